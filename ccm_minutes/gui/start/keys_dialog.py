"""Passphrase and keys: all that can be changed about what opens the store, in one dialog."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ccm_minutes.application.remembering import Whereabouts
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.start.recovery_key import OnPaper, RecoveryKey
from ccm_minutes.gui.start.strength import hint_at
from ccm_minutes.gui.stores import Stores
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import today


def _nothing() -> None:
    """Nobody is told."""


class KeysDialog(QDialog):
    """Changes the passphrase, who remembers the key, and the key; shows the recovery key again.

    Args:
        day: today, as a sheet says it.
        tell: is told what was done once nobody sees the dialog any more.
    """

    rekeying = Signal(str)

    passphrase: QLineEdit
    new_one: QLineEdit
    again: QLineEdit
    hint: QLabel
    change: QPushButton
    keeping: QLabel
    remember: QPushButton
    forget: QPushButton
    show_key: QPushButton
    rekey: QPushButton
    told: QLabel
    fault: QLabel
    close_it: QPushButton

    def __init__(
        self,
        stores: Stores,
        background: Background,
        day: str,
        tell: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "passphrase_and_keys.ui")
        self._stores = stores
        self._background = background
        self._day = day
        self._tell = tell
        self._acts = (self.change, self.remember, self.forget, self.show_key, self.rekey)
        self.new_one.textChanged.connect(self._hint)
        self.change.clicked.connect(self._change)
        self.again.returnPressed.connect(self._change)
        self.remember.clicked.connect(self._remember)
        self.forget.clicked.connect(self._forget)
        self.show_key.clicked.connect(self._show_key)
        self.rekey.clicked.connect(self._rekey)
        self.close_it.clicked.connect(self.reject)
        self._hint()
        self.remember.hide()
        self.forget.hide()
        self._look()

    def _hint(self) -> None:
        self.hint.setText(hint_at(self.new_one.text()))

    def _look(self) -> None:
        self._beside(self._stores.whereabouts, self._offer)

    def _offer(self, where: Whereabouts) -> None:
        self.keeping.setText(worded(where.sentence))
        self.remember.setVisible(where.keyring != "" and not where.remembered)
        self.forget.setVisible(where.remembered)
        self._fit()

    def _fit(self) -> None:
        # A dialog takes no account of lines that are broken.
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _change(self) -> None:
        old, new = self.passphrase.text(), self.new_one.text()
        if not new:
            self._refuse(self.tr("Type the new passphrase first."), self.new_one)
        elif new != self.again.text():
            self._refuse(self.tr("The two new passphrases are not the same."), self.again)
        else:
            told = self.tr(
                "The new passphrase opens the store, and the old one no longer does. Backups made "
                "before still ask for the old one."
            )
            self._do(
                lambda: self._stores.change_passphrase(old, new),
                lambda _: self._changed(told),
                lambda: self._tell(told),
            )

    def _changed(self, told: str) -> None:
        for line in (self.passphrase, self.new_one, self.again):
            line.clear()
        self.told.setText(told)
        self._fit()

    def _remember(self) -> None:
        passphrase = self.passphrase.text()
        self._do(lambda: self._stores.remember(passphrase), lambda _: self._look())

    def _forget(self) -> None:
        # To take a key away needs no passphrase.
        self._run(self._stores.forget, lambda _: self._look())

    def _show_key(self) -> None:
        passphrase = self.passphrase.text()
        self._do(lambda: self._stores.recovery_key(passphrase), self._shown)

    def _shown(self, key: str) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("Recovery key"))
        page = RecoveryKey(OnPaper(key, self._day, proved=False), self._stores, dialog)
        page.done.connect(dialog.accept)
        QVBoxLayout(dialog).addWidget(page)
        dialog.open()

    def _rekey(self) -> None:
        passphrase = self.passphrase.text()
        self._do(
            lambda: self._stores.recovery_key(passphrase),
            lambda _: self._begin_rekey(passphrase),
        )

    def _begin_rekey(self, passphrase: str) -> None:
        self.accept()
        self.rekeying.emit(passphrase)

    def _do(
        self,
        act: Callable[[], Any],
        then: Callable[[Any], None],
        unseen: Callable[[], None] = _nothing,
    ) -> None:
        """Does what only the one who has the passphrase may do."""
        if self.passphrase.text():
            self._run(act, then, unseen)
        else:
            self._refuse(self.tr("Type the passphrase first."), self.passphrase)

    def _run(
        self,
        act: Callable[[], Any],
        then: Callable[[Any], None],
        unseen: Callable[[], None] = _nothing,
    ) -> None:
        self._work(True)

        def done(outcome: Any) -> None:
            self._work(False)
            then(outcome)

        self._beside(act, done, unseen)

    def _beside(
        self,
        act: Callable[[], Any],
        then: Callable[[Any], None],
        unseen: Callable[[], None] = _nothing,
    ) -> None:
        """Does something on another thread; ``unseen`` where the dialog was closed meanwhile."""

        def told(tell: Callable[[Any], None], otherwise: Callable[[], None], outcome: Any) -> None:
            # A window that was locked meanwhile has put it away, and shows no key.
            if isValid(self) and self.isVisible():
                tell(outcome)
            else:
                otherwise()

        self._background.run(
            lambda _progress: act(),
            Task(partial(told, then, unseen), partial(told, self._object, _nothing)),
        )

    def _work(self, busy: bool) -> None:
        self.fault.clear()
        self.told.setText(self.tr("One moment…") if busy else "")
        for button in self._acts:
            button.setEnabled(not busy)

    def _object(self, failure: MinutesError) -> None:
        self._work(False)
        self._refuse(worded(failure.sentence), self.passphrase)

    def _refuse(self, sentence: str, line: QLineEdit) -> None:
        self.fault.setText(sentence)
        self._fit()
        line.setFocus()
        line.selectAll()


def open_keys(
    parent: QWidget,
    outside: Outside,
    background: Background,
    tell: Callable[[str], None] = lambda _told: None,
) -> KeysDialog:
    """Opens the dialog; it is gone once it is closed."""
    dialog = KeysDialog(outside.stores, background, today(outside.clock), tell, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
