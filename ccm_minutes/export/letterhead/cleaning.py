"""Markup of others with all left out that has no business at the top or foot of minutes."""

from collections.abc import Callable, Iterable
from typing import Final

from lxml import etree

from ccm_minutes.export.word.markup import R, W

MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
O: Final = "urn:schemas-microsoft-com:office:office"  # noqa: E741
V: Final = "urn:schemas-microsoft-com:vml"
_SHAPES: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessing"
_KNOWN: Final = frozenset(
    {
        "",
        "http://www.w3.org/XML/1998/namespace",
        W,
        R,
        MC,
        A,
        PIC,
        O,
        V,
        "urn:schemas-microsoft-com:office:word",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        f"{_SHAPES}Shape",
        f"{_SHAPES}Group",
        f"{_SHAPES}Canvas",
    }
)
_SHAPE_PREFIXES: Final = frozenset({"wps", "wpg", "wpc"})


def _word(names: str) -> frozenset[str]:
    return frozenset(f"{{{W}}}{name}" for name in names.split())


_OPENED: Final = _word("ins moveTo hyperlink smartTag customXml sdtContent sdt")
_DROPPED: Final = _word(
    "bookmarkStart bookmarkEnd proofErr permStart permEnd commentRangeStart commentRangeEnd "
    "commentReference footnoteReference endnoteReference annotationRef del moveFrom "
    "moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd rPrChange pPrChange "
    "tblPrChange tblPrExChange tblGridChange tcPrChange trPrChange sectPrChange numberingChange "
    "cellIns cellDel cellMerge numPr lastRenderedPageBreak sdtPr sdtEndPr smartTagPr customXmlPr "
    "sectPr ffData fldData object control altChunk subDoc contentPart rsid lang "
    "embedRegular embedBold embedItalic embedBoldItalic"
) | {f"{{{A}}}{name}" for name in ("hlinkClick", "hlinkHover", "hlinkMouseOver", "extLst")}
_LEADING: Final = frozenset({"href", "target", "src", f"{{{O}}}href", f"{{{O}}}title"})


def namespace_of(name: object) -> str:
    """The namespace of a tag or attribute; empty for none."""
    return etree.QName(str(name)).namespace or ""


def clean(root: etree._Element) -> None:
    """Leaves out, below an element, what is not known, leads elsewhere or tells of people.

    Tracked changes are taken as accepted; links and content controls become their words.
    """
    for child in list(root):  # comments and instructions are gone since the part was read
        if _is_left_out(child):
            root.remove(child)
            continue
        clean(child)
        if child.tag in _OPENED or _is_other_choice(child):
            opened(child)
    for name in list(root.attrib):
        if _has_no_place(str(name)):
            del root.attrib[name]


def opened(element: etree._Element, keep: Iterable[etree._Element] | None = None) -> None:
    """Puts what is inside an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    inside = list(element) if keep is None else list(keep)
    parent.remove(element)
    for number, child in enumerate(inside):
        parent.insert(place + number, child)


def remove(element: etree._Element) -> None:
    """Takes an element out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def without_pictures_that_are_none(
    root: etree._Element, renamed: Callable[[str], str | None]
) -> None:
    """Gives pictures their new ids, and takes out the drawings of those that have none.

    Args:
        root: cleaned.
        renamed: the new id of a picture by its old one.
    """
    lost: list[etree._Element] = []
    for node in root.iter():
        for name in [name for name in node.attrib if namespace_of(name) == R]:
            new = renamed(str(node.get(name)))
            if new is None or str(name) == f"{{{R}}}link":
                del node.attrib[name]
            else:
                node.set(name, new)
        if node.tag in (f"{{{A}}}blip", f"{{{V}}}imagedata") and not _leads(node):
            lost.append(node)
        if node.tag == f"{{{A}}}graphicData" and not len(node):
            lost.append(node)
    for node in lost:
        _remove_drawing(node)


def _leads(node: etree._Element) -> bool:
    return any(namespace_of(name) == R for name in node.attrib)


def _remove_drawing(node: etree._Element) -> None:
    frames = (f"{{{W}}}drawing", f"{{{W}}}pict")
    frame = next((one for one in node.iterancestors() if one.tag in frames), None)
    if frame is not None:
        remove(frame)


def _is_left_out(child: etree._Element) -> bool:
    if child.tag == f"{{{MC}}}Choice":
        return str(child.get("Requires", "")) not in _SHAPE_PREFIXES
    return child.tag in _DROPPED or namespace_of(child.tag) not in _KNOWN


def _is_other_choice(child: etree._Element) -> bool:
    """Of two ways to draw something only the plainer one is left."""
    if child.tag == f"{{{MC}}}Fallback":
        parent = child.getparent()
        return parent is not None and parent.find(f"{{{MC}}}Choice") is None
    return child.tag == f"{{{MC}}}AlternateContent" and child.find(f"{{{MC}}}Choice") is None


def _has_no_place(name: str) -> bool:
    known = namespace_of(name) in _KNOWN and name not in _LEADING
    return not known or namespace_of(name) == MC or name.startswith(f"{{{W}}}rsid")
