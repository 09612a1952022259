"""One box, any habit: the same answers on every engine over the same twenty thousand people."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.found import Found
from frontdesk.domain.staff import Desk, Role
from frontdesk.services import demo
from frontdesk.services.office import Office
from tests.conftest import ENGINES, KEY
from tests.db import search_office
from tests.db.search_office import PEOPLE, one
from tests.services.people import claim, desk_of, ticket

FIRST = "Соколова Елена Андреевна, 14.03.1959, +7 900 000-14-27, 112-233-445 95"


@pytest.fixture(scope="module")
def offices(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Office]]:
    """The same people in every engine, filled once."""
    folder = tmp_path_factory.mktemp("search")
    made: dict[str, Office] = {}
    for engine in ENGINES:
        if engine == "postgresql":
            database = request.getfixturevalue("postgres").database(False)
        else:
            key = KEY if engine == "sqlcipher" else None
            database = Database(engines.sqlite_engine(folder / f"{engine}.db", key))
            schema.prepare(database.engine, folder)
        made[engine] = search_office.fill(database)
    yield made
    for office in made.values():
        office.database.close()


@pytest.fixture(params=ENGINES)
def big(request: pytest.FixtureRequest, offices: dict[str, Office]) -> Office:
    return offices[request.param]


def names(office: Office, found: Found) -> list[str]:
    return [row.name for row in office.clients.rows(found.clients)]


# What clerks type: each must hold for every line that comes back, and must bring some.
HABITS = {
    "соколова": "соколова",
    "СОКОЛОВА": "соколова",
    "сокол": "сокол",
    "соколова елена": "соколова елена",
    "елена соколова": "елена соколова",
    "соколова елена андреевна": "соколова елена андреевна",
    "елена андреевна": "елена андреевна",
    "елена андреевна соколова": "елена соколова",
    "сок ел": "сок ел",
    "ел сок": "ел сок",
    "сок анд": "сок анд",
    "сок ел анд": "сок ел анд",
    "андреевна соколова": "андреевна соколова",
    "  соколова   елена ": "соколова елена",
    "Соколова, Елена": "соколова елена",
    "пчелкина": "пчелкина",
    "Пчёлкина": "пчелкина",
    "королёва": "королева",
    "королева ал": "королева ал",
    "ивановна": "ивановна",
    "ив": "ив",
    "е": "е",
    "королева ан": "королева ан",
}


def test_every_habit_of_typing_a_name_finds_only_people_of_that_name(big: Office) -> None:
    for typed, parts in HABITS.items():
        found = names(big, big.clients.find(typed))
        assert found, typed
        for name in found:
            said = name.casefold().replace("ё", "е").replace("-", " ").split()
            assert all(any(word.startswith(part) for word in said) for part in parts.split()), (typed, name)


FIRST_IS_FOUND_BY = (
    "соколова елена андреевна 14.03.1959",
    "14.03.1959 соколова",
    "14.3.1959 елена",
    "14.3.59 соколова",
    "1959-03-14 соколова",
    "14031959 соколова",
    "140359 соколова",
    "14 03 1959 соколова",
    "14-03-59 соколова",
    "14 марта 1959",
    "140359",
    "112-233-445 95",
    "11223344595",
    "112 233 445 95",
    "112233",
    "445 95",
    "44595",
    "445 соколова",
    "соколова ...445",
    "соколова 112-233-445 95",
    "Соколова Е.А.",
    "соколова е а",
    "е а соколова",
    "Е. Соколова",
    "соколова ел",
    "Coкoлoвa",
    "COKOЛOBA",
    "sokolova",
    "Sokolova Elena",
    "elena sokolova",
    "cjrjkjdf tktyf fylhttdyf",
    "CJRJKJDF TKTYF FYLHTTDYF",
    "cjrjkjdf 445",
    "cjrjkjdf 14.03.1959",
    "ыщлщдщмф",
    "соколвоа",
    "соклова",
    "соколовва елена",
    "елена сокалова",
)

HARD_IS_FOUND_BY = {
    "Иванов Алексей Петрович": ("иванов але", "+7 900 000-31-18", "89000003118", "31-18 иванов", "12.04.1971",
        "120471", "двойников", "двойников алексей", "тройников", "арх 77", "АРХ-77/12"),
    "Салтыков-Щедрин Михаил Евграфович": ("салтыков щедрин", "щедрин михаил", "салтыков михаил",
        "saltykov", "щедрин", "ЩЕДР", "михаил щедрин", "щедрин салтыков", "щедр мих", "щедрин евграфович", "евграфович",
        "itlhby", "shchedrin", "щедирн", "щедрин михаил евграфович", "мих евгр щедр"),
    "Петрова-Водкина Анна-Мария Аполлинариевна": ("водкина", "мария водкина", "водкина мария", "аполлинариевна",
        "аполлинариевна мария", "петрова анна", "vodkina", "djlrbyf", "мария петрова аполлинариевна"),
    "Оглы Гусейн Али оглы": ("али гусейн", "оглы али"),
    "МБУ «Комплексный центр социального обслуживания населения Лесного района имени Пушкина»": ("комплексный",
        "социального", "обслуживания", "населения лесного", "лесного", "пушкина", "центр пушкина", "район комплекс",
        "лестного района", "пушкина обслуж", "имени пушкина", "yfctktybz"),
    "Щербаков Юрий Олегович": ("shcherbakov yurij", "щербаков ю.о.", "yuriy shcherbakov", "щербакво юрий"),
    "О'Нил Шон": ("о'нил", "О’Нил", "шон о'нил"),
    "Smith John": ("smith", "john smith", "ыьшер"),
    "Cоболев Пётр": ("соболев", "coболев", "соболев петр"),
    "Хлебников Пётр Ильич": ("18 04 123456", "1804123456", "1804 № 123456", "180412", "343512345656",
        "3435 1234 5656", "hlebnikov.p@", "Hlebnikov.P@example.org", "хлебников 1804"),
    "Кроха Мила": ("I-РК № 123456", "i-рк 123456", "кроха"),
    "ООО «Управляющая компания „Заречье“»": ("заречье", "ооо заречье", "ООО «Заречье»", "управляющая заречье",
        "компания", "компания управляющая", "заречье управ", "компан заре", "3435123451", "1023400012349",
        "40702810100000001201", "407028101", "pfhtxmt", "72-40 заречье", "zarechye"),
    "Городская поликлиника № 5": ("поликлиника", "поликлиника 5", "городская поликлиника № 5", "поликлиинка"),
    "IT-центр": ("it", "it центр", "центр"),
}  # fmt: skip


@pytest.mark.parametrize("typed", FIRST_IS_FOUND_BY)
def test_the_first_client_is_found_by(big: Office, typed: str) -> None:
    assert 1 in big.finding.find(typed).clients


@pytest.mark.parametrize("name", HARD_IS_FOUND_BY)
def test_whoever_is_hard_to_find_is_found(big: Office, name: str) -> None:
    id = one(big, name)
    for typed in HARD_IS_FOUND_BY[name]:
        assert id in big.finding.find(typed).clients, typed


@pytest.mark.parametrize(
    "typed",
    ["+7 900 000-14-27", "8 900 000 14 27", "89000001427", "9000001427", "(900) 000-14-27", "000-14-27", "14-27",
     "1427", "соколова 14-27", "14-27 соколова", "елена 1427", "cjrjkjdf 1427"],
)  # fmt: skip
def test_a_phone_is_found_in_any_format_and_by_its_end(office: Office, typed: str) -> None:
    assert 1 in office.finding.find(typed).clients


def test_whole_names_come_before_longer_ones(big: Office) -> None:
    found = names(big, big.finding.find("иванов але"))
    assert found[:3] == [
        "Иванов Алексей Петрович",
        "Иванова Александра Юрьевна",
        "Ивановский Александр Ильич",
    ]


def test_a_number_finds_its_matter(big: Office) -> None:
    for typed in ("4773", "№ 4773", "№4773", "обращение 4773"):
        (id,) = big.finding.find(typed).tickets
        assert big.tickets.card(id).number == 4773
    for typed in ("П-312", "п312", "претензия 312", "№ П-312", "G-312"):
        (id,) = big.finding.find(typed).claims
        assert big.claims.card(id).number == "П-312"
    for typed in ("87-П", "87п", "акт 87", "акт № 87-п"):
        (id,) = big.finding.find(typed).acts
        assert big.acts.card(id).number == "87-П"
    for typed in ("А-001", "а1", "талон А-001", "F-001"):
        (id,) = big.finding.find(typed).visits
        assert big.visits.visit(id).slip == "А-001"
    assert not big.finding.find("4773 соколова").tickets
    assert not big.finding.find("№ 999999999")


def test_a_field_that_takes_a_client_takes_the_number_of_his_matter(office: Office, desk: Desk) -> None:
    for typed in ("4773", "№ 4773"):
        assert office.clients.find(typed).clients == (1,), "the matter is Соколова's, and no phone ends so"
    registered = office.claims.register(desk, claim(ticket(office, desk, 7)))
    assert office.clients.find(registered.number).clients == (7,)
    assert (
        office.clients.find("А-001").clients[0]
        == office.visits.visit(office.finding.find("А-001").visits[0]).client_id
    )


def test_a_number_sign_asks_for_no_people(big: Office) -> None:
    assert big.finding.find("№ 4773").clients == ()
    assert big.finding.find("№").clients == ()


def test_a_query_in_the_wrong_layout_says_what_it_was_read_as(big: Office) -> None:
    assert big.finding.find("cjrjkjdf").repaired == "соколова"
    assert big.finding.find("соколова").repaired == ""
    assert big.finding.find("qqqqqq").repaired == "", "nothing found either way, nothing repaired"
    literally = big.finding.find("cjrjkjdf", repair=False)
    assert not literally
    assert literally.repaired == literally.alike == ""


def test_a_likelier_reading_wins_over_one_that_finds_somebody(big: Office) -> None:
    """«Smith» is somebody's name, and in the other layout «ыьшер» is nobody's."""
    assert big.finding.find("smith").repaired == ""
    assert big.finding.find("it").repaired == "", "an organisation is called so; «ше» would be a Шестаков"
    assert big.finding.find("le").repaired == "ду", "nobody is «le», and «ду» is likelier than «ле»"
    assert big.finding.find("sok").alike == "сок", "nobody is «ыщл»"


def test_words_that_are_only_like_the_typed_ones_are_told_and_marked(big: Office) -> None:
    found = big.finding.find("соколвоа елена")
    assert (found.alike, found.repaired) == ("соколова елена", "")
    assert set(found.words) >= {"соколова", "елена"}
    assert big.finding.find("sokolova").alike == "соколова"
    assert big.finding.find("соколова").alike == ""
    assert not big.finding.find("сокаловва"), "two slips are another word"
    assert not big.finding.find("сокк"), "a short word with a slip is another word"


def test_a_merged_card_is_its_living_one_and_nobody_is_listed_twice(big: Office) -> None:
    living = one(big, "Иванов Алексей Петрович")
    assert big.finding.find("двойников").clients == (living,)
    assert big.finding.find("тройников").clients == (living,), "merged, and merged again"
    both = big.finding.find("алексей", limit=200).clients
    assert both.count(living) == 1
    assert len(set(both)) == len(both)
    assert not {name for name in names(big, big.finding.find("")) if "ойников" in name}


def test_what_a_desk_may_not_see_is_neither_listed_nor_counted(big: Office) -> None:
    clerk = desk_of(big, Role.SENIOR)
    for typed in ("соколова", "4773", "П-312", "87-П", "А-001", "", "соколвоа", "cjrjkjdf", "112-233-445 95"):
        assert big.finding.find(typed, desk=clerk), typed
        found = big.finding.find(typed, desk=_with_role(clerk, Role.ADMINISTRATOR))
        assert found == Found(words=found.words, repaired=found.repaired), typed
        assert not found
    registrar = _with_role(clerk, Role.REGISTRAR)
    assert big.finding.find("соколова", desk=registrar)
    assert big.finding.find("А-001", desk=registrar).visits
    assert not big.finding.find("№ 4773", desk=registrar)
    assert not big.finding.find("№ П-312", desk=registrar)
    assert not big.finding.find("№ 87-П", desk=registrar)
    trainee = _with_role(clerk, Role.TRAINEE)
    assert big.finding.find("№ 4773", desk=trainee).tickets
    assert not big.finding.find("№ П-312", desk=trainee)
    shown = big.finding.shown(registrar, "соколова")
    assert shown.clients
    assert shown.tickets == ()
    assert [row.open_tickets for row in shown.clients if row.id == 1] == [0]


def _with_role(desk: Desk, role: Role) -> Desk:
    return replace(desk, staff=replace(desk.staff, role=role))


ODD = (
    "", "   ", "-", "%", "_", "' OR 1=1 --", "\\", "*", "ъъъъ", "щщ елена", "соколова щщ", "99.99.9999",
    "01.01.1900", "0", "00", "900", "1", "12", "123", "1234567890123456", "+", "№", "'", "о'нил", "👋", "́",
    "иванов иванов", "а б в г д", "14.03.1959", "01.01.1980", "елена 9", "ив 5", "7", "1427 0011", "@", "a@", "ооо",
    "\x00", "а\x00б", "слово " * 40, "1 " * 30, "абырвалг" * 5_000,
    "абырвалг " * 5_000, "qwe rty " * 5_000, "12 34-" * 5_000, "\ud800",
)  # fmt: skip


def questions(office: Office, count: int) -> list[str]:
    """Always the same, of every kind: how clerks ask for people who exist, and how they slip."""
    dice = random.Random(20261122)
    asked = [
        *HABITS,
        *ODD,
        *FIRST.split(", "),
        *FIRST_IS_FOUND_BY,
        *(t for hard in HARD_IS_FOUND_BY.values() for t in hard),
    ]
    while len(asked) < count:
        card = office.clients.card(dice.randrange(2, PEOPLE))
        row = office.clients.rows((card.id,))[0]
        if not card.is_person:
            asked += [card.name, card.name.split("«")[1][:5], card.documents[1].number]
            continue
        surname, given, born = card.surname, card.given, card.born
        if born is None or not row.phone:
            continue
        slip = dice.randrange(1, len(surname) - 1)
        asked += [
            surname[:3], f"{surname} {given[0]}.{card.patronymic[:1]}.", f"{given} {card.patronymic}", row.phone,
            row.phone[-5:], f"{born:%d%m%y}", f"{born:%d.%m.%Y} {surname}", row.snils[-6:],
            surname[:slip] + surname[slip + 1] + surname[slip] + surname[slip + 2 :], f"{surname[:4]} {given[:2]}",
        ]  # fmt: skip
    return asked


def test_all_engines_answer_every_query_alike(offices: dict[str, Office]) -> None:
    """Row by row; the order counts too, and how the query was read."""
    asked = questions(offices["sqlite"], 220)
    assert len(asked) >= 200
    desks = {engine: demo.sign_in(office) for engine, office in offices.items()}
    for place, typed in enumerate(asked):
        first, *others = (office.finding.find(typed) for office in offices.values())
        assert all(other == first for other in others), (typed, first, others)
        assert len(set(first.clients)) == len(first.clients) <= 50
        if place % 5 == 0:
            few = {office.finding.find(typed, 7).clients for office in offices.values()}
            assert few == {first.clients[:7]}, typed
            shown = [office.finding.shown(desks[engine], typed) for engine, office in offices.items()]
            assert all(other == shown[0] for other in shown), typed


def test_an_empty_box_shows_the_cards_that_came_last(office: Office, desk: Desk) -> None:
    made = office.clients.create(desk, ClientDraft("Новикова", "Анна"))
    assert office.finding.find(" ").clients[0] == made


def test_namesakes_stand_in_the_order_of_their_cards(office: Office, desk: Desk) -> None:
    made = [office.clients.create(desk, ClientDraft("Тёзкина", "Анна", "Ильинична")) for _ in range(5)]
    assert list(office.clients.find("тезкина анна").clients) == made
    assert list(office.clients.find("тезкина", limit=3).clients) == made[:3]


def test_surnames_come_before_given_names_that_begin_alike(office: Office, desk: Desk) -> None:
    given = office.clients.create(desk, ClientDraft("Аааева", "Ромашкина"))
    surname = office.clients.create(desk, ClientDraft("Ромашкина", "Яна"))
    assert office.clients.find("ромашк").clients == (surname, given)


def test_a_phone_belongs_to_everybody_who_gave_it(office: Office, desk: Desk) -> None:
    other = office.clients.create(
        desk, ClientDraft("Соколов", "Пётр", phones=(PhoneDraft("8 900 000 14 27"),))
    )
    assert office.clients.with_phone("+7 (900) 000-14-27") == (1, other)
    assert office.clients.with_phone("14-27") == ()
    assert office.clients.find("соколов 1427").clients == (1, other)
    assert office.clients.find("петр 1427").clients == (other,)


def test_a_changed_name_is_found_by_the_new_one_only(office: Office, desk: Desk) -> None:
    card = office.clients.card(2)
    draft = ClientDraft("Салтыкова-Щедрина", card.given, card.patronymic)
    office.clients.save(desk, 2, card.version, draft)
    assert 2 in office.clients.find("салтыкова щед").clients
    assert 2 in office.clients.find("Салтыкова-Щедрина вал").clients
    assert 2 not in office.clients.find("литвиненко").clients


def test_a_whole_name_in_order_means_its_bearers_and_in_another_order_everybody_of_these_words(
    office: Office, desk: Desk
) -> None:
    bearer = office.clients.create(desk, ClientDraft("Иванченко", "Глеб", "Тарасович"))
    other = office.clients.create(desk, ClientDraft("Глебов", "Тарас", "Иванченко"))
    assert office.clients.find("иванченко глеб тарасович").clients == (bearer,)
    assert office.clients.find("глеб тарасович иванченко").clients == (bearer,)
    assert office.clients.find("тарасович иванченко глеб").clients == (bearer,)
    assert set(office.clients.find("иванченко глеб тарас").clients) == {bearer, other}


def test_initials_stand_behind_a_surname_and_begin_none(office: Office, desk: Desk) -> None:
    meant = office.clients.create(desk, ClientDraft("Жданович", "Игнат", "Остапович"))
    office.clients.create(desk, ClientDraft("Орлик", "Игнат", "Жданович"))
    hers = office.clients.create(desk, ClientDraft("Лесная-Жданович", "Инна", "Олеговна"))
    for typed in ("жданович и.о.", "И. О. Жданович"):
        assert set(office.clients.find(typed).clients) == {meant, hers}
