"""The seeded office's work: tickets of two years and of today, this morning's visits, one long life of a client."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.db.models import (
    Message,
    Offering,
    RunningNumber,
    Subject,
    Ticket,
    Visit,
)
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.editions import DatedCalendar
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.routing import Matter, Route, first_fitting
from frontdesk.domain.staff import Desk
from frontdesk.domain.targets import SlaRow, target_of
from frontdesk.domain.targets import told as said
from frontdesk.domain.tickets import Channel, Level, Priority, Status, priority
from frontdesk.domain.visits import VisitState, slip_label

USUAL = (Channel.VISIT, Channel.PHONE, Channel.EMAIL, Channel.CHAT, Channel.POST, Channel.PORTAL)
NEWS_EVERY = 15 * 3600  # working seconds between calls: nobody is left without news
NEXT_TICKET, NEXT_CLAIM, NEXT_ACT = 4821, 312, 87  # what the day will give out


@dataclass(frozen=True)
class Material:
    """What the demo is made of: `words` from the catalogue, the rest from the office's facts."""

    words: Mapping[str, Any]
    offerings: Sequence[Mapping[str, Any]]
    subjects: Sequence[Mapping[str, Any]]
    teams: Mapping[str, Any]
    password: str  # argon2id string
    calendars: Mapping[int, DatedCalendar]
    hours: DatedCalendar  # the office's own
    now: datetime
    today: date


@dataclass
class Told:
    """Events to be written at the end, in the order in which they happened."""

    lines: list[tuple[datetime, Desk, EventDraft]] = field(default_factory=list)

    def say(
        self, at: datetime, desk: Desk, kind: EventKind, ids: Mapping[str, int | None], **data: Any
    ) -> None:
        self.lines.append((at, desk, EventDraft(kind, data=data, **ids)))


# Tickets


def _ticket(
    id: int,
    number: int,
    subject: Subject,
    title: str,
    client_id: int,
    opened_at: datetime,
    channel: Channel,
) -> dict[str, Any]:
    """A new ticket; its clocks are counted when its opening is told."""
    level = priority_of(subject)
    return {
        "id": id, "number": number, "version": 1, "title": title, "subject_id": subject.id,
        "client_id": client_id, "channel": channel.value, "priority": level.value, "status": Status.NEW.value,
        "is_open": 1, "owner_id": None, "opened_at": opened_at, "replied_at": None, "solved_at": None,
        "queue_at": FAR,
    }  # fmt: skip


def sent(routes: Sequence[Route], subject_id: int, channel: Channel) -> tuple[int | None, str]:
    """The team that a new ticket goes to, by the office's own table, and the skill it asks for."""
    route = first_fitting(routes, Matter("request", subject_id, channel))
    return (route.team_id, route.skill) if route else (None, "")


def number_of(id: int, count: int) -> int:
    """Ticket numbers lead up to the one that the day gives out next; of very many the first is 1."""
    return id + max(0, NEXT_TICKET - 1 - count)


def open_count(count: int) -> int:
    return min(3000, max(48, count // 10))


# Minutes from now to the nearest target of the tickets on my desk; None waits for the client.
LATER = 1500
MINE = (-12, -3, 8, 26, 41, 130, 225, 320, 365, LATER, None, None, None, None)


def open_tickets(
    session: Session,
    material: Material,
    subjects: Mapping[str, Subject],
    routes: Sequence[Route],
    contract: Mapping[str, SlaRow],
    desks: Sequence[Desk],
    clients: int,
    count: int,
    dice: random.Random,
    told: Told,
) -> None:
    total = open_count(count)
    first = count - total + 1
    matters = material.words["tickets"]
    mine_first = _on_my_desk(matters, subjects)
    for place in range(total):
        mine = place < len(MINE)
        minutes = MINE[place] if mine else dice.choice((None, *(dice.randrange(-40, 6000) for _ in range(9))))
        desk = desks[0] if mine else dice.choice((None, *desks[1:]))
        matter = mine_first[place] if mine else dice.choice(matters)
        subject = subjects[matter["subject"]]
        client = place + 1 if mine else dice.randrange(1, clients + 1)
        channel = Channel.VISIT if place % 5 == 4 else USUAL[place % 6]
        row = _ticket(
            first + place,
            number_of(first + place, count),
            subject,
            matter["title"],
            min(client, clients),
            material.now,
            channel,
        )
        row["team_id"], row["skill"] = sent(routes, subject.id, channel)
        target = contract[row["priority"]]
        _run_clocks(material, row, minutes, desk, target.norms)
        session.add(Ticket(**row))
        session.flush()
        _tell_ticket(session, row, desk or desks[1], matter, minutes is None, told, dice, material, target)
    series = {
        "ticket": number_of(count, count),
        "claim": NEXT_CLAIM - 1,
        f"act.claim.{material.today.year}": NEXT_ACT - 1,
    }
    session.add_all(RunningNumber(series=name, last=last) for name, last in series.items())
    session.flush()


def _on_my_desk(
    matters: Sequence[Mapping[str, str]], subjects: Mapping[str, Subject]
) -> list[Mapping[str, str]]:
    """One matter for each of my tickets; those with the scripts of a payment and of a complaint come first."""
    scripted = [
        next(matter for matter in matters if subjects[matter["subject"]].script == script and chosen(matter))
        for script, chosen in (
            ("payment", lambda _: True),
            ("complaint", lambda matter: matter["subject"].startswith("paid")),
        )
    ]
    others = [matters[place * 7 % len(matters)] for place in range(len(matters))]
    mine = [*scripted, *(matter for matter in others if matter not in scripted)]
    later = MINE.index(LATER)  # only an ordinary norm reaches into tomorrow
    ordinary = next(
        n for n in range(later, len(mine)) if priority_of(subjects[mine[n]["subject"]]) is Priority.NORMAL
    )
    mine[later], mine[ordinary] = mine[ordinary], mine[later]
    return mine


def priority_of(subject: Subject) -> Priority:
    return priority(Level(subject.impact), Level(subject.urgency))


def _run_clocks(
    material: Material,
    row: dict[str, Any],
    minutes: int | None,
    desk: Desk | None,
    norms: Mapping[Measure, int],
) -> None:
    """Open the ticket at the moment that puts its nearest target `minutes` from now."""
    norm = norms[Measure.SOLUTION if desk else Measure.FIRST_RESPONSE]
    due = material.now + timedelta(minutes=minutes if minutes is not None else 600)
    opened = material.hours.add_working_seconds(due, -norm)
    row["opened_at"] = min(opened, material.now - timedelta(minutes=5))
    row["owner_id"] = desk.staff_id if desk else None
    row["status"] = Status.IN_WORK.value if desk else Status.NEW.value
    if minutes is None and desk is not None:
        row["status"] = Status.WAITING_CLIENT.value


def _tell_ticket(
    session: Session,
    row: dict[str, Any],
    desk: Desk,
    matter: Mapping[str, str],
    waits: bool,
    told: Told,
    dice: random.Random,
    material: Material,
    target: SlaRow,
) -> None:
    ids = {"client_id": row["client_id"], "ticket_id": row["id"]}
    told.say(
        row["opened_at"], desk, EventKind.TICKET_OPENED, ids,
        channel=row["channel"], text=matter["text"], target=said(target_of(target)),
    )  # fmt: skip
    if row["owner_id"] is None:
        return
    taken = min(row["opened_at"] + timedelta(minutes=7), material.now)
    told.say(taken, desk, EventKind.TICKET_TAKEN, ids)
    told.say(taken, desk, EventKind.TICKET_STATUS, ids, before=Status.NEW, after=Status.IN_WORK)
    waited = max(taken, material.now - timedelta(hours=2))
    last = waited if waits else material.now - timedelta(minutes=dice.randrange(20, 150))
    for at in _calls(material, taken, last):
        text = dice.choice(material.words["calls"])
        message = Message(
            ticket_id=row["id"], kind_of="call", text=text, seconds=dice.randrange(60, 400), template="",
            said_at=at, staff_id=desk.staff_id,
        )  # fmt: skip
        session.add(message)
        session.flush()
        told.say(at, desk, EventKind.TICKET_CALL, ids, message=message.id, seconds=message.seconds)
    if waits:
        told.say(
            waited, desk, EventKind.TICKET_STATUS, ids,
            before=Status.IN_WORK, after=Status.WAITING_CLIENT,
        )  # fmt: skip


def _calls(material: Material, first: datetime, last: datetime) -> Iterator[datetime]:
    """So often that the client is never left without news, and once lately."""
    at = first
    while at < last or at == first:
        yield at
        at = material.hours.add_working_seconds(at, NEWS_EVERY)
    if last > first:
        yield last


# Visits of today


def visits(
    session: Session,
    material: Material,
    desks: Sequence[Desk],
    dice: random.Random,
    told: Told,
) -> None:
    """A morning: some were served, five stand at counters, seven wait."""
    offerings = [o for o in session.query(Offering).order_by(Offering.id) if o.pin]
    tickets = {ticket.client_id: ticket for ticket in session.query(Ticket).filter(Ticket.is_open == 1)}
    seated = [desk for desk in desks if desk.counter]
    numbers: dict[str, int] = {}
    came = material.now - timedelta(minutes=150)
    for place, (client_id, ticket) in enumerate(islice(tickets.items(), 14, 36)):
        offering = offerings[place % len(offerings)]
        numbers[offering.letter] = numbers.get(offering.letter, 0) + 1
        came += timedelta(minutes=dice.randrange(4, 8))
        state = VisitState.FINISHED if place < 10 else VisitState.CALLED if place < 15 else VisitState.WAITING
        came = (
            came
            if state is not VisitState.WAITING
            else material.now - timedelta(minutes=13 - 2 * (place - 15))
        )
        desk = seated[place % len(seated)]
        called = None if state is VisitState.WAITING else came + timedelta(minutes=dice.randrange(2, 9))
        visit = Visit(
            day=material.today, letter=offering.letter, number=numbers[offering.letter], state=state.value,
            is_waiting=int(state is VisitState.WAITING), is_priority=False, client_id=client_id,
            offering_id=offering.id, ticket_id=ticket.id, registered_at=came, called_at=called,
            finished_at=called + timedelta(minutes=6) if called and state is VisitState.FINISHED else None,
            counter=desk.counter if called else None, calls=int(called is not None),
        )  # fmt: skip
        session.add(visit)
        session.flush()
        ids = {"client_id": client_id, "ticket_id": ticket.id, "visit_id": visit.id}
        slip = slip_label(visit.letter, visit.number)
        told.say(came, desk, EventKind.VISIT_REGISTERED, ids, slip=slip, offering=offering.name)
        if called:
            told.say(called, desk, EventKind.VISIT_CALLED, ids, slip=slip, counter=desk.counter)
        if visit.finished_at:
            told.say(visit.finished_at, desk, EventKind.VISIT_FINISHED, ids)
    for letter, last in numbers.items():
        session.add(RunningNumber(series=f"slip.{material.today.isoformat()}.{letter}", last=last))


def long_life(session: Session, desk: Desk, material: Material, count: int, told: Told) -> None:
    """A long life of the first client, for measuring a card."""
    ticket = session.query(Ticket).filter(Ticket.client_id == 1).order_by(Ticket.id).first()
    if ticket is None:
        return
    texts = material.words["staff_notes"]
    for place in range(count):
        at = material.now - timedelta(hours=count - place + 24)
        note = Message(
            ticket_id=ticket.id, kind_of="note", text=texts[place % len(texts)], seconds=0, template="",
            said_at=at, staff_id=desk.staff_id,
        )  # fmt: skip
        session.add(note)
        session.flush()
        ids = {"client_id": 1, "ticket_id": ticket.id}
        told.say(at, desk, EventKind.TICKET_NOTE, ids, message=note.id, seconds=0)
