"""The second copy while somebody works: made beside, tried again, never in the way."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from time import monotonic, sleep

import pytest

from ccm_minutes.application.backing_up.ports import BackupLine
from ccm_minutes.application.backing_up.second_copy import SecondCopy, SecondStanding
from ccm_minutes.application.events import Event as Told
from ccm_minutes.domain.errors import OutputFault
from tests.fakes.events import Heard


class FakePlace:
    """The port ``SecondPlace``: counts, and fails where it is told to."""

    def __init__(self) -> None:
        self.written = self.made = 0
        self.failure: Exception | None = None
        self.has_gap = self.closed = False
        self.go_on = Event()
        self.go_on.set()

    def write_down(self) -> bool:
        self._do()
        self.written += 1
        return self.has_gap

    def back_up(self) -> BackupLine:
        self._do()
        self.made += 1
        self.has_gap = False
        return BackupLine(Path("backup"), f"time {self.made}", 1)

    def close(self) -> None:
        self.closed = True

    def backups(self) -> Sequence[BackupLine]:
        return [BackupLine(Path("old"), "before", 1)]

    def _do(self) -> None:
        assert self.go_on.wait(10)
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def place() -> FakePlace:
    return FakePlace()


@pytest.fixture
def copy(place: FakePlace) -> Iterator[SecondCopy]:
    one = SecondCopy(place, again=0.02)
    yield one
    one.close()


def until(there: Callable[[], bool]) -> None:
    end = monotonic() + 10
    while not there():
        assert monotonic() < end, "it does not come"
        sleep(0.002)


def test_an_edit_is_written_down_at_once_and_backed_up_later(
    copy: SecondCopy, place: FakePlace
) -> None:
    until(lambda: place.written == 1)
    copy.edited()
    until(lambda: place.written == 2)
    assert place.made == 0
    assert copy.standing == SecondStanding("before", None)


def test_at_the_end_all_is_written_down_and_backed_up(copy: SecondCopy, place: FakePlace) -> None:
    copy.edited()
    assert copy.finish(10)
    assert place.made == 1
    assert copy.standing.made == "time 1"
    copy.close()
    until(lambda: place.closed)


def test_with_nothing_edited_no_backup_is_made_at_the_end(
    copy: SecondCopy, place: FakePlace
) -> None:
    assert copy.finish(10)
    assert place.made == 0


def test_a_second_copy_that_begins_is_a_backup(place: FakePlace) -> None:
    place.has_gap = True
    copy = SecondCopy(place, again=0.02)
    until(lambda: place.made == 1)
    copy.close()


@pytest.mark.parametrize(
    ("raised", "sentence"),
    [(OutputFault("The stick is not in."), "stick"), (ZeroDivisionError(), "mistake of its own")],
)
def test_what_fails_is_a_status_and_tried_again(
    copy: SecondCopy, place: FakePlace, raised: Exception, sentence: str
) -> None:
    until(lambda: not copy._journal.is_wanted)
    told: list[SecondStanding] = []
    copy.subscribe(told.append)
    place.failure = raised
    copy.edited()
    until(lambda: bool(told) and sentence in (told[-1].failure or ""))
    assert not copy.finish(10)

    place.failure = None
    until(lambda: told[-1].failure is None)
    assert copy.finish(10)
    assert place.made == 1


def test_a_disk_that_hangs_holds_nobody_up(copy: SecondCopy, place: FakePlace) -> None:
    place.go_on.clear()
    copy.edited()
    copy.back_up_now()
    assert not copy.finish(0.01)
    copy.close()
    place.go_on.set()


def test_a_backup_now_is_made_now(copy: SecondCopy, place: FakePlace) -> None:
    copy.back_up_now()
    until(lambda: place.made == 1)


def test_edits_on_and_on_do_not_put_a_backup_off(place: FakePlace) -> None:
    copy = SecondCopy(place, every=0.05, again=0.02)
    end = monotonic() + 10
    while place.made < 2:
        copy.edited()
        sleep(0.002)
        assert monotonic() < end
    copy.close()


def test_the_log_hears_once_that_it_fails_and_each_time_that_it_is_made(place: FakePlace) -> None:
    heard = Heard()
    place.failure = OutputFault("Averland's stick is not in.")
    copy = SecondCopy(place, again=0.001, events=heard)
    until(lambda: bool(heard.happenings))
    sleep(0.02)
    place.failure = None
    copy.back_up_now()
    until(lambda: Told.BACKED_UP in heard.names)
    copy.close()

    assert heard.names.count(Told.BACKUP_FAILED) <= 2
    assert "Averland" not in repr(heard.happenings)
