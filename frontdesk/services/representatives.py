"""Who stands for a client, and for whom a client stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Representative
from frontdesk.db.queries import clients, journal, people
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.representatives import Relation, RepresentativeDraft, RepresentativeRow, period_of
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import card_of
from frontdesk.services.rights import require


class Representatives:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self, client_id: int) -> tuple[RepresentativeRow, ...]:
        """From both ends: those who stand for the client, and those for whom the client stands."""
        with self._database.read() as session:
            return people.representatives(session, client_id, self._clock(), self._facts.day)

    def add(self, desk: Desk, draft: RepresentativeDraft) -> int:
        """Raises Invalid, and NotFound for a card that is not there."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        with self._database.write() as session:
            for id in (draft.client_id, draft.person_id):
                card_of(session, id)
            row = Representative(client_id=draft.client_id, person_id=draft.person_id)
            _write(row, draft, today)
            session.add(row)
            session.flush()
            self._record(session, desk, EventKind.REPRESENTATIVE_ADDED, row)
            return row.id

    def change(self, desk: Desk, id: int, draft: RepresentativeDraft) -> RepresentativeDraft:
        """Everything but who the two are. What stood before, by which it can be put back. Raises Invalid, NotFound."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._facts.day(self._clock())
        with self._database.write() as session:
            row = self._get(session, id)
            before = _read(row)
            draft = replace(draft, client_id=before.client_id, person_id=before.person_id)
            if problems := draft.check(today):
                raise Invalid(problems)
            was = _facts(row)
            _write(row, draft, today)
            if _read(row) != before:
                now = _facts(row)
                changed = {name: value for name, value in was.items() if value != now[name]}
                self._record(session, desk, EventKind.REPRESENTATIVE_CHANGED, row, before=changed)
            return before

    def end(self, desk: Desk, id: int) -> None:
        """From today the person stands for the client no more."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            row = self._get(session, id)
            if row.ended_on is not None:
                raise WrongState("representative", "ended")
            row.ended_on = self._facts.day(self._clock())
            self._record(session, desk, EventKind.REPRESENTATIVE_ENDED, row)

    def restore(self, desk: Desk, id: int) -> None:
        """What `end` did is undone."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            row = self._get(session, id)
            if row.ended_on is None:
                raise WrongState("representative", "standing")
            row.ended_on = None
            self._record(session, desk, EventKind.REPRESENTATIVE_RESTORED, row)

    def _get(self, session: Session, id: int) -> Representative:
        row = session.get(Representative, id, with_for_update=True)
        if row is None:
            raise NotFound("representative", id)
        return row

    def _record(
        self, session: Session, desk: Desk, kind: EventKind, row: Representative, **more: object
    ) -> None:
        """In the life of both cards."""
        facts = {"representative": row.id, **_facts(row), **more}
        ends = ((row.client_id, row.person_id, False), (row.person_id, row.client_id, True))
        told = [
            EventDraft(
                kind, client_id=id, data={**facts, "other": clients.name(session, other), "stands_for": side}
            )
            for id, other, side in ends
        ]
        session.flush()
        journal.append(session, desk, desk.workstation, self._clock(), told)


def _write(row: Representative, draft: RepresentativeDraft, today: date) -> None:
    row.relation, row.scope = draft.relation.value, draft.scope.strip()
    row.paper, row.number = " ".join(draft.paper.split()), " ".join(draft.number.split())
    row.valid_from, row.valid_until = period_of(draft, today)


def _read(row: Representative) -> RepresentativeDraft:
    since, until = (show_date(day) if day else "" for day in (row.valid_from, row.valid_until))
    return RepresentativeDraft(
        row.client_id, row.person_id, Relation(row.relation), row.scope, row.paper, row.number, since, until
    )


def _facts(row: Representative) -> dict[str, str]:
    until = row.valid_until.isoformat() if row.valid_until else ""
    return {"relation": row.relation, "number": row.number, "until": until}
