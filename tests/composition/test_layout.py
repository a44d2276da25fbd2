"""Which layouts there are."""

from datetime import date

import pytest

from ccm_minutes.composition.layout import LAYOUTS, NoSuchLayout, compose
from ccm_minutes.document.tree import Role
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.release.shapes import PrintedMeeting

MEETING = PrintedMeeting("Meeting of the Forum", date(2017, 12, 12), "en-GB", full=True)


@pytest.mark.parametrize("kind", LAYOUTS)
def test_every_document_opens_with_its_title(kind: str) -> None:
    document = compose(MEETING, kind)
    assert document.blocks[0].role is Role.TITLE
    assert document.blocks[0].text == document.title == "Meeting of the Forum"


@pytest.mark.parametrize("kind", ["actions", "sonnet", ""])
def test_a_kind_that_is_not_made_is_refused_in_a_sentence(kind: str) -> None:
    with pytest.raises(NoSuchLayout, match=f"no document of the kind “{kind}”.*minutes") as refused:
        compose(MEETING, kind)
    assert isinstance(refused.value, InputFault)
