"""The window in English and in French."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from ccm_minutes.domain.edits.items import mark_item
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.history.history_form import HistoryForm
from ccm_minutes.gui.language import ENGLISH, FRENCH, Language
from ccm_minutes.gui.outside import ForThisStart, Outside
from ccm_minutes.gui.register.page import RegisterPage
from ccm_minutes.gui.room.asked import Asked
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.sentences import named
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.window import Window
from ccm_minutes.gui.words import quoted, say
from tests.gui.meetings import WICKS
from tests.gui.persons import Person


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    Language(ForThisStart({"language": ENGLISH}))
    QLocale.setDefault(before)


def menus(window: Window) -> list[str]:
    return [one.text().replace("&", "") for one in window.menu_bar.actions()]


def test_a_room_speaks_french_at_once_and_stays_where_it_was(
    room: Room, window: Window, person: Person, outside: Outside
) -> None:
    person.line("> Wicks")
    person.type("mor: the wi")
    window.speak(FRENCH)

    assert window.room is not None
    assert window.room is not room
    assert window.room.sitting.item is not None
    assert window.room.sitting.item.key == WICKS
    assert window.room.capture.text() == "mor: the wi"
    assert window.room.capture.accessibleName() == "Ligne de saisie"
    assert menus(window)[0] == "Fichier"
    assert outside.settings.get("language") == FRENCH

    window.speak(ENGLISH)
    assert menus(window)[0] == "File"


def test_every_page_is_made_anew(window: Window, room: Room) -> None:
    window.show_shelf()
    window.speak(FRENCH)
    page = window.pages.currentWidget()
    assert isinstance(page, Shelf)
    assert page.new_meeting.text().replace("&", "") == "Nouvelle réunion"

    window.show_register()
    window.speak(ENGLISH)
    assert isinstance(window.pages.currentWidget(), RegisterPage)
    assert window.windowTitle().startswith("Action points")


def test_the_first_page_of_all_is_made_anew_too(window: Window) -> None:
    before = window.pages.currentWidget()
    assert isinstance(before, FirstStart)
    window.speak(FRENCH)

    page = window.pages.currentWidget()
    assert isinstance(page, FirstStart)
    assert page is not before
    assert menus(window) == ["Affichage", "Aide"]


def test_a_page_that_is_being_filled_in_stays_as_it_is(
    window: Window, room: Room, person: Person
) -> None:
    window.new_meeting()
    page = window.pages.currentWidget()
    assert isinstance(page, NewMeeting)
    window.speak(FRENCH)

    assert window.pages.currentWidget() is page
    assert "reste" in window.message_bar.sentence.text()
    person.wait_for(lambda: window.message_bar.dismiss.text() == "Fermer")


def test_the_choice_is_remembered_and_the_rest_is_the_system_s(qapp: QApplication) -> None:
    settings = ForThisStart()
    language = Language(settings)
    assert language.spoken == ENGLISH
    language.choose(FRENCH)
    assert Language(settings).spoken == FRENCH
    assert say("&File") == "&Fichier"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Annuler"
    box.deleteLater()
    assert Language(ForThisStart({"language": "tlh"})).spoken == ENGLISH


def letters_twice(actions: list[QAction]) -> list[str]:
    """The words of commands in one menu whose underlined letter another has too."""
    found = [(one.text(), re.search(r"&([^&])", one.text())) for one in actions]
    letters = Counter(match[1].casefold() for _, match in found if match)
    return [words for words, match in found if match and letters[match[1].casefold()] > 1]


@pytest.mark.parametrize("language", [ENGLISH, FRENCH])
def test_no_two_commands_of_a_menu_have_the_same_letter(
    window: Window, room: Room, language: str
) -> None:
    window.speak(language)
    pages: list[Callable[[], None]] = [lambda: None, window.show_register]
    for go in pages:
        go()
        bar = window.menu_bar
        assert letters_twice(bar.actions()) == []
        assert [letters_twice(menu.actions()) for menu in bar.findChildren(QMenu)] == [
            [] for _ in bar.findChildren(QMenu)
        ]


@pytest.mark.parametrize("language", [ENGLISH, FRENCH])
def test_no_line_breaks_between_a_sign_and_its_quotation_marks(
    window: Window, room: Room, language: str
) -> None:
    window.speak(language)
    here = window.room
    assert here is not None
    here.sitting.go_to(WICKS)
    told = here.record_empty.text()

    assert "=" in told
    assert re.findall("[“«] | [”»]", told) == []
    window.speak(ENGLISH)


def test_words_are_quoted_as_the_language_of_the_window_does(window: Window) -> None:
    assert quoted("lamps") == "“lamps”"
    window.speak(FRENCH)
    assert quoted("lamps") == "«\u00a0lamps\u00a0»"


def test_what_led_to_an_earlier_wording_is_said_in_the_language_of_the_window(
    room: Room, window: Window, person: Person
) -> None:
    room.sitting.do(mark_item(WICKS, Marking.FOUO))
    room.sitting.undo()
    window.speak(FRENCH)
    here = window.room
    assert here is not None
    here.agenda.choose(WICKS)
    here.agenda_view.setFocus()
    here.past.emit(Asked.WORDINGS)
    person.wait_for(lambda: isinstance(here.drawer.form, HistoryForm))
    form = here.drawer.form
    assert isinstance(form, HistoryForm)
    model = form.versions.model()
    titles = [model.index(row, 0).data().split(",")[0] for row in range(model.rowCount())]

    assert titles[:2] == [
        "Annuler " + named("mark as FOUO"),
        named("mark as FOUO"),
    ]
    assert named("mark as FOUO") != "mark as FOUO"
