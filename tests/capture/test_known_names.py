from ccm_minutes.capture.known_names import KnownNames, lookup_of
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.speaker import DelegationSpeaker

BEFORE = (Delegation("sweden", "Sweden"),)
AFTER = (*BEFORE, Delegation("averland", "Averland"))


def test_a_state_is_known_by_its_code_and_by_its_name() -> None:
    names = lookup_of(BEFORE)

    assert names.fits("swe") == names.fits("Sweden") == (DelegationSpeaker("sweden"),)


def test_names_are_worked_out_once_for_each_list() -> None:
    known = KnownNames()

    first = known.among(BEFORE)

    assert known.among(BEFORE) is first
    assert first.fits("Averland") == ()
    assert known.among(AFTER).fits("Averland") == (DelegationSpeaker("averland"),)


def test_a_meeting_of_nobody_has_no_names() -> None:
    assert KnownNames().among(()).fits("Sweden") == ()
