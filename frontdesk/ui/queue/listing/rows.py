"""How one line of the queue is painted and spoken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from frontdesk.domain.tickets import TicketRow
from frontdesk.ui import paint, words
from frontdesk.ui.paint import Mark, draw_glyph
from frontdesk.ui.tables.table import RowDelegate

NBSP = "\u00a0"


class TicketLook:
    """What the list needs beside the rows: the time, the scope, and who is on the line."""

    def __init__(self, clock: Callable[[], datetime], zone: ZoneInfo) -> None:
        self._clock, self._zone = clock, zone
        self.is_mine = True  # whose they are need not be said
        self.on_line: int | None = None  # the ticket of the running call
        self.others: dict[int, str] = {}  # who has which ticket open at another desk
        self.marked: set[int] = set()  # the tickets that a deed upon many is meant for

    def now(self) -> datetime:
        return self._clock().astimezone(self._zone)

    def local(self, at: datetime | None) -> datetime | None:
        return at.astimezone(self._zone) if at else None

    def mark(self, row: TicketRow) -> Mark:
        """The time left, or the status of a ticket that is done."""
        if row.solved_at is not None:
            return words.status_mark(row.status, row.status_name)
        if row.is_to_remind:
            return Mark("bell-ringing-fill", to_remind(), "warning")
        return words.deadline_mark(self.local(row.due), self.now(), row.norm_seconds, paused=row.due is None)

    def spoken(self, row: TicketRow) -> str:
        """The full sentence of a line: title, number, client, channel, deadline, priority."""
        said = QCoreApplication.translate(
            "Queue", "{title}. Ticket {number}, {client}, {channel}. {deadline}. Priority: {priority}"
        ).format(
            title=row.title,
            number=row.number,
            client=row.client_short or no_client(),
            channel=words.word(row.channel),
            deadline=to_remind()
            if row.is_to_remind
            else words.deadline_spoken(self.local(row.due), self.now()),
            priority=words.word(row.priority).lower(),
        )
        if (who := self.others.get(row.id)) is not None:
            said += f". {open_at(who)}"
        if row.id in self.marked:
            said += ". " + QCoreApplication.translate("Queue", "Marked")
        return said.replace(NBSP, " ")


def open_at(who: str) -> str:
    """«открыто: Лобанова К. А.»."""
    return QCoreApplication.translate("Queue", "open at {0}").format(who)


def to_remind() -> str:
    """«напомнить клиенту»."""
    return QCoreApplication.translate("Queue", "remind the client")


def no_client() -> str:
    return QCoreApplication.translate("Queue", "without a card")


class TicketDelegate(RowDelegate):
    """Two lines: the title; channel, number and client with the deadline at the right."""

    def __init__(self, look: TicketLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint_cell(self, painter: QPainter, rect: QRect, row: TicketRow, column: int, selected: bool) -> None:
        del column
        mark = self._look.mark(row)
        first, second = rect.center().y() - 10, rect.center().y() + 11
        level = words.priority_mark(row.priority)
        sign = QRect(rect.left() + 14, first - 8, 16, 16)
        if row.id in self._look.marked:
            draw_glyph(painter, sign, "check-circle-fill", "accent.fill")
        else:
            draw_glyph(painter, sign, level.icon, level.solid)
        left, right = rect.left() + 40, rect.right() - 16
        urgent = mark.tone in ("danger", "warning") or selected
        paint.draw_text(
            painter, QRect(left, first - 11, right - left, 22), row.title, weight=600 if urgent else 500
        )
        end = paint.draw_mark(painter, right, second, mark) - 10
        draw_glyph(painter, QRect(left, second - 7, 14, 14), words.channel_icon(row.channel), "text.muted")
        left += 20
        left += self._words(
            painter, left, second, end, f"{row.number}{NBSP}· {row.client_short or no_client()}"
        )
        self._paint_owner(painter, left + 6, second, end, row)

    def _words(self, painter: QPainter, left: int, middle: int, right: int, text: str) -> int:
        box = QRect(left, middle - 10, max(0, right - left), 20)
        return paint.draw_text(painter, box, text, "small", "text.secondary")

    def _paint_owner(self, painter: QPainter, left: int, middle: int, right: int, row: TicketRow) -> None:
        """Who is on the line or has it open elsewhere; in the list of all, whose it is or that nobody holds it."""
        if row.id == self._look.on_line:
            mark = Mark("", QCoreApplication.translate("Queue", "on the line"), "success")
        elif (who := self._look.others.get(row.id)) is not None:
            mark = Mark("", open_at(who), "warning")
        elif self._look.is_mine:
            return
        elif row.owner_id is None:
            mark = Mark("", QCoreApplication.translate("Queue", "free"), "info")
        else:
            if right - left > 60:
                self._words(painter, left, middle, right, f"·{NBSP}{row.owner_short}")
            return
        size = paint.chip_size(mark.word, height=20)
        if left + size.width() <= right:
            paint.draw_chip(painter, QRect(left, middle - 10, size.width(), 20), mark)
