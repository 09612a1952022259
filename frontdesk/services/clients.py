"""Finding people and keeping their cards."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client, ClientPhone
from frontdesk.db.queries import clients as queries
from frontdesk.db.queries import journal, tickets
from frontdesk.domain import identifiers
from frontdesk.domain.clients import ClientCard, ClientDraft, ClientRow, search_keys
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound
from frontdesk.domain.events import EventDraft, EventKind, EventRow
from frontdesk.domain.found import Found
from frontdesk.domain.names import sex_of
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.finding import Finding
from frontdesk.services.rights import require

FIELDS = ("surname", "given", "patronymic", "born", "email", "address", "snils", "benefit", "note")


class Clients:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts
        self._finding = Finding(database, clock, facts)

    def find(self, query: str, limit: int = 50, repair: bool = True) -> Found:
        """As `Finding.find`, for a field that takes a client."""
        return self._finding.find(query, limit, repair)

    def recent(self, limit: int = 30) -> tuple[int, ...]:
        """The cards that came last, for a list that is not asked anything yet."""
        with self._database.read() as session:
            return queries.recent_ids(session, limit)

    def rows(self, ids: Iterable[int]) -> tuple[ClientRow, ...]:
        with self._database.read() as session:
            return queries.rows(session, ids)

    def with_phone(self, number: str) -> tuple[int, ...]:
        """Whose number it is; empty when nobody's, or when it is no number."""
        phone = identifiers.phone(number)
        if phone is None:
            return ()
        with self._database.read() as session:
            return queries.with_phone(session, phone)

    def card(self, id: int) -> ClientCard:
        """Raises NotFound. The СНИЛС is masked; `reveal_snils` shows it and says so in the journal."""
        with self._database.read() as session:
            return self._card(session, id)

    def timeline(self, id: int, limit: int = 60, before: int | None = None) -> tuple[EventRow, ...]:
        with self._database.read() as session:
            return journal.of_client(session, id, limit, before)

    def tickets(self, id: int) -> tuple[int, ...]:
        with self._database.read() as session:
            return tickets.of_client(session, id)

    def reveal_snils(self, desk: Desk, id: int, ticket_id: int | None = None) -> str:
        """The number in full, for the eyes of the desk; the look is recorded."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            client = session.get(Client, id)
            if client is None:
                raise NotFound("client", id)
            look = EventDraft(
                EventKind.FIELD_REVEALED, client_id=id, ticket_id=ticket_id, data={"field": "snils"}
            )
            self._record(session, desk, look)
            return identifiers.show_snils(client.snils)

    def create(self, desk: Desk, draft: ClientDraft) -> int:
        """The id of the new card. Raises Invalid."""
        require(desk, Right.EDIT_CLIENTS)
        today = self._check(draft)
        client = Client(since=today)
        with self._database.write() as session:
            self._fill(client, draft)
            session.add(client)
            session.flush()
            self._write_phones(session, client.id, draft)
            self._record(session, desk, EventDraft(EventKind.CLIENT_CREATED, client_id=client.id))
            return client.id

    def save(self, desk: Desk, id: int, version: int, draft: ClientDraft) -> ClientCard:
        """Raises Invalid, NotFound, and ChangedMeanwhile when another desk saved since `version`."""
        require(desk, Right.EDIT_CLIENTS)
        self._check(draft)
        with self._database.write() as session:
            client = session.get(Client, id, with_for_update=True)
            if client is None:
                raise NotFound("client", id)
            before = self._card(session, id)
            if client.version != version:
                raise ChangedMeanwhile(before, changed_fields(before.as_draft(), draft))
            snils = client.snils
            self._fill(client, draft)
            if phones_of(draft) != before.phones:
                self._write_phones(session, id, draft)
                queries.touch(client)
            session.flush()
            after = self._card(session, id)
            changes = _changes(before, after)
            if client.snils != snils:  # two numbers may look alike behind their mask
                changes["snils"] = [before.snils, after.snils]
            if changes:
                self._record(session, desk, EventDraft(EventKind.CLIENT_CHANGED, client_id=id, data=changes))
            return after

    def _check(self, draft: ClientDraft) -> date:
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        return today

    def _fill(self, client: Client, draft: ClientDraft) -> None:
        today = self._facts.day(self._clock())
        surname, given, patronymic = (_tidy(part) for part in (draft.surname, draft.given, draft.patronymic))
        client.surname, client.given, client.patronymic = surname, given, patronymic
        sex = sex_of(surname, given, patronymic)
        client.sex = sex.value if sex else None
        client.born = parse_date(draft.born, today, birth=True) if draft.born.strip() else None
        client.email, client.address, client.note = (
            draft.email.strip(),
            _tidy(draft.address),
            draft.note.strip(),
        )
        if not identifiers.is_masked(draft.snils):
            client.snils = identifiers.clean_snils(draft.snils) or ""
        client.benefit = draft.benefit.value
        for key, value in search_keys(surname, given, patronymic).items():
            setattr(client, key, value)

    def _write_phones(self, session: Session, client_id: int, draft: ClientDraft) -> None:
        queries.delete_phones(session, client_id)
        for position, number in enumerate(phones_of(draft)):
            key = queries.phone_key(number)
            session.add(
                ClientPhone(
                    client_id=client_id, position=position, number=number, forwards=key, backwards=key[::-1]
                )
            )

    def _card(self, session: Session, id: int) -> ClientCard:
        card = queries.card(session, id)
        if card is None:
            raise NotFound("client", id)
        return card

    def _record(self, session: Session, desk: Desk, event: EventDraft) -> None:
        journal.append(session, desk, desk.workstation, self._clock(), [event])


def phones_of(draft: ClientDraft) -> tuple[str, ...]:
    """The draft's numbers in E.164, each once; only for a draft without problems."""
    numbers = (identifiers.phone(text) for text in draft.phones if text.strip())
    return tuple(dict.fromkeys(number for number in numbers if number))


def changed_fields(before: ClientDraft, after: ClientDraft) -> tuple[str, ...]:
    return tuple(name for name in (*FIELDS, "phones") if getattr(before, name) != getattr(after, name))


def _changes(before: ClientCard, after: ClientCard) -> dict[str, list[str]]:
    """field → [old, new] of what changed, as shown; the СНИЛС masked as on the card."""
    old, new = before.as_draft(), after.as_draft()
    return {name: [_text(getattr(old, name)), _text(getattr(new, name))] for name in changed_fields(old, new)}


def _text(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _tidy(text: str) -> str:
    return " ".join(text.split())
