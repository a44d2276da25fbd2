"""A live store stays out of synchronised and network folders."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.store import make_store, open_store
from ccm_minutes.adapters.store.live_folder import UnsafeFolder, refuse_unsafe
from tests.adapters.store.conftest import LIGHT, PASSPHRASE


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - Secretariat",
        "Dropbox",
        "Dropbox (Team)",
        "Google Drive",
        "GoogleDrive",
        "My Drive",
        "iCloud Drive",
        "Mobile Documents",
        "Nextcloud",
        "Syncthing",
        "Sync",
        "CloudStorage",
        "Proton Drive",
        "ownCloud",
    ],
)
def test_a_synchronised_folder_is_refused_with_a_way_out(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "minutes"
    with pytest.raises(UnsafeFolder, match="--store"):
        make_store(folder, PASSPHRASE, cost=LIGHT)
    assert not folder.exists()


@pytest.mark.parametrize("name", ["minutes", "onedrives", "drive", "Next cloud", "My Drives"])
def test_a_folder_of_another_name_is_not(tmp_path: Path, name: str) -> None:
    refuse_unsafe(tmp_path / name)


def test_a_link_into_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "minutes").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(UnsafeFolder):
        refuse_unsafe(tmp_path / "minutes")


def test_a_store_that_came_into_such_a_folder_can_still_be_read(folder: Path) -> None:
    moved = folder.parent / "Nextcloud"
    folder.rename(moved)
    with pytest.raises(UnsafeFolder), open_store(moved, PASSPHRASE, for_writing=True):
        pass
    with open_store(moved, PASSPHRASE, for_writing=False) as register:
        assert not register.meetings()


@pytest.mark.parametrize(
    ("kind", "place", "refused"),
    [
        ("nfs4", "/srv/share", True),
        ("cifs", "/srv/my\\040share", True),
        ("fuse.sshfs", "/srv", True),
        ("ext4", "/srv", False),
        ("nfs4", "/other", False),
    ],
)
def test_a_network_folder_is_known_by_its_file_system(
    tmp_path: Path, kind: str, place: str, refused: bool
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/a / ext4 rw 0 0\nhost:/x {place} {kind} rw 0 0\n\n")
    folder = Path("/srv/my share/minutes" if "040" in place else "/srv/share/minutes")
    if refused:
        with pytest.raises(UnsafeFolder, match="network"):
            refuse_unsafe(folder, mounts)
    else:
        refuse_unsafe(folder, mounts)


def test_where_the_system_does_not_tell_a_folder_is_taken(tmp_path: Path) -> None:
    refuse_unsafe(tmp_path, tmp_path / "none")
