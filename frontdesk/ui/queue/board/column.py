"""One column of the board: its name with the count, the place where a card may fall, and the cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QVBoxLayout, QWidget

from frontdesk.domain.board import BoardColumn, Column
from frontdesk.domain.tickets import TicketRow
from frontdesk.ui import paint, theme
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.queue.board.cards import CardDelegate
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.tables.paged import PagedModel

MEASURED = 300  # cards of a column that are measured one by one; in a longer one all are alike
HEAD, DROP = 52, 96


class ColumnHead(QWidget):
    """«В работе 24 из 28»; a triangle when that is too many."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._shown = BoardColumn(Column.NEW, ())
        self.setFixedHeight(HEAD)

    def show_column(self, column: BoardColumn) -> None:
        self._shown = column
        over = ", " + self.tr("more than agreed") if column.is_over else ""
        self.setAccessibleName(f"{self._title}, {self.words}{over}")
        self.setToolTip(self.tr("More than agreed: help to finish before taking more") if over else "")
        self.update()

    def show_limit(self, limit: int | None) -> None:
        """Another limit for the cards that stand here."""
        self.show_column(replace(self._shown, limit=limit))

    @property
    def limit(self) -> int | None:
        return self._shown.limit

    @property
    def is_full(self) -> bool:
        return self._shown.is_full

    @property
    def words(self) -> str:
        count, limit = len(self._shown.ids), self._shown.limit
        return str(count) if limit is None else self.tr("{0} of {1}").format(count, limit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, over = QPainter(self), self._shown.is_over
        left = 4
        left += paint.draw_text(painter, QRect(left, 0, self.width() - 60, HEAD), self._title, weight=600) + 8
        token = "warning.text" if over else "text.muted"
        left += paint.draw_text(
            painter, QRect(left, 0, self.width() - left, HEAD), self.words, "body", token,
            weight=600 if over else 500,
        )  # fmt: skip
        if over:
            draw_glyph(painter, QRect(left + 8, HEAD // 2 - 8, 16, 16), "warning-fill", "warning.solid")


class DropPlace(QWidget):
    """Says what letting go here does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self._allowed = "", True
        self.setFixedHeight(DROP + 8)
        self.hide()

    def offer(self, words: str, allowed: bool) -> None:
        self.words, self._allowed = words, allowed
        self.setAccessibleName(words)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, ground, text = (
            ("focus.ring", "bg.selected", "accent.text")
            if self._allowed
            else ("line.control", "bg.sunken", "text.secondary")
        )
        box = self.rect().adjusted(1, 1, -1, -9)
        painter.setPen(QPen(theme.color(edge), 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, 6, 6)
        top = (
            box.top()
            + (box.height() - 20 * len(lines := paint.wrapped(self.words, box.width() - 24, 4))) // 2
        )
        for line in lines:
            row = QRect(box.left() + 12, top, box.width() - 24, 20)
            paint.draw_text(painter, row, line, "body", text, Qt.AlignmentFlag.AlignHCenter)
            top += 20


class Cards(QListView):
    """The cards of one column. What crosses columns is asked of the board by signals."""

    opened = Signal(int)
    stepped = Signal()  # another card of this list is current
    chosen = Signal()  # the current card of this list is the board's from now on
    key_pressed = Signal(object)  # a QKeyEvent that is the board's to answer; accepted when it did
    ctrl_left = Signal()
    lifted = Signal(int)  # the pointer carries a card away
    carried = Signal(QPoint)
    let_go = Signal(QPoint)

    def __init__(self, model: PagedModel, name: str, look: TicketLook, staff_id: int) -> None:
        super().__init__()
        self._pressed: tuple[int, QPoint] | None = None
        self._is_carrying = False
        self._measured: dict[int, int] = {}
        self.setModel(model)
        self.cards = CardDelegate(look, staff_id, self)
        self.setItemDelegate(self.cards)
        self.setAccessibleName(name)
        self.setProperty("surface", "window")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )  # five of them would be louder than the cards
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        model.dataChanged.connect(self._measure_again)

    def model(self) -> PagedModel:
        model = super().model()
        assert isinstance(model, PagedModel)
        return model

    @property
    def current_id(self) -> int | None:
        return self.model().id_at(self.currentIndex().row())

    def show_ids(self, ids: tuple[int, ...], rows: tuple[TicketRow, ...] = ()) -> None:
        """The chosen card stays chosen and the topmost one stays where it is on the screen."""
        anchor, top = self._anchor()
        chosen, place = self.current_id, self.currentIndex().row()
        long = len(ids) > MEASURED
        self.cards.uniform = long
        self.setUniformItemSizes(long)
        self.model().reset_ids(ids)
        self.model().put(*rows)
        found = self.model().row_of(chosen) if chosen is not None else None
        if found is None and place >= 0 and ids:
            found = min(place, len(ids) - 1)
        if found is not None:
            self.setCurrentIndex(self.model().index(found, 0))
        self._hold(anchor, top)

    def go_to(self, id: int) -> bool:
        row = self.model().row_of(id)
        if row is None:
            return False
        self.setCurrentIndex(self.model().index(row, 0))
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex())
        return True

    def choose(self, row: int) -> None:
        """The nearest card to a row becomes current; nothing in an empty column."""
        if count := self.model().rowCount():
            self.setCurrentIndex(self.model().index(max(0, min(row, count - 1)), 0))
            self.scrollTo(self.currentIndex())

    def row_at_height(self, y: int) -> int:
        """The row whose card covers a height of the viewport, else the last one above it."""
        index = self.indexAt(QPoint(20, max(0, y)))
        return index.row() if index.isValid() else self.model().rowCount() - 1

    def top_of_current(self) -> int:
        return self.visualRect(self.currentIndex()).top() + 10

    def _anchor(self) -> tuple[int | None, int]:
        index = self.indexAt(QPoint(20, 1))
        return self.model().id_at(index.row()), self.visualRect(index).top()

    def _hold(self, id: int | None, top: int) -> None:
        row = self.model().row_of(id) if id is not None else None
        self.executeDelayedItemsLayout()
        if row is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.model().index(row, 0)).top() - top)

    def _measure_again(self, first: QModelIndex, last: QModelIndex) -> None:
        """Rows came in: a card whose title turned out shorter gives its room back, the topmost holding its place."""
        if self.cards.uniform:
            return
        changed = False
        for place in range(first.row(), last.row() + 1):
            row, id = self.model().row_at(place), self.model().id_at(place)
            if isinstance(row, TicketRow) and id is not None:
                high = hash((row.title, row.priority))
                changed |= self._measured.get(id) != high
                self._measured[id] = high
        if changed:
            anchor, top = self._anchor()
            self.scheduleDelayedItemsLayout()
            self._hold(anchor, top)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            self.update(index)
        self.stepped.emit()

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands of the board."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if event.isAccepted():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
            if self.current_id is not None:
                self.opened.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            event.accept()
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Control:
            self.ctrl_left.emit()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ctrl_left.emit()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid():
            self.choose(0)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        id = self.model().id_at(self.indexAt(event.position().toPoint()).row())
        if id is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (id, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        id, began = self._pressed
        far = (event.position().toPoint() - began).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._is_carrying:
            self._is_carrying = True
            self.lifted.emit(id)
        if self._is_carrying:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_carrying, pressed = self._is_carrying, self._pressed
        self._pressed, self._is_carrying = None, False
        super().mouseReleaseEvent(event)
        if was_carrying:
            self.let_go.emit(event.globalPosition().toPoint())
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (id := self.model().id_at(self.indexAt(event.position().toPoint()).row())) is not None:
            self._pressed = None
            self.opened.emit(id)

    def put_down(self) -> None:
        """Esc while the pointer carries a card: it stays where it was."""
        self._pressed, self._is_carrying = None, False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        """A theme or a text size that changed asks every card anew how high it is."""
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(200, 400)


class ColumnPane(QWidget):
    def __init__(
        self,
        column: Column,
        title: str,
        jobs: Jobs,
        fetch: Callable[..., tuple[TicketRow, ...]],
        look: TicketLook,
        staff_id: int,
    ) -> None:
        super().__init__()
        self.column, self.title = column, title
        self.head, self.drop = ColumnHead(title), DropPlace()
        model = PagedModel(jobs, fetch, speak=lambda row: f"{title}. {look.spoken(row)}", parent=self)
        self.cards = Cards(model, title, look, staff_id)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(0)
        for part in (self.head, self.drop):
            place.addWidget(part)
        place.addWidget(self.cards, 1)

    def show_column(self, column: BoardColumn, rows: tuple[TicketRow, ...]) -> None:
        self.head.show_column(column)
        self.cards.show_ids(column.ids, rows)
