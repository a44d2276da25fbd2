"""The names of a meeting, with the codes that the table of States has for them."""

from collections.abc import Sequence

from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.state_codes import codes_of
from ccm_minutes.domain.delegation import Delegation


def lookup_of(delegations: Sequence[Delegation]) -> Lookup:
    """Who is meant by a name among these delegations; ``MissingPart`` without the table."""
    return Lookup(delegations, codes_of(delegations))


class KnownNames:
    """The names at a meeting while it changes, worked out once for each list of delegations."""

    def __init__(self) -> None:
        self._delegations: Sequence[Delegation] = ()
        self._lookup = Lookup((), {})

    def among(self, delegations: Sequence[Delegation]) -> Lookup:
        """The names of these delegations; the same object for the same list."""
        if delegations is not self._delegations:
            self._delegations, self._lookup = delegations, lookup_of(delegations)
        return self._lookup
