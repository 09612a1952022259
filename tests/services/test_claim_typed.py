"""What a claim comes to while it is still being typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from frontdesk.domain.acts import ActDraft
from frontdesk.domain.claims import ClaimDraft, Decision, DecisionDraft, Demand, Matter
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueFilter, Scope
from frontdesk.services.office import Office
from tests.documents.papers import read


@pytest.fixture
def typed(office: Office, desk: Desk) -> ClaimDraft:
    ids = office.tickets.queue(desk, QueueFilter(scope=Scope.ALL)).ids
    ticket_id = next(id for id in ids if office.tickets.card(id).client_id is not None)
    return ClaimDraft(
        ticket_id, subject="замена прибора", price="4800", received="11.11.2026", words="капает"
    )


def test_the_days_beside_a_claim_are_those_of_the_production_calendar(
    office: Office, typed: ClaimDraft
) -> None:
    counted = office.claims.deadline(typed)
    assert counted is not None
    assert counted.deadline.due == date(2026, 11, 23)
    assert date(2026, 11, 20) in counted.working
    assert date(2026, 11, 21) not in counted.working
    assert counted.penalty is not None
    assert counted.penalty.per_unit == Decimal("144.00")


def test_nothing_is_counted_before_there_is_a_date(office: Office, typed: ClaimDraft) -> None:
    undated = replace(typed, received="")
    unnamed = replace(typed, demand=Demand.REDO)
    assert office.claims.deadline(undated) is None
    assert office.claims.deadline(unnamed) is None
    assert office.acts.sketch(undated, ActDraft(0)) is None
    assert office.acts.sketch(unnamed, ActDraft(0)) is None


def test_each_demand_has_the_term_of_the_law_or_of_the_client(office: Office) -> None:
    goods = {demand: term.n if term else None for demand, term in office.claims.terms(Matter.GOODS)}
    assert (goods[Demand.REFUND], goods[Demand.EXCHANGE], goods[Demand.REPAIR]) == (10, 7, 45)
    assert dict(office.claims.terms(Matter.SERVICE))[Demand.REDO] is None


def test_a_sketch_registers_nothing(office: Office, typed: ClaimDraft) -> None:
    pdf = office.acts.sketch(typed, ActDraft(0))
    assert pdf is not None
    said = read(pdf)
    assert "последний день 21.11.2026 – выходной, поэтому срок перенесён на 23.11.2026" in said
    assert "ПРОЕКТ" in said
    assert office.claims.ids() == ()


def test_a_project_shows_a_decision_that_is_only_typed(office: Office, desk: Desk, typed: ClaimDraft) -> None:
    card = office.claims.register(desk, typed)
    decision = DecisionDraft(card.id, Decision.PARTLY, "100", "течи нет", reason="работа принята")
    said = read(office.acts.project(ActDraft(card.id), decision))
    assert "удовлетворить частично" in said
    assert "100,00 (Сто рублей 00 копеек)" in said
    assert office.claims.card(card.id).decision is None
    assert "удовлетворить" not in read(office.acts.project(ActDraft(card.id))).replace("удовлетворения", "")
