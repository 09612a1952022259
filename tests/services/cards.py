"""Cards in full: a person and an organisation, everybody invented, every check digit right."""

from __future__ import annotations

from frontdesk.domain.card_parts import (
    AddressDraft,
    AddressKind,
    Benefit,
    BenefitDraft,
    ContactDraft,
    ContactWay,
    DocumentDraft,
    PhoneDraft,
    PhoneKind,
)
from frontdesk.domain.clients import ClientDraft, Form
from frontdesk.domain.identifiers import with_snils_control
from frontdesk.domain.identity import DocumentKind

PASSPORT = DocumentDraft(
    DocumentKind.PASSPORT,
    number="18 04 123456",
    issued_on="20.03.2004",
    issued_by="ОВД  Волжанского района",
    issuer_code="340001",
)
PERSON = ClientDraft(
    surname="Жукова",
    given="Мария",
    patronymic="Ильинична",
    born="05.03.1961",
    phones=(
        PhoneDraft("8 900 000 77 01", PhoneKind.MOBILE, is_preferred=True, note="после  17:00"),
        PhoneDraft("+7 900 000-77-02", PhoneKind.HOME),
    ),
    contacts=(
        ContactDraft(value="m.zhukova@example.org"),
        ContactDraft(ContactWay.TELEGRAM, "@zhukova_m", is_preferred=True),
    ),
    addresses=(
        AddressDraft("Садовая ул., 1", AddressKind.RESIDENCE),
        AddressDraft("Лесная ул., 2", AddressKind.REGISTRATION),
    ),
    snils=with_snils_control(112_233_446),
    documents=(PASSPORT, DocumentDraft(DocumentKind.INN, "500100732259")),
    benefits=(
        BenefitDraft(Benefit.LOW_INCOME, since="01.01.2025", until="31.12.2025", paper="справка № 5"),
        BenefitDraft(Benefit.PENSIONER, since="05.03.2021"),
    ),
    note="Плохо слышит",
    segment="давние",
    is_key=True,
    case_forms=(("genitive", "Жуковой Марии Ильиничны"),),
)
ORGANISATION = ClientDraft(
    form=Form.ORGANISATION,
    title="ООО «Ромашка-Сервис»",
    phones=(PhoneDraft("+7 900 000-88-01", PhoneKind.WORK),),
    documents=(
        DocumentDraft(DocumentKind.INN, "7707083893"),
        DocumentDraft(DocumentKind.OGRN, "1027700132195"),
        DocumentDraft(DocumentKind.KPP, "773601001"),
        DocumentDraft(DocumentKind.ACCOUNT, "40702810900000000013", bik="044525225"),
    ),
)
