"""One box, any habit: the same answers on every engine over the same five thousand people."""

from __future__ import annotations

import pytest

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.domain.clients import ClientDraft, Found
from frontdesk.domain.staff import Desk
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import Office, open_office
from tests.conftest import ENGINES

PEOPLE = 3_000
FIRST = "Соколова Елена Андреевна, 14.03.1959, +7 900 000-14-27, 112-233-445 95"


@pytest.fixture
def big(request: pytest.FixtureRequest, fresh) -> Office:
    database: Database = fresh(request.param, False)
    demo.fill(database, home.resources(), PEOPLE, 300)
    return open_office(database, lambda: DEMO_NOW, home.resources())


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


@pytest.mark.parametrize("big", ENGINES, indirect=True)
def test_every_habit_of_typing_a_name_finds_only_people_of_that_name(big: Office) -> None:
    for typed, parts in HABITS.items():
        found = names(big, big.clients.find(typed))
        assert found, typed
        for name in found:
            said = name.casefold().replace("ё", "е").replace("-", " ").split()
            assert all(any(word.startswith(part) for word in said) for part in parts.split()), (typed, name)


@pytest.mark.parametrize("big", ENGINES, indirect=True)
@pytest.mark.parametrize(
    "typed",
    [
        "соколова елена андреевна 14.03.1959",
        "14.03.1959 соколова",
        "14.3.1959 елена",
        "1959-03-14 соколова",
        "14031959 соколова",
        "+7 900 000-14-27",
        "8 900 000 14 27",
        "89000001427",
        "9000001427",
        "(900) 000-14-27",
        "000-14-27",
        "14-27",
        "1427",
        "соколова 14-27",
        "14-27 соколова",
        "елена 1427",
        "112-233-445 95",
        "11223344595",
        "112 233 445 95",
        "112233",
        "соколова 112-233-445 95",
        "cjrjkjdf tktyf fylhttdyf",
        "CJRJKJDF TKTYF FYLHTTDYF",
        "cjrjkjdf 1427",
    ],
)
def test_the_first_client_is_found_by(big: Office, typed: str) -> None:
    assert 1 in big.clients.find(typed).clients


@pytest.mark.parametrize("big", ENGINES, indirect=True)
def test_a_number_of_a_ticket_finds_the_ticket_and_says_nothing_else(big: Office) -> None:
    for typed in ("4773", "№ 4773", "№4773"):
        (ticket,) = big.clients.find(typed).tickets
        assert big.tickets.card(ticket).number == 4773
    assert big.clients.find("4773 соколова").tickets == ()
    assert big.clients.find("999999999").tickets == ()


@pytest.mark.parametrize("big", ENGINES, indirect=True)
def test_a_query_in_the_wrong_layout_says_what_it_was_read_as(big: Office) -> None:
    assert big.clients.find("cjrjkjdf").repaired == "соколова"
    assert big.clients.find("соколова").repaired == ""
    assert big.clients.find("qqqqqq").repaired == "", "nothing found either way, nothing repaired"


ODD = (
    "", "   ", "-", "%", "_", "' OR 1=1 --", "\\", "*", "ъъъъ", "щщ елена", "соколова щщ", "99.99.9999",
    "01.01.1900", "0", "00", "900", "1", "12", "123", "1234567890123456", "+", "№", "'", "о'нил", "👋", "́",
    "иванов иванов", "а б в г д", "14.03.1959", "01.01.1980", "елена 9", "ив 5", "7", "1427 0011",
)  # fmt: skip


def test_all_engines_answer_every_query_alike(fresh) -> None:
    """More than sixty questions, the odd ones among them; the order counts too."""
    offices = []
    for engine in ("sqlite", "postgresql"):
        database = fresh(engine, False)
        demo.fill(database, home.resources(), PEOPLE, 300)
        offices.append(open_office(database, lambda: DEMO_NOW, home.resources()))
    asked = [*HABITS, *ODD, *FIRST.split(", "), "марина", "кузн", "ал ник"]
    assert len(asked) >= 60
    for typed in asked:
        for limit in (7, 50):
            first, second = (office.clients.find(typed, limit) for office in offices)
            assert first == second, typed
            assert len(first.clients) <= limit
            assert len(set(first.clients)) == len(first.clients)


def test_an_empty_box_shows_the_cards_that_came_last(office: Office, desk: Desk) -> None:
    made = office.clients.create(desk, ClientDraft("Новикова", "Анна"))
    assert office.clients.find(" ").clients[0] == made


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
