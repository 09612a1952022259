"""The queue, and what is done with a ticket."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.domain.errors import (
    Invalid,
    NoAddressToReply,
    NotAllowed,
    NotFound,
    TakenMeanwhile,
    WrongState,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Group, MessageKind, Priority, QueueFilter, Scope, Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, excused, kinds, subject, ticket

ALL, MINE = QueueFilter(Scope.ALL), QueueFilter(Scope.MINE)


def said(id: int, kind: MessageKind, text: str = "Сказано") -> MessageDraft:
    return MessageDraft(id, kind, text, seconds=75 if kind is MessageKind.CALL else 0)


def free(office: Office, desk: Desk) -> int:
    return next(
        row.id for row in office.tickets.rows(office.tickets.queue(desk, ALL).ids) if not row.owner_id
    )


def test_the_queue_is_grouped_by_how_near_the_deadline_is(office: Office, desk: Desk) -> None:
    mine = office.tickets.queue(desk, MINE)
    assert dict(mine.groups) == {
        Group.OVERDUE: 2, Group.HOUR: 3, Group.TODAY: 4, Group.LATER: 1, Group.WAITING: 4,
    }  # fmt: skip
    assert mine.groups == mine.totals
    assert [where for where, _ in mine.totals] == list(Group)
    rows = office.tickets.rows(mine.ids)
    dues = [row.due for row in rows if row.due]
    assert dues == sorted(dues)
    assert [row.due for row in rows[10:]] == [None] * 4
    assert {row.owner_id for row in rows} == {desk.staff_id}


def test_a_filtered_queue_still_knows_its_totals(office: Office, desk: Desk) -> None:
    whole = office.tickets.queue(desk, MINE)
    late = office.tickets.queue(desk, QueueFilter(Scope.MINE, frozenset({Group.OVERDUE, Group.WAITING})))
    assert late.totals == whole.totals
    assert late.groups == ((Group.OVERDUE, 2), (Group.WAITING, 4))
    assert late.ids == whole.ids[:2] + whole.ids[-4:]


def test_everybodys_queue_holds_mine_and_no_solved_ones(office: Office, desk: Desk) -> None:
    mine, whole = office.tickets.queue(desk, MINE), office.tickets.queue(desk, ALL)
    assert set(mine.ids) < set(whole.ids)
    assert len(whole.ids) == sum(count for _, count in whole.totals) == 48
    office.tickets.solve(desk, excused(office, desk, mine.ids[0]), outcome=Outcome.DONE)
    assert mine.ids[0] not in office.tickets.queue(desk, ALL).ids


@pytest.mark.parametrize(
    ("typed", "finds"),
    [("соколова", True), ("СОКОЛ ел", True), ("4773", True), ("47", True), ("4774", False), ("сокол ив", False),
     ("%", False), ("_", False), ("соколов_", False), ("", True)],
)  # fmt: skip
def test_the_queue_is_filtered_by_name_and_number(
    office: Office, desk: Desk, typed: str, finds: bool
) -> None:
    ids = office.tickets.queue(desk, QueueFilter(Scope.MINE, text=typed)).ids
    first = next(
        row.id for row in office.tickets.rows(office.tickets.queue(desk, MINE).ids) if row.number == 4773
    )
    assert (first in ids) is finds


def test_time_moves_tickets_from_group_to_group(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.forward(minutes=30)
    groups = dict(office.tickets.queue(desk, MINE).groups)
    assert (groups[Group.OVERDUE], groups[Group.HOUR]) == (4, 1)


def test_a_new_ticket_is_its_openers_and_takes_priority_from_its_subject(office: Office, desk: Desk) -> None:
    card = office.tickets.card(ticket(office, desk, 5, "complaint.service"))
    assert (card.number, card.owner_id, card.status) == (4821, desk.staff_id, Status.IN_WORK)
    assert card.priority is Priority.HIGH
    assert (card.first_response.norm_seconds, card.solution.norm_seconds) == (120 * 60, 480 * 60)
    with pytest.raises(Invalid):
        office.tickets.open(desk, TicketDraft(" ", subject(office)))


def test_what_nobody_holds_can_be_taken_once(office: Office, desk: Desk, clock: StoppedClock) -> None:
    other, id = desk_of(office, Role.CHIEF_SPECIALIST), free(office, desk)
    taken_at = clock.forward(minutes=3)
    card = office.tickets.take(desk, id)
    assert (card.owner_id, card.status) == (desk.staff_id, Status.IN_WORK)
    assert kinds(office.tickets.timeline(id))[-2:] == [EventKind.TICKET_TAKEN, EventKind.TICKET_STATUS]
    clock.forward(minutes=3)
    with pytest.raises(TakenMeanwhile) as refused:
        office.tickets.take(other, id)
    assert (refused.value.by, refused.value.at) == (desk.staff.short_name, taken_at)
    told = office.tickets.timeline(id)
    assert office.tickets.take(desk, id) == card, "taking what is mine changes nothing"
    assert office.tickets.timeline(id) == told


def test_a_call_and_a_reply_are_the_first_response_and_a_note_is_not(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    for kind, answers in ((MessageKind.NOTE, False), (MessageKind.CALL, True), (MessageKind.REPLY, True)):
        id = ticket(office, desk)
        clock.forward(minutes=5)
        card = office.tickets.say(desk, said(id, kind))
        assert card.first_response.met_at == (clock.now if answers else None), kind
        assert card.solution.met_at is None


def test_the_first_response_is_met_once(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    first = clock.forward(minutes=5)
    office.tickets.say(desk, said(id, MessageKind.CALL))
    clock.forward(minutes=5)
    assert office.tickets.say(desk, said(id, MessageKind.REPLY)).first_response.met_at == first


def test_what_was_said_stands_in_the_timeline(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.tickets.say(desk, said(id, MessageKind.CALL, "  Перезвонит завтра  "))
    (event,) = office.tickets.timeline(id, limit=1)
    assert event.kind is EventKind.TICKET_CALL
    assert (event.data["text"], event.data["seconds"]) == ("Перезвонит завтра", 75)
    assert event.ticket_number == office.tickets.card(id).number


def test_a_reply_needs_somewhere_to_go(office: Office, desk: Desk) -> None:
    id = ticket(office, desk, None)
    with pytest.raises(NoAddressToReply):
        office.tickets.solve(desk, id, said(id, MessageKind.REPLY))
    assert office.tickets.card(id).status is Status.IN_WORK
    assert office.tickets.say(desk, said(id, MessageKind.NOTE)).first_response.met_at is None
    with pytest.raises(Invalid):
        office.tickets.say(desk, said(id, MessageKind.NOTE, "  "))


def test_solving_says_the_last_words_in_one_step(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    clock.forward(minutes=10)
    card = office.tickets.solve(desk, id, said(id, MessageKind.REPLY))
    assert (card.status, card.solution.met_at, card.first_response.met_at) == (
        Status.SOLVED, clock.now, clock.now,
    )  # fmt: skip
    assert kinds(office.tickets.timeline(id))[-2:] == [EventKind.TICKET_REPLY, EventKind.TICKET_STATUS]


def test_what_is_solved_is_neither_solved_nor_made_to_wait_again(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    for deed in (office.tickets.solve, office.tickets.wait_for_client, office.tickets.take):
        with pytest.raises(WrongState):
            deed(desk, id)
    again = office.tickets.resume(desk, id)
    assert (again.status, again.solution.met_at) == (Status.IN_WORK, None)
    assert id in office.tickets.queue(desk, MINE).ids
    with pytest.raises(WrongState):
        office.tickets.resume(desk, id)


def test_a_waiting_ticket_stands_behind_all_others_until_it_goes_on(office: Office, desk: Desk) -> None:
    id = ticket(office, desk, 5, "progress.overdue")
    card = office.tickets.wait_for_client(desk, id, said(id, MessageKind.CALL))
    assert card.first_response.paused is False, "met by the call"
    assert card.solution.paused is True
    assert office.tickets.queue(desk, MINE).ids[-1] == id
    assert office.tickets.rows((id,))[0].due is None
    office.tickets.resume(desk, id)
    assert office.tickets.rows((id,))[0].due is not None


def test_the_next_is_mine_by_deadline_and_never_the_same(office: Office, desk: Desk) -> None:
    mine = office.tickets.queue(desk, MINE).ids
    assert office.tickets.next_after(desk, mine[0]) == mine[1]
    assert office.tickets.next_after(desk, mine[5]) == mine[0]
    for id in mine[:10]:
        office.tickets.solve(desk, excused(office, desk, id), outcome=Outcome.DONE)
    assert office.tickets.next_after(desk, mine[0]) is None, "those that wait are not taken up"


def test_somebody_who_finishes_what_nobody_held_has_held_it(office: Office, desk: Desk) -> None:
    assert office.tickets.solve(desk, free(office, desk), outcome=Outcome.DONE).owner_id == desk.staff_id


def test_who_may_not_work_tickets_is_refused_at_every_door_p_21(office: Office, desk: Desk) -> None:
    """P-21: the ticket itself and every side door."""
    registrar, id = desk_of(office, Role.REGISTRAR), ticket(office, desk)
    told = office.tickets.timeline(id)
    for deed in (
        lambda: office.tickets.open(registrar, TicketDraft("Вопрос", subject(office))),
        lambda: office.tickets.take(registrar, id),
        lambda: office.tickets.say(registrar, said(id, MessageKind.NOTE)),
        lambda: office.tickets.wait_for_client(registrar, id),
        lambda: office.tickets.resume(registrar, id),
        lambda: office.tickets.solve(registrar, id),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert office.tickets.timeline(id) == told


def test_there_is_no_ticket_of_no_id(office: Office, desk: Desk) -> None:
    for deed in (
        lambda: office.tickets.card(999_999),
        lambda: office.tickets.take(desk, 999_999),
        lambda: office.tickets.clocks(999_999),
    ):
        with pytest.raises(NotFound):
            deed()
    assert office.tickets.rows((999_999,)) == ()
    assert office.tickets.timeline(999_999) == ()


def test_the_card_and_the_clocks_tell_the_same(office: Office, desk: Desk, clock: StoppedClock) -> None:
    for id in office.tickets.queue(desk, MINE).ids[:10]:
        card, states = office.tickets.card(id), office.tickets.clocks(id)
        assert [(c.measure, c.due, c.met_at) for c in card.clocks if not c.paused] == [
            (state.clock.measure, state.due, state.met_at) for state in states if not state.paused
        ]
        for state in states:
            if state.clock.norm is not None:
                open_ones = (s.end - s.start for s in state.walk.segments if s.kind == "open")
                assert sum(open_ones, timedelta()) == timedelta(seconds=state.clock.norm)
    assert clock.now
