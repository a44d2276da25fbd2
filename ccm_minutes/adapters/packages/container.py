"""A backup as a file: an ordinary zip archive, its members stored as they are.

Its comment is the SHA-256 of every byte before the comment, so that not a single bit can change
unnoticed, in a member or between them.
"""

import hashlib
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from ccm_minutes.adapters.packages.faults import DamagedBackup, NewerBackup, NoBackup
from ccm_minutes.adapters.packages.manifest import (
    Malformed,
    Manifest,
    Newer,
    Part,
    from_text,
    to_text,
)
from ccm_minutes.adapters.system_reasons import reason_of

ENDING: Final = ".ccmbackup"
_MANIFEST: Final = "manifest.json"
_LARGEST_MANIFEST: Final = 64 * 1024
_LARGEST_IN_MEMORY: Final = 256 * 1024 * 1024
_BEGINS: Final = b"PK\x03\x04"
_DIGEST: Final = 64
_AT_ONCE: Final = 1024 * 1024
_TIME: Final = (1980, 1, 1, 0, 0, 0)


def write_package(path: Path, manifest: Manifest, parts: Mapping[str, Path | bytes]) -> Manifest:
    """Fills a file that is there and empty; gives the manifest with the parts in it."""
    listed = tuple(_listed(name, content) for name, content in parts.items())
    whole = replace(manifest, parts=listed)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(_MANIFEST, _TIME), to_text(whole))
        for name, content in parts.items():
            _add(archive, name, content)
        archive.comment = bytes(_DIGEST)
    with path.open("r+b") as file:
        digest = _digest_of(file)
        file.write(digest)
    return whole


def _listed(name: str, content: Path | bytes) -> Part:
    if isinstance(content, bytes):
        return Part(name, len(content), hashlib.sha256(content).hexdigest())
    with content.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Part(name, content.stat().st_size, digest)


def _add(archive: zipfile.ZipFile, name: str, content: Path | bytes) -> None:
    info = zipfile.ZipInfo(name, _TIME)
    if isinstance(content, bytes):
        archive.writestr(info, content)
        return
    info.file_size = content.stat().st_size
    with content.open("rb") as source, archive.open(info, "w") as target:
        while piece := source.read(_AT_ONCE):
            target.write(piece)


@dataclass(frozen=True, slots=True)
class Package:
    """A backup that is open, every byte of it as it was written."""

    path: Path
    manifest: Manifest
    _archive: zipfile.ZipFile

    def content(self, name: str) -> bytes:
        """The content of a small part; ``DamagedBackup`` where it is not what was written."""
        part = self.manifest.part(name)
        if part.size > _LARGEST_IN_MEMORY:
            raise DamagedBackup(self.path)
        return b"".join(self._pieces(part))

    def extract(self, name: str, to: Path) -> None:
        """Puts a part into a new file; ``DamagedBackup`` where it is not what was written."""
        with to.open("xb") as target:
            for piece in self._pieces(self.manifest.part(name)):
                target.write(piece)

    def _pieces(self, part: Part) -> Iterator[bytes]:
        digest = hashlib.sha256()
        with _damage_of(self.path), self._archive.open(part.name) as source:
            while piece := source.read(_AT_ONCE):
                digest.update(piece)
                yield piece
        if digest.hexdigest() != part.sha256:
            raise DamagedBackup(self.path)


@contextmanager
def opened_package(path: Path) -> Iterator[Package]:
    """A backup, looked through before anything is taken from it.

    Raises:
        NoBackup: there is no such file, or it is something else.
        DamagedBackup: it is not as it was written.
        NewerBackup: a newer version of the program made it.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise NoBackup(path, f"cannot be read: {reason_of(error)}") from None
    with file:
        _must_be_whole(file, path)
        with _damage_of(path):
            archive = zipfile.ZipFile(file)
        with archive:
            yield Package(path, _manifest_of(archive, path), archive)


def manifest_at(path: Path) -> Manifest:
    """What a backup says of itself; nothing else of it is read.

    Raises:
        NoBackup, DamagedBackup, NewerBackup: it says nothing that can be read.
    """
    try:
        with path.open("rb") as file, _damage_of(path), zipfile.ZipFile(file) as archive:
            return _manifest_of(archive, path)
    except OSError as error:
        raise NoBackup(path, f"cannot be read: {reason_of(error)}") from None


def _must_be_whole(file: BinaryIO, path: Path) -> None:
    try:
        begins = file.read(len(_BEGINS))
        digest = _digest_of(file)
        written = file.read(_DIGEST)
    except OSError as error:
        raise DamagedBackup(path, f"the disk does not give it back ({reason_of(error)})") from None
    if digest == written:
        return
    # A bit may have changed in the first bytes as anywhere else; the name tells as much then.
    if begins == _BEGINS or path.suffix == ENDING:
        raise DamagedBackup(path)
    raise NoBackup(path)


def _digest_of(file: BinaryIO) -> bytes:
    """The digest of all but the comment, before which the file stands afterwards."""
    left = file.seek(0, 2) - _DIGEST
    file.seek(0)
    digest = hashlib.sha256()
    while left > 0 and (piece := file.read(min(left, _AT_ONCE))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest().encode()


def _manifest_of(archive: zipfile.ZipFile, path: Path) -> Manifest:
    with _damage_of(path):
        infos = {info.filename: info for info in archive.infolist()}
        head = infos.pop(_MANIFEST)
        if head.file_size > _LARGEST_MANIFEST:
            raise NoBackup(path)
        manifest = from_text(archive.read(head).decode())
        sizes = {part.name: part.size for part in manifest.parts}
        found = {
            name: info.file_size
            for name, info in infos.items()
            if info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & 1
        }
        if found != sizes or len(archive.infolist()) != len(sizes) + 1:
            raise DamagedBackup(path)
    return manifest


@contextmanager
def _damage_of(path: Path) -> Iterator[None]:
    """Says in words what is wrong with an archive."""
    try:
        yield
    except Newer:
        raise NewerBackup(path) from None
    except (Malformed, KeyError):
        raise NoBackup(path) from None
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError):
        raise DamagedBackup(path) from None
    except OSError as error:
        raise DamagedBackup(path, f"the disk does not give it back ({reason_of(error)})") from None
