"""Writes LICENSES.md: the licences of all that the program is installed or bundled with.

The facts come from the metadata of the installed packages, so run it in an
environment that holds packaging/requirements.txt: python packaging/licences.py
"""

import re
from importlib import metadata
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_PIN = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)( ; [^\\]+)?")

# Where a package does not say it in a word, or is installed on another system alone.
_KNOWN = {
    "chunspell": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
}
_PLAIN = {
    "Apache 2.0": "Apache-2.0",
    "MIT license": "MIT",
    "License :: OSI Approved :: MIT License": "MIT",
}

_HEAD = """# Licences

ccm-minutes itself, with its forms, templates, tables and sample meeting, is under the Apache
License 2.0, whose text is in `LICENSE`.

The wheel also holds dictionaries of others, unchanged, in `resources/dictionaries` with the texts
of their licences. They are files of their own and may be replaced by others of their kind.

| dictionary | of | licence |
|---|---|---|
| en-GB, en-US | SCOWL, 2020.12.07 | MIT AND BSD-3-Clause |
| fr | Grammalecte (Dicollecte), 7.5 | MPL-2.0 |
| es | RLA-ES, 2.8 | MPL-1.1, at our choice; also LGPL-3.0 and GPL-3.0 |

It is installed with the packages below, and a bundle carries them. This list is written by
`packaging/licences.py` from their own metadata, where the texts of the licences are as well.

| package | version | licence |
|---|---|---|
"""

_TAIL = """
## Inside these packages

| part | carried by | licence |
|---|---|---|
| Qt | PySide6_Essentials | LGPL-3.0-only, and those of its own third parties |
| ICU | PySide6_Essentials | Unicode-3.0 |
| Hunspell | chunspell | MPL-1.1, at our choice; also LGPL-2.1 and GPL-2.0 |
| SQLCipher | sqlcipher3 | BSD-3-Clause |
| SQLite | sqlcipher3 | public domain |
| OpenSSL | cryptography, sqlcipher3 | Apache-2.0 |
| libxml2, libxslt | lxml | MIT |
| locale data of Unicode (CLDR) | Babel | Unicode-3.0 |

Qt and PySide6 are used under the LGPL 3, as separate libraries: in a bundle they lie as files of
their own in its folder and may be replaced by others of the same interface.
"""


def _licence(name: str) -> str:
    if name in _KNOWN:
        return _KNOWN[name]
    facts = metadata.metadata(name)
    for field in ("License-Expression", "License"):
        if field in facts:
            return _PLAIN.get(facts[field], facts[field])
    classifiers: list[str] = facts.get_all("Classifier", [])
    said = next(one for one in classifiers if one.startswith("License"))
    return _PLAIN.get(said, said)


def rows(requirements: str) -> list[str]:
    """Return a row of the table for each pinned package.

    Args:
        requirements: the text of a pinned list.

    Raises:
        PackageNotFoundError: a package is not installed and nothing is known of it.
    """
    pins = (_PIN.match(line) for line in requirements.splitlines())
    return [f"| {pin[1]} | {pin[2]} | {_licence(pin[1])} |" for pin in pins if pin]


def main() -> None:
    """Write the list anew."""
    requirements = (_ROOT / "packaging/requirements.txt").read_text(encoding="utf-8")
    text = _HEAD + "\n".join(rows(requirements)) + "\n" + _TAIL
    (_ROOT / "LICENSES.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
