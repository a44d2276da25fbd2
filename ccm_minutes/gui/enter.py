"""The keys that end a line."""

from typing import Final

from PySide6.QtCore import Qt

LINE_FEED: Final = 0x0A
"""What some virtual keyboards send for Enter. Qt has no name for it, and its editors do nothing."""

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, LINE_FEED)
