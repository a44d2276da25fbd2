"""``rekey``: another key for the store."""

from pathlib import Path

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.passphrases import passphrase_for
from ccm_minutes.cli.proving import PROVE_OPTION, must_be_at_terminal, prove_on_paper
from ccm_minutes.cli.sheets import SHEET_OPTION, must_take_sheet, write_recovery_sheet
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.wiring import store


@verb("rekey")
@SHEET_OPTION
@PROVE_OPTION
def command(call: Call, sheet: Path | None, prove: bool) -> None:
    """Give the store a new key; prints the new recovery key. The passphrase stays."""
    must_take_sheet(sheet)
    must_be_at_terminal(prove)
    room = store.key_room(call)
    done = room.rekey(passphrase_for(call.passphrase_file))
    tell(
        f"The store as it was is in {done.aside}. The old recovery key opens it, and the backups",
        "made before. Take them and the old sheet away once you need them no more.",
        "This is the new recovery key: write it down and keep it apart from this machine.",
    )
    write_recovery_sheet(sheet, done.recovery.text, room.folder)
    call.answer(
        [done.recovery.text],
        {
            "store": str(room.folder),
            "recovery_key": done.recovery.text,
            "set_aside": str(done.aside),
        },
    )
    if prove:
        prove_on_paper(done.recovery.text)
