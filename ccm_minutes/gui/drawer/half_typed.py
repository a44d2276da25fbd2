"""What stands in the fields of a form, as plain data, and put back into them."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Run,
    Text,
    Words,
)
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.rows_editor import RowsEditor
from ccm_minutes.gui.text.edit import RunsEdit

_KINDS: Final = (QLineEdit, QPlainTextEdit, QCheckBox, QComboBox, RunsEdit, RowsEditor)
_RUNS: Final = {one.__name__: one for one in (Words, DelegationMention, RepresentativeMention)}

Fields = tuple[tuple[str, Any], ...]


def fields_of(form: Form) -> Fields:
    """What stands in each field, by its name, in the order in which they were made."""
    return tuple((field.objectName(), _held(field)) for field in _fields(form))


def put_back(form: Form, fields: Fields) -> None:
    """Puts it back, as far as the form has such fields."""
    for name, held in fields:
        for field in _fields(form):
            if field.objectName() == name and _held(field) != held:
                _put(field, held)


def _fields(form: Form) -> Iterator[QWidget]:
    for field in form.findChildren(QWidget):
        own = field.objectName() and not field.objectName().startswith("qt_")
        if own and isinstance(field, _KINDS) and not _is_within_field(field, form):
            yield field


def _is_within_field(field: QWidget, form: Form) -> bool:
    above = field.parentWidget()
    while above is not None and above is not form:
        if isinstance(above, QComboBox | RowsEditor):
            return True
        above = above.parentWidget()
    return False


def _held(field: QWidget) -> Any:
    if isinstance(field, RowsEditor):
        return field.kept()
    if isinstance(field, RunsEdit):
        return plain_of(field.text())
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else None


def _put(field: QWidget, held: Any) -> None:
    if isinstance(field, RowsEditor) and isinstance(held, list):
        field.put_back(held)
    elif isinstance(field, RunsEdit):
        field.show_text(text_of(held))
    elif isinstance(field, QComboBox) and isinstance(held, int):
        field.setCurrentIndex(held if held < field.count() else -1)
    elif isinstance(field, QCheckBox):
        field.setChecked(held is True)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(held))
    elif isinstance(field, QLineEdit):
        field.setText(str(held))


def plain_of(text: Text | None) -> Any:
    """A text as plain data that goes into JSON."""
    if text is None or isinstance(text, str):
        return text
    return [_plain_run(run) for run in text]


def text_of(plain: Any) -> Text | None:
    """The text out of what ``plain_of`` gave."""
    return plain if plain is None or isinstance(plain, str) else tuple(map(_run, plain))


def _plain_run(run: Run) -> Any:
    if isinstance(run, str):
        return run
    facts = asdict(run)
    del facts["stated"]
    return [type(run).__name__, facts]


def _run(plain: Any) -> Run:
    if isinstance(plain, str):
        return plain
    kind, facts = plain
    marking = facts["marking"]
    return _RUNS[kind](**{**facts, "marking": None if marking is None else Marking(marking)})
