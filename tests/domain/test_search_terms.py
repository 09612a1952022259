from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.search_terms import Terms, normal, swap_layout, terms

TODAY = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("мусина 55-09", Terms(words=("мусина",), digits=("5509",))),
        ("иванов але", Terms(words=("иванов", "але"))),
        ("Салтыков-Щедрин", Terms(words=("салтыков", "щедрин"))),
        ("Семён", Terms(words=("семен",))),
        ("+7 900 000-14-27", Terms(digits=("79000001427",), phone="+79000001427")),
        ("8(900)0001427 иванов", Terms(words=("иванов",), digits=("89000001427",), phone="+79000001427")),
        ("900 000 14 27", Terms(digits=("9000001427",), phone="+79000001427")),
        ("000 14 27", Terms(digits=("0001427",))),
        ("112-233-445 95", Terms(digits=("11223344595",), snils="11223344595")),
        ("№ 4821", Terms(digits=("4821",), number=4821)),
        ("4821", Terms(digits=("4821",), number=4821)),
        ("4821 55-09", Terms(digits=("4821", "5509"))),
        ("А-001", Terms(words=("а",), digits=("001",))),
        ("соколова 14.03.1959", Terms(words=("соколова",), date=date(1959, 3, 14))),
        ("14.3.59", Terms(date=date(1959, 3, 14))),
        ("99.99.1959", Terms(digits=("99991959",))),
        ("д5а", Terms(words=("д5а",))),
        ("  ", Terms()),
    ],
)
def test_a_query_is_taken_apart(query: str, expected: Terms) -> None:
    assert terms(query, TODAY) == expected


def test_a_query_of_signs_alone_asks_nothing() -> None:
    assert terms(" —, ", TODAY).empty
    assert not terms("14.03.1959", TODAY).empty


@given(st.text(max_size=40))
def test_any_query_is_read_and_its_words_are_normal(query: str) -> None:
    found = terms(query, TODAY)
    assert all(word == normal(word) and word for word in found.words)
    assert all(number.isdecimal() and number.isascii() for number in found.digits)


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1))
def test_a_word_keyed_in_the_wrong_layout_comes_back(word: str) -> None:
    keyed = word.translate(
        str.maketrans("ёйцукенгшщзхъфывапролджэячсмитьбю", "`qwertyuiop[]asdfghjkl;'zxcvbnm,.")
    )
    swapped = swap_layout(keyed)
    assert swapped == (word if any(c.isalpha() for c in keyed) else None)


@pytest.mark.parametrize(
    ("typed", "swapped"),
    [
        ("bdfyjd", "иванов"),
        ("Bdfyjd fkt", "Иванов але"),
        ("шмфтщм", "ivanov"),
        ("4821", None),
        ("иvanov", None),
    ],
)
def test_the_layout_is_mended_unless_scripts_are_mixed(typed: str, swapped: str | None) -> None:
    assert swap_layout(typed) == swapped


@given(st.text(max_size=30))
def test_normal_is_settled_in_one_step(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert normal(" Ё-Ё ") == "е е"
