"""The letterheads of bodies, kept as files of our own."""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.foreign.faults import Unfit, UnfitFile
from ccm_minutes.adapters.foreign.reading import bytes_of
from ccm_minutes.adapters.foreign.word import LIMITS, word_file_in
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.domain.errors import InputFault, OutputFault

_OURS_ALONE: Final = 0o600
_GIVE_AGAIN: Final = "Give the template of this body again, or take it away."


class NoBody(InputFault):
    """A template was given for a body without a name."""

    def __init__(self) -> None:
        super().__init__("A template belongs to a body, and none was named. Name the body first.")


class FolderLetterheads:
    """A folder with a copy of the letterhead of each body.

    Copies, because a file on a stick or a server may be gone or changed when minutes are due.
    They are called by a digest of the body's name: no name of a meeting stands in the clear.

    Args:
        folder: is made when the first letterhead is given.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def look_at(self, file: Path) -> Mapping[str, bytes]:
        """The parts of a file that may become a letterhead.

        Raises:
            UnfitFile: it is none, or carries what may do harm.
        """
        return word_file_in(_content(file, str(file)), file.name)

    def give(self, body: str, file: Path) -> None:
        """Keeps a copy of a file as the letterhead of a body, in the place of an earlier one.

        Raises:
            NoBody: the body has no name.
            UnfitFile: the file cannot be one.
            OutputFault: the copy cannot be kept; an earlier one is untouched.
        """
        content = _content(file, str(file))
        word_file_in(content, file.name)
        place = self._place(body)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputFault(
                f"The folder {self._folder} cannot be made: {reason_of(error)}. "
                "The template is not kept; see that you may write there."
            ) from None
        DiskFiles(_OURS_ALONE).write(place, content, replace=True)

    def remove(self, body: str) -> bool:
        """Forgets the letterhead of a body; says whether there was one.

        Raises:
            OutputFault: it cannot be deleted.
        """
        place = self._place(body)
        there = place.exists()
        try:
            place.unlink(missing_ok=True)
        except OSError as error:
            raise OutputFault(
                f"{place} cannot be deleted: {reason_of(error)}. See that you may write there."
            ) from None
        return there

    def of(self, body: str) -> Mapping[str, bytes] | None:
        """The parts of a body's letterhead, looked through again; None where it has none.

        Raises:
            UnfitFile: the copy was damaged or changed since it was given.
        """
        with suppress(NoBody):
            place = self._place(body)
            if place.exists():
                name = f"The template of {body}"
                try:
                    return word_file_in(_content(place, name), name)
                except UnfitFile as unfit:
                    raise UnfitFile(name, unfit.why, _GIVE_AGAIN) from None
        return None

    def given(self, bodies: Iterable[str]) -> list[str]:
        """Those of the bodies that have a letterhead, each once."""
        return [
            body for body in dict.fromkeys(bodies) if body.strip() and self._place(body).exists()
        ]

    def count(self) -> int:
        """How many bodies have one, by whatever name."""
        return sum(1 for _ in self._folder.glob("*.docx")) if self._folder.is_dir() else 0

    def _place(self, body: str) -> Path:
        folded = " ".join(body.split()).casefold()
        if not folded:
            raise NoBody
        digest = hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{digest[:32]}.docx"


def _content(file: Path, name: str) -> bytes:
    try:
        return bytes_of(file, LIMITS.packed)
    except Unfit as unfit:
        raise UnfitFile(name, unfit.why, unfit.instead or "Give another file.") from None
