"""Every step leaves its event in the transaction of its change: neither stands without the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk.db.database import Database
from frontdesk.db.models import Event
from frontdesk.db.models.every import Base
from frontdesk.domain.acts import ActDraft
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.consents import ConsentDraft, Purpose
from frontdesk.domain.erasing import Cause
from frontdesk.domain.errors import SignInRefused
from frontdesk.domain.gate import Outcome
from frontdesk.domain.own_fields import OwnFieldDraft
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind, QueueFilter, Scope
from frontdesk.services import demo
from frontdesk.services.office import Office
from tests.services.broken import JournalRefusedError, journal_refusing
from tests.services.cards import PERSON
from tests.services.people import approved, claim, decision, ticket, visit

Deed = Callable[[Office, Desk], Callable[[], Any]]


def _free(office: Office, desk: Desk) -> int:
    ids = office.tickets.queue(desk, QueueFilter(Scope.ALL)).ids
    return next(row.id for row in office.tickets.rows(ids) if row.owner_id is None)


def _create(office: Office, desk: Desk) -> Callable[[], Any]:
    draft = ClientDraft("Новая", "Анна", phones=(PhoneDraft("+79000000001"),))
    return lambda: office.clients.create(desk, draft)


def _save(office: Office, desk: Desk) -> Callable[[], Any]:
    card = office.clients.card(1)
    draft = replace(card.as_draft(), note="новое", phones=(PhoneDraft("+79000001428"),))
    return lambda: office.clients.save(desk, 1, card.version, draft)


def _called(office: Office, desk: Desk, deed: str) -> Callable[[], Any]:
    id = office.visits.call_next(desk).id
    return lambda: getattr(office.visits, deed)(desk, id)


def _mine(office: Office, desk: Desk, deed: str, *more: Any) -> Callable[[], Any]:
    id = ticket(office, desk)
    return lambda: getattr(office.tickets, deed)(desk, id, *more)


def _say(office: Office, desk: Desk, kind: MessageKind) -> Callable[[], Any]:
    id = ticket(office, desk)
    return lambda: office.tickets.say(desk, MessageDraft(id, kind, "Сказано"))


def _resume(office: Office, desk: Desk) -> Callable[[], Any]:
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id)
    return lambda: office.tickets.resume(desk, id)


def _take(office: Office, desk: Desk) -> Callable[[], Any]:
    id = _free(office, desk)
    return lambda: office.tickets.take(desk, id)


def _register_claim(office: Office, desk: Desk) -> Callable[[], Any]:
    id = ticket(office, desk)
    return lambda: office.claims.register(desk, claim(id))


def _decide(office: Office, desk: Desk) -> Callable[[], Any]:
    card = office.claims.register(desk, claim(ticket(office, desk)))
    return lambda: office.claims.decide(desk, card.version, decision(card.id))


def _act(office: Office, desk: Desk) -> ActDraft:
    card = approved(office, desk, ticket(office, desk))
    return ActDraft(card.id, office.acts.commission().chair_id)


def _issue(office: Office, desk: Desk) -> Callable[[], Any]:
    draft = _act(office, desk)
    return lambda: office.acts.issue(desk, draft)


def _print(office: Office, desk: Desk) -> Callable[[], Any]:
    id = office.acts.issue(desk, _act(office, desk)).id
    return lambda: office.acts.printed(desk, id)


def _slip(office: Office, desk: Desk) -> Callable[[], Any]:
    id = office.visits.register(desk, visit(office)).visit_id
    return lambda: office.visits.slip(desk, id)


def _wrong_password(office: Office, desk: Desk) -> Callable[[], Any]:
    def mistype() -> None:
        with pytest.raises(SignInRefused):
            office.staff.sign_in(desk.staff_id, "wrong", None, "desk-3")

    return mistype


def _script(office: Office, desk: Desk) -> Callable[[], Any]:
    id = ticket(office, desk)
    return lambda: office.scripts.record(desk, id, "reception", "greet", {"name": "Анна"})


def _kept(office: Office, desk: Desk, add: str, draft: Any, *deeds: str) -> Callable[[], Any]:
    """`add` of a service, then `deeds` on what was added; the last is the one that is tried."""
    service, make = add.split(".")
    of = getattr(office, service)
    if not deeds:
        return lambda: getattr(of, make)(desk, draft)
    id = getattr(of, make)(desk, draft)
    for deed in deeds[:-1]:
        getattr(of, deed)(desk, id)
    return lambda: getattr(of, deeds[-1])(desk, id)


def _document(office: Office, desk: Desk) -> Callable[[], Any]:
    id = office.clients.create(desk, PERSON)
    document = office.clients.card(id).documents[0].id
    return lambda: office.clients.reveal(desk, id, f"documents.{document}")


def _forget(office: Office, desk: Desk) -> Callable[[], Any]:
    id = office.clients.create(desk, PERSON)
    return lambda: office.erasures.erase(desk, id, Cause.WITHDRAWN)


STANDS_FOR = RepresentativeDraft(1, 2, Relation.PARENT)
AGREES = ConsentDraft(7)
SCAN = AttachmentDraft(1, "a.pdf", b"%PDF-1.7 scan")
FIELD = OwnFieldDraft("Участок")
DEEDS: dict[str, Deed] = {
    "sign in": lambda o, d: lambda: o.staff.sign_in(d.staff_id, demo.PASSWORD, 6, "desk-6"),
    "mistype the password": _wrong_password,
    "sign out": lambda o, d: lambda: o.staff.sign_out(d),
    "create a card": _create,
    "save a card": _save,
    "look at the number": lambda o, d: lambda: o.clients.reveal(d, 1),
    "look at a document": lambda o, d: _document(o, d),
    "forget a person": lambda o, d: _forget(o, d),
    "take a request for data": lambda o, d: lambda: o.subjects.request(d, 1),
    "hand out everything": lambda o, d: lambda: o.subjects.pack(d, 1),
    "print the sheet of deeds": lambda o, d: lambda: o.subjects.sheet(d, 1),
    "print who looked": lambda o, d: lambda: o.looks.sheet(d, 1),
    "add a representative": lambda o, d: _kept(o, d, "representatives.add", STANDS_FOR),
    "end a representative": lambda o, d: _kept(o, d, "representatives.add", STANDS_FOR, "end"),
    "restore a representative": lambda o, d: _kept(o, d, "representatives.add", STANDS_FOR, "end", "restore"),
    "give a consent": lambda o, d: _kept(o, d, "consents.give", AGREES),
    "withdraw a consent": lambda o, d: _kept(o, d, "consents.give", AGREES, "withdraw"),
    "print a consent": lambda o, d: lambda: o.consents.form(d, 1, Purpose.PROCESSING),
    "attach a file": lambda o, d: _kept(o, d, "attachments.add", SCAN),
    "remove a file": lambda o, d: _kept(o, d, "attachments.add", SCAN, "remove"),
    "put a file back": lambda o, d: _kept(o, d, "attachments.add", SCAN, "remove", "restore"),
    "add a field": lambda o, d: _kept(o, d, "own_fields.define", FIELD),
    "retire a field": lambda o, d: _kept(o, d, "own_fields.define", FIELD, "retire"),
    "restore a field": lambda o, d: _kept(o, d, "own_fields.define", FIELD, "retire", "restore"),
    "register a visit": lambda o, d: lambda: o.visits.register(d, visit(o, 1)),
    "serve at once": lambda o, d: lambda: o.visits.register(d, visit(o, 1, to_my_counter=True)),
    "print a slip": _slip,
    "call the next": lambda o, d: lambda: o.visits.call_next(d),
    "call again": lambda o, d: _called(o, d, "recall"),
    "finish": lambda o, d: _called(o, d, "finish"),
    "nobody came": lambda o, d: _called(o, d, "no_show"),
    "open a ticket": lambda o, d: lambda: ticket(o, d),
    "take": _take,
    "log a call": lambda o, d: _say(o, d, MessageKind.CALL),
    "reply": lambda o, d: _say(o, d, MessageKind.REPLY),
    "note": lambda o, d: _say(o, d, MessageKind.NOTE),
    "wait": lambda o, d: _mine(o, d, "wait_for_client"),
    "go on": _resume,
    "solve": lambda o, d: _mine(o, d, "solve", None, Outcome.DONE),
    "pass a step of a script": _script,
    "register a claim": _register_claim,
    "decide": _decide,
    "issue an act": _issue,
    "print an act": _print,
}  # fmt: skip


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.read() as session:
        return {
            table.name: sorted((tuple(row) for row in session.execute(select(table))), key=str)
            for table in Base.metadata.sorted_tables
        }


@pytest.mark.parametrize("deed", DEEDS)
def test_a_step_without_its_event_does_not_happen(office: Office, desk: Desk, deed: str) -> None:
    do = DEEDS[deed](office, desk)
    before = everything(office.database)
    heard: list[object] = []
    office.database.announced.append(heard.append)
    with journal_refusing(office.database), pytest.raises(JournalRefusedError):
        do()
    assert everything(office.database) == before
    assert heard == []
    do()
    after = everything(office.database)
    assert len(after["event"]) > len(before["event"]), "and with it, it does"
    assert office.journal.verify().is_whole


def test_every_line_of_the_journal_says_who_and_where(office: Office, desk: Desk) -> None:
    ticket(office, desk)
    with office.database.read() as session:
        last = session.execute(select(Event).order_by(Event.id.desc()).limit(1)).scalar_one()
        assert (last.staff_id, last.counter, last.workstation) == (desk.staff_id, 3, "desk-3")
