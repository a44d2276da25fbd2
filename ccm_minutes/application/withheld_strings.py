"""Every string of a meeting that its sanitised version has no reason to hold."""

from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Final

from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.markings import leaves_no_trace
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.release.policy import Fate, fate_of

_KEPT_BACK = frozenset({Fate.WITHHELD, Fate.DERIVED})
_IN_NO_FILE: Final = frozenset({"key", "stated"})


def withheld_strings(meeting: Meeting) -> tuple[str, ...]:
    """Strings of withheld fields and of marked parts, each once, and names that are derived.

    Some of them stand in released texts as well: whoever searches for them leaves those out.
    """
    found: list[str] = []
    _gather(meeting, found, kept_back=False)
    return tuple(dict.fromkeys(found))


def _gather(value: Any, found: list[str], *, kept_back: bool) -> None:
    # Most values are words that are not kept back, or nothing: the hot path.
    if isinstance(value, str):
        if kept_back and not isinstance(value, Enum):
            found.append(value)
    elif isinstance(value, tuple):
        for one in value:
            _gather(one, found, kept_back=kept_back)
    else:
        owner: type = type(value)
        whole = kept_back or _is_kept_back(value)
        for name, of_field in _fields(owner):
            if inner := getattr(value, name):
                _gather(inner, found, kept_back=whole or of_field)


@cache
def _fields(owner: type) -> tuple[tuple[str, bool], ...]:
    """The fields that are walked, each with whether what it holds is kept back."""
    names = (field.name for field in fields(owner)) if is_dataclass(owner) else ()
    return tuple(
        (name, fate_of(owner, name) in _KEPT_BACK) for name in names if name not in _IN_NO_FILE
    )


def _is_kept_back(part: Any) -> bool:
    if isinstance(part, Entry) and leaves_no_trace(part):
        return True
    # The meeting's own marking is only a banner.
    return getattr(part, "marking", None) is not None and not isinstance(part, Details)
