"""One deed upon many: what is done is done, what is refused says why, and one undo takes all of it back."""

from __future__ import annotations

import pytest

from frontdesk.domain.bulk import BulkDraft, Deed
from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.errors import NotYet, Refusal, TakenMeanwhile
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tickets import Priority, QueueFilter, Scope, Status
from frontdesk.services.office import Office
from tests.services.people import desk_of, subject, ticket


def free_ones(office: Office, desk: Desk, count: int) -> list[int]:
    return list(office.tickets.queue(desk, QueueFilter(Scope.NOBODY)).ids[:count])


def test_many_are_taken_and_who_holds_one_already_is_named(office: Office, desk: Desk) -> None:
    free = free_ones(office, desk, 3)
    other = desk_of(office, Role.AGENT)
    office.tickets.take(other, free[1])
    heard: list[int] = []
    done = office.bulk.run(desk, BulkDraft(Deed.TAKE), free, heard.append)
    assert heard == [1, 2, 3]
    assert [one.id for one in done.refused] == [free[1]]
    why = done.refused[0].why
    assert isinstance(why, TakenMeanwhile)
    assert why.by == other.staff.short_name
    assert [office.tickets.card(id).owner_id for id in free] == [desk.staff_id, other.staff_id, desk.staff_id]


def test_one_undo_takes_the_whole_of_it_back(office: Office, desk: Desk) -> None:
    ids = [ticket(office, desk) for _ in range(3)]
    before = [office.tickets.card(id) for id in ids]
    for draft in (
        BulkDraft(Deed.PRIORITY, Priority.CRITICAL.value),
        BulkDraft(Deed.STATUS, Status.WITH_OTHERS.value),
        BulkDraft(Deed.SUBJECT, str(subject(office, "payment.missing"))),
    ):
        done = office.bulk.run(desk, draft, ids)
        assert (done.count, done.refused) == (3, ())
        after = [office.tickets.card(id) for id in ids]
        assert all(now != was for now, was in zip(after, before, strict=True))
        assert office.bulk.undo(desk, done) == ()
        now = [office.tickets.card(id) for id in ids]
        assert [(c.status, c.priority, c.subject_id) for c in now] == [
            (c.status, c.priority, c.subject_id) for c in before
        ]


def test_what_somebody_went_on_with_stays_and_the_rest_is_taken_back(office: Office, desk: Desk) -> None:
    ids = [ticket(office, desk) for _ in range(2)]
    done = office.bulk.run(desk, BulkDraft(Deed.STATUS, Status.WAITING_CLIENT.value), ids)
    office.tickets.resume(desk, ids[0])
    left = office.bulk.undo(desk, done)
    assert [one.id for one in left] == [ids[0]]
    assert office.tickets.card(ids[1]).status is Status.IN_WORK
    with pytest.raises(Refusal):
        office.bulk.undo(desk, done)  # of both by now somebody has gone on


def test_a_status_that_is_done_passes_the_same_gate(office: Office, desk: Desk) -> None:
    ids = [ticket(office, desk) for _ in range(2)]
    done = office.bulk.run(desk, BulkDraft(Deed.STATUS, Status.SOLVED.value), ids)
    assert done.count == 0
    assert {type(one.why) for one in done.refused} == {NotYet}


def test_many_are_handed_to_a_team_with_a_note(office: Office, desk: Desk) -> None:
    ids = [ticket(office, desk) for _ in range(2)]
    team = next(whom for whom in office.courses.addressees() if whom.kind is AddresseeKind.TEAM)
    done = office.bulk.run(desk, BulkDraft(Deed.HAND, str(team.id), team.kind, "Проверьте выплату"), ids)
    assert done.count == 2
    assert {line.team for line in office.views.lines(ids)} == {team.name}


def test_many_become_one_and_part_again(office: Office, desk: Desk) -> None:
    ids = [ticket(office, desk) for _ in range(3)]
    done = office.bulk.run(desk, BulkDraft(Deed.MERGE), ids)
    assert done.count == 2
    open_ones = office.tickets.queue(desk, QueueFilter(Scope.ALL)).ids
    assert [id for id in ids if id in open_ones] == ids[:1]
    assert office.bulk.undo(desk, done) == ()
    assert set(ids) <= set(office.tickets.queue(desk, QueueFilter(Scope.ALL)).ids)
