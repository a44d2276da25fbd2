"""A key remembered where the user wishes it."""

import pytest

from ccm_minutes.application.remembering import NotRemembered, Remembering, Whereabouts
from tests.fakes.keyrings import InMemory

KEY = bytes(32)


class Wishes(dict[str, str]):
    def put(self, name: str, value: str) -> None:
        self[name] = value


def check_value(key: bytes) -> str:
    return f"check{key[0]}"


def test_without_a_wish_no_keyring_is_asked() -> None:
    keyring = InMemory(kept={"check0": KEY})
    remembering = Remembering(keyring, Wishes())
    with pytest.raises(NotRemembered, match="Type the passphrase"):
        remembering.recall("check0", check_value)
    remembering.forget("check0")
    assert keyring.asked == 0


def test_what_is_remembered_is_recalled_until_it_is_forgotten() -> None:
    keyring = InMemory()
    remembering = Remembering(keyring, Wishes())
    remembering.remember("check0", KEY)
    remembering.remember("check1", b"\x01" * 32)
    assert remembering.recall("check0", check_value) == KEY
    remembering.forget("check0")
    assert not remembering.is_wished("check0")
    assert remembering.is_wished("check1")
    assert list(keyring.kept) == ["check1"]


def test_a_missing_or_another_key_is_not_used() -> None:
    keyring = InMemory()
    remembering = Remembering(keyring, Wishes())
    remembering.remember("check0", KEY)
    keyring.kept["check0"] = b"\x02" * 32
    with pytest.raises(NotRemembered, match="another key, which was not used"):
        remembering.recall("check0", check_value)
    keyring.kept.clear()
    with pytest.raises(NotRemembered, match="did not give the key"):
        remembering.recall("check0", check_value)


def test_what_cannot_be_kept_is_no_wish() -> None:
    remembering = Remembering(InMemory(called=""), Wishes())
    with pytest.raises(NotRemembered):
        remembering.remember("check0", KEY)
    assert not remembering.is_wished("check0")
    assert not remembering.is_wished("")


def test_a_key_that_may_still_be_there_is_told_of() -> None:
    keyring = InMemory()
    remembering = Remembering(keyring, Wishes())
    remembering.remember("check0", KEY)
    keyring.called = ""
    with pytest.raises(NotRemembered, match="does not say"):
        remembering.forget("check0")
    assert not remembering.is_wished("check0")


@pytest.mark.parametrize(
    ("keyring", "remembered", "says"),
    [
        ("KWallet", True, "remembered by the KWallet"),
        ("KWallet", False, "could remember"),
        ("", True, "does not answer"),
        ("", False, "no keyring"),
    ],
)
def test_it_is_said_where_the_key_is(keyring: str, remembered: bool, says: str) -> None:
    assert says in Whereabouts(keyring, remembered).sentence
