"""Wording: doubled words, what was left over, abbreviations, names of States."""

from dataclasses import replace

import pytest

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, DelegationKind, Representative
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.text import DelegationMention
from tests.application.checking.reads import codes, objected, only
from tests.application.meetings import meeting, paragraph


def test_a_word_twice_in_a_row_is_named_with_its_place() -> None:
    finding = only(meeting(paragraph("It was the the best year.")))

    assert finding.code == "doubled-word"
    assert finding.text == "the the"
    assert finding.where == "agenda[0].entries[0].text"
    assert finding.passage == "It was the the best year."


def test_a_word_is_doubled_across_runs_too() -> None:
    runs = ("It thanked the ", DelegationMention("isles"), ".")

    assert only(meeting(paragraph(runs))).text == "the the"


@pytest.mark.parametrize(
    "words",
    [
        "It had had enough.",
        "He said that that was so.",
        "Walla Walla took part.",
        "2 2",
        "no-no no",
        "Nous nous félicitons de ce que vous vous réunissez.",
        "the theme, the theatre",
    ],
)
def test_some_words_may_stand_twice(words: str) -> None:
    assert objected(words) == []


def test_the_same_words_twice_in_one_passage_are_told_once() -> None:
    assert objected("It was the the best of the the years.") == [("doubled-word", "the the")]


@pytest.mark.parametrize("words", ["The the year", "de de la", "que que", "ISU ISU", "(is is)"])
def test_others_may_not(words: str) -> None:
    assert [code for code, _ in objected(words)] == ["doubled-word"]


@pytest.mark.parametrize(
    "sign", ["[[secret]]", "[[", "]]", "{{", "TODO", "???", "??", "XXX", "xxx", "@lao", "____"]
)
def test_signs_and_reminders_are_no_words_of_the_minutes(sign: str) -> None:
    assert objected(f"It had cleared {sign} since then.") == [("left-over", sign)]


@pytest.mark.parametrize(
    "words", ["It met in Room XXX.", "Write to office@averland.example.", "Was it so? It was."]
)
def test_what_merely_looks_like_them_is_let_alone(words: str) -> None:
    assert objected(words) == []


def test_a_label_that_stands_for_nobody_is_told_once() -> None:
    kept = paragraph("mor: It rained.", flagged=True)
    unknown = paragraph("Unknown: It rained.")

    assert [(one.code, one.where, one.text) for one in objections(meeting(kept, unknown))] == [
        ("speaker-unresolved", "agenda[0].entries[0]", "mor"),
        ("speaker-unresolved", "agenda[0].entries[1].text", "Unknown"),
    ]


@pytest.mark.parametrize("label", ["Speaker", "???", "Unknown delegation", "N.N.", "inconnu", "X"])
def test_a_label_says_in_many_ways_that_nobody_knows(label: str) -> None:
    assert ("speaker-unresolved", label) in objected(f"{label}: It rained.")


def test_a_colon_alone_makes_no_label() -> None:
    assert objected("Note: it rained.", "It decided as follows: nothing.") == []


def test_an_abbreviation_that_is_never_written_out_is_told_where_it_first_stands() -> None:
    record = meeting(paragraph("It began."), paragraph("EORE came."), paragraph("EORE went."))
    finding = only(record)

    assert (finding.code, finding.text) == ("abbreviation", "EORE")
    assert finding.where == "agenda[0].entries[1].text"


@pytest.mark.parametrize(
    "words",
    [
        "Explosive ordnance risk education (EORE) was given. EORE went on.",
        "EORE (explosive ordnance risk education) was given.",
        "EORE came. The Explosive Ordnance Risk Education was given.",
        "Explosive ordnance risk education (“EORE”) was given.",
        "La Oficina de Coordinación Humanitaria (OCH) y la OCH.",
        "Le Bureau de l’Action humanitaire (BAH) et le BAH.",
        "The Committee on Victim Support met. The CVS agreed.",
        "Several NTSs: non-technical surveys (NTS).",
        "EORE, i.e. explosive ordnance risk education, was given.",
        "It was about explosive remnants of war, or ERW.",
        "ERW – explosive remnants of war – were found.",
    ],
)
def test_an_abbreviation_may_be_written_out_in_many_ways(words: str) -> None:
    assert objected(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The UN and the ISU met three NGOs.",
        "Article IV, Annex XXVII.",
        "THE REPORT OF THE GROUP",
        "It said THE REPORT IS LATE and left.",
        "It must NOT be URGENT.",
        "The Meeting AGREED and NOTES with thanks.",
        "It was LATE; it was very late.",
        "See example.org/?q=QRX and #QRX.",
        "See A/CONF/QRX/2017/9 and QRX.3/12.",
        "Mr. Jan QUORL spoke.",
        "It cost CHF 1’000 at 10:00 GMT.",
    ],
)
def test_not_all_in_capitals_is_an_abbreviation(words: str) -> None:
    assert objected(words) == []


def test_brackets_that_hold_something_else_explain_nothing() -> None:
    assert objected("The next meeting would be in town (QRX).") == [("abbreviation", "QRX")]


def test_a_name_of_somebody_who_takes_part_needs_no_words() -> None:
    agency = Delegation(
        "qrx",
        "QRX",
        kind=DelegationKind.CIVIL_SOCIETY,
        other_names=("QZW",),
        representatives=(Representative("Ana VORLI", function="Head of OPQ"),),
    )
    record = meeting(paragraph("QRX, QZW, OPQ and VORLI met the ABCX."), body="ABCX Committee")

    assert codes(replace(record, delegations=(agency,))) == []


def test_a_heading_can_hold_an_abbreviation_too() -> None:
    heading = AgendaItem("Report on EORE", entries=(paragraph("Yes."),))

    assert only(meeting(items=(heading,))).where == "agenda[0].title"


def named(*texts: object, **of: str) -> list[str]:
    names = {"lao": "Lao PDR", "nl": "The Netherlands", "uk": "United Kingdom", **of}
    here = tuple(Delegation(id_, name) for id_, name in names.items())
    record = replace(meeting(*map(paragraph, texts)), delegations=here)
    return [one.text for one in objections(record) if one.code == "state-by-another-name"]


def test_a_state_has_one_name_throughout() -> None:
    assert named("Holland and Laos agreed.", "Then Laos left.") == ["Holland", "Laos"]


@pytest.mark.parametrize(
    "words",
    [
        "The Netherlands, a Dutch officer and the Kingdom of the Netherlands.",
        "The Lao People's Democratic Republic and UXO Lao.",
        "Handicap International Laos helped.",
        "It was decided in Vientiane and London.",
        "Peru was thanked.",
    ],
)
def test_what_is_no_other_name_of_a_state_is_let_alone(words: str) -> None:
    assert named(words) == []


def test_a_name_in_the_list_is_nobodys_other_name() -> None:
    assert named("Laos agreed.", laos="Laos") == []


def test_a_mention_is_called_as_the_list_has_it() -> None:
    assert named((DelegationMention("nl"), " agreed.")) == []


def test_a_flag_on_an_intervention_is_a_flag() -> None:
    flagged = Entry(EntryKind.DECISION, text="So: it is.", flagged=True)

    assert "flag-still-open" in codes(meeting(flagged))


@pytest.mark.parametrize(
    "once",
    [
        *(
            "A",
            "AB ",
            "XYZ ABC a ",
            "国",
            "Aa ",
            "the the ",
            "x",
            "? ",
            "@a ",
            "[[",
            "(",
            "( (",
            "“",
        ),
        *("Mr. ", "Room ", "1 May ", "Tuesday ", "12 ", "Aa.’", "a:", "QRX – ", "QRX, or "),
    ],
)
def test_a_paragraph_of_any_length_is_read_to_its_end(once: str) -> None:
    record = replace(
        meeting(paragraph(f"{once * 20_000} end")), delegations=(Delegation("lao", "Lao PDR"),)
    )

    assert all(not one.blocks for one in objections(record))
