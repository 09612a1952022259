"""Names and values of a client's card in words: above a field, in the timeline, between two editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.card_data import field_data
from frontdesk.domain.clients import Benefit
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


def label(field: str) -> str:
    """The name of a field of the card, the same above the field and in the timeline."""
    return QCoreApplication.translate("ClientFields", LABELS[field])


def show(field: str, value: Any) -> str:
    """A value of the card in words, for the timeline and for two editors side by side."""
    if field == "benefit":  # of a card's earlier edition, when there was one
        return words.word(Benefit(value))
    if isinstance(value, (tuple, list)):
        text = ", ".join(_part(item) for item in field_data(tuple(value)))
    else:
        text = str(value or "")
    return text or QCoreApplication.translate("ClientFields", _NOTHING)


def _part(item: Any) -> str:
    """What a part of the card is in one line: the number, the address, the category."""
    if not isinstance(item, Mapping):
        return str(item)
    if "category" in item:
        return words.word(Benefit(item["category"]))
    said = (item.get(name, "") for name in ("series", "number", "value", "text"))
    return " ".join(filter(None, said))
