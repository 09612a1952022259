"""One quiet strip under the list: what somebody below waits for an answer to, the nearest term first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.tasks import TaskRow
from frontdesk.ui import theme, words
from frontdesk.ui.banners import announce
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.listing.pane import QueuePane
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import Line


class UpwardStrip(QFrame):
    """Below the list, so that no row moves when it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self.text, self.go = QLabel(), QPushButton(self.tr("Open"))
        self.text.setWordWrap(True)
        self.go.setProperty("kind", "link")
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(Glyph("arrow-up", "warning.solid"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(row)
        self.hide()

    def show_text(self, text: str, is_late: bool) -> None:
        is_new = self.isHidden() or text != self.text.text()
        self.text.setText(text)
        theme.set_style(self.text, tone="danger" if is_late else "")
        self.go.setAccessibleName(f"{self.go.text()}. {text}")
        self.show()
        if is_new:
            announce(self, text)


class UpwardDesk(QObject):
    """What the queue tells of escalations to me and my teams; its button opens the ticket of the nearest."""

    def __init__(self, at: Desks, queue: QueuePane, open_ticket: Callable[[int], object]) -> None:
        super().__init__(queue)
        self._at, self._open = at, open_ticket
        self.strip = UpwardStrip()
        self.strip.go.clicked.connect(self._go)
        self.rows: tuple[TaskRow, ...] = ()
        queue.add_bar(self.strip)
        self.look()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TASK, Kind.TEAM):
            self.look()

    def look(self) -> None:
        at = self._at
        at.jobs.read(
            self, lambda: at.course.tasks.upward(at.desk), self._show, lambda _: None, newest="upward"
        )

    def _show(self, rows: tuple[TaskRow, ...]) -> None:
        self.rows = rows
        if not rows:
            self.strip.hide()
            return
        first, now = rows[0], self._at.clock()
        due = first.due.astimezone(self._at.zone)
        said = self.tr("{0} asks about ticket {1}: {2}. Answer by {3}").format(
            first.from_short, first.ticket_number, first.title, self._when(due, now)
        )
        if first.is_late(now):
            said = self.tr("{0} asked about ticket {1}: {2}. The answer was due by {3}").format(
                first.from_short, first.ticket_number, first.title, self._when(due, now)
            )
        more = self.tr("%n more", None, len(rows) - 1) if len(rows) > 1 else ""
        self.strip.show_text(f"{said} · {more}" if more else said, first.is_late(now))

    def _when(self, due: datetime, now: datetime) -> str:
        is_today = due.date() == now.astimezone(due.tzinfo).date()
        return f"{due:%H:%M}" if is_today else f"{words.weekday(due.date())}, {due:%H:%M}"

    def _go(self) -> None:
        if self.rows and self.rows[0].ticket_id is not None:
            self._open(self.rows[0].ticket_id)
