"""Step 1: who came. One field for any mix of name, phone, СНИЛС, birth date or ticket number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from frontdesk.domain.clients import ClientRow
from frontdesk.domain.dates import show_date
from frontdesk.domain.found import Found
from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.ui import paint, theme
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.visits.found import FoundList
from frontdesk.ui.widgets import line_edit

LIMIT = 20


class WhoStep(QWidget):
    """`settled` when it is known who came, or that nobody's card is wanted; then typing goes on below.

    A quick hand is ahead of the answer: Enter pressed before it arrives is remembered and settled by it.
    """

    settled = Signal()
    doubted = Signal()  # Enter was pressed ahead of an answer that leaves a choice
    changed = Signal()
    create_asked = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, clients: Clients, found_parent: QWidget) -> None:
        super().__init__()
        self._jobs, self._desk, self._clients = jobs, desk, clients
        self.client: ClientRow | None = None
        self.without_card = False
        self._answered = ""
        self._enter_waits = False
        self._as_typed = ""
        self._found: FoundList = FoundList(jobs, found_parent)
        self.field = line_edit()
        self.field.setPlaceholderText(self.tr("Name, phone, insurance or ticket number, birth date"))
        self.field.setAccessibleName(self.tr("Who came"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(self._on_edited)
        self.field.textChanged.connect(lambda text: None if text else self._found.hide())
        self.field.installEventFilter(self)
        self.card = ClientCard()
        self._found.chosen.connect(self._take)
        self._found.nobody_asked.connect(self.take_nobody)
        self._found.create_asked.connect(self.create_asked)
        self._found.as_typed_asked.connect(self._search_as_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.card)
        self.setFocusProxy(self.field)

    @property
    def is_settled(self) -> bool:
        return self.client is not None or self.without_card

    @property
    def is_waiting(self) -> bool:
        """Enter was pressed and the answer is on its way."""
        return self._enter_waits

    @property
    def found(self) -> FoundList:
        return self._found

    def clear(self) -> None:
        self.field.clear()
        self._put(None, False)

    def restore(self, query: str, client: ClientRow | None, without_card: bool) -> None:
        self.field.setText(query)
        self._put(client, without_card)

    def take_nobody(self) -> None:
        """A visitor without a card is served too."""
        self._put(None, True)
        self.settled.emit()

    def set_client(self, client: ClientRow) -> None:
        self._put(client, False)

    def enter(self) -> None:
        """Enter in the field: take what is marked, or what the answer on its way will mark."""
        query = self.field.text().strip()
        if not query:
            self.field.setFocus()
        elif self.is_settled and self._found.isHidden():
            self.settled.emit()
        elif query == self._answered and not self._found.isHidden():
            self._found.choose()
        else:
            self._enter_waits = True
            if query != self._answered:
                self._found.hide()
            else:
                self._ask(query)
            self.settled.emit()

    def _on_edited(self, text: str) -> None:
        self._put(None, False)
        query = text.strip()
        if query:
            self._ask(query)

    def _ask(self, query: str) -> None:
        def work() -> tuple[Found, tuple[ClientRow, ...]]:
            found = self._clients.find(query, LIMIT, repair=query != self._as_typed, desk=self._desk)
            return found, self._clients.rows(found.clients, self._desk)

        self._jobs.read(self, work, lambda answer: self._show(query, *answer), newest="find")

    def _show(self, query: str, found: Found, rows: tuple[ClientRow, ...]) -> None:
        if query != self.field.text().strip() or self.is_settled:
            return
        self._answered = query
        self._found.show_answer(query, found, rows)
        waits, self._enter_waits = self._enter_waits, False
        if waits and (client := self._found.current):
            self._put(client, False)
            return
        self._open()
        if waits:
            self.doubted.emit()

    def _search_as_typed(self) -> None:
        self._as_typed = self.field.text().strip()
        self._ask(self._as_typed)

    def _open(self) -> None:
        parent = self._found.parentWidget()
        assert parent is not None
        spot = self.field.mapTo(parent, QPoint(0, self.field.height() + 4))
        self._found.setGeometry(QRect(spot, QSize(self.field.width(), self._found.sizeHint().height())))
        self._found.show()
        self._found.raise_()

    def _take(self, client: ClientRow) -> None:
        self._put(client, False)
        self.settled.emit()

    def _put(self, client: ClientRow | None, without_card: bool) -> None:
        self.client, self.without_card = client, without_card
        self._enter_waits = False
        self.card.show_client(client, without_card)
        if self.is_settled or not self.field.text():
            self._found.hide()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            inner = QApplication.focusWidget()
            if inner is None or not self._found.isAncestorOf(inner):
                self._found.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.enter()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain:
            if not self._found.isHidden():
                self._found.step(1 if key == Qt.Key.Key_Down else -1)
            elif self.field.text().strip() and not self.is_settled:
                self._ask(self.field.text().strip())
            return True
        if key == Qt.Key.Key_Escape and not self._found.isHidden():
            self._found.hide()
            return True
        return False


class ClientCard(QWidget):
    """Who was taken; before that, a quiet line that says what may be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(56)
        self._client: ClientRow | None = None
        self._without_card = False
        self.show_client(None, False)

    def show_client(self, client: ClientRow | None, without_card: bool) -> None:
        self._client, self._without_card = client, without_card
        self.setAccessibleName(
            client.name if client else self.tr("Without a client card") if without_card else ""
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = self._client is not None or self._without_card
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bg.selected" if known else "bg.sunken"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        text, below = QRect(56, 8, self.width() - 68, 20), QRect(56, 28, self.width() - 68, 20)
        disc = QRect(12, 13, 30, 30)
        client = self._client
        if client is None:
            glyph = "user" if self._without_card else "user-focus"
            draw_glyph(
                painter, disc.adjusted(4, 4, -4, -4), glyph, "text.secondary" if known else "text.muted"
            )
            title = self.tr("Without a client card") if known else self.tr("Nobody is chosen yet")
            hint = (
                self.tr("the visit will make a ticket of its own")
                if known
                else self.tr("for example: surname and 55-09, or 22.05.1993")
            )
            paint.draw_text(
                painter,
                text,
                title,
                token="text.primary" if known else "text.secondary",
                weight=600 if known else 500,
            )
            paint.draw_text(painter, below, hint, "small", "text.muted")
            return
        if client.open_tickets:
            mark = paint.Mark("", self.tr("open: {0}").format(client.open_tickets), "neutral")
            size = paint.chip_size(mark.word)
            right = self.width() - 12 - size.width()
            paint.draw_chip(painter, QRect(right, 17, size.width(), 22), mark)
            text.setRight(right - 8)
            below.setRight(right - 8)
        paint.draw_avatar(painter, disc, client.name)
        paint.draw_text(painter, text, client.name, weight=600)
        facts = " · ".join(filter(None, (show_date(client.born) if client.born else "", client.phone)))
        paint.draw_text(painter, below, facts, "small", "text.secondary")
