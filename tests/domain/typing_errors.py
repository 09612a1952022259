"""Invented people, and the ways in which a hurried hand writes the same person a second time."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from frontdesk.domain.duplicates import Traits, traits_of
from frontdesk.domain.identifiers import with_snils_control

_each = str.split
SURNAMES = _each(
    "Соколов Кузнецов Попов Васильев Петров Смирнов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев "
    "Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв "
    "Борисов Яковлев Григорьев Романов Воробьёв Сергеев Фролов Королёв Гусев Киселёв Тарасов Белов Комаров"
)
GIVEN_FEMALE = _each(
    "Елена Ольга Анна Татьяна Наталья Ирина Светлана Мария Екатерина Людмила Галина Алина Арина"
)
GIVEN_MALE = _each("Александр Сергей Андрей Дмитрий Алексей Иван Михаил Николай Пётр Виктор Юрий Антон Роман")
FATHERS = _each("Алексей Андрей Иван Сергей Николай Михаил Виктор Антон Роман Степан")
STREETS = _each("Садовая Лесная Заречная Школьная Речная Полевая Луговая")
LETTERS = "абвгдежзиклмнопрстуфхцчшыьэюя"


@dataclass(frozen=True)
class Person:
    surname: str
    given: str
    patronymic: str
    born: date | None
    phones: tuple[str, ...] = ()
    snils: str = ""
    addresses: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    documents: tuple[tuple[str, str], ...] = field(default=())

    def traits(self) -> Traits:
        return traits_of(
            surname=self.surname, given=self.given, patronymic=self.patronymic, born=self.born,
            phones=self.phones, snils=self.snils, addresses=self.addresses, emails=self.emails,
            documents=self.documents,
        )  # fmt: skip


def patronymic(father: str, is_female: bool) -> str:
    stem = {"Алексей": "Алексее", "Андрей": "Андрее", "Сергей": "Сергее", "Николай": "Николае"}.get(father)
    return f"{stem or father + 'о'}{'вна' if is_female else 'вич'}"


def person(dice: random.Random) -> Person:
    """Somebody, with a card as full as cards are: a phone mostly, a СНИЛС and an address often."""
    is_female = dice.random() < 0.6
    number = dice.randrange(200_000_000, 900_000_000)
    return Person(
        surname=dice.choice(SURNAMES) + ("а" if is_female else ""),
        given=dice.choice(GIVEN_FEMALE if is_female else GIVEN_MALE),
        patronymic=patronymic(dice.choice(FATHERS), is_female),
        born=date(1940, 1, 1) + timedelta(days=dice.randrange(24_000)),
        phones=(f"+7900000{dice.randrange(10_000):04d}",) if dice.random() < 0.9 else (),
        snils=with_snils_control(number) if dice.random() < 0.6 else "",
        addresses=(address(dice),) if dice.random() < 0.7 else (),
    )


def address(dice: random.Random) -> str:
    return f"г. Волжанск, ул. {dice.choice(STREETS)}, д. {dice.randrange(1, 60)}, кв. {dice.randrange(1, 99)}"


# The same person again


def letter_slip(dice: random.Random, word: str) -> str:
    """One letter wrong, missing, doubled, or exchanged with its neighbour; never the first."""
    at = dice.randrange(1, len(word) - 1)
    way = dice.randrange(4)
    if way == 0:
        other = dice.choice([c for c in LETTERS if c != word[at]])
        return word[:at] + other + word[at + 1 :]
    if way == 1:
        return word[:at] + word[at + 1 :]
    if way == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def without_yo(_: random.Random, who: Person) -> Person:
    return replace(who, surname=who.surname.replace("ё", "е").upper(), given=who.given.replace("ё", "е"))


def slip_in_surname(dice: random.Random, who: Person) -> Person:
    return replace(who, surname=letter_slip(dice, who.surname))


def slip_in_patronymic(dice: random.Random, who: Person) -> Person:
    return replace(who, patronymic=letter_slip(dice, who.patronymic))


def slips_in_two_parts(dice: random.Random, who: Person) -> Person:
    return slip_in_patronymic(dice, slip_in_surname(dice, who))


def parts_exchanged(_: random.Random, who: Person) -> Person:
    return replace(who, surname=who.given, given=who.surname)


def all_in_the_surname(_: random.Random, who: Person) -> Person:
    return replace(who, surname=f"{who.surname} {who.given} {who.patronymic}", given="", patronymic="")


def without_patronymic(_: random.Random, who: Person) -> Person:
    return replace(who, patronymic="")


def with_initials(_: random.Random, who: Person) -> Person:
    return replace(who, given=who.given[0] + ".", patronymic=who.patronymic[0] + ".")


def day_and_month_exchanged(dice: random.Random, who: Person) -> Person:
    assert who.born
    if who.born.day > 12:
        return slip_in_surname(dice, who)
    return replace(who, born=date(who.born.year, who.born.day, who.born.month))


def digit_of_birth(dice: random.Random, who: Person) -> Person:
    assert who.born
    units = who.born.year % 10
    year = who.born.year - units + dice.choice([n for n in range(10) if n != units])
    return replace(who, born=date(year, who.born.month, min(who.born.day, 28 if who.born.month == 2 else 31)))


def married(dice: random.Random, who: Person) -> Person:
    """Another surname, the phone kept; men of these tests keep their names."""
    if not who.surname.endswith("а") or not who.phones:
        return slip_in_surname(dice, who)
    return replace(who, surname=dice.choice([s for s in SURNAMES if f"{s}а" != who.surname]) + "а", snils="")


def birth_unknown_phone_known(dice: random.Random, who: Person) -> Person:
    if not who.phones:
        return without_patronymic(dice, who)
    return replace(who, born=None, snils="", addresses=())


def new_phone(dice: random.Random, who: Person) -> Person:
    return replace(who, phones=(f"+7900000{dice.randrange(10_000):04d}",))


SECOND_TIME: tuple[Callable[[random.Random, Person], Person], ...] = (
    without_yo, slip_in_surname, slip_in_patronymic, slips_in_two_parts, parts_exchanged, all_in_the_surname,
    without_patronymic, with_initials, day_and_month_exchanged, digit_of_birth, married,
    birth_unknown_phone_known, new_phone,
)  # fmt: skip


# Somebody else who looks like it


def _else(dice: random.Random, who: Person) -> Person:
    return replace(
        who, snils=with_snils_control(dice.randrange(200_000_000, 900_000_000)) if who.snils else ""
    )


def namesake(dice: random.Random, who: Person) -> Person:
    other = person(dice)
    return replace(other, surname=who.surname, given=who.given, patronymic=who.patronymic)


def parent(dice: random.Random, who: Person) -> Person:
    """The same surname, address and phone; a generation older."""
    assert who.born
    is_female = who.surname.endswith("а")
    given = dice.choice([name for name in (GIVEN_FEMALE if is_female else GIVEN_MALE) if name != who.given])
    born = who.born - timedelta(days=dice.randrange(7000, 14_000))
    return _else(dice, replace(who, given=given, patronymic=patronymic(who.given, is_female), born=born))


def namesake_parent(dice: random.Random, who: Person) -> Person:
    """Иван Иванович and his father: one name, address and phone."""
    assert who.born
    return _else(dice, replace(who, born=who.born - timedelta(days=dice.randrange(7000, 14_000))))


def sibling(dice: random.Random, who: Person) -> Person:
    assert who.born
    names = GIVEN_FEMALE if who.surname.endswith("а") else GIVEN_MALE
    given = dice.choice([name for name in names if name != who.given])
    return _else(dice, replace(who, given=given, born=who.born + timedelta(days=dice.randrange(300, 3000))))


def twin(dice: random.Random, who: Person) -> Person:
    names = GIVEN_FEMALE if who.surname.endswith("а") else GIVEN_MALE
    return _else(dice, replace(who, given=dice.choice([name for name in names if name != who.given])))


def spouse(dice: random.Random, who: Person) -> Person:
    is_female = not who.surname.endswith("а")
    surname = who.surname + "а" if is_female else who.surname[:-1]
    given = dice.choice(GIVEN_FEMALE if is_female else GIVEN_MALE)
    other = person(dice)
    return replace(
        other, surname=surname, given=given, patronymic=patronymic(dice.choice(FATHERS), is_female),
        phones=who.phones, addresses=who.addresses,
    )  # fmt: skip


def stranger(dice: random.Random, _: Person) -> Person:
    return person(dice)


def born_the_same_day(dice: random.Random, who: Person) -> Person:
    return replace(person(dice), born=who.born)


SOMEBODY_ELSE: tuple[Callable[[random.Random, Person], Person], ...] = (
    namesake, parent, namesake_parent, sibling, twin, spouse, stranger, born_the_same_day,
)  # fmt: skip
