"""Edits of delegations and categories."""

import pytest

from ccm_minutes.domain.delegation import Attendance, Category, Delegation
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart, OutOfPlace
from ccm_minutes.domain.edits.people import (
    add_delegation,
    change_delegation,
    move_delegation,
    remove_delegation,
    set_attendance,
    set_categories,
)
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from tests.domain.samples import AVERLAND, LOWMARK, MEETING

NEW = Delegation("new", "Newland")


def ids(meeting: Meeting) -> list[str]:
    return [delegation.id for delegation in meeting.delegations]


def test_a_delegation_is_added_at_the_end_or_where_it_is_put() -> None:
    assert ids(add_delegation(NEW).apply(MEETING)) == ["averland", "lowmark", "new"]
    assert ids(add_delegation(NEW, 0).apply(MEETING)) == ["new", "averland", "lowmark"]


def test_two_delegations_do_not_share_an_id() -> None:
    with pytest.raises(OutOfPlace, match="id 'averland' already"):
        add_delegation(Delegation("averland", "Other")).apply(MEETING)


def test_a_delegation_that_nothing_refers_to_is_taken_out() -> None:
    with_new = add_delegation(NEW).apply(MEETING)
    assert remove_delegation("new").apply(with_new) == MEETING


@pytest.mark.parametrize(
    ("id_", "place"),
    [
        ("averland", r"agenda\[0\]\.entries\[0\]\.speakers\[0\]"),
        ("lowmark", r"agenda\[0\]\.entries\[1\]\.text\[1\]"),
    ],
)
def test_a_delegation_that_is_spoken_of_stays(id_: str, place: str) -> None:
    with pytest.raises(OutOfPlace, match=f"{place} would be left hanging"):
        remove_delegation(id_).apply(MEETING)


def test_a_representative_that_is_spoken_of_stays() -> None:
    with pytest.raises(OutOfPlace, match="representative with the id 'ada'"):
        change_delegation("averland", "remove", representatives=()).apply(MEETING)


def test_delegations_change_places() -> None:
    assert ids(move_delegation("lowmark", 0).apply(MEETING)) == ["lowmark", "averland"]
    assert ids(move_delegation("averland", 9).apply(MEETING)) == ["lowmark", "averland"]


def test_attendance_changes() -> None:
    edit = set_attendance("lowmark", Attendance.APOLOGIES)
    assert edit.name == "change attendance"
    assert edit.apply(MEETING).delegations[1].attendance is Attendance.APOLOGIES


def test_a_change_to_what_is_so_already_is_no_change() -> None:
    assert set_attendance("lowmark", Attendance.PRESENT).apply(MEETING) is MEETING


def test_a_delegation_goes_into_a_category_that_is_there() -> None:
    after = change_delegation("lowmark", "change category", category="affected").apply(MEETING)
    assert after.delegations == (AVERLAND, after.delegations[1])
    with pytest.raises(OutOfPlace, match="no category with the id 'donors'"):
        change_delegation("lowmark", "change category", category="donors").apply(MEETING)


def test_categories_are_set_but_none_that_is_used_is_taken_away() -> None:
    donors = Category("donors", "donor State", "donor States")
    after = set_categories((donors, *MEETING.categories)).apply(MEETING)
    assert [category.id for category in after.categories] == ["donors", "affected"]
    with pytest.raises(OutOfPlace, match=r"delegations\[0\]\.category would be left hanging"):
        set_categories((donors,)).apply(MEETING)


@pytest.mark.parametrize(
    "edit",
    [
        remove_delegation("gone"),
        move_delegation("gone", 0),
        change_delegation("gone", "rename", name="x"),
    ],
)
def test_a_delegation_that_is_no_longer_there_cannot_be_edited(edit: Edit) -> None:
    with pytest.raises(NoSuchPart, match="This delegation is no longer"):
        edit.apply(MEETING)


def test_every_refusal_is_a_fault_of_the_input_with_a_sentence() -> None:
    with pytest.raises(InputFault) as refused:
        remove_delegation(LOWMARK.id).apply(MEETING)
    assert refused.value.sentence.endswith("try again.")


def test_a_delegation_is_renamed() -> None:
    after = change_delegation("lowmark", "rename delegation", name="Lowmark PDR").apply(MEETING)
    assert after.delegations[1].name == "Lowmark PDR"
