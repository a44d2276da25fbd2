"""From the capture line to edits: the grammar's session beside the open meeting."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from ccm_minutes.application.expanding import Expansion
from ccm_minutes.application.ports import Progress
from ccm_minutes.capture.code_words import is_code_word
from ccm_minutes.capture.known_names import KnownNames
from ccm_minutes.capture.lookup import Lookup, Named
from ccm_minutes.capture.offered import begins_line
from ccm_minutes.capture.pieces import pieces_of
from ccm_minutes.capture.session import CaptureSession, settled, take
from ccm_minutes.capture.transcript import Transcript, take_each
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.spine import entry_of
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.gui.room.capture_edit import Offer
from ccm_minutes.gui.room.capture_shown import Chip
from ccm_minutes.gui.room.chips import chips_of
from ccm_minutes.gui.room.offered_items import items_for
from ccm_minutes.gui.room.offering import SIGNS, offers_for
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.text.expanding import Expand


class Capturing:
    """Takes lines into the meeting and knows where the next one goes."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._session = CaptureSession()
        self._settled_in: Meeting | None = None
        self._known = KnownNames()
        self._found: tuple[Meeting | None, Entry | None] = (None, None)
        self._recent: list[Named] = []

    @property
    def item(self) -> str:
        """Key of the item that the next line goes into; empty where one will be made."""
        return self._settled().item or ""

    @property
    def lookup(self) -> Lookup:
        """The names of the meeting."""
        return self._names()

    @property
    def entry(self) -> Entry | None:
        """The entry that a point would go under."""
        key, meeting = self._settled().entry, self._sitting.meeting
        if key is None:
            return None
        # Asked for after every key: it is looked for once in each state of the meeting.
        found_in, found = self._found
        if found is None or found.key != key or found_in is not meeting:
            found = entry_of(meeting, key)
            self._found = meeting, found
        return found

    def go_to(self, key: str) -> None:
        """Types into an item from now on; points go on under its last entry."""
        if key == self._settled().item:
            return
        item = self._sitting.find(key)
        last = item.entries[-1].key if item is not None and item.entries else None
        self._session = CaptureSession(key, last)

    def take(self, line: str, key: str | None = None, plain: frozenset[str] = frozenset()) -> bool:
        """Saves a line; tells whether the note-taker has to come back to it.

        Args:
            line: as it was typed.
            key: of the edit, where it was known before it was made.
            plain: what of it is words alone, though it could be read as a name or a deadline.

        Raises:
            MinutesError: it was not saved, and stays in the line.
        """
        lookup = self._names()
        taken = take(
            self._sitting.meeting, self._settled(), line, self._sitting.now(), lookup, plain
        )
        if taken.edit is not None:
            self._sitting.do(taken.edit, key=key)
        self._session = taken.session
        self._settled_in = None
        self._remember()
        return taken.flagged

    def taking(self, lines: Sequence[str]) -> Callable[[Progress], Transcript]:
        """What lines make of the meeting as it is now; can be worked out beside the window."""
        meeting, session, lookup = self._sitting.meeting, self._settled(), self._names()
        return partial(take_each, meeting, session, lines, self._sitting.now(), lookup)

    def enter(self, taken: Transcript, key: str | None = None) -> bool:
        """Saves what lines made of the meeting as it is, as one step of undo.

        Raises:
            MinutesError: none was saved.
        """
        if taken.after is not taken.before:
            self._sitting.do(Edit("paste lines", lambda _now: taken.after), key=key)
        self._session = taken.session
        self._settled_in = None
        self._remember()
        return taken.flagged

    def chips(self, line: str, plain: frozenset[str]) -> Sequence[Chip]:
        """What of a line is recognised, as it is drawn."""
        pieces = pieces_of(line, self._names(), plain)
        return chips_of(line, pieces, self._sitting.meeting)

    def expanding(self, expand: Expand) -> Expand:
        """Leaves the words alone that the grammar reads."""

        def found(before: str, typed: str) -> Expansion | None:
            one = expand(before, typed)
            if one is not None and is_code_word(before, one.start, typed, self._names()):
                return None
            return one

        return found

    def expects_point(self, line: str) -> bool:
        """Whether the next words are likely to be a point under what was just saved."""
        entry = self.entry
        opened = entry is not None and entry.kind is EntryKind.INTERVENTION
        return opened and not line.startswith(tuple(SIGNS[:-2])) and bool(line.strip())

    def begins_line(self, words: str) -> bool:
        """Whether words typed after an offered sign are a line of their own."""
        return begins_line(words, self._names())

    def offers(self, typed: str) -> Sequence[Offer]:
        """Names for the label that is being typed, each with the line that taking it makes.

        After ``>`` they are those of agenda items.
        """
        if typed.startswith(">"):
            return items_for(typed, self._sitting.meeting, self.item)
        return offers_for(typed, self._names(), self._recent)

    def _settled(self) -> CaptureSession:
        """The session as it fits the meeting now, looked for once in each state of it."""
        meeting = self._sitting.meeting
        if meeting is not self._settled_in:
            self._session, self._settled_in = settled(meeting, self._session), meeting
        return self._session

    def learn_names(self) -> None:
        """Makes ready for the first name that is typed."""
        self._names()
        spoken = [found.entry.speakers for found in all_entries(self._sitting.meeting)]
        self._recent = _latest_first(self._recent, *reversed(spoken))

    def _names(self) -> Lookup:
        return self._known.among(self._sitting.meeting.delegations)

    def _remember(self) -> None:
        if (entry := self.entry) is not None:
            self._recent = _latest_first(entry.speakers, self._recent)


def _latest_first(*spoken: Iterable[Speaker]) -> list[Named]:
    """Who can be named of those who spoke, each once."""
    everyone = (one for speakers in spoken for one in speakers)
    named = (one for one in everyone if isinstance(one, DelegationSpeaker | OfficeSpeaker))
    return list(dict.fromkeys(named))
