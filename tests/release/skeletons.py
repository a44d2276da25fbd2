"""What is public of an invented meeting, drawn at random: the bones that twins share."""

from dataclasses import dataclass
from typing import TypeAlias

from hypothesis import strategies as st

from ccm_minutes.domain.delegation import (
    Attendance,
    Category,
    Delegation,
    DelegationKind,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import ActionState, Attribution, EntryKind
from ccm_minutes.domain.meeting import RepresentativesInRelease

CATEGORIES = (
    Category("host", "host State", "host States"),
    Category("aided", "affected State", "affected States"),
    Category("aid", "donor/partner State", "donor/partner States"),
)
NAMED = (
    Delegation("isles", "The Hollin Isles", named_in_release=True, category="aid"),
    Delegation(
        "unit",
        "Quarry Support Unit",
        kind=DelegationKind.SECRETARIAT,
        named_in_release=True,
        offices=(Office("Keeper of the Record", "2026"),),
        representatives=(
            Representative("Ida Venn", "ida", "Ms.", "Head of Unit"),
            Representative("Orm Tell"),
        ),
    ),
)

_MARKS = st.text(st.sampled_from("aéBx 7.,;!?()«»“”\"' \u00a0\u202f\n\r\t-–"), max_size=8)
_WORDS = st.sampled_from(["it agreed", "a plan. ", " (in part)", "and so, "]) | _MARKS


@dataclass(frozen=True)
class Bone:
    """Public words with their looks."""

    text: str
    look: tuple[bool, bool, bool, bool]


@dataclass(frozen=True)
class Said:
    """A mention: of an unnamed delegation by its slot, or of a named one."""

    slot: int | None
    named: int = 0
    person: bool = False
    in_release: str | None = None


@dataclass(frozen=True)
class Instead:
    """A marked run with words in its place."""

    words: str


Line: TypeAlias = tuple["Bone | Said | Instead", ...]


@dataclass(frozen=True)
class BonePoint:
    """A point; ``instead`` are the words in place of a marked one."""

    line: Line
    points: tuple["BonePoint", ...] = ()
    instead: str | None = None


@dataclass(frozen=True)
class BoneEntry:
    """An entry; speakers are slots, or names of offices."""

    kind: EntryKind
    line: Line
    points: tuple[BonePoint, ...]
    speakers: tuple[int | str, ...]
    attribution: Attribution | None
    instead: str | None
    state: ActionState | None
    lead_in: str | None


@dataclass(frozen=True)
class BoneItem:
    """An item with its parts."""

    title: str
    instead: str | None
    title_in_release: str | None
    numbered: bool
    presenters: tuple[int | str, ...]
    objective: Line
    entries: tuple[BoneEntry, ...]
    items: tuple["BoneItem", ...]


@dataclass(frozen=True)
class Slot:
    """An unnamed delegation that is present, as far as it may be described."""

    kind: DelegationKind
    category: str | None


@dataclass(frozen=True)
class Skeleton:
    """All that is public of a meeting. Of a meeting by name the slots are public too."""

    by_category: bool
    persons: RepresentativesInRelease
    title: str
    title_in_release: str | None
    figure: int | None
    slots: tuple[Slot, ...]
    preamble: tuple[Line, ...]
    items: tuple[BoneItem, ...]


def skeletons() -> st.SearchStrategy[Skeleton]:
    """Meetings of either attribution."""
    return st.builds(
        Skeleton,
        by_category=st.booleans(),
        persons=st.sampled_from(RepresentativesInRelease),
        title=_WORDS,
        title_in_release=st.none() | _WORDS,
        figure=st.none() | st.integers(0, 40),
        slots=st.lists(_SLOTS, min_size=1, max_size=4).map(tuple),
        preamble=st.lists(_LINES, max_size=2).map(tuple),
        items=st.lists(_ITEMS, min_size=1, max_size=2).map(tuple),
    )


_SLOTS = st.builds(
    Slot,
    kind=st.sampled_from(DelegationKind),
    category=st.none() | st.sampled_from([category.id for category in CATEGORIES]),
)
_INSTEAD = st.none() | st.none() | _WORDS.filter(bool)
_LINES: st.SearchStrategy[Line] = st.lists(
    st.one_of(
        st.builds(Bone, _WORDS, st.tuples(*[st.sampled_from([False, False, True])] * 4)),
        st.builds(Said, st.none() | st.integers(0, 3), st.integers(0, 1), st.booleans(), _INSTEAD),
        st.builds(Instead, _WORDS.filter(bool)),
    ),
    max_size=4,
).map(tuple)
_WHO = st.one_of(
    st.integers(-2, 3),
    st.sampled_from(["Chair", "Keeper of the Record", "Warden of the Gate", "the President"]),
)
_POINTS: st.SearchStrategy[BonePoint] = st.deferred(
    lambda: st.builds(BonePoint, _LINES, st.lists(_POINTS, max_size=1).map(tuple), _INSTEAD)
)
_ENTRIES = st.builds(
    BoneEntry,
    kind=st.sampled_from([kind for kind in EntryKind if kind is not EntryKind.NOTE]),
    line=_LINES,
    points=st.lists(_POINTS, max_size=2).map(tuple),
    speakers=st.lists(_WHO, min_size=1, max_size=3).map(tuple),
    attribution=st.sampled_from(
        [None, None, None, Attribution.BY_CATEGORY, Attribution.IMPERSONAL]
    ),
    instead=_INSTEAD,
    state=st.none() | st.sampled_from(ActionState),
    lead_in=st.none() | _WORDS,
)
_ITEMS: st.SearchStrategy[BoneItem] = st.deferred(
    lambda: st.builds(
        BoneItem,
        title=_WORDS,
        instead=_INSTEAD,
        title_in_release=st.none() | _WORDS,
        numbered=st.booleans(),
        presenters=st.lists(_WHO, max_size=2).map(tuple),
        objective=_LINES,
        entries=st.lists(_ENTRIES, min_size=1, max_size=3).map(tuple),
        items=st.lists(_ITEMS, max_size=1).map(tuple),
    )
)
ABSENCES = (Attendance.ABSENT, Attendance.APOLOGIES, Attendance.WRITTEN_REPORT)
