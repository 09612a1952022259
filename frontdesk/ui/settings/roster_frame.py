"""What the page of the roster looks like: the week and what is wrong with it at the left, its keys at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.roster import MOST_WEEKS, PATTERNS, ShiftRow
from frontdesk.domain.roster_check import RosterWeek
from frontdesk.ui import paint, theme, words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.icons import icon
from frontdesk.ui.settings.page import Page, beside, scrolled
from frontdesk.ui.settings.week_grid import WeekGrid
from frontdesk.ui.tables.lines import LineDelegate
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle

FINDING, FINDINGS_TALL = 28, 132


@dataclass(frozen=True, slots=True)
class FillDraft:
    """A pattern as typed: which shift, how many days on and off, for how many weeks."""

    shift_id: int | None = None
    pattern: str = PATTERNS[0]
    weeks: str = "4"

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.shift_id is not None else [Problem("shift_id", ProblemKind.REQUIRED)]
        typed = self.weeks.strip()
        if not typed.isdecimal():
            found.append(Problem("weeks", ProblemKind.NOT_A_NUMBER if typed else ProblemKind.REQUIRED))
        elif not 1 <= int(typed) <= MOST_WEEKS:
            found.append(Problem("weeks", ProblemKind.OUT_OF_RANGE, f"1/{MOST_WEEKS}"))
        return tuple(found)


class KeyLegend(QWidget):
    """Which key puts which shift."""

    LINE = 26

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: list[tuple[str, str, str, str]] = []  # key, mark, tone, words

    def show_shifts(self, shifts: Sequence[ShiftRow], duties: Sequence[ShiftRow]) -> None:
        lines = [
            (str(n), row.mark, str(row.tone), f"{row.name}, {row.hours}") for n, row in enumerate(shifts, 1)
        ]
        lines.append(("0", "", "", self.tr("day off")))
        lines.append(("Del", "", "", self.tr("nothing planned")))
        kinds = ", ".join((self.tr("in the hours of the shift"), *(row.name for row in duties)))
        lines.append(("D", "", "", self.tr("duty: {0}").format(kinds)))
        lines.append(("C", "", "", self.tr("the week before once more")))
        self._lines = lines
        self.setAccessibleDescription(". ".join(f"{key}: {told}" for key, _, _, told in lines))
        self.setFixedHeight(self.LINE * len(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, self.LINE * len(self._lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for n, (key, mark, tone, told) in enumerate(self._lines):
            top, cap = n * self.LINE, paint.keycap_size(key)
            paint.draw_keycap(
                painter, QRect(0, top + (self.LINE - cap.height()) // 2, cap.width(), cap.height()), key
            )
            left = 38
            if mark:
                box = QRect(left, top + 4, 32, self.LINE - 8)
                painter.fillRect(box, theme.color(f"{tone}.soft"))
                paint.draw_text(
                    painter, box, mark, "small", f"{tone}.text", Qt.AlignmentFlag.AlignHCenter, 600
                )
                left += 40
            line = QRect(left, top, self.width() - left, self.LINE)
            paint.draw_text(painter, line, told, "small", "text.secondary")


class RosterFrame(Page):
    """Asks no services."""

    def make_parts(self, week: RosterWeek) -> None:
        self.grid = WeekGrid(week, self.today(), self._zone)
        self.said, self.shown_week, self.whom = QLabel(), QLabel(), QLabel()
        self.team = ChoiceField("team", "", ())
        self.team.editor.setAccessibleName(self.tr("Whose roster"))
        self.before = self._arrow("caret-left", self.tr("Week before"))
        self.after = self._arrow("caret-right", self.tr("Week after"))
        self.findings, self.wrong = QListView(), SectionTitle(self.tr("What to look at"))
        self._lines = QStringListModel([], self.findings)
        self.findings.setModel(self._lines)
        self.findings.setItemDelegate(LineDelegate(FINDING, self.findings))
        self.findings.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.findings.setAccessibleName(self.tr("What to look at"))
        self.doubt = QLabel(
            self.tr("The norms of time are not verified yet: ask who keeps the staff's papers")
        )
        self.doubt.setProperty("role", "muted")
        self.doubt.hide()
        self.below = QStackedWidget()
        self.below.addWidget(self.findings)
        self.below.addWidget(EmptyState("check-circle", self.tr("Nothing to look at in this week")))
        self.below.addWidget(
            EmptyState("calendar", self.tr("No shifts yet: everybody works in the office's hours"))
        )
        self.below.setFixedHeight(FINDINGS_TALL)
        self.legend = KeyLegend()
        self.form = Form(FillDraft(), FillDraft.check, words.problem)
        self._fill_shift = ChoiceField("shift_id", self.tr("Shift"), (), required=True)
        self.form.add(self._fill_shift)
        patterns = [(pattern, self._pattern(pattern)) for pattern in PATTERNS]
        self.form.add(ChoiceField("pattern", self.tr("Pattern"), patterns), 8)
        self.form.add(LineField("weeks", self.tr("Weeks"), required=True), 4)
        self.fill_button = ActionButton(self.tr("Fill"), "Ctrl+Return")
        self.copy_button = ActionButton(self.tr("Copy the week before"), "C")
        self.shifts_button = ActionButton(self.tr("Shifts…"), kind="quiet")

    def show_findings(self, told: Sequence[str], has_shifts: bool) -> None:
        self._lines.setStringList(list(told))
        self.below.setCurrentIndex(0 if told else 1 if has_shifts else 2)
        self.wrong.set_text(self.tr("What to look at"), str(len(told)) if told else "")

    def _pattern(self, pattern: str) -> str:
        return (
            self.tr("Monday to Friday")
            if pattern == "5/2"
            else self.tr("{0}: days on, days off").format(pattern)
        )

    def _arrow(self, glyph: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(glyph))
        button.setFixedSize(28, 28)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def lay_out(self) -> None:
        left = QWidget()
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(SectionTitle(self.tr("Roster"), role="page"))
        head.addStretch(1)
        head.addWidget(self.team)
        self.team.setFixedWidth(226)
        head.addSpacing(12)
        for widget in (self.before, self.shown_week, self.after):
            head.addWidget(widget)
        self.shown_week.setProperty("role", "strong")
        self.said.setProperty("role", "small")
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.said)
        column.addWidget(self.wrong)
        column.addWidget(self.below)
        column.addWidget(self.doubt)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(
            beside(scrolled(self._right()), (self.fill_button, self.copy_button, self.shifts_button))
        )
        for button in (self.fill_button, self.copy_button, self.shifts_button):
            button.setVisible(self.may)

    def _right(self) -> QWidget:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(16, 14, 16, 14)
        around.setSpacing(10)
        around.addWidget(SectionTitle(self.tr("Keys of the grid"), role="strong"))
        around.addWidget(self.legend)
        around.addSpacing(8)
        around.addWidget(SectionTitle(self.tr("Fill by a pattern"), role="strong"))
        around.addWidget(self.whom)
        around.addWidget(self.form)
        around.addStretch(1)
        return inside
