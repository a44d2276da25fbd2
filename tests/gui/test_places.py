"""Agenda, people, action points and the capture line, by keys."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.edits.items import add_item
from ccm_minutes.domain.edits.people import add_delegation
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.commands import takes_keys
from ccm_minutes.gui.look.place import kept_layout
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.meetings import LAMPS, OPENING, WICKS
from tests.gui.persons import Person


def titles(room: Room) -> list[str]:
    return [item.title for item in room.sitting.meeting.agenda]


def at_the_agenda(room: Room, person: Person, key: str) -> None:
    person.press("F6")
    room.agenda.choose(key)


def at_the_people(person: Person) -> None:
    person.press("F6")
    person.press("F6")
    person.press("F6")
    person.press("Home")


def test_the_line_says_what_is_typed_into(room: Room, person: Person) -> None:
    assert "Lamps" in room.target.text()

    person.line("> Wicks")

    assert room.target.text() == "Typing into: 3.1 Wicks"
    assert room.item_title.text() == "3.1 Wicks"


def test_an_intervention_expects_its_next_point(room: Room, person: Person) -> None:
    person.line("mor: The wicks are short.")
    assert room.capture.text() == "- "

    person.line("They will be cut.")

    said = room.sitting.meeting.agenda[1].entries[-1]
    assert [point.text for point in said.points] == ["The wicks are short.", "They will be cut."]


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("= It was agreed.", "= It was agreed."),
        ("-- deeper", "-- deeper"),
        ("> Wicks", "> Wicks"),
        ("mor: It rained.", "mor: It rained."),
        ("(FOUO) mor: It rained.", "(FOUO) mor: It rained."),
        ("nobody: It rained.", "- nobody: It rained."),
        ("5 lamps = 5 wicks", "- 5 lamps = 5 wicks"),
    ],
)
def test_the_offered_sign_makes_way_for_another_line(
    room: Room, person: Person, typed: str, stands: str
) -> None:
    person.line("mor: The wicks are short.")

    person.type(typed)

    person.wait_for(lambda: room.capture.text() == stands)


def test_a_name_is_offered_after_the_offered_sign_too(room: Room, person: Person) -> None:
    person.line("mor: The wicks are short.")
    person.type("mor")
    person.press("Tab")

    assert room.capture.text() == "Morvania: "


def test_names_are_offered_and_tab_takes_the_first(room: Room, person: Person) -> None:
    person.type("mor")
    person.press("Tab")

    assert room.capture.text() == "Morvania: "


def test_enter_takes_the_line_as_typed_while_names_are_offered(room: Room, person: Person) -> None:
    person.line("mor")

    assert room.sitting.meeting.agenda[1].entries[-1].text == "mor"


def test_the_last_line_comes_back(room: Room, person: Person) -> None:
    person.line("It rained.")
    person.press("Up")

    assert room.capture.text() == "It rained."


def test_the_whole_line_or_the_selected_words_are_marked(room: Room, person: Person) -> None:
    person.type("It rained")
    person.press("Ctrl+Shift+Left")
    person.press("Ctrl+M")
    assert room.capture.text() == "It [[rained]]"

    person.press("Ctrl+M")
    assert room.capture.text() == "(FOUO) It [[rained]]"


def test_a_line_that_cannot_be_kept_stays(
    room: Room, window: Window, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_edit: object, **_key: object) -> None:
        raise InputFault("This line cannot be kept. Change it and press Enter again.")

    monkeypatch.setattr(room.sitting.desk._drafts, "save", refuse)

    person.line("It rained.")

    assert room.capture.text() == "It rained."
    assert "cannot be kept" in window.message_bar.sentence.text()
    assert "not saved" in window.saved.text()
    monkeypatch.undo()
    person.press("Return")
    assert window.saved.text() == "✓ Saved 14:03:22"
    assert not window.message_bar.isVisible()


def test_typing_in_the_record_goes_on_in_the_line(room: Room, person: Person) -> None:
    person.press("F6")
    person.press("F6")
    person.type("It")

    assert room.capture.text() == "It"
    assert room.capture.hasFocus()


def test_an_item_is_added_named_and_moved(room: Room, person: Person) -> None:
    at_the_agenda(room, person, OPENING)
    person.press("Ctrl+T")
    person.press("Ctrl+A")
    person.line("Oil")
    assert titles(room) == ["Opening", "Oil", "Lamps"]
    assert room.item_title.text() == "3 Oil"

    person.press("Alt+Down")
    assert titles(room) == ["Opening", "Lamps", "Oil"]

    person.press("Alt+Right")
    assert [item.title for item in room.sitting.meeting.agenda[1].items] == ["Wicks", "Oil"]
    assert room.item_title.text() == "3.2 Oil"

    person.press("Alt+Left")
    assert titles(room) == ["Opening", "Lamps", "Oil"]


def test_an_item_is_marked_and_all_in_it_shows_so(room: Room, person: Person) -> None:
    at_the_agenda(room, person, LAMPS)
    person.press("Ctrl+M")

    assert room.item_badge.isVisible()
    person.press("Down")
    assert room.target.text() == "Typing into: 3.1 Wicks"
    assert room.target_badge.isVisible()


def test_an_item_is_renamed_removed_and_brought_back(room: Room, person: Person) -> None:
    at_the_agenda(room, person, OPENING)
    person.press("F2")
    person.press("Ctrl+A")
    person.line("Welcome")
    assert titles(room)[0] == "Welcome"

    person.press("Delete")
    assert titles(room) == ["Lamps"]
    assert room.target.text() == "Typing into: 2 Lamps"

    person.press("Ctrl+Z")
    person.press("Ctrl+Z")
    assert titles(room) == ["Opening", "Lamps"]


def test_after_an_item_is_removed_the_next_one_is_chosen_and_not_the_first(
    room: Room, person: Person
) -> None:
    for title in ("Oil", "Bread", "Salt"):
        room.sitting.do(add_item(AgendaItem(title, key=title)))
    at_the_agenda(room, person, "Oil")

    person.press("Delete")
    assert room.target.text() == "Typing into: 4 Bread"
    person.press("Down")
    person.press("Delete")
    assert titles(room) == ["Opening", "Lamps", "Bread"]
    assert room.target.text() == "Typing into: 4 Bread"
    assert room.agenda_view.hasFocus()


def test_after_the_only_sub_item_is_removed_its_item_is_chosen(room: Room, person: Person) -> None:
    at_the_agenda(room, person, WICKS)
    person.press("Delete")

    assert room.sitting.item is not None
    assert room.sitting.item.key == LAMPS


def test_the_chosen_item_looks_otherwise_while_it_has_the_keys(room: Room, person: Person) -> None:
    at_the_agenda(room, person, OPENING)
    with_keys = room.agenda_view.grab().toImage()
    room.capture.setFocus()

    assert room.agenda_view.grab().toImage() != with_keys


def test_an_item_is_done_by_one_key(room: Room, person: Person) -> None:
    person.press("Ctrl+PgDown")
    person.press("Ctrl+Shift+K")

    item = room.sitting.find(WICKS)
    assert item is not None
    assert item.state is ItemState.DONE


def test_the_form_of_an_item_keeps_what_nobody_touched(room: Room, person: Person) -> None:
    at_the_agenda(room, person, LAMPS)
    before = room.sitting.meeting
    person.press("Alt+Return")
    person.press("Return")

    assert room.drawer.form is None
    assert room.sitting.meeting == before


def test_attendance_and_naming_change_by_one_key(room: Room, person: Person) -> None:
    at_the_people(person)
    person.press("Space")
    person.press("Ctrl+Shift+N")
    person.press("Ctrl+M")

    averland = room.sitting.meeting.delegations[0]
    assert averland.attendance is Attendance.APOLOGIES
    assert averland.named_in_release
    assert averland.marking is Marking.FOUO


def test_a_delegation_is_added_in_the_form(room: Room, person: Person) -> None:
    person.press("Ctrl+D")
    person.line("Île Brume")

    assert room.sitting.meeting.delegations[-1].id == "ile-brume"
    assert room.sitting.meeting.delegations[-1].name == "Île Brume"


def test_the_form_of_a_delegation_keeps_what_nobody_touched(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    at_the_people(person)
    person.press("End")
    person.press("Return")
    person.press("Return")

    assert room.sitting.meeting == before


def test_a_delegation_that_is_spoken_of_is_not_removed(
    room: Room, window: Window, person: Person
) -> None:
    at_the_people(person)
    person.press("Delete")

    assert len(room.sitting.meeting.delegations) == 3
    told = "Averland is still named in “3 Lamps”. Change that first, then remove it."
    assert window.message_bar.sentence.text() == told


def test_after_a_delegation_is_removed_the_next_one_is_chosen(room: Room, person: Person) -> None:
    for name in ("elmara", "fallmark", "gresmark"):
        room.sitting.do(add_delegation(Delegation(name, name.title())))
    at_the_people(person)
    for _ in range(3):
        person.press("Down")

    person.press("Delete")
    assert chosen_name(room) == "Fallmark"
    person.press("Down")
    person.press("Delete")
    assert chosen_name(room) == "Fallmark"


def chosen_name(room: Room) -> str:
    return str(room.people_view.currentIndex().data()).split(",")[0]


def test_categories_keep_their_delegations_when_renamed(room: Room, person: Person) -> None:
    person.press("Ctrl+Shift+G")
    person.tab_to("singular")
    person.press("Ctrl+A")
    person.type("seaside State")
    person.press("Shift+Tab")
    person.tab_to("rows")
    person.press("Insert")
    person.type("inland State")
    person.press("Tab")
    person.line("inland States")

    words = [(one.id, one.singular) for one in room.sitting.meeting.categories]
    assert words == [("coastal", "seaside State"), ("inland-state", "inland State")]


def test_an_action_point_is_listed_and_ticked(room: Room, person: Person) -> None:
    person.line("! mor: trim the wicks by:2031-05-01")
    for _ in range(4):
        person.press("F6")
    person.press("Down")
    person.press("Ctrl+Shift+J")

    assert room.sitting.meeting.agenda[1].entries[-1].state is ActionState.DONE
    person.press("Return")
    row = room.record_view.row()
    assert row is not None
    assert row.words == "trim the wicks"


def test_the_meeting_is_changed_in_its_form(room: Room, person: Person) -> None:
    person.press("Ctrl+Shift+D")
    person.press("End")
    person.line(" of the Lanterns")

    assert room.sitting.meeting.details.title == "Third Meeting of the Lanterns"


def test_the_form_of_the_meeting_keeps_what_nobody_touched(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    person.press("Ctrl+Shift+D")
    person.press("Return")

    assert room.sitting.meeting == before


def test_a_date_that_is_none_is_told_and_nothing_changes(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    person.press("Ctrl+Shift+D")
    person.tab_to("end_date")
    person.line("soon")

    assert room.drawer.form is not None
    assert room.sitting.meeting is before


def test_escape_leaves_a_form_and_goes_back_to_the_line(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    person.press("Ctrl+Shift+D")
    person.type("Another")
    person.press("Escape")

    assert room.drawer.form is None
    assert room.capture.hasFocus()
    assert room.sitting.meeting is before


def test_the_places_are_gone_round_by_one_key(room: Room, person: Person) -> None:
    seen = []
    for _ in range(5):
        person.press("F6")
        seen.append(person.focus().objectName())

    assert seen == ["agenda_view", "record_view", "people_view", "actions_view", "capture"]


def shown(room: Room) -> list[bool]:
    return [side.isVisible() for side in (room.left, room.people_view, room.actions_view)]


@pytest.mark.parametrize("back", ["F11", "Escape"])
def test_only_the_item_and_the_line_are_left_when_wanted(
    room: Room, person: Person, back: str
) -> None:
    person.press("F11")
    assert shown(room) == [False, False, False]
    assert not room.right.isVisible()

    person.press(back)
    assert shown(room) == [True, True, True]


@pytest.mark.parametrize(("keys", "at"), [("F9", 0), ("Shift+F9", 1), ("Ctrl+F9", 2)])
def test_each_panel_is_hidden_by_keys_of_its_own(
    room: Room, person: Person, keys: str, at: int
) -> None:
    person.press(keys)
    assert [n for n, one in enumerate(shown(room)) if not one] == [at]

    person.press("F11")
    person.press("F11")
    assert [n for n, one in enumerate(shown(room)) if not one] == [at]

    person.press(keys)
    assert shown(room) == [True, True, True]


def test_a_form_is_seen_where_only_the_item_was_left(room: Room, person: Person) -> None:
    person.press("F11")
    person.press("Ctrl+Shift+D")
    assert room.right.isVisible()

    person.press("Escape")
    assert not room.right.isVisible()
    assert room.capture.hasFocus()


def test_keys_in_a_panel_that_is_hidden_go_to_the_line(room: Room, person: Person) -> None:
    person.press("F6")
    person.press("F9")

    assert person.focus() is room.capture


def test_a_room_is_laid_out_as_the_last_one_was_left(
    room: Room, window: Window, person: Person
) -> None:
    person.press("Ctrl+F9")
    room.places.setSizes([300, 500, 400])
    widths = room.places.sizes()
    window.open_meeting(room.sitting.meeting.details.id)

    again = window.room
    assert again is not None
    assert again is not room
    assert again.places.sizes() == widths
    assert shown(again) == [True, True, False]


def test_the_first_room_has_the_widths_that_it_is_made_with(room: Room, window: Window) -> None:
    window.resize(1360, 860)
    QApplication.processEvents()
    left, _, right = room.places.sizes()

    assert (left, right) == (270, 340)


def test_a_preview_that_was_shown_is_shown_again_and_as_wide(
    room: Room, window: Window, person: Person
) -> None:
    window.resize(1400, 800)
    person.press("F12")
    room.places.setSizes([200, 500, 300, 360])
    widths = room.places.sizes()
    window.open_meeting(room.sitting.meeting.details.id)
    again = window.room
    assert again is not None
    assert again.preview.is_shown
    assert again.places.sizes() == widths

    again.preview.toggle()
    window.open_meeting(room.sitting.meeting.details.id)
    assert window.room is not None
    assert not window.room.preview.is_shown
    assert window.room.places.sizes()[0] == widths[0]


@pytest.mark.parametrize(
    "kept",
    ["[", "7", '{"widths": 3}', '{"widths": {"left": "x"}}', '{"hidden": 5}', '{"hidden": ["x"]}'],
)
def test_a_layout_that_cannot_be_read_is_as_good_as_none(
    room: Room, window: Window, outside: Outside, kept: str
) -> None:
    outside.settings.put("room", kept)
    assert kept_layout(outside.settings).hidden in ([], (), ["x"])

    window.show_shelf()
    outside.settings.put("room", kept)
    window.open_meeting("lantern-3")

    assert window.room is not None
    assert shown(window.room) == [True, True, True]


@pytest.mark.parametrize(
    ("keys", "left_to_the_window"),
    [("Ctrl+E", True), ("Ctrl+D", True), ("Ctrl+Return", False), ("Ctrl+A", False), ("E", False)],
)
def test_commands_go_before_a_line_s_own_keys(
    room: Room, keys: str, left_to_the_window: bool
) -> None:
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    asked = QKeyEvent(
        QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers()
    )

    assert takes_keys(asked, room.window()) is left_to_the_window
    room.capture.event(asked)

    assert not (left_to_the_window and asked.isAccepted())


def test_what_is_saved_is_said_in_line_with_the_titles_above_it(room: Room, window: Window) -> None:
    window.saved.setText("Saved")
    QApplication.processEvents()
    title = room.agenda_title
    said = window.saved.mapTo(window, window.saved.contentsRect().topLeft()).x()

    assert abs(said - title.mapTo(window, title.rect().topLeft()).x() - title.margin()) <= 2
