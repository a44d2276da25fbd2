"""The forms at the right, field by field."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from ccm_minutes.domain.delegation import Attendance, Delegation, Office, Representative
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


def test_offices_and_representatives_are_lines(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[0], meeting)
    form.attendance.setCurrentText("apologies")
    form.offices.setPlainText("Coordinator on Oil; 2031 and 2032\nKeeper")
    form.representatives.setPlainText("H.E. Mr. Tor Ode, Ambassador\nUna Sild")
    form.other_names.setPlainText("Averlandish")

    changed = after(form, meeting).delegations[0]

    assert changed.attendance is Attendance.APOLOGIES
    assert changed.offices == (Office("Coordinator on Oil", "2031 and 2032"), Office("Keeper"))
    assert changed.representatives == (
        Representative("Tor Ode", "tor-ode", "H.E. Mr.", "Ambassador"),
        Representative("Una Sild", "una-sild"),
    )
    assert changed.other_names == ("Averlandish",)


def test_a_representative_who_is_renamed_is_the_same_person(meeting: Meeting) -> None:
    form = DelegationForm(meeting.delegations[2], meeting)
    form.representatives.setPlainText("Ms. Ana Lind-Berg")

    assert after(form, meeting).delegations[2].representatives == (
        Representative("Ana Lind-Berg", "lind", "Ms."),
    )


def test_a_delegation_needs_a_name(meeting: Meeting) -> None:
    form = DelegationForm(None, meeting)

    with pytest.raises(InputFault, match="Name"):
        form.edit()


def test_a_category_needs_one_and_several(meeting: Meeting) -> None:
    form = CategoriesForm(meeting)
    form.categories.setPlainText("inland State")

    with pytest.raises(InputFault, match="stroke"):
        form.edit()


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
