"""Choosing who said something, or who owes it."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QWidget

from ccm_minutes.capture.completion import candidates
from ccm_minutes.capture.known_names import lookup_of
from ccm_minutes.composition.in_full.naming import person_name
from ccm_minutes.domain.delegation import Attendance
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.gui.drawer.fields import WrongField
from ccm_minutes.gui.lists.lines import LINE_ROLE, Line
from ccm_minutes.gui.picking.form import PickForm, fits
from ccm_minutes.gui.words import say

_MOST = 60


class PeoplePick(PickForm):
    """Offers delegations, offices and persons as the capture line does; a comma adds another.

    Args:
        heading: what is asked.
        meeting: whose participants.
        recent: who spoke last, the latest first; offered while nothing is typed.
        edit_for: the edit that a choice makes.
    """

    def __init__(
        self,
        heading: str,
        meeting: Meeting,
        recent: Sequence[Speaker],
        edit_for: Callable[[tuple[Speaker, ...]], Edit],
        parent: QWidget | None = None,
    ) -> None:
        about = say("A code, a name or its beginning. A comma adds another one, Enter is done.")
        super().__init__(heading, about, parent)
        self._meeting, self._edit_for = meeting, edit_for
        self._recent = [one for one in recent if not isinstance(one, RepresentativeSpeaker)]
        self._lookup = lookup_of(meeting.delegations)
        self._known: dict[str, Speaker] = {}
        self._everybody = tuple(everybody(meeting))
        self.show_offers()

    def offers(self, typed: str) -> Sequence[Line]:
        name = typed.rsplit(",", maxsplit=1)[-1].strip()
        found = dict(self._fitting(name) if name else self._likely())
        self._known |= {label.casefold(): speaker for label, speaker in found.items()}
        return [Line(label, label) for label in found]

    def _fitting(self, name: str) -> Iterator[tuple[str, Speaker]]:
        fitting = candidates(self._lookup, name, self._recent, _MOST)
        yield from ((one.label, one.speaker) for one in fitting)
        yield from (one for one in self._everybody if fits(name, one[0]))

    def _likely(self) -> Iterator[tuple[str, Speaker]]:
        fitting = candidates(self._lookup, "", self._recent, _MOST)
        yield from ((one.label, one.speaker) for one in fitting)
        yield from self._everybody

    def edit(self) -> Edit:
        *before, last = [name.strip() for name in self.sought.text().split(",")]
        chosen = [self.taken()] if last or not before else []
        people = (self._one(name) for name in (*filter(None, before), *chosen))
        return self._edit_for(tuple(dict.fromkeys(people)))

    def _one(self, name: str) -> Speaker:
        if name.casefold() not in self._known:
            found = self._lookup.fits(name)
            if len(found) != 1:
                sentence = say("'{0}' could be several, or nobody here. Write more of the name.")
                raise WrongField(sentence.format(name), self.sought)
            return found[0]
        return self._known[name.casefold()]

    def _offer(self, typed: str) -> None:
        if typed.endswith(",") and (label := self._chosen_label()):
            before = typed.removesuffix(",").rpartition(",")[0]
            typed = ", ".join(filter(None, (before.strip(), label))) + ", "
            self.sought.setText(typed)
        super()._offer(typed)

    def _chosen_label(self) -> str:
        return str(self.found.currentIndex().data(LINE_ROLE).key) if self._has_choice() else ""

    def _has_choice(self) -> bool:
        return self.found.currentIndex().isValid()


def everybody(meeting: Meeting) -> Iterator[tuple[str, Speaker]]:
    """Delegations, those present first, and the persons in them."""
    here = sorted(meeting.delegations, key=lambda one: one.attendance is not Attendance.PRESENT)
    yield from ((one.name, DelegationSpeaker(one.id)) for one in here)
    for delegation in here:
        for person in delegation.representatives:
            if person.id is not None:
                yield person_name(person), RepresentativeSpeaker(person.id)
