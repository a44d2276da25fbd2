"""Those present and those missing: delegations with offices, representatives and figures."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.parts.runs import mark, plain
from ccm_minutes.document.tree import Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedDelegation, PrintedOffice, PrintedPerson


def offices(delegation: PrintedDelegation, words: Catalogue) -> str:
    """All offices of a delegation with their terms; empty for none."""
    return ", ".join(_office(office, words) for office in delegation.offices)


def after_name(delegation: PrintedDelegation, words: Catalogue) -> str:
    """What is known of a delegation as a whole: " (3 representatives) (left 11:05)"."""
    details = (_count(delegation.count, words), delegation.movements)
    return "".join(f" ({detail})" for detail in details if detail)


def person(representative: PrintedPerson) -> Runs:
    """A representative: portion mark, honorific and name, function, movements."""
    function = f", {representative.function}" if representative.function else ""
    movements = f" ({representative.movements})" if representative.movements else ""
    return (
        *mark(representative.mark),
        *plain(representative.name + function + movements),
    )


def separated(people: Iterable[PrintedPerson], words: Catalogue) -> Iterator[Runs]:
    """Representatives in one line, with semicolons between them."""
    for index, representative in enumerate(people):
        if index:
            yield plain(words.word("; "))
        yield person(representative)


def _office(office: PrintedOffice, words: Catalogue) -> str:
    if not office.term:
        return office.office
    in_years = office.term[0].isdigit()
    phrase = words.word("{office} in {term}") if in_years else words.word("{office}, {term}")
    return phrase.format(office=office.office, term=office.term)


def _count(count: int | None, words: Catalogue) -> str:
    if not count:
        return ""
    phrase = words.counted(count, "{count} representative", "{count} representatives")
    return phrase.format(count=count)
