"""The form of an agenda item."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.items import change_item
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.runs import tidy
from ccm_minutes.domain.text import Marking, Mention, Text
from ccm_minutes.gui.drawer.fields import chosen, fill, needed, number_in, words
from ccm_minutes.gui.drawer.folds import fold_away
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.paper_rows import PaperRows
from ccm_minutes.gui.drawer.people_fields import people_in, show_people
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say

_PURPOSES: tuple[Purpose | None, ...] = (None, *Purpose)
_PEOPLE = ("presenters", "chairs", "panellists")


def purpose_words() -> dict[Purpose | None, str]:
    """What an item is for."""
    return {
        None: "–",
        Purpose.OPENING: say("Opening"),
        Purpose.ADOPTION_OF_AGENDA: say("Adoption of the agenda"),
        Purpose.APPROVAL_OF_MINUTES: say("Approval of the minutes"),
        Purpose.ANY_OTHER_BUSINESS: say("Any other business"),
        Purpose.NEXT_MEETING: say("Next meeting"),
        Purpose.CLOSING: say("Closing"),
    }


def item_state_words() -> dict[ItemState, str]:
    """How far the meeting has come with an item."""
    return {
        ItemState.TO_COME: say("To come"),
        ItemState.CURRENT: say("Now"),
        ItemState.DONE: say("Done"),
        ItemState.DEFERRED: say("Deferred"),
    }


class ItemForm(Form):
    """All that an item has beside its entries and sub-items."""

    title: QLineEdit
    title_in_release: QLineEdit
    presenters: QLineEdit
    chairs: QLineEdit
    panellists: QLineEdit
    objective: RunsEdit
    purpose: QComboBox
    state: QComboBox
    planned_minutes: QLineEdit
    numbered: QCheckBox
    marked: QCheckBox
    in_release: QLineEdit
    documents: PaperRows
    carried_from: QLineEdit

    def __init__(self, item: AgendaItem, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "item.ui")
        self.heading = self.tr("Agenda item")
        self.of = ("item", item.key)
        self._item, self._meeting = item, meeting
        for name in _PEOPLE:
            show_people(getattr(self, name), getattr(item, name), meeting)
        self.title.setText(item.title)
        self.title_in_release.setText(item.title_in_release or "")
        self.in_release.setText(item.in_release or "")
        self.objective.name_of = self._name
        self.objective.show_text(item.objective)
        fill(self.purpose, purpose_words(), item.purpose)
        fill(self.state, item_state_words(), item.state)
        minutes = item.planned_minutes
        self.planned_minutes.setText("" if minutes is None else str(minutes))
        self.numbered.setChecked(item.numbered)
        self.marked.setChecked(is_marked(item))
        self.documents.show_values(item.documents)
        self.carried_from.setText(item.carried_from or "")
        self._fold_away()
        self.setFocusProxy(self.title)

    def _fold_away(self) -> None:
        item = self._item
        fold_away(
            self,
            {
                "panel": item.chairs or item.panellists or item.objective,
                "printing": item.title_in_release or not item.numbered,
                "papers": item.documents or item.carried_from,
            },
        )

    def _name(self, mention: Mention) -> str:
        return participants_of(self._meeting).mention(mention).inside

    def edit(self) -> Edit | None:
        item, marked = self._item, self.marked.isChecked()
        people = {
            name: people_in(getattr(self, name), getattr(item, name), self._meeting, offices=True)
            for name in _PEOPLE
        }
        in_release = words(self.in_release) if marked else None
        # What only its replacement marks must not come free with that.
        keeps = in_release is not None and item.marking is None and is_marked(item)
        return change_item(
            item.key,
            self.tr("change agenda item"),
            title=needed(self.title),
            title_in_release=words(self.title_in_release),
            objective=self._objective(),
            purpose=chosen(self.purpose, _PURPOSES),
            state=chosen(self.state, list(ItemState)),
            planned_minutes=number_in(self.planned_minutes),
            numbered=self.numbered.isChecked(),
            marking=Marking.FOUO if marked and not keeps else None,
            in_release=in_release,
            documents=self.documents.values(),
            carried_from=words(self.carried_from),
            **people,
        )

    def _objective(self) -> Text | None:
        text = self.objective.text()
        return self._item.objective if text == tidy(self._item.objective) else text or None
