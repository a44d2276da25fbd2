"""From a meeting file to the bytes of its finished sanitised documents, or the refusal."""

import json
from functools import cache
from typing import Final, TypeAlias

from ccm_minutes.adapters.meeting_file import meeting_in
from ccm_minutes.application.exporting import Press, Request, Version, no_progress, produce
from ccm_minutes.application.kinds import ENDINGS
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release import examination
from tests.claims.schema import Json

KINDS: Final = tuple(LAYOUTS)
"""Every kind that has a sanitised version; one of another format needs its press below."""

Documents: TypeAlias = dict[str, bytes]


@cache
def press_of(kind: str) -> Press:
    """What makes documents of a kind; KeyError for a format that no claim was made of yet."""
    return {".docx": word_press, ".pptx": word_press}[ENDINGS[kind]]()


def meeting_of(file: Json) -> Meeting:
    """The meeting of a file, through the program's own reader."""
    return meeting_in(json.dumps(file).encode(), "drawn")


def written(file: Json) -> Documents | None:
    """The documents of all kinds as they are written; None where a finding refuses them.

    The findings are the same for each kind, so that one examination serves them all.
    """
    try:
        released = examination.release_of(meeting_of(file))
    except examination.ReleaseRefused:
        return None
    return {kind: press_of(kind).write(compose(released, kind), no_progress) for kind in KINDS}


def produced(file: Json, kind: str) -> bytes:
    """A document as a user gets it, read again by the second reader."""
    return produce(meeting_of(file), Request(Version.SANITISED, kind), press_of(kind)).content
