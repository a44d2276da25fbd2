"""Documents in French and in Spanish, from the first word to the last."""

import re
from dataclasses import replace
from datetime import date, time

import pytest

from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.composition.parts.ordinals import ordinal
from ccm_minutes.document.tree import Document, PageFurniture, Role
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.release.catalogue import catalogue_of
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedMeeting,
    PrintedName,
    PrintedNextMeeting,
    PrintedOffice,
    PrintedPaper,
    PrintedPerson,
)
from tests.composition.meetings import AVERLAND, item_of, meeting_of, name, narrative, printed, text
from tests.composition.skeletons import skeleton

WORD = "qqq"
"""Stands for whatever was typed, and is a word of no language."""

ONE, OTHER = name(WORD), name(f"{WORD}2")
DUE = date(2018, 1, 15)


def entry(kind: PrintedKind, **more: object) -> PrintedEntry:
    return replace(PrintedEntry(kind, text(WORD)), **more)  # type: ignore[arg-type]


def said(*speakers: PrintedName, **more: object) -> PrintedEntry:
    return entry(PrintedKind.INTERVENTION, speakers=speakers, **more)


ENTRIES = (
    narrative(WORD),
    entry(PrintedKind.QUESTION),
    entry(PrintedKind.KEY_POINT),
    said(ONE),
    said(ONE, OTHER, in_writing=True),
    said(impersonal=True),
    said(impersonal=True, lead_in=WORD),
    *(
        entry(PrintedKind.DECISION, adopted_by=mode)
        for mode in ("consensus", "no-objection", "vote", "with-reservations")
    ),
    entry(PrintedKind.ACTION, owners=(ONE,), due=DUE, state="done"),
    entry(PrintedKind.ACTION, state="cancelled"),
)
DRESSED = PrintedItem(
    WORD,
    presenters=(ONE, OTHER),
    chairs=(ONE,),
    panellists=(ONE,),
    objective=text(WORD),
    entries=ENTRIES,
    next_meeting=PrintedNextMeeting(date(2018, 1, 25), time(9, 30), time(11), WORD),
)
COMING = [
    PrintedNextMeeting(start_time=time(9, 30)),
    PrintedNextMeeting(end_time=time(9, 30)),
    PrintedNextMeeting(place=WORD),
]
COMMITTEE = PrintedDelegation(
    WORD, (PrintedOffice(WORD, "2017"), PrintedOffice(WORD, WORD)), (PrintedPerson(WORD),) * 2
)
ATTENDANCE = PrintedAttendance(
    present=(COMMITTEE, PrintedDelegation(WORD, count=1), PrintedDelegation(WORD, count=2)),
    apologies=(PrintedDelegation(WORD),),
    absent=(PrintedDelegation(WORD),),
    written_reports=(PrintedDelegation(WORD),),
    representatives_present=1,
    delegations_present=2,
    categories=(WORD, WORD),
)
FULL = PrintedMeeting(
    WORD,
    date(2017, 3, 14),
    "en-GB",
    full=True,
    attendance=ATTENDANCE,
    items=(
        DRESSED,
        PrintedItem(WORD),
        *(PrintedItem(WORD, chairs=(ONE, OTHER), next_meeting=coming) for coming in COMING),
    ),
    papers=(PrintedPaper(WORD),),
    number=3,
    body=WORD,
    start_time=time(9, 30),
    draft=True,
    notice=True,
)
ALIKE = {
    "fr": {
        *("Documents", "Page", "Participants", "participants", "point", "points"),
        *("question", "questions"),
        *("consensus", "objection", "vote"),
    },
    "es": set[str](),
}
"""Words that are spelt as in English."""


def own_words(document: Document) -> set[str]:
    """What the program wrote of itself."""
    furniture = document.furniture
    lines = [block.text for block in document.blocks]
    lines += [furniture.running_head, *furniture.page_of, document.agenda_item]
    return set(re.findall(r"[^\W\d_]+", " ".join(lines))) - {WORD, WORD.capitalize()}


@pytest.mark.parametrize("kind", LAYOUTS)
@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("approximate", [False, True])
def test_nothing_of_a_document_stays_english(kind: str, language: str, approximate: bool) -> None:
    attendance = replace(ATTENDANCE, approximate=approximate)
    english = replace(FULL, attendance=attendance)
    other = replace(english, language=language)
    shared = own_words(compose(english, kind)) & own_words(compose(other, kind))
    assert shared <= ALIKE[language]


@pytest.mark.parametrize("kind", LAYOUTS)
@pytest.mark.parametrize("tag", ["fr", "fr-CH", "es", "es-419", "en-GB"])
def test_a_document_says_which_language_it_is_in(kind: str, tag: str) -> None:
    assert compose(replace(FULL, language=tag), kind).language == tag


@pytest.mark.parametrize("kind", LAYOUTS)
@pytest.mark.parametrize("tag", ["de", "ar"])
def test_without_words_of_its_language_a_document_is_an_english_one(kind: str, tag: str) -> None:
    assert compose(replace(FULL, language=tag), kind) == compose(FULL, kind)


MEETING = replace(
    printed(
        PrintedItem(
            "Plan",
            presenters=(name("Président", article="le"), name("Averland")),
            entries=(
                said(name("Averland")),
                said(name("Averland"), name("Brinn"), capacity="AB"),
                said(name("Président", article="le")),
                entry(
                    PrintedKind.ACTION,
                    text=text("Share it"),
                    owners=(name("Averland"),),
                    due=DUE,
                    state="done",
                ),
                entry(PrintedKind.DECISION, text=text("Agreed."), adopted_by="consensus"),
            ),
            next_meeting=PrintedNextMeeting(date(2018, 1, 25), time(10)),
        ),
        PrintedItem("Vacat"),
        attendance=PrintedAttendance(
            present=(
                PrintedDelegation(
                    "Averland",
                    (PrintedOffice("Bureau", "2017"),),
                    (PrintedPerson("A. Aa"), PrintedPerson("B. Bb")),
                ),
            ),
            representatives_present=2,
        ),
    ),
    draft=True,
    notice=True,
)


def test_action_minutes_in_french() -> None:
    document = compose(replace(MEETING, language="fr"), "action-minutes")
    assert document.agenda_item == "Point"
    assert document.furniture.page_of == ("Page ", " sur ", "")
    assert skeleton(document)[1:] == [
        "Place Line: mardi 12 décembre 2017",
        "Draft Line: PROJET",
        "Notice: Les références permettant d’identifier les participants ont été supprimées.",
        "Attendance Heading: Liste des participants",
        "Attendee•: Averland (Bureau en 2017)\u00a0: A. Aa\u00a0; B. Bb",
        "Body Text: 2 représentants ont participé.",
        "Heading#: Plan, présentation\u00a0: Président et Averland",
        "Speaker: Averland\u00a0:",
        "Point•: qqq",
        "Speaker: Averland et Brinn (AB)\u00a0:",
        "Point•: qqq",
        "Speaker: Président\u00a0:",
        "Point•: qqq",
        "Action: Point d’action\u00a0: Averland\u00a0: Share it d’ici au 15 janvier 2018 – fait",
        "Decision: Agreed. (par consensus)",
        "Body Text•: La prochaine réunion se tiendra le **jeudi 25 janvier 2018, à 10:00**.",
        "Heading#: Vacat",
        "Body Text•: Néant",
    ]


def test_a_summary_in_french() -> None:
    lines = skeleton(compose(replace(MEETING, language="fr"), "summary"))
    assert [line for line in lines if line.startswith("Speaker")] == [
        "Speaker#: Averland a déclaré\u00a0:",
        "Speaker#: Averland et Brinn (AB) ont déclaré\u00a0:",
        "Speaker#: Le Président a déclaré\u00a0:",
    ]
    assert "Heading#: Compte rendu détaillé de la réunion" in lines


def test_action_minutes_in_spanish() -> None:
    coming = "**jueves 25 de enero de 2018, a las 10:00**"
    document = compose(replace(MEETING, language="es"), "action-minutes")
    assert document.agenda_item == "Punto"
    assert document.furniture.page_of == ("Página ", " de ", "")
    assert skeleton(document)[1:] == [
        "Place Line: martes 12 de diciembre de 2017",
        "Draft Line: BORRADOR",
        "Notice: Se han eliminado las referencias que identifican a los participantes.",
        "Attendance Heading: Lista de participantes",
        "Attendee•: Averland (Bureau en 2017): A. Aa; B. Bb",
        "Body Text: Participaron 2 representantes.",
        "Heading#: Plan, presentación: Président y Averland",
        "Speaker: Averland:",
        "Point•: qqq",
        "Speaker: Averland y Brinn (AB):",
        "Point•: qqq",
        "Speaker: Président:",
        "Point•: qqq",
        "Action: Punto de acción: Averland: Share it para el 15 de enero de 2018 – hecho",
        "Decision: Agreed. (por consenso)",
        f"Body Text•: La próxima reunión se celebrará el {coming}.",
        "Heading#: Vacat",
        "Body Text•: Nada que señalar",
    ]


def test_minutes_in_spanish() -> None:
    lines = skeleton(compose(replace(MEETING, language="es"), "minutes"))
    assert "Heading#: Presentes" in lines
    assert "Heading#: Plan (Président y Averland)" in lines


@pytest.mark.parametrize(
    ("language", "names", "line"),
    [
        ("fr", [("Deux États", True)], "Deux États ont déclaré\u00a0:"),
        ("fr", [("Un État", False)], "Un État a déclaré\u00a0:"),
        ("es", [("Dos Estados", True)], "Dos Estados dijeron:"),
        ("es", [("Averland", False), ("Islas Brinn", False)], "Averland e Islas Brinn dijeron:"),
    ],
)
def test_the_verb_goes_by_how_many_speak(
    language: str, names: list[tuple[str, bool]], line: str
) -> None:
    speakers = tuple(PrintedName(words, words, several=several) for words, several in names)
    meeting = replace(printed(PrintedItem("Plan", entries=(said(*speakers),))), language=language)
    assert f"Speaker#: {line}" in skeleton(compose(meeting, "summary"))


@pytest.mark.parametrize(
    ("language", "office", "line"),
    [
        ("en", "President", "The President said:"),
        ("en", "All Coordinators", "All Coordinators said:"),
        ("fr", "Président", "Le Président a déclaré\u00a0:"),
        ("fr", "Présidente", "La Présidente a déclaré\u00a0:"),
        ("fr", "Unité d’appui", "L’Unité d’appui a déclaré\u00a0:"),
        ("fr", "Coordonnateurs", "Les Coordonnateurs ont déclaré\u00a0:"),
        ("es", "Presidenta", "La Presidenta dijo:"),
        ("es", "Coordinadores", "Los Coordinadores dijeron:"),
    ],
)
def test_an_office_speaks_with_its_article(language: str, office: str, line: str) -> None:
    meeting = meeting_of(item_of(_words_of(OfficeSpeaker(office))))
    document = compose(printed_in_full(meeting, language=language), "summary")
    assert [block.text for block in document.blocks if block.role is Role.SPEAKER] == [line]


def test_an_action_of_an_office_has_no_article() -> None:
    action = Entry(EntryKind.ACTION, text="Écrire", owners=(OfficeSpeaker("Présidente"),))
    document = compose(printed_in_full(meeting_of(item_of(action)), language="fr"), "minutes")
    (line,) = (block.text for block in document.blocks if block.role is Role.ACTION)
    assert line == "Point d’action\u00a0: Présidente\u00a0: Écrire"


def test_joint_speakers_are_joined_in_the_language_of_the_document() -> None:
    speakers = DelegationSpeaker(AVERLAND.id), OfficeSpeaker("Coordonnatrice")
    meeting = meeting_of(item_of(_words_of(*speakers)))
    document = compose(printed_in_full(meeting, language="fr"), "summary")
    assert "Averland et la Coordonnatrice ont déclaré\u00a0:" in [b.text for b in document.blocks]


def _words_of(*speakers: Speaker) -> Entry:
    return Entry(EntryKind.INTERVENTION, text="Oui.", speakers=speakers)


@pytest.mark.parametrize(
    ("language", "number", "title", "words"),
    [
        ("fr", 1, "Réunion du Comité", "1re"),
        ("fr", 1, "réunion du Comité", "1re"),
        ("fr", 1, "Atelier", "1er"),
        ("fr", 3, "Réunion du Comité", "3e"),
        ("fr", 21, "Atelier", "21e"),
        ("es", 1, "Reunión del Comité", "1.ª"),
        ("es", 3, "Sesión plenaria", "3.ª"),
        ("es", 1, "Taller", "1.er"),
        ("es", 2, "Taller", "2.º"),
        ("es", 3, "Taller", "3.er"),
        ("es", 11, "Taller", "11.º"),
        ("es", 23, "Taller", "23.er"),
        ("es-419", 4, "Conferencia", "4.ª"),
    ],
)
def test_an_ordinal_agrees_with_the_title(
    language: str, number: int, title: str, words: str
) -> None:
    assert ordinal(number, title, catalogue_of(language)) == words
    meeting = replace(printed(), title=title, number=number, language=language)
    assert compose(meeting, "report").title == f"{words} {title}"


@pytest.mark.parametrize(
    "title", ["3e réunion", "3ème réunion", "3.ª reunión", "3ª reunión", "3rd Meeting", "3.er foro"]
)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_title_with_an_ordinal_of_any_language_gets_no_second_one(
    title: str, language: str
) -> None:
    meeting = replace(printed(), title=title, number=3, language=language)
    assert compose(meeting, "minutes").title == title


def test_a_figure_that_is_no_ordinal_gets_one() -> None:
    meeting = replace(printed(), title="3 voix pour la paix", number=3, language="fr")
    assert compose(meeting, "minutes").title == "3e 3 voix pour la paix"


def test_pages_are_counted_in_the_language_of_the_document() -> None:
    furniture = compose(replace(printed(), language="fr"), "report").furniture
    assert furniture == PageFurniture(
        running_head="Meeting of the Forum · mardi 12 décembre 2017",
        page_of=("Page ", " sur ", ""),
    )
