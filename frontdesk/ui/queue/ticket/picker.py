"""The list of reply templates over the composer, articles of the subject on top of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.templates import Template, matching
from frontdesk.ui import paint, theme
from frontdesk.ui.widgets import line_edit

ROW, WIDTH, ROWS = 32, 420, 8
Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.templates: tuple[Template, ...] = ()

    def show_templates(self, templates: tuple[Template, ...]) -> None:
        self.beginResetModel()
        self.templates = templates
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.templates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        template = self.templates[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return template
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f".{template.token} {template.title}"
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        template, rect = index.data(Qt.ItemDataRole.UserRole), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("bg.selected"))
        wide = paint.draw_text(
            painter, rect.adjusted(12, 0, -12, 0), f".{template.token}", "body", "accent.text", weight=500
        )
        box = QRect(rect.left() + max(120, wide + 24), rect.top(), 0, rect.height())
        box.setRight(rect.right() - 12)
        paint.draw_text(painter, box, template.title)
        painter.restore()


class TemplatePicker(QFrame):
    """Typing into its own line filters; while a token is typed in the text the line is hidden and the
    text keeps the focus.
    """

    picked = Signal(object)  # Template
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._templates: tuple[Template, ...] = ()
        self._offered: tuple[Template, ...] = ()
        self.setProperty("surface", "popup")
        self.setFixedWidth(WIDTH)
        self._line, self._model, self._list = line_edit(), _Model(self), QListView()
        self._none = QLabel(self.tr("No such template"))
        self._none.setProperty("role", "muted")
        self._line.setAccessibleName(self.tr("Find a template"))
        self._line.setPlaceholderText(self.tr("Token or first letters of the title"))
        self._line.textEdited.connect(self._filter)
        self._line.installEventFilter(self)
        self._list.setAccessibleName(self.tr("Templates"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self._line, self._none, self._list):
            column.addWidget(widget)
        self.hide()

    def set_templates(self, templates: Sequence[Template]) -> None:
        self._templates = tuple(templates)

    def offer(self, articles: Sequence[Template]) -> None:
        """On top of the templates, also of those that are looked through just now."""
        self._offered = tuple(articles)
        if self._line.isVisible():
            self._filter(self._line.text())

    @property
    def _all(self) -> tuple[Template, ...]:
        return (*self._offered, *self._templates)

    def ask(self, over: QRect) -> None:
        """Opens with its own line above the rectangle `over` of the window."""
        self._line.clear()
        self._line.show()
        self._filter("")
        self._place(over)
        self._line.setFocus()

    def follow(self, token: str, over: QRect) -> bool:
        """Shows what `token` may mean, the focus staying in the text; false when nothing."""
        found = matching(self._templates, token) if len(token) > 1 else ()
        if not found:
            return False
        self._line.hide()
        self._show(found)
        self._place(over)
        return True

    def key(self, key: int) -> None:
        """A key of the list that somebody else received."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = self._list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            self._list.setCurrentIndex(self._model.index(row % max(1, self._model.rowCount()), 0))
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            self._pick(self._list.currentIndex())

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _filter(self, typed: str) -> None:
        self._show(matching(self._all, typed) if typed.strip() else self._all)

    def _show(self, found: tuple[Template, ...]) -> None:
        self._model.show_templates(found)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setFixedHeight(ROW * min(len(found), ROWS) + 2)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        if self.isVisible():
            bottom = self.geometry().bottom()
            self.adjustSize()
            self.move(self.x(), bottom - self.height() + 1)

    def _place(self, over: QRect) -> None:
        self.show()
        self.adjustSize()
        self.move(over.left(), max(8, over.top() - self.height() - 4))
        self.raise_()

    def _pick(self, index: Index) -> None:
        if index.isValid():
            template = index.data(Qt.ItemDataRole.UserRole)
            self.dismiss()
            self.picked.emit(template)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in (*keys, Qt.Key.Key_Tab) and not event.modifiers():
                self.key(event.key())
                return True
        if watched is self._line and event.type() == QEvent.Type.FocusOut and self._line.isVisible():
            self.dismiss()
        return super().eventFilter(watched, event)
