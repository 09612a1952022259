"""What is being typed, kept so that nothing is lost. A draft belongs to its author."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.db.database import Database
from frontdesk.db.models import Draft
from frontdesk.db.queries import drafts as queries
from frontdesk.domain.staff import Desk
from frontdesk.services.clock import Clock


@dataclass(frozen=True, slots=True)
class DraftCard:
    """`editor` says where it was typed (`client/17`, `ticket/4821`), `body` what."""

    editor: str
    body: Mapping[str, Any]
    saved_at: datetime


class Drafts:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def save(self, desk: Desk, editor: str, body: Mapping[str, Any]) -> datetime:
        """The moment at which it was safe."""
        now = self._clock()
        text = json.dumps(dict(body), ensure_ascii=False)
        with self._database.write() as session:
            draft = queries.get(session, desk.staff_id, editor)
            if draft is None:
                session.add(Draft(staff_id=desk.staff_id, editor=editor, body=text, saved_at=now))
            else:
                draft.body, draft.saved_at = text, now
        return now

    def load(self, desk: Desk, editor: str) -> DraftCard | None:
        with self._database.read() as session:
            draft = queries.get(session, desk.staff_id, editor)
            return _card(draft) if draft else None

    def mine(self, desk: Desk) -> tuple[DraftCard, ...]:
        """Everything the person left unfinished, oldest first."""
        with self._database.read() as session:
            return tuple(map(_card, queries.of_staff(session, desk.staff_id)))

    def discard(self, desk: Desk, editor: str) -> None:
        with self._database.write() as session:
            draft = queries.get(session, desk.staff_id, editor)
            if draft is not None:
                session.delete(draft)


def _card(draft: Draft) -> DraftCard:
    return DraftCard(draft.editor, json.loads(draft.body), draft.saved_at)
