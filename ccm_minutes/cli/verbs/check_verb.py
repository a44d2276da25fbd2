"""``check``: what a careful reader would object to, and with it the findings of a release."""

from typing import Any

import click

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.application.exporting import Version
from ccm_minutes.application.kinds import must_be_makeable
from ccm_minutes.application.reporting import finding_value
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.exits import DONE, REFUSED
from ccm_minutes.cli.plain import finding_line
from ccm_minutes.cli.wanted import request_for, which_document
from ccm_minutes.cli.wiring.meetings import meeting_named
from ccm_minutes.release.examination import examine


@verb("check")
@click.argument("meeting", metavar="MEETING|MEETING.json")
@which_document()
def command(call: Call, meeting: str, **options: Any) -> int:
    """List what a careful reader would object to; with --version sanitised, the release too."""
    request = request_for(**options)
    if request.kind is not None:
        must_be_makeable(request.kind, request.version)
    found = meeting_named(call, meeting)
    findings = list(objections(found))
    if request.version is Version.SANITISED:
        findings += examine(found, request.language).findings
    call.answer(map(finding_line, findings), {"findings": [finding_value(one) for one in findings]})
    return REFUSED if any(finding.blocks for finding in findings) else DONE
