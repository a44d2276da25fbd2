"""The second reader is told every name that may stand nowhere, and none that stands by right."""

from ccm_minutes.application.forbidden_names import forbidden_names
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import examine
from tests.release.samples import meeting, narrative

_LAOS = Delegation("x1", "Lao PDR")
_CHAD = Delegation("x2", "Chad")
_NAMED = Delegation("x3", "Peru", named_in_release=True)


def forbidden(given: Meeting, *texts: str) -> tuple[str, ...]:
    return forbidden_names(given, examine(given), texts)


def _meeting(text: str) -> Meeting:
    return meeting(narrative(text), delegations=[_LAOS, _CHAD, _NAMED])


def test_all_names_of_a_state_that_may_not_be_named_are_told() -> None:
    names = forbidden(_meeting("It met."), "It met.")
    assert {"Lao PDR", "Laos", "République démocratique populaire lao", "Chad"} <= {*names}


def test_those_of_one_that_may_be_named_are_not() -> None:
    assert not {"Peru", "Pérou"} & {*forbidden(_meeting("It met."), "It met.")}


def test_a_name_that_stands_as_a_common_word_is_not_told() -> None:
    text = "The chad of a voting paper, and the Vientiane Declaration."
    names = forbidden(_meeting(text), text)
    assert "Chad" not in names
    assert "Laos" in names
