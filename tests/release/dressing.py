"""Everything withheld, drawn at random and put on the bones of a meeting."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, TypeVar

from hypothesis import strategies as st

from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    DelegationKind,
    Movement,
    MovementAt,
    Office,
    Representative,
    Standing,
)
from ccm_minutes.domain.entry import ActionState, Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Clearance,
    Details,
    InRelease,
    Meeting,
    MeetingStatus,
)
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.domain.text import DelegationMention, Marking, RepresentativeMention, Run, Words
from tests.release.skeletons import (
    ABSENCES,
    CATEGORIES,
    NAMED,
    Bone,
    BoneEntry,
    BoneItem,
    BonePoint,
    Instead,
    Line,
    Said,
    Skeleton,
)

_T = TypeVar("_T")
FOUO = Marking.FOUO
SECRET = st.sampled_from(["", " ", "zq", "zq zq ", "(zq)", "\n", " zq.", "zq\u00a0"])
NAMES = st.sampled_from(["Averland", "Zeeth", "Ostmark", "Belmark Bay", "Upper Quell"])


@dataclass
class Dresser:
    """Draws what is withheld. Two dressers make twins of one skeleton."""

    draw: Callable[[st.SearchStrategy[Any]], Any]
    bones: Skeleton
    ids: Iterator[int] = field(default_factory=lambda: iter(range(10_000)))
    slots: tuple[Delegation, ...] = ()

    def meeting(self) -> Meeting:
        self.slots = tuple(self._slot(index) for index in range(len(self.bones.slots)))
        return Meeting(
            self._details(),
            CATEGORIES,
            self._delegations(),
            self._items(self.bones.items),
            self._some(lambda: Clearance(self._secret(), self._secret(), "zq")),
        )

    def _secret(self) -> str:
        return str(self.draw(SECRET))

    def _id(self, word: str) -> str:
        return f"{self.draw(st.sampled_from(['a', 'q', 'z']))}-{word}-{next(self.ids)}"

    def _flag(self) -> bool:
        return bool(self.draw(st.booleans()))

    def _some(self, make: Callable[[], _T]) -> tuple[_T, ...]:
        return tuple(make() for _ in range(self.draw(st.integers(0, 1))))

    def _among(self, kept: Sequence[_T], make: Callable[[], _T]) -> tuple[_T, ...]:
        """The parts kept, in their order, with withheld ones before, between and after."""
        mixed: list[_T] = list(self._some(make))
        for part in kept:
            mixed.extend((part, *self._some(make)))
        return tuple(mixed)

    def _details(self) -> Details:
        bones = self.bones
        title = self._secret() if bones.title_in_release is not None else bones.title
        return Details(
            self._id("meeting"),
            title,
            date(2026, 5, 12),
            attribution_in_release=(
                AttributionInRelease.BY_CATEGORY
                if bones.by_category
                else AttributionInRelease.NAMED
            ),
            representatives_in_release=bones.persons,
            representatives_present=bones.figure,
            in_release=InRelease(title=bones.title_in_release),
            preamble=tuple(self._text(line) for line in bones.preamble),
            status=self.draw(st.sampled_from(MeetingStatus)),
            marking=self.draw(st.sampled_from([None, FOUO])),
            circulated_on=self.draw(st.sampled_from([None, date(2026, 6, 1)])),
            documents=self._some(lambda: Document(self._secret())),
        )

    # Delegations

    def _delegations(self) -> tuple[Delegation, ...]:
        if not self.bones.by_category:
            return self._among((*NAMED, *self.slots), self._marked_delegation)
        unnamed = [*self.slots, *self._some(self._absent), *self._some(self._marked_delegation)]
        mixed = list(NAMED)
        for delegation in unnamed:
            after = self.draw(st.integers(0, len(mixed)))
            mixed.insert(after, delegation)
        ours = [mixed.index(named) for named in NAMED]
        for place, named in zip(sorted(ours), NAMED, strict=True):
            mixed[place] = named
        return tuple(mixed)

    def _slot(self, index: int) -> Delegation:
        slot = self.bones.slots[index]
        by_category = self.bones.by_category
        person = Representative(
            f"Per Zq {index}",
            self._id("person") if by_category else f"person-{index}",
            honorific=self._secret() if by_category else "Mr.",
            movements=self._some(lambda: MovementAt(time(9, 0), Movement.LEAVES)),
        )
        return Delegation(
            self._id("slot"),
            str(self.draw(NAMES)) if by_category else f"Land {index}",
            other_names=self._some(self._secret),
            kind=slot.kind,
            category=slot.category,
            offices=self._some(lambda: Office("Clerk of Zq")) if by_category else (),
            representatives=(person, *self._some(self._marked_person)),
            standing=self.draw(st.sampled_from([None, *Standing])),
        )

    def _absent(self) -> Delegation:
        return Delegation(
            self._id("absent"),
            str(self.draw(NAMES)),
            category=self.draw(st.sampled_from([None, "host"])),
            attendance=self.draw(st.sampled_from(ABSENCES)),
        )

    def _marked_delegation(self) -> Delegation:
        return Delegation(
            self._id("marked"),
            str(self.draw(NAMES)),
            category=self.draw(st.sampled_from([None, "host"])),
            kind=self.draw(st.sampled_from(DelegationKind)),
            attendance=self.draw(st.sampled_from(Attendance)),
            named_in_release=self._flag(),
            offices=self._some(lambda: Office("Warden of the Gate")),
            marking=FOUO,
        )

    def _marked_person(self) -> Representative:
        return Representative(self._secret(), marking=FOUO)

    def _speaker(self, who: int | str) -> Speaker:
        if isinstance(who, str):
            return OfficeSpeaker(who)
        if who < 0 or not self.slots:
            return DelegationSpeaker(NAMED[who % 2].id)
        return DelegationSpeaker(self.slots[who % len(self.slots)].id)

    # Running text

    def _text(self, line: Line) -> tuple[Run, ...]:
        return self._among([run for part in line for run in self._runs(part)], self._withheld_run)

    def _runs(self, part: Bone | Said | Instead) -> tuple[Run, ...]:
        if isinstance(part, Bone):
            cut = self.draw(st.integers(0, len(part.text)))
            halves = (Words(part.text[:cut], *part.look), Words(part.text[cut:], *part.look))
            return self._among(halves, self._withheld_run)
        if isinstance(part, Instead):
            looks = (self._flag(), self._flag())
            return (Words(self._secret(), *looks, marking=FOUO, in_release=part.words),)
        return (self._mention(part),)

    def _mention(self, said: Said) -> Run:
        if said.slot is None or not self.slots:
            if said.person:
                return RepresentativeMention("ida", said.in_release)
            return DelegationMention(NAMED[said.named].id, said.in_release)
        slot = self.slots[said.slot % len(self.slots)]
        person = slot.representatives[0].id
        if said.person and person is not None:
            return RepresentativeMention(person, said.in_release)
        return DelegationMention(slot.id, said.in_release)

    def _withheld_run(self) -> Run:
        if self._flag():
            return DelegationMention(NAMED[0].id, marking=FOUO)
        return Words(self._secret(), self._flag(), marking=FOUO)

    # Items, entries, points

    def _items(self, items: Sequence[BoneItem]) -> tuple[AgendaItem, ...]:
        return self._among([self._item(item) for item in items], self._withheld_item)

    def _withheld_item(self) -> AgendaItem:
        entries = self._some(self._withheld_entry)
        return AgendaItem(self._secret(), self._id("item"), entries=entries, marking=FOUO)

    def _item(self, bone: BoneItem) -> AgendaItem:
        if bone.instead is not None:
            return AgendaItem(
                self._secret(),
                marking=self.draw(st.sampled_from([None, FOUO])),
                in_release=bone.instead,
                numbered=self._flag(),
                entries=self._some(self._withheld_entry),
                items=self._some(self._withheld_item),
            )
        return AgendaItem(
            self._secret() if bone.title_in_release is not None else bone.title,
            self._id("item"),
            presenters=tuple(self._speaker(who) for who in bone.presenters),
            title_in_release=bone.title_in_release,
            numbered=bone.numbered,
            objective=self._text(bone.objective),
            entries=self._among([self._entry(e) for e in bone.entries], self._withheld_entry),
            items=self._items(bone.items),
            state=self.draw(st.sampled_from(ItemState)),
            documents=self._some(lambda: Document(self._secret())),
        )

    def _withheld_entry(self) -> Entry:
        how = self.draw(st.integers(0, 3))
        text = self._secret()
        if how == 0:
            return Entry(EntryKind.NOTE, text=text, in_release=text or None)
        if how == 1:
            return Entry(EntryKind.DECISION, text=text, attribution=Attribution.OMITTED)
        if how == 2:
            return Entry(EntryKind.ACTION, text=text, marking=FOUO, id=self._id("entry"))
        shell = (Words(text, marking=FOUO),)
        return Entry(EntryKind.INTERVENTION, text=shell, points=self._some(self._withheld_point))

    def _entry(self, bone: BoneEntry) -> Entry:
        if bone.instead is not None:
            return Entry(
                bone.kind,
                text=self._secret(),
                marking=self.draw(st.sampled_from([None, FOUO])),
                in_release=bone.instead,
                points=self._some(self._withheld_point),
            )
        speaks, acts = bone.kind is EntryKind.INTERVENTION, bone.kind is EntryKind.ACTION
        who = tuple(self._speaker(each) for each in bone.speakers)
        return Entry(
            bone.kind,
            self._id("entry"),
            at=self.draw(st.sampled_from([None, "2026-05-12T10:00:00Z"])),
            text=self._text(bone.line),
            points=self._points(bone.points),
            speakers=who if speaks else (),
            owners=who if acts else (),
            state=self._state(bone.state) if acts else None,
            attribution=bone.attribution,
            flagged=self._flag(),
            lead_in=bone.lead_in if speaks else None,
            in_writing=self._flag() if speaks else False,
            carried_from=self.draw(st.sampled_from([None, "earlier"])),
        )

    def _state(self, state: ActionState | None) -> ActionState | None:
        return state

    def _points(self, points: Sequence[BonePoint]) -> tuple[Point, ...]:
        return self._among([self._point(point) for point in points], self._withheld_point)

    def _point(self, bone: BonePoint) -> Point:
        if bone.instead is not None:
            under = self._some(self._withheld_point)
            return Point(self._secret(), points=under, in_release=bone.instead)
        return Point(self._text(bone.line), points=self._points(bone.points))

    def _withheld_point(self) -> Point:
        if self._flag():
            return Point((Words(self._secret(), marking=FOUO),), points=(Point("zq zq"),))
        return Point(self._secret(), marking=FOUO)
