"""From a parsed line to the entry, point or title that it makes."""

from dataclasses import dataclass

from ccm_minutes.capture.deadline import Deadline, read_deadline
from ccm_minutes.capture.grammar import ActionLine, EntryLine, LabelledLine, LiteralLine
from ccm_minutes.capture.labels import Credited, Unknown, read_label, read_owners
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.markup import passages, without_mark
from ccm_minutes.capture.mentions import read_text
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Details
from ccm_minutes.domain.text import Marking, Text


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads lines for one meeting.

    Attributes:
        at: when the lines were taken down, an RFC 3339 date and time.
        plain: what of the line is words alone, though it could be read as a name or a deadline.
    """

    details: Details
    lookup: Lookup
    at: str | None = None
    plain: frozenset[str] = frozenset()

    def entry(self, line: EntryLine | ActionLine | LiteralLine | LabelledLine) -> Entry:
        """The entry that a line makes."""
        match line:
            case EntryLine(kind, words, marked):
                return self._plain(kind, self._text(words), marked)
            case LiteralLine(words, marked):
                return self._plain(EntryKind.NARRATIVE, words or None, marked)
            case LabelledLine():
                return self._spoken(line)
            case ActionLine():
                return self._action(line)

    def point(self, words: str, marked: bool) -> Point:
        """The point that words make."""
        return Point(read_text(words, self.lookup, self.plain), marking(marked))

    def _plain(
        self, kind: EntryKind, text: Text | None, marked: bool, flagged: bool = False
    ) -> Entry:
        return Entry(kind, at=self.at, text=text, marking=marking(marked), flagged=flagged)

    def _text(self, words: str) -> Text | None:
        return read_text(words, self.lookup, self.plain) if words else None

    def _spoken(self, line: LabelledLine) -> Entry:
        marked, words = without_mark(line.words)
        match read_label(line.label, self.lookup, self.plain):
            case Unknown(is_doubtful):
                kept = self._text(line.line)
                marked = marked or line.marked
                return self._plain(EntryKind.NARRATIVE, kept, marked, is_doubtful)
            case Credited(speakers, capacity, marked_label):
                return Entry(
                    EntryKind.INTERVENTION,
                    at=self.at,
                    points=(self.point(words, marked=False),) if words else (),
                    marking=marking(line.marked or marked or marked_label),
                    speakers=speakers,
                    capacity=capacity,
                )

    def _action(self, line: ActionLine) -> Entry:
        line = line.undated if line.by and line.by in self.plain else line
        owned = read_owners(line.words, self.lookup, self.plain)
        marked, words = without_mark(owned.words) if owned.owners else (False, owned.words)
        deadline = self._deadline(line.deadline)
        return Entry(
            EntryKind.ACTION,
            at=self.at,
            text=self._text(words),
            marking=marking(line.marked or marked),
            owners=owned.owners,
            due=deadline.due,
            due_text=deadline.words,
            flagged=not owned.are_known,
        )

    def _deadline(self, words: str | None) -> Deadline:
        if words is None:
            return Deadline()
        return read_deadline(words, self.details.language, self.details.date)


def marking(marked: bool) -> Marking | None:
    """The marking of a part that was marked, or none."""
    return Marking.FOUO if marked else None


@dataclass(frozen=True, slots=True)
class Title:
    """The title of an item as a line gives it.

    Attributes:
        in_release: the title without its marked passages, where it has any.
    """

    words: str
    in_release: str | None
    marked: bool


def read_title(words: str, marked: bool) -> Title:
    """A title has no runs, so its marked passages give it a second one for the release."""
    parts = tuple(passages(words))
    if not any(part.marked for part in parts):
        return Title(words, None, marked)
    released = "".join(_released(part.marked, part.words, part.in_release) for part in parts)
    whole = "".join(part.words for part in parts)
    released = " ".join(released.split())
    return Title(whole, released or None, marked or not released)


def _released(marked: bool, words: str, in_release: str | None) -> str:
    return (in_release or "") if marked else words
