"""Which template a document is written with: the one given, the body's own, or the program's."""

from collections.abc import Callable, Mapping
from pathlib import Path

from ccm_minutes.adapters.folders import folders_of
from ccm_minutes.adapters.foreign.word import word_file_at
from ccm_minutes.adapters.letterheads import FolderLetterheads
from ccm_minutes.application.exporting import Press, Request, Version
from ccm_minutes.application.kinds import ENDINGS, CannotBeMade, kind_of
from ccm_minutes.cli.apart.asking import MadeApart
from ccm_minutes.cli.wiring.second_reader import read_again, read_letterhead_again
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.export.docx import WordWriter

_WORD = ".docx"


def kept_letterheads() -> FolderLetterheads:
    """The letterheads of this user's bodies."""
    return FolderLetterheads(folders_of().settings / "letterheads")


def press_for(
    meeting: Meeting,
    request: Request,
    template: Path | None = None,
    made: MadeApart | None = None,
) -> Press:
    """What writes the document that is wanted.

    Args:
        meeting: its body may have a letterhead of its own.
        request: the sanitised version has of a letterhead what may go out.
        template: goes before that of the body.
        made: who makes a template of a letterhead.

    Raises:
        CannotBeMade: a template for a document that is no Word file.
        UnfitFile, UnusableTemplate: the letterhead cannot be used; the sentence says why.
    """
    kind = kind_of(meeting, request)
    if ENDINGS[kind] != _WORD:
        if template is not None:
            raise CannotBeMade(
                f"A document of the kind '{kind}' is no Word file and has no template. "
                "Leave out --template."
            )
        return word_press()
    if template is not None:
        return _press(word_file_at(template), template.name, request.version, made)
    body = _body(meeting, request.version)
    parts = kept_letterheads().of(body)
    return word_press() if parts is None else _press(parts, body, request.version, made)


class BodyTemplates:
    """The window's port ``Templates``."""

    def press(self, meeting: Meeting, request: Request, still_wanted: Callable[[], None]) -> Press:
        return press_for(meeting, request, made=MadeApart(still_wanted=still_wanted))

    def there(self, body: str) -> bool:
        return bool(kept_letterheads().given([body]))

    def give(self, body: str, file: Path, still_wanted: Callable[[], None]) -> None:
        give_letterhead(body, file, MadeApart(still_wanted=still_wanted))

    def remove(self, body: str) -> None:
        kept_letterheads().remove(body)


def give_letterhead(body: str, file: Path, made: MadeApart | None = None) -> None:
    """Keeps a file as the letterhead of a body, once both versions can be written with it."""
    kept, maker = kept_letterheads(), made or MadeApart()
    parts = kept.look_at(file)
    for plain in (False, True):
        maker.template(parts, file.name, plain=plain)
    kept.give(body, file)


def _body(meeting: Meeting, version: Version) -> str:
    """What the body is called in a version: what is withheld may not choose its look."""
    words = meeting.details.in_release
    if version is Version.SANITISED and words is not None and words.body is not None:
        return words.body
    return meeting.details.body or ""


def _press(
    parts: Mapping[str, bytes], name: str, version: Version, made: MadeApart | None
) -> Press:
    plain = version is Version.SANITISED
    writer = WordWriter((made or MadeApart()).template(parts, name, plain=plain))
    return Press(writer, read_letterhead_again if plain else read_again)
