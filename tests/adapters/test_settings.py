"""Small things remembered from one start to the next."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.settings import FileSettings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "window.json"


def test_what_was_kept_is_there_at_the_next_start(path: Path) -> None:
    FileSettings(path).put("theme", "dark – schön")

    assert FileSettings(path).get("theme") == "dark – schön"


def test_what_was_never_kept_is_nothing(path: Path) -> None:
    settings = FileSettings(path)

    assert settings.get("theme") is None
    assert not path.parent.exists()


def test_one_value_leaves_the_others(path: Path) -> None:
    settings = FileSettings(path)
    settings.put("theme", "dark")
    settings.put("size", "12")
    settings.put("theme", "light")

    again = FileSettings(path)
    assert (again.get("theme"), again.get("size")) == ("light", "12")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"theme": 1}', b"[" * 100_000])
def test_a_file_that_cannot_be_read_is_as_good_as_none(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    settings = FileSettings(path)
    assert settings.get("theme") is None
    settings.put("theme", "dark")
    assert FileSettings(path).get("theme") == "dark"


def test_a_place_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    settings = FileSettings(tmp_path / "file" / "window.json")

    settings.put("theme", "dark")

    assert settings.get("theme") == "dark"
