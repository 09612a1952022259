"""Handle time over the real window: focus, keys and the call are seen, the clerk sees and corrects the sum."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from frontdesk.domain.errors import DiskFull
from frontdesk.domain.events import EventKind
from frontdesk.domain.handling import Activity, Handled
from frontdesk.services.office import Office
from frontdesk.ui.queue.ticket.measured import KEPT_EVERY, Measured
from tests.conftest import StoppedClock
from tests.services.people import ticket
from tests.ui.test_queue_page import CTRL, ENTER, KEY, QueueDesk, at  # noqa: F401 - a fixture


class Watched:
    """A clerk's desk whose seconds go by as the test says."""

    def __init__(self, seat: QueueDesk, clock: StoppedClock) -> None:
        self.seat, self._clock = seat, clock
        self.measured: Measured = seat.page.beside.measured
        seat.settle()
        self.measured._timer.stop()  # the clock of the test ticks

    def seconds(self, count: int, touching: bool = False) -> None:
        for _ in range(count):
            if touching:
                self.touch()
            self._clock.forward(seconds=1)
            self.measured.tick()
        self.seat.settle()

    def touch(self) -> None:
        """As the window system tells it; every key of the window passes here."""
        window = self.seat.window.windowHandle()
        assert window is not None
        QTest.mouseMove(window, QPoint(300, 300))
        QTest.keyClick(window, KEY.Key_Shift)

    def kept(self, id: int) -> Handled:
        self.measured.keep()
        self.seat.settle()
        return self.seat.office.handling.today(self.seat.desk, id)


@pytest.fixture
def watched(at: QueueDesk, clock: StoppedClock) -> Watched:  # noqa: F811 - the fixture of the page
    return Watched(at, clock)


@pytest.fixture
def id(watched: Watched) -> int:
    made = ticket(watched.seat.office, watched.seat.desk)
    watched.seat.open(made)
    return made


def test_a_ticket_in_front_is_measured_while_keys_come(watched: Watched, id: int) -> None:
    watched.seconds(90, touching=True)
    assert watched.kept(id) == Handled(work=90)


def test_a_minute_without_a_key_or_the_mouse_cuts_it_off(watched: Watched, id: int) -> None:
    watched.seconds(5, touching=True)
    watched.seconds(600)
    assert 60 <= watched.kept(id).work <= 66
    watched.seconds(20, touching=True)
    assert 80 <= watched.kept(id).work <= 86


def test_another_page_in_front_is_no_work_at_the_ticket(watched: Watched, id: int) -> None:
    watched.seconds(10, touching=True)
    watched.seat.page.hide()
    watched.seconds(30, touching=True)
    assert watched.kept(id).work <= 11


def test_the_call_is_talk_its_pause_hold_and_what_follows_after_work(watched: Watched, id: int) -> None:
    seat, pill = watched.seat, watched.seat.window.top.call
    seat.press(KEY.Key_F7)
    watched.seconds(100)
    pill._toggle()
    watched.seconds(40)
    pill._toggle()
    watched.seconds(20)
    seat.press(KEY.Key_F7)
    watched.seconds(30, touching=True)
    told = watched.kept(id)
    assert (told.talk, told.hold, told.after) == (120, 40, 30)
    assert told.work <= 1
    watched.seconds(120, touching=True)
    assert watched.kept(id).work >= 29


def test_no_more_than_ten_seconds_are_lost_when_the_machine_goes_dark(watched: Watched, id: int) -> None:
    watched.seconds(KEPT_EVERY * 3 + 4, touching=True)
    assert watched.seat.office.handling.today(watched.seat.desk, id).work >= KEPT_EVERY * 3 - 1


def test_the_header_shows_the_minutes_and_its_hint_what_they_are_made_of(watched: Watched, id: int) -> None:
    watched.seconds(130, touching=True)
    watched.kept(id)
    chip = watched.seat.ticket.time
    assert chip.text().strip() == "2\u00a0мин"
    assert "работа 2:10" in chip.toolTip()


def test_a_correction_asks_a_reason_stays_in_the_timeline_and_is_undone_by_key(
    watched: Watched, id: int
) -> None:
    seat = watched.seat
    watched.seconds(130, touching=True)
    watched.kept(id)
    seat.window.actions_by_id.run("ticket.handle")
    seat.settle()
    seat.type("12")
    seat.press(ENTER, CTRL)
    assert seat.office.handling.today(seat.desk, id).work == 130  # a reason is asked for first
    assert seat.ticket.sheet is not None
    seat.ticket.sheet.form.field("reason").editor.setFocus()  # type: ignore[attr-defined]
    seat.type("Искали дело в архиве")
    seat.press(ENTER, CTRL)
    told = seat.office.handling.today(seat.desk, id)
    assert told.of(Activity.WORK) == 720
    assert seat.events(id)[0] is EventKind.TICKET_HANDLE
    assert "исправлено" in seat.toast
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.handling.today(seat.desk, id).work == 130


def test_a_store_that_refuses_loses_nothing(
    watched: Watched, id: int, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = office.handling.keep

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(office.handling, "keep", refuse)
    watched.seconds(35, touching=True)
    assert office.handling.today(watched.seat.desk, id) == Handled()
    monkeypatch.setattr(office.handling, "keep", keep)
    assert watched.kept(id).work >= 34
