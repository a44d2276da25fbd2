"""A word of its own in every string of a file: withheld ones stand nowhere, public ones always."""

import base64
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest

from ccm_minutes.application.exporting import Version
from ccm_minutes.gui.exporting import offered_name
from tests.claims.everything import words_of
from tests.claims.paper import KINDS, meeting_of, produced, written
from tests.claims.schema import Json, places
from tests.claims.searching import printed_text, words_in
from tests.claims.withholding import Case, cases, strings

_NOT_IN_A_SUMMARY = ("categories", "delegations")
"""Its attendance stands in the words of its preamble."""

_HELD = ("preamble", "closing", "next_meeting")
"""What is known of a meeting only when it has been held."""


def check(case: Case) -> None:
    """Hold the documents of every kind of a file against what they may and must hold."""
    documents = written(case.file)
    assert documents is not None, case.what
    for kind, content in documents.items():
        assert not words_in(content, case.hidden), f"{case.what}, {kind}"
        assert not _shown(case, kind) - _standing(content, case.shown), f"{case.what}, {kind}"


@pytest.mark.parametrize("by_category", [True, False])
def test_withheld_words_stand_nowhere_and_public_ones_always(
    by_category: bool, figure: Callable[[str], None]
) -> None:
    every = tuple(cases(by_category=by_category))
    for case in every:
        check(case)
    hidden = sum(len(case.hidden) for case in every)
    figure(f"canaries: {len(every)} files, {hidden} withheld words in {len(KINDS)} kinds")


@pytest.mark.parametrize("kind", KINDS)
def test_the_second_reader_passes_them_as_they_were_written(kind: str) -> None:
    for by_category in (True, False):
        case = next(cases(by_category=by_category))
        documents = written(case.file)
        assert documents is not None
        assert produced(case.file, kind) == documents[kind]


@pytest.mark.parametrize("by_category", [True, False])
def test_the_name_that_is_offered_for_the_file_holds_no_withheld_word(by_category: bool) -> None:
    for case in cases(by_category=by_category):
        offered = offered_name(meeting_of(case.file), Version.SANITISED)
        assert not words_of(offered) & case.hidden, case.what


def test_a_title_replaced_by_nothing_is_not_offered_either() -> None:
    case = next(cases(by_category=True))
    case.file["meeting"]["in_release"] = {"title": ""}
    offered = offered_name(meeting_of(case.file), Version.SANITISED)
    assert not words_of(offered)


def test_every_string_of_the_schema_has_a_word_of_its_own() -> None:
    every = [case for how in (True, False) for case in cases(by_category=how)]
    planted = {
        place.name
        for case in every
        for place in places(case.file)
        if str(place.holder[place.field]).startswith("quill")
    }
    assert strings() - {"meeting.language"} <= planted


@pytest.mark.parametrize(
    "hide",
    [
        lambda word: word.encode(),
        lambda word: word.encode("utf-16-le"),
        lambda word: b"x" + word.encode("utf-16-be"),
        lambda word: base64.b64encode(b".." + word.encode()),
        lambda word: word.encode().hex().encode(),
        lambda word: "".join(f"&#{ord(letter)};" for letter in word).encode(),
        lambda word: "".join(f"%{ord(letter):02x}" for letter in word).encode(),
        lambda word: word.upper().encode(),
        lambda word: f"<t>{word[:3]}</t></r><r><t>{word[3:]}</t>".encode(),
    ],
)
def test_a_word_is_found_however_it_is_encoded(hide: Callable[[str], bytes]) -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", b"<t>" + hide("quillabcx") + b"</t>")
    assert words_in(file.getvalue(), {"quillabcx", "quillabdx"}) == {"quillabcx"}


def test_a_word_is_found_in_the_name_of_a_part_and_in_a_comment() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("word/quillabcx.xml", b"")
        archive.comment = b"quillabdx"
    assert words_in(file.getvalue(), {"quillabcx", "quillabdx"}) == {"quillabcx", "quillabdx"}


def _standing(content: bytes, words: frozenset[str]) -> set[str]:
    text = printed_text(content)
    return {word for word in words if word in text}


def _shown(case: Case, kind: str) -> frozenset[str]:
    if kind == "agenda":
        return case.shown & words_of(_planned(case.file))
    if kind == "briefing":
        return case.shown & words_of(_on_slides(case.file))
    if kind != "summary":
        return case.shown
    return case.shown - words_of([case.file[part] for part in _NOT_IN_A_SUMMARY])


def _on_slides(file: Json) -> Json:
    """What a briefing tells: the title block and the items, and not who was there."""
    return [{**file["meeting"], "preamble": [], "closing": []}, file["agenda"]]


def _planned(file: Json) -> Json:
    """What an agenda tells: of the meeting and its items, and nothing of the record."""
    meeting = {field: value for field, value in file["meeting"].items() if field not in _HELD}
    instead = {**meeting.pop("in_release", {}), "next_meeting_place": ""}
    return [meeting, instead, _without_entries(file["agenda"])]


def _without_entries(items: Json) -> Json:
    return [{**item, "entries": [], "items": _without_entries(item["items"])} for item in items]
