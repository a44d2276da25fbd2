"""Whatever was typed, the file is well formed and the words read back."""

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from ccm_minutes.document.characters import printable
from ccm_minutes.document.tree import Document, HeadingNumbers, PageFurniture, Paragraph, Role, Run
from tests.export.samples import NS, parts, seen

HOSTILE = ["\x00\x0b\x1f", "\ud800", "\udfff\ud800", "\ufffe\uffff", "]]>", "&lt;&#0;", "<w:p/>"]
HOSTILE += ["'\"", "😀", "e\u0301", "السلام", "a\tb\nc\r\nd\u2028e", "\x85", "%1", "&", " "]
anything = st.lists(
    st.text(st.characters(codec=None, exclude_categories=())) | st.sampled_from(HOSTILE), max_size=4
).map("".join)
flag = st.booleans()
runs = st.lists(st.builds(Run, anything, flag, flag, flag, flag), max_size=3).map(tuple)
paragraphs = st.builds(
    Paragraph, st.sampled_from(Role), runs, st.integers(0, 12), counted=flag, bullet=flag
)
documents = st.builds(
    Document,
    title=anything,
    language=st.sampled_from(["en-GB", "ar", "zh-Hans", "\x00"]) | anything,
    blocks=st.lists(paragraphs, max_size=4).map(tuple),
    furniture=st.builds(PageFurniture, anything, anything, anything),
    heading_numbers=st.sampled_from(HeadingNumbers),
    agenda_item=anything,
)


@given(documents)
@example(Document("".join(HOSTILE), "en", (Paragraph(Role.BODY, (Run("".join(HOSTILE)),)),)))
def test_every_part_is_well_formed_and_every_paragraph_reads_back(document: Document) -> None:
    trees = {name: etree.fromstring(data) for name, data in parts(document).items()}
    read = [seen(node) for node in trees["word/document.xml"].findall("w:body/w:p", NS)]
    assert read == [
        "".join(printable(run.text) for run in paragraph.runs) for paragraph in document.blocks
    ]


@given(documents)
def test_banner_and_head_read_back_on_every_kind_of_page(document: Document) -> None:
    written = parts(document)
    furniture = document.furniture
    expected = [printable(furniture.banner)] if furniture.banner else []
    sides = "\t".join((furniture.running_head, furniture.reference)).rstrip("\t")
    expected += [printable(sides)] if furniture.running_head or furniture.reference else []
    for number in (1, 2, 3):
        data = written.get(f"word/header{number}.xml")
        lines = [] if data is None else list(etree.fromstring(data))
        assert [seen(node) for node in lines] == expected
