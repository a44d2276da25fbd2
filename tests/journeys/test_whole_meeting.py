"""The whole meeting, typed as fast as the window takes it, ends in the right minutes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ccm_minutes.application.exporting import Request, Version, no_progress
from ccm_minutes.application.previewing.page import page_of
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.look.theme import dress
from tests.journeys.before import last_meeting
from tests.journeys.player import Player
from tests.journeys.setting import window_in
from tests.journeys.whole_meeting import STEPS

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def minuted(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Meeting, list[Path]]]:
    """The meeting as it is stored after the last step, and the documents."""
    dress(qapp)
    with window_in(tmp_path_factory.mktemp("journey"), last_meeting()) as (window, asking):
        Player(window).play(STEPS)
        register, room = window.navigation.register, window.room
        assert register is not None
        assert room is not None
        yield register.load(room.sitting.meeting.details.id), asking.written


def printed(meeting: Meeting, version: Version) -> str:
    """A document as plain lines, with the numbers that Word will print."""
    lines = (one.line for one in page_of(meeting, Request(version), no_progress))
    return "".join(f"{line.shown.number} {line.text}".strip() + "\n" for line in lines)


@pytest.mark.parametrize("version", list(Version))
def test_the_minutes_are_right(
    minuted: tuple[Meeting, list[Path]], version: Version, qtbot: QtBot
) -> None:
    assert qtbot is not None
    right = (HERE / f"{version.value}.txt").read_text(encoding="utf-8")

    assert printed(minuted[0], version) == right


def test_both_documents_are_written(minuted: tuple[Meeting, list[Path]], qtbot: QtBot) -> None:
    assert qtbot is not None
    names = [path.name for path in minuted[1]]

    assert names == [
        "Meeting-of-the-Lantern-Committee-sanitised.docx",
        "Meeting-of-the-Lantern-Committee-full.docx",
    ]
    assert all(path.stat().st_size > 0 for path in minuted[1])
