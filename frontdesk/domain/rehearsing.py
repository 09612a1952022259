"""A rule tried on what has happened: which tickets it would have touched, and with what. Nothing is written.

A ticket of the past is read from its journal, forwards, and what the rule would have done to it stays done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from frontdesk.domain.bulk import PAIRS
from frontdesk.domain.events import EventKind
from frontdesk.domain.histories import Line
from frontdesk.domain.routing import Matter, Route, first_fitting
from frontdesk.domain.rules import Deed, Do, Heard, RuleDraft, Seen, fits, measures, triggers
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Category, Level, Priority, Status, priority

AT_ONCE = timedelta(seconds=1)  # lines this near are of one deed: rules look at a ticket after it
KEPT = 200  # tickets that are shown by name


@dataclass(frozen=True, slots=True)
class Ground:
    """What the office is now: a rule is tried on the past with the words of today."""

    subjects: Mapping[int, SubjectRow]
    categories: Mapping[str, Category]
    outside: frozenset[int]  # teams that have no desk here
    routes: Sequence[Route]
    is_working: Callable[[datetime], bool]


@dataclass(frozen=True, slots=True)
class Would:
    """What the rule would have done about one line; `idle` are deeds that would have changed nothing."""

    ticket_id: int
    number: int
    title: str
    at: datetime
    done: tuple[int, ...]  # places of its deeds
    idle: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """So far: `looked` of `tickets` are looked at. `counts` say how often each deed would have been done."""

    tickets: tuple[int, ...]
    since: datetime
    until: datetime
    looked: int = 0
    touched: int = 0
    counts: tuple[int, ...] = ()
    samples: tuple[Would, ...] = field(default=())

    @property
    def is_over(self) -> bool:
        return self.looked >= len(self.tickets)

    def with_more(self, looked: int, found: Sequence[Would]) -> Rehearsal:
        more = (sum(at in one.done for one in found) for at in range(len(self.counts)))
        return replace(
            self,
            looked=self.looked + looked,
            touched=self.touched + len({one.ticket_id for one in found}),
            counts=tuple(a + b for a, b in zip(self.counts, more, strict=True)),
            samples=(self.samples + tuple(found))[:KEPT],
        )


@dataclass(frozen=True, slots=True)
class Past:
    """A ticket as it is now, and its whole journal, oldest line first; `texts` are of what the client wrote."""

    now: Seen
    number: int
    lines: Sequence[Line]
    texts: Mapping[int, str]


def rehearse(
    rule: RuleDraft, past: Past, ground: Ground, since: datetime, until: datetime
) -> Iterator[Would]:
    """Each time that the rule would have done something within [since, until)."""
    course = _Course(past, ground)
    for lines in _together(past.lines):
        for line in lines:
            course.follow(line)
        for line in lines:
            if since <= line.at < until and _hears(rule, course.seen, line, past, ground):
                done, idle = course.obey(rule.deeds)
                if done:
                    yield Would(past.now.ticket_id, past.number, past.now.title, line.at, done, idle)


def words_of(line: Line, texts: Mapping[int, str]) -> str:
    """What was said in a line."""
    return str(line.data.get("text") or texts.get(line.data.get("message", 0), ""))


def heard_in(line: Line, texts: Mapping[int, str], is_working: Callable[[datetime], bool]) -> Iterator[Heard]:
    """What a line tells to rules."""
    for trigger in triggers(line.kind, line.data):
        yield Heard(
            trigger, line.at, is_working(line.at), words_of(line, texts), measures(trigger, line.data)
        )


def _hears(rule: RuleDraft, seen: Seen, line: Line, past: Past, ground: Ground) -> bool:
    if "rule" in line.data or rule.trigger not in triggers(line.kind, line.data):
        return False  # what rules did then would be done anew
    return any(fits(rule, seen, heard) for heard in heard_in(line, past.texts, ground.is_working))


def _together(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines in the deeds that wrote them."""
    found: list[Line] = []
    for line in lines:
        if found and line.at - found[0].at > AT_ONCE:
            yield found
            found = []
        found.append(line)
    if found:
        yield found


def moves(line: Line) -> Mapping[str, tuple[Any, Any]]:
    """What a line says that it changed of a ticket: from what, to what."""
    data, found = line.data, dict[str, tuple[Any, Any]]()
    for step in (data, *data.get("steps", ())):
        found |= {name: (before, after) for name, (before, after) in step.get("moved", {}).items()}
        if step.get("action") == "raise":
            found["priority"] = step["before"], step["after"]
    if name := _TELLS.get(line.kind):
        found[name] = data.get("before"), data.get("after")
    if line.kind is EventKind.TICKET_TAKEN:
        found["owner_id"] = None, line.staff_id
    if line.kind is EventKind.TICKET_INCIDENT:
        found["incident_id"] = None, data["incident"]
    if line.kind is EventKind.TICKET_APART:
        found["incident_id"] = data["incident"], None
    return found


_TELLS = {
    EventKind.TICKET_STATUS: "status",
    EventKind.TICKET_KIND: "kind",
    EventKind.TICKET_PRIORITY: "priority",
    EventKind.TICKET_SUBJECT: "subject",
}


class _Course:
    """A ticket on its way through its journal: it begins as what its first changes say that it was before them."""

    def __init__(self, past: Past, ground: Ground) -> None:
        self._ground = ground
        before: dict[str, Any] = {}
        for line in past.lines:
            for name, (was, _) in moves(line).items():
                before.setdefault(name, was)
        self.seen = self._whole(replace(past.now, **before))
        self._after: list[tuple[int, Seen]] = [(0, self.seen)]

    def follow(self, line: Line) -> None:
        if line.kind is EventKind.UNDONE and line.claim_id is None:
            leaves = int(line.data.get("leaves", 0))
            self.seen = next((seen for id, seen in reversed(self._after) if id <= leaves), self.seen)
        else:
            after = {name: after for name, (_, after) in moves(line).items()}
            self.seen = self._whole(replace(self.seen, **after))
        self._after.append((line.id, self.seen))

    def _whole(self, seen: Seen) -> Seen:
        """What nobody has set is the subject's."""
        subject = self._ground.subjects.get(seen.subject_id)
        if subject is None or (seen.impact and seen.urgency):
            return seen
        return replace(
            seen, impact=seen.impact or subject.impact.value, urgency=seen.urgency or subject.urgency.value
        )

    def obey(self, deeds: Sequence[Deed]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """(done, idle): the places of those that change something, and of those that do not."""
        done, idle = list[int](), list[int]()
        for place, deed in enumerate(deeds):
            after = obeyed(deed, self.seen, self._ground)
            (idle if after is None else done).append(place)
            self.seen = after or self.seen
        self._after[-1] = (self._after[-1][0], self.seen)
        return tuple(done), tuple(idle)


def obeyed(deed: Deed, seen: Seen, ground: Ground) -> Seen | None:
    """The ticket after a deed; None when it is so already. What hangs beside a ticket leaves it as it is."""
    match deed.do:
        case Do.PRIORITY | Do.URGENCY | Do.IMPACT:
            return _if_other(seen, graded(deed, seen))
        case Do.KIND:
            return _if_other(seen, replace(seen, kind=deed.value))
        case Do.SUBJECT:
            return _about(int(deed.value), seen, ground)
        case Do.TEAM | Do.ROUTE:
            team = team_of(deed, seen, ground.routes)
            return None if team in (None, seen.team_id) else _given(team, seen, ground)
        case Do.PERSON:
            return _if_other(seen, replace(seen, owner_id=int(deed.value)))
        case Do.STATUS:
            return _if_other(seen, replace(seen, status=deed.value))
        case Do.INCIDENT:
            return None if seen.incident_id is not None else seen
        case None:
            return None
        case _:
            return seen


def _if_other(seen: Seen, after: Seen) -> Seen | None:
    return after if after != seen else None


def graded(deed: Deed, seen: Seen) -> Seen:
    """With another impact or urgency, and the priority that the matrix makes of them."""
    impact, urgency = Level(seen.impact), Level(seen.urgency)
    if deed.do is Do.PRIORITY:
        if seen.priority == deed.value:
            return seen
        impact, urgency = PAIRS[Priority(deed.value)]
    elif deed.do is Do.IMPACT:
        impact = Level(deed.value)
    else:
        urgency = Level(deed.value)
    if (impact.value, urgency.value) == (seen.impact, seen.urgency):
        return seen
    grade = priority(impact, urgency)
    return replace(seen, impact=impact.value, urgency=urgency.value, priority=grade.value)


def team_of(deed: Deed, seen: Seen, routes: Sequence[Route]) -> int | None:
    """Whom a ticket goes to: the team that is named, or the one that the routing table finds by now."""
    if deed.do is Do.TEAM:
        return int(deed.value)
    matter = Matter(seen.kind, seen.subject_id, seen.channel, seen.offering_id, seen.segment)
    route = first_fitting(routes, matter)
    return route.team_id if route else None


def _given(team: int | None, seen: Seen, ground: Ground) -> Seen:
    if team in ground.outside:
        return replace(seen, team_id=team, status=Status.WITH_OTHERS.value)
    is_in_work = ground.categories.get(seen.status) is Category.OPEN
    status = seen.status if is_in_work else Status.IN_WORK.value
    return replace(seen, team_id=team, owner_id=None, status=status)


def _about(subject_id: int, seen: Seen, ground: Ground) -> Seen | None:
    """Another subject brings its kind and, unless a person set another, its priority."""
    subject, former = ground.subjects.get(subject_id), ground.subjects.get(seen.subject_id)
    if subject is None or subject.path == seen.subject:
        return None
    after = replace(seen, subject=subject.path, subject_id=subject_id, kind=subject.kind)
    if former is not None and seen.priority != priority(former.impact, former.urgency).value:
        return after
    grade = priority(subject.impact, subject.urgency).value
    return replace(after, impact=subject.impact.value, urgency=subject.urgency.value, priority=grade)
