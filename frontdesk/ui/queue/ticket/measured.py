"""What a clerk's hands do, seen without asking: which ticket is in front, keys and the mouse, the call that runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from frontdesk.domain.handling import Activity, Handled
from frontdesk.domain.measuring import Limits, Meter, Moment, Sign, Stretch
from frontdesk.ui.queue.asks import Desks

if TYPE_CHECKING:
    from frontdesk.ui.queue.ticket.calling import Calling

KEPT_EVERY = 10  # ticks of a second: no more than this is lost when the machine goes dark
TOUCHES = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)
)
Key = tuple[int, Activity, object]


class Measured(QObject):
    """Keeps the stretches in the background. `told` brings today's sums of the tickets that were worked at."""

    told = Signal(object)  # {ticket id: Handled}

    def __init__(self, at: Desks, page: QWidget, in_front: Callable[[], int | None]) -> None:
        super().__init__(page)
        self._at, self._page, self._in_front = at, page, in_front
        self._meter: Meter | None = None  # until the limits are read
        self._front: int | None = None
        self._is_touched, self._is_watching, self._ticks = False, False, 0
        self._unkept: dict[Key, Stretch] = {}
        self._kept: dict[Key, Stretch] = {}  # as the store has them
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        at.jobs.read(self, lambda: at.course.handling.limits, self._begin)

    def follow(self, calling: Calling) -> None:
        """The calls that it times."""
        calling.turned.connect(lambda id: self._hear(Sign.CALL if id is not None else Sign.ENDED, id))
        calling.held.connect(lambda held: self._hear(Sign.HELD if held else Sign.RESUMED))

    def tick(self) -> None:
        """Every second. What came to the front, or was touched since, is told before the time that goes by then."""
        if self._is_touched:
            self._is_touched = False
            self._hear(Sign.TOUCH)
        self.look()
        self._hear(Sign.AWAKE)
        self._ticks += 1
        if self._ticks % KEPT_EVERY == 0:
            self.keep()

    def look(self) -> None:
        """What is in front by now: a ticket, while its page is seen and the program has the focus."""
        if not self._is_watching and (window := self._page.window().windowHandle()) is not None:
            window.installEventFilter(self)  # the keys of the whole window pass here
            self._is_watching = True
        is_here = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        front = self._in_front() if is_here and self._page.isVisible() else None
        if front != self._front:
            self._front = front
            self._hear(Sign.FRONT, front)

    def keep(self) -> None:
        """Writes down what grew since; what the store refuses is written with the next."""
        if self._meter is None:
            return
        for stretch in self._meter.stretches():
            key = (stretch.ticket_id, stretch.activity, stretch.began_at)
            if self._kept.get(key) != stretch and stretch.seconds:
                self._unkept[key] = stretch
        self._meter.forget()
        if self._unkept:
            at, sent = self._at, dict(self._unkept)
            at.jobs.write(
                self,
                lambda: at.course.handling.keep(at.desk, sent.values()),
                lambda told: self._on_kept(sent, told),
                lambda _: None,
            )

    def _begin(self, limits: Limits) -> None:
        self._meter = Meter(limits)
        self.look()
        self._timer.start()

    def _hear(self, sign: Sign, ticket_id: int | None = None) -> None:
        if self._meter is not None:
            self._meter.hear(Moment(self._at.clock(), sign, ticket_id))

    def _on_kept(self, sent: Mapping[Key, Stretch], told: Mapping[int, Handled]) -> None:
        self._kept = dict(sent)
        for key, stretch in sent.items():
            if self._unkept.get(key) == stretch:
                del self._unkept[key]
        self.told.emit(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._is_touched = True
        return super().eventFilter(watched, event)
