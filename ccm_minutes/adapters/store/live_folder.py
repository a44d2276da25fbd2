"""Which folders a store may live in: not one that others copy or serve while it is written."""

import re
import sys
from pathlib import Path, PureWindowsPath

from ccm_minutes.domain.errors import StoreHeld

MOUNTS = Path("/proc/mounts")

_SYNCHRONISED = re.compile(
    r"(onedrive|dropbox)\b.*|google ?drive|my drive|icloud ?drive|mobile documents|"
    r"com~apple~clouddocs|cloudstorage|nextcloud|owncloud|box sync|pcloud ?drive|syncthing|sync|"
    r"seafile|seadrive|synology ?drive|megasync|proton ?drive|tresorit drive",
    re.IGNORECASE,
)
_NETWORK = {
    *("nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "ceph", "lustre"),
    *("glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "davfs", "fuse.davfs2", "gfs2"),
}


class UnsafeFolder(StoreHeld):
    """A folder in which a live store would be damaged sooner or later."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"The store in {folder} cannot be written: {reason}, and a database that is copied "
            "or shared while it is written gets damaged. Move the folder to this computer's own "
            "disk, or name another with --store; reading and exporting full versions work all "
            "the same."
        )


def refuse_unsafe(folder: Path, mounts: Path = MOUNTS) -> None:
    """Sees to it that a store may be written here.

    Args:
        folder: the store's, there already or not yet.
        mounts: the list of file systems, on Linux.

    Raises:
        UnsafeFolder: it is synchronised or on a network.
    """
    for path in (folder.absolute(), folder.resolve()):
        if reason := _synchronised(path) or _on_network(path, mounts):
            raise UnsafeFolder(folder, reason)


def _synchronised(path: Path) -> str:
    found = next((part for part in path.parts if _SYNCHRONISED.fullmatch(part)), None)
    return f"'{found}' is a synchronised folder" if found else ""


def _on_network(path: Path, mounts: Path) -> str:
    if sys.platform == "win32":
        is_network = PureWindowsPath(path).drive.startswith("\\\\")
    else:
        is_network = _file_system(path, mounts) in _NETWORK
    return "it is on a network" if is_network else ""


def _file_system(path: Path, mounts: Path) -> str:
    """The type of the file system that a path lies on, where the system tells."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best = ("", "")
    for line in lines:
        _, point, kind, *_ = [*line.split(" "), "", "", ""]
        point = point.replace("\\040", " ")
        if point and path.is_relative_to(point) and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1]
