"""The sheet of paper that a recovery key is kept on, as a page of HTML that can be printed."""

from html import escape
from string import Template
from typing import Final

from ccm_minutes import assets

_IN_ROW: Final = 3


def recovery_sheet(recovery_key: str, where: str, day: str) -> str:
    """The whole page.

    Args:
        recovery_key: its groups with hyphens between them.
        where: the folder of the store.
        day: on which the key was made or printed, as people read it.
    """
    page = Template(assets.resource("sheets", "recovery-key.html").read_text(encoding="utf-8"))
    return page.substitute(rows=_rows(recovery_key), where=escape(where), day=escape(day))


def _rows(recovery_key: str) -> str:
    cells = [
        f'<td class="number">{number}</td><td class="group">{escape(group)}</td>'
        for number, group in enumerate(recovery_key.split("-"), 1)
    ]
    rows = (cells[at : at + _IN_ROW] for at in range(0, len(cells), _IN_ROW))
    return "\n".join(f"<tr>{''.join(row)}</tr>" for row in rows)
