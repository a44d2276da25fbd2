"""The form that is open, on its way into the store before it is done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries, all_items
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.clearances_form import ClearancesForm
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.half_typed import Fields, fields_of, put_back
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.room.sitting import Sitting

_LOOKED_AT: Final = 250
"""Milliseconds from one look at the fields to the next."""


class HalfTypedForm(QObject):
    """Watches over the form in the drawer, so that a crash takes no more than the last half second.

    What is kept of a form is what somebody changed in it: the rest of its fields follows the
    meeting, so that a form which stood open for long takes nothing newer back. A form that
    another takes the place of comes back as it was left when it is opened again.

    Signals:
        stood: it as it stands is to be kept; None where there is nothing more to keep.
    """

    stood = Signal(object)

    def __init__(self, drawer: Drawer, sitting: Sitting) -> None:
        super().__init__(drawer)
        self._drawer, self._sitting = drawer, sitting
        self._form: Form | None = None
        self._at_first: Fields = ()
        self._kept: HalfTyped | None = None
        self._left: dict[tuple[str, str], Fields] = {}
        self._again = QTimer(self, interval=_LOOKED_AT)
        self._again.timeout.connect(self.keep)
        # The drawer tells before the form is in it.
        drawer.opened.connect(self._leave)
        drawer.opened.connect(lambda: QTimer.singleShot(0, self, self._begin))
        drawer.finishing.connect(self._catch_up)
        drawer.closed.connect(self.keep)

    def keep(self) -> None:
        """Gives the form to be kept, where it stands otherwise than the last time."""
        now = self._half() if self._drawer.form is self._form else None
        now = now or self._left_last()
        if self._drawer.form is not self._form:
            self._again.stop()
            self._form = None
        if now != self._kept:
            self._kept = now
            self.stood.emit(now)

    def restore(self, half: HalfTyped) -> bool:
        """Opens a form as it was left; False where what it was about is there no more."""
        form = _form_of(half, self._sitting.meeting)
        if form is None:
            self.stood.emit(None)
            return False
        self._drawer.open(form)
        self._begin()
        put_back(form, half.fields)
        self._kept = half
        return True

    def _leave(self) -> None:
        """Remembers the form that another takes the place of."""
        half = self._half()
        if half is not None:
            self._left[half.form, half.key] = half.fields

    def _left_last(self) -> HalfTyped | None:
        """The form that is kept while nothing is typed in the one that took its place."""
        return next((HalfTyped(*of, fields) for of, fields in reversed(self._left.items())), None)

    def _catch_up(self) -> None:
        """Shows the form anew where the meeting is another by now, with what was typed in it."""
        if self._form is None or self._form.of is None:
            return
        form = _form_of(HalfTyped(*self._form.of, ()), self._sitting.meeting)
        if form is not None and fields_of(form) != self._at_first:
            self._drawer.open(form)
            self._begin()

    def _begin(self) -> None:
        form = self._drawer.form
        if form is self._form:
            return
        self._form = form
        if form is not None and form.of is not None:
            self._at_first = fields_of(form)
            put_back(form, self._left.pop(form.of, ()))
            self._again.start()
        self.keep()

    def _half(self) -> HalfTyped | None:
        if self._form is None or self._form.of is None:
            return None
        fields = fields_of(self._form)
        before = dict(self._at_first)
        changed = tuple((name, held) for name, held in fields if held != before.get(name))
        return HalfTyped(*self._form.of, changed) if changed else None


def _form_of(half: HalfTyped, meeting: Meeting) -> Form | None:
    """The same form anew."""
    makers: dict[str, Callable[[], Form | None]] = {
        "details": lambda: DetailsForm(meeting),
        "categories": lambda: CategoriesForm(meeting),
        "clearances": lambda: ClearancesForm(meeting),
        "item": lambda: _item_form(half.key, meeting),
        "entry": lambda: _entry_form(half.key, meeting),
        "delegation": lambda: _delegation_form(half.key, meeting),
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
