"""The recovery key finds every single typing error."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.keys import BadRecoveryKey, RecoveryKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
keys = st.binary(min_size=32, max_size=32).map(RecoveryKey)


@given(keys)
def test_a_recovery_key_reads_back(key: RecoveryKey) -> None:
    assert RecoveryKey.from_text(key.text) == key
    assert RecoveryKey.from_text(" ".join(key.groups).lower()) == key
    assert [len(group) for group in key.groups] == [5] * 13


@given(keys, st.integers(0, 64), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_in_its_group(key: RecoveryKey, at: int, new: str) -> None:
    typed = "".join(key.groups)
    if typed[at] == new:
        return
    with pytest.raises(BadRecoveryKey, match=f"Group {at // 5 + 1} "):
        RecoveryKey.from_text(typed[:at] + new + typed[at + 1 :])


@given(keys, st.integers(0, 63))
def test_two_neighbours_exchanged_are_found(key: RecoveryKey, at: int) -> None:
    typed = "".join(key.groups)
    exchanged = typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]
    if exchanged == typed:
        return
    with pytest.raises(BadRecoveryKey):
        RecoveryKey.from_text(exchanged)


@given(keys, st.integers(0, 12), st.integers(0, 12))
def test_two_groups_exchanged_are_found(key: RecoveryKey, one: int, other: int) -> None:
    if one == other:
        return
    groups = list(key.groups)
    groups[one], groups[other] = groups[other], groups[one]
    with pytest.raises(BadRecoveryKey):
        RecoveryKey.from_text(" ".join(groups))


@pytest.mark.parametrize("change", [lambda t: t[:-1], lambda t: t + "0", lambda _: ""])
def test_too_few_or_too_many_characters_are_counted(change: object) -> None:
    text = RecoveryKey(secrets.token_bytes(32)).text
    with pytest.raises(BadRecoveryKey, match="13 groups of 5"):
        RecoveryKey.from_text(change(text))  # type: ignore[operator]


def test_letters_that_look_like_figures_are_read_as_figures() -> None:
    key = RecoveryKey(bytes(32))
    assert "0" in key.text
    assert RecoveryKey.from_text(key.text.replace("0", "O").replace("1", "l")) == key


def test_the_key_does_not_show_itself() -> None:
    assert "\\x" not in repr(RecoveryKey(b"\x99" * 32))
