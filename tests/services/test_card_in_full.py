"""The whole card in one transaction: parts come and go, masks keep their numbers, events tell old and new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.card_parts import Benefit, DocumentDraft, PhoneDraft
from frontdesk.domain.clients import ClientCard, ClientDraft, Sex
from frontdesk.domain.errors import Invalid, ProblemKind, Severity
from frontdesk.domain.events import EventKind
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from tests.services.cards import ORGANISATION, PASSPORT, PERSON


def made(office: Office, desk: Desk, draft: ClientDraft) -> ClientCard:
    return office.clients.card(office.clients.create(desk, draft))


def saved(office: Office, desk: Desk, card: ClientCard, draft: ClientDraft) -> ClientCard:
    return office.clients.save(desk, card.id, card.version, draft)


def told(office: Office, card: ClientCard) -> dict[str, object]:
    (event,) = office.clients.timeline(card.id, limit=1)
    assert event.kind is EventKind.CLIENT_CHANGED
    return dict(event.data)


def test_everything_typed_stands_on_the_card(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    assert card.phones[0] == PhoneDraft("+79000007701", is_preferred=True, note="после 17:00")
    assert [contact.value for contact in card.contacts] == ["m.zhukova@example.org", "@zhukova_m"]
    assert [address.text for address in card.addresses] == ["Садовая ул., 1", "Лесная ул., 2"]
    assert (card.benefit, len(card.benefits)) == (Benefit.PENSIONER, 2)
    assert (card.segment, card.is_key, card.sex) == ("давние", True, Sex.FEMALE)
    assert card.case_forms == (("genitive", "Жуковой Марии Ильиничны"),)
    passport, inn = card.documents
    assert (passport.series, passport.number, passport.issuer_code) == ("1804", "••••56", "340-001")
    assert (passport.issued_on, passport.issued_by) == ("20.03.2004", "ОВД Волжанского района")
    assert inn.number == "••••••••••59"


def test_what_the_form_starts_from_saved_back_changes_nothing(office: Office, desk: Desk) -> None:
    for draft in (PERSON, ORGANISATION):
        card = made(office, desk, draft)
        before = office.clients.timeline(card.id)
        assert saved(office, desk, card, card.as_draft()) == card
        assert office.clients.timeline(card.id) == before


def test_a_masked_document_keeps_its_number_while_its_other_fields_change(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    passport = replace(card.documents[0], issued_by="УМВД")
    after = saved(office, desk, card, replace(card.as_draft(), documents=(passport, card.documents[1])))
    assert after.documents[0] == passport
    data = told(office, after)
    assert list(data) == ["documents"]
    assert "123456" not in str(data)
    again = made(office, desk, replace(PERSON, documents=(PASSPORT,), snils=""))
    assert again.documents[0].id != after.documents[0].id


def test_another_number_behind_the_same_mask_is_still_a_change(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    other = replace(card.documents[0], number="654356", series="1804")
    after = saved(office, desk, card, replace(card.as_draft(), documents=(other, card.documents[1])))
    assert after.documents[0].number == "••••56"
    assert list(told(office, after)) == ["documents"]


def test_a_mask_of_somebody_elses_document_brings_no_number(office: Office, desk: Desk) -> None:
    mine, other = made(office, desk, PERSON), made(office, desk, replace(PERSON, snils=""))
    draft = replace(mine.as_draft(), documents=(replace(other.documents[0]),))
    assert saved(office, desk, mine, draft).documents == ()


def test_each_part_is_told_old_and_new(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    draft = replace(
        card.as_draft(),
        phones=card.as_draft().phones[:1],
        addresses=(),
        benefits=(),
        is_key=False,
        note="новое",
    )
    after = saved(office, desk, card, draft)
    assert (after.phones, after.addresses, after.benefit) == (card.phones[:1], (), Benefit.NONE)
    data = told(office, after)
    assert set(data) == {"phones", "addresses", "benefits", "is_key", "note"}
    assert data["is_key"] == [True, False]
    assert data["addresses"] == [
        [{"text": "Садовая ул., 1", "kind": "residence"}, {"text": "Лесная ул., 2", "kind": "registration"}],
        [],
    ]


def test_an_organisation_has_a_title_and_numbers_of_the_registers(office: Office, desk: Desk) -> None:
    card = made(office, desk, ORGANISATION)
    assert (card.name, card.surname, card.sex) == ("ООО «Ромашка-Сервис»", "", None)
    assert [document.number for document in card.documents] == [
        "••••••••93", "1027700132195", "773601001", "••••••••••••••••••13",
    ]  # fmt: skip
    row = office.clients.rows((card.id,))[0]
    assert row.name == row.short_name == "ООО «Ромашка-Сервис»"
    for typed in ("ромашка", "ооо ромашка", "сервис", "ромашка сервис"):
        assert card.id in office.clients.find(typed).clients, typed


def test_a_person_turned_into_an_organisation_leaves_the_person_behind(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    draft = replace(card.as_draft(), form=ORGANISATION.form, title="АО «Лютик»", documents=())
    after = saved(office, desk, card, draft)
    assert (after.name, after.given, after.born, after.snils, after.benefits) == (
        "АО «Лютик»",
        "",
        None,
        "",
        (),
    )
    assert card.id not in office.clients.find("жукова мария").clients


@pytest.mark.parametrize(
    ("draft", "field", "kind"),
    [
        (replace(ORGANISATION, title=" "), "title", ProblemKind.REQUIRED),
        (replace(PERSON, phones=(PhoneDraft("12"),)), "phones.0.number", ProblemKind.NOT_A_PHONE),
        (
            replace(PERSON, documents=(DocumentDraft(DocumentKind.INN, "500100732258"),)),
            "documents.0.number",
            ProblemKind.WRONG_CHECKSUM,
        ),
        (
            replace(PERSON, documents=(PASSPORT, DocumentDraft(issued_by="УМВД"))),
            "documents.1.number",
            ProblemKind.REQUIRED,
        ),
        (replace(PERSON, case_forms=(("ergative", "X"),)), "case_forms", ProblemKind.UNKNOWN_CHOICE),
        (replace(PERSON, own=((99, "x"),)), "own.99", ProblemKind.UNKNOWN_CHOICE),
    ],
)
def test_a_wrong_part_is_named_by_its_place(
    office: Office, desk: Desk, draft: ClientDraft, field: str, kind: ProblemKind
) -> None:
    with pytest.raises(Invalid) as refused:
        office.clients.create(desk, draft)
    assert [(problem.field, problem.kind) for problem in refused.value.problems] == [(field, kind)]


def test_a_doubtful_number_is_saved_once_a_reason_is_written(office: Office, desk: Desk) -> None:
    doubtful = DocumentDraft(DocumentKind.PASSPORT, "00 04 123456")
    with pytest.raises(Invalid) as refused:
        office.clients.create(desk, replace(PERSON, documents=(doubtful,)))
    (problem,) = refused.value.problems
    assert (problem.severity, problem.kind) == (Severity.DOUBT, ProblemKind.DOUBTFUL_NUMBER)
    reasoned = replace(doubtful, reason="так стоит в паспорте")
    card = made(office, desk, replace(PERSON, documents=(reasoned,)))
    assert card.documents[0].reason == "так стоит в паспорте"


def test_a_benefit_that_is_over_gives_way_to_the_one_that_stands(office: Office, desk: Desk) -> None:
    over, stands = PERSON.benefits
    card = made(office, desk, replace(PERSON, benefits=(over,)))
    assert card.benefit is Benefit.NONE
    assert made(office, desk, replace(PERSON, benefits=(over, stands))).benefit is Benefit.PENSIONER


def test_the_preferred_phone_and_mail_come_first(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    turned = tuple(replace(phone, is_preferred=not phone.is_preferred) for phone in card.as_draft().phones)
    after = saved(office, desk, card, replace(card.as_draft(), phones=turned))
    assert after.numbers == ("+79000007702", "+79000007701")
    assert after.email == "m.zhukova@example.org"


def test_a_change_of_a_part_is_announced_as_the_cards(office: Office, desk: Desk) -> None:
    card = made(office, desk, PERSON)
    heard = []
    office.database.announced.append(heard.append)
    saved(office, desk, card, replace(card.as_draft(), addresses=()))
    assert {id for change in heard for kind, id in change.ids if kind == "client"} == {card.id}
