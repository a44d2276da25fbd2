"""What the two sides say beside the words of the meeting."""

from dataclasses import dataclass

from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Why
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.gui.record.labels import kind_words
from ccm_minutes.gui.words import say

_PLAIN = (None, EntryKind.NARRATIVE, EntryKind.INTERVENTION, EntryKind.NOTE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of the two sides in the model of the view."""

    row: AlignedRow

    @property
    def key(self) -> str:
        """By which the row is known again."""
        return self.row.key

    @property
    def drawn(self) -> tuple[object, ...]:
        """All that its looks depend on; its place in the meeting file is not seen."""
        row = self.row
        right = tuple((said.text, said.found) for said in row.right)
        printed = row.left_as, row.right_as
        return row.kind, row.level, row.entry, row.about, row.why, row.left, right, printed

    @property
    def prefix(self) -> str:
        """What stands before the words on both sides; empty for nothing."""
        if self.row.is_printed:
            # Its words are all there, as the document has them.
            return ""
        if self.row.entry not in _PLAIN and self.row.entry is not None:
            return f"{kind_words()[self.row.entry]}: "
        about = about_words().get(self.row.about, "")
        return f"{about}: " if about and self.row.left + self.row.right else about

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (*_spoken(self.row, self.prefix), self.reason)
        return "; ".join(part for part in parts if part)

    @property
    def reason(self) -> str:
        """Why it does not go out as it is, in a sentence or two; empty where it does."""
        row = self.row
        if row.why is not None:
            return _reasons()[row.why]
        if not row.differs:
            return ""
        looks = row.left_as.looks if row.left_as is not None else ()
        marked = any(look.mark for look in looks)
        named = say(
            "Who took part is named only as far as this release may, and what is replaced goes "
            "out as the words given in its place."
        )
        return f"{_reasons()[Why.MARKED]} {named}" if marked else named


def _reasons() -> dict[Why, str]:
    return {
        Why.MARKED: say("What is marked FOUO goes out only as the words given in its place."),
        Why.OMITTED: say("This entry is left out of the sanitised version."),
        Why.NOTE: say("A note to yourself is printed in no version."),
        Why.UNNAMED: say("This delegation may not be named."),
    }


def about_words() -> dict[str, str]:
    """What sections and lines are called."""
    return {
        "present": say("Present"),
        "apologies": say("Apologies"),
        "absent": say("Absent"),
        "written-report": say("Report in writing"),
        "documents": say("Documents before the meeting"),
        "presenters": say("Presented by"),
        "objective": say("Objective"),
        "chairs": say("Chair"),
        "panellists": say("Panel"),
        "next-meeting": say("Next meeting"),
        "unprinted": say("Looked through, but not printed by this kind of document"),
    }


def why_words() -> dict[Why | None, str]:
    """The badge of a part that is held back as a whole."""
    return {
        Why.MARKED: "FOUO",
        Why.OMITTED: say("left out"),
        Why.NOTE: say("note"),
        Why.UNNAMED: say("not named"),
    }


def _spoken(row: AlignedRow, prefix: str) -> tuple[str, ...]:
    if not row.left and not row.right:
        return (prefix,)
    withheld = [piece.text for piece in row.left if piece.fate is Fate.WITHHELD]
    replaced = [piece.text for piece in row.left if piece.fate is Fate.REPLACED]
    goes_out = row.released
    number = row.left_as.number if row.left_as is not None else ""
    return (
        f"{number} {prefix}{row.full}".strip(),
        say("withheld: {0}").format(", ".join(withheld)) if withheld else "",
        say("replaced: {0}").format(", ".join(replaced)) if replaced else "",
        say("goes out as: {0}").format(goes_out) if goes_out else say("does not go out"),
    )
