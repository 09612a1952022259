"""The office's levels of escalation: what is done before and after a target. They hold for all that runs."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.db.database import Database, Session
from frontdesk.db.models.clocks import Escalation
from frontdesk.db.queries import alerts, clocks, journal
from frontdesk.domain.alarms import Step
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.levels import LevelDraft, draft_of
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


@dataclass(frozen=True, slots=True)
class Removed:
    """A level that was taken away, and the alerts that it gave."""

    step: Step
    alerts: tuple[int, ...]


class Levels:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def all(self) -> tuple[Step, ...]:
        """By what they measure, in order of time."""
        with self._database.read() as session:
            return tuple(sorted(clocks.steps(session), key=_in_order))

    def save(self, desk: Desk, draft: LevelDraft, id: int = 0, was: LevelDraft | None = None) -> int:
        """The id of the level; without one it is new. What it has done for a clock it does not do again; a clock that
        is past its moment meets it with the next sweep.

        Raises Invalid, NotFound, and ChangedMeanwhile when it is not as `was`.
        """
        require(desk, Right.SET_TERMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            row = self._get(session, id) if id else Escalation(position=alerts.last_level(session) + 1)
            before = draft_of(clocks.step(row)) if id else None
            if was is not None and before != was:
                raise ChangedMeanwhile(before, ())
            alerts.fill(row, draft.step(id))
            session.add(row)
            session.flush()
            if before != draft_of(clocks.step(row)):
                self._tell(session, desk, clocks.step(row))
            return row.id

    def remove(self, desk: Desk, id: int) -> Removed:
        """Raises NotFound."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row = self._get(session, id)
            removed = Removed(clocks.step(row), alerts.let_go(session, id))
            session.delete(row)
            self._tell(session, desk, removed.step, removed=True)
            return removed

    def restore(self, desk: Desk, removed: Removed) -> None:
        """The same level again, which does for no clock what it has done."""
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row = Escalation(id=removed.step.id, position=alerts.last_level(session) + 1)
            alerts.fill(row, removed.step)
            session.add(row)
            session.flush()
            alerts.take_up(session, removed.step.id, removed.alerts)
            self._tell(session, desk, removed.step)

    def _get(self, session: Session, id: int) -> Escalation:
        row = session.get(Escalation, id, with_for_update=True)
        if row is None:
            raise NotFound("escalation", id)
        return row

    def _tell(self, session: Session, desk: Desk, step: Step, removed: bool = False) -> None:
        """Every running clock is looked at by the next sweeps, which know its next moment then."""
        session.flush()
        now = self._clock()
        alerts.look_again(session, now)
        data = {
            "level_id": step.id, "measure": step.measure, "percent": step.at_percent, "offset": step.offset_seconds,
            "level": step.level, "action": step.action, "priority": step.priority, "team": step.team_id,
            "removed": removed,
        }  # fmt: skip
        journal.append(
            session, desk, desk.workstation, now, [EventDraft(EventKind.TARGET_CHANGED, data=data)]
        )


def _in_order(step: Step) -> tuple[int, bool, int, int]:
    """A share comes before whatever is counted from the target."""
    by_share = step.at_percent is not None
    return (
        clocks.MEASURES.index(step.measure),
        not by_share,
        step.at_percent or step.offset_seconds or 0,
        step.id,
    )
