"""Every Word file is one that everybody can read, and the check of it finds what is planted."""

import json

import pytest

from ccm_minutes.application.exporting import Version
from tests.finished import accessible
from tests.finished.contrast import contrast
from tests.finished.files import SAMPLE, Package, document_of, makeable, sample_document

WORD = makeable(".docx")


@pytest.mark.parametrize("rule", accessible.RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize(("kind", "version"), WORD)
def test_nothing_offends_a_rule(kind: str, version: Version, rule: accessible.Rule) -> None:
    assert list(rule(sample_document(kind, version))) == []


@pytest.mark.parametrize("language", ["fr", "es-ES"])
def test_the_language_that_was_asked_for_is_told(language: str) -> None:
    package = sample_document("minutes", Version.FULL, "--language", language)

    assert list(accessible.languages(package)) == []
    assert f'<w:lang w:val="{language}"'.encode() in package.parts["word/styles.xml"]


def _in_arabic() -> Package:
    meeting = json.loads(SAMPLE.read_text(encoding="utf-8"))
    meeting["agenda"][0]["entries"] = [{"kind": "narrative", "text": "قال الرئيس (CCM) 地雷."}]
    return document_of(meeting, "minutes")


def test_words_in_arabic_run_from_right_to_left() -> None:
    written = _in_arabic()

    assert "قال".encode() in written.parts["word/document.xml"]
    assert list(accessible.languages(written)) == []


@pytest.mark.parametrize("mark", [b"<w:bidi/>", b"<w:rtl/>"])
def test_words_in_arabic_that_run_the_other_way_are_found(mark: bytes) -> None:
    written = _in_arabic()
    assert mark in written.parts["word/document.xml"]

    other_way = written.parts["word/document.xml"].replace(mark, b"")

    assert list(accessible.languages(written.with_part("word/document.xml", other_way))) != []


_TABLE = b"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
_PICTURE = (
    b'<w:p xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    b'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="seal"/></wp:inline></w:drawing></w:r></w:p>'
)
_ARABIC = "<w:p><w:r><w:t>قال</w:t></w:r></w:p>".encode()
_SECTION = b"<w:sectPr>"
_PLANTED = (
    ("title", "docProps/core.xml", b"<dc:title>", b"<dc:title>Other: "),
    ("headings", "word/document.xml", b'"Heading2"', b'"Heading3"'),
    ("headings", "word/styles.xml", b'<w:outlineLvl w:val="0"/>', b'<w:outlineLvl w:val="1"/>'),
    ("tables", "word/document.xml", _SECTION, _TABLE + _SECTION),
    ("pictures", "word/document.xml", _SECTION, _PICTURE + _SECTION),
    ("languages", "word/styles.xml", b'w:val="en-GB"', b'w:val=""'),
    ("languages", "word/styles.xml", b'w:val="en-GB"', b'w:val="fr"'),
    ("languages", "word/styles.xml", b' w:bidi="ar-SA"', b""),
    ("languages", "word/document.xml", _SECTION, _ARABIC + _SECTION),
    ("contrasts", "word/styles.xml", b'w:color w:val="595959"', b'w:color w:val="8C8C8C"'),
    ("colours", "word/document.xml", b"<w:r>", b'<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr>'),
    ("theme", "word/styles.xml", b'w:color w:val="595959"', b'w:color w:themeColor="accent1"'),
)


@pytest.mark.parametrize(("rule", "part", "old", "new"), _PLANTED)
def test_what_is_planted_is_found(rule: str, part: str, old: bytes, new: bytes) -> None:
    sound = sample_document("minutes", Version.FULL)
    assert old in sound.parts[part]

    planted = sound.with_part(part, sound.parts[part].replace(old, new))

    assert list(getattr(accessible, rule)(planted)) != []


def test_a_colour_that_alone_tells_words_apart_is_found() -> None:
    sound = sample_document("minutes", Version.FULL)
    styles = sound.parts["word/styles.xml"].replace(b"<w:b/>", b"")

    assert list(accessible.colours(sound.with_part("word/styles.xml", styles))) != []


def test_a_document_without_a_title_is_found() -> None:
    sound = sample_document("minutes", Version.FULL)
    core = sound.parts["docProps/core.xml"].replace(b"dc:title", b"dc:subject")

    assert "no title" in list(accessible.title(sound.with_part("docProps/core.xml", core)))


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("000000", "FFFFFF", 21.0), ("777777", "FFFFFF", 4.48), ("FF0000", "FFFFFF", 4.0)],
)
def test_contrast_is_as_the_guidelines_count_it(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_every_kind_of_word_file_is_looked_at() -> None:
    assert {"minutes", "action-minutes", "summary", "report"} <= {kind for kind, _ in WORD}
    assert isinstance(sample_document(*WORD[0]), Package)
