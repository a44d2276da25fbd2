"""A monkey at the desk: edits, undoes, redoes, opens the store again, and nothing differs."""

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
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import parts_of
from tests.domain.drawn import edits
from tests.strategies import meetings

LIGHT = Cost(memory_kib=8, passes=1, lanes=1)


def keys_of(meeting: Meeting) -> list[tuple[str, str, str, int]]:
    return [(part.kind, part.key, part.parent, part.position) for part in parts_of(meeting)]


class DeskMachine(RuleBasedStateMachine):
    """The desk against a list of moments, and the store against the desk."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        make_store(self.folder, "invented", cost=LIGHT)
        self.undone: list[Meeting] = []
        self.done: list[Meeting] = []
        self.open()

    def open(self) -> None:
        self.stack = ExitStack()
        store = open_store(self.folder, "invented", for_writing=True)
        self.register: SqlRegister = self.stack.enter_context(store)

    @initialize(meeting=meetings())
    def put_in(self, meeting: Meeting) -> None:
        self.register.take_in([meeting])
        self.desk = Desk(meeting, self.register)

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        edit = data.draw(edits(self.desk.meeting))
        before = self.desk.meeting
        try:
            changed = self.desk.do(edit)
        except InputFault:
            assert self.desk.meeting == before
            return
        if changed:
            self.done.append(before)
            self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.desk.meeting)
        self.desk.undo()
        assert self.desk.meeting == self.done.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(self.desk.meeting)
        self.desk.redo()
        assert self.desk.meeting == self.undone.pop()

    @rule()
    def open_again(self) -> None:
        self.stack.close()
        self.open()
        # The steps of undo end with the session; what is saved does not.
        self.desk = Desk(self.register.load(self.desk.meeting.details.id), self.register)
        self.done.clear()
        self.undone.clear()

    @invariant()
    def the_store_is_the_desk(self) -> None:
        if not hasattr(self, "desk"):
            return
        stored = self.register.load(self.desk.meeting.details.id)
        files = JsonMeetingFiles()
        assert files.to_json(stored) == files.to_json(self.desk.meeting)
        assert keys_of(stored) == keys_of(self.desk.meeting)
        assert [line.id for line in self.register.meetings()] == [stored.details.id]

    def teardown(self) -> None:
        self.stack.close()
        shutil.rmtree(self.folder)


TestDeskMachine = DeskMachine.TestCase
TestDeskMachine.settings = settings(
    max_examples=12,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
