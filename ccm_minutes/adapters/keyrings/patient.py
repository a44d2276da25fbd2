"""A keyring asked with patience that ends: it may be locked, wait for somebody, or hang for ever.

Each question runs on a thread of its own, that the end of the program does not wait for. The
library is loaded on that thread as well: it takes a tenth of a second, and speaks to the desktop.
"""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import Event, Thread
from typing import Any, Final, TypeVar

from ccm_minutes.application.remembering import NotRemembered

T = TypeVar("T")

LIMIT: Final = 5.0
"""Seconds after which the passphrase is asked for."""

SERVICE: Final = "ccm-minutes"
_STRONG: Final = "ccm_minutes.adapters.keyrings.strong"


class SystemKeyring:
    """The port ``Keyring`` on the keyrings of Windows, macOS and the desktops of Linux.

    Args:
        limit: seconds to wait for an answer.
    """

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._given_up = False
        self._end = Event()
        self._end.set()

    def name(self) -> str:
        return self._asked(lambda strong: strong.name()) or ""

    def recall(self, name: str) -> bytes | None:
        return _as_key(self._asked(lambda strong: strong.get(SERVICE, name)))

    def remember(self, name: str, key: bytes) -> None:
        if self._asked(lambda strong: strong.put(SERVICE, name, key.hex())):
            return
        raise NotRemembered(
            "The keyring of this computer does not answer. The key was not remembered; the "
            "passphrase opens the store as before."
            if self._hangs()
            else "The keyring of this computer did not take the key, so it was not remembered. "
            "Unlock the keyring and try again; the passphrase opens the store as before."
        )

    def forget(self, name: str) -> None:
        if not self._asked(lambda strong: strong.delete(SERVICE, name)):
            raise NotRemembered(
                "The key is not used any more, but the keyring of this computer does not say that "
                "it is gone. Look there for 'ccm-minutes' and take it away."
            )

    def give_up(self) -> None:
        self._given_up = True
        self._end.set()

    def _hangs(self) -> bool:
        return not self._end.is_set()

    def _asked(self, question: Callable[[Any], T]) -> T | None:
        """The answer; None where there is none in time, or the keyring refuses."""
        if self._hangs() or self._given_up:
            return None
        answers: list[T] = []
        end = self._end = Event()

        def ask() -> None:
            # Every keyring is another library, each with failures of its own: none of them means
            # more to the user than that this one is not to be had.
            with suppress(Exception):
                answers.append(question(import_module(_STRONG)))
            end.set()

        Thread(target=ask, name="keyring", daemon=True).start()
        end.wait(self._limit)
        return answers[0] if answers else None


def _as_key(text: object) -> bytes | None:
    try:
        return bytes.fromhex(text) if isinstance(text, str) else None
    except ValueError:
        return None
