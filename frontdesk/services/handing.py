"""Handing everything over in one step, its act (D4), and taking back what is still open on the return."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Act, Staff, Ticket
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import Absence, HandOver
from frontdesk.db.queries import handing as queries
from frontdesk.db.queries import journal, staff, teams
from frontdesk.domain.acts import ActKind, Person
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.handing import (
    HandOverDraft,
    HandOverLine,
    HandOverPaper,
    HandOverReason,
    HandOverRow,
    Held,
)
from frontdesk.domain.money import count_in_words
from frontdesk.domain.names import Case, decline
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import RIGHTS, Desk, Right, Role
from frontdesk.services import issuing, papers, progress, register
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Handing:
    """One's own things may be handed over by whoever works on tickets, another's by a lead: the ill are not here."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def held(self, desk: Desk, staff_id: int) -> tuple[Held, ...]:
        """«Документы и дела на руках» of a person (R138)."""
        _require(desk, staff_id)
        with self._database.read() as session:
            return queries.held(session, staff_id, self._clock(), self._facts.day)

    def made(self, desk: Desk, staff_id: int | None = None) -> tuple[HandOverRow, ...]:
        """The newest first; a lead sees everybody's."""
        require(desk, Right.WORK_TICKETS)
        mine = staff_id if desk.may(Right.LEAD_DESK) else desk.staff_id
        with self._database.read() as session:
            return queries.made(session, mine)

    def project(self, desk: Desk, draft: HandOverDraft) -> bytes:
        """The act as it would be made now, without a number. Raises Invalid and WrongState as `hand_over` does."""
        self._check(desk, draft)
        with self._database.read() as session:
            things = self._things(session, draft)
            return papers.render(PaperKind.HAND_OVER, self._paper(session, draft, things, ""), self._facts)

    def hand_over(self, desk: Desk, draft: HandOverDraft) -> HandOverRow:
        """One transaction: everything moves, the act is made, the absence begins.

        Raises Invalid, and WrongState when nothing is in these hands.
        """
        self._check(desk, draft)
        with self._database.write() as session:
            things = self._things(session, draft)
            tickets, tasks = queries.tickets_of(session, things), queries.tasks_of(session, things)
            act = self._issue(session, desk, draft, things)
            made = HandOver(
                from_staff_id=draft.from_staff_id, to_staff_id=draft.to_staff_id, witness_id=draft.witness_id,
                reason=draft.reason.value, at=self._clock(), moved=queries.moved(tickets, tasks), act_id=act.id,
            )  # fmt: skip
            session.add(made)
            session.flush()
            assert draft.to_staff_id is not None  # checked
            taker = session.get_one(Staff, draft.to_staff_id)
            self._give(session, desk, tickets, tasks, taker, queries.number_of(act))
            if draft.reason is not HandOverReason.SHIFT:
                self._absent(session, draft)
            self._tell(session, desk, EventKind.HANDED_OVER, made)
            return queries.row(session, made.id)

    def bring_back(self, desk: Desk, id: int) -> HandOverRow:
        """Whoever was away is back: what is still open and still where it was given is theirs again.

        Raises WrongState when that was done already.
        """
        with self._database.write() as session:
            made = self._get(session, id, lock=True)
            _require(desk, made.from_staff_id)
            if made.returned_at is not None:
                raise WrongState("hand_over", "returned")
            tickets, tasks = queries.still_there(session, made)
            giver = session.get_one(Staff, made.from_staff_id)
            number = queries.number_of(queries.act_of(session, made))
            self._give(session, desk, tickets, tasks, giver, number)
            made.returned_at = self._clock()
            today = self._facts.day(self._clock())
            for absence in teams.absences_of(session, giver.id, today):
                absence.ended_on = today
            self._tell(session, desk, EventKind.HANDED_BACK, made)
            return queries.row(session, id)

    def paper(self, desk: Desk, id: int) -> bytes:
        """The act as it was made. Raises Damaged when its bytes are no longer those."""
        with self._database.read() as session:
            made = self._get(session, id)
            if desk.staff_id not in (made.from_staff_id, made.to_staff_id, made.witness_id):
                require(desk, Right.LEAD_DESK)
            return register.whole(queries.act_of(session, made))

    def _check(self, desk: Desk, draft: HandOverDraft) -> None:
        _require(desk, draft.from_staff_id)
        problems = list(draft.check(self._facts.day(self._clock())))
        with self._database.read() as session:
            taker = session.get(Staff, draft.to_staff_id) if draft.to_staff_id is not None else None
        if taker is not None and not (taker.is_active and Right.WORK_TICKETS in RIGHTS[Role(taker.role)]):
            problems.append(Problem("to_staff_id", ProblemKind.UNKNOWN_CHOICE))
        if problems:
            raise Invalid(tuple(problems))

    def _things(self, session: Session, draft: HandOverDraft) -> tuple[Held, ...]:
        assert draft.from_staff_id is not None  # checked
        things = queries.held(session, draft.from_staff_id, self._clock(), self._facts.day)
        if not things:
            raise WrongState("hand_over", "empty")
        return things

    def _issue(self, session: Session, desk: Desk, draft: HandOverDraft, things: Sequence[Held]) -> Act:
        return issuing.issue(
            session, desk, self._facts, self._clock(), ActKind.HAND_OVER, PaperKind.HAND_OVER,
            lambda number: self._paper(session, draft, things, number), issuing.About(""),
        )  # fmt: skip

    def _give(
        self,
        session: Session,
        desk: Desk,
        tickets: Sequence[Ticket],
        tasks: Sequence[Task],
        to: Staff,
        number: str,
    ) -> None:
        now = self._clock()
        for ticket in tickets:
            was = progress.standing(ticket)
            ticket.owner_id = to.id
            moved = progress.moved(ticket, was)
            told = {"to": _name(to), "kind": "person", "note": "", "act": number, **moved}
            progress.tell(session, desk, ticket, EventKind.TICKET_HANDED, now, **told)
        for task in tasks:
            task.to_staff_id = to.id
        session.flush()

    def _absent(self, session: Session, draft: HandOverDraft) -> None:
        """They are away from today on, unless the team's list knows of it already."""
        assert draft.from_staff_id is not None  # checked
        today, giver_id = self._facts.day(self._clock()), draft.from_staff_id
        if not teams.absences_of(session, giver_id, today):
            session.add(
                Absence(
                    staff_id=draft.from_staff_id, from_day=today, until_day=draft.last_day(today),
                    reason=draft.reason.value, deputy_id=draft.to_staff_id,
                )
            )  # fmt: skip

    def _paper(
        self, session: Session, draft: HandOverDraft, things: Sequence[Held], number: str
    ) -> HandOverPaper:
        office = staff.office(session)
        if office is None:
            raise NotFound("office", 0)
        now = self._clock().astimezone(self._facts.zone)
        giver, taker = session.get_one(Staff, draft.from_staff_id), session.get_one(Staff, draft.to_staff_id)
        witness = session.get(Staff, draft.witness_id) if draft.witness_id is not None else None
        return HandOverPaper(
            edition=papers.edition(PaperKind.HAND_OVER, self._facts),
            number=number,
            date=now.date(),
            time=f"{now:%H:%M}",
            place=office.place,
            office_parent=office.parent_name,
            office_name=office.name,
            office_short=office.short_name,
            reason=draft.reason.value,
            basis=draft.basis.strip(),
            until=draft.last_day(now.date()),
            giver=_person(giver),
            taker=_person(taker),
            witness=_person(witness) if witness is not None else None,
            giver_instrumental=_in(giver, Case.INSTRUMENTAL),
            taker_instrumental=_in(taker, Case.INSTRUMENTAL),
            witness_genitive=_in(witness, Case.GENITIVE) if witness is not None else "",
            lines=tuple(
                HandOverLine(
                    place, thing.kind.value, thing.number, thing.heading, thing.since, thing.due, thing.state,
                    thing.is_late,
                )
                for place, thing in enumerate(things, 1)
            ),
            total=len(things),
            total_words=count_in_words(len(things)),
            missing=draft.missing.strip(),
            keys=draft.keys.strip(),
        )  # fmt: skip

    def _tell(self, session: Session, desk: Desk, kind: EventKind, made: HandOver) -> None:
        row = queries.row(session, made.id)
        data: dict[str, Any] = {
            "hand_over": made.id, "number": row.number, "from": row.from_short, "to": row.to_short,
            "reason": row.reason, "count": row.count,
        }  # fmt: skip
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=data)])
        session.flush()

    def _get(self, session: Session, id: int, lock: bool = False) -> HandOver:
        made = session.get(HandOver, id, with_for_update=True if lock else None)
        if made is None:
            raise NotFound("hand_over", id)
        return made


def _require(desk: Desk, staff_id: int | None) -> None:
    require(desk, Right.WORK_TICKETS if staff_id in (None, desk.staff_id) else Right.LEAD_DESK)


def _name(person: Staff) -> str:
    return " ".join(filter(None, (person.surname, person.given, person.patronymic)))


def _person(person: Staff) -> Person:
    return Person(person.post, _name(person))


def _in(person: Staff, case: Case) -> str:
    name = decline(person.surname, person.given, person.patronymic, None, case)
    return " ".join(filter(None, (name.surname, name.given, name.patronymic)))
