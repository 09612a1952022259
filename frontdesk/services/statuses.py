"""The office shapes its statuses: new ones under the fixed categories, their names, order, pauses and columns."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket, TicketStatus
from frontdesk.db.queries import journal
from frontdesk.db.queries import statuses as queries
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, Occupied, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.statuses import OWN, StatusDraft, StatusRow, line_id
from frontdesk.domain.tickets import Category
from frontdesk.services import progress
from frontdesk.services.clock import Clock
from frontdesk.services.ordering import moved, number
from frontdesk.services.rights import require


class Statuses:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def all(self) -> tuple[StatusRow, ...]:
        """Those in use in the office's order, each with how many open tickets stand in it."""
        with self._database.read() as session:
            standing = queries.standing(session)
            return tuple(replace(row, standing=standing.get(row.code, 0)) for row in queries.offered(session))

    def code_of(self, line: int) -> str:
        """The status of a line, in use or not; empty for none."""
        with self._database.read() as session:
            return next((code for code in queries.codes(session) if line_id(code) == line), "")

    def save(self, desk: Desk, draft: StatusDraft, code: str = "", was: StatusDraft | None = None) -> str:
        """The code of the status; without one it is new. Where it begins to stop the clocks, or ceases to, those of
        tickets that stand in it do so from this moment on: what has passed stays as it was counted.

        Raises Invalid, NotFound, and ChangedMeanwhile when it is not as `was` any more.
        """
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row = queries.stored(session, code, lock=True) if code else None
            before = _draft(row) if row else None
            if was is not None and before != replace(was, name=_tidy(was.name)):
                raise ChangedMeanwhile(before, ())
            self._check(session, draft, row)
            row = row or self._new(session, draft)
            row.name, row.pauses = _tidy(draft.name), draft.pauses
            row.board_column = draft.board_column
            session.flush()
            if before is not None and before.pauses != draft.pauses:
                self._turn_clocks(session, desk, row)
            if before != _draft(row):
                self._tell(session, desk, row, was=_told(before) if before else None, now=_told(_draft(row)))
            return row.code

    def move(self, desk: Desk, code: str, step: int) -> None:
        """One place up (−1) or down (+1) in the office's order; at its ends nothing happens. Raises NotFound."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row, rows = queries.stored(session, code), queries.in_use(session)
            at = rows.index(row) if row in rows else -1
            if at < 0 or not 0 <= at + step < len(rows):
                return
            self._tell(session, desk, row, place=moved(rows, at, step) + 1)

    def retire(self, desk: Desk, code: str, to: str = "") -> tuple[int, ...]:
        """Offered no more; the tickets that were moved out of it.

        Raises Occupied while open tickets stand in it and nobody says where they go; WrongState for one that the
        program sets itself, or that is out of use already.
        """
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row = queries.stored(session, code, lock=True)
            if queries.get(session, code).is_fixed or row.is_retired:
                raise WrongState("status", "retired" if row.is_retired else "fixed")
            tickets = queries.tickets_in(session, code)
            if tickets and not to:
                raise Occupied(len(tickets))
            self._put(session, desk, tickets, to)
            row.is_retired = True
            self._tell(session, desk, row, retired=True, moved=len(tickets), to=to)
            return tuple(ticket.id for ticket in tickets)

    def restore(self, desk: Desk, code: str, moved: tuple[int, ...] = (), to: str = "") -> None:
        """The way back: in use again, with those of the tickets `moved` that still stand where they were put."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row = queries.stored(session, code, lock=True)
            if not row.is_retired:
                raise WrongState("status", "in_use")
            row.is_retired = False
            session.flush()
            found = queries.tickets_in(session, to) if moved else []
            self._put(session, desk, [ticket for ticket in found if ticket.id in moved], code)
            self._tell(session, desk, row, retired=False)

    def _put(self, session: Session, desk: Desk, tickets: list[Ticket], to: str) -> None:
        now = self._clock()
        for ticket in tickets:
            progress.move(session, desk, ticket, to, now, wake_at=ticket.wake_at)

    def _turn_clocks(self, session: Session, desk: Desk, row: TicketStatus) -> None:
        now = self._clock()
        told = [
            EventDraft(
                EventKind.TICKET_PAUSING, ticket.client_id, ticket.id,
                data={"status": row.code, "name": row.name, "pauses": row.pauses},
            )
            for ticket in queries.tickets_in(session, row.code)
        ]  # fmt: skip
        if told:
            journal.append(session, desk, desk.workstation, now, told)

    def _check(self, session: Session, draft: StatusDraft, row: TicketStatus | None) -> None:
        found = list(draft.check())
        known = draft.category.value == row.category if row is not None else draft.category in OWN
        if not known:
            found.append(Problem("category", ProblemKind.UNKNOWN_CHOICE))
        name = _tidy(draft.name).casefold()
        if any(other.name.casefold() == name and other is not row for other in queries.in_use(session)):
            found.append(Problem("name", ProblemKind.TAKEN))
        if found:
            raise Invalid(tuple(found))

    def _new(self, session: Session, draft: StatusDraft) -> TicketStatus:
        """After the last of its category."""
        rows = queries.in_use(session)
        place = max((n for n, row in enumerate(rows) if row.category == draft.category.value), default=-1) + 1
        row = TicketStatus(
            code=f"own-{secrets.token_hex(4)}", category=draft.category.value, name="", pauses=False,
            board_column=None, position=place,
        )  # fmt: skip
        rows.insert(place, row)
        number(rows)
        session.add(row)
        return row

    def _tell(self, session: Session, desk: Desk, row: TicketStatus, **data: Any) -> None:
        told = {"status": row.code, "name": row.name, **data}
        event = EventDraft(EventKind.STATUS_CHANGED, data=told)
        session.flush()
        journal.append(session, desk, desk.workstation, self._clock(), [event])


def _draft(row: TicketStatus) -> StatusDraft:
    return StatusDraft(row.name, Category(row.category), row.pauses, row.board_column)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _told(draft: StatusDraft) -> dict[str, Any]:
    return {"name": draft.name, "pauses": draft.pauses, "column": draft.board_column}
