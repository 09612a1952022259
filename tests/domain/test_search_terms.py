from __future__ import annotations

import random
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.search_terms import Numbers, Terms, normal, terms

TODAY = date(2026, 11, 17)
BIRTH = date(1959, 3, 14)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("мусина 55-09", Terms(words=("мусина",), digits=("5509",))),
        ("иванов але", Terms(words=("иванов", "але"))),
        ("Соколова Е.А.", Terms(words=("соколова", "е", "а"))),
        ("Салтыков-Щедрин", Terms(words=("салтыков", "щедрин"))),
        ("Семён", Terms(words=("семен",))),
        ("О’Нил", Terms(words=("о'нил",))),
        ("+7 900 000-14-27", Terms(digits=("79000001427",), phone="+79000001427")),
        ("8(900)0001427 иванов", Terms(words=("иванов",), digits=("89000001427",), phone="+79000001427")),
        ("900 000 14 27", Terms(digits=("9000001427",), phone="+79000001427")),
        ("000 14 27", Terms(digits=("0001427",))),
        ("112-233-445 95", Terms(digits=("11223344595",), snils="11223344595")),
        ("...445", Terms(digits=("445",))),
        ("445 95", Terms(digits=("44595",))),
        ("18 04 123456", Terms(digits=("1804123456",))),
        ("1804 № 123456", Terms(digits=("1804123456",))),
        ("7707 083893", Terms(digits=("7707083893",))),
        ("4821 55-09", Terms(digits=("4821", "5509"))),
        ("соколова 14.03.1959", Terms(words=("соколова",), date=BIRTH)),
        ("14.3.59", Terms(date=BIRTH)),
        ("99.99.1959", Terms(digits=("99991959",))),
        ("900 14 03 1959", Terms(digits=("90014031959",))),
        ("14-03-59", Terms(digits=("140359",), maybe_date=BIRTH)),
        ("соколова 1427 14 03 59", Terms(words=("соколова",), digits=("1427140359",))),
        ("1427, 140359", Terms(digits=("140359", "1427"), maybe_date=BIRTH)),
        ("д5а", Terms(words=("д5а",))),
        ("  ", Terms()),
    ],
)
def test_a_query_is_taken_apart(query: str, expected: Terms) -> None:
    assert replace(terms(query, TODAY), numbers=expected.numbers, paper="") == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("4821", Numbers(ticket=4821)),
        ("№4821", Numbers(ticket=4821)),
        ("обращение № 4821", Numbers(ticket=4821)),
        ("П-312", Numbers(claim=312, slip=("П", 312))),
        ("п312", Numbers(claim=312, slip=("П", 312))),
        ("претензия 312", Numbers(claim=312)),
        ("претензия П-312", Numbers(claim=312)),
        ("87-П", Numbers(act=87)),
        ("87 п", Numbers(act=87)),
        ("акт 87-п", Numbers(act=87)),
        ("акт № 87", Numbers(act=87)),
        ("А-001", Numbers(slip=("А", 1))),
        ("а1", Numbers(slip=("А", 1))),
        ("талон А-001", Numbers(slip=("А", 1))),
        ("A-001 ", Numbers()),  # a Latin letter alone may be anything
        ("4821 соколова", Numbers()),
        ("акт", Numbers()),
        ("1234567890", Numbers()),
    ],
)
def test_a_query_may_be_the_number_of_a_matter(query: str, expected: Numbers) -> None:
    assert terms(query, TODAY).numbers == expected


def test_a_number_with_its_noun_asks_for_nobody() -> None:
    assert terms("претензия 312", TODAY).words == ()
    assert not terms("претензия 312", TODAY).empty
    assert terms("4821", TODAY).digits == ("4821",)  # which may be the end of a phone, too


def test_a_document_with_letters_in_its_number_is_read_as_it_is_stored() -> None:
    assert terms("I-РК № 123456", TODAY).paper == terms("i рк 123456", TODAY).paper == "ipk123456"
    assert terms("соколова", TODAY).paper == terms("1804123456", TODAY).paper == ""


# No accepted form is lost

DAYS = st.dates(date(1927, 1, 1), TODAY)
MONTHS = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]


@given(DAYS, st.sampled_from(("", "соколова ", "1427, ")))
def test_a_birth_date_is_understood_in_every_habit(born: date, before: str) -> None:
    d, m, y = born.day, born.month, born.year
    month = MONTHS[m - 1]
    for habit in (
        f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d}.{m}.{y % 100:02}", f"{d}/{m}/{y}", f"{d:02} {m:02} {y}",
        f"{d:02}-{m:02}-{y}", f"{d:02}{m:02}{y}", f"{y}-{m:02}-{d:02}", f"{d} {month} {y}", f"{d} {month} {y} г.",
        f"{d} {month.upper()} {y % 100:02}", f"{d} {month[:3]} {y}", f"{d:02}.{m:02}.{y}г.",
    ):  # fmt: skip
        assert terms(before + habit, TODAY).date == born, habit
    for short in (f"{d:02}{m:02}{y % 100:02}", f"{d:02} {m:02} {y % 100:02}", f"{d:02}-{m:02}-{y % 100:02}"):
        if not before.startswith("1427"):  # figures beside figures are one number
            assert terms(before + short, TODAY).maybe_date == born, short


@given(
    st.from_regex(r"9[0-9]{9}", fullmatch=True),
    st.sampled_from(("+7", "8", "7", "")),
    st.sampled_from(
        ("{}{}{}{}", "({}){}{}{}", " ({}) {}-{}-{}", "-{}-{}-{}-{}", " {} {} {} {}", ".{}.{}.{}.{}")
    ),
    st.sampled_from(("", " соколова", ", елена")),
)
def test_a_phone_is_understood_in_every_form(number: str, code: str, signs: str, after: str) -> None:
    typed = code + signs.format(number[:3], number[3:6], number[6:8], number[8:])
    if code == "":
        typed = typed.lstrip("-. ")
    found = terms(typed + after, TODAY)
    assert found.phone == f"+7{number}", typed
    assert found.words == tuple(normal(after).strip(", ").split())


NAMES = st.from_regex(r"[А-ЯЁ][а-яё]{1,9}(-[А-ЯЁ][а-яё]{1,9})?", fullmatch=True)
TWINS = dict(zip("асеорхукмтнвАСЕОРХУКМТНВ", "aceopxykmthbACEOPXYKMTHB", strict=True))


@given(NAMES, st.randoms(use_true_random=False))
def test_a_name_is_the_same_in_every_spelling(name: str, dice: random.Random) -> None:
    expected = terms(name, TODAY).words
    assert "".join(expected) == name.lower().replace("ё", "е").replace("-", "")
    for habit in (
        name.upper(), name.lower(), name.replace("ё", "е"), name.replace("-", " "), name.replace("-", " — "),
        f"  {name} ", f"«{name}»,", unicodedata.normalize("NFD", name),
    ):  # fmt: skip
        assert terms(habit, TODAY).words == expected, habit
    letters = [TWINS.get(c, c) if dice.random() < 0.5 else c for c in name.replace("-", " ")]
    with_twins = "".join(letters)
    if all(any("а" <= c <= "я" or c == "ё" for c in word.lower()) for word in with_twins.split()):
        assert terms(with_twins, TODAY).words == expected, with_twins


def test_a_query_of_signs_alone_asks_nothing() -> None:
    assert terms(" —, ", TODAY).empty
    assert not terms("14.03.1959", TODAY).empty


@given(st.text(max_size=40))
def test_any_query_is_read_and_its_words_are_normal(query: str) -> None:
    found = terms(query, TODAY)
    assert all(word == normal(word) and word for word in found.words)
    assert all(number.isdecimal() and number.isascii() for number in found.digits)


@given(st.text(max_size=30))
def test_normal_is_settled_in_one_step(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert normal(" Ё-Ё ") == "е е"
