"""Plain-text notes, many lines at once."""

from ccm_minutes.capture.transcript import lines_of, take_lines
from ccm_minutes.domain.walk import all_entries
from tests.capture.room import LOOKUP, NOW, room

NOTES = (
    "\ufeff> Opening\r\nchair: Welcome.\r\n- And thanks.\n\n> Reports\rsun: unclear\nin avl 10:42"
)


def test_lines_end_as_on_any_system() -> None:
    assert list(lines_of("\ufeffa\r\nb\nc\rd\u2028d\x0cd\n")) == [
        "a",
        "b",
        "c",
        "d\u2028d\x0cd",
        "",
    ]


def test_notes_become_one_step() -> None:
    edit = take_lines(room(), lines_of(NOTES), NOW, LOOKUP)
    after = edit.apply(room())
    assert edit.name == "take in notes"
    assert [item.title for item in after.agenda] == ["Opening", "Reports"]
    assert [found.entry.flagged for found in all_entries(after)] == [False, True]
    assert after.delegations[0].movements


def test_no_lines_change_nothing() -> None:
    meeting = room()
    assert take_lines(meeting, [], NOW, LOOKUP).apply(meeting) is meeting
