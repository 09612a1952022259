"""One card in full: read with its parts, written part by part."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Integer, bindparam, delete, func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from frontdesk.db.models import (
    Client,
    ClientAddress,
    ClientBenefit,
    ClientContact,
    ClientDocument,
    ClientPhone,
    ClientWord,
    OwnValue,
    Ticket,
    Visit,
)
from frontdesk.db.models.base import Base
from frontdesk.db.queries.clients import phone_key
from frontdesk.domain import identity
from frontdesk.domain.addresses import key_of
from frontdesk.domain.card_parts import (
    AddressDraft,
    AddressKind,
    Benefit,
    BenefitDraft,
    ContactDraft,
    ContactKind,
    ContactWay,
    DocumentDraft,
    PhoneDraft,
    PhoneKind,
    day_of,
)
from frontdesk.domain.clients import ClientCard, ClientDraft, Form, later_words, search_keys, title_keys
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.identifiers import mask_snils
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.names import Sex
from frontdesk.domain.spelling import normal

_OF = bindparam("client", type_=Integer())
_PHONES = (
    select(ClientPhone.number, ClientPhone.kind_of, ClientPhone.is_preferred, ClientPhone.note)
    .where(ClientPhone.client_id == _OF)
    .order_by(ClientPhone.position)
)
_CONTACTS = (
    select(ClientContact.way, ClientContact.value, ClientContact.kind_of, ClientContact.is_preferred)
    .where(ClientContact.client_id == _OF)
    .order_by(ClientContact.position)
)
_ADDRESSES = (
    select(ClientAddress.text, ClientAddress.kind_of)
    .where(ClientAddress.client_id == _OF)
    .order_by(ClientAddress.position)
)
_document = ClientDocument.__table__.c
_DOCUMENTS = select(*_document).where(_document.client_id == _OF).order_by(_document.position, _document.id)
_BENEFITS = (
    select(ClientBenefit.category, ClientBenefit.since, ClientBenefit.until, ClientBenefit.paper)
    .where(ClientBenefit.client_id == _OF)
    .order_by(ClientBenefit.id)
)
_OWN = select(OwnValue.field_id, OwnValue.value).where(OwnValue.client_id == _OF).order_by(OwnValue.field_id)
_COUNTS = select(
    select(func.count()).where(Ticket.client_id == _OF).scalar_subquery(),
    select(func.coalesce(func.sum(Ticket.is_open), 0)).where(Ticket.client_id == _OF).scalar_subquery(),
    select(func.count()).where(Visit.client_id == _OF).scalar_subquery(),
)


def card(session: Session, id: int, today: date) -> ClientCard | None:
    """The card as anybody may see it: sensitive numbers masked."""
    client = session.get(Client, id)
    if client is None:
        return None
    parts = whole(session, client)
    tickets, open_tickets, visits = session.execute(_COUNTS, {"client": id}).one()
    return ClientCard(
        id=client.id,
        version=client.version,
        form=parts.form,
        title=parts.title,
        surname=parts.surname,
        given=parts.given,
        patronymic=parts.patronymic,
        sex=parts.sex,
        born=client.born,
        phones=parts.phones,
        contacts=parts.contacts,
        addresses=parts.addresses,
        snils=mask_snils(client.snils),
        documents=tuple(masked(document) for document in parts.documents),
        benefits=parts.benefits,
        benefit=next((b.category for b in parts.benefits if b.stands_on(today)), Benefit.NONE),
        note=client.note,
        language=client.language,
        segment=client.segment,
        is_key=client.is_key,
        case_forms=parts.case_forms,
        own=parts.own,
        since=client.since,
        merged_into=client.merged_into,
        erased_on=client.erased_on,
        tickets=tickets,
        open_tickets=int(open_tickets),
        visits=visits,
    )


def whole(session: Session, client: Client) -> ClientDraft:
    """The card as it is stored, every number in full: never for a screen. `card_data.tidied` makes the same."""
    of = {"client": client.id}
    form = Form(client.form)
    is_person = form is Form.PERSON
    return ClientDraft(
        form=form,
        title=client.title,
        surname=client.surname if is_person else "",
        given=client.given,
        patronymic=client.patronymic,
        born=_shown(client.born),
        sex=Sex(client.sex) if client.sex else None,
        phones=tuple(
            PhoneDraft(number, PhoneKind(kind), is_preferred, note)
            for number, kind, is_preferred, note in session.execute(_PHONES, of)
        ),
        contacts=tuple(
            ContactDraft(ContactWay(way), value, ContactKind(kind), is_preferred)
            for way, value, kind, is_preferred in session.execute(_CONTACTS, of)
        ),
        addresses=tuple(
            AddressDraft(text, AddressKind(kind)) for text, kind in session.execute(_ADDRESSES, of)
        ),
        snils=client.snils,
        documents=tuple(_document_of(line) for line in session.execute(_DOCUMENTS, of)),
        benefits=tuple(
            BenefitDraft(Benefit(category), _shown(since), _shown(until), paper)
            for category, since, until, paper in session.execute(_BENEFITS, of)
        ),
        note=client.note,
        language=client.language,
        segment=client.segment,
        is_key=client.is_key,
        case_forms=tuple(sorted(json.loads(client.case_forms).items())),
        own=tuple((id, value) for id, value in session.execute(_OWN, of)),
    )


def masked(document: DocumentDraft) -> DocumentDraft:
    """Its number behind dots; the series stays readable."""
    number = identity.mask(document.kind, identity.Number("", document.number))
    return replace(document, number=number)


def add(session: Session, draft: ClientDraft, today: date) -> Client:
    """A new card of a `tidied` draft, written and numbered."""
    client = Client(since=today)
    _write_card(client, draft, today)
    session.add(client)
    session.flush()
    for write_part in dict.fromkeys(_WRITERS.values()):
        write_part(session, client.id, draft, today)
    session.flush()
    return client


def write(session: Session, client: Client, draft: ClientDraft, changed: Iterable[str], today: date) -> None:
    """Put a `tidied` draft into the card; of its parts, those that have changed."""
    parts = _WRITERS.keys() & set(changed)
    _write_card(client, draft, today)
    for write_part in dict.fromkeys(_WRITERS[name] for name in parts):
        write_part(session, client.id, draft, today)
    if parts:
        flag_modified(client, "surname")  # a newer edition, although only its parts changed
    session.flush()


def _write_card(client: Client, draft: ClientDraft, today: date) -> None:
    client.form, client.title = draft.form.value, draft.title
    client.surname = draft.surname if draft.is_person else draft.title
    client.given, client.patronymic = draft.given, draft.patronymic
    client.sex = draft.sex.value if draft.sex else None
    client.born = parse_date(draft.born, today, birth=True) if draft.born else None
    client.snils, client.note = draft.snils, draft.note
    client.language, client.segment, client.is_key = draft.language, draft.segment, draft.is_key
    client.case_forms = json.dumps(dict(draft.case_forms), ensure_ascii=False)
    for key, value in _keys(draft).items():
        setattr(client, key, value)


def _keys(draft: ClientDraft) -> dict[str, str]:
    name = (draft.surname, draft.given, draft.patronymic)
    return search_keys(*name) if draft.is_person else title_keys(draft.title)


def _write_words(session: Session, client_id: int, draft: ClientDraft, _: date) -> None:
    _clear(session, ClientWord, client_id)
    for position, key in enumerate(later_words(_keys(draft))):
        session.add(ClientWord(client_id=client_id, position=position, key=key))


def _write_phones(session: Session, client_id: int, draft: ClientDraft, _: date) -> None:
    _clear(session, ClientPhone, client_id)
    for position, phone in enumerate(draft.phones):
        key = phone_key(phone.number)
        session.add(
            ClientPhone(
                client_id=client_id, position=position, number=phone.number, forwards=key,
                backwards=key[::-1], kind_of=phone.kind.value, is_preferred=phone.is_preferred, note=phone.note,
            )
        )  # fmt: skip


def _write_contacts(session: Session, client_id: int, draft: ClientDraft, _: date) -> None:
    _clear(session, ClientContact, client_id)
    for position, contact in enumerate(draft.contacts):
        session.add(
            ClientContact(
                client_id=client_id, position=position, way=contact.way.value, value=contact.value,
                key=contact.value.lower(), kind_of=contact.kind.value, is_preferred=contact.is_preferred,
            )
        )  # fmt: skip


def _write_addresses(session: Session, client_id: int, draft: ClientDraft, _: date) -> None:
    _clear(session, ClientAddress, client_id)
    for position, address in enumerate(draft.addresses):
        session.add(
            ClientAddress(
                client_id=client_id, position=position, kind_of=address.kind.value, text=address.text,
                key=key_of(address.text),
            )
        )  # fmt: skip


def _write_documents(session: Session, client_id: int, draft: ClientDraft, today: date) -> None:
    """A document that stays keeps its id."""
    stays = {document.id for document in draft.documents if document.id}
    session.execute(
        delete(ClientDocument).where(ClientDocument.client_id == client_id, ClientDocument.id.not_in(stays))
    )
    for position, document in enumerate(draft.documents):
        row = session.get(ClientDocument, document.id) if document.id else None
        if row is None:
            row = ClientDocument(client_id=client_id)
            session.add(row)
        row.position, row.kind_of = position, document.kind.value
        row.series, row.number = document.series, document.number
        row.key = identity.search_key(identity.Number(document.series, document.number))
        row.issued_on, row.expires_on = day_of(document.issued_on, today), day_of(document.expires_on, today)
        row.issued_by, row.issuer_code = document.issued_by, document.issuer_code
        row.bik, row.reason = document.bik, document.reason


def _write_benefits(session: Session, client_id: int, draft: ClientDraft, today: date) -> None:
    _clear(session, ClientBenefit, client_id)
    for benefit in draft.benefits:
        session.add(
            ClientBenefit(
                client_id=client_id, category=benefit.category.value, since=day_of(benefit.since, today),
                until=day_of(benefit.until, today), paper=benefit.paper,
            )
        )  # fmt: skip


def _write_own(session: Session, client_id: int, draft: ClientDraft, _: date) -> None:
    _clear(session, OwnValue, client_id)
    for field_id, value in draft.own:
        session.add(OwnValue(client_id=client_id, field_id=field_id, value=value, key=normal(value)))


_WRITERS: Mapping[str, Callable[[Session, int, ClientDraft, date], None]] = {
    **dict.fromkeys(("form", "title", "surname", "given", "patronymic"), _write_words),
    "phones": _write_phones,
    "contacts": _write_contacts,
    "addresses": _write_addresses,
    "documents": _write_documents,
    "benefits": _write_benefits,
    "own": _write_own,
}


def _clear(session: Session, table: type[Base], client_id: int) -> None:
    session.execute(delete(table).where(table.client_id == client_id))  # type: ignore[attr-defined]


def _document_of(line: Any) -> DocumentDraft:
    return DocumentDraft(
        kind=DocumentKind(line.kind),
        number=line.number,
        series=line.series,
        issued_on=_shown(line.issued_on),
        issued_by=line.issued_by,
        issuer_code=line.issuer_code,
        expires_on=_shown(line.expires_on),
        bik=line.bik,
        reason=line.reason,
        id=line.id,
    )


def _shown(day: date | None) -> str:
    return show_date(day) if day else ""
