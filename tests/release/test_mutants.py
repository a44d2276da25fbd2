"""Leaks planted on purpose: each must show as a pair of meetings that are no longer the same."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from ccm_minutes.release import attendance, description, entries, items, redaction, seams
from ccm_minutes.release.items import _Agenda
from ccm_minutes.release.naming import Naming
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.roster import Roster
from ccm_minutes.release.seams import Look, Piece, words_of
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedName, PrintedPoint
from ccm_minutes.release.shapes import PrintedKind as Kind
from ccm_minutes.release.shapes import PrintedRun as Run
from ccm_minutes.release.texts import Texts
from tests.release.twins import TWINS

_Plant = Callable[[Any], Any]
"""Makes of a function of the release a leaky one."""

MUTANTS: dict[str, tuple[object, str, _Plant]] = {}


def _mutant(owner: object, name: str) -> Callable[[_Plant], _Plant]:
    def remember(plant: _Plant) -> _Plant:
        MUTANTS[plant.__name__.strip("_").replace("_", " ")] = owner, name, plant
        return plant

    return remember


def differing() -> Iterator[str]:
    """The pairs whose released meetings are not the same."""
    for name, (one, other) in TWINS.items():
        if redact(one).released != redact(other).released:
            yield name


@_mutant(entries, "_replaced")
def _an_entry_leaves_a_gap(right: Any) -> Any:
    return lambda *args: right(*args) or PrintedEntry(Kind.NARRATIVE, plain=True)


@_mutant(entries, "_point")
def _a_point_leaves_a_gap(right: Any) -> Any:
    return lambda *args: right(*args) or PrintedPoint(())


@_mutant(_Agenda, "_item")
def _an_item_leaves_a_gap(right: Any) -> Any:
    return lambda *args: right(*args) or PrintedItem("")


@_mutant(_Agenda, "_unmarked")
def _items_are_numbered_by_their_first_place(right: Any) -> Any:
    def numbered(self: Any, item: Any, where: str, texts: Any) -> Any:
        return replace(right(self, item, where, texts), title=f"{where} {item.title}")

    return numbered


@_mutant(entries, "_unmarked")
def _entries_are_lettered_by_their_first_place(right: Any) -> Any:
    def lettered(entry: Any, where: str, texts: Any) -> Any:
        printed = right(entry, where, texts)
        return printed and replace(printed, lead_in=where)

    return lettered


@_mutant(entries, "_unmarked")
def _an_empty_intervention_keeps_its_label(right: Any) -> Any:
    return lambda *args: right(*args) or PrintedEntry(Kind.INTERVENTION)


@_mutant(_Agenda, "_unmarked")
def _an_item_that_became_empty_says_nil(right: Any) -> Any:
    def nil(self: Any, item: Any, *rest: Any) -> Any:
        printed = right(self, item, *rest)
        emptied = item.entries and not printed.entries
        return replace(printed, objective=(Run("Nil"),)) if emptied else printed

    return nil


@_mutant(_Agenda, "_item")
def _an_item_replaced_keeps_its_number(right: Any) -> Any:
    def kept(self: Any, item: Any, where: str) -> Any:
        printed = right(self, item, where)
        return printed and replace(printed, numbered=item.numbered)

    return kept


@_mutant(Texts, "_piece")
def _words_leave_a_blank_of_their_length(right: Any) -> Any:
    def blank(self: Any, run: Any, *rest: Any) -> Any:
        return right(self, run, *rest) or Piece("█" * len(run.text))

    return blank


@_mutant(Texts, "_piece")
def _words_replaced_keep_their_look(right: Any) -> Any:
    def looking(self: Any, run: Any, *rest: Any) -> Any:
        piece = right(self, run, *rest)
        return piece and replace(piece, look=Look(bold=getattr(run, "bold", False)))

    return looking


@_mutant(seams, "_surplus")
def _spaces_are_left_as_they_were(_right: Any) -> Any:
    return lambda _text: []


@_mutant(seams, "_runs")
def _runs_are_not_joined(_right: Any) -> Any:
    def parted(line: Any) -> Iterator[Run]:
        ends = [*line.starts[1:], len(line.text)]
        return (Run(line.text[a:b]) for a, b in zip(line.starts, ends, strict=True))

    return parted


@_mutant(entries, "_replaced")
def _an_action_replaced_keeps_its_owners(right: Any) -> Any:
    def owned(entry: Any, where: str, texts: Any) -> Any:
        owners = tuple(PrintedName(one.delegation, one.delegation) for one in entry.owners)
        return replace(right(entry, where, texts) or PrintedEntry(Kind.ACTION), owners=owners)

    return owned


@_mutant(redaction, "replaced_line")
def _a_title_replaced_shows(right: Any) -> Any:
    return lambda words, _instead, where, texts: right(words, None, where, texts)


@_mutant(Naming, "credited")
def _the_same_state_is_told(right: Any) -> Any:
    spoke: list[Any] = []

    def told(self: Any, speakers: Any, where: str) -> Any:
        again = bool(spoke) and spoke[-1] == speakers
        spoke.append(speakers)
        same = (PrintedName("the same State", "The same State"),)
        return same if again else right(self, speakers, where)

    return told


@_mutant(description.Descriptions, "all")
def _speakers_are_sorted_by_name(right: Any) -> Any:
    def by_name(self: Any, delegations: Any) -> Any:
        ordered = sorted(delegations, key=lambda one: one.name)
        return tuple(name for one in ordered for name in right(self, (one,)))

    return by_name


@_mutant(Naming, "_called")
def _a_mention_gives_its_id(right: Any) -> Any:
    def identified(self: Any, member: Any) -> Any:
        name = right(self, member)
        return replace(name, inside=f"{name.inside} {member.delegation.id}")

    return identified


@_mutant(description.Descriptions, "all")
def _a_speaker_gives_the_length_of_its_name(right: Any) -> Any:
    def long(self: Any, delegations: Any) -> Any:
        width = sum(len(one.name) for one in delegations)
        return tuple(
            replace(name, start=name.start.ljust(width * 9)) for name in right(self, delegations)
        )

    return long


@_mutant(Naming, "may_have_capacity")
def _a_capacity_shows(_right: Any) -> Any:
    return lambda _self, _speakers: True


@_mutant(Naming, "_prints")
def _an_office_shows(_right: Any) -> Any:
    return lambda _self, _speaker: True


@_mutant(Roster, "nameable")
def _everybody_is_listed(_right: Any) -> Any:
    return lambda _self, _member: True


@_mutant(attendance, "_unmarked")
def _marked_delegations_are_counted(_right: Any) -> Any:
    return lambda _how, desk: desk.roster.delegations


@_mutant(items, "released_entry")
def _an_entry_remembers_how_much_was_withheld(right: Any) -> Any:
    def remembering(entry: Any, where: str, desk: Any) -> Any:
        printed = right(entry, where, desk)
        return printed and replace(printed, due_text=str(len(desk.trail.withheld)))

    return remembering


def test_the_twins_are_the_same() -> None:
    assert list(differing()) == []
    assert all(one != other for one, other in TWINS.values())


def test_the_twins_have_words() -> None:
    assert any(
        words_of(e.text) for i in redact(TWINS["a name"][0]).released.items for e in i.entries
    )


@pytest.mark.parametrize("name", MUTANTS)
def test_a_planted_leak_shows(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, function, plant = MUTANTS[name]
    monkeypatch.setattr(owner, function, plant(getattr(owner, function)))
    assert list(differing())
