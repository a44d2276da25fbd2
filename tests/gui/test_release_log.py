"""What goes out of the window sanitised stands in the log of the store."""

import hashlib
from pathlib import Path

import pytest

from ccm_minutes.application.ports import Register
from ccm_minutes.application.release_record import ReleaseRecord
from ccm_minutes.domain.errors import OutputFault, StoreHeld
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.exporting import Exporter
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.meetings import clean_meeting
from tests.gui.persons import AnswersPaths, Person


@pytest.fixture
def meeting() -> Meeting:
    return clean_meeting()


def said(window: Window) -> str:
    return window.message_bar.sentence.text()


def register(window: Window) -> Register:
    assert window.navigation.register is not None
    return window.navigation.register


def logged(window: Window, room: Room) -> list[ReleaseRecord]:
    return list(register(window).releases(room.sitting.meeting.details.id))


def test_a_sanitised_document_is_logged_and_a_full_one_is_not(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    person.press("Ctrl+E")
    person.wait_for(lambda: "is written" in said(window))
    assert logged(window, room) == []

    person.press("Ctrl+Shift+E")
    person.wait_for(lambda: "sanitised.docx is written" in said(window))

    (record,) = logged(window, room)
    written = asking.written[-1]
    assert (record.file, record.by) == (written.name, "ilsa")
    assert record.at == "2031-03-04T14:03:22+01:00"
    assert record.sha256 == hashlib.sha256(written.read_bytes()).hexdigest()


class Full:
    """The port ``WholeFiles`` on a full disk."""

    def must_take(self, path: Path, *, replace: bool) -> None:
        """An empty file fits on it."""

    def write(self, path: Path, content: bytes, *, replace: bool) -> None:
        raise OutputFault(f"{path} cannot be written: the disk is full.")


def test_a_document_that_cannot_be_written_is_taken_back(
    room: Room, window: Window, person: Person
) -> None:
    object.__setattr__(window.bench.outside, "whole_files", Full())

    person.press("Ctrl+Shift+E")
    person.wait_for(lambda: "the disk is full" in said(window))

    assert [record.outcome.value for record in logged(window, room)] == ["released", "not-written"]


class Held:
    """The port ``ReleaseLog`` of a store that takes nothing."""

    def log_release(self, meeting_id: str, release: ReleaseRecord) -> None:
        raise StoreHeld("The store cannot be written.")

    def releases(self, meeting_id: str) -> list[ReleaseRecord]:
        return []


def test_what_cannot_be_logged_is_not_written(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    window.parts.writing.exporter.log_in(Held())

    person.press("Ctrl+Shift+E")
    person.wait_for(lambda: "cannot be logged" in said(window))

    assert not asking.written[0].exists()


def test_without_a_store_nothing_sanitised_is_written(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    window.parts.writing.exporter = Exporter(
        window.bench.outside, window.background, window.message_bar, window.parts.writing.refused
    )

    person.press("Ctrl+Shift+E")
    person.wait_for(lambda: "No store is open" in said(window))

    assert not asking.written[0].exists()
