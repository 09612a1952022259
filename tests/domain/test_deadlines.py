from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain import deadlines
from frontdesk.domain.claims import DEMANDS, Demand, Matter
from frontdesk.domain.deadlines import (
    Policy,
    Start,
    Term,
    Terms,
    Unit,
    UnknownRuleError,
    Weekend,
    add_months,
    count,
    due_for,
    penalty_of,
)
from frontdesk.domain.production import ProductionCalendar

RECEIVED = date(2026, 11, 5)  # ten days on is a Sunday
DAYS = st.dates(date(2023, 1, 1), date(2027, 6, 30))
UNITS = st.sampled_from([Unit.DAY, Unit.WORKING_DAY, Unit.WEEK, Unit.HALF_MONTH, Unit.MONTH])


@pytest.mark.parametrize(
    ("matter", "demand", "law", "due"),
    [
        (Matter.GOODS, Demand.REFUND, "статья 22", date(2026, 11, 16)),
        (Matter.GOODS, Demand.PRICE_CUT, "статья 22", date(2026, 11, 16)),
        (Matter.GOODS, Demand.REPAIR_COST, "статья 22", date(2026, 11, 16)),
        (Matter.GOODS, Demand.DAMAGES, "статья 22", date(2026, 11, 16)),
        (Matter.GOODS, Demand.EXCHANGE, "пункт 1 статьи 21", date(2026, 11, 12)),
        (Matter.GOODS, Demand.REPAIR, "пункт 1 статьи 20", date(2026, 12, 21)),
        (Matter.SERVICE, Demand.REFUND, "пункт 1 статьи 31", date(2026, 11, 16)),
        (Matter.SERVICE, Demand.PRICE_CUT, "пункт 1 статьи 31", date(2026, 11, 16)),
        (Matter.SERVICE, Demand.REPAIR_COST, "пункт 1 статьи 31", date(2026, 11, 16)),
        (Matter.SERVICE, Demand.DAMAGES, "пункт 1 статьи 31", date(2026, 11, 16)),
    ],
)
def test_every_demand_has_its_article_and_its_day(
    matter: Matter, demand: Demand, law: str, due: date, terms: Terms, production: ProductionCalendar
) -> None:
    found = due_for(demand, matter, RECEIVED, terms=terms, production=production)
    assert (found.article_words, found.due) == (law, due)


def test_the_data_and_the_words_of_claims_name_the_same_demands(terms: Terms) -> None:
    assert {matter: set(by_demand) for matter, by_demand in terms.demands.items()} == {
        matter.value: {demand.value for demand in demands} for matter, demands in DEMANDS.items()
    }


def test_a_moved_day_says_why_and_how_it_was_counted(terms: Terms, production: ProductionCalendar) -> None:
    found = due_for(Demand.REFUND, Matter.SERVICE, RECEIVED, terms=terms, production=production)
    assert found.moved_because == "weekend"
    assert found.steps == (
        ("event", RECEIVED),
        ("first_day", date(2026, 11, 6)),
        ("nominal", date(2026, 11, 15)),
        ("due", date(2026, 11, 16)),
    )
    assert found.penalty_from == date(2026, 11, 17)
    still = due_for(Demand.REFUND, Matter.SERVICE, date(2026, 11, 9), terms=terms, production=production)
    assert still.moved_because == ""
    assert [name for name, _ in still.steps] == ["event", "first_day", "nominal"]


@pytest.mark.parametrize(
    ("event", "because"),
    [(date(2026, 10, 25), "holiday"), (date(2025, 12, 30), "day_off"), (date(2026, 11, 4), "weekend")],
)
def test_the_reason_of_a_move_is_the_kind_of_the_day(
    event: date, because: str, production: ProductionCalendar
) -> None:
    assert count(Term(10, Unit.DAY), event, Policy(), production).moved_because == because


def test_an_exchange_may_take_longer(terms: Terms, production: ProductionCalendar) -> None:
    def due(check: bool = False, in_stock: bool = True) -> date:
        return due_for(
            Demand.EXCHANGE,
            Matter.GOODS,
            RECEIVED,
            terms=terms,
            production=production,
            check=check,
            in_stock=in_stock,
        ).due

    assert due(check=True) == date(2026, 11, 25)
    assert due(in_stock=False) == due(check=True, in_stock=False) == date(2026, 12, 7)


def test_a_redo_is_due_on_the_date_the_consumer_set(terms: Terms, production: ProductionCalendar) -> None:
    sunday = date(2026, 11, 22)
    found = due_for(Demand.REDO, Matter.SERVICE, RECEIVED, terms=terms, production=production, agreed=sunday)
    assert (found.due, found.unit, found.moved_because) == (sunday, Unit.DATE, "")
    with pytest.raises(ValueError, match="zozpp-30"):
        due_for(Demand.REDO, Matter.SERVICE, RECEIVED, terms=terms, production=production)


def test_an_agreed_repair_never_lasts_longer_than_the_law_allows(
    terms: Terms, production: ProductionCalendar
) -> None:
    def due(agreed: date) -> date:
        return due_for(
            Demand.REPAIR, Matter.GOODS, RECEIVED, terms=terms, production=production, agreed=agreed
        ).due

    assert due(date(2026, 11, 20)) == date(2026, 11, 20)
    assert due(date(2027, 3, 1)) == date(2026, 12, 21)


def test_a_demand_that_the_matter_does_not_know_is_an_error(
    terms: Terms, production: ProductionCalendar
) -> None:
    with pytest.raises(UnknownRuleError):
        due_for(Demand.REDO, Matter.GOODS, RECEIVED, terms=terms, production=production)


@given(DAYS, st.integers(1, 12), UNITS, st.sampled_from(list(Start)))
def test_a_term_ends_on_a_working_day_and_moves_no_further_than_it_must(
    production: ProductionCalendar, event: date, n: int, unit: Unit, start: Start
) -> None:
    found = count(Term(n, unit), event, Policy(start, Weekend.NEXT), production)
    assert production.is_working(found.due)
    between = [found.nominal + timedelta(days=k) for k in range((found.due - found.nominal).days)]
    assert not any(map(production.is_working, between))
    assert found.control_date_prev <= found.nominal <= found.date_next == found.due
    assert bool(found.moved_because) is (found.due != found.nominal)


@given(DAYS, st.integers(1, 12), UNITS)
def test_counting_the_day_itself_is_counting_from_the_eve(
    production: ProductionCalendar, event: date, n: int, unit: Unit
) -> None:
    same = count(Term(n, unit), event, Policy(Start.SAME, Weekend.NONE), production)
    eve = count(Term(n, unit), event - timedelta(days=1), Policy(Start.NEXT, Weekend.NONE), production)
    assert (same.first_day, same.nominal, same.due) == (event, eve.nominal, eve.due)


@given(DAYS, st.integers(1, 30))
def test_working_days_are_counted_one_by_one(production: ProductionCalendar, event: date, n: int) -> None:
    found = count(Term(n, Unit.WORKING_DAY), event, Policy(), production)
    days = [event + timedelta(days=k) for k in range(1, (found.nominal - event).days + 1)]
    assert sum(map(production.is_working, days)) == n
    assert found.due == found.nominal


@given(DAYS, st.integers(0, 60))
def test_months_keep_the_date_or_take_the_last_of_a_shorter_month(day: date, n: int) -> None:
    there = add_months(day, n)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == n
    assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)


def test_a_leap_day_a_year_on_is_the_last_of_february() -> None:
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert add_months(date(2024, 2, 29), 48) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("weekend", "due"),
    [
        (Weekend.NEXT, date(2026, 11, 16)),
        (Weekend.PREV, date(2026, 11, 13)),
        (Weekend.NONE, date(2026, 11, 15)),
        (Weekend.BOTH, date(2026, 11, 15)),
    ],
)
def test_the_policy_says_where_a_free_last_day_goes(
    weekend: Weekend, due: date, production: ProductionCalendar
) -> None:
    assert count(Term(10, Unit.DAY), RECEIVED, Policy(weekend=weekend), production).due == due


def test_hours_run_over_the_weekend_from_a_moment(production: ProductionCalendar) -> None:
    friday = datetime(2026, 11, 13, 19, 30, tzinfo=UTC)
    found = count(Term(24, Unit.HOUR), friday, Policy(weekend=Weekend.NONE), production)
    assert found.moment == friday + timedelta(hours=24)
    assert found.due == date(2026, 11, 14)
    with pytest.raises(TypeError):
        count(Term(24, Unit.HOUR), date(2026, 11, 13), Policy(), production)


def test_a_term_of_nothing_is_an_error(production: ProductionCalendar) -> None:
    with pytest.raises(ValueError):
        count(Term(0, Unit.DAY), RECEIVED, Policy(), production)


def test_an_end_in_a_year_without_a_decree_is_marked(production: ProductionCalendar) -> None:
    assert count(Term(1, Unit.YEAR), date(2026, 11, 5), Policy(), production).provisional
    assert not count(Term(2, Unit.YEAR), date(2026, 11, 5), Policy(), production).known


def test_posted_before_midnight_is_in_time() -> None:
    last = date(2026, 11, 16)
    assert deadlines.in_time(last, datetime(2026, 11, 16, 23, 59, 59, tzinfo=UTC))
    assert not deadlines.in_time(last, datetime(2026, 11, 17, tzinfo=UTC))


# Penalties

PRICE = Decimal("20000.00")


def test_a_penalty_grows_from_the_day_after_the_due_one(terms: Terms, production: ProductionCalendar) -> None:
    due = due_for(Demand.REFUND, Matter.SERVICE, RECEIVED, terms=terms, production=production)
    on_time = penalty_of(due, PRICE, due.due, terms)
    late = penalty_of(due, PRICE, date(2026, 11, 18), terms)
    assert on_time is not None
    assert late is not None
    assert (on_time.length, on_time.amount, on_time.per_unit) == (0, Decimal("0.00"), Decimal("600.00"))
    assert (late.length, late.amount, late.article_words) == (2, Decimal("1200.00"), "пункт 3 статьи 31")
    assert not late.doubtful


@pytest.mark.parametrize(
    ("claimed", "paid", "uncapped", "amount", "doubtful"),
    [
        (date(2025, 6, 2), date(2025, 12, 1), "33600.00", "33600.00", False),
        (date(2025, 6, 2), date(2026, 2, 2), "46200.00", "20000.00", True),
        (date(2026, 1, 20), date(2026, 2, 1), "400.00", "400.00", True),
        (date(2026, 1, 22), date(2026, 2, 3), "200.00", "200.00", False),
        (date(2026, 2, 2), date(2026, 8, 1), "34000.00", "20000.00", False),
    ],
)
def test_the_cap_of_2026_is_applied_and_a_delay_across_its_start_is_for_a_lawyer(
    claimed: date,
    paid: date,
    uncapped: str,
    amount: str,
    doubtful: bool,
    terms: Terms,
    production: ProductionCalendar,
) -> None:
    due = due_for(Demand.REFUND, Matter.GOODS, claimed, terms=terms, production=production)
    found = penalty_of(due, PRICE, paid, terms)
    assert found is not None
    assert (found.uncapped, found.amount) == (Decimal(uncapped), Decimal(amount))
    assert found.doubtful is doubtful
    assert found.capped is (uncapped != amount)


def test_a_rule_without_a_penalty_has_none(terms: Terms, production: ProductionCalendar) -> None:
    bought = date(2026, 11, 1)
    exchange = deadlines.by_rule(terms.rule("zozpp-25", bought), bought, production)
    assert penalty_of(exchange, PRICE, date(2027, 1, 1), terms) is None


@given(st.decimals("0.01", "9999999", places=2), st.integers(0, 400))
def test_a_penalty_never_falls_and_never_passes_its_cap(terms: Terms, price: Decimal, days: int) -> None:
    rule = terms.penalty("zozpp-28-5-penalty", date(2026, 11, 17))
    today, tomorrow = (deadlines.penalty(rule, price, length) for length in (days, days + 1))
    assert today.amount <= tomorrow.amount <= price
    assert today.amount <= today.uncapped
    assert abs(today.uncapped - price * 3 * days / 100) <= Decimal("0.005")


def test_an_hour_begun_is_an_hour_of_delay() -> None:
    due = datetime(2026, 4, 10, 12, tzinfo=UTC)
    lengths = [deadlines.delay_hours(due, due + timedelta(minutes=m)) for m in (-30, 0, 1, 60, 61)]
    assert lengths == [0, 0, 1, 1, 2]


def test_the_cost_of_carrying_back_is_kept_but_never_more_than_was_paid() -> None:
    assert deadlines.refund_less_return(Decimal(5490), Decimal(390)) == Decimal("5100.00")
    assert deadlines.refund_less_return(Decimal(100), Decimal(390)) == Decimal("0.00")


# The data


def test_every_rule_tells_where_it_was_found(terms: Terms) -> None:
    assert {rule.mark for rule in (*terms.rules, *terms.penalties)} <= {"C", "K", "L"}


def test_no_two_editions_of_a_rule_are_in_force_at_once(terms: Terms) -> None:
    for kind in (terms.rules, terms.penalties):
        for index, one in enumerate(kind):
            for other in kind[index + 1 :]:
                if one.code == other.code:
                    assert one.valid_to is not None
                    assert other.valid_from == one.valid_to + timedelta(days=1)


def test_terms_of_claims_are_counted_by_the_code_unless_a_date_was_set(terms: Terms) -> None:
    today = date(2026, 11, 17)
    for by_demand in terms.demands.values():
        for code in by_demand.values():
            rule = terms.rule(code, today)
            expected = Weekend.NONE if rule.term is None else Weekend.NEXT
            assert rule.policy == Policy(Start.NEXT, expected)


def test_data_that_names_a_missing_rule_does_not_load() -> None:
    with pytest.raises(UnknownRuleError):
        Terms.load({"law": "ЗоЗПП", "demands": {"goods": {"refund": "zozpp-99"}}})


def test_a_rule_not_in_force_is_not_found(terms: Terms) -> None:
    with pytest.raises(UnknownRuleError):
        terms.rule("zozpp-99", date(2026, 11, 17))
    with pytest.raises(UnknownRuleError):
        terms.share("zozpp-99")
