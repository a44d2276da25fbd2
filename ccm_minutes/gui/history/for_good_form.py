"""The form that asks, in so many words, for something to be removed for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ccm_minutes.domain.errors import InputFault
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.ui_files import load_into


class NotAgreed(InputFault):
    """The words that removal for good needs were not typed."""

    def __init__(self, words: str) -> None:
        super().__init__(
            f"Nothing was removed. Type “{words}” to remove it for good, or press Esc to keep it."
        )


class ForGoodForm(Form):
    """Says what goes, and asks for words to be typed.

    Signals:
        agreed: they were.
    """

    agreed = Signal()

    what: QLabel
    about: QLabel
    asked_for: QLabel
    typed: QLineEdit

    def __init__(self, what: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "for_good.ui")
        self.heading = self.tr("Remove for good")
        self._words = words
        self.what.setText(what)
        self.asked_for.setText(self.tr("Type “{0}” to remove it").format(words))
        self.setFocusProxy(self.typed)

    def edit(self) -> None:
        if " ".join(self.typed.text().split()) != " ".join(self._words.split()):
            raise NotAgreed(self._words)
        self.agreed.emit()
