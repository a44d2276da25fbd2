"""The template of a body, chosen in the window."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QAction

from ccm_minutes.cli.apart.asking import MadeApart
from ccm_minutes.cli.wiring import letterheads
from ccm_minutes.cli.wiring.letterheads import BodyTemplates
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.adapters.foreign.hostile import HOSTILE, letterhead, zipped
from tests.gui.meetings import clean_meeting
from tests.gui.persons import AnswersPaths, Person

BODY = "Quiet Waters Committee"


@pytest.fixture
def meeting() -> Meeting:
    whole = clean_meeting()
    return replace(whole, details=replace(whole.details, body=BODY))


@pytest.fixture
def outside(outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outside:
    monkeypatch.setenv("CCM_MINUTES_HOME", str(tmp_path / "home"))
    return replace(outside, templates=BodyTemplates())


@pytest.fixture
def letter(tmp_path: Path, asking: AnswersPaths) -> Path:
    asking.template = tmp_path / "letter.docx"
    asking.template.write_bytes(zipped(letterhead()))
    return asking.template


def said(window: Window) -> str:
    return window.message_bar.sentence.text()


def choose(window: Window) -> None:
    """Takes the command in the menu."""
    (command,) = [a for a in window.menu_bar.findChildren(QAction) if "emplate of" in a.text()]
    command.trigger()


def foot_of_export(person: Person, window: Window, asking: AnswersPaths) -> bytes:
    window.message_bar.hide()
    person.press("Ctrl+E")
    person.wait_for(lambda: "is written" in said(window))
    with ZipFile(asking.written[-1]) as archive:
        return archive.read("word/footer1.xml")


def test_a_template_that_is_chosen_is_written_on_and_can_be_taken_away(
    room: Room, window: Window, person: Person, asking: AnswersPaths, letter: Path
) -> None:
    choose(window)
    person.wait_for(lambda: "written on letter.docx from now on" in said(window))
    assert b"Tessel Street" in foot_of_export(person, window, asking)

    choose(window)
    assert "has a template of its own" in said(window)
    window.message_bar.second_choice.click()
    person.wait_for(lambda: "the program’s own template from now on" in said(window))
    assert b"Tessel Street" not in foot_of_export(person, window, asking)


def test_another_one_may_take_its_place(
    room: Room, window: Window, person: Person, letter: Path
) -> None:
    choose(window)
    person.wait_for(lambda: "from now on" in said(window))
    choose(window)
    window.message_bar.first_choice.click()
    person.wait_for(lambda: "from now on" in said(window))


def test_one_that_may_do_harm_is_refused_in_the_bar(
    room: Room, window: Window, person: Person, letter: Path
) -> None:
    letter.write_bytes(HOSTILE["macros"][0]())
    choose(window)
    person.wait_for(lambda: "holds macros" in said(window))


def test_looking_through_one_can_be_stopped(
    room: Room, window: Window, person: Person, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = (sys.executable, "-c", "import time; time.sleep(600)")
    monkeypatch.setattr(letterheads, "MadeApart", partial(MadeApart, words=waits))
    choose(window)
    assert "Looking through" in said(window)

    window.message_bar.first_choice.click()

    person.wait_for(lambda: "Stopped" in said(window))
    choose(window)
    assert "Looking through" in said(window)
    window.message_bar.first_choice.click()
    person.wait_for(lambda: "Stopped" in said(window))


def test_choosing_none_changes_nothing(room: Room, window: Window, asking: AnswersPaths) -> None:
    choose(window)
    assert not window.message_bar.isVisible()


def test_a_meeting_without_a_body_is_told_where_to_name_it(
    room: Room, window: Window, letter: Path
) -> None:
    window.navigation.sitting_down.template.change("", window.message_bar)
    assert "Say in" in said(window)
