"""Trees of parts as bytes."""

from lxml import etree


def written(root: etree._Element) -> bytes:
    """A part as bytes, the same for the same tree."""
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
