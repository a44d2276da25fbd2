"""The register of action points, used as a person does."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from ccm_minutes.application.ports import Register
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.errors import StoreHeld
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.register.page import RegisterPage
from ccm_minutes.gui.register.rows import Field
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.window import Window
from tests.export.sheet.workbooks import workbook
from tests.gui.cards import told_by_card
from tests.gui.conftest import OneStore
from tests.gui.meetings import small_meeting
from tests.gui.persons import AnswersPaths, Person
from tests.gui.test_manners import keys_of, nameless

PASSPHRASE = "seven quiet stoats"
OIL = "00000000-0000-4000-8000-000000000021"
WOOL = "00000000-0000-4000-8000-000000000022"
ROOM = "00000000-0000-4000-8000-000000000023"


def action(text: str, key: str, **of: Any) -> Entry:
    return Entry(EntryKind.ACTION, text=text, key=key, **of)


def lantern_meeting() -> Meeting:
    """Two action points of the Lantern Committee, one of them overdue on the day of the tests."""
    meeting = small_meeting()
    raised = (
        action("buy wool", WOOL, due=date(2031, 3, 20), owners=(DelegationSpeaker("morvania"),)),
        action(
            "bring more oil",
            OIL,
            due=date(2031, 3, 1),
            owners=(DelegationSpeaker("averland"),),
            marking=Marking.FOUO,
        ),
    )
    lamps = replace(meeting.agenda[1], entries=(*meeting.agenda[1].entries, *raised))
    return replace(meeting, agenda=(meeting.agenda[0], lamps))


def harbour_meeting() -> Meeting:
    """One action point without a date, of another body."""
    meeting = small_meeting()
    details = replace(meeting.details, id="harbour-1", title="First Meeting", body="Harbour Board")
    owners = (DelegationSpeaker("averland"),)
    item = AgendaItem("Closing", entries=(action("find a room", ROOM, owners=owners),))
    return replace(meeting, details=details, agenda=(item,))


@pytest.fixture
def library(window: Window, stores: OneStore) -> Register:
    """A store with two meetings, open in the window."""
    stores.make(PASSPHRASE)
    register = stores.open(PASSPHRASE)
    register.take_in([lantern_meeting(), harbour_meeting()])
    window.enter(register)
    return register


@pytest.fixture
def page(window: Window, library: Register, person: Person) -> RegisterPage:
    """The register, with its rows."""
    return opened(window, person)


def opened(window: Window, person: Person) -> RegisterPage:
    person.wait_for(window.isActiveWindow)
    person.press("Ctrl+Shift+A")
    shown = window.pages.currentWidget()
    assert isinstance(shown, RegisterPage)
    person.wait_for(lambda: shown.contents.currentWidget() is not shown.reading)
    return shown


def listed(page: RegisterPage) -> list[str]:
    return [row.action.text for row in page.model.rows]


def state_of(library: Register, key: str) -> ActionState | None:
    every = [entry for item in library.load("lantern-3").agenda for entry in item.entries]
    return next(entry.state for entry in every if entry.key == key)


def choose(person: Person, box: QComboBox, words: str) -> None:
    """Chooses by keys, as from a list that has them."""
    person.tab_to(box.objectName())
    for _ in range(box.count()):
        person.press("Up")
    while box.currentText() != words:
        before = box.currentIndex()
        person.press("Down")
        assert box.currentIndex() != before, f"no {words}"


def test_the_open_action_points_of_all_meetings_are_listed_the_earliest_due_first(
    page: RegisterPage,
) -> None:
    assert listed(page) == ["bring more oil", "buy wool", "find a room"]
    assert page.counted.text() == "3 of 3 · 1 overdue"


def test_a_row_says_who_when_what_and_where(page: RegisterPage) -> None:
    row = page.model.rows[0]

    assert [row.words(field) for field in Field] == [
        "",
        "1 March 2031",
        "(FOUO) bring more oil",
        "Averland",
        "4 March 2031 · Third Meeting",
        "Lamps",
    ]
    assert row.spoken == "open, overdue"


@pytest.mark.parametrize(
    ("box", "words", "texts"),
    [
        ("owner", "Averland", ["bring more oil", "find a room"]),
        ("body", "Harbour Board", ["find a room"]),
        ("due", "Overdue", ["bring more oil"]),
        ("due", "Due within 30 days", ["buy wool"]),
        ("due", "Without a date", ["find a room"]),
        ("state", "Any state", ["bring more oil", "buy wool", "find a room"]),
    ],
)
def test_the_list_is_narrowed_by_keys(
    page: RegisterPage, person: Person, box: str, words: str, texts: list[str]
) -> None:
    choose(person, getattr(page, box), words)

    assert listed(page) == texts


def test_words_are_found_in_any_case_in_what_was_said_and_where(
    page: RegisterPage, person: Person
) -> None:
    person.press("Ctrl+F")
    person.type("HARBÓUR room")
    assert listed(page) == ["find a room"]

    person.press("Return")
    assert page.table.hasFocus()


def test_where_nothing_fits_one_button_shows_all_again(page: RegisterPage, person: Person) -> None:
    person.press("Ctrl+F")
    person.type("submarine")
    assert page.contents.currentWidget() is page.unfit
    assert not page.export_it.isEnabled()

    person.tab_to("all_again")
    person.press("Space")

    assert len(listed(page)) == 3
    assert page.table.hasFocus()


def test_the_space_bar_ticks_and_it_is_saved_before_it_is_shown(
    window: Window, page: RegisterPage, person: Person, library: Register
) -> None:
    person.press("Space")
    person.wait_for(lambda: page.model.rows[0].is_over)

    assert state_of(library, OIL) is ActionState.DONE
    assert listed(page)[0] == "bring more oil"
    assert page.counted.text() == "3 of 3"
    assert window.saved.text() == "✓ Saved 14:03:22"


def test_a_click_on_the_box_ticks(page: RegisterPage, person: Person, library: Register) -> None:
    spot = page.table.visualRect(page.model.index(1, Field.DONE)).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(page.table.viewport(), left, none, QPoint(spot))

    person.wait_for(lambda: page.model.rows[1].is_over)
    assert state_of(library, WOOL) is ActionState.DONE


def test_a_tick_is_taken_back_and_done_again_by_name(
    window: Window, page: RegisterPage, person: Person, library: Register
) -> None:
    def shown(words: str) -> bool:
        return any(one.text() == words for one in window.menu_bar.findChildren(QAction))

    person.press("Ctrl+Shift+J")
    person.wait_for(lambda: page.model.rows[0].is_over)
    assert shown("&Undo change state of action point")

    person.press("Ctrl+Z")
    person.wait_for(lambda: not page.model.rows[0].is_over)
    assert state_of(library, OIL) is None
    assert shown("&Redo change state of action point")

    person.press("Ctrl+Shift+Z")
    person.wait_for(lambda: page.model.rows[0].is_over)
    assert state_of(library, OIL) is ActionState.DONE


def test_an_action_point_can_be_cancelled_and_be_open_again(
    page: RegisterPage, person: Person, library: Register
) -> None:
    person.press("Ctrl+Shift+X")
    person.wait_for(lambda: page.model.rows[0].action.state is ActionState.CANCELLED)
    assert page.model.rows[0].words(Field.DUE) == "1 March 2031\ncancelled"

    person.press("Ctrl+Shift+X")
    person.wait_for(lambda: not page.model.rows[0].is_over)
    assert state_of(library, OIL) is ActionState.OPEN


def test_what_is_ticked_leaves_the_list_when_something_else_is_looked_for(
    page: RegisterPage, person: Person
) -> None:
    person.press("Space")
    person.wait_for(lambda: page.model.rows[0].is_over)
    choose(person, page.owner, "Averland")

    assert listed(page) == ["find a room"]


def test_what_cannot_be_saved_is_told_and_stays_open(
    window: Window,
    page: RegisterPage,
    person: Person,
    library: Register,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StoreHeld("The store cannot be written now.")

    monkeypatch.setattr(library, "save", refuse)
    person.press("Space")
    person.wait_for(window.message_bar.isVisible)

    assert window.message_bar.sentence.text() == "The store cannot be written now."
    assert not page.model.rows[0].is_over
    monkeypatch.undo()
    assert state_of(library, OIL) is None


def test_enter_goes_to_where_it_was_raised(
    window: Window, page: RegisterPage, person: Person
) -> None:
    person.press("Return")

    room = window.room
    assert room is not None
    assert room.item_title.text().endswith("Lamps")
    assert room.record_view.hasFocus()
    row = room.record_view.rows.row_at(room.record_view.currentIndex())
    assert row is not None
    assert "bring more oil" in row.spoken


def test_what_was_looked_for_is_still_there_on_the_way_back(
    window: Window, page: RegisterPage, person: Person
) -> None:
    choose(person, page.owner, "Averland")
    person.press("Ctrl+F")
    person.type("room")
    person.press("Return")
    person.press("Return")
    assert window.room is not None

    again = opened(window, person)

    assert (again.owner.currentText(), again.sought.text()) == ("Averland", "room")
    assert listed(again) == ["find a room"]


def test_escape_leads_back_to_the_meeting_that_was_open(
    window: Window, library: Register, person: Person
) -> None:
    window.open_meeting("harbour-1")
    opened(window, person)

    person.press("Esc")

    assert window.room is not None
    assert window.room.sitting.meeting.details.id == "harbour-1"


def test_escape_leads_back_to_the_shelf_and_a_button_of_it_here(
    window: Window, page: RegisterPage, person: Person
) -> None:
    person.press("Esc")
    shelf = window.pages.currentWidget()
    assert isinstance(shelf, Shelf)

    person.tab_to("action_points")
    person.press("Space")

    shown = window.pages.currentWidget()
    assert isinstance(shown, RegisterPage)
    person.wait_for(lambda: shown.model.rowCount() == 3)


def test_what_is_listed_is_written_as_a_spreadsheet_beside_the_window(
    window: Window, page: RegisterPage, person: Person, asking: AnswersPaths, shown: list[Path]
) -> None:
    choose(person, page.owner, "Averland")
    person.press("Ctrl+E")
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    (path,) = asking.written
    assert path.name == "action-points.xlsx"
    book = workbook(path.read_bytes())
    assert book.cells["A1"].value == "FOUO"
    assert [cell.value for place, cell in book.cells.items() if place in ("G5", "G6")] == [
        "(FOUO) bring more oil",
        "find a room",
    ]
    assert "As of 4 March 2031." in book.cells["A3"].value
    window.message_bar.first_choice.click()
    assert shown == [path]


def test_a_file_that_cannot_be_written_is_told(
    window: Window, page: RegisterPage, person: Person, asking: AnswersPaths
) -> None:
    asking.folder = asking.folder / "nowhere"

    person.press("Ctrl+E")
    person.wait_for(lambda: "no such folder" in window.message_bar.sentence.text())

    assert not asking.written[0].exists()
    asking.folder = asking.folder.parent
    window.message_bar.first_choice.click()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())
    assert asking.written[1].exists()


def test_the_register_of_the_meeting_in_hand_is_written_like_any_other_kind(
    window: Window, library: Register, person: Person, asking: AnswersPaths
) -> None:
    window.open_meeting("lantern-3")
    assert window.room is not None
    menus = window.menu_bar.findChildren(QAction)
    next(one for one in menus if one.text() == "Register of action points…").trigger()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    (path,) = asking.written
    assert path.name == "Third-Meeting-actions-full.xlsx"
    assert workbook(path.read_bytes()).cells["A2"].value == "Action points – Third Meeting"


def test_without_action_points_the_page_says_how_there_come_to_be_some(
    window: Window, stores: OneStore, person: Person
) -> None:
    stores.make(PASSPHRASE)
    register = stores.open(PASSPHRASE)
    register.take_in([small_meeting()])
    window.enter(register)

    page = opened(window, person)

    assert page.contents.currentWidget() is page.none
    assert not page.owner.isEnabled()
    person.press("Ctrl+E")
    person.press("Space")
    assert isinstance(window.pages.currentWidget(), Shelf)


def test_what_cannot_be_read_can_be_tried_again(
    window: Window, library: Register, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StoreHeld("The store cannot be read now.")

    monkeypatch.setattr(library, "all_with_actions", refuse)
    page = opened(window, person)
    assert page.contents.currentWidget() is page.unread
    assert window.message_bar.sentence.text() == "The store cannot be read now."

    monkeypatch.undo()
    person.press("Space")
    person.wait_for(lambda: page.model.rowCount() == 3)


def test_it_is_sorted_by_any_column_and_the_row_in_hand_stays_in_hand(
    page: RegisterPage, person: Person, library: Register
) -> None:
    page.table.sortByColumn(Field.ACTION, Qt.SortOrder.DescendingOrder)
    assert listed(page) == ["find a room", "buy wool", "bring more oil"]

    page.table.sortByColumn(Field.OWNERS, Qt.SortOrder.AscendingOrder)
    assert listed(page) == ["bring more oil", "find a room", "buy wool"]

    page.table.sortByColumn(Field.ACTION, Qt.SortOrder.DescendingOrder)
    person.press("Space")
    person.wait_for(lambda: page.model.rows[2].is_over)
    assert state_of(library, OIL) is ActionState.DONE


def test_whatever_can_have_the_keys_has_a_name_and_tab_comes_to_it(
    page: RegisterPage, person: Person
) -> None:
    assert nameless(page) == []
    for name in ("back", "export_it", "sought", "owner", "body", "due", "state", "table"):
        person.tab_to(name)


def test_no_two_commands_of_the_register_share_their_keys(
    window: Window, page: RegisterPage
) -> None:
    assert [keys for keys, count in Counter(keys_of(window)).items() if count > 1] == []


def test_the_card_of_keys_in_a_meeting_tells_the_way_here(
    window: Window, library: Register, person: Person
) -> None:
    window.open_meeting("lantern-3")
    person.press("F1")

    assert told_by_card(window)["Action points of all meetings"] == "Ctrl+Shift+A"


def test_a_window_that_is_closed_while_it_reads_ends_quietly(
    window: Window, library: Register, person: Person
) -> None:
    person.press("Ctrl+Shift+A")

    window.close()

    assert not window.background.busy
