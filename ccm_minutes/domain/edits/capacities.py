"""For whom somebody spoke, where the words go to others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.edits.labels import label_of
from ccm_minutes.domain.entry import Attribution, Entry
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.runs import joined
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker


def capacity_kept_back(meeting: Meeting, entry: Entry, people: Sequence[Speaker]) -> Entry:
    """An entry that is to be of others, as far as for whom it was said is concerned.

    Beside speakers that may not be named nobody reads for whom they spoke. Beside others it
    would be printed: it becomes words of the text there, marked.
    """
    if not entry.capacity or _prints(meeting, entry, entry.speakers):
        return entry
    # Who holds an office may be written otherwise: it counts as one that may be named.
    others = [one for one in people if not isinstance(one, OfficeSpeaker)]
    if not _prints(meeting, entry, others):
        return entry
    alone = replace(entry, speakers=(), lead_in=None, in_writing=False)
    label = label_of(meeting, alone, (), "")
    return replace(entry, capacity=None, text=joined(label, entry.text))


def _prints(meeting: Meeting, entry: Entry, people: Sequence[Speaker]) -> bool:
    """Whether the sanitised version prints for whom these spoke."""
    if is_marked(entry) or entry.attribution is Attribution.IMPERSONAL:
        return False
    named = meeting.details.attribution_in_release is AttributionInRelease.NAMED
    if named and entry.attribution is not Attribution.BY_CATEGORY:
        return True
    return all(any(map(_may_be_named, _meant(meeting, one))) for one in people)


def _may_be_named(delegation: Delegation) -> bool:
    return delegation.named_in_release and delegation.marking is None


def _meant(meeting: Meeting, speaker: Speaker) -> Iterator[Delegation]:
    for one in meeting.delegations:
        if isinstance(speaker, OfficeSpeaker):
            if any(office.office.casefold() == speaker.office.casefold() for office in one.offices):
                yield one
        elif isinstance(speaker, DelegationSpeaker):
            if one.id == speaker.delegation:
                yield one
        elif any(person.id == speaker.representative for person in one.representatives):
            yield one
