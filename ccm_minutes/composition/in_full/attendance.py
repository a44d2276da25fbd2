"""Who came and who did not, as the full version prints it."""

from collections.abc import Iterable

from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.naming import person_name
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedOffice,
    PrintedPerson,
)


def printed_attendance(meeting: Meeting, marks: Marks, words: Catalogue) -> PrintedAttendance:
    """Every delegation under its attendance, in the order of the meeting."""

    def those(attendance: Attendance) -> tuple[PrintedDelegation, ...]:
        return tuple(
            _delegation(delegation, marks, words)
            for delegation in meeting.delegations
            if delegation.attendance is attendance
        )

    return PrintedAttendance(
        present=those(Attendance.PRESENT),
        apologies=those(Attendance.APOLOGIES),
        absent=those(Attendance.ABSENT),
        written_reports=those(Attendance.WRITTEN_REPORT),
        representatives_present=meeting.details.representatives_present,
        approximate=meeting.details.representatives_present_approximate,
    )


def _delegation(delegation: Delegation, marks: Marks, words: Catalogue) -> PrintedDelegation:
    marked = delegation.marking is not None
    return PrintedDelegation(
        name=line(delegation.name),
        offices=tuple(_office(office) for office in delegation.offices if line(office.office)),
        representatives=tuple(
            _person(person, marked, marks, words) for person in delegation.representatives
        ),
        mark=marks.portion(marked),
        movements=_movements(delegation.movements, words),
    )


def _office(office: Office) -> PrintedOffice:
    return PrintedOffice(line(office.office), line(office.term))


def _person(
    person: Representative, inherited: bool, marks: Marks, words: Catalogue
) -> PrintedPerson:
    return PrintedPerson(
        name=person_name(person),
        function=line(person.function),
        mark=marks.portion(inherited or person.marking is not None),
        movements=_movements(person.movements, words),
    )


def _movements(movements: Iterable[MovementAt], words: Catalogue) -> str:
    return ", ".join(_movement(movement, words) for movement in movements)


def _movement(movement: MovementAt, words: Catalogue) -> str:
    arrives = movement.what is Movement.ARRIVES
    phrase = words.word("arrived {time}") if arrives else words.word("left {time}")
    return phrase.format(time=movement.at.strftime("%H:%M"))
