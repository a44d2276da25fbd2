"""A register that is taken away while the window is locked, and given back afterwards."""

from typing import Any, cast

from ccm_minutes.application.failures import NotNow
from ccm_minutes.application.ports import Register


class StoreLocked(NotNow):
    """The store is closed until somebody unlocks it."""

    def __init__(self) -> None:
        super().__init__("The store is locked. Unlock it first: what waits is saved then.")


class BehindLock:
    """Stands for a register towards all who hold one, so that nobody else holds it.

    While it is locked every call fails with ``StoreLocked``, a failure that passes.
    """

    def __init__(self, register: Register) -> None:
        self._register: Register | None = register

    @property
    def as_register(self) -> Register:
        """What others are given."""
        # Every method is passed on by name, whatever the port comes to have.
        return cast(Register, self)

    def lock(self) -> None:
        """Closes the register and forgets it, and with it the key."""
        if self._register is not None:
            self._register.close()
        self._register = None

    def unlock(self, register: Register) -> None:
        """Stands for another register from now on, of the same store."""
        self._register = register

    def close(self) -> None:
        """Lets go of the store; safe to call twice, and while it is locked."""
        self.lock()

    def __getattr__(self, name: str) -> Any:
        if self._register is None:
            raise StoreLocked
        return getattr(self._register, name)
