"""New meetings: of a body, of a meeting file, of notes."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from shiboken6 import isValid

from ccm_minutes.application.beginning.beginning import Beginning, begin, bodies
from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.ports import Register
from ccm_minutes.application.registering import today
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Task
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.notes import ENDINGS, Notes, ask_for_notes, note_down, notes_at
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.words import say

_PAGE: Final = "new meeting"


class Beginnings:
    """Makes meetings and opens them.

    Args:
        bench: what the pages work with.
        show: shows the page of a new meeting in place of what is open, where that may be left.
        open_meeting: opens the meeting with an id.
        back: goes where somebody goes who makes no meeting.
    """

    def __init__(
        self,
        bench: Bench,
        show: Callable[[NewMeeting], None],
        open_meeting: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        self._bench, self._stage = bench, bench.stage
        self._show, self._open, self._back = show, open_meeting, back
        self._page: NewMeeting | None = None
        self._typed: Mapping[str, str] | None = None

    def new_meeting(self, register: Register, notes: Notes | None = None) -> None:
        """Asks what a new meeting starts with; goes on where the page was left in the middle."""
        if self._page is not None and isValid(self._page):
            self._page.keep()
        if self._typed is None:
            self._typed = _kept_in(register)
        page = NewMeeting(bodies(register.meetings()), notes.file if notes else "")
        page.asked.connect(lambda body: self._look_up(page, register, body))
        page.made.connect(lambda meeting: self._make_anew(register, meeting, notes))
        page.left.connect(lambda: self._leave(register))
        page.put_aside.connect(lambda typed: self._put_aside(page, register, typed))
        page.go_on_with(self._typed)
        self._page = page
        self._show(page)
        if self._typed:
            self._bench.bar.tell(
                say("What was typed here and not made a meeting is there again. Cancel drops it.")
            )

    def _put_aside(self, page: NewMeeting, register: Register, typed: Mapping[str, str]) -> None:
        if page is self._page:
            self._typed = typed
            self._keep(register)

    def _keep(self, register: Register) -> None:
        typed = tuple((self._typed or {}).items())
        half = HalfTyped(_PAGE, "", typed) if typed else None
        if not self._bench.outside.stores.only_read:
            self._stage.guard(lambda: register.keep_page(_PAGE, half))

    def _forget(self, register: Register) -> None:
        self._page, self._typed = None, {}
        self._keep(register)

    def _leave(self, register: Register) -> None:
        self._forget(register)
        self._back()

    def take_in(self, register: Register) -> None:
        """Asks for a meeting file and opens what is in it; for notes, asks what they are of."""
        outside = self._bench.outside
        path = self._bench.asking.which_meeting(self._stage.window, outside.documents)
        if path is not None:
            self._stage.guard(lambda: self._take_in(register, path))

    def take_notes(self, register: Register) -> None:
        """Asks for notes, and takes them into the meeting that is open or a new one."""
        notes = ask_for_notes(self._stage, self._bench.outside, self._bench.asking)
        room = self._stage.room
        if notes is None:
            return
        if room is None:
            self._stage.guard(lambda: self.new_meeting(register, notes))
        else:
            self._stage.guard(lambda: note_down(room, notes, self._bench.bar))

    def _take_in(self, register: Register, path: Path) -> None:
        if path.suffix.lower() in ENDINGS:
            self.new_meeting(register, notes_at(self._bench.outside, path))
        else:
            meeting = self._bench.outside.meeting_files.read(path)
            register.take_in([meeting])
            self._open(meeting.details.id)

    def _look_up(self, page: NewMeeting, register: Register, body: str) -> None:
        day = today(self._bench.outside.clock)

        def offer(beginning: Beginning | None) -> None:
            if isValid(page):
                page.offer(body, beginning)

        def warn(failure: MinutesError) -> None:
            if isValid(page):
                page.offer_nothing(body)
            self._bench.bar.warn(failure.sentence)

        self._bench.background.run(
            lambda progress: begin(register, body, day, progress), Task(offer, warn)
        )

    def _make_anew(self, register: Register, meeting: Meeting, notes: Notes | None) -> None:
        self._make(register, meeting, notes)
        room = self._stage.room
        if notes is None and room is not None and room.sitting.meeting.agenda:
            # And not into the last item with entries: those were carried over, not typed.
            room.sitting.go_to(room.sitting.meeting.agenda[0].key)

    def _make(self, register: Register, meeting: Meeting, notes: Notes | None) -> None:
        self._stage.guard(lambda: self._make_and_open(register, meeting, notes))

    def _make_and_open(self, register: Register, meeting: Meeting, notes: Notes | None) -> None:
        register.take_in([meeting])
        self._forget(register)
        self._open(meeting.details.id)
        room = self._stage.room
        if notes is not None and room is not None:
            note_down(room, notes, self._bench.bar)


def _kept_in(register: Register) -> Mapping[str, str]:
    """What was typed of a new meeting when the program ended last."""
    half = register.kept_page(_PAGE)
    return {} if half is None else {name: str(held) for name, held in half.fields}
