"""Long lists lay out what is near the screen alone, and what is seen stays where it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ccm_minutes.gui.lists.heights import Heights
from ccm_minutes.gui.lists.kept import Kept
from ccm_minutes.gui.lists.lines import LINE_ROLE, RowsModel
from ccm_minutes.gui.lists.tall import TallPainter, TallView

MANY = 10_000
GUESS = 20
END, PAGE_UP, PAGE_DOWN = Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


@dataclass(frozen=True)
class Tall:
    key: int
    height: int
    spoken: str = "row"


class Painter(TallPainter):
    """Knows which rows it was asked to lay out."""

    def __init__(self) -> None:
        super().__init__()
        self.laid_out: set[int] = set()

    def guesses(self, rows: Sequence[Tall], option: QStyleOptionViewItem) -> list[int]:
        return [GUESS] * len(rows)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: Tall = index.data(LINE_ROLE)
        self.laid_out.add(row.key)
        return QSize(10, row.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws nothing."""


def rows(count: int, start: int = 0) -> list[Tall]:
    return [Tall(key, 10 + key % 7 * 9) for key in range(start, start + count)]


@pytest.fixture
def painter() -> Painter:
    return Painter()


@pytest.fixture
def view(qtbot: QtBot, painter: Painter) -> Iterator[TallView]:
    model: RowsModel[Tall] = RowsModel()
    one = TallView(model, painter)
    one.resize(300, 400)
    one.show()
    qtbot.waitExposed(one)
    model.become(rows(MANY))
    yield one
    one.close()
    one.deleteLater()


def model_of(view: TallView) -> RowsModel[Tall]:
    model = view.model()
    assert isinstance(model, RowsModel)
    return model


def top(view: TallView, key: int) -> int:
    return view.visualRect(model_of(view).index_of(key)).top()


def in_step(view: TallView) -> bool:
    """Whether the rows on the screen follow one another, each as tall as it is."""
    at = view.indexAt(view.viewport().rect().topLeft())
    while at.isValid() and (place := view.visualRect(at)).top() < view.viewport().height():
        following = model_of(view).index(at.row() + 1)
        row: Tall = at.data(LINE_ROLE)
        tall = row.height == place.height()
        if not tall or (
            following.isValid() and view.visualRect(following).top() != place.bottom() + 1
        ):
            return False
        at = following
    return True


def test_only_what_is_near_the_screen_is_laid_out(view: TallView, painter: Painter) -> None:
    assert len(painter.laid_out) < 60
    assert in_step(view)


@pytest.mark.parametrize(
    "keys", [[END], [END, PAGE_UP], [PAGE_DOWN] * 5, [END, Qt.Key.Key_Home], [PAGE_DOWN, PAGE_UP]]
)
def test_wherever_the_keys_go_the_row_is_whole_on_the_screen(
    view: TallView, painter: Painter, keys: list[Qt.Key]
) -> None:
    view.setCurrentIndex(model_of(view).index(0))
    for key in keys:
        QTest.keyClick(view, key)

    place = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(place)
    assert in_step(view)
    assert len(painter.laid_out) < 400


def test_page_down_and_up_again_comes_back(view: TallView) -> None:
    view.setCurrentIndex(model_of(view).index(4_000))
    for key in (PAGE_DOWN, PAGE_UP):
        QTest.keyClick(view, key)

    assert abs(view.currentIndex().row() - 4_000) <= 1


def test_what_is_seen_stays_while_rows_above_come_and_go(view: TallView) -> None:
    model = model_of(view)
    view.setCurrentIndex(model.index(5_000))
    seen = view.indexAt(view.viewport().rect().center())
    key, before = seen.data(LINE_ROLE).key, view.visualRect(seen).top()

    model.become(rows(50, start=50_000) + rows(MANY))
    assert top(view, key) == before

    model.become(rows(MANY)[300:])
    assert top(view, key) == before
    assert in_step(view)


def test_at_the_end_what_is_added_is_seen(view: TallView) -> None:
    view.scrollToBottom()
    model_of(view).become(rows(MANY + 3))

    last = view.visualRect(model_of(view).index(MANY + 2))
    assert last.bottom() == view.viewport().height() - 1
    assert in_step(view)


def test_scrolling_up_by_little_steps_moves_by_as_much(view: TallView) -> None:
    view.scrollTo(model_of(view).index(7_000))
    for _ in range(60):
        seen = view.indexAt(view.viewport().rect().center())
        key, before = seen.data(LINE_ROLE).key, view.visualRect(seen).top()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 30)
        assert top(view, key) == before + 30


def test_rows_are_chosen_together_by_shift_though_none_of_them_is_seen_whole(
    view: TallView,
) -> None:
    view.setSelectionMode(TallView.SelectionMode.ExtendedSelection)
    view.setCurrentIndex(model_of(view).index(9_990))
    for key in (Qt.Key.Key_Down, END):
        QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)

    chosen = sorted(index.row() for index in view.selectionModel().selectedIndexes())
    assert chosen == list(range(9_990, MANY))


def test_nothing_is_left_when_all_rows_go(view: TallView) -> None:
    model_of(view).become([])

    assert not view.indexAt(view.viewport().rect().center()).isValid()
    assert view.verticalScrollBar().maximum() == 0


def test_a_change_of_one_row_is_no_change_of_others(view: TallView) -> None:
    model, changed = model_of(view), []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))

    model.splice(7, 1, [Tall(7, 100)])

    assert changed == [(7, 7)]
    assert inserted == []
    assert view.visualRect(model.index(7)).height() == 100


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 400), st.lists(st.integers(0, 50)))))
def test_sums_of_heights_are_those_of_a_plain_list(
    steps: list[tuple[int, int, list[int]]],
) -> None:
    heights, plain = Heights(), list(range(40)) * 20
    heights.splice(0, 0, plain)
    for start, count, new in steps:
        at = min(start, len(plain))
        many = min(count, len(plain) - at)
        plain[at : at + many] = new
        heights.splice(at, many, new)
        if at < len(plain):
            plain[at] += 5
            heights.learn(at, plain[at])

        assert heights.total == sum(plain) == heights.top(len(plain))
        y = heights.total // 2
        row = heights.row_at(y)
        assert not plain or heights.top(row) <= y <= heights.top(row) + plain[row]


def test_what_was_not_asked_for_longest_is_forgotten_first() -> None:
    kept: Kept[str, int] = Kept(2)
    for number, name in enumerate("ab"):
        kept.put(name, number)
    kept.get("a")
    kept.put("c", 2)

    assert kept.get("b") is None
    assert kept.get("a") == 0
    assert len(kept) == 2
