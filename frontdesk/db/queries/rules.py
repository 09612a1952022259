"""Rules: their rows, what they have not read yet, tickets as they look at them, and what they did."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, insert, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.db.models import Chain, Client, Event, Message, Offering, Staff, Subject, Ticket, Visit
from frontdesk.db.models.rules import Rule, RuleMark, RuleRun
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import courses, statuses, ticket_cards
from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.events import EventKind
from frontdesk.domain.histories import Line
from frontdesk.domain.names import initials_after
from frontdesk.domain.rules import Ask, Do, RuleDraft, Seen, Vocabulary, Whom, load
from frontdesk.domain.staff import Right

_IN_ORDER = select(Rule).where(Rule.is_retired.is_(False)).order_by(Rule.position, Rule.id)


def every(session: Session) -> Sequence[Rule]:
    """Those of the list, in the office's order."""
    return session.execute(_IN_ORDER).scalars().all()


def written(session: Session) -> Sequence[Rule]:
    """All that ever were, locked."""
    return session.execute(select(Rule).order_by(Rule.id).with_for_update()).scalars().all()


def running(session: Session) -> Sequence[Rule]:
    return session.execute(_IN_ORDER.where(Rule.is_on)).scalars().all()


def get(session: Session, id: int) -> Rule | None:
    return session.get(Rule, id, with_for_update=True)


def draft(rule: Rule) -> RuleDraft:
    return load(rule.name, json.loads(rule.body))


def authors(session: Session, rules: Iterable[Rule]) -> Mapping[int | None, str]:
    ids = {rule.staff_id for rule in rules if rule.staff_id is not None}
    people = session.execute(select(Staff).where(Staff.id.in_(ids))).scalars() if ids else ()
    return {person.id: initials_after(person.surname, person.given, person.patronymic) for person in people}


def last_place(session: Session) -> int:
    return session.execute(select(func.max(Rule.position))).scalar() or 0


def vocabulary(session: Session) -> Vocabulary:
    """What rules of this office can name."""
    in_use = select(Subject.id, Subject.path).where(Subject.is_retired.is_(False))
    subjects = session.execute(in_use.order_by(Subject.path)).all()
    branches = {path.rsplit(" / ", 1)[0] for _, path in subjects if " / " in path}
    paths = tuple((path, path) for path in sorted(branches | {path for _, path in subjects}))
    offerings = session.execute(select(Offering.id, Offering.name).order_by(Offering.name))
    teams = session.execute(select(Team.id, Team.name).where(Team.is_retired.is_(False)).order_by(Team.name))
    named_teams = _named(teams)
    people = tuple((str(row.id), row.name) for row in courses.people(session, Right.WORK_TICKETS))
    stands = tuple((row.code, row.name) for row in statuses.offered(session))
    whom = (*((one.value, "") for one in Whom), *people)
    asks = {
        Ask.SUBJECT: paths, Ask.OFFERING: _named(offerings), Ask.STATUS: stands, Ask.TEAM: named_teams,
        Ask.OWNER: people,
    }  # fmt: skip
    dos = {
        Do.SUBJECT: _named(subjects), Do.TEAM: named_teams, Do.PERSON: people, Do.STATUS: stands, Do.WATCH: whom,
        Do.NOTIFY: whom, Do.ASSIGNMENT: whom,
        Do.SUBTASK: (("", ""), *((f"team.{id}", name) for id, name in named_teams), *people),
    }  # fmt: skip
    return Vocabulary(asks, dos)


def _named(rows: Iterable[Any]) -> tuple[tuple[str, str], ...]:
    return tuple((str(id), name) for id, name in rows)


# What is new


def begin_here(session: Session) -> None:
    """Rules read from now on: what was told before the first of them was switched on is nobody's."""
    marks = {mark.workstation: mark for mark in session.execute(select(RuleMark)).scalars()}
    for chain in session.execute(select(Chain)).scalars():
        if (mark := marks.get(chain.workstation)) is not None:
            mark.seq = chain.seq
        else:
            session.add(RuleMark(workstation=chain.workstation, seq=chain.seq))


def unread(session: Session, workstations: Collection[str] = ()) -> tuple[str, ...]:
    """Workstations whose chains have lines that no rule has read; of these, or of all."""
    question = (
        select(Chain.workstation)
        .outerjoin(RuleMark, RuleMark.workstation == Chain.workstation)
        .where(or_(RuleMark.seq.is_(None), Chain.seq > RuleMark.seq))
        .order_by(Chain.workstation)
    )
    if workstations:
        question = question.where(Chain.workstation.in_(sorted(workstations)))
    return tuple(session.execute(question).scalars())


def locked(session: Session, workstation: str) -> tuple[RuleMark, int] | None:
    """The mark and the end of a chain; None when another desk is reading it."""
    question = select(RuleMark).where(RuleMark.workstation == workstation)
    mark = session.execute(question.with_for_update(skip_locked=True)).scalar()
    if mark is None:
        if session.execute(question).scalar() is not None:
            return None
        try:
            with session.begin_nested():
                session.execute(insert(RuleMark).values(workstation=workstation, seq=0))
        except IntegrityError:  # another desk began to read it a moment ago
            return None
        mark = session.execute(question.with_for_update()).scalar_one()
    end = session.execute(select(Chain.seq).where(Chain.workstation == workstation)).scalar_one()
    return mark, end


def lines_after(
    session: Session, mark: RuleMark, upto: int, kinds: Collection[EventKind], limit: int
) -> list[tuple[int, int, Line]]:
    """(place in the chain, ticket, line) of the next that rules may listen to."""
    question = (
        _LINES.where(
            Event.workstation == mark.workstation,
            Event.seq > mark.seq,
            Event.seq <= upto,
            Event.ticket_id.is_not(None),
            Event.kind_of.in_([kind.value for kind in kinds]),
        )
        .order_by(Event.seq)
        .limit(limit)
    )
    return [(row.seq, row.ticket_id, _line(row)) for row in session.execute(question)]


_LINES: Select[*tuple[Any, ...]] = select(
    Event.id, Event.seq, Event.ticket_id, Event.at, Event.kind_of, Event.data, Event.staff_id, Event.claim_id
)


def _line(row: Any) -> Line:
    return Line(row.id, row.at, EventKind(row.kind_of), json.loads(row.data), row.staff_id, row.claim_id)


def texts(session: Session, lines: Iterable[Line]) -> Mapping[int, str]:
    """What clients wrote in these lines, by message."""
    ids = {line.data["message"] for line in lines if line.data.get("message")}
    if not ids:
        return {}
    found = session.execute(select(Message.id, Message.text).where(Message.id.in_(ids)))
    return {id: text for id, text in found}  # noqa: C416 - rows


# Tickets


_SEEN: Select[*tuple[Any, ...]] = (
    select(
        Ticket.id, Ticket.number, Ticket.title, Ticket.kind_of, Ticket.subject_id, Subject.path, Ticket.channel,
        Ticket.priority, Ticket.impact, Ticket.urgency, Subject.impact.label("own_impact"),
        Subject.urgency.label("own_urgency"), Ticket.status, Ticket.team_id, Ticket.owner_id, Ticket.segment,
        Ticket.incident_id, Ticket.merged_into, Client.is_key,
        select(Visit.offering_id).where(Visit.ticket_id == Ticket.id).order_by(Visit.id).limit(1)
        .scalar_subquery().label("offering_id"),
    )
    .join(Subject, Subject.id == Ticket.subject_id)
    .outerjoin(Client, Client.id == Ticket.client_id)
)  # fmt: skip


def seen(session: Session, ids: Sequence[int]) -> Mapping[int, tuple[Seen, int]]:
    """Tickets as rules look at them, with their numbers. Those that went into another are no more."""
    found = session.execute(_SEEN.where(Ticket.id.in_(ids), Ticket.merged_into.is_(None)))
    return {
        row.id: (
            Seen(
                row.id, row.title, row.kind_of, row.subject_id, row.path, row.channel, row.priority,
                row.impact or row.own_impact, row.urgency or row.own_urgency, row.status, row.team_id,
                row.owner_id, row.segment, bool(row.is_key), row.offering_id, row.incident_id,
            ),
            row.number,
        )
        for row in found
    }  # fmt: skip


def told_since(session: Session, since: datetime, kinds: Collection[EventKind]) -> tuple[int, ...]:
    """Tickets of which a line of these kinds was told since; the journal is read from where that begins."""
    question = (
        select(Event.ticket_id)
        .where(
            Event.id >= _first_since(session, since),
            Event.at >= since,
            Event.ticket_id.is_not(None),
            Event.kind_of.in_([kind.value for kind in kinds]),
        )
        .distinct()
    )
    return tuple(sorted(id for id in session.execute(question).scalars() if id is not None))


def _first_since(session: Session, since: datetime) -> int:
    """The line at which a moment begins: lines are written in the order of time, so that halving finds it."""
    low, high = 1, (session.execute(select(func.max(Event.id))).scalar() or 0) + 1
    while low < high:
        middle = (low + high) // 2
        found = session.execute(
            select(Event.id, Event.at).where(Event.id >= middle).order_by(Event.id).limit(1)
        ).first()
        if found is None or found.at >= since:
            high = middle
        else:
            low = found.id + 1
    return low


def pasts(session: Session, ids: Sequence[int]) -> Mapping[int, list[Line]]:
    """The whole journal of each ticket, oldest line first."""
    question = _LINES.where(Event.ticket_id.in_(ids)).order_by(Event.id)
    found: dict[int, list[Line]] = defaultdict(list)
    for row in session.execute(question):
        found[row.ticket_id].append(_line(row))
    return found


# The log


def is_done(session: Session, rule_id: int, event_id: int) -> bool:
    question = select(RuleRun.id).where(RuleRun.rule_id == rule_id, RuleRun.event_id == event_id)
    return session.execute(question).first() is not None


def runs(session: Session, rule_id: int | None, limit: int) -> Sequence[tuple[RuleRun, int, str]]:
    """The newest, with the ticket's number and title."""
    question = (
        select(RuleRun, Ticket.number, Ticket.title)
        .join(Ticket, Ticket.id == RuleRun.ticket_id)
        .order_by(RuleRun.id.desc())
        .limit(limit)
    )
    if rule_id is not None:
        question = question.where(RuleRun.rule_id == rule_id)
    return [(run, number, title) for run, number, title in session.execute(question)]


def run(session: Session, id: int) -> RuleRun | None:
    return session.get(RuleRun, id, with_for_update=True)


def outside(session: Session) -> frozenset[int]:
    """Teams that have no desk here."""
    return frozenset(row.id for row in courses.teams(session) if row.kind is AddresseeKind.OUTSIDE)


def subjects(session: Session) -> Mapping[int, Any]:
    return {row.id: row for row in ticket_cards.subjects(session)}
