"""The agenda at the left."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QLineEdit, QTreeView

from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.edits.course import finish_all, finish_item, go_on_to, item_after, item_at
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.items import (
    add_item,
    change_item,
    mark_item,
    move_item,
    remove_item,
    shift_item,
)
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.agenda.dragging import Drop
from ccm_minutes.gui.agenda.model import AgendaModel
from ccm_minutes.gui.agenda.nodes import Node
from ccm_minutes.gui.agenda.painter import ItemPainter
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.room.course import Course
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.sitting import Sitting


class AgendaPanel(Panel):
    """Shows the agenda; what is chosen in it is typed into."""

    def __init__(self, view: QTreeView, sitting: Sitting, drawer: Drawer) -> None:
        super().__init__(view, sitting, drawer)
        self._view = view
        self._course: Course | None = None
        self._becoming = False
        self.model = AgendaModel(self)
        self.model.dropped.connect(self._drop)
        painter = ItemPainter(view)
        painter.renamed.connect(self._rename)
        view.setModel(self.model)
        view.setItemDelegate(painter)
        view.setIndentation(14)
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        view.setRootIsDecorated(False)
        view.setItemsExpandable(False)
        view.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        view.viewport().installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._choose)
        sitting.moved.connect(lambda _key: self._refresh())

    def follow(self, course: Course) -> None:
        """Shows the time that each item has taken, from now on."""
        self._course = course
        course.changed.connect(self._refresh)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            # Titles wrap, so their heights follow the width.
            self._view.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the agenda as it is now; what was chosen stays so."""
        chosen = self._key()
        self._become(meeting)
        self._view.expandAll()
        if self._key() != chosen and self.model.index_of(chosen).isValid():
            self.choose(chosen)

    def _refresh(self) -> None:
        self._become(self.sitting.meeting)

    def _become(self, meeting: Meeting) -> None:
        seconds = self._course.proceedings.seconds if self._course is not None else {}
        typed_into = self.sitting.item
        chosen = self._key()
        self._becoming = True
        try:
            self.model.become(meeting, seconds, typed_into.key if typed_into else "")
            if self._key() != chosen:
                # What Qt chooses in place of an item that goes is no choice of anybody's.
                self._view.setCurrentIndex(QModelIndex())
        finally:
            self._becoming = False

    def choose(self, key: str) -> None:
        """Goes to an item."""
        index = self.model.index_of(key)
        if index.isValid() and index != self._view.currentIndex():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)

    def heading(self) -> str:
        """Number and title of the item that is typed into."""
        node = self.node()
        return node.heading if node is not None else ""

    def node(self) -> Node | None:
        """The item that is typed into, with its place."""
        return self.model.node(self.sitting.item.key) if self.sitting.item else None

    def step(self, by: int) -> None:
        """Goes to the item before or after."""
        keys = self.model.keys()
        if self._key() in keys:
            at = keys.index(self._key()) + by
            if 0 <= at < len(keys):
                self.choose(keys[at])

    def add(self) -> None:
        """Adds an item after the chosen one and asks for its title."""
        self._close_editor()
        node = self.model.node(self._key())
        under = node.parent or None if node is not None else None
        self._add(under, node.row + 1 if node is not None else None)

    def add_sub(self) -> None:
        """Adds a sub-item under the chosen item, or beside a chosen sub-item."""
        self._close_editor()
        node = self.model.node(self._key())
        if node is None:
            self._add(None, None)
        elif node.parent:
            self._add(node.parent, node.row + 1)
        else:
            self._add(node.item.key, None)

    def commit(self) -> None:
        """Saves a title that is being typed."""
        focus = self._view.window().focusWidget()
        if isinstance(focus, QLineEdit) and self._view.isAncestorOf(focus):
            self._view.itemDelegate().commitData.emit(focus)

    def _close_editor(self) -> None:
        """Saves and closes a title that is being typed, before the items move under it."""
        if self.has_focus():
            self._view.setFocus()

    def _add(self, under: str | None, position: int | None) -> None:
        item = AgendaItem(self.tr("New item"))
        self.sitting.attempt(add_item(item, under, position))
        self.choose(item.key)
        self._view.setFocus()
        self.rename()

    def mark(self) -> None:
        node = self.model.node(self._key())
        if node is not None:
            marking = None if is_marked(node.item) else Marking.FOUO
            self.sitting.attempt(mark_item(node.item.key, marking))

    def words(self) -> None:
        self.details()

    def details(self) -> None:
        node = self.model.node(self._key())
        if node is not None:
            self.drawer.open(ItemForm(node.item, self.sitting.meeting))

    def rename(self) -> None:
        index = self._view.currentIndex()
        is_typing = self.has_focus() and not self._view.hasFocus()
        if index.isValid() and not is_typing:
            self._view.edit(index)

    def remove(self) -> None:
        node = self.model.node(self._key())
        if node is not None:
            beside = self._beside(node)
            self._keep(remove_item(node.item.key))
            if self.model.node(node.item.key) is None:
                self.choose(beside)

    def _beside(self, node: Node) -> str:
        """The item after another one, before it, or above it: where somebody is once it goes."""
        above = self.model.index_of(node.parent)
        around = (self.model.index(node.row + by, 0, above) for by in (1, -1))
        return next((self.model.key_at(one) or "" for one in around if one.isValid()), node.parent)

    def shift(self, by: int) -> None:
        if self._key():
            self._keep(shift_item(self._key(), by))

    def indent(self, by: int) -> None:
        node = self.model.node(self._key())
        if node is None:
            return
        if by > 0 and node.row > 0:
            above = self.model.index(node.row - 1, 0, self.model.index_of(node.parent))
            self._keep(move_item(node.item.key, self.model.key_at(above)))
        elif by < 0 and (parent := self.model.node(node.parent)) is not None:
            self._keep(move_item(node.item.key, parent.parent or None, parent.row + 1))

    def set_state(self, state: ItemState) -> None:
        """Says how far the meeting has come with the chosen item."""
        if not (key := self._key()):
            return
        if state is ItemState.CURRENT:
            self.sitting.attempt(go_on_to(key))
        elif state is ItemState.DONE:
            self.sitting.attempt(finish_item(key))
        else:
            name = self.tr("change state of agenda item")
            self.sitting.attempt(change_item(key, name, state=state))

    def go_on(self) -> None:
        """Says that the item is done which the meeting is at, and goes on to the next.

        Before the meeting has begun it begins with the chosen item; after the last it is at none.
        """
        at = item_at(self.sitting.meeting)
        following = item_after(self.sitting.meeting, at) if at else self._key()
        if following:
            self.sitting.attempt(go_on_to(following))
            self.choose(following)
        elif at:
            self.sitting.attempt(finish_all())

    def moved_on(self, key: str) -> None:
        """Follows a line that went to another item, where the meeting is at one."""
        at = item_at(self.sitting.meeting)
        if at and key and key != at:
            self.sitting.attempt(go_on_to(key))

    def _drop(self, drop: Drop) -> None:
        self._close_editor()
        self.sitting.attempt(move_item(drop.key, drop.under or None, drop.position))
        self.choose(drop.key)

    def _keep(self, edit: Edit) -> None:
        self._close_editor()
        key = self._key()
        self.sitting.attempt(edit)
        self.choose(key)

    def _key(self) -> str:
        return self.model.key_at(self._view.currentIndex()) or ""

    def _choose(self, index: QModelIndex) -> None:
        if not self._becoming and (key := self.model.key_at(index)):
            self.sitting.go_to(key)

    def _rename(self, index: QPersistentModelIndex, title: str, again: bool) -> None:
        key = self.model.key_at(index)
        if key and title:
            name = self.tr("rename agenda item")
            self.sitting.attempt(change_item(key, name, title=title), gather=again)
