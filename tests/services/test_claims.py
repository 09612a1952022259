"""Claims: a due date by law, a decision once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from frontdesk.domain.claims import DEMANDS, ClaimState, Decision, Demand, Matter
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import claim, decision, desk_of, kinds, ticket


def test_a_claim_gets_the_next_number_and_its_due_date_by_law(office: Office, desk: Desk) -> None:
    """ЗоЗПП ст. 31 п. 1: ten days; from the day after receipt (ГК ст. 191)."""
    id = ticket(office, desk)
    card = office.claims.register(desk, claim(id))
    assert (card.number, card.state, card.price) == ("П-312", ClaimState.DRAFT, Decimal("4800.00"))
    assert card.deadline.due == date(2026, 11, 26)
    assert card.penalty_per_day == Decimal("144.00"), "3 % a day, ст. 28 п. 5"
    assert (card.client_id, card.client_name) == (1, "Соколова Елена Андреевна")
    assert office.claims.card(card.id) == card
    assert office.tickets.card(id).claim_ids == (card.id,)
    assert kinds(office.tickets.timeline(id))[-1] is EventKind.CLAIM_REGISTERED
    assert office.claims.register(desk, claim(id)).number == "П-313"


def test_the_due_date_follows_what_is_typed(office: Office) -> None:
    for typed, due in (("16.11.2026", date(2026, 11, 26)), ("1.11.2026", date(2026, 11, 11))):
        found = office.claims.deadline(claim(1, received=typed))
        assert found is not None
        assert found.deadline.due == due
        assert found.penalty is not None
        assert found.penalty.per_unit == Decimal("144.00")
    assert office.claims.deadline(claim(1, received="")) is None
    assert office.claims.deadline(claim(1, received="31.02.2026")) is None
    assert office.claims.deadline(claim(1, demand=Demand.REDO)) is None, "a redo needs the consumer's date"
    unpriced = office.claims.deadline(claim(1, price="много"))
    assert unpriced is not None
    assert unpriced.penalty is not None
    assert unpriced.penalty.amount == 0


def test_every_choice_of_matter_and_demand_can_be_previewed(office: Office) -> None:
    for matter in Matter:
        for demand in Demand:
            found = office.claims.deadline(claim(1, matter=matter, demand=demand, consumer_term="1.12.2026"))
            assert (found is not None) is (demand in DEMANDS[matter]), (matter, demand)


def test_a_large_sum_is_kept_to_the_kopeck(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk), price="123 456 789 012,34"))
    decided = office.claims.decide(desk, card.version, decision(card.id, amount="99 999 999 999,99"))
    assert office.claims.card(card.id).price == Decimal("123456789012.34")
    assert decided.amount == Decimal("99999999999.99")


def test_every_lack_is_told_at_once_cl_13(office: Office, desk: Desk) -> None:
    """CL-13: one answer that lists all that is missing, and no number is spent."""
    id = ticket(office, desk)
    empty = claim(id, subject="", price="", received="", words="")
    with pytest.raises(Invalid) as refused:
        office.claims.register(desk, empty)
    assert {problem.field for problem in refused.value.problems} == {"subject", "price", "received", "words"}
    assert office.claims.register(desk, claim(id)).number == "П-312"
    with pytest.raises(NotFound):
        office.claims.register(desk, claim(999_999))


def test_a_claim_is_decided_once(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    decided = office.claims.decide(
        desk,
        card.version,
        decision(card.id, decision=Decision.PARTLY, amount="2400", reason="Половина копий читается"),
    )
    assert (decided.state, decided.decision, decided.amount) == (
        ClaimState.WAITING, Decision.PARTLY, Decimal("2400.00"),
    )  # fmt: skip
    assert decided.version == card.version + 1
    with pytest.raises(WrongState):
        office.claims.decide(desk, decided.version, decision(card.id))
    assert kinds(office.tickets.timeline(card.ticket_id))[-1] is EventKind.CLAIM_DECIDED


def test_a_refusal_has_a_reason_and_no_sum(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    with pytest.raises(Invalid):
        office.claims.decide(desk, card.version, decision(card.id, decision=Decision.REFUSE))
    refused = office.claims.decide(
        desk, card.version, decision(card.id, decision=Decision.REFUSE, reason="Услуга оказана", amount="10")
    )
    assert refused.amount is None


def test_a_decision_over_an_older_edition_is_refused(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    with pytest.raises(ChangedMeanwhile):
        office.claims.decide(desk, card.version - 1, decision(card.id))
    assert office.claims.card(card.id).state is ClaimState.DRAFT


def test_undecided_claims_stand_first_by_their_due_date(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    before = office.claims.open_count()
    late = office.claims.register(desk, claim(id, received="16.11.2026"))
    soon = office.claims.register(desk, claim(id, received="9.11.2026"))
    done = office.claims.register(desk, claim(id, received="2.11.2026"))
    office.claim_course.cancel(desk, done.id, done.version)
    ids = [one for one in office.claims.ids() if one in (late.id, soon.id, done.id)]
    assert ids == [soon.id, late.id, done.id]
    assert office.claims.open_count() == before + 2
    assert [row.number for row in office.claims.rows(ids)] == [soon.number, late.number, done.number]


def test_a_trainee_registers_no_claim_and_a_clerk_decides_none(office: Office, desk: Desk) -> None:
    trainee, clerk = desk_of(office, Role.TRAINEE), desk_of(office, Role.CLERK)
    id = ticket(office, desk)
    with pytest.raises(NotAllowed):
        office.claims.register(trainee, claim(id))
    card = office.claims.register(clerk, claim(id))
    assert card.number == "П-312"
    with pytest.raises(NotAllowed):
        office.claims.decide(clerk, card.version, decision(card.id))
