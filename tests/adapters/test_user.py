"""The name of whoever uses this machine."""

import getpass

import pytest

from ccm_minutes.adapters.user import SystemUser


def test_it_is_the_name_that_the_system_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "ilsa")
    assert SystemUser().name() == "ilsa"


@pytest.mark.parametrize("fault", [OSError, KeyError, ImportError])
def test_a_user_without_a_name_is_called_something(
    monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    def fail() -> str:
        raise fault

    monkeypatch.setattr(getpass, "getuser", fail)
    assert SystemUser().name().startswith(("user ", "unknown"))


def test_a_name_that_is_no_text_can_be_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "il\udce8sa")
    assert SystemUser().name() == "il\\udce8sa"
