"""The key of a store remembered by the keyring of this computer, where the user wishes it.

The keyring is never the only way in: whatever it does not give rightly is simply not used, and
the passphrase is asked for. Where nobody wished it, it is not asked at all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from ccm_minutes.domain.errors import MinutesError

_WISH: Final = "keyring"


class NotRemembered(MinutesError):
    """The keyring does not keep the key, or does not give it; the passphrase opens the store."""


class Keyring(Protocol):
    """The keyring of this computer. Each call comes back within five seconds."""

    def name(self) -> str:
        """What users call it; empty where there is none that keeps a secret well."""

    def recall(self, name: str) -> bytes | None:
        """What is remembered under a name; None where nothing is, or it cannot be told."""

    def remember(self, name: str, key: bytes) -> None:
        """Keeps a key, and reads it back; ``NotRemembered`` where that does not go well."""

    def give_up(self) -> None:
        """Ends whatever is waited for; nothing is answered any more."""

    def forget(self, name: str) -> None:
        """Takes away what is kept under a name; ``NotRemembered`` where it may still be there."""


class Wishes(Protocol):
    """What was wished on this computer, from one start to the next."""

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the key of a store is, besides in the head of its user and on paper.

    Attributes:
        keyring: the name of the keyring that could remember it; empty for none.
        remembered: whether it was to remember it.
    """

    keyring: str
    remembered: bool

    @property
    def sentence(self) -> str:
        """For the user."""
        if self.remembered and self.keyring:
            return f"The key is remembered by the {self.keyring} of this computer."
        if self.remembered:
            return (
                "The key was to be remembered, and the keyring of this computer does not answer: "
                "the passphrase is asked for at each start."
            )
        if self.keyring:
            return (
                f"The passphrase is asked for at each start; the {self.keyring} of this computer "
                "could remember the key."
            )
        return (
            "The passphrase is asked for at each start: this computer has no keyring that could "
            "remember the key."
        )


@dataclass(frozen=True, slots=True)
class Remembering:
    """The keys of stores, each by the check value that tells it from any other."""

    keyring: Keyring
    wishes: Wishes

    def is_wished(self, check: str) -> bool:
        """Whether the key with this check value was to be remembered here; asks no keyring."""
        return check != "" and check in self._wished()

    def where(self, check: str) -> Whereabouts:
        """Where the key is."""
        return Whereabouts(self.keyring.name(), self.is_wished(check))

    def recall(self, check: str, check_value: Callable[[bytes], str]) -> bytes:
        """The key with a check value, or ``NotRemembered``."""
        if not self.is_wished(check):
            raise NotRemembered("The key is not remembered. Type the passphrase.")
        key = self.keyring.recall(check)
        if key is None:
            raise NotRemembered(
                "The keyring of this computer did not give the key. Type the passphrase."
            )
        if check_value(key) != check:
            raise NotRemembered(
                "The keyring of this computer gave another key, which was not used. "
                "Type the passphrase."
            )
        return key

    def remember(self, check: str, key: bytes) -> None:
        """Keeps a key; ``NotRemembered`` where the keyring does not take it."""
        self.keyring.remember(check, key)
        self._wish({*self._wished(), check})

    def forget(self, check: str) -> None:
        """Takes a key away, and never asks for it again; ``NotRemembered`` as the port."""
        if self.is_wished(check):
            self._wish(self._wished() - {check})
            self.keyring.forget(check)

    def _wished(self) -> frozenset[str]:
        return frozenset((self.wishes.get(_WISH) or "").split())

    def _wish(self, checks: set[str] | frozenset[str]) -> None:
        self.wishes.put(_WISH, " ".join(sorted(checks)))
