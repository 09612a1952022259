"""The deeds of rules: each is the command that a person has, with its right, its check, its gate and its line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.queries import alerts as persons
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.errors import NotFound
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.rehearsing import Ground, graded, obeyed, team_of
from frontdesk.domain.rules import Deed, Do, Seen, Whom
from frontdesk.domain.staff import Desk
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskKind
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import Level, MessageKind
from frontdesk.domain.working_time import WorkingTime
from frontdesk.services.alerts import Alerts
from frontdesk.services.courses import Courses
from frontdesk.services.incidents import Incidents
from frontdesk.services.tasks import Tasks
from frontdesk.services.tickets import Tickets

MOVES = frozenset(
    {
        Do.PRIORITY,
        Do.URGENCY,
        Do.IMPACT,
        Do.KIND,
        Do.SUBJECT,
        Do.TEAM,
        Do.PERSON,
        Do.ROUTE,
        Do.STATUS,
        Do.NOTE,
    }
)  # lines of these are deeds upon the ticket: they are taken back with it


@dataclass(frozen=True, slots=True)
class Hands:
    """The services that a person's commands call."""

    tickets: Tickets
    courses: Courses
    tasks: Tasks
    alerts: Alerts
    incidents: Incidents


@dataclass(frozen=True, slots=True)
class Around:
    """What a deed is done with: by whom, under whose name, when, in which office."""

    session: Session
    desk: Desk
    name: str
    now: datetime
    hours: WorkingTime
    ground: Ground


@dataclass(frozen=True, slots=True)
class Given:
    """What a deed left beside the ticket."""

    task: int | None = None
    promise: int | None = None
    watcher: int | None = None


def do(hands: Hands, around: Around, deed: Deed, seen: Seen) -> Given | None:
    """None when it is so already. Raises what the command of a person raises."""
    if obeyed(deed, seen, around.ground) is None:
        return None
    if deed.do in (Do.SUBTASK, Do.ASSIGNMENT, Do.PROMISE):
        return _with_term(hands, around, deed, seen)
    if deed.do is Do.WATCH:
        return _watched(hands, around, deed, seen)
    _moved(hands, around, deed, seen)
    return Given()


def _moved(hands: Hands, around: Around, deed: Deed, seen: Seen) -> None:
    id, desk, courses = seen.ticket_id, around.desk, hands.courses
    match deed.do:
        case Do.PRIORITY | Do.URGENCY | Do.IMPACT:
            after = graded(deed, seen)
            courses.set_priority(desk, id, Level(after.impact), Level(after.urgency))
        case Do.KIND:
            courses.set_kind(desk, id, TicketKind(deed.value))
        case Do.SUBJECT:
            courses.set_subject(desk, id, int(deed.value))
        case Do.TEAM | Do.ROUTE | Do.PERSON:
            courses.hand_over(desk, _hand_over(around, deed, seen))
        case Do.STATUS:
            courses.set_status(desk, id, deed.value)
        case Do.NOTE:
            hands.tickets.say(desk, MessageDraft(id, MessageKind.NOTE, deed.text))
        case Do.NOTIFY:
            hands.alerts.notify(id, _whom(around, deed.value, seen), deed.text)
        case Do.INCIDENT:
            hands.incidents.join(desk, id)


def _hand_over(around: Around, deed: Deed, seen: Seen) -> HandOverDraft:
    """With the rule's name for a note: whoever gets it sees why."""
    if deed.do is Do.PERSON:
        return HandOverDraft(seen.ticket_id, AddresseeKind.PERSON, int(deed.value), around.name)
    team = team_of(deed, seen, around.ground.routes)
    kind = AddresseeKind.OUTSIDE if team in around.ground.outside else AddresseeKind.TEAM
    return HandOverDraft(seen.ticket_id, kind, team, around.name)


def _with_term(hands: Hands, around: Around, deed: Deed, seen: Seen) -> Given:
    id, due = seen.ticket_id, around.hours.add_working_seconds(around.now, deed.seconds)
    if deed.do is Do.PROMISE:
        return Given(promise=hands.tasks.promise(around.desk, PromiseDraft(id, deed.text, due)).id)
    to: dict[str, Any]
    if deed.do is Do.ASSIGNMENT:
        kind, to = TaskKind.ASSIGNMENT, {"to_staff_id": _whom(around, deed.value, seen)}
    else:
        kind, to = TaskKind.SUBTASK, _addressee(deed.value)
    draft = TaskDraft(kind, deed.text, due, ticket_id=id, **to)
    return Given(task=hands.tasks.give(around.desk, draft).id)


def _addressee(value: str) -> dict[str, int]:
    team, _, id = value.partition(".")
    if id:
        return {f"{team}_id": int(id)}
    return {"to_staff_id": int(value)} if value else {}


def _watched(hands: Hands, around: Around, deed: Deed, seen: Seen) -> Given | None:
    who = _whom(around, deed.value, seen)
    if any(one.id == who for one in hands.courses.watchers(around.desk, seen.ticket_id)):
        return None
    hands.courses.watch(around.desk, seen.ticket_id, True, who)
    return Given(watcher=who)


def _whom(around: Around, value: str, seen: Seen) -> int:
    """A person by name, or whoever it is now: a ticket of nobody is its lead's. Raises NotFound."""
    found = int(value) if value.isdecimal() else None
    if value == Whom.OWNER:
        found = seen.owner_id
    if value == Whom.HEAD:
        found = persons.head(around.session)
    found = found or persons.lead_of(around.session, seen.team_id)
    if found is None:
        raise NotFound("staff", 0)
    return found
