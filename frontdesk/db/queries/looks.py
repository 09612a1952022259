"""Lines of the journal that tell of somebody looking at hidden data."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, Event, Staff, Ticket, Visit
from frontdesk.db.queries import merging
from frontdesk.domain.events import EventKind
from frontdesk.domain.looks import Looked, LookRow
from frontdesk.domain.names import initials_after

_REVEALED = EventKind.FIELD_REVEALED.value
_SEEN = {EventKind.CONSENT_PRINTED.value: "consent", EventKind.DATA_EXPORTED.value: "everything"}
# A constant: a partial index answers no parameter.
_IS_LOOK = Event.kind_of == literal_column(f"'{_REVEALED}'")
_QUESTION = (
    select(Event, Staff, Client, Ticket.number)
    .join(Client, Client.id == Event.client_id)
    .outerjoin(Staff, Staff.id == Event.staff_id)
    .outerjoin(Ticket, Ticket.id == Event.ticket_id)
)


def of_clients(session: Session, ids: Sequence[int], limit: int) -> tuple[LookRow, ...]:
    """Newest first: numbers shown, and papers that carry them."""
    wanted = _QUESTION.where(Event.client_id.in_(ids), Event.kind_of.in_([_REVEALED, *_SEEN]))
    found = session.execute(wanted.order_by(Event.id.desc()).limit(limit))
    return tuple(_row(*line) for line in found)


def revealed_between(
    session: Session, since: datetime, until: datetime, day: Callable[[datetime], date]
) -> tuple[Looked, ...]:
    """Every number that was shown from `since` to before `until`, with what it is judged by."""
    wanted = _QUESTION.where(_IS_LOOK, Event.at >= since, Event.at < until)
    lines = session.execute(wanted.order_by(Event.id))
    found = [(event, staff, client, number) for event, staff, client, number in lines]
    matters = _Matters(session, {client.id for _, _, client, _ in found}, day)
    return tuple(
        Looked(
            _row(event, staff, client, number),
            staff.surname if staff else "",
            client.surname,
            matters.had(client.id, event.at),
        )
        for event, staff, client, number in found
    )


class _Matters:
    """When the clients had an open ticket or came; things of merged cards stand at the living one."""

    def __init__(self, session: Session, ids: Iterable[int], day: Callable[[datetime], date]) -> None:
        self._living, self._day = merging.living_of(session, ids), day
        roots = set(self._living.values())
        self._open: dict[int, list[tuple[datetime, datetime | None]]] = defaultdict(list)
        self._came: dict[int, set[date]] = defaultdict(set)
        tickets = select(Ticket.client_id, Ticket.opened_at, Ticket.solved_at)
        for id, since, until in session.execute(tickets.where(Ticket.client_id.in_(roots))):
            self._open[id or 0].append((since, until))
        visits = select(Visit.client_id, Visit.day).where(Visit.client_id.in_(roots))
        for id, on in session.execute(visits):
            self._came[id or 0].add(on)

    def had(self, client_id: int, at: datetime) -> bool:
        """The day on which a ticket was solved still counts."""
        root, today = self._living[client_id], self._day(at)
        if today in self._came[root]:
            return True
        return any(
            since <= at and (until is None or self._day(until) >= today) for since, until in self._open[root]
        )


def _row(event: Event, staff: Staff | None, client: Client, number: int | None) -> LookRow:
    data: dict[str, Any] = json.loads(event.data)
    return LookRow(
        id=event.id,
        at=event.at,
        staff_id=staff.id if staff else 0,
        staff_name=initials_after(staff.surname, staff.given, staff.patronymic) if staff else "",
        staff_post=staff.post if staff else "",
        counter=event.counter,
        workstation=event.workstation,
        client_id=client.id,
        client_name=" ".join(filter(None, (client.surname, client.given, client.patronymic))),
        field=_SEEN.get(event.kind_of) or str(data.get("field", "")),
        document=str(data.get("kind", "")),
        ticket_id=event.ticket_id,
        ticket_number=number,
    )
