"""Visas: nobody approves before all who were asked have signed, and an objection sends the proposal back."""

from __future__ import annotations

import pytest

from frontdesk.domain.claim_course import ClaimState
from frontdesk.domain.claims import ClaimCard
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, OwnDecision, VisasMissing, WrongState
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.visas import Opinion
from frontdesk.services.office import Office
from tests.services.people import claim, decision, desk_of, second, ticket


def proposed(office: Office, desk: Desk) -> ClaimCard:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    return office.claims.decide(desk, card.version, decision(card.id))


def lawyer(office: Office) -> Desk:
    return desk_of(office, Role.CHIEF_SPECIALIST, workstation="lawyer")


def test_a_decision_is_not_approved_before_all_who_were_asked_have_signed(office: Office, desk: Desk) -> None:
    asked = office.visas.ask(desk, proposed(office, desk).id, [lawyer(office).staff_id])
    with pytest.raises(VisasMissing) as met:
        office.claim_course.approve(second(office), asked.id, asked.version)
    assert met.value.names == asked.visas[0].name
    signed = office.visas.answer(lawyer(office), asked.id, Opinion.AGREES)
    assert office.claim_course.approve(second(office), signed.id, signed.version).state is ClaimState.APPROVED


def test_a_remark_is_kept_with_the_visa_and_does_not_hold_the_decision(office: Office, desk: Desk) -> None:
    asked = office.visas.ask(desk, proposed(office, desk).id, [lawyer(office).staff_id])
    signed = office.visas.answer(lawyer(office), asked.id, Opinion.REMARKS, " Указать номер чека ")
    (visa,) = signed.visas
    assert (visa.opinion, visa.remark, visa.is_past) == (Opinion.REMARKS, "Указать номер чека", False)
    assert visa.answered_at is not None
    assert office.claim_course.approve(second(office), signed.id, signed.version).visas == signed.visas


def test_an_objection_sends_the_claim_back_and_a_new_proposal_is_asked_for_anew(
    office: Office, desk: Desk
) -> None:
    agent = second(office)
    asked = office.visas.ask(desk, proposed(office, desk).id, [lawyer(office).staff_id, agent.staff_id])
    back = office.visas.answer(lawyer(office), asked.id, Opinion.OBJECTS, "Срок гарантии истёк")
    assert back.state is ClaimState.DRAFT
    assert [(visa.opinion, visa.is_past) for visa in back.visas] == [(Opinion.OBJECTS, True)]
    assert office.visas.owed(agent) == frozenset(), "of a proposal that is none any more nobody is asked"
    again = office.claims.decide(desk, back.version, decision(back.id))
    asked = office.visas.ask(desk, again.id, [lawyer(office).staff_id])
    assert [visa.is_past for visa in asked.visas] == [True, False]
    assert office.visas.owed(lawyer(office)) == {asked.id}


def test_a_claim_that_is_taken_back_or_rejected_asks_nobody(office: Office, desk: Desk) -> None:
    for end in (
        lambda card: office.claim_course.back(desk, card.id, card.version),
        lambda card: office.claim_course.cancel(desk, card.id, card.version),
        lambda card: office.claim_course.reject(second(office), card.id, card.version, "Срок пропущен"),
    ):
        asked = office.visas.ask(desk, proposed(office, desk).id, [lawyer(office).staff_id])
        end(asked)
        assert office.visas.owed(lawyer(office)) == frozenset()
        with pytest.raises(WrongState):
            office.visas.answer(lawyer(office), asked.id, Opinion.AGREES)


def test_who_does_not_answer_is_asked_no_longer(office: Office, desk: Desk) -> None:
    asked = office.visas.ask(desk, proposed(office, desk).id, [lawyer(office).staff_id])
    free = office.visas.withdraw(desk, asked.id, lawyer(office).staff_id)
    assert free.visas == ()
    assert office.claim_course.approve(second(office), free.id, free.version).state is ClaimState.APPROVED
    with pytest.raises(WrongState):
        office.visas.withdraw(desk, asked.id, lawyer(office).staff_id)


def test_nobody_is_asked_twice_and_a_visa_is_given_once(office: Office, desk: Desk) -> None:
    id = proposed(office, desk).id
    for _ in range(2):
        asked = office.visas.ask(desk, id, [lawyer(office).staff_id, lawyer(office).staff_id])
    assert len(asked.visas) == 1
    office.visas.answer(lawyer(office), id, Opinion.AGREES)
    with pytest.raises(WrongState):
        office.visas.answer(lawyer(office), id, Opinion.OBJECTS, "Передумал")


def test_what_is_wrong_is_said(office: Office, desk: Desk) -> None:
    card = proposed(office, desk)
    with pytest.raises(Invalid):
        office.visas.ask(desk, card.id, [])
    with pytest.raises(OwnDecision):
        office.visas.ask(desk, card.id, [desk.staff_id])
    with pytest.raises(NotFound):
        office.visas.ask(desk, card.id, [999_999])
    with pytest.raises(NotAllowed):
        office.visas.ask(desk_of(office, Role.CLERK), card.id, [lawyer(office).staff_id])
    office.visas.ask(desk, card.id, [lawyer(office).staff_id])
    for opinion in (Opinion.REMARKS, Opinion.OBJECTS):
        with pytest.raises(Invalid) as met:
            office.visas.answer(lawyer(office), card.id, opinion, "  ")
        assert [problem.field for problem in met.value.problems] == ["remark"]
    with pytest.raises(WrongState):
        office.visas.answer(second(office), card.id, Opinion.AGREES)


def test_the_journal_tells_of_every_visa_and_stays_whole(office: Office, desk: Desk) -> None:
    card = office.visas.ask(desk, proposed(office, desk).id, [lawyer(office).staff_id])
    office.visas.answer(lawyer(office), card.id, Opinion.OBJECTS, "Срок гарантии истёк")
    said = [event.data["visa"] for event in office.tickets.timeline(card.ticket_id) if "visa" in event.data]
    assert said == ["objects", "asked"]
    assert office.journal.verify().is_whole
