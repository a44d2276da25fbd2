"""Delegations and action points as lines of their lists."""

from collections.abc import Iterator

from ccm_minutes.composition.in_full.naming import Participants, participants_of
from ccm_minutes.domain.delegation import Attendance, Delegation, Movement
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.domain.walk import all_items
from ccm_minutes.gui.lists.lines import Line
from ccm_minutes.gui.people.labels import attendance_words
from ccm_minutes.gui.words import due_words, say


def delegation_lines(meeting: Meeting) -> list[Line]:
    """A line for every delegation, in the order of the meeting."""
    categories = {category.id: category.singular for category in meeting.categories}
    by_category = meeting.details.attribution_in_release is AttributionInRelease.BY_CATEGORY
    return [_delegation(one, categories, by_category) for one in meeting.delegations]


def _delegation(delegation: Delegation, categories: dict[str, str], by_category: bool) -> Line:
    named = say("may be named") if delegation.named_in_release else say("not named")
    present = delegation.attendance is Attendance.PRESENT
    here = present and not has_left(delegation)
    parts = (
        "" if present else attendance_words()[delegation.attendance],
        _moved(delegation),
        categories.get(delegation.category or "", ""),
        named if by_category else "",
        ", ".join(office.office for office in delegation.offices),
    )
    return Line(
        delegation.id,
        delegation.name,
        " · ".join(part for part in parts if part),
        "FOUO" if delegation.marking else "",
        muted=not here,
    )


def has_left(delegation: Delegation) -> bool:
    """Whether it went before the end, as far as is noted."""
    moves = delegation.movements
    return bool(moves) and moves[-1].what is Movement.LEAVES


def _moved(delegation: Delegation) -> str:
    if not delegation.movements:
        return ""
    last = delegation.movements[-1]
    said = say("left {0}") if has_left(delegation) else say("arrived {0}")
    return said.format(f"{last.at:%H:%M}")


def attendance_heading(meeting: Meeting) -> str:
    """The heading of the list, with how many of all are present."""
    every = meeting.delegations
    here = [one for one in every if one.attendance is Attendance.PRESENT]
    counted = say("Attendance · {0} of {1}").format(len(here), len(every))
    return counted if every else say("Attendance")


def attendance_counts(meeting: Meeting) -> str:
    """How many there are of each sort, in words."""
    words = attendance_words()
    states = [one.attendance for one in meeting.delegations]
    counts = ((states.count(state), words[state]) for state in Attendance)
    return ", ".join(f"{many} {word}" for many, word in counts if many)


def action_lines(meeting: Meeting) -> list[Line]:
    """A line for every action point, in the order of the agenda."""
    people = participants_of(meeting)
    return list(_action_lines(meeting, people))


def _action_lines(meeting: Meeting, people: Participants) -> Iterator[Line]:
    # Every entry of the meeting is passed by: the places of all would take most of the time.
    entries = ((item, one) for _, item in all_items(meeting) for one in item.entries)
    for item, entry in entries:
        if entry.kind is EntryKind.ACTION:
            yield _action(entry, people, is_marked(item) or is_marked(entry))


def _action(entry: Entry, people: Participants, marked: bool) -> Line:
    owners = ", ".join(people.speaker(owner).start for owner in entry.owners)
    due = due_words(entry.due_text, entry.due)
    state = entry.state or ActionState.OPEN
    over = state is not ActionState.OPEN
    parts = (owners or say("no owner"), due, _over(state))
    under = " · ".join(part for part in parts if part)
    words = full_words(entry.text, people)
    badge = "FOUO" if marked else ""
    return Line(entry.key, words or say("(no words)"), under, badge, over, over)


def _over(state: ActionState) -> str:
    """How it ended; empty while it is open."""
    ways = {ActionState.DONE: say("done"), ActionState.CANCELLED: say("cancelled")}
    return ways.get(state, "")


def full_words(text: Text | None, people: Participants) -> str:
    """The words of a text, mentions by name."""
    return "".join(
        run.text if isinstance(run, Words) else people.mention(run).inside for run in runs_of(text)
    )
