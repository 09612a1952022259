"""The words of the card's own vocabulary: kinds of contacts, documents, relations, consents."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.attachments import MediaType
from frontdesk.domain.card_parts import AddressKind, ContactKind, ContactWay, PhoneKind
from frontdesk.domain.clients import Benefit, Form, Sex
from frontdesk.domain.consents import ConsentWay, Purpose
from frontdesk.domain.erasing import Cause
from frontdesk.domain.events import Strand
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.names import Case
from frontdesk.domain.own_fields import FieldType
from frontdesk.domain.representatives import Relation, Warn
from frontdesk.domain.subjects import RequestKind
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

CARD_TABLES: dict[type[Enum], Mapping[Any, str]] = {
    Sex: {
        Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "female"),
        Sex.MALE: QT_TRANSLATE_NOOP("Words", "male"),
    },
    Benefit: {
        Benefit.NONE: QT_TRANSLATE_NOOP("Words", "no benefit"),
        Benefit.LABOUR_VETERAN: QT_TRANSLATE_NOOP("Words", "veteran of labour"),
        Benefit.COMBAT_VETERAN: QT_TRANSLATE_NOOP("Words", "combat veteran"),
        Benefit.DISABLED_1: QT_TRANSLATE_NOOP("Words", "disabled, group I"),
        Benefit.DISABLED_2: QT_TRANSLATE_NOOP("Words", "disabled, group II"),
        Benefit.DISABLED_3: QT_TRANSLATE_NOOP("Words", "disabled, group III"),
        Benefit.LARGE_FAMILY: QT_TRANSLATE_NOOP("Words", "large family"),
        Benefit.LOW_INCOME: QT_TRANSLATE_NOOP("Words", "low income"),
        Benefit.PENSIONER: QT_TRANSLATE_NOOP("Words", "pensioner"),
        Benefit.CHILD_OF_WAR: QT_TRANSLATE_NOOP("Words", "child of war"),
        Benefit.DONOR: QT_TRANSLATE_NOOP("Words", "honorary donor"),
    },
    Form: {
        Form.PERSON: QT_TRANSLATE_NOOP("Words", "person"),
        Form.ORGANISATION: QT_TRANSLATE_NOOP("Words", "organisation"),
    },
    PhoneKind: {
        PhoneKind.MOBILE: QT_TRANSLATE_NOOP("Words", "mobile"),
        PhoneKind.HOME: QT_TRANSLATE_NOOP("Words", "at home"),
        PhoneKind.WORK: QT_TRANSLATE_NOOP("Words", "at work"),
        PhoneKind.OTHER: QT_TRANSLATE_NOOP("Words", "another one"),
    },
    ContactWay: {
        ContactWay.EMAIL: QT_TRANSLATE_NOOP("Words", "e-mail"),
        ContactWay.TELEGRAM: QT_TRANSLATE_NOOP("Words", "Telegram messenger"),
        ContactWay.WHATSAPP: QT_TRANSLATE_NOOP("Words", "WhatsApp messenger"),
        ContactWay.VK: QT_TRANSLATE_NOOP("Words", "VK messages"),
        ContactWay.MAX: QT_TRANSLATE_NOOP("Words", "MAX messenger"),
    },
    ContactKind: {
        ContactKind.PERSONAL: QT_TRANSLATE_NOOP("Words", "personal"),
        ContactKind.WORK: QT_TRANSLATE_NOOP("Words", "for work"),
        ContactKind.OTHER: QT_TRANSLATE_NOOP("Words", "somebody else's"),
    },
    AddressKind: {
        AddressKind.REGISTRATION: QT_TRANSLATE_NOOP("Words", "by registration"),
        AddressKind.RESIDENCE: QT_TRANSLATE_NOOP("Words", "where the person lives"),
        AddressKind.POSTAL: QT_TRANSLATE_NOOP("Words", "for letters"),
    },
    DocumentKind: {
        DocumentKind.PASSPORT: QT_TRANSLATE_NOOP("Words", "passport of the Russian Federation"),
        DocumentKind.FOREIGN_PASSPORT: QT_TRANSLATE_NOOP("Words", "foreign passport"),
        DocumentKind.BIRTH_CERTIFICATE: QT_TRANSLATE_NOOP("Words", "birth certificate"),
        DocumentKind.INN: QT_TRANSLATE_NOOP("Words", "INN"),
        DocumentKind.OMS: QT_TRANSLATE_NOOP("Words", "OMS policy"),
        DocumentKind.OGRN: QT_TRANSLATE_NOOP("Words", "OGRN"),
        DocumentKind.OGRNIP: QT_TRANSLATE_NOOP("Words", "OGRNIP"),
        DocumentKind.KPP: QT_TRANSLATE_NOOP("Words", "KPP"),
        DocumentKind.ACCOUNT: QT_TRANSLATE_NOOP("Words", "bank account"),
        DocumentKind.OTHER: QT_TRANSLATE_NOOP("Words", "another document"),
    },
    Case: {
        Case.NOMINATIVE: QT_TRANSLATE_NOOP("Words", "who is it"),
        Case.GENITIVE: QT_TRANSLATE_NOOP("Words", "of whom"),
        Case.DATIVE: QT_TRANSLATE_NOOP("Words", "to whom"),
        Case.ACCUSATIVE: QT_TRANSLATE_NOOP("Words", "whom"),
        Case.INSTRUMENTAL: QT_TRANSLATE_NOOP("Words", "by whom"),
        Case.PREPOSITIONAL: QT_TRANSLATE_NOOP("Words", "about whom"),
    },
    Strand: {
        Strand.VISITS: QT_TRANSLATE_NOOP("Words", "visits"),
        Strand.CALLS: QT_TRANSLATE_NOOP("Words", "calls"),
        Strand.LETTERS: QT_TRANSLATE_NOOP("Words", "letters"),
        Strand.TICKETS: QT_TRANSLATE_NOOP("Words", "tickets"),
        Strand.CLAIMS: QT_TRANSLATE_NOOP("Words", "claims"),
        Strand.PAPERS: QT_TRANSLATE_NOOP("Words", "papers and files"),
        Strand.CONSENTS: QT_TRANSLATE_NOOP("Words", "consents"),
        Strand.CHANGES: QT_TRANSLATE_NOOP("Words", "changes of the card"),
    },
    Relation: {
        Relation.ATTORNEY: QT_TRANSLATE_NOOP("Words", "by power of attorney"),
        Relation.GUARDIAN: QT_TRANSLATE_NOOP("Words", "guardian"),
        Relation.TRUSTEE: QT_TRANSLATE_NOOP("Words", "trustee"),
        Relation.PARENT: QT_TRANSLATE_NOOP("Words", "parent"),
        Relation.SPOUSE: QT_TRANSLATE_NOOP("Words", "spouse"),
        Relation.CHILD: QT_TRANSLATE_NOOP("Words", "son or daughter"),
        Relation.HEAD: QT_TRANSLATE_NOOP("Words", "head of the organisation"),
        Relation.RELATIVE: QT_TRANSLATE_NOOP("Words", "relative"),
        Relation.CONTACT: QT_TRANSLATE_NOOP("Words", "contact person"),
    },
    Warn: {
        Warn.OVER: QT_TRANSLATE_NOOP("Words", "The authority is over"),
        Warn.BEFORE_TICKET: QT_TRANSLATE_NOOP("Words", "The authority ends before the ticket does"),
        Warn.SOON: QT_TRANSLATE_NOOP("Words", "The authority ends within 30 days"),
        Warn.NOT_YET: QT_TRANSLATE_NOOP("Words", "The authority has not begun yet"),
    },
    Purpose: {
        Purpose.PROCESSING: QT_TRANSLATE_NOOP("Words", "processing of personal data"),
        Purpose.ADVERTISING: QT_TRANSLATE_NOOP("Words", "advertising messages"),
    },
    ConsentWay: {
        ConsentWay.PAPER: QT_TRANSLATE_NOOP("Words", "on paper"),
        ConsentWay.IN_PERSON: QT_TRANSLATE_NOOP("Words", "at the counter"),
        ConsentWay.SITE: QT_TRANSLATE_NOOP("Words", "on the site"),
        ConsentWay.PHONE: QT_TRANSLATE_NOOP("Words", "by phone"),
    },
    RequestKind: {
        RequestKind.ACCESS: QT_TRANSLATE_NOOP("Words", "To see the data"),
        RequestKind.CORRECT: QT_TRANSLATE_NOOP("Words", "To correct the data"),
        RequestKind.STOP: QT_TRANSLATE_NOOP("Words", "To stop using the data"),
        RequestKind.DESTROY: QT_TRANSLATE_NOOP("Words", "To destroy the data"),
    },
    Cause: {
        Cause.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "the consent was withdrawn"),
        Cause.PURPOSE: QT_TRANSLATE_NOOP("Words", "the purpose is reached"),
        Cause.DEMAND: QT_TRANSLATE_NOOP("Words", "the person demands to stop"),
        Cause.UNLAWFUL: QT_TRANSLATE_NOOP("Words", "the data was got unlawfully"),
    },
    FieldType: {
        FieldType.TEXT: QT_TRANSLATE_NOOP("Words", "text"),
        FieldType.NUMBER: QT_TRANSLATE_NOOP("Words", "number"),
        FieldType.DATE: QT_TRANSLATE_NOOP("Words", "date"),
        FieldType.CHOICE: QT_TRANSLATE_NOOP("Words", "choice of a list"),
    },
    MediaType: {
        MediaType.PDF: QT_TRANSLATE_NOOP("Words", "PDF document"),
        MediaType.PNG: QT_TRANSLATE_NOOP("Words", "PNG picture"),
        MediaType.JPEG: QT_TRANSLATE_NOOP("Words", "JPEG picture"),
        MediaType.TIFF: QT_TRANSLATE_NOOP("Words", "TIFF picture"),
        MediaType.DOCX: QT_TRANSLATE_NOOP("Words", "Word document"),
        MediaType.XLSX: QT_TRANSLATE_NOOP("Words", "Excel table"),
        MediaType.ODT: QT_TRANSLATE_NOOP("Words", "OpenDocument text"),
        MediaType.TEXT: QT_TRANSLATE_NOOP("Words", "plain text"),
    },
}
