"""A register in memory, for tests of what stands on the port."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from ccm_minutes.application.abbreviations import Abbreviation, body_key, merged
from ccm_minutes.application.failures import StaleMeeting, UnknownMeeting
from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.history.moments import Move, PartName, PastEdit
from ccm_minutes.application.ports import BegunLine, Hit, MeetingLine, Progress
from ccm_minutes.application.proceedings import Proceedings
from ccm_minutes.application.release_record import ReleaseRecord
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.difference import Change, Difference, difference
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind, Placed, assemble, parts_of
from ccm_minutes.domain.text import Words, runs_of
from ccm_minutes.domain.walk import all_entries, all_items, entry_texts


class FakeRegister:
    """The port ``Register``; ``saved`` lists the names of the edits of each meeting."""

    def __init__(self, *meetings: Meeting) -> None:
        self._parts: dict[str, dict[tuple[PartKind, str], Placed]] = {}
        self.saved: dict[str, list[str]] = {}
        self._past: dict[str, list[PastEdit]] = {}
        self._releases: dict[str, tuple[ReleaseRecord, ...]] = {}
        self._keys: set[str] = set()
        self.half_typed: dict[str, tuple[HalfTyped, ...]] = {}
        self.begun_pages: dict[str, HalfTyped | None] = {}
        self.begun: dict[str, BegunLine] = {}
        self._own_words: dict[str, set[str]] = {}
        self._proceedings: dict[str, Proceedings] = {}
        self._abbreviations: dict[str, tuple[Abbreviation, ...]] = {}
        self._edits = 0
        self.closed = False
        self.take_in(meetings)

    def meetings(self) -> Sequence[MeetingLine]:
        lines = [_line(self.load(meeting_id)) for meeting_id in self._parts]
        return sorted(lines, key=lambda line: (-line.date.toordinal(), line.id))

    def load(self, meeting_id: str) -> Meeting:
        if meeting_id not in self._parts:
            raise UnknownMeeting(meeting_id)
        return assemble(self._parts[meeting_id].values())

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        if key in self._keys:
            return
        if meeting_id not in self._parts:
            raise UnknownMeeting(meeting_id)
        parts = dict(self._parts[meeting_id])
        for one in change.changes:
            if parts.pop((one.kind, one.key), None) != one.before:
                raise StaleMeeting(one.kind.value)
            if one.after is not None:
                parts[one.kind, one.key] = one.after
        del self._parts[meeting_id]
        new_id = assemble(parts.values()).details.id
        self._parts[new_id] = parts
        self.saved[new_id] = [*self.saved.pop(meeting_id), name]
        self._past[new_id] = self._past.pop(meeting_id)
        self._remember(new_id, name, change)
        self._releases[new_id] = self._releases.pop(meeting_id, ())
        if key is not None:
            self._keys.add(key)
        if (begun := self.begun_line(new_id)) is not None and begun.key == key:
            del self.begun[new_id]

    def settle(self) -> None:
        """There is no log."""

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        self.begun[meeting_id] = begun

    def begun_line(self, meeting_id: str) -> BegunLine | None:
        begun = self.begun.get(meeting_id)
        return begun if begun is not None and begun.line else None

    def abbreviations(self, body: str) -> Sequence[Abbreviation]:
        return self._abbreviations.get(body_key(body), ())

    def keep_abbreviations(self, body: str, listed: Sequence[Abbreviation]) -> None:
        self._abbreviations[body_key(body)] = merged((), listed)

    def own_words(self, language: str) -> frozenset[str]:
        return frozenset(self._own_words.get(language, ()))

    def add_own_word(self, language: str, word: str) -> None:
        self._own_words.setdefault(language, set()).add(word)

    def remove_own_word(self, language: str, word: str) -> None:
        self._own_words.get(language, set()).discard(word)

    def proceedings(self, meeting_id: str) -> Proceedings:
        return self._proceedings.get(meeting_id, Proceedings())

    def keep_proceedings(self, meeting_id: str, proceedings: Proceedings) -> None:
        self._proceedings[meeting_id] = proceedings

    def keep_forms(self, meeting_id: str, halves: Sequence[HalfTyped]) -> None:
        self.half_typed[meeting_id] = tuple(halves)

    def kept_forms(self, meeting_id: str) -> tuple[HalfTyped, ...]:
        return self.half_typed.get(meeting_id, ())

    def keep_page(self, page: str, half: HalfTyped | None) -> None:
        self.begun_pages[page] = half

    def kept_page(self, page: str) -> HalfTyped | None:
        return self.begun_pages.get(page)

    def log_release(self, meeting_id: str, release: ReleaseRecord) -> None:
        self._releases[meeting_id] = (*self.releases(meeting_id), release)

    def releases(self, meeting_id: str) -> Sequence[ReleaseRecord]:
        if meeting_id not in self._parts:
            raise UnknownMeeting(meeting_id)
        return self._releases.get(meeting_id, ())

    def take_in(self, meetings: Iterable[Meeting]) -> None:
        for meeting in list(meetings):
            meeting_id = meeting.details.id
            if meeting_id in self._parts:
                self.save(meeting_id, difference(self.load(meeting_id), meeting), "import")
            else:
                parts = {(placed.kind, placed.key): placed for placed in parts_of(meeting)}
                self._parts[meeting_id] = parts
                self.saved[meeting_id] = ["import"]
                self._past[meeting_id] = []
                every = (Change(one.kind, one.key, None, one) for one in parts.values())
                self._remember(meeting_id, "import", Difference(tuple(every)))

    def _remember(self, meeting_id: str, name: str, change: Difference) -> None:
        self._edits += 1
        kept = tuple(one for one in change.changes if not _only_moved(one))
        moves = tuple(_move(one) for one in change.changes if _only_moved(one))
        edit = PastEdit(self._edits, f"{self._edits:05}", name, kept, moves)
        self._past[meeting_id].append(edit)

    def edits(self, meeting_id: str) -> Sequence[PastEdit]:
        return [replace(one, changes=(), moves=()) for one in self._past_of(meeting_id)]

    def last_edits(self, meeting_id: str, before: int | None, most: int) -> Sequence[PastEdit]:
        every = self.edits(meeting_id)[::-1]
        return [one for one in every if before is None or one.number < before][:most]

    def whole_edits(self, meeting_id: str, numbers: Collection[int]) -> Sequence[PastEdit]:
        return [one for one in self._past_of(meeting_id)[::-1] if one.number in numbers]

    def history(
        self, meeting_id: str, part: PartName, progress: Progress = lambda *_: None
    ) -> Sequence[PastEdit]:
        progress(0, 1)
        return [
            replace(edit, changes=(change,), moves=())
            for edit in self._past_of(meeting_id)
            for change in edit.changes
            if (change.kind, change.key) == (part.kind, part.key)
        ]

    def removed(self, meeting_id: str, progress: Progress = lambda *_: None) -> Sequence[PastEdit]:
        progress(0, 1)
        there = set(self._parts.get(meeting_id, ()))
        found = []
        for edit in reversed(self._past_of(meeting_id)):
            gone = tuple(
                change
                for change in edit.changes
                if change.after is None and (change.kind, change.key) not in there
            )
            there |= {(change.kind, change.key) for change in gone}
            found += [replace(edit, changes=gone, moves=())] if gone else []
        return found

    def forget(self, meeting_id: str, parts: Collection[PartName]) -> None:
        names = {(part.kind, part.key) for part in parts}
        past = self._past_of(meeting_id)
        for kind, _ in names & set(self._parts[meeting_id]):
            raise StaleMeeting(kind.value)
        self._past[meeting_id] = [
            replace(edit, changes=tuple(c for c in edit.changes if (c.kind, c.key) not in names))
            for edit in past
        ]

    def forget_meeting(self, meeting_id: str) -> None:
        self._past_of(meeting_id)
        for kept in (self._parts, self._past, self.saved):
            del kept[meeting_id]

    def _past_of(self, meeting_id: str) -> Sequence[PastEdit]:
        if meeting_id not in self._parts:
            raise UnknownMeeting(meeting_id)
        return self._past[meeting_id]

    def search(self, words: str, most: int = 200) -> Sequence[Hit]:
        asked = _words(words)
        every = [self.load(line.id) for line in self.meetings()]
        return [hit for meeting in every for hit in _hits(meeting, asked)][:most]

    def all_with_actions(self) -> Iterable[Meeting]:
        for line in self.meetings():
            meeting = self.load(line.id)
            if any(found.entry.kind is EntryKind.ACTION for found in all_entries(meeting)):
                yield meeting

    def unsound(self) -> Sequence[str]:
        return ()

    def close(self) -> None:
        self.closed = True


def _only_moved(change: Change) -> bool:
    before, after = change.before, change.after
    return before is not None and after is not None and before.part == after.part


def _move(change: Change) -> Move:
    was, now = change.before, change.after
    assert was is not None
    assert now is not None
    before, after = (was.parent, was.position), (now.parent, now.position)
    return Move(change.kind, change.key, before, after)


def _line(meeting: Meeting) -> MeetingLine:
    details = meeting.details
    return MeetingLine(
        details.id,
        details.title,
        details.body or "",
        details.number,
        details.date,
        details.status,
    )


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text.lower())


def _words(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"[^\W_]+", _folded(text)))


def _hits(meeting: Meeting, asked: Sequence[re.Match[str]]) -> Iterator[Hit]:
    *whole, last = [word.group() for word in asked] or [""]
    for place, heading, text in _passages(meeting):
        there = {word.group(): word for word in _words(text)}
        begun = [word for word in there if last and word.startswith(last)]
        if begun and there.keys() >= set(whole):
            first = there[whole[0] if whole else begun[0]]
            yield Hit(_line(meeting), place, heading, text, first.start(), first.end())


def _passages(meeting: Meeting) -> Iterator[tuple[str, str, str]]:
    yield "meeting", meeting.details.title, meeting.details.title
    for n, delegation in enumerate(meeting.delegations):
        people = (person.name for person in delegation.representatives)
        yield f"delegations[{n}]", delegation.name, " ".join((delegation.name, *people))
    for place, item in all_items(meeting):
        yield place, item.title, item.title
    called = participants_of(meeting)
    for place, item, entry in all_entries(meeting):
        named = (called.speaker(one).start for one in (*entry.speakers, *entry.owners))
        texts = (
            "".join(
                run.text if isinstance(run, Words) else called.mention(run).inside
                for run in runs_of(text)
            )
            for _, text in entry_texts(entry, place)
        )
        yield place, item.title, " ".join((*named, *texts))
