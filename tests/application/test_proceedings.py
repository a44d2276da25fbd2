"""How a meeting runs, as a value."""

import json

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.proceedings import (
    MOST_STEPS,
    Asked,
    FloorAct,
    FloorStep,
    Proceedings,
    from_plain,
    to_plain,
)
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)

AVERLAND, CHAIR, LIND = DelegationSpeaker("a"), OfficeSpeaker("Chair"), RepresentativeSpeaker("l")


def names(proceedings: Proceedings) -> list[Speaker]:
    return [one.speaker for one in proceedings.floor]


def three() -> Proceedings:
    return Proceedings().asked(AVERLAND, "14:05").asked(CHAIR, "14:06").asked(LIND, "14:07")


def test_who_asks_comes_last_and_who_asks_again_keeps_the_place() -> None:
    assert names(three().asked(AVERLAND, "14:08")) == [AVERLAND, CHAIR, LIND]
    assert three().asked(AVERLAND, "14:08").floor[0] == Asked(AVERLAND, "14:05")


def test_one_is_struck_off_and_the_others_move_up() -> None:
    assert names(three().struck(1)) == [AVERLAND, LIND]


def test_one_is_moved_as_far_as_the_list_reaches() -> None:
    assert names(three().moved(2, -1)) == [AVERLAND, LIND, CHAIR]
    assert names(three().moved(0, 9)) == [CHAIR, LIND, AVERLAND]
    assert names(three().moved(0, -1)) == [AVERLAND, CHAIR, LIND]


def test_time_is_added_up_and_a_clock_put_back_takes_none_away() -> None:
    assert Proceedings().spent("x", 60).spent("x", -7200).spent("x", 5).seconds == {"x": 65}


def test_what_was_kept_by_an_older_version_has_no_steps() -> None:
    assert from_plain({"floor": [], "seconds": {}}) == Proceedings()


def test_a_step_is_taken_back_and_only_the_latest_are_remembered() -> None:
    before, after = three(), three().struck(0)
    done = before.did(FloorStep(FloorAct.STRIKE, before.floor, after.floor))
    assert done.floor == after.floor
    assert done.took_back(done.steps[-1]) == before

    for _ in range(2 * MOST_STEPS):
        done = done.did(FloorStep(FloorAct.STRIKE, before.floor, after.floor))
    assert len(done.steps) == MOST_STEPS


speakers = st.one_of(
    st.builds(DelegationSpeaker, st.text()),
    st.builds(OfficeSpeaker, st.text()),
    st.builds(RepresentativeSpeaker, st.text()),
)
times = st.floats(0, 1e6).map(lambda seconds: round(seconds, 1))


floors = st.lists(st.builds(Asked, speakers, st.text()), max_size=4).map(tuple)
steps = st.builds(FloorStep, st.sampled_from(FloorAct), floors, floors, st.text())


@given(floors, st.dictionaries(st.text(), times, max_size=5), st.lists(steps, max_size=3))
def test_what_is_kept_is_there_again(
    floor: tuple[Asked, ...], seconds: dict[str, float], done: list[FloorStep]
) -> None:
    proceedings = Proceedings(floor, seconds, tuple(done))

    assert from_plain(json.loads(json.dumps(to_plain(proceedings)))) == proceedings
