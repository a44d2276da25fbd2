"""Meetings read from files, and the text of a file written for one."""

import json
from itertools import islice
from pathlib import Path

from ccm_minutes.adapters.meeting_file.parsing import value_of
from ccm_minutes.adapters.meeting_file.parts import meeting_from_value, meeting_to_value
from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.meeting_file.shapes import Json
from ccm_minutes.adapters.meeting_file.wording import MOST_FAULTS, faults_in_words
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import faults_of

LARGEST = 64 * 1024 * 1024
"""The largest meeting file that is read, in bytes."""


class FaultyMeetingFile(InputFault):
    """A file that is not a meeting file, or one with faults; the sentence names the places."""

    def __init__(self, name: str, faults: list[str]) -> None:
        listed = faults[:MOST_FAULTS] + ["and more"] * (len(faults) > MOST_FAULTS)
        if len(listed) == 1:
            sentence = f"{name}: {listed[0]}. Mend this place in the file, then try again."
        else:
            lines = "".join(f"\n  {fault}" for fault in listed)
            sentence = f"{name} has faults. Mend these places in it, then try again.{lines}"
        super().__init__(sentence)
        self.faults = tuple(faults)


class UnreadableFile(InputFault):
    """A file that cannot be opened or is too large."""


class JsonMeetingFiles:
    """The port ``MeetingFiles``."""

    def read(self, path: Path) -> Meeting:
        """The meeting in a file.

        Raises:
            UnreadableFile: no such file, a folder, no permission, over ``LARGEST``.
            FaultyMeetingFile: its content is not a sound meeting.
        """
        return meeting_in(_content_of(path), str(path))

    def to_json(self, meeting: Meeting) -> str:
        """The text of a meeting file; half characters become the replacement character."""
        text = json.dumps(meeting_to_value(meeting), ensure_ascii=False, indent=2) + "\n"
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def meeting_in(content: bytes, name: str) -> Meeting:
    """The meeting in the bytes of a file; ``name`` is what messages call the file.

    Raises:
        FaultyMeetingFile: the content is not a sound meeting.
    """
    try:
        value = value_of(content)
    except Odd as odd:
        raise FaultyMeetingFile(name, [str(odd)]) from None
    meeting = _shaped(value, name)
    faults = [
        f"{fault.place}: {fault.says}" for fault in islice(faults_of(meeting), MOST_FAULTS + 1)
    ]
    if faults:
        raise FaultyMeetingFile(name, faults)
    return meeting


def _shaped(value: Json, name: str) -> Meeting:
    try:
        return meeting_from_value(value)
    except Odd as odd:
        raise FaultyMeetingFile(name, faults_in_words(value, odd)) from None


def _content_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise UnreadableFile(f"There is no file {path}. Check its name and folder.") from None
    except IsADirectoryError:
        raise UnreadableFile(f"{path} is a folder. Name a meeting file in it.") from None
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "this is no file name"
        raise UnreadableFile(
            f"{path} cannot be read: {reason}. Check that you may open it, then try again."
        ) from None
    if len(content) > LARGEST:
        raise UnreadableFile(
            f"{path} is larger than {LARGEST // 1024 // 1024} MB, which no meeting file is. "
            "Check that it is the right file."
        )
    return content
