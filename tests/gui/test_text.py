"""Texts go into the editor and come out as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from ccm_minutes.domain.runs import tidy
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Mention,
    RepresentativeMention,
    Text,
    Words,
)
from ccm_minutes.gui.text.document import fill, mark_selection, read
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.paragraphs import paragraphs_in, show_paragraphs

_WORDS = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=["Cc", "Cs", "Zl", "Zp"],
        exclude_characters="\ufffc\ufdd0\ufdd1",
    )
    | st.just("\n")
)
_MARKINGS = st.none() | st.just(Marking.FOUO)
_RELEASED = st.none() | st.text("abc é", min_size=1)
_RUNS = (
    _WORDS
    | st.builds(
        Words,
        _WORDS,
        st.booleans(),
        st.booleans(),
        st.booleans(),
        st.booleans(),
        _MARKINGS,
        _RELEASED,
    )
    | st.builds(DelegationMention, st.sampled_from(["averland", "morvania"]), _RELEASED, _MARKINGS)
    | st.builds(RepresentativeMention, st.sampled_from(["lind", "ode"]), _RELEASED, _MARKINGS)
)
TEXTS = _WORDS | st.lists(_RUNS).map(tuple)


def called(mention: Mention) -> str:
    return "Averland" if isinstance(mention, DelegationMention) else "Ms. Lind"


@given(TEXTS)
def test_a_text_comes_out_of_a_document_as_it_went_in(qapp: object, text: Text) -> None:
    document = QTextDocument()

    fill(document, text, called)

    assert read(document) == tidy(text)


@given(TEXTS)
def test_tidying_twice_is_tidying_once(text: Text) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(st.lists(TEXTS, max_size=4))
def test_paragraphs_that_nobody_touched_are_the_very_same(qapp: object, texts: list[Text]) -> None:
    editor = RunsEdit()
    editor.name_of = called

    show_paragraphs(editor, texts)

    assert paragraphs_in(editor, texts) == tuple(texts)


def test_a_paragraph_that_is_added_leaves_the_others_as_they_were(qtbot: QtBot) -> None:
    texts = (("It was ", "cold."), ("The President ", Words("rose", bold=True), "."))
    editor = RunsEdit()
    qtbot.addWidget(editor)
    show_paragraphs(editor, texts)

    qtbot.keyClick(editor, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.keyClicks(editor, "All left.")  # type: ignore[no-untyped-call]

    assert paragraphs_in(editor, texts) == (*texts, "All left.")


def test_marking_some_words_leaves_the_others_and_their_formatting_alone(qapp: object) -> None:
    document = QTextDocument()
    fill(document, ("all is ", Words("well 😀 now", bold=True)), called)
    cursor = QTextCursor(document)
    cursor.setPosition(4)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)

    mark_selection(cursor, Marking.FOUO, "fine")

    assert read(document) == (
        "all ",
        Words("is ", marking=Marking.FOUO, in_release="fine"),
        Words("well", bold=True, marking=Marking.FOUO),
        Words(" 😀 now", bold=True),
    )


@pytest.mark.parametrize(
    ("key", "modifiers", "made"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, Words("ab", bold=True)),
        (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier, Words("ab", italic=True)),
        (Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier, Words("ab", underline=True)),
        (
            Qt.Key.Key_Period,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            Words("ab", superscript=True),
        ),
    ],
)
def test_a_key_formats_what_is_selected_and_takes_it_back(
    qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, made: Words
) -> None:
    editor = RunsEdit()
    qtbot.addWidget(editor)
    editor.show_text("ab")
    editor.selectAll()

    qtbot.keyClick(editor, key, modifiers)  # type: ignore[no-untyped-call]
    assert editor.text() == (made,)

    qtbot.keyClick(editor, key, modifiers)  # type: ignore[no-untyped-call]
    assert editor.text() == "ab"


def test_a_mention_is_deleted_whole(qtbot: QtBot) -> None:
    editor = RunsEdit()
    qtbot.addWidget(editor)
    editor.show_text(("thanks to ", DelegationMention("averland")))

    qtbot.keyClick(editor, Qt.Key.Key_Backspace)  # type: ignore[no-untyped-call]

    assert editor.text() == "thanks to "


def test_typing_tells_to_save_once_it_stops(qtbot: QtBot) -> None:
    editor = RunsEdit()
    qtbot.addWidget(editor)
    editor.show_text("")

    with qtbot.waitSignal(editor.paused, timeout=2000):
        qtbot.keyClicks(editor, "so it was said")  # type: ignore[no-untyped-call]
