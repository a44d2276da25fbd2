"""Files of the user: meeting files, and files written whole."""

import os
from pathlib import Path
from typing import Final

import click

from ccm_minutes import assets
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.application.ports import MeetingFiles
from ccm_minutes.application.verifying import NotWhatMayGoOut
from ccm_minutes.domain.errors import InputFault, OutputFault
from ccm_minutes.domain.meeting import Meeting

PATH: Final = click.Path(path_type=Path)
"""A path as the user types it; whether it is there is told in our own words."""

LARGEST_DOCUMENT: Final = 256 * 1024 * 1024
"""Bytes beyond which a document is not looked into."""

MEETING_FILES: Final[MeetingFiles] = JsonMeetingFiles()


def is_meeting_file(named: str) -> bool:
    """Whether a word on the command line names a meeting file, and not a meeting of the store."""
    return named.endswith(".json") or Path(named).is_file()


class NoSuchFile(InputFault):
    """There is nothing where a file should be."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"There is no file {file}. Check its name and folder.")


def must_be_there(file: Path) -> None:
    """Passes a path where there is something, or raises ``NoSuchFile``."""
    if not os.path.lexists(file):
        raise NoSuchFile(file)


def content_of(file: Path) -> bytes:
    """The bytes of a file that is to be verified; ``NotWhatMayGoOut`` where it has none."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST_DOCUMENT + 1)
    except OSError as error:
        raise NotWhatMayGoOut(str(file), f"it cannot be read ({reason_of(error)})") from None
    if len(content) > LARGEST_DOCUMENT:
        raise NotWhatMayGoOut(str(file), "it is larger than any document of minutes")
    return content


def sample_meeting() -> Meeting:
    """The meeting that comes with the program."""
    return MEETING_FILES.read(assets.resource("sample", "meeting.json"))


def make_folder(folder: Path) -> None:
    """Makes a folder where there is none; the one it is to stand in must be there.

    Raises:
        OutputFault: it cannot be made.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputFault(
            f"The folder {folder} cannot be made: {reason_of(error)}. Name another."
        ) from None
