"""What the redaction has at hand everywhere, and how each part credits."""

from dataclasses import dataclass

from ccm_minutes.domain.entry import Attribution, Entry
from ccm_minutes.release.contents import people_in_entry
from ccm_minutes.release.naming import Mode, Naming
from ccm_minutes.release.phrases import Phrases
from ccm_minutes.release.roster import Roster
from ccm_minutes.release.texts import Texts
from ccm_minutes.release.trail import Trail


@dataclass(frozen=True, slots=True)
class Desk:
    """What the redaction has at hand everywhere."""

    roster: Roster
    phrases: Phrases
    trail: Trail

    @property
    def texts(self) -> Texts:
        """Texts of a part that follows the meeting's own attribution."""
        mode = Mode.BY_CATEGORY if self.roster.by_category else Mode.NAMED
        return Texts(Naming(self.roster, self.phrases, self.trail, mode))

    def texts_of(self, entry: Entry) -> Texts:
        """Texts of an entry, by its own attribution where it has one."""
        by_category = self.roster.by_category
        mode = _mode(entry.attribution, by_category=by_category)
        insists = by_category and entry.attribution is Attribution.NAMED
        naming = Naming(self.roster, self.phrases, self.trail, mode, insists)
        if by_category or mode is Mode.NAMED:
            return Texts(naming)
        return Texts(naming, people_in_entry(entry, self.roster))


def _mode(attribution: Attribution | None, *, by_category: bool) -> Mode:
    if attribution is Attribution.IMPERSONAL:
        return Mode.IMPERSONAL
    if by_category or attribution is Attribution.BY_CATEGORY:
        return Mode.BY_CATEGORY
    return Mode.NAMED
