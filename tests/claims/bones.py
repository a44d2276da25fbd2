"""What is public of a meeting, drawn: the bones that twins share.

Bones are shaped like a meeting file that holds nothing withheld. Ids are names of places in it
(``s0``, the first delegation that is not named); a part with words in its place holds
``in_release`` and its kind alone. Of a meeting by name, all delegations are bones.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from tests.claims.anything import sound_entry
from tests.claims.dice import Dice, chance, one_of, several
from tests.claims.fates import FATES, Fate
from tests.claims.schema import Json, objects, referred

CATEGORIES: Final = ("host", "aided", "aid")
NAMED: Final = ("n0", "n1")
SLOTS: Final = ("s0", "s1", "s2", "s3")
HELD_BY_SLOT: Final = "Warden of the Gate"
OFFICES: Final = ("Chair", "the President", "Keeper of the Record", HELD_BY_SLOT, "Clerk of Wells")
SURE: Final = frozenset(
    {
        "file.categories",
        "meeting.attribution_in_release",
        "entry.text",
        "meeting.date",
        "meeting.title",
    }
    | {"agenda_item.title", "agenda_item.entries", "entry.speakers", "entry.owners", "point.text"}
    | {"entry.text"}
)
WORDS: Final = (
    *("it agreed", "a plan. ", " (in part)", "and so, ", "The work", " went on", "", " ", "\n"),
    *(" .", " ,", "« oui »", "“", "”", "e.g. ", "3.5", "é", "x", "! ", "\u00a0", "\t", "- ", "’s"),
)


class Bones:
    """Draws the bones of a meeting file, field by field as the schema has them.

    Args:
        dice: where its chances come from.
        alike: whether most of the delegations that are not named are described alike.
    """

    def __init__(self, dice: Dice, *, alike: bool = False) -> None:
        self.dice = dice
        self.alike = alike
        self.by_category = one_of(dice, (True, alike, True, False))
        self._rules: dict[str, Callable[[int], Json]] = {
            "meeting.attribution_in_release": self._attribution_of_meeting,
            "meeting.language": lambda _: one_of(dice, ("en-GB", "fr-FR", "es-ES", "en")),
            "meeting.title": lambda _: self.words(),
            "meeting.subtitle": lambda _: self.words(),
            "meeting.body": lambda _: self.words(),
            "meeting.reference": lambda _: self.words(),
            "meeting.place": lambda _: self.words(),
            "meeting.next_meeting.place": lambda _: self.words(),
            "file.delegations": lambda _: self._delegations(),
            "agenda_item.title": lambda _: self.words(),
            "agenda_item.title_in_release": self._other_title,
            "entry.capacity": lambda _: self.words(),
            "entry.attribution": self._attribution,
            "entry.kind": self._kind,
            "speaker.office": lambda _: one_of(dice, OFFICES),
        }
        self._lists: dict[str, Callable[[int], Json]] = {
            "agenda_item": lambda levels: self._part("agenda_item", levels),
            "entry": lambda levels: self._part("entry", levels),
            "point": lambda levels: self._part("point", levels),
            "run": lambda _: self._run(),
            "speaker": lambda _: self._speaker(),
        }

    def file(self) -> Json:
        """The bones of one meeting file."""
        return self.object("file", 1)

    def words(self, least: int = 0) -> str:
        drawn = "".join(several(self.dice, lambda: one_of(self.dice, WORDS), 3))
        return drawn if len(drawn) >= least else "so"

    def object(self, name: str, levels: int) -> Json:
        """An object without what is withheld of it."""
        node = objects()[name]
        made: dict[str, Json] = {}
        for field, inner in node["properties"].items():
            place = f"{name}.{field}"
            replaced = field in ("marking", "in_release") and name != "meeting"
            if FATES[name][field] is Fate.WITHHELD or replaced:
                continue
            if self._is_there(place, field in node.get("required", ())):
                made[field] = self._value(inner, place, levels)
        return made

    def _is_there(self, place: str, required: bool) -> bool:
        return required or place in SURE or chance(self.dice, 3)

    def _value(self, node: Json, place: str, levels: int) -> Json:
        if place in self._rules:
            return self._rules[place](levels)
        if place == "file.categories":
            return [self._category(key) for key in CATEGORIES]
        node, name = referred(node, place)
        if name == "text":
            return self.words() if chance(self.dice, 4) else several(self.dice, self._run, 4)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return one_of(self.dice, [v for v in node["enum"] if v != "omitted"])
        return self._by_type(node, name, levels)

    def _by_type(self, node: Json, name: str, levels: int) -> Json:
        if node["type"] == "object":
            return self.object(name, levels)
        if node["type"] == "array":
            return self._array(node, name, levels)
        if node["type"] == "boolean":
            return bool(self.dice.number(0, 1))
        if node["type"] == "integer":
            return self.dice.number(node["minimum"], 40)
        return self._string(node)

    def _array(self, node: Json, name: str, levels: int) -> Json:
        of = referred(node["items"], name)[1]
        if of in ("agenda_item", "point") and levels < 0:
            return []
        make = self._lists.get(of) or partial(self._value, node["items"], name)
        least = 1 if name == "file.agenda" else 0
        return several(self.dice, lambda: make(levels - (of in ("agenda_item", "point"))), 3, least)

    def _string(self, node: Json) -> str:
        if node.get("format") == "date":
            return f"2026-0{self.dice.number(1, 9)}-12"
        return f"1{self.dice.number(0, 9)}:30" if "pattern" in node else self.words()

    def _attribution_of_meeting(self, _levels: int) -> str:
        return "by-category" if self.by_category else "named"

    def _other_title(self, _levels: int) -> str:
        # One without words is refused, and refuses the whole of a pair.
        return self.words() if chance(self.dice, 40) else f"{self.words()} brells"

    def _attribution(self, _levels: int) -> str:
        usual = ("by-category", "impersonal")
        return one_of(self.dice, (*usual * 20, "named"))

    def _kind(self, _levels: int) -> str:
        kinds = [
            kind for kind in objects()["entry"]["properties"]["kind"]["enum"] if kind != "note"
        ]
        return str("intervention" if chance(self.dice, 2) else one_of(self.dice, kinds))

    def _category(self, key: str) -> Json:
        singular = {"host": "host State", "aided": "affected State", "aid": "donor/partner State"}
        return {"id": key, "singular": singular[key], "plural": f"{singular[key]}s"}

    def _part(self, name: str, levels: int) -> Json:
        """An item, entry or point; or the words in its place."""
        if chance(self.dice, 7):
            kind = self._value(objects()["entry"]["properties"]["kind"], "entry.kind", 0)
            words = {"in_release": self.words(1)}
            return {"kind": kind, **words} if name == "entry" else words
        made = self.object(name, levels)
        return sound_entry(made) if name == "entry" else made

    def _run(self) -> Json:
        kind = self.dice.number(0, 5)
        if kind < 2:
            return self.words()
        if kind == 2:
            return self.object("run.text", 0)
        if kind == 3:
            return {"in_release": self.words(1)}
        field = one_of(self.dice, ("delegation", "representative"))
        mention = {field: self._somebody(field)}
        # Blank words in place of a mention count as none.
        return {**mention, "in_release": "one of them"} if chance(self.dice, 4) else mention

    def _speaker(self) -> Json:
        field = one_of(self.dice, tuple(objects()["speaker"]["properties"]))
        return {field: one_of(self.dice, OFFICES) if field == "office" else self._somebody(field)}

    def _somebody(self, field: str) -> str:
        who = one_of(self.dice, (*SLOTS, *SLOTS, *NAMED))
        return who if field == "delegation" else f"{who}p"

    def _delegations(self) -> Json:
        return [*map(self._named, NAMED), *map(self._slot, SLOTS)]

    def _named(self, key: str) -> Json:
        """A delegation that every version may name."""
        names = {"n0": "The Hollin Isles", "n1": "Quarry Support Unit"}
        held = [{"office": "Keeper of the Record", "term": "2026"}] if key == "n1" else []
        person = {"id": f"{key}p", "honorific": "Ms.", "name": f"Ida Venn{key}", "function": "Head"}
        return {
            "id": key,
            "name": names[key],
            "kind": "state" if key == "n0" else "secretariat",
            "category": "aid",
            "named_in_release": True,
            "offices": held,
            "attendance": self._attendance(),
            "representatives": [person, {"name": "Orm Tell"}],
        }

    def _slot(self, key: str) -> Json:
        """A delegation that is not named; in a meeting by name it is, with all that it has."""
        kinds = objects()["delegation"]["properties"]["kind"]["enum"][: 1 if self.alike else None]
        made = {"id": key, "kind": one_of(self.dice, kinds), "attendance": self._attendance()}
        if chance(self.dice, 2):
            made["category"] = one_of(self.dice, CATEGORIES[: 1 if self.alike else None])
        if self.by_category:
            return {**made, "representatives": [{"id": f"{key}p"}]}
        person = {"id": f"{key}p", "name": f"Per Quill{key}", "honorific": "Mr."}
        offices = [HELD_BY_SLOT] if key == "s0" else []
        return {**made, "name": f"Land{key}", "offices": offices, "representatives": [person]}

    def _attendance(self) -> Json:
        options = objects()["delegation"]["properties"]["attendance"]["enum"]
        return one_of(self.dice, ("present", "present", *options))
