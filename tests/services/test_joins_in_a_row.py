"""Three tickets made one in two steps, and parted again: the clocks of each are those it would have had alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from frontdesk.db.models import Ticket
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import ClockView, MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services import clocks_of
from frontdesk.services.office import Office
from frontdesk.services.recounting import Counting
from tests.conftest import StoppedClock
from tests.services.people import ticket

TIMES = tuple(permutations((0, 1, 2)))  # how many hours after each other the three were opened


def opened_at(office: Office, desk: Desk, clock: StoppedClock, hours: tuple[int, ...]) -> list[list[int]]:
    """Of each moment three alike: one for the chain, one joined without it, one left alone."""
    made: dict[int, list[int]] = {}
    for hour in range(3):
        made[hour] = [ticket(office, desk) for _ in range(3)]
        clock.forward(minutes=40)
    return [made[hour] for hour in hours]


def shown(office: Office, id: int) -> list[ClockView]:
    with office.database.read() as session:
        return [replace(one, id=0) for one in clocks_of.views(session, session.get_one(Ticket, id))]


def check_counted(office: Office, *ids: int) -> None:
    """What is stored is what the journal alone gives."""
    with office.database.read() as session:
        counting = Counting(session, office.facts, office.clock())
        for id in ids:
            ticket = session.get_one(Ticket, id)
            told = {(one.measure, one.cycle): one.due for one in counting.replayed(ticket).clocks if one.due}
            stored = {(one.measure, one.cycle): one.due for one in clocks_of.views(session, ticket)}
            assert stored == told, id


def work(office: Office, desk: Desk, clock: StoppedClock, *ids: int) -> None:
    """Waited for the client over an hour, and answered."""
    for id in ids:
        office.tickets.wait_for_client(desk, id)
    clock.forward(hours=1)
    for id in ids:
        office.tickets.resume(desk, id)
    clock.forward(minutes=15)
    for id in ids:
        office.tickets.say(desk, MessageDraft(id, MessageKind.CALL, "Сказали, что будет", seconds=30))


@pytest.mark.parametrize("hours", TIMES)
@pytest.mark.parametrize("first_out", ["the first joined", "the last joined"])
def test_each_has_its_own_clocks_again(
    office: Office, desk: Desk, clock: StoppedClock, hours: tuple[int, ...], first_out: str
) -> None:
    (a, _, a_alone), (b, b_joined, b_alone), (c, c_joined, c_alone) = opened_at(office, desk, clock, hours)
    inner = office.joins.merge(desk, b, a)
    outer = office.joins.merge(desk, c, b)
    office.joins.merge(desk, c_joined, b_joined)
    clock.forward(minutes=20)
    check_counted(office, a, b, c)
    if first_out == "the first joined":
        office.joins.undo(desk, inner)
        assert shown(office, a) == shown(office, a_alone)
        assert shown(office, c) == shown(office, c_joined), "of what stands joined, the rest stays"
        check_counted(office, a, b, c)
        office.joins.undo(desk, outer)
    else:
        office.joins.undo(desk, outer)
        assert shown(office, c) == shown(office, c_alone)
        check_counted(office, a, b, c)
        office.joins.undo(desk, inner)
    for id, alone in ((a, a_alone), (b, b_alone), (c, c_alone)):
        assert shown(office, id) == shown(office, alone)
    check_counted(office, a, b, c)
    assert office.journal.verify().is_whole


@pytest.mark.parametrize("hours", TIMES)
def test_work_upon_the_joined_one_is_its_own_and_stays_so(
    office: Office, desk: Desk, clock: StoppedClock, hours: tuple[int, ...]
) -> None:
    (a, _, a_alone), (b, _, b_alone), (c, _, c_alone) = opened_at(office, desk, clock, hours)
    inner = office.joins.merge(desk, b, a)
    outer = office.joins.merge(desk, c, b)
    work(office, desk, clock, c, c_alone)
    office.joins.undo(desk, inner)
    check_counted(office, a, b, c)
    office.joins.undo(desk, outer)
    assert shown(office, c) == shown(office, c_alone)
    for id, alone in ((a, a_alone), (b, b_alone)):
        assert shown(office, id) == shown(office, alone)
    check_counted(office, a, b, c)
