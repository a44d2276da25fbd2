"""Every row of the table of capture lines, as it is written there."""

from datetime import date, time

import pytest

from ccm_minutes.domain.delegation import Attendance, Movement, MovementAt
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.domain.text import Marking
from tests.capture.room import NOW, read, typed

AVERLAND = DelegationSpeaker("averland")
LOWMARK = DelegationSpeaker("lowmark-pdr")
SECRETARIAT = DelegationSpeaker("csu")


def intervention(*speakers: Speaker, words: str | None = None, **fields: object) -> Entry:
    points = () if words is None else (Point(words),)
    return _entry(EntryKind.INTERVENTION, speakers=speakers, points=points, **fields)


def _entry(kind: EntryKind, **fields: object) -> Entry:
    return Entry(kind, at=NOW, key="", **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        (
            "avl: It had cleared 4 km2.",
            intervention(AVERLAND, words="It had cleared 4 km2."),
        ),
        ("avl:", intervention(AVERLAND)),
        ("avl: ", intervention(AVERLAND)),
        ("avl : À la française", intervention(AVERLAND, words="À la française")),
        ("avl, lmk: Both agreed.", intervention(AVERLAND, LOWMARK, words="Both agreed.")),
        ("avl, avl: Twice.", intervention(AVERLAND, words="Twice.")),
        (
            "avl (on behalf of the Coordinators): Thanks.",
            intervention(AVERLAND, words="Thanks.", capacity="on behalf of the Coordinators"),
        ),
        (
            "avl, lmk (on behalf of Sundal, Sunmark (both)): Thanks.",
            intervention(
                AVERLAND, LOWMARK, words="Thanks.", capacity="on behalf of Sundal, Sunmark (both)"
            ),
        ),
        ("chair: Welcome.", intervention(OfficeSpeaker("Chair"), words="Welcome.")),
        ("The CHAIR: Welcome.", intervention(OfficeSpeaker("Chair"), words="Welcome.")),
        ("president: Thanks.", intervention(OfficeSpeaker("President"), words="Thanks.")),
        (
            "coordinator on victim assistance: Yes.",
            intervention(OfficeSpeaker("Coordinator on Victim Assistance"), words="Yes."),
        ),
        (
            "president-designate: Yes.",
            intervention(OfficeSpeaker("President-Designate"), words="Yes."),
        ),
        ("secretariat: Two letters.", intervention(SECRETARIAT, words="Two letters.")),
        ("= It agreed.", _entry(EntryKind.DECISION, text="It agreed.")),
        ("* A key point", _entry(EntryKind.KEY_POINT, text="A key point")),
        ("? What next?", _entry(EntryKind.QUESTION, text="What next?")),
        ("# Ask about lunch", _entry(EntryKind.NOTE, text="Ask about lunch")),
        ("A paragraph.", _entry(EntryKind.NARRATIVE, text="A paragraph.")),
        ("  A paragraph.  ", _entry(EntryKind.NARRATIVE, text="A paragraph.")),
        (r"\- no point", _entry(EntryKind.NARRATIVE, text="- no point")),
        (r"\avl: [[no]] @avl (FOUO)", _entry(EntryKind.NARRATIVE, text="avl: [[no]] @avl (FOUO)")),
        (r"\(FOUO) text ", _entry(EntryKind.NARRATIVE, text="(FOUO) text ")),
        (r"\\", _entry(EntryKind.NARRATIVE, text="\\")),
        (
            "! csu, avl: circulate the draft by:2031-03-15",
            _entry(
                EntryKind.ACTION,
                text="circulate the draft",
                owners=(SECRETARIAT, AVERLAND),
                due=date(2031, 3, 15),
            ),
        ),
        (
            "! circulate the draft by:mid-April",
            _entry(EntryKind.ACTION, text="circulate the draft", due_text="by mid-April"),
        ),
        ("! by:2031-03-15", _entry(EntryKind.ACTION, due=date(2031, 3, 15))),
    ],
)
def test_a_line_becomes(line: str, entry: Entry) -> None:
    after = typed(line)
    assert after.entry == entry
    assert after.flags == (False,)


@pytest.mark.parametrize(
    "line",
    [
        "(FOUO) avl: Secret.",
        "avl: (FOUO) Secret.",
        "avl (FOUO): Secret.",
        "(FOUO) avl: (FOUO) Secret.",
        "(fouo)avl: Secret.",
        "(FOUO) = Secret.",
        "= (FOUO) Secret.",
        "=(FOUO) Secret.",
        "(FOUO) Secret.",
        "(FOUO) ! csu: Secret.",
        "! (FOUO) csu: Secret.",
        "! csu: (FOUO) Secret.",
        r"(FOUO) \Secret.",
        "* (FOUO) Secret.",
        "? (FOUO) Secret.",
    ],
)
def test_fouo_before_or_after_its_sign_or_label_marks_the_entry(line: str) -> None:
    entry = typed(line).entry
    assert entry.marking is Marking.FOUO
    assert [read(entry.text), *(read(point.text) for point in entry.points)][-1] == "Secret."


def test_fouo_marks_the_point_that_it_stands_in() -> None:
    entry = typed("avl: Public.", "- (FOUO) Secret.", "(FOUO) -- More.").entry
    assert entry.marking is None
    secret = Point("Secret.", Marking.FOUO, (Point("More.", Marking.FOUO),))
    assert entry.points == (Point("Public."), secret)


def test_fouo_alone_opens_a_marked_paragraph() -> None:
    entry = typed("(FOUO)", "- Secret.").entry
    assert (entry.marking, entry.text, entry.points) == (Marking.FOUO, None, (Point("Secret."),))


def test_points_hang_under_the_last_entry_and_the_last_point() -> None:
    entry = typed("avl: One.", "- Two.", "-- Two a.", "-- Two b.", "- Three.").entry
    two = Point("Two.", points=(Point("Two a."), Point("Two b.")))
    assert entry.points == (Point("One."), two, Point("Three."))


@pytest.mark.parametrize("opener", ["= D", "! A", "* K", "? Q", "# N", "A paragraph"])
def test_an_entry_of_any_kind_takes_points(opener: str) -> None:
    assert typed(opener, "- more").entry.points == (Point("more"),)


@pytest.mark.parametrize("line", ["- kept", "-- kept"])
def test_a_point_with_nothing_to_hang_under_is_kept_as_a_paragraph(line: str) -> None:
    assert typed(line).entry == _entry(EntryKind.NARRATIVE, text="kept")


def test_a_second_level_without_a_first_is_a_point() -> None:
    assert typed("avl:", "-- deep").entry.points == (Point("deep"),)


@pytest.mark.parametrize(
    ("line", "moved"),
    [
        ("in averland 10:42", MovementAt(time(10, 42), Movement.ARRIVES)),
        ("out avl 9:05", MovementAt(time(9, 5), Movement.LEAVES)),
    ],
)
def test_a_delegation_arrives_and_leaves(line: str, moved: MovementAt) -> None:
    after = typed(line)
    assert after.meeting.delegations[0].movements == (moved,)
    assert not after.entries


def test_who_was_to_stay_away_and_arrives_is_present() -> None:
    (averby,) = (one for one in typed("in aby 10:42").meeting.delegations if one.id == "averby")
    assert averby.attendance is Attendance.PRESENT


def test_movements_are_kept_in_the_order_typed() -> None:
    after = typed("in averland 10:42", "out averland 11:05")
    assert [moved.at.hour for moved in after.meeting.delegations[0].movements] == [10, 11]


@pytest.mark.parametrize(
    ("line", "flagged"),
    [
        ("in averland 10:42 it rained", False),
        ("in averland 25:42", False),
        ("(FOUO) in averland 10:42", False),
        ("in the morning 10:42", False),
        ("out of nowhere 10:42", False),
        ("in sun 10:42", True),
    ],
)
def test_what_only_begins_like_a_movement_is_a_paragraph(line: str, flagged: bool) -> None:
    after = typed(line)
    assert after.entry.text == line.removeprefix("(FOUO) ")
    assert after.flags == (flagged,)
    assert after.meeting.delegations == typed().meeting.delegations


@pytest.mark.parametrize("line", ["", " ", "\t", "\n", "-", "-- ", "\\", "\\ "])
def test_a_line_without_words_changes_nothing(line: str) -> None:
    before = typed("avl: One.")
    after = typed("avl: One.", line, "- Two.")
    assert after.entry.points == (*before.entry.points, Point("Two."))
    assert after.flags == (False, False, False)


@pytest.mark.parametrize("sign", ["=", "!", "*", "?", "#"])
def test_a_sign_alone_opens_an_entry_for_the_points_that_follow(sign: str) -> None:
    entry = typed(sign, "- first").entry
    assert (entry.text, entry.points) == (None, (Point("first"),))


@pytest.mark.parametrize("line", ["-5 °C", "#1", "=>", "**", "?!", "!x", ">x", "--x", "–"])
def test_a_sign_that_no_space_follows_is_text(line: str) -> None:
    assert typed(line).entry == _entry(EntryKind.NARRATIVE, text=line)


def test_the_end_of_the_line_is_no_part_of_it() -> None:
    assert typed("A paragraph.\r\n").entry.text == "A paragraph."
    assert typed("\\ text \n").entry.text == " text "
