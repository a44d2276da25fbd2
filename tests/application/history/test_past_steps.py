"""The steps of undo and redo, read off nothing but the names in a history."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ccm_minutes
from ccm_minutes.application.history.moments import PastEdit
from ccm_minutes.application.history.past_steps import PastStep, steps_to_redo, steps_to_undo
from ccm_minutes.application.history.step_names import Verb, kept_name, read_name

_NAMES = ("typing", "mark as FOUO", "more")


@pytest.mark.parametrize("verb", Verb)
@pytest.mark.parametrize("name", ["typing", "mark as FOUO", "change owner"])
def test_a_name_is_read_as_it_was_kept(verb: Verb, name: str) -> None:
    assert read_name(kept_name(verb, name)) == (verb, name)


def test_no_edit_has_a_name_that_means_something_else() -> None:
    folder = Path(ccm_minutes.__file__).parent
    for path in (folder / "domain" / "edits").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert read_name(node.value)[0] is Verb.DO


@given(st.lists(st.tuples(st.sampled_from(Verb), st.sampled_from(_NAMES)), max_size=40))
def test_whatever_was_done_undone_and_done_again_the_steps_are_those_of_a_desk(
    moves: list[tuple[Verb, str]],
) -> None:
    past: list[PastEdit] = []
    done: list[tuple[str, list[int]]] = []
    undone: list[tuple[str, list[int]]] = []
    gathers = False
    for verb, drawn in moves:
        number, name = len(past), drawn
        if verb is Verb.UNDO and done:
            name = done.pop()[0]
            undone.append((name, [number]))
        elif verb is Verb.REDO and undone:
            name = undone.pop()[0]
            done.append((name, [number]))
        elif verb is Verb.GO_ON and gathers and done[-1][0] == name:
            done[-1][1].insert(0, number)
            undone.clear()
        elif verb is Verb.DO:
            done.append((name, [number]))
            undone.clear()
        else:
            continue
        gathers = verb in (Verb.DO, Verb.GO_ON)
        past.append(PastEdit(number, "", kept_name(verb, name)))

    latest_first = past[::-1]
    assert list(steps_to_undo(latest_first)) == [_step(*one) for one in reversed(done)]
    assert list(steps_to_redo(latest_first)) == [_step(*one) for one in undone]


def _step(name: str, numbers: list[int]) -> PastStep:
    return PastStep(name, tuple(numbers))


@pytest.mark.parametrize(
    "names",
    [
        ["undo typing", "mark as FOUO"],
        ["more typing", "undo typing", "typing"],
        ["undo typing", "more mark as FOUO", "mark as FOUO"],
        ["import"],
        ["remove for good", "typing"],
        [],
    ],
)
def test_where_the_names_do_not_fit_together_the_steps_end(names: list[str]) -> None:
    latest_first = [PastEdit(-number, "", name) for number, name in enumerate(names)]
    assert list(steps_to_undo(latest_first)) == []
