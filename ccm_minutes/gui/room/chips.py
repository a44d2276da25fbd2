"""What the chips of the capture line say."""

from collections.abc import Iterable

from ccm_minutes.capture.deadline import read_deadline, split_deadline
from ccm_minutes.capture.pieces import Piece, PieceKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.gui.room.capture_shown import Chip
from ccm_minutes.gui.text.units import place_in_qt
from ccm_minutes.gui.words import due_words


def chips_of(line: str, pieces: Iterable[Piece], meeting: Meeting) -> list[Chip]:
    """The pieces of a line as chips: each says whom or which day it stands for."""
    return [
        Chip(
            place_in_qt(line, one.start),
            place_in_qt(line, one.end),
            one.words,
            _shown(one, meeting),
            one.kind is PieceKind.DEADLINE,
            is_open_at_end=one.kind in (PieceKind.DEADLINE, PieceKind.MENTION),
        )
        for one in pieces
    ]


def _shown(piece: Piece, meeting: Meeting) -> str:
    match piece.named:
        case DelegationSpeaker(id_):
            names = (one.name for one in meeting.delegations if one.id == id_)
            return next(names, piece.words)
        case OfficeSpeaker(office):
            return office
        case None:
            return _day(piece.words, meeting)


def _day(words: str, meeting: Meeting) -> str:
    _, deadline = split_deadline(words)
    if deadline is None:
        return words
    read = read_deadline(deadline, meeting.details.language, meeting.details.date)
    return due_words(read.words, read.due)
