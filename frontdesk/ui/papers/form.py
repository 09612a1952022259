"""What a paper asks for beside what the store knows: one form a paper, its fields in the paper's own order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import Problem
from frontdesk.domain.papers.filled import FILLED, MoneyWay, PaperDesk, PaperDraft, Reception
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.representatives import RepresentativeRow
from frontdesk.domain.staff import StaffRow
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, Field, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.people import MembersField
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.papers.rows import PapersField

_SIGNERS = {
    PaperKind.INCIDENT: QT_TRANSLATE_NOOP("PaperForm", "Chair of the commission, or who signs alone"),
    PaperKind.RECEIPT: QT_TRANSLATE_NOOP("PaperForm", "Takes the papers in"),
    PaperKind.RECEPTION: QT_TRANSLATE_NOOP("PaperForm", "Receives the citizen"),
    PaperKind.GOODS_RETURN: QT_TRANSLATE_NOOP("PaperForm", "Takes the goods for the seller"),
}
_SIGNER = QT_TRANSLATE_NOOP("PaperForm", "Signs")
_LINES = {
    "basis": QT_TRANSLATE_NOOP("PaperForm", "Ground of the commission: order, number, date"),
    "about": QT_TRANSLATE_NOOP("PaperForm", "The risk is in… (the paper says «при …»)"),
    "document": QT_TRANSLATE_NOOP("PaperForm", "Identity document of the buyer"),
    "receipt_number": QT_TRANSLATE_NOOP("PaperForm", "Receipt number"),
    "condition": QT_TRANSLATE_NOOP("PaperForm", "In which state the goods are"),
    "how_to_know": QT_TRANSLATE_NOOP("PaperForm", "How one learns how it goes on"),
    "detail": QT_TRANSLATE_NOOP("PaperForm", "Number of the written appeal, or whither one was sent"),
    "ground": QT_TRANSLATE_NOOP("PaperForm", "Ground: «в связи с …» (in the instrumental)"),
    "addressee": QT_TRANSLATE_NOOP("PaperForm", "To whom: post and name in the dative"),
    "address": QT_TRANSLATE_NOOP("PaperForm", "Address"),
    "in_number": QT_TRANSLATE_NOOP("PaperForm", "Number of the request"),
    "person": QT_TRANSLATE_NOOP("PaperForm", "Whom it asks about"),
    "payment": QT_TRANSLATE_NOOP("PaperForm", "Kind of the payment"),
    "paid": QT_TRANSLATE_NOOP("PaperForm", "How it was paid: «произведена по …»"),
    "from_place": QT_TRANSLATE_NOOP("PaperForm", "From"),
    "courier": QT_TRANSLATE_NOOP("PaperForm", "Courier: surname, name, patronymic"),
    "taker": QT_TRANSLATE_NOOP("PaperForm", "Post of whoever takes them"),
    "kit": QT_TRANSLATE_NOOP("PaperForm", "What came with them"),
}
_TEXTS = {
    "checked": QT_TRANSLATE_NOOP("PaperForm", "What was looked at, a line each"),
    "brought": QT_TRANSLATE_NOOP("PaperForm", "What the applicant brought, a line each"),
    "order": QT_TRANSLATE_NOOP("PaperForm", "How it is carried out"),
    "risks": QT_TRANSLATE_NOOP("PaperForm", "Risks, a line each"),
    "advice": QT_TRANSLATE_NOOP("PaperForm", "What we advise"),
    "content": QT_TRANSLATE_NOOP("PaperForm", "What was said"),
}
_ASKED = {
    PaperKind.PAPERS_REQUEST: QT_TRANSLATE_NOOP("PaperForm", "Papers that we ask for, a line each"),
    PaperKind.RECEIPT: QT_TRANSLATE_NOOP("PaperForm", "What the office asks for by itself, a line each"),
    PaperKind.MISSING_PAPERS: QT_TRANSLATE_NOOP("PaperForm", "What the applicant did not bring, a line each"),
}
_GROUNDS = {
    PaperKind.MISSING_PAPERS: QT_TRANSLATE_NOOP(
        "PaperForm", "By what they are refused; empty: they are taken"
    ),
}
_TO = {
    PaperKind.FORWARDING: QT_TRANSLATE_NOOP("PaperForm", "Sent to: «в …» (in the accusative)"),
    PaperKind.TRANSFER: QT_TRANSLATE_NOOP("PaperForm", "To"),
}
_DOCUMENTS = {PaperKind.RECEPTION: QT_TRANSLATE_NOOP("PaperForm", "Identity document of the citizen")}
_ORDERS = {PaperKind.RECEPTION: QT_TRANSLATE_NOOP("PaperForm", "Order to somebody, if one was given")}
_OWN = {"asked": _ASKED, "ground": _GROUNDS, "document": _DOCUMENTS, "order": _ORDERS, "to": _TO}
_DATES = {
    "due": QT_TRANSLATE_NOOP("PaperForm", "Until"),
    "since": QT_TRANSLATE_NOOP("PaperForm", "First day"),
    "until": QT_TRANSLATE_NOOP("PaperForm", "Last day"),
    "forwarded": QT_TRANSLATE_NOOP("PaperForm", "Sent on"),
    "receipt_date": QT_TRANSLATE_NOOP("PaperForm", "Date of the receipt"),
    "in_date": QT_TRANSLATE_NOOP("PaperForm", "Date of the request"),
    "born": QT_TRANSLATE_NOOP("PaperForm", "Born"),
}
_HALVES = frozenset(  # two of them stand in one line
    (
        "in_number", "in_date", "born", "is_registered", "since", "until", "forwarded", "result", "receipt_number",
        "receipt_date", "due", "money_way",
    )
)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaperForm", text)


def form_of(found: PaperDesk, today: Callable[[], date]) -> Form[PaperDraft]:
    """Upon what is proposed."""
    base = found.base

    def check(draft: PaperDraft) -> Sequence[Problem]:
        return draft.check(today())

    form: Form[PaperDraft] = Form(base, check, words.problem)
    filled = FILLED[base.kind]
    for name in filled.fields:
        if name == "giver_id":
            form.add(_givers(found.givers)).setVisible(bool(found.givers))
        else:
            field = _field(name, base.kind, found.people, today, name in filled.needed)
            form.add(field, 6 if name in _HALVES else 12)
    return form


def _givers(known: Sequence[RepresentativeRow]) -> Field:
    """The client, or who stands for them."""
    said = [(one.id, f"{one.other_name}, {one.authority}") for one in known]
    label = _tr(QT_TRANSLATE_NOOP("PaperForm", "Who brought the papers"))
    client = _tr(QT_TRANSLATE_NOOP("PaperForm", "the client"))
    return ChoiceField("giver_id", label, [(None, client), *said])


def _field(
    name: str, kind: PaperKind, people: Sequence[StaffRow], today: Callable[[], date], needed: bool
) -> Field:
    named = [(person.id, f"{person.short_name}, {person.post}") for person in people]
    if name == "signer_id":
        return ChoiceField(name, _tr(_SIGNERS.get(kind, _SIGNER)), named, needed)
    if name == "member_ids":
        return MembersField(name, _tr(QT_TRANSLATE_NOOP("PaperForm", "Members")), named)
    if name == "papers":
        return PapersField(name, _tr(QT_TRANSLATE_NOOP("PaperForm", "Papers taken in")))
    if name == "result":
        how = _tr(QT_TRANSLATE_NOOP("PaperForm", "Result"))
        return ChoiceField(name, how, enum_choices(list(Reception), words.word), needed)
    if name == "is_registered":
        yes, no = _tr(QT_TRANSLATE_NOOP("PaperForm", "yes")), _tr(QT_TRANSLATE_NOOP("PaperForm", "no"))
        return ChoiceField(
            name, _tr(QT_TRANSLATE_NOOP("PaperForm", "On our register")), [(True, yes), (False, no)]
        )
    if name == "money_way":
        how = _tr(QT_TRANSLATE_NOOP("PaperForm", "How the money goes back"))
        return ChoiceField(name, how, enum_choices(list(MoneyWay), words.word), needed)
    if name in _DATES:
        say = (lambda day: words.age(day, today())) if name == "born" else words.weekday
        return DateField(name, _tr(_DATES[name]), today, say, needed, birth=name == "born")
    own = _OWN.get(name, {}).get(kind, "")
    if name in _TEXTS or name == "asked":
        tall = 5 if kind is PaperKind.MISSING_PAPERS and name == "asked" else 3
        return TextField(name, _tr(own or _TEXTS[name]), needed, lines=tall)
    return LineField(name, _tr(own or _LINES[name]), needed)
