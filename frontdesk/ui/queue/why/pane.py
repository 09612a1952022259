"""«Почему этот срок?»: the days each clock walked, and the terms of the law beside it; printable."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.claims import Counted
from frontdesk.domain.explaining import Explained, ExplainedTerm, Explanation
from frontdesk.ui.banners import announce
from frontdesk.ui.icons import icon
from frontdesk.ui.queue.why.walked import DayStrip
from frontdesk.ui.queue.why.words import beside_term, clock_facts, clock_title
from frontdesk.ui.term_strip import TermStrip
from frontdesk.ui.term_words import reasons
from frontdesk.ui.widgets import ActionButton, Line

WIDTH = 660


class WhyPane(QFrame):
    """A popup inside the window. Esc or the cross closes it and gives the focus back; Ctrl+P prints it."""

    closed = Signal()
    print_asked = Signal()

    def __init__(self, window: QWidget, zone: ZoneInfo) -> None:
        super().__init__(window)
        self._zone = zone
        self.strips: list[DayStrip] = []
        self.setProperty("surface", "popup")
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Why this deadline"))
        title, close = QLabel(self.tr("Why this deadline")), QToolButton()
        title.setProperty("role", "title")
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.print_button = ActionButton(self.tr("Print"), "Ctrl+P", "quiet", "printer")
        self.print_button.clicked.connect(self.print_asked)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.print_button)
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

    def explain(self, found: Explanation, below: QPoint) -> None:
        """Opens under `below` (of the window) and ends at it on the right."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for clock in found.clocks:
            self._add_clock(column, clock)
        for term in found.terms:
            self._add_term(column, term)
        rule = self.tr(
            "Only the office's working hours count. While we wait for the client the clock stands still."
        )
        column.addWidget(_label(rule, "muted"))
        column.addStretch(1)
        self._area.setWidget(body)
        for ground in (body, self._area.viewport()):
            ground.setAutoFillBackground(False)
        height = min(column.heightForWidth(WIDTH - 48) + 72, self.window().height() - below.y() - 40)
        self.setFixedHeight(max(200, height))
        self.move(max(80, below.x() - WIDTH), below.y())
        self.show()
        self.raise_()
        (self.strips[0] if self.strips else self).setFocus()
        announce(self, self.accessibleDescription())

    def _add_clock(self, column: QVBoxLayout, clock: Explained) -> None:
        title, facts = clock_title(clock, self._zone), clock_facts(clock, self._zone)
        strip = DayStrip(clock.days, f"{title}. {facts}")
        self.strips.append(strip)
        self._say(title, facts)
        for widget in (_label(title, "strong"), _label(facts, "small"), strip.scale, strip, Line()):
            column.addWidget(widget)

    def _add_term(self, column: QVBoxLayout, term: ExplainedTerm) -> None:
        """Counted in days, moved by the Civil Code, never paused."""
        counted = Counted(term.deadline, None, term.working)
        said = [*reasons(counted), *beside_term(term)]
        strip, told = TermStrip(), "\n".join(f"{n}. {line}" for n, line in enumerate(said, 1))
        strip.show_counted(counted)
        self._say(term.title, told)
        for widget in (_label(term.title, "strong"), strip, _label(told, "small"), Line()):
            column.addWidget(widget)

    def _say(self, *told: str) -> None:
        self.setAccessibleDescription(" ".join(filter(None, (self.accessibleDescription(), ". ".join(told)))))

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


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
