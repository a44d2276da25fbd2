"""Nothing is cut off where everything is twice as large: 960 by 540 on a screen of 1920 by 1080."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ccm_minutes.gui.language import ENGLISH, FRENCH, Language
from ccm_minutes.gui.look.place import fit_on_screen, restore_place
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.recover import Recover
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.persons import Person

WIDTH, HEIGHT = 960, 540
_AROUND = 60
"""What the desktop's own bars take of the height."""


@pytest.fixture(params=[ENGLISH, FRENCH])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    Language(ForThisStart({"language": request.param}))
    yield request.param
    Language(ForThisStart({"language": ENGLISH}))
    QLocale.setDefault(before)


PAGES: dict[str, Callable[[Window, Person], object]] = {
    "room": lambda window, person: None,
    "shelf": lambda window, person: window.show_shelf(),
    "register": lambda window, person: window.show_register(),
    "new meeting": lambda window, person: window.new_meeting(),
    "search": lambda window, person: window.seek(),
    "release": lambda window, person: person.press("Ctrl+Shift+R"),
}


@pytest.mark.parametrize("page", PAGES)
def test_every_page_fits(
    window: Window, room: Room, person: Person, page: str, spoken: str
) -> None:
    window.speak(spoken)
    PAGES[page](window, person)
    least = window.minimumSizeHint()
    assert (least.width() <= WIDTH, least.height() <= HEIGHT - _AROUND) == (True, True)


@pytest.mark.parametrize("keys", ["Ctrl+Shift+D", "Ctrl+D", "Alt+Return", "Ctrl+Shift+G", "F8"])
def test_every_form_is_seen_in_its_whole_width(
    window: Window, room: Room, person: Person, keys: str, spoken: str
) -> None:
    window.speak(spoken)
    here = window.room
    assert here is not None
    window.resize(WIDTH, HEIGHT)
    person.press("F6")
    person.press(keys)
    person.wait_for(lambda: here.drawer.form is not None)
    QApplication.processEvents()
    form = here.drawer.form
    assert form is not None
    area = form.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area is not None
    assert form.minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize(
    "page", [lambda: FirstStart("there"), lambda: Unlock("there"), lambda: Recover(print, "")]
)
def test_the_first_pages_scroll(qapp: QApplication, page: Callable[[], QWidget]) -> None:
    shown = page()
    assert shown.minimumSizeHint().height() <= HEIGHT - _AROUND
    assert shown.findChild(QScrollArea) is not None
    shown.deleteLater()


def test_a_window_is_never_larger_than_the_screen(qapp: QApplication) -> None:
    window = QWidget()
    window.setGeometry(500, 300, 1360, 860)
    fit_on_screen(window, QRect(0, 20, WIDTH, HEIGHT - 20))
    assert window.geometry() == QRect(0, 20, WIDTH, HEIGHT - 20)

    window.setGeometry(600, 300, 400, 100)
    fit_on_screen(window, QRect(0, 20, WIDTH, HEIGHT - 20))
    assert window.geometry() == QRect(560, 300, 400, 100)
    window.deleteLater()


def test_a_new_meeting_is_seen_whole_in_a_window_of_the_usual_size(
    window: Window, room: Room, person: Person, spoken: str
) -> None:
    window.speak(spoken)
    window.resize(1360, 860)
    window.new_meeting()
    person.wait_for(lambda: not window.background.busy)
    page = window.pages.currentWidget()
    assert isinstance(page, NewMeeting)
    person.wait_for(page.from_where.isVisible)
    (area,) = (one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.make))

    person.wait_for(lambda: area.verticalScrollBar().maximum() == 0)
    assert page.agenda.geometry().bottom() < page.delegations.geometry().top()
    assert min(page.agenda.height(), page.delegations.height()) >= page.agenda.sizeHint().height()
    assert (
        area.viewport()
        .rect()
        .contains(
            QRect(page.make.mapTo(area.viewport(), page.make.rect().topLeft()), page.make.size())
        )
    )


def test_what_is_typed_into_is_told_before_anything_else_in_its_line(
    window: Window, room: Room, person: Person, spoken: str
) -> None:
    window.speak(spoken)
    here = window.room
    assert here is not None
    window.resize(WIDTH, HEIGHT)
    person.line("The wicks are short, and nobody knows of a way to make them longer.")
    here.open_count.setText("12 points en suspens")
    here.open_count.show()
    QApplication.processEvents()

    assert here.target.width() >= here.target.sizeHint().width()
    assert here.heard.text()
    assert here.target.text().endswith("Lamps")


def test_the_window_leaves_room_for_its_title_bar(window: Window) -> None:
    screen = window.screen().availableGeometry()
    window.resize(screen.size() * 2)
    restore_place(window, ForThisStart())

    assert window.height() < screen.height()
    assert window.width() == screen.width()
