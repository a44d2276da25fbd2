"""The layout of a report."""

from dataclasses import replace

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import HeadingNumbers, Role, RunStyle
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedItem,
    PrintedMeeting,
    PrintedPaper,
    PrintedPerson,
)
from tests.composition.meetings import intervention, name, narrative, point, printed, text
from tests.composition.skeletons import skeleton


def lines(meeting: PrintedMeeting) -> list[str]:
    """The skeleton after title and date."""
    return skeleton(compose(meeting, "report"))[2:]


SESSION = PrintedItem(
    "Session 1",
    presenters=(name("Averland"),),
    objective=text("To compare needs."),
    chairs=(name("Ms. Ida Venn"),),
    panellists=(name("The Marshes", "the Marshes"), name("Quill Coast"), name("Oster Isles")),
    entries=(
        narrative("Panellists spoke of their experience."),
        intervention("Averland", words="It agreed.", points=("one",)),
        narrative("Next steps were:", point("two")),
    ),
)

REPORT = replace(
    printed(
        SESSION,
        attendance=PrintedAttendance(
            present=(
                PrintedDelegation("Averland", representatives=(PrintedPerson("Ms. Ida Venn"),)),
            ),
            apologies=(PrintedDelegation("Quill Coast"),),
        ),
    ),
    closing=(text("The seminar ended."),),
    papers=(PrintedPaper("Programme", "F/1"),),
)


def test_sections_are_not_counted_and_participants_stand_before_the_closing() -> None:
    assert lines(REPORT) == [
        "Heading: Session 1 (Averland)",
        "Body Text: Objective: To compare needs.",
        "Body Text: Chair: Ms. Ida Venn",
        "Body Text: Panel: The Marshes, Quill Coast and Oster Isles",
        "Body Text: Panellists spoke of their experience.",
        "Speaker: Averland:",
        "Body Text: It agreed.",
        "Point•: one",
        "Body Text: Next steps were:",
        "Point•: two",
        "Attendance Heading: Participants",
        "Attendee•: Averland: Ms. Ida Venn",
        "Attendance Heading: Apologies",
        "Attendee•: Quill Coast",
        "Closing Text: The seminar ended.",
        "Attendance Heading: Documents before the meeting",
        "Paper•: F/1 – Programme",
    ]
    assert compose(REPORT, "report").heading_numbers is HeadingNumbers.NONE


def test_labels_are_set_apart_from_what_they_stand_before() -> None:
    (objective,) = (
        paragraph
        for paragraph in compose(REPORT, "report").blocks
        if paragraph.role is Role.BODY and paragraph.text.startswith("Objective")
    )
    assert [(run.text, run.style) for run in objective.runs] == [
        ("Objective: ", RunStyle.LABEL),
        ("To compare needs.", None),
    ]


def test_several_chairs_are_chairs() -> None:
    item = PrintedItem("Session 1", chairs=(name("Averland"), name("The Marshes", "the Marshes")))
    assert lines(printed(item))[1] == "Body Text: Chairs: Averland and the Marshes"
