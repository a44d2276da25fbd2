"""The log of releases as rows, and back. Rows are added and read, and nothing else."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Connection, insert, select

from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.store.rows import Row, Stored
from ccm_minutes.adapters.store.tables import RELEASES
from ccm_minutes.application.release_record import (
    AllowedFinding,
    ReleaseOutcome,
    ReleaseRecord,
)
from ccm_minutes.release.finding import Finding, Severity

_PLAIN = tuple(
    field.name
    for field in fields(ReleaseRecord)
    if field.name not in ("outcome", "allowed", "warnings")
)


def add(connection: Connection, meeting: str, release: ReleaseRecord) -> None:
    """Adds a record for the meeting with this key."""
    connection.execute(insert(RELEASES), {"meeting": meeting, **_row_of(release)})


def all_of(connection: Connection, meeting: str) -> Sequence[ReleaseRecord]:
    """The records of the meeting with this key, in the order of logging.

    Raises:
        Odd: a row does not have the shape of a record.
    """
    asked = select(RELEASES).where(RELEASES.c.meeting == meeting).order_by(RELEASES.c.sequence)
    return tuple(map(_record_of, connection.execute(asked).mappings()))


def _row_of(release: ReleaseRecord) -> Row:
    return {
        **{name: getattr(release, name) for name in _PLAIN},
        "outcome": release.outcome.value,
        "allowed": [_allowed_value(one) for one in release.allowed],
        "warnings": [_finding_value(one) for one in release.warnings],
    }


def _record_of(row: Stored) -> ReleaseRecord:
    try:
        return ReleaseRecord(
            **{name: row[name] for name in _PLAIN},
            outcome=ReleaseOutcome(row["outcome"]),
            allowed=tuple(_allowed_of(one) for one in row["allowed"]),
            warnings=tuple(_finding_of(one) for one in row["warnings"]),
        )
    except (KeyError, TypeError, ValueError):
        raise Odd("this is no record of a release") from None


def _finding_value(finding: Finding) -> dict[str, Any]:
    return {**asdict(finding), "severity": finding.severity.value}


def _finding_of(value: dict[str, Any]) -> Finding:
    return Finding(**{**value, "severity": Severity(value["severity"])})


def _allowed_value(allowed: AllowedFinding) -> dict[str, Any]:
    return {
        "finding": _finding_value(allowed.finding),
        "reason": allowed.reason,
        "by": allowed.by,
        "at": allowed.at,
    }


def _allowed_of(value: dict[str, Any]) -> AllowedFinding:
    return AllowedFinding(**{**value, "finding": _finding_of(value["finding"])})
