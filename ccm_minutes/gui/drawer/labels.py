"""The labels over the fields of a form."""

from typing import Final

from PySide6.QtWidgets import QLabel, QWidget

_AT_LEAST: Final = 180
"""Pixels that every label has, also in the narrowest drawer."""


def widen_labels(form: QWidget) -> None:
    """Lets labels break into lines no sooner than they must.

    A form gives a label that may break no more room than Qt thinks becoming, which is less than
    half of the drawer.
    """
    for label in form.findChildren(QLabel):
        if label.buddy() is not None and label.wordWrap():
            words = label.fontMetrics().horizontalAdvance(label.text())
            label.setMinimumWidth(min(words + 4, _AT_LEAST))
