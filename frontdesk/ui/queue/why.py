"""«Почему этот срок?»: the hours each clock walked, in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.calendar import Segment, SegmentKind
from frontdesk.domain.clocks import ClockState
from frontdesk.domain.dates import day_month, weekday_short
from frontdesk.domain.measures import Measure
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.icons import icon
from frontdesk.ui.widgets import Line

WIDTH = 540
_KINDS = {
    SegmentKind.OPEN: (QT_TRANSLATE_NOOP("Why", "counts"), ""),
    SegmentKind.CLOSED: (QT_TRANSLATE_NOOP("Why", "closed"), "muted"),
    SegmentKind.HOLIDAY: (QT_TRANSLATE_NOOP("Why", "holiday"), "muted"),
    SegmentKind.BREAK: (QT_TRANSLATE_NOOP("Why", "break"), "muted"),
    SegmentKind.PAUSED: (QT_TRANSLATE_NOOP("Why", "we waited for the client"), "info"),
}
NAMES = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Why", "First response"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Why", "Next answer"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Why", "Solution"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Why", "Keep informed"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Why", "Term of the law"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate("Why", text)


def lines(state: ClockState, zone: ZoneInfo) -> tuple[tuple[str, str, str], ...]:
    """(when, in words, tone) of every stretch; a closed one that holds a day off is called by it."""
    return tuple(_line(segment, zone) for segment in state.walk.segments)


def _line(segment: Segment, zone: ZoneInfo) -> tuple[str, str, str]:
    start, end = segment.start.astimezone(zone), segment.end.astimezone(zone)
    said, tone = _KINDS[segment.kind]
    text = tr(said)
    if segment.kind is SegmentKind.CLOSED and _holds_sunday(start, end):
        text = tr(QT_TRANSLATE_NOOP("Why", "day off"))
    if segment.kind in (SegmentKind.OPEN, SegmentKind.PAUSED):
        text = f"{text}, {words.duration(int((segment.end - segment.start).total_seconds()))}"
    return _span(start, end), text, tone


def _holds_sunday(start: datetime, end: datetime) -> bool:
    """A whole Sunday lies inside."""
    days = (start.date() + timedelta(days=n) for n in range(1, (end.date() - start.date()).days))
    return any(day.weekday() == 6 for day in days)


def _span(start: datetime, end: datetime) -> str:
    day = f"{weekday_short(start.date())}, {day_month(start.date())}"
    if start.date() == end.date():
        return f"{day}, {start:%H:%M}–{end:%H:%M}"
    return f"{day}, {start:%H:%M} – {weekday_short(end.date())}, {day_month(end.date())}, {end:%H:%M}"


class WhyPane(QFrame):
    """A popup inside the window. Esc or the cross closes it and gives the focus back."""

    closed = Signal()

    def __init__(self, window: QWidget, zone: ZoneInfo, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._zone, self._clock = zone, clock
        self.setProperty("surface", "popup")
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Why this deadline"))
        title, close = QLabel(self.tr("Why this deadline")), QToolButton()
        title.setProperty("role", "title")
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.hide()

    def show_clocks(self, states: tuple[ClockState, ...], below: QPoint) -> None:
        """Opens under `below` (of the window) and ends at it on the right."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for place, state in enumerate(states):
            if place:
                column.addWidget(Line())
            self._add_clock(column, tr(NAMES[state.clock.measure]), state)
        rule = QLabel(
            self.tr(
                "Only the office's working hours count. While we wait for the client the clock stands still."
            )
        )
        rule.setWordWrap(True)
        rule.setProperty("role", "muted")
        column.addWidget(rule)
        column.addStretch(1)
        self._area.setWidget(body)
        for ground in (body, self._area.viewport()):
            ground.setAutoFillBackground(False)
        height = min(column.heightForWidth(WIDTH - 48) + 72, self.window().height() - below.y() - 40)
        self.setFixedHeight(max(200, height))
        self.move(max(80, below.x() - WIDTH), below.y())
        self.show()
        self.raise_()
        self.setFocus()
        announce(self, self.accessibleDescription())

    def _add_clock(self, column: QVBoxLayout, name: str, state: ClockState) -> None:
        due = state.due.astimezone(self._zone)
        title = QLabel(self.tr("{0}: by {1}, {2}").format(name, words.weekday(due.date()), f"{due:%H:%M}"))
        title.setProperty("role", "strong")
        column.addWidget(title)
        facts = QLabel(self._facts(state))
        facts.setWordWrap(True)
        facts.setProperty("role", "small")
        column.addWidget(facts)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (when, what, tone) in enumerate(lines(state, self._zone)):
            for place, text in enumerate((when, what)):
                label = QLabel(text)
                label.setProperty("role", "small")
                if tone:
                    label.setProperty("tone", tone)
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        self.setAccessibleDescription(f"{self.accessibleDescription()} {title.text()}. {facts.text()}")

    def _facts(self, state: ClockState) -> str:
        norm = state.clock.norm
        told = (
            self.tr("A date that was set")
            if norm is None
            else self.tr("The norm is {0} of working time").format(words.duration(norm))
        )
        if state.met_at:
            met = state.met_at.astimezone(self._zone)
            told += ". " + self.tr("Met {0} at {1}").format(day_month(met.date()), f"{met:%H:%M}")
        elif state.left_seconds < 0:
            told += ". " + self.tr("Exceeded by {0}").format(words.duration(state.left_seconds))
        else:
            told += ". " + self.tr("{0} left").format(words.duration(state.left_seconds))
        return told

    def dismiss(self) -> None:
        self.setAccessibleDescription("")
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (40 if event.key() == Qt.Key.Key_Down else -40))
        else:
            super().keyPressEvent(event)
