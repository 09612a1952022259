"""How one card of the board is painted, how high it is, and what it says to a screen reader."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.domain.tickets import TicketRow
from frontdesk.ui import paint, theme, words
from frontdesk.ui.paint import Mark, draw_glyph
from frontdesk.ui.queue.listing.rows import NBSP, TicketLook, no_client, open_at
from frontdesk.ui.tables.paged import ROW, PagedModel

PAD, LINE, GAP = 12, 20, 8  # inside a card, of its text, between two cards
PRIORITY = 24  # pixels that the mark of a priority takes from the first line
BAR, AVATAR = 3, 20
LOW = PAD + LINE + 2 + LINE + 5 + BAR + 6 + LINE + 8 + GAP  # of a card whose title takes one line
LINES = 2


@lru_cache(maxsize=2000)
def title_lines(title: str, width: int, _theme: str, _font: int) -> list[str]:
    return paint.wrapped(title, width, LINES, weight=600)


def lines_of(row: TicketRow, width: int) -> list[str]:
    """The title as it stands on a card of that width; the mark in the corner keeps its room."""
    room = width - PAD * 2 - PRIORITY
    return title_lines(row.title, room, theme.current().name, theme.current().density.font)


def has_mark(row: TicketRow) -> bool:
    """An ordinary priority is not worth a sign on every card."""
    return words.priority_mark(row.priority).icon != "minus"


class CardDelegate(QStyledItemDelegate):
    """Title, number and client, how much of the time is gone, whose it is and how much is left.

    `uniform` cards are all as high as two lines of title need: a long column is not measured card by card.
    """

    def __init__(self, look: TicketLook, staff_id: int, view: QListView) -> None:
        super().__init__(view)
        self._look, self._staff_id, self._view = look, staff_id, view
        self.uniform = False
        self.is_active = False  # the chosen card of the board is in this column
        self.carried: int | None = None  # the card that the pointer carries away

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        width = self._view.viewport().width()
        model = self._view.model()
        assert isinstance(model, PagedModel)
        row = None if self.uniform else model.row_at(index.row())
        more = (len(lines_of(row, width)) - 1) * LINE if row is not None else LINE
        return QSize(width, LOW + more)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TicketRow | None = index.data(ROW)
        card = option.rect.adjusted(0, 0, 0, -GAP)
        chosen = self.is_active and index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, card, chosen)
        if row is not None:
            if row.id == self.carried:
                painter.setOpacity(0.35)
            self._paint_card(painter, card, row)
        else:
            for line, wide in enumerate((160, 110)):
                bar = QRect(card.left() + PAD, card.top() + PAD + 6 + line * 22, wide, 8)
                painter.fillRect(bar, theme.color("line.subtle"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, chosen: bool) -> None:
        edge, wide = ("focus.ring", 2.0) if chosen else ("line.subtle", 1.0)
        painter.setPen(QPen(theme.color(edge), wide))
        painter.setBrush(theme.color("bg.surface"))
        half = wide / 2
        painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), 6, 6)

    def _paint_card(self, painter: QPainter, card: QRect, row: TicketRow) -> None:
        left, right, top = card.left() + PAD, card.right() - PAD, card.top() + PAD - 2
        corner = QRect(right - 15, top + 2, 16, 16)
        if row.id in self._look.marked:
            draw_glyph(painter, corner, "check-circle-fill", "accent.fill")
        elif has_mark(row):
            level = words.priority_mark(row.priority)
            draw_glyph(painter, corner, level.icon, level.solid)
        for line in lines_of(row, card.width()):
            paint.draw_text(painter, QRect(left, top, right - left + 2, LINE), line, weight=600)
            top += LINE
        top += 2
        draw_glyph(painter, QRect(left, top + 3, 14, 14), words.channel_icon(row.channel), "text.muted")
        meta = f"{row.number}{NBSP}· {row.client_short or no_client()}"
        paint.draw_text(
            painter, QRect(left + 20, top, right - left - 20, LINE), meta, "small", "text.secondary"
        )
        bottom = card.bottom() - PAD - LINE + 5
        mark = card_mark(row, self._look)
        self._paint_bar(painter, QRect(left, bottom - 6 - BAR, right - left + 1, BAR), row, mark)
        self._paint_foot(painter, QRect(left, bottom, right - left + 1, LINE), row, mark)

    def _paint_bar(self, painter: QPainter, box: QRect, row: TicketRow, mark: Mark) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line.subtle"))
        painter.drawRoundedRect(QRectF(box), 1.5, 1.5)
        share = 1.0 if mark.tone in ("danger", "success") else row.share(self._look.now())
        painter.setBrush(theme.color(mark.solid))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), max(3.0, box.width() * share), BAR), 1.5, 1.5)

    def _paint_foot(self, painter: QPainter, box: QRect, row: TicketRow, mark: Mark) -> None:
        middle = box.center().y()
        end = paint.draw_mark(painter, box.right() + 1, middle, mark) - 8
        circle = QRect(box.left(), middle - AVATAR // 2 + 1, AVATAR, AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("neutral.soft"))
        painter.drawEllipse(QRectF(circle))
        letters = paint.initials(row.owner_short) if row.owner_id is not None else "—"
        paint.draw_text(painter, circle, letters, "caption", "neutral.text", Qt.AlignmentFlag.AlignHCenter)
        name = owner_words(row, self._staff_id)
        if (who := self._look.others.get(row.id)) is not None:
            name = open_at(who)
        room = QRect(circle.right() + 7, box.top(), end - circle.right() - 7, LINE)
        paint.draw_text(painter, room, name, "small", "text.secondary")


def owner_words(row: TicketRow, staff_id: int) -> str:
    if row.owner_id is None:
        return QCoreApplication.translate("Queue", "nobody")
    return QCoreApplication.translate("Queue", "you") if row.owner_id == staff_id else row.owner_short


def card_mark(row: TicketRow, look: TicketLook) -> Mark:
    """The time left; of a paused card since when it is, of a solved one how long it took."""
    if row.solved_at is not None and row.opened_at is not None:
        took = words.about(int((row.solved_at - row.opened_at).total_seconds()))
        return Mark(
            "check-circle-fill", QCoreApplication.translate("Queue", "in {0}").format(took), "success"
        )
    mark = look.mark(row)
    if row.paused_at is not None and mark.icon == "pause-circle":
        since = words.about(int((look.now() - row.paused_at).total_seconds()))
        return Mark(mark.icon, f"{mark.word}{NBSP}{since}", mark.tone)
    return mark
