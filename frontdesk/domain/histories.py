"""A ticket's journal as what `replay` counts: which lines matter, and what undoing takes out of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.domain.claim_course import OPEN, ClaimState
from frontdesk.domain.clocks import ClockRow, Norm, Target
from frontdesk.domain.events import CLOCK_DEEDS, SAID, TASK_DEEDS, EventKind
from frontdesk.domain.happenings import (
    Carried,
    ClientSaid,
    Ended,
    Happened,
    Joined,
    Moved,
    Opened,
    Retargeted,
    TermMet,
    TermSet,
    WeSaid,
)
from frontdesk.domain.measures import Measure
from frontdesk.domain.statutes import CLAIM, FORWARDING, last_moment
from frontdesk.domain.targets import retold
from frontdesk.domain.tickets import Category

_OURS = frozenset(
    {Category.OPEN.value, Category.WAITING_OTHERS.value}
)  # taken in work: there is nobody to forward it to


TASK = "task-"  # with its id: the term of a request


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the journal."""

    id: int
    at: datetime
    kind: EventKind
    data: Mapping[str, Any]
    staff_id: int | None = None
    claim_id: int | None = None

    @property
    def happened_at(self) -> datetime:
        """Earlier than it was told where it is told again: of what happened while two tickets were one."""
        return datetime.fromisoformat(self.data["at"]) if "at" in self.data else self.at


@dataclass(frozen=True, slots=True)
class StatusRule:
    pauses: bool
    done: bool


@dataclass(frozen=True, slots=True)
class Ground:
    """What the lines of a ticket are read with. A ticket of an older program tells no target: it has `target`."""

    statuses: Mapping[str, StatusRule]
    zone: ZoneInfo
    opened_at: datetime
    target: Target


def history(lines: Iterable[Line], ground: Ground) -> tuple[Happened, ...]:
    """What happened, in order, the opening first: a visit may have been served before its ticket was written down.

    A ticket that no line opens was brought in from elsewhere.
    """
    standing = sorted(told_to_stand(lines), key=lambda line: line.kind is not EventKind.TICKET_OPENED)
    found: list[Happened] = []
    owes = True  # an answer: it was opened, or the client wrote, and nobody has said anything since
    if not any(line.kind is EventKind.TICKET_OPENED for line in standing):
        found.append(Opened(ground.opened_at, ground.target))
    joined = {line.at for line in standing if line.kind is EventKind.TICKET_JOINED_TO}
    for line in standing:
        if line.kind is EventKind.TICKET_STATUS and line.at in joined:
            continue  # it was closed by being joined, not solved
        for happened in _happened(line, ground, owes):
            owes = (owes or isinstance(happened, ClientSaid)) and not isinstance(happened, WeSaid)
            found.append(happened)
    return tuple(found)


def told_to_stand(lines: Iterable[Line]) -> Sequence[Line]:
    """The lines that no later one takes back."""
    found: list[Line] = []
    for line in lines:
        if line.kind is EventKind.UNDONE:
            found = _without(found, line)
        elif line.kind is EventKind.TICKET_PARTED:
            found = _parted(found, line)
        else:
            found.append(line)
    return found


def _parted(lines: Sequence[Line], parted: Line) -> list[Line]:
    """As if it had never been joined: neither what closed it then, nor what opened it again now, has happened."""
    merge, along = parted.data.get("merge"), parted.data.get("along", ())
    joined = [line for line in lines if line.kind is EventKind.TICKET_JOINED_TO]
    moments = {line.at for line in joined if line.data.get("merge") == merge}
    if not moments:  # the one that the other had come into, or one further on
        return [
            _carrying(line, parted)
            for line in lines
            if line.id not in along
            and (line.kind is not EventKind.TICKET_JOINED or line.data.get("merge") != merge)
        ]
    moments.add(parted.at)
    moved = (EventKind.TICKET_JOINED_TO, EventKind.TICKET_STATUS)
    return [line for line in lines if line.kind not in moved or line.at not in moments]


def _carrying(line: Line, parted: Line) -> Line:
    """A line of joining brought clocks of a ticket that is parted now: it brings what is left without them."""
    carries = parted.data.get("carries")
    if carries is None or line.kind is not EventKind.TICKET_JOINED or line.data.get("merge") != carries:
        return line
    return replace(line, data={**line.data, "clocks": parted.data["clocks"]})


def _without(lines: Sequence[Line], undone: Line) -> list[Line]:
    if undone.claim_id is not None:
        last = max(
            (
                n
                for n, line in enumerate(lines)
                if (line.claim_id, line.kind) == (undone.claim_id, undone.data["what"])
            ),
            default=None,
        )
        return [line for n, line in enumerate(lines) if n != last]
    if undone.data["what"] in (EventKind.TICKET_TERM, EventKind.TICKET_OFFERING):
        lines = _without_terms(lines, EventKind(undone.data["what"]))
    if undone.data["what"] == EventKind.TASK_GIVEN:
        gone = undone.data.get("task")
        return [line for line in lines if line.kind not in TASK_DEEDS or line.data["task"] != gone]
    leaves = int(undone.data["leaves"])
    if leaves:
        return [line for line in lines if line.id <= leaves or line.kind not in CLOCK_DEEDS]
    return [*(line for line in lines if line.kind is EventKind.TICKET_OPENED), undone]


def _without_terms(lines: Sequence[Line], what: EventKind) -> list[Line]:
    """A term that a person set, or that another offering brought, goes with the deed that set it."""
    deed = next(
        (
            line
            for line in reversed(lines)
            if line.kind is what and (_by_hand(line) or what is not EventKind.TICKET_TERM)
        ),
        None,
    )
    if deed is None:
        return list(lines)
    return [line for line in lines if not (_by_hand(line) and line.id >= deed.id and line.at == deed.at)]


def _by_hand(line: Line) -> bool:
    return line.kind is EventKind.TICKET_TERM and bool(line.data.get("by_hand"))


def _happened(line: Line, ground: Ground, owes: bool) -> Iterator[Happened]:
    kind, at, data = line.kind, line.happened_at, line.data
    if kind is EventKind.TICKET_OPENED:
        told = data.get("target")
        yield Opened(at, retold(told) if told else ground.target)
    elif kind in SAID:
        yield WeSaid(at)
    elif kind is EventKind.TICKET_INCOMING:
        yield ClientSaid(at)
    elif kind is EventKind.TICKET_STATUS:
        yield from _moved(line, ground, owes)
    elif kind is EventKind.TICKET_PAUSING:
        yield Moved(at, data["status"], bool(data["pauses"]), False, line.staff_id, "")
    elif kind is EventKind.TICKET_JOINED:
        yield Joined(at, tuple(map(_carried, data.get("clocks", ()))))
    elif kind is EventKind.TICKET_TARGET:
        yield Retargeted(at, retold(data["target"]))
    elif kind is EventKind.TICKET_TERM:
        yield _term(at, data)
    elif kind in TASK_DEEDS:
        yield from _asked(line)
    elif kind is EventKind.CLAIM_REGISTERED and "due" in data:
        due = last_moment(date.fromisoformat(data["due"]), ground.zone)
        yield TermSet(at, claim_term(line.claim_id), at, due, until_solved=False)
    elif kind is EventKind.CLAIM_DECIDED and "waits" not in data:  # of the time when one person decided
        yield TermMet(at, claim_term(line.claim_id))
    elif kind is EventKind.CLAIM_CHANGED and "after" in data:
        yield from _claim_moved(line, ground)
    elif kind in (EventKind.TICKET_JOINED_TO, EventKind.UNDONE):
        yield Ended(at)


def _claim_moved(line: Line, ground: Ground) -> Iterator[Happened]:
    """Its term ends when nobody owes anything any more, and begins anew when it is opened again."""
    before, after = ClaimState(line.data["before"]), ClaimState(line.data["after"])
    if before in OPEN and after not in OPEN:
        yield TermMet(line.happened_at, claim_term(line.claim_id))
    elif before not in OPEN and after in OPEN:
        due = last_moment(date.fromisoformat(line.data["due"]), ground.zone)
        yield TermSet(line.happened_at, claim_term(line.claim_id), line.happened_at, due, until_solved=False)


def told_clock(clock: ClockRow, held: int) -> dict[str, Any]:
    """A clock as the journal tells of it, with the working seconds of its pauses so far."""
    return {
        "measure": clock.measure.value,
        "term": clock.term,
        "calendar": clock.calendar_id,
        "row": clock.target_id,
        "norm": clock.norm,
        "since": clock.started_at.isoformat(),
        "due": clock.due.isoformat() if clock.due and clock.norm is None else None,
        "held": held,
    }


def _carried(data: Mapping[str, Any]) -> Carried:
    """What `told_clock` wrote; one without a norm runs to a date."""
    norm = Norm(data["norm"]) if data["norm"] is not None else Norm(until=datetime.fromisoformat(data["due"]))
    since = datetime.fromisoformat(data["since"])
    target = Target(data["row"], data["calendar"])
    return Carried(Measure(data["measure"]), target, norm, since, data["held"], data.get("term", ""))


def claim_term(claim_id: int | None) -> str:
    return f"{CLAIM}{claim_id}"


def _moved(line: Line, ground: Ground, owes: bool) -> Iterator[Happened]:
    """Solving answers whatever nobody has answered yet."""
    code = str(line.data["after"])
    rule = ground.statuses[code]
    pauses = bool(line.data.get("pauses", rule.pauses))  # as the office had it then
    done = line.data["category"] == Category.DONE if "category" in line.data else rule.done
    if done and owes:
        yield WeSaid(line.at)
    if line.data.get("category") in _OURS:
        yield TermMet(line.at, FORWARDING)
    yield Moved(line.at, code, pauses, done, line.staff_id, str(line.data.get("reason", "")))


def _asked(line: Line) -> Iterator[Happened]:
    """A request to a team of ours with its term; one that was given back is owed again."""
    at, data = line.happened_at, line.data
    if "calendar" not in data:  # no team of ours, or asked by an older program
        return
    term = f"{TASK}{data['task']}"
    if line.kind is EventKind.TASK_DONE:
        yield TermMet(at, term, Measure.INTERNAL)
    else:
        since, due = datetime.fromisoformat(data["since"]), datetime.fromisoformat(data["due"])
        yield TermSet(at, term, since, due, False, Measure.INTERNAL, int(data["calendar"]))


def _term(at: datetime, data: Mapping[str, Any]) -> Happened:
    if "due" not in data:
        return TermMet(at, data["term"])
    return TermSet(
        at, data["term"], datetime.fromisoformat(data["since"]), datetime.fromisoformat(data["due"])
    )
