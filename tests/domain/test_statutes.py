"""Terms of the law on a ticket: by its kind, by the way it came, never longer than the law allows."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.domain.deadlines import Terms
from frontdesk.domain.production import ProductionCalendar
from frontdesk.domain.statutes import (
    COMPLAINT,
    COMPLAINT_REGISTRATION,
    CONSIDERATION,
    FORWARDING,
    REGISTRATION,
    extended,
    is_appeal,
    may_extend,
    owed_by,
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
    found = service_term(CAME, terms, production, ZONE)
    assert found.due == evening(24, 11)
    assert "регламент" in terms.rule(found.term, CAME.date()).doubt
