"""Everything that is known of one person, as flat records by section, numbers in full."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import (
    Act,
    Attachment,
    Claim,
    Client,
    Consent,
    Event,
    Message,
    Offering,
    OwnField,
    Staff,
    Subject,
    Ticket,
    Visit,
)
from frontdesk.db.models.claim_lines import ClaimLine
from frontdesk.db.models.links import Promise
from frontdesk.db.models.tasks import Task
from frontdesk.db.queries import cards, claim_lines, claims, clocks, looks, people
from frontdesk.domain import identifiers
from frontdesk.domain.acts import ActKind
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.events import EventKind
from frontdesk.domain.names import initials_after
from frontdesk.domain.visits import slip_label

# What clocks are counted by, for nobody to read.
_COUNTED = frozenset({"target", "clocks", "steps", "pauses", "category"})

Record = dict[str, Any]
Sections = dict[str, list[Record]]


def everything(
    session: Session, ids: Sequence[int], now: datetime, day: Callable[[datetime], date]
) -> Sections:
    """By section, each record flat; dates and moments as they are. A section without records is there too."""
    whole = [(client, cards.whole(session, client)) for id in ids if (client := session.get(Client, id))]
    found: Sections = {"card": [_card(client) for client, _ in whole]}
    found |= _parts(session, whole)
    found["representatives"] = [row for id in ids for row in _people(session, id, now, day)]
    found["consents"] = [_consent(*line) for line in _consents(session, ids)]
    found |= _matters(session, ids)
    found["files"] = _files(session, ids)
    found["looks"] = [
        {"at": look.at, "staff": look.staff_name, "field": look.document or look.field,
         "counter": look.counter, "workstation": look.workstation, "ticket": look.ticket_number}
        for look in looks.of_clients(session, ids, 100_000)
    ]  # fmt: skip
    found["events"] = [_event(*line) for line in _events(session, ids)]
    return found


def _card(client: Client) -> Record:
    return {
        "card": client.id,
        "form": client.form,
        "title": client.title,
        "surname": "" if client.title else client.surname,
        "given": client.given,
        "patronymic": client.patronymic,
        "sex": client.sex,
        "born": client.born,
        "snils": identifiers.show_snils(client.snils),
        "note": client.note,
        "language": client.language,
        "segment": client.segment,
        "is_key": client.is_key,
        "since": client.since,
        "merged_into": client.merged_into,
        **{f"case_{case}": text for case, text in json.loads(client.case_forms).items()},
    }


def _parts(session: Session, whole: Iterable[tuple[Client, ClientDraft]]) -> Sections:
    names = {field.id: field.name for field in session.execute(select(OwnField)).scalars()}
    found: Sections = {
        "phones": [], "contacts": [], "addresses": [], "documents": [], "benefits": [], "own_fields": []
    }  # fmt: skip
    for client, card in whole:
        of = {"card": client.id}
        found["phones"] += [
            of | {"number": p.number, "kind": p.kind.value, "is_preferred": p.is_preferred, "note": p.note}
            for p in card.phones
        ]
        found["contacts"] += [
            of | {"way": c.way.value, "value": c.value, "kind": c.kind.value, "is_preferred": c.is_preferred}
            for c in card.contacts
        ]
        found["addresses"] += [of | {"kind": a.kind.value, "text": a.text} for a in card.addresses]
        found["documents"] += [
            of | {"kind": d.kind.value, "series": d.series, "number": d.number, "issued_on": d.issued_on,
                  "issued_by": d.issued_by, "issuer_code": d.issuer_code, "expires_on": d.expires_on,
                  "bik": d.bik, "reason": d.reason}
            for d in card.documents
        ]  # fmt: skip
        found["benefits"] += [
            of | {"category": b.category.value, "since": b.since, "until": b.until, "paper": b.paper}
            for b in card.benefits
        ]
        found["own_fields"] += [of | {"field": names[id], "value": value} for id, value in card.own]
    return found


def _people(session: Session, client_id: int, now: datetime, day: Callable[[datetime], date]) -> list[Record]:
    return [
        {"card": client_id, "name": row.other_name, "relation": row.relation.value, "stands_for": row.stands_for,
         "scope": row.scope, "paper": row.paper, "number": row.number, "since": row.valid_from,
         "until": row.valid_until, "ended_on": row.ended_on}
        for row in people.representatives(session, client_id, now, day)
    ]  # fmt: skip


def _consents(session: Session, ids: Sequence[int]) -> Iterable[Any]:
    question = select(Consent, Staff).join(Staff, Staff.id == Consent.staff_id)
    return session.execute(question.where(Consent.client_id.in_(ids)).order_by(Consent.id))


def _consent(row: Consent, staff: Staff) -> Record:
    return {
        "purpose": row.purpose,
        "given_on": row.given_on,
        "way": row.way,
        "edition": row.edition,
        "paper": row.paper,
        "withdrawn_on": row.withdrawn_on,
        "withdrawn_way": row.withdrawn_way,
        "staff": _short(staff),
    }


def _matters(session: Session, ids: Sequence[int]) -> Sections:
    visits = session.execute(
        select(Visit, Offering, Ticket.number)
        .join(Offering, Offering.id == Visit.offering_id)
        .join(Ticket, Ticket.id == Visit.ticket_id)
        .where(Visit.client_id.in_(ids))
        .order_by(Visit.id)
    )
    tickets = session.execute(
        select(Ticket, Subject)
        .join(Subject, Subject.id == Ticket.subject_id)
        .where(Ticket.client_id.in_(ids))
        .order_by(Ticket.id)
    )
    said = session.execute(
        select(Message, Ticket.number, Staff)
        .join(Ticket, Ticket.id == Message.ticket_id)
        .join(Staff, Staff.id == Message.staff_id)
        .where(Ticket.client_id.in_(ids))
        .order_by(Message.id)
    )
    tasks = session.execute(
        select(Task, Ticket.number)
        .outerjoin(Ticket, Ticket.id == Task.ticket_id)
        .where(or_(Task.client_id.in_(ids), Ticket.client_id.in_(ids)))
        .order_by(Task.id)
    )
    promises = session.execute(
        select(Promise, Ticket.number)
        .join(Ticket, Ticket.id == Promise.ticket_id)
        .where(Ticket.client_id.in_(ids))
        .order_by(Promise.id)
    )
    return {
        "visits": [_visit(*line) for line in visits],
        "tickets": [_ticket(*line, clocks.solution_due(session, line[0].id)) for line in tickets],
        "messages": [_message(*line) for line in said],
        "tasks": [_task(*line) for line in tasks],
        "promises": [_promise(*line) for line in promises],
    } | _claims(session, ids)


def _visit(visit: Visit, offering: Offering, ticket: int) -> Record:
    return {
        "day": visit.day,
        "slip": slip_label(visit.letter, visit.number),
        "offering": offering.name,
        "state": visit.state,
        "ticket": ticket,
        "registered_at": visit.registered_at,
        "called_at": visit.called_at,
        "finished_at": visit.finished_at,
        "counter": visit.counter,
    }


def _ticket(ticket: Ticket, subject: Subject, due: datetime | None) -> Record:
    return {
        "ticket": ticket.number,
        "title": ticket.title,
        "subject": subject.path,
        "channel": ticket.channel,
        "priority": ticket.priority,
        "status": ticket.status,
        "opened_at": ticket.opened_at,
        "replied_at": ticket.replied_at,
        "solution_due": due,
        "solved_at": ticket.solved_at,
    }


def _task(task: Task, ticket: int | None) -> Record:
    return {
        "ticket": ticket,
        "kind": task.kind_of,
        "title": task.title,
        "text": task.text,
        "party": task.party,
        "way": task.way,
        "opened_at": task.opened_at,
        "due": task.due,
        "done_at": task.done_at,
        "answer": task.answer,
    }


def _promise(promise: Promise, ticket: int) -> Record:
    return {
        "ticket": ticket,
        "text": promise.text,
        "due": promise.due,
        "kept_at": promise.kept_at,
        "broken_at": promise.broken_at,
    }


def _message(message: Message, ticket: int, staff: Staff) -> Record:
    return {
        "ticket": ticket,
        "kind": message.kind_of,
        "text": message.text,
        "at": message.said_at,
        "seconds": message.seconds,
        "staff": _short(staff),
    }


def _claims(session: Session, ids: Sequence[int]) -> Sections:
    found = list(session.execute(select(Claim).where(Claim.client_id.in_(ids)).order_by(Claim.id)).scalars())
    acts = session.execute(
        select(Act, Staff)
        .join(Staff, Staff.id == Act.issued_by)
        .where(Act.claim_id.in_([claim.id for claim in found]))
        .order_by(Act.id)
    )
    return {
        "claims": [_claim(claim, claim_lines.lines_of(session, claim.id)) for claim in found],
        "acts": [
            {"number": claims.act_number(ActKind(act.kind_of), act.number), "issued_on": act.issued_on,
             "sha256": act.sha256, "staff": _short(staff)}
            for act, staff in acts
        ],
    }  # fmt: skip


def _line(line: ClaimLine) -> str:
    """«чайник, 2, № SN-1 → SN-2»."""
    serials = " → ".join(filter(None, (line.serial, line.serial_given)))
    return ", ".join(filter(None, (line.name, str(line.quantity), serials)))


def _claim(claim: Claim, lines: Sequence[ClaimLine]) -> Record:
    return {
        "number": claims.number_text(claim.number),
        "matter": claim.matter,
        "demand": claim.demand,
        "subject": claim.subject,
        "contract": claim.contract,
        "price": str(claims.roubles(claim.price)),
        "received": claim.received,
        "words": claim.words,
        "due": claim.due,
        "state": claim.state,
        "decision": claim.decision,
        "amount": None if claim.amount is None else str(claims.roubles(claim.amount)),
        "findings": claim.findings,
        "cause": claim.cause,
        "reason": claim.reason,
        "lines": "; ".join(_line(line) for line in lines),
    }


def _files(session: Session, ids: Sequence[int]) -> list[Record]:
    """Files are listed; their bytes are handed out each by itself."""
    question = (
        select(Attachment, Ticket.number)
        .outerjoin(Ticket, Ticket.id == Attachment.ticket_id)
        .where(Attachment.client_id.in_(ids))
        .order_by(Attachment.id)
    )
    return [
        {"name": row.name, "media_type": row.media_type, "size": row.size, "sha256": row.sha256,
         "added_at": row.added_at, "removed_at": row.removed_at, "ticket": number}
        for row, number in session.execute(question)
    ]  # fmt: skip


def _events(session: Session, ids: Sequence[int]) -> Iterable[Any]:
    tickets = select(Ticket.id).where(Ticket.client_id.in_(ids))
    question = (
        select(Event, Staff, Ticket.number)
        .outerjoin(Staff, Staff.id == Event.staff_id)
        .outerjoin(Ticket, Ticket.id == Event.ticket_id)
        .where(or_(Event.client_id.in_(ids), Event.ticket_id.in_(tickets)))
        .order_by(Event.id)
    )
    return session.execute(question)


def _event(event: Event, staff: Staff | None, ticket: int | None) -> Record:
    return {
        "at": event.at,
        "event": event.kind_of,
        "staff": _short(staff) if staff else "",
        "counter": event.counter,
        "workstation": event.workstation,
        "ticket": ticket,
        "data": {name: value for name, value in json.loads(event.data).items() if name not in _COUNTED},
    }


def _short(staff: Staff) -> str:
    return initials_after(staff.surname, staff.given, staff.patronymic)


def requests(session: Session, ids: Sequence[int]) -> tuple[tuple[Event, dict[str, Any]], ...]:
    """Requests of the person and their answers, oldest first, each with its data."""
    kinds = (
        EventKind.DATA_REQUESTED, EventKind.DATA_ANSWERED, EventKind.DATA_EXPORTED, EventKind.CLIENT_ERASED,
    )  # fmt: skip
    of_them = Event.kind_of.in_([kind.value for kind in kinds])
    question = select(Event).where(Event.client_id.in_(ids), of_them).order_by(Event.id)
    return tuple((event, json.loads(event.data)) for event in session.execute(question).scalars())
