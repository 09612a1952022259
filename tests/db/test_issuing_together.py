"""Desks that issue papers of one kind at the same moment, each over a connection of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.db.models import Act
from frontdesk.domain.acts import ActDraft, ActKind
from frontdesk.domain.errors import WrongState
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office
from tests.services.people import approved, claim, ticket

DESKS, EACH = 3, 6
FIRST = 87  # of the demo's year


def another(database: Database) -> Engine:
    """A connection of its own to the same store."""
    if database.engine.dialect.name == "postgresql":
        return engines.postgres_engine(database.engine.url.render_as_string(hide_password=False))
    with database.engine.connect() as connection:
        file = connection.exec_driver_sql("PRAGMA database_list").one()[2]
    return engines.sqlite_engine(Path(file), None)


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_numbers_of_one_kind_have_neither_gap_nor_twin(
    engine: str, fresh: Callable[[str, bool], Database]
) -> None:
    database = fresh(engine, True)
    office = open_office(database, clock_from(DEMO_NOW), home.resources())
    desk = demo.sign_in(office, counter=3)
    chair = office.acts.commission().chair_id
    claims = [[approved(office, desk, ticket(office, desk)).id for _ in range(EACH)] for _ in range(DESKS)]
    undecided = office.claims.register(desk, claim(ticket(office, desk))).id
    start, met = threading.Barrier(DESKS), []

    def work(mine: list[int]) -> None:
        over = Database(another(database))
        own = open_office(over, clock_from(DEMO_NOW), home.resources())
        start.wait()
        try:
            for id in mine:
                own.acts.issue(desk, ActDraft(id, chair))
                with pytest.raises(WrongState):  # a deed that fails between takes no number along
                    own.acts.issue(desk, ActDraft(undecided, chair))
        except Exception as wrong:  # noqa: BLE001 - told by the test's own thread
            met.append(wrong)
        over.close()

    threads = [threading.Thread(target=work, args=(mine,)) for mine in claims]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert met == []
    with database.read() as session:
        question = select(Act.number, Act.code).where(Act.kind_of == ActKind.CLAIM.value).order_by(Act.number)
        made = [tuple(line) for line in session.execute(question)]
    assert [number for number, _ in made if number >= FIRST] == list(range(FIRST, FIRST + DESKS * EACH))
    assert len({code for _, code in made if code}) == DESKS * EACH
    assert office.journal.verify().is_whole
