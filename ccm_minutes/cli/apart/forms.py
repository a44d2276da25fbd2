"""A template as bytes and back; what comes from another process is believed in nothing."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from ccm_minutes.adapters.foreign.faults import Unfit
from ccm_minutes.adapters.foreign.markup import walk
from ccm_minutes.cli.apart.frames import Unframed, framed, unframed
from ccm_minutes.export.stationery import Enclosure, Margin, Stationery
from ccm_minutes.export.style_names import PARAGRAPH_STYLES, RUN_STYLES
from ccm_minutes.export.template import Template

_NAME: Final = re.compile(r"(?:[A-Za-z0-9_]+/)?[A-Za-z0-9_]+\.[A-Za-z0-9]+")
_WORD: Final = re.compile(r"[A-Za-z0-9_.+/-]{0,200}")
_PAGES: Final = frozenset({"default", "first", "even"})
_NEEDED: Final = frozenset((*PARAGRAPH_STYLES, *RUN_STYLES))


def template_to_bytes(template: Template) -> bytes:
    """All of a template."""
    own = template.stationery
    head = {
        "ids": dict(template.style_ids),
        "page": template.page,
        "heads": _said(own.heads),
        "feet": _said(own.feet),
        "enclosures": [[one.name, one.content_type, one.relation] for one in own.enclosures],
    }
    return framed(head, [template.styles, *(one.data for one in own.enclosures)])


def template_from_bytes(data: bytes) -> Template:
    """The template again.

    Raises:
        Unframed: it is not whole, or holds what no template of ours does.
    """
    head, pieces = unframed(data)
    try:
        enclosures = tuple(
            Enclosure(_name(name), _word(content_type), _word(relation), piece)
            for (name, content_type, relation), piece in zip(
                head["enclosures"], pieces[1:], strict=True
            )
        )
        template = Template(
            pieces[0],
            MappingProxyType(_ids(head["ids"])),
            _text(head["page"]),
            Stationery(_margins(head["heads"]), _margins(head["feet"]), enclosures),
        )
        _check_markup(template)
    except (IndexError, KeyError, TypeError, ValueError, AttributeError, Unfit) as error:
        raise Unframed from error
    return template


def _said(margins: Mapping[str, Margin]) -> dict[str, list[Any]]:
    return {
        page: [one.markup, [list(pair) for pair in one.pictures], one.counts_pages]
        for page, one in margins.items()
    }


def _margins(told: Any) -> Mapping[str, Margin]:
    if not _PAGES.issuperset(told):
        raise Unframed
    return MappingProxyType(
        {
            page: Margin(
                _text(markup), tuple((_word(one), _word(of)) for one, of in shown), counts is True
            )
            for page, (markup, shown, counts) in told.items()
        }
    )


def _ids(told: Any) -> dict[str, str]:
    ids = {_text(name): _text(of) for name, of in told.items()}
    if not ids.keys() >= _NEEDED:
        raise Unframed
    return ids


def _name(told: Any) -> str:
    if not _NAME.fullmatch(_text(told)):
        raise Unframed
    return str(told)


def _check_markup(template: Template) -> None:
    own = template.stationery
    walk("styles", template.styles)
    margins = (*own.heads.values(), *own.feet.values())
    for said in (template.page, *(one.markup for one in margins)):
        # The prefix of Word's own elements is declared where this is put into a part.
        walk("margin", f'<w:p xmlns:w="w">{said}</w:p>'.encode())
    for one in own.enclosures:
        if one.content_type.endswith("+xml"):
            walk(one.name, one.data)


def _text(told: Any) -> str:
    if not isinstance(told, str):
        raise Unframed
    return told


def _word(told: Any) -> str:
    if not _WORD.fullmatch(_text(told)):
        raise Unframed
    return str(told)
