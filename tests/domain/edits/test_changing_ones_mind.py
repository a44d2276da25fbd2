"""Whatever is turned, split, merged or moved: no word goes, and nothing withheld comes out."""

import os

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ccm_minutes.domain.edits.edit import OutOfPlace
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import faults_of
from ccm_minutes.domain.walk import all_entries
from tests.domain.drawn import changes_of_mind
from tests.domain.edits.said import open_fields, said_in, said_in_texts, said_openly
from tests.strategies import meetings

_NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


@settings(max_examples=3000 if _NIGHTLY else 60, suppress_health_check=list(HealthCheck))
@given(meetings(), st.data())
def test_no_word_and_nobody_goes_and_nothing_withheld_comes_out(
    meeting: Meeting, data: st.DataObject
) -> None:
    assume(any(True for _ in all_entries(meeting)))
    edit = data.draw(changes_of_mind(meeting))
    try:
        after = edit.apply(meeting)
    except OutOfPlace:
        return

    assert not list(faults_of(after))
    before = said_in_texts(meeting) if "merge" in edit.name else said_in(meeting)
    assert not before - said_in(after)
    assert not said_openly(after) - said_openly(meeting) - open_fields(meeting)
