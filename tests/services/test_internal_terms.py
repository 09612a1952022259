"""A request to a team of ours has its own clock beside the client's: by the team's hours, never the queue's."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from frontdesk.db.models.teams import Team
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.errors import Invalid
from frontdesk.domain.events import EventKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind, TaskRow
from frontdesk.domain.ticket_cards import ClockView
from frontdesk.services import proving
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import claim, decision, desk_of, excused, local, second, ticket

HOUR = 3600


def asked(office: Office, desk: Desk, ticket_id: int, due: datetime | None = None) -> TaskRow:
    with office.database.read() as session:
        id = session.query(Team.id).filter(Team.is_outside.is_(False)).order_by(Team.id).limit(1).scalar()
    draft = TaskDraft(TaskKind.INTERNAL, "Когда выплата", due, ticket_id=ticket_id, team_id=id)
    return office.tasks.give(desk, draft)


def inside(office: Office, id: int) -> ClockView | None:
    found = [view for view in office.tickets.card(id).clocks if view.measure is Measure.INTERNAL]
    return found[-1] if found else None


def test_where_the_office_has_a_norm_a_request_needs_no_term(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 18)
    id = ticket(office, desk)
    with pytest.raises(Invalid) as refused:
        asked(office, desk, id)
    assert [problem.field for problem in refused.value.problems] == ["due"]
    office.customs.save(desk_of(office, Role.LEAD), OfficeCustoms(answer_hours=4))
    row = asked(office, desk, id)
    assert row.due == local(18, 10), "two hours till 20:00, two from 8:00 the next day"
    view = inside(office, id)
    assert view is not None
    assert (view.started_at, view.due, view.is_open) == (clock.now, row.due, True)


def test_the_clock_of_a_request_stands_beside_the_clients_and_moves_nothing(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 9)
    id = ticket(office, desk)
    before = office.tickets.rows([id])[0].due
    asked(office, desk, id, clock.now + timedelta(minutes=30))
    assert office.tickets.rows([id])[0].due == before, "the queue goes by what the client was promised"
    nearest = office.tickets.card(id).nearest
    assert nearest is not None
    assert nearest.measure is not Measure.INTERNAL
    office.tickets.wait_for_client(desk, id)
    view = inside(office, id)
    assert view is not None
    assert not view.paused, "the team does not wait for the client"


def test_an_answer_meets_it_a_returned_one_is_owed_again_and_a_mistake_is_gone(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 9)
    id = ticket(office, desk)
    row = asked(office, desk, id, local(17, 13))
    clock.forward(hours=1)
    office.tasks.done(desk, row.id, "20 ноября")
    met = inside(office, id)
    assert met is not None
    assert (met.met_at, met.difference) == (clock.now, 3 * HOUR)
    clock.forward(hours=1)
    office.tasks.give_back(desk, row.id, "не о том")
    again = inside(office, id)
    assert again is not None
    assert (again.cycle, again.is_open, again.due) == (2, True, local(17, 13))
    office.tasks.take_back(desk, row.id)
    assert inside(office, id) is None
    other = asked(office, desk, id, local(17, 18))
    assert inside(office, id) is not None
    office.tasks.done(desk, other.id, "20 ноября")
    assert id not in proving.differing(office.database, office.facts, clock())[1]


def test_who_is_asked_is_warned_and_who_waits_is_told_that_it_is_late(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """GE-01: levels stand at their offsets from each target, the internal one counted from when it was asked."""
    clock.now = local(17, 8)
    id, now = ticket(office, desk), clock.now
    with office.database.write() as session:
        first = session.query(Team).filter(Team.is_outside.is_(False)).order_by(Team.id).first()
        assert first is not None
        first.calendar_id = None
    asked(office, desk, id, now + timedelta(hours=8))
    clock.now = now + timedelta(hours=6, minutes=-1)
    while office.alerts.sweep():
        pass
    told = [row for row in office.alerts.unseen(desk) if row.ticket_id == id]
    assert not any(row.measure is Measure.INTERNAL for row in told)
    clock.now = now + timedelta(hours=6)
    while office.alerts.sweep():
        pass
    lines = [e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_ESCALATED]
    steps = [s for line in lines for s in line.data["steps"] if s["measure"] == Measure.INTERNAL]
    assert [(s["level"], s["missed"]) for s in steps] == [(2, False)], "75 % of eight hours"
    clock.now = now + timedelta(hours=8, minutes=1)
    while office.alerts.sweep():
        pass
    lines = [e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_ESCALATED]
    steps = [s for line in lines for s in line.data["steps"] if s["measure"] == Measure.INTERNAL]
    assert (1, True) in [(s["level"], s["missed"]) for s in steps], "whoever waits for the answer"
    excused(office, desk, id)
    assert all(
        view.breach_reason == ""
        for view in office.tickets.card(id).clocks
        if view.measure is Measure.INTERNAL
    )


def test_a_merge_carries_the_request_and_its_undo_takes_it_back(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 9)
    kept, gone = ticket(office, desk), ticket(office, desk)
    asked(office, desk, gone, local(18, 9))
    merge = office.joins.merge(desk, kept, gone)
    carried = inside(office, kept)
    assert carried is not None
    assert (carried.is_open, carried.due) == (True, local(18, 9))
    office.joins.undo(desk, merge)
    assert inside(office, kept) is None
    back = inside(office, gone)
    assert back is not None
    assert back.is_open
    numbers = {office.tickets.card(id).number for id in (kept, gone)}
    assert not numbers & set(proving.differing(office.database, office.facts, clock())[1])


def same(office: Office, clock: StoppedClock, *ids: int) -> bool:
    """What is stored of them is what the journal counts to."""
    numbers = {office.tickets.card(id).number for id in ids}
    return not numbers & set(proving.differing(office.database, office.facts, clock())[1])


def test_what_was_answered_while_two_were_one_is_answered_when_they_part(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 9)
    kept, gone = ticket(office, desk), ticket(office, desk)
    task = asked(office, desk, gone, local(18, 9))
    merge = office.joins.merge(desk, kept, gone)
    clock.now = local(17, 12)
    office.tasks.done(desk, task.id, "Выплата 20 ноября")
    clock.now = local(19, 9)
    office.joins.undo(desk, merge)
    back = inside(office, gone)
    assert back is not None
    assert (back.met_at, back.is_missed) == (local(17, 12), False), (
        "when it was answered, not when they parted"
    )
    assert inside(office, kept) is None
    (row,) = office.tasks.of_ticket(desk, gone)
    assert (row.done_at, row.answer) == (local(17, 12), "Выплата 20 ноября")
    told = [event for event in office.tickets.timeline(gone) if event.kind is EventKind.TASK_DONE]
    assert [event.data["answer"] for event in told] == ["Выплата 20 ноября"]
    assert same(office, clock, kept, gone)


def test_what_was_returned_or_withdrawn_while_two_were_one_is_so_when_they_part(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 9)
    kept, gone, last = (ticket(office, desk) for _ in range(3))
    back, withdrawn = (asked(office, desk, gone, local(18, hour)) for hour in (9, 10))
    office.tasks.done(desk, back.id, "Не знаем")
    merge = office.joins.merge(desk, kept, gone)
    further = office.joins.merge(desk, last, kept)
    office.tasks.give_back(desk, back.id, "Узнайте")
    office.tasks.take_back(desk, withdrawn.id)
    clock.forward(hours=1)
    office.joins.undo(desk, merge)
    views = [view for view in office.tickets.card(gone).clocks if view.measure is Measure.INTERNAL]
    assert [(view.due, view.is_open) for view in views if view.is_open] == [(local(18, 9), True)]
    assert same(office, clock, kept, gone, last)
    office.joins.undo(desk, further)
    assert inside(office, kept) is None
    assert same(office, clock, kept, gone, last)


def test_a_claim_decided_while_two_were_one_is_decided_when_they_part(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(17, 9)
    kept, gone = ticket(office, desk), ticket(office, desk)
    made = office.claims.register(desk, claim(gone))
    merge = office.joins.merge(desk, kept, gone)
    clock.now = local(17, 15)
    waits = office.claims.decide(desk, office.claims.card(made.id).version, decision(made.id))
    office.claim_course.reject(second(office), made.id, waits.version, "Срок исковой давности истёк")
    clock.now = local(18, 9)
    office.joins.undo(desk, merge)
    (term,) = [view for view in office.tickets.card(gone).clocks if view.term == f"claim-{made.id}"]
    assert term.met_at == local(17, 15)
    assert term.term not in [view.term for view in office.tickets.card(kept).clocks]
    assert same(office, clock, kept, gone)
