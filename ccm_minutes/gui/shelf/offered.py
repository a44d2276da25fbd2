"""Fields that hold an offer until somebody types into them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QDate, Qt, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
)

Field: TypeAlias = QLineEdit | QPlainTextEdit | QSpinBox | QDateEdit | QComboBox | QCheckBox

_TICKED = "1"


@dataclass(slots=True)
class OfferedField:
    """A field and what was last put into it as an offer."""

    field: Field
    offer: str = ""

    @property
    def text(self) -> str:
        """What stands in the field, in words that ``show`` takes."""
        return _text_in(self.field)

    @property
    def is_typed(self) -> bool:
        """Whether that is not what is offered."""
        return self.text != self.offer

    def become(self, text: str) -> None:
        """Offers something else, unless somebody typed."""
        if not self.is_typed:
            self.offer = text
            self.show(text)

    def show(self, text: str) -> None:
        """Puts a text into the field, which is no offer by that."""
        _put(self.field, text)


@dataclass(slots=True)
class Offered:
    """All of them, by name; what stands in them at first counts as offered."""

    fields: Mapping[str, OfferedField] = field(default_factory=dict)

    @classmethod
    def of(cls, *fields: Field) -> "Offered":
        """Fields as they stand, by the names that they have in their form."""
        return cls({one.objectName(): OfferedField(one, _text_in(one)) for one in fields})

    def offer(self, name: str, text: str) -> None:
        """Offers a text in one field; what somebody typed there stays."""
        self.fields[name].become(text)

    def typed(self) -> dict[str, str]:
        """What somebody typed, by its field."""
        return {name: one.text for name, one in self.fields.items() if one.is_typed}

    def changes(self) -> list[SignalInstance]:
        """What tells that somebody typed, or that something else is offered."""
        return [_changes(one.field) for one in self.fields.values()]


def _text_in(field: Field) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QSpinBox():
            return str(field.value())
        case QDateEdit():
            return field.date().toString(Qt.DateFormat.ISODate)
        case QCheckBox():
            return _TICKED if field.isChecked() else ""
        case QComboBox():
            return field.currentText() if field.isEditable() else str(field.currentData())


def _put(field: Field, text: str) -> None:
    match field:
        case QLineEdit():
            field.setText(text)
        case QPlainTextEdit():
            field.setPlainText(text)
        case QSpinBox():
            field.setValue(int(text))
        case QDateEdit():
            field.setDate(QDate.fromString(text, Qt.DateFormat.ISODate))
        case QCheckBox():
            field.setChecked(text == _TICKED)
        case QComboBox() if field.isEditable():
            field.setCurrentText(text)
        case QComboBox():
            data = [str(field.itemData(row)) for row in range(field.count())]
            field.setCurrentIndex(data.index(text) if text in data else -1)


def _changes(field: Field) -> SignalInstance:
    match field:
        case QLineEdit() | QPlainTextEdit():
            return field.textChanged
        case QSpinBox():
            return field.valueChanged
        case QDateEdit():
            return field.dateChanged
        case QCheckBox():
            return field.toggled
        case QComboBox():
            return field.currentTextChanged
