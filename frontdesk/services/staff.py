"""Who works where: signing in and out."""

from __future__ import annotations

from datetime import datetime, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Seat
from frontdesk.db.queries import journal
from frontdesk.db.queries import staff as queries
from frontdesk.domain.errors import CounterTaken, NotFound, SignInRefused
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import CounterRow, Desk, OfficeCard, StaffRow
from frontdesk.services.clock import Clock
from frontdesk.services.passwords import verify

ATTEMPTS = 5
LOCKED_FOR = timedelta(minutes=5)


class Staff:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def people(self) -> tuple[StaffRow, ...]:
        with self._database.read() as session:
            return queries.active(session)

    def counters(self) -> tuple[CounterRow, ...]:
        with self._database.read() as session:
            return queries.counters(session)

    def office(self) -> OfficeCard:
        """Raises NotFound for a home without an office."""
        with self._database.read() as session:
            card = queries.office(session)
        if card is None:
            raise NotFound("office", 0)
        return card

    def requisites(self) -> OfficeCard | None:
        """None for a home without an office."""
        with self._database.read() as session:
            return queries.office(session)

    def sign_in(self, staff_id: int, password: str, counter: int | None, workstation: str) -> Desk:
        """Raises SignInRefused (never saying which part is wrong) and CounterTaken.

        The password is verified before the transaction: argon2id is slow on purpose and would hold the lock.
        """
        now = self._clock()
        with self._database.read() as session:
            person = queries.get(session, staff_id)
            stored = person.password if person and person.is_active else ""
        is_right = verify(stored, password)
        with self._database.write() as session:
            person = queries.get(session, staff_id, lock=True)
            if person is None:
                raise SignInRefused(0)
            if person.locked_until and person.locked_until > now:
                raise SignInRefused(0, person.locked_until)
            if is_right:
                person.failed_attempts, person.locked_until = 0, None
                self._sit(session, staff_id, counter, workstation, now)
                desk = Desk(staff_id, queries.row(person), counter, workstation, now)
                journal.append(session, desk, workstation, now, [EventDraft(EventKind.SIGNED_IN)])
                return desk
            person.failed_attempts += 1
            left = max(0, ATTEMPTS - person.failed_attempts)
            if left == 0:
                person.failed_attempts, person.locked_until = 0, now + LOCKED_FOR
            refused = EventDraft(EventKind.SIGN_IN_REFUSED, data={"staff": staff_id})
            journal.append(session, None, workstation, now, [refused])
            locked_until = person.locked_until
        raise SignInRefused(left, locked_until)

    def still(self, desk: Desk) -> bool:
        """Whoever signed in is at work here, in the role they signed in with."""
        with self._database.read() as session:
            person = queries.get(session, desk.staff_id)
            return person is not None and person.is_active and person.role == desk.staff.role

    def sign_out(self, desk: Desk) -> None:
        with self._database.write() as session:
            for seat in queries.seats_of(session, desk.staff_id):
                if seat.counter == desk.counter:  # the person may sit elsewhere by now
                    session.delete(seat)
            journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(EventKind.SIGNED_OUT)])

    def _sit(
        self, session: Session, staff_id: int, counter: int | None, workstation: str, now: datetime
    ) -> None:
        for seat in queries.seats_of(session, staff_id):
            session.delete(seat)
        session.flush()
        if counter is None:
            return
        mine = Seat(counter=counter, staff_id=staff_id, workstation=workstation, since=now)
        if not queries.sit(session, mine):
            taken = queries.seat(session, counter)
            holder = queries.get(session, taken.staff_id) if taken else None
            raise CounterTaken(queries.row(holder).short_name if holder else "")
