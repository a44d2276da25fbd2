"""What is wrong with a form, beside the field that it is about."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QWidget

from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.drawer.fields import WrongField
from ccm_minutes.gui.drawer.folds import reveal
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.sentences import worded


class Faults:
    """Shows one sentence at a time, under its field, or at the foot where it has none."""

    def __init__(self, foot: QLabel, area: QScrollArea) -> None:
        self._foot, self._area = foot, area
        self._beside: tuple[QFormLayout, QLabel] | None = None
        self._field: QWidget | None = None
        self._foot.hide()

    def clear(self) -> None:
        """Shows nothing."""
        self._foot.clear()
        self._foot.hide()
        if self._field is not None:
            self._field.setAccessibleDescription("")
        if self._beside is not None:
            layout, label = self._beside
            layout.removeRow(label)
        self._beside = self._field = None

    def show(self, form: Form, failure: MinutesError) -> None:
        """Says what is wrong, and brings the keys to the field."""
        self.clear()
        field = failure.field if isinstance(failure, WrongField) else None
        if field is None or not self._show_under(form, field, worded(failure.sentence)):
            self._foot.setText(worded(failure.sentence))
            self._foot.show()
        if field is not None:
            reveal(form, field)
            field.setFocus()
            # Once the layout has given the sentence its room.
            QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field, 0, 60))

    def _show_under(self, form: Form, field: QWidget, sentence: str) -> bool:
        for layout in form.findChildren(QFormLayout):
            if layout.indexOf(field) < 0:
                continue
            row = layout.getWidgetPosition(field)[0]  # type: ignore[index]
            label = _label(sentence)
            layout.insertRow(row + 1, label)
            self._beside, self._field = (layout, label), field
            field.setAccessibleDescription(sentence)
            return True
        return False


def _label(sentence: str) -> QLabel:
    label = QLabel(sentence)
    label.setObjectName("field_fault")
    label.setWordWrap(True)
    label.setProperty("rank", "alarm")
    return label
