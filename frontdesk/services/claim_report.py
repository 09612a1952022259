"""Claims of a period by root cause or by goods, what they cost, and whether the clients stayed; also as a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from frontdesk.db.database import Database
from frontdesk.db.queries import claim_lines, journal
from frontdesk.domain.claim_report import Grouping, Measured, ReportRow
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.problems import Bar, pareto
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class ClaimReport:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def rows(self, days: int = 0) -> tuple[ReportRow, ...]:
        """Claims received in the last `days`, or of all time; the newest first. Cancelled ones are none."""
        since = self._facts.day(self._clock()) - timedelta(days=days) if days else date.min
        with self._database.read() as session:
            return claim_lines.report(session, since)

    def bars(
        self, rows: Sequence[ReportRow], grouping: Grouping, measured: Measured, names: Mapping[str, str]
    ) -> tuple[Bar, ...]:
        """`names` are the words of the causes; goods are called as they were written, whatever the letters."""
        if grouping is Grouping.CAUSE:
            known = [row for row in rows if row.root_cause is not None]
            weights = [(str(row.root_cause), _weight(row, measured)) for row in known]
            return pareto(weights, dict(names))
        said: dict[str, str] = {}
        for row in rows:
            said.setdefault(row.subject.casefold(), row.subject)
        return pareto(((row.subject.casefold(), _weight(row, measured)) for row in rows), said)

    def file(
        self, desk: Desk, form: str, heads: Sequence[str], cells: Sequence[Sequence[str]], title: str
    ) -> bytes:
        """As `pdf`, `xlsx` or `csv`; the journal keeps who made it and how large it was."""
        require(desk, Right.REGISTER_CLAIMS)
        made = papers.table(form, heads, cells, title, self._facts.day(self._clock()), self._facts.resources)
        told = EventDraft(EventKind.CLAIMS_EXPORTED, data={"form": form, "lines": len(cells)})
        with self._database.write() as session:
            journal.append(session, desk, desk.workstation, self._clock(), [told])
        return made


def _weight(row: ReportRow, measured: Measured) -> int:
    return 1 if measured is Measured.CLAIMS else round(row.cost or Decimal(0))
