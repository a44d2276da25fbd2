"""Findings: what blocks, what is warned of, what a clearance lifts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, DelegationKind, Representative
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Clearance,
    Meeting,
    MeetingStatus,
    RepresentativesInRelease,
)
from ccm_minutes.domain.text import Words
from ccm_minutes.release.examination import (
    CHECKS,
    CheckTooLong,
    ReleaseRefused,
    examine,
    release_of,
)
from ccm_minutes.release.finding import Finding
from tests.release.samples import (
    AVERLAND,
    BELMARK,
    EVERYBODY,
    FOUO,
    ISLES,
    at,
    by,
    meeting,
    narrative,
    office,
    said,
    secret,
)

NAMED = AttributionInRelease.NAMED
LONG = "one two three four five six seven eight nine ten eleven twelve"


def blocking(given: Meeting) -> list[tuple[str, str]]:
    return [(f.code, f.text) for f in examine(given).findings if f.blocks]


def warned(given: Meeting) -> set[tuple[str, str]]:
    return {(f.code, f.text) for f in examine(given).findings if not f.blocks}


def texts(findings: Iterable[Finding]) -> list[str]:
    return [finding.text for finding in findings]


@pytest.mark.parametrize(
    "words",
    [
        "Averland",
        "Harrowgate",
        "Jo Harrowgate",
        "Mr Harrowgate",
        "Zeeth Relief",
        "ZR",
        "Harrowgate, Jo",
    ],
)
def test_names_of_those_not_named_block_wherever_they_stand(words: str) -> None:
    assert blocking(meeting(narrative(f"So {words} rose."))) == [("name", words)]
    assert blocking(meeting(items=(AgendaItem(f"Of {words}"),))) == [("name", words)]
    assert blocking(meeting(subtitle=f"With {words}")) == [("name", words)]


def test_those_who_may_be_named_may_be_named() -> None:
    assert blocking(meeting(narrative("The Hollin Isles and Hollin Isles rose."))) == []


def test_a_real_state_is_known_by_all_its_forms() -> None:
    lao = Delegation("laos", "Lao PDR")
    text = "Laos, laotian, Vientiane, LAO and RDP lao agreed under the Vientiane Declaration."
    found = blocking(meeting(narrative(text), delegations=(lao,)))
    assert [words for _, words in found] == ["Laos", "laotian", "Vientiane", "LAO", "RDP lao"]


def test_a_longer_name_of_another_is_no_finding() -> None:
    guinea, bissau = Delegation("guinea", "Guinea"), Delegation("bissau", "Guinea-Bissau")
    given = meeting(
        narrative("Guinea-Bissau rose."),
        delegations=(guinea, replace(bissau, named_in_release=True)),
    )
    assert blocking(given) == []


def test_the_bodys_own_name_does_not_count() -> None:
    text = "The Averland Forum met."
    assert blocking(meeting(narrative(text), body="Averland Forum")) == []
    assert blocking(meeting(narrative(text))) == [("name", "Averland")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Norwegian People's Aid", "NPA"),
        ("Zeeth People’s Aid (ZEPA)", "ZEPA"),
        ("Zeeth People’s Aid (ZEPA)", "ZPA’s"),
        ("International Committee of the Blue Cross", "ICBC"),
        ("Zeeth Clearance Unit of the Forum", "ZCU"),
        ("Secretariat - ISU-ZZM", "ISU-ZZM"),
        ("Secretariat – ISU-ZZM", "ISU-ZZM"),
        ("ISU-ZZM — Secretariat", "ISU-ZZM"),
    ],
)
def test_an_organisation_is_known_by_its_short_forms(name: str, words: str) -> None:
    one = Delegation("one", name, kind=DelegationKind.CIVIL_SOCIETY)
    (found,) = blocking(meeting(narrative(f"So {words} rose."), delegations=[one]))
    assert words.startswith(found[1])
    assert blocking(meeting(narrative("The Secretariat rose."), delegations=[one])) == []
    assert blocking(meeting(narrative(f"So {words.lower()}x."), delegations=[one])) == []


def test_a_short_form_counts_in_capitals_alone() -> None:
    one = Delegation("one", "Zeeth Institute of Demining", kind=DelegationKind.CIVIL_SOCIETY)
    assert blocking(meeting(narrative("It was zid or Zid."), delegations=[one])) == []


def test_what_stands_after_the_name_of_a_state_is_nobodys_own() -> None:
    one = Delegation("one", "Zeethland - Ministry of Defence")
    text = "Zeethland has a Ministry of Defence."
    assert blocking(meeting(narrative(text), delegations=[one])) == [("name", "Zeethland")]


def test_either_half_of_a_surname_is_a_name_with_a_capital() -> None:
    people = (Representative("Ann-Mary Clar-Boldt", "ann"),)
    given = [replace(AVERLAND, representatives=people)]
    text = "Clar rose, Boldt and Clar-Boldt too; a clar and Mary stood."
    found = blocking(meeting(narrative(text), delegations=given))
    assert [words for _, words in found] == ["Clar", "Boldt", "Clar-Boldt"]


def test_a_surname_that_is_a_common_word_counts_with_a_capital() -> None:
    people = (Representative("Al Said", "al", "Mr."), Representative("Will Hope", "will", "Ms."))
    given = [replace(AVERLAND, representatives=people)]
    text = "The Chair said so; al said that a chair may hope, and there will hope be."
    assert blocking(meeting(narrative(text), delegations=given)) == []
    text = "Then Mr. Said and Said stood, then Al Said, Chair Said, Will Hope and Ms Hope stood."
    found = [words for _, words in blocking(meeting(narrative(text), delegations=given))]
    assert found == ["Mr. Said", "Said", "Al Said", "Chair Said", "Will Hope", "Ms Hope"]


def test_a_name_split_over_runs_is_found() -> None:
    assert blocking(meeting(narrative(("Aver", secret("x"), "land")))) == [("name", "Averland")]


@pytest.mark.parametrize("mark", ["1", "th", "a", "Quell"])
def test_a_raised_mark_beside_a_name_hides_none(mark: str) -> None:
    raised = Words(mark, superscript=True)
    for text in (("So Averland", raised, " rose"), ("So ", raised, "Averland rose")):
        assert ("name", "Averland") in blocking(meeting(narrative(text)))
    assert blocking(meeting(narrative(("Aver", Words("land", superscript=True))))) == [
        ("name", "Averland")
    ]


def test_by_name_only_marked_ones_and_unlisted_persons_block() -> None:
    text = narrative("Averland and Jo Harrowgate rose.")
    assert blocking(meeting(text, attribution_in_release=NAMED)) == []
    marked = (replace(AVERLAND, marking=FOUO), BELMARK)
    assert blocking(meeting(text, attribution_in_release=NAMED, delegations=marked)) == [
        ("name", "Averland")
    ]
    none = RepresentativesInRelease.NONE
    assert blocking(
        meeting(text, attribution_in_release=NAMED, representatives_in_release=none)
    ) == [("name", "Jo Harrowgate")]


@pytest.mark.parametrize("attribution", [Attribution.BY_CATEGORY, Attribution.IMPERSONAL])
def test_an_entry_that_names_nobody_makes_names_block_in_it_alone(
    attribution: Attribution,
) -> None:
    hidden = said(
        ("Averland met ", at("belmark"), " and Carrick; Belmark agreed."),
        speakers=by("averland"),
        attribution=attribution,
    )
    given = meeting(hidden, narrative("Averland rose."), attribution_in_release=NAMED)
    assert blocking(given) == [("name", "Averland"), ("name", "Belmark")]


def test_a_marked_delegation_in_an_unmarked_place_blocks_for_good() -> None:
    marked = replace(AVERLAND, marking=FOUO)
    for entry in (
        said(speakers=by("averland")),
        narrative(("So ", at("averland"), " rose.")),
        Entry(EntryKind.ACTION, text="go", owners=by("averland")),
    ):
        given = meeting(entry, delegations=(marked, ISLES))
        assert blocking(given) == [("marked-delegation", "Averland")]
        cleared = replace(given, clearances=(Clearance("Averland", "", "because"),))
        assert blocking(cleared) == [("marked-delegation", "Averland")]


def test_a_marked_person_mentioned_in_an_unmarked_place_blocks() -> None:
    people = (Representative("Jo Harrowgate", "jo", marking=FOUO),)
    given = meeting(
        said(speakers=by("belmark")), delegations=(replace(BELMARK, representatives=people),)
    )
    assert blocking(given) == []


def test_an_entry_that_is_to_name_somebody_who_may_not_be_named_blocks() -> None:
    def entry(**of: Any) -> Entry:
        return said(attribution=Attribution.NAMED, **of)

    assert blocking(meeting(entry(speakers=by("averland")))) == [("named-entry", "Averland")]
    assert blocking(meeting(entry(text=("So ", at("averland"))))) == [("named-entry", "Averland")]
    assert blocking(meeting(entry(text=("So ", at("averland", in_release="it"))))) == []
    assert blocking(meeting(entry(speakers=(*by("isles"), office("Chair"))))) == []


@pytest.mark.parametrize(
    "words",
    [
        *("FOUO", "F.O.U.O", "fouo", "For Official Use Only", "for  official use-only", "F O U O"),
        *("FOUO1", "FOUO¹", "F.O.U.O.2"),
    ],
)
def test_a_marking_word_blocks(words: str) -> None:
    found = blocking(meeting(narrative(f"This is {words} here.")))
    assert [code for code, _ in found] == ["marking-word"]


def test_twelve_words_of_a_withheld_part_block() -> None:
    note = Entry(EntryKind.NOTE, text=f"Then {LONG.upper()} and more.")
    assert blocking(meeting(narrative(f"So {LONG} it was."), note)) == [("withheld-words", LONG)]
    eleven = LONG.rpartition(" ")[0]
    given = meeting(narrative(f"So {eleven} it was."), note)
    assert blocking(given) == []
    assert ("like-withheld", eleven) in warned(given)


def test_a_whole_sentence_of_a_withheld_part_blocks() -> None:
    marked = narrative("First. It is quite full! Last.", marking=FOUO)
    assert blocking(meeting(narrative("Well. “It is, quite full.” So."), marked)) == [
        ("withheld-words", "It is, quite full")
    ]
    assert blocking(meeting(narrative("It is full."), narrative("It is full.", marking=FOUO))) == []


def test_a_withheld_passage_within_a_paragraph_counts_too() -> None:
    given = meeting(narrative(("It rose. ", secret(LONG))), narrative(f"So {LONG} it was."))
    assert blocking(given) == [("withheld-words", LONG)]


_TITLE = "Clearance and risk education"


@pytest.mark.parametrize("of", [{}, {"marking": FOUO}, {"attribution": Attribution.OMITTED}])
def test_a_withheld_capacity_blocks_no_heading(of: dict[str, Any]) -> None:
    capacity = f"on behalf of the Coordinators on {_TITLE}"
    one = said(speakers=by("averland"), capacity=capacity, **of)
    assert blocking(meeting(one, items=(AgendaItem(_TITLE),))) == []
    item = AgendaItem("x", entries=(one,), marking=FOUO)
    assert blocking(meeting(items=(AgendaItem(_TITLE), item))) == []
    long = said(speakers=by("averland"), capacity=LONG, **of)
    assert blocking(meeting(long, narrative(f"So {LONG}."))) == [("withheld-words", LONG)]
    phrase = said(speakers=by("averland"), capacity=_TITLE, **of)
    assert blocking(meeting(phrase, narrative(f"It was so. {_TITLE}. So."))) == []


def test_words_in_place_of_a_part_may_be_a_sentence_of_it() -> None:
    entry = narrative("It had cleared the land of the east.", in_release="It had cleared the land")
    assert blocking(meeting(entry)) == []


def test_a_clearance_lifts_one_finding_in_one_exact_paragraph() -> None:
    passage = "So Averland rose, and Belmark."
    given = meeting(narrative(passage), narrative(passage + " Yes."))
    cleared = replace(given, clearances=(Clearance("Averland", passage, "known"),))
    examination = examine(cleared)
    assert texts(examination.cleared) == ["Averland"]
    assert [text for _, text in blocking(cleared)] == ["Belmark", "Averland", "Belmark"]
    other = replace(given, clearances=(Clearance("averland", passage, "known"),))
    assert len(blocking(other)) == 4


def test_a_blocked_release_is_refused_with_its_findings() -> None:
    with pytest.raises(ReleaseRefused, match="“Averland”") as refused:
        release_of(meeting(narrative("Averland.")))
    assert any(finding.blocks for finding in refused.value.findings)
    assert release_of(meeting(narrative("It was well."))).notice


def test_a_check_that_takes_too_long_gives_nothing() -> None:
    ticks: Iterator[int] = count(0, 61)
    with pytest.raises(CheckTooLong):
        examine(meeting(narrative("Words.")), clock=lambda: float(next(ticks)))


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("It asked Peru to come.", ("other-state", "Peru")),
        ("It asked Peruvians.", ("other-state", "Peruvians")),
        ("It met in Lima and rose.", ("other-state", "Lima")),
        ("It spoke of PE as such.", ("country-code", "PE")),
        ("Then she rose.", ("person", "she")),
        ("Then Mr. Grey rose.", ("person", "Mr")),
        ("It thanked all affected States.", ("whole-group", "all affected States")),
        ("It rose ().", ("empty-brackets", "()")),
        ("It rose “ ”.", ("empty-brackets", "“ ”")),
    ],
)
def test_what_might_give_somebody_away_is_warned_of(text: str, finding: tuple[str, str]) -> None:
    given = meeting(narrative(text))
    assert finding in warned(given)
    assert blocking(given) == []


def test_where_every_delegation_may_be_named_a_state_is_no_warning() -> None:
    given = meeting(narrative("It asked Peru to come to Lima."))
    named = replace(
        given,
        details=replace(given.details, attribution_in_release=AttributionInRelease.NAMED),
    )
    assert "other-state" in {code for code, _ in warned(given)}
    assert "other-state" not in {code for code, _ in warned(named)}


def test_figures_are_warned_of_in_the_words_of_somebody_not_named() -> None:
    text = "It cleared 14 of its 17 wells, the largest, on 3 May."
    details = {text for code, text in warned(meeting(said(text, speakers=by("averland"))))}
    assert {"14", "17", "largest", "3 May"} <= details
    assert "14" not in {text for _, text in warned(meeting(said(text, speakers=by("isles"))))}


def test_small_categories_empty_items_and_drafts_are_warned_of() -> None:
    found = warned(meeting(narrative("x", marking=FOUO)))
    assert ("small-category", "affected State") in found
    assert ("empty-item", "General exchange") in found
    assert ("not-approved", "") in found
    assert ("not-approved", "") not in warned(meeting(status=MeetingStatus.APPROVED))


def test_common_words_are_no_finding_in_small_letters() -> None:
    states = [Delegation(n.lower(), n) for n in ("Turkey", "Chad", "Jordan", "Poland", "China")]
    text = "It may polish the china, said a chad; a jordan and turkey."
    assert blocking(meeting(narrative(text), delegations=states)) == []
    capitals = "Turkey, Chad, JORDAN, Polish, China"
    assert len(blocking(meeting(narrative(capitals), delegations=states))) == 5


def test_every_code_is_declared_and_every_finding_is_one_sentence() -> None:
    given = meeting(
        said(
            f"Averland {LONG} Peru PE she 14 all affected States () FOUO", speakers=by("averland")
        ),
        narrative("x", marking=FOUO),
        Entry(EntryKind.NOTE, text=LONG),
    )
    for finding in examine(given).findings:
        assert finding.code in CHECKS
        assert finding.says.endswith(".")
        assert "{" not in finding.says


def test_the_same_meeting_gives_the_same_findings_in_the_same_order() -> None:
    given = meeting(narrative("Averland, Belmark, Carrick and Quell."), delegations=EVERYBODY)
    assert examine(given) == examine(given)


@pytest.mark.parametrize("nothing", ["", " ", "\u2028"])
def test_no_heading_is_replaced_by_nothing(nothing: str) -> None:
    untitled = replace(
        meeting(), agenda=(AgendaItem("Averland’s mines", title_in_release=nothing),)
    )

    assert blocking(untitled) == [("no-heading", "Averland’s mines")]
    titled = replace(untitled.agenda[0], title_in_release="Mines")
    assert blocking(replace(untitled, agenda=(titled,))) == []
