"""A document tree as a Word file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, islice, repeat
from typing import BinaryIO, NamedTuple, TypeAlias

from ccm_minutes.document.tree import Document, PageFurniture
from ccm_minutes.export.package import Part, write_package
from ccm_minutes.export.stationery import EMPTY, Margin
from ccm_minutes.export.template import Template
from ccm_minutes.export.word import furniture, package_parts
from ccm_minutes.export.word.markup import DECLARATION, R, W
from ccm_minutes.export.word.numbering import numbering_part
from ccm_minutes.export.word.paragraphs import ParagraphWriter
from ccm_minutes.export.word.sections import Sections, references
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
    every, enclosures = [("document", "document"), *names], template.stationery.enclosures
    yield _small("[Content_Types].xml", package_parts.content_types(every, enclosures))
    yield _small("_rels/.rels", package_parts.root_relations())
    yield _small("docProps/core.xml", core)
    yield Part("word/document.xml", _body(document, template, writer, names, progress))
    yield _small(
        "word/_rels/document.xml.rels", package_parts.document_relations(names, enclosures)
    )
    for part in others:
        yield Part(f"word/{part.name}.xml", [part.data])
        margin = _margin_of(template, part)
        if margin.pictures:
            yield _small(f"word/_rels/{part.name}.xml.rels", package_parts.margin_relations(margin))
    for enclosure in enclosures:
        yield Part(f"word/{enclosure.name}", [enclosure.data])


def _other_parts(
    document: Document, template: Template, writer: ParagraphWriter
) -> list[_WordPart]:
    parts = [
        _WordPart("styles", "styles", styles_part(document, template.styles, template.style_ids)),
        _WordPart("numbering", "numbering", numbering_part(document, template.style_ids).encode()),
        _WordPart("settings", "settings", package_parts.settings().encode()),
    ]
    for kind, make in (("header", furniture.head), ("footer", furniture.foot)):
        margins = template.stationery.margins(kind)
        each = [make(document.furniture, writer, margins.get(p, EMPTY)) for p in furniture.PAGES]
        if any(each):
            made = (text or make(PageFurniture(), writer, Margin("<w:p/>")) for text in each)
            numbered = enumerate(made, start=1)
            parts += [_WordPart(f"{kind}{n}", kind, text.encode()) for n, text in numbered]
    return parts


def _margin_of(template: Template, part: _WordPart) -> Margin:
    if part.kind not in {"header", "footer"}:
        return EMPTY
    page = furniture.PAGES[int(part.name[-1]) - 1]
    return template.stationery.margins(part.kind).get(page, EMPTY)


def _body(
    document: Document,
    template: Template,
    writer: ParagraphWriter,
    names: list[tuple[str, str]],
    progress: Progress,
) -> Iterator[bytes]:
    yield f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'.encode()
    blocks, total = document.blocks, len(document.blocks)
    sections = Sections(blocks, references(names, furniture.PAGES), template.page)
    following = chain(islice(blocks, 1, None), [None])
    ends = repeat("") if sections.only_one else sections.within()
    written = map(writer.paragraph, blocks, following, ends)
    for done in range(0, total, _AT_ONCE):
        yield "".join(islice(written, _AT_ONCE)).encode()
        progress(min(done + _AT_ONCE, total), total)
    yield f"{sections.last()}</w:body></w:document>".encode()


def _small(name: str, text: str) -> Part:
    return Part(name, [text.encode()])


def _silent(done: int, total: int) -> None:
    """Tell nobody."""
