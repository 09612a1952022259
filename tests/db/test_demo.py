"""The seeded office: always the same, everybody invented, every number right, some of everything a card holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import func, select

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models import Client
from frontdesk.db.models.every import Base
from frontdesk.db.queries import cards
from frontdesk.domain.card_data import tidied
from frontdesk.domain.clients import ClientDraft, Form
from frontdesk.domain.consents import Purpose
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.representatives import Warn
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office

TODAY = date(2026, 11, 17)
Fresh = Callable[..., Database]


@pytest.fixture
def seeded(fresh: Fresh) -> Database:
    return fresh("sqlite", True)


def whole(database: Database) -> dict[int, ClientDraft]:
    with database.read() as session:
        return {
            client.id: cards.whole(session, client) for client in session.execute(select(Client)).scalars()
        }


def test_every_card_is_one_that_could_have_been_typed(seeded: Database) -> None:
    for id, draft in whole(seeded).items():
        assert draft.check(TODAY) == (), id
        assert tidied(draft, TODAY, draft) == draft, id


def test_some_cards_have_something_of_everything(seeded: Database) -> None:
    drafts = list(whole(seeded).values())
    kinds = {document.kind for draft in drafts for document in draft.documents}
    assert kinds >= {
        DocumentKind.PASSPORT,
        DocumentKind.INN,
        DocumentKind.OMS,
        DocumentKind.OGRN,
        DocumentKind.KPP,
    }
    assert sum(draft.form is Form.ORGANISATION for draft in drafts) == 10
    assert sum(len(draft.phones) > 1 for draft in drafts) > 30
    assert sum(len(draft.contacts) > 1 for draft in drafts) > 20
    assert sum(len(draft.addresses) > 1 for draft in drafts) > 30
    assert sum(bool(draft.own) for draft in drafts) > 10
    assert any(draft.is_key for draft in drafts)
    office = open_office(seeded, clock_from(DEMO_NOW), home.resources())
    warns = {row.warn for id in range(1, 401) for row in office.representatives.of(id)}
    assert warns >= {None, Warn.OVER, Warn.SOON}
    stands = [id for id in range(1, 401) if office.consents.standing(id, Purpose.ADVERTISING)]
    given = [
        id for id in range(1, 401) if any(c.purpose is Purpose.ADVERTISING for c in office.consents.of(id))
    ]
    assert 0 < len(stands) < len(given)


def test_the_keys_are_those_that_saving_would_write(seeded: Database) -> None:
    """The seeding writes rows by itself; the desk must find them as its own."""
    before = keys(seeded)
    with seeded.write() as session:
        for client in session.execute(select(Client)).scalars().all():
            draft = cards.whole(session, client)
            parts = ("surname", "phones", "contacts", "addresses", "documents", "own")
            cards.write(session, client, draft, parts, TODAY)
    assert keys(seeded) == before


def keys(database: Database) -> dict[str, list[object]]:
    wanted = {
        "client": ("by_surname", "by_given", "by_given_surname", "by_patronymic"),
        "client_phone": ("forwards", "backwards"), "client_contact": ("key",), "client_document": ("key",),
        "own_value": ("key",), "client_word": ("client_id", "position", "key"),
    }  # fmt: skip
    with database.read() as session:
        return {
            name: sorted(
                tuple(line)
                for line in session.execute(select(*(Base.metadata.tables[name].c[c] for c in columns)))
            )
            for name, columns in wanted.items()
        }


def test_new_rows_come_after_those_that_were_seeded(fresh: Fresh) -> None:
    database = fresh("postgresql", True)
    office = open_office(database, clock_from(DEMO_NOW), home.resources())
    desk = demo.sign_in(office)
    made = office.clients.create(desk, ClientDraft("Новая", "Анна"))
    assert made == 401
    with database.read() as session:
        assert session.execute(select(func.count()).select_from(Client)).scalar_one() == 401
