"""A monkey at the window that knows what it does: each key one step, and the store is the desk.

HYPOTHESIS_PROFILE=nightly lets it press for half an hour.
"""

import os
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.room.room import Room
from tests.domain.edits.said import said_in, said_in_texts
from tests.gui.machine_window import MachineWindow

_NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
_LINES = (
    "mor: said this",
    "- a point of it",
    "= agreed by all",
    "! averland: do it by:2031-01-01",
    "plain words",
    "(FOUO) closed words",
    "in short, chair: we go on",
)
_CHANGES = (
    "Ctrl+Shift+Return",
    "Ctrl+Shift+Backspace",
    "Alt+Up",
    "Alt+Down",
    "Alt+Right",
    "Alt+Left",
    "Ctrl+M",
    "Ctrl+Shift+L",
    *(f"Ctrl+{number}" for number in range(1, 8)),
)
_IN_LABELS = "Chair"
_ROWS = st.integers(0, 9)


class RoomMachine(RuleBasedStateMachine):
    """The window against a list of moments."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.window = MachineWindow(self.folder)
        self.start = self.room.sitting.meeting
        self.done: list[Meeting] = []
        self.undone: list[Meeting] = []

    @property
    def room(self) -> Room:
        return self.window.room

    @property
    def meeting(self) -> Meeting:
        return self.room.sitting.meeting

    @rule(keys=st.sampled_from(["Ctrl+PgDown", "Ctrl+PgUp"]))
    def switch_item(self, keys: str) -> None:
        before = self.meeting
        self.window.press(keys)
        assert self.meeting is before

    @rule(line=st.sampled_from(_LINES))
    def type_a_line(self, line: str) -> None:
        before = self.meeting
        self.window.enter_line(line)
        self._one_step_from(before)
        assert self.meeting is not before

    @rule(row=_ROWS, keys=st.sampled_from(_CHANGES), more=st.integers(0, 2))
    def change(self, row: int, keys: str, more: int) -> None:
        if not self.window.choose_row(row):
            return
        for _ in range(more if "Backspace" in keys else 0):
            self.window.press("Shift+Down")
        before = self.meeting
        self.window.press(keys)
        self._one_step_from(before)
        self._nothing_lost_since(before, keys)
        if self.room.drawer.form is not None:
            self.window.press("Return")
            self._one_step_from(before)

    @rule(row=_ROWS, right=st.integers(0, 12), words=st.sampled_from(["", "Yes. ", "é😀 "]))
    def split_while_typing(self, row: int, right: int, words: str) -> None:
        if not self.window.choose_row(row):
            return
        before = self.meeting
        self.window.press("F2")
        self.window.press("Home")
        for _ in range(right):
            self.window.press("Right")
        self.window.type(words)
        self.room.record.commit()
        self._one_step_from(before)
        typed = self.meeting
        self.window.press("Ctrl+Shift+Return")
        self._one_step_from(typed)
        self._nothing_lost_since(typed, "split")
        self.window.press("Escape")

    @rule(row=_ROWS, typed=st.sampled_from(["open", "lam", "wic", "2"]))
    def move_to_another_item(self, row: int, typed: str) -> None:
        self._picked(row, "Ctrl+Shift+V", typed)

    @rule(row=_ROWS, typed=st.sampled_from(["mor", "aver, sec", "chair"]))
    def change_speaker(self, row: int, typed: str) -> None:
        self._picked(row, "Ctrl+Shift+S", typed)

    def _picked(self, row: int, keys: str, typed: str) -> None:
        if not self.window.choose_row(row):
            return
        before = self.meeting
        self.window.press(keys)
        self.window.type(typed)
        self.window.press("Return")
        self.window.press("Escape")
        self._one_step_from(before)
        lost = said_in_texts(before) - said_in(self.meeting)
        # A label in the words of a paragraph is a speaker too, and so replaced by another one.
        words = Counter(token for token in lost.elements() if isinstance(token, str))
        assert not words - Counter(_IN_LABELS)

    @rule(row=_ROWS)
    def remove(self, row: int) -> None:
        if self.window.choose_row(row):
            before = self.meeting
            self.window.press("Delete")
            self._one_step_from(before)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.meeting)
        self.window.undo()
        assert self.meeting == self.done.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(self.meeting)
        self.window.redo()
        assert self.meeting == self.undone.pop()

    @rule()
    def open_again(self) -> None:
        before = self.meeting
        self.window.open_again()
        assert self.meeting == before

    def _one_step_from(self, before: Meeting) -> None:
        if self.meeting is not before:
            self.done.append(before)
            self.undone.clear()

    def _nothing_lost_since(self, before: Meeting, keys: str) -> None:
        whole = said_in_texts if "Backspace" in keys else said_in
        assert not whole(before) - said_in(self.meeting)

    @invariant()
    def the_store_is_the_desk_and_undo_has_a_name_where_there_is_a_step(self) -> None:
        stored = self.window.stored()
        files = JsonMeetingFiles()
        assert files.to_json(stored) == files.to_json(self.meeting)
        assert (self.room.sitting.desk.undo_name is None) == (not self.done)
        assert (self.room.sitting.desk.redo_name is None) == (not self.undone)

    def teardown(self) -> None:
        while self.done:
            self.room.sitting.undo()
            assert self.meeting == self.done.pop()
        assert self.meeting == self.start
        self.window.close()
        QTest.qWait(0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shutil.rmtree(self.folder)


TestRoomMachine = RoomMachine.TestCase
TestRoomMachine.settings = settings(
    max_examples=150 if _NIGHTLY else 4,
    stateful_step_count=40 if _NIGHTLY else 14,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
