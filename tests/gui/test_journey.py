"""From the first start to both documents, by keys alone."""

from pathlib import Path
from zipfile import ZipFile

from PySide6.QtWidgets import QLabel, QWidget

from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.recovery_key import RecoveryKey
from ccm_minutes.gui.window import Window
from tests.gui.persons import AnswersPaths, Person


def page(window: Window) -> QWidget | None:
    return window.pages.currentWidget()


def room(window: Window) -> Room:
    assert window.room is not None
    return window.room


def words_of(path: Path) -> str:
    with ZipFile(path) as archive:
        return archive.read("word/document.xml").decode()


def from_first_start_to_the_shelf(window: Window, person: Person) -> None:
    person.line("seven quiet stoats wander")
    person.line("seven quiet stoats wander")
    person.wait_for(lambda: isinstance(page(window), RecoveryKey))
    key = page(window)
    assert isinstance(key, RecoveryKey)
    prove(key, person)
    person.wait_for(lambda: isinstance(page(window), Shelf))


def prove(shown: RecoveryKey, person: Person) -> None:
    """Types the two groups that are asked for, as from the sheet."""
    groups = [label.text() for label in shown.groups.findChildren(QLabel)][1::2]
    person.tab_to("go_on")
    person.press("Return")
    for label in (shown.label_one, shown.label_other):
        person.line(groups[int(label.text().removeprefix("Group ")) - 1].lower())


def make_a_meeting(window: Window, person: Person) -> None:
    person.press("Return")
    assert isinstance(page(window), NewMeeting)
    person.type("Third Meeting of the Lantern Committee")
    person.tab_to("delegations")
    person.line("Averland")
    person.type("Île Brume")
    person.tab_to("make")
    person.press("Return")
    person.wait_for(lambda: window.room is not None)


def tick_all(window: Window, person: Person) -> None:
    """Ticks every warning on the release screen, and goes to its last button."""
    person.wait_for(
        lambda: window.room is not None and window.room.documents.release.screen is not None
    )
    assert window.room is not None
    screen = window.room.documents.release.screen
    assert screen is not None
    person.wait_for(lambda: not screen.working.isVisible())
    for _ in range(screen.form.findings.model().rowCount()):
        if not screen.export_it.isEnabled():
            person.press("Ctrl+Return")
    person.tab_to("export_it")


def test_from_the_first_start_to_both_documents(
    window: Window, person: Person, asking: AnswersPaths, shown: list[Path]
) -> None:
    from_first_start_to_the_shelf(window, person)
    make_a_meeting(window, person)
    person.line("averland: The lanterns on the coast were lit.")
    person.line("Two of them burn all year.")
    person.press("Backspace")
    person.press("Backspace")
    person.line("(FOUO) The quay at Hollow Point is closed.")
    assert window.status_bar.findChildren(QWidget)[0] is not None

    person.press("Ctrl+E")
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())
    window.message_bar.hide()
    window.message_bar.sentence.clear()
    person.press("Ctrl+Shift+E")
    tick_all(window, person)
    person.press("Return")
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    full, sanitised = (words_of(path) for path in asking.written)
    assert "Hollow Point" in full
    assert "Two of them burn all year." in sanitised
    assert "Hollow Point" not in sanitised
    assert shown == []
