"""Whatever is typed, and however it is left: it is in the meeting, or in its field again.

Of the table of places and ways every fourth pair is tried, and every place is killed;
HYPOTHESIS_PROFILE=nightly tries all of them.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.items import add_item
from ccm_minutes.gui.drawer.findings_form import FindingsForm
from ccm_minutes.gui.history.history_form import HistoryForm
from ccm_minutes.gui.language import FRENCH
from ccm_minutes.gui.palette.palette import Palette
from tests.gui.begun_places import (
    COME_BACK_TO,
    FORMS,
    LINES,
    TYPED,
    Place,
    begin_a_meeting,
    begin_cell,
    cell_held,
    new_meeting_held,
)
from tests.gui.meetings import LAMPS, small_meeting
from tests.gui.somebody import MEETING, Somebody

Way = Callable[[Somebody], None]


def by_all_meetings(one: Somebody) -> None:
    one.press("Ctrl+W")
    one.open_meeting()


def by_search(one: Somebody) -> None:
    one.press("Ctrl+F")
    one.press("Escape")


def by_action_points(one: Somebody) -> None:
    one.press("Ctrl+Shift+A")
    one.open_meeting()


def by_new_meeting(one: Somebody) -> None:
    one.press("Ctrl+N")
    one.open_meeting()


def by_locking(one: Somebody) -> None:
    one.press("Ctrl+L")
    one.unlock()


def by_another_language(one: Somebody) -> None:
    one.window.speak(FRENCH)


def by_quitting(one: Somebody) -> None:
    one.start_again()
    one.open_meeting()


def by_a_kill(one: Somebody) -> None:
    one.is_killed()
    one.open_meeting()


def by_another_item(one: Somebody) -> None:
    one.press("Ctrl+PgDown")
    one.press("Ctrl+PgUp")


def by_undo_elsewhere(one: Somebody) -> None:
    one.room.sitting.do(add_item(AgendaItem("Fog"), None, 0))
    one.choose("Undo")


def by_an_item_of_somebody_else(one: Somebody) -> None:
    one.room.sitting.do(add_item(AgendaItem("Fog"), None, 0))


def by_hiding_all_else(one: Somebody) -> None:
    one.press("F11")
    one.press("F11")


def by_the_palette(one: Somebody) -> None:
    one.press("Ctrl+K")
    QTest.keyClick(one.window.findChildren(Palette)[-1].sought, Qt.Key.Key_Escape)
    QApplication.processEvents()


def by_all_places(one: Somebody) -> None:
    for _ in range(5):
        one.press("F6")


def by_the_preview(one: Somebody) -> None:
    one.press("F12")
    one.press("F12")


WAYS: Final[tuple[Way, ...]] = (
    by_all_meetings,
    by_search,
    by_action_points,
    by_new_meeting,
    by_locking,
    by_another_language,
    by_quitting,
    by_a_kill,
    by_another_item,
    by_undo_elsewhere,
    by_an_item_of_somebody_else,
    by_hiding_all_else,
    by_the_palette,
    by_all_places,
    by_the_preview,
)


def to_all_meetings(one: Somebody) -> None:
    one.press("Ctrl+W")


def to_the_search(one: Somebody) -> None:
    one.press("Ctrl+F")


def to_the_action_points(one: Somebody) -> None:
    one.press("Ctrl+Shift+A")


def by_escape(one: Somebody) -> None:
    one.press("Escape")


def by_the_lock_of_the_screen(one: Somebody) -> None:
    one.window.locking.lock()
    one.unlock()


def by_the_release(one: Somebody) -> None:
    one.press("Ctrl+Shift+R")
    one.press("Escape")


def by_the_open_points(one: Somebody) -> None:
    one.press("Ctrl+Shift+F")
    one.person.wait_for(lambda: isinstance(one.room.drawer.form, FindingsForm))
    one.press("Escape")


def by_the_next_open_point(one: Somebody) -> None:
    before = one.room.drawer.form
    one.press("F8")
    one.person.wait_for(lambda: one.room.drawer.form is not before)


def by_what_was_removed(one: Somebody) -> None:
    one.choose("What was removed")
    one.person.wait_for(lambda: isinstance(one.room.drawer.form, HistoryForm))


def by_another_form(one: Somebody) -> None:
    one.press("Ctrl+Shift+D")
    one.press("Ctrl+Shift+G")


def by_escape_from_the_record(one: Somebody) -> None:
    one.room.agenda.choose(LAMPS)
    one.room.record_view.setFocus()
    one.press("Escape")


IN_ITS_PLACE: Final[tuple[Way, ...]] = (
    by_escape_from_the_record,
    by_the_release,
    by_the_open_points,
    by_the_next_open_point,
    by_what_was_removed,
    by_another_form,
)

WAYS_BACK_TO: Final[tuple[Way, ...]] = (
    by_the_lock_of_the_screen,
    by_quitting,
    by_a_kill,
    by_escape,
)

WAYS_FROM_THE_PAGE: Final[tuple[Way, ...]] = (
    to_all_meetings,
    to_the_search,
    to_the_action_points,
    by_locking,
    by_another_language,
    Somebody.start_again,
    Somebody.is_killed,
)


_NIGHTLY: Final = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
_ALWAYS: Final = (by_a_kill,)


def pairs(places: Sequence[Place], ways: Sequence[Way]) -> list[tuple[Place, Way]]:
    """Some pairs of a place and a way to leave it, so that each of both is among them."""
    return [
        (place, way)
        for row, place in enumerate(places)
        for column, way in enumerate(ways)
        if _NIGHTLY or way in _ALWAYS or (row + column) % 4 == 0
    ]


def called(one: object) -> str:
    return one.name if isinstance(one, Place) else str(getattr(one, "__name__", one))


@pytest.fixture
def somebody(tmp_path: Path, qtbot: QtBot) -> Iterator[Somebody]:
    one = Somebody(tmp_path, qtbot)
    yield one
    one.close()


@pytest.mark.parametrize(("place", "way"), pairs((*FORMS, *LINES), WAYS), ids=called)
def test_what_is_typed_there_is_there_after_that(
    somebody: Somebody, place: Place, way: Way
) -> None:
    place.begin(somebody)
    held = place.held(somebody)
    assert held

    way(somebody)

    assert somebody.room.sitting.meeting.details.id == MEETING
    assert place.held(somebody) == held


@pytest.mark.parametrize(("place", "way"), pairs(COME_BACK_TO, WAYS_BACK_TO), ids=called)
def test_what_is_begun_in_a_list_or_a_dialog_stands_there_when_it_is_opened_again(
    somebody: Somebody, place: Place, way: Way
) -> None:
    place.begin(somebody)
    held = place.held(somebody)
    assert TYPED in held

    way(somebody)

    assert place.held(somebody) == held


@pytest.mark.parametrize("way", WAYS_FROM_THE_PAGE)
def test_a_new_meeting_that_is_not_made_is_gone_on_with_after_that(
    somebody: Somebody, way: Way
) -> None:
    begin_a_meeting(somebody)
    held = new_meeting_held(somebody)

    way(somebody)
    somebody.press("Ctrl+N")

    assert new_meeting_held(somebody) == held
    assert somebody.window.message_bar.isVisible()
    somebody.page().cancel.click()
    somebody.start_again()
    somebody.press("Ctrl+N")
    assert TYPED not in str(new_meeting_held(somebody))


def test_what_is_typed_of_a_new_meeting_stays_when_its_body_is_offered(somebody: Somebody) -> None:
    begin_a_meeting(somebody)
    held = new_meeting_held(somebody)

    somebody.page().offer("Lantern Committee", None)

    assert new_meeting_held(somebody) == held


def test_a_cell_of_the_abbreviations_is_saved_though_the_lock_shuts_the_store_on_it(
    somebody: Somebody,
) -> None:
    begin_cell(somebody)
    held = cell_held(somebody)

    by_the_lock_of_the_screen(somebody)
    kept = somebody.stores.held_register.abbreviations
    somebody.person.wait_for(lambda: TYPED in str(kept("Lantern Committee")))
    somebody.start_again()
    somebody.open_meeting()

    assert cell_held(somebody) == held == f"State {TYPED}"


@pytest.mark.parametrize(("place", "way"), pairs(FORMS, IN_ITS_PLACE), ids=called)
def test_a_form_in_whose_place_something_else_was_shown_is_as_it_was_left(
    somebody: Somebody, place: Place, way: Way
) -> None:
    assert place.again is not None
    place.begin(somebody)
    held = place.held(somebody)

    way(somebody)
    somebody.window.activateWindow()
    place.again(somebody)
    QApplication.processEvents()

    assert place.held(somebody) == held


def test_a_meeting_file_that_is_taken_in_drops_nothing_typed_of_another_meeting(
    somebody: Somebody,
) -> None:
    begin_a_meeting(somebody)
    held = new_meeting_held(somebody)
    file = somebody.folder / "other.json"
    other = replace(small_meeting(), details=replace(small_meeting().details, id="lantern-9"))
    file.write_text(JsonMeetingFiles().to_json(other), encoding="utf-8")
    somebody.asking.meeting = file

    somebody.choose("Import a meeting file")
    assert somebody.room.sitting.meeting.details.id == "lantern-9"
    somebody.press("Ctrl+N")

    assert new_meeting_held(somebody) == held
