"""What another program put on the clipboard, as lines."""

from PySide6.QtCore import QMimeData

from ccm_minutes.application.copied_text import lines_of_html, lines_of_text
from ccm_minutes.gui.text.copied import as_typed


def lines_of(copied: QMimeData) -> list[str]:
    """The lines of what was copied: those of its page where that is more than one paragraph."""
    own = as_typed(copied)
    if own is not None:
        return lines_of_text(own)
    plain = lines_of_text(copied.text()) if copied.hasText() else []
    if not copied.hasHtml():
        return plain
    of_page = lines_of_html(copied.html())
    return of_page if len(of_page) > 1 or not plain else plain
