"""The words of visits, claims and acts: a start needs none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.acts import ActKind, ActState
from frontdesk.domain.claims import ClaimState, Decision, Demand, Matter
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
    Matter.GOODS: QT_TRANSLATE_NOOP("Words", "goods"),
    Matter.SERVICE: QT_TRANSLATE_NOOP("Words", "work or service"),
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
    ClaimState.REGISTERED: QT_TRANSLATE_NOOP("Words", "registered"),
    ClaimState.DECIDED: QT_TRANSLATE_NOOP("Words", "decided"),
    ClaimState.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "taken back"),
}
_ACTKIND = {
    ActKind.CLAIM: QT_TRANSLATE_NOOP("Words", "Act on a claim"),
    ActKind.INCIDENT: QT_TRANSLATE_NOOP("Words", "Act on an incident"),
}
_ACTSTATE = {
    ActState.PROJECT: QT_TRANSLATE_NOOP("Words", "project"),
    ActState.ISSUED: QT_TRANSLATE_NOOP("Words", "issued"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    VisitState: _VISITSTATE,
    Matter: _MATTER,
    Demand: _DEMAND,
    Decision: _DECISION,
    ClaimState: _CLAIMSTATE,
    ActKind: _ACTKIND,
    ActState: _ACTSTATE,
}
