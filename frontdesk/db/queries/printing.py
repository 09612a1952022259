"""What waits for a printer, and what was printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Staff
from frontdesk.db.models.printing import PrintJob
from frontdesk.domain.names import initials_after
from frontdesk.domain.printing import BY_HAND, NAMELESS, Hitch, JobFilter, JobRow, JobState


def get(session: Session, id: int, lock: bool = False) -> PrintJob | None:
    return session.get(PrintJob, id, with_for_update=lock or None)


def waiting(session: Session, workstation: str) -> list[PrintJob]:
    """In the order they were asked for."""
    question = select(PrintJob).where(PrintJob.workstation == workstation, PrintJob.ended_at.is_(None))
    return list(session.execute(question.order_by(PrintJob.id)).scalars())


def due(session: Session, workstation: str) -> tuple[int, ...]:
    """Those that a printer may be asked to take."""
    question = select(PrintJob.id).where(
        PrintJob.workstation == workstation,
        PrintJob.ended_at.is_(None),
        PrintJob.state == JobState.WAITING.value,
        PrintJob.hitch.not_in([hitch.value for hitch in BY_HAND]),
    )
    return tuple(session.execute(question.order_by(PrintJob.id)).scalars())


def count_waiting(session: Session, workstation: str) -> int:
    question = select(func.count()).where(PrintJob.workstation == workstation, PrintJob.ended_at.is_(None))
    return int(session.execute(question).scalar_one())


def count_naming(session: Session) -> int:
    """Papers that wait anywhere and may tell of a client."""
    question = select(func.count()).where(PrintJob.paper.is_not(None), PrintJob.kind_of.not_in(NAMELESS))
    return int(session.execute(question).scalar_one())


def ids(
    session: Session, asked: JobFilter, since: datetime | None, until: datetime | None
) -> tuple[int, ...]:
    """The newest first; what waits is of every workstation."""
    question: Select[int] = select(PrintJob.id)
    if asked.waiting:
        question = question.where(PrintJob.ended_at.is_(None))
    if asked.kind:
        question = question.where(PrintJob.kind_of == asked.kind)
    if asked.staff_id is not None:
        question = question.where(PrintJob.staff_id == asked.staff_id)
    if words := asked.words.strip():
        forms = {words, words.lower(), words.upper(), words.capitalize()}  # SQLite knows no case of Cyrillic
        columns = (PrintJob.number, PrintJob.printer)
        question = question.where(
            or_(*(column.contains(form, autoescape=True) for column in columns for form in forms))
        )
    if since is not None:
        question = question.where(PrintJob.asked_at >= since)
    if until is not None:
        question = question.where(PrintJob.asked_at < until)
    return tuple(session.execute(question.order_by(PrintJob.id.desc())).scalars())


def rows(session: Session, wanted: Iterable[int]) -> tuple[JobRow, ...]:
    """In the order asked."""
    places = {id: place for place, id in enumerate(wanted)}
    question = (
        select(PrintJob, Staff.surname, Staff.given, Staff.patronymic)
        .join(Staff, Staff.id == PrintJob.staff_id)
        .where(PrintJob.id.in_(places))
    )
    found = [_row(job, initials_after(*name)) for job, *name in session.execute(question)]
    return tuple(sorted(found, key=lambda row: places[row.id]))


def _row(job: PrintJob, name: str) -> JobRow:
    return JobRow(
        job.id, job.kind_of, job.number, job.printer, job.copies, job.pages, JobState(job.state), Hitch(job.hitch),
        job.workstation, name, job.asked_at, job.ended_at,
    )  # fmt: skip
