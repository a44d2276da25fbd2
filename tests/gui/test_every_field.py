"""Every field of the meeting file is changed by keys somewhere in the window."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.palette.palette import Palette
from ccm_minutes.gui.room.room import Room
from tests.gui.meetings import LAMPS
from tests.gui.persons import Person
from tests.gui.schema_fields import all_fields, values_of

Walk = Callable[[Room, Person], None]

CHANGED: Final = object()
"""Stands for a list or an object that is another one afterwards."""

IDENTITIES: Final = {
    # By its id others know a part: what refers to it, the log of releases, a file given out.
    "meeting.id",
    "categories.id",
    "delegation.id",
    "delegation.representatives.id",
    "agenda_item.id",
    "entry.id",
    # They say what kind of file it is.
    "format",
    "version",
}


def go(person: Person, name: str) -> QWidget:
    """Goes to a field by Tab, unfolding what is folded on the way."""
    for _ in range(150):
        focus = person.focus()
        if focus.objectName() == name:
            return focus
        folded = isinstance(focus, QToolButton) and focus.isCheckable() and not focus.isChecked()
        if folded and focus.objectName().endswith("_fold"):
            person.press("Space")
        person.press("Tab")
    raise AssertionError(f"Tab does not come to {name}")


def fill(person: Person, name: str, words: str = "") -> None:
    """Goes to a field and fills it in by keys; a box is turned."""
    field = go(person, name)
    if isinstance(field, QCheckBox):
        person.press("Space")
    elif isinstance(field, QComboBox):
        person.press("Home")
        for _ in range(field.count()):
            if field.currentText() != words:
                person.press("Down")
        assert field.currentText() == words
    else:
        assert isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit), field
        person.press("Ctrl+A")
        person.type(words)


def add_row(person: Person, rows: QWidget) -> None:
    """Goes to the rows of a kind and adds one."""
    for _ in range(150):
        focus = person.focus()
        if focus.objectName() == "add_row" and rows.isAncestorOf(focus):
            person.press("Space")
            return
        folded = isinstance(focus, QToolButton) and focus.isCheckable() and not focus.isChecked()
        if folded:
            person.press("Space")
        person.press("Tab")
    raise AssertionError("Tab does not come to the rows")


def rows_of(room: Room, name: str) -> QWidget:
    assert room.drawer.form is not None
    found = room.drawer.form.findChild(QWidget, name)
    assert found is not None
    return found


def done(room: Room, person: Person) -> None:
    person.press("Ctrl+Return")
    assert room.drawer.form is None


def palette(room: Room, person: Person, words: str) -> None:
    person.press("Ctrl+K")
    shown = room.window().findChild(Palette)
    assert isinstance(shown, Palette)
    QTest.keyClicks(shown.sought, words)
    QTest.keyClick(shown.sought, Qt.Key.Key_Return)
    QApplication.processEvents()


def fill_all(person: Person, fields: Mapping[str, str]) -> None:
    for name, words in fields.items():
        fill(person, name, words)


def the_meeting(room: Room, person: Person) -> None:
    person.press("Ctrl+Shift+D")
    fill_all(
        person,
        {
            "title": "Fourth Meeting",
            "subtitle": "Minutes",
            "body": "Wick Committee",
            "number": "4",
            "date": "2031-04-01",
            "end_date": "2031-04-02",
            "start_time": "9.30",
            "end_time": "17:00",
            "place": "Hollow Point",
            "attribution_in_release": "by name",
            "representatives_in_release": "counted",
            "title_in_release": "A Meeting",
            "subtitle_in_release": "Notes",
            "body_in_release": "A body",
            "reference_in_release": "X",
            "place_in_release": "A town",
            "next_meeting_place_in_release": "Another town",
            "kind": "Summary",
            "language": "fr",
            "reference": "WC/4",
            "issued_by": "The Lamp Office",
            "marked": "",
            "representatives_present": "12",
            "representatives_present_approximate": "",
            "preamble": "The hosts lit a lamp.",
            "closing": "All rose.",
        },
    )
    add_row(person, rows_of(room, "documents"))
    fill_all(person, {"paper_title": "On oil", "symbol": "WC/4/1", "paper_marked": ""})
    fill_all(
        person,
        {
            "next_date": "2031-06-01",
            "next_start": "10:00",
            "next_end": "13:00",
            "next_place": "Far Quay",
            "status": "circulated",
            "circulated_on": "2031-04-05",
            "approved_on": "2031-06-01",
        },
    )
    done(room, person)


THE_MEETING: Final[dict[str, Any]] = {
    "meeting": CHANGED,
    "meeting.title": "Fourth Meeting",
    "meeting.subtitle": "Minutes",
    "meeting.body": "Wick Committee",
    "meeting.number": 4,
    "meeting.reference": "WC/4",
    "meeting.date": "2031-04-01",
    "meeting.end_date": "2031-04-02",
    "meeting.start_time": "09:30",
    "meeting.end_time": "17:00",
    "meeting.place": "Hollow Point",
    "meeting.language": "fr",
    "meeting.kind": "summary",
    "meeting.marking": "FOUO",
    "meeting.attribution_in_release": CHANGED,
    "meeting.status": "circulated",
    "meeting.next_meeting": CHANGED,
    "meeting.next_meeting.date": "2031-06-01",
    "meeting.next_meeting.start_time": "10:00",
    "meeting.next_meeting.end_time": "13:00",
    "meeting.next_meeting.place": "Far Quay",
    "meeting.representatives_present": 12,
    "meeting.representatives_present_approximate": True,
    "meeting.representatives_in_release": "count",
    "meeting.preamble": ["The hosts lit a lamp."],
    "meeting.closing": ["All rose."],
    "meeting.issued_by": "The Lamp Office",
    "meeting.in_release": CHANGED,
    "meeting.in_release.title": "A Meeting",
    "meeting.in_release.subtitle": "Notes",
    "meeting.in_release.body": "A body",
    "meeting.in_release.reference": "X",
    "meeting.in_release.place": "A town",
    "meeting.in_release.next_meeting_place": "Another town",
    "meeting.circulated_on": "2031-04-05",
    "meeting.approved_on": "2031-06-01",
    "meeting.documents": CHANGED,
    "document.title": "On oil",
    "document.symbol": "WC/4/1",
    "document.marking": "FOUO",
}


def categories(room: Room, person: Person) -> None:
    person.press("Ctrl+Shift+G")
    add_row(person, rows_of(room, "categories"))
    fill_all(person, {"singular": "inland State", "plural": "inland States"})
    done(room, person)


CATEGORIES: Final = {
    "categories": CHANGED,
    "categories.singular": "inland State",
    "categories.plural": "inland States",
}


def delegations(room: Room, person: Person) -> None:
    for _ in range(3):
        person.press("F6")
    person.press("End")
    person.press("Return")
    fill_all(person, {"category": "coastal State"})
    done(room, person)
    person.press("Home")
    person.press("Return")
    fill_all(
        person,
        {
            "name": "New Averland",
            "attendance": "apologies",
            "movements": "arrives 10:42, leaves 11:05",
            "named_in_release": "",
            "marked": "",
        },
    )
    add_row(person, rows_of(room, "representatives"))
    fill_all(
        person,
        {
            "person_name": "Tor Ode",
            "honorific": "H.E. Mr.",
            "function": "Ambassador",
            "person_movements": "leaves 12:00",
            "person_marked": "",
        },
    )
    add_row(person, rows_of(room, "offices"))
    fill_all(person, {"office": "Keeper", "term": "2031"})
    fill_all(
        person, {"kind": "civil society", "standing": "observer", "other_names": "Averlandish"}
    )
    done(room, person)


DELEGATIONS: Final = {
    "delegations": CHANGED,
    "delegation.name": "New Averland",
    "delegation.other_names": ["Averlandish"],
    "delegation.kind": "civil-society",
    "delegation.category": CHANGED,
    "delegation.offices": CHANGED,
    "delegation.offices.office": "Keeper",
    "delegation.offices.term": "2031",
    "delegation.attendance": "apologies",
    "delegation.named_in_release": CHANGED,
    "delegation.marking": "FOUO",
    "delegation.representatives": CHANGED,
    "delegation.representatives.honorific": "H.E. Mr.",
    "delegation.representatives.name": "Tor Ode",
    "delegation.representatives.function": "Ambassador",
    "delegation.representatives.marking": "FOUO",
    "delegation.representatives.movements": [{"at": "12:00", "what": "leaves"}],
    "delegation.standing": "observer",
    "delegation.movements": CHANGED,
    "movement.at": "10:42",
    "movement.what": "arrives",
}


def items(room: Room, person: Person) -> None:
    room.agenda.choose(LAMPS)
    person.press("F6")
    person.press("Alt+Return")
    fill_all(
        person,
        {
            "title": "Lanterns",
            "presenters": "mor, Ms. Ana Lind, Keeper of Oil",
            "planned_minutes": "25",
            "state": "Done",
            "marked": "",
            "in_release": "A matter",
            "chairs": "averland",
            "panellists": "morvania",
            "objective": "To hear of lamps.",
            "purpose": "Any other business",
            "numbered": "",
            "title_in_release": "Lights",
        },
    )
    add_row(person, rows_of(room, "documents"))
    fill_all(person, {"paper_title": "On wicks", "carried_from": "lantern-2"})
    done(room, person)
    person.press("Ctrl+T")
    person.line("Oil")


ITEMS: Final = {
    "agenda": CHANGED,
    "agenda_item.title": "Lanterns",
    "agenda_item.presenters": CHANGED,
    "agenda_item.planned_minutes": 25,
    "agenda_item.state": "done",
    "agenda_item.marking": "FOUO",
    "agenda_item.in_release": "A matter",
    "agenda_item.chairs": [{"delegation": "averland"}],
    "agenda_item.panellists": [{"delegation": "morvania"}],
    "agenda_item.objective": "To hear of lamps.",
    "agenda_item.purpose": "any-other-business",
    "agenda_item.numbered": False,
    "agenda_item.title_in_release": "Lights",
    "agenda_item.documents": [{"title": "On wicks"}],
    "agenda_item.carried_from": "lantern-2",
    "speaker.delegation": "morvania",
    "speaker.representative": "lind",
    "speaker.office": "Keeper of Oil",
}


def enter(room: Room, person: Person, line: str) -> None:
    """Enters a line; the names that were offered meanwhile leave no window active here."""
    person.press("Ctrl+A")
    person.line(line)
    room.window().activateWindow()
    QApplication.processEvents()


def entries(room: Room, person: Person) -> None:
    enter(room, person, "morvania: We have oil.")
    person.press("Alt+Return")
    fill_all(
        person,
        {
            "speakers": "Ms. Ana Lind",
            "capacity": "on behalf of the Keepers",
            "lead_in": "In summary",
            "in_writing": "",
            "attribution": "released impersonally",
            "marked": "",
            "in_release": "Somebody spoke.",
            "flagged": "",
            "taken_at": "2031-03-05 08:15",
            "carried_from": "lantern-1",
        },
    )
    done(room, person)
    enter(room, person, "! mor: trim the wicks")
    person.press("Alt+Return")
    fill_all(
        person,
        {
            "owners": "averland",
            "due": "2031-05-01",
            "due_text": "by May",
            "state": "done",
        },
    )
    done(room, person)
    enter(room, person, "= It was agreed.")
    person.press("Alt+Return")
    fill_all(person, {"adopted_by": "by vote"})
    done(room, person)
    enter(room, person, "Nothing more.")
    person.press("Alt+Return")
    fill_all(person, {"kind": "Note to myself, in no version"})
    done(room, person)
    person.press("Ctrl+Shift+T")
    person.line("Sub")


ENTRIES: Final = {
    "agenda_item.entries": CHANGED,
    "agenda_item.items": CHANGED,
    "entry.kind": "note",
    "entry.at": "2031-03-05T08:15:00+01:00",
    "entry.text": "Nothing more.",
    "entry.points": [{"text": "We have oil."}],
    "entry.marking": "FOUO",
    "entry.speakers": [{"representative": "lind"}],
    "entry.capacity": "on behalf of the Keepers",
    "entry.lead_in": "In summary",
    "entry.in_writing": True,
    "entry.attribution": "impersonal",
    "entry.in_release": "Somebody spoke.",
    "entry.flagged": True,
    "entry.carried_from": "lantern-1",
    "entry.owners": [{"delegation": "averland"}],
    "entry.due": "2031-05-01",
    "entry.due_text": "by May",
    "entry.state": "done",
    "entry.adopted_by": "vote",
}


def at_the_record(room: Room, person: Person, row: int) -> None:
    room.capture.setFocus()
    person.press("F6")
    person.press("F6")
    person.press("Home")
    for _ in range(row):
        person.press("Down")


def write_over(room: Room, person: Person, words: str) -> None:
    """Edits the chosen row: other words, all of them selected afterwards."""
    person.press("F2")
    person.press("Ctrl+A")
    person.type(words)
    person.press("Ctrl+A")


def points_and_runs(room: Room, person: Person) -> None:
    room.agenda.choose(LAMPS)
    for row, keys in ((1, ("Ctrl+B", "Ctrl+I", "Ctrl+U", "Ctrl+Shift+.")), (2, ("Ctrl+M",))):
        at_the_record(room, person, row)
        write_over(room, person, "Words.")
        for pressed in keys:
            person.press(pressed)
        person.press("Return")
    at_the_record(room, person, 2)
    person.press("Ctrl+Shift+M")
    fill_all(person, {"in_release": "Something else."})
    done(room, person)
    at_the_record(room, person, 3)
    write_over(room, person, "they")
    person.press("Ctrl+Shift+M")
    fill_all(person, {"in_release": "a coastal State", "mentioned": "mor"})
    done(room, person)
    at_the_record(room, person, 1)
    person.press("Ctrl+Return")
    person.type("she")
    person.press("Ctrl+A")
    person.press("Ctrl+Shift+M")
    fill_all(person, {"mentioned": "Ms. Ana Lind"})
    done(room, person)
    at_the_record(room, person, 2)
    person.press("Alt+Right")


POINTS_AND_RUNS: Final = {
    "run.text": "Words.",
    "run.bold": True,
    "run.italic": True,
    "run.underline": True,
    "run.superscript": True,
    "run.marking": "FOUO",
    "run.in_release": "a coastal State",
    "run.delegation": "morvania",
    "run.representative": "lind",
    "point.text": [{"representative": "lind"}],
    "point.points": [{"text": [{"representative": "lind"}]}],
    "point.marking": "FOUO",
    "point.in_release": "Something else.",
}


def clearances(room: Room, person: Person) -> None:
    palette(room, person, "findings allowed")
    add_row(person, rows_of(room, "clearances"))
    fill_all(
        person,
        {
            "phrase": "Oslo",
            "passage": "As in Oslo.",
            "reason": "The process is public.",
            "by": "ilsa",
            "allowed_at": "2031-03-04T10:00:00+01:00",
        },
    )
    done(room, person)


CLEARANCES: Final = {
    "clearances": CHANGED,
    "clearances.phrase": "Oslo",
    "clearances.passage": "As in Oslo.",
    "clearances.reason": "The process is public.",
    "clearances.by": "ilsa",
    "clearances.at": "2031-03-04T10:00:00+01:00",
}

WALKS: Final[tuple[tuple[Walk, Mapping[str, Any]], ...]] = (
    (the_meeting, THE_MEETING),
    (categories, CATEGORIES),
    (delegations, DELEGATIONS),
    (items, ITEMS),
    (entries, ENTRIES),
    (points_and_runs, POINTS_AND_RUNS),
    (clearances, CLEARANCES),
)


def test_every_field_of_the_schema_has_its_place_in_the_window() -> None:
    walked = {field for _, fields in WALKS for field in fields}

    assert all_fields() - IDENTITIES - walked == set()
    assert walked <= all_fields()


@pytest.mark.parametrize(("walk", "fields"), WALKS, ids=[walk.__name__ for walk, _ in WALKS])
def test_each_field_is_changed_by_keys(
    room: Room, person: Person, walk: Walk, fields: Mapping[str, Any]
) -> None:
    before = room.sitting.meeting

    walk(room, person)

    after = room.sitting.meeting
    assert [name for name in fields if not _became(before, after, name, fields[name])] == []


def _became(before: Meeting, after: Meeting, field: str, value: Any) -> bool:
    was, now = values_of(before, field), values_of(after, field)
    if value is CHANGED:
        return was != now
    return value in now and value not in was
