"""Work off the window's thread, answers on it.

Reads run side by side and the newest question of a name wins; writes run one after another. An answer reaches
the window's thread through one queued signal; if the object that asked is gone by then, it is dropped.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from frontdesk.domain.errors import Refusal, Trouble
from frontdesk.ui import immortal, slack

immortal.hold()
slack.keep_together()

T = TypeVar("T")
READERS = 3
REST_MS = 1000  # what takes 30 ms is done so long after an answer
DEEP = 3  # looks at the middle-aged between two at everything


@dataclass(eq=False)
class _Job:
    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object] | None
    name: tuple[int, str] | None
    future: Future[Any] | None = None


class Jobs(QObject):
    """`failed` receives a Refusal or a Trouble; without it they go to `trouble`. Any other exception
    goes to `bug`.
    """

    trouble = Signal(object)
    bug = Signal(object)
    became_idle = Signal()
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, "read")
        self._writer = ThreadPoolExecutor(1, "write")
        self._newest: dict[tuple[int, str], _Job] = {}
        self._open: set[_Job] = set()
        self._closed = False
        self._may_collect = True
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._collect_all)
        self._answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        newest: str = "",
    ) -> None:
        """Asks; with `newest`, older unanswered questions of that name and owner are dropped, unasked
        if not begun.
        """
        job = _Job(owner, work, done, failed, (id(owner), newest) if newest else None)
        if job.name:
            self._newest[job.name] = job
        self._start(self._readers, job)

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Does the deed after all deeds asked before it. It is done even if `owner` goes away meanwhile."""
        self._start(self._writer, _Job(owner, work, done, failed, None))

    @property
    def is_closed(self) -> bool:
        """The program is leaving: nothing can be asked any more."""
        return self._closed

    def idle(self) -> bool:
        """Nothing runs and no answer is on its way."""
        return not self._open

    def wait_idle(self, ms: int = 5000) -> bool:
        """Turns the event loop until idle; false after `ms`. For tests and for leaving the program."""
        deadline = QDeadlineTimer(ms)
        while not self.idle() and not deadline.hasExpired():
            loop = QEventLoop()
            self.became_idle.connect(loop.quit)
            QTimer.singleShot(max(1, deadline.remainingTime()), loop, loop.quit)
            loop.exec()  # an event handled after the last answer may ask again: then once more
            self.became_idle.disconnect(loop.quit)
        return self.idle()

    def close(self) -> None:
        """Lets the writes asked so far finish, drops the reads, answers nobody; what is asked later is not done."""
        self._closed = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._open.clear()
        self._collect()
        self._rest.stop()

    def rest_collector(self) -> None:
        """Until `collect_again`: a start makes things that stay, and looking through them costs it."""
        self._may_collect = False

    def collect_again(self) -> None:
        self._may_collect = True
        if not self._open:
            self._collect()

    def _start(self, pool: ThreadPoolExecutor, job: _Job) -> None:
        if self._closed:  # a page that heard of the last write asks to see it
            return
        self._open.add(job)
        gc.disable()  # collecting cycles in a worker would delete widgets off the window's thread
        job.future = pool.submit(self._run, job)
        job.future.add_done_callback(lambda _: None if self._closed else self._answered.emit(job))

    def _run(self, job: _Job) -> Any:
        return None if self._is_outdated(job) else job.work()

    def _is_outdated(self, job: _Job) -> bool:
        return job.name is not None and self._newest.get(job.name) is not job

    def _on_answer(self, job: _Job) -> None:
        outdated = self._is_outdated(job)
        if job.name is not None and not outdated:
            del self._newest[job.name]
        self._open.discard(job)
        if not outdated and isValid(job.owner):
            self._deliver(job)
        if not self._open:
            if self._may_collect:
                self._collect()
            self.became_idle.emit()

    def _deliver(self, job: _Job) -> None:
        assert job.future is not None
        error = job.future.exception()
        if error is None:
            job.done(job.future.result())
        elif not isinstance(error, (Refusal, Trouble)):
            self.bug.emit(error)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.trouble.emit(error)

    def _collect(self) -> None:
        """Collects what gathered during the jobs here, so that no worker's last step is the one to do it.

        While jobs run nothing is counted, so the older are looked at by how often the young were: pages that
        were closed are cycles of the oldest.
        """
        is_due = gc.get_count()[1] > gc.get_threshold()[1]
        gc.collect(1 if is_due else 0)
        gc.enable()
        if is_due:
            slack.give_back()
        if gc.get_count()[2] >= DEEP and not self._rest.isActive():
            self._rest.start()

    def _collect_all(self) -> None:
        if self._open:
            self._rest.start()
            return
        gc.collect()
        slack.give_back()
