"""Changing one's mind in the record, a key each and a step of undo each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.meetings import LAMPS, OPENING, SAID, THANKS, WICKS
from tests.gui.persons import Person

SPLIT, MERGE, MOVE, SPEAKER = (
    "Ctrl+Shift+Return",
    "Ctrl+Shift+Backspace",
    "Ctrl+Shift+V",
    "Ctrl+Shift+S",
)


def at_row(room: Room, person: Person, row: int) -> None:
    room.agenda.choose(LAMPS)
    room.record_view.setFocus()
    person.press("Home")
    for _ in range(row):
        person.press("Down")


def answer(person: Person, asked: str, typed: str) -> None:
    """Presses the keys that ask something, and answers."""
    person.press(asked)
    person.type(typed)
    person.press("Return")


def entry(room: Room, key: str) -> Entry:
    item, at = find_entry(room.sitting.meeting, key)
    return item.entries[at]


def said(room: Room) -> list[tuple[object, list[object]]]:
    item = room.sitting.find(LAMPS)
    assert item is not None
    return [(one.text, [point.text for point in one.points]) for one in item.entries]


def one_step_back(room: Room, person: Person, before: object) -> None:
    room.capture.setFocus()
    person.press("Ctrl+Z")
    assert room.sitting.meeting == before


def test_an_entry_is_split_at_the_cursor_and_typing_goes_on_in_the_second_half(
    room: Room, person: Person
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 3)
    person.press("F2")
    person.press("Ctrl+Home")
    person.press("Ctrl+Right")
    person.press(SPLIT)

    assert said(room)[1:] == [("Thanks", []), ("were given.", [])]
    assert room.sitting.desk.undo_name == "split entry"
    person.type("Such ")
    person.press("Return")
    assert said(room)[2] == ("Such were given.", [])
    room.sitting.undo()
    one_step_back(room, person, before)


def test_signs_of_two_units_are_one_character_where_a_text_is_split(
    room: Room, person: Person
) -> None:
    at_row(room, person, 3)
    person.press("F2")
    person.press("Ctrl+Home")
    person.type("😀 é ")
    person.press(SPLIT)

    assert said(room)[1:] == [("😀 é", []), ("Thanks were given.", [])]


def test_a_point_is_split_at_the_cursor(room: Room, person: Person) -> None:
    at_row(room, person, 1)
    person.press("F2")
    person.press("Ctrl+Home")
    for _ in range(2):
        person.press("Ctrl+Right")
    person.press(SPLIT)

    assert said(room)[0] == (None, ["The lamps", "were lit.", "The oil is low."])


def test_an_entry_is_split_before_a_chosen_point_and_both_halves_keep_the_speaker(
    room: Room, person: Person
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 2)
    person.press(SPLIT)

    assert said(room)[:2] == [(None, ["The lamps were lit."]), (None, ["The oil is low."])]
    item = room.sitting.find(LAMPS)
    assert item is not None
    assert item.entries[0].speakers == item.entries[1].speakers
    one_step_back(room, person, before)


def test_where_nothing_can_be_split_a_sentence_says_so(
    room: Room, person: Person, window: Window
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 3)
    person.press(SPLIT)
    assert room.sitting.meeting is before
    assert "nothing to split" in window.message_bar.sentence.text()
    assert "not saved" not in window.saved.text()


def test_a_point_is_merged_with_the_one_above_and_the_cursor_stands_at_the_seam(
    room: Room, person: Person
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 2)
    person.press("F2")
    person.press(MERGE)

    assert said(room)[0] == (None, ["The lamps were lit. The oil is low."])
    person.type(" Still.")
    person.press("Return")
    assert said(room)[0] == (None, ["The lamps were lit. Still. The oil is low."])
    room.sitting.undo()
    one_step_back(room, person, before)


def test_an_entry_is_merged_with_the_one_above(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    at_row(room, person, 3)
    person.press(MERGE)

    points = ["The lamps were lit.", "The oil is low.", "Thanks were given."]
    assert said(room) == [(None, points)]
    one_step_back(room, person, before)


def test_rows_that_are_chosen_together_are_joined_in_one_step(room: Room, person: Person) -> None:
    room.agenda.choose(LAMPS)
    room.capture.setFocus()
    for line in ("It rained.", "Then it stopped."):
        person.line(line)
    before = room.sitting.meeting
    at_row(room, person, 3)
    for _ in range(2):
        person.press("Shift+Down")
    person.press(MERGE)

    assert said(room)[1:] == [("Thanks were given. It rained. Then it stopped.", [])]
    assert room.sitting.desk.undo_name == "join entries"
    one_step_back(room, person, before)


def test_points_that_are_chosen_together_are_joined(room: Room, person: Person) -> None:
    at_row(room, person, 1)
    person.press("Shift+Down")
    person.press(MERGE)

    assert said(room)[0] == (None, ["The lamps were lit. The oil is low."])
    assert room.sitting.desk.undo_name == "join points"


def test_of_different_speakers_the_window_asks_whose_it_is(room: Room, person: Person) -> None:
    room.agenda.choose(LAMPS)
    room.capture.setFocus()
    for line in ("averland: One", "morvania: Two"):
        person.line(line)
        person.press("Ctrl+A")
        person.press("Delete")
    before = room.sitting.meeting
    at_row(room, person, 0)
    person.press("End")
    person.press("Up")
    person.press(MERGE)

    assert room.sitting.meeting is before
    assert room.drawer.form is not None
    person.press("Down")
    person.press("Down")
    person.press("Return")

    item = room.sitting.find(LAMPS)
    assert item is not None
    assert item.entries[-1].speakers == (
        DelegationSpeaker("averland"),
        DelegationSpeaker("morvania"),
    )
    room.sitting.undo()
    assert room.sitting.meeting == before


@pytest.mark.parametrize(("typed", "target"), [("wic", WICKS), ("2", OPENING), ("open", OPENING)])
def test_an_entry_goes_to_another_item_by_number_or_words(
    room: Room, person: Person, typed: str, target: str
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 1)
    answer(person, MOVE, typed)

    item, _ = find_entry(room.sitting.meeting, SAID)
    assert item.key == target
    assert room.record_view.hasFocus()
    one_step_back(room, person, before)


def test_an_item_that_is_not_there_is_told_and_esc_leaves_all_as_it_is(
    room: Room, person: Person
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 0)
    answer(person, MOVE, "xyzzy")
    assert any("'xyzzy'" in label.text() for label in room.right.findChildren(QLabel))
    person.press("Escape")

    assert room.capture.hasFocus()
    assert room.sitting.meeting is before


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("mor", (DelegationSpeaker("morvania"),)),
        ("mor,aver", (DelegationSpeaker("morvania"), DelegationSpeaker("averland"))),
        ("chair", (OfficeSpeaker("Chair"),)),
        ("lind", (RepresentativeSpeaker("lind"),)),
    ],
)
def test_the_speaker_is_changed_by_a_few_letters(
    room: Room, person: Person, typed: str, people: object
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 0)
    answer(person, SPEAKER, typed)

    assert entry(room, SAID).speakers == people
    assert room.sitting.desk.undo_name == "change speaker"
    one_step_back(room, person, before)


def test_a_paragraph_with_a_speaker_is_an_intervention(room: Room, person: Person) -> None:
    at_row(room, person, 3)
    answer(person, SPEAKER, "mor")

    thanks = entry(room, THANKS)
    assert (thanks.kind, thanks.speakers) == (
        EntryKind.INTERVENTION,
        (DelegationSpeaker("morvania"),),
    )


def test_from_the_line_the_entry_taken_last_is_changed(room: Room, person: Person) -> None:
    room.agenda.choose(LAMPS)
    room.capture.setFocus()
    person.line("averland: Send the list")
    person.press("Ctrl+6")

    item = room.sitting.find(LAMPS)
    assert item is not None
    last = item.entries[-1]
    assert last.kind is EntryKind.ACTION
    assert last.owners == (DelegationSpeaker("averland"),)
    assert room.capture.hasFocus()
    answer(person, SPEAKER, "sec")
    assert entry(room, last.key).owners == (DelegationSpeaker("secretariat"),)
    assert room.capture.hasFocus()


def test_a_speaker_becomes_words_where_the_kind_has_none(room: Room, person: Person) -> None:
    at_row(room, person, 0)
    person.press("Ctrl+1")

    assert entry(room, SAID).text == (DelegationMention("averland"), ":")
    person.press("Ctrl+2")
    assert entry(room, SAID).speakers == (DelegationSpeaker("averland"),)
    assert entry(room, SAID).text is None


def test_a_point_goes_on_to_the_next_entry_and_back(room: Room, person: Person) -> None:
    at_row(room, person, 2)
    person.press("Alt+Down")
    assert entry(room, THANKS).points == (Point("The oil is low."),)

    person.press("Alt+Up")
    assert entry(room, SAID).points == (Point("The lamps were lit."), Point("The oil is low."))
    assert not entry(room, THANKS).points


def test_marking_a_few_words_is_one_step_after_the_typing(room: Room, person: Person) -> None:
    at_row(room, person, 3)
    person.press("F2")
    person.press("Ctrl+End")
    person.type(" Twice")
    person.press("Ctrl+Shift+Left")
    person.press("Ctrl+M")

    marked = Words("Twice", marking=Marking.FOUO)
    assert entry(room, THANKS).text == ("Thanks were given. ", marked)
    assert room.sitting.desk.undo_name == "mark as FOUO"
    person.press("Return")
    assert room.sitting.desk.undo_name == "mark as FOUO"
    room.sitting.undo()
    assert entry(room, THANKS).text == "Thanks were given. Twice"
    room.sitting.undo()
    assert entry(room, THANKS).text == "Thanks were given."


def test_all_that_is_chosen_together_is_marked_and_removed_in_one_step(
    room: Room, person: Person
) -> None:
    before = room.sitting.meeting
    at_row(room, person, 1)
    for _ in range(2):
        person.press("Shift+Down")
    person.press("Ctrl+M")
    assert [point.marking for point in entry(room, SAID).points] == [Marking.FOUO] * 2
    assert entry(room, THANKS).marking is Marking.FOUO
    one_step_back(room, person, before)

    at_row(room, person, 0)
    for _ in range(3):
        person.press("Shift+Down")
    person.press("Delete")
    assert said(room) == []
    one_step_back(room, person, before)


def test_in_the_form_another_kind_shows_what_it_takes_over(room: Room, person: Person) -> None:
    at_row(room, person, 0)
    person.press("Alt+Return")
    form = room.drawer.form
    assert isinstance(form, EntryForm)

    form.kind.setCurrentIndex(list(EntryKind).index(EntryKind.ACTION))
    assert form.owners.text() == "Averland"
    room.drawer.finish()

    assert entry(room, SAID).owners == (DelegationSpeaker("averland"),)
    assert room.sitting.desk.undo_name == "change entry"


def test_in_the_form_another_kind_keeps_the_speaker_in_words(room: Room, person: Person) -> None:
    at_row(room, person, 0)
    person.press("Alt+Return")
    form = room.drawer.form
    assert isinstance(form, EntryForm)

    form.kind.setCurrentIndex(list(EntryKind).index(EntryKind.DECISION))
    room.drawer.finish()

    assert entry(room, SAID).text == (DelegationMention("averland"), ":")


def test_with_the_keys_still_held_one_row_is_chosen_and_not_all_up_to_it(
    room: Room, person: Person, window: Window
) -> None:
    at_row(room, person, 3)
    person.press("F2")
    person.press("Ctrl+Home")
    person.press("Ctrl+Right")
    handle = window.windowHandle()
    assert handle is not None
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    # Pressed on the window itself, so that Qt knows of the keys that are held.
    QTest.keyClick(handle, Qt.Key.Key_Return, both)

    assert len(said(room)) == 3
    assert len(room.record_view.selectionModel().selectedIndexes()) == 1


def test_a_decision_has_no_speaker_and_stays_one(
    room: Room, person: Person, window: Window
) -> None:
    at_row(room, person, 3)
    person.press("Ctrl+5")
    before = room.sitting.meeting
    person.press(SPEAKER)

    assert room.drawer.form is None
    assert "Turn it into an intervention" in window.message_bar.sentence.text()
    assert room.sitting.meeting is before
