"""Where the program keeps what it keeps."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.folders import folders_of


def test_a_home_that_is_named_holds_everything(tmp_path: Path) -> None:
    folders = folders_of({"CCM_MINUTES_HOME": str(tmp_path)})
    assert folders.store == tmp_path
    assert {folders.settings.parent, folders.logs.parent} == {tmp_path}


@pytest.mark.parametrize("environment", [{}, {"CCM_MINUTES_HOME": ""}])
def test_without_one_the_platform_s_own_folders_are_used(
    own_home: Path, environment: dict[str, str]
) -> None:
    folders = folders_of(environment)
    for folder in (folders.store, folders.settings, folders.logs):
        assert folder.is_relative_to(own_home)
        assert not folder.exists()


def test_a_store_that_is_named_comes_before_all_else(tmp_path: Path) -> None:
    folders = folders_of({"CCM_MINUTES_HOME": "/elsewhere"}, store=tmp_path)
    assert folders.store == tmp_path
    assert folders.settings == Path("/elsewhere/settings")


@pytest.mark.parametrize(
    ("environment", "store", "backups"),
    [
        ({"CCM_MINUTES_HOME": "/home"}, None, "/home/backups"),
        ({"CCM_MINUTES_HOME": "/home"}, "/named/store", "/named/store-backups"),
        ({}, "/named/store", "/named/store-backups"),
    ],
)
def test_the_second_copy_lies_beside_the_store_until_the_user_chooses(
    environment: dict[str, str], store: str | None, backups: str
) -> None:
    named = None if store is None else Path(store)
    assert folders_of(environment, store=named).backups == Path(backups)
