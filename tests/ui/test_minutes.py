"""What the program does by itself."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Status
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.minutes import EVERY_MS, Minutes
from tests.conftest import StoppedClock
from tests.services.people import ticket


def test_a_ticket_comes_back_within_the_minute_without_anybody(
    office: Office, desk: Desk, clock: StoppedClock, jobs: Jobs
) -> None:
    window = QWidget()
    minutes = Minutes(window, jobs, office.silences.tick)
    assert minutes.isActive()
    assert minutes.interval() == EVERY_MS <= 60_000
    id = ticket(office, desk)
    office.tickets.wait_for_client(desk, id, None, clock.now + timedelta(hours=1))
    clock.forward(hours=1)
    minutes.timeout.emit()
    assert jobs.wait_idle(5000)
    assert office.tickets.card(id).status is Status.IN_WORK
    minutes.stop()
    window.deleteLater()
