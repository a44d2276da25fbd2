"""Several things of one kind in a form: a list, and the fields of the one that is chosen."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from ccm_minutes.gui.ui_files import load_into

T = TypeVar("T")
Field: TypeAlias = QLineEdit | QPlainTextEdit | QCheckBox
Typed: TypeAlias = dict[str, str]
"""What stands in the fields, by their names; a box that is ticked holds a word."""

_MOST_SHOWN = 5
_TICKED = "yes"


@dataclass(slots=True)
class _Row(Generic[T]):
    before: T | None
    typed: Typed


class RowsEditor(QWidget, Generic[T]):
    """A list that can be added to, taken from and put in another order.

    A subclass says how a thing stands in the fields, and is read out of them.

    Signals:
        edited: something in it was changed by hand.
    """

    rows: QListWidget
    add_row: QToolButton
    remove_row: QToolButton
    raise_row: QToolButton
    lower_row: QToolButton
    fields: QWidget

    edited = Signal()

    def __init__(self, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, form)
        self._rows: list[_Row[T]] = []
        self._at_first: tuple[T, ...] = ()
        self._filling = False
        self.rows.currentRowChanged.connect(self._choose)
        self.rows.installEventFilter(self)
        self.add_row.clicked.connect(self.add)
        self.remove_row.clicked.connect(self.remove)
        self.raise_row.clicked.connect(lambda: self.shift(-1))
        self.lower_row.clicked.connect(lambda: self.shift(1))
        for button in (self.add_row, self.remove_row, self.raise_row, self.lower_row):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._listen()
        self._show_rows(-1)

    @abstractmethod
    def shown(self, value: T) -> Typed:
        """How a thing stands in the fields."""

    @abstractmethod
    def value(self, before: T | None) -> T:
        """What the fields say, or ``WrongField``.

        Args:
            before: the thing as it was; None for one that is added.
        """

    @abstractmethod
    def title(self, typed: Mapping[str, str]) -> str:
        """How a thing stands in the list."""

    def show_values(self, values: Iterable[T]) -> None:
        """Shows things."""
        values = self._at_first = tuple(values)
        self._rows = [_Row(value, self._whole(self.shown(value))) for value in values]
        self._show_rows(0)

    def kept(self) -> list[list[Any]]:
        """What is shown and typed, as plain data: which of the things it was, and its fields."""
        known = {id(value): n for n, value in enumerate(self._at_first)}
        return [[known.get(id(row.before), -1), dict(row.typed)] for row in self._rows]

    def put_back(self, kept: Iterable[Sequence[Any]]) -> None:
        """Shows what ``kept`` gave, where the same things were shown before."""
        first = dict(enumerate(self._at_first))
        self._rows = [_Row(first.get(n), self._whole(typed)) for n, typed in kept]
        self._show_rows(0)

    def values(self) -> tuple[T, ...]:
        """The things as they stand now; those without a word are left out.

        Raises:
            WrongField: one cannot be; it is chosen.
        """
        chosen = self.rows.currentRow()
        kept = [n for n, row in enumerate(self._rows) if any(row.typed.values())]
        values = tuple(self._value(n) for n in kept)
        self.rows.setCurrentRow(chosen)
        return values

    def count(self) -> int:
        """How many there are, empty ones too."""
        return len(self._rows)

    def add(self) -> None:
        """Adds an empty one and goes to its first field."""
        self._rows.append(_Row(None, self._whole({})))
        self._show_rows(len(self._rows) - 1)
        self._fields()[0].setFocus()
        self.edited.emit()

    def remove(self) -> None:
        """Takes the chosen one out."""
        row = self.rows.currentRow()
        if row >= 0:
            del self._rows[row]
            self._show_rows(min(row, len(self._rows) - 1))
            (self.rows if self._rows else self.add_row).setFocus()
            self.edited.emit()

    def shift(self, by: int) -> None:
        """Moves the chosen one up or down."""
        row = self.rows.currentRow()
        if row >= 0 and 0 <= row + by < len(self._rows):
            self._rows.insert(row + by, self._rows.pop(row))
            self._show_rows(row + by)
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.rows and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether keys are its own; the window has commands on some of the same."""
        alt = Qt.KeyboardModifier.AltModifier
        acts: dict[QKeyCombination, Callable[[], None]] = {
            QKeyCombination(Qt.Key.Key_Delete): self.remove,
            QKeyCombination(Qt.Key.Key_Insert): self.add,
            QKeyCombination(alt, Qt.Key.Key_Up): partial(self.shift, -1),
            QKeyCombination(alt, Qt.Key.Key_Down): partial(self.shift, 1),
        }
        act = acts.get(event.keyCombination())
        if act is not None and event.type() == QEvent.Type.KeyPress:
            act()
        return act is not None

    def _value(self, number: int) -> T:
        row = self._rows[number]
        if row.before is not None and row.typed == self._whole(self.shown(row.before)):
            return row.before
        self.rows.setCurrentRow(number)
        return self.value(row.before)

    def _fields(self) -> list[Field]:
        every = self.fields.findChildren(QWidget)
        return [one for one in every if isinstance(one, Field)]

    def _whole(self, typed: Typed) -> Typed:
        return {field.objectName(): "" for field in self._fields()} | typed

    def _listen(self) -> None:
        for field in self._fields():
            if isinstance(field, QCheckBox):
                field.toggled.connect(self._take_in)
            else:
                field.textChanged.connect(self._take_in)

    def _take_in(self) -> None:
        row = self.rows.currentRow()
        if self._filling or row < 0:
            return
        self._rows[row].typed = {field.objectName(): words_in(field) for field in self._fields()}
        self.rows.item(row).setText(self._title(self._rows[row]))
        self.edited.emit()

    def _title(self, row: _Row[T]) -> str:
        return self.title(row.typed).strip() or "…"

    def _show_rows(self, chosen: int) -> None:
        self._filling = True
        self.rows.clear()
        self.rows.addItems([self._title(row) for row in self._rows])
        self._filling = False
        self.rows.setCurrentRow(chosen)
        self._choose(self.rows.currentRow())
        lines = max(1, min(_MOST_SHOWN, len(self._rows)))
        self.rows.setFixedHeight(lines * (self.fontMetrics().height() + 6) + 6)

    def _choose(self, number: int) -> None:
        if self._filling:
            return
        some = 0 <= number < len(self._rows)
        self.rows.setVisible(bool(self._rows))
        self.fields.setVisible(some)
        self.remove_row.setVisible(some)
        for button in (self.raise_row, self.lower_row):
            button.setVisible(len(self._rows) > 1)
        if some:
            self._fill(self._rows[number].typed)

    def _fill(self, typed: Typed) -> None:
        self._filling = True
        for field in self._fields():
            put_words(field, typed.get(field.objectName(), ""))
        self._filling = False


def words_in(field: Field) -> str:
    """What stands in a field of any sort, as words."""
    if isinstance(field, QCheckBox):
        return _TICKED if field.isChecked() else ""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def put_words(field: Field, words: str) -> None:
    """Puts back what ``words_in`` gave."""
    if isinstance(field, QCheckBox):
        field.setChecked(bool(words))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(words)
    else:
        field.setText(words)


def ticked(holds: object) -> str:
    """What a box holds in ``shown``."""
    return _TICKED if holds else ""
