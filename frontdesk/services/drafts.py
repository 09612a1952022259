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
from frontdesk.domain.errors import Trouble
from frontdesk.domain.staff import Desk
from frontdesk.services.clock import Clock

_Whose = tuple[int, str]  # the author and the editor


@dataclass(frozen=True, slots=True)
class DraftCard:
    """`editor` says where it was typed (`client/17`, `ticket/4821`), `body` what."""

    editor: str
    body: Mapping[str, Any]
    saved_at: datetime


class Drafts:
    """A draft that the store refused (a full disk) stays here until it can be kept: its editor may have been
    left meanwhile, and finds it again as if it had been kept. One thread at a time writes, as `Jobs` has it.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._waiting: dict[_Whose, DraftCard] = {}

    @property
    def all_kept(self) -> bool:
        """Nothing typed is in the memory alone."""
        return not self._waiting

    def save(self, desk: Desk, editor: str, body: Mapping[str, Any]) -> datetime:
        """The moment at which it was safe. Raises Trouble; the text then waits for `keep_again`."""
        return self._keep(desk.staff_id, DraftCard(editor, dict(body), self._clock()))

    def keep_again(self) -> datetime:
        """Tries once more what the store refused. Raises Trouble while it still does."""
        for (staff_id, _), card in tuple(self._waiting.items()):
            self._keep(staff_id, card)
        return self._clock()

    def load(self, desk: Desk, editor: str) -> DraftCard | None:
        if waiting := self._waiting.get((desk.staff_id, editor)):
            return waiting
        with self._database.read() as session:
            draft = queries.get(session, desk.staff_id, editor)
            return _card(draft) if draft else None

    def mine(self, desk: Desk) -> tuple[DraftCard, ...]:
        """Everything the person left unfinished, oldest first."""
        with self._database.read() as session:
            found = {card.editor: card for card in map(_card, queries.of_staff(session, desk.staff_id))}
        waiting = {key[1]: card for key, card in tuple(self._waiting.items()) if key[0] == desk.staff_id}
        return tuple(sorted((found | waiting).values(), key=lambda card: card.saved_at))

    def discard(self, desk: Desk, editor: str) -> None:
        self._waiting.pop((desk.staff_id, editor), None)
        with self._database.write() as session:
            draft = queries.get(session, desk.staff_id, editor)
            if draft is not None:
                session.delete(draft)

    def _keep(self, staff_id: int, card: DraftCard) -> datetime:
        text, whose = _dumped(card.body), (staff_id, card.editor)
        try:
            with self._database.write() as session:
                draft = queries.get(session, *whose)
                if draft is None:
                    session.add(
                        Draft(staff_id=staff_id, editor=card.editor, body=text, saved_at=card.saved_at)
                    )
                else:
                    draft.body, draft.saved_at = text, card.saved_at
        except Trouble:
            self._waiting[whose] = card
            raise
        self._waiting.pop(whose, None)
        return card.saved_at


def _dumped(body: Mapping[str, Any]) -> str:
    """As it was typed; half a surrogate pair, which no store takes, is written as its escape."""
    text = json.dumps(dict(body), ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(dict(body))
    return text


def _card(draft: Draft) -> DraftCard:
    return DraftCard(draft.editor, json.loads(draft.body), draft.saved_at)
