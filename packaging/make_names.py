"""Makes the table of States from what was written by hand and from two libraries.

Run while developing, never by the program: ``python packaging/make_names.py``. The table
is read through before it is committed.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycountry
from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "resources" / "names" / "states.json"
LANGUAGES = ("en_GB", "en", "fr", "es", "ar", "zh", "zh_Hant", "ru")
COUNTRY_ATTRIBUTES = ("name", "common_name", "official_name")


def main() -> None:
    """Write the table, a State a line."""
    states = [
        _state(line)
        for line in (HERE / "states.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    lines = ",\n".join(json.dumps(state, ensure_ascii=False) for state in states)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(f'{{"states": [\n{lines}\n]}}\n', "utf-8")
    print(len(states), "States written to", OUT)


def _state(line: str) -> dict[str, Any]:
    code, demonyms, capitals, others = (part.strip() for part in line.split("|"))
    country = pycountry.countries.get(alpha_2=code)
    alpha_3 = {"XK": "XKX"}.get(code, country.alpha_3 if country else None)
    names = [*_english(country), *_of_languages(code), *_list(others)]
    names = [form for name in names for form in _variants(_clean(name))]
    return {
        "alpha_2": code,
        "alpha_3": alpha_3,
        "names": list(dict.fromkeys(names)),
        "demonyms": _list(demonyms),
        "capitals": _list(capitals),
    }


def _list(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _clean(name: str) -> str:
    return name.replace("\u200f", "").replace("\u200e", "").strip()


def _variants(name: str) -> Iterator[str]:
    """A name as it is, without its article, with "St" and with "&"; these may be combined."""
    bare = name[4:] if name[:4].casefold() == "the " and name[4:5].isupper() else name
    yield bare
    for long, short in ((" and ", " & "), ("Saint ", "St ")):
        yield bare.replace(long, short)
    yield bare.replace(" and ", " & ").replace("Saint ", "St ")


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
