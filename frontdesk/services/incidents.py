"""Incidents: offered when many tickets on one subject come together, opened, joined, ended for all at once."""

from __future__ import annotations

from frontdesk.db.database import Database, Session
from frontdesk.db.models.incidents import Incident
from frontdesk.db.queries import incidents as queries
from frontdesk.db.queries import joins as tickets
from frontdesk.db.queries import numbers
from frontdesk.db.queries.teams import worked_by
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.incidents import IncidentRow, Offer, Pattern, Strip, busiest
from frontdesk.domain.inquiries import BeginDraft
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import incidents_of, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Incidents:
    """A desk is told of the tickets of its teams and of those that are everybody's; a lead of all."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    @property
    def pattern(self) -> Pattern:
        return Pattern.load(self._facts.desk["incident"])

    def strip(self, desk: Desk) -> Strip:
        """What the queue is to say now."""
        if not desk.may(Right.WORK_TICKETS):
            return Strip()
        pattern, now = self.pattern, self._clock()
        with self._database.read() as session:
            teams = None
            if not desk.may(Right.LEAD_DESK):
                teams = worked_by(session, desk.staff_id, self._facts.day(now))
            lately = queries.lately(session, now - pattern.within, teams)
            found = busiest(((subject, at) for _, subject, at in lately), pattern, now)
            offer = None
            if found is not None and queries.of_subject(session, found[0]) is None:
                minutes = int(pattern.within.total_seconds()) // 60
                offer = Offer(found[0], self._facts.subject(session, found[0]).name, found[1], minutes)
            standing = queries.standing(session, teams)
            return Strip(offer, queries.row(session, standing) if standing is not None else None)

    def open(self, desk: Desk, subject_id: int) -> IncidentRow:
        """An incident on the subject, with the tickets that came within the pattern's time, whosever they are.

        Raises WrongState when another desk was faster, or when the tickets are gone meanwhile.
        """
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            subject = self._facts.subject(session, subject_id)
            draft = BeginDraft(subject.name, subject_id, subject.impact, subject.urgency)
            return self._open(session, desk, draft, needs_tickets=True)

    def begin(self, desk: Desk, draft: BeginDraft) -> IncidentRow:
        """One that no pattern told of; tickets that came on the subject of late are its own.

        Raises Invalid, and WrongState when one stands on the subject already.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            return self._open(session, desk, draft)

    def _open(
        self, session: Session, desk: Desk, draft: BeginDraft, needs_tickets: bool = False
    ) -> IncidentRow:
        pattern, now, subject_id = self.pattern, self._clock(), draft.subject_id
        assert subject_id is not None  # checked
        number = numbers.take(session, "incident")  # locks: of two desks one sees what the other has opened
        came = queries.lately(session, now - pattern.within, None, subject_id)
        if (needs_tickets and not came) or queries.of_subject(session, subject_id) is not None:
            raise WrongState("incident", "opened")
        incident = Incident(
            number=number, title=draft.title.strip(), subject_id=subject_id, script=pattern.script, opened_at=now,
            staff_id=desk.staff_id, impact=draft.impact.value, urgency=draft.urgency.value, text=draft.text.strip(),
            began_at=min((at for _, _, at in came), default=None), found_at=now,
        )  # fmt: skip
        session.add(incident)
        session.flush()
        self._tell(session, desk, incident, EventKind.INCIDENT_OPENED, tickets=len(came))
        for ticket in tickets.locked(session, [id for id, _, _ in came]).values():
            incidents_of.join(session, desk, ticket, incident, now)
        return queries.row(session, incident)

    def join(self, desk: Desk, ticket_id: int) -> None:
        """A ticket belongs to the incident that stands on its subject. Raises NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket = tickets.locked(session, [ticket_id]).get(ticket_id)
            incident = queries.of_subject(session, ticket.subject_id) if ticket else None
            if ticket is None or incident is None:
                raise NotFound("incident", 0)
            if ticket.incident_id is not None:
                raise WrongState("incident", "joined")
            incidents_of.join(session, desk, ticket, incident, self._clock())

    def take_back(self, desk: Desk, id: int) -> None:
        """Opened by mistake: its tickets stand apart again; its number stays taken."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident, now = self._standing(session, id), self._clock()
            for ticket in tickets.locked(session, queries.ticket_ids(session, id)).values():
                incidents_of.leave(session, desk, ticket, incident, now)
            incident.closed_at, incident.is_void = now, True
            self._tell(session, desk, incident, EventKind.INCIDENT_UNDONE, what=EventKind.INCIDENT_OPENED)

    def close(self, desk: Desk, id: int, note: str = "") -> IncidentRow:
        """Over: new tickets join no more, the script is the subject's again. Its tickets go their own way."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident = self._standing(session, id)
            incident.closed_at = self._clock()
            incident.restored_at = incident.restored_at or incident.closed_at
            self._tell(session, desk, incident, EventKind.INCIDENT_CLOSED, note=note.strip())
            return queries.row(session, incident)

    def reopen(self, desk: Desk, id: int) -> None:
        """Closed by mistake. Raises WrongState when another one stands on its subject by now."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            incident = queries.get(session, id, lock=True)
            if incident is None:
                raise NotFound("incident", id)
            stands = queries.of_subject(session, incident.subject_id) is not None
            if incident.closed_at is None or incident.settled_at is not None or incident.is_void or stands:
                raise WrongState("incident", "open")
            if incident.restored_at == incident.closed_at:
                incident.restored_at = None
            incident.closed_at = None
            self._tell(session, desk, incident, EventKind.INCIDENT_UNDONE, what=EventKind.INCIDENT_CLOSED)

    def open_tickets(self, id: int, desk: Desk | None = None) -> tuple[int, ...]:
        """Those of its tickets that nobody has solved yet, and that `desk` may see, when there is one."""
        with self._database.read() as session:
            ids = queries.ticket_ids(session, id, open_only=True)
            return sight.of_these(session, desk, ids, self._clock())

    def _standing(self, session: Session, id: int) -> Incident:
        incident = queries.get(session, id, lock=True)
        if incident is None:
            raise NotFound("incident", id)
        if incident.closed_at is not None:
            raise WrongState("incident", "closed")
        return incident

    def _tell(
        self, session: Session, desk: Desk, incident: Incident, event: EventKind, /, **data: object
    ) -> None:
        incidents_of.tell(session, desk, incident, event, self._clock(), **data)
