"""From the bytes of a file to a JSON value, with what is wrong said in words and with its place."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, NoReturn

from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.meeting_file.shapes import Json

MOST_VALUES = 1_000_000
"""Values in one file: three times those of a meeting with 10,000 entries and all their points."""

_BETWEEN_VALUES = re.compile(rb"""(?:["\]}\d]|true|false|null)\s*,(?=\s*["\[{\dtfn-])""")
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")
_HALF_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class _WithRepeats(dict[str, Any]):
    """An object of a file in which a field stands more than once."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        counted = Counter(name for name, _ in pairs)
        self.repeated = next(name for name, times in counted.items() if times > 1)


def value_of(content: bytes) -> Json:
    """The JSON value in a file.

    Raises:
        Odd: not UTF-8, not JSON, nested too deeply, more values than any meeting has, a repeated
            field, half a character.
    """
    _must_be_bounded(content)
    text = _decoded(content)
    value = _loaded(text)
    if _HALF_ESCAPE.search(text):
        _refuse_half_characters(value)
    return value


def _must_be_bounded(content: bytes) -> None:
    """Passes a file that can be built in memory: 64 MB of commas would take 2 GB there.

    What is counted may stand in the words of a meeting too, where it is rare.
    """
    opened = content.count(b"{") + content.count(b"[") + content.count(b'":')
    commas = content.count(b",")
    if commas > MOST_VALUES:
        found = _BETWEEN_VALUES.finditer(content)
        commas = sum(1 for _ in islice(found, MOST_VALUES + 1))
    if max(opened, commas) > MOST_VALUES:
        raise Odd("it holds more values than any meeting has")


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Odd(
            f"line {line} is not text in UTF-8 (at byte {error.start}); save the file as UTF-8"
        ) from None


def _loaded(text: str) -> Json:
    repeats: list[_WithRepeats] = []

    def as_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        plain = dict(pairs)
        if len(plain) == len(pairs):
            return plain
        repeats.append(_WithRepeats(pairs))
        return repeats[-1]

    try:
        value = json.loads(text, object_pairs_hook=as_dict, parse_constant=_no_such_number)
    except json.JSONDecodeError as error:
        raise Odd(f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise Odd("it is nested too deeply to be a meeting file") from None
    except ValueError:
        raise Odd("it holds a number with thousands of figures") from None
    if repeats:
        _refuse_repeats(value)
    return value


def _no_such_number(name: str) -> NoReturn:
    raise Odd(f"not JSON: {name} is no number")


_Step = tuple[list[str | int], Any]


def _values(value: Json) -> Iterator[_Step]:
    """Every value inside another with its path, in the order of the file, without recursion."""
    waiting: list[_Step] = [([], value)]
    while waiting:
        path, here = waiting.pop()
        yield path, here
        if isinstance(here, dict):
            inner: list[_Step] = [([*path, name], part) for name, part in here.items()]
        elif isinstance(here, list):
            inner = [([*path, n], part) for n, part in enumerate(here)]
        else:
            continue
        waiting.extend(reversed(inner))


def _refuse_repeats(value: Json) -> None:
    for path, here in _values(value):
        if isinstance(here, _WithRepeats):
            raise _at(path, f"the field '{here.repeated}' stands here more than once")
    raise Odd("a field stands more than once in an object")


def _refuse_half_characters(value: Json) -> None:
    for path, here in _values(value):
        names = here if isinstance(here, dict) else (here,)
        if any(isinstance(name, str) and _HALF_CHARACTER.search(name) for name in names):
            raise _at(path, "it holds half a character (a lone surrogate such as \\ud800)")


def _at(path: list[str | int], says: str) -> Odd:
    odd = Odd(says)
    odd.path = path
    return odd
