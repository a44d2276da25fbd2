"""How everybody is called: speakers, owners, presenters, mentions."""

from dataclasses import replace

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, DelegationKind, Office
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind
from ccm_minutes.domain.meeting import AttributionInRelease, RepresentativesInRelease
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import RepresentativeMention
from ccm_minutes.release.redaction import redact
from tests.release.samples import (
    AVERLAND,
    BELMARK,
    FOUO,
    ISLES,
    at,
    by,
    entry_of,
    item_of,
    label_of,
    meeting,
    office,
    paragraph_of,
    person,
    said,
)

NAMED = AttributionInRelease.NAMED


def test_a_speaker_is_called_by_category() -> None:
    assert label_of(*by("belmark")) == ["A donor/partner State"]


def test_a_speaker_without_a_category_is_called_by_kind() -> None:
    assert label_of(*by("unplaced")) == ["A State"]
    assert label_of(*by("relief")) == ["A civil society organisation"]


def test_a_category_without_words_makes_all_in_it_participants() -> None:
    given = meeting(said(speakers=by("averland")))
    blank = tuple(replace(category, singular=" ") for category in given.categories)
    for kind in DelegationKind:
        one = replace(AVERLAND, kind=kind)
        item = item_of(replace(given, categories=blank, delegations=(one,)))
        assert [name.start for name in item.entries[0].speakers] == ["A participant"]


def test_joint_speakers_are_counted_by_category_named_ones_first() -> None:
    speakers = by("relief", "carrick", "averland", "isles", "belmark", "carrick")
    assert label_of(*speakers) == [
        "The Hollin Isles",
        "An affected State",
        "Two donor/partner States",
        "A civil society organisation",
    ]


def test_a_category_that_nobody_speaking_has_moves_no_joint_speaker() -> None:
    given = meeting(said(speakers=by("unplaced", "averland")))
    like_a_kind = Category("concealed", "State", "States")
    for categories in (given.categories, (like_a_kind, *given.categories)):
        entry = item_of(replace(given, categories=categories)).entries[0]
        assert [name.start for name in entry.speakers] == ["An affected State", "A State"]


def test_an_office_prints_where_it_gives_nobody_away() -> None:
    given = replace(ISLES, offices=(Office("Keeper of the Record"),))
    assert label_of(office("the Chair"), office("Keeper of the Record"), delegations=(given,)) == [
        "The Chair",
        "Keeper of the Record",
    ]


def test_an_office_of_an_unnamed_delegation_becomes_its_category_or_nothing() -> None:
    held = replace(AVERLAND, offices=(Office("Coordinator on Wells"),))
    speakers = (office("Coordinator on wells"),)
    assert label_of(*speakers, delegations=(held,)) == ["An affected State"]
    bare = replace(held, category=None)
    entry = entry_of(said(speakers=speakers), delegations=(bare,))
    assert entry.impersonal
    assert entry.speakers == ()


def test_a_marked_holder_brings_in_no_category() -> None:
    held = replace(AVERLAND, offices=(Office("Coordinator on Wells"),), marking=FOUO)
    assert entry_of(
        said(speakers=(office("Coordinator on Wells"),)), delegations=(held,)
    ).impersonal


def test_a_person_who_speaks_becomes_the_delegation() -> None:
    assert label_of(person("jo")) == ["A donor/partner State"]


def test_a_mention_prints_its_words_else_its_category() -> None:
    assert paragraph_of((at("averland"), " met ", at("belmark", in_release="a neighbour"))) == (
        "An affected State met a neighbour"
    )


def test_a_person_mentioned_is_a_representative() -> None:
    text = ("Then ", RepresentativeMention("jo"), " rose.")
    assert paragraph_of(text) == "Then a representative of a donor/partner State rose."


def test_by_name_the_words_of_a_mention_do_not_count() -> None:
    text = ("Then ", at("averland", in_release="somebody"), " rose.")
    assert paragraph_of(text, attribution_in_release=NAMED) == "Then Averland rose."


def test_a_marked_mention_prints_its_words_or_leaves_no_trace() -> None:
    text = ("Then ", at("averland", marking=FOUO, in_release="one"), at("isles", marking=FOUO), ".")
    assert paragraph_of(text, attribution_in_release=NAMED) == "Then one."


def test_by_name_a_person_is_named_only_where_persons_are_listed() -> None:
    assert label_of(person("jo"), attribution_in_release=NAMED) == ["Mr. Jo Harrowgate"]
    counted = RepresentativesInRelease.COUNT
    assert label_of(
        person("jo"), attribution_in_release=NAMED, representatives_in_release=counted
    ) == ["Belmark"]


def test_a_capacity_prints_only_beside_those_who_may_be_named() -> None:
    for id_, printed in (("isles", "for the Group"), ("averland", "")):
        assert entry_of(said(speakers=by(id_), capacity="for the Group")).capacity == printed


def test_impersonal_takes_speakers_capacity_and_owners() -> None:
    entry = entry_of(
        said(speakers=by("isles"), capacity="for all", attribution=Attribution.IMPERSONAL)
    )
    assert (entry.impersonal, entry.speakers, entry.capacity) == (True, (), "")
    action = Entry(
        EntryKind.ACTION, text="go", owners=by("isles"), attribution=Attribution.IMPERSONAL
    )
    assert entry_of(action).owners == ()


def test_an_entry_by_category_in_a_meeting_by_name_rules_itself_alone() -> None:
    hidden = said(speakers=by("averland", "isles"), attribution=Attribution.BY_CATEGORY)
    plain = said(speakers=by("averland"))
    entries = item_of(meeting(hidden, plain, attribution_in_release=NAMED)).entries
    assert [n.start for n in entries[0].speakers] == ["The Hollin Isles", "An affected State"]
    assert [n.start for n in entries[1].speakers] == ["Averland"]


def test_presenters_that_may_not_be_named_go() -> None:
    who: tuple[Speaker, ...] = (
        *by("averland", "isles"),
        office("Coordinator on Wells"),
        office("President"),
    )
    given = AgendaItem("Wells", presenters=who, chairs=who, panellists=who)
    item = item_of(meeting(items=(given,)))
    for names in (item.presenters, item.chairs, item.panellists):
        assert [name.inside for name in names] == ["the Hollin Isles", "President"]


def test_attendance_by_category_gives_figures_categories_and_the_named() -> None:
    marked = replace(BELMARK, id="hidden", marking=FOUO, category="host")
    given = meeting(said(speakers=by("isles")), delegations=(AVERLAND, BELMARK, ISLES, marked))
    attendance = redact(given).released.attendance
    assert [one.name for one in attendance.present] == ["The Hollin Isles"]
    assert attendance.delegations_present == 3
    assert attendance.categories == ("affected States", "donor/partner States")


def test_a_figure_that_was_given_stands_for_the_count() -> None:
    given = meeting(representatives_present=22, representatives_present_approximate=True)
    attendance = redact(given).released.attendance
    assert (attendance.representatives_present, attendance.approximate) == (22, True)
    assert attendance.delegations_present is None
