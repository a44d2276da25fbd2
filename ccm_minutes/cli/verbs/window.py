"""No verb: the window. The only module of the command line that loads Qt."""

from contextlib import ExitStack
from pathlib import Path

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.folders import folders_of
from ccm_minutes.adapters.settings import FileSettings
from ccm_minutes.adapters.store.open import make_store, open_store
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.ports import Register
from ccm_minutes.cli.call import Call
from ccm_minutes.cli.wiring import files, store, word
from ccm_minutes.cli.wiring.door import door_of
from ccm_minutes.cli.wiring.letterheads import BodyTemplates
from ccm_minutes.cli.wiring.sheets import write_sheet
from ccm_minutes.gui.app import run
from ccm_minutes.gui.outside import Outside


class OneStore:
    """The window's port ``Stores``: the store of the call, held while the window is open."""

    def __init__(self, folder: Path, held: ExitStack) -> None:
        self._folder = folder
        self._held = held

    @property
    def where(self) -> Path:
        return self._folder

    def exists(self) -> bool:
        return store.is_there(self._folder)

    def make(self, passphrase: str) -> str:
        return make_store(self._folder, passphrase).text

    def open(self, passphrase: str) -> Register:
        self._held.close()
        return self._held.enter_context(open_store(self._folder, passphrase, for_writing=True))


def open_window(call: Call) -> int:
    """Shows the window until it is closed; gives the exit status."""
    folders = folders_of(store=call.store)
    with ExitStack() as held:
        return run(
            Outside(
                stores=OneStore(folders.store, held),
                meeting_files=files.MEETING_FILES,
                whole_files=DiskFiles(),
                press=word.word_press(),
                clock=SystemClock(),
                user=SystemUser(),
                write_sheet=write_sheet,
                settings=FileSettings(folders.settings / "window.json"),
                templates=BodyTemplates(),
                door=door_of(folders),
                events=call.events,
            )
        )
