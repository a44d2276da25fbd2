"""Whom the capture line offers."""

from ccm_minutes.capture.completion import Candidate, Why, candidates, last_name
from ccm_minutes.capture.lookup import Lookup, StateCodes
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from tests.capture.room import LOOKUP


def offered(typed: str, *recent: DelegationSpeaker | OfficeSpeaker) -> list[str]:
    return [one.name for one in candidates(LOOKUP, typed, recent)]


def why(typed: str) -> list[Why]:
    return [one.why for one in candidates(LOOKUP, typed)]


def test_codes_names_words_and_initials_are_offered() -> None:
    assert candidates(LOOKUP, "avl")[0] == Candidate(
        DelegationSpeaker("averland"), "Averland", "Averland", Why.EXACT
    )
    assert (offered("lowm"), why("lowm")) == (["Lowmark PDR"], [Why.NAME])
    assert (offered("zemb"), why("zemb")) == (["New Zembla"], [Why.WORD])
    assert (offered("lp"), why("lp")) == (["Lowmark PDR"], [Why.INITIALS])


def test_names_that_only_the_table_knows_are_offered() -> None:
    assert (offered("kingd"), why("kingd")) == (["Averland"], [Why.OTHER_NAME])


def test_all_that_fit_are_offered() -> None:
    assert offered("sun") == ["Sundal", "Sunmark"]


def test_present_ones_come_before_others() -> None:
    assert offered("aver") == ["Averland", "Averby"]
    assert offered("aver", DelegationSpeaker("averby")) == ["Averland", "Averby"]


def test_recent_ones_come_before_others() -> None:
    assert offered("sun", DelegationSpeaker("sunmark")) == ["Sunmark", "Sundal"]
    latest_first = (DelegationSpeaker("sunmark"), DelegationSpeaker("sundal"))
    assert offered("s", *latest_first)[:2] == ["Sunmark", "Sundal"]


def test_what_was_typed_whole_comes_before_all_else() -> None:
    assert offered("norlund", DelegationSpeaker("norlund-bissay")) == ["Norlund", "Norlund-Bissay"]


def test_offices_and_the_secretariat_are_offered() -> None:
    assert offered("ch") == ["Chair"]
    assert offered("pres") == ["President-Designate", "President"]
    assert offered("victim") == ["Coordinator on Victim Assistance"]
    assert offered("secr") == ["Convention Support Unit"]
    assert why("chair") == [Why.EXACT]


def test_a_slip_of_the_finger_is_seen_only_where_nothing_else_fits() -> None:
    assert (offered("netrherholms"), why("netrherholms")[0]) == (
        ["The Netherholms"],
        Why.SPELT_ALIKE,
    )
    assert Why.SPELT_ALIKE not in why("sun")
    assert offered("qx") == []


def test_before_anything_is_typed_those_who_spoke_last_are_offered() -> None:
    assert offered("") == []
    assert offered("", OfficeSpeaker("Chair"), DelegationSpeaker("sundal")) == ["Chair", "Sundal"]


def test_no_more_are_offered_than_asked_for() -> None:
    assert len(candidates(LOOKUP, "n", most=2)) == 2


def test_the_name_being_typed_follows_the_last_comma() -> None:
    assert last_name("avl, su") == "su"
    assert last_name("avl (for a, b") == "avl (for a, b"
    assert last_name("") == ""


def labels(lookup: Lookup, typed: str) -> list[str]:
    return [one.label for one in candidates(lookup, typed)]


def test_what_goes_into_the_line_is_sure_to_be_taken_for_the_one_offered() -> None:
    assert labels(LOOKUP, "kor") == ["kor"]
    long = Delegation("long", "The Very Long Name of a Land Far Away", other_names=("Farland",))
    twins = (Delegation("one", "Twinland"), Delegation("two", "Twinland", other_names=("Two",)))
    lookup = Lookup((long, *twins), {})
    assert labels(lookup, "very") == ["Farland"]
    assert labels(lookup, "twin") == ["one", "Two"]


def test_every_offer_of_the_room_resolves_to_itself() -> None:
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for one in candidates(LOOKUP, letter, most=99):
            assert LOOKUP.fits(one.label) == (one.speaker,)


def test_a_word_inside_a_name_of_another_language_is_enough() -> None:
    assert [one.name for one in candidates(LOOKUP, "kingd")] == ["Averland"]


def test_a_name_too_long_for_a_label_gives_way_to_its_shortest_in_plain_letters() -> None:
    land = Delegation("long-id", "The Very Long Name of a Land Far Away")
    codes = {"long-id": StateCodes("VL", "VLF", ("远地", "遠地", "远国", "遠國"))}

    (one,) = candidates(Lookup((land,), codes), "very")

    assert one.label == "vl"
