"""What the window needs from outside, in one value. Holds no Qt, so that any caller can make it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ccm_minutes.application.events import UNTOLD, Events
from ccm_minutes.application.exporting import Press, Request
from ccm_minutes.application.ports import (
    Clock,
    MeetingFiles,
    SheetWriter,
    User,
    WholeFiles,
)
from ccm_minutes.application.rostering import Row
from ccm_minutes.application.spelling.ports import Spellers
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.second_copies import SecondCopies
from ccm_minutes.gui.settings import Settings
from ccm_minutes.gui.stores import Stores


class Templates(Protocol):
    """The templates that the bodies of this user have."""

    def press(self, meeting: Meeting, request: Request, still_wanted: Callable[[], None]) -> Press:
        """What writes a document of a meeting, on the template of its body where it has one.

        Args:
            meeting: whose body it is.
            request: which document.
            still_wanted: is asked all the time, and raises where the document is not.

        Raises:
            MinutesError: that template cannot be used.
        """

    def there(self, body: str) -> bool:
        """Whether a body has one."""

    def give(self, body: str, file: Path, still_wanted: Callable[[], None]) -> None:
        """Keeps a copy of a Word file as the template of a body; ``still_wanted`` as above.

        Raises:
            MinutesError: the file cannot be one, or the copy cannot be kept.
        """

    def remove(self, body: str) -> None:
        """Forgets the template of a body; ``MinutesError`` where that cannot be done."""


@dataclass(slots=True)
class ForThisStart:
    """Settings that are forgotten when the program ends."""

    values: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        self.values[name] = value


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything outside the window.

    Attributes:
        open_path: shows a finished file, or a folder, with the program that the user has for
            it; None for the way of the desktop.
        documents: the folder that an export is offered first.
        templates: None where all documents have the program's own.
        door: where a second start asks the window to come forward; None for nowhere.
        spellers: the dictionaries; None where spelling is not checked.
        read_table: gives the rows of the table in a file; None where none is read.
        read_text: gives the lines of a text file; None where none is read.
        report_of: gives the text of the report of a problem, from a line on the store's soundness;
            None where there is none.
        second: backups and the journal; None where there is no second copy.
        events: where it is told how the program fares, without a word of a meeting.
    """

    stores: Stores
    meeting_files: MeetingFiles
    whole_files: WholeFiles
    press: Press
    clock: Clock
    user: User
    settings: Settings = field(default_factory=ForThisStart)
    open_path: Callable[[Path], None] | None = None
    documents: Path = field(default_factory=Path.home)
    templates: Templates | None = None
    write_sheet: SheetWriter = field(kw_only=True)
    read_table: Callable[[Path], Sequence[Row]] | None = None
    read_text: Callable[[Path], Sequence[str]] | None = None
    report_of: Callable[[str], str] | None = None
    events: Events = UNTOLD
    door: Path | None = None
    second: SecondCopies | None = None
    spellers: Spellers | None = None

    def press_for(
        self, meeting: Meeting, request: Request, still_wanted: Callable[[], None]
    ) -> Press:
        """What writes a document of a meeting; ``MinutesError`` where its template is at fault."""
        if self.templates is None:
            return self.press
        return self.templates.press(meeting, request, still_wanted)
