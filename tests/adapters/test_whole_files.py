"""Files are written whole or not at all."""

import errno
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from ccm_minutes.adapters.whole_files import DiskFiles, clear_parts
from ccm_minutes.domain.errors import OutputFault


@pytest.mark.parametrize("replace", [True, False])
def test_a_new_file_holds_exactly_the_content(tmp_path: Path, replace: bool) -> None:
    DiskFiles().write(tmp_path / "minutes.docx", b"\x00content\r\n", replace=replace)
    assert (tmp_path / "minutes.docx").read_bytes() == b"\x00content\r\n"
    assert [path.name for path in tmp_path.iterdir()] == ["minutes.docx"]


def test_a_file_that_is_there_is_replaced_only_when_that_is_allowed(tmp_path: Path) -> None:
    target = tmp_path / "minutes.docx"
    target.write_bytes(b"before")
    with pytest.raises(OutputFault, match="is there already"):
        DiskFiles().write(target, b"after", replace=False)
    assert target.read_bytes() == b"before"
    DiskFiles().write(target, b"after", replace=True)
    assert target.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_that_is_in_its_place_is_never_said_not_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace: bool
) -> None:
    def fail(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(Path, "unlink", fail)
    DiskFiles().write(tmp_path / "minutes.docx", b"content", replace=replace)
    assert (tmp_path / "minutes.docx").read_bytes() == b"content"


def none(folder: Path) -> Path:
    return folder / "none" / "a.docx"


def under_a_file(folder: Path) -> Path:
    (folder / "file").write_bytes(b"")
    return folder / "file" / "a.docx"


def a_folder(folder: Path) -> Path:
    (folder / "folder").mkdir()
    return folder / "folder"


def too_long(folder: Path) -> Path:
    return folder / ("a" * 300)


def with_nul(folder: Path) -> Path:
    return folder / "a\0b"


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize(
    ("place", "says"),
    [
        (none, "there is no such folder"),
        (under_a_file, "a part of the way to it is not a folder"),
        (a_folder, "it is a folder"),
        (too_long, "the name is too long"),
    ],
)
def test_what_cannot_be_written_is_said_with_a_next_step(
    tmp_path: Path, place: Callable[[Path], Path], says: str, replace: bool
) -> None:
    target = place(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(OutputFault, match=says):
        DiskFiles().write(target, b"content", replace=replace)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("place", "says"),
    [
        (none, "there is no such folder"),
        (under_a_file, "a part of the way to it is not a folder"),
        (a_folder, "it is a folder"),
    ],
)
def test_what_will_not_do_is_known_before_anything_is_made(
    tmp_path: Path, place: Callable[[Path], Path], says: str
) -> None:
    target = place(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(OutputFault, match=says):
        DiskFiles().must_take(target, replace=True)
    assert sorted(tmp_path.rglob("*")) == before


def test_asking_beforehand_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "minutes.docx"
    DiskFiles().must_take(target, replace=False)
    assert list(tmp_path.iterdir()) == []

    target.write_bytes(b"before")
    DiskFiles().must_take(target, replace=True)
    with pytest.raises(OutputFault, match="is there already"):
        DiskFiles().must_take(target, replace=False)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_another_program_holds_is_said_to_be_open_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "minutes.docx"
    target.write_bytes(b"before")

    def held(_part: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(OutputFault, match=r"open in another program.*another name"):
        DiskFiles().write(target, b"after", replace=True)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_device_is_never_replaced() -> None:
    with pytest.raises(OutputFault, match="is no ordinary file"):
        DiskFiles().write(Path("/dev/null"), b"content", replace=True)


FULL_DISK = """
import resource, sys
from pathlib import Path
from ccm_minutes.adapters.whole_files import DiskFiles, clear_parts
from ccm_minutes.domain.errors import OutputFault
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
try:
    DiskFiles().write(Path(sys.argv[1]), b"x" * 5000, replace=True)
except OutputFault as fault:
    print(fault.sentence)
# What else writes when the process ends has its room again.
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


def test_a_disk_that_takes_no_more_leaves_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "minutes.docx"
    target.write_bytes(b"before")
    said = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(target)], capture_output=True, text=True, check=True
    )
    assert "larger than this disk allows" in said.stdout
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_without_links_takes_new_files_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr("os.link", no_links)
    target = tmp_path / "minutes.docx"
    DiskFiles().write(target, b"content", replace=False)
    assert target.read_bytes() == b"content"
    assert list(tmp_path.iterdir()) == [target]


def test_of_many_that_write_one_new_name_one_succeeds(tmp_path: Path) -> None:
    target = tmp_path / "minutes.docx"
    outcomes: list[str] = []

    def write(name: bytes) -> None:
        try:
            DiskFiles().write(target, name * 1000, replace=False)
        except OutputFault:
            outcomes.append("refused")
        else:
            outcomes.append("written")

    threads = [threading.Thread(target=write, args=(bytes([n]),)) for n in range(65, 73)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused"] * 7 + ["written"]
    assert len(set(target.read_bytes())) == 1
    assert list(tmp_path.iterdir()) == [target]


def test_what_a_killed_process_left_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".0123456789abcdef.part").write_bytes(b"half")
    kept = [tmp_path / name for name in (".part", "minutes.part", ".0123456789abcdef.partly")]
    for path in kept:
        path.write_bytes(b"of somebody else")
    clear_parts(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(kept)
