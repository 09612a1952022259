"""Who is away, and what a deputy may while they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import Alert, Clock
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    Invalid,
    NotAllowed,
    ProblemKind,
    TakenMeanwhile,
    WrongState,
)
from frontdesk.domain.handing import HandOverDraft, HandOverReason
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.teams import AbsenceDraft, AwayReason, absence_draft
from frontdesk.domain.tickets import Order, QueueFilter, Scope
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

NEXT_DAYS = {"from_day": "18.11.2026", "until_day": "20.11.2026"}


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def away(office: Office, person: int) -> bool:
    return next(row for row in office.teams.colleagues() if row.id == person).away is not None


def test_an_absence_is_planned_changed_ended_early_and_goes_on(
    office: Office, lead: Desk, clock: StoppedClock
) -> None:
    agent = desk_of(office, Role.AGENT)
    draft = AbsenceDraft(0, agent.staff_id, **NEXT_DAYS, deputy_id=1)
    id = office.absences.plan(agent, draft)
    assert not away(office, agent.staff_id)
    (row,) = office.absences.planned()
    assert (row.from_day, row.until_day, row.reason) == (
        date(2026, 11, 18),
        date(2026, 11, 20),
        AwayReason.VACATION,
    )
    was = absence_draft(row)
    assert office.absences.plan(lead, replace(was, until_day="25.11.2026"), was) == id
    with pytest.raises(ChangedMeanwhile):
        office.absences.plan(lead, replace(was, until_day="27.11.2026"), was)
    clock.forward(days=1)
    assert away(office, agent.staff_id)
    office.absences.end(agent, id)
    assert not away(office, agent.staff_id)
    with pytest.raises(WrongState):
        office.absences.end(lead, id)
    office.absences.go_on(lead, id)
    assert away(office, agent.staff_id)
    with pytest.raises(WrongState):
        office.absences.go_on(lead, id)
    clock.forward(days=8)
    assert office.absences.planned() == ()
    assert office.journal.verify().is_whole


def test_what_cannot_be_an_absence_is_refused_field_by_field(office: Office, lead: Desk) -> None:
    office.absences.plan(lead, AbsenceDraft(0, 2, **NEXT_DAYS))
    cases = (
        (AbsenceDraft(), {"staff_id": ProblemKind.REQUIRED, "from_day": ProblemKind.REQUIRED}),
        (AbsenceDraft(0, 3, "завтра", "вторник"), {"until_day": ProblemKind.NOT_A_DATE}),
        (AbsenceDraft(0, 3, "20.11.2026", "18.11.2026"), {"until_day": ProblemKind.DATE_BEFORE}),
        (AbsenceDraft(0, 3, "10.11.2026", "12.11.2026"), {"until_day": ProblemKind.DATE_BEFORE}),
        (AbsenceDraft(0, 3, "18.11.2026", deputy_id=3), {"deputy_id": ProblemKind.NOT_ONESELF}),
        (AbsenceDraft(0, 2, "20.11.2026"), {"from_day": ProblemKind.AWAY_ALREADY}),
        (AbsenceDraft(0, 3, "01.11.2026", "18.11.2026", deputy_id=2), {"deputy_id": ProblemKind.AWAY_THEN}),
    )
    for draft, problems in cases:
        with pytest.raises(Invalid) as refused:
            office.absences.plan(lead, draft)
        assert {problem.field: problem.kind for problem in refused.value.problems} == problems, draft
    assert len(office.absences.planned()) == 1


def test_anothers_absence_is_a_leads_to_write_down(office: Office) -> None:
    agent = desk_of(office, Role.AGENT)
    with pytest.raises(NotAllowed):
        office.absences.plan(agent, AbsenceDraft(0, 1, **NEXT_DAYS))
    id = office.absences.plan(desk_of(office, Role.ADMINISTRATOR), AbsenceDraft(0, 1, **NEXT_DAYS))
    for deed in (
        lambda: office.absences.end(agent, id),
        lambda: office.absences.go_on(agent, id),
        lambda: office.absences.plan(agent, AbsenceDraft(id, agent.staff_id, **NEXT_DAYS)),
    ):
        with pytest.raises(NotAllowed):
            deed()


@pytest.fixture
def claims_manager_away(office: Office, lead: Desk) -> tuple[Desk, Desk, int]:
    """Who is of the claims is away today, an agent of the front desk stands in: (absent, deputy, absence)."""
    absent, deputy = desk_of(office, Role.CLAIMS_MANAGER), desk_of(office, Role.AGENT)
    draft = AbsenceDraft(0, absent.staff_id, "17.11.2026", "17.11.2026", deputy_id=deputy.staff_id)
    return absent, deputy, office.absences.plan(lead, draft)


@pytest.fixture
def tickets(office: Office, lead: Desk, claims_manager_away: tuple[Desk, Desk, int]) -> tuple[int, int]:
    """Nothing open but one that the absent one holds, and one that waits for the claims' team."""
    with office.database.write() as session:
        session.execute(update(Ticket).values(is_open=0))
    held, waits = (ticket(office, lead, code="complaint.service") for _ in range(2))
    with office.database.write() as session:
        session.get_one(Ticket, held).owner_id = claims_manager_away[0].staff_id
        session.get_one(Ticket, waits).owner_id = None
    return held, waits


def test_a_deputy_takes_what_the_absent_one_holds_and_what_waits_for_their_team(
    office: Office, claims_manager_away: tuple[Desk, Desk, int], tickets: tuple[int, int]
) -> None:
    absent, deputy, _ = claims_manager_away
    taken = [office.tickets.take_next(deputy) for _ in range(3)]
    assert [one and one.ticket_id for one in taken] == [*tickets, None]
    card = office.tickets.card(tickets[0])
    assert card.owner_id == deputy.staff_id
    told = next(event for event in office.tickets.timeline(card.id) if event.kind == "ticket.taken")
    assert told.data["from"] == absent.staff.short_name
    assert taken[0] is not None
    assert taken[1] is not None
    office.undoing.taken(deputy, taken[0])
    office.undoing.taken(deputy, taken[1])
    assert [office.tickets.card(id).owner_id for id in tickets] == [absent.staff_id, None]
    assert office.tickets.take(deputy, tickets[0]).owner_id == deputy.staff_id
    assert office.journal.verify().is_whole


def test_a_deputy_sees_the_teams_of_the_absent_one(
    office: Office, claims_manager_away: tuple[Desk, Desk, int], tickets: tuple[int, int]
) -> None:
    _, deputy, id = claims_manager_away
    asked = QueueFilter(Scope.TEAM, order=Order.NEWEST)
    assert set(tickets) <= set(office.tickets.queue(deputy, asked).ids)
    assert set(tickets) <= {id for column in office.board.columns(deputy, asked).columns for id in column.ids}
    office.absences.end(desk_of(office, Role.LEAD), id)
    assert not set(tickets) & set(office.tickets.queue(deputy, asked).ids)


def test_a_deputy_hears_the_warnings_of_the_absent_one(
    office: Office, lead: Desk, claims_manager_away: tuple[Desk, Desk, int]
) -> None:
    absent, deputy, id = claims_manager_away
    about = ticket(office, lead)
    with office.database.write() as session:
        clock = session.query(Clock).filter_by(ticket_id=about).first()
        assert clock is not None
        session.add(
            Alert(ticket_id=about, clock_id=clock.id, escalation_id=1, level=1, action="notify", at=office.clock(),
                  to_staff_id=absent.staff_id)
        )  # fmt: skip
    assert about in {row.ticket_id for row in office.alerts.unseen(deputy)}
    office.absences.end(lead, id)
    assert about not in {row.ticket_id for row in office.alerts.unseen(deputy)}


def test_with_the_end_of_the_absence_the_right_ends(
    office: Office, claims_manager_away: tuple[Desk, Desk, int], tickets: tuple[int, int], clock: StoppedClock
) -> None:
    _, deputy, _ = claims_manager_away
    clock.forward(days=1)
    assert office.tickets.take_next(deputy) is None
    with pytest.raises(TakenMeanwhile):
        office.tickets.take(deputy, tickets[0])


def test_nobody_takes_what_another_holds_who_is_here(office: Office, lead: Desk) -> None:
    id = ticket(office, lead)
    with pytest.raises(TakenMeanwhile):
        office.tickets.take(desk_of(office, Role.AGENT), id)


def test_a_deputy_takes_within_their_own_skills_and_room(
    office: Office, claims_manager_away: tuple[Desk, Desk, int], tickets: tuple[int, int]
) -> None:
    _, deputy, _ = claims_manager_away
    with office.database.write() as session:
        session.get_one(Ticket, tickets[1]).skill = "жестовый язык"
    taken = [office.tickets.take_next(deputy) for _ in range(2)]
    assert [one and one.ticket_id for one in taken] == [tickets[0], None]


def test_taking_back_ends_the_absence_that_lasts_and_not_the_one_to_come(
    office: Office, clock: StoppedClock
) -> None:
    senior = desk_of(office, Role.SENIOR)
    taker = desk_of(office, Role.CHIEF_SPECIALIST)
    witness = desk_of(office, Role.LEAD).staff_id
    draft = HandOverDraft(
        senior.staff_id,
        reason=HandOverReason.ILLNESS,
        to_staff_id=taker.staff_id,
        witness_id=witness,
        basis="приказ",
    )
    planned = office.absences.plan(senior, AbsenceDraft(0, senior.staff_id, "10.12.2026", "20.12.2026"))
    made = office.handing.hand_over(senior, draft)
    assert away(office, senior.staff_id)
    clock.forward(days=1)
    office.handing.bring_back(senior, made.id)
    assert not away(office, senior.staff_id)
    assert [row.id for row in office.absences.planned()] == [planned]
