"""Everything that the room can do, by menu, with its keys."""

from functools import partial

from PySide6.QtGui import QKeySequence

from ccm_minutes.application.exporting import Version
from ccm_minutes.domain.entry import Attribution, EntryKind
from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.record.labels import attribution_words, kind_words
from ccm_minutes.gui.release.choices import kinds_made
from ccm_minutes.gui.room.agenda_menu import agenda_menu
from ccm_minutes.gui.room.asked import Asked
from ccm_minutes.gui.room.changing_commands import changing_commands
from ccm_minutes.gui.room.people_menu import people_menu
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.view_menu import view_menu
from ccm_minutes.gui.words import say

_KEY = QKeySequence.StandardKey


def room_menus(room: Room, *, only_read: bool = False) -> tuple[Menu, ...]:
    """The menus of a meeting that is open.

    Args:
        room: of the meeting.
        only_read: leave out what changes the meeting.
    """
    changing = (_edit(room), agenda_menu(room), _entry(room), people_menu(room))
    reading = (_edit_nothing(room), _go(room))
    return (*(reading if only_read else changing), _release(room), view_menu(room))


def _edit(room: Room) -> Menu:
    return Menu(
        say("&Edit"),
        (
            Command(say("&Undo"), room.sitting.undo, _KEY.Undo),
            Command(say("&Redo"), room.sitting.redo, _KEY.Redo),
            None,
            Command(say("Edit the &words"), lambda: room.active().rename(), "F2"),
            Command(say("&Details…"), lambda: room.active().details(), "Alt+Return"),
            Command(say("&Mark as FOUO, or not"), lambda: room.active().mark(), "Ctrl+M"),
            Command(
                say("Words for the &sanitised version…"),
                lambda: room.active().words(),
                "Ctrl+Shift+M",
            ),
            None,
            Command(say("Move u&p"), lambda: room.active().shift(-1), "Alt+Up"),
            Command(say("Move dow&n"), lambda: room.active().shift(1), "Alt+Down"),
            Command(say("Move a level &in"), lambda: room.active().indent(1), "Alt+Right"),
            Command(say("Move a level &out"), lambda: room.active().indent(-1), "Alt+Left"),
            None,
            Command(say("Remo&ve"), lambda: room.active().remove(), _KEY.Delete),
            *_past(room),
            _for_good(room),
            None,
            Command(say("Meetin&g…"), room.open_details, "Ctrl+Shift+D"),
            Command(say("A&bbreviations…"), room.abbreviations_wanted.emit, "Ctrl+Shift+Y"),
        ),
    )


def _past(room: Room) -> tuple[Command, ...]:
    return (
        Command(say("Ear&lier wordings…"), lambda: room.past.emit(Asked.WORDINGS), "Ctrl+H"),
        Command(
            say("Earlier de&tails of the meeting…"),
            lambda: room.past.emit(Asked.WORDINGS_OF_MEETING),
        ),
        Command(say("What was remov&ed…"), lambda: room.past.emit(Asked.REMOVED)),
    )


def _for_good(room: Room) -> Menu:
    return Menu(
        say("Remove &for good"),
        (
            Command(say("&This…"), lambda: room.past.emit(Asked.PART_FOR_GOOD)),
            Command(say("The whole &meeting…"), lambda: room.past.emit(Asked.MEETING_FOR_GOOD)),
        ),
    )


def _edit_nothing(room: Room) -> Menu:
    return Menu(
        say("&Edit"),
        (
            Command(say("&Undo"), room.sitting.undo, _KEY.Undo),
            Command(say("&Redo"), room.sitting.redo, _KEY.Redo),
            None,
            *_past(room),
        ),
    )


def _go(room: Room) -> Menu:
    return Menu(
        say("&Agenda"),
        of_record=True,
        commands=(
            Command(say("&Next item"), lambda: room.agenda.step(1), "Ctrl+PgDown"),
            Command(say("&Previous item"), lambda: room.agenda.step(-1), "Ctrl+PgUp"),
        ),
    )


def _entry(room: Room) -> Menu:
    record = room.record
    kinds = [
        Command(kind_words()[kind], partial(record.changing.turn_into, kind), f"Ctrl+{number}")
        for number, kind in enumerate(EntryKind, start=1)
    ]
    credits_ = [
        Command(
            attribution_words().get(one, say("as the meeting says")), partial(record.attribute, one)
        )
        for one in (None, *Attribution)
    ]
    return Menu(
        say("E&ntry"),
        of_record=True,
        commands=(
            Command(say("Add &paragraph"), record.add, "Ctrl+J"),
            Command(say("Add p&oint"), room.add_point, "Ctrl+Return"),
            None,
            Menu(say("&Turn into"), kinds),
            *changing_commands(record),
            None,
            Menu(say("In the &sanitised version"), credits_),
            Command(say("&Flag to come back to, or not"), record.flag, "Ctrl+Shift+L"),
        ),
    )


def _release(room: Room) -> Menu:
    kinds = [
        Command(f"{words}…", partial(room.documents.export, Version.FULL, kind))
        for kind, words in kinds_made(Version.FULL)
    ]
    return Menu(
        say("&Documents"),
        (
            Command(
                say("Write the &full version…"),
                lambda: room.documents.export(Version.FULL),
                "Ctrl+E",
            ),
            Menu(say("Write it as another &kind"), kinds),
            Command(
                say("Write the &sanitised version…"),
                room.documents.export_sanitised,
                "Ctrl+Shift+E",
            ),
            Command(say("&Template of this body…"), room.template_wanted.emit),
            None,
            Command(say("&Release…"), room.documents.open_release, "Ctrl+Shift+R"),
            None,
            Command(say("What is still &open"), room.documents.examine, "Ctrl+Shift+F"),
            Command(say("&Next open point"), lambda: room.documents.step(1), "F8"),
            Command(say("&Previous open point"), lambda: room.documents.step(-1), "Shift+F8"),
        ),
    )
