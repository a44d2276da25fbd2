"""The forms of a French or Spanish adjective, from its masculine.

A plural that only adds an s is left out: the program finds it by itself.
"""

import unicodedata

_ENDINGS_IN_SPANISH = {
    "és": ("esa", "eses"),
    "án": ("ana", "anes"),
    "ón": ("ona", "ones"),
    "o": ("a",),
    "í": ("íes",),
    "ú": ("úes",),
}


def french(cell: str) -> list[str]:
    """From "péruvien" come péruvien and péruvienne; forms divided by a slash stand as they are."""
    if "/" in cell:
        return cell.split("/")
    last = unicodedata.normalize("NFD", cell)[-1:]
    if cell.endswith(("e", "è")) or last == "\u0301":
        return [cell]
    return [cell, cell + ("ne" if cell.endswith(("ien", "éen")) else "e")]


def spanish(cell: str) -> list[str]:
    """From "danés" come danés, danesa and daneses; forms divided by a slash stand as they are."""
    if "/" in cell:
        return cell.split("/")
    for ending, others in _ENDINGS_IN_SPANISH.items():
        if cell.endswith(ending):
            return [cell, *(cell.removesuffix(ending) + other for other in others)]
    return [cell] if cell[-1] in "aeé" else [cell, f"{cell}a", f"{cell}es"]
