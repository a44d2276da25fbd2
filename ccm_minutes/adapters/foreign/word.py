"""A Word file of somebody else: what it carries is refused by name, what is not needed is left."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.foreign import dangers
from ccm_minutes.adapters.foreign.archive import Limits, unpacked
from ccm_minutes.adapters.foreign.faults import Unfit, UnfitFile
from ccm_minutes.adapters.foreign.fields import Fields
from ccm_minutes.adapters.foreign.markup import walk
from ccm_minutes.adapters.foreign.pictures import must_be_picture
from ccm_minutes.adapters.foreign.reading import bytes_of
from ccm_minutes.adapters.foreign.relations import check_relations, relations_in, types_of

LIMITS: Final = Limits()
_INSTEAD: Final = "Give another .docx file, or none for the program's own template."
_MAIN: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_PART: Final = "application/vnd.openxmlformats-officedocument."
_KEPT: Final = frozenset(
    {
        *_MAIN,
        "application/vnd.openxmlformats-package.relationships+xml",
        f"{_PART}theme+xml",
        *(
            f"{_PART}wordprocessingml.{kind}+xml"
            for kind in ("styles", "settings", "fontTable", "header", "footer")
        ),
    }
)
_MOST_TAGS: Final = 500_000
"""Of a document of some three hundred pages; in a picture few bytes look like one."""

_LEFT_BEHIND: Final = ("docProps/", "customXml/", "word/glossary/")
_STRICT: Final = b"http://purl.oclc.org/ooxml/"


def word_file_at(path: Path) -> dict[str, bytes]:
    """The parts of a Word file on disk that a letterhead is made of, looked through.

    Raises:
        UnfitFile: it cannot be read, or as ``word_file_in``.
    """
    try:
        content = bytes_of(path, LIMITS.packed)
    except Unfit as unfit:
        raise UnfitFile(str(path), unfit.why, unfit.instead or _INSTEAD) from None
    return word_file_in(content, path.name)


def word_file_in(content: bytes, name: str) -> dict[str, bytes]:
    """The parts of a Word file that a letterhead is made of, looked through.

    Metadata, comments, data and thumbnails are left behind. Relations that lead outside are
    those of plain links alone; whoever takes the parts leaves those too.

    Args:
        content: the bytes of the file.
        name: what the sentence calls it.

    Returns:
        the bytes of the document, its styles, settings, theme, fonts, heads, feet and pictures,
        and what relates them, by name.

    Raises:
        UnfitFile: it is no Word file, is damaged, too large, or carries what may do harm.
    """
    try:
        return _checked(unpacked(content, LIMITS))
    except Unfit as unfit:
        raise UnfitFile(name, unfit.why, unfit.instead or _INSTEAD) from None


def _checked(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    _must_be_short(parts)
    types = types_of(parts)
    for part, of in types.items():
        _check_kind(part, of)
    if not any(of in _MAIN for of in types.values()):
        raise Unfit("it is no Word file", "Give a .docx file.")
    for part, data in parts.items():
        _check_part(part, data, types[part])
    return {part: data for part, data in parts.items() if _is_kept(part, types[part])}


def _must_be_short(parts: Mapping[str, bytes]) -> None:
    """Passes what can be walked through in a moment; counting brackets takes no time at all."""
    tags = sum(data.count(b"<") for data in parts.values())
    if tags > _MOST_TAGS:
        raise Unfit("it is longer than any letterhead", "Take the text out of it and save again.")


def _is_kept(part: str, of: str) -> bool:
    if part.startswith(_LEFT_BEHIND):
        return False
    return of in _KEPT or (of.startswith("image/") and of != "image/svg+xml")


def _check_kind(part: str, of: str) -> None:
    tables = ((dangers.BY_TYPE_OF_PART, of), (dangers.BY_NAME_OF_PART, part))
    for table, said in tables:
        for pattern, (what, instead) in table:
            if pattern.search(said):
                raise Unfit(f"its part {part} holds {what}", instead)


def _check_part(part: str, data: bytes, of: str) -> None:
    if of.startswith("image/"):
        must_be_picture(part, data, of)
    elif part.endswith(".rels"):
        check_relations(part, relations_in(part, data))
    elif of.endswith(("+xml", "/xml")) or part.endswith(".xml"):
        _check_markup(part, data)


def _check_markup(part: str, data: bytes) -> None:
    fields = Fields(part)

    def start(name: str, attributes: dict[str, str]) -> None:
        danger = dangers.BY_ELEMENT.get(name)
        if danger is not None:
            raise Unfit(f"its part {part} holds {danger[0]}", danger[1])
        fields.start(name, attributes)

    if _STRICT in data[:4096]:
        raise Unfit("it is saved as Strict Open XML", "Save it as a plain Word document (.docx).")
    walk(part, data, start, fields.end, fields.text)
    fields.finish()
