"""Warnings and escalations. Any desk sweeps; what one takes, no other does again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import Alert, Clock
from frontdesk.db.queries import alerts as queries
from frontdesk.db.queries import clocks, courses, journal, roster, ticket_cards
from frontdesk.db.queries.teams import stood_in_for
from frontdesk.domain.alarms import (
    BETWEEN_NOTES,
    HEAD,
    LINE,
    OWNER,
    AlertRow,
    NoteRow,
    Step,
    done_now,
    higher,
    pending,
)
from frontdesk.domain.errors import AskedAlready, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.forecast import LOOKED_BACK, LateRow, Pace, late_at_this_pace
from frontdesk.domain.measures import Action, Measure
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import progress, sight
from frontdesk.services.clock import Clock as Now
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Alerts:
    def __init__(self, database: Database, clock: Now, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def sweep(self) -> int:
        """Do what is due by now, some at a time; how many clocks were looked after. For jobs: asked until it is 0."""
        now, done = self._clock(), 0
        with self._database.read() as session:
            if not queries.is_any_due(session, now):
                return 0
        with self._database.write() as session:
            steps, calendars = clocks.steps(session), self._facts.calendars(session)
            told: dict[int, list[dict[str, object]]] = defaultdict(list)
            for clock in queries.due(session, now):
                ticket = session.get_one(Ticket, clock.ticket_id, with_for_update=True)
                row, hours = clocks.row(clock), calendars[clock.calendar_id]
                known = clocks.steps_done(session, clock.id)
                left = pending(row, steps, known, ticket.priority, hours)
                come = [pair for pair in left if pair[0] <= now]
                clock.is_missed = clock.is_missed or (clock.due is not None and clock.due < now)
                told[ticket.id] += self._take(session, ticket, clock, *done_now(come))
                known |= {step.id for _, step in come}
                later = pending(row, steps, known, ticket.priority, hours)  # it may have been raised
                clock.alarm_at, done = (later[0][0] if later else None), done + 1
            for ticket_id, lines in sorted(told.items()):
                self._tell(session, ticket_id, lines)
        return done

    def unseen(self, desk: Desk) -> tuple[AlertRow, ...]:
        """One row a ticket, newest first; then the clients who are to be reminded."""
        with self._database.read() as session:
            people = self._heard_for(session, desk)
            found = queries.unseen(session, people) + queries.to_remind(session, people)
            seen = sight.of_these(session, desk, [row.ticket_id for row in found], self._clock())
            return tuple(row for row in found if row.ticket_id in seen)

    def notify(self, ticket_id: int, staff_id: int, text: str) -> None:
        """Somebody is to look at a ticket, though no clock of it asks."""
        with self._database.write() as session:
            session.add(
                Alert(
                    ticket_id=ticket_id, level=OWNER, action=Action.NOTIFY.value, at=self._clock(),
                    to_staff_id=staff_id, text=text.strip(),
                )
            )  # fmt: skip

    def ask_team(self, desk: Desk, ticket_id: int, again: bool = False) -> tuple[tuple[int, ...], str]:
        """A note to the team whose ticket it is, and to its lead, that the term is near; (alerts, team).

        Raises WrongState when no clock of the ticket runs, AskedAlready when somebody has just done so.
        """
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket, now = self._seen(session, desk, ticket_id), self._clock()
            clock, last = queries.nearest(session, ticket.id), queries.note(session, ticket.id)
            if not ticket.is_open or clock is None:
                raise WrongState("ticket", ticket.status)
            if last is not None and now - last.at < BETWEEN_NOTES and not again:
                raise AskedAlready(last.text, last.at)
            team_id, lead = ticket.team_id, queries.lead_of(session, ticket.team_id)
            whom: list[tuple[Action, int | None, int | None]] = [(Action.ASK_TEAM, None, team_id)]
            if team_id is None:
                whom = [(Action.ASK_TEAM, lead, None)]
            elif lead is not None and lead != desk.staff_id and not queries.hears(session, lead, team_id):
                whom.append((Action.NOTIFY, lead, None))
            rows = [
                Alert(
                    ticket_id=ticket.id, clock_id=clock.id, level=LINE, action=action.value, at=now,
                    to_staff_id=staff, to_team_id=team, text=desk.staff.short_name,
                )
                for action, staff, team in whom
            ]  # fmt: skip
            session.add_all(rows)
            session.flush()
            team = courses.team_name(session, team_id) if team_id is not None else ""
            told = EventKind.TICKET_TEAM_ASKED
            progress.tell(session, desk, ticket, told, now, team=team, again=last is not None)
            return tuple(row.id for row in rows), team

    def take_back(self, desk: Desk, ticket_id: int, ids: Iterable[int]) -> None:
        """The note was a mistake. Raises WrongState when somebody has looked at it already."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket = self._seen(session, desk, ticket_id)
            rows = [session.get(Alert, id) for id in ids]
            for row in rows:
                if row is None or row.seen_at is not None:
                    raise WrongState("alert", "seen")
                session.delete(row)
            what, leaves = EventKind.TICKET_TEAM_ASKED.value, journal.last_deed(session, ticket.id)
            progress.tell(session, desk, ticket, EventKind.UNDONE, self._clock(), what=what, leaves=leaves)

    def notes(self, desk: Desk, count: int = 20) -> tuple[NoteRow, ...]:
        """Who asked which team about which ticket, newest first, of those that the desk may see."""
        with self._database.read() as session:
            found = queries.notes(session, count)
            seen = sight.of_these(session, desk, [row.ticket_id for row in found], self._clock())
            return tuple(row for row in found if row.ticket_id in seen)

    def _seen(self, session: Session, desk: Desk, ticket_id: int) -> Ticket:
        ticket = ticket_cards.get(session, ticket_id, True)
        if ticket is None:
            raise NotFound("ticket", ticket_id)
        sight.require(session, desk, ticket, self._clock())
        return ticket

    def see(self, desk: Desk, ids: Iterable[int]) -> int:
        """Mark one's own as seen; how many were."""
        with self._database.write() as session:
            return queries.see(session, self._heard_for(session, desk), ids, self._clock())

    def _heard_for(self, session: Session, desk: Desk) -> tuple[int, ...]:
        """A deputy hears what the absent one would."""
        return (desk.staff_id, *stood_in_for(session, desk.staff_id, self._facts.day(self._clock())))

    def forecast(self, desk: Desk) -> tuple[LateRow, ...]:
        """Which open tickets will be late if every team goes on at its present pace; nearest target first."""
        require(desk, Right.LEAD_DESK)
        now = self._clock()
        with self._database.read() as session:
            journal.at_one_moment(session)
            hours = self._facts.hours(session)
            solved = queries.solved_since(session, hours.add_working_seconds(now, -LOOKED_BACK))
            queue = queries.queue_ahead(session)
        paces = {team: Pace(count, LOOKED_BACK) for team, count in solved.items()}
        told = {one.ticket_id: (number, title, team) for one, number, title, team in queue}
        late = late_at_this_pace([one for one, *_ in queue], paces, hours, now)
        return tuple(LateRow(one.ticket_id, *told[one.ticket_id], one.due, one.expected) for one in late)

    def _take(
        self,
        session: Session,
        ticket: Ticket,
        clock: Clock,
        steps: tuple[Step, ...],
        passed: tuple[Step, ...],
    ) -> list[dict[str, object]]:
        """Do the steps, and write down that the others have had their time."""
        now = self._clock()
        for step in (*steps, *passed):
            staff_id, team_id = self._whom(session, ticket, clock, step) if step in steps else (None, None)
            session.add(
                Alert(
                    ticket_id=ticket.id, clock_id=clock.id, escalation_id=step.id, level=step.level,
                    action=step.action.value, at=now, to_staff_id=staff_id, to_team_id=team_id,
                    seen_at=None if step in steps else now,
                )
            )  # fmt: skip
            clock.alarmed = max(clock.alarmed, step.level)
        session.flush()
        return [self._do(session, ticket, clock, step) for step in steps]

    def _do(self, session: Session, ticket: Ticket, clock: Clock, step: Step) -> dict[str, object]:
        told: dict[str, object] = {
            "measure": clock.measure, "level": step.level, "action": step.action.value, "missed": clock.is_missed,
        }  # fmt: skip
        if step.action is Action.RAISE:
            told |= {"before": ticket.priority, "after": higher(ticket.priority)}
            ticket.priority = higher(ticket.priority)  # what was promised to the client stays as it was
        if step.action is Action.REASSIGN:
            told["from"], was = ticket.owner_id, progress.standing(ticket)
            ticket.owner_id = None if step.team_id else self._answers(session, ticket.team_id)
            if step.team_id is not None and step.team_id != ticket.team_id:
                ticket.team_id = step.team_id
                progress.retarget(session, None, ticket, self._clock(), self._facts)
            told |= progress.moved(ticket, was)
        return told

    def _whom(
        self, session: Session, ticket: Ticket, clock: Clock, step: Step
    ) -> tuple[int | None, int | None]:
        """(person, team): the owner, the team, its lead, the head of the office; a ticket of nobody is its team's.

        Of a request the team and the lead are those of who was asked. Whoever is off shift does not read it now:
        the person on duty of the team does instead.
        """
        is_asked = clock.measure == Measure.INTERNAL
        person, asked = queries.asked(session, clock.term) if is_asked else (None, None)
        team = step.team_id or asked or ticket.team_id
        if step.level == OWNER and ticket.owner_id is not None:
            return self._there(session, ticket.owner_id, team), None
        if step.level <= LINE and person is not None:
            return self._there(session, person, team), None
        if step.level <= LINE and team is not None:
            return None, team
        if step.level >= HEAD and (head := queries.head(session)) is not None:
            return self._there(session, head, team), None
        return self._answers(session, team), None

    def _answers(self, session: Session, team_id: int | None) -> int | None:
        """Who leads the team, or is on duty of it while the lead is off shift."""
        lead = queries.lead_of(session, team_id)
        return self._there(session, lead, team_id) if lead is not None else None

    def _there(self, session: Session, staff_id: int, team_id: int | None) -> int:
        now = self._clock()
        if not roster.standing_of(session, staff_id, now, self._facts.day(now)).is_off:
            return staff_id
        return roster.on_duty(session, team_id, now) or staff_id

    def _tell(self, session: Session, ticket_id: int, lines: list[dict[str, object]]) -> None:
        """One line of the journal, however many clocks it is about."""
        if not lines:
            return
        ticket = session.get_one(Ticket, ticket_id)
        event = EventDraft(EventKind.TICKET_ESCALATED, ticket.client_id, ticket_id, data={"steps": lines})
        journal.append(session, None, progress.BY_ITSELF, self._clock(), [event])
