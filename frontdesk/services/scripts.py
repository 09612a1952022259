"""The script beside a ticket, and reply templates with what is known already filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client, Ticket
from frontdesk.db.queries import clocks, journal, staff, ticket_cards
from frontdesk.domain.errors import NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.names import Sex
from frontdesk.domain.scripts import Script
from frontdesk.domain.staff import Desk
from frontdesk.domain.templates import Template, known_values
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts


class Scripts:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def script(self, code: str) -> Script | None:
        """None when the subject has no script."""
        return self._facts.scripts.get(code)

    def templates(self) -> tuple[Template, ...]:
        return self._facts.templates

    def known(self, desk: Desk, ticket_id: int) -> Mapping[str, str]:
        """What a template or a script may be filled with, from the client, the ticket and the office."""
        with self._database.read() as session:
            ticket = ticket_cards.get(session, ticket_id)
            if ticket is None:
                raise NotFound("ticket", ticket_id)
            sight.require(session, desk, ticket, self._clock())
            return known(session, self._facts, desk, ticket, self._clock())

    def record(self, desk: Desk, ticket_id: int, script: str, step: str, what: Mapping[str, str]) -> None:
        """Write down that a step was passed, with what was collected, or that it was skipped."""
        with self._database.write() as session:
            ticket = ticket_cards.get(session, ticket_id)
            if ticket is None:
                raise NotFound("ticket", ticket_id)
            sight.require(session, desk, ticket, self._clock())
            passed = EventDraft(
                EventKind.SCRIPT_STEP,
                ticket.client_id,
                ticket.id,
                data={"script": script, "step": step, **what},
            )
            journal.append(session, desk, desk.workstation, self._clock(), [passed])


def known(session: Session, facts: Facts, desk: Desk, ticket: Ticket, now: datetime) -> Mapping[str, str]:
    """What a text about a ticket may be filled with. Raises NotFound for a store without an office."""
    office = staff.office(session)
    if office is None:
        raise NotFound("office", 1)
    client = session.get(Client, ticket.client_id) if ticket.client_id else None
    due = clocks.solution_due(session, ticket.id)
    return known_values(
        surname=client.surname if client else "",
        given=client.given if client else "",
        patronymic=client.patronymic if client else "",
        sex=Sex(client.sex) if client and client.sex else None,
        number=str(ticket.number),
        due=facts.day(due) if due else None,
        today=facts.day(now),
        subject=ticket.title,
        office=office.short_name,
        office_phone=office.phone,
        office_address=office.address,
        staff=desk.staff.short_name,
    )
