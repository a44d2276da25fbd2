"""Bold, italic, underlined and raised words, marks and mentions, each by its keys."""

import pytest

from ccm_minutes.domain.text import DelegationMention, Marking, Text, Words
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.room.room import Room
from tests.gui.persons import Person
from tests.gui.test_record import at_the_record, lamps


def said(room: Room) -> Text | None:
    return lamps(room).entries[1].text


def in_the_editor(room: Room, person: Person) -> RecordView:
    person.press("Escape")
    at_the_record(room, person, 3)
    person.press("F2")
    return room.record_view


@pytest.mark.parametrize(
    ("keys", "look"),
    [
        ("Ctrl+B", {"bold": True}),
        ("Ctrl+I", {"italic": True}),
        ("Ctrl+U", {"underline": True}),
        ("Ctrl+Shift+.", {"superscript": True}),
        ("Ctrl+M", {"marking": Marking.FOUO}),
    ],
)
def test_keys_set_the_words_that_are_selected_and_take_that_back(
    room: Room, person: Person, keys: str, look: dict[str, object]
) -> None:
    in_the_editor(room, person)
    person.press("Home")
    person.press("Ctrl+Shift+Right")

    person.press(keys)
    person.press("Return")
    assert said(room) == (Words("Thanks ", **look), "were given.")  # type: ignore[arg-type]

    in_the_editor(room, person)
    person.press("Home")
    person.press("Ctrl+Shift+Right")
    person.press(keys)
    person.press("Return")
    assert said(room) == "Thanks were given."


def test_bold_is_typed_between_two_presses_behind_an_emoji(room: Room, person: Person) -> None:
    in_the_editor(room, person)
    person.press("End")
    person.type(" 😀 é ")
    person.press("Ctrl+B")
    person.type("now")
    person.press("Ctrl+B")
    person.type(".")
    person.press("Return")

    assert said(room) == ("Thanks were given. 😀 é ", Words("now", bold=True), ".")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (" @mor said", ("Thanks were given. ", DelegationMention("morvania"), " said")),
        (" 😀 @averland's", ("Thanks were given. 😀 ", DelegationMention("averland"), "'s")),
        (" @mor", ("Thanks were given. ", DelegationMention("morvania"))),
        (" a@b.org and @xyz,", "Thanks were given. a@b.org and @xyz,"),
    ],
)
def test_a_mention_is_typed_as_in_the_line(
    room: Room, person: Person, typed: str, text: Text
) -> None:
    in_the_editor(room, person)
    person.press("End")
    person.type(typed)
    person.press("Return")

    assert said(room) == text


def test_a_mention_shows_as_soon_as_its_name_is_over(room: Room, person: Person) -> None:
    view = in_the_editor(room, person)
    person.press("End")
    person.type(" @mor")
    assert view.editor is not None
    assert view.editor.text() == "Thanks were given. @mor"

    person.type(" ")
    assert view.editor.text() == ("Thanks were given. ", DelegationMention("morvania"), " ")

    person.press("Ctrl+Z")
    assert "@mor" in str(view.editor.text())


def test_a_mention_in_a_marked_passage_is_marked(room: Room, person: Person) -> None:
    in_the_editor(room, person)
    person.press("Ctrl+A")
    person.press("Ctrl+M")
    person.press("End")
    person.type(" @mor,")
    person.press("Return")

    assert said(room) == (
        Words("Thanks were given. ", marking=Marking.FOUO),
        DelegationMention("morvania", marking=Marking.FOUO),
        Words(",", marking=Marking.FOUO),
    )
