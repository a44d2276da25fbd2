"""How everybody who speaks, owns, presents or is mentioned is called in the sanitised version."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ccm_minutes.domain.delegation import Representative
from ccm_minutes.domain.speaker import (
    OfficeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import Mention
from ccm_minutes.release import says
from ccm_minutes.release.articles import capitalised
from ccm_minutes.release.description import Descriptions
from ccm_minutes.release.offices import definite_article, is_several
from ccm_minutes.release.own_articles import with_own_article
from ccm_minutes.release.phrases import Phrases
from ccm_minutes.release.roster import Member, Roster, office_words
from ccm_minutes.release.seams import Piece, tidy
from ccm_minutes.release.shapes import PrintedName
from ccm_minutes.release.trail import Trail

OPEN_OFFICES: Final = frozenset(
    {"chair", "president", "secretariat"}
    | {"président", "présidente", "secrétariat"}
    | {"presidente", "presidenta", "secretaría"}
)
"""Offices that give no delegation away."""


class Mode(StrEnum):
    """How one part of the sanitised version credits."""

    NAMED = "named"
    BY_CATEGORY = "by-category"
    IMPERSONAL = "impersonal"


@dataclass(frozen=True, slots=True)
class Naming:
    """The rules for one part: what each reference in it prints.

    Attributes:
        insists: the entry says ``named``, whatever the meeting says.
    """

    roster: Roster
    phrases: Phrases
    trail: Trail
    mode: Mode
    insists: bool = False

    @property
    def descriptions(self) -> Descriptions:
        return Descriptions(self.roster.categories, self.phrases)

    def credited(self, speakers: Sequence[Speaker], where: str) -> tuple[PrintedName, ...]:
        """Who speaks or owns, named ones first as typed, the others by category.

        One that speaks for itself and holds an office that speaks too counts twice: to count it
        once would tell who holds the office.
        """
        credits_ = [
            (credit, _office_of(speaker))
            for speaker in speakers
            for credit in self._credit(speaker, where)
        ]
        if self.mode is Mode.IMPERSONAL:
            return ()
        hidden = {
            (credit.who, office): credit.delegation
            for credit, office in credits_
            if isinstance(credit, Member)
        }
        named = _names(credit for credit, _ in credits_)
        return named + self.descriptions.all(tuple(hidden.values()))

    def presenting(self, speakers: Sequence[Speaker], where: str) -> tuple[PrintedName, ...]:
        """Who presents, chairs or sits on a panel: those who may be named."""
        return _names(self._credits(speakers, where))

    def may_have_capacity(self, speakers: Sequence[Speaker]) -> bool:
        """Whether a capacity may stand beside these speakers: every one may be named."""
        if self.mode is Mode.NAMED:
            return True
        return self.mode is Mode.BY_CATEGORY and all(map(self._open, speakers))

    def all_named(self, speakers: Sequence[Speaker]) -> bool:
        """Whether a reader learns who all of these are."""
        if self.mode is Mode.BY_CATEGORY:
            return all(self._open(s) or self._is_open_office(s) for s in speakers)
        return self.mode is Mode.NAMED

    def mention(self, mention: Mention, where: str) -> Piece | None:
        """What a mention prints; None where it leaves no trace."""
        if mention.marking is not None:
            # What was marked, a mention or words, must not show in the spaces round it.
            return Piece(mention.in_release) if mention.in_release else None
        words = tidy(mention.in_release)
        member = self.roster.member(mention)
        if self._refused(member, where):
            return None
        if self.mode is not Mode.NAMED and words:
            return Piece(words, start=capitalised(words))
        self._insist([member], where)
        name = self._called(member)
        return Piece(name.inside, start=name.start)

    def _credits(self, speakers: Sequence[Speaker], where: str) -> list[PrintedName | Member]:
        return [credit for speaker in speakers for credit in self._credit(speaker, where)]

    def _credit(self, speaker: Speaker, where: str) -> Iterator[PrintedName | Member]:
        if isinstance(speaker, OfficeSpeaker):
            yield from self._office(speaker, where)
            return
        member = self.roster.member(speaker)
        if self._refused(member, where):
            return
        if self.mode is Mode.NAMED:
            yield self._name(member)
        elif self.roster.nameable(member.of_delegation):
            yield self._delegation(member)
        else:
            self._insist([member], where)
            yield member.of_delegation

    def _office(self, speaker: OfficeSpeaker, where: str) -> Iterator[PrintedName | Member]:
        holders = self.roster.holders(speaker)
        if self.mode is Mode.NAMED or self._prints(speaker):
            yield office_name(speaker.office, self.phrases.language)
            return
        self._insist(holders, where)
        yield from (holder for holder in holders if holder.delegation.category is not None)

    def _prints(self, speaker: OfficeSpeaker) -> bool:
        if office_words(speaker.office) in OPEN_OFFICES:
            return True
        return any(map(self.roster.nameable, self.roster.holders(speaker)))

    def _is_open_office(self, speaker: Speaker) -> bool:
        return isinstance(speaker, OfficeSpeaker) and self._prints(speaker)

    def _open(self, speaker: Speaker) -> bool:
        if isinstance(speaker, OfficeSpeaker):
            return any(map(self.roster.nameable, self.roster.holders(speaker)))
        return self.roster.nameable(self.roster.member(speaker).of_delegation)

    def _called(self, member: Member) -> PrintedName:
        if self.mode is Mode.NAMED:
            return self._name(member)
        if self.roster.nameable(member.of_delegation):
            words = self._delegation(member).inside
        else:
            words = self.descriptions.one(member.delegation)
        if member.person is not None:
            words = self.phrases.person(words)
        return PrintedName(words, capitalised(words) if words[:1].islower() else words)

    def _name(self, member: Member) -> PrintedName:
        if member.person is not None and self.roster.persons_listed:
            name = person_name(member.person)
            return PrintedName(name, name)
        return self._delegation(member)

    def _delegation(self, member: Member) -> PrintedName:
        return with_own_article(tidy(member.delegation.name), self.phrases.language)

    def _refused(self, member: Member, where: str) -> bool:
        if member.marked:
            name = member.person.name if member.person else member.delegation.name
            self.trail.refuse("marked-delegation", where, name, says.MARKED)
        return member.marked

    def _insist(self, members: Iterable[Member], where: str) -> None:
        if not self.insists:
            return
        for member in members:
            if not self.roster.nameable(member.of_delegation):
                name = member.delegation.name
                self.trail.refuse("named-entry", where, name, says.MAY_NOT_BE_NAMED)


def person_name(person: Representative) -> str:
    """A representative by honorific and name."""
    return tidy(f"{person.honorific or ''} {person.name}")


def office_name(office: str, language: str) -> PrintedName:
    """An office in the words typed, with the article that a sentence puts before it."""
    words = tidy(office)
    article, several = definite_article(words, language), is_several(words, language)
    return PrintedName(words, capitalised(words), article, several)


def _office_of(speaker: Speaker) -> str:
    return office_words(speaker.office) if isinstance(speaker, OfficeSpeaker) else ""


def _names(credits_: Iterable[PrintedName | Member]) -> tuple[PrintedName, ...]:
    names = [credit for credit in credits_ if isinstance(credit, PrintedName)]
    return tuple(dict.fromkeys(name for name in names if name.inside))
