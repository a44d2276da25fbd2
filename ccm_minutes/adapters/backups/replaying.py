"""What the journals have beyond a backup, made again in it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from ccm_minutes.adapters.backups.journal import records_in
from ccm_minutes.adapters.backups.journal_file import End
from ccm_minutes.adapters.backups.records import EDIT, Record
from ccm_minutes.adapters.backups.restoring import Replay
from ccm_minutes.adapters.backups.second_folder import SecondFolder
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.replaying import CannotBeMadeAgain, log_again, make_again
from ccm_minutes.adapters.store.tail import last_edit
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.application.backing_up.ports import Recovered

_LEFT_OVER: Final = (
    "The journal holds later edits as well that do not join what is restored; they are not in it. "
    "They may be of a store that was replaced once before."
)


def replay_from(folders: Iterable[Path]) -> Replay:
    """Makes again what the journals in these folders have beyond a store.

    An edit follows the one it was made after, and no other: so a journal of a store that was
    once replaced by a backup brings nothing back that was given up then.
    """
    folders = tuple(dict.fromkeys(folder.absolute() for folder in folders))

    def replay(register: SqlRegister) -> Recovered:
        records, notices = _all_records(folders, register.key)
        if not records:
            return Recovered(0, tuple(notices))
        return register.alter(lambda at: _made_again(at, records, notices))

    return replay


def _all_records(folders: Sequence[Path], key: bytes) -> tuple[list[Record], list[str]]:
    """Those of every journal, the oldest first, and what is wrong with any."""
    records: list[Record] = []
    notices: list[str] = []
    for path in _journals(folders, key):
        try:
            found, end = records_in(path, key)
        except OSError as error:
            notices.append(f"The journal {path} cannot be read: {reason_of(error)}.")
            continue
        records += found
        if end is End.DAMAGED:
            notices.append(
                f"The journal {path} is damaged: what it holds after {len(found)} records is lost."
            )
    return records, notices


def _journals(folders: Sequence[Path], key: bytes) -> Iterator[Path]:
    for folder in folders:
        yield from reversed(SecondFolder(folder, key).journals())


def _made_again(
    connection: Connection, records: Sequence[Record], notices: Sequence[str]
) -> Recovered:
    begun = last_edit(connection)
    made: set[str] = set()
    for record in _following(begun.name, records):
        try:
            make_again(connection, record.row)
        except CannotBeMadeAgain:
            break
        made.add(record.name)
    for record in records:
        if record.kind != EDIT:
            log_again(connection, record.row)
    if any(_is_left_over(record, begun.sequence, made) for record in records):
        notices = (*notices, _LEFT_OVER)
    return Recovered(len(made), tuple(notices))


def _is_left_over(record: Record, since: int, made: set[str]) -> bool:
    return record.kind == EDIT and record.sequence > since and record.name not in made


def _following(name: str, records: Sequence[Record]) -> Iterator[Record]:
    """The edits after one, each after the one before it; of two the one that was written last."""
    by_before = {record.after: record for record in records if record.kind == EDIT}
    while (following := by_before.pop(name, None)) is not None:
        yield following
        name = following.name
