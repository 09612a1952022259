"""Editions of the office's calendars: typed, looked at, published, and then never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import select

from frontdesk.db.models import Event
from frontdesk.db.models.clocks import Clock
from frontdesk.db.models.hours import Calendar
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.edition_drafts import CalendarKind, EditionDraft, Recount, SpecialDraft, SpecialKind
from frontdesk.domain.editions import DayMark
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.home import resources
from frontdesk.services import moving
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.db.test_plans import asked_by
from tests.services.people import desk_of

SHORTER = EditionDraft("23.11.2026", ("9:00–13:00, 14:00–18:00",) * 5 + ("", ""), note="Приказ № 14")
FROM_9 = ((540, 780), (840, 1080))


def test_a_new_store_has_hours_of_the_counter_and_of_the_law(office: Office) -> None:
    cards = office.calendars.cards()
    kinds = {card.kind: card for card in cards}
    assert {CalendarKind.OFFICE, CalendarKind.LEGAL} <= set(kinds)
    assert kinds[CalendarKind.OFFICE].is_default
    (first,) = kinds[CalendarKind.LEGAL].editions
    assert (first.number, first.made_by) == (1, "")
    hours = office.calendars.hours()
    assert hours.hours_on(date(2026, 11, 17)) == ((480, 1200),)
    assert hours.hours_on(date(2026, 11, 21)) == ((540, 840),)
    assert hours.hours_on(date(2026, 11, 3)) == ((480, 1140),)
    with office.database.read() as session:
        legal = office.facts.calendars(session)[kinds[CalendarKind.LEGAL].id]
    assert legal.hours_on(date(2025, 11, 1)) == ((540, 780), (840, 1020))
    assert legal.hours_on(date(2026, 11, 21)) == ()


def test_a_draft_counts_for_nobody_until_it_is_published(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    calendar = office.calendars.hours()
    id = office.calendars.keep(lead, 1, SHORTER)
    assert office.calendars.hours() == calendar
    office.calendars.publish(lead, id)
    after = office.calendars.hours()
    assert after.hours_on(date(2026, 11, 20)) == ((480, 1200),)
    assert after.hours_on(date(2026, 11, 23)) == FROM_9
    assert calendar.hours_on(date(2026, 11, 23)) == ((480, 1200),), "what was read before stays as it was"


def test_another_program_over_the_same_store_counts_by_what_was_published(office: Office) -> None:
    other = open_office(office.database, office.clock, resources())
    other.calendars.hours()
    lead = desk_of(office, Role.LEAD)
    office.calendars.publish(lead, office.calendars.keep(lead, 1, SHORTER))
    assert other.calendars.hours().hours_on(date(2026, 11, 23)) == FROM_9


def test_publishing_is_announced_and_written_down_with_what_was_published(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    heard: list[Change] = []
    office.database.announced.append(heard.append)
    office.calendars.publish(lead, office.calendars.keep(lead, 1, SHORTER))
    assert any(change.touches(Kind.CALENDAR) for change in heard)
    with office.database.read() as session:
        event = session.execute(
            select(Event).where(Event.kind_of == EventKind.CALENDAR_PUBLISHED.value)
        ).scalar_one()
    assert event.staff_id == lead.staff_id
    assert '"from_day": "2026-11-23"' in event.data
    assert '"mon": [["09:00", "13:00"], ["14:00", "18:00"]]' in event.data


def test_numbers_follow_the_order_of_publishing(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    first = office.calendars.keep(lead, 1, SHORTER)
    second = office.calendars.keep(lead, 1, replace(SHORTER, week=("10–16",) * 5 + ("", "")))
    office.calendars.publish(lead, second)
    office.calendars.publish(lead, first)
    card = next(card for card in office.calendars.cards() if card.id == 1)
    assert [(row.id, row.number) for row in card.editions[:2]] == [(first, 3), (second, 2)]
    assert card.editions[0].published_by == lead.staff.short_name
    assert office.calendars.hours().hours_on(date(2026, 11, 23)) == FROM_9, "the one that was published last"


def test_what_is_published_is_never_changed(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    id = office.calendars.keep(lead, 1, SHORTER)
    assert office.calendars.keep(lead, 1, replace(SHORTER, note="Приказ № 15"), id) == id
    office.calendars.publish(lead, id)
    for deed in (
        lambda: office.calendars.keep(lead, 1, SHORTER, id),
        lambda: office.calendars.drop(lead, id),
        lambda: office.calendars.publish(lead, id),
    ):
        with pytest.raises(WrongState):
            deed()
    assert office.calendars.cards()[0].editions[0].note == "Приказ № 15"


def test_a_draft_may_be_dropped(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    office.calendars.drop(lead, office.calendars.keep(lead, 1, SHORTER))
    assert len(office.calendars.cards()[0].editions) == 1
    with pytest.raises(NotFound):
        office.calendars.publish(lead, 999)


@pytest.mark.parametrize("role", [Role.AGENT, Role.CLERK, Role.TRAINEE, Role.REGISTRAR])
def test_hours_are_set_by_leads_and_administrators_only(office: Office, role: Role) -> None:
    with pytest.raises(NotAllowed):
        office.calendars.keep(desk_of(office, role), 1, SHORTER)


def test_a_draft_with_mistakes_is_refused(office: Office) -> None:
    lead = desk_of(office, Role.ADMINISTRATOR)
    with pytest.raises(Invalid):
        office.calendars.keep(lead, 1, replace(SHORTER, from_day="вторник"))
    with pytest.raises(NotFound):
        office.calendars.keep(lead, 99, SHORTER)


def test_the_strip_of_a_year_is_that_of_the_draft_while_one_types(office: Office) -> None:
    day = date(2026, 12, 10)
    draft = replace(SHORTER, specials=(SpecialDraft(SpecialKind.OFF, "10.12.2026", "Санитарный день"),))
    looks = {look.day: look for look in office.calendars.year(1, 2026, draft)}
    assert len(looks) == 365
    assert (looks[day].mark, looks[day].name) == (DayMark.OFF, "Санитарный день")
    assert {look.mark for look in office.calendars.year(1, 2026) if look.day == day} == {DayMark.WORK}
    assert all(look.provisional for look in office.calendars.year(1, 2027))


CLOSED_TOMORROW = EditionDraft(
    "18.11.2026",
    ("8–20",) * 5 + ("9–14", ""),
    specials=(SpecialDraft(SpecialKind.OFF, "18.11.2026", "Санитарный день"),),
)


def clocks_of_open(office: Office) -> dict[tuple[int, str, int], datetime | None]:
    """(ticket, measure, cycle) → due, of every open clock as it is stored."""
    with office.database.read() as session:
        found = session.execute(select(Clock).where(Clock.state.in_(("running", "paused")))).scalars()
        return {(clock.ticket_id, clock.measure, clock.cycle): clock.due for clock in found}


def count_all(office: Office, desk: Desk) -> Recount:
    done = office.calendars.recount(desk, Recount())
    while not done.is_over:
        done = office.calendars.recount(desk, done)
    return done


def test_many_cases_are_counted_by_as_many_questions_as_a_few(fresh, clock, monkeypatch) -> None:
    """What every case costs is its count alone, so a batch is short for those who write beside it."""
    office = open_office(fresh("sqlite", True), clock, resources())
    lead = desk_of(office, Role.LEAD)
    office.calendars.publish(lead, office.calendars.keep(lead, 1, CLOSED_TOMORROW))
    asked = []
    for size in (4, 4, 30):  # the first one reads what all are counted with
        monkeypatch.setattr(moving, "CHUNK", size)
        said = asked_by(office, lambda: office.calendars.recount(lead, Recount(whole=48)))
        asked.append(sum(text.startswith("SELECT") for text, _ in said))
    assert asked[1] == asked[2]


def test_what_is_told_to_move_is_what_moves(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    before = clocks_of_open(office)
    moves = office.calendars.moves(lead, 1, CLOSED_TOMORROW)
    assert moves.clocks == len(moves.first) > 0
    assert clocks_of_open(office) == before, "nothing was written"
    office.calendars.publish(lead, office.calendars.keep(lead, 1, CLOSED_TOMORROW))
    done = count_all(office, lead)
    assert done.done == done.whole
    after = clocks_of_open(office)
    moved = {key: (before[key], due) for key, due in after.items() if due != before[key]}
    told = {(line.ticket_id, line.measure): (line.was, line.will_be) for line in moves.first}
    assert {key[:2]: dues for key, dues in moved.items()} == told
    assert all(was < will_be for was, will_be in told.values())
    assert (moves.earlier, moves.later) == (0, len(told))


def test_a_day_that_nobody_waits_for_moves_nothing(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    far = replace(
        CLOSED_TOMORROW,
        from_day="01.03.2027",
        specials=(SpecialDraft(SpecialKind.OFF, "02.03.2027", "Санитарный день"),),
    )
    assert office.calendars.moves(lead, 1, far).clocks == 0
    same = replace(CLOSED_TOMORROW, specials=())
    assert office.calendars.moves(lead, 1, same).clocks == 0


def test_longer_hours_bring_terms_nearer(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    longer = replace(CLOSED_TOMORROW, specials=(), week=("0–24",) * 7, follows=False)
    moves = office.calendars.moves(lead, 1, longer)
    assert moves.earlier > 0
    assert moves.later == 0


def test_a_met_clock_stays_as_it_was_counted(office: Office, clock: StoppedClock) -> None:
    lead = desk_of(office, Role.LEAD)
    clock.forward(minutes=1)

    def met() -> dict[int, tuple[datetime | None, int, int | None]]:
        with office.database.read() as session:
            found = session.execute(select(Clock).where(Clock.met_at.is_not(None))).scalars()
            return {clock.id: (clock.due, clock.used, clock.difference) for clock in found}

    before = met()
    assert before
    past = replace(CLOSED_TOMORROW, from_day="01.01.2026", week=("10–12",) * 5 + ("", ""))
    office.calendars.publish(lead, office.calendars.keep(lead, 1, past))
    count_all(office, lead)
    assert {id: row for id, row in met().items() if id in before} == before


def test_a_count_that_was_cut_off_is_known_and_goes_on_anywhere(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    assert not office.calendars.is_unfinished()
    office.calendars.publish(lead, office.calendars.keep(lead, 1, CLOSED_TOMORROW))
    other = open_office(office.database, office.clock, resources())
    assert other.calendars.is_unfinished()
    count_all(other, lead)
    assert not office.calendars.is_unfinished()
    once = clocks_of_open(office)
    count_all(office, lead)
    assert clocks_of_open(office) == once


def test_without_a_chosen_one_the_earliest_calendar_is_the_offices_own_zc_07(office: Office) -> None:
    with office.database.write() as session:
        for calendar in session.execute(select(Calendar)).scalars():
            calendar.is_default = False
    assert office.calendars.hours().hours_on(date(2026, 11, 21)) == ((540, 840),), (
        "of the counter, not of the law"
    )
