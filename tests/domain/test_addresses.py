"""However an address is written, its key is one; and what is typed of it begins that key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.addresses import key_of, marks, readings
from tests.db.test_search_effort import nonsense

ONE = "садовая 18 42 заречье"
WRITTEN = (
    "г. Заречье, Садовая ул., 18, кв. 42", "г.Заречье,ул.Садовая,д.18,кв.42", "Заречье, Садовая, 18-42",
    "ул. Садовая, дом 18, квартира 42, г. Заречье", "404100, г. Заречье, улица Садовая 18 кв 42",
    "Г. ЗАРЕЧЬЕ, САДОВАЯ УЛ., Д. 18, КВ. 42", "Заречье ул Садовая д18 кв42", "г. Зарeчьe, Садовая, 18, оф. 42",
)  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_however_it_is_written_an_address_has_one_key(written: str) -> None:
    assert key_of(written) == ONE


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Садовая ул., 18, корп. 2, кв. 3", "садовая 18 к2 3"),  # no flat 2
        ("Садовая ул., 18к2-3", "садовая 18 к2 3"),
        ("Мира пр-т, 5, стр. 1", "мира 5 с1"),
        ("Берёзовая ул., 18 А", "березовая 18а"),
        ("Набережная ул., 5", "набережная 5"),
        ("Волжская набережная, 5", "волжская 5"),
        ("ул. 8 Марта, 5, кв. 7", "8 марта 5 7"),
        ("1-я Садовая ул., 5", "садовая 1я 5"),
        ("д. Ивановка, д. 5", "ивановка 5"),
        ("с. Лесное, ул. Лесная, д. 3", "лесная 3 лесное"),
        ("г. Нижний Новгород, б-р Дружбы, 1/2", "дружбы 1/2 нижний новгород"),
        ("г. Ростов-на-Дону, Тихий пер., 7", "тихий 7 ростов на дону"),
        ("", ""),
        ("—", ""),
    ],
)
def test_types_are_left_out_and_the_street_comes_first(written: str, key: str) -> None:
    assert key_of(written) == key


@pytest.mark.parametrize(
    "typed",
    ["сад", "садовая", "садовая 1", "садовая 18 4", "САДОВАЯ 18, 42", "ул садовая д 18 кв 42", "заречье садовая 18",
     "г. Заречье, Сад", "садовая заре", "садовая у", "садовая ул", "садовая 18 42 заречье"],
)  # fmt: skip
def test_what_is_typed_is_found_by_one_of_its_readings(typed: str) -> None:
    assert any(
        ONE.startswith(reading.begins) and all(f" {word}" in f" {ONE}" for word in reading.rest)
        for reading in readings(typed)
    )


def test_another_street_house_or_flat_is_not_meant() -> None:
    for typed in ("садовая 19", "лесная 18", "садовая 18 43", "42", "18 42", ""):
        assert not any(ONE.startswith(reading.begins) and not reading.rest for reading in readings(typed)), (
            typed
        )


def test_what_was_typed_is_marked_word_by_word() -> None:
    assert marks("садовая 18к2 кв 42") == ("садовая", "18", "2", "42")


def test_nothing_that_can_be_typed_breaks_it() -> None:
    for text in nonsense(5_000):
        key_of(text)
        marks(text)
        assert len(readings(text)) <= 6


WORDS = st.text("абвгдежзиклмнопрстуфхцчшщэюя", min_size=5, max_size=12).map(lambda word: word + "йская")


@given(WORDS, WORDS, st.integers(1, 300), st.integers(1, 999))
def test_the_order_of_street_and_town_tells_nothing(street: str, town: str, house: int, flat: int) -> None:
    one = key_of(f"г. {town}, {street} ул., {house}, кв. {flat}")
    other = key_of(f"ул. {street} д. {house} кв. {flat}, г. {town.upper()}")
    assert one == other == f"{street} {house} {flat} {town}"
