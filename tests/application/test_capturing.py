"""Typed lines, each kept before the next one is read."""

from collections.abc import Iterator

import pytest

from ccm_minutes.application.capturing import Kept, keep
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.errors import StoreHeld
from ccm_minutes.domain.text import plain
from tests.application.meetings import meeting
from tests.fakes.register import FakeRegister


class FakeClock:
    """The port ``Clock``, standing still."""

    def now(self) -> str:
        return "2026-05-20T09:00:00+02:00"


class FullDisk(FakeRegister):
    """A register whose disk is full after one edit."""

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        if len(self.saved[meeting_id]) > 1:
            raise StoreHeld("The disk is full.")
        super().save(meeting_id, change, name, key=key)


@pytest.fixture
def register() -> FakeRegister:
    return FakeRegister(meeting())


def desk_of(register: FakeRegister) -> Desk:
    return Desk(register.load("m1"), register)


def test_a_line_is_saved_before_it_is_answered_and_before_the_next_is_read(
    register: FakeRegister,
) -> None:
    seen: list[int] = []

    def typed() -> Iterator[str]:
        for line in ("> Budget", "It was short.", "It was voted."):
            seen.append(len(register.saved["m1"]))
            yield line

    for kept in keep(typed(), desk_of(register), FakeClock()):
        assert len(register.saved["m1"]) == kept.number + 1

    assert seen == [1, 2, 3]


def test_an_empty_line_is_answered_and_changes_nothing(register: FakeRegister) -> None:
    assert list(keep(["", "  "], desk_of(register), FakeClock())) == [
        Kept(1, False),
        Kept(2, False),
    ]
    assert register.saved["m1"] == ["import"]


def test_a_speaker_that_cannot_be_told_is_flagged(register: FakeRegister) -> None:
    assert [kept.flagged for kept in keep(["xyz: no"], desk_of(register), FakeClock())] == [True]


def test_entries_carry_the_time_they_were_taken_down(register: FakeRegister) -> None:
    list(keep(["It was short."], desk_of(register), FakeClock()))

    (entry,) = register.load("m1").agenda[0].entries
    assert (plain(entry.text), entry.at) == ("It was short.", "2026-05-20T09:00:00+02:00")


def test_a_line_that_cannot_be_saved_is_never_answered() -> None:
    register = FullDisk(meeting())
    lines = keep(["One.", "Two."], desk_of(register), FakeClock())

    assert next(lines) == Kept(1, False)
    with pytest.raises(StoreHeld):
        next(lines)
