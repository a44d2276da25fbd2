"""What is typed while the store is slow, refuses, or comes back."""

import time
from collections.abc import Callable, Iterator
from threading import Event

import pytest

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.events import Event as Told
from ccm_minutes.application.failures import NotNow, StaleMeeting, UnknownMeeting
from ccm_minutes.application.keeping import Keeper, NotAllSaved, Standing
from ccm_minutes.application.ports import BegunLine
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.errors import InputFault, StoreDamaged
from tests.fakes.events import Heard
from tests.fakes.register import FakeRegister
from tests.samples import small_meeting

SOON = 5.0
"""Seconds that a test waits at most for what should come at once."""


class Moody(FakeRegister):
    """A store that can be told to hang, or to fail."""

    def __init__(self) -> None:
        super().__init__(small_meeting())
        self.failure: Exception | None = None
        self.says_so = True
        self.kept: list[str] = []
        self.goes_on = Event()
        self.goes_on.set()

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        assert self.goes_on.wait(SOON)
        if self.failure is not None and self.says_so:
            raise self.failure
        super().save(meeting_id, change, name, key=key)
        if self.failure is not None:
            raise self.failure

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        assert self.goes_on.wait(SOON)
        if self.failure is not None:
            raise self.failure
        self.kept.append(begun.line)
        super().keep_line(meeting_id, begun)


class Noon:
    def now(self) -> str:
        return "2026-05-12T12:00:00+02:00"


def titled(title: str) -> Edit:
    return change_details("rename", title=title)


@pytest.fixture
def store() -> Moody:
    return Moody()


@pytest.fixture
def keeper(store: Moody) -> Iterator[Keeper]:
    keeper = Keeper(store, Noon(), store, patience=0.05, again=0.01)
    yield keeper
    store.goes_on.set()
    keeper.close()


@pytest.fixture
def desk(store: Moody, keeper: Keeper) -> Desk:
    return Desk(store.load("first"), keeper)


def until(keeper: Keeper, holds: Callable[[Standing], bool]) -> Standing:
    """How it stands once that holds."""
    changed = Event()
    stop = keeper.subscribe(lambda standing: changed.set() if holds(standing) else None)
    assert holds(keeper.standing) or changed.wait(SOON)
    stop()
    return keeper.standing


def test_an_edit_is_in_the_store_when_it_is_made(desk: Desk, keeper: Keeper, store: Moody) -> None:
    desk.do(titled("Thaw"))
    assert store.load("first").details.title == "Thaw"
    assert keeper.standing == Standing(saved="2026-05-12T12:00:00+02:00")


def test_typing_goes_on_while_the_store_hangs_and_all_of_it_comes_there_in_order(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    store.goes_on.clear()
    for title in ("A", "AB", "ABC"):
        desk.do(titled(title))
    assert desk.meeting.details.title == "ABC"
    assert store.load("first").details.title == "Winter meeting"
    assert keeper.standing.waiting == 3
    assert keeper.standing.saved is None
    store.goes_on.set()
    keeper.finish(SOON)
    assert store.load("first") == desk.meeting
    assert store.saved["first"][-3:] == ["rename"] * 3


def test_what_a_full_disk_refused_is_saved_when_there_is_room_again(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    store.failure = NotNow("The disk is full.")
    desk.do(titled("Thaw"))
    desk.do(titled("Thaw and flood"))
    desk.undo()
    standing = keeper.standing
    assert (standing.waiting, standing.reason, standing.lasting) == (3, "The disk is full.", False)
    assert standing.saved is None
    with pytest.raises(NotAllSaved, match=r"3 edits .* The disk is full\."):
        keeper.finish(0.01)
    store.failure = None
    keeper.finish(SOON)
    assert store.load("first") == desk.meeting
    assert until(keeper, lambda now: now.saved is not None).reason is None


def test_an_edit_that_was_taken_in_silence_is_not_made_twice(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    store.failure, store.says_so = NotNow("The disk does not answer."), False
    desk.do(titled("Thaw"))
    store.failure = None
    keeper.finish(SOON)
    assert store.load("first") == desk.meeting
    assert store.saved["first"].count("rename") == 1


class Unreadable(InputFault):
    def __init__(self) -> None:
        super().__init__("This title cannot be kept.")


def test_an_edit_that_is_at_fault_itself_is_not_made(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    before, store.failure = desk.meeting, Unreadable()
    with pytest.raises(Unreadable):
        desk.do(titled("Thaw"))
    assert desk.meeting == before
    assert keeper.standing.waiting == 0
    store.failure = None
    desk.do(titled("Flood"))
    assert store.load("first").details.title == "Flood"


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (StaleMeeting("entry"), "changed elsewhere"),
        (StoreDamaged("The store is damaged."), "is damaged"),
        (UnknownMeeting("first"), "no meeting"),
        (ZeroDivisionError(), "mistake of its own"),
    ],
)
def test_behind_a_failure_that_lasts_typing_goes_on_in_memory(
    desk: Desk, keeper: Keeper, store: Moody, failure: Exception, told: str
) -> None:
    store.failure = failure
    desk.do(titled("Thaw"))
    desk.do(titled("Flood"))
    standing = until(keeper, lambda now: now.lasting)
    assert (standing.waiting, standing.saved) == (2, None)
    assert told in (standing.reason or "")
    assert [change.changes[0].before for change in keeper.unsaved][1:] == [
        change.changes[0].after for change in keeper.unsaved
    ][:-1]
    with pytest.raises(NotAllSaved):
        keeper.finish(SOON)
    store.failure = None
    keeper.try_now()
    keeper.finish(SOON)
    assert store.load("first").details.title == "Flood"


def test_whoever_gives_up_is_not_held_up_by_a_store_that_hangs(
    desk: Desk, keeper: Keeper, store: Moody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ccm_minutes.application.keeping._PARTING", 0.01)
    told: list[Standing] = []
    stop = keeper.subscribe(told.append)
    store.goes_on.clear()
    desk.do(titled("Thaw"))
    keeper.close()
    stop()
    assert told == []


def test_the_log_hears_once_why_the_store_takes_nothing(store: Moody) -> None:
    heard = Heard()
    keeper = Keeper(store, Noon(), patience=0.05, again=0.001, events=heard)
    desk = Desk(store.load("first"), keeper)
    store.failure = NotNow("Averland spoke")
    desk.do(titled("Thaw"))
    time.sleep(0.05)
    store.failure = None
    keeper.try_now()
    keeper.finish(SOON)
    keeper.close()

    assert heard.names == [Told.SAVING_FAILED]
    assert "Averland" not in repr(heard.happenings)


def test_of_a_line_that_is_being_typed_only_the_latest_waits(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    store.goes_on.clear()
    for line in ("It", "It ra", "It rain", "It rained"):
        keeper.keep_line("first", BegunLine(line, "k"))
    assert keeper.standing.waiting == 2
    assert keeper.unsaved == ()
    store.goes_on.set()
    keeper.finish(SOON)
    assert store.kept == ["It", "It rained"]
    assert store.begun_line("first") == BegunLine("It rained", "k")


def test_of_what_is_kept_beside_the_edits_only_the_latest_waits(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    kept: list[str] = []
    store.goes_on.clear()
    keeper.keep_line("first", BegunLine("It", "k"))
    for name, words in (("floor", "one"), ("floor", "two"), ("form", "three"), ("floor", "four")):
        keeper.keep_beside(name, lambda words=words: kept.append(words))  # type: ignore[misc]
    assert keeper.unsaved == ()
    store.goes_on.set()
    keeper.finish(SOON)
    assert kept == ["three", "four"]


def test_what_is_kept_beside_the_edits_does_not_keep_one_from_being_saved_at_once(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    for n in range(10):
        keeper.keep_beside("floor", lambda: None)
        desk.do(titled(f"title {n}"))
        assert store.load("first").details.title == f"title {n}"


def test_the_edit_that_enters_a_line_takes_its_place(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    store.failure = NotNow("The disk is full.")
    keeper.keep_line("first", BegunLine("It", "k"))
    keeper.keep_line("first", BegunLine("It rained", "k"))
    desk.do(titled("It rained"), key="k")
    assert keeper.standing.waiting == 2
    store.failure = None
    keeper.finish(SOON)
    assert store.load("first").details.title == "It rained"
    assert store.begun_line("first") is None
    assert store.kept == ["It"]


def test_an_edit_is_saved_before_it_is_shown_also_behind_a_line(
    desk: Desk, keeper: Keeper, store: Moody
) -> None:
    shown: list[str] = []
    desk.subscribe(lambda *_: shown.append(store.load("first").details.title))
    for n in range(30):
        keeper.keep_line("first", BegunLine(f"line {n}", "k"))
        desk.do(titled(f"title {n}"))
    assert shown == [f"title {n}" for n in range(30)]
