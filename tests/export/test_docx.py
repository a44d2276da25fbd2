"""The Word writer, through its front door."""

from io import BytesIO

import docx
import pytest

from ccm_minutes.document.tree import Document, Paragraph, Role, Run
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.export.docx import WordWriter, docx_bytes, write_docx
from ccm_minutes.export.template import own_template
from tests.export.samples import NS, body, document, line, part, parts, record, seen


def test_every_role_reads_back_with_its_style() -> None:
    blocks = [line(role) for role in Role]
    written = docx_bytes(document(*blocks), own_template())
    read = docx.Document(BytesIO(written)).paragraphs
    assert [paragraph.text for paragraph in read] == [block.text for block in blocks]
    styles = [paragraph.style.name if paragraph.style else "" for paragraph in read]
    assert styles == [role.value if role is not Role.HEADING else "Heading 1" for role in Role]


def test_a_document_has_these_parts_and_no_other() -> None:
    assert list(parts(record())) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/numbering.xml",
        "word/settings.xml",
        *(f"word/header{number}.xml" for number in (1, 2, 3)),
        *(f"word/footer{number}.xml" for number in (1, 2, 3)),
    ]


def test_the_properties_are_title_and_language_alone() -> None:
    properties = part(record(), "docProps/core.xml")
    assert [child.text for child in properties] == ["Meeting of the Quiet Waters", "en-GB"]


def test_a_title_over_two_lines_is_one_line_in_the_properties() -> None:
    two_lines = Document("One\n\tMeeting\x00", "en-GB", ())
    assert part(two_lines, "docProps/core.xml")[0].text == "One Meeting"


def test_equal_documents_give_equal_bytes() -> None:
    assert docx_bytes(record(), own_template()) == docx_bytes(record(), own_template())


def test_formatting_is_kept_run_by_run() -> None:
    runs = (Run("b", bold=True), Run("i", italic=True), Run("u", underline=True), Run("plain"))
    written = docx_bytes(document(Paragraph(Role.BODY, runs)), own_template())
    read = docx.Document(BytesIO(written)).paragraphs[0].runs
    assert [(r.text, r.bold, r.italic, r.underline) for r in read] == [
        ("b", True, None, None),
        ("i", None, True, None),
        ("u", None, None, True),
        ("plain", None, None, None),
    ]


def test_a_run_without_printable_characters_is_not_written() -> None:
    written = body(document(Paragraph(Role.BODY, (Run("\x00\x1b"), Run(""), Run("here")))))
    assert len(written[0].findall("w:r", NS)) == 1


def test_an_empty_document_is_written_whole() -> None:
    assert body(document()) == []


def test_a_line_that_leads_on_is_kept_with_its_list() -> None:
    written = body(
        document(
            line(Role.BODY, "These came:"),
            line(Role.POINT, "one"),
            line(Role.BODY, "No more."),
            line(Role.POINT, "two:"),
            line(Role.POINT, "three"),
            line(Role.BODY, "And these:-"),
            line(Role.POINT, "four"),
            line(Role.DELEGATION, "Averland"),
            line(Role.REPRESENTATIVE, "Ms Orla Vint"),
            line(Role.DELEGATION, "Brunmark"),
            line(Role.DELEGATION, "Cassia"),
        )
    )
    kept = [
        seen(paragraph) for paragraph in written if paragraph.find(".//w:keepNext", NS) is not None
    ]
    assert kept == ["These came:", "And these:-", "Averland"]


def test_thousands_of_paragraphs_are_written_in_order_with_progress() -> None:
    blocks = [line(Role.BODY, f"Paragraph {number}") for number in range(5_100)]
    heard: list[tuple[int, int]] = []
    stream = BytesIO()
    write_docx(document(*blocks), own_template(), stream, lambda *step: heard.append(step))
    read = docx.Document(stream).element.body.findall("w:p", NS)
    assert [seen(paragraph) for paragraph in read] == [block.text for block in blocks]
    assert heard[-1] == (5_100, 5_100)
    assert heard == sorted(set(heard))
    assert len(heard) > 10


def test_a_writer_bound_to_a_template_makes_the_same_file() -> None:
    heard: list[tuple[int, int]] = []
    made = WordWriter(own_template())(record(), lambda *step: heard.append(step))
    assert made == docx_bytes(record(), own_template())
    assert heard == [(27, 27)]


def test_whatever_progress_raises_ends_the_work() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_docx(record(), own_template(), BytesIO(), stop)
