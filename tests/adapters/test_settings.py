"""What the window remembers of itself."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.settings import Settings


def test_what_is_remembered_is_there_the_next_time(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings")
    settings.remember(geometry="AAEC", width=300, dark=True)
    settings.remember(width=301)
    again = Settings(tmp_path / "settings")
    assert (again.text("geometry"), again.number("width"), again.is_on("dark")) == (
        "AAEC",
        301,
        True,
    )


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\x00", b'{"width": {}}', b'{"width": "wide"}', b"[" * 60000]
)
def test_damage_costs_nothing_but_what_was_remembered(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.json").write_bytes(content)
    settings = Settings(tmp_path)
    assert settings.number("width", 7) == 7
    settings.remember(width=300)
    assert Settings(tmp_path).number("width") == 300


def test_a_value_of_another_type_is_not_taken(tmp_path: Path) -> None:
    Settings(tmp_path).remember(a=True, b=1, c="x")
    settings = Settings(tmp_path)
    assert (settings.number("a", 5), settings.is_on("b", usual=True), settings.text("b")) == (
        5,
        True,
        "",
    )


def test_where_the_disk_refuses_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "settings").write_bytes(b"in the way")
    settings = Settings(tmp_path / "settings")
    settings.remember(width=300)
    assert settings.number("width") == 300
