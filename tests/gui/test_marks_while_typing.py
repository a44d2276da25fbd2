"""In a text of the record nothing comes out of a mark by typing, pasting or a short form."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

from ccm_minutes.application.abbreviations import fit
from ccm_minutes.application.expanding import Expander
from ccm_minutes.domain.text import DelegationMention, Marking, Mention, Text, Words
from ccm_minutes.gui.text.copied import copy_of, taken_from
from ccm_minutes.gui.text.edit import RunsEdit

FOUO = Marking.FOUO
PLAN = Words("plan", marking=FOUO)


@pytest.fixture
def edit(qapp: object) -> Iterator[RunsEdit]:
    edit = RunsEdit()
    edit.name_of = lambda _mention: "Averland"
    edit.expanding.by = Expander(
        [fit("cod", "the host, [[Ms Lind||a lady]]"), fit("apm", "hidden things")]
    ).at_end_of_word
    yield edit
    edit.deleteLater()


def go(edit: RunsEdit, start: int, end: int | None = None) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def press(edit: RunsEdit, key: Qt.Key, text: str = "") -> None:
    no = Qt.KeyboardModifier.NoModifier
    edit.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, no, text))


def typed(edit: RunsEdit, words: str) -> Text:
    for character in words:
        press(edit, Qt.Key(ord(character.upper())), character)
    return edit.text()


def pasted(edit: RunsEdit, data: QMimeData) -> Text:
    edit.insertFromMimeData(data)
    return edit.text()


def plain(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def test_a_mark_in_what_a_short_form_stands_for_is_a_mark(edit: RunsEdit) -> None:
    lady = Words("Ms Lind", marking=FOUO, in_release="a lady")
    assert typed(edit, "By cod and") == ("By the host, ", lady, " and")

    edit.show_text("")
    typed(edit, "cod ")
    press(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "cod "
    assert typed(edit, "x") == "cod x"


@pytest.mark.parametrize(
    "short",
    [
        (Words("ap", marking=FOUO), "m"),
        ("a", Words("pm", marking=FOUO)),
        (Words("apm", in_release="x"),),
    ],
)
def test_a_short_form_that_is_marked_in_part_stays_marked(edit: RunsEdit, short: Text) -> None:
    edit.show_text(short)
    go(edit, 3)
    typed(edit, ",")

    text = edit.text()
    assert len(text) == 1
    run = text[0]
    assert isinstance(run, Words)
    assert run.text.startswith("hidden things")
    assert run.marking is FOUO or run.in_release == "x"


def test_brackets_mark_as_in_the_line(edit: RunsEdit) -> None:
    assert typed(edit, "by [[plan||some way]] and") == (
        "by ",
        Words("plan", marking=FOUO, in_release="some way"),
        " and",
    )
    edit.show_text(("a ", DelegationMention("avl"), " b"))
    go(edit, 2)
    typed(edit, "[[")
    go(edit, 7)
    assert typed(edit, "]]") == (
        "a ",
        DelegationMention("avl", marking=FOUO),
        Words(" b", marking=FOUO),
    )
    edit.show_text("")
    assert typed(edit, "a ]] [[]] [b]") == "a ]] [[]] [b]"


def test_words_in_place_of_a_passage_of_several_looks_are_printed_once(edit: RunsEdit) -> None:
    edit.show_text(("[[a ", Words("bold", bold=True), " plan||some way"))
    go(edit, 23)
    assert typed(edit, "]]") == (
        Words("a ", marking=FOUO, in_release="some way"),
        Words("bold", bold=True, marking=FOUO),
        Words(" plan", marking=FOUO),
    )


def test_brackets_mark_also_what_an_input_method_gives(edit: RunsEdit) -> None:
    event = QInputMethodEvent()
    event.setCommitString("[[plan]]")
    edit.inputMethodEvent(event)

    assert edit.text() == (PLAN,)


@pytest.mark.parametrize("data", [plain("PASTED"), copy_of("PASTED", lambda _: "")])
def test_what_is_pasted_into_a_marked_passage_is_marked(edit: RunsEdit, data: QMimeData) -> None:
    edit.show_text(("by ", PLAN, " end"))
    go(edit, 5)
    assert pasted(edit, data) == ("by ", Words("plPASTEDan", marking=FOUO), " end")

    edit.show_text(("by ", PLAN, " end"))
    go(edit, 1, 5)
    assert pasted(edit, data) == ("b", Words("PASTEDan", marking=FOUO), " end")

    edit.show_text(("by ", PLAN, " end"))
    go(edit, 9)
    assert pasted(edit, data) == ("by ", PLAN, " ePASTEDnd")


def test_paragraphs_that_are_pasted_into_a_marked_passage_are_marked(edit: RunsEdit) -> None:
    edit.show_text(("by ", PLAN, " end"))
    go(edit, 5)
    got: list[Text] = []
    edit.pasted.connect(lambda paragraphs: got.extend(one.text for one in paragraphs))
    pasted(edit, plain("one\ntwo"))

    assert got == [(Words("one", marking=FOUO),), (Words("two", marking=FOUO),)]


@pytest.mark.parametrize("span", [(1, 5), (5, 9)])
def test_marking_more_than_what_is_marked_takes_no_mark_away(
    edit: RunsEdit, span: tuple[int, int]
) -> None:
    kept = Words("plan", marking=FOUO, in_release="way")
    edit.show_text(("by ", kept, " end"))
    go(edit, *span)
    edit.toggle_mark()

    assert kept in edit.text()
    assert sum(isinstance(run, Words) and run.marking is FOUO for run in edit.text()) == 2
    go(edit, 0, 11)
    edit.toggle_mark()
    edit.toggle_mark()
    assert edit.text() == "by plan end"


def test_a_mention_pasted_where_its_id_is_of_somebody_else_is_there_by_name() -> None:
    def called(mention: Mention) -> str:
        assert isinstance(mention, DelegationMention)
        return {"avl": "Averland"}[mention.delegation]

    copied = copy_of((DelegationMention("avl", marking=FOUO),), called)

    assert taken_from(copied, called) == (DelegationMention("avl", marking=FOUO),)
    assert taken_from(copied, lambda _: "Brightmoor") == (Words("Averland", marking=FOUO),)
