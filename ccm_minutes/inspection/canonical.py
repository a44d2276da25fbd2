"""Every part in its one form: a tree can be written in many ways, and the choice could tell."""

import re
from typing import Final

from lxml import etree

from ccm_minutes.inspection.report import Misfit

CODE: Final = "canonical"
DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BY_LIBRARY = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_STYLES = "word/styles.xml"
_NOT_THERE = (
    (b"<!", "a comment, a document type or a marked section"),
    (b"<?", "a processing instruction"),
    (b"\0", "a byte of zero"),
    *((blank, "a blank that no reader sees") for blank in (b"\t", b"\n", b"\r")),
)
_CONTROLS = bytes(range(32))
_NO_CHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_ENTITY = re.compile(rb"&(?!amp;|lt;|gt;|quot;)")
_BARE_QUOTE = re.compile(rb'>[^<>"]*"')
_NAMESPACE = re.compile(rb'\sxmlns(?::\w+)?="')


def root_of(part: str, raw: bytes, namespaces: dict[str | None, str]) -> etree._Element:
    """The root of a part that is written in its one form.

    Args:
        part: its name.
        raw: its bytes.
        namespaces: those that its root declares, by prefix; no other element declares any.

    Raises:
        Misfit: the part is no XML, or the same tree could be written otherwise.
    """
    body = _without_declaration(part, raw)
    _check_bytes(part, body)
    root = _parsed(part, body)
    if dict(root.nsmap) != namespaces or _declares_more(body, len(namespaces)):
        raise Misfit(CODE, part, "namespaces", f"The part {part} declares other namespaces.")
    if not is_canonical(root, body):
        raise Misfit(CODE, part, "whole", f"The part {part} is written in an unusual way.")
    return root


def check_text(part: str, raw: bytes, declared: int) -> None:
    """Hold the bytes of a part, its markup apart, against the one form of it.

    Together with markup that ``is_canonical`` this says as much as ``root_of``.

    Args:
        part: its name.
        raw: its bytes.
        declared: how many namespaces its root declares.

    Raises:
        Misfit: words of it could be written otherwise, or cannot stand in XML.
    """
    body = _without_declaration(part, raw)
    _check_bytes(part, body)
    if len(body.translate(None, _CONTROLS)) != len(body) or any(c in body for c in _NO_CHARACTERS):
        raise Misfit(CODE, part, "whole", f"The part {part} is not sound XML.")
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        place = f"byte {error.start}"
        raise Misfit(CODE, part, place, f"The part {part} is not sound XML.") from error
    if _declares_more(body, declared):
        raise Misfit(CODE, part, "namespaces", f"The part {part} declares other namespaces.")


def is_canonical(root: etree._Element, written: bytes) -> bool:
    """Whether a tree that was read from these bytes would be written just so."""
    return _unquoted(etree.tostring(root, encoding="UTF-8")) == _unquoted(written)


def _without_declaration(part: str, raw: bytes) -> bytes:
    declaration = _BY_LIBRARY if part == _STYLES else DECLARATION
    if not raw.startswith(declaration):
        raise Misfit(CODE, part, "start", f"The part {part} begins in an unusual way.")
    return raw[len(declaration) :]


def _check_bytes(part: str, body: bytes) -> None:
    for sign, what in _NOT_THERE:
        if sign in body:
            raise Misfit(CODE, part, f"byte {body.index(sign)}", f"The part {part} holds {what}.")
    for pattern, what in (
        (_ENTITY, "an entity that is not needed"),
        (_BARE_QUOTE, "a quotation mark written in an unusual way"),
    ):
        found = pattern.search(body)
        if found:
            says = f"The part {part} holds {what}."
            raise Misfit(CODE, part, f"byte {found.start()}", says)


def _parsed(part: str, body: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, encoding="UTF-8")
    try:
        return etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        says = f"The part {part} is not sound XML."
        raise Misfit(CODE, part, f"line {error.lineno}", says) from error


def _declares_more(body: bytes, count: int) -> bool:
    # Words may hold those letters too; most have none, and then the root has declared them all.
    return body.count(b"xmlns") != count and len(_NAMESPACE.findall(body)) != count


def _unquoted(body: bytes) -> bytes:
    # Two serialisers differ in this alone; _BARE_QUOTE has settled which form stands there.
    return body.replace(b"&quot;", b'"')
