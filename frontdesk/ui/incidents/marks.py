"""How states of incidents and stages of measures look: shape, word, tone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from frontdesk.domain.dates import day_month, show_moment
from frontdesk.domain.inquiries import IncidentState, InquiryRow
from frontdesk.domain.remedies import RemedyRow, Stage
from frontdesk.ui import paint, words
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.table import RowDelegate, Table

_STATES = {
    IncidentState.STANDING: ("megaphone", "danger"),
    IncidentState.EXAMINED: ("magnifying-glass", "warning"),
    IncidentState.SETTLED: ("check-circle-fill", "success"),
    IncidentState.VOID: ("minus-circle", "neutral"),
}
_STAGES = {
    Stage.PLAN: ("circle", "neutral"),
    Stage.DO: ("circle-half-fill", "accent"),
    Stage.CHECK: ("target", "warning"),
    Stage.ACT: ("check-circle-fill", "success"),
}


def state_mark(state: IncidentState) -> Mark:
    glyph, tone = _STATES[state]
    return Mark(glyph, words.word(state), tone)


def stage_mark(row: RemedyRow, now: datetime) -> Mark:
    """A measure that is late says so before anything else."""
    glyph, tone = _STAGES[row.stage]
    if row.is_late(now, now.date()):
        return Mark("warning-octagon-fill", words.word(row.stage), "danger")
    return Mark(glyph, words.word(row.stage), tone)


def when(at: datetime, now: datetime) -> str:
    """«10:42», of another day «16 ноября, 10:42»; both local."""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    return f"{day_month(at.date())}, {at:%H:%M}" if at.year == now.year else show_moment(at)


class MarkedDelegate(RowDelegate):
    """Paints some columns as chips: `marks` are (column → mark of a row, none for an empty cell)."""

    def __init__(self, table: Table, marks: Mapping[int, Callable[[Any], Mark | None]]) -> None:
        super().__init__(table)
        self._marks = marks

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        if column not in self._marks:
            super().paint_cell(painter, rect, row, column, selected)
            return
        mark = self._marks[column](row)
        if mark is None:
            return
        size = paint.chip_size(mark.word, mark.icon)
        top = rect.center().y() - size.height() // 2
        wide = min(size.width(), rect.width() - 16)
        paint.draw_chip(painter, QRect(rect.left() + 12, top, wide, size.height()), mark)


def row_mark(row: InquiryRow) -> Mark:
    return state_mark(row.state)


def row_priority(row: InquiryRow) -> Mark:
    return words.priority_mark(row.priority)
