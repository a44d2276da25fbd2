"""An agenda out of plain lines, and back."""

import pytest

from ccm_minutes.application.beginning.outline import agenda_of, lines_of
from ccm_minutes.domain.agenda import AgendaItem, Purpose


@pytest.mark.parametrize(
    ("title", "purpose"),
    [
        ("Opening", Purpose.OPENING),
        ("Opening of the meeting", Purpose.OPENING),
        ("Openings for young experts", None),
        ("Approval of the minutes of the 3rd meeting", Purpose.APPROVAL_OF_MINUTES),
        ("Adoption de l’ordre du jour", Purpose.ADOPTION_OF_AGENDA),
        ("Approbation du procès-verbal", Purpose.APPROVAL_OF_MINUTES),
        ("Próxima reunión", Purpose.NEXT_MEETING),
        ("Fuel for the vans", None),
    ],
)
def test_a_title_says_what_its_item_is_for(title: str, purpose: Purpose | None) -> None:
    (item,) = agenda_of(title)

    assert item.purpose is purpose


def test_lines_of_an_agenda_give_its_titles_again() -> None:
    agenda = (
        AgendaItem("Reports", items=(AgendaItem("Fuel"), AgendaItem("Roads\nand paths"))),
        AgendaItem("Closing"),
    )

    assert lines_of(agenda) == "Reports\n- Fuel\n- Roads and paths\nClosing"
    assert lines_of(agenda_of(lines_of(agenda))) == lines_of(agenda)
