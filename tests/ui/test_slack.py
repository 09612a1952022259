from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from frontdesk.ui.jobs import Jobs


class _Page:
    def __init__(self) -> None:
        self.itself = self


def test_a_closed_page_that_holds_itself_is_gone_when_the_desk_rests(jobs: Jobs, qtbot: QtBot) -> None:
    page = _Page()
    gc.collect()  # now it is of the oldest: looks at the young pass it by
    gone = weakref.ref(page)
    del page

    def ask() -> bool:
        jobs.read(jobs, lambda: None, lambda _: None)
        jobs.wait_idle()
        return gone() is None

    qtbot.waitUntil(ask, timeout=20_000)


def test_nothing_is_collected_while_a_job_runs(jobs: Jobs) -> None:
    seen: list[bool] = []
    jobs.read(QObject(jobs), gc.isenabled, seen.append)
    jobs.wait_idle()
    assert seen == [False]
    assert gc.isenabled()
