"""Asking what others committed: one question at a time, and a word when the store falls silent."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.domain.errors import Locked, Unreachable
from frontdesk.ui.ears import Ears
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.statusbar import HintStatusBar


@pytest.fixture
def bar(qtbot: QtBot) -> HintStatusBar:
    made = HintStatusBar()
    qtbot.addWidget(made)
    return made


def test_a_silent_server_is_said_once_and_so_is_its_return(
    qtbot: QtBot, jobs: Jobs, bar: HintStatusBar
) -> None:
    answers: list[Exception | None] = [None, Locked(), Unreachable(), Unreachable(), None, None]
    said: list[str] = []

    def hear() -> None:
        answer = answers.pop(0) if answers else None
        if answer is not None:
            raise answer

    ears, begun = Ears(jobs, hear, 5, bar), list[bool]()
    ears.began.connect(lambda: begun.append(True))
    ears.reached.connect(bar.show_reach)
    ears.reached.connect(lambda _: said.append(bar.save.text))
    ears.ask()
    qtbot.waitUntil(lambda: not answers and len(said) > 6)
    assert said[:6] == ["", "", *["Сервер не отвечает"] * 2, *["Сервер снова отвечает"] * 2]
    assert begun == [True]


def test_a_slow_answer_is_waited_for_and_never_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    at_once, most, threads = 0, 0, set[threading.Thread]()
    lock = threading.Lock()

    def hear() -> None:
        nonlocal at_once, most
        threads.add(threading.current_thread())
        with lock:
            at_once += 1
            most = max(most, at_once)
        threading.Event().wait(0.03)
        with lock:
            at_once -= 1

    asked: list[bool] = []
    ears = Ears(jobs, hear, 1, jobs)
    ears.reached.connect(asked.append)
    ears.ask()
    qtbot.waitUntil(lambda: len(asked) >= 4)
    assert most == 1
    assert threading.main_thread() not in threads
    ears.deleteLater()
