"""Translation for what is not itself a widget."""

from PySide6.QtCore import QCoreApplication


def say(english: str) -> str:
    """A text of the window in the language of the window."""
    return QCoreApplication.translate("Window", english)
