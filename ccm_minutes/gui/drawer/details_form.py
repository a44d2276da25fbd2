"""The form of the meeting itself."""

from collections.abc import Callable
from datetime import date as Date
from datetime import time as Time
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ccm_minutes.assets import MissingPart
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    DocumentKind,
    InRelease,
    Meeting,
    MeetingStatus,
    NextMeeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.text import Marking, Mention, Text
from ccm_minutes.gui.drawer.fields import (
    WrongField,
    chosen,
    date_in,
    fill,
    needed,
    number_in,
    place_in,
    time_in,
    words,
)
from ccm_minutes.gui.drawer.folds import fold_away
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.paper_rows import PaperRows
from ccm_minutes.gui.meeting_words import document_kind_words, status_words
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.paragraphs import paragraphs_in, show_paragraphs
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say

_READERS: dict[str, Callable[[QLineEdit], Any]] = {
    **dict.fromkeys(("subtitle", "body", "reference", "place", "issued_by"), words),
    **dict.fromkeys(("title", "language"), needed),
    **dict.fromkeys(("end_date", "circulated_on", "approved_on"), date_in),
    **dict.fromkeys(("start_time", "end_time"), time_in),
    "number": place_in,
    "representatives_present": number_in,
}
_IN_RELEASE = ("title", "subtitle", "body", "reference", "place", "next_meeting_place")
_CHECKED = ("representatives_present_approximate",)


def attribution_choices() -> dict[AttributionInRelease, str]:
    """How the sanitised version names who spoke."""
    return {
        AttributionInRelease.NAMED: say("by name"),
        AttributionInRelease.BY_CATEGORY: say("by category"),
    }


def _person_choices() -> dict[RepresentativesInRelease, str]:
    return {
        RepresentativesInRelease.NAMES: say("listed by name"),
        RepresentativesInRelease.COUNT: say("counted"),
        RepresentativesInRelease.NONE: say("left out"),
    }


class DetailsForm(Form):
    """Title, dates, place, kind, and how the sanitised version is to be made."""

    date: QLineEdit
    kind: QComboBox
    attribution_in_release: QComboBox
    representatives_in_release: QComboBox
    status: QComboBox
    marked: QCheckBox
    representatives_present_approximate: QCheckBox
    preamble: RunsEdit
    closing: RunsEdit
    next_date: QLineEdit
    next_start: QLineEdit
    next_end: QLineEdit
    next_place: QLineEdit
    documents: PaperRows

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "details.ui")
        self.heading = self.tr("Meeting")
        self.of = ("details", "")
        self._meeting, self._details = meeting, meeting.details
        self._fill_lines(meeting.details)
        self._fill_choices(meeting.details)
        for name in ("preamble", "closing"):
            field: RunsEdit = getattr(self, name)
            field.name_of = self._name
            show_paragraphs(field, getattr(meeting.details, name))
        self.documents.show_values(meeting.details.documents)
        self._fold_away()
        self.setFocusProxy(self._line("title"))

    def _fold_away(self) -> None:
        details = self._details
        fold_away(
            self,
            {
                "sanitised": details.in_release,
                "document": details.preamble or details.closing or details.documents,
                "next_part": details.next_meeting,
                "status_part": details.circulated_on or details.approved_on,
            },
        )

    def _line(self, name: str) -> QLineEdit:
        field = self.findChild(QLineEdit, name)
        if field is None:
            raise MissingPart(f"ui/details.ui: {name}")
        return field

    def _name(self, mention: Mention) -> str:
        return participants_of(self._meeting).mention(mention).inside

    def _fill_lines(self, details: Details) -> None:
        for name in (*_READERS, "date"):
            self._line(name).setText(_shown(getattr(details, name)))
        released = details.in_release or InRelease()
        for name in _IN_RELEASE:
            line, instead = self._line(f"{name}_in_release"), getattr(released, name)
            line.setText(_shown(instead))
            if _leaves_out(instead):
                line.setPlaceholderText(self.tr("nothing is printed"))
        following = details.next_meeting or NextMeeting()
        self.next_date.setText(_shown(following.date))
        self.next_start.setText(_shown(following.start_time))
        self.next_end.setText(_shown(following.end_time))
        self.next_place.setText(_shown(following.place))
        self.marked.setChecked(details.marking is not None)
        for name in _CHECKED:
            getattr(self, name).setChecked(getattr(details, name))

    def _fill_choices(self, details: Details) -> None:
        fill(self.kind, document_kind_words(), details.kind)
        fill(self.attribution_in_release, attribution_choices(), details.attribution_in_release)
        fill(self.representatives_in_release, _person_choices(), details.representatives_in_release)
        fill(self.status, status_words(), details.status)

    def edit(self) -> Edit | None:
        fields = {name: read(self._line(name)) for name, read in _READERS.items()}
        fields |= {name: getattr(self, name).isChecked() for name in _CHECKED}
        return change_details(
            self.tr("change meeting"),
            date=self._date(),
            kind=chosen(self.kind, list(DocumentKind)),
            attribution_in_release=chosen(self.attribution_in_release, list(AttributionInRelease)),
            representatives_in_release=chosen(
                self.representatives_in_release, list(RepresentativesInRelease)
            ),
            status=chosen(self.status, list(MeetingStatus)),
            marking=Marking.FOUO if self.marked.isChecked() else None,
            in_release=self._in_release(),
            next_meeting=self._next(),
            preamble=self._paragraphs("preamble"),
            closing=self._paragraphs("closing"),
            documents=self.documents.values(),
            **fields,
        )

    def _date(self) -> Date:
        found = date_in(self.date)
        if found is None:
            sentence = self.tr("The meeting needs a date. Write it as 2018-01-15.")
            raise WrongField(sentence, self.date)
        return found

    def _in_release(self) -> InRelease | None:
        same = self._details.in_release
        found: dict[str, Any] = {
            name: self._instead(name, getattr(same, name, None)) for name in _IN_RELEASE
        }
        return InRelease(**found) if any(found.values()) else same and InRelease(**found)

    def _instead(self, name: str, before: str | None) -> str | None:
        """The words in place of a field; where there were none on purpose, still none."""
        return words(self._line(f"{name}_in_release")) or (before if _leaves_out(before) else None)

    def _next(self) -> NextMeeting | None:
        found = NextMeeting(
            date_in(self.next_date),
            time_in(self.next_start),
            time_in(self.next_end),
            words(self.next_place),
        )
        return found if found != NextMeeting() else self._details.next_meeting and found

    def _paragraphs(self, name: str) -> tuple[Text, ...]:
        return paragraphs_in(getattr(self, name), getattr(self._details, name))


def _leaves_out(in_release: str | None) -> bool:
    """Whether the sanitised version prints nothing in the place of a field."""
    return in_release is not None and not in_release.strip()


def _shown(value: object) -> str:
    if isinstance(value, Time):
        return value.strftime("%H:%M")
    return "" if value is None else str(value)
