"""The program finds its own files in each way it can be installed."""

from pathlib import Path

import pytest

from ccm_minutes import assets

_FORM = "window.ui"


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("here", encoding="utf-8")
    return path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder of its own, as if the program were installed there."""
    folder = tmp_path / "place" / "ccm_minutes"
    folder.mkdir(parents=True)
    monkeypatch.setattr(assets, "_PACKAGE", folder)
    return folder


def test_this_checkout_has_its_resources() -> None:
    assert assets.resource().is_dir()


def test_a_checkout_keeps_them_beside_the_package(package: Path) -> None:
    _made(package.parent / "pyproject.toml")
    form = _made(package.parent / "ui" / _FORM)
    template = _made(package.parent / "resources" / "templates" / "minutes.docx")

    assert assets.ui(_FORM) == form
    assert assets.resource("templates", "minutes.docx") == template


def test_a_wheel_and_a_bundle_keep_them_inside_the_package(package: Path) -> None:
    form = _made(package / "_ui" / _FORM)
    states = _made(package / "_resources" / "states.json")

    assert assets.ui(_FORM) == form
    assert assets.resource("states.json") == states


def test_what_was_installed_goes_before_what_lies_beside_it(package: Path) -> None:
    _made(package.parent / "pyproject.toml")
    _made(package.parent / "ui" / _FORM)
    installed = _made(package / "_ui" / _FORM)

    assert assets.ui(_FORM) == installed


def test_a_package_of_others_called_ui_is_never_taken_for_ours(package: Path) -> None:
    _made(package.parent / "ui" / _FORM)

    with pytest.raises(assets.MissingPart):
        assets.ui(_FORM)


def test_a_folder_of_resources_can_be_asked_for(package: Path) -> None:
    states = _made(package / "_resources" / "templates" / "a.docx")

    assert assets.resource("templates") == states.parent


def test_a_missing_part_is_named_in_a_whole_sentence(package: Path) -> None:
    with pytest.raises(assets.MissingPart) as refused:
        assets.resource("templates", "minutes.docx")

    assert refused.value.part == "resources/templates/minutes.docx"
    assert "A part of the program is missing: resources/templates/minutes.docx." in str(
        refused.value
    )


@pytest.mark.parametrize("outside", ["../secret.txt", "/etc/hostname"])
def test_nothing_outside_the_program_is_reached(package: Path, outside: str) -> None:
    (package / "_resources").mkdir()
    _made(package / "secret.txt")

    with pytest.raises(assets.MissingPart):
        assets.resource(outside)
