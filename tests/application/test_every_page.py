"""What every page of every Word document says, read from the finished files of the sample."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from ccm_minutes.adapters.meeting_file import meeting_in
from ccm_minutes.application.exporting import Press, Request, produce
from ccm_minutes.assets import resource
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.style_names import PARAGRAPH_STYLES
from ccm_minutes.export.template import own_template
from tests.strategies import Json

PRESS = Press(WordWriter(own_template()), read_again)
KINDS = ("minutes", "action-minutes", "summary", "report", "agenda")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PAGES = {"default", "first", "even"}
ROLES = (
    *("Title", "Subtitle", "Place Line", "Delegation", "Representative", "Speaker", "Point"),
    *("Decision", "Action", "Key Point", "Note", "Banner"),
)


def sample(**fields: Json) -> Json:
    file = json.loads(resource("sample", "meeting.json").read_text(encoding="utf-8"))
    file["meeting"].update(fields)
    return file


def parts(file: Json, kind: str) -> dict[str, etree._Element]:
    meeting = meeting_in(json.dumps(file).encode(), "sample")
    content = produce(meeting, Request(kind=kind), PRESS).content
    with ZipFile(BytesIO(content)) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}


def lines(part: etree._Element) -> list[str]:
    """The words of each paragraph, a tab between two stretches of them."""
    return [
        "".join("\t" if node.tag == f"{W}tab" else node.text or "" for node in paragraph.iter())
        for paragraph in part.iter(f"{W}p")
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_banner_head_reference_and_page_stand_on_first_even_and_other_pages(kind: str) -> None:
    written = parts(sample(), kind)
    head = "Drift Munitions Convention · Tuesday 12 May 2026 · DRAFT\tDMC/CC/2026/M.4"
    for number in (1, 2, 3):
        assert lines(written[f"word/header{number}.xml"]) == ["FOUO", head]
        foot = written[f"word/footer{number}.xml"]
        assert lines(foot) == ["Page 1 of 1", "FOUO"]
        fields = [field.get(f"{W}instr", "").strip() for field in foot.iter(f"{W}fldSimple")]
        assert fields == ["PAGE", "NUMPAGES"]
    assert written["word/settings.xml"].find(f"{W}evenAndOddHeaders") is not None
    for section in written["word/document.xml"].iter(f"{W}sectPr"):
        assert section.find(f"{W}titlePg") is not None
        for side in ("header", "footer"):
            named = {node.get(f"{W}type") for node in section.iter(f"{W}{side}Reference")}
            assert named == PAGES


@pytest.mark.parametrize("kind", KINDS)
def test_the_banner_stands_where_one_part_alone_is_marked(kind: str) -> None:
    meeting = {"id": "m", "title": "Forum", "date": "2031-05-04"}
    point = {"text": [{"text": "so", "marking": "FOUO"}]}
    entry = {"kind": "narrative", "points": [point]}
    file = {"format": "ccm-minutes/meeting", "version": 1, "meeting": meeting, "delegations": []}
    for marked in (True, False):
        if not marked:
            del point["text"][0]["marking"]
        file["agenda"] = [{"title": "Opening", "entries": [entry]}]
        assert ("FOUO" in lines(parts(file, kind)["word/header2.xml"])) is marked


@pytest.mark.parametrize("kind", KINDS)
def test_a_marked_heading_says_so_in_every_kind(kind: str) -> None:
    body = lines(parts(sample(), kind)["word/document.xml"])
    assert any(line.startswith("(FOUO) Consultations with Ostermere") for line in body)
    if kind != "agenda":
        starts = ("(FOUO) Its defence ministry", "(FOUO) The Director said")
        assert all(any(line.startswith(start) for line in body) for start in starts)
        assert any("[FOUO: " in line for line in body)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_draft_until_it_is_approved(kind: str) -> None:
    for status in ("draft", "circulated", "approved"):
        written = parts(sample(status=status), kind)
        drafts = [
            any("DRAFT" in line for line in lines(part))
            for name, part in written.items()
            if name.startswith(("word/document.xml", "word/header"))
        ]
        assert drafts == [status != "approved"] * 4


@pytest.mark.parametrize("kind", KINDS)
def test_no_paragraph_is_empty_and_each_has_a_style_of_its_role(kind: str) -> None:
    written = parts(sample(), kind)
    names = {
        style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")  # type: ignore[union-attr]
        for style in written["word/styles.xml"].iter(f"{W}style")
    }
    assert set(ROLES) <= set(names.values())
    for paragraph in written["word/document.xml"].iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        assert style is not None
        assert names[style.get(f"{W}val")] in PARAGRAPH_STYLES
        assert "".join(node.text or "" for node in paragraph.iter(f"{W}t")).strip()
