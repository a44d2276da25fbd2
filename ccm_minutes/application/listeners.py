"""Those who want to be told of something."""

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Listeners(Generic[P]):
    """Functions that are called one after another, on whatever thread tells them."""

    def __init__(self) -> None:
        self._all: list[Callable[P, None]] = []

    def add(self, listener: Callable[P, None]) -> Callable[[], None]:
        """Calls ``listener`` from now on; gives the way to stop that, safe to call twice."""
        self._all.append(listener)

        def stop() -> None:
            if listener in self._all:
                self._all.remove(listener)

        return stop

    def clear(self) -> None:
        """Calls nobody any more."""
        self._all.clear()

    def tell(self, *what: P.args, **more: P.kwargs) -> None:
        """Calls all who listen as it begins; one of them may stop listening meanwhile."""
        for listener in tuple(self._all):
            listener(*what, **more)
