"""The tree of the agenda goes from one state to the next, and what is typed in it stays open."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QApplication, QLineEdit

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.items import add_item, move_item, remove_item
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.agenda.model import AgendaModel
from ccm_minutes.gui.room.room import Room
from tests.gui.meetings import LAMPS, OPENING, WICKS, small_meeting
from tests.gui.persons import Person

KEYS = [f"item {n}" for n in range(7)]


@st.composite
def trees(draw: st.DrawFn) -> Meeting:
    """An agenda of some of the keys, in any order and at any depth."""
    items: dict[str, AgendaItem] = {}
    order = draw(st.permutations(KEYS).map(lambda keys: keys[: draw(st.integers(0, len(KEYS)))]))
    above = {key: draw(st.sampled_from([None, *order[:at]])) for at, key in enumerate(order)}
    for key in reversed(order):
        inner = tuple(items[one] for one in order if above[one] == key)
        items[key] = AgendaItem(key, items=inner, key=key)
    agenda = tuple(items[key] for key in order if above[key] is None)
    return replace(small_meeting(), agenda=agenda)


def shown(model: AgendaModel, at: QModelIndex | None = None) -> list[object]:
    """What the tree says that it holds, from any index downwards."""
    above = QModelIndex() if at is None else at
    rows = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    assert all(model.parent(row) == above for row in rows)
    return [(model.key_at(row), shown(model, row)) for row in rows]


def held(items: tuple[AgendaItem, ...]) -> list[object]:
    return [(item.key, held(item.items)) for item in items]


@given(before=trees(), after=trees())
def test_rows_go_where_the_agenda_has_them_and_are_known_again(
    before: Meeting, after: Meeting
) -> None:
    model = AgendaModel()
    model.become(before)
    assert shown(model) == held(before.agenda)
    keys = model.keys()
    known = {key: QPersistentModelIndex(model.index_of(key)) for key in keys}
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))

    model.become(after)

    assert shown(model) == held(after.agenda)
    now = set(model.keys())
    assert {key for key, index in known.items() if index.isValid()} <= now
    for key in now & known.keys():
        assert model.key_at(known[key]) == key
        assert known[key] == model.index_of(key)
    assert not resets


def typing_a_title(room: Room, person: Person) -> QLineEdit:
    room.agenda.choose(WICKS)
    room.agenda_view.setFocus()
    room.agenda.rename()
    person.type("Oi")
    editor = person.focus()
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_title_is_typed_on_while_items_come_and_go_around_it(room: Room, person: Person) -> None:
    editor = typing_a_title(room, person)

    room.sitting.do(add_item(AgendaItem("Fog"), None, 0))
    room.sitting.do(move_item(WICKS, OPENING))
    QApplication.processEvents()

    assert person.focus() is editor
    person.line("l")
    [_, opening, _] = room.sitting.meeting.agenda
    assert [one.title for one in opening.items] == ["Oil"]
    item = room.sitting.item
    assert item is not None
    assert item.key == WICKS


def test_a_title_is_one_step_of_undo_however_long_it_was_typed(room: Room, person: Person) -> None:
    typing_a_title(room, person)
    person.wait_for(lambda: room.sitting.meeting.agenda[1].items[0].title == "Oi")
    person.type("l")
    person.wait_for(lambda: room.sitting.meeting.agenda[1].items[0].title == "Oil")
    person.press("Return")

    room.sitting.undo()

    assert room.sitting.meeting.agenda[1].items[0].title == "Wicks"


def test_escape_puts_the_title_back_though_it_was_saved_meanwhile(
    room: Room, person: Person
) -> None:
    typing_a_title(room, person)
    person.wait_for(lambda: room.sitting.meeting.agenda[1].items[0].title == "Oi")

    person.press("Escape")

    assert room.sitting.meeting.agenda[1].items[0].title == "Wicks"
    assert room.agenda_view.hasFocus()


def test_an_item_that_goes_leaves_nobody_typing_into_its_neighbour(room: Room) -> None:
    room.agenda.choose(WICKS)
    room.agenda_view.setFocus()
    gone_to: list[str] = []
    room.sitting.moved.connect(gone_to.append)

    room.sitting.do(remove_item(WICKS))

    assert gone_to == [OPENING]
    assert room.agenda.model.index_of(LAMPS).isValid()
