"""Whom a ticket can be given to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind


class AddresseeKind(StrEnum):
    TEAM = "team"
    OUTSIDE = "outside"  # a department that has no desk here
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Addressee:
    """`post` is of a person."""

    kind: AddresseeKind
    id: int
    name: str
    post: str = ""


@dataclass(frozen=True, slots=True)
class HandOverDraft:
    """The note is for who goes on from there: it is asked for always."""

    ticket_id: int
    to: AddresseeKind | None = None
    to_id: int | None = None
    note: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = []
        if self.to is None or self.to_id is None:
            found.append(Problem("to", ProblemKind.REQUIRED))
        if not self.note.strip():
            found.append(Problem("note", ProblemKind.REQUIRED))
        return tuple(found)
