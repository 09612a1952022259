"""The head of a ticket: status, priority, subject and deadline; its title and number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.dates import day_month
from frontdesk.domain.measures import Measure
from frontdesk.domain.statuses import StatusRow
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import Category, Status
from frontdesk.ui import words
from frontdesk.ui.elided import ElidedLabel
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.queue.ticket.assigned import Beside
from frontdesk.ui.queue.ticket.header_menus import fill_priorities, fill_statuses
from frontdesk.ui.widgets import Chip

WIDE = 600  # pixels under which the deadline alone answers for its reasons
CLOCKS = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Clocks", "Reply: {0}"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Clocks", "Answer: {0}"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Clocks", "Solution: {0}"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Clocks", "News: {0}"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Clocks", "By law: {0}"),
}
NOTHING, NOTHING_BESIDE = Mark("circle", "", "neutral"), Beside()


class TicketHeader(QFrame):
    status_asked = Signal(str)  # its code
    priority_asked = Signal(object)  # against the matrix
    matrix_asked = Signal(object, object)  # impact, urgency
    more_asked = Signal(QMenu)  # to be filled
    claim_asked = Signal(int)
    why_asked = Signal(QPoint)  # where the answer opens, in the window

    def __init__(self, zone: ZoneInfo, staff_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._staff_id = zone, staff_id
        self._owner, self._claim = Chip(NOTHING), Chip(NOTHING, clickable=True)
        self._card: TicketCard | None = None
        self._status, self._priority = Chip(NOTHING, clickable=True), Chip(NOTHING, clickable=True)
        self._flag, self._more = Chip(NOTHING), QToolButton()
        self._rows: tuple[StatusRow, ...] = ()
        self._subject, self._deadline = ElidedLabel("muted"), Chip(NOTHING, clickable=True)
        self._title, self._number = ElidedLabel("title"), QLabel()
        self._copy, self._why = QToolButton(), QPushButton(self.tr("Why this deadline?"))
        self._menu = QMenu(self)
        self._lay_out()

    def show_card(
        self,
        card: TicketCard,
        now: datetime,
        statuses: Sequence[StatusRow] = (),
        beside: Beside = NOTHING_BESIDE,
    ) -> None:
        """`statuses` are the office's own; `beside` names its team and its offering."""
        self._card, self._rows, self._beside = card, tuple(statuses), beside
        status = words.status_mark(card.status, card.status_name)
        self._status.set_mark(status)
        self._status.setAccessibleName(self.tr("Status: {0}").format(status.word))
        self._show_flag(card)
        level = words.priority_mark(card.priority)
        self._priority.set_mark(level)
        self._fit_subject()
        self._show_owner(card)
        self._claim.set_mark(Mark("scales", self.tr("Claim"), "violet"))
        self._claim.setVisible(bool(card.claim_ids))
        self._title.set_whole(card.title)
        self._number.setText(f"№\u00a0{card.number}")
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Rewrites the time left when it reads differently."""
        if self._card is None:
            return
        clock = self._card.nearest
        self._deadline.setVisible(clock is not None)
        if clock is None:
            return
        mark = words.deadline_mark(
            clock.due.astimezone(self._zone),
            now.astimezone(self._zone),
            clock.norm_seconds,
            clock.paused,
            clock.met_at is not None,
        )
        name = QCoreApplication.translate("Clocks", CLOCKS[clock.measure])
        shown = Mark(mark.icon, name.format(mark.word), mark.tone)
        if shown != self._deadline.mark:
            self._deadline.set_mark(shown)
            why = self.tr("Why this deadline?")
            self._deadline.setToolTip(why)
            self._deadline.setAccessibleName(f"{shown.word}. {why}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._why.setVisible(self.width() >= WIDE)
        self._fit_subject()

    def _fit_subject(self) -> None:
        """Its kind and the whole path of the subject where there is room, else the end of that."""
        if self._card is not None:
            path = self._card.subject
            whole = " · ".join(filter(None, (words.word(self._card.kind), path, self._beside.offering)))
            self._subject.set_whole(whole if self.width() >= WIDE else path.rpartition(" / ")[2])

    def _show_flag(self, card: TicketCard) -> None:
        """The one thing that somebody must know of it."""
        flag = None
        if card.incident:
            flag = Mark("megaphone", words.incident_number(card.incident), "warning")
        elif card.is_no_appeal:
            flag = Mark("warning", self.tr("no appeal by 59-FZ"), "warning")
        elif card.remind_at is not None:
            flag = Mark("bell-ringing-fill", self.tr("remind the client"), "warning")
        elif card.wake_at is not None and card.category is not Category.DONE:
            back = card.wake_at.astimezone(self._zone)
            flag = Mark("bell", self.tr("back {0}").format(f"{day_month(back.date())}, {back:%H:%M}"), "info")
        elif card.is_first_contact:
            flag = Mark("check", self.tr("at first contact"), "success")
        self._flag.setVisible(flag is not None)
        if flag is not None:
            self._flag.set_mark(flag)
        if card.incident:
            said = self.tr("Belongs to incident {0}").format(words.incident_number(card.incident))
            self._flag.setAccessibleName(said)
        self._flag.setToolTip(self._flag.accessibleName())

    def _show_owner(self, card: TicketCard) -> None:
        """Whose it is, unless it is mine: a person's, else a team's, else free to take."""
        self._owner.setVisible(card.owner_id != self._staff_id)
        name = card.owner_short or self._beside.team or self.tr("free")
        self._owner.set_mark(Mark("user", name, "info" if card.owner_id is None else "neutral"))

    def _open_claim(self) -> None:
        if self._card is not None:
            self.claim_asked.emit(self._card.claim_ids[-1])

    def focus_deadline(self) -> None:
        """Where the focus returns when the explanation is closed."""
        self._deadline.setFocus()

    def _lay_out(self) -> None:
        self._number.setProperty("role", "muted")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.setIcon(icon("copy"))
        self._copy.setAccessibleName(self.tr("Copy the number"))
        self._copy.setToolTip(self.tr("Copy the number"))
        self._copy.clicked.connect(self._copy_number)
        self._why.setProperty("kind", "link")
        self._why.clicked.connect(self.ask_why)
        self._deadline.clicked.connect(self.ask_why)
        self._more.setIcon(icon("dots-three"))
        self._more.setAccessibleName(self.tr("More deeds"))
        self._more.setToolTip(self.tr("More deeds"))
        self._more.clicked.connect(self._open_more)
        self._status.clicked.connect(self.open_menu)
        self._priority.clicked.connect(self._open_priorities)
        self._claim.clicked.connect(self._open_claim)
        chips, names = QHBoxLayout(), QHBoxLayout()
        for row in (chips, names):
            row.setSpacing(8)
        for widget in (self._status, self._priority, self._owner, self._claim, self._flag):
            chips.addWidget(widget)
        chips.addWidget(self._subject, 1)
        chips.addWidget(self._deadline)
        names.addWidget(self._title)
        names.addWidget(self._number)
        names.addWidget(self._copy)
        names.addStretch(1)
        names.addWidget(self._why)
        names.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 10)
        column.setSpacing(6)
        column.addLayout(chips)
        column.addLayout(names)

    def open_menu(self) -> None:
        """The statuses it may go to."""
        verbs: dict[str, str] = {
            Status.IN_WORK: self.tr("Take into work"),
            Status.WAITING_CLIENT: self.tr("Wait for the client"),
            Status.WITH_OTHERS: self.tr("Hand over to a department…"),
            Status.SUSPENDED: self.tr("Suspend: disputed…"),
            Status.SOLVED: self.tr("Solve"),
            Status.CLOSED: self.tr("Close: the client has confirmed"),
        }
        if self._card is not None:
            fill_statuses(self._menu, self._card, self._rows, verbs, self.status_asked.emit)
            self._pop(self._menu, self._status)
            if self._menu.actions():
                self._menu.setActiveAction(self._menu.actions()[0])

    def _open_priorities(self) -> None:
        if self._card is not None:
            impact, urgency = self.tr("Touches people: {0}"), self.tr("Urgent: {0}")
            asked, matrix = self.priority_asked.emit, self.matrix_asked.emit
            fill_priorities(self._menu, self._card, impact, urgency, matrix, asked)
            self._pop(self._menu, self._priority)

    def _open_more(self) -> None:
        self.more_asked.emit(self._menu)
        self._pop(self._menu, self._more)

    def _pop(self, menu: QMenu, below: QWidget) -> None:
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))

    def ask_why(self) -> None:
        corner = self._deadline.mapTo(self.window(), self._deadline.rect().bottomRight())
        self.why_asked.emit(corner + QPoint(0, 6))

    def _copy_number(self) -> None:
        if self._card is not None:
            QGuiApplication.clipboard().setText(str(self._card.number))
