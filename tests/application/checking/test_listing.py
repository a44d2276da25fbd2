"""The one list of what is open."""

from ccm_minutes.application.checking.listing import Judged, OpenPoint, Source, judge
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.release.finding import Finding, Severity
from tests.application.meetings import action, meeting, paragraph


def finding(code: str, severity: Severity = Severity.WARN, says: str = "It is so.") -> Finding:
    return Finding(code, severity, "agenda[0].entries[0]", "words", "passage", says)


def test_what_stops_a_release_comes_first_and_flags_before_other_objections() -> None:
    judged = Judged(
        (finding("person"), finding("name", Severity.BLOCK)),
        (finding("weekday"), finding("flag-still-open"), finding("speaker-unresolved")),
    )

    assert [(point.finding.code, point.source) for point in judged.points] == [
        ("name", Source.RELEASE),
        ("person", Source.RELEASE),
        ("flag-still-open", Source.FLAG),
        ("speaker-unresolved", Source.FLAG),
        ("weekday", Source.READER),
    ]


def test_a_meeting_is_held_against_the_release_and_read_with_care() -> None:
    judged = judge(meeting(paragraph("It was the the best year.")))

    assert [point.finding.code for point in judged.points] == ["not-approved", "doubled-word"]


def test_a_sentence_is_parted_into_what_is_wrong_and_what_to_do() -> None:
    said = OpenPoint(finding("x", says="“At: last” is wrong: put it right, or not."), Source.READER)
    plain = OpenPoint(finding("x", says="It is so."), Source.READER)

    assert (said.fault, said.remedy) == ("“At: last” is wrong", "Put it right, or not.")
    assert (plain.fault, plain.remedy) == ("It is so.", "")


def test_every_sentence_says_what_to_do() -> None:
    record = meeting(
        action(),
        Entry(EntryKind.DECISION, text="So decided."),
        paragraph("xyz: on Monday 12 May 2026 the the EORE??", flagged=True),
    )

    assert [point.finding.code for point in judge(record).points if not point.remedy] == []


def test_what_is_missing_is_put_right_in_its_field() -> None:
    points = judge(meeting(action())).points
    places = {point.finding.code: point.mended_at for point in points}

    assert places["action-without-owner"] == "agenda[0].entries[0].owners"
    assert places["action-without-deadline"] == "agenda[0].entries[0].due_text"
    assert places["not-approved"] == "meeting.status"


def test_a_finding_in_a_passage_of_the_release_alone_can_be_cleared() -> None:
    assert OpenPoint(finding("name"), Source.RELEASE).can_be_cleared
    assert not OpenPoint(finding("weekday"), Source.READER).can_be_cleared
