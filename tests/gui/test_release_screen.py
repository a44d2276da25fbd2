"""The release screen: both versions in step, what is open, and the way out."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListView, QScrollArea

from ccm_minutes.application.ports import Progress
from ccm_minutes.application.previewing.rows import AlignedRow
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.errors import OutputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.language import ENGLISH, FRENCH
from ccm_minutes.gui.release import screen as screen_module
from ccm_minutes.gui.release.screen import ReleaseScreen
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from ccm_minutes.release.catalogue import catalogue_of
from tests.gui.meetings import clean_meeting
from tests.gui.persons import AnswersPaths, Person
from tests.gui.test_manners import nameless


@pytest.fixture
def meeting() -> Meeting:
    return clean_meeting()


def opened(room: Room, person: Person) -> ReleaseScreen:
    person.press("Ctrl+Shift+R")
    person.wait_for(lambda: looked_through(room))
    screen = room.documents.release.screen
    assert screen is not None
    return screen


def looked_through(room: Room) -> bool:
    screen = room.documents.release.screen
    return screen is not None and not screen.working.isVisible()


def listed(view: QListView) -> list[str]:
    return [view.model().index(n, 0).data() for n in range(view.model().rowCount())]


def shown(screen: ReleaseScreen) -> list[AlignedRow]:
    rows = [screen.sides.rows.row_at(screen.sides.rows.index(n)) for n in range(200)]
    return [one.row for one in rows if one is not None]


def released(screen: ReleaseScreen) -> list[str]:
    return [row.released for row in shown(screen)]


def test_both_versions_stand_side_by_side(room: Room, person: Person) -> None:
    screen = opened(room, person)

    assert "The oil is low." in released(screen)
    assert not room.places.isVisible()
    assert nameless(screen) == []


def test_escape_goes_back_to_the_line_and_its_caret(room: Room, person: Person) -> None:
    person.type("Morvania")
    person.press("Left")
    opened(room, person)
    person.press("Escape")

    assert person.focus() is room.capture
    assert room.capture.cursorPosition() == 7
    assert room.places.isVisible()


def test_nothing_open_can_go_out_from_the_screen(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    screen = opened(room, person)
    assert screen.export_it.isEnabled()

    screen.export_it.click()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    with ZipFile(asking.written[0]) as archive:
        assert "The oil is low." in archive.read("word/document.xml").decode()


def choose(field: QComboBox, words: str) -> None:
    at = field.findText(words)
    field.setCurrentIndex(at)
    field.activated.emit(at)


def test_kind_and_language_are_chosen_and_go_out_so(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    screen = opened(room, person)
    assert (screen.kind.currentText(), screen.language.currentText()) == ("Minutes", "English")

    choose(screen.kind, "Summary")
    assert not screen.export_it.isEnabled()
    person.wait_for(screen.export_it.isEnabled)
    assert "A coastal State said:" in released(screen)
    choose(screen.language, "French")
    person.wait_for(screen.export_it.isEnabled)
    screen.export_it.click()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    assert asking.written[0].name == "Third-Meeting-summary-fr-sanitised.docx"
    with ZipFile(asking.written[0]) as archive:
        heading = catalogue_of("fr").word("Detailed record of the meeting")
        assert heading in archive.read("word/document.xml").decode()


def test_what_was_chosen_is_still_so_after_a_passage_was_mended(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    screen = opened(room, person)
    choose(screen.kind, "Report")
    person.wait_for(lambda: looked_through(room))
    person.press("F2")
    person.press("Ctrl+A")
    person.line("Nobody spoke of oil.")

    screen = opened(room, person)
    assert screen.kind.currentText() == "Report"
    person.wait_for(screen.export_it.isEnabled)


def test_numbers_stand_on_both_sides_as_they_will_be_printed(room: Room, person: Person) -> None:
    screen = opened(room, person)
    lamps = next(row for row in shown(screen) if row.full == "Lamps")

    assert lamps.left_as is not None
    assert lamps.right_as is not None
    assert (lamps.left_as.number, lamps.right_as.number) == ("3.", "3.")


def test_a_clean_release_is_exported_directly(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    person.press("Ctrl+Shift+E")
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    assert asking.written[0].exists()
    assert room.documents.release.screen is None


def test_an_open_finding_leads_to_the_screen_and_no_file_is_asked_for(
    room: Room, person: Person, asking: AnswersPaths
) -> None:
    person.line("Morvania said nothing of oil.")
    person.press("Ctrl+Shift+E")
    person.wait_for(lambda: looked_through(room))
    screen = room.documents.release.screen
    assert screen is not None

    assert asking.written == []
    assert not screen.export_it.isEnabled()
    assert "1 to be settled" in screen.standing.text()
    row = screen.sides.row()
    assert row is not None
    assert row.released == "Morvania said nothing of oil."
    assert row.right[0].found == ((0, 8, True),)


def test_enter_goes_from_a_finding_to_its_place_and_on_to_its_words(
    room: Room, person: Person
) -> None:
    person.line("Morvania said nothing of oil.")
    screen = opened(room, person)
    person.press("Return")
    assert person.focus() is screen.sides

    person.press("Return")
    assert room.documents.release.screen is None
    assert room.record_view.editor is not None
    person.press("Ctrl+A")
    person.line("Nobody spoke of oil.")

    screen = opened(room, person)
    assert screen.export_it.isEnabled()
    assert "Nobody spoke of oil." in released(screen)


def test_enter_comes_back_to_the_place_of_a_finding_from_anywhere(
    room: Room, person: Person
) -> None:
    person.line("Morvania said nothing of oil.")
    screen = opened(room, person)
    person.press("F6")
    person.press("Home")
    person.press("Shift+F6")
    person.press("Return")

    row = screen.sides.row()
    assert row is not None
    assert row.released == "Morvania said nothing of oil."


def test_each_row_says_why_it_does_not_go_out_as_it_is(room: Room, person: Person) -> None:
    person.line("(FOUO) The oil was borrowed.")
    person.line("# Ask about the oil.")
    person.line("Oil came [[by night]] from afar.")
    rows = opened(room, person).sides.rows
    tips = {
        one.row.full: rows.data(rows.index(n), Qt.ItemDataRole.ToolTipRole)
        for n in range(rows.rowCount())
        if (one := rows.row_at(rows.index(n))) is not None
    }

    assert "marked FOUO" in str(tips["(FOUO) The oil was borrowed."])
    assert "note" in str(tips["Ask about the oil."])
    assert "marked FOUO" in str(tips["Oil came [FOUO: by night] from afar."])
    assert "may not be named" in str(tips["Averland"])
    assert "Who took part" in str(tips["Averland:"])
    assert tips["Lamps"] is None


def test_whoever_leaves_to_mend_is_told_the_way_back(
    room: Room, window: Window, person: Person
) -> None:
    person.line("Morvania said nothing of oil.")
    opened(room, person)
    person.press("F2")

    assert "Ctrl+Shift+R" in window.message_bar.sentence.text()
    assert room.record_view.editor is not None


def test_a_finding_is_put_right_by_one_key(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    opened(room, person)
    person.press("F2")

    editor = room.record_view.editor
    assert editor is not None
    assert editor.toPlainText() == "Morvania said nothing of oil."


def test_a_finding_is_cleared_with_a_reason_and_the_document_is_made(
    room: Room, window: Window, person: Person, asking: AnswersPaths
) -> None:
    person.line("Morvania said nothing of oil.")
    screen = opened(room, person)
    person.tab_to("reason")
    person.line("It has said so in public.")
    assert room.sitting.meeting.clearances[0].phrase == "Morvania"
    assert not screen.export_it.isEnabled()

    person.wait_for(screen.export_it.isEnabled)
    screen.export_it.click()
    person.wait_for(lambda: "is written" in window.message_bar.sentence.text())

    with ZipFile(asking.written[-1]) as archive:
        assert "Morvania said nothing of oil." in archive.read("word/document.xml").decode()


def test_a_warning_is_ticked_and_the_tick_lapses_with_the_words(room: Room, person: Person) -> None:
    person.line("He lit the lamps.")
    screen = opened(room, person)
    assert "1 to be looked at" in screen.standing.text()

    person.press("Ctrl+Return")
    assert screen.export_it.isEnabled()
    assert "looked at" in listed(screen.form.findings)[0]

    person.press("F2")
    person.type(" Then he left.")
    person.press("Escape")
    screen = opened(room, person)
    assert not screen.export_it.isEnabled()
    assert "2 to be looked at" in screen.standing.text()


def test_what_blocks_cannot_be_ticked(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    screen = opened(room, person)
    person.press("Ctrl+Return")

    assert not screen.export_it.isEnabled()
    assert not screen.form.tick.isEnabled()


def test_the_parts_are_gone_round_by_one_key(room: Room, person: Person) -> None:
    opened(room, person)
    seen = []
    for _ in range(4):
        person.press("F6")
        seen.append(person.focus().objectName())

    assert seen == ["sides", "judge", "export_it", "findings"]


def test_the_next_withheld_passage_is_one_key_away(room: Room, person: Person) -> None:
    screen = opened(room, person)
    screen.sides.setFocus()
    person.press("Home")
    person.press("Alt+Down")
    first = screen.sides.row()
    person.press("Alt+Down")
    person.press("Alt+Up")

    assert first is not None
    assert first.full == "Averland"
    assert screen.sides.row() == first


def test_the_screen_follows_an_edit(room: Room, person: Person) -> None:
    screen = opened(room, person)
    person.press("Ctrl+Z")
    room.sitting.do(change_details("change title", title="Fourth Meeting"))

    assert not screen.export_it.isEnabled()
    person.wait_for(screen.export_it.isEnabled)
    assert released(screen)[0] == "Fourth Meeting"


def test_a_command_that_opens_a_form_leaves_the_screen(room: Room, person: Person) -> None:
    opened(room, person)
    person.press("Ctrl+Shift+D")

    assert room.documents.release.screen is None
    assert isinstance(room.drawer.form, DetailsForm)


def test_keys_of_the_record_do_nothing_while_it_is_not_to_be_seen(
    room: Room, person: Person
) -> None:
    before = room.sitting.meeting
    opened(room, person)
    for keys in ("Ctrl+J", "Ctrl+T", "Delete", "Ctrl+M", "Ctrl+1", "Ctrl+D", "Alt+Right"):
        person.press(keys)

    assert room.sitting.meeting is before
    person.press("Escape")
    person.press("Ctrl+T")
    assert len(room.sitting.meeting.agenda) == 3


def test_looking_through_can_be_stopped_and_begun_again(
    room: Room, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_meeting: Meeting, _language: None, progress: Progress, _kind: None) -> None:
        for done in range(1_000_000_000):
            progress(done, 1_000_000_000)
        raise OutputFault("It was not stopped.")

    with monkeypatch.context() as slow:
        slow.setattr(screen_module, "examined", endless)
        person.press("Ctrl+Shift+R")
        screen = room.documents.release.screen
        assert screen is not None
        person.wait_for(lambda: screen.progress.maximum() > 1)
        screen.stop.click()
        assert "stopped" in screen.working_words.text()
    assert not screen.export_it.isEnabled()
    assert "stopped" in screen.standing.text()

    screen.stop.click()
    person.wait_for(screen.export_it.isEnabled)


def test_the_room_can_be_left_while_it_is_looked_through(
    room: Room, window: Window, person: Person, tmp_path: Path
) -> None:
    person.press("Ctrl+Shift+R")
    window.show_shelf()
    person.wait_for(lambda: not window.background.busy)

    assert window.room is None


@pytest.mark.parametrize("language", [ENGLISH, FRENCH])
def test_nothing_at_the_side_is_cut_after_a_tick_while_a_message_is_shown(
    window: Window, room: Room, person: Person, language: str
) -> None:
    person.line("He lit the lamps.")
    window.speak(language)
    here = window.room
    assert here is not None
    window.resize(1360, 860)
    screen = opened(here, person)
    window.message_bar.tell("Settle what is listed, then export from here.")
    person.press("Ctrl+Return")
    areas = screen.findings_side.findChildren(QScrollArea)
    (area,) = (one for one in areas if one.isAncestorOf(screen.form))

    person.wait_for(lambda: area.verticalScrollBar().maximum() == 0)
    inner = area.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= area.viewport().width()
    window.speak(ENGLISH)
