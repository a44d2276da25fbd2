"""Objections to what prints an empty line: items, delegations and papers without a name."""

from collections.abc import Iterator

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Reading
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items
from ccm_minutes.release.finding import Finding


def parts_without_a_name(reading: Reading) -> Iterator[Finding]:
    """Whatever is printed by its title or name has one."""
    titles = (*_of_meeting(reading.meeting), *_of_agenda(reading.meeting))
    for place, title in titles:
        if not title.strip():
            says = "There is no title here, so that an empty line is printed: add the title."
            yield objection("no-title", place, "", says)
    for place, name in _names(reading.meeting):
        if not name.strip():
            says = "There is no name here, so that an empty line is printed: add the name."
            yield objection("no-name", place, "", says)


def _of_meeting(meeting: Meeting) -> Iterator[tuple[str, str]]:
    yield "meeting.title", meeting.details.title
    for position, paper in enumerate(meeting.details.documents):
        yield f"meeting.documents[{position}].title", paper.title


def _of_agenda(meeting: Meeting) -> Iterator[tuple[str, str]]:
    for place, item in all_items(meeting):
        yield f"{place}.title", item.title
        for position, paper in enumerate(item.documents):
            yield f"{place}.documents[{position}].title", paper.title


def _names(meeting: Meeting) -> Iterator[tuple[str, str]]:
    for position, delegation in enumerate(meeting.delegations):
        place = f"delegations[{position}]"
        yield f"{place}.name", delegation.name
        for number, person in enumerate(delegation.representatives):
            yield f"{place}.representatives[{number}].name", person.name
