"""The one place that gives a ticket another status: through the gate, with its event, its clocks and its place.

Nothing else writes `Ticket.status`; a test reads the code for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Offering, Ticket
from frontdesk.db.queries import journal, statuses, ticket_cards
from frontdesk.domain.errors import NotAllowed, NotYet, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.gate import Confirmation, Outcome, missing
from frontdesk.domain.silence import next_step
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.statuses import FINAL, StatusRow, may_go
from frontdesk.domain.tickets import Category, Status, as_status
from frontdesk.domain.undoing import TicketWas
from frontdesk.services import clocks_of
from frontdesk.services.facts import Facts

BY_ITSELF = "program"  # the workstation in whose chain the program's own deeds stand
# What a line says that it changed, where its own words do not: column → what rules know it by (`domain.rehearsing`).
_MOVES = {
    "kind_of": "kind", "subject_id": "subject_id", "priority": "priority", "impact": "impact", "urgency": "urgency",
    "team_id": "team_id", "owner_id": "owner_id",
}  # fmt: skip
_PAUSING = (EventKind.TICKET_STATUS, EventKind.TICKET_PAUSING)  # they say whether clocks stand


@dataclass(frozen=True, slots=True)
class Closing:
    """What a done ticket ended in; without an outcome, that the client was answered is one."""

    outcome: Outcome | None = None
    confirmation: Confirmation | None = None


def move(
    session: Session,
    desk: Desk | None,
    ticket: Ticket,
    code: str,
    now: datetime,
    closing: Closing | None = None,
    wake_at: datetime | None = None,
    **told: Any,
) -> None:
    """Another status in the caller's transaction; `told` goes into its event.

    Raises NotYet with all that is missing for a done one, WrongState for a way that does not exist, and NotAllowed
    for a dispute that another is to decide.
    """
    before, after = statuses.get(session, ticket.status), statuses.get(session, code)
    if ticket.merged_into is not None or before.code == after.code or not may_go(before, after):
        raise WrongState("ticket", ticket.status)
    if before.code == Status.SUSPENDED.value:
        _lift(desk, ticket)
    if after.category is Category.DONE:
        _pass_the_gate(session, ticket, after, closing or Closing(), now)
    elif before.category is Category.DONE:
        ticket.cycle, ticket.outcome, ticket.is_confirmed = ticket.cycle + 1, "", None
        tell(session, desk, ticket, EventKind.TICKET_REOPENED, now, cycle=ticket.cycle)
    _write(session, desk, ticket, before, after, now, {**told, **_asked(wake_at)})
    ticket.wake_at, ticket.reminders = wake_at or _wakes(session, after, now), 0
    ticket.remind_at = None
    session.flush()


def put_back(
    session: Session, desk: Desk | None, ticket: Ticket, was: TicketWas, now: datetime, facts: Facts
) -> None:
    """Everything of a ticket as it was, its status too: it stood there already, no gate is asked twice."""
    if ticket.status != was.status:
        before, after = statuses.get(session, ticket.status), statuses.get(session, was.status)
        _write(session, desk, ticket, before, after, now, {})
    for name, value in was.columns.items():
        setattr(ticket, name, value)
    session.flush()
    retarget(session, desk, ticket, now, facts)


def pause_as_now(session: Session, desk: Desk | None, ticket: Ticket, now: datetime) -> None:
    """A ticket that is back in a status that the office changed meanwhile: from now on it counts as that one does."""
    from frontdesk.db.queries import clocks  # a queue is shown without
    from frontdesk.domain.histories import told_to_stand

    status = statuses.get(session, ticket.status)
    standing = told_to_stand(clocks.lines(session, (ticket.id,)).get(ticket.id, []))
    told = [line.data.get("pauses", status.pauses) for line in standing if line.kind in _PAUSING]
    if bool(told and told[-1]) is not status.pauses:
        data = {"status": status.code, "name": status.name, "pauses": status.pauses}
        tell(session, desk, ticket, EventKind.TICKET_PAUSING, now, **data)


def _write(
    session: Session,
    desk: Desk | None,
    ticket: Ticket,
    before: StatusRow,
    after: StatusRow,
    now: datetime,
    told: dict[str, Any],
) -> None:
    ticket.status = after.code
    done = after.category is Category.DONE
    session.flush()
    data = {
        "before": before.code,
        "after": after.code,
        "pauses": after.pauses,
        "category": after.category,
        **({} if isinstance(as_status(after.code), Status) else {"name": after.name}),
        **({"outcome": ticket.outcome} if done and ticket.outcome else {}),
        **({"first_contact": True} if done and ticket_cards.is_first_contact(session, ticket) else {}),
        **told,
    }
    tell(session, desk, ticket, EventKind.TICKET_STATUS, now, **data)


def _pass_the_gate(
    session: Session, ticket: Ticket, after: StatusRow, closing: Closing, now: datetime
) -> None:
    from frontdesk.db.queries import gate  # a queue is shown without the tables of tasks and promises

    session.flush()
    found = gate.facts(session, ticket, after.code == FINAL, closing.outcome, closing.confirmation, now)
    if lacks := missing(found):
        raise NotYet(lacks)
    assert found.outcome is not None  # else it would be missing
    ticket.outcome = found.outcome.value
    if closing.confirmation is not None:
        ticket.is_confirmed = closing.confirmation is Confirmation.CONFIRMED


def _lift(desk: Desk | None, ticket: Ticket) -> None:
    """A dispute ends by who is to decide it, or by a lead."""
    decides = desk is not None and (ticket.disputed_by in (None, desk.staff_id) or desk.may(Right.LEAD_DESK))
    if not decides:
        raise NotAllowed(Right.LEAD_DESK)
    ticket.disputed_by = None


def _wakes(session: Session, after: StatusRow, now: datetime) -> datetime | None:
    """When silence is looked at again: a client who does not come back, or does not object."""
    from frontdesk.db.queries import customs  # a queue is shown without

    if after.category is Category.WAITING_CLIENT:
        return next_step(now, 0, None, customs.of(session).patience)[1]
    if after.category is Category.DONE and after.code != FINAL:
        return now + timedelta(days=customs.of(session).patience.confirm_within)
    return None


def _asked(wake_at: datetime | None) -> dict[str, Any]:
    return {"wake": wake_at.isoformat()} if wake_at else {}


def offer(
    session: Session, desk: Desk, ticket: Ticket, offering: Offering | None, now: datetime, facts: Facts
) -> None:
    """What of the office's the ticket is about: another target, and another term of an application that stands."""
    from frontdesk.services import applications

    before = session.get(Offering, ticket.offering_id) if ticket.offering_id else None
    ticket.offering_id = offering.id if offering else None
    names = {"before": before.name if before else "", "after": offering.name if offering else ""}
    tell(session, desk, ticket, EventKind.TICKET_OFFERING, now, **names)
    applications.count_anew(session, desk, ticket, now, facts)
    retarget(session, desk, ticket, now, facts)


def retarget(
    session: Session, desk: Desk | None, ticket: Ticket, now: datetime, facts: Facts, reason: str = ""
) -> None:
    """Tell another target, if what the ticket is now makes it one: its clocks count from their start with it."""
    session.flush()
    told = clocks_of.target(session, ticket, facts)
    if told["target"] != journal.last_target(session, ticket.id):
        why = {"reason": reason} if reason else {}
        tell(session, desk, ticket, EventKind.TICKET_TARGET, now, **told, **why)


def standing(ticket: Ticket) -> dict[str, Any]:
    """A ticket before a deed, for `moved`."""
    return {told: getattr(ticket, column) for column, told in _MOVES.items()}


def moved(ticket: Ticket, was: dict[str, Any]) -> dict[str, Any]:
    """What the line of a deed tells of the columns that it changed."""
    now = standing(ticket)
    found = {name: [was[name], now[name]] for name in now if was[name] != now[name]}
    return {"moved": found} if found else {}


def tell(
    session: Session, desk: Desk | None, ticket: Ticket, what: EventKind, now: datetime, /, **data: Any
) -> None:
    """A line about the ticket, of a person or, without a desk, of the program itself."""
    event = EventDraft(what, ticket.client_id, ticket.id, data=data)
    journal.append(session, desk, desk.workstation if desk else BY_ITSELF, now, [event])
    session.flush()
