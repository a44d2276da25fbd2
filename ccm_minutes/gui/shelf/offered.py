"""Fields that hold an offer until somebody types into them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


@dataclass(slots=True)
class OfferedLine:
    """A field and what was last put into it as an offer."""

    field: QLineEdit | QPlainTextEdit
    offer: str = ""

    @property
    def text(self) -> str:
        """What stands in the field."""
        field = self.field
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def become(self, text: str) -> None:
        """Offers something else, unless somebody typed."""
        if self.text != self.offer:
            return
        self.offer = text
        self.show(text)

    def show(self, text: str) -> None:
        """Puts a text into the field, which is no offer by that."""
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
        else:
            self.field.setPlainText(text)


@dataclass(slots=True)
class Offered:
    """All of them, by name."""

    lines: Mapping[str, OfferedLine] = field(default_factory=dict)

    def offer(self, name: str, text: str) -> None:
        """Offers a text in one field; what somebody typed there stays."""
        self.lines[name].become(text)
