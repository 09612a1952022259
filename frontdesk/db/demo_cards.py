"""The seeded office's cards: people and organisations with all that a card can hold, everybody invented.

Rows are tuples written by the driver itself: a million cards go through here for the measurements. Dates are
ISO texts, which both engines take.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from frontdesk.db.demo_desk import Material
from frontdesk.domain.clients import Benefit, later_words, search_keys, title_keys
from frontdesk.domain.identifiers import with_snils_control
from frontdesk.domain.names import Sex
from frontdesk.domain.search_terms import normal

CHUNK = 20_000
MANY = 5_000  # from here on one card of four is rich
ONE_OF = 40  # cards is an organisation's

Row = tuple[Any, ...]
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "client": (
        "id", "version", "form", "title", "surname", "given", "patronymic", "sex", "born", "snils", "note",
        "language", "segment", "is_key", "case_forms", "since",
        "by_surname", "by_given", "by_given_surname", "by_patronymic",
    ),
    "client_phone": (
        "client_id", "position", "number", "forwards", "backwards", "kind", "is_preferred", "note",
    ),
    "client_word": ("client_id", "position", "key"),
    "client_contact": ("client_id", "position", "way", "value", "key", "kind", "is_preferred"),
    "client_address": ("client_id", "position", "kind", "text"),
    "client_document": (
        "client_id", "position", "kind", "series", "number", "key", "issued_on", "issued_by", "issuer_code",
        "expires_on", "bik", "reason",
    ),
    "client_benefit": ("client_id", "category", "since", "until", "paper"),
    "consent": (
        "client_id", "purpose", "given_on", "way", "edition", "paper", "withdrawn_on", "withdrawn_way", "staff_id",
    ),
    "representative": (
        "client_id", "person_id", "relation", "scope", "paper", "number", "valid_from", "valid_until",
    ),
    "own_value": ("client_id", "field_id", "value", "key"),
}  # fmt: skip
_FIELDS: tuple[tuple[str, str, list[str]], ...] = (
    ("Закреплённый соцработник", "text", []),
    ("Жильё", "choice", ["своё", "служебное", "общежитие", "съёмное"]),
)
_TITLES = (
    "Подорожник",
    "Волжский берег",
    "Тёплый дом",
    "Лад",
    "Надежда",
    "Мастер-Сервис",
    "Забота",
    "Рассвет",
)
_LEGAL = ("ООО", "АО", "ТСЖ", "МУП", "АНО", "СНТ")


@dataclass(frozen=True, slots=True)
class Card:
    """One client with the rows of every other table that are a part of the card."""

    client: Row
    parts: Mapping[str, list[Row]]


def write(connection: Connection, material: Material, count: int, seed: int, staff_id: int) -> None:
    """All cards, and the office's own fields that some of them fill in. The clerk took the consents."""
    fields: list[Row] = [
        (place + 1, place, name, kind, json.dumps(choices, ensure_ascii=False), False)
        for place, (name, kind, choices) in enumerate(_FIELDS)
    ]
    insert(connection, "own_field", ("id", "position", "name", "type", "choices", "is_retired"), fields)
    made = cards(material, count, seed, staff_id)
    while chunk := list(islice(made, CHUNK)):
        insert(connection, "client", COLUMNS["client"], [card.client for card in chunk])
        later: dict[str, list[Row]] = {}
        for card in chunk:
            for table, rows in card.parts.items():
                later.setdefault(table, []).extend(rows)
        for table, rows in later.items():
            insert(connection, table, COLUMNS[table], rows)


def insert(connection: Connection, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
    names = ", ".join(columns)
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection
        with driver.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as lines:
            for row in rows:
                lines.write_row(row)
    elif rows:
        marks = ", ".join("?" for _ in columns)
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608


def cards(material: Material, count: int, seed: int, staff_id: int) -> Iterator[Card]:
    dice = random.Random(seed)
    rich = 1 if count < MANY else 4
    for id in range(1, count + 1):
        person, parts = _person(material, id, count, dice)
        if id % ONE_OF == ONE_OF - 1:
            yield _organisation(id, person, parts)
            continue
        if id % rich == 0 or id == 1:
            _enrich(parts, id // rich, id, count, material.today, staff_id)
        yield Card(person, parts)


def _person(material: Material, id: int, count: int, dice: random.Random) -> tuple[Row, dict[str, list[Row]]]:
    words = material.words
    index = dice.random() < 0.4 and 0 or 1
    name = (
        dice.choice(words["surnames"])[index],
        dice.choice(words["given"]["female" if index else "male"]),
        dice.choice(words["patronymics"])[index],
    )
    born = date(1932, 1, 1) + timedelta(days=dice.randrange(27_000))
    note = dice.choice(words["notes"]) if dice.random() < 0.1 else ""
    benefit = dice.choice(_BENEFITS)
    street, house, flat = dice.choice(words["streets"]), dice.randrange(1, 90), dice.randrange(1, 160)
    if id == 1:
        name, born, index = ("Соколова", "Елена", "Андреевна"), date(1959, 3, 14), 1
        note, benefit = words["notes"][0], Benefit.LABOUR_VETERAN.value
    snils = with_snils_control(112_233_445 if id == 1 else 200_000_000 + id * 613 % 700_000_000)
    keys = search_keys(*name)
    client = (
        id, 1, "person", "", *name, (Sex.FEMALE if index else Sex.MALE).value, born.isoformat(), snils, note,
        "ru", "", id % 50 == 1, "{}", f"{2019 + id % 7}-{1 + id % 12:02d}-{1 + id % 28:02d}", *keys.values(),
    )  # fmt: skip
    parts: dict[str, list[Row]] = {
        "client_address": [(id, 0, "residence", f"{street}, {house}, кв. {flat}")],
        "client_phone": [_phone(id, 0, _tail(id, count), "mobile")],
    }
    if later := later_words(keys):
        parts["client_word"] = _words(id, later)
    if benefit:
        parts["client_benefit"] = [(id, benefit, None, None, "")]
    return client, parts


_BENEFITS = [benefit.value for benefit in Benefit]


def _tail(id: int, count: int, second: int = 0) -> str:
    """Seven digits behind +7 900: of a range that belongs to nobody while there are enough of them."""
    if count < 9_000:
        return f"000{1427 if id == 1 and not second else (id * 37 + 11 + second) % 10_000:04d}"
    return f"{(id * 7919 + second) % 10_000_000:07d}"


def _phone(id: int, position: int, tail: str, kind: str, note: str = "") -> Row:
    forwards = f"900{tail}"
    return (id, position, f"+7{forwards}", forwards, forwards[::-1], kind, False, note)


def _organisation(id: int, person: Row, parts: dict[str, list[Row]]) -> Card:
    """In the place of a person, whose dice have fallen already: the others stay who they are."""
    order = id // ONE_OF
    title = f"{_LEGAL[order % len(_LEGAL)]} «{_TITLES[order % len(_TITLES)]}»"
    if order >= len(_TITLES):
        title = f"{title[:-1]} № {order}»"
    since, keys = person[15], title_keys(title)
    client = (
        id, 1, "organisation", title, title, "", "", None, None, "", "", "ru", "организации",
        order % 3 == 0, "{}", since, *keys.values(),
    )  # fmt: skip
    inn, ogrn = _inn(f"3400{id % 100_000:05d}"), _ogrn(f"126340{id % 1_000_000:06d}")
    documents = [
        (id, 0, "inn", "", inn, inn, None, "", "", None, "", ""),
        (id, 1, "ogrn", "", ogrn, ogrn, None, "", "", None, "", ""),
        (id, 2, "kpp", "", "340001001", "340001001", None, "", "", None, "", ""),
    ]
    kept = {"client_address": parts["client_address"], "client_phone": parts["client_phone"]}
    words = _words(id, later_words(keys))
    return Card(client, {**kept, "client_document": documents, "client_word": words})


def _words(id: int, keys: tuple[str, ...]) -> list[Row]:
    return [(id, position, key) for position, key in enumerate(keys)]


def _enrich(parts: dict[str, list[Row]], turn: int, id: int, count: int, today: date, staff_id: int) -> None:
    """What some people have; `turn` counts those who are rich."""
    if turn % 8 == 3:
        kind, note = ("home", "") if turn % 16 == 3 else ("work", "с 9:00 до 18:00")
        parts["client_phone"].append(_phone(id, 1, _tail(id, count, 1), kind, note))
    if turn % 6 == 2:
        mail = f"client{id}@example.org"
        parts["client_contact"] = [(id, 0, "email", mail, mail, "personal", True)]
        if turn % 12 == 2:
            parts["client_contact"].append(
                (id, 1, "telegram", f"@client{id}", f"@client{id}", "personal", False)
            )
    if turn % 7 == 5:
        street = parts["client_address"][0][3].partition(",")[0]
        parts["client_address"].append((id, 1, "registration", f"{street}, {1 + id % 40}"))
    parts["client_document"] = _documents(turn, id)
    if turn % 5 == 0 or id == 1:
        parts["consent"] = _consents(turn, id, today, staff_id)
    if turn % 30 == 4:
        parts["representative"] = [_representative(turn, id, today)]
    if id == 1 and count > 1:
        parts["representative"] = [_daughter()]
    if turn % 20 == 7:
        value = "Белова О. Н." if turn % 40 == 7 else "служебное"
        parts["own_value"] = [(id, 1 if turn % 40 == 7 else 2, value, normal(value))]
    if turn % 9 == 0 and "client_benefit" in parts:
        over = turn % 45 == 0
        until = today + timedelta(days=-40 if over else 20 + turn % 300)
        category = parts["client_benefit"][0][1]
        parts["client_benefit"] = [
            (id, category, "2022-02-01", until.isoformat(), f"удостоверение № {1000 + id}")
        ]


def _documents(turn: int, id: int) -> list[Row]:
    found: list[Row] = []
    if turn % 4 == 0 or id == 1:
        number = f"{100_101 + id * 13 % 800_000:06d}"
        code = f"34000{1 + id % 9}"
        found.append(
            (
                id, 0, "passport", "3404", number, f"3404{number}", f"20{5 + id % 15:02d}-0{1 + id % 9}-11",
                "отделом внутренних дел г. Волжанска", f"{code[:3]}-{code[3:]}", None, "", "",
            )
        )  # fmt: skip
    if turn % 10 == 5:
        number = _inn12(f"3400{id % 1_000_000:06d}")
        found.append((id, 1, "inn", "", number, number, None, "", "", None, "", ""))
    if turn % 10 == 7:
        number = _luhn(f"34{id:013d}")
        found.append((id, 2, "oms", "", number, number, None, "", "", None, "", ""))
    return found


def _consents(turn: int, id: int, today: date, staff_id: int) -> list[Row]:
    given = (today - timedelta(days=10 + turn % 400)).isoformat()
    found: list[Row] = [(id, "processing", given, "paper", "1", f"лист {id}", None, None, staff_id)]
    if turn % 10 == 0:
        over = turn % 50 == 0
        withdrawn = (today.isoformat(), "phone") if over else (None, None)
        found.append((id, "advertising", given, "in_person", "1", "", *withdrawn, staff_id))
    return found


_RELATIONS = ("attorney", "spouse", "child", "guardian", "parent", "relative")


def _representative(turn: int, id: int, today: date) -> Row:
    """Papers that are over, end soon, or stand for long; kin without a paper."""
    relation = _RELATIONS[turn // 30 % len(_RELATIONS)]
    if relation not in ("attorney", "guardian"):
        return (id, id - 1, relation, "", "", "", None, None)
    until = today + timedelta(days=(-12, 9, 700)[turn // 90 % 3])
    paper, number = (
        ("доверенность", f"34 АА {id:07d}") if relation == "attorney" else ("постановление", f"№ {id}")
    )
    scope = "подавать заявления, получать справки и выплаты"
    return (id, id - 1, relation, scope, paper, number, "2024-01-15", until.isoformat())


def _daughter() -> Row:
    scope = "подавать заявления и получать ответы от имени матери"
    return (1, 2, "attorney", scope, "доверенность", "34 АА 0000002", "2025-01-10", "2027-12-31")


# Control digits of invented numbers; `domain.identifiers` checks them by its own rules in the tests.


def _inn(nine: str) -> str:
    return nine + str(_weighed(nine, (2, 4, 10, 3, 5, 9, 4, 6, 8)))


def _inn12(ten: str) -> str:
    eleven = ten + str(_weighed(ten, (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)))
    return eleven + str(_weighed(eleven, (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)))


def _weighed(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(d) * weight for d, weight in zip(digits, weights, strict=True)) % 11 % 10


def _ogrn(twelve: str) -> str:
    return twelve + str(int(twelve) % 11 % 10)


def _luhn(fifteen: str) -> str:
    total = 0
    for place, digit in enumerate(map(int, reversed(fifteen))):
        doubled = digit * 2 if place % 2 == 0 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return fifteen + str(-total % 10)
