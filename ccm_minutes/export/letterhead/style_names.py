"""Names that programs give the built-in styles in other languages."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

_HEADINGS: Final = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|"
    r"nadpis|заголовок|标题|見出し|العنوان)[ _]?([1-9])"
)
_OTHERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "titel": "title",
        "titre": "title",
        "título": "title",
        "puesto": "title",
        "untertitel": "subtitle",
        "sous-titre": "subtitle",
        "subtítulo": "subtitle",
        "textkörper": "body text",
        "corps de texte": "body text",
        "texto independiente": "body text",
        "aufzählungszeichen": "list bullet",
        "liste à puces": "list bullet",
        "lista con viñetas": "list bullet",
        "kopfzeile": "header",
        "en-tête": "header",
        "encabezado": "header",
        "fußzeile": "footer",
        "pied de page": "footer",
        "pie de página": "footer",
        "standard": "normal",
    }
)


def built_in(name: str, aliases: str = "") -> Iterator[str]:
    """The names, in small letters, under which a style may be looked for; its own comes first."""
    yield name.casefold()
    for said in (name, *aliases.split(",")):
        folded = said.strip().casefold()
        heading = _HEADINGS.fullmatch(folded)
        if heading:
            yield f"heading {heading[1]}"
        if folded:
            yield _OTHERS.get(folded, folded)
