"""A hint at how easily a passphrase is guessed. It advises, and never refuses."""

from typing import Final

from ccm_minutes.gui.words import say

_SHORT: Final = 12
_LONG: Final = 20
_FEW_CHARACTERS: Final = 6
_MANY_CHARACTERS: Final = 10
_WORDS: Final = 4
_ROWS: Final = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "0123456789")


def hint_at(passphrase: str) -> str:
    """A sentence under the field of a new passphrase."""
    advice = say("Four or five words that do not belong together are strong and easy to keep.")
    if not passphrase:
        return advice
    if _is_weak(passphrase):
        return say("Easy to guess. {0}").format(advice)
    if _is_strong(passphrase):
        return say("A strong passphrase.")
    return say("Fair. One or two words more would make it strong.")


def _is_weak(passphrase: str) -> bool:
    plain = "".join(passphrase.casefold().split())
    return (
        len(passphrase) < _SHORT
        or len(set(plain)) < _FEW_CHARACTERS
        or plain.isdigit()
        or _follows_a_row(plain)
    )


def _follows_a_row(plain: str) -> bool:
    """Whether most of it runs along the alphabet, the figures or the keyboard."""
    runs = [row + row for row in _ROWS] + [row[::-1] + row[::-1] for row in _ROWS]
    pairs = [plain[n : n + 2] for n in range(len(plain) - 1)]
    return sum(any(pair in run for run in runs) for pair in pairs) > len(pairs) / 2


def _is_strong(passphrase: str) -> bool:
    words = {word for word in passphrase.casefold().split() if len(word) > 2}
    many = len(set(passphrase.casefold())) >= _MANY_CHARACTERS
    return many and (len(words) >= _WORDS or len(passphrase) >= _LONG)
