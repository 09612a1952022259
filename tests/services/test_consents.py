"""Consents apart, each with its day, way and edition; advertising is refused without one that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from frontdesk.domain.card_parts import DocumentDraft
from frontdesk.domain.consents import ConsentDraft, ConsentWay, Purpose
from frontdesk.domain.errors import Invalid, NoConsent, NotAllowed, NotFound, ProblemKind, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.cards import ORGANISATION, PERSON
from tests.services.people import desk_of, kinds, ticket

ADVERTISING, PROCESSING = Purpose.ADVERTISING, Purpose.PROCESSING


@pytest.fixture
def client(office: Office, desk: Desk) -> int:
    return office.clients.create(desk, PERSON)


def test_a_consent_has_its_day_way_edition_and_paper(office: Office, desk: Desk, client: int) -> None:
    draft = ConsentDraft(client, PROCESSING, "10.11.2026", ConsentWay.PAPER, " лист  12 ")
    office.consents.give(desk, draft)
    (row,) = office.consents.of(client)
    assert (row.purpose, row.given_on, row.way) == (PROCESSING, date(2026, 11, 10), ConsentWay.PAPER)
    assert (row.edition, row.paper, row.stands) == ("1", "лист 12", True)
    assert row.staff_name == "Королёва\u00a0М.\u00a0И."
    assert kinds(office.clients.timeline(client))[-1] is EventKind.CONSENT_GIVEN


def test_one_consent_says_nothing_of_the_other(office: Office, desk: Desk, client: int) -> None:
    office.consents.give(desk, ConsentDraft(client, PROCESSING))
    with pytest.raises(NoConsent) as refused:
        office.consents.must_stand(client)
    assert refused.value.purpose is ADVERTISING
    office.consents.give(desk, ConsentDraft(client, ADVERTISING, way=ConsentWay.SITE))
    office.consents.must_stand(client, ADVERTISING)


@pytest.mark.parametrize("kind", [MessageKind.REPLY, MessageKind.CALL])
def test_an_invitation_is_refused_to_who_has_not_agreed_to_advertising(
    office: Office, desk: Desk, client: int, kind: MessageKind
) -> None:
    about = ticket(office, desk, client)
    invitation = MessageDraft(about, kind, "Приглашаем на занятие", template="invitation")
    office.consents.give(desk, ConsentDraft(client, PROCESSING))
    with pytest.raises(NoConsent):
        office.tickets.say(desk, invitation)
    told = kinds(office.tickets.timeline(about))
    office.tickets.say(desk, replace(invitation, kind=MessageKind.NOTE))  # nobody is written to
    office.tickets.say(desk, replace(invitation, template="progress"))
    id = office.consents.give(desk, ConsentDraft(client, ADVERTISING))
    office.tickets.say(desk, invitation)
    office.consents.withdraw(desk, id)
    with pytest.raises(NoConsent):
        office.tickets.say(desk, invitation)
    assert len(kinds(office.tickets.timeline(about))) == len(told) + 3


def test_a_withdrawn_consent_stands_no_more_and_may_be_given_anew(
    office: Office, desk: Desk, client: int, clock: StoppedClock
) -> None:
    id = office.consents.give(desk, ConsentDraft(client, ADVERTISING))
    with pytest.raises(WrongState):
        office.consents.give(desk, ConsentDraft(client, ADVERTISING))
    clock.forward(days=3)
    office.consents.withdraw(desk, id, ConsentWay.PHONE)
    with pytest.raises(NoConsent):
        office.consents.must_stand(client, ADVERTISING)
    assert office.consents.standing(client, ADVERTISING, date(2026, 11, 19)) is not None
    assert office.consents.standing(client, ADVERTISING, date(2026, 11, 16)) is None
    with pytest.raises(WrongState):
        office.consents.withdraw(desk, id)
    office.consents.give(desk, ConsentDraft(client, ADVERTISING))
    newest, oldest = office.consents.of(client)
    assert (newest.stands, oldest.withdrawn_on, oldest.withdrawn_way) == (
        True, date(2026, 11, 20), ConsentWay.PHONE,
    )  # fmt: skip
    told = kinds(office.clients.timeline(client))[-3:]
    assert told == [EventKind.CONSENT_GIVEN, EventKind.CONSENT_WITHDRAWN, EventKind.CONSENT_GIVEN]


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        ("09.11.2026", ProblemKind.DATE_BEFORE),
        ("18.11.2026", ProblemKind.DATE_IN_FUTURE),
        ("когда-то", ProblemKind.NOT_A_DATE),
    ],
)
def test_a_withdrawal_has_a_day_that_can_be(
    office: Office, desk: Desk, client: int, on: str, kind: ProblemKind
) -> None:
    id = office.consents.give(desk, ConsentDraft(client, given_on="10.11.2026"))
    with pytest.raises(Invalid) as refused:
        office.consents.withdraw(desk, id, on=on)
    assert refused.value.problems[0].kind is kind
    assert office.consents.of(client)[0].stands


def test_what_cannot_be_is_refused(office: Office, desk: Desk, client: int) -> None:
    for draft, field in (
        (ConsentDraft(client, PROCESSING, way=ConsentWay.PHONE), "way"),
        (ConsentDraft(client, given_on="18.11.2026"), "given_on"),
        (ConsentDraft(client, given_on="вчера утром"), "given_on"),
        (ConsentDraft(client, paper="ы" * 201), "paper"),
    ):
        with pytest.raises(Invalid) as refused:
            office.consents.give(desk, draft)
        assert [problem.field for problem in refused.value.problems] == [field]
    with pytest.raises(NotFound):
        office.consents.give(desk, ConsentDraft(999_999))
    with pytest.raises(NotFound):
        office.consents.withdraw(desk, 999_999)
    administrator = desk_of(office, Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        office.consents.give(administrator, ConsentDraft(client))
    with pytest.raises(NotAllowed):
        office.consents.form(administrator, client, PROCESSING)


def test_an_organisation_has_no_personal_data(office: Office, desk: Desk) -> None:
    client = office.clients.create(desk, ORGANISATION)
    with pytest.raises(Invalid):
        office.consents.give(desk, ConsentDraft(client))
    with pytest.raises(Invalid):
        office.consents.form(desk, client, PROCESSING)


def test_the_form_is_filled_from_the_card_and_its_making_is_recorded(
    office: Office, desk: Desk, client: int
) -> None:
    text = read(office.consents.form(desk, client, PROCESSING))
    assert "паспорт 18 04 123456, выдан 20.03.2004 ОВД Волжанского района, код подразделения 340-001" in text
    assert "Я, Жукова Мария Ильинична, 05.03.1961 года рождения" in text
    assert "проживающая по адресу: Садовая ул., 1" in text
    (event,) = office.clients.timeline(client, limit=1)
    assert (event.kind, dict(event.data)) == (
        EventKind.CONSENT_PRINTED, {"purpose": "processing", "edition": "1"},
    )  # fmt: skip
    assert "@zhukova_m" in read(office.consents.form(desk, client, ADVERTISING))


def test_a_representative_signs_with_the_paper_that_stands(office: Office, desk: Desk, client: int) -> None:
    office.representatives.add(desk, RepresentativeDraft(client, 3, Relation.SPOUSE))
    paper = RepresentativeDraft(
        client, 1, Relation.ATTORNEY, "", "доверенность", "34 АА 0000001", "", "31.12.2026"
    )
    id = office.representatives.add(desk, paper)
    said = "в лице представителя: Соколова Елена Андреевна (доверенность № 34 АА 0000001)"
    assert said in read(office.consents.form(desk, client, PROCESSING))
    office.representatives.end(desk, id)
    assert "в лице представителя" not in read(office.consents.form(desk, client, PROCESSING))


def test_a_child_shows_the_birth_certificate(office: Office, desk: Desk) -> None:
    child = replace(
        PERSON,
        born="01.09.2020",
        documents=(DocumentDraft(DocumentKind.BIRTH_CERTIFICATE, "I-РК № 123456", issued_on="10.09.2020"),),
    )
    text = read(office.consents.form(desk, office.clients.create(desk, child), PROCESSING))
    assert "свидетельство о рождении I-РК № 123456, выдано 10.09.2020" in text
