"""Templates: the styles and the page of a Word document."""

from collections.abc import Mapping
from dataclasses import dataclass
from zipfile import ZipFile

from lxml import etree

from ccm_minutes import assets
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.markup_of_others import parsed
from ccm_minutes.export.stationery import NONE, Stationery
from ccm_minutes.export.style_names import PARAGRAPH_STYLES, RUN_STYLES
from ccm_minutes.export.word.markup import W, escaped

_NS = {"w": W}
_STYLES = "word/styles.xml"
_DOCUMENT = "word/document.xml"
_PAGE = ("pgSz", "pgMar")


@dataclass(frozen=True, slots=True)
class Template:
    """What a document takes from a template.

    Attributes:
        styles: the part ``word/styles.xml``, without numbering or languages of single
            styles: both are the document's.
        style_ids: id of each style by its name; the names of ``style_names``, all of them.
        page: the elements ``w:pgSz`` and ``w:pgMar``, and more of a page that has more.
        stationery: what the template puts on every page.
    """

    styles: bytes
    style_ids: Mapping[str, str]
    page: str
    stationery: Stationery = NONE


def own_template() -> Template:
    """The template that comes with the program."""
    path = assets.resource("templates", "minutes.docx")
    with ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in (_STYLES, _DOCUMENT)}
    return template_from(parts, path.name)


def template_from(parts: Mapping[str, bytes], name: str) -> Template:
    """A template from the parts of a Word file.

    Args:
        parts: the bytes of ``word/styles.xml`` and ``word/document.xml`` by their names.
        name: what the file is called in a sentence to the user.

    Raises:
        UnusableTemplate: a part is damaged, or a style is lacking.
    """
    styles, document = (parsed(parts[part], part, name) for part in (_STYLES, _DOCUMENT))
    for path in (".//w:numPr", "w:style//w:lang"):
        _leave_out(styles, path)
    return Template(
        etree.tostring(styles), _ids_of_needed_styles(styles, name), _page(document, name)
    )


def _leave_out(styles: etree._Element, path: str) -> None:
    for node in styles.findall(path, _NS):
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)


def _ids_of_needed_styles(styles: etree._Element, name: str) -> dict[str, str]:
    there = {
        (_attribute(style, "type"), _name_of(style)): _attribute(style, "styleId")
        for style in styles.findall("w:style", _NS)
    }
    needed = [("paragraph", style) for style in PARAGRAPH_STYLES]
    needed += [("character", style) for style in RUN_STYLES]
    lacking = [style for kind, style in needed if not there.get((kind, style.casefold()))]
    if lacking:
        raise UnusableTemplate(name, f"it has no style called {_some(lacking)}")
    return {style: there[kind, style.casefold()] for kind, style in needed}


def _some(names: list[str]) -> str:
    rest = len(names) - 3
    return ", ".join(names[:3]) + (f" (nor {rest} others that are needed)" if rest > 0 else "")


def _name_of(style: etree._Element) -> str:
    name = style.find("w:name", _NS)
    return "" if name is None else _attribute(name, "val").casefold()


def _attribute(node: etree._Element, name: str) -> str:
    return str(node.get(f"{{{W}}}{name}", ""))


def _page(document: etree._Element, name: str) -> str:
    section = document.find("w:body/w:sectPr", _NS)
    found = [] if section is None else [section.find(f"w:{tag}", _NS) for tag in _PAGE]
    if not found or None in found:
        raise UnusableTemplate(name, "it does not say how large its pages are")
    return "".join(_element(node) for node in found if node is not None)


def _element(node: etree._Element) -> str:
    tag = etree.QName(node).localname
    names = sorted(str(key).removeprefix(f"{{{W}}}") for key in node.attrib if W in str(key))
    attributes = (f' w:{name}="{escaped(_attribute(node, name))}"' for name in names)
    return f"<w:{tag}{''.join(attributes)}/>"
