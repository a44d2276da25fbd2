"""``verify``: whether a finished sanitised document is exactly what may go out."""

import hashlib
from pathlib import Path
from typing import Any

import click

from ccm_minutes.application.exporting import Request, Version, produce
from ccm_minutes.application.kinds import kind_of, must_be_makeable
from ccm_minutes.application.verifying import NotWhatMayGoOut, verify
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wanted import request_for, template_option, which_document
from ccm_minutes.cli.wiring import files
from ccm_minutes.cli.wiring.letterheads import press_for
from ccm_minutes.cli.wiring.meetings import meeting_named


@verb("verify")
@click.argument("file", metavar="FILE", type=files.PATH)
@click.option("--against", required=True, metavar="MEETING|MEETING.json")
@which_document(Version.SANITISED)
@template_option()
def command(call: Call, file: Path, against: str, **options: Any) -> None:
    """Say whether FILE is exactly the sanitised document that may go out."""
    template = options.pop("template")
    request = request_for(**options)
    files.must_be_there(file)
    meeting = meeting_named(call, against)
    must_be_makeable(kind_of(meeting, request), request.version)
    _must_be_sanitised(request, file)
    expected = produce(meeting, request, press_for(meeting, request, template)).content
    verify(str(file), files.content_of(file), expected)
    digest = hashlib.sha256(expected).hexdigest()
    call.answer(
        [f"{file} is exactly what may go out."],
        {"file": str(file), "verified": True, "sha256": digest},
    )


def _must_be_sanitised(request: Request, file: Path) -> None:
    if request.version is not Version.SANITISED:
        raise NotWhatMayGoOut(str(file), "a full version never may")
