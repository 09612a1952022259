from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.money import money_in_words, parse_money, percent_of, show_money, show_with_words

SUMS = st.integers(0, 10**14 - 1).map(lambda kopecks: Decimal(kopecks) / 100)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("4 800", "4800.00"),
        ("4800,5", "4800.50"),
        ("4 800,00 ₽", "4800.00"),
        ("4\u00a0800.05 руб.", "4800.05"),
        ("0", "0.00"),
        ("1 234 567,89", "1234567.89"),
        ("-5", "-5.00"),
    ],
)
def test_sums_are_read_as_typed(typed: str, expected: str) -> None:
    assert parse_money(typed) == Decimal(expected)


@pytest.mark.parametrize(
    "typed", ["", "₽", "12 50", "4.800,00", "1,234", "4 8 0 0", "сто", "1e5", "NaN", "٤", "9" * 13, "5 5.5"]
)
def test_a_sum_that_could_be_misread_is_refused(typed: str) -> None:
    assert parse_money(typed) is None


@given(SUMS)
def test_a_sum_as_shown_is_read_back(amount: Decimal) -> None:
    assert parse_money(show_money(amount)) == amount


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "Ноль рублей 00 копеек"),
        ("1", "Один рубль 00 копеек"),
        ("2.01", "Два рубля 01 копейка"),
        ("5.02", "Пять рублей 02 копейки"),
        ("11.11", "Одиннадцать рублей 11 копеек"),
        ("112", "Сто двенадцать рублей 00 копеек"),
        ("1000", "Одна тысяча рублей 00 копеек"),
        ("2002.22", "Две тысячи два рубля 22 копейки"),
        ("21001", "Двадцать одна тысяча один рубль 00 копеек"),
        ("3679.20", "Три тысячи шестьсот семьдесят девять рублей 20 копеек"),
        ("2002002.02", "Два миллиона две тысячи два рубля 02 копейки"),
        ("0.995", "Один рубль 00 копеек"),
    ],
)
def test_words_agree_with_the_number(amount: str, words: str) -> None:
    assert money_in_words(Decimal(amount)) == words


def test_a_paper_gives_figures_and_words() -> None:
    assert show_with_words(Decimal(4800)) == "4\u00a0800,00 (Четыре тысячи восемьсот рублей 00 копеек)"


def test_no_paper_states_a_negative_sum() -> None:
    with pytest.raises(ValueError, match="never negative"):
        money_in_words(Decimal(-1))


@given(SUMS)
def test_the_noun_follows_the_last_figures(amount: Decimal) -> None:
    rubles = int(amount)
    noun = money_in_words(amount).split()[-3]
    teen = 11 <= rubles % 100 <= 14
    expected = "рублей"
    if not teen and rubles % 10 == 1:
        expected = "рубль"
    elif not teen and rubles % 10 in (2, 3, 4):
        expected = "рубля"
    assert noun == expected


def test_percents_are_rounded_half_up() -> None:
    assert percent_of(Decimal("0.50"), Decimal(1)) == Decimal("0.01")
    assert percent_of(Decimal("49669.20"), Decimal(50)) == Decimal("24834.60")
    assert percent_of(Decimal("8000"), Decimal("0.5")) == Decimal("40.00")
