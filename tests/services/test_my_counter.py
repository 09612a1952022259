"""What a counter has done today, and that nobody is left standing at it."""

from __future__ import annotations

from datetime import timedelta

from frontdesk.domain.staff import Desk
from frontdesk.domain.visits import VisitDraft, VisitState
from frontdesk.services.office import Office


def test_my_day_counts_finished_visits_and_shows_the_last_first(office: Office, desk: Desk, clock) -> None:  # type: ignore[no-untyped-def]
    assert office.visits.my_day(desk).served == 0
    first = office.visits.call_next(desk)
    clock.now += timedelta(minutes=4)
    second = office.visits.call_next(desk)
    clock.now += timedelta(minutes=2)
    third = office.visits.call_next(desk)
    clock.now += timedelta(minutes=1)
    office.visits.no_show(desk, third.id)
    day = office.visits.my_day(desk)
    assert (day.served, day.mean_seconds) == (2, 180)
    assert [row.id for row in day.last] == [third.id, second.id, first.id]
    assert len(office.visits.my_day(desk, last=1).last) == 1


def test_who_is_taken_straight_to_the_counter_ends_the_visit_before(office: Office, desk: Desk) -> None:
    standing = office.visits.call_next(desk)
    offering = office.visits.offerings()[0].id
    made = office.visits.register(desk, VisitDraft(offering_id=offering, to_my_counter=True))
    assert office.visits.visit(standing.id).state is VisitState.FINISHED
    mine = office.visits.at_my_counter(desk)
    assert mine is not None
    assert mine.id == made.visit_id
