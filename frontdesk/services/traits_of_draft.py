"""What is being typed, as it is compared with stored cards, and the reasons as a screen may show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from frontdesk.domain import identifiers, identity
from frontdesk.domain.card_parts import ContactWay, DocumentDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.duplicates import Reason, Said, Trait, Traits, traits_of
from frontdesk.domain.identity import DocumentKind, Number

_ENDING = 2  # digits of mine that stand beside theirs


def read(draft: ClientDraft, today: date, stored: ClientDraft | None) -> Traits:
    """Traits of a draft that may be half typed: what cannot be read yet says nothing.

    `stored` is the card being edited, whole: a masked number in the draft stands for its own.
    """
    return traits_of(
        is_organisation=not draft.is_person,
        title=draft.title,
        surname=draft.surname if draft.is_person else "",
        given=draft.given,
        patronymic=draft.patronymic,
        born=parse_date(draft.born, today, birth=True) if draft.born.strip() else None,
        snils=_snils(draft, stored),
        documents=[(document.kind.value, _number(document, stored)) for document in draft.documents],
        phones=[identifiers.phone(phone.number) or "" for phone in draft.phones if not phone.is_empty],
        emails=[contact.value for contact in draft.contacts if contact.way is ContactWay.EMAIL],
        addresses=[address.text for address in draft.addresses],
    )


def _snils(draft: ClientDraft, stored: ClientDraft | None) -> str:
    if identifiers.is_masked(draft.snils):
        return stored.snils if stored else ""
    digits = identifiers.clean(draft.snils)
    return digits if len(digits) == 11 else ""


def _number(document: DocumentDraft, stored: ClientDraft | None) -> str:
    if document.is_masked:
        kept = {known.id: known for known in stored.documents} if stored else {}
        if document.id not in kept:
            return ""
        document = replace(document, series=kept[document.id].series, number=kept[document.id].number)
    return identity.search_key(identity.read(document.kind, document.series, document.number))


def said(
    reasons: Sequence[Reason], mine: Traits, theirs: Traits, written: Mapping[Trait, str]
) -> tuple[Said, ...]:
    """Each reason with their value, numbers masked: the clerk compares without learning anything.

    `written` are their words as the card writes them.
    """
    return tuple(Said(reason, *_values(reason, mine, theirs, written)) for reason in reasons)


def _values(reason: Reason, mine: Traits, theirs: Traits, written: Mapping[Trait, str]) -> tuple[str, str]:
    trait = reason.trait
    if trait in written:
        return written[trait], ""
    if trait is Trait.BORN:
        return (show_date(theirs.born) if theirs.born else ""), ""
    if trait is Trait.SNILS:
        same = mine.snils == theirs.snils
        return identifiers.mask_snils(theirs.snils), "" if same else f"…{mine.snils[-_ENDING:]}"
    if trait is Trait.PHONE:
        common = sorted(mine.phones & theirs.phones) or sorted(theirs.phones)
        return identifiers.show_phone(common[0]), ""
    if trait is Trait.DOCUMENT:
        kind = DocumentKind(reason.detail)
        numbers = sorted(number for of, number in theirs.documents if of == reason.detail)
        return identity.mask(kind, Number("", numbers[0])), ""
    if trait is Trait.EMAIL:
        return (sorted(mine.emails & theirs.emails) or sorted(theirs.emails))[0], ""
    return "", ""
