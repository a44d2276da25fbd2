"""Objects of the meeting file: known fields, read as frozen values."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Generic, TypeVar

from ccm_minutes.adapters.meeting_file.places import Odd, shown
from ccm_minutes.adapters.meeting_file.shapes import Json, Shape
from ccm_minutes.domain.stated import NOTHING, Stated

MOST_LEVELS = 64
"""How deep items, entries and points may lie in each other."""

S = TypeVar("S", bound=Stated)


@dataclass(frozen=True)
class Field:
    """One field of an object.

    Attributes:
        always: written also where it has its usual value, as those fields are that have
            a default in the schema.
        required: a file without it is faulty, though the value in Python has a default.
        attribute: its name in Python where that is another one.
    """

    name: str
    shape: Shape[Any]
    always: bool = False
    required: bool = False
    attribute: str = ""


class Record(Generic[S]):
    """An object with known fields, read as a value that remembers what was stated."""

    def __init__(
        self, type_: type[S], *listed: Field, constants: Mapping[str, Json] | None = None
    ) -> None:
        self.type = type_
        self._constants = constants or {}
        self.fields: dict[str, Field] = {}
        self.extend(*listed)

    def extend(self, *listed: Field) -> None:
        """Adds fields, which may hold records of this same shape."""
        self.fields.update((field.name, field) for field in listed)
        usual = {field.name: _usual(field) for field in fields(self.type)}
        self._usual = {name: usual[f.attribute or name] for name, f in self.fields.items()}
        self.required = {name for name, value in self._usual.items() if value is MISSING}
        self.required |= {name for name, field in self.fields.items() if field.required}
        self.required |= set(self._constants)

    def read(self, value: Json, depth: int, /) -> S:
        if not isinstance(value, dict):
            raise Odd(f"{shown(value)} is not an object")
        if depth > MOST_LEVELS:
            raise Odd(f"this lies more than {MOST_LEVELS} levels deep")
        for missing in self.required - value.keys():
            raise Odd(f"the field '{missing}' is missing")
        given: dict[str, Any] = {}
        stated: list[str] = []
        for name, inner in value.items():
            self._read_field(name, inner, depth, given, stated)
        return self.type(**given, stated=frozenset(stated) if stated else NOTHING)

    def _read_field(  # filled in place: the hot path of reading
        self, name: str, inner: Json, depth: int, given: dict[str, Any], stated: list[str]
    ) -> None:
        field = self.fields.get(name)
        if field is None:
            self._read_constant(name, inner)
            return
        try:
            read = field.shape.read(inner, depth + 1)
        except Odd as odd:
            raise odd.within(name) from None
        if read == self._usual[name] and not (field.always or field.required):
            stated.append(field.attribute or name)
        given[field.attribute or name] = read

    def _read_constant(self, name: str, value: Json) -> None:
        if name not in self._constants:
            raise Odd(f"there is no field '{name}' here")
        if isinstance(value, bool) or value != self._constants[name]:
            raise Odd(f"{shown(value)} is not {shown(self._constants[name])}").within(name)

    def write(self, value: S) -> Json:
        written: dict[str, Json] = dict(self._constants)
        for name, field in self.fields.items():
            attribute = field.attribute or name
            inner = getattr(value, attribute)
            told = (
                field.always
                or field.required
                or inner != self._usual[name]
                or attribute in value.stated
            )
            if told and inner is not None:
                written[name] = field.shape.write(inner)
        return written


def _usual(field: Any) -> Any:
    return field.default
