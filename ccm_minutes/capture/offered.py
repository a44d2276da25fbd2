"""When what is typed after an offered ``- `` is no point but a line of its own."""

import re

from ccm_minutes.capture.grammar import LabelledLine, parse
from ccm_minutes.capture.labels import Credited, read_label
from ccm_minutes.capture.lookup import Lookup

_SIGNED = re.compile(r"\s*(?:\(FOUO\)\s*)?(?:>>?\s|--|-\s|[=!*?#]\s|\\)", re.IGNORECASE)


def begins_line(words: str, lookup: Lookup) -> bool:
    """Whether words begin a line of the grammar: with a sign, or with speakers who are known.

    The window begins the line after an intervention with the sign of a point. Whoever types
    a sign or a label there means another line, not a point that starts with these characters.
    """
    if _SIGNED.match(words):
        return True
    line = parse(words)
    return isinstance(line, LabelledLine) and isinstance(read_label(line.label, lookup), Credited)
