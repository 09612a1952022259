"""R42: what is overdue by person: nobody's first, of each the count and the worst delay."""

from __future__ import annotations

from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tickets import Group, OfPerson, Order, QueueFilter, QueueIds, Scope
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket


def overdue(office: Office, desk: Desk) -> QueueIds:
    return office.listing.queue(desk, QueueFilter(Scope.ALL, frozenset({Group.OVERDUE}), order=Order.PERSON))


def test_overdue_tickets_stand_under_whose_they_are_with_the_worst_delay(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    lead = desk_of(office, Role.LEAD)
    ticket(office, lead)
    free, team = ticket(office, desk), office.teams.all()[0]
    office.courses.hand_over(desk, HandOverDraft(free, AddresseeKind.TEAM, team.id, "некому"))
    clock.forward(hours=1)
    ticket(office, desk)
    clock.forward(days=20)
    found = overdue(office, desk)
    rows = office.listing.rows(found.ids, desk)
    groups: dict[int | None, list[float]] = {}
    for row in rows:
        assert row.due is not None
        groups.setdefault(row.owner_id, []).append((clock.now - row.due).total_seconds())
    assert found.groups == ()
    assert [one.owner_id for one in found.people] == list(groups), "each stands in one place"
    assert [one.count for one in found.people] == [len(late) for late in groups.values()]
    assert [one.late_seconds for one in found.people] == [int(max(late)) for late in groups.values()]
    assert found.people[0].owner_id is None
    assert [one.name for one in found.people[1:]] == sorted(one.name for one in found.people[1:])
    assert free in found.ids[: found.people[0].count]
    assert {desk.staff_id, lead.staff_id} <= set(groups)


def test_what_is_not_late_has_no_delay_and_another_order_no_people(office: Office, desk: Desk) -> None:
    ticket(office, desk)
    by_person = office.listing.queue(desk, QueueFilter(Scope.ALL, order=Order.PERSON))
    assert sum(one.count for one in by_person.people) == len(by_person.ids)
    soon = office.listing.queue(desk, QueueFilter(Scope.ALL, frozenset({Group.LATER}), order=Order.PERSON))
    assert soon.people
    assert all(isinstance(one, OfPerson) and one.late_seconds == 0 for one in soon.people)
    assert office.listing.queue(desk, QueueFilter(Scope.ALL)).people == ()
