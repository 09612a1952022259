"""A target that passes asks its reason on the page at that minute, by two keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from tests.conftest import StoppedClock
from tests.services.people import local, ticket
from tests.ui.test_queue_page import ALT, QueueDesk


@pytest.fixture
def at(office: Office, jobs: Jobs) -> Iterator[QueueDesk]:
    made = QueueDesk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


def answered(office: Office, desk: Desk, clock: StoppedClock) -> int:
    clock.now = local(17, 10)
    id = ticket(office, desk, code="complaint.service")
    office.tickets.say(desk, MessageDraft(id, MessageKind.CALL, "Поговорили", 60))
    return id


def test_the_strip_comes_with_the_minute_and_goes_with_the_answer(
    at: QueueDesk, office: Office, clock: StoppedClock
) -> None:
    id = answered(office, at.desk, clock)
    view = at.open(id)
    assert view.breach.isHidden()
    clock.now = local(17, 18, 1)
    view.tick()
    assert not view.breach.isHidden()
    at.press(Qt.Key.Key_M, ALT)
    at.settle()
    assert view.sheet is not None
    at.press(Qt.Key.Key_2)
    at.settle()
    assert office.tickets.card(id).solution.breach_reason == list(BreachReason)[1]
    assert view.breach.isHidden()


def test_a_ticket_in_time_is_not_asked(at: QueueDesk, office: Office, clock: StoppedClock) -> None:
    view = at.open(answered(office, at.desk, clock))
    at.press(Qt.Key.Key_M, ALT)
    at.settle()
    assert view.sheet is None
