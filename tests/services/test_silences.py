"""A silent client: reminded twice by somebody, in the way that reaches them, and then the ticket closes by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from frontdesk.db.models import Ticket
from frontdesk.domain.card_parts import AddressDraft, ContactDraft, PhoneDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.errors import Invalid, NotAllowed, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.silence import ReminderWay
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, MessageKind, Status
from frontdesk.services import proving
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, subject, ticket


def call(id: int) -> MessageDraft:
    return MessageDraft(id, MessageKind.CALL, "Договорились", seconds=60)


def test_a_silent_client_is_reminded_twice_and_then_it_closes_fo_09(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """FO-09: on the fifth day it is closed, five minutes before it is not."""
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id, call(id))
    for hours in (48, 48, 24):
        clock.forward(hours=hours, minutes=-5)
        assert office.silences.tick() == 0
        clock.forward(minutes=5)
        assert office.silences.tick() == 1
        if (found := office.silences.reminder(desk, id)) is not None:
            office.silences.remind(desk, id, found.text, found.way)
    told = kinds(office.tickets.timeline(id))
    assert [told.count(kind) for kind in (EventKind.TICKET_TO_REMIND, EventKind.TICKET_REMINDED)] == [2, 2]
    card = office.tickets.card(id)
    assert card.status is Status.CLOSED
    with office.database.read() as session:
        row = session.get_one(Ticket, id)
        assert (row.outcome, row.is_confirmed) == (Outcome.SILENT, False)


def test_a_client_whom_nobody_has_reminded_is_not_shut_out(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id, call(id))
    for _ in range(30):
        clock.forward(days=1)
        office.silences.tick()
    card = office.tickets.card(id)
    assert (card.status, card.remind_at) == (Status.WAITING_CLIENT, clock.now - timedelta(days=28))


def test_a_reminder_is_a_message_of_ours_with_ready_words_and_a_way_back(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id)
    assert office.silences.reminder(desk, id) is None, "the silence has just begun"
    with pytest.raises(WrongState):
        office.silences.remind(desk, id, "Ждём ответа", ReminderWay.CALL)
    clock.forward(days=2)
    office.silences.tick()
    found = office.silences.reminder(desk, id)
    assert found is not None
    assert found.address, "the card says how the client is reached"
    assert f"№\u00a0{office.tickets.card(id).number}" in found.text
    assert "{" not in found.text
    card = office.silences.remind(desk, id, found.text, found.way)
    assert (card.remind_at, card.wake_at) == (None, clock.now + timedelta(days=2))
    assert card.first_response.met_at == clock.now, "the client has heard from us"
    with pytest.raises(WrongState):
        office.silences.remind(desk, id, found.text, found.way)
    assert card.was is not None
    office.undoing.ticket(desk, card.was, EventKind.TICKET_REMINDED)
    back = office.tickets.card(id)
    assert (back.remind_at, back.first_response.met_at) == (clock.now, None)
    assert proving.differing(office.database, office.facts, clock())[1] == ()


def test_the_way_of_a_reminder_is_the_one_that_is_written_to(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """E-mail first, a letter answers a letter; with a telephone alone somebody calls back."""
    for draft, channel, way in (
        (ClientDraft(surname="Ким", given="Олег", contacts=(ContactDraft(value="kim@example.org"),)),
         Channel.PHONE, ReminderWay.EMAIL),
        (ClientDraft(surname="Лим", given="Анна", phones=(PhoneDraft("+7 900 000-76-54"),)),
         Channel.PHONE, ReminderWay.CALL),
        (ClientDraft(surname="Дим", given="Ян", phones=(PhoneDraft("+7 900 000-76-55"),),
                     addresses=(AddressDraft(text="Садовая ул., 1"),)), Channel.POST, ReminderWay.LETTER),
    ):  # fmt: skip
        client = office.clients.create(desk, draft)
        asked = TicketDraft(
            "Вопрос", subject(office), client, channel, source="№ 5", received_on=date(2026, 11, 16)
        )
        id = office.tickets.open(desk, asked)
        office.tickets.wait_for_client(desk, id)
        clock.forward(days=2)
        office.silences.tick()
        found = office.silences.reminder(desk, id)
        assert found is not None
        assert (found.way, bool(found.address)) == (way, True)
        assert office.silences.remind(desk, id, found.text, found.way).remind_at is None


def test_whom_a_reminder_waits_for_finds_it_in_the_bell_and_in_the_queue(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id)
    clock.forward(days=2)
    office.silences.tick()
    assert [row.ticket_id for row in office.alerts.unseen(desk) if row.is_reminder] == [id]
    assert office.tickets.rows([id])[0].is_to_remind
    office.courses.hear(desk, MessageDraft(id, MessageKind.INCOMING, "Отвечаю"))
    assert not any(row.is_reminder for row in office.alerts.unseen(desk))
    assert not office.tickets.rows([id])[0].is_to_remind


def test_the_office_sets_how_long_it_waits(office: Office, desk: Desk, clock: StoppedClock) -> None:
    lead = desk_of(office, Role.LEAD)
    before = office.customs.save(lead, OfficeCustoms(remind_first=1, remind_again=3, close_after=9))
    id = ticket(office, desk)
    assert office.tickets.wait_for_client(desk, id).wake_at == clock.now + timedelta(days=1)
    office.customs.save(lead, before)
    other = ticket(office, desk)
    assert office.tickets.wait_for_client(desk, other).wake_at == clock.now + timedelta(days=2)
    with pytest.raises(NotAllowed):
        office.customs.save(desk_of(office, Role.CLERK), OfficeCustoms())
    with pytest.raises(Invalid):
        office.customs.save(lead, OfficeCustoms(remind_first=0))


def test_the_clients_word_stops_the_reminders(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id, call(id))
    clock.forward(days=2)
    assert office.silences.tick() == 1
    office.courses.hear(desk, MessageDraft(id, MessageKind.INCOMING, "Отвечаю"))
    clock.forward(days=9)
    assert office.silences.tick() == 0
    assert office.tickets.card(id).status is Status.IN_WORK
    office.tickets.wait_for_client(desk, id)
    clock.forward(days=2)
    office.silences.tick()
    with office.database.read() as session:
        row = session.get_one(Ticket, id)
        assert (row.reminders, row.remind_at) == (0, clock.now), (
            "a new silence begins with its first reminder"
        )
