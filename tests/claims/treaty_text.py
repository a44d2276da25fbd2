"""Ordinary treaty text that names nobody, composed of parts: English, French and Spanish."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Final, NamedTuple

from tests.claims.dice import Dice, chance, one_of


class _Language(NamedTuple):
    who: tuple[str, ...]
    does: tuple[str, ...]
    what: tuple[str, ...]
    how: tuple[str, ...]


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


_ENGLISH: Final = _Language(
    _lines(
        """
        The States Parties
        The Meeting
        The Coordination Committee
        The Chair
        The President
        Several delegations
        A number of observers
        One participant
        The Implementation Support Unit (ISU)
        The working group
        Many speakers
        They
        Some affected States
        Donor and partner States
        The signatories
        Others
        National authorities
        Survivors and their families
        All operators
        No delegation
        The Drafting Committee
        Civil society
        The UN agencies
        The outgoing presidency
        The Secretary-General, as depositary,
        Clearance teams
        The Committee on Article 5
        """
    ),
    _lines(
        """
        welcomed
        noted with appreciation
        recalled
        underlined
        took note of
        expressed concern about
        called for
        agreed on
        reaffirmed
        looked forward to
        may wish to consider
        emphasised once more
        encouraged
        deferred
        adopted
        had received, since March,
        will share by May
        can and should support
        reviewed
        spoke in favour of
        asked for
        regretted the lack of
        had begun
        closed
        """
    ),
    _lines(
        """
        the universalization of the Convention
        full implementation of Article 4
        the draft report of the Ninth Meeting of States Parties (9MSP)
        victim assistance
        the deadlines for clearance and for the destruction of stockpiles
        the work plan
        extension requests under Articles 3 and 4
        a more polished text of the declaration
        transparency reporting under Article 7
        national legislation as required by Article 9
        the financial procedures
        international cooperation and assistance
        land release
        risk education in rural and urban areas
        non-technical and technical survey
        a gender-sensitive and age-sensitive approach
        the rights of persons with disabilities
        the costs, i.e. USD 1.2 million, and the means to meet them
        the rules of procedure
        the norm against any use by any actor
        contaminated land, mined or not
        information management (IMSMA) and IMAS standards
        capacity of national centres
        the mandate of the ISU and its budget
        the programme of the Second Review Conference
        the use of turkey wire, china clay and guinea grass in training
        old and new tasks
        CMR contamination and the clearance of CMR
        the sum of US$ 200,000
        medical care, rehabilitation and psychological support
        an updated mailing list
        """
    ),
    _lines(
        """
        at its next session
        in accordance with the Convention
        in a spirit of cooperation
        by consensus
        on behalf of its coordinators
        before the end of the year
        in writing
        as set out in the action plan
        without prejudice to the position of others
        again
        and thanked the interpreters
        and decided to continue
        on 14 March
        for the record
        with one amendment to paragraph 12 (b)
        as a matter of priority
        to the extent possible
        """
    ),
)
_FRENCH: Final = _Language(
    _lines(
        """
        Les États parties
        La Réunion
        Le Président
        Le Comité de coordination
        On
        Plusieurs délégations
        Les survivants
        Un participant
        L’Unité d’appui
        Ils
        """
    ),
    _lines(
        """
        ont salué
        a pris note de
        rappelle
        a souligné
        se félicitent de
        attend
        a demandé que soit examinée
        doit pouvoir appuyer
        est favorable à
        a adopté
        """
    ),
    _lines(
        """
        la mise en œuvre de la Convention
        l’universalisation de la norme
        le plan d’action
        l’assistance aux victimes
        la dépollution des terres
        le budget de l’an prochain
        la destruction des stocks
        le projet de rapport
        les demandes de prolongation
        """
    ),
    _lines(
        """
        par consensus
        avant la fin du mois de mai
        conformément à l’article 4
        en pays
        au nom des coordonnateurs
        dans un esprit de coopération
        par écrit
        avec raison
        """
    ),
)
_SPANISH: Final = _Language(
    _lines(
        """
        Los Estados partes
        La Reunión
        El Presidente
        El Comité de Coordinación
        Todos
        Varias delegaciones
        Las víctimas
        Un participante
        La Dependencia de Apoyo
        """
    ),
    _lines(
        """
        acogió con satisfacción
        toma nota de
        recordó
        subrayaron
        pidió
        aprobó
        puede apoyar
        expresó su preocupación por
        está a favor de
        espera con interés
        """
    ),
    _lines(
        """
        la aplicación de la Convención
        la asistencia a las víctimas
        el plan de trabajo
        la limpieza de las tierras contaminadas
        la destrucción de las existencias
        las solicitudes de prórroga
        la acción contraminas
        las municiones más antiguas
        el proyecto de informe
        los costos y el presupuesto
        """
    ),
    _lines(
        """
        por consenso
        antes de finales de mayo
        de conformidad con el artículo 4
        en nombre de los coordinadores
        por escrito
        a la mayor brevedad
        sin demora
        """
    ),
)


def treaty_text(words: int) -> list[str]:
    """Paragraphs of so many words or a few more, the same each time."""
    dice, made, count = Dice(7), list[str](), 0
    for language in cycle((_ENGLISH, _ENGLISH, _ENGLISH, _FRENCH, _SPANISH)):
        if count >= words:
            return made
        made.append(" ".join(islice(_sentences(language, dice), 4)))
        count += len(made[-1].split())
    return made


def _sentences(language: _Language, dice: Dice) -> Iterator[str]:
    while True:
        who, does, what, how = (one_of(dice, part) for part in language)
        yield f"{who} {does} {what}{f' {how}' if chance(dice, 2) else ''}."
