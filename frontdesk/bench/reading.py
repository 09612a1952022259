"""P3 and P7: questions of the desk beside one range over an index, asked of the driver itself."""

from __future__ import annotations

import random
from collections.abc import Iterator

from frontdesk.bench.stores import SMALL, Store, Stores
from frontdesk.bench.timing import Figure, figure, in_turns
from frontdesk.db.models import Client
from frontdesk.db.queries import cards, finding, tickets
from frontdesk.domain.search_terms import terms
from frontdesk.domain.tickets import Scope
from frontdesk.services.clock import DEMO_NOW

ASKED = 1200
SEED = 7
SURNAMES = (
    "SELECT id FROM client WHERE by_surname >= ? AND by_surname < ? ORDER BY by_surname LIMIT 50",
    finding.AFTER_ALL,
)
FIRST_PAGE = "SELECT id FROM ticket WHERE is_open = 1 ORDER BY queue_at, id LIMIT 60"


def search(stores: Stores) -> Iterator[Figure]:
    """P3: the mix of questions that clerks type."""
    encrypted = stores.encrypted
    ours, bare = _searched(encrypted)
    yield figure(
        "P3", "search, the query, encrypted; beside a range of one index", encrypted.size, ours, bare
    )
    plain = stores.plain
    yield figure("P3.plain", "search, the query, plain file", plain.size, *_searched(plain))
    if stores.clients > SMALL:
        small, _ = _searched(stores.small)
        yield figure(
            "P3.growth", f"search, encrypted; beside itself at {SMALL} clients", encrypted.size, ours, small
        )


def queue(stores: Stores) -> Iterator[Figure]:
    """P7: the first page, and all ids in their order as the list of the window holds them."""
    for store, mark in ((stores.encrypted, ""), (stores.plain, ".plain")):
        raw = store.raw()
        staff = store.desk.staff_id

        def page(_: int, store: Store = store, staff: int = staff) -> None:
            with store.database.read() as session:
                tickets.first_page(session, Scope.ALL, staff)

        def range_of_index(_: int, raw: object = raw) -> None:
            raw.execute(FIRST_PAGE).fetchall()  # type: ignore[attr-defined]

        ours, bare = in_turns(ASKED // 2, page, range_of_index)
        raw.close()
        yield figure(f"P7{mark}", f"queue, first page, {store.engine}", store.size, ours, bare)


def questions(store: Store, count: int) -> list[str]:
    """What clerks type, always the same for a store: ten ways to ask for somebody who exists."""
    dice = random.Random(SEED)
    with store.database.read() as session:
        people = [
            cards.card(session, dice.randrange(1, store.size + 1), DEMO_NOW.date())
            for _ in range(min(count // 10 + 1, 200))
        ]
        snils = {person.id: session.get_one(Client, person.id).snils for person in people if person}
    asked = []
    for person in filter(None, people):
        phone = person.numbers[0]
        born = f"{person.born:%d.%m.%Y}" if person.born else ""
        asked += [
            person.surname[:4].lower(),
            f"{person.surname} {person.given} {person.patronymic}",
            f"{person.given} {person.patronymic}",
            f"{person.given} {person.surname}",
            f"{person.surname[:4]} {person.given[:2]}".lower(),
            phone[-4:],
            phone,
            snils[person.id],
            born,
            f"{person.surname.lower()} {phone[-4:-2]}-{phone[-2:]}",
        ]
    return asked


def _searched(store: Store) -> tuple[list[float], list[float]]:
    asked = questions(store, ASKED)
    today = store.office.facts.day(DEMO_NOW)
    raw = store.raw()
    statement, last = SURNAMES
    surnames = [text.split()[0].lower() for text in asked if text[0].isalpha()]

    def ours(place: int) -> None:
        with store.database.read() as session:
            finding.find_ids(session, terms(asked[place % len(asked)], today))

    def bare(place: int) -> None:
        word = surnames[place % len(surnames)]
        raw.execute(statement, (word, word + last)).fetchall()

    found = in_turns(ASKED, ours, bare, warm=len(asked))  # the second round meets the same warm pages
    raw.close()
    return found[0], found[1]
