"""My counter: who stands at it, the one big button, and my day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.staff import Desk
from frontdesk.domain.visits import CounterDay, VisitRow, VisitState
from frontdesk.ui import paint, theme, words
from frontdesk.ui.visits.hall import label
from frontdesk.ui.widgets import ActionButton, Chip, Line, PrimaryButton, SectionTitle

LAST = 8


class CounterPane(QFrame):
    """Signals ask; the page does. `ticket_asked` carries the id of the ticket, `papers_asked` is about the visitor."""

    next_asked = Signal()
    recall_asked = Signal()
    no_show_asked = Signal()
    ticket_asked = Signal(int)
    papers_asked = Signal()

    def __init__(self, desk: Desk, clock: Callable[[], datetime], zone: ZoneInfo) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._desk, self._clock = desk, clock
        self.visit: VisitRow | None = None
        self._next = ""
        self._calls = 1
        self._state = Chip(paint.Mark("circle-dashed", "", "neutral"))
        self._timer = label("", "muted")
        self.slip = label("", "hero")
        self._client, self._offering = label("", "strong"), label("", tone="secondary")
        self._client.setWordWrap(True)
        self._offering.setWordWrap(True)
        self._ticket = ActionButton("", kind="link")
        self._ticket.clicked.connect(lambda: self.visit and self.ticket_asked.emit(self.visit.ticket_id))
        self.call = PrimaryButton("", "F8", "bell-ringing-fill")
        self.call.setProperty("tall", True)
        self.recall = ActionButton(self.tr("Repeat"), "Shift+F8")
        self.no_show = ActionButton(self.tr("Did not come"))
        self.papers = ActionButton(self.tr("Receipt, card…"), "Ctrl+Shift+A")
        self.papers.clicked.connect(self.papers_asked)
        self.call.clicked.connect(self.next_asked)
        self.recall.clicked.connect(self.recall_asked)
        self.no_show.clicked.connect(self.no_show_asked)
        self.day = MyDay(zone)
        self.day.ticket_asked.connect(self.ticket_asked)
        self._lay_out()
        self.show_visit(None)

    def show_visit(self, visit: VisitRow | None) -> None:
        if visit is None or self.visit is None or visit.id != self.visit.id:
            self._calls = 1
        self.visit = visit
        self._who.setVisible(visit is not None)
        self._free.setVisible(visit is None)
        for button in (self.recall, self.no_show, self.papers):
            button.setVisible(visit is not None)
        if visit is not None:
            self.slip.setText(visit.slip)
            self._client.setText(visit.client_short or self.tr("without a card"))
            self._offering.setText(visit.offering)
            self._ticket.setText(self.tr("Ticket {0}").format(visit.ticket_number))
        self._show_state()
        self._show_next()
        self.tick()

    def show_next(self, slip: str) -> None:
        """Whom F8 will call; empty when nobody waits."""
        self._next = slip
        self._show_next()

    def called_again(self) -> None:
        self._calls += 1
        self._show_state()

    def tick(self) -> None:
        """Once a second: how long the visitor has been here."""
        since = self.visit.called_at if self.visit else None
        self._timer.setText(_clock_words((self._clock() - since).total_seconds()) if since else "")

    def _show_state(self) -> None:
        counter = self.tr("Counter {0}").format(self._desk.counter)
        if self.visit is None:
            self._state.set_mark(paint.Mark("circle-dashed", self.tr("{0}, free").format(counter), "neutral"))
        elif self._calls > 1:
            said = self.tr("{0}, call {1}").format(counter, self._calls)
            self._state.set_mark(paint.Mark("megaphone", said, "warning"))
        else:
            self._state.set_mark(paint.Mark("user-focus", self.tr("{0}, serving").format(counter), "accent"))

    def _show_next(self) -> None:
        if self.visit and self._next:
            said = self.tr("Finish and call {0}").format(self._next)
        elif self.visit:
            said = self.tr("Finish, nobody waits")
        elif self._next:
            said = self.tr("Call {0}").format(self._next)
        else:
            said = self.tr("Call the next visitor")
        self.call.setText(said)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._state)
        top.addStretch(1)
        top.addWidget(self._timer)
        self._who, names = QWidget(), QVBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        for widget in (self._client, self._offering):
            names.addWidget(widget)
        names.addWidget(self._ticket, 0, Qt.AlignmentFlag.AlignLeft)
        self._ticket.setProperty("flush", True)
        who = QHBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(14)
        who.addWidget(self.slip)
        who.addLayout(names, 1)
        self._free = label(
            self.tr("Nobody is at the counter. The next visitor comes by F8, in the order of the slips"),
            tone="secondary",
        )
        self._free.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.recall, self.no_show):
            buttons.addWidget(button, 1)
        mine = QVBoxLayout()
        mine.setContentsMargins(16, 16, 16, 16)
        mine.setSpacing(12)
        mine.addLayout(top)
        mine.addWidget(self._who)
        mine.addWidget(self._free)
        mine.addWidget(self.call)
        mine.addLayout(buttons)
        mine.addWidget(self.papers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(mine)
        column.addWidget(Line())
        column.addWidget(self.day, 1)


class MyDay(QFrame):
    """Two figures of the day and the visitors served last, each a way to its ticket."""

    ticket_asked = Signal(int)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self._zone = zone
        self._served, self._mean = label("", "strong"), label("", "strong")
        self._last = SectionTitle(self.tr("Served last"))
        self._rows = [LastVisit() for _ in range(LAST)]
        self._nobody = label(self.tr("Visitors you have served today appear here"), "muted")
        self._nobody.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(6)
        column.addWidget(SectionTitle(self.tr("My day"), role="strong"))
        for words_, value in ((self.tr("Served"), self._served), (self.tr("Mean per visitor"), self._mean)):
            line = QHBoxLayout()
            line.addWidget(label(words_, tone="secondary"))
            line.addStretch(1)
            line.addWidget(value)
            column.addLayout(line)
        column.addSpacing(8)
        column.addWidget(self._last)
        column.addWidget(self._nobody)
        for row in self._rows:
            row.clicked.connect(lambda _=False, row=row: self.ticket_asked.emit(row.ticket_id))
            column.addWidget(row)
        column.addStretch(1)

    def show_day(self, day: CounterDay) -> None:
        self._served.setText(QCoreApplication.translate("MyDay", "%n person(s)", None, day.served))
        self._mean.setText(_clock_words(day.mean_seconds) if day.mean_seconds is not None else "—")
        self._nobody.setVisible(not day.last)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(day.last))
            if at < len(day.last):
                row.show_visit(day.last[at], self._zone)


class LastVisit(QAbstractButton):
    """One line: slip, whom, when; leads to the ticket."""

    def __init__(self) -> None:
        super().__init__()
        self.ticket_id = 0
        self._visit: VisitRow | None = None
        self._time = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_visit(self, visit: VisitRow, zone: ZoneInfo) -> None:
        self._visit, self.ticket_id = visit, visit.ticket_id
        ended = visit.finished_at or visit.called_at
        self._time = f"{ended.astimezone(zone):%H:%M}" if ended else ""
        self.setAccessibleName(f"{visit.slip}, {visit.client_short}, {self._time}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        visit, painter = self._visit, QPainter(self)
        if visit is None:
            return
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("bg.hover"))
        rect = self.rect().adjusted(0, 0, -44, 0)
        paint.draw_text(painter, QRect(0, 0, 60, self.height()), visit.slip, weight=600)
        rect.setLeft(60)
        name = visit.client_short or self.tr("without a card")
        rect.setLeft(60 + paint.draw_text(painter, rect, name) + 8)
        gone = visit.state is VisitState.NO_SHOW
        said = words.word(visit.state) if gone else visit.offering
        paint.draw_text(painter, rect, said, "small", "warning.text" if gone else "text.muted")
        right = QRect(self.width() - 44, 0, 44, self.height())
        paint.draw_text(painter, right, self._time, "small", "text.muted", Qt.AlignmentFlag.AlignRight)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.color("line.subtle"))
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())


def _clock_words(seconds: float) -> str:
    """«4 мин 12 с», as on the clock over a counter."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    made = QCoreApplication.translate("CounterPane", "{0} min {1} s").format(minutes, f"{rest:02d}")
    return made.replace(" ", words.NBSP)
