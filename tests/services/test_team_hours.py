"""Calendars are added and given to teams; what moves is told before and is what moves after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import select

from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import Clock, Escalation
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.edition_drafts import CalendarDraft, CalendarKind, Recount
from frontdesk.domain.errors import InUse, Invalid, NotAllowed, ProblemKind, WrongState
from frontdesk.domain.measures import Action, Measure
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.teams import TeamDraft, TeamRow, draft_of
from frontdesk.home import resources
from frontdesk.services.office import Office, open_office
from frontdesk.services.proving import differing
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

NIGHT = CalendarDraft("Ночная смена", CalendarKind.TEAM, "Asia/Omsk", ("20–24",) * 7, follows=False)


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def team(office: Office, code: str = "front") -> TeamRow:
    return next(team for team in office.teams.all() if team.code == code)


def give(office: Office, lead: Desk, calendar_id: int | None, code: str = "front") -> None:
    was = draft_of(team(office, code))
    office.teams.save(lead, replace(was, calendar_id=calendar_id), was)


def count_all(office: Office, desk: Desk) -> None:
    done = Recount()
    while not done.is_over:
        done = office.calendars.recount(desk, done)


def open_clocks(office: Office) -> dict[tuple[int, str, int], tuple[datetime | None, int]]:
    """{(ticket, measure, cycle): (due, calendar)} of every open clock of the contract."""
    with office.database.read() as session:
        found = session.execute(
            select(Clock).where(
                Clock.state.in_(("running", "paused")), Clock.measure != Measure.STATUTE.value
            )
        ).scalars()
        return {(c.ticket_id, c.measure, c.cycle): (c.due, c.calendar_id) for c in found}


def of_team(office: Office, id: int) -> set[int]:
    with office.database.read() as session:
        return set(session.execute(select(Ticket.id).where(Ticket.team_id == id)).scalars())


def test_a_calendar_is_added_with_its_zone_region_and_week(office: Office, lead: Desk) -> None:
    id = office.calendars.add(lead, replace(NIGHT, follows=True, region="RU-BA"))
    card = next(card for card in office.calendars.cards() if card.id == id)
    assert (card.name, card.kind, card.tz, card.is_default) == (
        "Ночная смена",
        CalendarKind.TEAM,
        "Asia/Omsk",
        False,
    )
    (edition,) = card.editions
    assert (edition.number, edition.body.region, edition.published_by) == (1, "RU-BA", lead.staff.short_name)
    with office.database.read() as session:
        assert office.facts.calendars(session)[id].tz == "Asia/Omsk"
    assert not office.calendars.is_unfinished(), "nobody is counted by it yet"


def test_bad_calendars_are_refused_field_by_field(office: Office, lead: Desk) -> None:
    first = office.calendars.cards()[0].name
    for draft, field in (
        (replace(NIGHT, name=" "), "name"),
        (replace(NIGHT, name="я" * 81), "name"),
        (replace(NIGHT, name=first), "name"),
        (replace(NIGHT, tz="Mars/Olympus"), "tz"),
        (replace(NIGHT, week=("",) * 7), "week.0"),
        (replace(NIGHT, week=("8–26",) * 7), "week.0"),
    ):
        with pytest.raises(Invalid) as refused:
            office.calendars.add(lead, draft)
        assert refused.value.problems[0].field == field
    for deed in (lambda d: office.calendars.add(d, NIGHT), lambda d: office.calendars.retire(d, 2)):
        with pytest.raises(NotAllowed):
            deed(desk_of(office, Role.AGENT))


def test_giving_hours_tells_what_moves_and_moves_that(office: Office, lead: Desk) -> None:
    front = team(office)
    night = office.calendars.add(lead, NIGHT)
    before = open_clocks(office)
    told = office.teams.moves(lead, front.id, night)
    assert told.clocks == len(told.first) > 0
    assert open_clocks(office) == before, "nothing was written"
    give(office, lead, night)
    assert office.calendars.is_unfinished()
    count_all(office, lead)
    assert not office.calendars.is_unfinished()
    after, mine = open_clocks(office), of_team(office, front.id)
    moved = {
        (key[0], key[1]): (before[key][0], now[0]) for key, now in after.items() if now[0] != before[key][0]
    }
    assert moved == {(row.ticket_id, row.measure): (row.was, row.will_be) for row in told.first}
    assert {calendar for key, (_, calendar) in after.items() if key[0] in mine} == {night}
    assert night not in {calendar for key, (_, calendar) in after.items() if key[0] not in mine}
    again = open_clocks(office)
    count_all(office, lead)
    assert open_clocks(office) == again, "counting twice changes nothing"
    give(office, lead, None)
    count_all(office, lead)
    assert {key: calendar for key, (_, calendar) in open_clocks(office).items()} == {
        key: calendar for key, (_, calendar) in before.items()
    }
    assert office.journal.verify().is_whole


def test_a_count_that_was_cut_off_is_finished_by_another_program(office: Office, lead: Desk) -> None:
    night = office.calendars.add(lead, NIGHT)
    give(office, lead, night)
    other = open_office(office.database, office.clock, resources())
    assert other.calendars.is_unfinished()
    count_all(other, lead)
    assert not office.calendars.is_unfinished()


def test_a_ticket_counts_by_the_hours_of_the_team_that_takes_it_from_its_opening_on(
    office: Office, lead: Desk
) -> None:
    night = office.calendars.add(lead, NIGHT)
    own = office.teams.save(lead, TeamDraft(name="Ночная", calendar_id=night))
    id = ticket(office, lead)
    before = office.tickets.card(id)
    card = office.courses.hand_over(lead, HandOverDraft(id, AddresseeKind.TEAM, own, "Ночью ближе"))
    with office.database.read() as session:
        hours = office.facts.calendars(session)[night]
    norm = card.solution.norm_seconds
    assert card.solution.due == hours.add_working_seconds(card.opened_at, norm) != before.solution.due
    assert card.was is not None
    office.undoing.ticket(lead, card.was)
    assert office.tickets.card(id).solution.due == before.solution.due


def test_a_ticket_that_is_sent_to_another_team_by_itself_counts_by_the_hours_of_that(
    office: Office, lead: Desk, clock: StoppedClock
) -> None:
    night = office.calendars.add(lead, NIGHT)
    own = office.teams.save(lead, TeamDraft(name="Ночная", calendar_id=night))
    while office.alerts.sweep():
        pass
    with office.database.write() as session:
        for rung in session.execute(select(Escalation)).scalars():
            rung.action, rung.team_id = Action.REASSIGN.value, own
    id = ticket(office, lead, code="payment.missing")
    clock.forward(days=3)
    while office.alerts.sweep():
        pass
    with office.database.read() as session:
        assert session.get_one(Ticket, id).team_id == own
    assert {calendar for key, (_, calendar) in open_clocks(office).items() if key[0] == id} == {night}
    assert differing(office.database, office.facts, office.clock())[1] == ()


def test_a_row_that_names_other_hours_than_the_offices_keeps_them(office: Office, lead: Desk) -> None:
    night, legal = office.calendars.add(lead, NIGHT), office.calendars.cards()[1].id
    for row in office.targets.rows():
        office.targets.save(lead, replace(row, calendar_id=legal))
    give(office, lead, night)
    count_all(office, lead)
    assert {calendar for _, calendar in open_clocks(office).values()} == {legal}


def test_an_edition_of_a_teams_hours_moves_the_cases_of_the_team_alone(office: Office, lead: Desk) -> None:
    night = office.calendars.add(lead, NIGHT)
    give(office, lead, night, "claims")
    count_all(office, lead)
    draft = replace(NIGHT, week=("6–8",) * 7).edition(office.clock().date())
    told = office.calendars.moves(lead, night, draft)
    assert told.clocks > 0
    assert {row.ticket_id for row in told.first} <= of_team(office, team(office, "claims").id)
    before = open_clocks(office)
    office.calendars.publish(lead, office.calendars.keep(lead, night, draft))
    count_all(office, lead)
    moved = {key[0] for key, now in open_clocks(office).items() if now != before[key]}
    assert moved == {row.ticket_id for row in told.first}


def test_hours_that_somebody_counts_by_stay_in_use_and_say_who(office: Office, lead: Desk) -> None:
    night = office.calendars.add(lead, NIGHT)
    give(office, lead, night)
    (own, legal, *_) = office.calendars.cards()
    office.targets.save(lead, replace(office.targets.rows()[0], calendar_id=legal.id))
    for id, what in ((own.id, "office"), (night, "teams"), (legal.id, "norms")):
        with pytest.raises(InUse) as refused:
            office.calendars.retire(lead, id)
        assert refused.value.what == what
        assert refused.value.names
    give(office, lead, None)
    count_all(office, lead)
    office.calendars.retire(lead, night)
    assert night not in {card.id for card in office.calendars.cards()}
    with pytest.raises(Invalid):
        give(office, lead, night)
    other = office.calendars.add(lead, NIGHT)
    with pytest.raises(Invalid) as taken:
        office.calendars.restore(lead, night)
    assert taken.value.problems[0].kind is ProblemKind.TAKEN
    office.calendars.rename(lead, other, "Вечерняя смена")
    office.calendars.restore(lead, night)
    with pytest.raises(WrongState):
        office.calendars.restore(lead, night)
    assert office.journal.verify().is_whole


def test_what_was_counted_stays_as_it_was_when_the_hours_change(office: Office, lead: Desk) -> None:
    def met() -> dict[int, tuple[datetime | None, int, int]]:
        with office.database.read() as session:
            found = session.execute(select(Clock).where(Clock.met_at.is_not(None))).scalars()
            return {clock.id: (clock.due, clock.used, clock.calendar_id) for clock in found}

    before = met()
    give(office, lead, office.calendars.add(lead, NIGHT))
    count_all(office, lead)
    assert before
    assert met() == before


def test_verify_counts_everything_again_and_finds_the_same(office: Office, lead: Desk) -> None:
    give(office, lead, office.calendars.add(lead, NIGHT))
    count_all(office, lead)
    give(office, lead, None)
    count_all(office, lead)
    assert differing(office.database, office.facts, office.clock())[1] == ()
