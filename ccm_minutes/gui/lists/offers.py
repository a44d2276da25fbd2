"""Names offered below what is being typed; nothing is taken unless somebody takes it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QListView, QWidget

_ROOM = 40
"""Pixels that a name needs beside its letters: margins, and a bar to scroll with."""


class Offers(QObject):
    """A list below a field, which keeps the keys: the arrows choose in it, the rest is typed.

    Signals:
        taken: a name that was clicked.
    """

    taken = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._list = QListView(field)
        self._completer.setPopup(self._list)
        self._list.setObjectName("offers")
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(field)
        self._list.clicked.connect(lambda index: self.taken.emit(index.data()))
        self._list.setAccessibleName(self.tr("Names"))

    @property
    def is_open(self) -> bool:
        """Whether names are offered now."""
        return self._list.isVisible()

    @property
    def chosen(self) -> str | None:
        """The name that was chosen with the arrows."""
        chosen = self._list.selectedIndexes()
        return str(chosen[0].data()) if self.is_open and chosen else None

    @property
    def first(self) -> str:
        """The likeliest name."""
        return self._names.stringList()[0]

    def offer(self, names: Sequence[str], below: QPoint | None = None) -> None:
        """Offers names, below a place of the field or below all of it; none hides the list."""
        if not names:
            self.hide()
            return
        self._names.setStringList(list(names))
        if below is None:
            self._completer.complete()
        else:
            width = self._list.sizeHintForColumn(0) + _ROOM
            self._completer.complete(QRect(below.x(), below.y(), width, 1))

    def hide(self) -> None:
        """Offers nothing any more."""
        self._list.hide()
