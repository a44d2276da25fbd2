"""How the cells of a spreadsheet look, made once for a workbook."""

from dataclasses import dataclass, field
from typing import Any

from ccm_minutes.document.tree import Run

_INK = "#1D2126"
_ALARM = "#A3261D"
_ALARM_GROUND = "#FBE4E1"
_LINE = "#C9C6BD"
_HEAD_GROUND = "#1F4E79"

_DAYS = {"en": "809", "fr": "40C", "es": "40A"}
"""Windows' numbers of languages, for the names of months (MS-LCID)."""

_INKED = {"font_color": _INK}
_TOP = {"valign": "top", "bottom": 1, "bottom_color": _LINE, **_INKED}
_LOOKS: dict[str, dict[str, Any]] = {
    "banner": {"bold": True, "font_color": _ALARM, "font_size": 14},
    "title": {"bold": True, "font_size": 14, "font_color": _INK},
    "note": {"font_color": _INK},
    "heading": {
        "bold": True,
        "font_color": "#FFFFFF",
        "bg_color": _HEAD_GROUND,
        "text_wrap": True,
        "valign": "vcenter",
    },
    "number": {**_TOP, "align": "center"},
    "words": {**_TOP, "text_wrap": True, "num_format": "@"},
    "day": {**_TOP, "align": "left"},
}
_ALARMED = {"font_color": _ALARM, "bg_color": _ALARM_GROUND, "bold": True}


@dataclass(slots=True)
class Looks:
    """The formats of one workbook.

    Args:
        workbook: of XlsxWriter, which is without types.
        language: a BCP 47 tag.
    """

    workbook: Any
    language: str
    _made: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def of(self, name: str, *, alarm: bool = False, quoted: bool = False) -> Any:
        """The format of a cell.

        Args:
            name: of a look.
            alarm: whether the cell stands out.
            quoted: whether the words would be taken for a formula when the cell is edited.
        """
        key = (name, alarm, quoted)
        if key not in self._made:
            self._made[key] = self.workbook.add_format(self._properties(*key))
        return self._made[key]

    def of_run(self, run: Run) -> Any:
        """The format of words within a cell."""
        bold, italic, underline, superscript = key = _formatting(run)
        if key not in self._made:
            properties = {"bold": bold, "italic": italic, "underline": int(underline)}
            script = {"font_script": 1} if superscript else {}
            self._made[key] = self.workbook.add_format({**properties, **script, **_INKED})
        return self._made[key]

    @staticmethod
    def is_formatted(run: Run) -> bool:
        """Whether words look otherwise than their cell."""
        return any(_formatting(run))

    def _properties(self, name: str, alarm: bool, quoted: bool) -> dict[str, Any]:
        properties = dict(_LOOKS[name])
        if name == "day":
            code = _DAYS.get(self.language.partition("-")[0].lower(), _DAYS["en"])
            properties["num_format"] = f"[$-{code}]d mmm yyyy"
        return properties | (_ALARMED if alarm else {}) | ({"quote_prefix": True} if quoted else {})


def _formatting(run: Run) -> tuple[bool, bool, bool, bool]:
    return (run.bold, run.italic, run.underline, run.superscript)
