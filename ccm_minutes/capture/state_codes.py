"""The codes and names that the table of States has for the delegations of a meeting."""

from collections.abc import Iterator, Sequence

from ccm_minutes.capture.lookup import Codes, StateCodes
from ccm_minutes.domain.delegation import Delegation, DelegationKind
from ccm_minutes.release.forms import states_of
from ccm_minutes.release.states import States, states


def codes_of(delegations: Sequence[Delegation]) -> Codes:
    """Codes by the id of the delegation, for those that stand for one State of the table.

    A delegation whose name could be that of two States ("Congo") has none.

    Raises:
        MissingPart: the table is not there.
    """
    return dict(_linked(delegations, states()))


def _linked(delegations: Sequence[Delegation], table: States) -> Iterator[tuple[str, StateCodes]]:
    for delegation in delegations:
        found = states_of(delegation, table)
        if delegation.kind is DelegationKind.STATE and len(found) == 1:
            row = table.rows[next(iter(found))]
            codes = StateCodes(row["alpha_2"], row["alpha_3"] or "", tuple(row["names"]))
            yield delegation.id, codes
