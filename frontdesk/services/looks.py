"""Who looked at which hidden data: for the card, for the person, and for the lead."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from frontdesk.db.database import Database
from frontdesk.db.models import Client
from frontdesk.db.queries import journal, merging, staff
from frontdesk.db.queries import looks as queries
from frontdesk.domain.errors import NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.looks import LookRow, Unusual, unusual
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.sheets import LookLine, SheetFilter, SheetKind, SheetSection
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.sheets import sheet_paper

EVERY = 10_000  # looks of one person, more than a sheet could hold


class Looks:
    """`Clients.reveal` writes a look down before it shows a number; here they are read."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self, desk: Desk, client_id: int, limit: int = 200) -> tuple[LookRow, ...]:
        """Looks at this person's data, newest first."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.read() as session:
            ids = merging.family(session, merging.living(session, client_id))
            return queries.of_clients(session, ids, limit)

    def sheet(self, desk: Desk, client_id: int, is_large: bool = False) -> bytes:
        """The same as a paper for the person; that it was given is recorded. Raises NotFound."""
        require(desk, Right.HAND_OUT_DATA)
        with self._database.write() as session:
            client = session.get(Client, merging.living(session, client_id))
            office = staff.office(session)
            if client is None or office is None:
                raise NotFound("client", client_id)
            rows = queries.of_clients(session, merging.family(session, client.id), EVERY)
            section = SheetSection("looks", tuple(map(self._line, rows)))
            now = self._clock().astimezone(self._facts.zone)
            paper = sheet_paper(
                SheetKind.LOOKS, desk, office, client, now, is_large, SheetFilter(), (section,)
            )
            told = EventDraft(EventKind.LOOKS_PRINTED, client_id=client.id, data={"looks": len(rows)})
            journal.append(session, desk, desk.workstation, self._clock(), [told])
        return papers.render(PaperKind(paper.kind), paper, self._facts)

    def unusual(self, desk: Desk, since: date, until: date) -> tuple[Unusual, ...]:
        """Looks of these days (both counted) that a rule speaks of, newest first, each with its reasons."""
        require(desk, Right.OVERSEE_DATA)
        first, after = self._midnight(since), self._midnight(until + timedelta(days=1))
        with self._database.read() as session:
            looks = queries.revealed_between(session, first, after, self._facts.day)
            hours = self._facts.hours(session)
        return unusual(looks, self._facts.browsing, hours)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._facts.zone)

    def _line(self, row: LookRow) -> LookLine:
        at = row.at.astimezone(self._facts.zone)
        return LookLine(
            day=at.date(),
            time=f"{at:%H:%M}",
            who=row.staff_name,
            post=row.staff_post,
            where=f"окно {row.counter}" if row.counter else f"рабочее место {row.workstation}",
            field=row.document or row.field,
            ticket=str(row.ticket_number or ""),
        )
