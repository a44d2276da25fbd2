"""What is pasted into the record keeps its structure, and leaves its styles behind."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.entries import mark_entry
from ccm_minutes.domain.edits.pasting import Copied
from ccm_minutes.domain.entry import Point
from ccm_minutes.domain.stated import NOTHING
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Mention,
    Text,
    Words,
    is_marked_run,
    runs_of,
)
from ccm_minutes.gui.room.pasted import lines_of
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.copied import copy_of, taken_from
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.pasted import paragraphs_in
from tests.gui.persons import Person
from tests.gui.test_record import at_the_record, lamps
from tests.gui.test_text import TEXTS

FROM_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style><!-- p.MsoNormal {font-family:Calibri; color:red} --></style>
<!--[if gte mso 9]><xml><w:WordDocument>None of this</w:WordDocument></xml><![endif]-->
</head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><span style='font-size:14.0pt;color:red'>The <b>plan</b> was
   <i>taken</i> <u>note</u> of<o:p></o:p></span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'
><![if !supportLists]><span style='font-family:Symbol'>·<span style='font:7.0pt
"Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>The
1<sup>st</sup> lamp</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span>o<span
style='mso-list:Ignore'>&nbsp;</span></span><!--[endif]-->its oil &amp; wick</p>
<p class=MsoNormal>&nbsp;</p>
<table><tr><td><p>Who</p></td><td><p>When</p></td></tr><tr><td>Elmara</td><td>May</td></tr></table>
<!--EndFragment--></body></html>"""


def html(words: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(words)
    return data


def plain(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def paste(room: Room, data: QMimeData) -> None:
    """Ctrl+V with this copied; the clipboard of whoever runs the tests is not touched."""
    editor = room.record_view.editor
    assert editor is not None
    editor.insertFromMimeData(data)
    QApplication.processEvents()


def test_word_keeps_paragraphs_bullets_and_tables_and_four_ways_to_set_words() -> None:
    assert paragraphs_in(html(FROM_WORD)) == (
        Copied(
            (
                "The ",
                Words("plan", bold=True),
                " was ",
                Words("taken", italic=True),
                " ",
                Words("note", underline=True),
                " of",
            )
        ),
        Copied(("The 1", Words("st", superscript=True), " lamp")),
        Copied("its oil & wick", 1),
        Copied("Who | When"),
        Copied("Elmara | May"),
    )


@pytest.mark.parametrize(
    ("words", "paragraphs"),
    [
        (
            "<ul><li>one<ul><li>two</li></ul></li><li><p>three</p></li></ul>",
            ["one", "two", "three"],
        ),
        ("<b style='font-weight:normal'><p>not bold</p></b>", ["not bold"]),
        ("<p>a<br>b</p><script>alert(1)</script><p>c", ["a\nb", "c"]),
        ("<p>&#128512; caf&eacute;</p></div></p>", ["😀 café"]),
        ("no tags at all", ["no tags at all"]),
    ],
)
def test_html_of_other_programs(words: str, paragraphs: list[str]) -> None:
    assert [str(one.text) for one in paragraphs_in(html(words))] == paragraphs


def test_plain_lines_lose_their_bullets_and_keep_their_depth() -> None:
    found = paragraphs_in(plain("First\r\n• one\r\n  – two\n\n* three"))

    assert found == (Copied("First"), Copied("one"), Copied("two", 1), Copied("three"))


def test_some_words_of_a_line_keep_their_spaces() -> None:
    assert paragraphs_in(plain(" - and so on ")) == (Copied(" - and so on "),)


@given(st.text())
def test_whatever_is_copied_comes_in_or_nothing_does(qapp: object, words: str) -> None:
    editor = RunsEdit()
    editor.takes_lines = True

    editor.insertFromMimeData(html(f"<p>{words}"))
    editor.insertFromMimeData(plain(words))

    assert "\ufffc" not in str(editor.text())


def test_several_paragraphs_become_points_in_one_step(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("Home")
    person.press("Ctrl+Right")

    paste(room, html(FROM_WORD))

    entry = lamps(room).entries[1]
    assert entry.text == (
        "Thanks The ",
        Words("plan", bold=True),
        " was ",
        Words("taken", italic=True),
        " ",
        Words("note", underline=True),
        " of",
    )
    assert entry.points == (
        Point(("The 1", Words("st", superscript=True), " lamp"), points=(Point("its oil & wick"),)),
        Point("Who | When"),
        Point("Elmara | Maywere given."),
    )
    person.type(", ")
    person.press("Return")
    assert lamps(room).entries[1].points[-1].text == "Elmara | May, were given."

    room.sitting.undo()
    room.sitting.undo()
    assert lamps(room).entries[1].text == "Thanks were given."
    assert lamps(room).entries[1].points == ()


def test_paragraphs_pasted_into_a_point_become_points_after_it(room: Room, person: Person) -> None:
    at_the_record(room, person, 1)
    person.press("F2")
    person.press("End")

    paste(room, plain(" So was this.\n- And that.\n- And more."))

    words = [str(one.text) for one in lamps(room).entries[0].points]
    assert words == [
        "The lamps were lit. So was this.",
        "And that.",
        "And more.",
        "The oil is low.",
    ]


def megabyte() -> str:
    return "\n".join(f"{number} {'lamp ' * 19}".rstrip() for number in range(10_000))


def test_a_paste_of_a_megabyte_is_all_there(room: Room, person: Person) -> None:
    said = megabyte()
    assert len(said) > 900_000
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("Ctrl+A")

    paste(room, plain(said))

    entry = lamps(room).entries[1]
    assert "\n".join([str(entry.text), *(str(one.text) for one in entry.points)]) == said
    assert saved(room) == entry.points


def saved(room: Room) -> tuple[Point, ...]:
    item: AgendaItem = lamps(room)
    return item.entries[1].points


def test_one_line_that_fills_a_book_is_all_there_and_can_be_seen(
    room: Room, person: Person
) -> None:
    said = "lamp " * 80_000
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("Ctrl+A")

    paste(room, plain(said))
    person.press("Return")

    assert lamps(room).entries[1].text == said
    assert not room.record_view.viewport().grab().isNull()


def called(mention: Mention) -> str:
    if isinstance(mention, DelegationMention):
        return {"morvania": "Morvania"}[mention.delegation]
    return "Ms. Lind"


@given(TEXTS)
def test_what_is_copied_here_comes_in_with_its_marks_and_mentions(text: Text) -> None:
    found = taken_from(copy_of(text, lambda _mention: "Somebody"), lambda _mention: "Somebody")

    assert found is not None
    runs = [replace(run, in_release=None) for run in runs_of(found) if isinstance(run, Words)]
    withheld = [run.text for run in runs if is_marked_run(run)]
    assert "".join(withheld) == "".join(
        run.text for run in runs_of(text) if isinstance(run, Words) and is_marked_run(run)
    )
    mentions = [run for run in runs_of(text) if not isinstance(run, Words)]
    assert [run for run in runs_of(found) if not isinstance(run, Words)] == [
        replace(run, stated=NOTHING) for run in mentions
    ]


def test_who_is_copied_from_another_meeting_is_there_by_name() -> None:
    text = (DelegationMention("morvania"), " and ", DelegationMention("elmara"))
    copied = copy_of(text, lambda one: str(getattr(one, "delegation", "")).title())

    assert taken_from(copied, called) == (DelegationMention("morvania"), " and Elmara")


def test_what_is_withheld_stays_so_where_it_is_pasted(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("Home")
    person.press("Ctrl+Shift+Right")
    person.press("Ctrl+M")
    editor = room.record_view.editor
    assert editor is not None
    copied = editor.createMimeDataFromSelection()
    person.press("End")

    paste(room, copied)
    person.press("Return")

    assert copied.text() == "Thanks "
    assert lamps(room).entries[1].text == (
        Words("Thanks ", marking=Marking.FOUO),
        "were given.",
        Words("Thanks ", marking=Marking.FOUO),
    )
    assert taken_from(plain("elsewhere"), called) is None


def test_what_is_copied_out_of_a_marked_entry_stays_withheld_where_it_is_pasted(
    room: Room, person: Person
) -> None:
    at_the_record(room, person, 3)
    entry = lamps(room).entries[1]
    room.sitting.do(mark_entry(entry.key, Marking.FOUO))
    person.press("F2")
    editor = room.record_view.editor
    assert editor is not None
    person.press("Ctrl+A")

    copied = editor.createMimeDataFromSelection()

    assert taken_from(copied, called) == (Words("Thanks were given.", marking=Marking.FOUO),)


def test_what_is_withheld_stays_so_in_the_capture_line() -> None:
    text = ("We ", Words("pay] them]]\nin gold ", marking=Marking.FOUO), "gladly.")

    first, second = lines_of(copy_of(text, called))

    assert (first, second) == ("We [[pay] them ]]", "[[in gold ]]gladly.")
    assert lines_of(plain("We pay.")) == ["We pay."]
