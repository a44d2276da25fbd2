"""What the card of keys tells, while it is open."""

from PySide6.QtWidgets import QWidget

from ccm_minutes.gui.key_card.card import KeyCard


def open_card(widget: QWidget) -> KeyCard:
    """The card that is open over the window of a widget."""
    card = widget.window().findChild(KeyCard)
    assert isinstance(card, KeyCard)
    return card


def told_by_card(widget: QWidget) -> dict[str, str]:
    """The keys by what they do; the card is put away."""
    card = open_card(widget)
    told = card.told()
    card.accept()
    return told
