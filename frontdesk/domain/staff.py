"""People of the office, what they may do, and where they sit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.changes import Kind
from frontdesk.domain.errors import Problem, ProblemKind


class Role(StrEnum):
    AGENT = "agent"
    SENIOR = "senior"
    TRAINEE = "trainee"
    CLERK = "clerk"
    CHIEF_SPECIALIST = "chief_specialist"
    CLAIMS_MANAGER = "claims_manager"
    LEAD = "lead"
    DIRECTOR = "director"
    REGISTRAR = "registrar"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    EDIT_CLIENTS = "edit_clients"
    REGISTER_VISITS = "register_visits"
    WORK_TICKETS = "work_tickets"
    REGISTER_CLAIMS = "register_claims"
    DECIDE_CLAIMS = "decide_claims"
    ISSUE_ACTS = "issue_acts"
    SHAPE_CARDS = "shape_cards"
    HAND_OUT_DATA = "hand_out_data"
    OVERSEE_DATA = "oversee_data"
    SET_TERMS = "set_terms"
    LEAD_DESK = "lead_desk"
    SHAPE_TEAMS = "shape_teams"
    SHAPE_PAPERS = "shape_papers"
    KEEP_STAFF = "keep_staff"


_DESK = frozenset(
    {
        Right.EDIT_CLIENTS,
        Right.REGISTER_VISITS,
        Right.WORK_TICKETS,
        Right.REGISTER_CLAIMS,
        Right.HAND_OUT_DATA,
    }
)
_CLAIMS = _DESK | {Right.DECIDE_CLAIMS, Right.ISSUE_ACTS}
_LEADS = _CLAIMS | {
    Right.SHAPE_CARDS, Right.OVERSEE_DATA, Right.SET_TERMS, Right.LEAD_DESK, Right.SHAPE_TEAMS,
    Right.SHAPE_PAPERS,
}  # fmt: skip
_HEADS = _LEADS | {Right.KEEP_STAFF}

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.AGENT: _DESK,
    Role.SENIOR: _LEADS,
    Role.TRAINEE: _DESK - {Right.REGISTER_CLAIMS, Right.HAND_OUT_DATA},
    Role.CLERK: _DESK,
    Role.CHIEF_SPECIALIST: _CLAIMS,
    Role.CLAIMS_MANAGER: _CLAIMS,
    Role.LEAD: _HEADS,
    Role.DIRECTOR: _HEADS,
    Role.REGISTRAR: frozenset({Right.EDIT_CLIENTS, Right.REGISTER_VISITS}),
    Role.ADMINISTRATOR: frozenset(
        {Right.SHAPE_CARDS, Right.SET_TERMS, Right.SHAPE_TEAMS, Right.SHAPE_PAPERS, Right.KEEP_STAFF}
    ),
}

# Whoever may do one of these deeds must find what they are done with. Persons are nobody's business else:
# an administrator keeps the program, not the cards.
_FOUND_BY: dict[Kind, frozenset[Right]] = {
    Kind.CLIENT: frozenset({Right.EDIT_CLIENTS, Right.REGISTER_VISITS, Right.WORK_TICKETS}),
    Kind.TICKET: frozenset({Right.WORK_TICKETS}),
    Kind.VISIT: frozenset({Right.REGISTER_VISITS, Right.WORK_TICKETS}),
    Kind.CLAIM: frozenset({Right.REGISTER_CLAIMS, Right.DECIDE_CLAIMS}),
    Kind.ACT: frozenset({Right.REGISTER_CLAIMS, Right.DECIDE_CLAIMS, Right.ISSUE_ACTS}),
}
ALL_FOUND = frozenset(_FOUND_BY)


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A line of the sign-in list."""

    id: int
    name: str  # "Королёва Марина Игоревна"
    short_name: str  # "Королёва М. И."
    post: str  # "специалист"
    role: Role


@dataclass(frozen=True, slots=True)
class CounterRow:
    number: int
    taken_by: str  # short name, empty when free


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """The office as its papers name it."""

    id: int
    name: str  # the full legal name
    short_name: str
    parent_name: str  # the line above the name on papers
    address: str
    place: str  # "г. Волжанск": place of composition on acts
    phone: str
    time_zone: str
    director: str
    director_post: str
    is_demo: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """Who works where: the answer of a sign-in, and an argument of every service method that writes."""

    staff_id: int
    staff: StaffRow
    counter: int | None
    workstation: str
    since: datetime

    def may(self, right: Right) -> bool:
        return right in RIGHTS[self.staff.role]

    @property
    def finds(self) -> frozenset[Kind]:
        """The kinds of thing that may be listed to whoever sits here."""
        mine = RIGHTS[self.staff.role]
        return frozenset(kind for kind, rights in _FOUND_BY.items() if rights & mine)


PASSWORD_LENGTH = 8


class Trade(StrEnum):
    """What an office does for people: its subjects, purposes and teams begin with that."""

    SOCIAL = "social"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """A new office and its first employee, as typed at the first start."""

    trade: Trade = Trade.SOCIAL
    name: str = ""
    short_name: str = ""
    place: str = ""
    address: str = ""
    phone: str = ""
    counters: int = 8
    surname: str = ""
    given: str = ""
    patronymic: str = ""
    post: str = ""
    password: str = ""

    def check(self) -> tuple[Problem, ...]:
        needed = ("name", "short_name", "place", "surname", "given", "post", "password")
        found = [Problem(name, ProblemKind.REQUIRED) for name in needed if not getattr(self, name).strip()]
        if self.password and len(self.password) < PASSWORD_LENGTH:
            found.append(Problem("password", ProblemKind.TOO_SHORT, str(PASSWORD_LENGTH)))
        return tuple(found)
