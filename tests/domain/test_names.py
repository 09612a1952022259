from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.clients import Sex as SexOfCards
from frontdesk.domain.names import (
    Case,
    Sex,
    decline,
    initials_after,
    initials_before,
    sex_of,
    split,
)

OBLIQUE = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)


@pytest.mark.parametrize(
    ("name", "sex", "forms"),
    [
        (
            "Соколова Елена Андреевна",
            Sex.FEMALE,
            "Соколовой Елены Андреевны|Соколовой Елене Андреевне|Соколову Елену Андреевну"
            "|Соколовой Еленой Андреевной|Соколовой Елене Андреевне",
        ),
        (
            "Иванов Пётр Ильич",
            Sex.MALE,
            "Иванова Петра Ильича|Иванову Петру Ильичу|Иванова Петра Ильича"
            "|Ивановым Петром Ильичом|Иванове Петре Ильиче",
        ),
        (
            "Гончарук Мария Павловна",
            Sex.FEMALE,
            "Гончарук Марии Павловны|Гончарук Марии Павловне|Гончарук Марию Павловну"
            "|Гончарук Марией Павловной|Гончарук Марии Павловне",
        ),
        (
            "Гончарук Олег Павлович",
            Sex.MALE,
            "Гончарука Олега Павловича|Гончаруку Олегу Павловичу|Гончарука Олега Павловича"
            "|Гончаруком Олегом Павловичем|Гончаруке Олеге Павловиче",
        ),
        (
            "Лев Лев Львович",
            Sex.MALE,
            "Лева Льва Львовича|Леву Льву Львовичу|Лева Льва Львовича"
            "|Левом Львом Львовичем|Леве Льве Львовиче",
        ),
        (
            "Мамедов Ариф Гусейн оглы",
            Sex.MALE,
            "Мамедова Арифа Гусейн оглы|Мамедову Арифу Гусейн оглы|Мамедова Арифа Гусейн оглы"
            "|Мамедовым Арифом Гусейн оглы|Мамедове Арифе Гусейн оглы",
        ),
        (
            "Римский-Корсаков Николай Андреевич",
            Sex.MALE,
            "Римского-Корсакова Николая Андреевича|Римскому-Корсакову Николаю Андреевичу"
            "|Римского-Корсакова Николая Андреевича|Римским-Корсаковым Николаем Андреевичем"
            "|Римском-Корсакове Николае Андреевиче",
        ),
    ],
)
def test_names_are_declined_in_all_cases(name: str, sex: Sex, forms: str) -> None:
    parts = split(name)
    assert "|".join(str(decline(*parts, sex, case)) for case in OBLIQUE) == forms
    assert str(decline(*parts, sex, Case.NOMINATIVE)) == name
    assert sex_of(*parts) is sex


@pytest.mark.parametrize("surname", ["Черных", "Долгих", "Живаго", "Дубяго", "Шевченко", "Дурново", "Гюго"])
@pytest.mark.parametrize("sex", list(Sex))
@pytest.mark.parametrize("case", list(Case))
def test_surnames_that_never_change(surname: str, sex: Sex, case: Case) -> None:
    assert decline(surname, "", "", sex, case).surname == surname


@pytest.mark.parametrize(("surname", "genitive"), [("Рерих", "Рериха"), ("Ткач", "Ткача"), ("Ким", "Кима")])
def test_surnames_on_a_consonant_change_for_men_only(surname: str, genitive: str) -> None:
    assert decline(surname, "", "", Sex.MALE, Case.GENITIVE).surname == genitive
    assert decline(surname, "", "", Sex.FEMALE, Case.GENITIVE).surname == surname


def test_a_stressed_end_takes_its_vowel() -> None:
    assert decline("Ткач", "Иван", "Ильич", Sex.MALE, Case.INSTRUMENTAL).surname == "Ткачом"


def test_capitals_stay_capitals() -> None:
    assert (
        str(decline("ИВАНОВА", "МАРИЯ", "ПЕТРОВНА", Sex.FEMALE, Case.GENITIVE)) == "ИВАНОВОЙ МАРИИ ПЕТРОВНЫ"
    )


@pytest.mark.parametrize("name", ["Ким Ли", "Нгуен Ван Тхань", "Smith John", "Черных Женя", "Саша"])
def test_an_unsure_name_shows_no_sex_and_stays_in_the_nominative(name: str) -> None:
    parts = split(name)
    assert sex_of(*parts) is None
    assert str(decline(*parts, None, Case.GENITIVE)) == name


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Ильина Дарья Кузьминична", Sex.FEMALE),
        ("Ильин Кузьма Никитич", Sex.MALE),
        ("Алиева Лейла Ариф кызы", Sex.FEMALE),
        ("Соколова Елена", Sex.FEMALE),
        ("Черных Павел Фомич", Sex.MALE),
    ],
)
def test_the_name_shows_the_sex(name: str, sex: Sex) -> None:
    assert sex_of(*split(name)) is sex


def test_the_sex_that_was_asked_wins_over_the_name() -> None:
    assert decline("Ким", "Женя", "", Sex.MALE, Case.DATIVE).surname == "Киму"


def test_initials_hold_together() -> None:
    assert initials_after("Соколова", "Елена", "Андреевна") == "Соколова\u00a0Е.\u00a0А."
    assert initials_before("Соколова", "Елена", "Андреевна") == "Е.\u00a0А.\u00a0Соколова"
    assert initials_before("Мамедов", "Ариф", "Гусейн оглы") == "А.\u00a0Мамедов"
    assert initials_after("Ким", "", "") == "Ким"


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("  Соколова   Елена Андреевна ", ("Соколова", "Елена", "Андреевна")),
        ("Мамедов Ариф Гусейн  оглы", ("Мамедов", "Ариф", "Гусейн оглы")),
        ("Ким", ("Ким", "", "")),
        ("", ("", "", "")),
        ("Елена Андреевна Соколова", ("Соколова", "Елена", "Андреевна")),
        ("Елена Андреевна", ("", "Елена", "Андреевна")),
        ("Соколова Мюллер Елена Андреевна", ("Соколова Мюллер", "Елена", "Андреевна")),
        ("Анна Мария Петровна Кузнецова", ("Кузнецова", "Анна Мария", "Петровна")),
        ("Соколова-Мюллер Е. А.", ("Соколова-Мюллер", "Е.", "А.")),
        ("Е.А. Соколова-Мюллер", ("Соколова-Мюллер", "Е.", "А.")),
        ("Соколова Е.", ("Соколова", "Е.", "")),
        ("Ариф Гусейн оглы Мамедов", ("Мамедов", "Ариф", "Гусейн оглы")),
        ("Алиева Лейла Ариф кызы", ("Алиева", "Лейла", "Ариф кызы")),
        ("фон Гинденбург Пауль", ("фон Гинденбург", "Пауль", "")),
        ("Пауль фон Гинденбург", ("фон Гинденбург", "Пауль", "")),
        ("Шарль де Голль", ("де Голль", "Шарль", "")),
        ("Анна Петровна де ла Круа", ("де ла Круа", "Анна", "Петровна")),
        ("Нгуен Ван Тхань", ("Нгуен", "Ван", "Тхань")),
        ("Винсент ван Гог", ("ван Гог", "Винсент", "")),
        ("Пётр Иванов", ("Иванов", "Пётр", "")),
        ("Иванов Пётр", ("Иванов", "Пётр", "")),
        ("Лев Белов", ("Белов", "Лев", "")),
        ("Ким Ли", ("Ким", "Ли", "")),
        ("Вукович Милан Петрович", ("Вукович", "Милан", "Петрович")),
        ("Иван Иванович Вукович", ("Вукович", "Иван", "Иванович")),
        ("Вукович Милан", ("Вукович", "Милан", "")),
        ("фон", ("фон", "", "")),
    ],
)
def test_one_line_is_split_into_the_parts_of_a_name(line: str, parts: tuple[str, str, str]) -> None:
    assert split(line) == parts


_WORDS = st.one_of(
    st.sampled_from(
        [
            "Соколова",
            "Елена",
            "Андреевна",
            "оглы",
            "кызы",
            "фон",
            "де",
            "ван",
            "Ван",
            "Лев",
            "Иванович",
            "Е.",
            "Ким",
        ]
    ),
    st.from_regex(r"[А-ЯЁа-яёA-Za-z]{1,9}(?:-[А-Яа-я]{1,5})?", fullmatch=True),
)


@given(st.lists(_WORDS, max_size=7))
def test_splitting_a_name_loses_no_word(words: list[str]) -> None:
    parts = split("  ".join(words))
    assert sorted(" ".join(parts).split()) == sorted(words)


@given(st.text(max_size=60))
def test_splitting_any_line_loses_no_letter(line: str) -> None:
    assert sorted("".join("".join(split(line)).split())) == sorted("".join(line.split()))


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.sampled_from(list(Case)))
def test_nothing_typed_breaks_the_grammar(surname: str, given_name: str, patronymic: str, case: Case) -> None:
    decline(surname, given_name, patronymic, None, case)
    initials_after(surname, given_name, patronymic)


def test_cards_and_names_speak_of_one_sex() -> None:
    assert SexOfCards is Sex
