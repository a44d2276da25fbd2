"""What is found too late for a text that is another by then is dropped, and found again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.application.warning.lookout import Lookout
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import change_entry
from ccm_minutes.domain.entry import Attribution, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Text
from ccm_minutes.gui.background import Task, Work
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.record.rows import Row
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.underlines.aids import Aids
from ccm_minutes.gui.underlines.knowing import Knowing
from ccm_minutes.gui.underlines.open_count import OpenCount
from ccm_minutes.gui.underlines.rows import LONG, RowRemarks
from ccm_minutes.release.watching import watch_of
from tests.fakes.register import FakeRegister
from tests.gui.conftest import StillClock
from tests.gui.meetings import THANKS, small_meeting

MEETING = small_meeting()
LOOKOUT = Lookout(watch_of(MEETING))


class Beside:
    """Does work when it is told to, or forgets it."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Work, Task]] = []

    def run(self, work: Work, task: Task) -> None:
        self.waiting.append((work, task))

    def do_all(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work, task in waiting:
            task.then(work(lambda _done, _total: None))


@pytest.fixture
def beside() -> Beside:
    return Beside()


def row(text: Text, marked: bool = False) -> Row:
    return Row(THANKS, (), EntryKind.NARRATIVE, "", "", text, marked)


def remarks_on(beside: Beside, qapp: QApplication) -> RowRemarks:
    return RowRemarks(lambda: MEETING, lambda: LOOKOUT, beside.run, qapp)


def words(remarks: RowRemarks, one: Row, text: str) -> list[str]:
    return [text[found.start : found.end] for found in remarks.underlines(one, text)]


def looked_at(remarks: RowRemarks, text: str, qtbot: QtBot) -> Row:
    """A row with a text that was looked at, when nobody waited for it."""
    one = row(text)
    with qtbot.waitSignal(remarks.changed, timeout=5000):
        assert words(remarks, one, text) == []
    return one


def waits_beside(beside: Beside, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(beside.waiting) == 1, timeout=5000)


def test_nothing_is_looked_for_while_somebody_waits(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    remarks, text = remarks_on(beside, qapp), "So Averland."
    one = looked_at(remarks, text, qtbot)

    assert words(remarks, one, text) == ["Averland"]


def test_what_is_known_is_not_looked_for_again(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    remarks, text = remarks_on(beside, qapp), "So Averland."
    one = looked_at(remarks, text, qtbot)

    with qtbot.assertNotEmitted(remarks.changed, wait=60):
        assert words(remarks, one, text) == ["Averland"]


def test_in_a_text_that_changed_only_the_words_that_did_not_stay_underlined(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    remarks, before = remarks_on(beside, qapp), "So Averland and Morvania."
    one = looked_at(remarks, before, qtbot)

    after = "So Averlxand and Morvania."
    assert words(remarks, one, after) == ["Morvania"]
    other = "A wholly other paragraph, which is longer."
    assert words(remarks, row(other), other) == []


def test_a_long_text_is_looked_at_beside_the_window(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    remarks, text = remarks_on(beside, qapp), "Averland " + "oil " * LONG
    one = row(text)
    assert words(remarks, one, text) == []
    waits_beside(beside, qtbot)

    beside.do_all()
    assert words(remarks, one, text) == ["Averland"]


def test_what_comes_late_for_a_text_that_is_another_is_dropped_and_looked_for_again(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    remarks, text = remarks_on(beside, qapp), "Averland " + "oil " * LONG
    one = row(text)
    remarks.underlines(one, text)
    waits_beside(beside, qtbot)

    later = "Oil. " + text
    assert words(remarks, one, later) == []
    qtbot.wait(40)
    # Nobody looks at it twice at the same time, however fast it is typed in.
    assert len(beside.waiting) == 1
    beside.do_all()
    assert words(remarks, one, later) == []

    waits_beside(beside, qtbot)
    beside.do_all()
    assert words(remarks, one, later) == ["Averland"]


def test_a_row_that_is_withheld_or_gone_names_nobody(beside: Beside, qapp: QApplication) -> None:
    remarks, text = remarks_on(beside, qapp), "So Averland."
    gone = replace(row(text), entry="gone")

    assert remarks.remarks(row(text, marked=True), text) == ()
    assert remarks.remarks(gone, text) == ()
    assert len(remarks.remarks(row(text), text)) == 1


def sitting_of(meeting: Meeting, qapp: QApplication) -> Sitting:
    return Sitting(Desk(meeting, FakeRegister(meeting)), StillClock(), qapp)


def knowing_of(sitting: Sitting, run: Callable[[Work, Task], Any]) -> Knowing:
    def none(_body: str) -> Iterable[str]:
        return ()

    knowing = Knowing(sitting, Aids(run, ForThisStart(), FakeRegister(), none), sitting)
    knowing.begin()
    return knowing


def test_after_work_of_which_nothing_came_the_next_change_is_followed(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    sitting = sitting_of(MEETING, qapp)
    knowing = knowing_of(sitting, beside.run)
    waits_beside(beside, qtbot)
    beside.waiting.clear()

    sitting.do(change_entry(THANKS, "x", flagged=True))
    waits_beside(beside, qtbot)
    beside.do_all()
    assert knowing.lookout.watch is not None


def test_only_a_change_of_lists_or_details_makes_ready_anew(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    sitting = sitting_of(MEETING, qapp)
    knowing = knowing_of(sitting, beside.run)
    waits_beside(beside, qtbot)
    beside.do_all()
    first = knowing.lookout

    sitting.do(change_entry(THANKS, "x", attribution=Attribution.OMITTED))
    qtbot.wait(60)
    assert beside.waiting == []
    sitting.do(Edit("y", lambda meeting: replace(meeting, delegations=meeting.delegations[1:])))
    waits_beside(beside, qtbot)
    beside.do_all()
    assert knowing.lookout is not first


def test_the_number_counts_what_was_not_ticked(
    beside: Beside, qapp: QApplication, qtbot: QtBot
) -> None:
    looked_at, button = LookedAt(), QPushButton()
    qtbot.addWidget(button)
    count = OpenCount(button, sitting_of(MEETING, qapp), looked_at, beside.run)
    waits_beside(beside, qtbot)
    assert button.isHidden()
    beside.do_all()

    before = count.number
    warned = next(one.finding for one in count.points if not one.finding.blocks)
    looked_at.turn(warned)
    count.show()
    assert count.number == before - 1
    assert button.text() == f"{before - 1} open points"
    assert numbers(button.accessibleName()) == [before - 1]


def numbers(said: str) -> Sequence[int]:
    return [int(word) for word in said.split() if word.isdigit()]
