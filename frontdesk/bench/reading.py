"""P3 and P7: questions of the desk beside one range over an index, asked of the driver itself."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import cycle, islice

from frontdesk.bench.stores import SMALL, Store, Stores
from frontdesk.bench.timing import Figure, figure, in_turns, resident
from frontdesk.db.models import Client
from frontdesk.db.queries import asking, cards, finding, tickets
from frontdesk.domain.search_terms import swap_layout, terms
from frontdesk.domain.spelling import MISTYPED_FROM
from frontdesk.services.clock import DEMO_NOW

ASKED, MANY = 1200, 10_000
SEED = 7
KINDS = 13
SURNAMES = "SELECT id FROM client WHERE by_surname >= ? AND by_surname < ? ORDER BY by_surname LIMIT 50"
FIRST_PAGE = "SELECT id FROM ticket WHERE is_open = 1 ORDER BY queue_at, id LIMIT 60"


def search(stores: Stores) -> Iterator[Figure]:
    """P3: the mix of questions that clerks type."""
    store, what = stores.store, f"search, the query, {stores.engine}"
    ours, bare = _searched(store)
    yield figure("P3", f"{what}; beside a range of one index", store.size, ours, bare)
    yield figure(
        "P3.mended", f"a name in the other layout or misspelt, {stores.engine}", store.size, *_mended(store)
    )
    if stores.clients > SMALL:
        small, _ = _searched(stores.small)
        yield figure("P3.growth", f"{what}; beside itself at {SMALL} clients", store.size, ours, small)
    if (before := resident()) is not None:
        after = _searched_on(store)
        what = f"memory of the process after {MANY} searches more, {stores.engine}; beside what it was"
        yield figure("P3.memory", what, store.size, [after], [before], "MB")


def queue(stores: Stores) -> Iterator[Figure]:
    """P7: the first page, and all ids in their order as the list of the window holds them."""
    store, raw = stores.store, stores.store.raw()

    def page(_: int) -> None:
        with store.database.read() as session:
            tickets.first_page(session)

    ours, bare = in_turns(ASKED // 2, page, lambda _: raw.execute(FIRST_PAGE).fetchall())
    raw.close()
    yield figure("P7", f"queue, first page, {stores.engine}; beside the bare range", store.size, ours, bare)


def questions(store: Store, count: int) -> list[str]:
    """What clerks type, always the same for a store: `KINDS` ways to ask for somebody who exists."""
    dice = random.Random(SEED)
    with store.database.read() as session:
        drawn = [
            cards.card(session, dice.randrange(1, store.size + 1), DEMO_NOW.date())
            for _ in range(min(count // KINDS + 1, store.size))
        ]
        people = [person for person in drawn if person and person.is_person]
        snils = {person.id: session.get_one(Client, person.id).snils for person in people}
    asked = []
    for person in people:
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
            f"{person.surname} {person.given[0]}.{person.patronymic[:1]}.",
            born.replace(".", "")[:4] + born[-2:],
            f"{snils[person.id][6:9]} {snils[person.id][9:]}",
        ]
    return asked


def mended(store: Store, count: int) -> list[str]:
    """The same people, asked for in the other layout and with two letters changed round."""
    asked = []
    for text in questions(store, count)[1::KINDS]:
        word = text.split()[0].lower()
        asked.append(swap_layout(word) or word)
        if len(word) >= MISTYPED_FROM:
            asked.append(f"{word[:2]}{word[3]}{word[2]}{word[4:]}")
    return asked


def _mended(store: Store) -> tuple[list[float], list[float]]:
    """All readings of a query that nobody answers as typed, beside the one range that would answer it."""
    asked, finding_, raw = mended(store, ASKED), store.office.finding, store.raw()
    statement, last = store.said(SURNAMES), asking.AFTER_ALL

    def ours(place: int) -> None:
        finding_.find(asked[place % len(asked)])

    def bare(place: int) -> None:
        word = asked[place % len(asked)]
        raw.execute(statement, (word, word + last)).fetchall()

    found = in_turns(ASKED // 4, ours, bare, warm=len(asked))
    raw.close()
    return found[0], found[1]


def _searched(store: Store) -> tuple[list[float], list[float]]:
    asked = questions(store, ASKED)
    today = store.office.facts.day(DEMO_NOW)
    raw = store.raw()
    statement, last = store.said(SURNAMES), asking.AFTER_ALL
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


def _searched_on(store: Store) -> float:
    """Megabytes after as many searches as a desk makes in weeks; the engine's cache was full before."""
    today = store.office.facts.day(DEMO_NOW)
    for text in islice(cycle(questions(store, MANY)), MANY):
        with store.database.read() as session:
            finding.find_ids(session, terms(text, today))
    return resident() or 0
