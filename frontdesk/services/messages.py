"""Words of a ticket: what the client said, what the office answered, what staff note for each other."""

from __future__ import annotations

from datetime import datetime

from frontdesk.db.database import Session
from frontdesk.db.models import Message, Ticket
from frontdesk.db.queries import ticket_cards
from frontdesk.domain.errors import NoAddressToReply, NoConsent
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services import progress
from frontdesk.services.facts import Facts

SAID = {
    MessageKind.INCOMING: EventKind.TICKET_INCOMING,
    MessageKind.CALL: EventKind.TICKET_CALL,
    MessageKind.REPLY: EventKind.TICKET_REPLY,
    MessageKind.NOTE: EventKind.TICKET_NOTE,
}
ANSWERS = (MessageKind.CALL, MessageKind.REPLY)


def write(
    session: Session,
    desk: Desk,
    ticket: Ticket,
    draft: MessageDraft,
    now: datetime,
    facts: Facts,
    by_letter: bool = False,
) -> None:
    """In the caller's transaction. Raises NoAddressToReply when a reply has nowhere to go, and NoConsent.

    `by_letter`: it goes by post, to the address that the card has.
    """
    if draft.kind is MessageKind.REPLY and not by_letter and not _has_address(session, ticket):
        raise NoAddressToReply
    _refuse_unasked_advertising(session, ticket, draft, now, facts)
    message = Message(
        ticket_id=ticket.id,
        kind_of=draft.kind.value,
        text=draft.text.strip(),
        seconds=draft.seconds,
        template=draft.template,
        said_at=now,
        staff_id=desk.staff_id,
    )
    session.add(message)
    session.flush()
    progress.tell(session, desk, ticket, SAID[draft.kind], now, message=message.id, seconds=draft.seconds)


def _refuse_unasked_advertising(
    session: Session, ticket: Ticket, draft: MessageDraft, now: datetime, facts: Facts
) -> None:
    """Raises NoConsent for words that advertise and a client who has not agreed to that."""
    from frontdesk.db.queries import people  # a queue is shown without them
    from frontdesk.domain.consents import Purpose

    advertises = any(t.code == draft.template and t.is_advertising for t in facts.templates)
    if not advertises or draft.kind not in ANSWERS:
        return
    if ticket.client_id is None or not people.standing(
        session, ticket.client_id, Purpose.ADVERTISING, facts.day(now)
    ):
        raise NoConsent(Purpose.ADVERTISING)


def _has_address(session: Session, ticket: Ticket) -> bool:
    return bool(ticket.client_id) and ticket_cards.can_be_reached(session, ticket.client_id or 0)
