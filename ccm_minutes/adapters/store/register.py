"""The library of meetings in a store."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TypeVar

from sqlalchemy import Connection, Engine, select

from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.store import (
    begun_lines,
    forgetting,
    indexing,
    past,
    release_rows,
    search,
    snapshot,
    soundness,
    writing,
)
from ccm_minutes.adapters.store import connection as store
from ccm_minutes.adapters.store.abbreviation_rows import KeepsAbbreviations
from ccm_minutes.adapters.store.action_rows import placed_for_actions
from ccm_minutes.adapters.store.begun_forms import KeepsForms
from ccm_minutes.adapters.store.faults import (
    LOG,
    ClosedStore,
    LogHeld,
    UnreadableStore,
    translated,
)
from ccm_minutes.adapters.store.known_keys import with_known_keys
from ccm_minutes.adapters.store.lines import latest_first, lines_by_key, lines_of
from ccm_minutes.adapters.store.own_words import KeepsOwnWords
from ccm_minutes.adapters.store.past_reading import ReadsPast
from ccm_minutes.adapters.store.proceedings_rows import KeepsProceedings
from ccm_minutes.adapters.store.rows import all_placed
from ccm_minutes.adapters.store.same_file import SameFile
from ccm_minutes.adapters.store.tables import ENTRIES, MEETINGS
from ccm_minutes.adapters.store.where import Whereabouts
from ccm_minutes.application.history.moments import PartName, PastEdit
from ccm_minutes.application.listeners import Listeners
from ccm_minutes.application.ports import BegunLine, Clock, Hit, MeetingLine
from ccm_minutes.application.release_record import ReleaseRecord
from ccm_minutes.domain.difference import Change, Difference, difference
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import assemble, parts_of

T = TypeVar("T")


class SqlRegister(KeepsAbbreviations, KeepsForms, KeepsOwnWords, KeepsProceedings, ReadsPast):
    """The port ``Register``; any thread may call it, one at a time gets through.

    Args:
        engine: of an open store with the tables of this version.
        folder: the store's, for messages.
        clock: gives the times in the history.
        key: of the store, for copies of it.
    """

    def __init__(self, engine: Engine, folder: Path, clock: Clock, key: bytes) -> None:
        self._key = key
        self._closed = False
        self._listeners = Listeners[[]]()
        self._engine = engine
        self._folder = folder
        self._clock = clock
        self._alone = RLock()
        self._file = SameFile(folder)

    def meetings(self) -> Sequence[MeetingLine]:
        with self._reading() as connection:
            return lines_of(connection, select(MEETINGS))

    def load(self, meeting_id: str) -> Meeting:
        with self._reading() as connection:
            return _load(connection, writing.key_of(connection, meeting_id))

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        if not change:
            return
        with self._writing() as connection:
            at = writing.beginning(connection, meeting_id, key)
            if at.is_saved:
                return
            named = writing.Named(name, self._clock.now(), key or new_key())
            writing.apply(connection, at.meeting, change, named)
            if at.enters:
                begun_lines.gone(connection, at.meeting)

    def settle(self) -> None:
        with self._alone, self._translated():
            if self._log_is_empty() or (store.checkpoint(self._engine) and self._log_is_empty()):
                return
        raise LogHeld(self._folder)

    def _log_is_empty(self) -> bool:
        try:
            return (self._folder / LOG).stat().st_size == 0
        except FileNotFoundError:
            return True

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        with self._writing() as connection:
            begun_lines.keep(connection, writing.key_of(connection, meeting_id), begun)

    def begun_line(self, meeting_id: str) -> BegunLine | None:
        with self._reading() as connection:
            return begun_lines.of_meeting(connection, writing.key_of(connection, meeting_id))

    def take_in(self, meetings: Iterable[Meeting]) -> None:
        with self._writing() as connection:
            for meeting in meetings:
                self._take_in(connection, meeting)
            indexing.catch_up(connection)

    def _take_in(self, connection: Connection, meeting: Meeting) -> None:
        known = select(MEETINGS.c.key).where(MEETINGS.c.id == meeting.details.id)
        key = connection.execute(known).scalar()
        if key is None:
            key = writing.add_meeting(connection, next(parts_of(meeting)))
            change = _all_new(meeting)
        else:
            known_meeting = _load(connection, key)
            change = difference(known_meeting, with_known_keys(meeting, known_meeting))
        if change:
            named = writing.Named("import", self._clock.now(), new_key())
            writing.apply(connection, key, change, named)

    def search(self, words: str, most: int = 200) -> Sequence[Hit]:
        with self._reading() as connection:
            return list(_hits(connection, words, most))

    def all_with_actions(self) -> Iterable[Meeting]:
        with self._reading() as connection:
            has_action = select(ENTRIES.c.meeting).where(ENTRIES.c.kind == EntryKind.ACTION.value)
            with_actions = select(MEETINGS).where(MEETINGS.c.key.in_(has_action))
            ids = [line.id for line in lines_of(connection, with_actions)]
        return (self._with_actions(meeting_id) for meeting_id in ids)

    def _with_actions(self, meeting_id: str) -> Meeting:
        with self._reading() as connection:
            key = writing.key_of(connection, meeting_id)
            return assemble(placed_for_actions(connection, key))

    def log_release(self, meeting_id: str, release: ReleaseRecord) -> None:
        with self._writing() as connection:
            release_rows.add(connection, writing.key_of(connection, meeting_id), release)

    def releases(self, meeting_id: str) -> Sequence[ReleaseRecord]:
        with self._reading() as connection:
            return release_rows.all_of(connection, writing.key_of(connection, meeting_id))

    def edits(self, meeting_id: str) -> Sequence[PastEdit]:
        with self._reading() as connection:
            return list(past.edits_of(connection, writing.key_of(connection, meeting_id)))

    def last_edits(self, meeting_id: str, before: int | None, most: int) -> Sequence[PastEdit]:
        with self._reading() as connection:
            meeting = writing.key_of(connection, meeting_id)
            return list(past.last_edits_of(connection, meeting, before, most))

    def whole_edits(self, meeting_id: str, numbers: Collection[int]) -> Sequence[PastEdit]:
        with self._reading() as connection:
            meeting = writing.key_of(connection, meeting_id)
            return list(past.whole_edits_of(connection, meeting, numbers))

    def forget(self, meeting_id: str, parts: Collection[PartName]) -> None:
        # Held throughout: a copy that is made in between would hold what is left of it.
        with self._alone:
            with self._writing() as connection:
                meeting = writing.key_of(connection, meeting_id)
                forgetting.forget_parts(connection, meeting, parts)
            self._clear_traces()

    def forget_meeting(self, meeting_id: str) -> None:
        with self._alone:
            with self._writing() as connection:
                meeting = writing.key_of(connection, meeting_id)
                forgetting.forget_meeting(connection, meeting)
            self._clear_traces()

    def _clear_traces(self) -> None:
        with self._translated():
            forgetting.clear_traces(self._engine, self._folder, self._clock.now())

    def unsound(self) -> Sequence[str]:
        """What is wrong with the store, a line each; every page and every part is read."""
        with self._reading() as connection:
            found = list(soundness.faults_of(connection))
            ids = [line.id for line in lines_of(connection, select(MEETINGS))]
        for meeting_id in ids:
            self.load(meeting_id)
            self.releases(meeting_id)
        return found

    @property
    def key(self) -> bytes:
        """The key of the store."""
        return self._key

    @property
    def writes(self) -> bool:
        """Whether it was opened for writing."""
        return not self.look(lambda at: at.exec_driver_sql("PRAGMA query_only").scalar())

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Calls ``listener`` after everything that was written, on the thread that wrote it."""
        self._listeners.add(listener)

    def look(self, at: Callable[[Connection], T]) -> T:
        """What a question to the tables gives; ``ClosedStore`` once it is closed."""
        self._refuse_closed()
        with self._reading() as connection:
            return at(connection)

    def alter(self, by: Callable[[Connection], T]) -> T:
        """Changes the tables in one transaction; durable when this returns."""
        with self._writing() as connection:
            return by(connection)

    def copy_to(self, path: Path) -> None:
        """Makes a copy of the whole store as one new file, encrypted with the same key.

        Edits are saved while it is made, and are in it or not, each wholly. Where the store is
        closed meanwhile, ``ClosedStore``.
        """
        self._refuse_closed()
        with self._translated():
            snapshot.copy(self._engine, path, self._key, self._alone, self._refuse_closed)

    def _refuse_closed(self) -> None:
        if self._closed:
            raise ClosedStore(self._folder)

    def close(self) -> None:
        self._closed = True
        with self._alone:
            self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._alone, self._translated(), store.reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._alone, self._translated():
            self._file.find(self._engine)
            with store.writing(self._engine) as connection:
                yield connection
            self._file.confirm()
        self._listeners.tell()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with translated(self._folder):
                yield
        except Odd:
            raise UnreadableStore(self._folder, "holds a part that cannot be read") from None


def _load(connection: Connection, key: str) -> Meeting:
    return assemble(all_placed(connection, key))


def _all_new(meeting: Meeting) -> Difference:
    return Difference(
        tuple(Change(placed.kind, placed.key, None, placed) for placed in parts_of(meeting))
    )


def _hits(connection: Connection, words: str, most: int) -> Iterator[Hit]:
    found = list(search.find(connection, words, most))
    lines = lines_by_key(connection, {one.meeting for one in found})
    first = sorted(found, key=lambda one: latest_first(lines[one.meeting]))[:most]
    whereabouts = Whereabouts(connection, first)
    for one in first:
        line = lines[one.meeting]
        place, heading = whereabouts.of(one, line.title)
        yield Hit(line, place, heading, one.text, one.start, one.end)
