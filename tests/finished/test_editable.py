"""Every Word file can be gone on with in Word, and the check of it finds what is planted."""

import copy
import json
from typing import Any

import pytest

from ccm_minutes.application.exporting import Version
from tests.finished import editable
from tests.finished.files import NS, SAMPLE, Package, document_of, makeable, sample_document
from tests.finished.numbering import Numbering, lettered
from tests.finished.styles import style_of, words_of

WORD = makeable(".docx")


@pytest.mark.parametrize("rule", editable.RULES, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize(("kind", "version"), WORD)
def test_nothing_offends_a_rule(kind: str, version: Version, rule: editable.Rule) -> None:
    assert list(rule(sample_document(kind, version))) == []


_PLANTED = (
    ("no_empty_paragraphs", "word/document.xml", b"<w:sectPr>", b"<w:p/><w:sectPr>"),
    ("no_typed_numbers", "word/document.xml", b">Present<", b">1. Present<"),
    ("no_typed_numbers", "word/document.xml", b">Present<", "> • Present<".encode()),
    ("no_typed_numbers", "word/document.xml", b">Present<", b">aa) Present<"),
    ("no_direct_formatting", "word/document.xml", b"</w:pPr>", b'<w:jc w:val="left"/></w:pPr>'),
    ("no_direct_formatting", "word/document.xml", b"<w:b/>", b'<w:b/><w:sz w:val="22"/>'),
    ("no_spaces_for_space", "word/document.xml", b"<w:r><w:t", b"<w:r><w:tab/></w:r><w:r><w:t"),
    ("no_spaces_for_space", "word/document.xml", b"</w:r></w:p>", b"<w:br/></w:r></w:p>"),
    ("named_styles", "word/document.xml", b'"Heading1"', b'"Heading 1"'),
    ("named_styles", "word/styles.xml", b'w:styleId="PortionMark"', b'w:styleId="Portion"'),
    ("kept_together", "word/styles.xml", b"<w:keepNext/>", b""),
    ("kept_together", "word/styles.xml", b"<w:widowControl/>", b'<w:widowControl w:val="0"/>'),
    ("sound_lists", "word/numbering.xml", b'<w:num w:numId="1">', b'<w:num w:numId="31">'),
    ("sound_lists", "word/numbering.xml", b"</w:num>", b"<w:lvlOverride/></w:num>"),
    ("bullets", "word/numbering.xml", "▪".encode(), "•".encode()),
    ("headings_counted_by_style", "word/numbering.xml", b'"Heading1"', b'"Heading2"'),
    ("page_of_pages", "word/footer2.xml", b" NUMPAGES ", b" PAGE "),
)


@pytest.mark.parametrize(("rule", "part", "old", "new"), _PLANTED)
def test_what_is_planted_is_found(rule: str, part: str, old: bytes, new: bytes) -> None:
    sound = sample_document("minutes", Version.FULL)
    assert old in sound.parts[part]

    planted = sound.with_part(part, sound.parts[part].replace(old, new))

    assert list(getattr(editable, rule)(planted)) != []


@pytest.mark.parametrize(("kind", "version"), WORD)
def test_the_banner_is_on_every_page_of_the_full_version_and_on_none_of_the_other(
    kind: str, version: Version
) -> None:
    banners = editable.banners(sample_document(kind, version))

    assert len(banners) == 6
    assert {"FOUO" in banner for banner in banners} == {version is Version.FULL}


@pytest.mark.parametrize(
    ("part", "switch"),
    [
        ("word/settings.xml", b"<w:evenAndOddHeaders/>"),
        ("word/document.xml", b"<w:titlePg/>"),
        ("word/document.xml", b'<w:footerReference w:type="even" r:id="rId9"/>'),
    ],
)
def test_a_page_without_its_banner_is_found(part: str, switch: bytes) -> None:
    sound = sample_document("minutes", Version.FULL)
    assert switch in sound.parts[part]

    with pytest.raises(AssertionError):
        editable.banners(sound.with_part(part, sound.parts[part].replace(switch, b"", 1)))


def _labelled(package: Package, style: str) -> list[tuple[str, str]]:
    """What is printed before the paragraphs of a style, and their words."""
    paragraphs = package.tree("word/document.xml").findall(".//w:p", NS)
    labels = Numbering(package).labels(paragraphs)
    both = zip(labels, paragraphs, strict=True)
    return [(label, words_of(one)) for label, one in both if style_of(one) == style]


def _sample() -> Any:
    return json.loads(SAMPLE.read_text(encoding="utf-8"))


def _long() -> Any:
    """The sample with 30 interventions under each of its first three items."""
    meeting = _sample()
    speaker = {"delegation": meeting["delegations"][0]["id"]}
    said = {"kind": "intervention", "speakers": [speaker], "points": [{"text": "It agreed."}]}
    for item in meeting["agenda"][:3]:
        item["entries"] = [copy.deepcopy(said) for _ in range(30)]
    return meeting


def test_letters_run_through_the_whole_record_and_beyond_z() -> None:
    labels = [label for label, _ in _labelled(document_of(_long(), "summary"), "Speaker") if label]

    assert len(labels) > 90
    assert labels == [f"{lettered(number)})" for number in range(1, len(labels) + 1)]
    assert [labels[at] for at in (0, 25, 26, 27, 52)] == ["a)", "z)", "aa)", "bb)", "aaa)"]


@pytest.mark.parametrize("version", Version)
def test_letters_of_the_sample_have_no_gap(version: Version) -> None:
    labels = [label for label, _ in _labelled(sample_document("summary", version), "Speaker")]
    counted = [label for label in labels if label]

    assert len(counted) > 10
    assert counted == [f"{lettered(number)})" for number in range(1, len(counted) + 1)]


@pytest.mark.parametrize("version", Version)
@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "summary", "report"])
def test_a_speaker_line_that_is_added_takes_a_letter_where_the_others_have_one(
    kind: str, version: Version
) -> None:
    sound = sample_document(kind, version)
    label, words = _labelled(sound, "Speaker")[1]
    record = sound.parts["word/document.xml"]
    added = record.replace(
        b"</w:body>", b'<w:p><w:pPr><w:pStyle w:val="Speaker"/></w:pPr></w:p></w:body>'
    )

    *before, (last, _) = _labelled(sound.with_part("word/document.xml", added), "Speaker")

    assert words
    assert bool(last) is (kind == "summary")
    assert last == (f"{lettered(len(before) + 1)})" if label else "")


@pytest.mark.parametrize(
    ("kind", "first", "under"),
    [
        ("minutes", "{}.", "{}.{}"),
        ("action-minutes", "Agenda Item {} –", "Agenda Item {}.{} –"),
        ("summary", "{}.", "{}.{}"),
        ("agenda", "{}.", "{}.{}"),
    ],
)
@pytest.mark.parametrize("version", Version)
def test_headings_count_on_and_begin_anew_under_each(
    kind: str, first: str, under: str, version: Version
) -> None:
    package = sample_document(kind, version)
    upper, lower = 0, 0
    paragraphs = package.tree("word/document.xml").findall(".//w:p", NS)
    styled = zip(Numbering(package).labels(paragraphs), paragraphs, strict=True)
    for label, paragraph in styled:
        match style_of(paragraph), label:
            case "Heading1", str() if label:
                upper, lower = upper + 1, 0
                assert label == first.format(upper)
            case "Heading2", str() if label:
                lower += 1
                assert label == under.format(upper, lower)

    assert upper > 1


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "summary"])
def test_bullets_of_three_levels_are_printed_as_such(kind: str) -> None:
    meeting = _sample()
    second = {"text": "second", "points": [{"text": "third"}]}
    points = [{"text": "first", "points": [second]}]
    entry = {"kind": "intervention", "speakers": [{"office": "Chair"}], "points": points}
    meeting["agenda"][0]["entries"] = [entry]

    printed = _labelled(document_of(meeting, kind), "Point")

    assert printed[:3] == [("•", "first"), ("–", "second"), ("▪", "third")]
