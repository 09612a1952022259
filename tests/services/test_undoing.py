"""Deeds taken back: the state of before, lines in the journal that say so, and nothing that others have done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.domain.claims import ClaimState
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.erasing import Cause
from frontdesk.domain.errors import ChangedMeanwhile, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import MessageKind, QueueFilter, Scope, Status
from frontdesk.domain.visits import VisitState
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import claim, decision, desk_of, kinds, ticket, visit

SIMPLE = ("status", "owner_id", "first_response", "solution")
DEEDS: dict[str, Callable[[Office, Desk, int], TicketCard]] = {
    "solve": lambda office, desk, id: office.tickets.solve(desk, id, _call(id)),
    "wait": lambda office, desk, id: office.tickets.wait_for_client(desk, id),
    "call": lambda office, desk, id: office.tickets.say(desk, _call(id)),
}


def _call(id: int) -> MessageDraft:
    return MessageDraft(id, MessageKind.CALL, "Договорились", seconds=75)


def _state(card: TicketCard) -> tuple[object, ...]:
    return tuple(getattr(card, name) for name in SIMPLE)


def back(office: Office, desk: Desk, card: TicketCard) -> TicketCard:
    assert card.was is not None
    return office.tickets.card(office.undoing.ticket(desk, card.was))


@pytest.mark.parametrize("deed", DEEDS)
def test_a_ticket_is_as_the_deed_found_it(office: Office, desk: Desk, deed: str) -> None:
    id = ticket(office, desk)
    before = office.tickets.card(id)
    undone = back(office, desk, DEEDS[deed](office, desk, id))
    assert _state(undone) == _state(before)
    assert kinds(office.tickets.timeline(id))[-1] is EventKind.UNDONE
    assert id in office.tickets.queue(desk, QueueFilter()).ids
    assert office.journal.verify().is_whole


def test_deeds_upon_one_ticket_are_taken_back_one_after_another(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    states, cards = [], []
    for deed in ("call", "wait", "solve", "resume"):
        states.append(_state(office.tickets.card(id)))
        clock.forward(seconds=1)
        cards.append(office.tickets.resume(desk, id) if deed == "resume" else DEEDS[deed](office, desk, id))
    for state, card in zip(reversed(states), reversed(cards), strict=True):
        undone = back(office, desk, card)
        assert (undone.status, undone.owner_id) == state[:2]
        assert undone.first_response.met_at == state[2].met_at  # type: ignore[attr-defined]
    assert office.journal.verify().is_whole


def test_a_ticket_taken_is_nobodys_again(office: Office, desk: Desk) -> None:
    rows = office.tickets.rows(office.tickets.queue(desk, QueueFilter(Scope.ALL)).ids)
    free = next(row for row in rows if row.owner_id is None)
    card = back(office, desk, office.tickets.take(desk, free.id))
    assert (card.owner_id, card.status) == (None, free.status)


def test_what_a_colleague_has_gone_on_with_is_not_taken_back(office: Office, desk: Desk) -> None:
    other, id = desk_of(office, Role.CHIEF_SPECIALIST), ticket(office, desk)
    solved = office.tickets.solve(desk, id, outcome=Outcome.DONE)
    office.tickets.resume(other, id)
    with pytest.raises(WrongState):
        back(office, desk, solved)
    assert office.tickets.card(id).status is Status.IN_WORK


def test_a_ticket_opened_by_mistake_is_closed_unless_work_went_on(office: Office, desk: Desk) -> None:
    mistaken, wanted = ticket(office, desk), ticket(office, desk)
    office.undoing.new_ticket(desk, mistaken)
    assert office.tickets.card(mistaken).status is Status.CLOSED
    assert mistaken not in office.tickets.queue(desk, QueueFilter()).ids
    office.tickets.say(desk, _call(wanted))
    with pytest.raises(WrongState):
        office.undoing.new_ticket(desk, wanted)


def test_a_visit_registered_by_mistake_is_cancelled_with_its_ticket(office: Office, desk: Desk) -> None:
    waiting = [row.id for row in office.visits.waiting()]
    made = office.visits.register(desk, visit(office, 60, "SD-01"))
    assert made.was is not None
    office.undoing.visit(desk, made.was)
    assert office.visits.visit(made.visit_id).state is VisitState.CANCELLED
    assert office.tickets.card(made.ticket_id).status is Status.CLOSED
    assert [row.id for row in office.visits.waiting()] == waiting
    again = office.visits.register(desk, visit(office, 60, "SD-01"))
    assert again.slip != made.slip, "the number of a printed slip is not given twice"
    assert not again.joined


def test_a_visit_that_joined_a_ticket_leaves_it_as_it_was(office: Office, desk: Desk) -> None:
    first = office.visits.register(desk, visit(office, 60, "SD-01"))
    joined = office.visits.register(desk, visit(office, 60, "SD-01"))
    assert joined.was is not None
    office.undoing.visit(desk, joined.was)
    assert office.tickets.card(first.ticket_id).status is Status.NEW
    assert office.visits.visit(first.visit_id).state is VisitState.WAITING


def test_a_called_visitor_waits_again_and_the_one_before_stands_at_the_counter(
    office: Office, desk: Desk
) -> None:
    first = office.visits.call_next(desk)
    order = [row.id for row in office.visits.waiting()]
    before = office.tickets.card(office.visits.waiting()[0].ticket_id)
    second = office.visits.call_next(desk)
    assert second.was is not None
    office.undoing.visit(desk, second.was)
    assert [row.id for row in office.visits.waiting()] == order
    assert _state(office.tickets.card(second.ticket_id)) == _state(before)
    at_counter = office.visits.at_my_counter(desk)
    assert at_counter is not None
    assert (at_counter.id, at_counter.finished_at) == (first.id, None)
    assert first.was is not None
    office.undoing.visit(desk, first.was)
    assert office.visits.at_my_counter(desk) is None
    assert office.journal.verify().is_whole


def test_who_was_taken_straight_to_the_counter_is_cancelled(office: Office, desk: Desk) -> None:
    made = office.visits.register(desk, visit(office, 60, "SD-01", to_my_counter=True))
    assert made.was is not None
    office.undoing.visit(desk, made.was)
    assert office.visits.visit(made.visit_id).state is VisitState.CANCELLED
    assert office.visits.at_my_counter(desk) is None
    assert office.tickets.card(made.ticket_id).status is Status.CLOSED


def test_a_visitor_found_after_all_stands_at_the_counter_unless_another_does(
    office: Office, desk: Desk
) -> None:
    gone = office.visits.no_show(desk, office.visits.call_next(desk).id)
    assert gone.was is not None
    office.undoing.visit(desk, gone.was)
    assert office.visits.visit(gone.id).state is VisitState.CALLED
    again = office.visits.no_show(desk, gone.id)
    office.visits.call_next(desk)
    assert again.was is not None
    with pytest.raises(WrongState):
        office.undoing.visit(desk, again.was)


def test_edits_of_a_card_are_taken_back_one_after_another_past_a_colleagues_edit(
    office: Office, desk: Desk
) -> None:
    clients, stands = office.clients, []
    for note in ("Придёт с сопровождающим", "Придёт с дочерью"):
        card = clients.card(1)
        saved = clients.save(desk, 1, card.version, replace(card.as_draft(), note=note))
        stands.append((card.as_draft(), saved))
    card = clients.card(1)
    clients.save(desk, 1, card.version, replace(card.as_draft(), segment="Совет ветеранов"))
    for before, saved in reversed(stands):
        office.undoing.card(desk, saved, before)
    now = clients.card(1)
    assert (now.note, now.segment) == (stands[0][0].note, "Совет ветеранов")


def test_a_field_that_a_colleague_has_changed_since_is_theirs(office: Office, desk: Desk) -> None:
    clients, card = office.clients, office.clients.card(1)
    saved = clients.save(desk, 1, card.version, replace(card.as_draft(), note="Плохо видит"))
    clients.save(desk, 1, saved.version, replace(saved.as_draft(), note="Плохо слышит"))
    with pytest.raises(ChangedMeanwhile) as met:
        office.undoing.card(desk, saved, card.as_draft())
    assert met.value.fields == ("note",)
    assert clients.card(1).note == "Плохо слышит"


def test_numbers_behind_dots_come_back_whole_and_the_journal_never_holds_them(
    office: Office, desk: Desk
) -> None:
    clients, before = office.clients, office.clients.card(1)
    numbers = [clients.reveal(desk, 1, f"documents.{paper.id}") for paper in before.documents]
    snils = clients.reveal(desk, 1)
    typed = replace(before.as_draft(), snils="116-973-385 89", documents=before.documents[1:])
    saved = clients.save(desk, 1, before.version, typed)
    segment = replace(saved.as_draft(), segment="Совет ветеранов")
    clients.save(desk, 1, saved.version, segment)
    undone = office.undoing.card(desk, saved, before.as_draft())
    assert (undone.snils, undone.segment) == (before.snils, "Совет ветеранов")
    assert clients.reveal(desk, 1) == snils
    assert [clients.reveal(desk, 1, f"documents.{paper.id}") for paper in undone.documents] == numbers
    with office.database.read() as session:
        told = " ".join(map(str, session.execute(text("SELECT data FROM event")).scalars()))
    for number in (snils, "116-973-385 89", *numbers):
        assert number not in told
        assert number.replace("-", "").replace(" ", "") not in told


def test_a_number_that_differs_only_behind_its_dots_comes_back_too(office: Office, desk: Desk) -> None:
    """Both show •••-•••-445 95 or the like: what changed is known from the save, not from the masks."""
    clients = office.clients
    before = clients.card(1)
    paper = before.documents[0]
    whole = clients.reveal(desk, 1, f"documents.{paper.id}")
    digit = "1" if whole[2] != "1" else "2"
    other = replace(paper, number=whole[:2] + digit + whole[3:])
    saved = clients.save(
        desk, 1, before.version, replace(before.as_draft(), documents=(other, *before.documents[1:]))
    )
    assert saved.documents == before.documents, "the masks are the same"
    office.undoing.card(desk, saved, before.as_draft())
    assert clients.reveal(desk, 1, f"documents.{paper.id}") == whole


def test_a_replaced_number_of_somebody_whose_data_is_destroyed_is_not_held(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    id = office.clients.create(lead, ClientDraft("Ясенева", "Ольга", snils="112-233-445 95"))
    card = office.clients.card(id)
    saved = office.clients.save(lead, id, card.version, replace(card.as_draft(), snils="116-973-385 89"))
    assert office.clients.replaced.by(id, saved.version)[1].snils == "11223344595"
    office.erasures.erase(lead, id, Cause.DEMAND)
    assert office.clients.replaced.by(id, saved.version) == ((), ClientDraft())


def test_a_card_made_by_mistake_is_gone_unless_it_is_used(office: Office, desk: Desk) -> None:
    typed = ClientDraft("Ясенева", "Ольга", phones=(PhoneDraft("+7 900 000-77-77"),))
    mistaken, used = office.clients.create(desk, typed), office.clients.create(desk, typed)
    ticket(office, desk, used)
    office.undoing.new_card(desk, mistaken)
    assert office.clients.with_phone("+79000007777") == (used,)
    with pytest.raises(NotFound):
        office.clients.card(mistaken)
    with pytest.raises(WrongState):
        office.undoing.new_card(desk, used)
    assert office.journal.verify().is_whole


def test_a_claim_is_undecided_again_and_its_registering_taken_back(office: Office, desk: Desk) -> None:
    lead = desk_of(office, Role.LEAD)
    registered = office.claims.register(desk, claim(ticket(office, desk)))
    decided = office.claims.decide(lead, registered.version, decision(registered.id))
    office.undoing.decision(lead, decided.id, decided.version)
    card = office.claims.card(registered.id)
    assert (card.state, card.decision, card.findings) == (ClaimState.DRAFT, None, "")
    with pytest.raises(WrongState):
        office.undoing.claim(desk, card.id, registered.version)
    office.undoing.claim(desk, card.id, card.version)
    assert office.claims.card(card.id).state is ClaimState.CANCELLED
    with pytest.raises(WrongState):
        office.claims.decide(lead, card.version + 1, decision(card.id))
