"""Cards: made, mended, looked into."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.card_parts import AddressDraft, Benefit, BenefitDraft, ContactDraft, PhoneDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, ProblemKind
from frontdesk.domain.events import EventKind
from frontdesk.domain.identifiers import show_snils, with_snils_control
from frontdesk.domain.names import Sex
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import desk_of, kinds

FULL = ClientDraft(
    surname="  Жукова ",
    given="Мария",
    patronymic="Ильинична",
    born="5.03.1961",
    phones=tuple(map(PhoneDraft, ("8 900 000 77 01", "", "+7 (900) 000-77-02", "89000007701"))),
    contacts=(ContactDraft(value=" m.zhukova@example.org "),),
    addresses=(AddressDraft("Садовая  ул.,   1"),),
    snils=show_snils(with_snils_control(112_233_446)),
    benefits=(BenefitDraft(Benefit.PENSIONER),),
    note="Плохо слышит\nговорить громче",
)


def test_a_new_card_holds_what_was_typed_tidied(office: Office, desk: Desk) -> None:
    card = office.clients.card(office.clients.create(desk, FULL))
    assert (card.name, card.sex, card.version) == ("Жукова Мария Ильинична", Sex.FEMALE, 1)
    assert card.numbers == ("+79000007701", "+79000007702")
    assert (card.email, card.address) == ("m.zhukova@example.org", "Садовая ул., 1")
    assert card.born is not None
    assert card.born.isoformat() == "1961-03-05"
    assert card.note == FULL.note
    assert card.benefit is Benefit.PENSIONER
    assert card.snils.startswith("•••-•••-446")
    assert card.since.isoformat() == "2026-11-17"
    assert kinds(office.clients.timeline(card.id)) == [EventKind.CLIENT_CREATED]


def test_every_problem_of_a_draft_is_told_and_nothing_is_written(office: Office, desk: Desk) -> None:
    before = office.clients.find("").clients
    with pytest.raises(Invalid) as refused:
        office.clients.create(
            desk, ClientDraft(born="31.02.1990", phones=(PhoneDraft("12"),), snils="112-233-445 96")
        )
    assert [problem.field for problem in refused.value.problems] == [
        "surname", "given", "born", "phones.0.number", "snils",
    ]  # fmt: skip
    assert refused.value.problems[-1].kind is ProblemKind.WRONG_CHECKSUM
    assert office.clients.find("").clients == before


def test_saving_tells_what_was_and_what_is(office: Office, desk: Desk) -> None:
    card = office.clients.card(1)
    after = office.clients.save(
        desk, 1, card.version, replace(card.as_draft(), contacts=(ContactDraft(value="e@example.org"),))
    )
    assert (after.email, after.version) == ("e@example.org", card.version + 1)
    (event,) = office.clients.timeline(1, limit=1)
    assert event.kind is EventKind.CLIENT_CHANGED
    assert dict(event.data) == {
        "contacts": [[], [{"way": "email", "value": "e@example.org", "kind": "personal"}]]
    }
    assert (event.staff_name, event.counter) == ("Королёва\u00a0М.\u00a0И.", 3)


def test_saving_what_was_shown_changes_nothing(office: Office, desk: Desk) -> None:
    card, told = office.clients.card(1), office.clients.timeline(1)
    assert office.clients.save(desk, 1, card.version, card.as_draft()) == card
    assert office.clients.timeline(1) == told


def test_phones_alone_make_a_newer_edition(office: Office, desk: Desk) -> None:
    card = office.clients.card(1)
    draft = replace(card.as_draft(), phones=tuple(map(PhoneDraft, ("+7 900 000-14-27", "+7 900 000-14-28"))))
    after = office.clients.save(desk, 1, card.version, draft)
    assert after.version == card.version + 1
    assert after.numbers == ("+79000001427", "+79000001428")
    with pytest.raises(ChangedMeanwhile):
        office.clients.save(desk, 1, card.version, replace(card.as_draft(), note="поздно"))


def test_phones_in_another_order_are_a_change(office: Office, desk: Desk) -> None:
    card = office.clients.card(1)
    both = tuple(map(PhoneDraft, ("+79000001427", "+79000001428")))
    two = office.clients.save(desk, 1, card.version, replace(card.as_draft(), phones=both))
    turned = office.clients.save(
        desk, 1, two.version, replace(two.as_draft(), phones=tuple(reversed(two.phones)))
    )
    assert turned.numbers == ("+79000001428", "+79000001427")
    assert office.clients.rows((1,))[0].phone == "+7 900 000-14-28"


def test_the_second_desk_to_save_sees_both_editions(office: Office, desk: Desk) -> None:
    card = office.clients.card(1)
    office.clients.save(
        desk, 1, card.version, replace(card.as_draft(), contacts=(ContactDraft(value="first@example.org"),))
    )
    with pytest.raises(ChangedMeanwhile) as refused:
        office.clients.save(desk, 1, card.version, replace(card.as_draft(), note="вторая"))
    assert refused.value.theirs.email == "first@example.org"
    assert set(refused.value.fields) == {"contacts", "note"}
    assert office.clients.card(1).note == card.note


def test_the_number_is_masked_until_somebody_looks_and_the_look_is_recorded(
    office: Office, desk: Desk
) -> None:
    assert office.clients.card(1).snils == "•••-•••-445 95"
    assert office.clients.reveal(desk, 1) == "112-233-445 95"
    (event,) = office.clients.timeline(1, limit=1)
    assert (event.kind, dict(event.data)) == (EventKind.FIELD_REVEALED, {"field": "snils"})


def test_a_masked_number_saved_back_stays_as_it_was(office: Office, desk: Desk) -> None:
    card = office.clients.card(1)
    office.clients.save(desk, 1, card.version, replace(card.as_draft(), note="новая"))
    assert office.clients.reveal(desk, 1) == "112-233-445 95"


def test_another_number_behind_the_same_mask_is_still_a_change(office: Office, desk: Desk) -> None:
    twin = next(
        number for head in range(113_000, 999_999)
        if (number := with_snils_control(head * 1000 + 445))[-5:] == "44595"
    )  # fmt: skip
    card = office.clients.card(1)
    after = office.clients.save(desk, 1, card.version, replace(card.as_draft(), snils=twin))
    assert after.version == card.version + 1
    (event,) = office.clients.timeline(1, limit=1)
    assert event.kind is EventKind.CLIENT_CHANGED
    assert twin not in str(event.data)
    assert office.clients.reveal(desk, 1) == show_snils(twin)


def test_a_timeline_is_paged_from_the_newest_without_a_gap(office: Office, desk: Desk) -> None:
    for _ in range(7):
        office.clients.reveal(desk, 1)
    whole = office.clients.timeline(1, limit=1000)
    pages, before = [], None
    while page := office.clients.timeline(1, limit=3, before=before):
        pages += page
        before = page[-1].id
    assert tuple(pages) == whole
    assert [event.id for event in whole] == sorted((event.id for event in whole), reverse=True)


def test_rows_come_in_the_order_asked_without_those_that_are_gone(office: Office) -> None:
    assert [row.id for row in office.clients.rows((3, 999_999, 1, 2))] == [3, 1, 2]
    assert office.clients.rows(()) == ()


def test_a_card_counts_tickets_and_visits(office: Office) -> None:
    card = office.clients.card(1)
    assert (card.open_tickets, card.tickets >= 1) == (1, True)
    assert len(office.clients.tickets(1)) == card.tickets


def test_there_is_no_card_of_nobody(office: Office, desk: Desk) -> None:
    for deed in (
        lambda: office.clients.card(999_999),
        lambda: office.clients.reveal(desk, 999_999),
        lambda: office.clients.save(desk, 999_999, 1, FULL),
    ):
        with pytest.raises(NotFound):
            deed()


def test_an_administrator_neither_edits_nor_looks_p_07(office: Office) -> None:
    """P-07: who administers the program has no business with people's cards."""
    administrator = desk_of(office, Role.ADMINISTRATOR)
    card = office.clients.card(1)
    for deed in (
        lambda: office.clients.create(administrator, FULL),
        lambda: office.clients.save(administrator, 1, card.version, card.as_draft()),
        lambda: office.clients.reveal(administrator, 1),
    ):
        with pytest.raises(NotAllowed):
            deed()
