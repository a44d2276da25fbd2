"""PresentationML as text: namespaces, lengths, boxes, empty relations and types."""

from ccm_minutes.document.slide_page import Box
from ccm_minutes.export.word.markup import DECLARATION, R, escaped

P = "http://schemas.openxmlformats.org/presentationml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"'
NO_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
)
"""What every tree of shapes opens with."""

_EMU = 12700


def emu(points: float) -> int:
    """Points in English metric units."""
    return round(points * _EMU)


def placed(box: Box) -> str:
    """An ``a:xfrm`` element."""
    place = f'<a:off x="{emu(box.left)}" y="{emu(box.top)}"/>'
    return f'<a:xfrm>{place}<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></a:xfrm>'


def relations(targets: list[tuple[str, str]]) -> str:
    """A part of relations, from the kind of each and its place; ids count from rId1."""
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def content_types(types: list[tuple[str, str]]) -> str:
    """The part that gives each other part its type, from their names without leading slash."""
    overrides = "".join(
        f'<Override PartName="/{escaped(name)}" ContentType="{kind}"/>' for name, kind in types
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>"
    )
