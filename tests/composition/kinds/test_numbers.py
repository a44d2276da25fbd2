"""The numbers and letters that a word processor gives to what is laid out."""

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.counting import labels
from ccm_minutes.document.tree import Role
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedMeeting,
)
from tests.composition.meetings import intervention, narrative, printed, text

COUNTED = {Role.HEADING, Role.NUMBERED_PARAGRAPH, Role.SPEAKER}


def numbers(meeting: PrintedMeeting, kind: str) -> list[str]:
    """The label of every heading, numbered paragraph and speaker line."""
    document = compose(meeting, kind)
    pairs = zip(document.blocks, labels(document), strict=True)
    return [label for block, label in pairs if block.role in COUNTED]


def test_in_minutes_the_items_are_counted_from_those_present() -> None:
    notes = tuple(PrintedItem(f"Note {each}") for each in range(1, 8))
    items = (
        PrintedItem("Opening"),
        PrintedItem("Aside", numbered=False, items=(PrintedItem("Inner"),)),
        PrintedItem("Notes", items=notes),
        PrintedItem("Next meeting"),
    )
    present = PrintedAttendance(present=(PrintedDelegation("Averland"),))
    assert numbers(printed(*items, attendance=present), "minutes") == [
        *("1.", "2.", "", "", "3."),
        *("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"),
        "4.",
    ]


def test_in_action_minutes_items_outside_the_count_take_no_number() -> None:
    items = (PrintedItem("Introduction", numbered=False), PrintedItem("One"), PrintedItem("Two"))
    assert numbers(printed(*items), "action-minutes") == [
        "",
        "Agenda Item 1 –",
        "Agenda Item 2 –",
    ]


def test_in_a_summary_letters_run_through_the_sections() -> None:
    guide = PrintedItem("Guide", entries=(PrintedEntry(PrintedKind.QUESTION, text("What?")),))
    said = tuple(intervention("Averland", points=("It agreed.",)) for _ in range(14))
    items = (
        guide,
        PrintedItem("Remarks", entries=(narrative("It began."),)),
        PrintedItem("Concept", entries=said[:1]),
        PrintedItem("Exchange", entries=said),
    )
    assert numbers(printed(*items), "summary") == [
        *("1.", "1.1", "2.", "2.1", "2.2", "a)", "2.3"),
        *(f"{letter})" for letter in "bcdefghijklmno"),
    ]


def test_a_report_is_not_counted() -> None:
    items = (PrintedItem("One", items=(PrintedItem("Inner"),)), PrintedItem("Two"))
    assert numbers(printed(*items), "report") == ["", "", ""]
