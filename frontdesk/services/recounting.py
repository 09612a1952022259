"""Clocks as the projection of the journal that they are: after every deed they are counted anew and written down.

Nothing else writes clocks, pauses, and what the queue is ordered by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import Clock
from frontdesk.db.queries import clocks as queries
from frontdesk.db.queries import customs, journal, teams
from frontdesk.db.queries.journal import Waiting
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain import statutes
from frontdesk.domain.alarms import Step, pending
from frontdesk.domain.clocks import OPEN, ClockRow, Target
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.editions import DatedCalendar
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.histories import Ground, Line, StatusRule, history, told_clock
from frontdesk.domain.measures import Measure, Standing
from frontdesk.domain.replay import Replayed, replay
from frontdesk.domain.staff import Desk
from frontdesk.domain.targets import SlaRow, by_date, chosen, hours_for, retold, target_of, told
from frontdesk.domain.tickets import Status
from frontdesk.services.facts import Facts


def settle(session: Session, facts: Facts, now: datetime) -> None:
    """Count the clocks of every ticket that this transaction told something of."""
    waiting: Mapping[int, Waiting] = session.info.get(journal.TO_RECOUNT, {})
    if not waiting:
        return
    counting = Counting(session, facts, now)
    for ids in batched(sorted(waiting)):
        counting.settle(ids, waiting)
    del session.info[journal.TO_RECOUNT]
    session.flush()


def batched(ids: Sequence[int], size: int = 500) -> Iterator[Sequence[int]]:
    return (ids[at : at + size] for at in range(0, len(ids), size))


class Counting:
    """What tickets are counted with, read once for all of them."""

    def __init__(
        self,
        session: Session,
        facts: Facts,
        now: datetime,
        calendars: Mapping[int, DatedCalendar] | None = None,
    ) -> None:
        """`calendars`: those that would hold, instead of those that do."""
        self._session, self._facts, self._now = session, facts, now
        self._calendars = calendars or facts.calendars(session)

    @cached_property
    def _own(self) -> int:
        return self._facts.own_calendar(self._session)

    @cached_property
    def _statuses(self) -> Mapping[str, StatusRule]:
        return self._facts.known(self._session, queries.statuses)

    @cached_property
    def _steps(self) -> tuple[Step, ...]:
        return self._facts.known(self._session, queries.steps)

    @cached_property
    def _customs(self) -> OfficeCustoms:
        return self._facts.known(self._session, customs.of)

    @cached_property
    def _hours(self) -> Mapping[int, int]:
        """Of the teams that have their own."""
        return self._facts.known(self._session, teams.calendars)

    @cached_property
    def _contract(self) -> tuple[SlaRow, ...]:
        return self._facts.known(self._session, queries.sla_rows)

    def settle(self, ids: Sequence[int], waiting: Mapping[int, Waiting]) -> None:
        """Count those of the tickets that wait; what the law adds to them is told first."""
        lines, owing = self._lines(ids, waiting), []
        tickets = {id: self._ticket(id, waiting[id]) for id in ids}
        for id, ticket in tickets.items():
            told = waiting[id]
            if self.owe_by_law(ticket, lines.get(id, []), told.desk, told.workstation):
                owing.append(id)
        lines |= self._lines([id for id in ids if id in owing or waiting[id].is_new], waiting)
        known = [id for id in ids if not waiting[id].is_new]  # of a new ticket nothing is stored yet
        kept = queries.kept(self._session, known) if known else {}
        for id, ticket in tickets.items():
            self.recount(ticket, lines.get(id, []), kept.get(id) or queries.Kept())

    def _ticket(self, id: int, told: Waiting) -> Ticket:
        if told.is_new:  # nobody else knows of it yet
            return self._session.get_one(Ticket, id)
        return self._session.get_one(Ticket, id, with_for_update=True)

    def _lines(self, ids: Sequence[int], waiting: Mapping[int, Waiting]) -> dict[int, list[Line]]:
        """What the journal tells of each; of those just opened it is at hand."""
        asked = [id for id in ids if not waiting[id].is_new]
        found = dict(queries.lines(self._session, asked)) if asked else {}
        for id in ids:
            if waiting[id].is_new:
                found[id] = [queries.line(event) for event in waiting[id].lines]
        return found

    def recount(self, ticket: Ticket, lines: Sequence[Line], kept: queries.Kept) -> None:
        """Write down what the journal says by now."""
        found = self.replayed(ticket, lines)
        due = [clock for clock in found.clocks if clock.due is not None]
        queries.write(self._session, ticket.id, kept.clocks, due, partial(self._alarm, ticket, kept))
        queries.write_pauses(self._session, ticket.id, kept.pauses, found.pauses)
        ticket.replied_at, ticket.solved_at = found.answered_at, found.solved_at
        ticket.is_open = 0 if self._statuses[ticket.status].done else 1
        _place(ticket, due)

    def replayed(self, ticket: Ticket, lines: Sequence[Line] | None = None) -> Replayed:
        """What the clocks of a ticket show by its journal alone."""
        if lines is None:
            lines = queries.lines(self._session, (ticket.id,)).get(ticket.id, [])
        target = Target(None, self._own)
        if not is_told(lines):
            target = queries.target_of(self._session, ticket.id) or self.target_for(ticket)
        ground = Ground(self._statuses, self._facts.zone, ticket.opened_at, target)
        return replay(history(lines, ground), self._calendars, self._now)

    def aimed_anew(self, ticket: Ticket, lines: Sequence[Line]) -> list[EventDraft]:
        """What the journal is to say when the contract has another target for a ticket than the one it knows."""
        wanted, known = self.target_for(ticket), self._known(ticket, lines)
        return [] if known is not None and told(known) == told(wanted) else [_aimed(ticket, wanted)]

    def by_hours(
        self, ticket: Ticket, lines: Sequence[Line], hours: Mapping[int, int | None] | None = None
    ) -> list[EventDraft]:
        """What the journal is to say when its team has other hours than those it is counted by; `hours` {team:
        calendar} would be those of teams, instead of those that are.
        """
        known, given = self._known(ticket, lines), hours or self._hours
        row = next((row for row in self._contract if known is not None and row.id == known.id), None)
        if known is None or row is None:
            return []
        wanted = hours_for(row, given.get(ticket.team_id or 0), self._own)
        return [] if wanted == known.calendar_id else [_aimed(ticket, replace(known, calendar_id=wanted))]

    def _known(self, ticket: Ticket, lines: Sequence[Line]) -> Target | None:
        """The target that the journal told last, or that the clocks of an older program were measured by."""
        said = next((line.data["target"] for line in reversed(lines) if "target" in line.data), None)
        return retold(said) if said is not None else queries.target_of(self._session, ticket.id)

    def carried(self, ticket: Ticket, lines: Sequence[Line] | None = None) -> list[dict[str, Any]]:
        """Open clocks as a line of joining tells them; a pause that stands is counted up to now."""
        replayed = self.replayed(ticket, lines)
        since = next((pause.start for pause in replayed.pauses if pause.end is None), None)
        found = []
        for clock in replayed.clocks:
            if clock.state not in OPEN or clock.due is None:
                continue
            held = clock.paused
            if clock.state is Standing.PAUSED and since is not None:
                calendar = self._calendars[clock.calendar_id].known(self._now)
                held += calendar.working_seconds_between(max(since, clock.started_at), self._now)
            found.append(told_clock(clock, held))
        return found

    def target_for(self, ticket: Ticket) -> Target:
        """By the contract as it stands: the row that names most of what the ticket is, over the hours of its team."""
        day = self._facts.day(ticket.opened_at)
        row = chosen(self._contract, queries.traits(ticket), day)
        if row is None:
            return by_date(Target(None, self._own), ticket.wanted_by)
        hours = hours_for(row, self._hours.get(ticket.team_id or 0), self._own)
        return replace(target_of(row, ticket.wanted_by), calendar_id=hours)

    def _alarm(
        self, ticket: Ticket, kept: queries.Kept, counted: ClockRow, clock: Clock | None
    ) -> datetime | None:
        """When something is next done about a clock; None has begun just now."""
        if counted.state is not Standing.RUNNING:
            return None
        done = frozenset(kept.done[clock.id] if clock and clock.alarmed else ())
        left = pending(counted, self._steps, done, ticket.priority, self._calendars[counted.calendar_id])
        return left[0][0] if left else None

    def owe_by_law(self, ticket: Ticket, lines: Sequence[Line], desk: Desk | None, workstation: str) -> bool:
        """Terms of the law begin with the ticket's kind and end with it; each is written down once.

        True when some were written down now.
        """
        given = {line.data["term"]: line for line in lines if is_by_kind(line)}
        if not given and ticket.kind_of not in statutes.KINDS:
            return False
        owed = {one.term: one for one in self._owed(ticket, lines)}
        in_work = ticket.status != Status.NEW.value  # it is ours: nobody will forward it
        new = (one for one in owed.values() if one.term not in given)
        events = [_set(ticket, one) for one in new if not (in_work and one.term == statutes.FORWARDING)]
        if events and (first := next(iter(owed))) not in given:
            events.append(_term(ticket, {"term": first}))  # it is registered by now
        events += [
            _term(ticket, {"term": term})
            for term, line in given.items()
            if term not in owed and "due" in line.data
        ]
        if events:
            journal.append(self._session, desk, workstation, self._now, events)
        return bool(events)

    def _owed(self, ticket: Ticket, lines: Sequence[Line]) -> Sequence[statutes.Owed]:
        """By what the ticket is now, since it became that."""
        kinds = [line.at for line in lines if line.kind is EventKind.TICKET_KIND]
        facts, registered = self._facts, kinds[-1] if kinds else ticket.opened_at
        return statutes.owed_by(
            ticket.kind_of,
            ticket.channel,
            ticket.opened_at,
            registered,
            facts.terms,
            facts.production,
            facts.zone,
            self._customs,
        )


def _place(ticket: Ticket, clocks: Sequence[ClockRow]) -> None:
    """Where the ticket stands in the queue: by the nearest target that runs; far away when none does."""
    ours = [
        clock for clock in clocks if clock.measure is not Measure.INTERNAL
    ]  # a team's term is no client's
    running = [clock for clock in ours if clock.state is Standing.RUNNING] if ticket.is_open else []
    nearest = min(running, key=lambda clock: clock.due or FAR, default=None)
    if nearest is None or nearest.due is None:
        ticket.queue_at, ticket.queue_measure, ticket.queue_norm = FAR, "", 0
        return
    ticket.queue_at, ticket.queue_measure = nearest.due, nearest.measure.value
    ticket.queue_norm = nearest.norm or int((nearest.due - nearest.started_at).total_seconds())


def is_told(lines: Sequence[Line]) -> bool:
    """The journal tells of the ticket from its opening on, target and all."""
    return any(line.kind is EventKind.TICKET_OPENED and "target" in line.data for line in lines)


def _aimed(ticket: Ticket, target: Target) -> EventDraft:
    return EventDraft(EventKind.TICKET_TARGET, ticket.client_id, ticket.id, data={"target": told(target)})


def _set(ticket: Ticket, owed: statutes.Owed) -> EventDraft:
    return _term(ticket, owed.told())


def is_by_kind(line: Line) -> bool:
    """A term that the ticket's kind brought; others are set by a person's deed."""
    return line.kind is EventKind.TICKET_TERM and not line.data.get("by_hand")


def _term(ticket: Ticket, data: dict[str, Any]) -> EventDraft:
    return EventDraft(EventKind.TICKET_TERM, ticket.client_id, ticket.id, data=data)
