"""Values of any kind of object of the meeting file, drawn for what is withheld."""

from typing import Final

from tests.claims.dice import Dice, chance, one_of, several
from tests.claims.schema import Json, defined, form_name, objects, referred
from tests.strategies import _ONLY_OF as ONLY_OF

SECRETS: Final = (
    *("", " ", "zq", "Vurt zq", "(zq)", "\n", " zq.", "zq\u00a0", "“zq”", "\tzq", "zq zq zq, "),
    *("Ozmark blew up the quarry gate before noon.", "it agreed", "a plan", "Normal", "Heading"),
    *("FOUO", "12,5 zq", "à Zq", "zq." * 40, "<w:p/>", "&amp;zq", "4", "zq\u200b"),
)
LEVELS: Final = 1


class Anything:
    """Draws any value that a part of the file may have, in words that are nobody's to read.

    Attributes:
        drawn: the fields that were drawn, as ``entry.at``.
    """

    def __init__(self, dice: Dice) -> None:
        self.dice = dice
        self.categories: list[str] = []
        self.delegations: list[str] = []
        self.people: list[str] = []
        self.drawn: set[str] = set()
        self._ids = 0

    def id(self) -> str:
        self._ids += 1
        return f"{one_of(self.dice, 'aqz59')}-{self._ids}"

    def words(self, least: int = 0) -> str:
        drawn = "".join(several(self.dice, lambda: one_of(self.dice, SECRETS), 2))
        return drawn if len(drawn) >= least else "zq"

    def field(self, owner: str, field: str) -> Json:
        """One field of an object, as if it were there."""
        return self._value(objects()[owner]["properties"][field], f"{owner}.{field}", LEVELS)

    def object(self, name: str) -> Json:
        """A whole object; one that the schema defines, or within another."""
        return self._object(objects()[name], name, LEVELS)

    def text(self) -> Json:
        return self._value(defined("text"), "text", LEVELS)

    def _value(self, node: Json, name: str, levels: int) -> Json:
        self.drawn.add(name)
        if node.get("$ref", "").endswith("/id"):
            return self._reference(name)
        node, name = referred(node, name)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return one_of(self.dice, node["enum"])
        if "oneOf" in node:
            form = one_of(self.dice, [f for f in node["oneOf"] if self._possible(f)])
            return self._value(form, form_name(form, name), levels)
        return getattr(self, f"_{node['type']}")(node, name, levels)

    def _possible(self, form: Json) -> bool:
        needs = form.get("required", [""])[0]
        lacking = {"delegation": not self.delegations, "representative": not self.people}
        return not lacking.get(needs, False)

    def _reference(self, name: str) -> str:
        field = name.rpartition(".")[2]
        if field == "id":
            return self.id()
        known = {
            "category": self.categories,
            "delegation": self.delegations,
            "representative": self.people,
        }
        return one_of(self.dice, known[field])

    def _string(self, node: Json, name: str, _levels: int) -> str:
        dice = self.dice
        if name == "meeting.id":
            return self.id()
        if node.get("format") == "date":
            return f"20{dice.number(10, 40)}-0{dice.number(1, 9)}-1{dice.number(0, 9)}"
        if node.get("format") == "date-time":
            return f"2026-05-12T1{dice.number(0, 9)}:0{dice.number(0, 9)}:00Z"
        if "pattern" in node:
            return f"1{dice.number(0, 9)}:3{dice.number(0, 9)}"
        return self.words(node.get("minLength", 0))

    def _integer(self, node: Json, _name: str, _levels: int) -> int:
        return self.dice.number(node["minimum"], 40)

    def _boolean(self, _node: Json, _name: str, _levels: int) -> bool:
        return bool(self.dice.number(0, 1))

    def _array(self, node: Json, name: str, levels: int) -> Json:
        deeper = name.rpartition(".")[2] in ("items", "points")
        if deeper and levels == 0:
            return []
        inner = levels - 1 if deeper else levels
        return several(self.dice, lambda: self._value(node["items"], name, inner), 2)

    def _object(self, node: Json, name: str, levels: int) -> Json:
        chosen = self._chosen(node)
        made = {f: self._value(node["properties"][f], f"{name}.{f}", levels) for f in chosen}
        return sound_entry(made) if name == "entry" else made

    def _chosen(self, node: Json) -> list[str]:
        properties = node["properties"]
        if node.get("maxProperties") == 1:
            return [one_of(self.dice, [f for f in properties if self._possible({"required": [f]})])]
        required = node.get("required", ())
        possible = (f for f in properties if f != "category" or self.categories)
        return [f for f in possible if f in required or chance(self.dice, 3)]


def sound_entry(entry: Json) -> Json:
    """Without the fields that belong to another kind of entry."""
    kind = entry["kind"]
    return {field: value for field, value in entry.items() if ONLY_OF.get(field, kind) == kind}
