"""The forms at the right, field by field."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import (
    ActionState,
    Attribution,
    Entry,
    EntryKind,
    ModeOfAdoption,
)
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import DocumentKind, InRelease, Meeting, NextMeeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.fields import WrongField
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.item_form import ItemForm
from tests.gui.meetings import LAMPS, SAID

pytestmark = pytest.mark.usefixtures("qapp")


def after(form: Form, meeting: Meeting) -> Meeting:
    edit = form.edit()
    assert edit is not None
    return edit.apply(meeting)


def with_entry(meeting: Meeting, entry: Entry) -> Meeting:
    lamps = replace(meeting.agenda[1], entries=(entry,))
    return replace(meeting, agenda=(meeting.agenda[0], lamps))


def test_all_of_an_action_point(meeting: Meeting) -> None:
    entry = Entry(EntryKind.ACTION, text="trim the wicks", key=SAID)
    meeting = with_entry(meeting, entry)
    form = EntryForm(entry, meeting)
    form.owners.setText("mor, All Keepers, ms. ana lind")
    form.due.setText("2031-05-01")
    form.due_text.setText("by May")
    form.state.setCurrentIndex(1)
    form.attribution.setCurrentText("released impersonally")
    form.marked.setChecked(True)
    form.in_release.setText("Wicks will be seen to.")

    changed = after(form, meeting).agenda[1].entries[0]

    assert changed == replace(
        entry,
        owners=(
            DelegationSpeaker("morvania"),
            OfficeSpeaker("All Keepers"),
            RepresentativeSpeaker("lind"),
        ),
        due=date(2031, 5, 1),
        due_text="by May",
        state=ActionState.DONE,
        attribution=Attribution.IMPERSONAL,
        marking=Marking.FOUO,
        in_release="Wicks will be seen to.",
    )


def test_the_mode_of_adoption_of_a_decision(meeting: Meeting) -> None:
    entry = Entry(EntryKind.DECISION, text="agreed", key=SAID)
    meeting = with_entry(meeting, entry)
    form = EntryForm(entry, meeting)
    form.adopted_by.setCurrentText("by vote")

    assert after(form, meeting).agenda[1].entries[0].adopted_by is ModeOfAdoption.VOTE


def test_only_the_fields_of_its_kind_are_shown(meeting: Meeting) -> None:
    form = EntryForm(meeting.agenda[1].entries[0], meeting)
    assert [field.isHidden() for field in (form.speakers, form.owners)] == [False, True]

    form.kind.setCurrentText("Action point")

    assert [field.isHidden() for field in (form.speakers, form.owners)] == [True, False]


def test_a_name_that_fits_several_is_told(meeting: Meeting) -> None:
    two = (Delegation("north", "North Isle"), Delegation("south", "South Isle"))
    meeting = replace(meeting, delegations=(*meeting.delegations, *two))
    form = EntryForm(meeting.agenda[1].entries[0], meeting)
    form.speakers.setText("isle")

    with pytest.raises(InputFault, match="several"):
        form.edit()


def add_person(form: DelegationForm, name: str) -> None:
    form.representatives.add()
    form.representatives.person_name.setText(name)
    form.representatives.person_name.editingFinished.emit()


def add_office(form: DelegationForm, office: str, term: str = "") -> None:
    form.offices.add()
    form.offices.office.setText(office)
    form.offices.term.setText(term)


def test_offices_and_representatives_are_rows(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)
    form.attendance.setCurrentText("apologies")
    add_office(form, "Coordinator on Oil", "2031 and 2032")
    add_office(form, "Keeper; of lamps")
    add_person(form, "H.E. Mr. Tor Ode, Ambassador")
    add_person(form, "Una Sild")
    form.other_names.setPlainText("Averlandish")

    changed = after(form, meeting).delegations[0]

    assert changed.attendance is Attendance.APOLOGIES
    assert changed.offices == (
        Office("Coordinator on Oil", "2031 and 2032"),
        Office("Keeper; of lamps"),
    )
    assert changed.representatives == (
        Representative("Tor Ode", "tor-ode", "H.E. Mr.", "Ambassador"),
        Representative("Una Sild", "una-sild"),
    )
    assert changed.other_names == ("Averlandish",)


def test_a_representative_who_is_renamed_is_the_same_person(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[2], meeting)
    form.representatives.person_name.setText("Ana Lind-Berg")

    assert after(form, meeting).delegations[2].representatives == (
        Representative("Ana Lind-Berg", "lind", "Ms."),
    )


def test_no_new_person_gets_an_id_that_something_else_has(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)
    add_person(form, "Morvania")
    add_person(form, "Lind")

    ids = [person.id for person in after(form, meeting).delegations[0].representatives]
    assert ids == ["morvania-2", "lind-2"]


def test_rows_are_moved_and_removed_as_they_are_chosen(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)
    for office in ("Keeper", "Warden", "Pilot"):
        add_office(form, office)
    form.offices.shift(-1)
    form.offices.rows.setCurrentRow(0)
    form.offices.remove()

    assert after(form, meeting).delegations[0].offices == (Office("Pilot"), Office("Warden"))


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("arrives 10:42, leaves 11:05", ((10, 42, "arrives"), (11, 5, "leaves"))),
        ("in 9.30; out 1105", ((9, 30, "arrives"), (11, 5, "leaves"))),
        ("10:00, 10:30, 11:00", ((10, 0, "arrives"), (10, 30, "leaves"), (11, 0, "arrives"))),
        ("left 9h05", ((9, 5, "leaves"),)),
        ("", ()),
    ],
)
def test_arrivals_and_departures_in_many_hands(
    meeting: Meeting, typed: str, means: tuple[tuple[int, int, str], ...]
) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)
    form.movements.setText(typed)

    assert after(form, meeting).delegations[0].movements == tuple(
        MovementAt(time(hour, minute), Movement(what)) for hour, minute, what in means
    )


@pytest.mark.parametrize("typed", ["soon", "arrives", "arrives 25:00", "dances 10:00"])
def test_an_arrival_that_cannot_be_read_is_told(meeting: Meeting, typed: str) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)
    form.movements.setText(typed)

    with pytest.raises(WrongField, match="arrives 10:42") as told:
        form.edit()

    assert told.value.field is form.movements


@pytest.mark.parametrize(
    ("before", "typed", "after_"),
    [
        ("2031-03-04T10:00:09+05:00", "2031-03-04 10:00", "2031-03-04T10:00:09+05:00"),
        ("2031-03-04T10:00:09+05:00", "2031-03-04 11:30", "2031-03-04T11:30:00+05:00"),
        ("2031-03-04T10:00:60Z", "2031-03-04T10:00:60Z", "2031-03-04T10:00:60Z"),
        ("2031-03-04T10:00:00Z", "", None),
        (None, "2031-03-04T10:00:00+02:00", "2031-03-04T10:00:00+02:00"),
    ],
)
def test_when_an_entry_was_taken_down(
    meeting: Meeting, before: str | None, typed: str, after_: str | None
) -> None:
    entry = Entry(EntryKind.NARRATIVE, text="Thanks.", at=before, key=SAID)
    meeting = with_entry(meeting, entry)
    form = EntryForm(entry, meeting)
    form.taken_at.setText(typed)

    assert after(form, meeting).agenda[1].entries[0].at == after_


def test_a_delegation_needs_a_name(meeting: Meeting) -> None:
    form = DelegationForm(None, meeting)

    with pytest.raises(InputFault, match="Name"):
        form.edit()


def test_a_category_needs_one_and_several(meeting: Meeting) -> None:
    form = CategoriesForm(meeting)
    form.categories.add()
    form.categories.singular.setText("inland State")

    with pytest.raises(InputFault, match="several"):
        form.edit()


def test_a_category_that_is_renamed_stays_that_of_its_delegations(meeting: Meeting) -> None:
    form = CategoriesForm(meeting)
    form.categories.singular.setText("island State")
    form.categories.add()
    form.categories.singular.setText("coastal")
    form.categories.plural.setText("coastals")

    changed = after(form, meeting)

    assert [(one.id, one.singular) for one in changed.categories] == [
        ("coastal", "island State"),
        ("coastal-2", "coastal"),
    ]
    assert changed.delegations == meeting.delegations


def test_the_meeting_itself(meeting: Meeting) -> None:
    form = DetailsForm(meeting)
    line = {field.objectName(): field for field in form.findChildren(type(form.date))}
    line["title_in_release"].setText("A Meeting")
    line["start_time"].setText("09:30")
    line["number"].setText("3")
    form.kind.setCurrentText("Summary")
    form.next_date.setText("2031-06-01")
    form.next_place.setText("Hollow Point")
    form.closing.setPlainText("All rose.\nAll left.")

    details = after(form, meeting).details

    assert details.in_release == InRelease(title="A Meeting")
    assert details.start_time == time(9, 30)
    assert details.number == 3
    assert details.kind is DocumentKind.SUMMARY
    assert details.next_meeting == NextMeeting(date(2031, 6, 1), place="Hollow Point")
    assert details.closing == ("All rose.", "All left.")


@pytest.mark.parametrize("nothing", ["", " "])
def test_a_field_that_is_left_out_stays_so_when_its_form_is_done(
    meeting: Meeting, nothing: str
) -> None:
    instead = InRelease(title="A Meeting", place=nothing)
    meeting = replace(meeting, details=replace(meeting.details, in_release=instead))
    form = DetailsForm(meeting)
    line = {field.objectName(): field for field in form.findChildren(type(form.date))}
    assert line["place_in_release"].placeholderText() == "nothing is printed"

    line["title_in_release"].setText("")
    assert after(form, meeting).details.in_release == InRelease(place=nothing)
    line["place_in_release"].setText("a town")
    assert after(form, meeting).details.in_release == InRelease(place="a town")


def test_what_only_its_replacement_marks_stays_marked_without_it(meeting: Meeting) -> None:
    entry = Entry(EntryKind.NARRATIVE, text="The lamps went out.", key=SAID, in_release="Dark.")
    meeting = with_entry(meeting, entry)
    item = replace(meeting.agenda[1], in_release="Lamps")
    meeting = replace(meeting, agenda=(meeting.agenda[0], item))
    of_entry, of_item = EntryForm(entry, meeting), ItemForm(item, meeting)
    of_entry.in_release.setText("")
    of_item.in_release.setText("")

    lamps = after(of_item, after(of_entry, meeting)).agenda[1]

    assert (lamps.marking, lamps.in_release) == (Marking.FOUO, None)
    assert (lamps.entries[0].marking, lamps.entries[0].in_release) == (Marking.FOUO, None)


@pytest.mark.parametrize(
    ("field", "text"),
    [("number", "0"), ("number", "three"), ("date", ""), ("start_time", "noon"), ("title", " ")],
)
def test_what_cannot_be_is_told(meeting: Meeting, field: str, text: str) -> None:
    form = DetailsForm(meeting)
    line = {one.objectName(): one for one in form.findChildren(type(form.date))}
    line[field].setText(text)

    with pytest.raises(InputFault):
        form.edit()


def test_an_objective_with_a_mention_is_kept_as_it_was(meeting: Meeting) -> None:
    objective = ("to hear ", DelegationMention("averland"))
    item = replace(meeting.agenda[1], objective=objective, chairs=(OfficeSpeaker("Chair"),))
    meeting = replace(meeting, agenda=(meeting.agenda[0], item))
    form = ItemForm(item, meeting)
    form.planned_minutes.setText("20")
    form.panellists.setText("averland")

    changed = after(form, meeting).agenda[1]

    assert changed == replace(
        item, planned_minutes=20, panellists=(DelegationSpeaker("averland"),), key=LAMPS
    )


def test_tab_leaves_a_field_of_lines(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)

    assert all(field.tabChangesFocus() for field in form.findChildren(QPlainTextEdit))
