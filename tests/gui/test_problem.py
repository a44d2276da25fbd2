"""The report of a problem, read before it is written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.problem import ProblemReport, Problems
from tests.fakes.register import FakeRegister
from tests.gui.persons import AnswersPaths
from tests.samples import small_meeting


def report_of(store: str) -> str:
    return f"store is: {store}\n"


@pytest.fixture
def reported(
    qtbot: QtBot, outside: Outside, tmp_path: Path
) -> Callable[..., tuple[ProblemReport, AnswersPaths]]:
    """Asks for a report in a window, and gives its dialog."""

    def show(register: FakeRegister | None = None) -> tuple[ProblemReport, AnswersPaths]:
        asking = AnswersPaths(tmp_path)
        window = furnished(replace(outside, report_of=report_of), asking)
        qtbot.addWidget(window)
        problems = Problems(
            window,
            replace(outside, report_of=report_of),
            asking,
            window.background,
            lambda: register,
        )
        problems.report()
        qtbot.waitUntil(lambda: bool(window.findChildren(ProblemReport)))
        return window.findChildren(ProblemReport)[0], asking

    return show


Shown = Callable[..., tuple[ProblemReport, AnswersPaths]]


def test_it_says_how_the_open_store_does(reported: Shown) -> None:
    dialog, _ = reported(FakeRegister(small_meeting()))

    assert dialog.text.toPlainText() == "store is: opens; 1 meetings; 0 faults\n"


def test_what_the_user_read_and_added_is_written_and_no_more(reported: Shown) -> None:
    dialog, asking = reported()
    dialog.text.appendPlainText("It stopped when I typed.")
    dialog.save.click()

    (path,) = asking.written
    assert path.read_text(encoding="utf-8") == (
        "store is: not looked into\n\nIt stopped when I typed."
    )


def test_where_it_cannot_be_written_the_dialog_says_so_and_stays(reported: Shown) -> None:
    dialog, asking = reported()
    asking.folder = asking.folder / "nowhere"
    dialog.save.click()

    assert "no such folder" in dialog.told.text()
    assert dialog.isVisible()


def test_who_names_no_file_is_back_at_the_report(reported: Shown) -> None:
    dialog, asking = reported()
    asking.nowhere = True
    dialog.save.click()

    assert asking.written == []
    assert dialog.isVisible()


def test_it_is_offered_also_where_the_store_does_not_open(qtbot: QtBot, outside: Outside) -> None:
    window = furnished(replace(outside, report_of=report_of))
    qtbot.addWidget(window)

    offered = [action.text() for action in window.menu_bar.findChildren(QAction)]

    assert "&Report a problem…" in offered
