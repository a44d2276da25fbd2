"""The delegations of twins: who may be named, who not, and whatever is withheld of them."""

from typing import Final

from tests.claims.anything import Anything
from tests.claims.bones import HELD_BY_SLOT, SLOTS
from tests.claims.dice import Dice, among, chance, one_of, scattered
from tests.claims.fates import Fate, of_fate
from tests.claims.schema import Json, objects

_STATES: Final = (
    *("Averland", "Zeeth", "Ostmark", "Belmark Bay", "Upper Quell (UQ)", "Peru", "Lao PDR"),
    *("Netherlands, the", "Chad", "Institute of Zeal and Zest (IZZ)", "Côte d’Ivoire", "中国"),
    *("Republic of Zeeth", "The Zeeth", "Q-land"),
)
_PERSONS: Final = ("Ozra Quell", "Bela Tarn-Ulm", "QUELL Ozra", "Ulf", "Dr. Zed van Ulm", "李明")
_IN_THE_WAY: Final = ("State", "plan", "x", "", "it agreed", "The Work", "Ida Venn", "Isles")
"""Names that also stand in what is public, so that findings refuse the meeting."""

_CATEGORY_WORDS: Final = ("vurt State", "State", "zq party", "ozer", "vurt zq")


class People:
    """Knows everybody of a meeting's bones, and dresses them.

    Attributes:
        hidden: whether the part that is being dressed names by category or nobody.
        categories: as the dressed file has them.
    """

    def __init__(self, bones: Json, dice: Dice, anything: Anything) -> None:
        self.bones = bones
        self.dice = dice
        self.any = anything
        self.by_category = bones["meeting"]["attribution_in_release"] == "by-category"
        self.hidden = self.by_category
        self._listed = bones["meeting"].get("representatives_in_release", "names")
        self._ids: dict[str, str] = {}
        own = [self._category(category) for category in bones.get("categories", ())]
        fresh = list(_CATEGORY_WORDS)
        self.categories = among(dice, own, lambda: self._fresh_category(fresh.pop()), 5)
        self.unmarked: dict[str, list[str]] = {"delegation": [], "representative": []}

    # Who is meant

    def id(self, key: str) -> str:
        """The id that a place of the bones has in this dress."""
        if key not in self._ids:
            self._ids[key] = self.any.id()
        return self._ids[key]

    def speaker(self, bones: Json) -> Json:
        """A speaker of the bones; a person who is not named may stand for the delegation."""
        if "office" in bones:
            return dict(bones)
        ((field, key),) = bones.items()
        if self.hidden and self.is_unnamed(bones):
            slot = key.removesuffix("p")
            field = one_of(self.dice, ("delegation", "representative"))
            key = slot if field == "delegation" else f"{slot}p"
        return {field: self.id(key)}

    def is_unnamed(self, bones: Json) -> bool:
        """Whether a speaker of the bones is called by category where names are hidden."""
        if "office" in bones:
            return bool(bones["office"] == HELD_BY_SLOT)
        return str(*bones.values()).startswith("s")

    def hides(self, entry: Json) -> bool:
        """Whether an entry of the bones tells no names."""
        return self.by_category or entry.get("attribution") in ("by-category", "impersonal")

    def withholds_capacity(self, entry: Json) -> bool:
        """Whether the capacity is that of somebody who is not named, or of nobody."""
        if entry["kind"] != "intervention" or not self.hides(entry):
            return False
        unnamed = any(self.is_unnamed(speaker) for speaker in entry.get("speakers", ()))
        return unnamed or entry.get("attribution") == "impersonal"

    def any_unmarked(self) -> Json:
        """Anybody who is not marked, or an office."""
        field = one_of(self.dice, ("delegation", "representative", "office"))
        if field == "office":
            return {"office": one_of(self.dice, ("Chair", HELD_BY_SLOT, "Zq"))}
        return {field: one_of(self.dice, self.unmarked[field])}

    def unnamed_speaker(self) -> Json:
        """Somebody who presents, and whom a by-category document does not name."""
        slot = one_of(self.dice, SLOTS)
        kind = self.dice.number(0, 2)
        if kind == 0:
            return {"office": HELD_BY_SLOT}
        return (
            {"delegation": self.id(slot)} if kind == 1 else {"representative": self.id(f"{slot}p")}
        )

    # The list of delegations

    def delegations(self) -> Json:
        """All of them, with marked and absent ones that leave no trace."""
        self.any.categories = [category["id"] for category in self.categories]
        bones = self.bones["delegations"]
        named = [self._named(d) for d in bones if self._is_public(d)]
        slots = [self._slot(d) for d in bones if not self._is_public(d)]
        self._note([*named, *slots])
        absent = [self._absent()] if self.by_category and chance(self.dice, 2) else []
        marked = [self._marked() for _ in range(self.dice.number(0, 2))]
        every = scattered(self.dice, named, [*slots, *absent, *marked])
        self.any.delegations = [delegation["id"] for delegation in every]
        self.any.people = [
            p["id"] for d in every for p in d.get("representatives", ()) if "id" in p
        ]
        return every

    def _is_public(self, bones: Json) -> bool:
        return not self.by_category or bool(bones.get("named_in_release"))

    def _note(self, delegations: Json) -> None:
        for delegation in delegations:
            self.unmarked["delegation"].append(delegation["id"])
            self.unmarked["representative"] += [
                person["id"]
                for person in delegation["representatives"]
                if "id" in person and "marking" not in person
            ]

    def _withheld(self, owner: str) -> Json:
        return {
            field: self.any.field(owner, field)
            for field in of_fate(owner, Fate.WITHHELD)
            if field != "id" and chance(self.dice, 3)
        }

    def _category(self, bones: Json) -> Json:
        return {**bones, "id": self.id(bones["id"])}

    def _fresh_category(self, words: str) -> Json:
        """One that only marked or absent delegations have."""
        self._fresh = self.any.id()
        return {"id": self._fresh, "singular": words, "plural": f"{words}s"}

    def _named(self, bones: Json) -> Json:
        people = [self._known_person(person) for person in bones["representatives"]]
        if self._listed == "none":
            people = among(self.dice, people, self._any_person)
        made = {
            **bones,
            **self._withheld("delegation"),
            "id": self.id(bones["id"]),
            "representatives": among(self.dice, people, self._marked_person),
        }
        return self._in_category(made)

    def _in_category(self, made: Json) -> Json:
        if "category" in made:
            known = [c["id"] for c in self.bones.get("categories", ())]
            made["category"] = self.id(made["category"])
            if made["category"] not in {c["id"] for c in self.categories} or not known:
                del made["category"]
        return made

    def _known_person(self, bones: Json) -> Json:
        made = {**bones, **self._withheld("delegation.representatives")}
        if self._listed != "names":
            made = {**made, "name": self._name(_PERSONS), "honorific": self.any.words()}
        if "id" in bones:
            made["id"] = self.id(bones["id"])
        return made

    def _slot(self, bones: Json) -> Json:
        """A delegation that is not named: all but what describes it is drawn anew."""
        held = [HELD_BY_SLOT] if bones["id"] == "s0" else []
        person = {**self._any_person(), "id": self.id(f"{bones['id']}p")}
        others = [self._any_person() for _ in range(self.dice.number(0, 1))]
        made = {
            **bones,
            **self._withheld("delegation"),
            "id": self.id(bones["id"]),
            "name": self._name(_STATES),
            "offices": among(self.dice, held, self._any_office),
            "representatives": scattered(self.dice, [person], others),
        }
        made = self._in_category(made)
        if "category" in made and chance(self.dice, 2):
            made["kind"] = one_of(self.dice, objects()["delegation"]["properties"]["kind"]["enum"])
        return made

    def _any_office(self) -> Json:
        return f"Zq {self.any.words()}"

    def _any_person(self) -> Json:
        person = self.any.object("delegation.representatives")
        person.pop("marking", None)
        return {**person, "name": self._name(_PERSONS)}

    def _marked_person(self) -> Json:
        return {**self._any_person(), "marking": "FOUO"}

    def _absent(self) -> Json:
        """Not named and not there: it prints nowhere."""
        how = one_of(self.dice, ("apologies", "absent", "written-report"))
        return {**self._any_delegation(), "named_in_release": False, "attendance": how}

    def _marked(self) -> Json:
        return {**self._any_delegation(), "marking": "FOUO"}

    def _any_delegation(self) -> Json:
        made = self.any.object("delegation")
        made.pop("marking", None)
        people = [self._any_person() for _ in made.get("representatives", ())]
        return {**made, "name": self._name(_STATES), "representatives": people}

    def _name(self, usual: tuple[str, ...]) -> str:
        return one_of(self.dice, _IN_THE_WAY if chance(self.dice, 150) else usual)
