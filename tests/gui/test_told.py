"""What the window tells the log of itself."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ccm_minutes.application.events import Event
from ccm_minutes.domain.errors import MinutesError, StoreHeld
from ccm_minutes.gui.app import run
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.qt_log import qt_told
from ccm_minutes.gui.window import Window
from tests.fakes.events import Heard
from tests.gui.conftest import OneStore
from tests.gui.persons import Person

CANARY = "Averland withdrew its objection"


def forced(*_: object) -> None:
    spoken = CANARY
    raise ZeroDivisionError(spoken)


def test_a_fault_in_a_slot_tells_its_kind_and_its_place(
    outside: Outside, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    heard = Heard()

    def look() -> None:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(CANARY), None)
        for one in qapp.topLevelWidgets():
            # Windows of other tests may still be waiting to be taken away.
            if isinstance(one, Window) and one.isVisible():
                one.close()

    QTimer.singleShot(0, look)

    assert run(replace(outside, events=heard)) == 0
    assert Event.FAULT in heard.names
    assert CANARY not in repr(heard.happenings)


def test_opening_and_locking_are_told_once_each(
    qtbot: QtBot, outside: Outside, stores: OneStore
) -> None:
    heard = Heard()
    stores.make("seven quiet stoats")
    window = furnished(replace(outside, events=heard))
    window.show()

    window.enter(stores.open("seven quiet stoats"))
    window.locking.lock()
    Person(window, qtbot).line("seven quiet stoats")
    qtbot.waitUntil(lambda: not window.locking.is_locked, timeout=20_000)
    window.close()
    window.deleteLater()

    assert heard.names == [Event.STORE_OPENED, Event.LOCKED, Event.STORE_OPENED]


def test_what_qt_says_is_told_by_its_weight(capfd: pytest.CaptureFixture[str]) -> None:
    heard = Heard()

    with qt_told(heard):
        qWarning(CANARY)

    assert heard.names == [Event.QT]
    assert CANARY not in repr(heard.happenings) + "".join(capfd.readouterr())


@pytest.mark.parametrize(
    ("failure", "event"),
    [(StoreHeld(CANARY), Event.STORE_HELD), (ZeroDivisionError(CANARY), Event.FAULT)],
)
def test_work_beside_the_window_tells_how_it_failed(
    qtbot: QtBot, failure: Exception, event: Event
) -> None:
    heard, failed = Heard(), list[MinutesError]()
    background = Background(events=heard)

    def work(_progress: object) -> None:
        raise failure

    background.run(work, Task(forced, failed.append))
    qtbot.waitUntil(lambda: bool(failed))
    background.finish()

    assert heard.names == [event]
    assert CANARY not in repr(heard.happenings)
