"""What the law or a word given asks of a ticket: its offering, its application, the extension, a date; reminders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from frontdesk.domain.dates import long_date, parse_date
from frontdesk.domain.events import EventKind
from frontdesk.domain.silence import Reminder, ReminderWay
from frontdesk.domain.staff import Right
from frontdesk.domain.statutes import CONSIDERATION, Owed
from frontdesk.domain.templates import Template, fill
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import Category
from frontdesk.ui.icons import icon
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.course_sheets import DateSheet, Wanted, moment
from frontdesk.ui.queue.ticket.law_sheets import (
    ApplicationSheet,
    Extended,
    ExtendSheet,
    Filed,
    Offered,
    OfferingSheet,
    ReminderSheet,
    Reminding,
)
from frontdesk.ui.queue.ticket.sheet import FormSheet

if TYPE_CHECKING:
    from frontdesk.ui.queue.ticket.course import Course
    from frontdesk.ui.queue.ticket.page import TicketView

NOTICE = "extension"


class Law(QObject):
    """Of one ticket's view; its deeds are done as those of the course are."""

    def __init__(self, course: Course, view: TicketView, at: Desks) -> None:
        super().__init__(course)
        self._course, self._view, self._at = course, view, at

    @property
    def _card(self) -> TicketCard | None:
        return self._view.found.card if self._view.found is not None else None

    def set_offering(self) -> None:
        at, id = self._at, self._view.ticket_id

        def deed(typed: Offered) -> TicketCard:
            return at.course.courses.set_offering(at.desk, id, typed.offering)

        self._course.ask(
            lambda number: OfferingSheet(at, id, number),
            deed,
            self.tr("Ticket {0}: offering changed"),
            EventKind.TICKET_OFFERING,
        )

    def register(self) -> None:
        """Alt+R: the application with all its papers is in, and the term of the service begins."""
        at, id, found = self._at, self._view.ticket_id, self._view.found
        offering = found.beside.offering if found is not None else ""

        def deed(typed: Filed) -> TicketCard:
            day = parse_date(typed.day, at.today())
            return at.course.statutes.register(at.desk, id, day, typed.offering)

        self._course.ask(
            lambda number: ApplicationSheet(at, id, number, offering),
            deed,
            self.tr("Application of ticket {0} is registered"),
            EventKind.TICKET_TERM,
        )

    def extend(self) -> None:
        """Alt+E: an appeal, once, with its reason and the notice."""
        at, id = self._at, self._view.ticket_id
        if not at.desk.may(Right.LEAD_DESK):
            self._view.composer.show_problem(self.tr("Only a lead extends the term of an appeal"))
            return
        at.jobs.read(self._view, lambda: at.course.statutes.longer(id), self._ask_why, newest="longer")

    def _ask_why(self, owed: Owed | None) -> None:
        at, found = self._at, self._view.found
        if owed is None or found is None:
            said = self.tr("Only an appeal under 59-FZ is extended: once, and before its term is over")
            self._view.composer.show_problem(said)
            return
        at.jobs.read(
            self._view,
            lambda: next(one for one in at.scripts.templates() if one.code == NOTICE),
            lambda template: self._ask_extension(owed, template, found.known),
            newest="notice",
        )

    def _ask_extension(self, owed: Owed, template: Template, known: Mapping[str, str]) -> None:
        at, id = self._at, self._view.ticket_id

        until, base = owed.deadline.due, f"{owed.rule.article_words} {owed.rule.law}"

        def notice(reason: str) -> str:
            given = {"новый_срок": long_date(until), "основание": base, "причина": reason}
            return fill(template, known, given).text

        def deed(typed: Extended) -> TicketCard:
            return at.course.statutes.extend(at.desk, id, typed.reason, typed.notice)

        self._course.ask(
            lambda number: ExtendSheet(at, id, number, until, notice),
            deed,
            self.tr("Appeal {0} is extended"),
            EventKind.TICKET_TERM,
        )

    def want_by(self) -> None:
        """A date that was agreed on instead of the norm. More time than is owed is a lead's to give."""
        at, id = self._at, self._view.ticket_id

        def deed(typed: Wanted) -> TicketCard:
            until = moment(typed.due, at.today(), at.zone)
            return at.course.courses.want_by(at.desk, id, until, typed.reason)

        self._course.ask(
            lambda number: DateSheet(at, id, number),
            deed,
            self.tr("Ticket {0} is to be solved by the date"),
            EventKind.TICKET_TARGET,
        )

    def remind(self) -> None:
        """Alt+N: the client is silent and is to be reminded now."""
        at, id = self._at, self._view.ticket_id
        at.jobs.read(
            self._view,
            lambda: at.course.silences.reminder(at.desk, id),
            self._ask_reminder,
            newest="reminder",
        )

    def _ask_reminder(self, found: Reminder | None) -> None:
        at, id = self._at, self._view.ticket_id
        if found is None:
            self._view.composer.show_problem(self.tr("There is nothing to remind the client of yet"))
            return

        def deed(typed: Reminding) -> TicketCard:
            return at.course.silences.remind(at.desk, id, typed.text, found.way)

        def make(number: int) -> FormSheet[Reminding]:
            sheet = ReminderSheet(at, id, number, found)
            if found.way is not ReminderWay.CALL:
                sheet.asked.connect(lambda typed: QGuiApplication.clipboard().setText(typed.text))
            return sheet

        said = self.tr("Ticket {0}: the client is reminded")
        self._course.ask(make, deed, said, EventKind.TICKET_REMINDED)

    def fill(self, menu: QMenu, card: TicketCard, offering: str) -> None:
        """Only what fits the ticket."""
        is_open = card.category is not Category.DONE
        may = self._at.desk.may(Right.LEAD_DESK)
        named = self.tr("Offering: {0}…").format(offering) if offering else self.tr("Offering…")
        for text, glyph, deed, is_offered in (
            (named, "tag", self.set_offering, is_open),
            (self.tr("Register the application…\tAlt R"), "file-text", self.register, is_open),
            (
                self.tr("Extend the term of the appeal…\tAlt E"), "scales", self.extend,
                is_open and may and any(one.term == CONSIDERATION and one.is_open for one in card.clocks),
            ),
            (self.tr("Solve by a date…"), "calendar-blank", self.want_by, is_open),
            (self.tr("Remind the client…\tAlt N"), "bell", self.remind, card.remind_at is not None),
        ):  # fmt: skip
            if is_offered:
                menu.addAction(icon(glyph), text).triggered.connect(lambda _=False, deed=deed: deed())
