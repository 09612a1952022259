"""A person of whom the office knows everything that it can know, and a relative of theirs. Everybody is invented."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from frontdesk.domain.acts import ActDraft
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.card_parts import AddressDraft, DocumentDraft, PhoneDraft
from frontdesk.domain.claim_course import LineDraft, ResultDraft, ResultKind
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.consents import ConsentDraft, Purpose
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.evidence import EvidenceDraft, EvidenceKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.handling import Activity, CorrectionDraft
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.joins import LinkKind
from frontdesk.domain.merging import Take
from frontdesk.domain.orders import Back, BackDraft, OrderDraft, OrderState
from frontdesk.domain.own_fields import OwnFieldDraft
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.domain.staff import Desk
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskKind, Way
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, MessageKind
from frontdesk.services.office import Office
from tests.services.cards import PERSON
from tests.services.people import claim, decision, second, subject, visit

NUMBERS = {
    "снилс": ("112233446", "112-233-446"), "паспорт": ("918273",), "инн": ("500100732259",),
}  # fmt: skip
"""The sensitive numbers of the person, each as it is stored and as it is written."""

SURNAME = "Кржижановская"
SECRETS = (
    "кржижановск", "вениамин", "9000007701", "900 000-77-01", "1077000009", "9000007702", "1961-03-05",
    "m.zhukova", "zhukova_m", *(text for forms in NUMBERS.values() for text in forms), "овд тайного",
    "771-034", "тайная ул., 1", "лесная ул., 2", "справка № 5", "плохо слышит", "давние", "тайна", "scan-of",
)  # fmt: skip
"""Everything that is known of the person, as it is kept, shown or searched for."""


PASSPORT = DocumentDraft(
    DocumentKind.PASSPORT,
    number="18 04 918273",
    issued_on="20.03.2004",
    issued_by="ОВД Тайного района",
    issuer_code="771034",
)


@dataclass(frozen=True)
class Known:
    id: int
    twin: int  # a second card of the same person, joined to the first
    relative: int
    ticket: int
    claim: int
    passport: int  # id of the document


def known_person(office: Office, desk: Desk) -> Known:
    """Every kind of thing that can be tied to a card; nothing is left open."""
    own = office.own_fields.define(desk, OwnFieldDraft("Участок"))
    person = replace(
        PERSON,
        surname=SURNAME,
        patronymic="Вениаминовна",
        addresses=(AddressDraft("Тайная ул., 1"), *PERSON.addresses[1:]),
        documents=(PASSPORT, *PERSON.documents[1:]),
        own=((own, "Тайна участка"),),
    )
    id = office.clients.create(desk, person)
    twin = office.clients.create(
        desk, ClientDraft(SURNAME, "Мария", "Вениаминовна", born="05.03.1961", note="Тайна двойника")
    )
    relative = office.clients.create(desk, ClientDraft("Вяземцов", "Олег", note="Свой человек"))
    _tie(office, desk, id, relative)
    office.merging.merge(desk, id, twin, {"note": Take.BOTH})
    card = office.clients.card(id)
    more = (*card.as_draft().phones, PhoneDraft("+7 900 000-77-03", note="Тайна соседки"))
    office.clients.save(desk, id, card.version, replace(card.as_draft(), phones=more))
    passport = card.documents[0].id
    assert passport is not None
    office.clients.reveal(desk, id, f"documents.{passport}")
    ticket, claim_id = _matters(office, desk, id)
    return Known(id, twin, relative, ticket, claim_id, passport)


def _tie(office: Office, desk: Desk, id: int, relative: int) -> None:
    office.representatives.add(
        desk, RepresentativeDraft(id, relative, Relation.CHILD, scope="Тайна", paper="Тайна доверенности")
    )
    office.consents.give(desk, ConsentDraft(id, paper="Тайна согласия"))
    office.consents.form(desk, id, Purpose.PROCESSING)
    office.attachments.add(desk, AttachmentDraft(id, "scan-of-zhukova.pdf", b"%PDF-1.7 scan-of zhukova"))
    for one in (id, relative):
        office.attachments.add(desk, AttachmentDraft(one, "shared.pdf", b"%PDF-1.7 shared by two"))
    office.duplicates.not_the_same(desk, id, relative)


def _matters(office: Office, desk: Desk, id: int) -> tuple[int, int]:
    came = office.visits.register(desk, visit(office, id, to_my_counter=True))
    office.visits.finish(desk, came.visit_id)
    office.tickets.solve(desk, came.ticket_id, outcome=Outcome.DONE)
    ticket = office.tickets.open(
        desk, TicketDraft(f"Тайна: {SURNAME}", subject(office), id, Channel.PHONE, f"Звонила {SURNAME}")
    )
    office.scripts.record(desk, ticket, "reception", "greet", {"name": "Тайна имени"})
    for kind in MessageKind:
        office.tickets.say(desk, MessageDraft(ticket, kind, f"{SURNAME} просила: тайна"))
    card = office.claims.register(
        desk, claim(ticket, contract="от 09.10.2026, тайна", words=f"Я, {SURNAME}, требую")
    )
    done = office.claims.decide(desk, card.version, decision(card.id, findings="Тайна проверки"))
    done = office.claim_course.approve(second(office), done.id, done.version)
    office.claim_course.make(desk, done.version, ResultDraft(done.id, ResultKind.REFUND))
    office.acts.issue(desk, ActDraft(done.id, office.acts.commission().chair_id))
    office.evidence.add(
        desk, EvidenceDraft(done.id, EvidenceKind.CHEQUE, "Тайна чека", "вчера", f"{SURNAME}")
    )
    _bought(office, desk, id)
    _owed(office, desk, id, ticket)
    office.tickets.solve(desk, ticket, outcome=Outcome.DONE)
    return ticket, card.id


def _bought(office: Office, desk: Desk, id: int) -> None:
    """An order of which something was exchanged."""
    lines = (LineDraft("Тайна товара", "2", "500", "Тайна номера"),)
    typed = OrderDraft(id, "Тайна-77", "вчера", "вчера", "Тайна оплаты", OrderState.HANDED_OVER, lines)
    order = office.orders.take(desk, typed)
    line = order.lines[0].id
    numbers = {"returned": {line: "Тайна старого"}, "given": {line: "Тайна нового"}}
    back = BackDraft(order.id, Back.EXCHANGE, {line: 1}, "Тайна возврата", **numbers)
    office.orders.take_back(desk, order.version, back)


def _owed(office: Office, desk: Desk, id: int, ticket: int) -> None:
    """Tasks, promises, a hand-over, a dispute, a link: each with words of the person."""
    due = office.clock() + timedelta(days=2)
    task = office.tasks.give(
        desk, TaskDraft(TaskKind.SUBTASK, "Тайна задачи", due, "Тайна", ticket_id=ticket)
    )
    office.tasks.done(desk, task.id, "Тайна ответа")
    asked = TaskDraft(TaskKind.INCOMING, "Тайна запроса", due, client_id=id, party="Район", way=Way.LETTER)
    office.tasks.done(desk, office.tasks.give(desk, asked).id, "Тайна справки")
    promise = office.tasks.promise(desk, PromiseDraft(ticket, "Тайна обещания", due))
    office.tasks.break_promise(desk, promise.id, "Тайна причины")
    office.handling.correct(desk, CorrectionDraft(ticket, Activity.TALK, "3", "Тайна поправки"))
    office.courses.hand_over(
        desk, HandOverDraft(ticket, AddresseeKind.PERSON, desk.staff_id, "Тайна передачи")
    )
    office.courses.suspend(desk, ticket, "Тайна спора", desk.staff_id)
    office.tickets.resume(desk, ticket)
    other = office.tickets.open(desk, TicketDraft("Тайна второго", subject(office), id, Channel.PHONE))
    office.joins.link(desk, ticket, other, LinkKind.RELATED)
    office.joins.merge(desk, ticket, other)
