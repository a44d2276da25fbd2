"""Rest for the collector of circles of references while there can be none to collect."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Work that makes very many frozen values: looking through them for circles finds none.

    What is out of use is freed all the same. Where two threads are at such work, the collector
    is back when the first that found it at work is done.
    """
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()
