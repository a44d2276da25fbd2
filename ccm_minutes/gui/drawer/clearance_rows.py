"""The findings that were allowed, in their form."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ccm_minutes.domain.meeting import Clearance
from ccm_minutes.gui.drawer.fields import WrongField, needed, words
from ccm_minutes.gui.drawer.moment_field import moment_in, moment_line
from ccm_minutes.gui.drawer.rows_editor import RowsEditor, Typed
from ccm_minutes.gui.words import say


class ClearanceRows(RowsEditor[Clearance]):
    """Findings that a person looked at and allows, each with its reason."""

    phrase: QLineEdit
    passage: QPlainTextEdit
    reason: QLineEdit
    by: QLineEdit
    allowed_at: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clearance_rows.ui", parent)

    def shown(self, value: Clearance) -> Typed:
        return {
            "phrase": value.phrase,
            "passage": value.passage,
            "reason": value.reason,
            "by": value.by or "",
            "allowed_at": moment_line(value.at),
        }

    def value(self, before: Clearance | None) -> Clearance:
        passage, same = self.passage.toPlainText(), before or Clearance("", "", "")
        if not passage.strip():
            sentence = say("{0} is empty. Fill it in.").format(self.passage.accessibleName())
            raise WrongField(sentence, self.passage)
        return replace(
            same,
            # Both must stand here exactly as in the document, spaces at their ends too.
            phrase=self.phrase.text() if words(self.phrase) else needed(self.phrase),
            passage=passage,
            reason=needed(self.reason),
            by=words(self.by),
            at=moment_in(self.allowed_at, same.at),
        )

    def title(self, typed: Mapping[str, str]) -> str:
        return ": ".join(part for part in (typed["phrase"], typed["reason"]) if part)
