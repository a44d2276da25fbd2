"""Everything in a meeting that can be typed into, left in the middle of typing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.gui.abbreviations.dialog import AbbreviationsDialog
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.findings_form import FindingsForm
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.half_typed import fields_of
from tests.gui.meetings import LAMPS, SAID, THANKS
from tests.gui.somebody import Somebody

TYPED: Final = "Zymurgy"


@dataclass(frozen=True)
class Place:
    """Where something is typed.

    Attributes:
        begin: types there, by keys, and leaves it in the middle.
        held: what stands there, or in the meeting once it is done.
        again: opens it again, where something else took its place.
    """

    name: str
    begin: Callable[[Somebody], None]
    held: Callable[[Somebody], Any]
    again: Callable[[Somebody], None] | None = None


def in_meeting(one: Somebody) -> bool:
    """Whether the words stand in the meeting."""
    return TYPED in JsonMeetingFiles().to_json(one.room.sitting.meeting)


# Forms: every field of each is changed, in the order of Tab.


def change(one: Somebody, field: QWidget) -> None:
    """Types into a field, or turns it; a list that folds away is unfolded."""
    if isinstance(field, QAbstractButton):
        _press(one, field)
    elif isinstance(field, QComboBox) and not field.isEditable():
        one.press("End" if field.currentIndex() < field.count() - 1 else "Home")
    elif isinstance(field, QComboBox | QLineEdit | QTextEdit | QPlainTextEdit):
        one.press("End")
        one.type(TYPED)


def _press(one: Somebody, button: QAbstractButton) -> None:
    unfolded = button.objectName().endswith("_fold") and button.isChecked()
    if (button.isCheckable() and not unfolded) or button.objectName() == "add_row":
        one.press("Space")


def change_all(one: Somebody) -> None:
    """Goes through the form that is open by Tab, and changes what it comes to."""
    form = one.room.drawer.form
    assert form is not None
    seen: set[QWidget] = set()
    while (focus := one.person.focus()) not in seen and form.isAncestorOf(focus):
        seen.add(focus)
        if not _is_kind_of_entry(form, focus):
            change(one, focus)
        one.press("Tab")


def _is_kind_of_entry(form: Form, field: QWidget) -> bool:
    # Another kind has other fields; each kind is a place of its own.
    return isinstance(form, EntryForm) and field.objectName() == "kind"


def unchanged(form: Form, at_first: Mapping[str, Any]) -> list[str]:
    """The fields that somebody comes to and that hold what they held at first."""
    now = dict(fields_of(form))
    every = [one for one in form.findChildren(QWidget) if one.isVisibleTo(form)]
    shown = [one.objectName() for one in every if not _is_kind_of_entry(form, one)]
    return [name for name in shown if name in now and now[name] == at_first[name]]


def form_held(one: Somebody) -> Any:
    form = one.room.drawer.form
    return None if form is None else (form.of, fields_of(form))


def form(name: str, open_it: Callable[[Somebody], None]) -> Place:
    def begin(one: Somebody) -> None:
        open_it(one)
        QApplication.processEvents()
        opened = one.room.drawer.form
        assert opened is not None
        at_first = dict(fields_of(opened))
        change_all(one)
        assert unchanged(opened, at_first) == []

    return Place(name, begin, form_held, open_it)


def at_row(entry: str, path: tuple[int, ...] = ()) -> Callable[[Somebody], None]:
    def go(one: Somebody) -> None:
        one.room.agenda.choose(LAMPS)
        one.room.record.choose(entry, path)
        one.room.record_view.setFocus()

    return go


def press_at(go: Callable[[Somebody], None], *keys: str) -> Callable[[Somebody], None]:
    def open_it(one: Somebody) -> None:
        go(one)
        for pressed in keys:
            one.press(pressed)

    return open_it


def nowhere(_one: Somebody) -> None:
    """Stays where somebody is."""


def at_item(one: Somebody) -> None:
    one.room.agenda.choose(LAMPS)
    one.room.agenda_view.setFocus()


def at_people(one: Somebody) -> None:
    one.room.people_view.setFocus()


def of_kind(key: str) -> Callable[[Somebody], None]:
    """Goes to an entry of the kind that a key turns it into."""
    return press_at(at_row(THANKS), key)


FORMS: Final = (
    form("the meeting", press_at(nowhere, "Ctrl+Shift+D")),
    form("categories", press_at(nowhere, "Ctrl+Shift+G")),
    form("clearances", lambda one: one.choose("Findings allowed")),
    form("a delegation", press_at(at_people, "Home", "Return")),
    form("a new delegation", press_at(nowhere, "Ctrl+D")),
    form("an item", press_at(at_item, "Alt+Return")),
    form("an intervention", press_at(at_row(SAID), "Alt+Return")),
    form("an action", press_at(of_kind("Ctrl+4"), "Alt+Return")),
    form("a decision", press_at(of_kind("Ctrl+3"), "Alt+Return")),
    form("words of a part", press_at(at_row(SAID, (0,)), "Ctrl+Shift+M")),
    form("words of a passage", press_at(at_row(THANKS), "F2", "Ctrl+A", "Ctrl+Shift+M")),
)

# Lines and editors of the room.


def type_at(go: Callable[[Somebody], None]) -> Callable[[Somebody], None]:
    def begin(one: Somebody) -> None:
        go(one)
        one.type(TYPED)

    return begin


def floor_held(one: Somebody) -> str:
    return one.room.floor.floor_line.text()


def line_held(one: Somebody) -> str:
    return one.room.capture.text()


def title_held(one: Somebody) -> bool:
    focus = one.person.focus()
    typed = focus.text() if isinstance(focus, QLineEdit) else ""
    return in_meeting(one) or (one.room.agenda_view.isAncestorOf(focus) and TYPED in typed)


def record_held(one: Somebody) -> bool:
    editor = one.room.record_view.editor
    return in_meeting(one) or (editor is not None and TYPED in editor.toPlainText())


LINES: Final = (
    Place("the list of speakers", type_at(press_at(nowhere, "Ctrl+R")), floor_held),
    Place("the capture line", type_at(nowhere), line_held),
    Place("a title", type_at(press_at(at_item, "F2")), title_held),
    Place("the title of a new item", type_at(press_at(at_item, "Ctrl+T")), title_held),
    Place("a new sub-item", type_at(press_at(at_item, "Ctrl+Shift+T")), title_held),
    Place("an entry", type_at(press_at(at_row(THANKS), "F2")), record_held),
    Place("a new entry", type_at(press_at(at_row(THANKS), "Ctrl+J")), record_held),
    Place("a point", type_at(press_at(at_row(SAID, (1,)), "F2")), record_held),
    Place("a new point", type_at(press_at(at_row(SAID, (1,)), "Ctrl+Return")), record_held),
)


# Lines of lists and dialogs, to which somebody comes back by the same keys.


def findings(one: Somebody) -> FindingsForm | None:
    form = one.room.drawer.form
    return form if isinstance(form, FindingsForm) else None


def on_the_screen(one: Somebody) -> FindingsForm | None:
    screen = one.room.documents.release.screen
    return None if screen is None else screen.form


def a_reason(name: str, keys: str, there: Callable[[Somebody], FindingsForm | None]) -> Place:
    """The reason for which a finding may stay, in a list that is opened by some keys."""

    def line(one: Somebody) -> QLineEdit:
        if there(one) is None:
            one.window.activateWindow()
            one.press(keys)
        one.person.wait_for(lambda: (form := there(one)) is not None and form.reason.isEnabled())
        QApplication.processEvents()
        form = there(one)
        assert form is not None
        return form.reason

    def begin(one: Somebody) -> None:
        line(one).setFocus()
        one.type(TYPED)

    return Place(name, begin, lambda one: line(one).text())


def dialog_of(one: Somebody) -> AbbreviationsDialog:
    """The dialog of abbreviations as it is open now, or opened."""
    shown = [each for each in one.window.findChildren(AbbreviationsDialog) if each.isVisible()]
    if not shown:
        one.window.activateWindow()
        one.press("Ctrl+Shift+Y")
        return dialog_of(one)
    return shown[0]


def begin_abbreviation(one: Somebody) -> None:
    dialog_of(one)
    one.type(TYPED)
    one.press("Return")
    one.type("about")


def abbreviation_held(one: Somebody) -> tuple[str, str]:
    dialog = dialog_of(one)
    return dialog.short.text(), dialog.long.text()


def begin_cell(one: Somebody) -> None:
    """Changes what an abbreviation stands for, in its place in the table."""
    dialog = dialog_of(one)
    for words in ("sp", "State"):
        one.type(words)
        one.press("Return")
    dialog.table.setFocus()
    cell = dialog.model.index(0, 1)
    dialog.table.setCurrentIndex(cell)
    dialog.table.edit(cell)
    QApplication.processEvents()
    one.press("End")
    one.type(f" {TYPED}")


def cell_held(one: Somebody) -> str:
    dialog = dialog_of(one)
    editor = dialog.table.findChild(QLineEdit)
    if editor is not None and editor.isVisible():
        return editor.text()
    return str(dialog.model.index(0, 1).data())


COME_BACK_TO: Final = (
    a_reason("a reason", "Ctrl+Shift+F", findings),
    a_reason("a reason on the screen", "Ctrl+Shift+R", on_the_screen),
    Place("an abbreviation", begin_abbreviation, abbreviation_held),
)

# The page of a new meeting.


def begin_a_meeting(one: Somebody) -> None:
    """Changes every field of the page of a new meeting, in the order of Tab."""
    one.press("Ctrl+N")
    page = one.page()
    one.person.wait_for(lambda: page.from_where.text() != "")
    before = new_meeting_held(one)
    one.press("Shift+Tab")
    while (focus := one.person.focus()) is not page.cancel:
        if isinstance(focus, QAbstractSpinBox):
            one.press("Up")
        else:
            change(one, focus)
        one.press("Tab")
    now = new_meeting_held(one)
    assert [name for name in now if now[name] == before[name]] == ["carry"]


def new_meeting_held(one: Somebody) -> dict[str, str]:
    """What stands in its fields."""
    return {name: field.text for name, field in one.page().offered.fields.items()}
