"""What two people typed into one meeting, neither knowing of the other."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.application.conflict import with_both
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.difference import difference
from ccm_minutes.domain.edits.converting import change_kind
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import (
    add_entry,
    change_entry,
    remove_entry,
    set_entry_text,
)
from ccm_minutes.domain.edits.items import change_item, move_item, remove_item
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking, RepresentativeMention, plain
from ccm_minutes.domain.walk import all_entries, all_items
from tests.samples import small_meeting

BASE = small_meeting()
OPENING, WORK = BASE.agenda
SAID = OPENING.entries[0].key
UNDER = WORK.items[0]


def after(*edits: Edit) -> Meeting:
    meeting = BASE
    for edit in edits:
        meeting = edit.apply(meeting)
    return meeting


def both(mine: Meeting, theirs: Meeting) -> Meeting:
    return with_both([difference(BASE, mine)], "keep both", mine).apply(theirs)


def texts(meeting: Meeting) -> list[str]:
    return [plain(found.entry.text) for found in all_entries(meeting)]


def test_what_only_one_side_changed_is_as_that_side_left_it() -> None:
    mine = after(set_entry_text(SAID, "Mine."), change_details("place", place="Ostry"))
    theirs = after(change_details("rename", title="Thaw"), remove_entry(OPENING.entries[1].key))

    together = both(mine, theirs)

    assert together == replace(
        theirs,
        details=replace(theirs.details, place="Ostry"),
        agenda=set_entry_text(SAID, "Mine.").apply(theirs).agenda,
    )


def test_of_an_entry_that_both_changed_both_stand_there_mine_flagged_and_withheld() -> None:
    together = both(after(set_entry_text(SAID, "Mine.")), after(set_entry_text(SAID, "Theirs.")))

    theirs, mine = together.agenda[0].entries[:2]
    assert (theirs.text, theirs.key, theirs.flagged) == ("Theirs.", SAID, False)
    assert (mine.text, mine.flagged, mine.marking) == ("Mine.", True, Marking.FOUO)
    assert mine.key != SAID


def test_two_fields_of_one_entry_are_no_conflict() -> None:
    marked = change_entry(SAID, "mark", marking=Marking.FOUO)
    together = both(after(set_entry_text(SAID, "Mine.")), after(marked))

    assert together.agenda[0].entries[0] == replace(
        OPENING.entries[0], text="Mine.", marking=Marking.FOUO
    )


def test_a_title_that_both_changed_is_theirs_and_mine_is_a_note() -> None:
    mine = after(
        change_item(WORK.key, "rename", title="Mine"), change_details("rename", title="My title")
    )
    theirs = after(
        change_item(WORK.key, "rename", title="Theirs"), change_details("rename", title="Thaw")
    )

    together = both(mine, theirs)

    assert (together.details.title, together.agenda[1].title) == ("Thaw", "Theirs")
    notes = [one.entry for one in all_entries(together) if one.entry.kind is EntryKind.NOTE]
    assert {note.text for note in notes} == {"title: Mine", "title: My title"}
    assert all(note.flagged for note in notes)


def test_what_i_typed_into_an_item_that_others_took_away_is_kept_and_withheld() -> None:
    added = add_entry(UNDER.key, Entry(EntryKind.NARRATIVE, text="Mine."))

    together = both(after(added), after(remove_item(WORK.key)))

    (entry,) = (one.entry for one in all_entries(together) if one.entry.text == "Mine.")
    assert entry.flagged
    assert is_marked(entry)


def test_where_others_took_all_items_away_there_is_one_for_what_i_typed() -> None:
    added = add_entry(UNDER.key, Entry(EntryKind.NARRATIVE, text="Mine."))

    together = both(after(added), after(remove_item(WORK.key), remove_item(OPENING.key)))

    assert [item.title for item in together.agenda] == ["keep both"]
    assert texts(together) == ["Mine."]


def test_items_that_were_put_into_one_another_are_both_there() -> None:
    mine = after(move_item(OPENING.key, WORK.key, 0))
    theirs = after(move_item(WORK.key, OPENING.key, 0))

    together = both(mine, theirs)

    assert {one.item.title for one in all_items(together)} == {
        "Opening",
        "Work plan",
        "Fuel for the vans",
    }
    assert sorted(texts(together)) == sorted(texts(BASE))


def test_who_is_spoken_of_comes_back_where_others_took_them_away() -> None:
    ostry = Delegation("ost", "Ostry", representatives=(Representative("Ilsa Brandt", id="ilsa"),))
    base = replace(BASE, delegations=(*BASE.delegations, ostry))
    said = Entry(EntryKind.NARRATIVE, text=("By ", RepresentativeMention("ost", "ilsa")))
    mine = add_entry(OPENING.key, said).apply(base)
    for left in ((), (replace(ostry, representatives=()),)):
        theirs = replace(base, delegations=(*BASE.delegations, *left))
        edit = with_both([difference(base, mine)], "keep both", mine)
        assert edit.apply(theirs).delegations == base.delegations


def test_what_does_not_go_together_stands_there_twice() -> None:
    theirs = after(change_kind(SAID, EntryKind.NOTE))
    owner = change_kind(SAID, EntryKind.ACTION)
    mine = after(owner, change_entry(SAID, "owners", owners=(DelegationSpeaker("brm"),)))

    together = with_both([difference(after(owner), mine)], "keep both", mine).apply(theirs)

    first, second = together.agenda[0].entries[:2]
    assert (first.kind, first.owners) == (EntryKind.NOTE, ())
    assert (second.kind, second.owners) == (EntryKind.ACTION, (DelegationSpeaker("brm"),))


_EDITS: list[Callable[[str], Edit]] = [
    lambda word: set_entry_text(SAID, word),
    lambda word: set_entry_text(WORK.entries[0].key, word),
    lambda word: add_entry(OPENING.key, Entry(EntryKind.NARRATIVE, text=word)),
    lambda word: add_entry(UNDER.key, Entry(EntryKind.NARRATIVE, text=word)),
    lambda word: change_item(WORK.key, "rename", title=word),
    lambda word: change_details("rename", title=word),
]
_GONE = st.sampled_from([WORK.key, UNDER.key, OPENING.key])


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(_EDITS), unique=True, max_size=4),
    st.lists(st.sampled_from(_EDITS), unique=True, max_size=4),
    st.none() | _GONE,
)
def test_no_word_that_either_typed_is_lost(
    mine: list[Callable[[str], Edit]], theirs: list[Callable[[str], Edit]], gone: str | None
) -> None:
    my_words = [f"mine{n}" for n in range(len(mine))]
    their_words = [f"theirs{n}" for n in range(len(theirs))]
    left = after(*(make(word) for make, word in zip(theirs, their_words, strict=True)))
    left = remove_item(gone).apply(left) if gone is not None else left

    together = both(after(*(make(w) for make, w in zip(mine, my_words, strict=True))), left)

    held = " ".join((*texts(together), *(one.item.title for one in all_items(together))))
    held += together.details.title
    theirs_held = " ".join((*texts(left), *(one.item.title for one in all_items(left))))
    theirs_held += left.details.title
    for word in their_words:
        assert (word in held) is (word in theirs_held)
    assert all(word in held for word in my_words)
