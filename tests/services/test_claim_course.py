"""A claim after its decision was proposed: second person, result made once, split, copies, what it cost."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest

from frontdesk.domain.claim_course import (
    AfterDraft,
    ClaimState,
    ClosingReason,
    LineDraft,
    Loyalty,
    ResultDraft,
    ResultKind,
    RootCause,
    may_become,
    total,
)
from frontdesk.domain.claims import ClaimCard, ClaimDraft, Decision, Demand, Matter
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    Invalid,
    NotAllowed,
    NotFound,
    NotYet,
    OwnDecision,
    WrongState,
)
from frontdesk.domain.gate import Outcome
from frontdesk.domain.orders import OrderDraft, OrderState
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import approved, claim, decision, desk_of, excused, second, ticket

TEN = (LineDraft("чайник", "10", "5"),)
BOTH = (LineDraft("чашка", "1", "5"), LineDraft("блюдце", "2", "10"))
ALLOWED = {
    ("draft", "waiting"), ("waiting", "draft"), ("waiting", "approved"), ("waiting", "rejected"),
    ("approved", "done"), ("draft", "cancelled"), ("waiting", "cancelled"), ("done", "draft"),
    ("cancelled", "draft"),
}  # fmt: skip


def of_ten(office: Office, desk: Desk, demand: Demand = Demand.REFUND) -> ClaimCard:
    """Approved, of ten pieces at five roubles."""
    typed = claim(ticket(office, desk), matter=Matter.GOODS, demand=demand, lines=TEN, price="50")
    card = office.claims.register(desk, typed)
    waits = office.claims.decide(desk, card.version, decision(card.id, amount="50"))
    return office.claim_course.approve(second(office), waits.id, waits.version)


def make(
    office: Office, desk: Desk, card: ClaimCard, kind: ResultKind, count: int, **more: object
) -> ClaimCard:
    wanted = ResultDraft(card.id, kind, {card.lines[0].id: count}, **more)  # type: ignore[arg-type]
    return office.claim_course.make(desk, card.version, wanted)


def test_cl_01_only_these_states_follow_one_another() -> None:
    every = {(a.value, b.value) for a, b in product(ClaimState, repeat=2) if may_become(a, b)}
    assert every == ALLOWED


def test_cl_01_a_rejected_claim_goes_nowhere_and_an_approved_one_is_not_rejected(
    office: Office, desk: Desk
) -> None:
    card = approved(office, desk, ticket(office, desk))
    with pytest.raises(WrongState):
        office.claim_course.reject(second(office), card.id, card.version, "Передумали")
    with pytest.raises(WrongState):
        office.claim_course.back(desk, card.id, card.version)
    other = office.claims.register(desk, claim(ticket(office, desk)))
    with pytest.raises(WrongState):
        office.claim_course.approve(second(office), other.id, other.version)
    waits = office.claims.decide(desk, other.version, decision(other.id))
    gone = office.claim_course.reject(second(office), waits.id, waits.version, "Срок пропущен")
    assert (gone.state, gone.decision, gone.reason) == (
        ClaimState.REJECTED, Decision.REFUSE, "Срок пропущен",
    )  # fmt: skip
    for deed in (office.claim_course.back, office.claim_course.cancel, office.claim_course.approve):
        with pytest.raises(WrongState):
            deed(second(office), gone.id, gone.version)


def test_who_proposed_a_decision_does_not_judge_it(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    waits = office.claims.decide(desk, card.version, decision(card.id))
    assert (waits.state, waits.author_id, waits.approver) == (ClaimState.WAITING, desk.staff_id, "")
    with pytest.raises(OwnDecision):
        office.claim_course.approve(desk, waits.id, waits.version)
    with pytest.raises(OwnDecision):
        office.claim_course.reject(desk, waits.id, waits.version, "Нет")
    with pytest.raises(NotAllowed):
        office.claim_course.approve(desk_of(office, Role.CLERK), waits.id, waits.version)
    judged = office.claim_course.approve(second(office), waits.id, waits.version)
    assert judged.state is ClaimState.APPROVED
    assert judged.approver


def test_two_second_persons_judge_once(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    waits = office.claims.decide(desk, card.version, decision(card.id))
    office.claim_course.approve(second(office), waits.id, waits.version)
    with pytest.raises(ChangedMeanwhile):
        office.claim_course.reject(desk_of(office, Role.LEAD), waits.id, waits.version, "Нет")


def test_cl_03_a_copy_gets_a_number_of_its_own(office: Office, desk: Desk) -> None:
    card = approved(office, desk, ticket(office, desk))
    copy = office.claim_course.copy(desk, card.id)
    assert copy.number != card.number
    assert (copy.state, copy.decision, copy.act_ids) == (ClaimState.DRAFT, None, ())
    assert [(line.name, line.quantity, line.done) for line in copy.lines] == [
        (line.name, line.quantity, 0) for line in card.lines
    ]
    assert office.journal.verify().is_whole


def test_cl_05_only_orders_of_this_client_that_stand_can_be_picked(office: Office, desk: Desk) -> None:
    def order(client: int, state: OrderState) -> int:
        day = {"ordered_on": "09.11.2026", "handed_over": "10.11.2026"}
        return office.orders.take(desk, OrderDraft(client, f"З-{state}", **day, state=state, lines=BOTH)).id

    mine = {state: order(1, state) for state in OrderState}
    theirs = order(2, OrderState.PAID)
    picked = {card.id for card in office.orders.claimable(1)}
    assert mine[OrderState.PAID] in picked
    assert mine[OrderState.CONFIRMED] in picked
    assert not picked & {mine[OrderState.TAKEN], mine[OrderState.CANCELLED], theirs}
    id = ticket(office, desk, 1)
    with pytest.raises(NotFound):
        office.claims.register(desk, claim(id, order_id=theirs))
    with pytest.raises(WrongState):
        office.claims.register(desk, claim(id, order_id=mine[OrderState.TAKEN]))
    assert (
        office.claims.register(desk, claim(id, order_id=mine[OrderState.PAID])).order_id
        == mine[OrderState.PAID]
    )


def test_an_order_is_returned_for_a_reason_and_once(office: Office, desk: Desk) -> None:
    typed = OrderDraft(1, "З-7", "09.11.2026", state=OrderState.PAID, lines=BOTH)
    order = office.orders.take(desk, typed)
    assert order.sum == Decimal(25)
    handed = office.orders.move(desk, order.id, OrderState.HANDED_OVER)
    assert handed.handed_over is not None
    with pytest.raises(Invalid):
        office.orders.move(desk, order.id, OrderState.RETURNED)
    assert office.orders.move(desk, order.id, OrderState.RETURNED, "Не подошёл размер").reason
    with pytest.raises(WrongState):
        office.orders.move(desk, order.id, OrderState.EXCHANGED, "Другой размер")


def test_cl_07_lines_are_summed_partly_too(office: Office, desk: Desk) -> None:
    """One of the first line at 5 and both of the second at 10 make 25."""
    assert total(BOTH) == Decimal(25)
    card = office.claims.register(desk, claim(ticket(office, desk), matter=Matter.GOODS, lines=BOTH))
    assert (card.price, [line.sum for line in card.lines]) == (Decimal(25), [Decimal(5), Decimal(20)])


def test_cl_09_all_that_was_bought_is_paid_back(office: Office, desk: Desk) -> None:
    lines = (LineDraft("чашка", "3", "5"), LineDraft("блюдце", "2", "5"))
    card = office.claims.register(desk, claim(ticket(office, desk), matter=Matter.GOODS, lines=lines))
    waits = office.claims.decide(desk, card.version, decision(card.id, amount="25"))
    agreed = office.claim_course.approve(second(office), waits.id, waits.version)
    done = office.claim_course.make(desk, agreed.version, ResultDraft(card.id, ResultKind.REFUND))
    assert [(line.quantity, line.approved, line.done) for line in done.lines] == [(3, 3, 3), (2, 2, 2)]
    assert (done.results[0].quantity, done.results[0].amount) == (5, Decimal(25))


def test_cl_11_of_a_line_one_piece_is_claimed(office: Office, desk: Desk) -> None:
    card = office.claims.register(desk, claim(ticket(office, desk), lines=(LineDraft("чашка", "1", "5"),)))
    assert [(line.quantity, line.approved, line.done) for line in card.lines] == [(1, 0, 0)]


def test_cl_13_one_refusal_names_all_that_is_missing(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    missing: list[set[str]] = []
    for typed in (
        ClaimDraft(id),
        ClaimDraft(id, subject="чайник", received="16.11.2026"),
        ClaimDraft(id, subject="чайник", received="16.11.2026", words="Течёт"),
    ):
        with pytest.raises(Invalid) as refused:
            office.claims.register(desk, typed)
        missing.append({problem.field for problem in refused.value.problems})
    assert missing == [{"subject", "price", "received", "words"}, {"price", "words"}, {"price"}]
    filled = ClaimDraft(id, subject="чайник", received="16.11.2026", words="Течёт", price="100")
    card = office.claims.register(desk, filled)
    with pytest.raises(Invalid) as refused:
        office.claims.decide(desk, card.version, decision(card.id, amount="", findings=""))
    assert {problem.field for problem in refused.value.problems} == {"amount", "findings"}


def test_cl_15_a_claim_is_cancelled_until_it_is_approved(office: Office, desk: Desk) -> None:
    draft = office.claims.register(desk, claim(ticket(office, desk)))
    assert office.claim_course.cancel(desk, draft.id, draft.version).state is ClaimState.CANCELLED
    other = office.claims.register(desk, claim(ticket(office, desk)))
    waits = office.claims.decide(desk, other.version, decision(other.id))
    assert office.claim_course.cancel(desk, waits.id, waits.version).state is ClaimState.CANCELLED
    agreed = approved(office, desk, ticket(office, desk))
    with pytest.raises(WrongState):
        office.claim_course.cancel(desk, agreed.id, agreed.version)


def test_cl_17_the_result_is_made_once(office: Office, desk: Desk) -> None:
    card = of_ten(office, desk)
    with pytest.raises(Invalid):
        make(office, desk, card, ResultKind.REFUND, 11)
    done = make(office, desk, card, ResultKind.REFUND, 10)
    assert (done.state, done.results[0].amount, done.results[0].quantity) == (
        ClaimState.DONE,
        Decimal(50),
        10,
    )
    for kind in ResultKind:
        with pytest.raises(ChangedMeanwhile):
            make(office, desk, card, kind, 1)
        with pytest.raises(WrongState):
            make(office, desk, done, kind, 1)
    assert len(office.claims.card(card.id).results) == 1


def test_cl_19_what_is_exchanged_in_parts_adds_up(office: Office, desk: Desk) -> None:
    card = of_ten(office, desk, Demand.EXCHANGE)
    first = make(office, desk, card, ResultKind.EXCHANGE, 2, serials={card.lines[0].id: "SN-2"})
    assert (first.state, first.lines[0].done, first.lines[0].left) == (ClaimState.APPROVED, 2, 8)
    for other in (ResultKind.REFUND, ResultKind.REPAIR):
        with pytest.raises(Invalid):
            make(office, desk, first, other, 8)
    with pytest.raises(ChangedMeanwhile):
        make(office, desk, card, ResultKind.EXCHANGE, 8)
    last = make(office, desk, first, ResultKind.EXCHANGE, 8, serials={card.lines[0].id: "SN-8"})
    line = last.lines[0]
    assert (last.state, line.done, line.left, line.serial_given) == (ClaimState.DONE, 10, 0, "SN-2, SN-8")


def test_cl_21_the_rest_becomes_a_claim_that_remembers_its_origin(office: Office, desk: Desk) -> None:
    card = of_ten(office, desk)
    with pytest.raises(WrongState):
        office.claim_course.split(desk, card.id, card.version)  # nothing is done yet
    some = make(office, desk, card, ResultKind.REFUND, 4)
    rest = office.claim_course.split(desk, card.id, some.version)
    old = office.claims.card(card.id)
    assert (old.state, old.lines[0].quantity, old.lines[0].done) == (ClaimState.DONE, 4, 4)
    assert (rest.state, rest.lines[0].quantity, rest.origin) == (ClaimState.DRAFT, 6, (card.id, card.number))
    assert (old.price + rest.price, rest.ticket_id) == (Decimal(50), card.ticket_id)
    assert rest.deadline == card.deadline


def test_cl_23_without_a_compensation_only_for_a_reason_from_the_list(office: Office, desk: Desk) -> None:
    card = approved(office, desk, ticket(office, desk))
    over = office.claim_course.close(desk, card.id, card.version, ClosingReason.CLIENT_GAVE_UP)
    assert (over.state, over.closing, over.results) == (ClaimState.DONE, ClosingReason.CLIENT_GAVE_UP, ())
    partly = make(office, desk, of_ten(office, desk), ResultKind.REFUND, 1)
    with pytest.raises(WrongState):
        office.claim_course.close(desk, partly.id, partly.version, ClosingReason.NOT_BROUGHT)


def test_what_a_claim_cost_and_whether_the_client_stayed_is_kept(office: Office, desk: Desk) -> None:
    card = approved(office, desk, ticket(office, desk))
    with pytest.raises(Invalid):
        office.claim_course.note(desk, card.id, card.version, AfterDraft(cost="много"))
    noted = office.claim_course.note(
        desk, card.id, card.version, AfterDraft(Loyalty.STAYED, "1 200,50", RootCause.WORK.value)
    )
    assert (noted.loyalty, noted.cost, noted.root_cause) == (
        Loyalty.STAYED, Decimal("1200.50"), RootCause.WORK,
    )  # fmt: skip


def test_a_ticket_is_held_until_its_claim_is_carried_out(office: Office, desk: Desk) -> None:
    """The term of the law runs on through the approval and ends with the result, which a replay tells, too."""
    id = ticket(office, desk)
    card = approved(office, desk, id)

    def runs() -> list[bool]:
        found = office.tickets.card(id).clocks
        return [clock.is_open for clock in found if clock.term == f"claim-{card.id}"]

    assert runs() == [True]
    with pytest.raises(NotYet):
        office.tickets.solve(desk, excused(office, desk, id), outcome=Outcome.DONE)
    done = office.claim_course.make(desk, card.version, ResultDraft(card.id, ResultKind.REFUND))
    assert runs() == [False]
    again = office.claim_course.back(desk, done.id, done.version)
    assert again.state is ClaimState.DRAFT
    assert any(runs())
    assert office.journal.verify().is_whole
