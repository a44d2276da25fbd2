"""XML that this program did not write."""

from typing import Final

from lxml import etree

from ccm_minutes.export.faults import UnusableTemplate

_LARGEST: Final = 8_000_000


def parsed(data: bytes, part: str, name: str) -> etree._Element:
    """The root of a part without comments and instructions, or ``UnusableTemplate``."""
    if len(data) > _LARGEST:
        raise UnusableTemplate(name, f"its part {part} is larger than any template needs")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnusableTemplate(name, f"its part {part} is damaged") from error
    if b"<!DOCTYPE" in data:
        raise UnusableTemplate(name, f"its part {part} declares a document type")
    return root
