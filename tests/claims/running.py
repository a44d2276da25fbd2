"""Running text of twins: public words, with withheld runs before, between and after."""

from typing import Final

from tests.claims.anything import Anything
from tests.claims.dice import Dice, among, chance, one_of
from tests.claims.people import People
from tests.claims.schema import Json

FOUO: Final = {"marking": "FOUO"}


class Running:
    """Dresses texts."""

    def __init__(self, people: People, dice: Dice, anything: Anything) -> None:
        self.people = people
        self.dice = dice
        self.any = anything

    def text(self, bones: Json) -> Json:
        """A text of the bones with withheld runs in it, and its own runs divided anywhere."""
        runs = [bones] if isinstance(bones, str) else bones
        if len(runs) == 1 and isinstance(runs[0], str) and chance(self.dice, 2):
            return runs[0]
        parts = [part for run in runs for part in self._parts(run)]
        return among(self.dice, parts, self.withheld_run)

    def nothing(self) -> Json:
        """A text of which nothing is released."""
        return [self.withheld_run() for _ in range(self.dice.number(0, 2))]

    def withheld_run(self) -> Json:
        """A marked run without words in its place."""
        kind = one_of(self.dice, ("text", "text", "delegation", "representative"))
        run = self.any.object(f"run.{kind}")
        run.pop("in_release", None)
        return {**run, **FOUO}

    def _parts(self, run: Json) -> Json:
        if isinstance(run, str):
            return self._divided({"text": run})
        if "text" in run:
            return self._divided(run)
        if set(run) == {"in_release"}:
            return [self._replaced(run["in_release"])]
        return [self._mention(run)]

    def _divided(self, run: Json) -> Json:
        cut = self.dice.number(0, len(run["text"]))
        if not chance(self.dice, 2):
            return [run if len(run) > 1 else run["text"]]
        halves = [{**run, "text": run["text"][:cut]}, {**run, "text": run["text"][cut:]}]
        return among(self.dice, halves, self.withheld_run)

    def _replaced(self, words: str) -> Json:
        """A marked run with words in its place; what it was is nobody's to know."""
        kind = one_of(self.dice, ("text", "text", "delegation", "representative"))
        run = self.any.object(f"run.{kind}")
        run.pop("marking", None)
        if kind != "text" or chance(self.dice, 2):
            run["marking"] = "FOUO"
        return {**run, "in_release": words}

    def _mention(self, bones: Json) -> Json:
        field = "delegation" if "delegation" in bones else "representative"
        if self.people.hidden and "in_release" in bones:
            field = one_of(self.dice, ("delegation", "representative"))
            who = one_of(self.dice, self.people.unmarked[field])
            return {field: who, "in_release": bones["in_release"]}
        return {**bones, field: self.people.id(bones[field])}
