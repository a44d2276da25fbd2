"""Slides as this program writes them pass, and every copy that was tampered with is refused."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.document.tree import Role, Run
from ccm_minutes.inspection.allowed import presentation
from ccm_minutes.inspection.expected import Outline
from ccm_minutes.inspection.pptx import inspect_pptx
from ccm_minutes.inspection.report import CHECKS
from tests.inspection.shown import (
    EXPECTED,
    GOOD,
    complaints,
    expected,
    line,
    packed,
    parts,
    record,
    show,
    with_part,
    written,
)

FIRST, SECOND, THIRD = (presentation.slide_part(number) for number in (1, 2, 3))
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SHOWS = {
    "all": show(),
    "no foot": show(foot=""),
    "a foot in Arabic": show(line(Role.TITLE, "A"), line(Role.HEADING, "B"), foot="لجنة · 4"),
    "a title slide": show(line(Role.TITLE, "Words")),
    "no title": show(line(Role.TITLE, ""), line(Role.HEADING, "")),
    "in Arabic": show(line(Role.TITLE, "قال"), line(Role.PLACE_LINE, "قال"), language="ar"),
    "in a language with signs": show(line(Role.TITLE, "A"), line(Role.HEADING, "B"), language='"&'),
}


def test_every_check_is_made_and_good_slides_pass() -> None:
    report = inspect_pptx(GOOD, EXPECTED)

    assert report.complaints == ()
    assert report.checks == CHECKS


@pytest.mark.parametrize("name", SHOWS)
def test_slides_of_every_make_pass(name: str) -> None:
    assert inspect_pptx(written(SHOWS[name]), expected(SHOWS[name])).complaints == ()


def test_slides_pass_where_nobody_knows_how_they_are_set() -> None:
    assert inspect_pptx(GOOD, replace(EXPECTED, outlines=None)).passed


@settings(max_examples=40)
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS)
def test_any_words_pass_where_they_are_expected(words: list[str], foot: str) -> None:
    runs = tuple(Run(part, bold=index % 2 == 1) for index, part in enumerate(words))
    points = (replace(line(Role.POINT, ""), runs=(*runs, Run("."))), line(Role.POINT, "More."))
    of = show(
        line(Role.TITLE, words[0]), line(Role.HEADING, "A"), *points, foot=" ".join(foot.split())
    )

    assert complaints(written(of), expected(of)) == []


IN_FIRST = {
    "a hidden slide": (b"<p:sld ", b'<p:sld show="0" '),
    "an alt text": (b'name="Title 1"', b'name="Title 1" descr="Brunmark"'),
    "a title of a shape": (b'name="Title 1"', b'name="Title 1" title="Brunmark"'),
    "another name of a shape": (b"Title 1", b"Title 9"),
    "another id of a shape": (b'id="2"', b'id="7"'),
    "a hidden shape": (b'name="Title 1"', b'name="Title 1" hidden="1"'),
    "a shape off the slide": (b"</p:spTree>", b"<p:sp/></p:spTree>"),
    "a picture": (b"</p:spTree>", b"<p:pic/></p:spTree>"),
    "a name of the slide": (b"<p:cSld>", b'<p:cSld name="Brunmark">'),
    "a background": (b"<p:spTree>", b"<p:bg/><p:spTree>"),
    "an extension": (b"</p:sld>", b"<p:extLst/></p:sld>"),
    "a transition": (b"</p:sld>", b"<p:transition/></p:sld>"),
    "a timing": (b"</p:sld>", b"<p:timing/></p:sld>"),
    "a comment": (b"<p:spTree>", b"<!--Brunmark--><p:spTree>"),
    "an instruction": (b"<p:spTree>", b"<?a Brunmark?><p:spTree>"),
    "a document type": (b"<p:sld ", b"<!DOCTYPE a><p:sld "),
    "another namespace": (b"<p:spTree>", b'<p:spTree xmlns:q="q">'),
    "another kind of title": (b'type="ctrTitle"', b'type="title"'),
    "another size of a title": (b'fontScale="72000"', b'fontScale="54000"'),
    "a size that is not known": (b'fontScale="72000"', b'fontScale="72001"'),
    "words less": (b"<a:t>Briefing</a:t>", b"<a:t>Brief</a:t>"),
    "words in another run": (b"<a:t>Briefing", b'<a:t>B</a:t></a:r><a:r><a:t lang="a">riefing'),
    "another language": (b'lang="en-GB"', b'lang="en-US"'),
    "another level": (b'<a:pPr lvl="1"/>', b'<a:pPr lvl="2"/>'),
    "a level of nothing": (b'<a:pPr lvl="1"/>', b'<a:pPr lvl="0"/>'),
    "no level": (b'<a:pPr lvl="1"/>', b""),
    "empty properties": (b"<a:p><a:r>", b"<a:p><a:pPr/><a:r>"),
    "a blank between elements": (b"<a:p><a:r>", b"<a:p>\t<a:r>"),
    "an entity": (b"Briefing", b"&#66;riefing"),
    "another quotation mark": (b'lang="en-GB"', b"lang='en-GB'"),
    "an empty run": (b"<a:p><a:r>", b'<a:p><a:r><a:rPr lang="en-GB"/></a:r><a:r>'),
    "a paragraph less": (b"</a:p><a:p>", b""),
    "a stray word": (b"</a:p><a:p>", b"</a:p>Brunmark<a:p>"),
    "a break more": (b"<a:p><a:r>", b'<a:p><a:br><a:rPr lang="en-GB"/></a:br><a:r>'),
}
IN_SECOND = {
    "another number": (b"<a:t>2</a:t></a:fld>", b"<a:t>3</a:t></a:fld>"),
    "another field": (b'type="slidenum"', b'type="datetime1"'),
    "another id of a field": (b"{5C0C0001", b"{5C0C0002"),
    "another foot": (b"4 May 2031</a:t>", b"5 May 2031</a:t>"),
    "a foot of another kind": (b'type="ftr"', b'type="dt"'),
    "a link": (b'<a:rPr lang="en-GB"/>', b'<a:rPr lang="en-GB"><a:hlinkClick/></a:rPr>'),
    "an alternative language": (b'<a:rPr lang="en-GB"/>', b'<a:rPr lang="en-GB" altLang="x"/>'),
    "a mark of an editor": (b'<a:rPr lang="en-GB"/>', b'<a:rPr lang="en-GB" dirty="0"/>'),
    "a bookmark": (b'<a:rPr lang="en-GB"/>', b'<a:rPr lang="en-GB" bmk="Brunmark"/>'),
    "a size of letters": (b'<a:rPr lang="en-GB"/>', b'<a:rPr lang="en-GB" sz="100"/>'),
    "a colour": (b'<a:rPr lang="en-GB"/>', b'<a:rPr lang="en-GB"><a:noFill/></a:rPr>'),
    "another underline": (b'u="sng"', b'u="dbl"'),
    "another raise": (b'baseline="30000"', b'baseline="30001"'),
    "no bullet": (b"<a:p><a:r>", b'<a:p><a:pPr indent="0"><a:buNone/></a:pPr><a:r>'),
    "an indent alone": (b"<a:p><a:r>", b'<a:p><a:pPr indent="0"/><a:r>'),
    "a bullet of its own": (b'<a:pPr lvl="1"/>', b'<a:pPr lvl="1"><a:buChar char="x"/></a:pPr>'),
    "a text box more": (b"</p:spTree>", b"<p:sp><p:nvSpPr/></p:sp></p:spTree>"),
}


@pytest.mark.parametrize("how", IN_FIRST)
def test_tampering_with_the_title_slide_is_refused(how: str) -> None:
    old, new = IN_FIRST[how]
    assert complaints(with_part(FIRST, lambda raw: raw.replace(old, new, 1)))


@pytest.mark.parametrize("how", IN_SECOND)
def test_tampering_with_another_slide_is_refused(how: str) -> None:
    old, new = IN_SECOND[how]
    assert complaints(with_part(SECOND, lambda raw: raw.replace(old, new, 1)))


def _without(*names: str) -> bytes:
    return packed({name: data for name, data in parts().items() if name not in names})


def _swapped() -> bytes:
    there = parts()
    there[SECOND], there[THIRD] = there[THIRD], there[SECOND]
    return packed(there)


PACKED = {
    "no slide": _without(*(name for name in parts() if "slides/" in name.lower())),
    "a slide less": _without(THIRD, f"ppt/slides/_rels/{THIRD.rpartition('/')[2]}.rels"),
    "a slide without relations": _without("ppt/slides/_rels/slide2.xml.rels"),
    "no theme": _without(presentation.THEME),
    "two slides in each other's place": _swapped(),
    "notes": packed({**parts(), "ppt/notesSlides/notesSlide1.xml": b"Brunmark"}),
    "comments": packed({**parts(), "ppt/comments/comment1.xml": b"Brunmark"}),
    "an author": packed({**parts(), "ppt/commentAuthors.xml": b"Brunmark"}),
    "properties of the program": packed({**parts(), "docProps/app.xml": b""}),
    "a thumbnail": packed({**parts(), "docProps/thumbnail.jpeg": b""}),
    "a medium": packed({**parts(), "ppt/media/image1.png": b""}),
    "a part behind the rest": packed({**parts(), "ppt/slides/slide9.xml": b""}),
    "another order": packed(dict(reversed(parts().items()))),
    "bytes at the end": GOOD + b"\0",
    "bytes at the start": b"\0" + GOOD,
    "half of it": GOOD[: len(GOOD) // 2],
    "nothing": b"",
}


@pytest.mark.parametrize("how", PACKED)
def test_another_package_is_refused(how: str) -> None:
    assert complaints(PACKED[how])


@pytest.mark.parametrize(
    "name", [name for name in parts() if not name.startswith("ppt/slides/slide")]
)
def test_parts_without_words_are_known_to_the_byte(name: str) -> None:
    found = complaints(with_part(name, lambda raw: raw.replace(b" ", b"  ", 1)))

    assert {one.code for one in found} <= {"constants", "relations", "properties"}
    assert found


def test_the_digests_are_those_of_the_template() -> None:
    assert [one for one in complaints(GOOD) if one.code == "constants"] == []
    assert set(presentation.DIGESTS) <= set(parts())


def test_a_foot_that_is_not_expected_is_refused() -> None:
    assert complaints(GOOD, replace(EXPECTED, furniture=frozenset()))


def test_two_lines_at_the_foot_are_more_than_slides_have() -> None:
    told = replace(EXPECTED, furniture=EXPECTED.furniture | {"Another"})
    assert "furniture" in {one.code for one in complaints(GOOD, told)}


def test_slides_that_are_set_otherwise_than_they_should_be_are_refused() -> None:
    outlines = EXPECTED.outlines or ()
    for number, outline in enumerate(outlines):
        other = Outline("Heading" if outline.role != "Heading" else "Point", outline.level)
        told = (*outlines[:number], other, *outlines[number + 1 :])
        found = complaints(GOOD, replace(EXPECTED, outlines=told))
        assert "outlines" in {one.code for one in found}, outline


def test_more_or_fewer_slides_than_expected_are_refused() -> None:
    more = show(*record(), line(Role.HEADING, "One more"))

    assert complaints(GOOD, expected(more))
    assert complaints(written(more), EXPECTED)


def test_paragraphs_that_are_counted_belong_on_no_slide() -> None:
    outlines = tuple(one._replace(counted=True) for one in EXPECTED.outlines or ())
    assert complaints(GOOD, replace(EXPECTED, outlines=outlines))


@pytest.mark.parametrize("name", ["Brunmark", "BRUNMARK", "QnJ1bm1hcms=", "4272756e6d61726b"])
@pytest.mark.parametrize("role", [Role.HEADING, Role.POINT])
def test_a_name_is_found_wherever_it_stands(name: str, role: Role) -> None:
    of = show(*record(), line(Role.HEADING, "More"), line(role, f"Said by {name} then"))
    codes = {one.code for one in complaints(written(of), expected(of))}

    assert codes & {"forbidden", "encodings"}


def test_a_name_split_over_runs_is_found() -> None:
    runs = (Run("Brun", bold=True), Run("mark"))
    of = show(*record(), replace(line(Role.HEADING, ""), runs=runs))

    assert {one.code for one in complaints(written(of), expected(of))} == {"forbidden"}


def test_a_name_at_the_foot_or_in_the_title_is_found() -> None:
    foot = show(foot="Brunmark · 4 May")
    title = replace(show(), title="Meeting of Brunmark")

    for of in (foot, title):
        assert "forbidden" in {one.code for one in complaints(written(of), expected(of))}


def test_words_of_slides_that_cannot_be_taken_apart_are_looked_through_too() -> None:
    broken = with_part(
        FIRST, lambda raw: raw.replace(b"Briefing", b"Brunmark").replace(b"ctr", b"")
    )
    assert {one.code for one in complaints(broken)} == {"structure", "forbidden"}
