"""A store of the first edition comes up to this one with everything that was in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text

from frontdesk import home
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.domain.card_parts import AddressDraft, Benefit, BenefitDraft, ContactDraft, PhoneDraft
from frontdesk.domain.clients import Form, Sex
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office
from tests.conftest import ENGINES, KEY
from tests.postgres import Server

CLIENTS = """
INSERT INTO client (id, version, surname, given, patronymic, sex, born, email, address, snils, benefit, note,
                    since, by_surname, by_given, by_given_surname, by_patronymic) VALUES
(7, 4, 'Жукова', 'Мария', 'Ильинична', 'female', '1961-03-05', 'M.Zhukova@example.org', 'Садовая ул., 1',
 '11223344595', 'pensioner', 'Плохо слышит', '2025-02-01', 'жукова мария ильинична', 'мария ильинична жукова',
 'мария жукова', 'ильинична жукова мария'),
(8, 1, 'Ким', 'Олег', '', NULL, NULL, '', '', '', '', '', '2025-02-02', 'ким олег', 'олег ким', 'олег ким',
 'ким олег'),
(9, 1, 'Петрова-Салтыкова', 'Анна', 'Ильинична', 'female', NULL, '', '', '', '', '', '2025-02-03',
 'петрова салтыкова анна ильинична', 'анна ильинична петрова салтыкова', 'анна петрова салтыкова',
 'ильинична петрова салтыкова анна');
INSERT INTO client_phone (client_id, position, number, forwards, backwards) VALUES
(7, 0, '+79000007701', '9000007701', '1077000009'), (7, 1, '+79000007702', '9000007702', '2077000009')
"""


@pytest.fixture(params=ENGINES)
def first_edition(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A store that the program of the first edition made, with two clients in it."""
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        engine = engines.postgres_engine(server.empty())
    else:
        engine = engines.sqlite_engine(tmp_path / "old.db", KEY if request.param == "sqlcipher" else None)
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    with engine.execution_options(immediate=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in CLIENTS.split(";"):
            connection.execute(text(statement))
    yield engine
    engine.dispose()


def test_a_card_of_the_first_edition_keeps_everything(first_edition: Engine, tmp_path: Path) -> None:
    schema.prepare(first_edition, tmp_path / "copies")
    with first_edition.connect() as connection:
        assert schema.revision(connection) == schema.HEAD
    clients = open_office(Database(first_edition), clock_from(DEMO_NOW), home.resources()).clients
    card = clients.card(7)
    assert (card.name, card.version, card.sex) == ("Жукова Мария Ильинична", 4, Sex.FEMALE)
    assert (card.born, card.since) == (date(1961, 3, 5), date(2025, 2, 1))
    assert card.phones == (PhoneDraft("+79000007701"), PhoneDraft("+79000007702"))
    assert card.contacts == (ContactDraft(value="M.Zhukova@example.org", is_preferred=True),)
    assert card.addresses == (AddressDraft("Садовая ул., 1"),)
    assert card.benefits == (BenefitDraft(Benefit.PENSIONER),)
    assert (card.email, card.address, card.benefit) == (
        "M.Zhukova@example.org", "Садовая ул., 1", Benefit.PENSIONER,
    )  # fmt: skip
    assert (card.snils, card.note, card.form) == ("•••-•••-445 95", "Плохо слышит", Form.PERSON)
    assert (card.language, card.is_key, card.case_forms) == ("ru", False, ())
    bare = clients.card(8)
    assert (bare.phones, bare.contacts, bare.addresses, bare.benefits) == ((), (), (), ())
    assert clients.find("7702").clients == (7,)
    assert clients.find("салтыкова").clients == clients.find("салт анна").clients == (9,)
    assert clients.rows((7,))[0].address == "Садовая ул., 1"


def test_the_old_columns_are_gone_and_new_cards_come_after_the_old(
    first_edition: Engine, tmp_path: Path
) -> None:
    schema.prepare(first_edition, tmp_path / "copies")
    with first_edition.begin() as connection:
        columns = connection.execute(text("SELECT * FROM client WHERE id = 8")).keys()
        assert not {"email", "address", "benefit"} & set(columns)
        connection.execute(
            text("INSERT INTO client_benefit (client_id, category, paper) VALUES (8, 'donor', '')")
        )
        ids = connection.execute(text("SELECT id FROM client_benefit ORDER BY id")).scalars().all()
        assert len(ids) == len(set(ids)) == 2
