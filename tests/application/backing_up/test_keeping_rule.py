"""Which backups are kept, whatever the clock does."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.backing_up.keeping_rule import LEAST, Dated, to_let_go

NOON = datetime(2031, 3, 4, 12, tzinfo=UTC)
times = st.datetimes(datetime(2029, 1, 1), datetime(2033, 1, 1), timezones=st.just(UTC))


@st.composite
def many(draw: st.DrawFn) -> list[Dated]:
    """Backups in any order of the clock, their numbers in the order in which they were made."""
    made = draw(st.lists(times, max_size=60))
    return [Dated(number, one) for number, one in enumerate(made)]


def kept(backups: list[Dated], now: datetime) -> list[Dated]:
    gone = {one.number for one in to_let_go(backups, now)}
    return [one for one in backups if one.number not in gone]


@given(many(), times)
def test_the_newest_are_kept_whatever_the_clock_says(backups: list[Dated], now: datetime) -> None:
    assert kept(backups, now)[-LEAST:] == backups[-LEAST:]


@given(many(), times)
def test_all_of_today_and_yesterday_are_kept(backups: list[Dated], now: datetime) -> None:
    since = (now - timedelta(days=1)).date()
    gone = to_let_go(backups, now)
    assert not [one for one in gone if one.made.date() >= since]


@given(many(), times)
def test_no_month_is_left_without_a_backup(backups: list[Dated], now: datetime) -> None:
    months = [
        {(one.made.year, one.made.month) for one in some} for some in (backups, kept(backups, now))
    ]
    assert months[0] == months[1]


@given(many(), times)
def test_no_day_of_the_last_month_is_left_without_one(backups: list[Dated], now: datetime) -> None:
    since = (now - timedelta(days=31)).date()
    days = [
        {one.made.date() for one in some if one.made.date() >= since}
        for some in (backups, kept(backups, now))
    ]
    assert days[0] == days[1]


@given(many(), times)
def test_what_was_kept_once_is_kept_at_the_same_time_again(
    backups: list[Dated], now: datetime
) -> None:
    once = kept(backups, now)
    assert kept(once, now) == once


@given(many(), st.permutations(range(20)), times)
def test_the_order_in_which_they_are_found_is_of_no_matter(
    backups: list[Dated], order: list[int], now: datetime
) -> None:
    shuffled = [backups[n] for n in order if n < len(backups)] + backups[20:]
    assert to_let_go(shuffled, now) == to_let_go(backups, now)


def test_a_year_of_hourly_backups_shrinks_to_days_weeks_and_months() -> None:
    year = [Dated(n, NOON - timedelta(hours=8760 - n)) for n in range(8761)]
    left = kept(year, NOON)
    assert 70 < len(left) < 110
    assert sum(one.made.date() == NOON.date() for one in left) == 13


def test_a_clock_a_year_forward_leaves_one_of_each_month_and_the_newest() -> None:
    month = [Dated(n, NOON - timedelta(days=40 - n)) for n in range(41)]
    left = kept(month, NOON + timedelta(days=365))
    assert left[-LEAST:] == month[-LEAST:]
    assert {one.made.month for one in left} == {one.made.month for one in month}


def test_a_clock_back_keeps_all_that_seems_to_be_still_to_come() -> None:
    week = [Dated(n, NOON + timedelta(hours=n)) for n in range(100)]
    assert kept(week, NOON - timedelta(hours=2)) == week
