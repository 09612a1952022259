"""The words of visits, claims and acts: a start needs none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.acts import ActKind, ActState, Agreement, HandedHow
from frontdesk.domain.claim_course import ClaimState, ClosingReason, Loyalty, ResultKind, RootCause
from frontdesk.domain.claims import Decision, Demand, Exchange, Matter
from frontdesk.domain.evidence import EvidenceKind
from frontdesk.domain.orders import Back, LineState, OrderState, Sold
from frontdesk.domain.papers.filled import MoneyWay, PaperForm, Reception
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.signing import Trust, Wholeness
from frontdesk.domain.visas import Opinion
from frontdesk.domain.visits import VisitState
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_VISITSTATE = {
    VisitState.WAITING: QT_TRANSLATE_NOOP("Words", "waiting"),
    VisitState.CALLED: QT_TRANSLATE_NOOP("Words", "at the counter"),
    VisitState.FINISHED: QT_TRANSLATE_NOOP("Words", "finished"),
    VisitState.NO_SHOW: QT_TRANSLATE_NOOP("Words", "did not come"),
    VisitState.CANCELLED: QT_TRANSLATE_NOOP("Words", "cancelled"),
}
_MATTER = {
    Matter.GOODS: QT_TRANSLATE_NOOP("Words", "a defect of goods"),
    Matter.SERVICE: QT_TRANSLATE_NOOP("Words", "a defect of work or a service"),
    Matter.LATE: QT_TRANSLATE_NOOP("Words", "work or a service not in time"),
    Matter.PREPAID: QT_TRANSLATE_NOOP("Words", "goods paid for and not handed over"),
    Matter.UNSUITABLE: QT_TRANSLATE_NOOP("Words", "goods that do not suit"),
    Matter.DISTANCE: QT_TRANSLATE_NOOP("Words", "bought at a distance"),
}
_DEMAND = {
    Demand.REFUND: QT_TRANSLATE_NOOP("Words", "Return the money"),
    Demand.PRICE_CUT: QT_TRANSLATE_NOOP("Words", "Cut the price"),
    Demand.REPAIR_COST: QT_TRANSLATE_NOOP("Words", "Pay for the repair"),
    Demand.DAMAGES: QT_TRANSLATE_NOOP("Words", "Make good the losses"),
    Demand.EXCHANGE: QT_TRANSLATE_NOOP("Words", "Exchange the goods"),
    Demand.REPAIR: QT_TRANSLATE_NOOP("Words", "Repair free of charge"),
    Demand.REDO: QT_TRANSLATE_NOOP("Words", "Put the work right"),
}
_DECISION = {
    Decision.SATISFY: QT_TRANSLATE_NOOP("Words", "Satisfy"),
    Decision.PARTLY: QT_TRANSLATE_NOOP("Words", "Satisfy in part"),
    Decision.REFUSE: QT_TRANSLATE_NOOP("Words", "Refuse"),
}
_CLAIMSTATE = {
    ClaimState.DRAFT: QT_TRANSLATE_NOOP("Words", "worked on"),
    ClaimState.WAITING: QT_TRANSLATE_NOOP("Words", "to be approved"),
    ClaimState.APPROVED: QT_TRANSLATE_NOOP("Words", "approved"),
    ClaimState.REJECTED: QT_TRANSLATE_NOOP("Words", "rejected"),
    ClaimState.DONE: QT_TRANSLATE_NOOP("Words", "carried out"),
    ClaimState.CANCELLED: QT_TRANSLATE_NOOP("Words", "cancelled"),
}
_RESULTKIND = {
    ResultKind.REFUND: QT_TRANSLATE_NOOP("Words", "Money is paid back"),
    ResultKind.EXCHANGE: QT_TRANSLATE_NOOP("Words", "Goods are exchanged"),
    ResultKind.REPAIR: QT_TRANSLATE_NOOP("Words", "Put right"),
    ResultKind.PRICE_CUT: QT_TRANSLATE_NOOP("Words", "Price is reduced"),
    ResultKind.REFUSAL: QT_TRANSLATE_NOOP("Words", "Refusal is sent"),
}
_CLOSINGREASON = {
    ClosingReason.CLIENT_GAVE_UP: QT_TRANSLATE_NOOP("Words", "the client gave up the demand"),
    ClosingReason.SETTLED_ELSEWHERE: QT_TRANSLATE_NOOP("Words", "the seller or the maker settled it"),
    ClosingReason.NOT_BROUGHT: QT_TRANSLATE_NOOP("Words", "the goods were not brought for the check"),
    ClosingReason.OUT_OF_COURT: QT_TRANSLATE_NOOP("Words", "a settlement or a court took it over"),
}
_LOYALTY = {
    Loyalty.UNKNOWN: QT_TRANSLATE_NOOP("Words", "not known yet"),
    Loyalty.STAYED: QT_TRANSLATE_NOOP("Words", "stayed"),
    Loyalty.LEFT: QT_TRANSLATE_NOOP("Words", "left"),
}
_ROOTCAUSE = {
    RootCause.GOODS: QT_TRANSLATE_NOOP("Words", "the goods"),
    RootCause.WORK: QT_TRANSLATE_NOOP("Words", "how the work was done"),
    RootCause.DELIVERY: QT_TRANSLATE_NOOP("Words", "delivery or terms"),
    RootCause.INFORMATION: QT_TRANSLATE_NOOP("Words", "what the client was told"),
    RootCause.CLIENT: QT_TRANSLATE_NOOP("Words", "how the client used it"),
    RootCause.OTHER: QT_TRANSLATE_NOOP("Words", "something else"),
}
_EXCHANGE = {
    Exchange.PLAIN: QT_TRANSLATE_NOOP("Words", "there is a replacement"),
    Exchange.CHECK: QT_TRANSLATE_NOOP("Words", "the quality is to be checked"),
    Exchange.NO_STOCK: QT_TRANSLATE_NOOP("Words", "none in stock"),
}
_ORDERSTATE = {
    OrderState.TAKEN: QT_TRANSLATE_NOOP("Words", "order taken"),
    OrderState.CONFIRMED: QT_TRANSLATE_NOOP("Words", "order confirmed"),
    OrderState.PAID: QT_TRANSLATE_NOOP("Words", "order paid"),
    OrderState.HANDED_OVER: QT_TRANSLATE_NOOP("Words", "order handed over"),
    OrderState.CANCELLED: QT_TRANSLATE_NOOP("Words", "order cancelled"),
    OrderState.RETURNED: QT_TRANSLATE_NOOP("Words", "order returned"),
    OrderState.EXCHANGED: QT_TRANSLATE_NOOP("Words", "order exchanged"),
}
_SOLD = {
    Sold.OFFICE: QT_TRANSLATE_NOOP("Words", "goods, bought on the spot"),
    Sold.DISTANCE: QT_TRANSLATE_NOOP("Words", "goods, bought at a distance"),
    Sold.SERVICE: QT_TRANSLATE_NOOP("Words", "work or a service"),
}
_BACK = {
    Back.CANCEL: QT_TRANSLATE_NOOP("Words", "Cancel"),
    Back.RETURN: QT_TRANSLATE_NOOP("Words", "Return"),
    Back.EXCHANGE: QT_TRANSLATE_NOOP("Words", "Exchange"),
}
_LINESTATE = {
    LineState.STANDS: QT_TRANSLATE_NOOP("Words", "stands"),
    LineState.PARTLY: QT_TRANSLATE_NOOP("Words", "went back in part"),
    LineState.CANCELLED: QT_TRANSLATE_NOOP("Words", "line cancelled"),
    LineState.RETURNED: QT_TRANSLATE_NOOP("Words", "line returned"),
    LineState.EXCHANGED: QT_TRANSLATE_NOOP("Words", "line exchanged"),
}
_EVIDENCEKIND = {
    EvidenceKind.PHOTO: QT_TRANSLATE_NOOP("Words", "Photo"),
    EvidenceKind.CHEQUE: QT_TRANSLATE_NOOP("Words", "Cheque"),
    EvidenceKind.WARRANTY_CARD: QT_TRANSLATE_NOOP("Words", "Warranty card"),
    EvidenceKind.EXPERTISE: QT_TRANSLATE_NOOP("Words", "Expert opinion"),
    EvidenceKind.CONTRACT: QT_TRANSLATE_NOOP("Words", "Contract"),
    EvidenceKind.LETTER: QT_TRANSLATE_NOOP("Words", "Letter"),
    EvidenceKind.OTHER: QT_TRANSLATE_NOOP("Words", "Something else"),
}
_OPINION = {
    Opinion.AGREES: QT_TRANSLATE_NOOP("Words", "agrees"),
    Opinion.REMARKS: QT_TRANSLATE_NOOP("Words", "agrees with a remark"),
    Opinion.OBJECTS: QT_TRANSLATE_NOOP("Words", "objects"),
}
_ACTKIND = {
    ActKind.CLAIM: QT_TRANSLATE_NOOP("Words", "Act on a claim"),
    ActKind.INCIDENT: QT_TRANSLATE_NOOP("Words", "Act on an incident"),
    ActKind.ANSWER: QT_TRANSLATE_NOOP("Words", "Answer to a claim"),
    ActKind.RETURN: QT_TRANSLATE_NOOP("Words", "Act of goods returned"),
    ActKind.RISK: QT_TRANSLATE_NOOP("Words", "Notice of risks"),
    ActKind.ASKED: QT_TRANSLATE_NOOP("Words", "Request of papers"),
    ActKind.MISSING: QT_TRANSLATE_NOOP("Words", "Refusal for missing papers"),
    ActKind.EXTENSION: QT_TRANSLATE_NOOP("Words", "Notice of an extension"),
    ActKind.FORWARDING: QT_TRANSLATE_NOOP("Words", "Notice of forwarding"),
    ActKind.REQUEST: QT_TRANSLATE_NOOP("Words", "Answer to a district"),
    ActKind.RECEIPT: QT_TRANSLATE_NOOP("Words", "Receipt of papers"),
    ActKind.RECEPTION: QT_TRANSLATE_NOOP("Words", "Card of a reception"),
    ActKind.DIGEST: QT_TRANSLATE_NOOP("Words", "Digest"),
    ActKind.JOURNAL: QT_TRANSLATE_NOOP("Words", "Journal of appeals"),
    ActKind.TRANSFER: QT_TRANSLATE_NOOP("Words", "Register of cases handed over"),
    ActKind.HAND_OVER: QT_TRANSLATE_NOOP("Words", "Act of handing over"),
    ActKind.DESTROYED: QT_TRANSLATE_NOOP("Words", "Act of destruction"),
}
_ACTSTATE = {
    ActState.PROJECT: QT_TRANSLATE_NOOP("Words", "project"),
    ActState.ISSUED: QT_TRANSLATE_NOOP("Words", "issued"),
    ActState.SIGNED: QT_TRANSLATE_NOOP("Words", "signed"),
    ActState.HANDED: QT_TRANSLATE_NOOP("Words", "handed over"),
    ActState.ANNULLED: QT_TRANSLATE_NOOP("Words", "annulled"),
    ActState.SUPERSEDED: QT_TRANSLATE_NOOP("Words", "superseded"),
}
_PAPERKIND = {
    PaperKind.DIGEST: QT_TRANSLATE_NOOP("Words", "Digest"),
    PaperKind.INCIDENT: QT_TRANSLATE_NOOP("Words", "Act on an incident"),
    PaperKind.CLAIM: QT_TRANSLATE_NOOP("Words", "Act on a claim"),
    PaperKind.HAND_OVER: QT_TRANSLATE_NOOP("Words", "Act of handing over"),
    PaperKind.RECEIPT: QT_TRANSLATE_NOOP("Words", "Receipt of papers"),
    PaperKind.CONSENT: QT_TRANSLATE_NOOP("Words", "Consent to processing"),
    PaperKind.ADVERTISING: QT_TRANSLATE_NOOP("Words", "Consent to advertising"),
    PaperKind.SLIP: QT_TRANSLATE_NOOP("Words", "Slip"),
    PaperKind.TRANSFER: QT_TRANSLATE_NOOP("Words", "Register of cases handed over"),
    PaperKind.FILES: QT_TRANSLATE_NOOP("Words", "List of files"),
    PaperKind.FILE_LIST: QT_TRANSLATE_NOOP("Words", "Inner list of a file"),
    PaperKind.DISPOSAL: QT_TRANSLATE_NOOP("Words", "Act of disposal"),
    PaperKind.DESTRUCTION: QT_TRANSLATE_NOOP("Words", "Act of destruction of data"),
    PaperKind.RECEPTION: QT_TRANSLATE_NOOP("Words", "Card of a reception"),
    PaperKind.JOURNAL: QT_TRANSLATE_NOOP("Words", "Journal of appeals"),
    PaperKind.EXTENSION: QT_TRANSLATE_NOOP("Words", "Notice of an extension"),
    PaperKind.CLAIM_ANSWER: QT_TRANSLATE_NOOP("Words", "Answer to a claim"),
    PaperKind.GOODS_RETURN: QT_TRANSLATE_NOOP("Words", "Act of goods returned"),
    PaperKind.INVENTORY: QT_TRANSLATE_NOOP("Words", "Act on the stock of files"),
    PaperKind.REQUEST_ANSWER: QT_TRANSLATE_NOOP("Words", "Answer to a district"),
    PaperKind.FORWARDING: QT_TRANSLATE_NOOP("Words", "Notice of forwarding"),
    PaperKind.ACQUAINTANCE: QT_TRANSLATE_NOOP("Words", "Sheet of acquaintance"),
    PaperKind.RISK_NOTICE: QT_TRANSLATE_NOOP("Words", "Notice of risks"),
    PaperKind.MISSING_PAPERS: QT_TRANSLATE_NOOP("Words", "Refusal for missing papers"),
    PaperKind.PAPERS_REQUEST: QT_TRANSLATE_NOOP("Words", "Request of papers"),
    PaperKind.BLANK: QT_TRANSLATE_NOOP("Words", "Form for an outage"),
    PaperKind.TEST_PAGE: QT_TRANSLATE_NOOP("Words", "Test page"),
    PaperKind.DEADLINE: QT_TRANSLATE_NOOP("Words", "Why this deadline"),
    PaperKind.DEEDS: QT_TRANSLATE_NOOP("Words", "Sheet for the person"),
    PaperKind.LOOKS: QT_TRANSLATE_NOOP("Words", "Looks at personal data"),
    PaperKind.SUBJECT: QT_TRANSLATE_NOOP("Words", "Data of a person"),
    PaperKind.SUGGESTION: QT_TRANSLATE_NOOP("Words", "Suggestion"),
}
_PAPERFORM = {
    PaperForm.ORIGINAL: QT_TRANSLATE_NOOP("Words", "original"),
    PaperForm.CHECKED: QT_TRANSLATE_NOOP("Words", "copy, compared"),
    PaperForm.COPY: QT_TRANSLATE_NOOP("Words", "copy"),
}
_RECEPTION = {
    Reception.EXPLAINED: QT_TRANSLATE_NOOP("Words", "explained by word of mouth"),
    Reception.ACCEPTED: QT_TRANSLATE_NOOP("Words", "a written appeal was accepted"),
    Reception.FORWARDED: QT_TRANSLATE_NOOP("Words", "told whither to turn"),
}
_MONEYWAY = {
    MoneyWay.CASH: QT_TRANSLATE_NOOP("Words", "in cash"),
    MoneyWay.CARD: QT_TRANSLATE_NOOP("Words", "to a bank card"),
}

_HANDEDHOW = {
    HandedHow.IN_PERSON: QT_TRANSLATE_NOOP("Words", "in person"),
    HandedHow.REPRESENTATIVE: QT_TRANSLATE_NOOP("Words", "to a representative"),
    HandedHow.POST: QT_TRANSLATE_NOOP("Words", "by registered post"),
    HandedHow.EMAIL: QT_TRANSLATE_NOOP("Words", "by e-mail"),
    HandedHow.KEPT: QT_TRANSLATE_NOOP("Words", "to the file"),
}

_AGREEMENT = {
    Agreement.AGREES: QT_TRANSLATE_NOOP("Words", "The sheet is genuine: {act}"),
    Agreement.UNKNOWN: QT_TRANSLATE_NOOP(
        "Words", "No such paper was issued here. Compare the code with the sheet sign by sign"
    ),
    Agreement.NO_CODE: QT_TRANSLATE_NOOP(
        "Words", "This is no code of a paper: there are eleven signs, like 7K2QM-9XD4T5. Type it once more"
    ),
    Agreement.OTHER_RECORD: QT_TRANSLATE_NOOP(
        "Words",
        "The record was altered after it was issued: {act}. Believe the sheet, and tell your administrator",
    ),
    Agreement.OTHER_SHEET: QT_TRANSLATE_NOOP(
        "Words", "The record is whole, but this sheet says other things: {act}. The sheet was altered"
    ),
    Agreement.OTHER_PAPER: QT_TRANSLATE_NOOP(
        "Words", "The record is whole, but the stored paper was altered: {act}. Do not hand it out"
    ),
    Agreement.ERASED: QT_TRANSLATE_NOOP(
        "Words", "Issued, and destroyed since then with the personal data in it: {act}"
    ),
}

_WHOLENESS = {
    Wholeness.WHOLE: QT_TRANSLATE_NOOP("Words", "whole"),
    Wholeness.ALTERED: QT_TRANSLATE_NOOP("Words", "the file was altered after the signing"),
    Wholeness.FORGED: QT_TRANSLATE_NOOP("Words", "not made with the key of its certificate"),
    Wholeness.OTHER_PAPER: QT_TRANSLATE_NOOP("Words", "another paper than the issued one"),
    Wholeness.NOT_THEN: QT_TRANSLATE_NOOP("Words", "the certificate was not valid at the signing"),
    Wholeness.ERASED: QT_TRANSLATE_NOOP("Words", "destroyed with the personal data"),
    Wholeness.UNREAD: QT_TRANSLATE_NOOP("Words", "not checked: signing is not installed here"),
}
_TRUST = {
    Trust.KNOWN: QT_TRANSLATE_NOOP("Words", "issuer known to the office, revocation not checked"),
    Trust.UNKNOWN: QT_TRANSLATE_NOOP("Words", "issuer and revocation not checked"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    VisitState: _VISITSTATE,
    Matter: _MATTER,
    Demand: _DEMAND,
    Decision: _DECISION,
    ClaimState: _CLAIMSTATE,
    ResultKind: _RESULTKIND,
    ClosingReason: _CLOSINGREASON,
    Loyalty: _LOYALTY,
    RootCause: _ROOTCAUSE,
    Exchange: _EXCHANGE,
    OrderState: _ORDERSTATE,
    Sold: _SOLD,
    Back: _BACK,
    LineState: _LINESTATE,
    EvidenceKind: _EVIDENCEKIND,
    Opinion: _OPINION,
    ActKind: _ACTKIND,
    ActState: _ACTSTATE,
    HandedHow: _HANDEDHOW,
    Agreement: _AGREEMENT,
    Wholeness: _WHOLENESS,
    Trust: _TRUST,
    PaperKind: _PAPERKIND,
    MoneyWay: _MONEYWAY,
    PaperForm: _PAPERFORM,
    Reception: _RECEPTION,
}
