"""``releases``: the log of what was given out of a meeting."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import click

from ccm_minutes.application.release_record import AllowedFinding, ReleaseRecord
from ccm_minutes.application.reporting import finding_value
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.plain import one_line
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import store


@verb("releases")
@click.argument("meeting_id", metavar="MEETING", type=text)
def command(call: Call, meeting_id: str) -> None:
    """List the sanitised documents that were given out of a meeting, in the order of logging."""
    with store.opened(call, for_writing=False) as register:
        releases = register.releases(meeting_id)
    lines = (line for release in releases for line in _lines(release))
    call.answer(lines, {"releases": [_value(release) for release in releases]})


def _lines(release: ReleaseRecord) -> Iterator[str]:
    yield (
        f"{release.at}  {release.outcome.value}  {one_line(release.file)}  {release.kind}  "
        f"{release.language}  by {one_line(release.by)}  {release.sha256}"
    )
    for allowed in release.allowed:
        yield f"  allowed {allowed.finding.where}: {one_line(_why(allowed))}"
    for warning in release.warnings:
        yield f"  warned {warning.where}: {one_line(warning.says)}"


def _why(allowed: AllowedFinding) -> str:
    who = f" ({allowed.by})" if allowed.by else ""
    return f"“{allowed.finding.text}”, because {allowed.reason}{who}"


def _value(release: ReleaseRecord) -> dict[str, Any]:
    return {
        **asdict(release),
        "outcome": release.outcome.value,
        "allowed": [_allowed_value(one) for one in release.allowed],
        "warnings": [finding_value(one) for one in release.warnings],
    }


def _allowed_value(allowed: AllowedFinding) -> dict[str, Any]:
    return {
        **finding_value(allowed.finding),
        "reason": allowed.reason,
        "by": allowed.by,
        "at": allowed.at,
    }
