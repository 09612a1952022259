"""Orders: what goes back of them whole or in part, by when the money is due, and claims founded on them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from frontdesk.domain.claim_course import ClaimState, ClosingReason, LineDraft, ResultDraft, ResultKind
from frontdesk.domain.claims import Demand, Matter
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.kinds import Channel, TicketKind
from frontdesk.domain.orders import (
    Back,
    BackDraft,
    LineState,
    OrderCard,
    OrderDraft,
    OrderState,
    Sold,
    Source,
    founded,
)
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.domain.visits import VisitDraft
from frontdesk.services.office import Office
from tests.services.people import claim, decision, offering, second, subject, ticket

CUPS = (LineDraft("чашка", "4", "250", "A-1"), LineDraft("блюдце", "2", "100"))


def bought(office: Office, desk: Desk, **more: object) -> OrderCard:
    typed: dict[str, object] = {
        "number": "З-7", "ordered_on": "09.11.2026", "handed_over": "10.11.2026", "payment": "чек 12 от 09.11.2026",
        "state": OrderState.HANDED_OVER, "lines": CUPS,
    }  # fmt: skip
    return office.orders.take(desk, OrderDraft(1, **{**typed, **more}))  # type: ignore[arg-type]


def test_part_of_a_line_is_returned_and_the_rest_stands(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    back = BackDraft(order.id, Back.RETURN, {order.lines[0].id: 3}, "Не подошёл цвет", "12.11.2026")
    some = office.orders.take_back(desk, order.version, back)
    assert (some.state, some.lines[0].left, some.lines[0].state) == (
        OrderState.HANDED_OVER, 1, LineState.PARTLY,
    )  # fmt: skip
    assert some.lines[1].state is LineState.STANDS
    assert (some.moves[0].due is not None, "ст. 25" in some.moves[0].article) == (True, True)
    with pytest.raises(Invalid):
        office.orders.take_back(desk, some.version, back)  # no more than one is left
    rest = office.orders.take_back(desk, some.version, BackDraft(order.id, Back.RETURN, None, "То же"))
    assert (rest.state, [line.left for line in rest.lines]) == (OrderState.RETURNED, [0, 0])
    assert office.orders.claimable(1) == ()


def test_what_was_seen_before_another_desk_took_it_back_takes_nothing_back_again(
    office: Office, desk: Desk
) -> None:
    order = bought(office, desk)
    back = BackDraft(order.id, Back.RETURN, {order.lines[0].id: 1}, "Скол")
    office.orders.take_back(desk, order.version, back)
    with pytest.raises(ChangedMeanwhile):
        office.orders.take_back(desk, order.version, back)


def test_an_exchange_remembers_both_serial_numbers(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id = order.lines[0].id
    back = BackDraft(order.id, Back.EXCHANGE, {id: 1}, "Скол", "", {id: "A-1"}, {id: "B-2"})
    done = office.orders.take_back(desk, order.version, back)
    assert (done.moves[0].serial_returned, done.moves[0].serial_given, done.lines[0].serial_given) == (
        "A-1", "B-2", "B-2",
    )  # fmt: skip
    assert (done.lines[0].left, done.lines[0].may_go(Back.EXCHANGE), done.moves[0].due) == (4, 3, None)


@pytest.mark.parametrize(
    ("sold", "informed", "codes"),
    [
        (Sold.OFFICE, True, ["ст. 25 п. 1", "ст. 18 п. 1", "ст. 19 п. 1"]),
        (Sold.DISTANCE, True, ["ст. 26.1 п. 4", "ст. 18 п. 1", "ст. 19 п. 1"]),
        (Sold.DISTANCE, False, ["ст. 26.1 п. 4", "ст. 18 п. 1", "ст. 19 п. 1"]),
        (Sold.SERVICE, True, ["ст. 29 п. 3"]),
    ],
)
def test_until_when_the_law_lets_it_back_is_told_of_each_order(
    office: Office, desk: Desk, sold: Sold, informed: bool, codes: list[str]
) -> None:
    order = bought(office, desk, sold=sold, is_informed=informed)
    found = office.orders.terms(order)
    assert [term.article for term in found] == codes
    first = {"office": "2026-11-24", "distance": "2026-11-17" if informed else "2027-02-10"}.get(sold.value)
    assert first is None or found[0].due.isoformat() == first


def test_work_that_was_done_is_claimed_and_not_sent_back(office: Office, desk: Desk) -> None:
    order = bought(office, desk, sold=Sold.SERVICE)
    with pytest.raises(WrongState):
        office.orders.take_back(desk, order.version, BackDraft(order.id, Back.RETURN, None, "Передумал"))
    with pytest.raises(WrongState):
        office.orders.move(desk, order.id, OrderState.RETURNED, "Передумал")


def test_odd_orders_are_refused_beside_their_fields(office: Office, desk: Desk) -> None:
    typed = {
        "number": "9" * 61, "ordered_on": "31.02.2026", "handed_over": "завтра",
        "lines": (LineDraft("", "0", "много"), LineDraft("всё", "999999", "999999999999")),
    }  # fmt: skip
    with pytest.raises(Invalid) as refused:
        bought(office, desk, **typed)
    assert {problem.field for problem in refused.value.problems} == {
        "number", "ordered_on", "handed_over", "lines.0.name", "lines.0.quantity", "lines.0.price", "lines.1.price",
    }  # fmt: skip
    with pytest.raises(Invalid) as early:
        bought(office, desk, ordered_on="12.11.2026")
    assert [problem.field for problem in early.value.problems] == ["handed_over"]


def test_each_deed_with_an_order_is_a_line_of_the_journal(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    office.orders.take_back(
        desk, order.version, BackDraft(order.id, Back.RETURN, {order.lines[0].id: 1}, "Скол")
    )
    told = [event.kind for event in office.clients.timeline(1)]
    assert told[:2] == [EventKind.ORDER_MOVED, EventKind.ORDER_TAKEN]
    assert office.journal.verify().is_whole


# Claims founded on orders


def test_a_claim_opens_from_an_order_with_all_that_the_order_says(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    begun = office.claim_sources.begin(desk, Source.ORDER, order.id)
    draft = begun.draft
    assert (draft.order_id, draft.matter, draft.contract, draft.payment, draft.handed_over) == (
        order.id, Matter.GOODS, "от 09.11.2026 № З-7", "чек 12 от 09.11.2026", "10.11.2026",
    )  # fmt: skip
    assert [(line.name, line.quantity, line.order_line_id) for line in draft.lines] == [
        ("чашка", "4", order.lines[0].id), ("блюдце", "2", order.lines[1].id),
    ]  # fmt: skip
    assert (draft.price, begun.client_name != "", draft.way) == ("1\u00a0200,00", True, "visit")
    card = office.claims.register(desk, replace(draft, words="Скол на дне"))
    opened = office.tickets.card(card.ticket_id)
    assert (opened.client_id, opened.kind, card.way) == (1, TicketKind.CLAIM, Channel.VISIT)
    assert office.orders.card(order.id).claims == ((card.id, card.number),)
    again = office.claim_sources.begin(desk, Source.ORDER, order.id)
    assert again.draft.ticket_id == card.ticket_id  # the ticket of the claim that is open


def test_no_more_is_claimed_than_is_left_of_the_order(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id = order.lines[0].id
    office.orders.take_back(desk, order.version, BackDraft(order.id, Back.RETURN, {id: 3}, "Скол"))
    lines = (LineDraft("чашка", "2", "250", "", id),)
    typed = claim(ticket(office, desk), matter=Matter.GOODS, order_id=order.id, lines=lines)
    with pytest.raises(Invalid) as refused:
        office.claims.register(desk, typed)
    assert [problem.field for problem in refused.value.problems] == ["lines.0.quantity"]


def approved_of(office: Office, desk: Desk, order: OrderCard, demand: Demand) -> tuple[int, int, list[int]]:
    typed = founded(claim(ticket(office, desk), demand=demand), order)
    card = office.claims.register(desk, typed)
    waits = office.claims.decide(desk, card.version, decision(card.id, amount="1200"))
    agreed = office.claim_course.approve(second(office), waits.id, waits.version)
    return agreed.id, agreed.version, [line.id for line in agreed.lines]


def test_the_result_of_a_claim_is_seen_on_its_order(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id, version, lines = approved_of(office, desk, order, Demand.REFUND)
    office.claim_course.make(
        desk,
        version,
        ResultDraft(id, ResultKind.REFUND, {lines[0]: 3, lines[1]: 0}, returned={lines[0]: "A-1"}),
    )
    after = office.orders.card(order.id)
    assert (after.lines[0].returned, after.lines[1].returned, after.state) == (3, 0, OrderState.HANDED_OVER)
    assert (after.moves[0].serial_returned, after.moves[0].claim_number) == (
        "A-1",
        office.claims.card(id).number,
    )
    assert office.claims.card(id).lines[0].serial_returned == "A-1"


def test_money_for_a_repair_takes_no_goods_back(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id, version, _ = approved_of(office, desk, order, Demand.REPAIR_COST)
    office.claim_course.make(desk, version, ResultDraft(id, ResultKind.REFUND))
    assert office.orders.card(order.id).moves == ()


def test_a_line_of_a_claim_is_closed_and_the_last_one_ends_it(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id, version, lines = approved_of(office, desk, order, Demand.REFUND)
    reason = ClosingReason.NOT_BROUGHT
    one = office.claim_course.close_line(desk, id, version, lines[1], reason)
    assert (one.state, one.lines[1].closing, one.lines[1].left) == (ClaimState.APPROVED, reason, 0)
    with pytest.raises(WrongState):
        office.claim_course.close_line(desk, id, one.version, lines[1], reason)
    with pytest.raises(Invalid):
        office.claim_course.make(desk, one.version, ResultDraft(id, ResultKind.REFUND, {lines[1]: 1}))
    with pytest.raises(NotFound):
        office.claim_course.close_line(desk, id, one.version, 10**6, reason)
    done = office.claim_course.make(desk, one.version, ResultDraft(id, ResultKind.REFUND))
    assert (done.state, done.closing, [line.done for line in done.lines]) == (ClaimState.DONE, None, [4, 0])


def test_a_claim_of_which_every_line_was_closed_says_why_nothing_was_paid(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id, version, lines = approved_of(office, desk, order, Demand.REFUND)
    for line in lines:
        card = office.claim_course.close_line(desk, id, version, line, ClosingReason.CLIENT_GAVE_UP)
        version = card.version
    assert (card.state, card.closing, card.results) == (ClaimState.DONE, ClosingReason.CLIENT_GAVE_UP, ())


# From a ticket, a letter, a visit


def test_a_letter_gives_its_words_its_day_and_its_way(office: Office, desk: Desk) -> None:
    typed = TicketDraft("Плитка треснула", subject(office), 1, Channel.EMAIL)
    id = office.tickets.open(desk, typed)
    office.tickets.say(
        desk, MessageDraft(id, MessageKind.INCOMING, "Плитка треснула за день, верните деньги")
    )
    letter = office.claim_sources.begin(desk, Source.TICKET, id)
    assert (letter.draft.words, letter.draft.way) == ("Плитка треснула за день, верните деньги", "email")
    assert letter.draft.received == "17.11.2026"
    assert letter.ticket_number == office.tickets.card(id).number


def test_what_is_told_now_begins_with_todays_date_and_no_words(office: Office, desk: Desk) -> None:
    begun = office.claim_sources.begin(desk, Source.TICKET, ticket(office, desk))
    assert (begun.draft.words, begun.draft.way, begun.draft.received) == ("", "phone", "17.11.2026")


def test_a_visit_gives_its_day_its_service_and_that_it_was_in_person(office: Office, desk: Desk) -> None:
    came = office.visits.register(desk, VisitDraft(1, offering(office, "OO-01")))
    begun = office.claim_sources.begin(desk, Source.VISIT, came.visit_id)
    assert (begun.draft.way, begun.draft.received, begun.client_name != "") == ("visit", "17.11.2026", True)
    assert begun.draft.ticket_id == came.ticket_id


def test_the_only_order_of_a_client_is_taken_and_of_two_none_is(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    id = ticket(office, desk)
    assert office.claim_sources.begin(desk, Source.TICKET, id).draft.order_id == order.id
    bought(office, desk, number="З-8")
    begun = office.claim_sources.begin(desk, Source.TICKET, id)
    assert (begun.draft.order_id, len(begun.orders)) == (None, 2)


def test_an_order_that_went_back_founds_no_claim(office: Office, desk: Desk) -> None:
    order = bought(office, desk)
    office.orders.move(desk, order.id, OrderState.RETURNED, "Не подошло")
    with pytest.raises(WrongState):
        office.claim_sources.begin(desk, Source.ORDER, order.id)


def test_what_is_returned_before_it_was_handed_over_is_no_return(office: Office, desk: Desk) -> None:
    paid = bought(office, desk, state=OrderState.PAID, handed_over="")
    with pytest.raises(WrongState):
        office.orders.take_back(desk, paid.version, BackDraft(paid.id, Back.RETURN, None, "Долго"))
    gone = office.orders.take_back(desk, paid.version, BackDraft(paid.id, Back.CANCEL, None, "Долго"))
    assert (gone.state, "23.1" in gone.moves[0].article, gone.sum) == (
        OrderState.CANCELLED,
        True,
        Decimal(1200),
    )
