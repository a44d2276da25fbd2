"""The register of action points laid out as a sheet."""

from dataclasses import replace
from datetime import date

import pytest

from ccm_minutes.application.action_sheet import Heading, sheet_of
from ccm_minutes.application.actions import actions_of, chosen
from ccm_minutes.application.exporting import Request
from ccm_minutes.application.registering import (
    common_language,
    register_of_all,
    register_of_meeting,
)
from ccm_minutes.document.sheet import Sheet
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import ActionState, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.domain.text import Marking, Words
from ccm_minutes.release.catalogue import LANGUAGES, catalogue_of
from tests.application.meetings import action, meeting, paragraph
from tests.fakes.sheets import KeptSheets

TODAY = date(2026, 6, 10)
AVERLAND, ISLES = DelegationSpeaker("averland"), DelegationSpeaker("isles")


def laid_out(*meetings: Meeting, portion_marks: bool = True, language: str = "en-GB") -> Sheet:
    actions = chosen(actions_of(meetings, portion_marks=portion_marks))
    heading = Heading(TODAY, portion_marks=portion_marks)
    return sheet_of(actions, heading, catalogue_of(language))


def headings(sheet: Sheet) -> list[str]:
    return [column.heading for column in sheet.columns]


def shown(sheet: Sheet, heading: str) -> list[object]:
    at = headings(sheet).index(heading)
    cells = [row[at] for row in sheet.rows]
    return [cell.text if isinstance(cell.value, tuple) else cell.value for cell in cells]


def test_every_action_has_a_row_with_all_that_is_known_of_it() -> None:
    raised = action("write", owners=(AVERLAND, ISLES), due=date(2026, 6, 1))

    sheet = laid_out(meeting(raised, body="Lantern Committee", number=3))

    assert {name: shown(sheet, name) for name in headings(sheet)} == {
        "No.": [1],
        "Meeting": ["3rd Meeting of the Committee"],
        "Date": [date(2026, 5, 12)],
        "Body": ["Lantern Committee"],
        "Agenda item": ["Opening"],
        "Owners": ["Averland and the Hollin Isles"],
        "Action": ["write"],
        "Due": [date(2026, 6, 1)],
        "State": ["open"],
        "Overdue": ["overdue"],
    }
    assert sheet.note == "As of 10 June 2026. Overdue: still open after the day it was due."


def test_what_is_overdue_stands_out_and_nothing_else_does() -> None:
    due = date(2026, 6, 1)
    sheet = laid_out(
        meeting(action(due=due), action(due=due, state=ActionState.DONE), action(due=TODAY))
    )

    alarms = [
        [name for name, cell in zip(headings(sheet), row, strict=True) if cell.alarm]
        for row in sheet.rows
    ]
    assert alarms == [["Due", "Overdue"], [], []]
    assert shown(sheet, "State") == ["open", "done", "open"]


def test_a_deadline_in_words_stands_for_the_date_that_there_is_not() -> None:
    sheet = laid_out(meeting(action(due_text="by mid-January"), action("soon", due=TODAY)))

    assert shown(sheet, "Due") == [TODAY, "by mid-January"]
    assert "Deadline in words" not in headings(sheet)


def test_a_deadline_in_words_beside_a_date_has_a_column_of_its_own() -> None:
    sheet = laid_out(
        meeting(action(due=TODAY, due_text="by Wednesday"), action(due_text="some day"))
    )

    assert shown(sheet, "Due") == [TODAY, "some day"]
    assert shown(sheet, "Deadline in words") == ["by Wednesday", ""]


def test_what_is_marked_says_so_and_brings_the_banner() -> None:
    text = ("ask ", Words("them", marking=Marking.FOUO))
    items = (AgendaItem("Secret", entries=(action("go", due=TODAY),), marking=Marking.FOUO),)

    sheet = laid_out(meeting(action(text), items=items))

    assert shown(sheet, "Action") == ["(FOUO) go", "ask [FOUO: them]"]
    assert shown(sheet, "Agenda item") == ["(FOUO) Secret", "Opening"]
    assert shown(sheet, "Marking") == ["FOUO", ""]
    assert sheet.furniture.banner == "FOUO"


def test_without_portion_marks_only_the_banner_is_left() -> None:
    sheet = laid_out(meeting(action("go", marking=Marking.FOUO)), portion_marks=False)

    assert shown(sheet, "Action") == ["go"]
    assert "Marking" not in headings(sheet)
    assert sheet.furniture.banner == "FOUO"


def test_a_meeting_without_a_marking_brings_no_banner() -> None:
    sheet = laid_out(meeting(action("go")))

    assert sheet.furniture.banner == ""
    assert "Marking" not in headings(sheet)


def test_the_points_of_an_action_are_lines_under_it() -> None:
    points = (Point("first", points=(Point("within", marking=Marking.FOUO),)), Point("last"))

    sheet = laid_out(meeting(action("do", points=points)))

    assert shown(sheet, "Action") == ["do\n• first\n   – (FOUO) within\n• last"]


def test_points_without_words_before_them_begin_the_cell() -> None:
    sheet = laid_out(meeting(action(None, points=(Point("first"), Point("last")))))

    assert shown(sheet, "Action") == ["• first\n• last"]


def test_formatting_is_kept() -> None:
    sheet = laid_out(meeting(action(("4 km", Words("2", superscript=True)))))

    (cell,) = [row[headings(sheet).index("Action")] for row in sheet.rows]
    assert isinstance(cell.value, tuple)
    assert [(run.text, run.superscript) for run in cell.value] == [("4 km", False), ("2", True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_columns_have_one_heading_in_any_language(language: str) -> None:
    full = action(
        due=TODAY, due_text="soon", marking=Marking.FOUO, owners=(OfficeSpeaker("President"),)
    )

    sheet = laid_out(meeting(full), language=language)

    assert len(set(headings(sheet))) == len(sheet.columns) == 12


def test_the_words_of_the_program_are_in_the_language_asked_for() -> None:
    sheet = laid_out(meeting(action(due=TODAY)), language="fr")

    assert (sheet.name, sheet.note) == (
        "Points d’action",
        "Situation au 10 juin 2026. En retard\u00a0: encore en cours après le jour de l’échéance.",
    )
    assert "Échéance" in headings(sheet)


def test_the_register_of_one_meeting_has_its_title_reference_and_banner() -> None:
    kept = KeptSheets()
    one = meeting(
        paragraph("hush", marking=Marking.FOUO),
        action("go"),
        number=3,
        reference="C/3",
        language="es",
    )

    register_of_meeting(one, Request(), TODAY, kept)

    (sheet,) = kept.sheets
    assert sheet.title == "Puntos de acción – 3.er Meeting of the Committee"
    assert (sheet.furniture.reference, sheet.furniture.banner) == ("C/3", "FOUO")
    assert sheet.language == "es"


def test_a_meeting_without_actions_has_a_register_that_says_so() -> None:
    kept = KeptSheets()

    register_of_meeting(meeting(paragraph("Opened.")), Request(), TODAY, kept)

    assert (kept.sheets[0].rows, kept.sheets[0].nothing) == ((), "There are no action points.")


def test_meetings_that_share_a_language_have_a_register_in_it() -> None:
    french = meeting(action("faire"), language="fr")
    kept = KeptSheets()

    register_of_all(list(actions_of([french])), None, TODAY, kept)

    assert kept.sheets[0].name == "Points d’action"
    assert common_language(list(actions_of([french, meeting(action())]))) == "en-GB"


def test_hostile_strings_of_a_meeting_are_printable() -> None:
    bad = meeting(action("a\x00b\ufffe"), title="t\x01", body="b\x02")
    item = replace(bad.agenda[0], title="i\x03")

    sheet = laid_out(replace(bad, agenda=(item,)))

    assert [shown(sheet, name) for name in ("Action", "Agenda item")] == [["ab"], ["i"]]
