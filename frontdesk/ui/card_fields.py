"""Names and values of a client's card in words: above a field, in the timeline, between two editors."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.card_data import field_data
from frontdesk.domain.card_parts import AddressKind, ContactKind, PhoneKind
from frontdesk.domain.clients import Benefit, Form, Sex
from frontdesk.domain.identity import DocumentKind
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

LABELS = {
    "surname": QT_TRANSLATE_NOOP("ClientFields", "Surname"),
    "given": QT_TRANSLATE_NOOP("ClientFields", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("ClientFields", "Patronymic"),
    "born": QT_TRANSLATE_NOOP("ClientFields", "Date of birth"),
    "phones": QT_TRANSLATE_NOOP("ClientFields", "Phone"),
    "email": QT_TRANSLATE_NOOP("ClientFields", "E-mail"),
    "snils": QT_TRANSLATE_NOOP("ClientFields", "SNILS"),
    "benefit": QT_TRANSLATE_NOOP("ClientFields", "Benefit category"),
    "address": QT_TRANSLATE_NOOP("ClientFields", "Address"),
    "note": QT_TRANSLATE_NOOP("ClientFields", "Note for colleagues"),
    "contacts": QT_TRANSLATE_NOOP("ClientFields", "E-mail and messengers"),
    "addresses": QT_TRANSLATE_NOOP("ClientFields", "Addresses"),
    "documents": QT_TRANSLATE_NOOP("ClientFields", "Documents"),
    "benefits": QT_TRANSLATE_NOOP("ClientFields", "Benefits"),
    "form": QT_TRANSLATE_NOOP("ClientFields", "Person or organisation"),
    "title": QT_TRANSLATE_NOOP("ClientFields", "Name of the organisation"),
    "sex": QT_TRANSLATE_NOOP("ClientFields", "Sex"),
    "language": QT_TRANSLATE_NOOP("ClientFields", "Language"),
    "segment": QT_TRANSLATE_NOOP("ClientFields", "Segment"),
    "is_key": QT_TRANSLATE_NOOP("ClientFields", "Key client"),
    "case_forms": QT_TRANSLATE_NOOP("ClientFields", "Case forms of the name"),
    "own": QT_TRANSLATE_NOOP("ClientFields", "Fields of the office"),
}
_NOTHING = QT_TRANSLATE_NOOP("ClientFields", "empty")
_PREFERRED = QT_TRANSLATE_NOOP("ClientFields", "preferred")
_YES, _NO = QT_TRANSLATE_NOOP("ClientFields", "yes"), QT_TRANSLATE_NOOP("ClientFields", "no")


def label(field: str) -> str:
    """The name of a field of the card, the same above the field and in the timeline."""
    return _tr(LABELS[field])


def show(field: str, value: Any) -> str:
    """A value of the card in words, for the timeline and for two editors side by side."""
    if field in _WORDS and value:
        return words.word(_WORDS[field](value))
    if isinstance(value, bool):
        return _tr(_YES if value else _NO)
    if isinstance(value, (tuple, list)):
        text = ", ".join(_part(field, item) for item in field_data(tuple(value)))
    else:
        text = str(value or "")
    return text or _tr(_NOTHING)


def _part(field: str, item: Any) -> str:
    """A part of the card in one line: «паспорт РФ 1804 ••••56 (20.03.2004, УМВД)»."""
    if not isinstance(item, Mapping):
        return str(item[-1]) if isinstance(item, (tuple, list)) else str(item)
    said = [str(item[name]) for name in ("series", "number", "value", "text") if item.get(name)]
    more = [str(item[name]) for name in _MORE if item.get(name)]
    kind = _KINDS.get(field)
    if field == "benefits":
        said.append(words.word(Benefit(item["category"])))
    elif field == "documents":
        said.insert(0, words.word(DocumentKind(item["kind"])))
    elif kind and item.get("kind") not in (None, *_USUAL):
        more.insert(0, words.word(kind(item["kind"])))
    if item.get("is_preferred"):
        more.append(_tr(_PREFERRED))
    return " ".join(said) + (f" ({', '.join(more)})" if more else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClientFields", text)


_KINDS: Mapping[str, type[Enum]] = {"phones": PhoneKind, "contacts": ContactKind, "addresses": AddressKind}
_USUAL = (PhoneKind.MOBILE, ContactKind.PERSONAL, AddressKind.RESIDENCE)
_MORE = (
    "issued_on",
    "issued_by",
    "issuer_code",
    "expires_on",
    "bik",
    "reason",
    "since",
    "until",
    "paper",
    "note",
)
_WORDS: Mapping[str, type[Enum]] = {"benefit": Benefit, "form": Form, "sex": Sex}
