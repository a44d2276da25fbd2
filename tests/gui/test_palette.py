"""The palette of commands and the card of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes.capture.grammar import (
    ActionLine,
    EntryLine,
    LabelledLine,
    Line,
    LiteralLine,
    parse,
)
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.commands import plain_words
from ccm_minutes.gui.key_card.page import Group, in_columns, page_of
from ccm_minutes.gui.key_card.signs import signs
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.palette.palette import Palette
from ccm_minutes.gui.palette.ranking import ranked
from ccm_minutes.gui.palette.recent import Recent
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.cards import open_card, told_by_card
from tests.gui.meetings import SAID, WICKS
from tests.gui.persons import Person

COMMANDS = ("Mark as FOUO, or not", "Move up", "Make a copy", "Élargir", "Undo", "Next item")


def best(typed: str) -> list[str]:
    return ranked(typed, COMMANDS, str, lambda one: "Agenda" if one == "Next item" else "Edit")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("m", ["Mark as FOUO, or not", "Move up", "Make a copy"]),
        ("mo u", ["Move up"]),
        ("zzqq", []),
        ("fouo", ["Mark as FOUO, or not"]),
        ("mac", ["Make a copy"]),
        ("elarg", ["Élargir"]),
        ("ov", ["Move up"]),
        ("agenda it", ["Next item"]),
        ("udno", ["Undo"]),
        ("", list(COMMANDS)),
    ],
)
def test_commands_are_found_by_start_words_initials_and_likeness(
    typed: str, first: list[str]
) -> None:
    assert best(typed)[: len(first) or None] == first


def palette_of(window: Window, person: Person) -> Palette:
    person.press("Ctrl+K")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    assert palette.isVisible()
    return palette


def press_in(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.sought, key)
    QApplication.processEvents()


def test_what_is_found_is_done_by_enter(room: Room, window: Window, person: Person) -> None:
    room.agenda_view.setFocus()
    room.agenda.choose(WICKS)
    palette = palette_of(window, person)
    QTest.keyClicks(palette.sought, "mark")
    assert palette.shown[0].words == "Mark as FOUO, or not"
    assert palette.shown[0].keys == "Ctrl+M"

    press_in(palette, Qt.Key.Key_Return)
    person.wait_for(lambda: marked(room))

    assert room.agenda_view.hasFocus()


def marked(room: Room) -> bool:
    item = room.sitting.find(WICKS)
    return item is not None and item.marking is Marking.FOUO


def test_esc_leads_back_to_the_caret(room: Room, window: Window, person: Person) -> None:
    person.type("mor: half a sent")
    room.capture.setCursorPosition(4)
    palette = palette_of(window, person)

    press_in(palette, Qt.Key.Key_Escape)

    assert room.capture.hasFocus()
    assert (room.capture.text(), room.capture.cursorPosition()) == ("mor: half a sent", 4)


def test_an_editor_that_is_open_stays_so_under_the_palette(
    room: Room, window: Window, person: Person
) -> None:
    room.record.choose(SAID)
    room.record.home.setFocus()
    room.record.rename()
    editor = room.record_view.editor
    assert editor is not None
    palette = palette_of(window, person)
    QTest.keyClicks(palette.sought, "next pl")

    press_in(palette, Qt.Key.Key_Escape)

    assert room.record_view.editor is editor
    assert editor.hasFocus()


def test_what_was_chosen_lately_comes_first(room: Room, window: Window, person: Person) -> None:
    palette = palette_of(window, person)
    QTest.keyClicks(palette.sought, "only the")
    press_in(palette, Qt.Key.Key_Return)
    person.wait_for(lambda: room.sides.only_item)

    assert palette_of(window, person).shown[0].words == "Only the item and the line"


def test_what_cannot_be_done_is_grey_and_enter_lets_it_be(
    room: Room, window: Window, person: Person
) -> None:
    palette = palette_of(window, person)
    QTest.keyClicks(palette.sought, "redo")
    assert [(one.words, one.is_open) for one in palette.shown[:1]] == [("Redo", False)]
    row = palette.found.model().index(0, 0)
    assert not palette.found.model().flags(row) & Qt.ItemFlag.ItemIsEnabled

    press_in(palette, Qt.Key.Key_Return)

    assert palette.isVisible()


def test_the_palette_has_every_command_of_the_menus_but_itself(
    room: Room, window: Window, person: Person
) -> None:
    actions = [
        plain_words(one)
        for one in window.menu_bar.findChildren(QAction)
        if one.menu() is None and not one.isSeparator()
    ]
    palette = palette_of(window, person)

    assert sorted(one.words for one in palette.shown) == sorted(
        one for one in actions if one != "Find a command"
    )


def test_the_palette_is_there_before_a_meeting_is_opened(window: Window, person: Person) -> None:
    assert [one.words for one in palette_of(window, person).shown][:1] != []


def test_settings_that_cannot_be_read_are_no_recent_commands() -> None:
    for kept in ("[", "{}", "7", "[1]"):
        settings = ForThisStart({"recent-commands": kept})
        assert Recent(settings).names == []


def test_the_card_of_keys_is_one_key_away(room: Room, person: Person) -> None:
    person.press("F1")

    assert told_by_card(room)["Mark as FOUO, or not"] == "Ctrl+M"
    assert person.focus() is room.capture


def test_the_card_has_every_key_of_the_menus(room: Room, window: Window, person: Person) -> None:
    person.press("F1")
    told = set(told_by_card(room).values())
    assert {
        one.shortcut().toString()
        for one in window.menu_bar.findChildren(QAction)
        if not one.shortcut().isEmpty()
    } <= told


def test_the_card_is_there_on_every_page(window: Window, person: Person) -> None:
    person.press("F1")
    card = open_card(window)
    assert "an action point" in card.text.toPlainText()
    card.accept()


def test_columns_keep_the_order_and_are_as_short_as_can_be() -> None:
    groups = [Group(str(n), [("", "")] * n) for n in (5, 3, 4, 1)]

    columns = in_columns(groups, 3)

    assert [[one.heading for one in column] for column in columns] == [["5"], ["3"], ["4", "1"]]
    assert "&lt;b&gt;" in page_of([Group("<b>", [])], 1, "#000000")


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("a decision", EntryLine(EntryKind.DECISION, "…")),
        ("a key point", EntryLine(EntryKind.KEY_POINT, "…")),
        ("a guiding question", EntryLine(EntryKind.QUESTION, "…")),
        ("a note to oneself, never printed", EntryLine(EntryKind.NOTE, "…")),
        ("an action point", ActionLine("fra: …", "2031-03-04")),
        ("marks the line as FOUO", EntryLine(EntryKind.NARRATIVE, "…", marked=True)),
        ("the words as they stand", LiteralLine("…")),
        ("an office says …", LabelledLine("chair", "…", "chair: …")),
    ],
)
def test_a_line_on_the_card_is_read_as_it_says(told: str, line: Line) -> None:
    typed = {words: sign for sign, words in signs()}[told]
    read = parse(typed)
    assert type(read) is type(line)
    if not isinstance(line, LabelledLine | ActionLine | LiteralLine):
        assert read == line
