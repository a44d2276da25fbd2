"""Words that are read from right to left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.look.direction import follow_words, is_from_right, mirrored
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.lines import break_into_lines
from tests.gui.meetings import small_meeting

ARABIC = "طلب الوفد مزيدا من الوقت (14 يوما)."
FROM_RIGHT = Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (ARABIC, True),
        (f"3.1 {ARABIC}", True),
        ("עברית", True),
        ("Averland", False),
        (f"Averland: {ARABIC}", False),
        ("Éire " + ARABIC, False),
        ("14 (…)", False),
        ("", False),
    ],
)
def test_the_first_letter_tells_the_direction(words: str, wanted: bool) -> None:
    assert is_from_right(words) is wanted


@pytest.mark.usefixtures("qapp")
def test_a_row_begins_at_the_side_of_its_words() -> None:
    places = {}
    for words in (ARABIC, "The lamps were lit."):
        layout = QTextLayout(words, QFont())
        break_into_lines(layout, 900)
        line = layout.lineAt(0)
        places[words] = line.naturalTextRect()
    assert places[ARABIC].right() == pytest.approx(900, abs=1)
    assert places["The lamps were lit."].left() == 0


def test_a_field_of_lines_begins_at_the_side_of_its_words(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    follow_words(field)
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft

    field.setPlainText(ARABIC)
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    assert field.document().firstBlock().textDirection() == FROM_RIGHT

    field.setPlainText("Lamps")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_an_editor_of_the_record_takes_the_direction_of_its_words(qtbot: QtBot) -> None:
    editor = RunsEdit()
    qtbot.addWidget(editor)
    editor.show_text(ARABIC)
    assert editor.document().firstBlock().textDirection() == FROM_RIGHT


def test_every_field_of_lines_of_a_form_follows_its_words(qtbot: QtBot) -> None:
    meeting = small_meeting()
    arabic = replace(meeting.delegations[0], name=ARABIC, other_names=(ARABIC, ARABIC))
    form = DelegationForm(arabic, meeting)
    qtbot.addWidget(form)

    sides = {
        field.document().defaultTextOption().alignment()
        for field in form.findChildren(QPlainTextEdit)
        if field.toPlainText() == f"{ARABIC}\n{ARABIC}"
    }
    assert sides == {Qt.AlignmentFlag.AlignRight}


def test_a_bullet_stands_on_the_other_side() -> None:
    text = QRect(40, 10, 200, 20)
    spot = mirrored(QRect(25, 10, 14, 20), text)
    assert (spot.left() - text.right(), spot.width()) == (2, 14)


def test_a_meeting_from_right_to_left_is_shown(room: Room) -> None:
    room.sitting.do(change_details("rename", title=ARABIC))
    room.record.add()
    room.grab()
    assert room.sitting.meeting.details.title == ARABIC
