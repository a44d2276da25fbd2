"""Who speaks: one is the speaker; none or several, and the line is kept word for word."""

import pytest

from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.domain.delegation import Delegation, DelegationKind
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.domain.text import Marking, Words
from tests.capture.room import CODES, DELEGATIONS, LOOKUP, read, room, type_into, typed


@pytest.mark.parametrize(
    ("label", "id_"),
    [
        ("avl", "averland"),
        ("AVL", "averland"),
        ("av", "averland"),
        ("averland", "averland"),
        ("Avèrlande", "averland"),
        ("averlande", "averland"),
        ("kingdom of averland", "averland"),
        ("aby", "averby"),
        ("lowmarkia", "lowmark-pdr"),
        ("Lowmark", "lowmark-pdr"),
        ("lowmark-pdr", "lowmark-pdr"),
        ("pdr", "lowmark-pdr"),
        ("lp", "lowmark-pdr"),
        ("nether", "netherholms"),
        ("the netherholms", "netherholms"),
        ("n.z.", "new-zembla"),
        ("nz", "new-zembla"),
        ("zem", "new-zembla"),
        ("cote d'ambre", "cote-dambre"),
        ("CÔTE D’AMBRE", "cote-dambre"),
        ("norlund", "norlund"),
        ("norlund bissay", "norlund-bissay"),
        ("bis", "norlund-bissay"),
        ("Kordia, Republic of", "kor"),
        ("kordia", "kor"),
        ("cmw", "cmw"),
        ("munition wa", "cmw"),
        ("Cluster Munition Watch (CMW)", "cmw"),
        ("Cluster Munition Watch (cmw)", "cmw"),
        ("cluster (CMW)", "cmw"),
        ("csu", "csu"),
        ("secretariat", "csu"),
        ("the Secretariat", "csu"),
        ("Secrétariat", "csu"),
        ("aver", "averland"),
        ("averb", "averby"),
    ],
)
def test_a_label_stands_for(label: str, id_: str) -> None:
    entry = typed(f"{label}: Words.").entry
    assert entry.speakers == (DelegationSpeaker(id_),)
    assert entry.capacity is None


@pytest.mark.parametrize(
    ("label", "flagged"),
    [
        ("xyz", True),
        ("Two words", True),
        ("avl, xyz", True),
        ("by", True),
        ("sun", True),
        ("the sun", True),
        ("avl, lmk, nz, norlund, sun", True),
        ("c", True),
        ("It decided as follows", False),
        ("Three little words", False),
        ("avl, lmk, nz, norlund, sundal, kor", False),
        ("one two three four five six", False),
        ("@avl", True),
        ("the", True),
        ("of", True),
        ("avl,", True),
        ("avl (a), lmk (b)", False),
        ("avl (on behalf of", False),
        ("vice-chair", True),
    ],
)
def test_where_none_or_several_fit_the_line_is_kept_word_for_word(
    label: str, flagged: bool
) -> None:
    line = f"{label}: It said: so."
    after = typed(line)
    assert after.entry.kind is EntryKind.NARRATIVE
    assert read(after.entry.text).replace("@averland", "@avl") == line
    assert after.entry.flagged is flagged
    assert after.flags == (flagged,)


def test_a_capacity_is_not_counted_among_the_five_words_nor_among_the_two() -> None:
    capacity = "on behalf of the whole of the group of donors"
    entry = typed(f"Cluster Munition Watch ({capacity}): Yes.").entry
    assert (entry.speakers, entry.capacity) == ((DelegationSpeaker("cmw"),), capacity)
    assert typed(f"some body ({capacity}): Yes.").flags == (True,)
    assert typed(f"some other body ({capacity}): Yes.").flags == (False,)


def test_only_a_colon_that_a_space_follows_ends_a_label() -> None:
    assert typed("avl:text").entry.text == "avl:text"
    assert typed("avl 10:30 text").entry.text == "avl 10:30 text"
    assert typed("10:30 avl: text").entry.text == "10:30 avl: text"


def test_nothing_before_the_colon_is_no_label() -> None:
    after = typed(": text")
    assert (after.entry.text, after.flags) == (": text", (False,))


def test_empty_brackets_are_no_capacity() -> None:
    assert typed("avl (): Yes.").entry.capacity is None


def test_what_is_kept_because_of_its_label_still_withholds_what_is_marked() -> None:
    entry = typed("xyz: (FOUO) the [[secret]] thing").entry
    assert entry.marking is Marking.FOUO
    secret = Words("secret", marking=Marking.FOUO)
    assert entry.text == ("xyz: (FOUO) the ", secret, " thing")
    assert typed("(FOUO) xyz: secret").entry.marking is Marking.FOUO


def test_brackets_that_open_in_a_label_mark_what_is_in_them() -> None:
    assert typed("[[avl: Secret.]]").entry.text == (Words("avl: Secret.", marking=Marking.FOUO),)


def test_codes_of_two_letters_are_for_those_present() -> None:
    assert LOOKUP.fits("av") == (DelegationSpeaker("averland"),)
    assert LOOKUP.fits("by") == ()


def test_those_present_go_before_others() -> None:
    assert LOOKUP.fits("aver") == (DelegationSpeaker("averland"),)
    assert len(LOOKUP.fits("sun")) == 2


def test_two_exact_names_are_still_two() -> None:
    twins = (Delegation("one", "Twinland"), Delegation("two", "Twinland"))
    assert len(Lookup(twins, {}).fits("twinland")) == 2


def test_an_exact_name_wins_over_the_start_of_another() -> None:
    assert LOOKUP.fits("norlund") == (DelegationSpeaker("norlund"),)


def test_a_secretariat_that_is_not_there_is_nobody() -> None:
    others = tuple(d for d in DELEGATIONS if d.kind is not DelegationKind.SECRETARIAT)
    after = type_into(room(), "secretariat: Yes.", lookup=Lookup(others, CODES))
    assert (after.entry.text, after.flags) == ("secretariat: Yes.", (True,))


def test_of_two_secretariats_neither_is_guessed() -> None:
    another = Delegation("isu", "Implementation Unit", kind=DelegationKind.SECRETARIAT)
    after = type_into(room(), "secretariat: Yes.", lookup=Lookup((*DELEGATIONS, another), CODES))
    assert after.flags == (True,)


def test_the_chair_of_a_meeting_in_french_keeps_the_words_typed() -> None:
    assert typed("président : Merci.").entry.speakers == (OfficeSpeaker("Président"),)


def test_nobody_is_there_to_be_meant_in_an_empty_room() -> None:
    empty = Lookup((), {})
    assert empty.fits("avl") == ()
    assert empty.fits("chair") == (OfficeSpeaker("Chair"),)
    assert empty.fits("") == empty.fits("…") == ()


@pytest.mark.parametrize(
    ("line", "owners", "words"),
    [
        ("! csu: do it", (DelegationSpeaker("csu"),), "do it"),
        ("! csu:do it", (DelegationSpeaker("csu"),), "do it"),
        ("! chair, avl: do it", (OfficeSpeaker("Chair"), DelegationSpeaker("averland")), "do it"),
        ("! csu: meet at 10:30", (DelegationSpeaker("csu"),), "meet at 10:30"),
        ("! meet at 10:30", (), "meet at 10:30"),
        ("! do it", (), "do it"),
        ("! : do it", (), ": do it"),
        ("! put to all of the States: why", (), "put to all of the States: why"),
        (
            "! avl, lmk, nz, norlund, sundal, kor: do it",
            tuple(
                DelegationSpeaker(id_)
                for id_ in ["averland", "lowmark-pdr", "new-zembla", "norlund", "sundal", "kor"]
            ),
            "do it",
        ),
    ],
)
def test_the_owners_stand_before_the_first_colon(
    line: str, owners: tuple[DelegationSpeaker, ...], words: str
) -> None:
    after = typed(line)
    assert (after.entry.owners, after.entry.text, after.flags) == (owners, words, (False,))


@pytest.mark.parametrize(
    ("names", "owners"),
    [
        ("xyz", (OfficeSpeaker("xyz"),)),
        ("csu, The Donors", (DelegationSpeaker("csu"), OfficeSpeaker("The Donors"))),
        ("sun", (OfficeSpeaker("sun"),)),
        ("avl (as host)", (OfficeSpeaker("avl (as host)"),)),
    ],
)
def test_an_owner_who_fits_nobody_stays_in_the_words_typed(
    names: str, owners: tuple[OfficeSpeaker, ...]
) -> None:
    after = typed(f"! {names}: do it")
    assert (after.entry.owners, after.entry.text) == (owners, "do it")
    assert after.entry.flagged
    assert after.flags == (True,)


def test_a_passage_that_is_marked_before_the_colon_of_an_action_stays_marked() -> None:
    entry = typed("! [[csu: do it]]").entry
    assert entry.owners == ()
    assert entry.text == (Words("csu: do it", marking=Marking.FOUO),)
