"""The queue of printing and its journal: one list of papers that wait, were printed, or were given up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models.printing import PrintJob
from frontdesk.db.queries import journal, staff
from frontdesk.db.queries import printing as queries
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers.blanks import TestPagePaper
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import (
    KEPT_DAYS,
    MOST_COPIES,
    STUCK_MINUTES,
    Hitch,
    JobDraft,
    JobFilter,
    JobRow,
    JobState,
)
from frontdesk.domain.staff import Desk
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts


class PrintQueue:
    """A job belongs to the workstation where it was asked for: printers are known by the name they have there.

    Its paper is kept only while it waits. Deeds upon a job take no right: whoever sees the printer may.
    """

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def put(self, desk: Desk, draft: JobDraft, paper: bytes, hitch: Hitch = Hitch.NONE) -> JobRow:
        """A paper at the end of the queue. Raises Invalid."""
        if not 1 <= draft.copies <= MOST_COPIES:
            raise Invalid((Problem("copies", ProblemKind.OUT_OF_RANGE, f"1/{MOST_COPIES}"),))
        with self._database.write() as session:
            job = PrintJob(
                kind_of=draft.kind, number=draft.number, printer=draft.printer, copies=draft.copies, paper=paper,
                state=JobState.WAITING.value, hitch=hitch.value, workstation=desk.workstation,
                staff_id=desk.staff_id, counter=desk.counter, asked_at=self._clock(),
            )  # fmt: skip
            session.add(job)
            session.flush()
            return self._row(session, job)

    def due(self, desk: Desk) -> tuple[int, ...]:
        """What a printer of this workstation may be asked to take now, the oldest first.

        What is printed for too long was cut off; what waited for days is given up, with its paper.
        """
        now = self._clock()
        with self._database.read() as session:
            waiting = queries.waiting(session, desk.workstation)
            stale = [job.id for job in waiting if self._is_stale(job, now)]
            if not stale:
                return queries.due(session, desk.workstation)
        with self._database.write() as session:
            for id in stale:
                job = queries.get(session, id, lock=True)
                if job is not None and self._is_stale(job, now):
                    self._settle_stale(session, desk, job, now)
            session.flush()
            return queries.due(session, desk.workstation)

    def begin(self, id: int) -> tuple[JobRow, bytes] | None:
        """Hand it to the printer: nobody else will. None when it was given up or taken meanwhile."""
        with self._database.write() as session:
            job = queries.get(session, id, lock=True)
            if job is None or job.state != JobState.WAITING.value or job.paper is None:
                return None
            job.state, job.tried_at = JobState.PRINTING.value, self._clock()
            session.flush()
            return self._row(session, job), job.paper

    def printed(self, desk: Desk, id: int, pages: int) -> JobRow:
        """The printer took it: the journal has its line, the paper is not kept."""
        with self._database.write() as session:
            job = self._job(session, id)
            job.pages = pages
            self._end(session, desk, job, JobState.PRINTED, EventKind.PAPER_SENT)
            return self._row(session, job)

    def wait(self, id: int, hitch: Hitch) -> JobRow:
        """The printer did not take it."""
        with self._database.write() as session:
            job = self._job(session, id)
            if job.ended_at is None:
                job.state, job.hitch = JobState.WAITING.value, hitch.value
                session.flush()
            return self._row(session, job)

    def again(self, desk: Desk, id: int, printer: str = "") -> JobRow:
        """Try it anew, at another printer if one is named: of this workstation. Raises WrongState when it no longer
        waits.
        """
        with self._database.write() as session:
            job = self._waiting(session, id)
            if printer:  # by its name here
                told = {"job": id, "before": job.printer, "after": printer}
                self._tell(session, desk, EventKind.PAPER_MOVED, **told)
                job.printer, job.workstation = printer, desk.workstation
            job.hitch = Hitch.NONE.value
            session.flush()
            return self._row(session, job)

    def cancel(self, desk: Desk, id: int) -> JobRow:
        """It will not be printed. Raises WrongState when the printer has it already."""
        with self._database.write() as session:
            job = self._waiting(session, id)
            self._end(session, desk, job, JobState.CANCELLED, EventKind.PAPER_CANCELLED)
            return self._row(session, job)

    def count_waiting(self, desk: Desk) -> int:
        """At this workstation."""
        with self._database.read() as session:
            return queries.count_waiting(session, desk.workstation)

    def ids(self, asked: JobFilter) -> tuple[int, ...]:
        """The newest first."""
        zone = self._facts.zone
        since = datetime.combine(asked.since, time(), zone) if asked.since else None
        until = datetime.combine(asked.until + timedelta(days=1), time(), zone) if asked.until else None
        with self._database.read() as session:
            return queries.ids(session, asked, since, until)

    def rows(self, ids: Iterable[int]) -> tuple[JobRow, ...]:
        with self._database.read() as session:
            return queries.rows(session, ids)

    def test_page(self, printer: str, profile: str, settings: tuple[str, ...], roll: int) -> bytes:
        """A page to see margins, scale and letters by."""
        with self._database.read() as session:
            office = staff.office(session)
        local = self._clock().astimezone(self._facts.zone)
        paper = TestPagePaper(
            office=office.short_name if office else "", day=local.date(), time=f"{local:%H:%M}", printer=printer,
            profile=profile, settings=settings, roll=roll,
        )  # fmt: skip
        return papers.render(PaperKind.TEST_PAGE, paper, self._facts)

    def file(
        self,
        form: str,
        heads: Sequence[str],
        cells: Sequence[Sequence[str]],
        title: str,
        facts: Sequence[tuple[str, str]] = (),
    ) -> bytes:
        """The lines as `pdf`, `xlsx` or `csv`, under the facts that belong to all of them."""
        day = self._facts.day(self._clock())
        return papers.table(form, heads, cells, title, day, self._facts.resources, facts)

    def _is_stale(self, job: PrintJob, now: datetime) -> bool:
        if job.state == JobState.PRINTING.value:
            return job.tried_at is None or now - job.tried_at > timedelta(minutes=STUCK_MINUTES)
        return now - job.asked_at > timedelta(days=KEPT_DAYS)

    def _settle_stale(self, session: Session, desk: Desk, job: PrintJob, now: datetime) -> None:
        if job.state == JobState.PRINTING.value:
            job.state, job.hitch = JobState.WAITING.value, Hitch.CUT_OFF.value
        if now - job.asked_at > timedelta(days=KEPT_DAYS):
            self._end(session, desk, job, JobState.CANCELLED, EventKind.PAPER_CANCELLED)

    def _end(self, session: Session, desk: Desk, job: PrintJob, state: JobState, kind: EventKind) -> None:
        job.state, job.ended_at, job.paper = state.value, self._clock(), None
        job.hitch = Hitch.NONE.value
        told = {"job": job.id, "paper": job.kind_of, "number": job.number, "printer": job.printer}
        self._tell(session, desk, kind, **told, copies=job.copies, pages=job.pages)
        session.flush()

    def _tell(self, session: Session, desk: Desk, kind: EventKind, **data: object) -> None:
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=data)])

    def _job(self, session: Session, id: int) -> PrintJob:
        job = queries.get(session, id, lock=True)
        if job is None:
            raise NotFound("print", id)
        return job

    def _waiting(self, session: Session, id: int) -> PrintJob:
        job = self._job(session, id)
        if job.state != JobState.WAITING.value:
            raise WrongState("print", job.state)
        return job

    def _row(self, session: Session, job: PrintJob) -> JobRow:
        return queries.rows(session, (job.id,))[0]
