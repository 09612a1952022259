"""What a paper asks for beside what the store knows: one form a paper, its fields in the paper's own order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import Problem
from frontdesk.domain.papers.filled import FILLED, MoneyWay, PaperDraft
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import StaffRow
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, Field, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.people import MembersField
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_SIGNERS = {
    PaperKind.INCIDENT: QT_TRANSLATE_NOOP("PaperForm", "Chair of the commission, or who signs alone"),
    PaperKind.GOODS_RETURN: QT_TRANSLATE_NOOP("PaperForm", "Takes the goods for the seller"),
}
_SIGNER = QT_TRANSLATE_NOOP("PaperForm", "Signs")
_LINES = {
    "basis": QT_TRANSLATE_NOOP("PaperForm", "Ground of the commission: order, number, date"),
    "about": QT_TRANSLATE_NOOP("PaperForm", "The risk is in… (the paper says «при …»)"),
    "document": QT_TRANSLATE_NOOP("PaperForm", "Identity document of the buyer"),
    "receipt_number": QT_TRANSLATE_NOOP("PaperForm", "Receipt number"),
    "condition": QT_TRANSLATE_NOOP("PaperForm", "In which state the goods are"),
    "kit": QT_TRANSLATE_NOOP("PaperForm", "What came with them"),
}
_TEXTS = {
    "checked": QT_TRANSLATE_NOOP("PaperForm", "What was looked at, a line each"),
    "order": QT_TRANSLATE_NOOP("PaperForm", "How it is carried out"),
    "risks": QT_TRANSLATE_NOOP("PaperForm", "Risks, a line each"),
    "advice": QT_TRANSLATE_NOOP("PaperForm", "What we advise"),
    "asked": QT_TRANSLATE_NOOP("PaperForm", "Papers that we ask for, a line each"),
}
_DATES = {
    "due": QT_TRANSLATE_NOOP("PaperForm", "Until"),
    "receipt_date": QT_TRANSLATE_NOOP("PaperForm", "Date of the receipt"),
}
_SPANS = {"receipt_number": 6, "receipt_date": 6, "due": 6, "money_way": 6}


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaperForm", text)


def form_of(base: PaperDraft, people: Sequence[StaffRow], today: Callable[[], date]) -> Form[PaperDraft]:
    """Upon what is proposed."""

    def check(draft: PaperDraft) -> Sequence[Problem]:
        return draft.check(today())

    form: Form[PaperDraft] = Form(base, check, words.problem)
    filled = FILLED[base.kind]
    for name in filled.fields:
        form.add(_field(name, base.kind, people, today, name in filled.needed), _SPANS.get(name, 12))
    return form


def _field(
    name: str, kind: PaperKind, people: Sequence[StaffRow], today: Callable[[], date], needed: bool
) -> Field:
    named = [(person.id, f"{person.short_name}, {person.post}") for person in people]
    if name == "signer_id":
        return ChoiceField(name, _tr(_SIGNERS.get(kind, _SIGNER)), named, needed)
    if name == "member_ids":
        return MembersField(name, _tr(QT_TRANSLATE_NOOP("PaperForm", "Members")), named)
    if name == "money_way":
        how = _tr(QT_TRANSLATE_NOOP("PaperForm", "How the money goes back"))
        return ChoiceField(name, how, enum_choices(list(MoneyWay), words.word), needed)
    if name in _DATES:
        return DateField(name, _tr(_DATES[name]), today, words.weekday, needed)
    if name in _TEXTS:
        return TextField(name, _tr(_TEXTS[name]), needed, lines=3)
    return LineField(name, _tr(_LINES[name]), needed)
