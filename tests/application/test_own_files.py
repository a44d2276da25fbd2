"""The files that the program cannot do its work without."""

from pathlib import Path

from ccm_minutes.application.own_files import OWN_FILES, must_all_be_there

ROOT = Path(__file__).parents[2]


def shipped() -> set[str]:
    forms = {path.name for path in (ROOT / "ui").glob("*.ui")}
    resources = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.parent.name != "icons"
    }
    return forms | resources


def test_every_form_and_resource_but_an_icon_is_looked_for() -> None:
    assert set(OWN_FILES) == shipped()


def test_they_are_all_there() -> None:
    must_all_be_there()
