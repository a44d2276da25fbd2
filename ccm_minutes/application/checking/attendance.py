"""Objections to the list of those who came."""

from collections.abc import Iterator
from datetime import time as Time

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Reading
from ccm_minutes.domain.delegation import Attendance, Delegation, Movement, MovementAt
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.folding import letters_of

_CAME = (Attendance.PRESENT,)
_STAYED_AWAY = {
    Attendance.APOLOGIES: "sent apologies",
    Attendance.ABSENT: "is absent",
    Attendance.WRITTEN_REPORT: "only reported in writing",
}


def listed_twice(reading: Reading) -> Iterator[Finding]:
    """A delegation stands in the list once, and is either present or not."""
    seen: dict[str, Delegation] = {}
    for n, one in enumerate(reading.meeting.delegations):
        first = seen.setdefault(letters_of(one.name), one)
        if first is one or not letters_of(one.name):
            continue
        if first.attendance is one.attendance:
            code, fault = "listed-twice", "stands in the list twice"
        else:
            code, fault = "present-and-apologised", _both(first, one)
        yield objection(
            code, f"delegations[{n}]", one.name, f"{one.name} {fault}: take one of the two out."
        )


def _both(first: Delegation, second: Delegation) -> str:
    attendances = (first.attendance, second.attendance)
    words = ["is present" if a in _CAME else _STAYED_AWAY[a] for a in attendances]
    return f"stands in the list twice, where it {words[0]} and where it {words[1]}"


def persons_listed_twice(reading: Reading) -> Iterator[Finding]:
    """A person stands in the list once."""
    seen: dict[str, str] = {}
    for n, one in enumerate(reading.meeting.delegations):
        for m, person in enumerate(one.representatives):
            name, whole = letters_of(person.name), " " in person.name.strip()
            earlier = seen.get(name)
            # A surname alone may well be that of two persons.
            if name and earlier is not None and (whole or earlier == one.name):
                under = f"{earlier} and {one.name}" if earlier != one.name else f"{earlier} twice"
                yield objection(
                    "listed-twice",
                    f"delegations[{n}].representatives[{m}]",
                    person.name,
                    f"{person.name} stands under {under}: take one of the two out.",
                )
            seen.setdefault(name, one.name)


def moved_without_being_there(reading: Reading) -> Iterator[Finding]:
    """Only who is present arrives or leaves."""
    for place, one, _ in _moving(reading.meeting):
        if one.attendance is not Attendance.PRESENT:
            yield objection(
                "present-and-apologised",
                place,
                one.name,
                f"{one.name} {_STAYED_AWAY[one.attendance]}, yet it is noted when it came or "
                "left: correct the attendance, or take the times out.",
            )


def moved_out_of_order(reading: Reading) -> Iterator[Finding]:
    """One who arrives was not there, one who leaves was, and both while the meeting lasts."""
    for place, one, movements in _moving(reading.meeting):
        before: MovementAt | None = None
        for n, movement in sorted(enumerate(movements), key=lambda pair: pair[1].at):
            fault = _outside(reading.meeting.details, movement) or _repeats(before, movement)
            before = movement
            if fault:
                yield objection(
                    "movement",
                    f"{place}[{n}]",
                    f"{movement.at:%H:%M}",
                    f"{one.name} {movement.what} at {movement.at:%H:%M}, {fault}: correct the "
                    "time, or take it out.",
                )


def _repeats(before: MovementAt | None, movement: MovementAt) -> str:
    if before is None or before.what is not movement.what:
        return ""
    there = movement.what is Movement.ARRIVES
    return "though it was there already" if there else "though it had left already"


def _outside(details: Details, movement: MovementAt) -> str:
    start, end = _hours(details)
    if movement.what is Movement.ARRIVES and start is not None and movement.at < start:
        return f"but the meeting began at {start:%H:%M}"
    if end is not None and movement.at > end:
        return f"but the meeting ended at {end:%H:%M}"
    return ""


def _hours(details: Details) -> tuple[Time | None, Time | None]:
    """When a meeting of one day began and ended; nothing is known of the days of a longer one."""
    start, end = details.start_time, details.end_time
    if details.end_date not in (None, details.date) or (start and end and end <= start):
        return None, None
    return start, end


def _moving(meeting: Meeting) -> Iterator[tuple[str, Delegation, tuple[MovementAt, ...]]]:
    """Delegations, and where their own movements or those of one of them stand."""
    for n, one in enumerate(meeting.delegations):
        held = [(f"delegations[{n}].movements", one.movements)]
        for m, person in enumerate(one.representatives):
            held.append((f"delegations[{n}].representatives[{m}].movements", person.movements))
        yield from ((place, one, movements) for place, movements in held if movements)
