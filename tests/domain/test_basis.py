"""A claim is counted by the law that it keeps, day by day, and a later law never rewrites it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain import basis
from frontdesk.domain.basis import Basis, walked
from frontdesk.domain.claims import DEMANDS, Demand, Matter, is_dated
from frontdesk.domain.customs import NEW_OFFICE, OfficeCustoms
from frontdesk.domain.production import ProductionCalendar, load_production
from frontdesk.domain.terms import Term, Terms, Unit

TERMS = Path(__file__).parents[2] / "resources" / "terms"
PRICE = Decimal(20_000)


@pytest.fixture(scope="module")
def terms() -> Terms:
    return Terms.load(json.loads((TERMS / "zozpp.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def production() -> ProductionCalendar:
    calendar = TERMS.parent / "calendars" / "ru.json"
    return load_production(json.loads(calendar.read_text("utf-8")))


def of(terms: Terms, received: date, customs: OfficeCustoms = NEW_OFFICE) -> Basis:
    return Basis.settled(terms, Matter.GOODS, Demand.REFUND, received, customs)


def test_what_is_kept_reads_as_it_was_for_every_demand(terms: Terms) -> None:
    for matter, demands in DEMANDS.items():
        for demand in demands:
            found = Basis.settled(terms, matter, demand, date(2026, 11, 17), NEW_OFFICE)
            assert basis.read(found.told()) == found
            assert (found.rule.term is None) is is_dated(matter, demand)
            assert found.rule.article
            assert found.rule.edition
    assert basis.read("") is None


def test_a_later_law_leaves_an_old_claim_as_it_was(terms: Terms, production: ProductionCalendar) -> None:
    received = date(2026, 11, 17)
    kept = basis.read(of(terms, received).told())
    assert kept is not None
    changed = replace(
        terms,
        rules=tuple(replace(r, term=Term(30, Unit.DAY)) if r.code == "zozpp-22" else r for r in terms.rules),
        penalties=tuple(replace(p, percent=Decimal(5)) for p in terms.penalties),
    )
    anew = of(changed, received)
    due = kept.due(Demand.REFUND, received, production, None)
    assert (due.due, anew.due(Demand.REFUND, received, production, None).due) == (
        date(2026, 11, 27), date(2026, 12, 17),
    )  # fmt: skip
    late = kept.penalty(due, PRICE, date(2026, 11, 30))
    assert late is not None
    assert (late.percent, late.length, late.amount) == (Decimal(1), 3, Decimal("600.00"))


@pytest.mark.parametrize(
    ("customs", "amount"),
    [
        (NEW_OFFICE, "20000.00"),
        (OfficeCustoms(caps_penalty=False), "29800.00"),
        (OfficeCustoms(cap_from="2026-12-31"), "29800.00"),
        (OfficeCustoms(cap_from="2026-01-01"), "20000.00"),
    ],
)
def test_the_cap_of_500_fz_is_the_offices_to_switch(
    terms: Terms, production: ProductionCalendar, customs: OfficeCustoms, amount: str
) -> None:
    """Both sums are told, and the doubt with them."""
    received = date(2026, 3, 6)
    found = of(terms, received, customs)
    due = found.due(Demand.REFUND, received, production, None)
    late = found.penalty(due, PRICE, due.due + timedelta(days=149))
    assert late is not None
    assert (late.amount, late.uncapped) == (Decimal(amount), Decimal("29800.00"))
    assert bool(late.doubt) is (customs.cap_since <= due.due)


def test_a_delay_across_the_change_is_for_a_lawyer(terms: Terms, production: ProductionCalendar) -> None:
    received = date(2025, 6, 2)
    found = of(terms, received)
    due = found.due(Demand.REFUND, received, production, None)
    before, after = (found.penalty(due, PRICE, day) for day in (date(2025, 12, 1), date(2026, 3, 1)))
    assert before is not None
    assert after is not None
    assert (before.amount, before.doubtful) == (Decimal("33600.00"), False)
    assert (after.amount, after.doubtful) == (Decimal("20000.00"), True)


@given(
    start=st.dates(date(2024, 1, 1), date(2026, 12, 1)),
    delay=st.integers(0, 200),
    price=st.decimals("0.01", "999999.99", places=2),
)
def test_the_days_add_up_to_the_sum(start: date, delay: int, price: Decimal) -> None:
    law = Terms.load(json.loads((TERMS / "zozpp.json").read_text("utf-8")))
    production = load_production(json.loads((TERMS.parent / "calendars" / "ru.json").read_text("utf-8")))
    found = of(law, start)
    due = found.due(Demand.REFUND, start, production, None)
    until = due.due + timedelta(days=delay)
    days = walked(found, due, production, price, until)
    late = found.penalty(due, price, until)
    assert late is not None
    assert sum(day.cost for day in days) == days[-1].total == late.amount
    assert [day.number for day in days if day.number] == list(range(1, 11))
    assert [day.day for day in days] == [start + timedelta(days=n) for n in range(len(days))]
    assert [day.mark for day in days].count("due") == 1


def test_a_claim_has_its_window(terms: Terms) -> None:
    assert terms.rule(terms.windows[Matter.DISTANCE], date(2026, 11, 9)).term == Term(7, Unit.DAY)
    assert terms.rule(terms.windows[Matter.GOODS], date(2026, 11, 9)).term == Term(2, Unit.YEAR)
