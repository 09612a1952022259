"""Incidents found out: their facts and chronicle, what belongs to them, and what they lack before they are settled."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.incidents import Incident, ProblemRecord
from frontdesk.db.queries import claims, incidents
from frontdesk.db.queries import inquiries as queries
from frontdesk.db.queries import tickets as listed
from frontdesk.domain.dates import parse_moment, show_moment
from frontdesk.domain.deadlines import by_rule
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, NotYet, WrongState
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.inquiries import (
    Asking,
    IncidentDraft,
    IncidentState,
    Inquiry,
    InquiryRow,
    NoteDraft,
    Notice,
    NoticeTerm,
    Personal,
    Why,
    changed,
    wanting,
)
from frontdesk.domain.names import initials_after
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.tickets import Level
from frontdesk.services import incidents_of, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

_TEXTS = ("title", "text", "direct", "root", "done", "conclusions")
_MOMENTS = {"began": "began_at", "found": "found_at", "restored": "restored_at"}
_TOLD_AT = {Notice.FIRST: "noticed_at", Notice.RESULT: "reported_at"}


class Inquiries:
    """Whoever works on tickets writes down what is found; a lead settles. Nobody reads a ticket out of his sight."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    @property
    def asking(self) -> Asking:
        return Asking.load(self._facts.desk["incident"])

    def ids(self, desk: Desk) -> tuple[int, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return queries.ids(session)

    def rows(self, ids: Iterable[int]) -> tuple[InquiryRow, ...]:
        wanted = list(ids)
        with self._database.read() as session:
            due = {one.id: self._notice_due(one) for one in queries.leaking(session, wanted)}
            return tuple(replace(row, notice_due=due.get(row.id)) for row in queries.rows(session, wanted))

    def leaks(self) -> tuple[InquiryRow, ...]:
        """Of which the authority is still to be told something, what is due first on top."""
        with self._database.read() as session:
            wanted = [one.id for one in queries.leaking(session, queries.ids(session))]
        return tuple(sorted(self.rows(wanted), key=lambda row: str(row.notice_due))) if wanted else ()

    def card(self, desk: Desk, id: int) -> Inquiry:
        """Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return self._card(session, desk, self._get(session, id))

    def chronicle(self, desk: Desk, id: int, limit: int, before: int | None = None) -> tuple[EventRow, ...]:
        """The newest first, for a timeline."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return queries.chronicle(session, id, self._tickets(session, desk, id), limit, before)

    def save(self, desk: Desk, id: int, draft: IncidentDraft, was: IncidentDraft) -> Inquiry:
        """Writes what differs from `was`. Two desks that mended different fields are joined.

        Raises Invalid, NotFound, WrongState for one that is settled, ChangedMeanwhile.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check(self._local(self._clock())):
            raise Invalid(problems)
        with self._database.write() as session:
            incident = self._open(session, id)
            stored, names = self._draft(incident), changed(draft, was)
            clash = [
                name
                for name in names
                if getattr(stored, name) not in (getattr(was, name), getattr(draft, name))
            ]
            if clash:
                raise ChangedMeanwhile(self._card(session, desk, incident), tuple(clash))
            written = [name for name in names if getattr(stored, name) != getattr(draft, name)]
            for name in written:
                self._write(session, incident, name, getattr(draft, name))
            if written:
                self._tell(session, desk, incident, EventKind.INCIDENT_CHANGED, fields=written)
            return self._card(session, desk, incident)

    def note(self, desk: Desk, id: int, draft: NoteDraft) -> int:
        """A line of the chronicle: what happened, who was told. The answer is for `strike`."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            told = {"text": draft.text.strip(), "told": draft.told.strip()}
            line = self._tell(session, desk, self._open(session, id), EventKind.INCIDENT_NOTE, **told)
            return int(line.id)

    def strike(self, desk: Desk, id: int, line: int) -> None:
        """A line written by mistake: it stays in the journal, and out of the act."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            self._undone(session, desk, self._open(session, id), EventKind.INCIDENT_NOTE, line=line)

    def add_ticket(self, desk: Desk, id: int, number: int) -> int:
        """Any ticket may belong, whatever it is about; its id. Raises NotFound, OutOfSight, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident, ticket = self._open(session, id), queries.ticket_numbered(session, number)
            if ticket is None:
                raise NotFound("ticket", number)
            sight.require(session, desk, ticket, self._clock())
            if ticket.incident_id is not None:
                raise WrongState("incident", "joined")
            incidents_of.join(session, desk, ticket, incident, self._clock())
            return ticket.id

    def drop_ticket(self, desk: Desk, id: int, number: int) -> None:
        """It has nothing to do with the incident. Raises NotFound, OutOfSight."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident, ticket = self._open(session, id), queries.ticket_numbered(session, number)
            if ticket is None or ticket.incident_id != incident.id:
                raise NotFound("ticket", number)
            sight.require(session, desk, ticket, self._clock())
            incidents_of.leave(session, desk, ticket, incident, self._clock())

    def add_claim(self, desk: Desk, id: int, number: int) -> int:
        """A claim whose ticket is not the incident's; its id. Raises NotFound, OutOfSight, WrongState."""
        return self._link(desk, id, number, is_added=True)

    def drop_claim(self, desk: Desk, id: int, number: int) -> int:
        return self._link(desk, id, number, is_added=False)

    def tell_authority(self, desk: Desk, id: int, notice: Notice) -> None:
        """The first notice of a leak was sent, or the results of the inquiry. Raises WrongState."""
        self._mark(desk, id, notice, is_told=True)

    def untell_authority(self, desk: Desk, id: int, notice: Notice) -> None:
        self._mark(desk, id, notice, is_told=False)

    def settle(self, desk: Desk, id: int) -> Inquiry:
        """Cause, measures and owners are known. Raises NotYet with all that is missing."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            incident = self._open(session, id)
            if lacks := self._card(session, desk, incident).lacks:
                raise NotYet(lacks)
            incident.settled_at = self._clock()
            self._tell(session, desk, incident, EventKind.INCIDENT_SETTLED)
            return self._card(session, desk, incident)

    def unsettle(self, desk: Desk, id: int) -> Inquiry:
        """There is more to find out."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            incident = self._get(session, id, lock=True)
            if incident.settled_at is None:
                raise WrongState("incident", "open")
            incident.settled_at = None
            self._undone(session, desk, incident, EventKind.INCIDENT_SETTLED)
            return self._card(session, desk, incident)

    # Inside

    def _get(self, session: Session, id: int, lock: bool = False) -> Incident:
        incident = incidents.get(session, id, lock)
        if incident is None:
            raise NotFound("incident", id)
        return incident

    def _open(self, session: Session, id: int) -> Incident:
        """Locked; what is settled or was a mistake is written no more."""
        incident = self._get(session, id, lock=True)
        if incident.settled_at is not None or incident.is_void:
            raise WrongState("incident", queries.state(incident).value)
        return incident

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._facts.zone)

    def _shown(self, at: datetime | None) -> str:
        return show_moment(self._local(at)) if at is not None else ""

    def _draft(self, incident: Incident) -> IncidentDraft:
        return IncidentDraft(
            **{name: getattr(incident, name) for name in _TEXTS},
            **{name: self._shown(getattr(incident, column)) for name, column in _MOMENTS.items()},
            impact=Level(incident.impact),
            urgency=Level(incident.urgency),
            affected=str(incident.affected) if incident.affected is not None else "",
            personal=Personal(incident.personal),
            whys=tuple(map(Why, json.loads(incident.whys))),
            category=incident.category,
            problem_id=incident.problem_id,
        )

    def _write(self, session: Session, incident: Incident, name: str, value: Any) -> None:
        if name in _MOMENTS:
            setattr(incident, _MOMENTS[name], parse_moment(value, self._local(self._clock())))
        elif name == "whys":
            incident.whys = json.dumps([why.answer.strip() for why in value], ensure_ascii=False)
        elif name == "affected":
            incident.affected = int(value) if value.strip() else None
        elif name == "problem_id":
            if value is not None and session.get(ProblemRecord, value) is None:
                raise NotFound("problem", value)
            incident.problem_id = value
        else:
            setattr(incident, name, value.strip() if name in _TEXTS else str(value))

    def _tickets(self, session: Session, desk: Desk, id: int) -> tuple[int, ...]:
        return sight.of_these(session, desk, incidents.ticket_ids(session, id), self._clock())

    def _notices(self, incident: Incident) -> tuple[NoticeTerm, ...]:
        """Counted in hours from the finding, weekends too; none while no personal data were touched."""
        if incident.personal != Personal.YES.value:
            return ()
        found = self._local(incident.found_at or incident.opened_at)
        terms = []
        for notice, column in _TOLD_AT.items():
            counted = by_rule(self._facts.terms.rule(notice, found.date()), found, self._facts.production)
            assert counted.moment is not None  # a term of hours
            told_at = getattr(incident, column)
            terms.append(NoticeTerm(notice, counted.moment, counted.article_words, counted.mark, told_at))
        return tuple(terms)

    def _notice_due(self, incident: Incident) -> datetime | None:
        return min((term.due for term in self._notices(incident) if term.told_at is None), default=None)

    def _card(self, session: Session, desk: Desk, incident: Incident) -> Inquiry:
        session.flush()
        seen, draft = self._tickets(session, desk, incident.id), self._draft(incident)
        problem = session.get(ProblemRecord, incident.problem_id) if incident.problem_id else None
        remedies, notices = queries.remedies(session, incident.id), self._notices(incident)
        opener, state = session.get_one(Staff, incident.staff_id), queries.state(incident)
        settled = state in (IncidentState.SETTLED, IncidentState.VOID)
        return Inquiry(
            id=incident.id,
            number=incident.number,
            subject_id=incident.subject_id,
            subject=self._facts.subject(session, incident.subject_id).name,
            script=incident.script,
            state=state,
            base=draft,
            opened_at=incident.opened_at,
            opened_by=initials_after(opener.surname, opener.given, opener.patronymic),
            closed_at=incident.closed_at,
            settled_at=incident.settled_at,
            began_at=incident.began_at,
            found_at=incident.found_at,
            restored_at=incident.restored_at,
            problem=problem.title if problem else "",
            tickets=listed.rows(session, seen),
            claims=claims.rows(session, queries.claim_ids(session, incident.id, seen)),
            own_claims=queries.own_claims(session, incident.id),
            clients=queries.clients(session, incident.id),
            remedies=remedies,
            notices=notices,
            lacks=() if settled else wanting(state, draft, remedies, notices, self.asking),
        )

    def _link(self, desk: Desk, id: int, number: int, is_added: bool) -> int:
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident, claim = self._open(session, id), queries.claim_numbered(session, number)
            if claim is None or (not is_added and claim.incident_id != incident.id):
                raise NotFound("claim", number)
            sight.require_of(session, desk, claim.ticket_id, self._clock())
            if is_added and claim.incident_id is not None:
                raise WrongState("incident", "joined")
            claim.incident_id = incident.id if is_added else None
            told = {"claim": claims.number_text(claim.number)}
            if is_added:
                self._tell(session, desk, incident, EventKind.INCIDENT_CHANGED, fields=["claims"], **told)
            else:
                self._undone(session, desk, incident, EventKind.INCIDENT_CHANGED, **told)
            return claim.id

    def _mark(self, desk: Desk, id: int, notice: Notice, is_told: bool) -> None:
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident, column = self._open(session, id), _TOLD_AT[notice]
            if incident.personal != Personal.YES.value or (getattr(incident, column) is not None) is is_told:
                raise WrongState("incident", incident.personal)
            setattr(incident, column, self._clock() if is_told else None)
            if is_told:
                self._tell(session, desk, incident, EventKind.INCIDENT_NOTICE, notice=notice)
            else:
                self._undone(session, desk, incident, EventKind.INCIDENT_NOTICE, notice=notice)

    def _tell(
        self, session: Session, desk: Desk, incident: Incident, kind: EventKind, /, **data: object
    ) -> Any:
        return incidents_of.tell(session, desk, incident, kind, self._clock(), **data)

    def _undone(
        self, session: Session, desk: Desk, incident: Incident, what: EventKind, /, **data: object
    ) -> None:
        self._tell(session, desk, incident, EventKind.INCIDENT_UNDONE, what=what, **data)
