"""«Поручения»: tasks, promises and linked tickets of a ticket in one list. Enter does what comes next with each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.domain.courses import Addressee
from frontdesk.domain.dates import day_month
from frontdesk.domain.gate import Missing
from frontdesk.domain.handling import Handled
from frontdesk.domain.joins import LinkKind, LinkRow
from frontdesk.domain.tasks import PromiseRow, TaskKind, TaskRow
from frontdesk.ui import paint, words
from frontdesk.ui.paint import Mark, draw_glyph
from frontdesk.ui.queue.ticket.course import Course

ROW = 48
ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Thing = TaskRow | PromiseRow | LinkRow
_GLYPHS = {
    TaskKind.SUBTASK: "list",
    TaskKind.INTERNAL: "buildings",
    TaskKind.OUTGOING: "paper-plane-right",
    TaskKind.INCOMING: "envelope",
    TaskKind.ASSIGNMENT: "user",
    TaskKind.ESCALATION: "arrow-up",
    TaskKind.MEASURE: "wrench",
}
_LACKS: dict[StrEnum, type[Thing]] = {
    Missing.SUBTASKS: TaskRow,
    Missing.REQUESTS: TaskRow,
    Missing.PROMISES: PromiseRow,
    Missing.DUPLICATE: LinkRow,
}


class Beside(NamedTuple):
    """What hangs on a ticket."""

    tasks: tuple[TaskRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    links: tuple[LinkRow, ...] = ()
    watchers: tuple[Addressee, ...] = ()
    team: str = ""
    handled: Handled = Handled()  # mine, today
    offering: str = ""  # what of the office's it is about

    @property
    def open_count(self) -> int:
        return sum(row.done_at is None for row in self.tasks) + sum(row.is_open for row in self.promises)


@dataclass(frozen=True)
class Shown:
    """A line: what it is, about it, and how its term stands."""

    glyph: str
    title: str
    about: str
    mark: Mark


def shown(thing: Thing, now: datetime, zone: ZoneInfo) -> Shown:
    if isinstance(thing, LinkRow):
        mark = Mark("circle", "", "neutral") if thing.is_open else words.done_mark()
        return Shown(
            "tree-structure", thing.title, f"№{words.NBSP}{thing.number}, {words.word(thing.kind)}", mark
        )
    due = thing.due.astimezone(zone)
    if isinstance(thing, PromiseRow):
        about = words.promised_by(thing.by)
        mark = words.broken_mark() if thing.broken_at else _mark(due, now, thing.kept_at)
        return Shown("handshake", thing.text, about, mark)
    why = words.word(thing.reason) if thing.reason else ""
    about = ", ".join(filter(None, (words.word(thing.kind), thing.to, why, thing.answer)))
    return Shown(_GLYPHS[thing.kind], thing.title, about, _mark(due, now, thing.done_at))


def _mark(due: datetime, now: datetime, done_at: datetime | None) -> Mark:
    if done_at is not None:
        return words.done_mark()
    mark = words.deadline_mark(due, now.astimezone(due.tzinfo), 0)
    return Mark(mark.icon, day_month(due.date()), mark.tone) if due > now else mark


Look = Callable[[Any, datetime, ZoneInfo], Shown]  # how a thing is shown now


class _Model(QAbstractListModel):
    def __init__(self, clock: Callable[[], datetime], zone: ZoneInfo, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self.things: tuple[Any, ...] = ()
        self._clock, self._zone, self._look = clock, zone, look

    def stand(self, things: Iterable[Any]) -> None:
        found = tuple(things)
        if found != self.things:
            self.beginResetModel()
            self.things = found
            self.endResetModel()

    def look(self, row: int) -> Shown:
        return self._look(self.things[row], self._clock(), self._zone)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ITEM:
            return self.things[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            look = self.look(index.row())
            return ". ".join(filter(None, (look.title, look.about, look.mark.word)))
        return None


class _Delegate(QStyledItemDelegate):
    """Shape, title over what it is about, its term at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, rect, view = index.model(), option.rect, self.parent()
        assert isinstance(model, _Model)
        assert isinstance(view, QListView)
        state = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        paint.draw_row_ground(
            painter,
            rect,
            is_current,
            bool(state & QStyle.StateFlag.State_MouseOver),
            view.hasFocus() and is_current,
        )
        look = model.look(index.row())
        draw_glyph(painter, QRect(rect.left() + 16, rect.center().y() - 8, 16, 16), look.glyph, "text.muted")
        right = paint.draw_mark(painter, rect.right() - 16, rect.center().y(), look.mark) - 12
        left = rect.left() + 44
        paint.draw_text(painter, QRect(left, rect.top() + 5, right - left, 20), look.title, weight=500)
        paint.draw_text(
            painter, QRect(left, rect.top() + 24, right - left, 18), look.about, "small", "text.secondary"
        )


class ThingList(QListView):
    """Lines of things, shown by `look`. `gone_on` tells which, by Enter or a double click."""

    gone_on = Signal(object)

    def __init__(
        self, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget, look: Look = shown
    ) -> None:
        super().__init__(parent)
        self._model = _Model(clock, zone, self, look)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda _: self._enter())

    def stand(self, things: Iterable[Any]) -> None:
        """The current line stays where it is."""
        row = self.currentIndex().row()
        self._model.stand(things)
        if self._model.things:
            self.setCurrentIndex(self._model.index(max(0, min(row, len(self._model.things) - 1)), 0))

    @property
    def current(self) -> Thing | None:
        index = self.currentIndex()
        return self._model.things[index.row()] if index.isValid() else None

    def _enter(self) -> None:
        if self.current is not None:
            self.gone_on.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._enter()
        else:
            super().keyPressEvent(event)


class AssignedList(ThingList):
    """Enter: a task is done, a promise kept, a ticket opened. Del gives up or parts; the menu names both."""

    opened = Signal(int)  # a linked ticket

    def __init__(
        self, course: Course, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget
    ) -> None:
        super().__init__(clock, zone, parent)
        self._course = course
        self.setAccessibleName(self.tr("Tasks, promises and linked tickets"))
        self.gone_on.connect(lambda _: self._go_on())

    def show_beside(self, beside: Beside) -> None:
        """Open ones stand first."""
        owed: tuple[TaskRow | PromiseRow, ...] = (*beside.tasks, *beside.promises)
        waiting, settled = [row for row in owed if _is_open(row)], [row for row in owed if not _is_open(row)]
        self.stand([*sorted(waiting, key=lambda row: row.due), *beside.links, *settled])

    def go_to(self, what: StrEnum, id: int | None) -> bool:
        """The line of what a ticket lacks, current; false when it is none of these."""
        kind = _LACKS.get(what)
        for row, thing in enumerate(self._model.things):
            at = thing.ticket_id if isinstance(thing, LinkRow) else thing.id
            if kind is type(thing) and at == id:
                self.setCurrentIndex(self._model.index(row, 0))
                self.setFocus()
                return True
        return False

    def _go_on(self) -> None:
        thing = self.current
        if isinstance(thing, TaskRow) and thing.done_at is None:
            self._course.finish_task(thing)
        elif isinstance(thing, PromiseRow) and thing.is_open:
            self._course.keep_promise(thing.id)
        elif isinstance(thing, LinkRow):
            self.opened.emit(thing.ticket_id)

    def _give_up(self) -> None:
        thing = self.current
        if isinstance(thing, PromiseRow) and thing.is_open:
            self._course.break_promise(thing.id, thing.text)
        elif isinstance(thing, TaskRow) and thing.done_at is None:
            self._course.take_task_back(thing.id)
        elif isinstance(thing, LinkRow):
            self._course.unlink(thing.ticket_id, thing.kind, thing.merge_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self._give_up()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        thing = self.current
        if thing is None:
            return
        menu = QMenu(self)
        go_on, give_up = self._words(thing)
        if go_on:
            menu.addAction(f"{go_on}\t↵").triggered.connect(lambda _=False: self._go_on())
        if give_up:
            menu.addAction(f"{give_up}\tDel").triggered.connect(lambda _=False: self._give_up())
        menu.popup(event.globalPos() if not event.globalPos().isNull() else self.mapToGlobal(QPoint(40, 20)))

    def _words(self, thing: Thing) -> tuple[str, str]:
        """What Enter and Del do with it."""
        if isinstance(thing, LinkRow):
            part = self.tr("Part again") if thing.kind is LinkKind.MERGED else self.tr("Not linked")
            return self.tr("Open the ticket"), part
        if not _is_open(thing):
            return "", ""
        if isinstance(thing, PromiseRow):
            return self.tr("Kept"), self.tr("Give up…")
        done = self.tr("Done") if thing.kind is TaskKind.SUBTASK else self.tr("Write down the answer…")
        return done, self.tr("Take back")


def _is_open(row: TaskRow | PromiseRow) -> bool:
    return row.is_open if isinstance(row, PromiseRow) else row.done_at is None
