"""A form made anew, by what it is of."""

from collections.abc import Callable

from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries, all_items
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.clearances_form import ClearancesForm
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.room.wording_form import FORM, wording_form_again


def form_again(half: HalfTyped, meeting: Meeting) -> Form | None:
    """The same form anew; None where what it was about is there no more."""
    makers: dict[str, Callable[[], Form | None]] = {
        "details": lambda: DetailsForm(meeting),
        "categories": lambda: CategoriesForm(meeting),
        "clearances": lambda: ClearancesForm(meeting),
        "item": lambda: _item_form(half.key, meeting),
        "entry": lambda: _entry_form(half.key, meeting),
        "delegation": lambda: _delegation_form(half.key, meeting),
        FORM: lambda: wording_form_again(half.key, meeting),
    }
    return makers.get(half.form, lambda: None)()


def _item_form(key: str, meeting: Meeting) -> Form | None:
    found = next((one.item for one in all_items(meeting) if one.item.key == key), None)
    return None if found is None else ItemForm(found, meeting)


def _entry_form(key: str, meeting: Meeting) -> Form | None:
    found = next((one.entry for one in all_entries(meeting) if one.entry.key == key), None)
    return None if found is None else EntryForm(found, meeting)


def _delegation_form(key: str, meeting: Meeting) -> Form | None:
    if not key:
        return DelegationForm(None, meeting)
    found = next((one for one in meeting.delegations if one.id == key), None)
    return None if found is None else DelegationForm(found, meeting)
