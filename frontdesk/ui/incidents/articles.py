"""All articles at the left, found by their words; the one under the cursor at the right, as it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.articles import ArticleCard, ArticleRow, ArticleState, found
from frontdesk.ui import words
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.incidents.article_reader import Reader
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import MarkedDelegate
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle, line_edit

STATE, LEFT, RIGHT, FIND = 3, 700, 520, 260
_LOOKS = {
    ArticleState.DRAFT: ("note-pencil", "neutral"),
    ArticleState.REVIEW: ("hourglass", "info"),
    ArticleState.FORCE: ("check-circle-fill", "success"),
    ArticleState.OUTDATED: ("warning-octagon-fill", "warning"),
}


def state_mark(state: ArticleState) -> Mark:
    glyph, tone = _LOOKS[state]
    return Mark(glyph, words.word(state), tone)


class ArticleList(QWidget):
    """Enter opens one, Ins begins one."""

    opened = Signal(int)
    begun = Signal()

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at, self._rows = at, dict[int, ArticleRow]()
        columns = (
            Column(self.tr("Number"), lambda row: words.article_number(row.number), 84),
            Column(self.tr("What it is about"), lambda row: row.title),
            Column(self.tr("Kind"), lambda row: words.word(row.kind), 132),
            Column(self.tr("State"), lambda row: words.word(row.state), 132),
        )
        model = PagedModel(at.jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak)
        self.table, self.reader = Table(model, self.tr("Articles")), Reader()
        self.table.setItemDelegate(MarkedDelegate(self.table, {STATE: lambda row: state_mark(row.state)}))
        self.asked = line_edit()
        self.asked.setAccessibleName(self.tr("Find an article"))
        self.asked.setPlaceholderText(self.tr("Words of the title or the subject"))
        self.asked.setFixedWidth(FIND)
        self.new_button = ActionButton(self.tr("New article…"), "Ins")
        self._title = SectionTitle(self.tr("Articles"), role="page")
        self._empty = EmptyState("note-pencil", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.table.opened.connect(self.opened)
        self.table.current_changed.connect(self._read)
        self.asked.textEdited.connect(lambda _: self._show_rows())
        self.asked.returnPressed.connect(self.table.setFocus)
        self.new_button.clicked.connect(self.begun)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        at = self._at
        at.jobs.read(self, lambda: at.articles.all(at.desk), self._show, newest="rows")

    def _show(self, rows: tuple[ArticleRow, ...]) -> None:
        self._rows = {row.id: row for row in rows}
        self._title.set_text(self.tr("Articles"), str(len(rows)))
        self._show_rows()
        self._read(self.table.current_id)

    def _show_rows(self) -> None:
        typed = self.asked.text()
        rows = list(self._rows.values())
        shown = [row.id for row in (found(rows, typed) if typed.strip() else rows)]
        self.table.model().reset_ids(shown)
        self.table.model().refresh()
        none = self.tr("No articles yet. Write down how usual requests are handled, and what was found out")
        self._empty.set_text(self.tr("Nothing is found by these words") if self._rows else none)
        self._stack.setCurrentIndex(0 if shown else 1)
        self.reader.setVisible(bool(shown))
        if shown and self.table.current_id not in shown:
            self.table.go_to(shown[0])

    def _read(self, id: int | None) -> None:
        at = self._at
        if id is not None and id in self._rows:
            at.jobs.read(self, lambda: at.articles.card(at.desk, id), self._show_card, newest="article read")

    def _show_card(self, card: ArticleCard) -> None:
        """What is in force; of an article that never was, what is being written."""
        self.reader.show_article(card.read or card.base)

    def _speak(self, row: ArticleRow) -> str:
        said = self.tr("Article {0}, {1}, {2}, {3}")
        number = words.article_number(row.number)
        return said.format(number, row.title, words.word(row.kind), words.word(row.state))

    def _lay_out(self) -> None:
        left, right = QWidget(), QFrame()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.asked)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        foot = side_by_side(self.new_button)
        foot.setContentsMargins(24, 4, 24, 12)
        column.addLayout(foot)
        right.setProperty("surface", "chrome")
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.reader)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([LEFT, RIGHT])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
