"""``doctor``: is the store sound, is the key at hand, are the program's own files all there."""

from collections.abc import Iterator, Sequence
from typing import Any

from ccm_minutes import __version__
from ccm_minutes.application.own_files import OWN_FILES, must_all_be_there
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.streams import say, say_json
from ccm_minutes.cli.wiring import store
from ccm_minutes.domain.errors import StoreDamaged


class UnsoundStore(StoreDamaged):
    """The store opens, and not all of it is as it was written."""

    def __init__(self, folder: str, faults: Sequence[str]) -> None:
        super().__init__(
            f"The store in {folder} is damaged in {len(faults)} places, the first: {faults[0]}. "
            "Write every meeting to a file with 'show' now, and take them into a new store."
        )


@verb("doctor")
def command(call: Call) -> None:
    """Say whether the store is sound, the key at hand and the program complete."""
    found: dict[str, Any] = {}
    for line, facts in _looked_at(call):
        found |= facts
        if not call.json:
            say(line)
    if call.json:
        say_json(found)


def _looked_at(call: Call) -> Iterator[tuple[str, dict[str, Any]]]:
    """One thing after the other; what is wrong with one is raised as it is anywhere else."""
    must_all_be_there()
    files = {"version": __version__, "program_files": len(OWN_FILES)}
    yield f"program: version {__version__}, its {len(OWN_FILES)} files are all there", files
    folder = store.folder_of(call)
    store.must_be_there(folder)
    yield f"store: {folder}", {"store": str(folder)}
    with store.opened(call, for_writing=False) as register:
        where = store.key_room(call).where()
        yield (
            f"key: it opens the store. {where.sentence}",
            {"key": "opens the store", "keyring": where.keyring, "remembered": where.remembered},
        )
        if faults := register.unsound():
            raise UnsoundStore(str(folder), faults)
        meetings = len(register.meetings())
    yield f"meetings: {meetings}, all sound", {"meetings": meetings, "sound": True}
