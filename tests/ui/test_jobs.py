from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from frontdesk.domain.errors import DiskFull, NobodyWaits
from frontdesk.ui.jobs import Jobs


def test_work_runs_off_the_windows_thread_and_the_answer_on_it(jobs: Jobs) -> None:
    window, seen = QThread.currentThread(), []
    jobs.read(jobs, QThread.currentThread, lambda worker: seen.append((worker, QThread.currentThread())))
    jobs.wait_idle()
    [(worker, answered)] = seen
    assert worker is not window
    assert answered is window


def test_the_newest_question_wins_whichever_answers_first(jobs: Jobs) -> None:
    seen: list[str] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "old"

    jobs.read(jobs, slow, seen.append, newest="find")
    jobs.read(jobs, lambda: "new", seen.append, newest="find")
    deadline = time.monotonic() + 5
    while not seen and time.monotonic() < deadline:
        jobs.wait_idle(20)
    gate.set()
    jobs.wait_idle()
    assert seen == ["new"]


def test_questions_of_other_names_or_owners_do_not_displace_each_other(jobs: Jobs) -> None:
    seen: list[int] = []
    other = QObject()
    jobs.read(jobs, lambda: 1, seen.append, newest="find")
    jobs.read(jobs, lambda: 2, seen.append, newest="count")
    jobs.read(other, lambda: 3, seen.append, newest="find")
    jobs.wait_idle()
    assert sorted(seen) == [1, 2, 3]


def test_an_outdated_question_that_has_not_begun_is_never_asked(jobs: Jobs) -> None:
    gate, asked = threading.Event(), []
    for _ in range(3):
        jobs.read(jobs, lambda: gate.wait(5), lambda _: None)
    for text in ("и", "ив", "ива"):
        jobs.read(jobs, lambda text=text: asked.append(text), lambda _: None, newest="find")  # type: ignore[misc]
    gate.set()
    jobs.wait_idle()
    assert asked == ["ива"]


def test_the_answer_of_a_dead_owner_is_dropped(jobs: Jobs) -> None:
    gate, seen = threading.Event(), []
    owner = QObject()
    jobs.read(owner, lambda: gate.wait(5), seen.append)
    delete(owner)
    gate.set()
    assert jobs.wait_idle()
    assert seen == []


def test_writes_happen_one_after_another_in_the_order_asked(jobs: Jobs) -> None:
    order: list[tuple[str, int]] = []

    def write(number: int) -> int:
        order.append(("begin", number))
        time.sleep(0.002)
        order.append(("end", number))
        return number

    done: list[int] = []
    for number in range(10):
        jobs.write(jobs, lambda number=number: write(number), done.append)  # type: ignore[misc]
    jobs.wait_idle()
    assert order == [(what, number) for number in range(10) for what in ("begin", "end")]
    assert done == list(range(10))


def test_a_write_is_done_even_when_its_owner_is_gone(jobs: Jobs) -> None:
    written: list[int] = []
    owner = QObject()
    jobs.write(owner, lambda: written.append(1), lambda _: written.append(2))
    delete(owner)
    jobs.wait_idle()
    assert written == [1]


@pytest.mark.parametrize("raised", [DiskFull(), NobodyWaits()])
def test_refusals_and_troubles_go_to_the_asker_or_else_to_trouble(
    jobs: Jobs, qtbot: QtBot, raised: Exception
) -> None:
    def fail() -> None:
        raise raised

    told: list[Exception] = []
    jobs.read(jobs, fail, lambda _: None, told.append)
    jobs.wait_idle()
    assert told == [raised]
    with qtbot.waitSignal(jobs.trouble) as caught:
        jobs.write(jobs, fail, lambda _: None)
    assert caught.args == [raised]


def test_any_other_exception_is_a_bug_even_where_failures_are_expected(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[Exception] = []
    with qtbot.waitSignal(jobs.bug) as caught:
        jobs.read(jobs, lambda: 1 // 0, lambda _: None, told.append)
    assert isinstance(caught.args[0], ZeroDivisionError)
    assert told == []


def test_closing_lets_the_writes_finish_and_drops_the_reads(app: object) -> None:
    del app
    jobs, written = Jobs(), []
    for number in range(5):
        jobs.write(jobs, lambda number=number: (time.sleep(0.005), written.append(number)), lambda _: None)  # type: ignore[misc]
    jobs.close()
    assert written == [0, 1, 2, 3, 4]
