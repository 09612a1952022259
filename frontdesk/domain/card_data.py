"""A card's draft as JSON and back, and a draft in the form in which it is stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from frontdesk.domain import identifiers, identity
from frontdesk.domain.card_parts import (
    AddressDraft,
    AddressKind,
    Benefit,
    BenefitDraft,
    ContactDraft,
    ContactKind,
    ContactWay,
    DocumentDraft,
    Part,
    PhoneDraft,
    PhoneKind,
    day_of,
)
from frontdesk.domain.clients import ClientDraft, Form, Sex
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.names import sex_of

_T = TypeVar("_T")

FIELDS = tuple(field.name for field in fields(ClientDraft))
_PARTS: dict[str, type[Any]] = {
    "phones": PhoneDraft,
    "contacts": ContactDraft,
    "addresses": AddressDraft,
    "documents": DocumentDraft,
    "benefits": BenefitDraft,
}
_WORDS: dict[tuple[type[Any], str], type[StrEnum]] = {
    (PhoneDraft, "kind"): PhoneKind,
    (ContactDraft, "way"): ContactWay,
    (ContactDraft, "kind"): ContactKind,
    (AddressDraft, "kind"): AddressKind,
    (DocumentDraft, "kind"): DocumentKind,
    (BenefitDraft, "category"): Benefit,
    (ClientDraft, "form"): Form,
    (ClientDraft, "sex"): Sex,
}


def differing(one: ClientDraft, other: ClientDraft) -> tuple[str, ...]:
    """Names of the fields in which two drafts differ, in the order of the draft."""
    return tuple(name for name in FIELDS if getattr(one, name) != getattr(other, name))


def carried(mine: ClientDraft, sent: ClientDraft, saved: ClientDraft) -> ClientDraft:
    """What was typed on while `sent` was being saved: its new documents are the stored ones by now.

    One whose number is still as it was sent takes the id, and its number is covered.
    """
    known = {document.id for document in sent.documents}
    made = [document for document in saved.documents if document.id not in known]
    stored: dict[tuple[DocumentKind, str], DocumentDraft] = {}
    for typed in sent.documents:
        same = next((d for d in made if d.kind is typed.kind), None) if typed.id is None else None
        if same is not None and typed.number.strip():
            made.remove(same)
            stored[typed.kind, typed.number] = same
    return replace(mine, documents=tuple(_carried(d, stored) for d in mine.documents))


def _carried(typed: DocumentDraft, stored: Mapping[tuple[DocumentKind, str], DocumentDraft]) -> DocumentDraft:
    same = stored.get((typed.kind, typed.number)) if typed.id is None else None
    return replace(typed, id=same.id, number=same.number, series=same.series) if same else typed


def to_data(draft: ClientDraft, names: Iterable[str] = FIELDS) -> dict[str, Any]:
    """What JSON can hold of the named fields. Parts are objects without what is as usual."""
    return {name: field_data(getattr(draft, name)) for name in names}


def field_data(value: Any) -> Any:
    """One field's value as `to_data` writes it."""
    if isinstance(value, tuple):
        return [_item_data(item) for item in value]
    return value


def _item_data(item: Any) -> Any:
    if isinstance(item, (tuple, list)):
        return list(item)
    return item if isinstance(item, Mapping) else _part_data(item)


def from_data(data: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a draft's fields from what `to_data` wrote; what this program does not know is left out."""
    return {name: _value(name, value) for name, value in data.items() if name in FIELDS}


def _part_data(part: Part) -> dict[str, Any]:
    kept = {f.name: getattr(part, f.name) for f in fields(part)}
    always = {"kind", "way", "category"}
    return {f.name: kept[f.name] for f in fields(part) if f.name in always or kept[f.name] != _usual(f)}


def _usual(field: Field[Any]) -> Any:
    return None if field.default is MISSING else field.default


def _value(name: str, value: Any) -> Any:
    if name in _PARTS:
        return tuple(_part(_PARTS[name], item) for item in value if isinstance(item, Mapping))
    if name == "own":
        return tuple((int(id), str(text)) for id, text in value)
    if name == "case_forms":
        return tuple((str(case), str(text)) for case, text in value)
    if name in ("form", "sex"):
        return _word(ClientDraft, name, value) or (Form.PERSON if name == "form" else None)
    return bool(value) if name == "is_key" else str(value)


def _part(kind: type[Any], data: Mapping[str, Any]) -> Any:
    known = {field.name for field in fields(kind)}
    values = {name: value for name, value in data.items() if name in known}
    for name in known & values.keys():
        if (kind, name) in _WORDS:
            values[name] = _word(kind, name, values[name])
            if values[name] is None:
                del values[name]
    return kind(**values)


def _word(kind: type[Any], name: str, value: Any) -> StrEnum | None:
    words = _WORDS[kind, name]
    return words(value) if value in set(words) else None


# As stored


def tidied(draft: ClientDraft, today: date, stored: ClientDraft | None = None) -> ClientDraft:
    """A draft without problems as it is stored: numbers read, dates in one form, empty parts left out.

    `stored` is the card as it is, with whole numbers: a masked one says that it stays.
    """
    person = draft.is_person
    born = parse_date(draft.born, today, birth=True) if draft.born.strip() else None
    surname, given, patronymic = (
        _tidy(part) if person else "" for part in (draft.surname, draft.given, draft.patronymic)
    )
    return replace(
        draft,
        surname=surname,
        given=given,
        patronymic=patronymic,
        title="" if person else _tidy(draft.title),
        born=show_date(born) if born and person else "",
        sex=(draft.sex or sex_of(surname, given, patronymic)) if person else None,
        phones=_phones(draft.phones),
        contacts=_once(replace(c, value=c.value.strip()) for c in draft.contacts if not c.is_empty),
        addresses=_once(replace(a, text=_tidy(a.text)) for a in draft.addresses if not a.is_empty),
        snils=_snils(draft.snils, stored) if person else "",
        documents=_once(d for d in (_document(d, today, stored) for d in draft.documents) if d.number),
        benefits=_once(_benefit(b, today) for b in draft.benefits if b.category) if person else (),
        note=draft.note.strip(),
        language=draft.language.strip() or "ru",
        segment=_tidy(draft.segment),
        case_forms=tuple(sorted((case, _tidy(text)) for case, text in draft.case_forms if text.strip())),
        own=tuple(sorted((id, _tidy(text)) for id, text in draft.own if text.strip())),
    )


def _phones(phones: Iterable[PhoneDraft]) -> tuple[PhoneDraft, ...]:
    """In E.164, each number once."""
    found: dict[str, PhoneDraft] = {}
    for phone in phones:
        number = identifiers.phone(phone.number) if not phone.is_empty else None
        if number:
            found.setdefault(number, replace(phone, number=number, note=_tidy(phone.note)))
    return tuple(found.values())


def _snils(typed: str, stored: ClientDraft | None) -> str:
    if identifiers.is_masked(typed):
        return stored.snils if stored else ""
    return identifiers.clean_snils(typed) or ""


def _document(typed: DocumentDraft, today: date, stored: ClientDraft | None) -> DocumentDraft:
    known = {document.id: document for document in stored.documents} if stored else {}
    before = known.get(typed.id)
    digits = typed.number
    if typed.is_masked:
        digits = before.number if before else ""
    number = identity.read(typed.kind, typed.series, digits)
    return replace(
        typed,
        series=number.series,
        number=number.number,
        issued_on=_date(typed.issued_on, today),
        issued_by=_tidy(typed.issued_by),
        issuer_code=identity.show_code(typed.issuer_code),
        expires_on=_date(typed.expires_on, today),
        bik=identifiers.clean(typed.bik),
        reason=_tidy(typed.reason),
        id=typed.id if before else None,
    )


def _benefit(typed: BenefitDraft, today: date) -> BenefitDraft:
    return replace(
        typed, since=_date(typed.since, today), until=_date(typed.until, today), paper=_tidy(typed.paper)
    )


def _date(typed: str, today: date) -> str:
    day = day_of(typed, today)
    return show_date(day) if day else ""


def _once(parts: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(parts))


def _tidy(text: str) -> str:
    return " ".join(text.split())
