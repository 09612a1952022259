"""The words of visits, claims and acts: a start needs none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.acts import ActKind, ActState
from frontdesk.domain.claim_course import ClaimState, ClosingReason, Loyalty, ResultKind, RootCause
from frontdesk.domain.claims import Decision, Demand, Exchange, Matter
from frontdesk.domain.orders import OrderState
from frontdesk.domain.papers.filled import MoneyWay
from frontdesk.domain.papers.kinds import PaperKind
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
    ActKind.EXTENSION: QT_TRANSLATE_NOOP("Words", "Notice of an extension"),
    ActKind.FORWARDING: QT_TRANSLATE_NOOP("Words", "Notice of forwarding"),
    ActKind.REQUEST: QT_TRANSLATE_NOOP("Words", "Answer to a district"),
    ActKind.RECEIPT: QT_TRANSLATE_NOOP("Words", "Receipt of papers"),
    ActKind.RECEPTION: QT_TRANSLATE_NOOP("Words", "Card of a reception"),
    ActKind.DIGEST: QT_TRANSLATE_NOOP("Words", "Digest"),
    ActKind.JOURNAL: QT_TRANSLATE_NOOP("Words", "Journal of appeals"),
    ActKind.TRANSFER: QT_TRANSLATE_NOOP("Words", "Register of cases handed over"),
}
_ACTSTATE = {
    ActState.PROJECT: QT_TRANSLATE_NOOP("Words", "project"),
    ActState.ISSUED: QT_TRANSLATE_NOOP("Words", "issued"),
}
_PAPERKIND = {
    PaperKind.DIGEST: QT_TRANSLATE_NOOP("Words", "Digest"),
    PaperKind.INCIDENT: QT_TRANSLATE_NOOP("Words", "Act on an incident"),
    PaperKind.CLAIM: QT_TRANSLATE_NOOP("Words", "Act on a claim"),
    PaperKind.HAND_OVER: QT_TRANSLATE_NOOP("Words", "Act of handing over"),
    PaperKind.RECEIPT: QT_TRANSLATE_NOOP("Words", "Receipt of papers"),
    PaperKind.CONSENT: QT_TRANSLATE_NOOP("Words", "Consent to processing"),
    PaperKind.ADVERTISING: QT_TRANSLATE_NOOP("Words", "Consent to advertising"),
    PaperKind.SLIP: QT_TRANSLATE_NOOP("Words", "Slip of the queue"),
    PaperKind.TRANSFER: QT_TRANSLATE_NOOP("Words", "Register of cases handed over"),
    PaperKind.FILES: QT_TRANSLATE_NOOP("Words", "List of files"),
    PaperKind.FILE_LIST: QT_TRANSLATE_NOOP("Words", "Inner list of a file"),
    PaperKind.DISPOSAL: QT_TRANSLATE_NOOP("Words", "Act of disposal"),
    PaperKind.DESTRUCTION: QT_TRANSLATE_NOOP("Words", "Act of destruction of data"),
    PaperKind.RECEPTION: QT_TRANSLATE_NOOP("Words", "Card of a reception"),
    PaperKind.JOURNAL: QT_TRANSLATE_NOOP("Words", "Journal of appeals"),
    PaperKind.EXTENSION: QT_TRANSLATE_NOOP("Words", "Notice of extension"),
    PaperKind.CLAIM_ANSWER: QT_TRANSLATE_NOOP("Words", "Answer to a claim"),
    PaperKind.GOODS_RETURN: QT_TRANSLATE_NOOP("Words", "Act of goods returned"),
    PaperKind.INVENTORY: QT_TRANSLATE_NOOP("Words", "Act of inventory of files"),
    PaperKind.REQUEST_ANSWER: QT_TRANSLATE_NOOP("Words", "Answer to a district"),
    PaperKind.FORWARDING: QT_TRANSLATE_NOOP("Words", "Notice of forwarding"),
    PaperKind.ACQUAINTANCE: QT_TRANSLATE_NOOP("Words", "Sheet of acquaintance"),
    PaperKind.RISK_NOTICE: QT_TRANSLATE_NOOP("Words", "Notice of risks"),
    PaperKind.PAPERS_REQUEST: QT_TRANSLATE_NOOP("Words", "Request of papers"),
    PaperKind.DEADLINE: QT_TRANSLATE_NOOP("Words", "Sheet «Why this deadline?»"),
    PaperKind.DEEDS: QT_TRANSLATE_NOOP("Words", "Sheet «Done and promised»"),
    PaperKind.LOOKS: QT_TRANSLATE_NOOP("Words", "Sheet of looks at the data"),
    PaperKind.SUBJECT: QT_TRANSLATE_NOOP("Words", "Answer on personal data"),
}
_MONEYWAY = {
    MoneyWay.CASH: QT_TRANSLATE_NOOP("Words", "in cash"),
    MoneyWay.CARD: QT_TRANSLATE_NOOP("Words", "to a bank card"),
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
    Opinion: _OPINION,
    ActKind: _ACTKIND,
    ActState: _ACTSTATE,
    PaperKind: _PAPERKIND,
    MoneyWay: _MONEYWAY,
}
