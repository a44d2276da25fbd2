"""A document tree as a Word file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, islice
from typing import BinaryIO, NamedTuple, TypeAlias

from ccm_minutes.document.tree import Document
from ccm_minutes.export.package import Part, write_package
from ccm_minutes.export.template import Template
from ccm_minutes.export.word import furniture, package_parts
from ccm_minutes.export.word.markup import DECLARATION, R, W
from ccm_minutes.export.word.numbering import numbering_part
from ccm_minutes.export.word.paragraphs import ParagraphWriter
from ccm_minutes.export.word.styles import styles_part

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many paragraphs of how many are written; may raise to end the work."""

_AT_ONCE = 250


class _WordPart(NamedTuple):
    name: str
    kind: str
    data: bytes


def docx_bytes(document: Document, template: Template, progress: Progress | None = None) -> bytes:
    """The document as the bytes of a Word file; equal documents give equal bytes."""
    stream = BytesIO()
    write_docx(document, template, stream, progress)
    return stream.getvalue()


@dataclass(frozen=True, slots=True)
class WordWriter:
    """Makes Word files of one template; serves wherever a writer of documents is asked for."""

    template: Template

    def __call__(self, document: Document, progress: Progress) -> bytes:
        """The document as the bytes of a Word file."""
        return docx_bytes(document, self.template, progress)


def write_docx(
    document: Document,
    template: Template,
    stream: BinaryIO,
    progress: Progress | None = None,
) -> None:
    """Write the document as a Word file, holding a few hundred paragraphs at a time.

    Args:
        document: what is written; nothing but it and the template decides a byte.
        template: gives styles and page.
        stream: seekable; holds part of a file if anything is raised.
        progress: called every few hundred paragraphs and at the end.
    """
    write_package(_parts(document, template, progress or _silent), stream)


def _parts(document: Document, template: Template, progress: Progress) -> Iterator[Part]:
    writer = ParagraphWriter(template.style_ids, document.heading_numbers)
    others = _other_parts(document, template, writer)
    names = [(part.name, part.kind) for part in others]
    core = package_parts.core_properties(document.title, document.language)
    every = [("document", "document"), *names]
    yield _small("[Content_Types].xml", package_parts.content_types(every))
    yield _small("_rels/.rels", package_parts.root_relations())
    yield _small("docProps/core.xml", core)
    yield Part("word/document.xml", _body(document, template, writer, names, progress))
    yield _small("word/_rels/document.xml.rels", package_parts.document_relations(names))
    for part in others:
        yield Part(f"word/{part.name}.xml", [part.data])


def _other_parts(
    document: Document, template: Template, writer: ParagraphWriter
) -> list[_WordPart]:
    parts = [
        _WordPart("styles", "styles", styles_part(document, template.styles, template.style_ids)),
        _WordPart("numbering", "numbering", numbering_part(document, template.style_ids).encode()),
        _WordPart("settings", "settings", package_parts.settings().encode()),
    ]
    for kind, make in (("header", furniture.head), ("footer", furniture.foot)):
        data = make(document.furniture, writer).encode()
        if data:
            numbers = range(1, len(furniture.PAGES) + 1)
            parts += [_WordPart(f"{kind}{number}", kind, data) for number in numbers]
    return parts


def _body(
    document: Document,
    template: Template,
    writer: ParagraphWriter,
    names: list[tuple[str, str]],
    progress: Progress,
) -> Iterator[bytes]:
    yield f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'.encode()
    blocks, total = document.blocks, len(document.blocks)
    following = chain(islice(blocks, 1, None), [None])
    written = map(writer.paragraph, blocks, following)
    for done in range(0, total, _AT_ONCE):
        yield "".join(islice(written, _AT_ONCE)).encode()
        progress(min(done + _AT_ONCE, total), total)
    yield f"{_section(template, names)}</w:body></w:document>".encode()


def _section(template: Template, names: list[tuple[str, str]]) -> str:
    references = "".join(
        f'<w:{kind}Reference w:type="{furniture.PAGES[int(name[-1]) - 1]}" r:id="rId{number}"/>'
        for number, (name, kind) in enumerate(names, start=1)
        if kind in {"header", "footer"}
    )
    return f"<w:sectPr>{references}{template.page}<w:titlePg/></w:sectPr>"


def _small(name: str, text: str) -> Part:
    return Part(name, [text.encode()])


def _silent(done: int, total: int) -> None:
    """Tell nobody."""
