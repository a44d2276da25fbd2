"""Who came, as far as the sanitised version may tell."""

from ccm_minutes.domain.delegation import Attendance, Representative
from ccm_minutes.domain.meeting import Details, RepresentativesInRelease
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.naming import person_name
from ccm_minutes.release.roster import Member
from ccm_minutes.release.seams import tidy
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedOffice,
    PrintedPerson,
)
from ccm_minutes.release.texts import Texts


def released_attendance(details: Details, desk: Desk) -> PrintedAttendance:
    """Delegations by name where they may be named, otherwise figures and categories."""
    return PrintedAttendance(
        present=_listed(Attendance.PRESENT, details, desk),
        apologies=_listed(Attendance.APOLOGIES, details, desk),
        absent=_listed(Attendance.ABSENT, details, desk),
        written_reports=_listed(Attendance.WRITTEN_REPORT, details, desk),
        representatives_present=details.representatives_present,
        approximate=_approximate(details),
        delegations_present=_delegations_present(details, desk),
        categories=_categories(desk),
    )


def _approximate(details: Details) -> bool:
    return details.representatives_present is not None and (
        details.representatives_present_approximate
    )


def _listed(how: Attendance, details: Details, desk: Desk) -> tuple[PrintedDelegation, ...]:
    return tuple(
        _delegation(member, details, desk.texts)
        for member in _unmarked(how, desk)
        if not desk.roster.by_category or desk.roster.nameable(member)
    )


def _unmarked(how: Attendance, desk: Desk) -> tuple[Member, ...]:
    return tuple(
        member
        for member in desk.roster.delegations
        if member.delegation.attendance is how and not member.marked
    )


def _delegations_present(details: Details, desk: Desk) -> int | None:
    if not desk.roster.by_category or details.representatives_present is not None:
        return None
    return len(_unmarked(Attendance.PRESENT, desk))


def _categories(desk: Desk) -> tuple[str, ...]:
    if not desk.roster.by_category:
        return ()
    present = [member.delegation for member in _unmarked(Attendance.PRESENT, desk)]
    plurals = desk.texts.naming.descriptions.plurals(present)
    for plural in plurals:
        desk.texts.note(plural, "categories")
    return plurals


def _delegation(member: Member, details: Details, texts: Texts) -> PrintedDelegation:
    where = f"delegations[{member.who.delegation}]"
    people = [p for p in member.delegation.representatives if p.marking is None]
    how = details.representatives_in_release
    counted = how is RepresentativesInRelease.COUNT and people
    return PrintedDelegation(
        name=texts.line(member.delegation.name, f"{where}.name"),
        offices=tuple(
            PrintedOffice(
                texts.line(office.office, f"{where}.offices[{i}]"),
                texts.line(office.term, f"{where}.offices[{i}].term"),
            )
            for i, office in enumerate(member.delegation.offices)
            if tidy(office.office)
        ),
        representatives=_people(member, texts) if texts.naming.roster.persons_listed else (),
        count=len(people) if counted else None,
    )


def _people(member: Member, texts: Texts) -> tuple[PrintedPerson, ...]:
    where = f"delegations[{member.who.delegation}].representatives"
    return tuple(
        _person(person, f"{where}[{i}]", texts)
        for i, person in enumerate(member.delegation.representatives)
        if person.marking is None
    )


def _person(person: Representative, where: str, texts: Texts) -> PrintedPerson:
    return PrintedPerson(
        name=texts.line(person_name(person), f"{where}.name"),
        function=texts.line(person.function, f"{where}.function"),
    )
