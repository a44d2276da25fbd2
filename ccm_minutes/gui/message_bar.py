"""The bar in which the window says what happened, without stopping anybody."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QWidget

from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the bar: its words, and what it does."""

    words: str
    act: Callable[[], None]


class MessageBar(QFrame):
    """One sentence with at most two choices; put away by its button or by the next message."""

    sentence: QLabel
    progress: QProgressBar
    first_choice: QPushButton
    second_choice: QPushButton
    dismiss: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "message_bar.ui")
        self._acts: list[Callable[[], None]] = []
        self._is_held = False
        self._waiting: Callable[[], None] | None = None
        self.dismiss.clicked.connect(self.hide)
        self.first_choice.clicked.connect(lambda: self._act(0))
        self.second_choice.clicked.connect(lambda: self._act(1))
        self.hide()

    def tell(self, sentence: str, *choices: Choice) -> None:
        """Shows news."""
        self._tell(partial(self._show, sentence, "bar", choices))

    def warn(self, sentence: str, *choices: Choice) -> None:
        """Shows what went wrong."""
        self._tell(partial(self._show, sentence, "alarm-bar", choices))

    def work(self, sentence: str, *choices: Choice) -> None:
        """Shows work under way; ``advance`` moves its bar."""
        self._tell(partial(self._show_work, sentence, choices))

    def tell_anybody(self, sentence: str) -> None:
        """Shows news that say nothing of a meeting, also on a locked screen."""
        self._show(sentence, "bar", ())

    def hold_back(self, locked: bool) -> None:
        """Keeps what is told for whoever unlocks: it may name a meeting. The last of it counts."""
        self._is_held = locked
        waiting, self._waiting = self._waiting, None
        if not locked and waiting is not None:
            waiting()

    def _tell(self, show: Callable[[], None]) -> None:
        if self._is_held:
            self._waiting = show
        else:
            show()

    def _show_work(self, sentence: str, choices: tuple[Choice, ...]) -> None:
        self._show(sentence, "bar", choices)
        self.progress.setRange(0, 0)
        self.progress.show()

    def advance(self, done: int, total: int) -> None:
        """Moves the bar of the work under way."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show(self, sentence: str, rank: str, choices: tuple[Choice, ...]) -> None:
        self.progress.hide()
        self.setProperty("rank", rank)
        self.style().polish(self)
        self.sentence.setText(worded(sentence))
        self._acts = [choice.act for choice in choices]
        for n, button in enumerate((self.first_choice, self.second_choice)):
            button.setVisible(n < len(choices))
            if n < len(choices):
                button.setText(choices[n].words)
                button.setAccessibleName(choices[n].words)
        self.show()

    def _act(self, number: int) -> None:
        self._acts[number]()
