"""Names and values of a client's card in words: above a field, in the timeline, between two editors."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

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
}
_NOTHING = QT_TRANSLATE_NOOP("ClientFields", "empty")


def label(field: str) -> str:
    """The name of a field of the card, the same above the field and in the timeline."""
    return QCoreApplication.translate("ClientFields", LABELS[field])


def show(field: str, value: Any) -> str:
    """A value of the card in words, for the timeline and for two editors side by side."""
    if field == "benefit":
        return words.word(Benefit(value))
    text = ", ".join(value) if isinstance(value, (tuple, list)) else str(value)
    return text or QCoreApplication.translate("ClientFields", _NOTHING)
