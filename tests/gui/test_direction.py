"""Words that are read from right to left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ccm_minutes.application.previewing.rows import RowKind
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import DocumentKind
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.look.direction import bullet_place, follow_words, is_from_right, mirrored
from ccm_minutes.gui.preview.painter import _lay_out
from ccm_minutes.gui.record.layout import lay_out as record_layout
from ccm_minutes.gui.release.layout import lay_out
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.lines import break_into_lines
from tests.gui.meetings import small_meeting
from tests.gui.persons import Person
from tests.gui.test_preview import preview_of
from tests.gui.test_release_screen import opened

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


def add_points(room: Room, words: str) -> None:
    deeper = Point(words, points=(Point(words),))
    entry = Entry(EntryKind.NARRATIVE, text=words, points=(deeper,))
    room.sitting.do(add_entry(room.sitting.meeting.agenda[0].key, entry, 0))


def ink_in(view: QAbstractItemView, spot: QRect) -> int:
    """How many points of a spot in a view are not of the ground."""
    QApplication.processEvents()
    image = view.viewport().grab().toImage()
    ground = image.pixel(image.width() // 2 + 4, spot.top())
    columns = range(spot.left(), spot.right() + 1)
    rows = range(spot.top(), spot.bottom() + 1)
    return sum(image.pixel(x, y) != ground for x in columns for y in rows)


@pytest.mark.parametrize(("words", "from_right"), [(ARABIC, True), ("It rained.", False)])
def test_the_bullets_of_both_sides_stand_where_their_words_begin(
    room: Room, person: Person, words: str, from_right: bool
) -> None:
    add_points(room, words)
    screen = opened(room, person)
    view, rows = screen.sides, screen.sides.rows
    indexes = [rows.index(n) for n in range(rows.rowCount())]
    points = [
        index
        for index in indexes
        if (shown := rows.row_at(index)) is not None
        and shown.row.kind is RowKind.POINT
        and shown.row.full.endswith(words)
    ]
    assert len(points) >= 2
    view.setCurrentIndex(indexes[0])
    half, levels = view.viewport().width() // 2, []
    for index in points[:2]:
        view.scrollTo(index)
        area, shown = view.visualRect(index), rows.row_at(index)
        assert shown is not None
        layout = lay_out(shown, view.viewport().width(), view.font())
        levels.append((layout.left_at.left(), half - layout.left_at.right()))
        for at in (layout.left_at, layout.right_at):
            place = bullet_place(at, 16, words).translated(area.topLeft())
            assert (place.left() > area.left() + at.right()) is from_right
            assert ink_in(view, place) > 0
            assert ink_in(view, mirrored(place, at.translated(area.topLeft()))) == 0
    first, second = levels
    inner = 1 if from_right else 0
    assert second[inner] > first[inner]
    assert second[1 - inner] == first[1 - inner]


def test_points_of_the_record_are_moved_in_from_the_side_where_they_begin(room: Room) -> None:
    add_points(room, ARABIC)
    room.agenda.choose(room.sitting.meeting.agenda[0].key)
    view = room.record_view
    width, font = view.viewport().width(), view.font()
    rows = [row for row in view.rows.all_rows() if row.words == ARABIC]
    assert [len(row.path) for row in rows] == [0, 1, 2]

    rights = [record_layout(row, width, font).text.right() for row in rows]
    assert rights == sorted(set(rights), reverse=True)
    assert bullet_place(record_layout(rows[1], width, font).text, 16, ARABIC).right() < width


def test_the_bullets_of_the_preview_stand_where_their_words_begin(
    room: Room, person: Person
) -> None:
    room.sitting.do(change_details("kind", kind=DocumentKind.SUMMARY))
    add_points(room, ARABIC)
    preview = preview_of(room, person)
    view, rows = preview.page, preview.page.rows
    points = [
        rows.index(n)
        for n, row in enumerate(rows.all_rows())
        if row.page_line.line.shown.kind is RowKind.POINT and row.page_line.line.text == ARABIC
    ]
    assert points
    view.choose(rows.index(0))
    for index in points:
        view.scrollTo(index)
        row, area = rows.row_at(index), view.visualRect(index)
        assert row is not None
        layout = _lay_out(row.page_line.line, view.viewport().width(), view.font())
        place = bullet_place(layout.at, 16, ARABIC).translated(area.topLeft())
        assert place.left() > area.left() + layout.at.right()
        assert ink_in(view, place) > 0


def test_a_meeting_from_right_to_left_is_shown(room: Room) -> None:
    room.sitting.do(change_details("rename", title=ARABIC))
    room.record.add()
    room.grab()
    assert room.sitting.meeting.details.title == ARABIC
