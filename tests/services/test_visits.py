"""Visitors: a slip, a place in the queue, a counter."""

from __future__ import annotations

import pytest

from frontdesk import home
from frontdesk.domain.errors import Invalid, NobodyWaits, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tickets import Status
from frontdesk.domain.visits import VisitDraft, VisitState
from frontdesk.services import demo
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, local, visit


def empty_the_hall(office: Office, desk: Desk) -> None:
    while office.visits.waiting():
        office.visits.call_next(desk)
    if at_counter := office.visits.at_my_counter(desk):
        office.visits.finish(desk, at_counter.id)


def test_slips_are_numbered_by_letter_without_gaps(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.now = local(18, 9)
    slips = [office.visits.register(desk, visit(office, None, code)).slip for code in ("SD-01", "SD-04")]
    slips += [office.visits.register(desk, visit(office, None, "LG-02")).slip]
    slips += [office.visits.register(desk, visit(office, None, "SD-02")).slip]
    assert slips == ["А-001", "А-002", "Л-001", "А-003"], "one letter a category"


def test_slips_begin_anew_at_the_offices_midnight(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.now = local(17, 23, 59)
    assert office.visits.register(desk, visit(office, code="SD-01")).slip == "А-007"
    clock.now = local(18, 0, 0)
    assert office.visits.register(desk, visit(office, code="SD-01")).slip == "А-001"


def test_a_preview_promises_what_registering_gives(office: Office, desk: Desk) -> None:
    for draft in (visit(office, 1), visit(office, None, "SD-01", priority=True), visit(office, 40, "UD-01")):
        promised, given = office.visits.preview(draft), office.visits.register(desk, draft)
        assert (promised.slip, promised.ahead) == (given.slip, given.ahead)
        assert promised.joins_ticket == (given.ticket_number if given.joined else None)


def test_people_ahead_are_those_who_will_be_called_sooner(office: Office, desk: Desk) -> None:
    assert office.visits.register(desk, visit(office)).ahead == 7
    assert office.visits.register(desk, visit(office)).ahead == 8
    assert office.visits.register(desk, visit(office, priority=True)).ahead == 0
    assert office.visits.register(desk, visit(office, priority=True)).ahead == 1
    assert office.visits.register(desk, visit(office)).ahead == 11


def test_who_comes_first_is_called_first_q_01(office: Office, desk: Desk) -> None:
    """Q-01: with the same priority the one who stands before."""
    expected = [row.id for row in office.visits.waiting()]
    called = [office.visits.call_next(desk).id for _ in expected]
    assert called == expected


def test_who_goes_out_of_turn_by_law_is_called_before_who_came_earlier_q_03(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """Q-03: a higher priority that came later stands before."""
    clock.forward(minutes=1)
    by_law = office.visits.register(desk, visit(office, priority=True))
    assert office.visits.waiting()[0].id == by_law.visit_id
    assert office.visits.call_next(desk).id == by_law.visit_id


def test_a_visit_makes_a_ticket_with_running_clocks(office: Office, desk: Desk, clock: StoppedClock) -> None:
    given = office.visits.register(desk, visit(office, 50, "UD-02"))
    card = office.tickets.card(given.ticket_id)
    assert not given.joined
    assert (card.number, card.status, card.client_id) == (4821, Status.NEW, 50)
    assert card.title == "Справка для юрпомощи или стипендии"
    assert card.opened_at == clock.now
    assert card.first_response.met_at is None
    assert card.visit_ids == (given.visit_id,)
    assert kinds(office.tickets.timeline(card.id)) == [EventKind.TICKET_OPENED, EventKind.VISIT_REGISTERED]


@pytest.mark.parametrize(("days", "joins"), [(0, True), (6, True), (7, True), (7.001, False), (30, False)])
def test_a_visit_joins_an_open_ticket_of_its_subject_for_seven_days(
    fresh, clock: StoppedClock, days: float, joins: bool
) -> None:

    office = open_office(fresh("sqlite", True), clock, home.resources())
    desk = demo.sign_in(office)
    first = office.visits.register(desk, visit(office, 60, "SD-01"))
    clock.forward(days=days)
    second = office.visits.register(desk, visit(office, 60, "SD-04"))
    assert second.joined is joins
    assert (second.ticket_id == first.ticket_id) is joins


def test_a_visit_does_not_join_a_strangers_another_subjects_or_a_solved_ticket(
    office: Office, desk: Desk
) -> None:
    first = office.visits.register(desk, visit(office, 60, "SD-01"))
    assert not office.visits.register(desk, visit(office, 61, "SD-01")).joined
    assert not office.visits.register(desk, visit(office, 60, "UD-02")).joined
    office.tickets.solve(desk, first.ticket_id, outcome=Outcome.DONE)
    assert not office.visits.register(desk, visit(office, 60, "SD-01")).joined


def test_a_visitor_without_a_card_is_served_too(office: Office, desk: Desk) -> None:
    one, two = (office.visits.register(desk, visit(office)) for _ in range(2))
    assert one.ticket_id != two.ticket_id, "two strangers are two matters"
    assert office.visits.visit(one.visit_id).client_short == ""
    assert office.tickets.card(one.ticket_id).client_id is None


def test_calling_the_next_finishes_the_one_before(office: Office, desk: Desk, clock: StoppedClock) -> None:
    first = office.visits.call_next(desk)
    assert (first.state, first.counter, first.called_at) == (VisitState.CALLED, 3, clock.now)
    assert office.visits.at_my_counter(desk) == first
    clock.forward(minutes=6)
    second = office.visits.call_next(desk)
    done = office.visits.visit(first.id)
    assert (done.state, done.finished_at) == (VisitState.FINISHED, clock.now)
    assert office.visits.at_my_counter(desk) == second


def test_when_nobody_waits_the_one_at_the_counter_is_finished_all_the_same(
    office: Office, desk: Desk
) -> None:
    rows = [office.visits.call_next(desk) for _ in office.visits.waiting()]
    with pytest.raises(NobodyWaits):
        office.visits.call_next(desk)
    assert office.visits.visit(rows[-1].id).state is VisitState.FINISHED
    assert office.visits.at_my_counter(desk) is None
    assert EventKind.VISIT_FINISHED in kinds(office.tickets.timeline(rows[-1].ticket_id))


def test_being_called_is_the_first_response(office: Office, desk: Desk, clock: StoppedClock) -> None:
    empty_the_hall(office, desk)
    given = office.visits.register(desk, visit(office, 50, "UD-02"))
    clock.forward(minutes=4)
    office.visits.call_next(desk)
    card = office.tickets.card(given.ticket_id)
    assert card.first_response.met_at == clock.now
    assert (card.status, card.owner_id) == (Status.IN_WORK, desk.staff_id)


def test_somebody_elses_ticket_stays_theirs_when_i_serve_the_visit(office: Office, desk: Desk) -> None:
    other = desk_of(office, Role.CHIEF_SPECIALIST)
    empty_the_hall(office, desk)
    given = office.visits.register(desk, visit(office, 71, "UD-02"))
    office.tickets.take(other, given.ticket_id)
    office.visits.call_next(desk)
    assert office.tickets.card(given.ticket_id).owner_id == other.staff_id


def test_a_visitor_is_called_again_and_then_marked_as_gone(office: Office, desk: Desk) -> None:
    row = office.visits.call_next(desk)
    office.visits.recall(desk, row.id)
    (event,) = office.tickets.timeline(row.ticket_id, limit=1)
    assert (event.kind, event.data["calls"]) == (EventKind.VISIT_RECALLED, 2)
    gone = office.visits.no_show(desk, row.id)
    assert (gone.state, gone.finished_at) == (VisitState.NO_SHOW, None)
    assert office.visits.at_my_counter(desk) is None


def test_only_a_called_visitor_is_recalled_finished_or_missed(office: Office, desk: Desk) -> None:
    waiting = office.visits.waiting()[0].id
    finished = office.visits.finish(desk, office.visits.call_next(desk).id).id
    for id in (finished, office.visits.waiting()[0].id):
        for deed in (office.visits.recall, office.visits.finish, office.visits.no_show):
            with pytest.raises(WrongState):
                deed(desk, id)
    assert finished == waiting
    with pytest.raises(NotFound):
        office.visits.finish(desk, 999_999)


def test_straight_to_my_counter_means_no_waiting(office: Office, desk: Desk) -> None:
    draft = visit(office, 72, to_my_counter=True)
    assert office.visits.preview(draft).ahead == 0
    given = office.visits.register(desk, draft)
    assert given.ahead == 0
    at_counter = office.visits.at_my_counter(desk)
    assert at_counter is not None
    assert at_counter.id == given.visit_id
    assert len(office.visits.waiting()) == 7


def test_straight_to_my_counter_finishes_who_stands_there(office: Office, desk: Desk) -> None:
    before = office.visits.call_next(desk)
    office.visits.register(desk, visit(office, 72, to_my_counter=True))
    assert office.visits.visit(before.id).state is VisitState.FINISHED


def test_without_a_counter_of_ones_own_the_visitor_waits(office: Office) -> None:
    registrar = desk_of(office, Role.REGISTRAR, None)
    given = office.visits.register(registrar, visit(office, 72, to_my_counter=True))
    assert office.visits.visit(given.visit_id).state is VisitState.WAITING
    assert given.ahead == 7
    assert office.visits.at_my_counter(registrar) is None


def test_the_line_over_the_hall_counts_who_waits_and_who_was_served(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    before = office.visits.summary()
    assert (before.waiting, before.longest_slip, before.longest_minutes) == (7, "С-003", 13)
    clock.forward(minutes=2)
    row = office.visits.call_next(desk)
    office.visits.finish(desk, row.id)
    after = office.visits.summary()
    assert (after.waiting, after.served_today) == (6, before.served_today + 1)
    clock.now = local(18, 9)
    tomorrow = office.visits.summary()
    assert (tomorrow.waiting, tomorrow.mean_wait_minutes, tomorrow.longest_minutes) == (0, None, None)


def test_a_slip_is_a_paper_and_its_printing_is_told(office: Office, desk: Desk) -> None:
    given = office.visits.register(desk, visit(office, 1))
    paper = office.visits.slip(desk, given.visit_id)
    assert paper.startswith(b"%PDF")
    assert EventKind.SLIP_PRINTED in kinds(office.tickets.timeline(given.ticket_id))
    with pytest.raises(NotFound):
        office.visits.slip(desk, 999_999)


def test_a_visit_is_for_something(office: Office, desk: Desk) -> None:
    with pytest.raises(Invalid):
        office.visits.register(desk, VisitDraft(client_id=1))
    with pytest.raises(NotFound):
        office.visits.register(desk, VisitDraft(client_id=1, offering_id=999))


def test_who_may_not_register_neither_calls_nor_prints(office: Office, desk: Desk) -> None:
    administrator = desk_of(office, Role.ADMINISTRATOR)
    id = office.visits.call_next(desk).id
    for deed in (
        lambda: office.visits.register(administrator, visit(office)),
        lambda: office.visits.call_next(administrator),
        lambda: office.visits.recall(administrator, id),
        lambda: office.visits.finish(administrator, id),
        lambda: office.visits.no_show(administrator, id),
        lambda: office.visits.slip(administrator, id),
    ):
        with pytest.raises(NotAllowed):
            deed()
