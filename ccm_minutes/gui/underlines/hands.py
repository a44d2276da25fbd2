"""Shows what is offered at a remark, asks for words in place, and adds words to the dictionary."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ccm_minutes.application.warning.lookout import Remark
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.underlines.choices import Ways, fill_with_ways
from ccm_minutes.gui.underlines.in_place import Hold, InPlace, Question
from ccm_minutes.gui.underlines.knowing import Knowing


class Hands(QObject):
    """Menus and questions, wherever the words stand.

    Args:
        hold: keeps what is typed as an answer.

    Signals:
        failed: why a word was not added.
    """

    failed = Signal(str)

    def __init__(self, window: QWidget, knowing: Knowing, hold: Hold) -> None:
        super().__init__(window)
        self._window, self._knowing, self._hold = window, knowing, hold

    def show(self, remark: Remark, ways: Ways, place: QPoint, *, by_key: bool) -> None:
        """Shows a menu with what is offered, at a point of the screen.

        Args:
            remark: at whose words.
            ways: what can be done about them.
            place: where the menu begins.
            by_key: choose the first already. The mouse, let go there, would take it at once.
        """
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, remark, ways)
        menu.popup(place)
        if by_key:
            menu.setActiveAction(menu.actions()[0])

    def fill(self, menu: QMenu, remark: Remark, ways: Ways) -> None:
        """Puts what is offered into a menu."""
        fill_with_ways(menu, remark, ways, self._knowing.lookout)

    def ask(self, owner: QWidget, question: Question, place: QPoint) -> None:
        """Asks for a few words at a point of the screen."""
        InPlace(owner, question, self._hold).show_at(place)

    def add(self, word: str) -> None:
        """Adds a word to the dictionary of the meeting's language."""
        try:
            self._knowing.add_word(word)
        except MinutesError as failure:
            self.failed.emit(failure.sentence)
