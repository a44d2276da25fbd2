"""The log of releases, as the command line fills and shows it."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from ccm_minutes.adapters.store.open import open_store
from tests.cli.calls import SAMPLE, SAMPLE_ID, Caller, environment
from tests.cli.conftest import PASSPHRASE

Store = tuple[object, ...]

SANITISED = ("--version", "sanitised")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "minutes for the web.docx"


@pytest.fixture(autouse=True)
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "canarybird")


def releases(call: Caller, store: Store) -> Any:
    return call("releases", SAMPLE_ID, *store, "--json").value["releases"]


def test_a_sanitised_export_is_logged(call: Caller, store: Store, out: Path) -> None:
    exported = call("export", SAMPLE_ID, "--out", out, *SANITISED, *store, "--json").value

    (logged,) = releases(call, store)

    assert logged["outcome"] == "released"
    assert (logged["file"], logged["kind"], logged["language"], logged["by"]) == (
        "minutes for the web.docx",
        "minutes",
        "en-GB",
        "canarybird",
    )
    assert logged["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest() == exported["sha256"]
    assert logged["warnings"] == exported["findings"]
    allowed = logged["allowed"][0]
    assert (allowed["text"], allowed["by"]) == ("Merrow", "Helvi Marchetto")
    assert allowed["reason"].startswith("The name of a public document")


def test_the_log_is_shown_in_prose(call: Caller, store: Store, out: Path) -> None:
    call("export", SAMPLE_ID, "--out", out, *SANITISED, *store)
    digest = hashlib.sha256(out.read_bytes()).hexdigest()

    first, *more = call("releases", SAMPLE_ID, *store).out.splitlines()

    assert first.endswith(
        f"  released  minutes for the web.docx  minutes  en-GB  by canarybird  {digest}"
    )
    assert any(line.startswith("  allowed agenda[") and "“Merrow”" in line for line in more)
    assert all(line.startswith(("  allowed ", "  warned ")) for line in more)


def test_only_what_goes_out_of_the_store_sanitised_is_logged(
    call: Caller, store: Store, out: Path, tmp_path: Path
) -> None:
    call("export", SAMPLE_ID, "--out", out, *store)
    call("render", SAMPLE, "--out", tmp_path / "rendered.docx", *SANITISED)
    call("check", SAMPLE_ID, *SANITISED, *store)

    answer = call("releases", SAMPLE_ID, *store)

    assert (answer.status, answer.out) == (0, "")
    assert releases(call, store) == []


def test_nothing_of_the_log_is_in_the_document_or_the_meeting(
    call: Caller, store: Store, out: Path, tmp_path: Path
) -> None:
    shown, again = call("show", SAMPLE_ID, *store).out, tmp_path / "again.docx"
    call("export", SAMPLE_ID, "--out", out, *SANITISED, *store)
    call("export", SAMPLE_ID, "--out", again, *SANITISED, *store)
    first, second = releases(call, store)

    assert out.read_bytes() == again.read_bytes()
    with ZipFile(out) as archive:
        parts = b"\n".join(archive.read(name) for name in archive.namelist())
    for record in (first, second):
        for name in ("release", "at", "by", "file", "sha256"):
            assert record[name].encode() not in parts + out.read_bytes()
    assert call("show", SAMPLE_ID, *store).out == shown


def test_a_document_that_plainly_cannot_be_written_is_not_logged(
    call: Caller, store: Store, out: Path
) -> None:
    out.write_bytes(b"there already")

    assert call("export", SAMPLE_ID, "--out", out, *SANITISED, *store).status == 6

    assert releases(call, store) == []
    assert out.read_bytes() == b"there already"


def test_a_release_is_logged_while_the_store_is_open_elsewhere(
    call: Caller, store: Store, folder: Path, out: Path
) -> None:
    with open_store(folder, PASSPHRASE, for_writing=True) as window:
        assert call("export", SAMPLE_ID, "--out", out, *SANITISED, *store).status == 0
        assert len(window.releases(SAMPLE_ID)) == 1
    assert out.exists()


def test_nothing_goes_out_of_a_store_that_cannot_log_it(
    call: Caller, folder: Path, passphrase_file: Path, out: Path
) -> None:
    shared = folder.rename(folder.parent / "Dropbox")
    options = ("--store", shared, "--passphrase-file", passphrase_file)

    answer = call("export", SAMPLE_ID, "--out", out, *SANITISED, *options)

    assert (answer.status, answer.out) == (5, "")
    assert "its release cannot be logged" in answer.err
    assert not out.exists()
    assert call("export", SAMPLE_ID, "--out", out, *options).status == 0


KILLED = """
import os, signal, sys
from ccm_minutes.adapters import whole_files
from ccm_minutes.cli.program import run
def die(*_):
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
setattr(whole_files, sys.argv[1], die)
run(sys.argv[2:])
"""


@pytest.mark.parametrize("moment", ["_check_target", "_put", "sync_folder"])
def test_a_process_killed_at_any_moment_leaves_no_document_without_a_record(
    call: Caller, store: Store, out: Path, moment: str
) -> None:
    words = ["export", SAMPLE_ID, "--out", str(out), *SANITISED, *map(str, store)]

    done = subprocess.run(
        [sys.executable, "-c", KILLED, moment, *words], env=environment(), check=False, timeout=120
    )

    assert done.returncode < 0 or sys.platform == "win32"
    records = releases(call, store)
    # The name of the file is looked at before anything is logged.
    assert [one["outcome"] for one in records] == ["released"] * (moment != "_check_target")
    assert out.exists() == (moment == "sync_folder")
    if out.exists():
        assert records[0]["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()


def test_the_report_and_the_log_speak_of_the_same_release(
    call: Caller, store: Store, out: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    call("export", SAMPLE_ID, "--out", out, "--report", report, *SANITISED, *store)

    told, (logged,) = json.loads(report.read_text(encoding="utf-8")), releases(call, store)

    assert told["findings"] == logged["warnings"]
    for name in ("file", "kind", "language", "program", "sha256"):
        assert told[name] == logged[name]
