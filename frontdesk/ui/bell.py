"""The bell of the top bar: how many tickets near or past their targets have something to tell me."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton

from frontdesk.domain.alarms import AlertRow, NoteRow
from frontdesk.domain.forecast import LateRow
from frontdesk.domain.measures import Measure
from frontdesk.ui import paint, words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.icons import icon

if TYPE_CHECKING:  # no start waits for what is rare
    from frontdesk.domain.inquiries import InquiryRow

SHOWN = 12  # lines of the menu
MOST = 99

_MISSED = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Bell", "the first response is late"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Bell", "the answer is late"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Bell", "the solution is late"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Bell", "the client has had no news"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Bell", "the term of the law has passed"),
    Measure.INTERNAL: QT_TRANSLATE_NOOP("Bell", "a request is not answered in time"),
}
_NEAR = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Bell", "answer by {0}"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Bell", "answer by {0}"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Bell", "solve by {0}"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Bell", "tell the client by {0}"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Bell", "by law by {0}"),
    Measure.INTERNAL: QT_TRANSLATE_NOOP("Bell", "answer the request by {0}"),
}


def told(row: AlertRow, zone: ZoneInfo, now: datetime) -> str:
    """«№ 4821 Справка: решить до 18:00»."""
    if row.is_reminder:
        text = QCoreApplication.translate("Bell", "remind the client")
        return f"№{words.NBSP}{row.number} {row.title}: {text}"
    if row.measure is None or row.due is None:
        return f"№{words.NBSP}{row.number} {row.title}: {row.text}"
    due = row.due.astimezone(zone)
    when = f"{due:%H:%M}" if due.date() == now.astimezone(zone).date() else words.weekday(due.date())
    if due - now > timedelta(days=6):
        when = f"{due:%d.%m.%Y}"
    said = (_MISSED if row.is_missed else _NEAR)[row.measure]
    text = QCoreApplication.translate("Bell", said).format(when)
    if row.text:
        text += QCoreApplication.translate("Bell", ", {0} asks").format(row.text)
    return f"№{words.NBSP}{row.number} {row.title}: {text}"


def leak_told(row: InquiryRow, zone: ZoneInfo, now: datetime) -> str:
    """«И-1 Утечка базы: сообщить Роскомнадзору до 18 ноября, ср, 09:20»."""
    assert row.notice_due is not None  # else it does not ring
    due = row.notice_due.astimezone(zone)
    day = "" if due.date() == now.astimezone(zone).date() else f"{words.weekday(due.date())}, "
    said = (
        QT_TRANSLATE_NOOP("Bell", "the term to tell the authority has passed: {0}")
        if row.notice_due < now
        else QT_TRANSLATE_NOOP("Bell", "tell the authority by {0}")
    )
    text = QCoreApplication.translate("Bell", said).format(f"{day}{due:%H:%M}")
    whole = QCoreApplication.translate("Bell", "Incident I-{0} {1}: {2}")
    return whole.format(row.number, row.title, text)


def _plain(text: str) -> str:
    """A sign that a menu would take for a key."""
    return text.replace("&", "&&")


class Bell(QToolButton):
    """Its menu opens a ticket, which marks its alerts as seen."""

    opened, late_opened = Signal(object), Signal(int)  # AlertRow; id of a ticket that will be late
    leak_opened = Signal(int)  # id of an incident
    all_seen, asked = Signal(), Signal()

    def __init__(self, zone: ZoneInfo, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._zone, self._clock = zone, clock
        self.rows: tuple[AlertRow, ...] = ()
        self.leaks: tuple[InquiryRow, ...] = ()
        self.setIcon(icon("bell"))
        self.setFixedSize(QSize(36, 32))
        self.clicked.connect(self.asked)
        self.show_rows(())

    def show_rows(self, rows: Sequence[AlertRow]) -> None:
        self.rows = tuple(rows)
        said = QCoreApplication.translate("Bell", "%n ticket(s) with a deadline to look at", None, len(rows))
        if self.leaks:
            told = QCoreApplication.translate("Bell", "%n leak(s) to tell of", None, len(self.leaks))
            said = f"{said}, {told}"
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def show_leaks(self, leaks: Sequence[InquiryRow]) -> None:
        """Incidents of which the authority is to be told: they ring until it has been."""
        self.leaks = tuple(leaks)
        self.show_rows(self.rows)

    def show_menu(self, late: Sequence[LateRow] = (), notes: Sequence[NoteRow] = ()) -> QMenu:
        """What asks for me, for a lead what will be late at this pace, and which teams were asked by whom."""
        menu, now = QMenu(self), self._clock()
        for leak in self.leaks[:SHOWN]:
            text = leak_told(leak, self._zone, now)
            menu.addAction(_plain(text), partial(self.leak_opened.emit, leak.id))
        if self.leaks:
            menu.addSeparator()
        for row in self.rows[:SHOWN]:
            menu.addAction(_plain(told(row, self._zone, now)), partial(self.opened.emit, row))
        if not self.rows:
            menu.addAction(self.tr("No deadline asks for you")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Mark all as seen"), self.all_seen.emit)
        if late:
            menu.addSeparator()
            said = QCoreApplication.translate(
                "Bell", "At this pace %n ticket(s) will be late:", None, len(late)
            )
            menu.addAction(said).setEnabled(False)
        for one in late[:SHOWN]:
            text = f"№{words.NBSP}{one.number} {one.title} · {one.team}"
            menu.addAction(_plain(text), partial(self.late_opened.emit, one.ticket_id))
        if notes:
            menu.addSeparator()
            log = menu.addMenu(self.tr("Notes to teams"))
            for note in notes:
                at = f"{note.at.astimezone(self._zone):%d.%m %H:%M}"
                whom = f"{note.by} → {note.team}" if note.team else note.by
                text = f"{at} · {whom} · №{words.NBSP}{note.number} {note.title}"
                log.addAction(_plain(text), partial(self.late_opened.emit, note.ticket_id))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if count := len(self.rows) + len(self.leaks):
            painter = QPainter(self)
            paint.draw_badge(painter, QPointF(26, 9), str(min(count, MOST)), "badge.alert")
