"""What the commands of a ticket do to the one in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # made behind the queue's first frame
    from frontdesk.ui.queue.ticket.page import TicketView

IN_TICKET: dict[str, Callable[[TicketView], object]] = {
    "ticket.wait": lambda view: view.course.wait(),
    "ticket.hand_over": lambda view: view.course.hand_over(),
    "ticket.task": lambda view: view.course.task(),
    "ticket.escalate": lambda view: view.course.escalate(),
    "ticket.promise": lambda view: view.course.promise(),
    "ticket.join": lambda view: view.course.join(),
    "ticket.split": lambda view: view.course.split(),
    "ticket.suspend": lambda view: view.course.suspend(),
    "ticket.application": lambda view: view.course.law.register(),
    "ticket.extend": lambda view: view.course.law.extend(),
    "ticket.remind": lambda view: view.course.law.remind(),
    "ticket.ask_team": lambda view: view.course.ask_team(),
    "ticket.date": lambda view: view.course.law.want_by(),
    "ticket.offering": lambda view: view.course.law.set_offering(),
    "ticket.handle": lambda view: view.course.correct_time(),
    "ticket.status": lambda view: view.header.open_menu(),
    "ticket.breach": lambda view: view.breach.ask(),
    "form.next_problem": lambda view: view.go_to_lack(),
    "why": lambda view: view.header.ask_why(),
    "print": lambda view: view.print(),
    "print.dialog": lambda view: view.whys.print_with_dialog(),
    "save": lambda view: view.save(),
    "client.card": lambda view: view.strip.ask_card(),
    "reveal": lambda view: view.strip.ask_reveal(),
}
