"""Backups as a list shows them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ccm_minutes.application.backing_up.ports import BackupLine
from ccm_minutes.gui.second_copies import SecondCopies
from ccm_minutes.gui.words import say

PATH = Qt.ItemDataRole.UserRole
_MEGABYTE = 1_000_000


def time_of(at: str) -> str:
    """A time in the form of RFC 3339 as people read it, to the minute."""
    return f"{at[:10]} {at[11:16]}"


def words_on_place(second: SecondCopies) -> str:
    """What is to be said of the folder of the second copy; nothing where it is a good one."""
    if not second.is_on_same_disk:
        return ""
    return say(
        "The backups are on the same disk as the store: a disk that fails takes both. Choose a "
        "folder on a stick or on another disk."
    )


def words_of(line: BackupLine) -> str:
    """Date, time and size of a backup, and whether it is as it was written."""
    size = say("{0} MB").format(f"{line.size / _MEGABYTE:.1f}")
    state = say("✗ damaged") if line.damage else say("✓ checked")
    return f"{time_of(line.made)}   {size}   {state}"


def fill(backups: QListWidget, lines: list[BackupLine]) -> None:
    """Shows backups, the first of those that are not damaged chosen."""
    backups.clear()
    for line in lines:
        item = QListWidgetItem(words_of(line))
        item.setData(PATH, str(line.path))
        item.setToolTip(line.damage or str(line.path))
        if line.damage:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        backups.addItem(item)
    sound = next((n for n, line in enumerate(lines) if not line.damage), -1)
    backups.setCurrentRow(sound)
