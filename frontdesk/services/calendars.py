"""The office's calendars: editions are typed as drafts, looked at, published, and then never changed."""

from __future__ import annotations

import json
import secrets
from datetime import date, datetime, timedelta
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models.hours import Calendar, CalendarEdition
from frontdesk.db.queries import calendars as queries
from frontdesk.db.queries import journal
from frontdesk.domain.edition_drafts import (
    NAME_LIMIT,
    CalendarCard,
    CalendarDraft,
    EditionDraft,
    Moves,
    Recount,
)
from frontdesk.domain.editions import DatedCalendar, DayLook, Edition, Region, dump_body, edition_of
from frontdesk.domain.errors import InUse, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.plain import is_taken
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import moving
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

_DAY = timedelta(days=1)
DRAFT = 0  # the number of an edition that nobody published: numbers follow the order of publishing


class Calendars:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def cards(self) -> tuple[CalendarCard, ...]:
        with self._database.read() as session:
            return queries.cards(session)

    def regions(self) -> tuple[Region, ...]:
        return tuple(self._facts.law.regions.values())

    def hours(self) -> DatedCalendar:
        """The calendar of the office itself."""
        with self._database.read() as session:
            return self._facts.hours(session)

    def year(self, calendar_id: int, year: int, draft: EditionDraft | None = None) -> tuple[DayLook, ...]:
        """Every day of a year with its hours and why; with a draft, as it would be. Raises Invalid, NotFound."""
        with self._database.read() as session:
            calendar = self._dated(session, calendar_id)
        if draft is not None:
            calendar = calendar.with_edition(self._edition(draft, calendar))
        first, after = date(year, 1, 1), date(year + 1, 1, 1)
        return tuple(calendar.look(first + n * _DAY) for n in range((after - first).days))

    def keep(self, desk: Desk, calendar_id: int, draft: EditionDraft, id: int | None = None) -> int:
        """The id of an edition that nobody is counted by yet. Raises Invalid, NotFound, WrongState once published."""
        require(desk, Right.SET_TERMS)
        today = self._today()
        if problems := draft.check(today):
            raise Invalid(problems)
        with self._database.write() as session:
            self._calendar(session, calendar_id)
            edition = self._draft(session, id) if id else self._new(session, desk, calendar_id)
            edition.from_day, edition.note = draft.first_day(today), " ".join(draft.note.split())
            edition.body = json.dumps(dump_body(draft.body(today)), ensure_ascii=False)
            session.flush()
            return edition.id

    def drop(self, desk: Desk, id: int) -> None:
        """Forget a draft. Raises NotFound, WrongState once it was published."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            session.delete(self._draft(session, id))

    def add(self, desk: Desk, draft: CalendarDraft) -> int:
        """A calendar with its first edition, published: nobody is counted by it before it is given. Raises Invalid."""
        require(desk, Right.SET_TERMS)
        today, now = self._today(), self._clock()
        if problems := draft.check(today):
            raise Invalid(problems)
        with self._database.write() as session:
            self._must_be_free(session, draft.name)
            calendar = Calendar(
                code=f"own-{secrets.token_hex(4)}", kind_of=draft.kind.value, name=" ".join(draft.name.split()),
                tz=draft.tz, is_default=False,
            )  # fmt: skip
            session.add(calendar)
            session.flush()
            edition, first = self._new(session, desk, calendar.id), draft.edition(today)
            edition.number, edition.from_day, edition.note = 1, today, ""
            edition.body = json.dumps(dump_body(first.body(today)), ensure_ascii=False)
            edition.published_at, edition.published_by = now, desk.staff_id
            self._record(session, desk, EventKind.CALENDAR_ADDED, _told(calendar))
            return calendar.id

    def rename(self, desk: Desk, id: int, name: str) -> None:
        """Raises Invalid, NotFound."""
        require(desk, Right.SET_TERMS)
        if not name.strip() or len(name.strip()) > NAME_LIMIT:
            kind = ProblemKind.TOO_LONG if name.strip() else ProblemKind.REQUIRED
            raise Invalid((Problem("name", kind, str(NAME_LIMIT)),))
        with self._database.write() as session:
            calendar, before = self._calendar(session, id), self._calendar(session, id).name
            self._must_be_free(session, name, id)
            calendar.name = " ".join(name.split())
            self._record(session, desk, EventKind.CALENDAR_CHANGED, {**_told(calendar), "before": before})

    def retire(self, desk: Desk, id: int) -> None:
        """Out of use; what was counted by it stays explained. Raises InUse while anybody counts by it."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            calendar = self._calendar(session, id)
            teams, rows = queries.used_by(session, id)
            for what, names in (
                ("office", (calendar.name,) * calendar.is_default),
                ("teams", teams),
                ("norms", rows),
            ):
                if names:
                    raise InUse(what, names)
            self._set_retired(session, desk, calendar, is_retired=True)

    def restore(self, desk: Desk, id: int) -> None:
        """Raises WrongState when it is in use, and Invalid when another has its name by now."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            calendar = self._calendar(session, id)
            self._must_be_free(session, calendar.name, id)
            self._set_retired(session, desk, calendar, is_retired=False)

    def moves(self, desk: Desk, calendar_id: int, draft: EditionDraft) -> Moves:
        """Which terms of open cases a draft would move. Raises Invalid, NotFound."""
        require(desk, Right.SET_TERMS)
        with self._database.read() as session:
            calendar = self._dated(session, calendar_id)
            new = calendar.with_edition(self._edition(draft, calendar))
            return moving.moves(session, self._facts, self._clock(), calendar_id, new)

    def recount(self, desk: Desk, done: Recount) -> Recount:
        """Count the next open cases by what was published, in a transaction of their own; begins with `Recount()`.

        Another desk may go on where this one was cut off: counting twice changes nothing.
        """
        with self._database.write() as session:
            found = moving.recount(session, desk, self._facts, self._clock(), done)
            if found.is_over:
                self._record(session, desk, EventKind.CALENDAR_COUNTED, {"tickets": found.done})
            return found

    def is_unfinished(self) -> bool:
        """An edition was published, or hours given to a team, and the open cases have not all been counted by it."""
        with self._database.read() as session:
            return queries.is_unfinished(session)

    def publish(self, desk: Desk, id: int) -> None:
        """From now on open cases are counted by it. Raises NotFound, WrongState when it is published already."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            edition = self._draft(session, id)
            calendar = self._calendar(session, edition.calendar_id)
            edition.number = queries.next_number(session, calendar.id)
            edition.published_at, edition.published_by = self._clock(), desk.staff_id
            data = {
                "calendar": calendar.id,
                "name": calendar.name,
                "edition": edition.number,
                "from_day": edition.from_day,
                "body": json.loads(edition.body),
            }
            self._record(session, desk, EventKind.CALENDAR_PUBLISHED, data)

    def _new(self, session: Session, desk: Desk, calendar_id: int) -> CalendarEdition:
        edition = CalendarEdition(
            calendar_id=calendar_id,
            number=DRAFT,
            made_by=desk.staff_id,
            made_at=self._clock(),
        )
        session.add(edition)
        return edition

    def _set_retired(self, session: Session, desk: Desk, calendar: Calendar, is_retired: bool) -> None:
        if calendar.is_retired is is_retired:
            raise WrongState("calendar", "retired" if is_retired else "in use")
        calendar.is_retired = is_retired
        self._record(session, desk, EventKind.CALENDAR_CHANGED, {**_told(calendar), "retired": is_retired})

    def _must_be_free(self, session: Session, name: str, id: int | None = None) -> None:
        if is_taken(name, id, queries.names(session)):
            raise Invalid((Problem("name", ProblemKind.TAKEN),))

    def _draft(self, session: Session, id: int) -> CalendarEdition:
        edition = session.get(CalendarEdition, id, with_for_update=True)
        if edition is None:
            raise NotFound("calendar_edition", id)
        if edition.published_at is not None:
            raise WrongState("calendar_edition", "published")
        return edition

    def _calendar(self, session: Session, id: int) -> Calendar:
        calendar = session.get(Calendar, id, with_for_update=True)
        if calendar is None:
            raise NotFound("calendar", id)
        return calendar

    def _dated(self, session: Session, id: int) -> DatedCalendar:
        found = self._facts.calendars(session).get(id)
        if found is None:
            raise NotFound("calendar", id)
        return found

    def _edition(self, draft: EditionDraft, calendar: DatedCalendar, at: datetime | None = None) -> Edition:
        """A draft as if it had been published at `at`. Raises Invalid."""
        today = self._today()
        if problems := draft.check(today):
            raise Invalid(problems)
        number = max(edition.number for edition in calendar.editions) + 1
        return edition_of(
            calendar.tz,
            number,
            draft.first_day(today),
            at or self._clock(),
            draft.body(today),
            self._facts.law,
        )

    def _today(self) -> date:
        return self._facts.day(self._clock())

    def _record(self, session: Session, desk: Desk, kind: EventKind, data: dict[str, Any]) -> None:
        session.flush()
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=data)])


def _told(calendar: Calendar) -> dict[str, Any]:
    return {"calendar": calendar.id, "name": calendar.name, "kind": calendar.kind_of, "zone": calendar.tz}
