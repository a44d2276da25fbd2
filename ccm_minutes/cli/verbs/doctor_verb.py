"""``doctor``: is the store sound, is the key at hand, are the program's own files all there."""

from collections.abc import Iterator
from typing import Any

from ccm_minutes import __version__
from ccm_minutes.application.own_files import OWN_FILES, must_all_be_there
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.streams import say, say_json
from ccm_minutes.cli.wiring import store


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
        yield "key: it opens the store", {"key": "opens the store"}
        # A meeting that loads has every part of it decrypted, read and put together.
        meetings = [register.load(line.id) for line in register.meetings()]
    yield f"meetings: {len(meetings)}, all sound", {"meetings": len(meetings), "sound": True}
