"""What the full version calls those who take part."""

from dataclasses import dataclass

from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.domain.text import DelegationMention, Mention
from ccm_minutes.release.offices import definite_article, is_several
from ccm_minutes.release.own_articles import with_own_article
from ccm_minutes.release.shapes import PrintedName


@dataclass(frozen=True, slots=True)
class Participants:
    """Those who take part, by the ids that the record refers to them with.

    Attributes:
        language: two letters, for the articles of offices and of names.
    """

    delegations: dict[str, Delegation]
    representatives: dict[str, Representative]
    language: str = "en"

    def speaker(self, speaker: Speaker) -> PrintedName:
        """The name of somebody who speaks, presents, chairs or owns an action."""
        if isinstance(speaker, OfficeSpeaker):
            office = line(speaker.office)
            article = definite_article(office, self.language)
            return PrintedName(office, office, article, is_several(office, self.language))
        if isinstance(speaker, DelegationSpeaker):
            return self._delegation(speaker.delegation)
        return _person(self.representatives[speaker.representative])

    def mention(self, mention: Mention) -> PrintedName:
        """The name of somebody mentioned in running text."""
        if isinstance(mention, DelegationMention):
            return self._delegation(mention.delegation)
        return _person(self.representatives[mention.representative])

    def _delegation(self, key: str) -> PrintedName:
        return with_own_article(line(self.delegations[key].name), self.language)


def participants_of(meeting: Meeting, language: str = "en") -> Participants:
    """All who can be referred to in a meeting.

    Args:
        meeting: the whole of it.
        language: two letters, for the articles of offices and of names.
    """
    return Participants(
        {delegation.id: delegation for delegation in meeting.delegations},
        {
            person.id: person
            for delegation in meeting.delegations
            for person in delegation.representatives
            if person.id is not None
        },
        language,
    )


def person_name(person: Representative) -> str:
    """A representative as the list and the record print one: honorific and name."""
    return " ".join(part for part in (line(person.honorific), line(person.name)) if part)


def _person(person: Representative) -> PrintedName:
    name = person_name(person)
    return PrintedName(name, name)
