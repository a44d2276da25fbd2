"""A document beside the record, as it would be written now."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.previewing.page import page_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.preview.preview import Preview
from ccm_minutes.gui.room.room import Room
from tests.gui.persons import Person


def preview_of(room: Room, person: Person) -> Preview:
    """The preview, once its document is made."""
    person.press("F12")
    preview = room.preview.preview
    assert preview is not None
    person.wait_for(lambda: preview.page.rows.rowCount() > 0)
    return preview


def texts(preview: Preview) -> list[str]:
    return [row.page_line.line.text for row in preview.page.rows.all_rows()]


def test_the_document_stands_beside_the_record_and_follows_what_is_typed(
    room: Room, person: Person
) -> None:
    preview = preview_of(room, person)
    assert person.focus() is room.capture
    assert texts(preview)[0] == room.sitting.meeting.details.title
    person.line("A word that nobody said before.")
    person.wait_for(lambda: any("nobody said before" in text for text in texts(preview)))
    person.wait_for(lambda: preview.page.currentIndex().isValid())

    assert "nobody said before" in preview.page.rows.row_at(preview.page.currentIndex()).spoken  # type: ignore[union-attr]


def test_what_is_typed_before_the_document_is_there_is_gone_to(room: Room, person: Person) -> None:
    person.press("F12")
    person.line("Typed at once.")
    preview = room.preview.preview
    assert preview is not None
    person.wait_for(lambda: "at once" in _chosen(preview))


def test_it_opens_at_the_item_that_is_typed_into(room: Room, person: Person) -> None:
    person.line("> Fuel for the vans")
    preview = preview_of(room, person)

    assert "Fuel for the vans" in _chosen(preview)


def _chosen(preview: Preview) -> str:
    row = preview.page.rows.row_at(preview.page.currentIndex())
    return "" if row is None else row.spoken


def test_it_shows_the_version_and_the_kind_that_are_chosen(room: Room, person: Person) -> None:
    preview = preview_of(room, person)
    full = texts(preview)
    preview.version.setCurrentIndex(preview.version.findData(Version.SANITISED))
    person.wait_for(lambda: texts(preview) != full)
    sanitised = texts(preview)
    assert not any("Averland" in text for text in sanitised)
    preview.kind.setCurrentIndex(preview.kind.findData("briefing"))
    person.wait_for(lambda: texts(preview) != sanitised)

    assert preview.request == Request(Version.SANITISED, "briefing")


def test_a_chosen_paragraph_leads_to_where_it_was_taken_down(room: Room, person: Person) -> None:
    preview = preview_of(room, person)
    person.line("Somewhere else.")
    person.wait_for(lambda: any("Somewhere else" in text for text in texts(preview)))
    number = next(n for n, text in enumerate(texts(preview)) if "Somewhere else" in text)
    preview.page.setCurrentIndex(preview.page.rows.index(number))
    preview.page.activated.emit(preview.page.currentIndex())

    assert person.focus() is room.record_view


def test_it_can_be_reached_by_keys_and_put_out_of_the_way(room: Room, person: Person) -> None:
    preview = preview_of(room, person)
    for _ in range(7):
        person.press("F6")
        if person.focus() is preview.page:
            break
    assert person.focus() is preview.page
    person.press("F12")
    assert preview.isHidden()
    assert person.focus() is room.capture
    person.press("F12")
    assert not preview.isHidden()
    preview.hide_it.click()
    assert preview.isHidden()


def test_the_item_alone_is_the_item_alone(room: Room, person: Person) -> None:
    preview = preview_of(room, person)
    person.press("F11")
    assert preview.isHidden()
    person.press("F11")
    assert not preview.isHidden()


def test_hidden_it_makes_nothing_and_shown_again_it_is_as_the_meeting_is(
    room: Room, person: Person
) -> None:
    preview = preview_of(room, person)
    person.press("F12")
    person.line("Typed unseen.")
    assert not any("unseen" in text for text in texts(preview))
    person.press("F12")
    person.wait_for(lambda: any("unseen" in text for text in texts(preview)))


def test_its_paragraphs_are_painted(room: Room, person: Person) -> None:
    preview = preview_of(room, person)
    picture = preview.page.viewport().grab().toImage()
    inked = QColor(colours().ink)
    some = (
        picture.pixelColor(x, y)
        for x in range(0, picture.width(), 2)
        for y in range(min(200, picture.height()))
    )

    assert any(abs(one.lightness() - inked.lightness()) < 40 for one in some)


def long_meeting(meeting: Meeting) -> Meeting:
    entries = tuple(Entry(EntryKind.NARRATIVE, text=f"It was said {n}.") for n in range(300))
    return replace(meeting, agenda=(*meeting.agenda, AgendaItem("Long", entries=entries)))


@pytest.mark.parametrize("version", list(Version))
def test_keys_of_paragraphs_are_unique(meeting: Meeting, version: Version) -> None:
    lines = page_of(long_meeting(meeting), Request(version), lambda _done, _of: None)

    assert len({line.key for line in lines}) == len(lines) > 300
