"""The recovery key finds every single typing error."""

import re
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


def named(failure: BadRecoveryKey) -> set[int]:
    """The groups that the sentence names."""
    found = re.search(r"Groups? ((?:\d+|, | or | and )+) of the", failure.sentence)
    assert found is not None, failure.sentence
    return {int(number) for number in re.findall(r"\d+", found.group(1))}


def faulty(text: str) -> set[int]:
    with pytest.raises(BadRecoveryKey) as caught:
        RecoveryKey.from_text(text)
    return named(caught.value)


@given(keys, st.integers(0, 64))
def test_a_character_left_out_is_placed(key: RecoveryKey, at: int) -> None:
    typed = "".join(key.groups)
    assert at // 5 + 1 in faulty(typed[:at] + typed[at + 1 :])


@given(keys, st.integers(0, 64))
def test_a_character_typed_twice_is_placed(key: RecoveryKey, at: int) -> None:
    typed = "".join(key.groups)
    assert at // 5 + 1 in faulty(typed[: at + 1] + typed[at:])


@given(keys, st.integers(0, 12), st.integers(0, 4), st.sampled_from(["-", " ", "–"]))
def test_with_separators_the_group_is_named_exactly(
    key: RecoveryKey, group: int, at: int, between: str
) -> None:
    groups = list(key.groups)
    whole = groups[group]
    groups[group] = whole[:at] + whole[at + 1 :]
    assert faulty(between.join(groups)) == {group + 1}
    groups[group] = whole[: at + 1] + whole[at:]
    assert faulty(between.join(groups)) == {group + 1}


@given(keys, st.integers(0, 11))
def test_two_exchanged_over_a_border_are_found_in_both_groups(key: RecoveryKey, at: int) -> None:
    one, other = key.groups[at], key.groups[at + 1]
    if one[-1] == other[0]:
        return
    groups = list(key.groups)
    groups[at], groups[at + 1] = one[:-1] + other[0], one[-1] + other[1:]
    assert faulty(" ".join(groups)) == {at + 1, at + 2}


def test_the_key_of_another_program_is_told_to_be_no_such_key() -> None:
    with pytest.raises(BadRecoveryKey, match="of the 13 groups"):
        RecoveryKey.from_text("ABCDE-" * 13)
    with pytest.raises(BadRecoveryKey, match="this has 9 characters"):
        RecoveryKey.from_text("ß seven é qu")


def test_a_character_of_no_alphabet_is_placed_whatever_its_capital_is() -> None:
    typed = RecoveryKey(bytes(32)).text
    assert faulty("ß" + typed[1:]) == {1}
