"""The stores of the store's own tests, and a backup of one of them."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.backups.restoring import Order
from ccm_minutes.adapters.store.packing import pack
from tests.adapters.store.conftest import PASSPHRASE, Opener, folder, opened, register
from tests.samples import small_meeting

__all__ = ["PASSPHRASE", "folder", "opened", "register"]


@pytest.fixture
def backup(opened: Opener, folder: Path, tmp_path: Path) -> Path:
    """A backup of a store with a meeting."""
    path = tmp_path / "one.ccmbackup"
    with opened() as register:
        register.take_in([small_meeting()])
        pack(register, folder, {"letterheads/0123.docx": b"a letterhead"}, path, replace=False)
    return path


@pytest.fixture
def order(backup: Path, tmp_path: Path) -> Order:
    """An order to restore that backup where nothing is."""
    return Order(backup, tmp_path / "elsewhere", tmp_path / "settings")
