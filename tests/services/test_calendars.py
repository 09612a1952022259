"""Editions of the office's calendars: typed, looked at, published, and then never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from frontdesk.db.models import Event
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.edition_drafts import CalendarKind, EditionDraft, SpecialDraft, SpecialKind
from frontdesk.domain.editions import DayMark
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Role
from frontdesk.home import resources
from frontdesk.services.office import Office, open_office
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
    assert office.calendars.hours() is calendar, "nothing was read anew"
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
