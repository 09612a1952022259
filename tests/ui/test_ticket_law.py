"""What the law asks of a ticket, by keys on the real page: its application, the extension, a reminder, its offering."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from frontdesk.domain.card_parts import ContactDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.events import EventKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.statutes import CONSIDERATION, SERVICE
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel
from tests.conftest import StoppedClock
from tests.services.people import ZONE, excused, kinds, offering, subject, ticket
from tests.ui.test_queue_page import CTRL, ENTER, KEY, QueueDesk, at  # noqa: F401 - a fixture

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def seat(at: QueueDesk) -> QueueDesk:  # noqa: F811 - the fixture of the page
    return at


def opened(seat: QueueDesk, **more: Any) -> int:
    draft = TicketDraft("Пособие", subject(seat.office), 1, Channel.VISIT, **more)
    id = excused(seat.office, seat.desk, seat.office.tickets.open(seat.desk, draft))
    seat.open(id)
    return id


def due(seat: QueueDesk, id: int, term: str) -> date | None:
    found = [
        c for c in seat.office.tickets.card(id).clocks if c.measure is Measure.STATUTE and c.term == term
    ]
    return found[-1].due.astimezone(ZONE).date() if found else None


def test_an_application_is_registered_by_two_keys_and_taken_back_by_one(seat: QueueDesk) -> None:
    id = opened(seat, offering_id=offering(seat.office, "SP-02"))
    before = seat.hands.pressed
    seat.press(KEY.Key_R, ALT)
    seat.press(ENTER, CTRL)
    assert seat.hands.pressed - before <= 4
    assert due(seat, id, SERVICE) == date(2026, 12, 1), "17 November and ten working days"
    assert "зарегистрировано" in seat.toast
    seat.press(KEY.Key_Z, CTRL)
    assert due(seat, id, SERVICE) is None


def test_an_application_of_an_earlier_day_says_what_it_is_for(seat: QueueDesk) -> None:
    id = opened(seat)
    seat.press(KEY.Key_R, ALT)
    view = seat.page.workspace.ticket
    assert view is not None
    assert view.sheet is not None
    seat.type("адресное")
    seat.press(ENTER)
    day = view.sheet.form.field("day")
    day.line.setFocus()
    day.line.selectAll()
    seat.type("16.11")
    seat.press(ENTER, CTRL)
    assert due(seat, id, SERVICE) == date(2026, 11, 30)
    assert seat.office.tickets.card(id).offering_id == offering(seat.office, "SP-02")


def test_an_appeal_is_extended_with_a_notice_that_follows_its_reason(seat: QueueDesk) -> None:
    id = opened(seat, kind=TicketKind.COMPLAINT_59)
    seat.press(KEY.Key_E, ALT)
    view = seat.page.workspace.ticket
    assert view is not None
    seat.press(ENTER, CTRL)
    assert due(seat, id, CONSIDERATION) == date(2026, 12, 17), "without its reason nothing is extended"
    seat.type("запрос в архив")
    seat.press(ENTER, CTRL)
    assert due(seat, id, CONSIDERATION) == date(2027, 1, 15), "30 days from 17 December: Saturday the 16th"
    said = next(e for e in seat.office.tickets.timeline(id) if e.kind is EventKind.TICKET_REPLY).data["text"]
    assert "запрос в архив" in said
    assert "15 января 2027" in said
    seat.press(KEY.Key_E, ALT)
    assert "один раз" in view.composer.editor.accessibleDescription()


def test_a_silent_client_is_reminded_by_two_keys_and_the_words_are_on_the_clipboard(
    seat: QueueDesk, clock: StoppedClock
) -> None:
    draft = ClientDraft(surname="Ким", given="Олег", contacts=(ContactDraft(value="kim@example.org"),))
    id = ticket(seat.office, seat.desk, seat.office.clients.create(seat.desk, draft))
    seat.office.tickets.wait_for_client(seat.desk, id)
    clock.forward(days=2)
    seat.office.silences.tick()
    seat.open(id)
    seat.press(KEY.Key_N, ALT)
    seat.press(ENTER, CTRL)
    assert seat.office.tickets.card(id).remind_at is None
    assert kinds(seat.office.tickets.timeline(id))[-1] is EventKind.TICKET_REMINDED
    assert "Напоминаем об обращении" in QApplication.clipboard().text()
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.tickets.card(id).remind_at == clock.now


def test_the_offering_is_chosen_with_a_new_ticket(seat: QueueDesk) -> None:
    seat.press(KEY.Key_F3)
    seat.type("заявление")
    seat.press(KEY.Key_Tab)
    seat.type("почётным")
    seat.press(ENTER)
    seat.press(ENTER, CTRL)
    view = seat.page.workspace.ticket
    assert view is not None
    assert seat.office.tickets.card(view.ticket_id).offering_id == offering(seat.office, "LG-01")
