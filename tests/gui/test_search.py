"""Words are found in all meetings, while they are typed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QListView

from ccm_minutes.application.ports import Hit, MeetingLine, Register
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.errors import StoreHeld
from ccm_minutes.domain.meeting import Details, Meeting, MeetingStatus
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.register.page import RegisterPage
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.search.page import MOST, SearchPage
from ccm_minutes.gui.search.painter import _laid_out
from ccm_minutes.gui.search.rows import HitRow, rows_of
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.window import Window
from tests.fakes.register import FakeRegister
from tests.gui.persons import Person

OLD = Meeting(
    Details("old", "Autumn meeting", date(2020, 9, 1), body="Circle", number=2),
    agenda=(
        AgendaItem("Opening", entries=(Entry(EntryKind.ACTION, text="mend the fence"),)),
        AgendaItem("Fuel", entries=(Entry(EntryKind.NARRATIVE, text="Ten zebras drank café."),)),
    ),
)


@pytest.fixture
def with_old(room: Room, window: Window) -> Room:
    """The small meeting is open, and there is an older one."""
    register = window.navigation.register
    assert register is not None
    register.take_in([OLD])
    return room


def page_of(window: Window) -> SearchPage:
    page = window.pages.currentWidget()
    assert isinstance(page, SearchPage)
    return page


def test_an_entry_is_found_by_who_spoke_and_who_is_mentioned_in_it(
    room: Room, window: Window, person: Person
) -> None:
    person.line("mor: It saw a kestrel near @averland.")
    # The list of names that was open took the window's place off screen.
    window.activateWindow()
    person.wait_for(window.isActiveWindow)
    person.press("Ctrl+F")
    page = page_of(window)
    person.type("morvania averland kest")
    person.wait_for(lambda: page.told.text() == "One place.")
    row = page.model.row_at(page.model.index(0))
    assert row is not None
    assert row.hit.text == "Morvania · It saw a kestrel near Averland."
    person.press("Return")

    again = window.room
    assert again is not None
    chosen = again.record_view.row()
    assert chosen is not None
    assert "kestrel" in chosen.words or chosen.label == "Morvania"


@pytest.mark.usefixtures("with_old")
def test_what_is_typed_is_found_in_every_meeting_and_opened_at_its_place(
    window: Window, person: Person
) -> None:
    person.press("Ctrl+F")
    page = page_of(window)
    person.type("zebras cafe")
    person.wait_for(lambda: page.told.text() == "One place.")
    row = page.model.row_at(page.model.index(0))
    assert row is not None
    assert row.where == "Autumn meeting (2) · Circle · 1 September 2020 · Fuel"
    person.press("Return")

    assert window.room is not None
    assert window.room.sitting.meeting.details.id == "old"
    assert window.room.item_title.text().endswith("Fuel")
    assert person.focus() is window.room.record_view


@pytest.mark.usefixtures("with_old")
def test_escape_goes_back_to_the_meeting_that_was_open(window: Window, person: Person) -> None:
    assert window.room is not None
    before = window.room.sitting.meeting
    person.press("Ctrl+F")
    person.press("Escape")

    assert window.room is not None
    assert window.room.sitting.meeting == before


@pytest.mark.usefixtures("with_old")
def test_whoever_types_on_the_shelf_looks_for_a_meeting(window: Window, person: Person) -> None:
    person.press("Ctrl+W")
    assert isinstance(window.pages.currentWidget(), Shelf)
    person.type("z")
    page = page_of(window)
    assert (page.sought.text(), person.focus() is page.sought) == ("z", True)
    person.type("ebra")
    person.wait_for(lambda: page.model.rowCount() == 1)
    page.back.click()

    assert isinstance(window.pages.currentWidget(), Shelf)


@pytest.mark.usefixtures("with_old")
def test_typing_in_the_list_goes_on_with_the_words(window: Window, person: Person) -> None:
    person.press("Ctrl+F")
    page = page_of(window)
    person.type("zeb")
    person.wait_for(lambda: page.model.rowCount() == 1)
    person.press("Down")
    assert person.focus() is page.hits
    person.type("r")

    assert (page.sought.text(), person.focus() is page.sought) == ("zebr", True)


@pytest.mark.usefixtures("with_old")
def test_on_the_register_the_same_keys_look_in_the_register(window: Window, person: Person) -> None:
    person.press("Ctrl+Shift+A")
    page = window.pages.currentWidget()
    assert isinstance(page, RegisterPage)
    sought = page.sought
    person.wait_for(sought.isEnabled)
    person.press("Ctrl+F")

    assert person.focus() is sought


class Answering(FakeRegister):
    """A register that answers as it is told, or fails."""

    def __init__(self, hits: Sequence[Hit], failing: bool = False) -> None:
        super().__init__()
        self._hits, self._failing = hits, failing

    def search(self, _words: str, most: int = 200) -> Sequence[Hit]:
        if self._failing:
            raise StoreHeld("It is held.")
        return self._hits[:most]


def a_hit(meeting_id: str = "m", place: str = "agenda[0]", text: str = "a zebra") -> Hit:
    line = MeetingLine(meeting_id, "Meeting", "", None, date(2020, 1, 1), MeetingStatus.DRAFT)
    return Hit(line, place, "Meeting", text, 2, 7)


def asked(register: Register, person: Person, qapp_parent: Window) -> SearchPage:
    page = SearchPage(register, Background(qapp_parent), None, "zebra", qapp_parent)
    person.wait_for(lambda: page.told.text() != "")
    return page


@pytest.mark.parametrize(
    ("hits", "told"),
    [
        ((), "“zebra” stands in no meeting. Fewer words, or their beginnings, find more."),
        ((a_hit(), a_hit(place="agenda[1]")), "2 places in one meeting."),
        ((a_hit(), a_hit("n")), "2 places in 2 meetings."),
        ((a_hit(),) * (MOST + 1), f"The latest {MOST} places; one more word finds fewer."),
    ],
)
def test_how_much_was_found_is_told(
    window: Window, person: Person, hits: Sequence[Hit], told: str
) -> None:
    assert asked(Answering(hits), person, window).told.text() == told


def test_a_search_that_fails_says_why(window: Window, person: Person) -> None:
    assert asked(Answering((), failing=True), person, window).told.text() == "It is held."


def test_places_in_the_meeting_that_was_open_come_first() -> None:
    rows = rows_of((a_hit("m"), a_hit("n")), "n")

    assert [(row.key[0], row.over) for row in rows] == [
        ("n", "In this meeting"),
        ("m", "In other meetings"),
    ]
    assert rows[0].where == "Meeting · 1 January 2020"


def test_found_words_are_brought_out_after_characters_of_two_units(window: Window) -> None:
    hit = replace(a_hit(text="🦓 zebra"), start=2, end=7)
    layout = _laid_out(HitRow(hit, ""), QFont(), 300)

    (found,) = layout.formats()
    assert layout.text().encode("utf-16-le")[2 * found.start :][:10].decode("utf-16-le") == "zebra"
    assert found.length == 5
    assert window is not None


def test_a_long_hit_takes_three_lines_and_no_more(window: Window) -> None:
    long = HitRow(a_hit(text="zebra " * 400), "where", "In this meeting")

    assert _laid_out(long, QFont(), 300).lineCount() == 3
    view = QListView(window)
    view.resize(300, 200)
    assert not QPixmap(view.size()).isNull()
