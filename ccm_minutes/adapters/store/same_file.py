"""Whether the open database is still the file that has its name."""

from pathlib import Path

from sqlalchemy import Engine

from ccm_minutes.adapters.store.faults import DATABASE, UnwritableStore


class SameFile:
    """Watches over the file of an open store.

    An open file can be written after its folder was taken away, and everything seems to go well.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known = self._file()

    def find(self, engine: Engine) -> None:
        """Sees to it that the engine uses the file that is there now.

        Raises:
            UnwritableStore: there is none.
        """
        now = self._file()
        if now != self._known:
            # Put back as a copy: the engine opens it anew. What an edit started from is checked.
            engine.dispose()
            self._known = now

    def confirm(self) -> None:
        """Sees to it that what was just written is in the file that is there now.

        Raises:
            UnwritableStore: it is in one that was taken away, and nowhere else.
        """
        if self._file() != self._known:
            raise UnwritableStore(self._folder, "its file was replaced by another")

    def _file(self) -> tuple[int, int]:
        try:
            found = (self._folder / DATABASE).stat()
        except OSError:
            raise UnwritableStore(self._folder, "its file is no longer there") from None
        return found.st_dev, found.st_ino
