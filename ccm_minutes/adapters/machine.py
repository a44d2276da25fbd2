"""What the program runs on: the system, and the libraries that are there."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from ccm_minutes.application.problem import Machine

LIBRARIES: Final = (
    "alembic",
    "cryptography",
    "keyring",
    "lxml",
    "PySide6-Essentials",
    "python-docx",
    "sqlcipher3",
    "SQLAlchemy",
    "XlsxWriter",
)
"""Those whose version has mattered; the bundle takes their metadata along for this."""


def this_machine() -> Machine:
    """The one that this process runs on; nothing in it names the machine or its user."""
    return Machine(
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        python=platform.python_version(),
        libraries={name: _version(name) for name in LIBRARIES},
        home=Path.home(),
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
