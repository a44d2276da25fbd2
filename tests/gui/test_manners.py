"""What holds for every part of the window."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.assets import MissingPart
from ccm_minutes.domain.errors import InputFault, MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Background, OwnFault, Task
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.clearances_form import ClearancesForm
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.drawer.words_form import WordsForm
from ccm_minutes.gui.look.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.window import Window
from tests.gui.contrast_themes import THEMES, worn
from tests.gui.meetings import small_meeting


def forms(meeting: Meeting) -> Iterator[QWidget]:
    item = meeting.agenda[1]
    yield FirstStart("there")
    yield Unlock("there")
    yield Shelf()
    yield NewMeeting()
    yield MessageBar()
    yield EntryForm(item.entries[0], meeting)
    yield ItemForm(item, meeting)
    yield DelegationForm(meeting.delegations[2], meeting)
    yield DetailsForm(meeting)
    yield CategoriesForm(meeting)
    yield ClearancesForm(meeting)
    yield WordsForm(item.entries[0], None, lambda _text: None)


def nameless(page: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not isinstance(widget, QLabel)
        and not _is_within_a_choice(widget)
    ]


def _is_within_a_choice(widget: QWidget) -> bool:
    """Qt's own list within a combo box has that one's name."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QComboBox):
        above = above.parentWidget()
    return above is not None


def test_whatever_can_have_the_keys_has_a_name(qtbot: QtBot) -> None:
    for form in forms(small_meeting()):
        qtbot.addWidget(form)
        assert nameless(form) == []


def test_the_room_names_whatever_can_have_the_keys(room: Room) -> None:
    assert nameless(room) == []


def keys_of(window: Window) -> list[str]:
    actions = window.menu_bar.findChildren(QAction)
    return [keys.toString() for one in actions for keys in one.shortcuts() if keys.toString()]


def test_no_two_commands_share_their_keys(room: Room, window: Window) -> None:
    assert [keys for keys, count in Counter(keys_of(window)).items() if count > 1] == []


def test_no_command_takes_keys_that_type_a_character_somewhere(room: Room, window: Window) -> None:
    assert [keys for keys in keys_of(window) if "Ctrl+Alt" in keys] == []


class Renamed(QWidget):
    nowhere: QLabel

    def __init__(self) -> None:
        super().__init__()
        load_into(self, "unlock.ui")


def test_a_child_that_a_form_does_not_have_is_found_at_once(qapp: object) -> None:
    with pytest.raises(MissingPart, match="nowhere"):
        Renamed()


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("c", "least"),
    [
        *((LIGHT, 4.5), (DARK, 4.5), (CONTRAST_LIGHT, 7), (CONTRAST_DARK, 7)),
        *((worn(theme), 4.5) for theme in THEMES.values()),
    ],
    ids=["light", "dark", "light in high contrast", "dark in high contrast", *THEMES],
)
def test_words_can_be_read_on_whatever_is_behind_them(c: Colours, least: float) -> None:
    pairs = [
        (ink, ground)
        for ink in (c.ink, c.soft, c.accent, c.decided, c.owed)
        for ground in (c.paper, c.ground)
    ]
    pairs += [(c.ink, c.marked), (c.mark, c.marked), (c.soft, c.marked), (c.ink, c.chosen)]
    pairs += [(c.on_accent, c.accent), (c.on_mark, c.mark), (c.alarm, c.paper), (c.soft, c.chosen)]
    pairs += [(c.ink, c.alarm_ground)]

    assert [pair for pair in pairs if contrast(*pair) < least] == []


def test_a_fault_nobody_foresaw_becomes_a_sentence(qtbot: QtBot) -> None:
    told: list[MinutesError] = []
    background = Background()

    def work(_progress: object) -> None:
        raise ZeroDivisionError

    background.run(work, Task(then=told.append, failed=told.append))
    qtbot.waitUntil(lambda: bool(told))
    background.finish()

    assert isinstance(told[0], OwnFault)
    assert not background.busy


def test_a_failure_keeps_its_own_sentence(qtbot: QtBot) -> None:
    told: list[MinutesError] = []
    background = Background()

    def work(_progress: object) -> None:
        raise InputFault("So it is.")

    background.run(work, Task(then=told.append, failed=told.append))
    qtbot.waitUntil(lambda: bool(told))
    background.finish()

    assert told[0].sentence == "So it is."


def test_nobody_is_told_of_work_once_the_window_is_closed(qtbot: QtBot) -> None:
    told: list[object] = []
    background = Background()
    background.run(lambda _progress: 1, Task(then=told.append, failed=told.append))

    background.finish()
    qtbot.wait(50)

    assert told == []
    assert not background.busy


def test_no_work_is_begun_once_the_window_is_closed(qtbot: QtBot) -> None:
    told: list[object] = []
    background = Background()
    background.finish()

    background.run(lambda _progress: 1, Task(then=told.append, failed=told.append))
    qtbot.wait(20)

    assert told == []
    assert not background.busy
