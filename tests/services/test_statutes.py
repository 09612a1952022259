"""Terms of the law stand on a ticket beside the contract: given with its kind, never paused, extended once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from frontdesk.db.models import Ticket
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.deadlines import Unit, Weekend
from frontdesk.domain.errors import Invalid, NotAllowed, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.joins import SplitDraft
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.offerings import RegulationDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.statutes import CONSIDERATION, FORWARDING, REGISTRATION, SERVICE
from frontdesk.domain.ticket_cards import ClockView, MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, MessageKind
from frontdesk.services import proving
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import ZONE, claim, desk_of, excused, local, offering, subject, ticket, visit

QUESTION = "advice.booking"
MADE = 4820  # the last number of the demo's tickets


def appeal(office: Office, desk: Desk, channel: Channel = Channel.VISIT) -> int:
    draft = TicketDraft("Жалоба", subject(office), 1, channel, "слова", TicketKind.COMPLAINT_59)
    return office.tickets.open(desk, draft)


def by_law(office: Office, id: int) -> dict[str, ClockView]:
    return {view.term: view for view in office.tickets.card(id).clocks if view.measure is Measure.STATUTE}


def agrees(office: Office, clock: StoppedClock) -> bool:
    """Whatever was opened in this test; what the demo's tickets show before the demo's day is nobody's matter."""
    with office.database.read() as session:
        made = set(session.execute(select(Ticket.number).where(Ticket.number > MADE)).scalars())
    return bool(made) and not made & set(proving.differing(office.database, office.facts, clock())[1])


def day(view: ClockView) -> date:
    return view.due.astimezone(ZONE).date()


def test_an_appeal_gets_its_terms_with_its_kind(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.now = local(10, 12)
    terms = by_law(office, appeal(office, desk))
    assert {code: day(view) for code, view in terms.items()} == {
        REGISTRATION: date(2026, 11, 13),
        CONSIDERATION: date(2026, 12, 10),
    }
    assert terms[REGISTRATION].met_at == clock.now, "it is registered as it is written down"


def test_a_kind_that_is_known_later_brings_its_terms_then(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = ticket(office, desk, code=QUESTION)
    clock.now = local(12, 12)
    office.courses.set_kind(desk, id, TicketKind.COMPLAINT_59)
    terms = by_law(office, id)
    assert day(terms[REGISTRATION]) == date(2026, 11, 13), "from its receipt"
    assert day(terms[CONSIDERATION]) == date(2026, 12, 11), "12 December is a Saturday"


def test_a_kind_that_was_a_mistake_ends_its_terms(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = appeal(office, desk)
    clock.forward(hours=1)
    office.courses.set_kind(desk, id, TicketKind.QUESTION)
    assert not any(view.is_open for view in by_law(office, id).values())


def test_what_came_to_the_counter_is_forwarded_or_taken_in_its_seven_days(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """A visit about a matter that is an application waits for somebody; taken in work, it stays here."""
    given = office.visits.register(desk, visit(office, 70, "OO-01"))
    term = by_law(office, given.ticket_id)[FORWARDING]
    assert term.is_open
    clock.forward(minutes=5)
    office.tickets.take(desk, given.ticket_id)
    assert by_law(office, given.ticket_id)[FORWARDING].met_at == clock.now


def test_waiting_for_the_client_stops_the_contract_and_not_the_law(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = appeal(office, desk)
    office.tickets.wait_for_client(desk, id)
    card = office.tickets.card(id)
    assert card.solution.paused
    assert not by_law(office, id)[CONSIDERATION].paused


def test_the_term_is_extended_once_and_only_of_an_appeal(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id, other = appeal(office, desk), ticket(office, desk, code=QUESTION)
    with pytest.raises(Invalid):
        office.statutes.extend(desk, id, " ", "Продлено")
    with pytest.raises(WrongState):
        office.statutes.extend(desk, other, "запрос в другой орган", "Продлено")
    clock.now = local(1, 12, month=12)
    office.statutes.extend(desk, id, "запрос в другой орган", "Продлено")
    assert day(by_law(office, id)[CONSIDERATION]) == date(2026, 12, 30)
    with pytest.raises(WrongState):
        office.statutes.extend(desk, id, "ещё раз", "Продлено")
    assert agrees(office, clock)


def test_a_claim_brings_its_term_and_the_decision_ends_it(office: Office, desk: Desk) -> None:
    id = ticket(office, desk, code=QUESTION)
    card = office.claims.register(desk, claim(id))
    (term,) = by_law(office, id).values()
    assert (day(term), term.met_at) == (card.deadline.due, None)
    office.undoing.claim(desk, card.id, card.version)
    assert by_law(office, id) == {}


# The extension


def test_an_extension_tells_the_citizen_in_the_same_deed(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = appeal(office, desk)
    with pytest.raises(Invalid) as refused:
        office.statutes.extend(desk, id, "запрос", " ")
    assert [problem.field for problem in refused.value.problems] == ["notice"]
    office.statutes.extend(desk, id, "запрос", "Срок продлён")
    told = office.tickets.timeline(id)
    assert next(e for e in told if e.kind is EventKind.TICKET_REPLY).data["text"] == "Срок продлён"
    term = next(e for e in told if e.kind is EventKind.TICKET_TERM)
    assert (term.data["extends"], term.data["reason"]) == (True, "запрос")


def test_only_a_lead_extends_and_only_before_the_term_is_over(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = appeal(office, desk)
    with pytest.raises(NotAllowed):
        office.statutes.extend(desk_of(office, Role.CLERK), id, "запрос", "Продлено")
    clock.now = local(10, 23, 59, month=12)
    assert (owed := office.statutes.longer(id)) is not None
    assert owed.deadline.due == date(2026, 12, 30)
    clock.now = local(11, 0, 0, month=12)
    assert office.statutes.longer(id) is None
    with pytest.raises(WrongState):
        office.statutes.extend(desk, id, "запрос", "Продлено")


def test_an_extension_that_is_taken_back_may_be_given_anew(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = appeal(office, desk)
    clock.forward(days=3)
    card = office.statutes.extend(desk, id, "запрос", "Продлено")
    assert card.was is not None
    office.undoing.ticket(desk, card.was, EventKind.TICKET_TERM)
    assert day(by_law(office, id)[CONSIDERATION]) == date(2026, 12, 10)
    assert agrees(office, clock)
    office.statutes.extend(desk, id, "запрос", "Продлено")
    assert day(by_law(office, id)[CONSIDERATION]) == date(2026, 12, 30)


def test_the_office_settles_what_the_law_leaves_open_for_what_comes_from_now_on(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(12, 12)
    before = appeal(office, desk)
    office.customs.save(desk_of(office, Role.LEAD), OfficeCustoms(weekend=Weekend.NEXT))
    after = appeal(office, desk)
    assert day(by_law(office, before)[CONSIDERATION]) == date(2026, 12, 11)
    assert day(by_law(office, after)[CONSIDERATION]) == date(2026, 12, 14)
    terms = {t.title: t for t in office.explanations.of(before).terms}["Рассмотрение обращения"]
    assert (terms.deadline.due, [at for _, at in terms.others]) == (date(2026, 12, 11), [date(2026, 12, 14)])
    assert "547-ФЗ" in terms.edition
    assert terms.doubt
    assert agrees(office, clock)


def test_an_office_that_takes_mail_has_appeals_by_mail(office: Office, desk: Desk) -> None:
    draft = TicketDraft(
        "Жалоба", subject(office), 1, Channel.EMAIL, kind=TicketKind.COMPLAINT_59, source="a@b.ru"
    )
    assert office.tickets.card(office.tickets.open(desk, draft)).is_no_appeal
    office.customs.save(desk_of(office, Role.LEAD), OfficeCustoms(takes_mail=True))
    id = office.tickets.open(desk, draft)
    assert not office.tickets.card(id).is_no_appeal
    assert CONSIDERATION in by_law(office, id)


def test_the_term_of_a_claim_is_explained_on_its_own_page(office: Office, desk: Desk) -> None:
    id = ticket(office, desk, code=QUESTION)
    office.claims.register(desk, claim(id))
    assert office.explanations.of(id).terms == ()


# The application for an offering


def filed(office: Office, desk: Desk, code: str = "SP-02") -> int:
    """A visit for an offering, on Tuesday the 10th at noon; nobody has filed anything yet."""
    return office.visits.register(desk, visit(office, 70, code)).ticket_id


def test_the_term_of_an_offering_runs_from_the_registration_and_not_from_the_visit(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = filed(office, desk)
    assert SERVICE not in by_law(office, id)
    (awaited,) = [term for term in office.explanations.of(id).terms if term.awaits]
    assert awaited.deadline.due == date(2026, 11, 24)
    clock.now = local(12, 15)
    card = office.statutes.register(desk, id, date(2026, 11, 12))
    view = next(v for v in card.clocks if v.term == SERVICE)
    # 12 November is a Thursday: day 1 is the 13th, and the tenth working day is the 26th
    assert (view.started_at, day(view)) == (clock.now, date(2026, 11, 26))
    office.tickets.wait_for_client(desk, id)
    assert not by_law(office, id)[SERVICE].paused
    told = {term.title: term for term in office.explanations.of(id).terms}["Предоставление услуги"]
    assert (told.deadline.first_day, told.control, told.awaits) == (
        date(2026, 11, 13),
        date(2026, 11, 23),
        False,
    )
    with pytest.raises(WrongState):
        office.statutes.register(desk, id, date(2026, 11, 12))
    assert agrees(office, clock)


def test_papers_that_were_filed_on_an_earlier_day_are_counted_from_it(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(12, 15)
    id = filed(office, desk)
    with pytest.raises(Invalid):
        office.statutes.register(desk, id, date(2026, 11, 13))
    office.statutes.register(desk, id, date(2026, 11, 10))
    assert day(by_law(office, id)[SERVICE]) == date(2026, 11, 24)


def test_a_ticket_by_phone_is_about_an_offering_too(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.now = local(10, 12)
    draft = TicketDraft("Пособие", subject(office), 1, Channel.PHONE, offering_id=offering(office, "SP-01"))
    id = office.tickets.open(desk, draft)
    assert office.tickets.card(id).offering_id == offering(office, "SP-01")
    office.statutes.register(desk, id, date(2026, 11, 10))
    assert day(by_law(office, id)[SERVICE]) == date(2026, 11, 24)
    without = ticket(office, desk)
    with pytest.raises(Invalid):
        office.statutes.register(desk, without, date(2026, 11, 10))
    office.statutes.register(desk, without, date(2026, 11, 10), offering(office, "SP-01"))
    assert office.tickets.card(without).offering_id == offering(office, "SP-01")


def test_the_registration_of_an_application_is_taken_back_whole(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = ticket(office, desk, code=QUESTION)
    card = office.statutes.register(desk, id, date(2026, 11, 10), offering(office))
    assert card.was is not None
    office.undoing.ticket(desk, card.was, EventKind.TICKET_TERM)
    assert by_law(office, id) == {}
    assert office.tickets.card(id).offering_id is None
    office.statutes.register(desk, id, date(2026, 11, 10), offering(office))
    assert day(by_law(office, id)[SERVICE]) == date(2026, 11, 24)
    assert agrees(office, clock)


def test_a_regulation_that_is_filled_in_holds_for_the_applications_that_run(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    lead, id = desk_of(office, Role.LEAD), filed(office, desk)
    office.statutes.register(desk, id, date(2026, 11, 10))
    typed = RegulationDraft("30", Unit.DAY, "Приказ № 12", "п. 2.4", "от 01.03.2024")
    before = office.offerings.set_regulation(lead, offering(office, "SP-02"), typed)
    assert day(by_law(office, id)[SERVICE]) == date(2026, 12, 10)
    told = {term.title: term for term in office.explanations.of(id).terms}["Предоставление услуги"]
    assert (told.deadline.law, told.deadline.article, told.edition, told.doubt) == (
        "Приказ № 12", "п. 2.4", "от 01.03.2024", "",
    )  # fmt: skip
    office.offerings.set_regulation(lead, offering(office, "SP-02"), before)
    assert day(by_law(office, id)[SERVICE]) == date(2026, 11, 24)
    assert agrees(office, clock)
    with pytest.raises(Invalid):
        office.offerings.set_regulation(lead, offering(office), RegulationDraft("10"))
    with pytest.raises(NotAllowed):
        office.offerings.set_regulation(desk_of(office, Role.CLERK), offering(office), typed)


def test_another_offering_brings_its_target_and_its_term_and_goes_with_an_undo(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    lead, id = desk_of(office, Role.LEAD), filed(office, desk)
    other = offering(office, "SP-01")
    office.offerings.set_regulation(lead, other, RegulationDraft("5", act="Приказ № 12"))
    row = next(r for r in office.targets.rows() if r.priority == office.tickets.card(id).priority)
    office.targets.save(lead, replace(row, id=0, name="Пособие", offering_id=other,
                                      norms={Measure.SOLUTION: 3600}))  # fmt: skip
    office.statutes.register(desk, id, date(2026, 11, 10))
    card = office.courses.set_offering(desk, id, other)
    assert card.solution.norm_seconds == 3600
    assert day(by_law(office, id)[SERVICE]) == date(2026, 11, 17)
    assert card.was is not None
    office.undoing.ticket(desk, card.was, EventKind.TICKET_OFFERING)
    back = office.tickets.card(id)
    assert (back.offering_id, back.solution.norm_seconds == 3600) == (offering(office, "SP-02"), False)
    assert day(by_law(office, id)[SERVICE]) == date(2026, 11, 24)
    office.courses.set_offering(desk, id, None)
    assert not by_law(office, id)[SERVICE].is_open
    assert agrees(office, clock)


def test_a_merge_carries_the_terms_of_the_law_and_its_undo_takes_them_back(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    kept, gone = ticket(office, desk, code=QUESTION), appeal(office, desk)
    office.statutes.register(desk, gone, date(2026, 11, 10), offering(office))
    clock.forward(days=1)
    merge = office.joins.merge(desk, kept, excused(office, desk, gone))
    assert {code: day(view) for code, view in by_law(office, kept).items() if view.is_open} == {
        CONSIDERATION: date(2026, 12, 10),
        SERVICE: date(2026, 11, 24),
    }
    assert office.tickets.card(kept).offering_id == offering(office)
    assert not any(view.is_open for view in by_law(office, gone).values())
    assert agrees(office, clock)
    clock.forward(days=1)
    office.joins.undo(desk, merge)
    assert by_law(office, kept) == {}
    assert office.tickets.card(kept).offering_id is None
    assert by_law(office, gone)[SERVICE].is_open
    assert agrees(office, clock)


def test_an_appeal_that_came_into_another_ticket_is_extended_there_once(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    kept, gone = ticket(office, desk, code=QUESTION), appeal(office, desk)
    clock.forward(days=1)
    merge = office.joins.merge(desk, kept, excused(office, desk, gone))
    assert (longer := office.statutes.longer(kept)) is not None
    assert longer.deadline.due == date(2026, 12, 30)
    office.statutes.extend(desk, kept, "запрос в другой орган", "Срок продлён")
    assert day(by_law(office, kept)[CONSIDERATION]) == date(2026, 12, 30)
    assert office.statutes.longer(kept) is None
    with pytest.raises(WrongState):
        office.statutes.extend(desk, kept, "ещё раз", "Срок продлён")
    assert agrees(office, clock)
    office.joins.undo(desk, merge)
    assert by_law(office, kept) == {}
    assert day(by_law(office, gone)[CONSIDERATION]) == date(2026, 12, 30), "the law allows no second time"
    assert office.statutes.longer(gone) is None
    assert agrees(office, clock)


def test_what_was_extended_before_it_came_is_not_extended_again(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    kept, gone = ticket(office, desk, code=QUESTION), appeal(office, desk)
    office.statutes.extend(desk, gone, "запрос", "Срок продлён")
    office.joins.merge(desk, kept, gone)
    assert day(by_law(office, kept)[CONSIDERATION]) == date(2026, 12, 30)
    assert office.statutes.longer(kept) is None


def test_a_term_that_the_solution_ended_goes_on_when_it_is_opened_again_before_its_end(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = filed(office, desk)
    office.statutes.register(desk, id, date(2026, 11, 10))
    office.tickets.solve(desk, excused(office, desk, id), outcome=Outcome.DONE)
    assert by_law(office, id)[SERVICE].met_at == clock.now
    clock.forward(days=1)
    office.courses.reopen(desk, id, "не то")
    again = by_law(office, id)[SERVICE]
    assert (again.cycle, again.is_open, day(again)) == (2, True, date(2026, 11, 24))
    office.tickets.solve(desk, excused(office, desk, id), outcome=Outcome.DONE)
    clock.now = local(1, 12, month=12)
    office.courses.reopen(desk, id, "опять не то")
    assert not by_law(office, id)[SERVICE].is_open, "what was done in time is not late by what is asked later"


def test_a_message_split_off_is_about_the_same_offering_and_leaves_the_application(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = filed(office, desk)
    office.statutes.register(desk, id, date(2026, 11, 10))
    office.courses.hear(desk, MessageDraft(id, MessageKind.INCOMING, "И ещё справка"))
    said = next(e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_INCOMING)
    new = office.joins.split(desk, SplitDraft(said.data["message"], "Справка"))
    assert office.tickets.card(new).offering_id == offering(office, "SP-02")
    assert SERVICE not in by_law(office, new)
    assert by_law(office, id)[SERVICE].is_open


def test_a_visit_tells_the_ticket_it_joins_what_it_is_about_until_it_is_taken_back(
    office: Office, desk: Desk
) -> None:
    id = ticket(office, desk, client=70)
    given = office.visits.register(desk, visit(office, 70, "SP-02"))
    assert (given.ticket_id, office.tickets.card(id).offering_id) == (id, offering(office, "SP-02"))
    assert given.was is not None
    office.undoing.visit(desk, given.was)
    assert office.tickets.card(id).offering_id is None
