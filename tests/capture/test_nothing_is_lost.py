"""What holds for any line at all."""

import re
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from ccm_minutes.capture.grammar import LiteralLine, parse
from ccm_minutes.capture.session import CaptureSession, take
from ccm_minutes.capture.transcript import take_lines
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import faults_of
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Words, runs_of
from ccm_minutes.domain.walk import all_entries, all_items, all_texts
from tests.capture.room import LOOKUP, NOW, all_words, room, type_into

WORDS = st.sampled_from(
    [
        "avl", "sun", "xyz", "chair", "secretariat", "Norlund", "water", "été", "水", "سلام",
        "🙂", "e\u0301", "4,5", "10:42", "by:2031-04-15", "by:mid-April", "in", "out", "(as",
        "host)", "(FOUO)", "[[", "]]", "||", "@avl", "@", ":", ",", "avl:", "avl,", "\u202e",
        "\x07", "\u200b",
    ]
)  # fmt: skip
SIGNS = st.sampled_from(
    ["", "- ", "-- ", "= ", "! ", "* ", "? ", "# ", "> ", ">> ", "\\", "(FOUO) ", "  "]
)
TYPED = st.builds(lambda sign, words: sign + " ".join(words), SIGNS, st.lists(WORDS, max_size=8))
STRANGE = st.text(max_size=40)
LINES = TYPED | STRANGE | st.builds("{}{}".format, SIGNS, STRANGE)


def opened() -> Meeting:
    return room(AgendaItem("Opening"))


@given(LINES)
@example("\x00")
@example("a" * 10_000 + ":")
@example("@" * 10_000)
@example("@a " * 3_300)
@example("[[" * 5_000)
@example("]]" * 5_000)
@example("[[a" * 2_000 + "]]" * 2_000)
@example("! " + "a:" * 5_000)
@example("! " + "a," * 5_000 + ":")
@example("(" * 5_000 + ")" * 5_000 + ": x")
@example("@" + "a-" * 5_000)
@example("by:" * 3_000)
@example("in" + " " * 10_000 + "x")
@example("in " + "x " * 5_000)
@example("in " + "x  " * 3_000 + "10:42")
@example("! x" + " " * 10_000 + "y")
@example("(FOUO) " * 1_400)
@example("avl (" + "(" * 5_000 + "): x")
@example("-" + " " * 10_000 + "x")
@example("x" + " " * 10_000 + ":")
@example("! x " + "by: " * 2_500)
def test_any_line_is_taken(line: str) -> None:
    after = type_into(opened(), "chair: Welcome.", line, line)
    assert not list(faults_of(after.meeting))


@given(st.lists(LINES, max_size=12))
def test_any_lines_make_a_meeting_in_which_every_name_is_known(lines: list[str]) -> None:
    meeting = opened()
    after = take_lines(meeting, lines, NOW, LOOKUP).apply(meeting)
    assert not list(faults_of(after))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_after_a_backslash_the_text_stands_as_it_is(text: str) -> None:
    text = text.rstrip("\r\n")
    after = type_into(opened(), "\\" + text)
    assert [entry.text for entry in after.entries] == ([text] if text.strip() else [])


@given(st.lists(WORDS, max_size=8).map(" ".join), SIGNS)
@example("avl (as host): water", "")
@example("@avl 4,5 [[ water || été ]] water", "! ")
@example("water [[ Norlund ]]", "> ")
def test_every_word_typed_stands_in_the_meeting(words: str, sign: str) -> None:
    meeting = type_into(opened(), sign + words).meeting
    kept = kept_in(meeting)
    for word in re.findall(r"[^\W_]+", re.sub(r"\(FOUO\)|by:[-0-9]+|by:", "", words)):
        assert word in kept, (word, kept)


def kept_in(meeting: Meeting) -> str:
    """All that a meeting holds of what was typed; for a recognised name, the names of that."""
    entries = [found.entry for found in all_entries(meeting)]
    return " ".join(
        (
            all_words(meeting),
            repr([run.in_release for _, text in all_texts(meeting) for run in runs_of(text)]),
            repr([(entry.capacity, entry.due_text) for entry in entries]),
            repr([(item.title, item.title_in_release) for _, item in all_items(meeting)]),
            "".join(names_typed(meeting)),
            repr([f"in out {move.at}" for one in meeting.delegations for move in one.movements]),
        )
    )


def names_typed(meeting: Meeting) -> Iterator[str]:
    """The words of the tests above that may stand for those whom the meeting now refers to."""
    entries = [found.entry for found in all_entries(meeting)]
    people = [person for entry in entries for person in (*entry.speakers, *entry.owners)]
    mentions = [run for _, text in all_texts(meeting) for run in runs_of(text)]
    movers = [DelegationSpeaker(one.id) for one in meeting.delegations if one.movements]
    for person in (*people, *mentions, *movers):
        if isinstance(person, OfficeSpeaker):
            yield f" {person.office} {person.office.lower()}"
        if isinstance(person, DelegationSpeaker | DelegationMention):
            yield TYPED_FOR.get(person.delegation, "")


TYPED_FOR = {"averland": " avl", "norlund": " Norlund", "csu": " secretariat"}


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), SIGNS)
def test_what_stands_in_double_brackets_is_never_in_unmarked_words(
    before: str, inside: str, after: str, sign: str
) -> None:
    secret = "zqsecretqz"
    line = f"{sign}{before}[[{inside}{secret}]]{after}"
    if isinstance(parse(line), LiteralLine) or "||" in line:
        return
    if "[" in inside + before[-1:] or "]" in inside or sign in {"> ", ">> "}:
        return
    meeting = type_into(opened(), line).meeting
    for found in all_entries(meeting):
        assert secret not in repr((found.entry.speakers, found.entry.owners))
        assert secret not in (found.entry.due_text or "") + (found.entry.capacity or "")
    for _, text in all_texts(meeting):
        for run in runs_of(text):
            if isinstance(run, Words) and secret in run.text:
                assert run.marking is Marking.FOUO


@given(LINES)
def test_a_line_is_taken_alike_twice(line: str) -> None:
    taken = [take(opened(), CaptureSession(), line, NOW, LOOKUP) for _ in range(2)]
    assert taken[0].flagged == taken[1].flagged
    assert bool(taken[0].edit) == bool(taken[1].edit)


@given(LINES)
def test_what_is_flagged_is_kept_and_flagged_in_the_meeting(line: str) -> None:
    after = type_into(opened(), line)
    assert after.flags == (any(entry.flagged for entry in after.entries),)
