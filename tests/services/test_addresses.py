"""Addresses of the base offered to whoever types one, the same on every engine."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from frontdesk.domain.addresses import MANY, AddressRow, Alike, key_of
from frontdesk.domain.card_parts import AddressDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import desk_of

TOWN, VILLAGE = "г. Заречье, Садовая ул., 18, кв. 42", "п. Луговой, Садовая ул., 18, кв. 42"


@pytest.fixture
def full(office: Office, desk: Desk) -> Office:
    for address in (TOWN, VILLAGE, TOWN, "Заречье, ул. Садовая, д.18 кв.42", "г. Заречье, Тихий пер., 1"):
        live_at(office, desk, address)
    return office


def live_at(office: Office, desk: Desk, *addresses: str) -> int:
    drafts = tuple(map(AddressDraft, addresses))
    return office.clients.create(desk, ClientDraft("Ясенева", "Ольга", addresses=drafts))


def offered(office: Office, desk: Desk, typed: str) -> list[str]:
    return [row.text for row in office.addresses.like(desk, typed).rows]


def test_an_address_is_offered_once_as_most_cards_write_it_with_their_number(
    full: Office, desk: Desk
) -> None:
    alike = full.addresses.like(desk, "садовая 18 42 з")
    assert alike.rows == (AddressRow(TOWN, 3),)
    assert full.addresses.like(desk, "садовая 18 42").rows == (AddressRow(TOWN, 3), AddressRow(VILLAGE, 1))
    assert alike.marks == ("садовая", "18", "42")


@pytest.mark.parametrize(
    "typed",
    ["луговой садовая", "садовая 18 лугов", "Луговой, Садовая ул", "ул садовая 18 кв 42 луговой",
     "cfljdfz 18 keujdjq", "п. Луговой, Сад"],
)  # fmt: skip
def test_town_and_street_come_in_any_order_and_in_the_other_layout(
    full: Office, desk: Desk, typed: str
) -> None:
    assert offered(full, desk, typed) == [VILLAGE]


def test_nothing_is_offered_for_a_number_a_letter_or_what_nobody_has(full: Office, desk: Desk) -> None:
    for typed in ("", " ", "18 42", "с", "5", "нетакойулицы", "%", "садовая 18 4200", "\x00" * 3):
        assert full.addresses.like(desk, typed) == Alike(), typed


def test_a_saved_card_a_changed_one_and_a_joined_one_count_as_they_stand(full: Office, desk: Desk) -> None:
    one, other = live_at(full, desk, "Песчаная ул., 7"), live_at(full, desk, "ул. Песчаная, 7")
    assert full.addresses.like(desk, "песчаная").rows == (AddressRow("Песчаная ул., 7", 2),)
    card = full.clients.card(other)
    full.clients.save(
        desk, other, card.version, ClientDraft("Ясенева", "Ольга", addresses=(AddressDraft("Песчаная, 9"),))
    )
    assert offered(full, desk, "песчаная") == ["Песчаная ул., 7", "Песчаная, 9"]
    full.merging.merge(desk, one, other, {})
    assert full.addresses.like(desk, "песчаная 9").rows == (AddressRow("Песчаная, 9", 1),), (
        "once, by who lives on"
    )


def test_who_may_find_no_client_is_offered_no_address(full: Office) -> None:
    administrator = desk_of(full, Role.ADMINISTRATOR)
    assert full.addresses.like(administrator, "садовая 18 42") == Alike()


def test_of_a_house_where_half_the_town_is_registered_no_more_is_read_than_is_said(
    office: Office, desk: Desk
) -> None:
    for _ in range(MANY + 3):
        live_at(office, desk, "Песчаная ул., 1")
    live_at(office, desk, "Песчаная ул., 2")
    assert office.addresses.like(desk, "песчаная").rows == (
        AddressRow("Песчаная ул., 1", MANY), AddressRow("Песчаная ул., 2", 1),
    )  # fmt: skip


def test_every_address_of_the_seeded_office_has_the_key_of_its_text(office: Office) -> None:
    with office.database.read() as session:
        rows = session.execute(text("SELECT text, key FROM client_address")).all()
    assert len(rows) > 100
    assert [(text, key_of(text)) for text, _ in rows] == [tuple(row) for row in rows]
