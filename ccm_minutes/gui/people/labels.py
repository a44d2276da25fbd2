"""What the window calls attendance, kinds and standing of delegations."""

from ccm_minutes.domain.delegation import Attendance, DelegationKind, Movement, Standing
from ccm_minutes.gui.words import say


def attendance_words() -> dict[Attendance, str]:
    """Whether a delegation came."""
    return {
        Attendance.PRESENT: say("present"),
        Attendance.APOLOGIES: say("apologies"),
        Attendance.ABSENT: say("absent"),
        Attendance.WRITTEN_REPORT: say("report in writing"),
    }


def movement_words() -> dict[Movement, str]:
    """Coming into the room and leaving it, before a time."""
    return {Movement.ARRIVES: say("arrives"), Movement.LEAVES: say("leaves")}


def delegation_kind_words() -> dict[DelegationKind, str]:
    """What a delegation represents."""
    return {
        DelegationKind.STATE: say("State"),
        DelegationKind.INTERNATIONAL_ORGANISATION: say("international organisation"),
        DelegationKind.CIVIL_SOCIETY: say("civil society"),
        DelegationKind.SECRETARIAT: say("secretariat"),
        DelegationKind.OTHER: say("other"),
    }


def standing_words() -> dict[Standing | None, str]:
    """In what standing a delegation takes part."""
    return {
        None: "–",
        Standing.STATE_PARTY: say("State Party"),
        Standing.SIGNATORY: say("signatory"),
        Standing.STATE_NOT_PARTY: say("State not party"),
        Standing.OBSERVER: say("observer"),
        Standing.EXPERT: say("expert"),
        Standing.SECRETARIAT: say("secretariat"),
    }
