"""The clipboard, lent to a secret for a minute."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS: Final = 60
_DO_NOT_KEEP: Final = (
    # Asks the managers of clipboards on Linux, Windows and macOS to keep nothing of it.
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="Clipboard Viewer Ignore"', b"1"),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', bytes(4)),
    ("org.nspasteboard.ConcealedType", b"1"),
)
_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class LentClipboard(QObject):
    """Takes a secret back from the clipboard, unless something else stands there by then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lent = ""
        self._over = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._over.timeout.connect(self.take_back)

    def lend(self, secret: str) -> None:
        """Puts a secret there, for a minute at most."""
        content = QMimeData()
        content.setText(secret)
        for name, value in _DO_NOT_KEEP:
            content.setData(name, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._lent = secret
        self._over.start()

    def take_back(self) -> None:
        """Clears the clipboard where the secret still stands in it; safe to call twice."""
        self._over.stop()
        clipboard = QGuiApplication.clipboard()
        for mode in _MODES:
            if self._lent and clipboard.text(mode) == self._lent:
                clipboard.clear(mode)
        self._lent = ""
