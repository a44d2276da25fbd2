"""The link from a delegation to the table of States."""

import pytest

from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.state_codes import codes_of
from ccm_minutes.domain.delegation import Attendance, Delegation, DelegationKind
from ccm_minutes.domain.speaker import DelegationSpeaker

STATES = (
    Delegation("lao-pdr", "Lao PDR"),
    Delegation("fra", "France"),
    Delegation("pan", "Panama", attendance=Attendance.ABSENT),
    Delegation("nl", "The Netherlands"),
    Delegation("uk", "United Kingdom"),
    Delegation("congo", "Congo"),
    Delegation("averland", "Averland"),
    Delegation("cmac", "CMAC", kind=DelegationKind.CIVIL_SOCIETY),
)
LOOKUP = Lookup(STATES, codes_of(STATES))


@pytest.mark.parametrize(
    ("typed", "id_"),
    [
        ("lao", "lao-pdr"),
        ("la", "lao-pdr"),
        ("Laos", "lao-pdr"),
        ("fra", "fra"),
        ("Francia", "fra"),
        ("pan", "pan"),
        ("Panamá", "pan"),
        ("Pays-Bas", "nl"),
        ("netherlands", "nl"),
        ("gbr", "uk"),
        ("gb", "uk"),
        ("congo", "congo"),
    ],
)
def test_a_state_goes_by_its_codes_and_its_names_in_three_languages(typed: str, id_: str) -> None:
    assert LOOKUP.fits(typed) == (DelegationSpeaker(id_),)


@pytest.mark.parametrize("typed", ["khm", "cog", "kh", "deu", "Cambodia"])
def test_a_code_of_nobody_here_is_nobody(typed: str) -> None:
    assert LOOKUP.fits(typed) == ()


def test_a_code_of_two_letters_needs_the_state_in_the_room() -> None:
    absent = tuple(one for one in STATES if one.id == "pan")
    assert Lookup(absent, codes_of(absent)).exact("pa") == ()


def test_who_is_no_state_of_the_table_has_no_codes() -> None:
    assert {"averland", "cmac", "congo"}.isdisjoint(codes_of(STATES))
