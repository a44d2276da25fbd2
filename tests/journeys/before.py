"""The meeting of an invented committee before the one that is typed."""

from datetime import date, time

from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.delegation import (
    Category,
    Delegation,
    DelegationKind,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    DocumentKind,
    Meeting,
    NextMeeting,
)
from ccm_minutes.domain.speaker import DelegationSpeaker

BODY = "Lantern Committee"
ORGANISATION, SECRETARIAT = DelegationKind.INTERNATIONAL_ORGANISATION, DelegationKind.SECRETARIAT


def last_meeting() -> Meeting:
    """Closed and attributed by category; one item put off, one action point open."""
    return Meeting(
        Details(
            "lantern-2",
            "Meeting of the Lantern Committee",
            date(2031, 1, 14),
            body=BODY,
            number=2,
            start_time=time(9, 30),
            end_time=time(12),
            place="Harbour House, Averport",
            kind=DocumentKind.MINUTES,
            attribution_in_release=AttributionInRelease.BY_CATEGORY,
            next_meeting=NextMeeting(date(2031, 3, 18), time(9, 30)),
            issued_by="Lantern Secretariat",
        ),
        categories=(
            Category("donor", "donor State", "donor States"),
            Category("coastal", "coastal State", "coastal States"),
        ),
        delegations=_delegations(),
        agenda=(
            AgendaItem("Opening", purpose=Purpose.OPENING),
            AgendaItem("Approval of the minutes", purpose=Purpose.APPROVAL_OF_MINUTES),
            AgendaItem(
                "Reports by the Coordinators",
                items=(
                    AgendaItem("Lamps and oil", presenters=(DelegationSpeaker("brennmark"),)),
                    AgendaItem("Training of keepers"),
                ),
                entries=(
                    Entry(
                        EntryKind.ACTION,
                        text="send the list of lamps to the Secretariat",
                        owners=(DelegationSpeaker("norholt"),),
                        due=date(2031, 3, 1),
                    ),
                ),
            ),
            AgendaItem("Fog signals", state=ItemState.DEFERRED, planned_minutes=20),
            AgendaItem("Any other business", purpose=Purpose.ANY_OTHER_BUSINESS),
            AgendaItem("Next meeting", purpose=Purpose.NEXT_MEETING),
        ),
    )


def _delegations() -> tuple[Delegation, ...]:
    return (
        Delegation(
            "averland",
            "Averland",
            category="donor",
            offices=(Office("President"),),
            named_in_release=True,
            representatives=(Representative("Maren Tollvik", id="tollvik", honorific="H.E."),),
        ),
        Delegation(
            "brennmark",
            "Brennmark",
            category="donor",
            offices=(Office("Coordinator on Lamps"),),
            representatives=(Representative("Ilka Dornfeldt", id="dornfeldt"),),
        ),
        Delegation("caldovia", "Caldovia", category="coastal"),
        Delegation("dorvania", "Dorvania", category="donor"),
        Delegation("ile-brume", "Île Brume", category="coastal", other_names=("Brume",)),
        Delegation("norholt", "Norholt", category="coastal"),
        Delegation("port-selm", "Port Selm", category="coastal"),
        Delegation("lighthouses", "Union of Lighthouses", kind=ORGANISATION),
        Delegation("secretariat", "Lantern Secretariat", kind=SECRETARIAT, named_in_release=True),
    )
