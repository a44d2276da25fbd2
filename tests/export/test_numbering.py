"""Word counts: what a paragraph says of its list, and what the lists say."""

from dataclasses import replace

import pytest

from ccm_minutes.document.tree import Document, HeadingNumbers, Paragraph, Role, Run
from ccm_minutes.export.word.markup import W
from tests.export.samples import NS, body, document, line, part, record


def value(node: object) -> str:
    return str(node.get(f"{{{W}}}val"))  # type: ignore[attr-defined]


def lists_of(of: Document) -> list[tuple[str, str] | None]:
    """For each paragraph level and list that it states itself."""
    found = [paragraph.find("w:pPr/w:numPr", NS) for paragraph in body(of)]
    return [None if node is None else (value(node[0]), value(node[1])) for node in found]


def texts_of_list(of: Document, number: str) -> list[str]:
    numbering = part(of, "word/numbering.xml")
    path = f"w:abstractNum[@w:abstractNumId='{number}']/w:lvl/w:lvlText"
    return [value(node) for node in numbering.findall(path, NS)]


def test_a_counted_heading_leaves_its_count_to_its_style() -> None:
    levels = [line(Role.HEADING, level=level, counted=True) for level in range(3)]
    assert lists_of(document(*levels)) == [None, None, None]
    styles = part(document(), "word/styles.xml")
    for level, style in enumerate(["Heading1", "Heading2", "Heading3"]):
        stated = styles.find(f"w:style[@w:styleId='{style}']/w:pPr/w:numPr", NS)
        assert stated is not None
        assert [value(node) for node in stated] == ([str(level)] if level else []) + ["1"]


def test_a_heading_outside_the_count_says_so() -> None:
    assert lists_of(document(line(Role.HEADING))) == [("0", "0")]


def test_without_heading_numbers_there_is_no_list_of_headings() -> None:
    plain = document(
        line(Role.HEADING, counted=True),
        line(Role.HEADING),
        line(Role.NUMBERED_PARAGRAPH, counted=True),
        numbers=HeadingNumbers.NONE,
    )
    assert lists_of(plain) == [None, None, None]
    assert texts_of_list(plain, "1") == []
    heading = part(plain, "word/styles.xml").find("w:style[@w:styleId='Heading1']", NS)
    assert heading is not None
    assert heading.find(".//w:numPr", NS) is None


@pytest.mark.parametrize("level", [0, 1])
def test_a_numbered_paragraph_takes_the_second_level_of_the_headings(level: int) -> None:
    counted = line(Role.NUMBERED_PARAGRAPH, level=level, counted=True)
    assert lists_of(document(counted, line(Role.NUMBERED_PARAGRAPH))) == [("1", "1"), None]


def test_letters_are_one_list_through_the_whole_document() -> None:
    said = line(Role.SPEAKER, counted=True)
    record = document(said, line(Role.HEADING, counted=True), said, line(Role.SPEAKER))
    assert lists_of(record) == [("0", "2"), None, ("0", "2"), None]
    assert texts_of_list(record, "2") == ["%1)"]


@pytest.mark.parametrize("lettered", [True, False])
def test_the_style_of_speaker_lines_has_the_letters_where_the_document_has_them(
    lettered: bool,
) -> None:
    said = replace(document(line(Role.SPEAKER, counted=lettered)), lettered=lettered)
    style = part(said, "word/styles.xml").find("w:style[@w:styleId='Speaker']", NS)
    level = part(said, "word/numbering.xml").find("w:abstractNum[@w:abstractNumId='2']/w:lvl", NS)
    assert style is not None
    assert level is not None
    assert [value(node) for node in style.findall("w:pPr/w:numPr/*", NS)] == ["2"] * lettered
    assert [value(node) for node in level.findall("w:pStyle", NS)] == ["Speaker"] * lettered


@pytest.mark.parametrize(
    ("numbers", "first", "third"),
    [
        (HeadingNumbers.DECIMAL, "%1.", "%1.%2.%3"),
        (HeadingNumbers.AGENDA_ITEM, "Agenda Item %1 –", "Agenda Item %1.%2.%3 –"),
    ],
)
def test_headings_are_counted_in_these_words(
    numbers: HeadingNumbers, first: str, third: str
) -> None:
    texts = texts_of_list(document(numbers=numbers), "1")
    assert (texts[0], texts[2], len(texts)) == (first, third, 9)


@pytest.mark.parametrize(
    "role", [Role.POINT, Role.QUESTION, Role.KEY_POINT, Role.ATTENDEE, Role.PAPER]
)
def test_a_bullet_of_the_first_level_is_its_styles_and_a_deeper_one_states_its_level(
    role: Role,
) -> None:
    bullets = document(line(role), line(role, level=1), line(role, level=40))
    first, second, deepest = lists_of(bullets)
    assert first is None
    assert second is not None
    assert deepest is not None
    assert (second[0], deepest[0]) == ("1", "8")
    assert texts_of_list(bullets, second[1])[:3] == ["•", "–", "▪"]


def test_any_paragraph_can_be_a_bullet() -> None:
    decided = Paragraph(Role.DECISION, (Run("Agreed."),), level=1, bullet=True)
    bullets = document(Paragraph(Role.BODY, (Run("b"),), bullet=True), decided)
    assert lists_of(bullets) == [None, ("1", "8")]
    assert [value(node.find("w:pPr/w:pStyle", NS)) for node in body(bullets)] == [
        "ListBullet",
        "Decision",
    ]


def test_the_lists_do_not_depend_on_what_stands_in_them() -> None:
    assert texts_of_list(record(), "8") == texts_of_list(document(), "8")
