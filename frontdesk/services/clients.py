"""Finding people and keeping their cards."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client, ClientDocument
from frontdesk.db.queries import cards, journal, merging, own_fields, ticket_cards
from frontdesk.db.queries import clients as queries
from frontdesk.domain import identifiers
from frontdesk.domain.around import Around
from frontdesk.domain.card_data import differing, field_data, tidied
from frontdesk.domain.card_parts import LINE_LIMIT
from frontdesk.domain.clients import ClientCard, ClientDraft, ClientRow
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    Erased,
    Invalid,
    Merged,
    NotFound,
    Problem,
    ProblemKind,
)
from frontdesk.domain.events import STRANDS, EventDraft, EventKind, EventRow, Strand
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.replaced import Replaced
from frontdesk.services.rights import require

if TYPE_CHECKING:  # asked for with the first letter
    from frontdesk.domain.found import Found
    from frontdesk.services.finding import Finding


class Clients:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts
        self.replaced = Replaced()

    @cached_property
    def _finding(self) -> Finding:
        from frontdesk.services.finding import Finding

        return Finding(self._database, self._clock, self._facts)

    def find(self, query: str, limit: int = 50, repair: bool = True, desk: Desk | None = None) -> Found:
        """As `Finding.find_client`."""
        return self._finding.find_client(query, limit, repair, desk)

    def recent(self, limit: int = 30) -> tuple[int, ...]:
        """The cards that came last, for a list that is not asked anything yet."""
        with self._database.read() as session:
            return queries.recent_ids(session, limit)

    def rows(self, ids: Iterable[int], desk: Desk | None = None) -> tuple[ClientRow, ...]:
        """Here and below: counting and telling only tickets that `desk` may see, when there is one."""
        with self._database.read() as session:
            return sight.counted(session, desk, queries.rows(session, ids), self._clock())

    def with_phone(self, number: str) -> tuple[int, ...]:
        """Whose number it is; empty when nobody's, or when it is no number."""
        phone = identifiers.phone(number)
        if phone is None:
            return ()
        with self._database.read() as session:
            return merging.living_ids(session, queries.with_phone(session, phone))

    def card(self, id: int, desk: Desk | None = None) -> ClientCard:
        """The card, or the one it was merged into. Raises NotFound. Sensitive numbers are masked; `reveal` shows
        one and says so in the journal.
        """
        with self._database.read() as session:
            card = self._card(session, id)
            if card.merged_into is not None:
                card = self._card(session, merging.living(session, id))
            return sight.counted_on(session, desk, card, self._clock())

    def together(self) -> AbstractContextManager[None]:
        """All that the thread asks of any service inside is asked of the store in one go."""
        return self._database.read_together()

    def timeline(
        self,
        id: int,
        limit: int = 60,
        before: int | None = None,
        strand: Strand | None = None,
        desk: Desk | None = None,
    ) -> tuple[EventRow, ...]:
        """Newest first; with `strand`, only what is of it."""
        with self._database.read() as session:
            ids = merging.family(session, merging.living(session, id))
            hidden = sight.hidden_of(session, desk, ids, self._clock())
            return journal.of_clients(session, ids, limit, before, STRANDS[strand] if strand else (), hidden)

    def tickets(self, id: int, desk: Desk | None = None) -> tuple[int, ...]:
        with self._database.read() as session:
            found = ticket_cards.of_client(session, merging.living(session, id))
            return sight.of_these(session, desk, found, self._clock())

    def around(self, id: int, desk: Desk | None = None) -> Around:
        """When the person came, and which papers there are; nothing of tickets that `desk` may not see."""
        from frontdesk.db.queries import acts, attachments, visits  # a card is shown without

        with self._database.read() as session:
            ids, now = merging.family(session, merging.living(session, id)), self._clock()
            tickets = [ticket for client in ids for ticket in ticket_cards.of_client(session, client)]
            seen = set(sight.of_these(session, desk, tickets, now))
            hidden = set(sight.hidden_of(session, desk, ids, now))
            files = [row for client in ids for row in attachments.of_client(session, client)]
            return Around(
                tuple(row for row in visits.of_clients(session, ids) if row.ticket_id not in hidden),
                acts.rows(session, acts.of_tickets(session, seen)) if seen else (),
                tuple(row for row in files if row.ticket_id is None or row.ticket_id in seen),
            )

    def reveal(self, desk: Desk, id: int, field: str = "snils", ticket_id: int | None = None) -> str:
        """A masked number in full, for the eyes of the desk: `snils`, or `documents.<id>` for the number of
        that document. The look is in the journal, committed, before the number is given. Raises NotFound.
        """
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            client = session.get(Client, id)
            if client is None:
                raise NotFound("client", id)
            number, data = _hidden(session, client, field)
            look = EventDraft(EventKind.FIELD_REVEALED, client_id=id, ticket_id=ticket_id, data=data)
            self._record(session, desk, look)
        return number

    def create(self, desk: Desk, draft: ClientDraft) -> int:
        """The id of the new card. Raises Invalid."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._check(draft)
        with self._database.write() as session:
            typed = self._own_checked(session, draft, ClientDraft(), today)
            client = cards.add(session, tidied(typed, today), today)
            self._record(session, desk, EventDraft(EventKind.CLIENT_CREATED, client_id=client.id))
            return client.id

    def save(self, desk: Desk, id: int, version: int, draft: ClientDraft) -> ClientCard:
        """Raises Invalid, NotFound, Merged, and ChangedMeanwhile when another desk saved since `version`."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._check(draft)
        with self._database.write() as session:
            client = session.get(Client, id, with_for_update=True)
            if client is None:
                raise NotFound("client", id)
            if client.merged_into is not None:
                raise Merged(merging.living(session, id))
            if client.erased_on is not None:
                raise Erased
            before = self._card(session, id)
            if client.version != version:
                raise ChangedMeanwhile(before, differing(before.as_draft(), draft))
            stored = cards.whole(session, client)
            new = tidied(self._own_checked(session, draft, stored, today), today, stored)
            changed = differing(stored, new)
            if not changed:
                return before
            cards.write(session, client, new, changed, today)
            after = self._card(session, id)
            data = changes(before, after, changed)
            self._record(session, desk, EventDraft(EventKind.CLIENT_CHANGED, client_id=id, data=data))
            self.replaced.keep(id, after.version, changed, stored)
            return after

    def _check(self, draft: ClientDraft) -> date:
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        return today

    def _own_checked(
        self, session: Session, draft: ClientDraft, stored: ClientDraft, today: date
    ) -> ClientDraft:
        """The values of the office's own fields as they are kept. A value that stands may stay, whatever
        became of its field. Raises Invalid.
        """
        if not draft.own:
            return draft
        known = {field.id: field for field in own_fields.rows(session)}
        found: list[Problem] = []
        kept: list[tuple[int, str]] = []
        for id, value in draft.own:
            field = known.get(id)
            if (id, value) in stored.own or not value.strip():
                kept.append((id, value))
            elif field is None:
                found.append(Problem(f"own.{id}", ProblemKind.UNKNOWN_CHOICE))
            elif kind := field.problem(value, today):
                found.append(Problem(f"own.{id}", kind, str(LINE_LIMIT)))
            else:
                kept.append((id, field.tidied(value, today)))
        if found:
            raise Invalid(tuple(found))
        return replace(draft, own=tuple(kept))

    def _card(self, session: Session, id: int) -> ClientCard:
        card = cards.card(session, id, self._facts.day(self._clock()))
        if card is None:
            raise NotFound("client", id)
        return card

    def _record(self, session: Session, desk: Desk, event: EventDraft) -> None:
        journal.append(session, desk, desk.workstation, self._clock(), [event])


def _hidden(session: Session, client: Client, field: str) -> tuple[str, dict[str, str]]:
    """The number behind a mask, and what the journal says of the look: the field, never the number."""
    if field == "snils":
        return identifiers.show_snils(client.snils), {"field": field}
    name, _, id = field.partition(".")
    document = session.get(ClientDocument, int(id)) if name == "documents" and id.isdecimal() else None
    if document is None or document.client_id != client.id:
        raise NotFound("client_document", int(id) if id.isdecimal() else 0)
    return document.number, {"field": field, "kind": document.kind_of}


def changes(before: ClientCard, after: ClientCard, changed: Iterable[str]) -> dict[str, list[Any]]:
    """field → [old, new] of what changed, as `card_data.field_data` writes it; numbers masked as on the card."""
    old, new = before.as_draft(), after.as_draft()
    return {name: [field_data(getattr(old, name)), field_data(getattr(new, name))] for name in changed}
