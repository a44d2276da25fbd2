"""The program's own template for slides: its master, its two layouts and its theme."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from zipfile import BadZipFile, ZipFile

from ccm_minutes import assets
from ccm_minutes.export.slides.package_parts import LAYOUTS, MASTER, THEME

PARTS = (MASTER, *LAYOUTS, THEME)
"""The parts that every file of slides has from the template, as they are."""


@dataclass(frozen=True, slots=True)
class SlideTemplate:
    """What slides take from a template: the bytes of ``PARTS`` by their names."""

    parts: Mapping[str, bytes]


def own_slides() -> SlideTemplate:
    """The template that comes with the program.

    Raises:
        MissingPart: it is not there, or is damaged.
    """
    path = assets.resource("templates", "briefing.pptx")
    try:
        with ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in PARTS}
    except (BadZipFile, KeyError, OSError) as error:
        raise assets.MissingPart("resources/templates/briefing.pptx") from error
    return SlideTemplate(MappingProxyType(parts))
