"""Robots at the capture line: faster than anybody types, and in no order that anybody would."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.application.expanding import Expander
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.domain.text import DelegationMention, Text, Words, plain, runs_of
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.words import due_words
from tests.gui.persons import Person

LISTED = tuple(Abbreviation(f"a{n}", f"{n} lamps of the quay") for n in range(60))
ORDINARY = ("oil", "wick", "été", "lantern", "(tide)", "l'eau", "shore,", "boat;", "night")


@pytest.fixture
def line(room: Room) -> CaptureEdit:
    """The line with sixty abbreviations."""
    room.line.expand_by(Expander(LISTED).at_end_of_word)
    return room.capture


def paragraph(length: int) -> tuple[str, str]:
    """What is typed, with every abbreviation in it, and what is to stand there."""
    chance = random.Random(length)
    words = [(f"({one.short})", f"({one.long})") for one in LISTED[::3]]
    words += [(f"l'{one.short},", f"l'{one.long},") for one in LISTED[1::3]]
    words += [(one.short, one.long) for one in LISTED[2::3]]
    while sum(len(typed) + 1 for typed, _ in words) < length:
        words.append((chance.choice(ORDINARY),) * 2)
    chance.shuffle(words)
    return " ".join(typed for typed, _ in words), " ".join(stands for _, stands in words)


def post(line: CaptureEdit, text: str) -> None:
    """Puts keys into the queue of events, without waiting for any."""
    for character in text:
        key = Qt.Key.Key_Return if character == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QApplication.postEvent(line, event)


def test_all_at_once_no_character_and_no_expansion_is_missed(
    room: Room, line: CaptureEdit, person: Person
) -> None:
    typed, stands = paragraph(2_000)
    assert len(typed) >= 2_000

    post(line, typed + "\n")
    QApplication.processEvents()

    assert plain(last(room.sitting.meeting).text) == stands


def test_at_twenty_keys_a_second_no_character_and_no_expansion_is_missed(
    room: Room, line: CaptureEdit
) -> None:
    for character in "mor: a1 (a2) l'a3, été a4\n":
        post(line, character)
        QTest.qWait(50)

    (point,) = last(room.sitting.meeting).points
    long = {one.short: one.long for one in LISTED}
    assert plain(point.text) == f"{long['a1']} ({long['a2']}) l'{long['a3']}, été {long['a4']}"


KEYS = st.sampled_from(
    ["Left", "Right", "Home", "End", "Backspace", "Delete", "Escape", "Shift+Left",
     "Ctrl+Left", "Ctrl+Z", "Ctrl+V", "Up", "Down"]
)  # fmt: skip
TYPED = st.sampled_from(
    ["mor", "Averland", "avel", ":", ": ", ", ", "! ", "by:2031-04-15", "by: mid-April", "@mor",
     " ", "x", "a1", "a2 ", "it rained", "🙂", "\\"]
)  # fmt: skip


@given(st.lists(KEYS.map(lambda keys: (True, keys)) | TYPED.map(lambda t: (False, t)), max_size=12))
@settings(
    max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_what_is_entered_is_what_was_seen(
    room: Room, line: CaptureEdit, person: Person, done: list[tuple[bool, str]]
) -> None:
    QApplication.clipboard().setText("of mor: a1 ")
    line.setFocus()
    line.accept("")
    for is_key, what in done:
        person.press(what) if is_key else person.type(what)
    line.deselect()
    person.type(" ")
    person.press("Backspace")
    seen, before = seen_in(line), entries(room.sitting.meeting)
    person.press("Return")

    after = [one for one in entries(room.sitting.meeting) if one not in before]
    # The one sign that is not taken down says that the rest is words.
    taken = squeezed("".join(said(one, room.sitting.meeting) for one in after))
    names = {squeezed(one.name) for one in room.sitting.meeting.delegations}
    # Nor is the sign of a point that nobody wrote, which Up may bring back.
    words = "" if squeezed(seen) == "-" else squeezed(seen).removeprefix("\\")
    assert named_once(words, names) == named_once(taken, names)


def named_once(words: str, names: set[str]) -> str:
    """The same where a label names somebody twice, who speaks or owes once all the same."""
    label, colon, rest = words.partition(":")
    sign = "!" if label.startswith("!") else ""
    named = label.removeprefix(sign).split(",")
    if not names.issuperset(named):
        return words
    return sign + ",".join(dict.fromkeys(named)) + colon + rest


def test_whoever_is_named_twice_speaks_once(room: Room, line: CaptureEdit, person: Person) -> None:
    person.type("mor, mor: it rained")
    person.press("Return")

    assert len(last(room.sitting.meeting).speakers) == 1


def last(meeting: Meeting) -> Entry:
    return entries(meeting)[-1]


def entries(meeting: Meeting) -> list[Entry]:
    found = {one.entry.key: one.entry for one in all_entries(meeting)}
    return sorted(found.values(), key=lambda one: one.key)


def seen_in(line: CaptureEdit) -> str:
    """The line as it is drawn."""
    text, words, done = line.text().encode("utf-16-le"), "", 0
    for chip in line.chips:
        words += text[2 * done : 2 * chip.start].decode("utf-16-le") + chip.shown
        done = chip.end
    return words + text[2 * done :].decode("utf-16-le")


def said(entry: Entry, meeting: Meeting) -> str:
    """An entry in the words and signs of the line."""
    texts = [entry.text, *(point.text for point in entry.points)]
    words = " ".join(_words(text, meeting) for text in texts)
    if entry.kind is EntryKind.INTERVENTION:
        return f"{_names(entry.speakers, meeting)}: {words}"
    if entry.kind is EntryKind.ACTION:
        owners = f"{_names(entry.owners, meeting)}: " if entry.owners else ""
        return f"! {owners}{words} {due_words(entry.due_text, entry.due)}"
    return words


def _names(speakers: tuple[Speaker, ...], meeting: Meeting) -> str:
    return ", ".join(_name(one, meeting) for one in speakers)


def _name(speaker: Speaker, meeting: Meeting) -> str:
    if isinstance(speaker, OfficeSpeaker):
        return speaker.office
    assert isinstance(speaker, DelegationSpeaker)
    return _delegation(speaker.delegation, meeting)


def _delegation(id_: str, meeting: Meeting) -> str:
    return next(one.name for one in meeting.delegations if one.id == id_)


def _words(text: Text | None, meeting: Meeting) -> str:
    return "".join(
        run.text if isinstance(run, Words) else _delegation(run.delegation, meeting)
        for run in runs_of(text)
        if isinstance(run, Words | DelegationMention)
    )


def squeezed(words: str) -> str:
    """Words without spaces."""
    return "".join(words.split())
