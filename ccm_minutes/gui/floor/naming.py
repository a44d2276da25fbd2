"""From a name that was typed to the one who asks for the floor, and to the label of a line."""

from collections.abc import Sequence

from ccm_minutes.capture.completion import candidates
from ccm_minutes.capture.known_names import KnownNames
from ccm_minutes.capture.lookup import Lookup, Named
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.gui.words import say


class UnclearSpeaker(InputFault):
    """A name that fits nobody, or several."""


class Names:
    """The names of those at the meeting that is open, worked out once for each list of them."""

    def __init__(self) -> None:
        self._known = KnownNames()

    def offers(self, meeting: Meeting, typed: str) -> list[str]:
        """Who may be meant, the likeliest first."""
        return [one.name for one in candidates(self._of(meeting), typed)] if typed.strip() else []

    def speaker(self, meeting: Meeting, typed: str) -> Named:
        """The one who is meant; a speaker is never guessed.

        Raises:
            UnclearSpeaker: nobody is, or several may be.
        """
        lookup = self._of(meeting)
        found: Sequence[Named] = lookup.fits(typed)
        alike = [one.speaker for one in candidates(lookup, typed) if one.name == typed]
        found = alike[:1] or found
        if len(found) == 1:
            return found[0]
        unclear = say("'{0}' could be several. Write more of the name.")
        unknown = say("Nobody here is called '{0}'. Add the delegation first.")
        raise UnclearSpeaker((unclear if found else unknown).format(typed))

    def label(self, meeting: Meeting, speaker: Speaker) -> str:
        """What to type before a colon, so that this speaker is sure to be taken."""
        name = participants_of(meeting).speaker(speaker).start
        found = (one for one in candidates(self._of(meeting), name) if one.speaker == speaker)
        return next((one.label for one in found), name)

    def _of(self, meeting: Meeting) -> Lookup:
        return self._known.among(meeting.delegations)
