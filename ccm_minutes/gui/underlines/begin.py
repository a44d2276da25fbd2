"""Begins to underline in a room that is about to be shown."""

from collections.abc import Iterable

from ccm_minutes.application.ports import Register
from ccm_minutes.gui.abbreviations.shortening import Shortening
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.beside_room import BesideRoom
from ccm_minutes.gui.message_bar import Choice
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.underlines.aids import Aids
from ccm_minutes.gui.underlines.places import Places
from ccm_minutes.gui.underlines.room_underlines import RoomUnderlines
from ccm_minutes.gui.words import say


def underline_in(
    room: Room, register: Register, bench: Bench, beside: BesideRoom
) -> RoomUnderlines:
    """Looks from now on at all that is typed in a room.

    Args:
        room: a new one.
        register: holds the users' own words and abbreviations.
        bench: has the dictionaries, the settings and the bar for messages.
        beside: does work beside the window for as long as the room is open.
    """

    def abbreviations(body: str) -> Iterable[str]:
        for one in register.abbreviations(body):
            yield from (one.short, one.long)

    outside = bench.outside
    aids = Aids(beside.run, outside.settings, register, abbreviations, outside.spellers)
    underlines = RoomUnderlines(room, _places(room), aids)
    underlines.told.connect(room.noticed)
    # In the list that was open there something may have been ticked.
    room.drawer.closed.connect(underlines.count.show)

    _tell_of_words(underlines, bench)
    for shortening in room.findChildren(Shortening):
        shortening.changed.connect(underlines.knowing.refresh)
    return underlines


def _places(room: Room) -> Places:
    return Places(
        room.record,
        room.line,
        room.drawer,
        room.documents.looked_at,
        room.documents.examine,
        room.half_typed.hold,
    )


def _tell_of_words(underlines: RoomUnderlines, bench: Bench) -> None:
    """Tells of each word that is added to the dictionary, and offers to take it out again."""

    def added(word: str) -> None:
        told = say("“{0}” is in the dictionary now.").format(word)
        back = Choice(say("Take it out again"), lambda: bench.stage.guard(lambda: taken_out(word)))
        bench.bar.tell(told, back)

    def taken_out(word: str) -> None:
        underlines.knowing.remove_word(word)
        bench.bar.tell(say("“{0}” is no longer in the dictionary.").format(word))

    underlines.knowing.added.connect(added)
