"""Papers that the store fills: what each is about, and what a clerk adds to it by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.acts import ActKind, ActState
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.representatives import RepresentativeRow
from frontdesk.domain.staff import Right, StaffRow

FIGURES = 4  # of a number of sheets or copies


class Thing(StrEnum):
    """What a paper is about."""

    INCIDENT = "incident"
    CLAIM = "claim"
    TICKET = "ticket"
    TASK = "task"
    OFFICE = "office"  # no row: the id is 0


class PaperForm(StrEnum):
    """As what a paper was taken in."""

    ORIGINAL = "original"
    CHECKED = "checked"  # a copy, compared with the original
    COPY = "copy"


class Reception(StrEnum):
    """How a personal reception ended."""

    EXPLAINED = "explained"
    ACCEPTED = "accepted"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper that was taken in, as typed."""

    title: str = ""
    details: str = ""
    form: PaperForm = PaperForm.COPY
    copies: str = "1"
    sheets: str = "1"

    @property
    def is_empty(self) -> bool:
        return not (self.title.strip() or self.details.strip())

    def count(self, name: str) -> int | None:
        """Of copies or sheets; None for what is no number."""
        text = getattr(self, name).strip()
        return int(text) if text.isdecimal() and len(text) <= FIGURES else None


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
    brought: str = ""  # papers that were shown or taken, a line each
    asked: str = ""  # papers that are asked for, a line each
    document: str = ""  # of the buyer
    receipt_number: str = ""
    receipt_date: str = ""
    condition: str = ""
    kit: str = ""
    money_way: MoneyWay = MoneyWay.CARD
    papers: tuple[PaperLine, ...] = ()
    giver_id: int | None = None  # the representative who brought the papers; None: the client
    how_to_know: str = ""
    content: str = ""  # of what was said at a reception
    result: Reception = Reception.EXPLAINED
    detail: str = ""  # number of the written appeal, whither it was sent
    ground: str = ""  # «в связи с …»
    forwarded: str = ""  # the day
    to: str = ""  # «в …»
    since: str = ""
    until: str = ""
    from_place: str = ""
    courier: str = ""  # surname, name and patronymic
    taker: str = ""  # post of whoever takes
    addressee: str = ""
    address: str = ""
    in_number: str = ""
    in_date: str = ""
    person: str = ""  # whom a request asks about
    born: str = ""
    is_registered: bool = True
    payment: str = ""
    paid: str = ""  # «произведена по …»

    def check(self, today: dt.date) -> tuple[Problem, ...]:
        filled = FILLED[self.kind]
        found = [
            Problem(name, ProblemKind.REQUIRED) for name in filled.needed if _is_empty(getattr(self, name))
        ]
        for name in ("due", "receipt_date", "forwarded", "since", "until", "in_date"):
            typed = getattr(self, name)
            if name in filled.fields and typed.strip() and parse_date(typed, today) is None:
                found.append(Problem(name, ProblemKind.NOT_A_DATE))
        if self.kind is PaperKind.MISSING_PAPERS and not (self.ground.strip() or self.due.strip()):
            found.append(Problem("due", ProblemKind.REQUIRED))  # taken, so the rest is awaited until a day
        return (*found, *_problems_of(self.papers))


def _is_empty(value: object) -> bool:
    return not value.strip() if isinstance(value, str) else value is None


def _problems_of(papers: Sequence[PaperLine]) -> Iterable[Problem]:
    for n, line in enumerate(papers):
        if not line.title.strip():
            yield Problem(f"papers.{n}.title", ProblemKind.REQUIRED)
        for name in ("copies", "sheets"):
            if line.count(name) is None:
                yield Problem(f"papers.{n}.{name}", ProblemKind.NOT_A_NUMBER)


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
    PaperKind.RECEIPT: Filled(
        Thing.TICKET,
        ActKind.RECEIPT,
        ("giver_id", "papers", "asked", "how_to_know", "signer_id"),
        ("how_to_know", "signer_id"),
        Right.WORK_TICKETS,
    ),
    PaperKind.MISSING_PAPERS: Filled(
        Thing.TICKET,
        ActKind.MISSING,
        ("brought", "asked", "ground", "due", "signer_id"),
        ("asked", "signer_id"),
        Right.WORK_TICKETS,
    ),
    PaperKind.RECEPTION: Filled(
        Thing.TICKET,
        ActKind.RECEPTION,
        ("content", "result", "detail", "document", "order", "due", "signer_id"),
        ("content", "signer_id"),
        Right.WORK_TICKETS,
    ),
    PaperKind.EXTENSION: Filled(
        Thing.TICKET, ActKind.EXTENSION, ("ground", "due", "signer_id"), ("ground", "due", "signer_id")
    ),
    PaperKind.FORWARDING: Filled(
        Thing.TICKET, ActKind.FORWARDING, ("to", "forwarded", "signer_id"), ("to", "forwarded", "signer_id")
    ),
    PaperKind.REQUEST_ANSWER: Filled(
        Thing.TASK,
        ActKind.REQUEST,
        (
            "addressee",
            "address",
            "in_number",
            "in_date",
            "person",
            "born",
            "is_registered",
            "payment",
            "paid",
            "signer_id",
        ),
        ("addressee", "in_number", "person", "signer_id"),
        Right.WORK_TICKETS,
    ),
    PaperKind.DIGEST: Filled(
        Thing.OFFICE,
        ActKind.DIGEST,
        ("since", "until", "signer_id"),
        ("since", "until", "signer_id"),
        Right.LEAD_DESK,
    ),
    PaperKind.JOURNAL: Filled(
        Thing.OFFICE,
        ActKind.JOURNAL,
        ("since", "until", "signer_id"),
        ("since", "until", "signer_id"),
        Right.LEAD_DESK,
    ),
    PaperKind.TRANSFER: Filled(
        Thing.OFFICE,
        ActKind.TRANSFER,
        ("since", "until", "from_place", "to", "courier", "taker", "signer_id"),
        ("since", "until", "from_place", "to", "signer_id"),
        Right.LEAD_DESK,
    ),
}
OF_ACT: Mapping[ActKind, PaperKind] = {
    ActKind.CLAIM: PaperKind.CLAIM,
    ActKind.HAND_OVER: PaperKind.HAND_OVER,
    ActKind.DESTROYED: PaperKind.DESTRUCTION,
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
    state: ActState = ActState.ISSUED


@dataclass(frozen=True, slots=True)
class PaperDesk:
    """All that one opening of a paper reads. `about` is the number of what it is about, «П-312»; `kinds` are the papers
    that can be made of it now, `givers` those who stand for the client today.
    """

    kind: PaperKind
    about: str
    kinds: tuple[PaperKind, ...]
    base: PaperDraft
    people: tuple[StaffRow, ...]
    issued: tuple[IssuedPaper, ...]
    givers: tuple[RepresentativeRow, ...] = ()
