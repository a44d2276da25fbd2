"""What the full version calls those who take part."""

from ccm_minutes.composition.in_full.naming import participants_of, person_name
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, RepresentativeMention
from ccm_minutes.release.shapes import PrintedName
from tests.composition.meetings import meeting_of

PARTICIPANTS = participants_of(meeting_of())


def test_a_delegation_is_called_by_its_name() -> None:
    speaker = PARTICIPANTS.speaker(DelegationSpeaker("averland"))
    assert speaker == PrintedName("Averland", "Averland")


def test_an_article_of_a_name_is_small_inside_a_sentence() -> None:
    name = PrintedName(inside="the Marshes", start="The Marshes")
    assert PARTICIPANTS.speaker(DelegationSpeaker("marshes")) == name
    assert PARTICIPANTS.mention(DelegationMention("marshes")) == name


def test_a_small_article_of_a_name_is_great_at_the_start_of_a_sentence() -> None:
    participants = participants_of(meeting_of(delegations=(Delegation("isles", "the Isles"),)))
    assert participants.speaker(DelegationSpeaker("isles")).start == "The Isles"


def test_a_name_that_only_begins_like_an_article_keeps_its_capital() -> None:
    participants = participants_of(meeting_of(delegations=(Delegation("thessa", "Thessa"),)))
    assert participants.speaker(DelegationSpeaker("thessa")).inside == "Thessa"


def test_a_representative_is_called_by_honorific_and_name() -> None:
    assert PARTICIPANTS.speaker(RepresentativeSpeaker("ida")).start == "Ms. Ida Venn"
    assert PARTICIPANTS.mention(RepresentativeMention("ida")).inside == "Ms. Ida Venn"


def test_a_representative_without_honorific_is_called_by_the_name_alone() -> None:
    assert person_name(Representative("Ida Venn", function="President")) == "Ida Venn"


def test_an_office_stands_as_typed_with_an_article_to_use_in_a_sentence() -> None:
    speaker = PARTICIPANTS.speaker(OfficeSpeaker("president-designate"))
    assert speaker == PrintedName("president-designate", "president-designate", article="the")


def test_articles_of_names_are_those_of_the_language_of_the_document() -> None:
    meeting = meeting_of(delegations=(Delegation("isles", "Les Îles"),))
    mention = DelegationMention("isles")
    assert participants_of(meeting, "fr").mention(mention).inside == "les Îles"
    assert participants_of(meeting, "en").mention(mention).inside == "Les Îles"
