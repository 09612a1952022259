"""«Почему так» of each demand: every date with its article, every day, every sum, and what is not settled."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from frontdesk.domain.claims import DEMANDS, ClaimDraft, Counted, Demand, Exchange, Matter, is_dated
from frontdesk.services.office import Office
from frontdesk.ui.claims.terms import TermPanel
from frontdesk.ui.term_words import day_words, reasons
from tests.services.people import claim, ticket

pytestmark = pytest.mark.usefixtures("qapp")
EVERY = [
    pytest.param(matter, demand, exchange, id=f"{matter}-{demand}-{exchange or 'plain'}")
    for matter, demands in DEMANDS.items()
    for demand in demands
    for exchange in (Exchange if (matter, demand) == (Matter.GOODS, Demand.EXCHANGE) else (Exchange.PLAIN,))
]


def counted(office: Office, matter: Matter, demand: Demand, received: str, **more: Any) -> Counted:
    named = {"consumer_term": "30.12.2026"} if is_dated(matter, demand) else {}
    typed = ClaimDraft(1, matter, demand, received=received, price="20000", **{**named, **more})
    found = office.claims.deadline(typed)
    assert found is not None
    return found


@pytest.mark.parametrize(("matter", "demand", "exchange"), EVERY)
def test_each_demand_tells_its_term_its_article_and_what_a_day_costs(
    office: Office, matter: Matter, demand: Demand, exchange: Exchange
) -> None:
    found = counted(office, matter, demand, "16.11.2026", exchange=exchange, handed_over="10.10.2026")
    said, deadline = "\n".join(reasons(found)), found.deadline
    assert deadline.article in said
    assert "едакци" in said
    if is_dated(matter, demand):
        assert "дат" in said.lower()
    else:
        assert "ст. 191" in said
        assert ("ст. 193" in said) == (deadline.due != deadline.nominal)
    if found.penalty is None:
        assert "неустойки не называет" in said
    else:
        assert found.penalty.article in said
        assert f"{found.penalty.percent.normalize():f}".replace(".", ",") in said
        assert ("не больше цены" in said) == found.penalty.limited
    if (matter, demand) == (Matter.GOODS, Demand.REPAIR):
        assert "ст. 20 п. 2" in said
    days = [day_words(day) for day in found.days]
    assert (found.days[0].day, found.days[-1].day) == (deadline.event, max(deadline.due, deadline.event))
    assert "получена" in days[0]
    assert len(days) == (deadline.due - deadline.event).days + 1


@pytest.mark.parametrize(("matter", "demand", "exchange"), EVERY)
def test_each_day_of_a_delay_adds_up_to_the_sum_that_is_told(
    office: Office, matter: Matter, demand: Demand, exchange: Exchange
) -> None:
    """Long over: every day costs its share of the price until the cap, and the last total is the sum of today."""
    named = {"consumer_term": "20.06.2026"} if is_dated(matter, demand) else {}
    found = counted(office, matter, demand, "01.06.2026", exchange=exchange, **named)
    if found.grown is None:
        assert all(day.total == 0 for day in found.days)
        return
    late = [day for day in found.days if day.day > found.deadline.due]
    assert sum((day.cost for day in late), Decimal(0)) == late[-1].total == found.grown.amount
    assert late[0].cost == Decimal(20_000) * found.grown.percent / 100
    assert found.grown.amount <= Decimal(20_000) or not found.grown.limited
    if found.grown.capped:
        full = found.deadline.penalty_from + timedelta(days=found.grown.full_after - 1)
        assert next(day.day for day in late if day.total == Decimal(20_000)) == full
    said = "\n".join(reasons(found))
    assert "без предела" in said
    assert f"{found.grown.length}" in said


def test_the_cap_of_500_fz_and_its_doubt_are_said_of_goods_alone(office: Office) -> None:
    goods = "\n".join(reasons(counted(office, Matter.GOODS, Demand.REFUND, "11.11.2026")))
    work = "\n".join(reasons(counted(office, Matter.SERVICE, Demand.REFUND, "11.11.2026")))
    assert "500-ФЗ" in goods
    assert "Проверить юристу: предел назван тремя способами; переходное правило не найдено" in goods
    assert "500-ФЗ" not in work.replace("с изменениями по 500-ФЗ", "")


def test_a_delay_over_the_change_of_the_law_shows_both_sums_and_asks_for_a_lawyer(office: Office) -> None:
    """A hundred per cent were reached under the old law, which had no cap; today the new one is counted."""
    found = counted(office, Matter.GOODS, Demand.REFUND, "10.09.2025")
    assert found.grown is not None
    assert (found.grown.amount, found.grown.uncapped > Decimal(20_000)) == (Decimal(20_000), True)
    said = "\n".join(reasons(found))
    assert "Во время просрочки закон изменился" in said
    assert "тремя способами" in said


def test_a_registered_claim_explains_itself_by_f1_day_by_day(office: Office, desk: Any) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk), received="02.11.2026"))
    panel = TermPanel()
    panel.show_counted(office.claims.counted(card.id))
    panel.toggle_why()
    assert "день 10" in panel.why
    assert "+ 144,00\u00a0₽, всего 144,00\u00a0₽" in panel.why
    assert panel.why.count("\n") > 15
