"""Slides are such that everybody can read them, and the check of it finds what is planted."""

import json

import pytest

from ccm_minutes.application.exporting import Version
from tests.finished import slides
from tests.finished.files import NS, SAMPLE, Package, document_of, makeable, sample_document

SLIDES = makeable(".pptx")
_THIRD = "ppt/slides/slide3.xml"
_MASTER = "ppt/slideMasters/slideMaster1.xml"
_RUN = b'<a:rPr lang="en-GB"/>'
_PICTURE = (
    b'<p:pic><p:nvPicPr><p:cNvPr id="9" name="seal"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr></p:pic>'
)
_BOX = b'<p:sp><p:nvSpPr><p:cNvPr id="9" name="box"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
_ARABIC = "<a:p><a:r><a:rPr lang='ar'/><a:t>قال</a:t></a:r></a:p>".encode()
_SAID = b"<p:txBody><a:p><a:r><a:t>said</a:t></a:r></a:p></p:txBody></p:sp>"
_PLANTED = (
    ("title", "docProps/core.xml", b"dc:title", b"dc:subject"),
    ("titles", _THIRD, b'<p:ph type="title"/>', b'<p:ph type="body"/>'),
    ("titles", _THIRD, b"<p:grpSpPr/>", b"<p:grpSpPr/>" + _BOX + _SAID),
    ("placeholders", _THIRD, b"</p:spTree>", _BOX + _SAID + b"</p:spTree>"),
    ("paragraphs", _THIRD, b"</p:txBody>", b"<a:p/></p:txBody>"),
    ("paragraphs", _THIRD, b"<a:t>Two slips", "<a:t>• Two slips".encode()),
    ("paragraphs", _THIRD, b"<a:t>Two slips", b"<a:t>2. Two slips"),
    ("languages", _THIRD, _RUN, b"<a:rPr/>"),
    ("languages", _THIRD, b"</p:txBody>", _ARABIC + b"</p:txBody>"),
    ("pictures", _THIRD, b"</p:spTree>", _PICTURE + b"</p:spTree>"),
    ("pictures", _THIRD, b"</p:spTree>", _BOX + b"</p:sp></p:spTree>"),
    ("contrasts", _THIRD, b'val="accent2"', b'val="accent3"'),
    ("contrasts", "ppt/theme/theme1.xml", b'"595959"', b'"8C8C8C"'),
    (
        "one_ground",
        _MASTER,
        b'<a:schemeClr val="bg1"/>',
        b'<a:schemeClr val="tx1"/>',
    ),
)


@pytest.mark.parametrize("rule", slides.RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize(("kind", "version"), SLIDES)
def test_nothing_offends_a_rule(kind: str, version: Version, rule: slides.Rule) -> None:
    assert list(rule(sample_document(kind, version))) == []


def _planted(part: str, old: bytes, new: bytes) -> Package:
    sound = sample_document("briefing", Version.FULL)
    assert old in sound.parts[part]
    return sound.with_part(part, sound.parts[part].replace(old, new))


@pytest.mark.parametrize(("rule", "part", "old", "new"), _PLANTED)
def test_what_is_planted_is_found(rule: str, part: str, old: bytes, new: bytes) -> None:
    assert list(getattr(slides, rule)(_planted(part, old, new))) != []


def test_notes_are_found() -> None:
    sound = sample_document("briefing", Version.FULL)

    assert list(slides.notes(sound.with_part("ppt/notesSlides/notesSlide1.xml", b"<p/>"))) != []


def test_there_are_slides_in_both_versions() -> None:
    assert [("briefing", version) for version in Version] == SLIDES


@pytest.mark.parametrize("version", Version)
def test_the_banner_is_on_every_slide_of_the_full_version_and_on_none_of_the_other(
    version: Version,
) -> None:
    for _, slide in slides.in_order(sample_document("briefing", version)):
        shapes = slide.findall("p:cSld/p:spTree/p:sp", NS)
        banners = [one for one in shapes if slides.words_of(one) == "FOUO"]
        assert len(banners) == (2 if version is Version.FULL else 0)


def test_a_paragraph_in_arabic_runs_from_right_to_left() -> None:
    meeting = json.loads(SAMPLE.read_text(encoding="utf-8"))
    meeting["agenda"][0]["entries"] = [{"kind": "narrative", "text": "قال الرئيس (CCM)."}]

    written = document_of(meeting, "briefing")

    assert "قال".encode() in written.parts["ppt/slides/slide2.xml"]
    assert list(slides.languages(written)) == []
