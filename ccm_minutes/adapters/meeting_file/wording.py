"""What the schema finds wrong with a meeting file, in words."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from ccm_minutes.adapters.meeting_file.places import Odd, place_of, shown
from ccm_minutes.adapters.meeting_file.shapes import Json
from ccm_minutes.assets import resource

MOST_FAULTS = 5
"""How many faults one message lists."""


@cache
def validator() -> Draft202012Validator:
    """The validator of the contract's schema, formats asserted."""
    schema = json.loads(resource("meeting.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def faults_in_words(value: Json, odd: Odd) -> list[str]:
    """The first faults of a value that is not a meeting file, as "place: what is wrong".

    Args:
        value: the JSON value of the whole file.
        odd: what the program's own reader found; said where the schema finds nothing.
    """
    try:
        errors = list(islice(_all_errors(value), MOST_FAULTS + 1))
    except RecursionError:
        return [str(odd)]
    words = [_in_words(error) for error in errors]
    return list(dict.fromkeys(words)) or [str(odd)]


def _all_errors(value: Json) -> Iterator[ValidationError]:
    for error in validator().iter_errors(value):
        yield from _deepest(error)


def _deepest(error: ValidationError) -> Iterator[ValidationError]:
    """Of a choice between forms, the errors of the form that was meant."""
    if error.validator != "oneOf" or not error.context:
        yield error
        return
    forms: dict[Any, list[ValidationError]] = defaultdict(list)
    for inner in error.context:
        forms[inner.schema_path[0]].append(inner)
    meant = [form for form in forms.values() if not any(_is_other_type(one) for one in form)]
    if not meant:
        yield error
        return
    for inner in min(meant, key=_distance):
        yield from _deepest(inner)


def _is_other_type(error: ValidationError) -> bool:
    return error.validator == "type" and not error.path


def _distance(form: list[ValidationError]) -> tuple[bool, int]:
    """How far a value is from one form; the form whose own field is there is nearest."""
    return any(one.validator == "required" and not one.path for one in form), len(form)


def _in_words(error: ValidationError) -> str:
    word = _WORDS.get(str(error.validator))
    says = word(error) if word else error.message
    path = [*error.absolute_path]
    if error.validator == "additionalProperties":
        says = f"there is no field {_unknown_fields(error)} here"
    place = place_of(path)
    return f"{place}: {says}" if place else says


def _unknown_fields(error: ValidationError) -> str:
    known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
    instance: Any = error.instance
    unknown = (name for name in instance if name not in known)
    return ", ".join(shown(name) for name in islice(unknown, MOST_FAULTS))


def _wanted(error: ValidationError) -> Any:
    return error.validator_value


def _missing(error: ValidationError) -> str:
    missing = next(name for name in _wanted(error) if f"'{name}'" in error.message)
    return f"the field '{missing}' is missing"


def _wrong_constant(error: ValidationError) -> str:
    if [*error.absolute_path] == ["version"]:
        return (
            f"{shown(error.instance)} is not 1, the version that this program reads; "
            "a newer version of the program may have written the file"
        )
    return f"{shown(error.instance)} is not {shown(_wanted(error))}"


_TYPES = {
    "string": "a string",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
}
_FORMATS = {
    "date": "a date such as 2017-10-16",
    "date-time": "a date and time such as 2017-10-16T10:00:00Z",
}
_PATTERNS = {
    "^[a-z0-9][a-z0-9-]*$": "an id: small letters, figures and hyphens, a hyphen not first",
    "^([01][0-9]|2[0-3]):[0-5][0-9]$": "a time such as 09:30",
}


def _is_not(names: dict[str, str]) -> Callable[[ValidationError], str]:
    def says(error: ValidationError) -> str:
        wanted = str(error.validator_value)
        return f"{shown(error.instance)} is not {names.get(wanted, wanted)}"

    return says


_WORDS: dict[str, Callable[[ValidationError], str]] = {
    "required": _missing,
    "const": _wrong_constant,
    "type": _is_not(_TYPES),
    "format": _is_not(_FORMATS),
    "pattern": _is_not(_PATTERNS),
    "enum": lambda e: f"{shown(e.instance)} is none of {', '.join(_wanted(e))}",
    "minLength": lambda _: "it is empty; leave it out where there is nothing to say",
    "minimum": lambda e: f"{shown(e.instance)} is less than {e.validator_value}",
    "minProperties": lambda _: (
        "it needs one of the fields 'delegation', 'office' and 'representative'"
    ),
    "maxProperties": lambda _: "it may have one field only",
    "oneOf": lambda e: f"{shown(e.instance)} is of none of the kinds that may stand here",
}
