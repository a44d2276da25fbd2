"""Plain-text notes, taken into a meeting in one step."""

import pytest

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.noting import NoNotes, take_notes
from ccm_minutes.domain.walk import all_entries, all_items
from tests.fakes.register import FakeRegister
from tests.samples import small_meeting


def test_notes_are_read_as_if_they_were_typed_and_are_one_step_of_undo() -> None:
    meeting = small_meeting()
    lines = (
        "> Roads",
        "avl: The road is open.",
        "- It is wide.",
        "Nowhere: hello",
        "! brm: mend it",
    )
    desk = Desk(meeting, FakeRegister(meeting))

    noted = take_notes(meeting, lines, "notes.txt")
    desk.do(noted.edit)

    assert (noted.entries, noted.flagged) == (3, 1)
    assert [item.title for _, item in all_items(desk.meeting)][-1] == "Roads"
    added = [entry for _, item, entry in all_entries(desk.meeting) if item.title == "Roads"]
    assert len(added[0].points) == 2 or added[0].text is not None
    assert all(entry.at is None for entry in added)
    desk.undo()
    assert desk.meeting == meeting


@pytest.mark.parametrize("lines", [(), ("", " \t ")])
def test_notes_without_a_word_are_refused(lines: tuple[str, ...]) -> None:
    with pytest.raises(NoNotes, match=r"notes\.txt holds no notes"):
        take_notes(small_meeting(), lines, "notes.txt")
