"""Who does what in these tests, so that each says only what it is about."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.claims import ClaimCard, ClaimDraft, DecisionDraft, Demand
from frontdesk.domain.errors import WrongState
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel
from frontdesk.domain.visits import VisitDraft
from frontdesk.services import demo
from frontdesk.services.office import Office

ZONE = ZoneInfo("Europe/Volgograd")


def local(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026) -> datetime:
    """A moment on the office's wall clock, November 2026 unless said otherwise."""
    return datetime(year, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def desk_of(office: Office, role: Role, counter: int | None = None, workstation: str = "") -> Desk:
    person = next(person for person in office.staff.people() if person.role is role)
    return office.staff.sign_in(person.id, demo.PASSWORD, counter, workstation or f"desk-of-{role}")


def offering(office: Office, code: str = "OO-01") -> int:
    return next(row.id for row in office.visits.offerings() if row.code == code)


def visit(office: Office, client: int | None = None, code: str = "OO-01", **more: bool) -> VisitDraft:
    return VisitDraft(client_id=client, offering_id=offering(office, code), **more)


def subject(office: Office, code: str = "reception.documents") -> int:
    return next(row.id for row in office.tickets.subjects() if row.code == code)


def ticket(office: Office, desk: Desk, client: int | None = 1, code: str = "reception.documents") -> int:
    return office.tickets.open(desk, TicketDraft("Вопрос", subject(office, code), client, Channel.PHONE))


def excused(office: Office, desk: Desk, id: int) -> int:
    """A ticket whose missed deadlines have their reason, if it has any."""
    with suppress(WrongState):
        office.courses.excuse(desk, id, BreachReason.TOO_FEW)
    return id


def claim(ticket_id: int, **more: object) -> ClaimDraft:
    typed = {
        "subject": "копирование документов", "price": "4 800,00", "received": "16.11.2026",
        "words": "Копии нечитаемы, прошу вернуть деньги", "demand": Demand.REFUND,
    }  # fmt: skip
    return ClaimDraft(ticket_id, **{**typed, **more})  # type: ignore[arg-type]


def decision(claim_id: int, **more: object) -> DecisionDraft:
    typed = {"amount": "4800", "findings": "Копии действительно нечитаемы"}
    return DecisionDraft(claim_id, **{**typed, **more})  # type: ignore[arg-type]


def second(office: Office) -> Desk:
    """Whoever may judge what another one has proposed."""
    return desk_of(office, Role.CLAIMS_MANAGER, workstation="second")


def approved(office: Office, desk: Desk, ticket_id: int, **more: object) -> ClaimCard:
    """A claim whose decision somebody else has approved."""
    card = office.claims.register(desk, claim(ticket_id))
    waits = office.claims.decide(desk, card.version, decision(card.id, **more))
    return office.claim_course.approve(second(office), waits.id, waits.version)


def kinds(events: tuple[EventRow, ...]) -> list[EventKind]:
    """Oldest first."""
    return [event.kind for event in reversed(events)]
