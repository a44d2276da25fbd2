"""A meeting written as another kind than its own, from the menu of documents."""

from zipfile import ZipFile

import pytest
from PySide6.QtGui import QAction

from ccm_minutes.composition.layout import LAYOUTS
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.meetings import clean_meeting
from tests.gui.persons import AnswersPaths, Person


@pytest.fixture
def meeting() -> Meeting:
    return clean_meeting()


def kinds(window: Window) -> dict[str, QAction]:
    menus = {action.text(): action for action in window.findChildren(QAction)}
    return {words: action for words, action in menus.items() if words.endswith("…")}


@pytest.mark.usefixtures("room")
def test_the_agenda_is_written_from_the_menu(
    window: Window, person: Person, asking: AnswersPaths
) -> None:
    kinds(window)["Provisional agenda…"].trigger()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())
    assert asking.written[-1].name == "Third-Meeting-agenda-full.docx"
    with ZipFile(asking.written[-1]) as archive:
        assert "Provisional agenda" in archive.read("word/document.xml").decode()


@pytest.mark.usefixtures("room")
def test_the_briefing_is_written_from_the_menu_as_slides(
    window: Window, person: Person, asking: AnswersPaths
) -> None:
    kinds(window)["Briefing…"].trigger()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())
    assert asking.written[-1].name == "Third-Meeting-briefing-full.pptx"
    with ZipFile(asking.written[-1]) as archive:
        assert "Third Meeting" in archive.read("ppt/slides/slide1.xml").decode()


@pytest.mark.usefixtures("person")
def test_every_kind_that_is_made_stands_there(room: Room, window: Window) -> None:
    assert room.isVisible()
    names = {"Minutes…", "Minutes and action points…", "Summary…", "Report…", "Provisional agenda…"}
    names.add("Briefing…")
    assert names <= kinds(window).keys()
    assert not {f"{kind}…" for kind in LAYOUTS} & kinds(window).keys()
