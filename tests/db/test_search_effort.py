"""However it is asked: nothing breaks the search, and nothing makes it read much. Steps are counted, not seconds."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from frontdesk import home
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import Office, open_office
from tests.db import search_office
from tests.db.test_search import ODD

STEPS = 500_000  # of SQLite's machine: some 25 ms; every arm is bounded, whatever was typed


def made(folder: Path, name: str = "office.db") -> Database:
    database = Database(engines.sqlite_engine(folder / name, None))
    schema.prepare(database.engine, folder)
    return database


@contextmanager
def counted_steps(office: Office) -> Iterator[list[int]]:
    """Steps of the engine's machine, by hundreds; no clock, so that a busy machine changes nothing."""
    steps = [0]

    def step() -> int:
        steps[0] += 100
        return 0

    def watch(connection: Any, *_: Any) -> None:
        connection.set_progress_handler(step, 100)

    event.listen(office.database.engine, "checkout", watch)
    try:
        yield steps
    finally:
        event.remove(office.database.engine, "checkout", watch)
        with office.database.read() as session:
            session.connection().connection.dbapi_connection.set_progress_handler(None, 0)


def nonsense(count: int) -> Iterator[str]:
    """Strings that nobody would type, and some that only look like what somebody would."""
    dice = random.Random(7)
    alphabets = (
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "abcdefghijklmnopqrstuvwxyz", "0123456789", "0123456789 -.+()",
        "аое ", "соколваен ", "ив ", "aeocpx авр", "абв 123", "№-П12 @.", "'%_\\\"; --*?", "\n\t\x00\x7f ",
        "👋🏽\u0301ß\u0130\ud800",
    )  # fmt: skip
    for _ in range(count):
        alphabet = "".join(dice.sample(alphabets, dice.choice((1, 1, 1, 2, 3))))
        yield "".join(dice.choice(alphabet) for _ in range(dice.choice((1, 2, 3, 5, 8, 12, 20, 60))))


def test_nothing_that_can_be_typed_breaks_the_search_or_makes_it_read_much(tmp_path: Path) -> None:
    office = search_office.fill(made(tmp_path))
    worst = (0, "")
    with counted_steps(office) as steps:
        for typed in (*ODD, *nonsense(10_000)):
            steps[0] = 0
            found = office.finding.find(typed)
            assert len(found.clients) <= 50
            worst = max(worst, (steps[0], typed))
    assert 0 < worst[0] < STEPS, worst


def test_among_fifty_thousand_surnames_two_letters_read_no_more(tmp_path: Path) -> None:
    """Growth is counted in steps of the engine, at two sizes: ten times the people, the same work."""
    asked = [
        "б", "ба", "ба ка", "б к", "б к ш", "каб ше", "бакалуши ка", "бакалуши к.ш.", "ба 77", "7712 ба", "7712",
        "шы щщ", "кэработо", "кабурото на", "rfnf jq", "kata", "б б б б б б б б", "12.05.1980 ба",
    ]  # fmt: skip
    most = {}
    for size in (5_000, 50_000):
        database = made(tmp_path, f"{size}.db")
        search_office.fill_with_strangers(database, size)
        office = open_office(database, lambda: DEMO_NOW, home.resources())
        with counted_steps(office) as steps:
            for typed in asked:
                steps[0] = 0
                office.finding.find(typed)
                most[size, typed] = steps[0]
        database.close()
    assert max(most.values()) < STEPS, most
    grown = sum(most[50_000, typed] for typed in asked) / sum(most[5_000, typed] for typed in asked)
    assert grown < 2, most


def test_among_many_addresses_one_that_is_typed_reads_no_more(tmp_path: Path) -> None:
    asked = [
        "са",
        "садовая",
        "садовая 1",
        "волжанск садовая",
        "садовая волжанск",
        "садовая 1 щ",
        "ул",
        "а б в г д е ж з",
    ]
    most = {}
    for size in (15_000, 30_000):  # people of 32 streets: more on each than a walk visits
        database = made(tmp_path, f"{size}.db")
        demo.fill(database, home.resources(), size, 10)
        office = open_office(database, lambda: DEMO_NOW, home.resources())
        desk = demo.sign_in(office)
        with counted_steps(office) as steps:
            for typed in asked:
                steps[0] = 0
                office.addresses.like(desk, typed)
                most[size, typed] = steps[0]
        database.close()
    assert max(most.values()) < STEPS // 5, most
    grown = sum(most[30_000, typed] for typed in asked) / sum(most[15_000, typed] for typed in asked)
    assert grown < 1.2, most
