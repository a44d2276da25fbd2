"""``init``: makes a store."""

from pathlib import Path

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.passphrases import new_passphrase
from ccm_minutes.cli.proving import PROVE_OPTION, must_be_at_terminal, prove_on_paper
from ccm_minutes.cli.sheets import SHEET_OPTION, must_take_sheet, write_recovery_sheet
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.wiring import store


@verb("init")
@SHEET_OPTION
@PROVE_OPTION
def command(call: Call, sheet: Path | None, prove: bool) -> None:
    """Make a store; prints its recovery key."""
    folder = store.folder_of(call)
    store.must_not_be_there(folder)
    must_take_sheet(sheet)
    must_be_at_terminal(prove)
    recovery_key = store.make(folder, new_passphrase(call.passphrase_file))
    tell(
        f"The store is in {folder}.",
        "This is its recovery key. It opens the store where the passphrase is lost: write it down",
        "and keep it apart from this machine.",
    )
    write_recovery_sheet(sheet, recovery_key, folder)
    call.answer([recovery_key], {"store": str(folder), "recovery_key": recovery_key})
    if prove:
        prove_on_paper(recovery_key)
