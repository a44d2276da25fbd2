"""Two meetings that differ only in what is withheld give the same released meeting."""

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.release.redaction import redact
from tests.release.dressing import Dresser
from tests.release.skeletons import Skeleton, skeletons


@given(st.data(), skeletons())
def test_nothing_withheld_shows_in_what_is_released(data: st.DataObject, bones: Skeleton) -> None:
    one, other = (redact(Dresser(data.draw, bones).meeting()) for _ in range(2))
    if not (one.objections or other.objections):
        assert one.released == other.released
