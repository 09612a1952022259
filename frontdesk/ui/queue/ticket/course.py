"""What is done with a ticket beside answering it: each deed has its sheet, its words and its way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Confirmation
from frontdesk.domain.handling import CorrectionDraft, Handled
from frontdesk.domain.joins import LinkKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.tasks import TaskKind, TaskRow
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import Category, Level, Status
from frontdesk.ui import words
from frontdesk.ui.icons import icon
from frontdesk.ui.queue.asking import Asking
from frontdesk.ui.queue.asks import WAIT, Desks
from frontdesk.ui.queue.ticket.course_sheets import (
    ChoiceSheet,
    Disputed,
    Given,
    HandOverSheet,
    Joined,
    JoinSheet,
    Promised,
    PromiseSheet,
    Said,
    SplitSheet,
    SuspendSheet,
    Tasked,
    TaskSheet,
    WaitSheet,
    WordSheet,
)
from frontdesk.ui.queue.ticket.doing import Doing
from frontdesk.ui.queue.ticket.header_menus import fill_kinds
from frontdesk.ui.queue.ticket.law import Law
from frontdesk.ui.queue.ticket.sheet import FormSheet
from frontdesk.ui.queue.ticket.time_sheet import TimeSheet
from frontdesk.ui.queue.ticket.up_sheet import UpSheet, Upward

if TYPE_CHECKING:
    from frontdesk.ui.queue.ticket.page import TicketView


class Course(Doing):
    """Of one ticket's view. A sheet stands in the composer's place until its deed is done or it is left."""

    def __init__(self, view: TicketView, at: Desks) -> None:
        super().__init__(view, at)
        self.law = Law(self, view, at)
        self._asking = Asking(at, at.notices, self)

    # sheets

    def wait(self) -> None:
        """Ctrl+Shift+Enter, then 1 to 4 or Enter; what is written goes with it."""
        if self._view.composer.is_fit(WAIT):
            sheet = WaitSheet()
            sheet.chosen.connect(self._view.wait)
            self._view.show_sheet(sheet)

    def excuse(self, again: Callable[[], object]) -> None:
        """A deadline was missed: one key says why, and the deed goes on."""
        at, view = self._at, self._view
        sheet = ChoiceSheet(self.tr("The deadline was missed. Why?"), tuple(BreachReason))

        def chosen(reason: BreachReason) -> None:
            view.close_sheet(sheet)
            excuse = partial(at.course.courses.excuse, at.desk, view.ticket_id, reason)
            at.jobs.write(view, excuse, lambda _: again(), view.refuse)

        sheet.chosen.connect(chosen)
        view.show_sheet(sheet)

    def hand_over(self) -> None:
        at, view = self._at, self._view

        def ask(number: int) -> FormSheet[Given]:
            return HandOverSheet(at, view.ticket_id, number)

        def deed(typed: Given) -> TicketCard:
            return at.course.courses.hand_over(at.desk, typed.draft(view.ticket_id))

        self.ask(ask, deed, self.tr("Ticket {0} is handed over"), EventKind.TICKET_HANDED)

    def suspend(self) -> None:
        at, view = self._at, self._view

        def deed(typed: Disputed) -> TicketCard:
            assert typed.decider is not None  # checked by the sheet
            return at.course.courses.suspend(at.desk, view.ticket_id, typed.reason, typed.decider[1])

        said = self.tr("Ticket {0} is suspended, its clock stands still")
        self.ask(lambda number: SuspendSheet(at, view.ticket_id, number), deed, said)

    def join(self, how: LinkKind = LinkKind.MERGED) -> None:
        at, id = self._at, self._view.ticket_id

        def deed(typed: Joined) -> Callable[[], object]:
            other, joins = typed.other or 0, at.course.joins
            if typed.how is LinkKind.MERGED:
                merge = joins.merge(at.desk, id, other)
                return lambda: joins.undo(at.desk, merge)
            joins.link(at.desk, id, other, typed.how)
            return lambda: joins.unlink(at.desk, id, other, typed.how)

        self._ask_other(
            lambda number: JoinSheet(at, id, number, how), deed, self.tr("Joined with ticket {0}")
        )

    def split(self) -> None:
        """The message in the timeline's current line, or the newest one."""
        at, view = self._at, self._view
        event = view.timeline.chosen(
            lambda event: bool(event.data.get("message") and event.ticket_id == view.ticket_id)
        )
        if event is None:
            view.composer.show_problem(self.tr("There is no message to be split off yet"))
            return
        message, said = int(event.data["message"]), str(event.data.get("text", ""))

        def deed(typed: Any) -> Callable[[], object]:
            new = at.course.joins.split(at.desk, typed)
            return lambda: at.course.joins.unite(at.desk, new)

        self._ask_other(
            lambda number: SplitSheet(at, view.ticket_id, number, message, said),
            deed,
            self.tr("A ticket is split off from {0}"),
        )

    def promise(self) -> None:
        at, id = self._at, self._view.ticket_id

        def deed(typed: Promised) -> Callable[[], object]:
            row = at.course.tasks.promise(at.desk, typed.draft(id, at.today(), at.zone))
            return lambda: at.course.tasks.unpromise(at.desk, row.id)

        self._ask_other(
            lambda number: PromiseSheet(at, id, number), deed, self.tr("The promise stands in ticket {0}")
        )

    def task(self) -> None:
        at, id = self._at, self._view.ticket_id

        def deed(typed: Tasked) -> Callable[[], object]:
            row = at.course.tasks.give(at.desk, typed.draft(id, at.today(), at.zone))
            return lambda: at.course.tasks.take_back(at.desk, row.id)

        self._ask_other(
            lambda number: TaskSheet(at, id, number), deed, self.tr("The task stands in ticket {0}")
        )

    def escalate(self) -> None:
        """Alt+U: who is above is asked, and answers by a term; the ticket stays whose it is."""
        at, id = self._at, self._view.ticket_id

        def deed(typed: Upward) -> Callable[[], object]:
            row = at.course.tasks.give(at.desk, typed.draft(id, at.today(), at.zone))
            return lambda: at.course.tasks.take_back(at.desk, row.id)

        self._ask_other(lambda number: UpSheet(at, id, number), deed, self.tr("Ticket {0} is escalated"))

    def finish_task(self, row: TaskRow) -> None:
        """A request is done by its answer; a step just is."""
        at, id = self._at, self._view.ticket_id

        def back() -> object:
            return at.course.tasks.give_back(at.desk, row.id)

        if row.kind is TaskKind.SUBTASK:
            self._do_other(
                lambda: (at.course.tasks.done(at.desk, row.id), back)[1], self.tr("Done in ticket {0}")
            )
            return

        def deed(typed: Said) -> Callable[[], object]:
            at.course.tasks.done(at.desk, row.id, typed.text)
            return back

        def ask(number: int) -> FormSheet[Said]:
            title = self.tr("What was answered: {0}").format(row.title)
            return WordSheet(at, "answer", id, number, title, self.tr("The answer"), self.tr("Write down"))

        self._ask_other(ask, deed, self.tr("Done in ticket {0}"))

    def keep_promise(self, promise_id: int) -> None:
        tasks, desk = self._at.course.tasks, self._at.desk

        def deed() -> Callable[[], object]:
            tasks.keep(desk, promise_id)
            return lambda: tasks.stands_again(desk, promise_id)

        self._do_other(deed, self.tr("The promise of ticket {0} is kept"))

    def break_promise(self, promise_id: int, text: str) -> None:
        at, id = self._at, self._view.ticket_id

        def deed(typed: Said) -> Callable[[], object]:
            at.course.tasks.break_promise(at.desk, promise_id, typed.text)
            return lambda: at.course.tasks.stands_again(at.desk, promise_id)

        def ask(number: int) -> FormSheet[Said]:
            title = self.tr("Give up the promise «{0}»").format(text)
            return WordSheet(
                at, "broken", id, number, title, self.tr("Why, as the client hears it"), self.tr("Give up")
            )

        self._ask_other(ask, deed, self.tr("The promise of ticket {0} is given up"))

    def take_task_back(self, task_id: int) -> None:
        """Given by mistake; nobody gives it anew by an undo, its words are in the timeline."""
        at = self._at

        def deed() -> None:
            at.course.tasks.take_back(at.desk, task_id)

        self._do_other(deed, self.tr("The task of ticket {0} is taken back"))

    def unlink(self, other_id: int, kind: LinkKind, merge_id: int | None) -> None:
        at, id, joins = self._at, self._view.ticket_id, self._at.course.joins

        def deed() -> Callable[[], object] | None:
            if merge_id is not None:
                joins.undo(at.desk, merge_id)
                return None
            joins.unlink(at.desk, id, other_id, kind)
            a, b = (other_id, id) if kind is LinkKind.CHILD else (id, other_id)
            stored = LinkKind.PARENT if kind is LinkKind.CHILD else kind
            return lambda: joins.link(at.desk, a, b, stored)

        self._do_other(deed, self.tr("Ticket {0} stands apart again"))

    # deeds without a sheet

    def ask_team(self) -> None:
        self._asking.ask(self._view.ticket_id, self._view.load)

    def set_status(self, code: str) -> None:
        """A status from its menu; those that ask something first open their sheets."""
        asks: dict[str, Callable[[], object]] = {
            Status.WAITING_CLIENT: self.wait,
            Status.SUSPENDED: self.suspend,
            Status.WITH_OTHERS: self.hand_over,
        }
        at, id = self._at, self._view.ticket_id
        if code in asks:
            asks[code]()
        elif code == Status.CLOSED:
            confirmed = Confirmation.CONFIRMED
            self._do(lambda: at.course.courses.close(at.desk, id, confirmed), self.tr("Ticket {0} is closed"))
        else:
            self._do(
                lambda: at.course.courses.set_status(at.desk, id, code), self.tr("Ticket {0}: status changed")
            )

    def set_kind(self, kind: TicketKind) -> None:
        at, id, said = self._at, self._view.ticket_id, self.tr("Ticket {0}: kind changed")
        self._do(lambda: at.course.courses.set_kind(at.desk, id, kind), said, EventKind.TICKET_KIND)

    def set_priority(self, impact: Level, urgency: Level) -> None:
        at, id, said = self._at, self._view.ticket_id, self.tr("Ticket {0}: priority changed")
        self._do(
            lambda: at.course.courses.set_priority(at.desk, id, impact, urgency),
            said,
            EventKind.TICKET_PRIORITY,
        )

    def override_priority(self, wanted: Any) -> None:
        at, id = self._at, self._view.ticket_id

        def ask(number: int) -> FormSheet[Said]:
            title = self.tr("Priority {0} against the matrix").format(words.word(wanted).lower())
            return WordSheet(at, "priority", id, number, title, self.tr("Why"), self.tr("Set"))

        def deed(typed: Said) -> TicketCard:
            return at.course.courses.override_priority(at.desk, id, wanted, typed.text)

        self.ask(ask, deed, self.tr("Ticket {0}: priority changed"), EventKind.TICKET_PRIORITY)

    def correct_time(self, _: bool = False) -> None:
        """My time on the ticket today, and what it really was."""
        at, id, found = self._at, self._view.ticket_id, self._view.found
        handled = found.beside.handled if found is not None else Handled()

        def deed(typed: CorrectionDraft) -> Callable[[], object]:
            was = at.course.handling.correct(at.desk, typed)
            return lambda: at.course.handling.undo(at.desk, was)

        self._ask_other(
            lambda number: TimeSheet(at, id, number, handled),
            deed,
            self.tr("Your time on ticket {0} is corrected"),
        )

    def watch(self) -> None:
        at, id, found = self._at, self._view.ticket_id, self._view.found
        if found is None:
            return
        on = not any(row.id == at.desk.staff_id for row in found.beside.watchers)
        said = self.tr("You follow ticket {0}") if on else self.tr("You follow ticket {0} no more")

        def deed() -> Callable[[], object]:
            at.course.courses.watch(at.desk, id, on)
            return lambda: at.course.courses.watch(at.desk, id, not on)

        self._do_other(deed, said)

    def fill_menu(self, menu: QMenu) -> None:
        """«…»: everything that has no button of its own."""
        menu.clear()
        card, found = self._card, self._view.found
        if card is None or found is None:
            return
        is_open = card.category is not Category.DONE
        watches = any(row.id == self._at.desk.staff_id for row in found.beside.watchers)
        fill_kinds(
            menu.addMenu(icon("tag"), self.tr("Kind: {0}").format(words.word(card.kind))), card, self.set_kind
        )
        self.law.fill(menu, card, found.beside.offering)
        menu.addSeparator()
        for text, glyph, deed, is_offered in (
            (self.tr("Hand over…\tCtrl Shift D"), "arrow-bend-up-right", self.hand_over, is_open),
            (self.tr("Escalate…\tAlt U"), "arrow-up", self.escalate, is_open),
            (self.tr("Give a task…"), "list", self.task, is_open),
            (self.tr("Promise to the client…"), "handshake", self.promise, is_open),
            (self.tr("Join or link…"), "tree-structure", self.join, card.merged_into is None),
            (self.tr("Split off a message…"), "tree-structure", self.split, card.merged_into is None),
            (
                self.tr("Suspend: disputed…"),
                "pause-circle",
                self.suspend,
                is_open and card.disputed_by is None,
            ),
            (self.tr("My time…"), "timer", self.correct_time, True),
            (self.tr("Follow no more") if watches else self.tr("Follow"), "eye", self.watch, True),
        ):
            if is_offered:
                menu.addAction(icon(glyph), text).triggered.connect(lambda _=False, deed=deed: deed())
