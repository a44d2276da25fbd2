"""What becomes of a document that cannot be put where it was to go."""

import errno
from pathlib import Path

import pytest

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.meetings import clean_meeting
from tests.gui.persons import AnswersPaths, Person
from tests.gui.test_release_log import logged

VERSIONS = pytest.mark.parametrize("keys", ["Ctrl+E", "Ctrl+Shift+E"])


@pytest.fixture
def meeting() -> Meeting:
    return clean_meeting()


def said(window: Window) -> str:
    return window.message_bar.sentence.text()


@VERSIONS
def test_another_name_is_offered_where_the_folder_went_away(
    room: Room, window: Window, person: Person, asking: AnswersPaths, tmp_path: Path, keys: str
) -> None:
    asking.folder = tmp_path / "gone"
    person.press(keys)
    person.wait_for(lambda: "no such folder" in said(window))

    asking.folder = tmp_path
    window.message_bar.first_choice.click()
    person.wait_for(lambda: "is written" in said(window))

    assert asking.written[-1].stem == f"{asking.written[0].stem}-2"
    assert asking.written[-1].exists()
    assert len(logged(window, room)) == (keys == "Ctrl+Shift+E")


@VERSIONS
def test_what_is_open_in_another_program_stays_as_it_is(
    room: Room, window: Window, person: Person, asking: AnswersPaths, keys: str
) -> None:
    version = "full" if keys == "Ctrl+E" else "sanitised"
    target = asking.folder / f"Third-Meeting-{version}.docx"
    target.write_bytes(b"the old one")

    def held(_part: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "held by another program")

    with pytest.MonkeyPatch.context() as open_in_word:
        open_in_word.setattr(Path, "replace", held)
        person.press(keys)
        person.wait_for(lambda: "open in another program" in said(window))

    assert target.read_bytes() == b"the old one"
    assert [path.name for path in asking.folder.iterdir() if path.is_file()] == [target.name]
    window.message_bar.first_choice.click()
    person.wait_for(lambda: "is written" in said(window))
    assert asking.written[-1].name == f"Third-Meeting-{version}-2.docx"
    assert target.read_bytes() == b"the old one"


def test_nobody_who_names_no_other_file_gets_one(
    room: Room, window: Window, person: Person, asking: AnswersPaths, tmp_path: Path
) -> None:
    asking.folder = tmp_path / "gone"
    person.press("Ctrl+E")
    person.wait_for(lambda: "no such folder" in said(window))
    before = sorted(tmp_path.iterdir())

    asking.nowhere = True
    window.message_bar.first_choice.click()

    assert not window.background.busy
    assert sorted(tmp_path.iterdir()) == before


def test_typing_goes_on_while_a_document_is_written(
    room: Room, window: Window, person: Person
) -> None:
    person.press("Ctrl+E")
    person.line("The lamps went out.")
    person.wait_for(lambda: "is written" in said(window))

    assert room.sitting.meeting.agenda[-1].entries or room.sitting.meeting.agenda[-1].items
