"""No verb: the window. The only module of the command line that loads Qt."""

from contextlib import ExitStack

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.folders import folders_of
from ccm_minutes.adapters.foreign.plain_text import text_at
from ccm_minutes.adapters.foreign.table import table_at
from ccm_minutes.adapters.settings import FileSettings
from ccm_minutes.adapters.spelling.hunspell_spellers import HunspellSpellers
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.cli.call import Call
from ccm_minutes.cli.wiring import files, problem, word
from ccm_minutes.cli.wiring.door import door_of
from ccm_minutes.cli.wiring.key_room import remembering_of
from ccm_minutes.cli.wiring.letterheads import BodyTemplates
from ccm_minutes.cli.wiring.one_store import OneStore
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.cli.wiring.sheets import write_sheet
from ccm_minutes.gui.app import run
from ccm_minutes.gui.first_look import FirstLook
from ccm_minutes.gui.outside import Outside


def open_window(call: Call) -> int:
    """Shows the window until it is closed; gives the exit status."""
    folders = folders_of(store=call.store)
    second = SecondCopies(folders, call.events)
    with ExitStack() as held:
        return run(
            Outside(
                stores=OneStore(folders.store, held, remembering_of(folders), second=second),
                meeting_files=files.MEETING_FILES,
                whole_files=DiskFiles(),
                press=word.word_press(),
                clock=SystemClock(),
                user=SystemUser(),
                write_sheet=write_sheet,
                settings=FileSettings(folders.settings / "window.json"),
                templates=BodyTemplates(),
                door=door_of(folders),
                second=second,
                spellers=HunspellSpellers(),
                read_table=table_at,
                read_text=text_at,
                report_of=lambda store: problem.report_of(store, call.store),
                events=call.events,
            ),
            call.seen if isinstance(call.seen, FirstLook) else None,
        )
