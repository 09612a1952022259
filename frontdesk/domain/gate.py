"""The one gate for closing: what a ticket still lacks, whichever way somebody wants it done.

A button, a bulk deed, a rule, an import and silence all come through here, so none of them skips what another asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What a ticket ended in."""

    ANSWERED = "answered"
    DONE = "done"
    REFUSED = "refused"
    REDIRECTED = "redirected"
    WITHDRAWN = "withdrawn"
    SILENT = "silent"  # the client did not come back
    DUPLICATE = "duplicate"
    NOT_OURS = "not_ours"
    MISTAKE = "mistake"


class Confirmation(StrEnum):
    """What the client says to the solution (R62)."""

    CONFIRMED = "confirmed"
    SILENT = "silent"


UNASKED = frozenset(
    {Outcome.SILENT, Outcome.DUPLICATE, Outcome.NOT_OURS, Outcome.MISTAKE, Outcome.WITHDRAWN}
)  # nobody is there to be content with these


class Missing(StrEnum):
    """In the order in which a clerk would mend it."""

    OUTCOME = "outcome"
    BREACH_REASON = "breach_reason"
    SUBTASKS = "subtasks"
    REQUESTS = "requests"
    PROMISES = "promises"
    DUPLICATE = "duplicate"
    CLAIM = "claim"
    UNSIGNED = "unsigned"
    UNHANDED = "unhanded"
    CONFIRMATION = "confirmation"


@dataclass(frozen=True, slots=True)
class Standing:
    """A thing of a ticket that still stands open."""

    id: int
    named: str


@dataclass(frozen=True, slots=True)
class GateFacts:
    """All that the gate looks at. `is_final`: it is to be closed for good, not only solved."""

    outcome: Outcome | None
    is_final: bool = False
    confirmation: Confirmation | None = None
    breaches: tuple[Standing, ...] = ()  # missed clocks without a reason
    subtasks: tuple[Standing, ...] = ()
    requests: tuple[Standing, ...] = ()  # to a department or another district, unanswered
    promises: tuple[Standing, ...] = ()  # neither kept nor given up
    duplicates: tuple[Standing, ...] = ()  # suspected, neither merged nor told apart
    claims: tuple[Standing, ...] = ()  # undecided
    unsigned: tuple[Standing, ...] = ()  # acts without their signed sheet, where the office wants it
    unhanded: tuple[Standing, ...] = ()  # acts that reached nobody, where the office wants that


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing: how often, the first of them by id and name."""

    what: StrEnum
    count: int = 1
    id: int | None = None
    named: str = ""


def missing(facts: GateFacts) -> tuple[Lack, ...]:
    """Everything at once: nobody is sent back twice."""
    found = [] if facts.outcome else [Lack(Missing.OUTCOME)]
    for what, standing in (
        (Missing.BREACH_REASON, facts.breaches),
        (Missing.SUBTASKS, facts.subtasks),
        (Missing.REQUESTS, facts.requests),
        (Missing.PROMISES, facts.promises),
        (Missing.DUPLICATE, facts.duplicates),
        (Missing.CLAIM, facts.claims),
        (Missing.UNSIGNED, facts.unsigned),
        (Missing.UNHANDED, facts.unhanded),
    ):
        if standing:
            found.append(Lack(what, len(standing), standing[0].id, standing[0].named))
    if facts.is_final and facts.confirmation is None and facts.outcome not in UNASKED:
        found.append(Lack(Missing.CONFIRMATION))
    return tuple(found)
