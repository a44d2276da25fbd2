"""Misspelt words are underlined, never changed; words of the meeting are known."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ccm_minutes.adapters.store.own_words import KeepsOwnWords
from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.application.spelling.ports import NoDictionary, Speller
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.errors import StoreHeld
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.abbreviations.shortening import Shortening
from ccm_minutes.gui.commands import Command
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.menus import room_menus
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.underlines.menus import with_underlines
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.meetings import small_meeting
from tests.gui.persons import Person
from tests.gui.test_names_underlined import (
    at,
    choose,
    edited,
    in_line,
    lined,
    menu_shown,
    text_of,
    underlines_in,
)

RIGHT = frozenset(
    ("then", "a", "van", "came", "it", "went", "by", "the", "oil", "and", "was", "lit", "so")
)


class FewWords:
    """The ports ``Spellers`` and ``Speller``: English alone, of a few words."""

    def speller(self, tag: str) -> Speller:
        if not tag.startswith("en"):
            raise NoDictionary(tag)
        return self

    def knows(self, word: str) -> bool:
        return word.lower() in RIGHT

    def suggest(self, word: str) -> Sequence[str]:
        return ("the", "then") if word == "teh" else ()


@pytest.fixture
def outside(outside: Outside) -> Outside:
    return replace(outside, spellers=FewWords())


@pytest.fixture
def meeting() -> Meeting:
    meeting = small_meeting()
    thanks = replace(meeting.agenda[1].entries[1], text="It was lit by teh Averland van.")
    lamps = replace(meeting.agenda[1], entries=(thanks,))
    return replace(meeting, agenda=(lamps,))


def entry(room: Room) -> str:
    return room.sitting.meeting.agenda[0].entries[0].key


def ready(room: Room, person: Person) -> None:
    person.wait_for(lambda: underlines_in(room).knowing.lookout.spelling is not None)


def drawn(room: Room) -> list[str]:
    row = room.record_view.rows.row_at(room.record_view.rows.index(0))
    assert row is not None
    found = room.record_view.painter.underline_by(row, row.text or "")
    return [row.words[one.start : one.end] for one in found]


def test_a_misspelt_word_is_underlined_and_stays_as_it_was_typed(
    room: Room, person: Person
) -> None:
    ready(room, person)

    person.wait_for(lambda: drawn(room) == ["teh", "Averland"])
    assert text_of(room, entry(room)) == "It was lit by teh Averland van."


def test_names_and_misspelt_words_have_lines_of_different_forms(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, entry(room))
    person.wait_for(lambda: lined(editor) == ["teh", "Averland"])

    spelt, named = (one.format.underlineStyle() for one in editor.extraSelections())
    assert spelt != named


def test_a_word_that_is_not_typed_to_its_end_is_not_wrong_yet(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, entry(room))
    person.type(" It wnt")
    person.wait_for(lambda: lined(editor) == ["teh", "Averland"])
    person.type(" ")

    person.wait_for(lambda: lined(editor) == ["teh", "Averland", "wnt"])


def test_a_suggestion_takes_its_place_and_undo_brings_it_back(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, entry(room))
    editor.setTextCursor(at(editor, len("It was lit by t")))
    person.press("Ctrl+.")
    assert [one.text().replace("&", "") for one in menu_shown(person).actions()] == [
        "1  the",
        "2  then",
        "Add “teh” to the dictionary",
    ]
    choose(person, "1")

    assert text_of(room, entry(room)) == "It was lit by the Averland van."
    assert editor.textCursor().position() == len("It was lit by t")
    person.press("Ctrl+Z")
    assert text_of(room, entry(room)) == "It was lit by teh Averland van."


def test_a_word_is_added_to_the_dictionary_and_taken_out_again(
    room: Room, person: Person, window: Window, stores: OneStore
) -> None:
    ready(room, person)
    editor = edited(room, person, entry(room))
    editor.setTextCursor(at(editor, len("It was lit by t")))
    person.press("Ctrl+.")
    choose(person, "Add")
    person.press("Esc")

    person.wait_for(lambda: drawn(room) == ["Averland"])
    assert stores.held_register.own_words("en") == {"teh"}
    assert window.message_bar.sentence.text() == "“teh” is in the dictionary now."
    window.message_bar.first_choice.click()
    person.wait_for(lambda: drawn(room) == ["teh", "Averland"])
    assert stores.held_register.own_words("en") == frozenset()


def test_names_and_abbreviations_are_known(room: Room, person: Person, stores: OneStore) -> None:
    room.sitting.do(change_details("x", body="Wick Board"))
    ready(room, person)
    listed = [Abbreviation("wk", "wickwork")]
    stores.held_register.keep_abbreviations("Wick Board", listed)
    (shortening,) = room.findChildren(Shortening)
    shortening.use(listed)
    editor = edited(room, person, entry(room))
    person.type(" Lind, Morvania, wickwork, Wick, Peru, then wrogn ")

    person.wait_for(lambda: "wrogn" in lined(editor))
    person.wait_for(lambda: wrong(room, "Lind Morvania wickwork Wick Peru") == [])


def wrong(room: Room, text: str) -> list[str]:
    spelling = underlines_in(room).knowing.lookout.spelling
    assert spelling is not None
    return [one.word for one in spelling.misspelt(text)]


def test_the_line_is_spelt_while_it_is_typed(room: Room, person: Person) -> None:
    ready(room, person)
    room.capture.setFocus()
    person.type("mor: it teh")
    QApplication.processEvents()
    person.type(" ")
    person.wait_for(lambda: [words for words, _ in in_line(room)] == ["teh"])

    person.press("Ctrl+.")
    choose(person, "1")
    assert room.capture.text() == "mor: it the "


def test_where_there_is_no_dictionary_a_sentence_says_so_and_names_are_still_found(
    room: Room, person: Person, window: Window
) -> None:
    ready(room, person)
    room.sitting.do(change_details("x", language="ar"))

    person.wait_for(lambda: drawn(room) == ["Averland"])
    assert window.message_bar.sentence.text() == (
        "There is no dictionary for Arabic, so spelling is not checked in this meeting."
    )


def test_it_is_turned_off_and_that_is_remembered(
    room: Room, person: Person, window: Window, outside: Outside
) -> None:
    ready(room, person)
    command = spelling_command(room)
    assert command.is_on is not None
    assert command.is_on()

    command.act()
    person.wait_for(lambda: drawn(room) == ["Averland"])
    assert not command.is_on()
    assert outside.settings.get("spelling") == "off"

    window.open_meeting(room.sitting.meeting.details.id)
    again = window.room
    assert again is not None
    assert not underlines_in(again).spells
    spelling_command(again).act()
    person.wait_for(lambda: drawn(again) == ["teh", "Averland"])


def spelling_command(room: Room) -> Command:
    menus = with_underlines(room_menus(room), underlines_in(room))
    commands = (one for menu in menus for one in menu.commands)
    return next(
        one for one in commands if isinstance(one, Command) and "Check spellin" in one.words
    )


def test_a_word_that_the_store_does_not_take_is_told(
    room: Room, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise StoreHeld("Somebody else writes.")

    monkeypatch.setattr(KeepsOwnWords, "add_own_word", refuse)
    ready(room, person)
    told: list[str] = []
    room.sitting.failed.connect(told.append)
    editor = edited(room, person, entry(room))
    editor.setTextCursor(at(editor, len("It was lit by t")))
    person.press("Ctrl+.")
    choose(person, "Add")

    assert told == ["Somebody else writes."]
