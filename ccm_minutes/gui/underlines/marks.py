"""Remarks on words as underlines of them."""

from collections.abc import Iterable

from ccm_minutes.application.warning.lookout import Remark
from ccm_minutes.gui.text.underline import Underline, UnderlineKind
from ccm_minutes.gui.words import say


def underlines_of(remarks: Iterable[Remark]) -> tuple[Underline, ...]:
    """The remarks on a text as they are drawn."""
    return tuple(Underline(one.start, one.end, kind_of(one), hint_of(one)) for one in remarks)


def kind_of(remark: Remark) -> UnderlineKind:
    """In what form the words are underlined."""
    if remark.spot is None:
        return UnderlineKind.SPELLING
    return UnderlineKind.NAME if remark.spot.finding.blocks else UnderlineKind.DOUBT


def hint_of(remark: Remark) -> str:
    """A sentence on what is the matter, for where the mouse rests."""
    if remark.spot is None:
        return say("Not in the dictionary.")
    return _hints().get(remark.spot.finding.code, _other()).format(remark.spot.finding.text)


def _hints() -> dict[str, str]:
    return {
        "name": say("“{0}” names or points to somebody that a release may not name."),
        "marking-word": say("“{0}” tells that there is more than a release shows."),
        "other-state": say("“{0}” names a State that is not at this meeting, or its capital."),
        "country-code": say("“{0}” may be the code of a country."),
    }


def _other() -> str:
    return say("“{0}” is to be looked at before a release.")
