"""The sheet that a recovery key is kept on."""

import re

from ccm_minutes.application.recovery_sheet import recovery_sheet

GROUPS = [f"AB{number:02}C" for number in range(1, 14)]


def test_every_group_stands_on_the_sheet_beside_its_number() -> None:
    page = recovery_sheet("-".join(GROUPS), "/home/<ilsa> & co", "4 March 2031")
    cells = re.findall(r'<td class="number">(\d+)</td><td class="group">(\w+)</td>', page)
    assert cells == [(str(n), group) for n, group in enumerate(GROUPS, 1)]
    assert "/home/&lt;ilsa&gt; &amp; co" in page
    assert "4 March 2031" in page
    assert "$" not in page


def test_the_sheet_loads_nothing_from_elsewhere() -> None:
    page = recovery_sheet("-".join(GROUPS), "there", "today")
    assert not re.search(r"(?i)https?:|src=|url\(|<script|@import", page)
