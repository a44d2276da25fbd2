"""A marking withholds its part and all inside it."""

from dataclasses import replace

import pytest

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.markings import holds_marking, inherited, is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from tests.domain.samples import AVERLAND, LOWMARK, MEETING, with_entry

FOUO = Marking.FOUO
NOTE = Entry(EntryKind.NOTE)


@pytest.mark.parametrize("part", [NOTE, Point("x"), AgendaItem("x")])
def test_a_part_is_marked_by_a_marking_or_by_words_to_print_instead(
    part: Entry | Point | AgendaItem,
) -> None:
    assert not is_marked(part)
    assert is_marked(replace(part, marking=FOUO))
    assert is_marked(replace(part, in_release="other"))


def test_a_part_carries_the_marking_of_its_container() -> None:
    assert inherited(None, NOTE) is None
    assert inherited(FOUO, NOTE) is FOUO
    assert inherited(None, replace(NOTE, in_release="other")) is FOUO


def test_a_meeting_without_any_marking_has_no_banner() -> None:
    assert not holds_marking(MEETING)


def _meetings_marked_somewhere() -> list[Meeting]:
    details, item = MEETING.details, MEETING.agenda[0]
    paper = Document("Paper", marking=FOUO)
    marked_person = Representative("Cy Cove", marking=FOUO)
    deep = Point("up", points=(Point("down", marking=FOUO),))
    secret = Words("x", marking=FOUO)
    return [
        replace(MEETING, details=replace(details, marking=FOUO)),
        replace(MEETING, details=replace(details, documents=(paper,))),
        replace(MEETING, details=replace(details, preamble=((secret,),))),
        replace(MEETING, details=replace(details, closing=((secret,),))),
        replace(MEETING, delegations=(AVERLAND, replace(LOWMARK, marking=FOUO))),
        replace(MEETING, delegations=(replace(AVERLAND, representatives=(marked_person,)),)),
        replace(MEETING, agenda=(replace(item, in_release="An item"),)),
        replace(MEETING, agenda=(replace(item, documents=(paper,)),)),
        replace(MEETING, agenda=(replace(item, objective=(secret,)),)),
        replace(MEETING, agenda=(AgendaItem("Up", items=(AgendaItem("Sub", marking=FOUO),)),)),
        with_entry(replace(NOTE, marking=FOUO)),
        with_entry(replace(NOTE, points=(deep,))),
        with_entry(replace(NOTE, text=("x", Words("y", in_release="z")))),
        with_entry(replace(NOTE, text=(DelegationMention("averland", marking=FOUO),))),
    ]


@pytest.mark.parametrize("meeting", _meetings_marked_somewhere())
def test_a_marking_anywhere_gives_the_meeting_its_banner(meeting: Meeting) -> None:
    assert holds_marking(meeting)


def test_words_for_a_mention_in_the_release_are_no_marking() -> None:
    mention = DelegationMention("averland", in_release="a State")
    assert not holds_marking(with_entry(replace(NOTE, text=(mention,))))
