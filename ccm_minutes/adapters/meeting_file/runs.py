"""Shapes that come in several forms: texts and their runs, speakers, offices."""

from typing import Final

from ccm_minutes.adapters.meeting_file.places import Odd, shown
from ccm_minutes.adapters.meeting_file.record import Field, Record
from ccm_minutes.adapters.meeting_file.shapes import (
    ID,
    Boolean,
    Json,
    ListOf,
    OneOf,
    String,
)
from ccm_minutes.domain.delegation import Office
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Run,
    Text,
    Words,
)

MARKING: Final = OneOf(Marking)
REPLACEMENT: Final = String(least=1)

_MENTION = (Field("in_release", REPLACEMENT), Field("marking", MARKING))

WORDS: Final = Record(
    Words,
    Field("text", String()),
    *(Field(name, Boolean()) for name in ("bold", "italic", "underline", "superscript")),
    Field("marking", MARKING),
    Field("in_release", REPLACEMENT),
)
DELEGATION_MENTION: Final = Record(DelegationMention, Field("delegation", ID), *_MENTION)
REPRESENTATIVE_MENTION: Final = Record(
    RepresentativeMention, Field("representative", ID), *_MENTION
)


class Runs:
    """A run of a text: a string, words with formatting, or a mention."""

    def read(self, value: Json, depth: int, /) -> Run:
        if isinstance(value, str):
            return value
        if not isinstance(value, dict):
            raise Odd(f"{shown(value)} is neither a string nor an object")
        if "text" in value:
            return WORDS.read(value, depth)
        if "delegation" in value:
            return DELEGATION_MENTION.read(value, depth)
        if "representative" in value:
            return REPRESENTATIVE_MENTION.read(value, depth)
        raise Odd("a run needs one of the fields 'text', 'delegation' and 'representative'")

    def write(self, value: Run) -> Json:
        if isinstance(value, str):
            return value
        if isinstance(value, Words):
            return WORDS.write(value)
        if isinstance(value, DelegationMention):
            return DELEGATION_MENTION.write(value)
        return REPRESENTATIVE_MENTION.write(value)


class Texts:
    """A text: a plain string, or a list of runs."""

    def __init__(self) -> None:
        self._runs = ListOf(Runs())

    def read(self, value: Json, depth: int, /) -> Text:
        if isinstance(value, str):
            return value
        if not isinstance(value, list):
            raise Odd(f"{shown(value)} is neither a string nor a list of runs")
        return self._runs.read(value, depth)

    def write(self, value: Text) -> Json:
        return value if isinstance(value, str) else self._runs.write(value)


TEXT: Final = Texts()

BY_DELEGATION: Final = Record(DelegationSpeaker, Field("delegation", ID))
BY_OFFICE: Final = Record(OfficeSpeaker, Field("office", String()))
BY_REPRESENTATIVE: Final = Record(RepresentativeSpeaker, Field("representative", ID))


class Speakers:
    """Who speaks: an object with one field, which says what it is."""

    def read(self, value: Json, depth: int, /) -> Speaker:
        if not isinstance(value, dict):
            raise Odd(f"{shown(value)} is not an object")
        if "delegation" in value:
            return BY_DELEGATION.read(value, depth)
        if "office" in value:
            return BY_OFFICE.read(value, depth)
        if "representative" in value:
            return BY_REPRESENTATIVE.read(value, depth)
        raise Odd("it needs one of the fields 'delegation', 'office' and 'representative'")

    def write(self, value: Speaker) -> Json:
        if isinstance(value, DelegationSpeaker):
            return BY_DELEGATION.write(value)
        if isinstance(value, OfficeSpeaker):
            return BY_OFFICE.write(value)
        return BY_REPRESENTATIVE.write(value)


OFFICE: Final = Record(Office, Field("office", String()), Field("term", String()))


class Offices:
    """An office: a plain string, or an object that may say its term."""

    def read(self, value: Json, depth: int, /) -> Office:
        if isinstance(value, str):
            return Office(value)
        office = OFFICE.read(value, depth)
        if office.term is not None:
            return office
        return Office(office.office, stated=frozenset({"office"}))

    def write(self, value: Office) -> Json:
        as_object = value.term is not None or "office" in value.stated
        return OFFICE.write(value) if as_object else value.office
