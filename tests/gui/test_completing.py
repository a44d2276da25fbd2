"""Names offered after the sign of a mention while a text is edited in its place, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from ccm_minutes.domain.delegation import Attendance, Delegation, Representative
from ccm_minutes.domain.edits.people import add_delegation, change_delegation
from ccm_minutes.domain.text import DelegationMention, RepresentativeMention, Text
from ccm_minutes.gui.room.room import Room
from tests.gui.persons import Person
from tests.gui.test_rich_text import in_the_editor, said


def popup() -> QListView | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QListView) else None


def offered() -> list[str]:
    names = popup()
    if names is None:
        return []
    model = names.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def typist(room: Room, person: Person) -> Person:
    """Somebody at the end of "Thanks were given."."""
    person.press("Escape")
    for name in ("Mornholm", "Mordavia"):
        room.sitting.do(add_delegation(Delegation(name.lower(), name)))
    room.sitting.do(
        change_delegation(
            "mornholm", "arrive", attendance=Attendance.PRESENT, other_names=("Côte",)
        )
    )
    in_the_editor(room, person)
    person.press("End")
    return person


def press(key: Qt.Key) -> None:
    """Presses a key as a keyboard does, which gives it to the list that is open."""
    target: QWidget | None = popup() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    QApplication.processEvents()


def test_the_present_are_offered_first_and_those_who_spoke_before_the_others(
    room: Room, typist: Person
) -> None:
    typist.type(" @mor")

    assert offered() == ["Morvania", "Mornholm", "Mordavia"]


@pytest.mark.parametrize("typed", [" @cot", " @côt", " @mornh"])
def test_a_name_of_another_language_brings_the_same(room: Room, typist: Person, typed: str) -> None:
    typist.type(typed)

    assert offered() == ["Mornholm"]


def test_tab_takes_the_first_as_a_mention_and_typing_goes_on_behind_it(
    room: Room, typist: Person
) -> None:
    typist.type(" 😀 @mor")
    press(Qt.Key.Key_Tab)
    assert offered() == []
    typist.type(" said so")
    typist.press("Return")

    expected = ("Thanks were given. 😀 ", DelegationMention("morvania"), " said so")
    assert said(room) == expected


def test_an_arrow_and_enter_take_another_and_the_editor_stays_open(
    room: Room, typist: Person
) -> None:
    typist.type(" @mor")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert room.record_view.editor is not None
    typist.press("Return")

    assert said(room) == ("Thanks were given. ", DelegationMention("mornholm"))


def test_enter_with_nothing_chosen_is_done_as_before(room: Room, typist: Person) -> None:
    typist.type(" @morv")
    press(Qt.Key.Key_Return)

    assert room.record_view.editor is None
    assert said(room) == ("Thanks were given. ", DelegationMention("morvania"))


@pytest.mark.parametrize("rest", ["", " said", ", said"])
def test_escape_leaves_what_was_typed_words_for_good(room: Room, typist: Person, rest: str) -> None:
    typist.type(" @morvania")
    press(Qt.Key.Key_Escape)
    assert offered() == []
    assert room.record_view.editor is not None
    typist.type(rest)
    typist.press("Return")
    assert said(room) == f"Thanks were given. @morvania{rest}"

    typist.press("F2")
    typist.press("End")
    typist.type("!")
    typist.press("Return")

    assert said(room) == f"Thanks were given. @morvania{rest}!"


def test_after_escape_another_name_in_the_same_text_is_offered_again(
    room: Room, typist: Person
) -> None:
    typist.type(" @morvania")
    press(Qt.Key.Key_Escape)
    typist.type(" and @ave")
    assert offered() == ["Averland"]
    press(Qt.Key.Key_Tab)
    typist.press("Return")

    expected: Text = ("Thanks were given. @morvania and ", DelegationMention("averland"))
    assert said(room) == expected


def test_persons_are_offered_after_the_delegations(room: Room, typist: Person) -> None:
    people = (Representative("Ilka Mortensen", id="ilka"),)
    room.sitting.do(change_delegation("mornholm", "list", representatives=people))
    typist.type(" @mort")
    assert offered() == ["Ilka Mortensen"]
    press(Qt.Key.Key_Tab)
    typist.press("Return")

    assert said(room) == ("Thanks were given. ", RepresentativeMention("ilka"))


def test_words_behind_a_name_close_the_list(room: Room, typist: Person) -> None:
    typist.type(" @mor")
    assert offered()
    typist.type(" it rained")

    assert offered() == []


def test_one_undo_brings_the_typed_name_back(room: Room, typist: Person) -> None:
    typist.type(" @mor")
    press(Qt.Key.Key_Tab)
    typist.press("Ctrl+Z")
    editor = room.record_view.editor
    assert editor is not None
    assert editor.toPlainText() == "Thanks were given. @mor"
