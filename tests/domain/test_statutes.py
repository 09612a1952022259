"""Terms of the law on a ticket: by its kind, by the way it came, never longer than the law allows."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.domain import customs
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.deadlines import Start, Term, Terms, Unit, Weekend
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.production import ProductionCalendar
from frontdesk.domain.statutes import (
    COMPLAINT,
    COMPLAINT_REGISTRATION,
    CONSIDERATION,
    FORWARDING,
    REGISTRATION,
    Regulation,
    control_of,
    extended,
    is_appeal,
    may_extend,
    other_readings,
    owed_by,
    registered_on,
    retold,
    service_term,
)

ZONE = ZoneInfo("Europe/Volgograd")
CAME = datetime(2026, 11, 10, 8, tzinfo=UTC)


def owed(kind: str, channel: str, terms: Terms, production: ProductionCalendar) -> dict[str, datetime]:
    found = owed_by(kind, channel, CAME, CAME, terms, production, ZONE)
    return {one.term: one.due.astimezone(ZONE) for one in found}


def evening(day: int, month: int, year: int = 2026) -> datetime:
    return datetime(year, month, day, 23, 59, 59, tzinfo=ZONE)


def test_an_appeal_is_registered_forwarded_and_considered_in_its_terms(
    terms: Terms, production: ProductionCalendar
) -> None:
    assert owed("complaint_59", "post", terms, production) == {
        REGISTRATION: evening(13, 11),
        FORWARDING: evening(17, 11),
        CONSIDERATION: evening(10, 12),
    }


@pytest.mark.parametrize("channel", ["email", "messenger", "social"])
def test_what_came_another_way_is_no_appeal_since_the_law_says_so(
    channel: str, terms: Terms, production: ProductionCalendar
) -> None:
    assert owed("application", channel, terms, production) == {}
    assert not is_appeal("application", channel, date(2025, 3, 30))
    assert is_appeal("application", channel, date(2025, 3, 29))


def test_a_complaint_about_a_service_has_fifteen_working_days(
    terms: Terms, production: ProductionCalendar
) -> None:
    assert owed("complaint_210", "visit", terms, production) == {
        COMPLAINT_REGISTRATION: evening(11, 11),
        COMPLAINT: evening(1, 12),
    }


def test_other_kinds_have_the_contract_only(terms: Terms, production: ProductionCalendar) -> None:
    for kind in ("question", "request", "incident", "gratitude"):
        assert owed(kind, "post", terms, production) == {}


def test_consideration_is_extended_once_and_from_the_end_of_the_first_term(
    terms: Terms, production: ProductionCalendar
) -> None:
    longer = extended(CAME, terms, production, ZONE)
    assert longer.deadline.nominal == date(2027, 1, 9)
    assert longer.due == evening(30, 12), "a Saturday among holidays: the last working day before it"
    assert (may_extend(0), may_extend(1)) == (True, False)


def test_a_service_has_ten_working_days_until_its_regulation_is_filled_in(
    terms: Terms, production: ProductionCalendar
) -> None:
    found = service_term(CAME, Regulation(), terms, production, ZONE)
    assert found.due == evening(24, 11)
    assert "регламент" in found.rule.doubt


@pytest.mark.parametrize(
    ("regulation", "due"),
    [
        # 10 November is a Tuesday: day 1 is the 11th, and the weekend does not count
        (Regulation(Term(5, Unit.WORKING_DAY), "Приказ № 12"), evening(17, 11)),
        # across the holidays: 30 December is the 36th working day, 31 December and 1–8 January are free
        (Regulation(Term(36, Unit.WORKING_DAY), "Приказ № 12"), evening(30, 12)),
        (Regulation(Term(37, Unit.WORKING_DAY), "Приказ № 12"), evening(11, 1, 2027)),
        # 30 calendar days end on Thursday 10 December and stand there
        (Regulation(Term(30, Unit.DAY), "Приказ № 12"), evening(10, 12)),
    ],
)
def test_the_term_of_an_offering_is_that_of_its_regulation(
    regulation: Regulation, due: datetime, terms: Terms, production: ProductionCalendar
) -> None:
    found = service_term(CAME, regulation, terms, production, ZONE)
    assert found.due == due
    assert (found.rule.law, found.rule.doubt) == ("Приказ № 12", "")


def test_what_was_counted_is_told_and_read_again(terms: Terms, production: ProductionCalendar) -> None:
    regulation = Regulation(Term(5, Unit.WORKING_DAY), "Приказ № 12", "п. 2.4", "от 01.03.2024")
    owed = service_term(CAME, regulation, terms, production, ZONE)
    told = json.loads(json.dumps(owed.told()))
    usual = terms.rule(told["term"], CAME.date())
    again = retold(usual, told["counted"])
    assert (again.term, again.law, again.article, again.edition) == (
        regulation.term, "Приказ № 12", "п. 2.4", "от 01.03.2024",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("channel", "day"),
    [("portal", date(2026, 11, 16)), ("visit", date(2026, 11, 14)), ("post", date(2026, 11, 14))],
)
def test_what_comes_electronically_on_a_day_off_is_registered_on_the_next_working_day(
    channel: str, day: date, production: ProductionCalendar
) -> None:
    assert registered_on(date(2026, 11, 14), channel, production) == day


@pytest.mark.parametrize(
    ("start", "weekend", "due"),
    [
        # 12 November + 30 days is Saturday 12 December; with the day of registration it is Friday the 11th
        (Start.NEXT, Weekend.PREV, date(2026, 12, 11)),
        (Start.NEXT, Weekend.NEXT, date(2026, 12, 14)),
        (Start.NEXT, Weekend.NONE, date(2026, 12, 12)),
        (Start.SAME, Weekend.PREV, date(2026, 12, 11)),
        (Start.SAME, Weekend.NEXT, date(2026, 12, 11)),
    ],
)
def test_what_the_law_leaves_open_is_counted_as_the_office_has_settled_it(
    start: Start, weekend: Weekend, due: date, terms: Terms, production: ProductionCalendar
) -> None:
    came = datetime(2026, 11, 12, 8, tzinfo=UTC)
    settled = OfficeCustoms(start=start, weekend=weekend)
    found = {o.term: o for o in owed_by("complaint_59", "post", came, came, terms, production, ZONE, settled)}
    assert found[CONSIDERATION].deadline.due == due


def test_both_readings_are_known_beside_the_one_that_is_counted(
    terms: Terms, production: ProductionCalendar
) -> None:
    rule = terms.rule(CONSIDERATION, date(2026, 11, 12))
    others = other_readings(rule, date(2026, 11, 12), production)
    assert {(policy.start, policy.weekend): found.due for policy, found in others} == {
        (Start.NEXT, Weekend.NEXT): date(2026, 12, 14)
    }
    assert other_readings(terms.rule(COMPLAINT, date(2026, 11, 12)), date(2026, 11, 12), production) == ()


def test_the_control_date_stands_on_a_working_day_before_the_end(
    terms: Terms, production: ProductionCalendar
) -> None:
    """27 days of 30, as one region has it: 10 November + 27 days is Monday 7 December."""
    found = owed_by("complaint_59", "post", CAME, CAME, terms, production, ZONE)[2]
    assert control_of(found.deadline, 3, production) == date(2026, 12, 7)
    assert control_of(found.deadline, 0, production) is None
    service = service_term(CAME, Regulation(), terms, production, ZONE)
    assert control_of(service.deadline, 3, production) == date(2026, 11, 19), "7 working days of 10"


def test_an_office_takes_mail_as_appeals_by_its_own_order(
    terms: Terms, production: ProductionCalendar
) -> None:
    found = owed_by(
        "application", "email", CAME, CAME, terms, production, ZONE, OfficeCustoms(takes_mail=True)
    )
    assert [one.term for one in found] == [REGISTRATION, FORWARDING, CONSIDERATION]


def test_customs_that_contradict_themselves_are_refused() -> None:
    assert OfficeCustoms().check() == ()
    late = OfficeCustoms(remind_first=4, remind_again=4, close_after=5)
    assert late.check() == (Problem("remind_again", ProblemKind.OUT_OF_RANGE, "5/90"),)
    assert [p.field for p in OfficeCustoms(close_after=400).check()] == ["close_after"]


def test_customs_are_read_as_they_were_stored() -> None:
    settled = OfficeCustoms(Start.SAME, Weekend.NEXT, True, 5, 1, 3, 7, 10, 16)
    assert customs.of(settled.stored()) == settled
    assert customs.of("") == OfficeCustoms()
