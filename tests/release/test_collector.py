"""The collector of circles rests during a check and no longer."""

import gc

import pytest

from ccm_minutes.release.collector import collector_at_rest
from ccm_minutes.release.examination import CheckTooLong, examine
from tests.release.samples import meeting, said


def test_it_rests_within_and_works_after() -> None:
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_finds_it_at_rest_leaves_it_so() -> None:
    with collector_at_rest():
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_a_check_that_failed() -> None:
    late = iter([0.0, *[100.0] * 9])

    with pytest.raises(CheckTooLong):
        examine(meeting(said()), clock=lambda: next(late))

    assert gc.isenabled()
