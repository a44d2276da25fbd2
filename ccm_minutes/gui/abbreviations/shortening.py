"""The abbreviations of the body whose meeting is open, at hand wherever words are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ccm_minutes.application.abbreviations import Abbreviation, Abbreviations, body_key
from ccm_minutes.application.expanding import Expander, Expansion
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting


class Shortening(QObject):
    """Follows the body of a meeting and its list.

    Attributes:
        listed: the list as it is used now.

    Signals:
        changed: it is another list.
    """

    changed = Signal()

    def __init__(self, kept: Abbreviations, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept
        self._body: str | None = None
        self.listed: tuple[Abbreviation, ...] = ()
        self._expander = Expander()

    @property
    def body(self) -> str:
        """The body, as the meeting calls it; empty where it has none."""
        return self._body or ""

    def follow(self, meeting: Meeting) -> None:
        """Uses the list of the body of a meeting from now on.

        Raises:
            MinutesError: it cannot be read now; none is used, and the next call tries again.
        """
        body = meeting.details.body or ""
        if self._body is not None and body_key(body) == body_key(self._body):
            self._body = body
            return
        self.use(())
        self.use(self._kept.abbreviations(body))
        self._body = body

    def try_to_follow(self, meeting: Meeting) -> None:
        """The same; without a list where it cannot be read now."""
        try:
            self.follow(meeting)
        except MinutesError:
            # Nothing typed depends on it: words stay as they are typed.
            self._body = None

    def use(self, listed: Sequence[Abbreviation]) -> None:
        """Expands by another list from now on."""
        self.listed = tuple(listed)
        self._expander = Expander(listed)
        self.changed.emit()

    def expand(self, before: str, typed: str) -> Expansion | None:
        """What the word before the cursor becomes when a character is typed."""
        return self._expander.at_end_of_word(before, typed)
