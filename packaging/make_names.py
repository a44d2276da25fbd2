"""Makes the table of States from what was written by hand and from two libraries.

Run while developing, never by the program: ``python packaging/make_names.py``. The table
is read through before it is committed.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pycountry
from adjectives import french, spanish
from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "resources" / "names" / "states.json"
LANGUAGES = ("en_GB", "en", "fr", "es", "ar", "zh", "zh_Hant", "ru")
COUNTRY_ATTRIBUTES = ("name", "common_name", "official_name")
_AND = re.compile(" (?:and|et|y) ")
_SAINT = re.compile("Sainte?[ -]")


def main() -> None:
    """Write the table, a State a line."""
    rows = {name: _rows(name) for name in ("english", "french", "spanish", "scripts")}
    states = [_state(code, rows) for code in rows["english"]]
    lines = ",\n".join(json.dumps(state, ensure_ascii=False) for state in states)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(f'{{"states": [\n{lines}\n]}}\n', "utf-8")
    print(len(states), "States written to", OUT)


def _rows(name: str) -> dict[str, list[list[str]]]:
    lines = (HERE / "names" / f"{name}.txt").read_text("utf-8").splitlines()
    parts = [line.split("|") for line in lines if line and not line.startswith("#")]
    return {code.strip(): [_list(cell) for cell in cells] for code, *cells in parts}


def _state(code: str, rows: dict[str, dict[str, list[list[str]]]]) -> dict[str, Any]:
    people, capitals, others = rows["english"][code]
    french_names, french_adjectives, french_capitals = rows["french"][code]
    spanish_names, spanish_adjectives, spanish_capitals = rows["spanish"][code]
    (scripts,) = rows["scripts"].get(code, [[]])
    country = pycountry.countries.get(alpha_2=code)
    names = [*_english(country), *_of_languages(code), *others]
    names += [*french_names, *spanish_names, *scripts]
    adjectives = [form for cell in french_adjectives for form in french(cell)]
    adjectives += [form for cell in spanish_adjectives for form in spanish(cell)]
    return {
        "alpha_2": code,
        "alpha_3": {"XK": "XKX"}.get(code, country.alpha_3 if country else None),
        "names": _once(form for name in names for form in _variants(_clean(name))),
        "demonyms": _once([*people, *adjectives]),
        "capitals": _once([*capitals, *french_capitals, *spanish_capitals]),
    }


def _list(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _once(forms: Iterable[str]) -> list[str]:
    """The forms in their order, each once: accents alone, or case, make no other."""
    kept: dict[str, str] = {}
    for form in forms:
        kept.setdefault(_bare(form), form)
    return list(kept.values())


def _bare(form: str) -> str:
    if len(form) <= 4:
        return form
    plain = "".join(c for c in unicodedata.normalize("NFD", form) if not "\u0300" <= c <= "\u036f")
    plain = plain.replace("’", "'")
    # A Greek capital may fold to another letter than its small one.
    return plain.casefold() if plain.isascii() else plain


def _clean(name: str) -> str:
    return name.replace("\u200f", "").replace("\u200e", "").strip()


def _variants(name: str) -> Iterator[str]:
    """A name as it is, without its article, with "St" and with "&"; these may be combined."""
    bare = name[4:] if name[:4].casefold() == "the " and name[4:5].isupper() else name
    yield bare
    joined = _AND.sub(" & ", bare)
    yield from (joined, _shortened(bare), _shortened(joined))


def _shortened(name: str) -> str:
    return _SAINT.sub(lambda match: match[0].replace("ain", ""), name)


def _english(country: Any) -> Iterator[str]:
    for attribute in COUNTRY_ATTRIBUTES:
        name = getattr(country, attribute, None)
        if name is None:
            continue
        short, _, rest = name.partition(" (")[0].partition(", ")
        yield from (f"{rest} {short}", name, short) if rest else (short,)


def _of_languages(code: str) -> Iterator[str]:
    own = get_official_languages(code, regional=True, de_facto=True)
    for tag in (*LANGUAGES, *own):
        try:
            territories = Locale.parse(tag).territories
        except (UnknownLocaleError, ValueError):
            continue
        for key in (code, f"{code}-alt-short", f"{code}-alt-variant"):
            if key in territories and territories[key] != code:
                yield from _apart(territories[key])


def _apart(name: str) -> Iterator[str]:
    short, _, rest = name.partition(" (")
    yield short
    if rest and not rest.startswith(("SAR", "RAE", "RAS")):
        yield rest.rstrip(")")


if __name__ == "__main__":
    main()
