"""Everything withheld, drawn and put on the bones of a meeting: two dresses make twins."""

from typing import Final

from tests.claims.anything import Anything, sound_entry
from tests.claims.dice import Dice, among, chance, scattered, several
from tests.claims.fates import Fate, of_fate
from tests.claims.people import People
from tests.claims.running import Running
from tests.claims.schema import Json, objects

FOUO: Final = {"marking": "FOUO"}
_WORDS_OF_MEETING: Final = ("title", "subtitle", "body", "reference", "place")


def dressed(bones: Json, dice: Dice, anything: Anything | None = None) -> Json:
    """A meeting file of these bones with whatever may be withheld in it."""
    return _Dresser(bones, dice, anything or Anything(dice)).file()


class _Dresser:
    def __init__(self, bones: Json, dice: Dice, anything: Anything) -> None:
        self.bones = bones
        self.dice = dice
        self.any = anything
        self.people = People(bones, dice, anything)
        self.running = Running(self.people, dice, anything)

    def file(self) -> Json:
        bones = self.bones
        delegations = self.people.delegations()
        return {
            "format": bones["format"],
            "version": bones["version"],
            "meeting": self._meeting(bones["meeting"]),
            "categories": self.people.categories,
            "delegations": delegations,
            "agenda": self._items(bones["agenda"]),
            **self._withheld("file"),
        }

    def _withheld(self, owner: str) -> Json:
        """Any of the fields of an object that are withheld whatever stands beside them."""
        required = objects()[owner].get("required", ())
        return {
            field: self.any.field(owner, field)
            for field in of_fate(owner, Fate.WITHHELD)
            if field in required or chance(self.dice, 3)
        }

    def _meeting(self, bones: Json) -> Json:
        made = {**bones, **self._withheld("meeting")}
        instead = bones.get("in_release", {})
        for field in _WORDS_OF_MEETING:
            if field in instead:
                made.pop(field, None)
                if field == "title" or chance(self.dice, 2):
                    made[field] = self.any.words()
        if "next_meeting" in bones and "next_meeting_place" in instead:
            made["next_meeting"] = {**bones["next_meeting"], "place": self.any.words()}
        for field in ("preamble", "closing"):
            if field in bones:
                paragraphs = [self.running.text(text) for text in bones[field]]
                made[field] = among(self.dice, paragraphs, self.running.nothing)
        return made

    # Items

    def _items(self, items: Json) -> Json:
        return among(self.dice, [self._item(item) for item in items], self._marked_item)

    def _marked_item(self) -> Json:
        item = self.any.object("agenda_item")
        item.pop("in_release", None)
        return {**item, **FOUO}

    def _item(self, bones: Json) -> Json:
        if "in_release" in bones:
            return _clean({**self.any.object("agenda_item"), **self._replaced(bones)})
        made = {**bones, **self._withheld("agenda_item")}
        if "title_in_release" in bones:
            made["title"] = self.any.words()
        for field in ("presenters", "chairs", "panellists"):
            if field in bones or chance(self.dice, 5):
                made[field] = self._presenting(bones.get(field, []))
        if "objective" in bones:
            made["objective"] = self.running.text(bones["objective"])
        entries = [self._entry(entry) for entry in bones.get("entries", ())]
        made["entries"] = among(self.dice, entries, self._withheld_entry)
        made["items"] = self._items(bones.get("items", ()))
        return made

    def _replaced(self, bones: Json) -> Json:
        """The words in a part's place; the mark itself may be left out beside them."""
        mark = FOUO if chance(self.dice, 2) else {"marking": None}
        words = {"in_release": bones["in_release"], **mark}
        return {**words, **({"kind": bones["kind"]} if "kind" in bones else {})}

    def _presenting(self, speakers: Json) -> Json:
        kept = [self.people.speaker(speaker) for speaker in speakers]
        if not self.people.by_category:
            return kept
        return among(self.dice, kept, self.people.unnamed_speaker)

    # Entries

    def _withheld_entry(self) -> Json:
        entry = self.any.object("entry")
        how = self.dice.number(0, 3)
        if how == 0:
            return sound_entry({**entry, "kind": "note"})
        if how == 1:
            return {**entry, "attribution": "omitted"}
        entry.pop("in_release", None)
        if how == 2:
            return {**entry, **FOUO}
        shell = {"text": self.running.nothing(), "points": self._points(())}
        bare = {"kind": entry["kind"], **shell, "capacity": self.any.words()}
        return sound_entry({**self._withheld("entry"), **bare})

    def _entry(self, bones: Json) -> Json:
        if "in_release" in bones:
            made = {**self.any.object("entry"), **self._replaced(bones)}
            made.pop("attribution", None)
            return _clean(sound_entry(made))
        hidden, outer = self.people.hides(bones), self.people.hidden
        self.people.hidden = hidden
        made = {**bones, **self._withheld("entry")}
        for field in ("speakers", "owners"):
            if field in bones:
                made[field] = self._credited(bones[field], bones.get("attribution"))
        if self.people.withholds_capacity(bones):
            made["capacity"] = self.any.words()
        if "text" in bones:
            made["text"] = self.running.text(bones["text"])
        made["points"] = self._points(bones.get("points", ()))
        self.people.hidden = outer
        return sound_entry(made)

    def _credited(self, speakers: Json, attribution: str | None) -> Json:
        """Those who may be named in their order; the others in any."""
        people = self.people
        if attribution == "impersonal":
            return several(self.dice, people.any_unmarked, 3)
        if not people.hidden:
            return [people.speaker(speaker) for speaker in speakers]
        named = [people.speaker(s) for s in speakers if not people.is_unnamed(s)]
        unnamed = [people.speaker(s) for s in speakers if people.is_unnamed(s)]
        return scattered(
            self.dice, named, among(self.dice, unnamed, lambda: unnamed[0], 6) if unnamed else []
        )

    # Points

    def _points(self, points: Json) -> Json:
        return among(self.dice, [self._point(point) for point in points], self._withheld_point)

    def _withheld_point(self) -> Json:
        point = self.any.object("point")
        point.pop("in_release", None)
        if chance(self.dice, 2):
            return {**point, **FOUO}
        point.pop("marking", None)
        return {**point, "text": self.running.nothing()}

    def _point(self, bones: Json) -> Json:
        if "in_release" in bones:
            return _clean({**self.any.object("point"), **self._replaced(bones)})
        under = self._points(bones.get("points", ()))
        return {"text": self.running.text(bones["text"]), "points": under}


def _clean(part: Json) -> Json:
    return {field: value for field, value in part.items() if value is not None}
