"""A document as plain text."""

from ccm_minutes.document.tree import HeadingNumbers
from ccm_minutes.export.plain_text import plain_text
from tests.export.samples import record


def test_the_text_has_its_numbers_worked_out() -> None:
    assert plain_text(record()).splitlines()[5:] == [
        "Introduction",
        "1. Present",
        "Apologies",
        "Averland",
        "Ms Orla Vint",
        "• Brunmark",
        "2. Work",
        "2.1 Plans",
        "(FOUO) Plans were:",
        "• a bullet",
        "   – 3rd",
        "2.2 Questions:",
        "• Who?",
        "• All.",
        "a) Cassia said:",
        "• First <&> point\twith a tab,",
        "and a line.",
        "      ▪ Under it.",
        "Chair:",
        "b) Dorn said:",
        "Decision: agreed",
        "Dorn to write.",
        "• قال الرئيس (CCM).",
    ]


def test_agenda_items_are_written_out() -> None:
    lines = plain_text(record(HeadingNumbers.AGENDA_ITEM)).splitlines()
    assert "Agenda Item 2 – Work" in lines
    assert "Agenda Item 2.1 – Plans" in lines
