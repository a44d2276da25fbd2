"""Writing documents beside the window."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ccm_minutes.application.events import of_document
from ccm_minutes.application.exporting import Produced, Request, Version
from ccm_minutes.application.failures import ReleaseNotLogged
from ccm_minutes.application.kinds import ENDINGS, must_be_makeable
from ccm_minutes.application.ports import ReleaseLog
from ccm_minutes.application.registering import produce_any
from ccm_minutes.application.release_log import LogBook, logged
from ccm_minutes.domain.errors import Cancelled, MinutesError, OutputFault, StoreHeld
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.asking import open_with_desktop
from ccm_minutes.gui.background import Background, Task, Work
from ccm_minutes.gui.message_bar import Choice, MessageBar
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.words import say
from ccm_minutes.release.examination import ReleaseRefused
from ccm_minutes.release.finding import Finding


@dataclass(frozen=True, slots=True)
class Order:
    """A document to be written."""

    meeting: Meeting
    request: Request
    path: Path


def offered_name(
    meeting: Meeting, version: Version, kind: str | None = None, language: str | None = None
) -> str:
    """A file name for a document.

    Args:
        meeting: what the document is of.
        version: of the document.
        kind: where it is not the meeting's own.
        language: where it is not the meeting's own, a BCP 47 tag.

    Raises:
        InputFault: this kind of document cannot be made.
    """
    own = meeting.details.kind.value
    must_be_makeable(kind or own, version)
    words = in_file_names(meeting.details.title)
    if version is Version.SANITISED:
        # The title may be one of the things that the sanitised version says otherwise.
        released = meeting.details.in_release
        if released is not None and released.title is not None:
            words = in_file_names(released.title)
    other = "".join(f"-{one}" for one in (kind, language) if one)
    return f"{words}{other}-{version.value}{ENDINGS[kind or own]}"


def in_file_names(title: str) -> str:
    """The title of a meeting as it can stand in the name of a file, 60 characters at most."""
    return (re.sub(r"[^\w]+", "-", title).strip("-") or "minutes")[:60]


class Exporter:
    """Makes documents on a worker thread and tells of it in the message bar."""

    def __init__(
        self,
        outside: Outside,
        background: Background,
        bar: MessageBar,
        refused: Callable[[tuple[Finding, ...]], None],
        elsewhere: Callable[[Order], None] | None = None,
    ) -> None:
        """Takes what the window is made of.

        Args:
            outside: what is written with, and where.
            background: where it is done.
            bar: where it is told.
            refused: is given what stands against a release.
            elsewhere: asks for another name for a document that could not be written.
        """
        self._outside = outside
        self._background = background
        self._bar = bar
        self._refused = refused
        self._elsewhere = elsewhere
        self._log: ReleaseLog | None = None

    def log_in(self, log: ReleaseLog) -> None:
        """Logs releases in a store that is open; without one nothing sanitised is written."""
        self._log = log

    def write(self, order: Order) -> None:
        """Starts; the bar has the outcome."""
        self.write_file(
            order.path,
            lambda progress: self._make(order, progress),
            None if self._elsewhere is None else partial(self._elsewhere, order),
        )

    def write_file(
        self, path: Path, make: Work, elsewhere: Callable[[], None] | None = None
    ) -> None:
        """Starts work that puts a file at ``path``; the bar has the outcome.

        Args:
            path: where it goes.
            make: makes the file and puts it there.
            elsewhere: asks for another name where the file could not be written.
        """
        task = Task(
            lambda _made: self._written(path),
            lambda failure: self._failed(failure, *_another_name(failure, elsewhere)),
            self._bar.advance,
        )
        self._bar.work(say("Writing {0}…").format(path.name), Choice(say("Stop"), task.cancel))
        self._background.run(make, task)

    def _make(self, order: Order, progress: Callable[[int, int], None]) -> Produced:
        progress(0, 0)
        # A folder that went away is told before the work, and leaves no trace in the log.
        self._outside.whole_files.must_take(order.path, replace=True)
        press = self._outside.press_for(order.meeting, order.request, partial(progress, 0, 0))
        produced = produce_any(
            order.meeting,
            order.request,
            press,
            self._outside.write_sheet,
            self._outside.clock,
            progress,
        )
        progress(1, 1)
        self._outside.whole_files.must_take(order.path, replace=True)
        with self._logged(order, produced):
            self._outside.whole_files.write(order.path, produced.content, replace=True)
        findings = produced.examination.findings if produced.examination else ()
        released = order.request.version is Version.SANITISED
        self._outside.events.tell(of_document(released=released, findings=len(findings)))
        return produced

    def _logged(self, order: Order, produced: Produced) -> AbstractContextManager[None]:
        if order.request.version is not Version.SANITISED:
            return nullcontext()
        if self._log is None:
            raise ReleaseNotLogged(StoreHeld(say("No store is open. Open one and try again.")))
        book = LogBook(self._log, self._outside.clock, self._outside.user)
        return logged(order.meeting, order.request, order.path.name, produced, book)

    def _written(self, path: Path) -> None:
        show = self._outside.open_path or open_with_desktop
        sentence = say("{0} is written.").format(path)
        self._bar.tell(
            sentence,
            Choice(say("Open the file"), lambda: show(path)),
            Choice(say("Show folder"), lambda: show(path.parent)),
        )

    def _failed(self, failure: MinutesError, *ways_on: Choice) -> None:
        if isinstance(failure, Cancelled):
            self._bar.tell(failure.sentence)
            return
        if isinstance(failure, ReleaseRefused):
            self._bar.warn(say("No sanitised version was made. What stands against it is listed."))
            self._refused(failure.findings)
        else:
            self._bar.warn(failure.sentence, *ways_on)


def _another_name(
    failure: MinutesError, elsewhere: Callable[[], None] | None
) -> tuple[Choice, ...]:
    if elsewhere is None or not isinstance(failure, OutputFault):
        return ()
    return (Choice(say("Another &name…"), elsewhere),)
