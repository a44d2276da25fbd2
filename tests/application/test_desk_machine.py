"""A monkey at the desk: edits, undoes, redoes, opens the store again, and nothing differs."""

import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.store import SqlRegister, make_store, open_store
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.history.past_steps import LASTING
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import parts_of
from tests.domain.drawn import edits
from tests.strategies import meetings

_NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
LIGHT = Cost(memory_kib=8, passes=1, lanes=1)


def keys_of(meeting: Meeting) -> list[tuple[str, str, str, int]]:
    return [(part.kind, part.key, part.parent, part.position) for part in parts_of(meeting)]


def is_same(one: Meeting, other: Meeting) -> bool:
    """Whether two states of a meeting say the same.

    A part that was loaded again no longer knows what its file stated though it was empty, where
    that is empty no more; a moment from before that still does.
    """
    files = JsonMeetingFiles()
    return files.to_json(one) == files.to_json(other) and keys_of(one) == keys_of(other)


class DeskMachine(RuleBasedStateMachine):
    """The desk against a list of moments, and the store against the desk."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        make_store(self.folder, "invented", cost=LIGHT)
        self.undone: list[tuple[str, Meeting]] = []
        self.done: list[tuple[str, Meeting]] = []
        self.last_done = ""
        self.open()

    def open(self) -> None:
        self.stack = ExitStack()
        store = open_store(self.folder, "invented", for_writing=True)
        self.register: SqlRegister = self.stack.enter_context(store)

    @initialize(meeting=meetings())
    def put_in(self, meeting: Meeting) -> None:
        self.register.take_in([meeting])
        self.desk = Desk(meeting, self.register, self.register)

    @rule(data=st.data(), gather=st.booleans())
    def edit(self, data: st.DataObject, gather: bool) -> None:
        edit = data.draw(edits(self.desk.meeting))
        before = self.desk.meeting
        try:
            changed = self.desk.do(edit, gather=gather)
        except InputFault:
            assert self.desk.meeting == before
            return
        if changed:
            if not (gather and self.last_done == edit.name):
                self.done.append((edit.name, before))
            self.last_done = edit.name
            self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        name, before = self.done.pop()
        self.undone.append((name, self.desk.meeting))
        self.last_done = ""
        self.desk.undo()
        assert is_same(self.desk.meeting, before)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        name, after = self.undone.pop()
        self.done.append((name, self.desk.meeting))
        self.last_done = ""
        self.desk.redo()
        assert is_same(self.desk.meeting, after)

    @rule()
    def open_again(self) -> None:
        self.stack.close()
        self.open()
        meeting = self.register.load(self.desk.meeting.details.id)
        self.desk = Desk(meeting, self.register, self.register)
        self.last_done = ""
        # What came from a file is the start from then on.
        starts = [n for n, (name, _) in enumerate(self.done) if name in LASTING]
        self.done = self.done[starts[-1] + 1 :] if starts else self.done

    @invariant()
    def undo_and_redo_are_known_by_name(self) -> None:
        if hasattr(self, "desk"):
            assert self.desk.undo_name == (self.done[-1][0] if self.done else None)
            assert self.desk.redo_name == (self.undone[-1][0] if self.undone else None)

    @invariant()
    def the_store_is_the_desk(self) -> None:
        if not hasattr(self, "desk"):
            return
        stored = self.register.load(self.desk.meeting.details.id)
        assert is_same(stored, self.desk.meeting)
        assert [line.id for line in self.register.meetings()] == [stored.details.id]

    def teardown(self) -> None:
        for _, before in reversed(self.done):
            self.desk.undo()
            assert is_same(self.desk.meeting, before)
        self.stack.close()
        shutil.rmtree(self.folder)


TestDeskMachine = DeskMachine.TestCase
TestDeskMachine.settings = settings(
    max_examples=600 if _NIGHTLY else 12,
    stateful_step_count=40 if _NIGHTLY else 12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
