"""Somebody presses whatever comes under their fingers."""

import random

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.edit import PAUSE
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import Person

_STEPS = 160
_ALL_KEYS = (
    "F6 Shift+F6 F2 Return Escape Down Up Home End Tab Shift+Tab Space Backspace Ctrl+A F11 "
    "Alt+Up Alt+Down Alt+Left Alt+Right Delete Ctrl+M Ctrl+Shift+M Ctrl+Z Ctrl+Z Ctrl+Y "
    "Ctrl+T Ctrl+Shift+T Ctrl+J Ctrl+Return Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 "
    "Alt+Return Ctrl+D Ctrl+Shift+N Ctrl+Shift+P Ctrl+Shift+G Ctrl+Shift+D Ctrl+Shift+J "
    "Ctrl+Shift+K Ctrl+Shift+L Ctrl+Shift+F Ctrl+PgUp Ctrl+PgDown Shift+Home Ctrl+B Ctrl+I"
)
_KEYS = _ALL_KEYS.split()
_LINES = (
    "mor: said this",
    "- a point",
    "= agreed",
    "! averland: do it by:2031-01-01",
    "> Oil",
    ">> Sub",
    "plain words",
    "? why",
    "* key",
    "é€😀",
    "[[secret||open]] words @mor here",
    "(FOUO) closed",
    "in mor 10:42",
    "",
)


def step(chance: random.Random, person: Person) -> None:
    if chance.random() > 0.25:
        person.press(chance.choice(_KEYS))
        return
    person.type(chance.choice(_LINES))
    if chance.random() < 0.7:
        person.press("Return")


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_pressed_the_store_holds_what_is_shown_and_undo_leads_back(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting, seed: int
) -> None:
    chance = random.Random(seed)
    for _ in range(_STEPS):
        if not window.isActiveWindow():
            # The offscreen platform forgets the window after a list of names was open.
            window.activateWindow()
            QApplication.processEvents()
        step(chance, person)
        QApplication.processEvents()
    person.press("Escape")
    QTest.qWait(PAUSE + 50)

    with open_store(stores.where, "seven quiet stoats", for_writing=False) as register:
        assert register.load(meeting.details.id) == room.sitting.meeting
    while room.sitting.desk.undo_name is not None:
        room.sitting.undo()
    assert room.sitting.meeting == meeting
