"""The facts of the answer to another district's request (D19)."""

from __future__ import annotations

from frontdesk.db.database import Session
from frontdesk.db.models import Client
from frontdesk.db.queries import tasks as queries
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import NotFound
from frontdesk.domain.papers.filled import PaperDraft
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.letters import RequestAnswerPaper
from frontdesk.domain.staff import Desk
from frontdesk.domain.tasks import TaskKind, TaskRow
from frontdesk.services import letters, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.filling import About


class TaskPapers:
    def __init__(self, clock: Clock, facts: Facts) -> None:
        self._clock, self._facts = clock, facts

    def about(self, session: Session, desk: Desk, id: int) -> About:
        task = self._task(session, desk, id)
        return About(task.title, task.client_id, task.ticket_id)

    def kinds(self, _session: Session, _desk: Desk, _id: int) -> tuple[PaperKind, ...]:
        return (PaperKind.REQUEST_ANSWER,)

    def begin(self, session: Session, desk: Desk, kind: PaperKind, id: int) -> PaperDraft:
        task = self._task(session, desk, id)
        client = session.get(Client, task.client_id) if task.client_id is not None else None
        return PaperDraft(
            kind,
            id,
            letters.director_id(session, desk),
            addressee=task.to,
            in_date=show_date(self._facts.day(task.opened_at)),
            person=letters.receiver(session, task.client_id).name,
            born=show_date(client.born) if client is not None and client.born else "",
        )

    def facts(self, session: Session, desk: Desk, typed: PaperDraft, number: str) -> RequestAnswerPaper:
        today = self._facts.day(self._clock())
        to = letters.Receiver(to=typed.addressee.strip(), address=typed.address.strip())
        return RequestAnswerPaper(
            **{
                **letters.head(session, self._facts, desk, typed, today, number, to),
                "in_number": typed.in_number.strip(),
                "in_date": parse_date(typed.in_date, today),
            },
            person=typed.person.strip(),
            born=parse_date(typed.born, today, birth=True),
            is_registered=typed.is_registered,
            payment=typed.payment.strip(),
            paid=typed.paid.strip(),
        )

    def _task(self, session: Session, desk: Desk, id: int) -> TaskRow:
        """Raises NotFound, also of what is no request to us."""
        task = queries.one(session, id)
        if task is None or task.kind is not TaskKind.INCOMING:
            raise NotFound("task", id)
        sight.require_of(session, desk, task.ticket_id, self._clock())
        return task
