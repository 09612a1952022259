"""Who waits in the hall: the summary on top and the list with its bars to the norm of waiting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.visits import WAIT_NORM_MINUTES, HallSummary, VisitRow
from frontdesk.services.visits import Visits
from frontdesk.ui import paint, theme, words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.widgets import EmptyState, Line, SectionTitle

NEAR = 0.8  # of the norm, from which a wait is marked
WAIT_COLUMN = 196


class Hall(QFrame):
    """Rows are reloaded by `show_hall`, never reordered under the cursor; minutes go on by `tick`."""

    opened = Signal(object)  # the VisitRow of the line that was entered

    def __init__(self, jobs: Jobs, visits: Visits, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._visits, self._clock = visits, clock
        self._rows: dict[int, VisitRow] = {}
        self._minute: datetime | None = None
        self.new_id: int | None = None
        self.summary = SummaryLine()
        self._title = SectionTitle("", role="title")
        columns = (
            Column(self.tr("Slip"), lambda row: row.slip, 96),
            Column(self.tr("Client and purpose"), lambda row: f"{row.client_short} {row.offering}"),
            Column(self.tr("Waits"), self._wait_words, WAIT_COLUMN),
        )
        self._model = PagedModel(jobs, self._fetch, columns, self._speak)
        self.table = Table(self._model, self.tr("Waiting visitors"))
        self.table.verticalHeader().setDefaultSectionSize(44)
        self.table.setProperty("edge", "hall")
        self.table.setItemDelegate(_WaitingDelegate(self.table, self))
        self.table.opened.connect(lambda id: self.opened.emit(self._rows[id]))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("users-three", self.tr("The hall is empty")))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(self._title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(Line())
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def show_hall(self, rows: Sequence[VisitRow], summary: HallSummary) -> None:
        self._rows = {row.id: row for row in rows}
        for row in rows:
            self._model.put(row)
        self._model.reset_ids([row.id for row in rows])
        self._title.set_text(self.tr("Waiting"), str(len(rows)))
        self._stack.setCurrentIndex(0 if rows else 1)
        self.summary.show_summary(summary)

    def mark_new(self, id: int) -> None:
        """The visit just registered is pointed at until the next one."""
        self.new_id = id
        self.table.viewport().update()

    @property
    def rows(self) -> tuple[VisitRow, ...]:
        return tuple(self._rows.values())

    @property
    def current(self) -> VisitRow | None:
        """The line that is pointed at."""
        return self._rows.get(self.table.current_id or 0)

    def tick(self) -> None:
        """Once a second; the minutes are painted again when one has passed."""
        minute = self._clock().replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.table.viewport().update()

    def waited(self, row: VisitRow) -> float:
        """Minutes since the slip was given."""
        return max(0.0, (self._clock() - row.registered_at).total_seconds() / 60)

    def _fetch(self, ids: Sequence[int]) -> list[VisitRow]:
        wanted = set(ids)
        return [row for row in self._visits.waiting() if row.id in wanted]

    def _wait_words(self, row: VisitRow) -> str:
        return words.duration(int(self.waited(row)) * 60)

    def _speak(self, row: VisitRow) -> str:
        who = row.client_short or self.tr("without a card")
        return f"{row.slip}, {who}, {row.offering}, {self._wait_words(row)}"


class _WaitingDelegate(RowDelegate):
    def __init__(self, table: Table, hall: Hall) -> None:
        super().__init__(table)
        self._hall = hall

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        del selected
        if column == 0:
            paint.draw_text(painter, rect.adjusted(16, 0, 0, 0), row.slip, weight=600)
        elif column == 1:
            self._paint_who(painter, rect.adjusted(8, 0, -8, 0), row)
        else:
            self._paint_wait(painter, rect, self._hall.waited(row))

    def _paint_who(self, painter: QPainter, rect: QRect, row: VisitRow) -> None:
        tags = []
        if row.priority:
            tags.append(paint.Mark("lightning", self.tr("out of turn"), "warning"))
        if row.id == self._hall.new_id:
            tags.append(paint.Mark("", self.tr("new"), "accent"))
        room = rect.adjusted(0, 0, -sum(paint.chip_size(t.word, t.icon).width() + 8 for t in tags), 0)
        name = row.client_short or self.tr("without a card")
        token = "text.primary" if row.client_short else "text.secondary"
        left = room.left() + paint.draw_text(painter, room, name, token=token, weight=500) + 8
        room.setLeft(left)
        left += paint.draw_text(painter, room, row.offering, token="text.muted") + 8
        for tag in tags:
            size = paint.chip_size(tag.word, tag.icon)
            paint.draw_chip(painter, QRect(left, rect.center().y() - 10, size.width(), 22), tag)
            left += size.width() + 8

    def _paint_wait(self, painter: QPainter, rect: QRect, minutes: float) -> None:
        share = minutes / WAIT_NORM_MINUTES
        tone = "danger" if share >= 1 else "warning" if share >= NEAR else "neutral"
        track = QRectF(rect.left() + 8, rect.center().y() - 2, 72, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line.subtle"))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(theme.color(f"{tone}.solid"))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), max(3.0, 72 * min(share, 1)), 6), 3, 3)
        text = QRect(rect.left() + 90, rect.top(), rect.width() - 98, rect.height())
        said = words.duration(int(minutes) * 60)
        loud = tone != "neutral"
        taken = paint.draw_text(
            painter, text, said, token=f"{tone}.text" if loud else "text.primary", weight=600 if loud else 400
        )
        if loud:
            shape = "warning-octagon-fill" if tone == "danger" else "warning-fill"
            spot = QRect(text.left() + taken + 6, rect.center().y() - 7, 14, 14)
            draw_glyph(painter, spot, shape, f"{tone}.solid")


class SummaryLine(QFrame):
    """Four figures over the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(64)
        self._figures = [Figure() for _ in range(4)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for figure in self._figures:
            row.addWidget(figure, 1)

    def show_summary(self, summary: HallSummary) -> None:
        mean, longest = summary.mean_wait_minutes, summary.longest_minutes
        none = "—"
        waits, usual, most, served = self._figures
        waits.show_figure(str(summary.waiting), self.tr("waiting now"))
        usual.show_figure(
            none if mean is None else words.duration(mean * 60),
            self.tr("mean wait, norm {0}").format(WAIT_NORM_MINUTES),
        )
        near = longest is not None and longest >= WAIT_NORM_MINUTES * NEAR
        tone = "" if longest is None or not near else "danger" if longest >= WAIT_NORM_MINUTES else "warning"
        most.show_figure(
            none if longest is None else words.duration(longest * 60),
            self.tr("longest, {0}").format(summary.longest_slip)
            if longest is not None
            else self.tr("longest"),
            tone,
        )
        served.show_figure(str(summary.served_today), self.tr("served today"))


class Figure(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._value, self._words, self._tone = "", "", ""

    def show_figure(self, value: str, said: str, tone: str = "") -> None:
        self._value, self._words, self._tone = value, said, tone
        self.setAccessibleName(f"{value} {said}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 16
        if self._tone:
            shape = "warning-octagon-fill" if self._tone == "danger" else "warning-fill"
            draw_glyph(painter, QRect(left, 15, 16, 16), shape, f"{self._tone}.solid")
            left += 22
        token = f"{self._tone}.text" if self._tone else "text.primary"
        paint.draw_text(painter, QRect(left, 9, self.width() - left, 28), self._value, "page", token)
        below = QRect(16, 36, self.width() - 17, 18)
        role = "small" if paint.text_width(self._words, "small") <= below.width() else "caption"
        paint.draw_text(painter, below, self._words, role, "text.muted", weight=400)
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme.color("line.subtle"))


def label(text: str, role: str = "", tone: str = "") -> QLabel:
    made = QLabel(text)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    return made
