"""«Почему этот срок?»: the clocks of a ticket day by day, and the terms of the law beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Offering, Staff, Ticket
from frontdesk.db.models.hours import Calendar
from frontdesk.db.queries import clocks as queries
from frontdesk.db.queries import customs, staff
from frontdesk.domain import statutes
from frontdesk.domain.clocks import ClockState, waits_for_opening
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.deadline_paper import deadline_paper
from frontdesk.domain.deadlines import Deadline, Rule, by_rule
from frontdesk.domain.errors import NotFound
from frontdesk.domain.events import EventKind
from frontdesk.domain.explaining import Explained, ExplainedTerm, Explanation, Stop, walked_days
from frontdesk.domain.histories import Line, told_to_stand
from frontdesk.domain.measures import Measure
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk
from frontdesk.services import applications, explaining, papers, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

_DAY = timedelta(days=1)
AROUND = 40  # days of work told before and behind a term of the law


class Explanations:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self, ticket_id: int, desk: Desk | None = None) -> Explanation:
        """What runs first, then what was met; terms of the law last. Raises NotFound and OutOfSight."""
        with self._database.read() as session:
            ticket = session.get(Ticket, ticket_id)
            if ticket is None:
                raise NotFound("ticket", ticket_id)
            sight.require(session, desk, ticket, self._clock())
            states = explaining.states(session, ticket, self._facts, self._clock())
            contract = [state for state in states if state.clock.measure is not Measure.STATUTE]
            by_law = [state for state in states if state.clock.measure is Measure.STATUTE]
            contract.sort(key=lambda state: (state.met_at is not None, state.due))
            names = _names(session, states)
            return Explanation(
                ticket.number,
                ticket.title,
                tuple(self._explained(session, state, names) for state in contract),
                tuple(self._terms(session, ticket, by_law)),
            )

    def sheet(self, desk: Desk, ticket_id: int) -> bytes:
        """The same as a PDF. Raises NotFound and OutOfSight."""
        found = self.of(ticket_id, desk)
        with self._database.read() as session:
            office = staff.office(session)
        if office is None:
            raise NotFound("office", 1)
        now = self._clock().astimezone(self._facts.zone)
        return papers.render(PaperKind.DEADLINE, deadline_paper(found, desk, office, now), self._facts)

    def _explained(self, session: Session, state: ClockState, names: Mapping[int, str]) -> Explained:
        clock = state.clock
        known = self._facts.calendars(session)[clock.calendar_id].known(state.met_at or self._clock())
        stops = [Stop(p.start, p.end, names.get(p.staff_id or 0, ""), p.reason) for p in state.pauses]
        until = max(state.due, clock.started_at)
        marks: dict[str, datetime | None] = {
            "starts": clock.started_at,
            "due": until,
            "met": state.met_at if state.met_at and state.met_at <= until + 7 * _DAY else None,
        }
        return Explained(
            measure=clock.measure.value,
            cycle=clock.cycle,
            norm=clock.norm,
            started_at=clock.started_at,
            due=state.due,
            met_at=state.met_at,
            left=state.left_seconds,
            calendar=session.get_one(Calendar, clock.calendar_id).name,
            edition=known.on(clock.started_at.astimezone(self._facts.zone).date()).number,
            days=walked_days(
                state.walk.segments,
                [s for s in stops if s.start < until and (s.end or until) > clock.started_at],
                known.look,
                self._facts.zone,
                marks,
            ),
            waits=waits_for_opening(clock.started_at, known, self._clock()),
        )

    def _terms(
        self, session: Session, ticket: Ticket, states: Iterable[ClockState]
    ) -> Iterator[ExplainedTerm]:
        """Those that run or ran, and of an offering whose application nobody has registered yet the one to come."""
        lines, settled = (
            queries.lines(session, (ticket.id,)).get(ticket.id, []),
            self._facts.known(session, customs.of),
        )
        told = {line.data["term"]: line for line in told_to_stand(lines) if is_term(line)}
        shown = [state for state in states if not state.clock.term.startswith(statutes.CLAIM)]
        yield from (self._term(state, told.get(state.clock.term), settled) for state in shown)
        is_awaited = ticket.is_open and statutes.SERVICE not in {state.clock.term for state in shown}
        if is_awaited and ticket.offering_id is not None:
            offering, now = session.get_one(Offering, ticket.offering_id), self._clock()
            owed = applications.owed(offering, now, self._facts)
            yield replace(self._explained_term(owed.rule, owed.deadline, settled), awaits=True)

    def _term(self, state: ClockState, line: Line | None, settled: OfficeCustoms) -> ExplainedTerm:
        """By the rule that it was counted by; lines of an older program tell none."""
        facts, clock = self._facts, state.clock
        event, data = facts.day(clock.started_at), line.data if line else {}
        rule = facts.terms.rule(statutes.EXTENSION if data.get("extends") else clock.term, event)
        if "counted" in data:
            rule, event = statutes.retold(rule, data["counted"]), date.fromisoformat(data["counted"]["event"])
        deadline = by_rule(rule, event, facts.production)
        found = self._explained_term(rule, deadline, settled)
        return replace(found, is_met=state.met_at is not None, reason=str(data.get("reason", "")))

    def _explained_term(self, rule: Rule, deadline: Deadline, settled: OfficeCustoms) -> ExplainedTerm:
        production, event = self._facts.production, deadline.event
        days = [event + n * _DAY for n in range((deadline.due - event).days + AROUND)]
        others = statutes.other_readings(rule, event, production)
        return ExplainedTerm(
            title=rule.title[:1].upper() + rule.title[1:],
            deadline=deadline,
            working=frozenset(filter(production.is_working, days)),
            control=statutes.control_of(deadline, settled.control_days, production),
            edition=rule.edition,
            doubt=rule.doubt,
            others=tuple((policy, other.due) for policy, other in others),
        )


def is_term(line: Line) -> bool:
    return line.kind is EventKind.TICKET_TERM and "due" in line.data


def _names(session: Session, states: tuple[ClockState, ...]) -> dict[int, str]:
    """Who stopped the clocks, by their short names."""
    ids = {pause.staff_id for state in states for pause in state.pauses if pause.staff_id}
    people = (session.get(Staff, id) for id in ids)
    return {person.id: staff.row(person).short_name for person in people if person}
