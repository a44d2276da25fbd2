"""A second start raises the first window, and ends."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.folders import HOME_VARIABLE, folders_of
from ccm_minutes.cli.wiring.door import door_of
from ccm_minutes.gui.one_window import OneWindow, begin_with, bring_forward
from tests.cli.calls import environment

KNOCKS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ccm_minutes.gui.one_window import OneWindow
app = QCoreApplication([])
sys.exit(0 if OneWindow(Path(sys.argv[1])).raised_another() else 3)
"""

IS_KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ccm_minutes.gui.one_window import OneWindow
app = QCoreApplication([])
assert OneWindow(Path(sys.argv[1])).open()
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


@pytest.fixture
def door(tmp_path: Path) -> Path:
    return tmp_path / "window"


@pytest.fixture
def first(door: Path, qapp: QApplication) -> Iterator[OneWindow]:
    one = OneWindow(door, qapp)
    assert one.open()
    yield one
    one.close()


def process(code: str, door: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", code, str(door)], env=environment())


def test_a_second_start_is_answered_and_raises_the_first(
    first: OneWindow, door: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000), process(KNOCKS, door) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


@pytest.mark.usefixtures("qapp")
def test_where_nobody_is_nobody_answers(door: Path) -> None:
    assert not OneWindow(door).raised_another()


def test_a_door_left_by_a_killed_process_is_taken_over(door: Path, qtbot: QtBot) -> None:
    with process(IS_KILLED, door) as killed:
        killed.wait(60)
    assert not OneWindow(door).raised_another()
    one = OneWindow(door)
    assert one.open()
    one.close()


def test_nobody_else_may_knock(first: OneWindow, door: Path) -> None:
    assert sys.platform == "win32" or door.stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("qapp")
def test_a_door_with_too_long_a_path_is_none(tmp_path: Path) -> None:
    assert not OneWindow(tmp_path / ("x" * 120)).open()


def test_a_stranger_who_says_something_else_gets_no_answer(first: OneWindow, qtbot: QtBot) -> None:
    stranger = QLocalSocket()
    stranger.connectToServer(first.name)
    assert stranger.waitForConnected(5_000)
    stranger.write(b"open sesame\n")
    stranger.flush()
    with qtbot.assertNotEmitted(first.asked, wait=100):
        pass
    assert stranger.bytesAvailable() == 0
    stranger.abort()


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a short path: that of a local socket has room for a hundred bytes."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


def test_the_program_ends_at_once_where_its_window_is_there_already(
    short: Path, qtbot: QtBot
) -> None:
    home = short / "home"
    one = OneWindow(door_of(folders_of({HOME_VARIABLE: str(home)})))
    assert one.open()
    words = [sys.executable, "-m", "ccm_minutes"]
    around = environment(**{HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "offscreen"})
    with (
        qtbot.waitSignal(one.asked, timeout=30_000),
        subprocess.Popen(words, env=around) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    one.close()


def test_a_window_in_the_task_bar_comes_out_of_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.isMinimized()
    assert window.isVisible()


def test_the_first_window_has_the_keys(qtbot: QtBot) -> None:
    other, window = QWidget(), QWidget()
    for one in (other, window):
        qtbot.addWidget(one)
    begin_with(other)
    begin_with(window)

    qtbot.waitUntil(window.isActiveWindow)
