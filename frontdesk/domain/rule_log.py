"""Rules as they are listed, and what they did: deed by deed, a refusal so that its sentence can be said later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from frontdesk.domain import errors
from frontdesk.domain.errors import Problem, ProblemKind, Refusal
from frontdesk.domain.gate import Lack, Missing
from frontdesk.domain.rules import Deed, Do, RuleDraft, Stop
from frontdesk.domain.undoing import TicketWas


class Ended(StrEnum):
    """How a deed of a rule ended."""

    DONE = "done"
    IDLE = "idle"  # it was so already
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A line of the list. `problems` are of a rule that names what the office has no more: it does nothing."""

    id: int
    position: int
    edition: int
    is_on: bool
    draft: RuleDraft
    author: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One deed. `named` is what its value was called then."""

    deed: Deed
    ended: Ended
    named: str = ""
    why: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What can be taken back: the ticket as the rule found it, and what it gave."""

    was: TicketWas | None = None
    tasks: tuple[int, ...] = ()
    promises: tuple[int, ...] = ()
    watchers: tuple[int, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return self.was is None and not (self.tasks or self.promises or self.watchers)


@dataclass(frozen=True, slots=True)
class Run:
    """`stop`: the rule fitted and was kept from doing anything."""

    name: str
    told: tuple[Told, ...] = ()
    stop: Stop | None = None
    made: Made = Made()
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A line of the log."""

    id: int
    rule_id: int
    edition: int
    ticket_id: int
    number: int
    title: str
    at: datetime
    run: Run

    @property
    def can_be_undone(self) -> bool:
        return self.run.undone_at is None and not self.run.made.is_nothing


def dump(run: Run) -> dict[str, Any]:
    """As stored."""
    was = run.made.was
    return {
        "name": run.name,
        "stop": run.stop,
        "undone_at": run.undone_at.isoformat() if run.undone_at else None,
        "told": [
            {**asdict(one.deed), "ended": one.ended, "named": one.named, "why": _dumped(one.why)}
            for one in run.told
        ],
        "was": {**asdict(was), "columns": {k: _plain(v) for k, v in was.columns.items()}} if was else None,
        "tasks": run.made.tasks,
        "promises": run.made.promises,
        "watchers": run.made.watchers,
    }


def load(tree: Mapping[str, Any]) -> Run:
    """What `dump` wrote."""
    was = TicketWas(**tree["was"]) if tree["was"] else None
    if was is not None and (wake := was.columns.get("wake_at")):
        was = replace(was, columns={**was.columns, "wake_at": datetime.fromisoformat(wake)})
    ids = (tuple(tree[name]) for name in ("tasks", "promises", "watchers"))
    undone = tree["undone_at"]
    return Run(
        tree["name"],
        tuple(_told(one) for one in tree["told"]),
        Stop(tree["stop"]) if tree["stop"] else None,
        Made(was, *ids),
        datetime.fromisoformat(undone) if undone else None,
    )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _told(one: Mapping[str, Any]) -> Told:
    deed = Deed(Do(one["do"]), one["value"], one["text"], one["term"])
    return Told(deed, Ended(one["ended"]), one["named"], _loaded(one["why"]))


def _dumped(why: Refusal | None) -> dict[str, Any] | None:
    """A refusal's class and its facts."""
    if why is None:
        return None
    match why:
        case errors.NotYet():
            facts: list[Any] = [asdict(lack) for lack in why.lacks]
        case errors.Invalid():
            facts = [asdict(problem) for problem in why.problems]
        case _:
            facts = [_plain(fact) for fact in why.args]
    return {"refusal": type(why).__name__, "facts": facts}


def _loaded(tree: Mapping[str, Any] | None) -> Refusal | None:
    if tree is None:
        return None
    kind, facts = getattr(errors, tree["refusal"]), tree["facts"]
    if kind is errors.NotYet:
        lacks = (Lack(Missing(one["what"]), one["count"], one["id"], one["named"]) for one in facts)
        return errors.NotYet(tuple(lacks))
    if kind is errors.Invalid:
        problems = (Problem(one["field"], ProblemKind(one["kind"]), one["detail"]) for one in facts)
        return errors.Invalid(tuple(problems))
    refusal: Refusal = kind(*facts)
    return refusal
