"""Powers of attorney and families: one row read from both ends, with what must be known before acting on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.representatives import Relation, RepresentativeDraft, Warn, warning
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

TODAY = date(2026, 11, 17)
DAUGHTER = 2


def attorney(client: int = 1, person: int = DAUGHTER, **more: str) -> RepresentativeDraft:
    typed = {
        "scope": "получать справки и подписывать заявления", "paper": "доверенность", "number": "34 АА 0000001",
        "valid_from": "01.02.2026", "valid_until": "31.12.2027",
    }  # fmt: skip
    return RepresentativeDraft(client, person, Relation.ATTORNEY, **{**typed, **more})


def test_one_row_is_read_from_both_ends(office: Office, desk: Desk) -> None:
    id = office.representatives.add(desk, attorney())
    (hers,) = [row for row in office.representatives.of(1) if row.id == id]
    (other,) = [row for row in office.representatives.of(DAUGHTER) if row.id == id]
    assert (hers.other_id, hers.stands_for, hers.relation) == (DAUGHTER, False, Relation.ATTORNEY)
    assert (other.other_id, other.stands_for) == (1, True)
    assert other.other_name == "Соколова Елена Андреевна"
    assert other.other_phone == "+7 900 000-14-27"
    assert (hers.valid_until, hers.scope) == (date(2027, 12, 31), attorney().scope)
    for card in (1, DAUGHTER):
        assert office.clients.timeline(card, limit=1)[0].kind is EventKind.REPRESENTATIVE_ADDED


def test_a_paper_that_ends_before_an_open_ticket_is_named_with_the_ticket(office: Office, desk: Desk) -> None:
    ticket(office, desk, 1)
    office.representatives.add(desk, attorney(valid_until="17.11.2026"))
    row = next(r for r in office.representatives.of(1) if r.valid_until == TODAY)
    assert row.warn is Warn.BEFORE_TICKET
    assert row.ticket_number in {r.number for r in office.tickets.rows(office.clients.tickets(1))}


def test_what_was_over_yesterday_is_over(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = office.representatives.add(desk, attorney(client=90, person=91, valid_until="18.11.2026"))
    warns = []
    for _ in range(3):
        warns.append(next(r.warn for r in office.representatives.of(90) if r.id == id))
        clock.forward(days=1)
    assert warns[-1] is Warn.OVER
    assert Warn.OVER not in warns[:-1]


@pytest.mark.parametrize(
    ("since", "until", "ended", "due", "warn"),
    [
        (None, None, None, None, None),
        (None, TODAY - timedelta(1), None, None, Warn.OVER),
        (None, TODAY, None, None, Warn.SOON),
        (None, TODAY + timedelta(30), None, None, Warn.SOON),
        (None, TODAY + timedelta(31), None, None, None),
        (None, TODAY + timedelta(31), None, TODAY + timedelta(31), None),
        (None, TODAY + timedelta(31), None, TODAY + timedelta(32), Warn.BEFORE_TICKET),
        (TODAY + timedelta(1), TODAY + timedelta(400), None, None, Warn.NOT_YET),
        (TODAY, TODAY + timedelta(400), None, None, None),
        (None, None, TODAY, None, Warn.OVER),
        (None, TODAY + timedelta(400), TODAY - timedelta(3), None, Warn.OVER),
    ],
)
def test_what_to_know_before_acting_on_a_paper(
    since: date | None, until: date | None, ended: date | None, due: date | None, warn: Warn | None
) -> None:
    assert warning(since, until, ended, TODAY, due) is warn


def test_what_somebody_may_do_is_changed_and_put_back(office: Office, desk: Desk) -> None:
    draft = RepresentativeDraft(1, 2, Relation.ATTORNEY, "всё", "доверенность", "№ 1", "", "30.11.2026")
    id = office.representatives.add(desk, draft)
    new = replace(draft, client_id=7, person_id=8, number="№ 2", valid_until="31.12.2027")
    before = office.representatives.change(desk, id, new)
    assert before == draft
    row = next(row for row in office.representatives.of(1) if row.id == id)
    assert (row.other_id, row.number, row.valid_until) == (2, "№ 2", date(2027, 12, 31)), "who they are stays"
    for client in (1, 2):
        (event,) = office.clients.timeline(client, limit=1)
        assert event.kind is EventKind.REPRESENTATIVE_CHANGED
        assert event.data["before"] == {"number": "№ 1", "until": "2026-11-30"}
    office.representatives.change(desk, id, before)
    assert next(row for row in office.representatives.of(1) if row.id == id).number == "№ 1"
    count = len(office.clients.timeline(1, limit=200))
    office.representatives.change(desk, id, before)
    assert len(office.clients.timeline(1, limit=200)) == count, "nothing changed, nothing is told"
    with pytest.raises(Invalid):
        office.representatives.change(desk, id, replace(draft, valid_until=""))


def test_ending_can_be_undone(office: Office, desk: Desk) -> None:
    id = office.representatives.add(desk, attorney(client=90, person=91))
    office.representatives.end(desk, id)
    assert office.representatives.of(90)[0].warn is Warn.OVER
    with pytest.raises(WrongState):
        office.representatives.end(desk, id)
    office.representatives.restore(desk, id)
    assert office.representatives.of(90)[0].warn is None
    with pytest.raises(WrongState):
        office.representatives.restore(desk, id)
    told = [event.kind for event in office.clients.timeline(91, limit=3)]
    assert told == [
        EventKind.REPRESENTATIVE_RESTORED, EventKind.REPRESENTATIVE_ENDED, EventKind.REPRESENTATIVE_ADDED,
    ]  # fmt: skip


def test_a_family_needs_no_paper(office: Office, desk: Desk) -> None:
    office.representatives.add(desk, RepresentativeDraft(90, 91, Relation.SPOUSE))
    row = office.representatives.of(91)[0]
    assert (row.relation, row.warn, row.valid_until) == (Relation.SPOUSE, None, None)


def test_what_cannot_be_is_refused(office: Office, desk: Desk) -> None:
    for draft, field in (
        (attorney(person=1), "person_id"),
        (attorney(valid_until=""), "valid_until"),
        (attorney(valid_until="31.12.2025"), "valid_until"),
        (attorney(valid_from="вчера утром"), "valid_from"),
        (attorney(scope="ы" * 501), "scope"),
    ):
        with pytest.raises(Invalid) as refused:
            office.representatives.add(desk, draft)
        assert field in [problem.field for problem in refused.value.problems]
    with pytest.raises(NotFound):
        office.representatives.add(desk, attorney(person=999_999))
    with pytest.raises(NotFound):
        office.representatives.end(desk, 999_999)
    with pytest.raises(NotAllowed):
        office.representatives.add(desk_of(office, Role.ADMINISTRATOR), attorney())
