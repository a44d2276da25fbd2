"""Keyrings as the library has them, good and bad; and the port ``Keyring`` in memory."""

from dataclasses import dataclass, field
from threading import Event
from typing import Any

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from ccm_minutes.application.remembering import NotRemembered


class Good(KeyringBackend):
    """Keeps secrets while the test runs."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class Locked(Good):
    """Is locked, and nobody unlocks it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Refusing(Good):
    """Takes nothing, with a failure of its own kind, and has nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("no")


class Broken(Good):
    """Fails as a library at odds with its desktop does."""

    class OddFailure(Exception):
        """Of no kind that anybody knows."""

    def get_password(self, service: str, username: str) -> str | None:
        raise self.OddFailure

    set_password = delete_password = get_password  # type: ignore[assignment]


class Forgetful(Good):
    """Takes a secret and keeps nothing of it, as the null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Lying(Good):
    """Gives a key, of something else."""

    def get_password(self, service: str, username: str) -> str | None:
        return "07" * 32


class Garbled(Good):
    """Gives what is no key at all."""

    def get_password(self, service: str, username: str) -> str | None:
        return "not a key £"


class Hanging(Good):
    """Answers nothing until the test lets it go."""

    def __init__(self, seconds: float = 60) -> None:
        super().__init__()
        self.over = Event()
        self._seconds = seconds

    def get_password(self, service: str, username: str) -> Any:
        self.over.wait(self._seconds)

    set_password = delete_password = get_password  # type: ignore[assignment]


@dataclass
class InMemory:
    """The port ``Keyring``."""

    called: str = "Secret Service"
    kept: dict[str, bytes] = field(default_factory=dict)
    asked: int = 0
    given_up: bool = False

    def name(self) -> str:
        self.asked += 1
        return self.called

    def recall(self, name: str) -> bytes | None:
        self.asked += 1
        return self.kept.get(name)

    def remember(self, name: str, key: bytes) -> None:
        if not self.called:
            raise NotRemembered("There is none.")
        self.kept[name] = key

    def give_up(self) -> None:
        self.given_up = True

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)
        if not self.called:
            raise NotRemembered("The keyring does not say that it is gone.")
