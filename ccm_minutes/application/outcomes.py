"""What a thread of its own needs to go on, whatever comes of what it does."""

from types import TracebackType


class Outcome:
    """What became of something; no failure of any kind ends the thread that did it.

    Attributes:
        failure: None where it was done.
    """

    failure: Exception | None = None

    def __enter__(self) -> "Outcome":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        raised: BaseException | None,
        _trace: TracebackType | None,
    ) -> bool:
        if isinstance(raised, Exception):
            self.failure = raised
        return self.failure is not None
