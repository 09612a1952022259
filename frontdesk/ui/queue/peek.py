"""Space on the board and in the table: a look at the ticket beside its card, the focus staying where it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.events import EventRow
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.timeline import FIRST, Timeline
from frontdesk.ui.widgets import Line

WIDE, HIGH, EDGE = 440, 480, 16


class Peek(QFrame):
    """Floats over `over`, on the side on which the card is not. Space or Esc puts it away; arrows look on."""

    def __init__(self, at: Desks, over: QWidget) -> None:
        super().__init__(over)
        self._at, self._over = at, over
        self.ticket_id: int | None = None
        self._title, self._facts = QLabel(), QLabel()
        self._timeline = Timeline(at.jobs, at.clock, at.zone, is_column=True)
        self._timeline.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("surface", "popup")
        self._title.setProperty("role", "title")
        self._facts.setProperty("role", "muted")
        text = QVBoxLayout()
        text.setContentsMargins(16, 12, 16, 12)
        text.setSpacing(4)
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            text.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(text)
        column.addWidget(Line())
        column.addWidget(self._timeline, 1)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.hide()

    def turn(self, ticket_id: int | None, card_at: QPoint) -> None:
        """Shows a ticket, or puts away the one that is shown."""
        if self.isVisible():
            self.put_away()
        else:
            self._look(ticket_id, card_at)

    def follow(self, ticket_id: int | None, card_at: QPoint) -> None:
        """Another card is the chosen one."""
        if self.isVisible() and ticket_id != self.ticket_id:
            self._look(ticket_id, card_at)

    def put_away(self) -> None:
        self.hide()
        self.ticket_id = None
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc, whoever has the focus, puts away this before anything else."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.put_away()
                return True
        return super().eventFilter(watched, event)

    def _look(self, ticket_id: int | None, card_at: QPoint) -> None:
        if ticket_id is None:
            return
        if (app := QApplication.instance()) is not None and not self.isVisible():
            app.installEventFilter(self)
        self.ticket_id = ticket_id
        at, over = self._at, self._over
        is_right = over.mapFromGlobal(card_at).x() > over.width() // 2
        high = min(HIGH, over.height() - 2 * EDGE)
        left = EDGE if is_right else over.width() - WIDE - EDGE
        self.setGeometry(left, (over.height() - high) // 2, WIDE, high)

        def events(limit: int, before: int | None) -> tuple[EventRow, ...]:
            return at.tickets.timeline(ticket_id, limit, before, at.desk)

        def show(found: tuple[TicketCard, tuple[EventRow, ...]]) -> None:
            if ticket_id == self.ticket_id:
                self._timeline.start(events, found[1])
                self._show(found[0])

        at.jobs.read(
            self, lambda: (at.tickets.card(ticket_id, at.desk), events(FIRST, None)), show, newest="peek"
        )

    def _show(self, card: TicketCard) -> None:
        status = card.status_name or words.status_mark(card.status).word
        facts = (f"№ {card.number}", status, words.word(card.priority), card.owner_short)
        self._title.setText(card.title)
        self._facts.setText(f"{' · '.join(filter(None, facts))}\n{card.subject}")
        self.show()
        self.raise_()
        announce(self, f"{card.title}. {self._facts.text()}")

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self._over.isAncestorOf(new):
            self.put_away()
