"""Questions about what tickets are about, and whatever leads to a subject."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Offering, Subject, Ticket
from frontdesk.db.models.articles import Article
from frontdesk.db.models.clocks import SlaTarget
from frontdesk.db.models.incidents import Incident
from frontdesk.db.models.teams import Route
from frontdesk.db.models.views import SavedView
from frontdesk.domain.routing import BRANCH

POINTERS: dict[str, Any] = {
    "offerings": Offering, "routes": Route, "targets": SlaTarget, "incidents": Incident,
    "articles": Article,
}  # fmt: skip


def in_use(session: Session) -> list[Subject]:
    """In the office's order."""
    question = select(Subject).where(Subject.is_retired.is_(False))
    return list(session.execute(question.order_by(Subject.position, Subject.id)).scalars())


def counts(session: Session) -> tuple[dict[int, int], dict[int, int]]:
    """How many open tickets, and how many purposes of visits, are about each subject."""
    tickets = select(Ticket.subject_id, func.count()).where(Ticket.is_open == 1).group_by(Ticket.subject_id)
    offerings = select(Offering.subject_id, func.count()).group_by(Offering.subject_id)
    return (
        {id: count for id, count in session.execute(tickets)},  # noqa: C416 - rows
        {id: count for id, count in session.execute(offerings)},  # noqa: C416 - rows
    )


def of_branch(session: Session, branch: str) -> list[Subject]:
    """Those below it, out of use too."""
    below = Subject.path.startswith(branch + BRANCH, autoescape=True)
    return list(session.execute(select(Subject).where(below)).scalars())


def tickets_about(session: Session, subject_id: int) -> list[Ticket]:
    """The open ones, locked."""
    question = select(Ticket).where(Ticket.is_open == 1, Ticket.subject_id == subject_id).order_by(Ticket.id)
    return list(session.execute(question.with_for_update()).scalars())


def pointing(session: Session, table: str, subject_id: int, ids: Sequence[int] | None = None) -> list[Any]:
    """What leads to a subject. A route by branch names it for its path alone, and stays; an incident that is over
    is about what it was about.
    """
    row = POINTERS[table]
    question = select(row).where(row.subject_id == subject_id)
    if row is Route:
        question = question.where(Route.depth == 0)
    if row is Incident:
        question = question.where(Incident.closed_at.is_(None))
    if ids is not None:
        question = question.where(row.id.in_(ids))
    return list(session.execute(question).scalars())


def views_asking(session: Session, subject_id: int, ids: Iterable[int] | None = None) -> list[SavedView]:
    wanted = None if ids is None else set(ids)
    views = session.execute(select(SavedView)).scalars()
    return [
        view
        for view in views
        if subject_id in json.loads(view.question).get("subjects", ())
        and (wanted is None or view.id in wanted)
    ]


def ask_of(view: SavedView, before: int, after: int) -> None:
    """The same question, of another subject."""
    body = json.loads(view.question)
    body["subjects"] = sorted({after if id == before else id for id in body["subjects"]})
    view.question = json.dumps(body)
