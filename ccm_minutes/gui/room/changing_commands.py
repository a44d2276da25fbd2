"""The commands of changing one's mind, with their keys."""

from ccm_minutes.gui.commands import Command
from ccm_minutes.gui.room.record_panel import RecordPanel
from ccm_minutes.gui.words import say


def changing_commands(record: RecordPanel) -> tuple[Command, ...]:
    """What the menu of entries offers beside turning one into another kind."""
    joining, changing = record.joining, record.changing
    return (
        Command(say("Sp&lit here"), joining.split, "Ctrl+Shift+Return"),
        Command(say("&Merge with what is above"), joining.merge, "Ctrl+Shift+Backspace"),
        Command(say("Move to another &item…"), changing.move_to_item, "Ctrl+Shift+V"),
        Command(say("Change the sp&eaker…"), changing.change_speaker, "Ctrl+Shift+S"),
    )
