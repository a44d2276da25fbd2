"""The keyring of a Linux desktop, the real one, on a desktop of its own without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ASKED = """
from ccm_minutes.adapters.keyrings import SystemKeyring
system, key = SystemKeyring(30), bytes(range(32))
print(system.name())
print(system.recall("store"))
system.remember("store", key)
print(system.recall("store") == key)
system.forget("store")
print(system.recall("store"))
"""
_DESKTOP = (
    'printf invented | gnome-keyring-daemon --unlock --components=secrets --daemonize && exec "$@"'
)


def test_the_secret_service_remembers_a_key_and_forgets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    own = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"), str(tmp_path))
    words = ("dbus-run-session", "--", "sh", "-c", _DESKTOP, "sh", sys.executable, "-c", _ASKED)
    done = subprocess.run(
        words, capture_output=True, text=True, env={**os.environ, **own}, timeout=60, check=False
    )
    said = done.stdout.splitlines()
    assert said[-4:] == ["Secret Service", "None", "True", "None"], done.stderr
