"""Unnamed delegations changed for others of the same description, wherever they are referred to."""

import json
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from tests.claims.bones import Bones
from tests.claims.dice import Dice, shuffled
from tests.claims.dressing import dressed
from tests.claims.schema import Json, Place, defined, fields, objects, places
from tests.claims.twins import Pair

Others: TypeAlias = dict[str, str]
_HIDDEN: Final = ("by-category", "impersonal")


def fields_that_refer() -> frozenset[str]:
    """Every field of the schema that holds speakers or running text."""
    return frozenset(f"{owner}.{field}" for owner, field in fields() if _refers(owner, field))


def swap_of(dice: Dice, seen: set[str]) -> Pair:
    """A meeting file and the same with other unnamed delegations."""
    one = dressed(Bones(dice, alike=True).file(), dice)
    return Pair(dice.seed, one, swapped(one, dice, seen))


def swapped(file: Json, dice: Dice, seen: set[str]) -> Json:
    """The same file with other unnamed delegations; the fields changed are noted in ``seen``."""
    return _Swap(json.loads(json.dumps(file)), dice, seen).file


def _refers(owner: str, field: str) -> bool:
    node = objects()[owner]["properties"][field]
    kinds = (node.get("$ref"), node.get("items", {}).get("$ref"))
    return "#/$defs/text" in kinds or "#/$defs/speaker" in kinds


class _Swap:
    def __init__(self, file: Json, dice: Dice, seen: set[str]) -> None:
        self.file = file
        self.dice = dice
        self.seen = seen
        self.by_category = file["meeting"]["attribution_in_release"] == "by-category"
        self.groups = _groups(file)
        self.persons = {
            person["id"]: delegation["id"]
            for delegation in file["delegations"]
            for person in delegation.get("representatives", ())
            if "id" in person
        }
        self._of_offices = self._others() if self.by_category else {}
        self._swap_offices()
        for place in tuple(self._hidden()):
            if place.name in fields_that_refer():
                self._change(place)

    def _others(self) -> Others:
        """Each unnamed delegation with the one that takes its part."""
        pairs = ((group, shuffled(self.dice, group)) for group in self.groups)
        return {
            own: other for group, mixed in pairs for own, other in zip(group, mixed, strict=True)
        }

    def _swap_offices(self) -> None:
        known = {delegation["id"]: delegation for delegation in self.file["delegations"]}
        held = {key: known[key].pop("offices", []) for key in self._of_offices}
        for key, other in self._of_offices.items():
            known[other]["offices"] = held[key]

    def _hidden(self) -> Iterator[Place]:
        """The fields that are printed by category."""
        if self.by_category:
            yield from places(self.file)
            return
        for place in places(self.file):
            hides = place.field == "attribution" and place.holder["attribution"] in _HIDDEN
            if place.owner == "entry" and hides:
                yield from places(place.holder, defined("entry"), "entry")

    def _change(self, place: Place) -> None:
        value = place.holder[place.field]
        if isinstance(value, str):
            return
        others = self._others()
        speak = place.field in ("speakers", "owners", "presenters", "chairs", "panellists")
        changed = _changed(value, lambda one: self._other(one, others, speak=speak))
        if changed != value:
            self.seen.add(place.name)
        place.holder[place.field] = changed

    def _other(self, one: Json, others: Others, *, speak: bool) -> Json:
        if "delegation" in one:
            return {**one, "delegation": others.get(one["delegation"], one["delegation"])}
        if "representative" not in one or self.persons[one["representative"]] not in others:
            return one
        delegation = others[self.persons[one["representative"]]]
        person = next((p for p in self._unmarked() if self.persons[p] == delegation), None)
        if person is not None:
            return {**one, "representative": person}
        return {"delegation": delegation} if speak else one

    def _unmarked(self) -> Iterator[str]:
        for delegation in self.file["delegations"]:
            for person in delegation.get("representatives", ()):
                if "id" in person and "marking" not in person:
                    yield person["id"]


def _groups(file: Json) -> list[list[str]]:
    """Unnamed delegations that are described alike."""
    groups: dict[str, list[str]] = {}
    for delegation in file["delegations"]:
        if "marking" not in delegation and not delegation.get("named_in_release", False):
            described = delegation.get("category") or f"kind {delegation.get('kind', 'state')}"
            groups.setdefault(described, []).append(delegation["id"])
    return list(groups.values())


def _changed(value: Json, other: Callable[[Json], Json]) -> Json:
    if isinstance(value, list):
        return [_changed(one, other) for one in value]
    return other(value) if isinstance(value, dict) else value
