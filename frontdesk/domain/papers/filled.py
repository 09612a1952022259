"""Papers that the store fills: what each is about, and what a clerk adds to it by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.acts import ActKind
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Right, StaffRow


class Thing(StrEnum):
    """What a paper is about."""

    INCIDENT = "incident"
    CLAIM = "claim"


class MoneyWay(StrEnum):
    CASH = "cash"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """Everything that some paper asks for, as typed; each shows what it names in `FILLED`."""

    kind: PaperKind
    about_id: int
    signer_id: int | None = None  # chair or author of an act, signer of a letter
    member_ids: tuple[int, ...] = ()
    basis: str = ""  # of the commission
    checked: str = ""  # what was looked at, a line each
    order: str = ""  # how a decision is carried out
    due: str = ""
    about: str = ""  # «при …»: what is risky
    risks: str = ""  # a line each
    advice: str = ""
    asked: str = ""  # papers that are asked for, a line each
    document: str = ""  # of the buyer
    receipt_number: str = ""
    receipt_date: str = ""
    condition: str = ""
    kit: str = ""
    money_way: MoneyWay = MoneyWay.CARD

    def check(self, today: dt.date) -> tuple[Problem, ...]:
        filled = FILLED[self.kind]
        found = [
            Problem(name, ProblemKind.REQUIRED) for name in filled.needed if _is_empty(getattr(self, name))
        ]
        for name in ("due", "receipt_date"):
            typed = getattr(self, name)
            if name in filled.fields and typed.strip() and parse_date(typed, today) is None:
                found.append(Problem(name, ProblemKind.NOT_A_DATE))
        return tuple(found)


def _is_empty(value: object) -> bool:
    return not value.strip() if isinstance(value, str) else value is None


def lines(text: str) -> tuple[str, ...]:
    """What was typed a line each, without the empty ones and without the dashes or figures in front."""
    return tuple(filter(None, (line.strip().lstrip("–—-•* ").rstrip(";. ") for line in text.splitlines())))


@dataclass(frozen=True, slots=True)
class Filled:
    """`needed` of the `fields` may not stay empty."""

    thing: Thing
    act: ActKind
    fields: tuple[str, ...]
    needed: tuple[str, ...] = ("signer_id",)
    right: Right = Right.ISSUE_ACTS


FILLED: Mapping[PaperKind, Filled] = {
    PaperKind.INCIDENT: Filled(Thing.INCIDENT, ActKind.INCIDENT, ("signer_id", "member_ids", "basis")),
    PaperKind.CLAIM_ANSWER: Filled(Thing.CLAIM, ActKind.ANSWER, ("checked", "order", "due", "signer_id")),
    PaperKind.GOODS_RETURN: Filled(
        Thing.CLAIM,
        ActKind.RETURN,
        (
            "document",
            "receipt_number",
            "receipt_date",
            "condition",
            "kit",
            "money_way",
            "due",
            "signer_id",
        ),
        ("condition", "signer_id"),
    ),
    PaperKind.PAPERS_REQUEST: Filled(
        Thing.CLAIM,
        ActKind.ASKED,
        ("asked", "due", "signer_id"),
        ("asked", "due", "signer_id"),
        Right.REGISTER_CLAIMS,
    ),
    PaperKind.RISK_NOTICE: Filled(
        Thing.CLAIM,
        ActKind.RISK,
        ("about", "risks", "advice", "signer_id"),
        ("about", "risks", "signer_id"),
        Right.REGISTER_CLAIMS,
    ),
}
OF_ACT: Mapping[ActKind, PaperKind] = {
    ActKind.CLAIM: PaperKind.CLAIM,
    **{filled.act: kind for kind, filled in FILLED.items()},
}


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """One that stands in the register. `read_at`: when the client had signed that it was read."""

    act_id: int
    kind: ActKind
    number: str
    on: dt.date
    read_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class PaperDesk:
    """All that one opening of a paper reads. `about` is the number of what it is about, «П-312»; `kinds` are the papers
    that can be made of it now.
    """

    kind: PaperKind
    about: str
    kinds: tuple[PaperKind, ...]
    base: PaperDraft
    people: tuple[StaffRow, ...]
    issued: tuple[IssuedPaper, ...]
