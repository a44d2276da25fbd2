"""Saying who said something, or who owes it."""

from dataclasses import replace

from ccm_minutes.domain.edits.capacities import capacity_kept_back
from ccm_minutes.domain.edits.converting import IN_ENGLISH, ChoiceWords, converted
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.spine import with_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import Speaker


def change_speakers(key: str, people: tuple[Speaker, ...], words: ChoiceWords = IN_ENGLISH) -> Edit:
    """Gives an intervention other speakers; a paragraph becomes an intervention of theirs."""

    def apply(meeting: Meeting) -> Meeting:
        def change(entry: Entry) -> Entry:
            spoken = converted(meeting, entry, EntryKind.INTERVENTION, words)
            return replace(capacity_kept_back(meeting, spoken, people), speakers=people)

        return with_entry(meeting, key, change)

    return Edit("change speaker", apply)


def change_owners(key: str, people: tuple[Speaker, ...]) -> Edit:
    """Gives an action point other owners."""

    def apply(meeting: Meeting) -> Meeting:
        return with_entry(meeting, key, lambda entry: replace(entry, owners=people))

    return Edit("change owner", apply)
