"""What the page of rules looks like: the list and what rules did at the left, the editor at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui.settings.rule_form import RuleForm
from frontdesk.ui.settings.rule_lists import LogList, RuleList, TriedList
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton, SectionTitle, Segments

FORM_WIDE = 440
LOG, TRIED = "log", "tried"


class RuleFrame(QWidget):
    def __init__(self, rules: RuleList, log: LogList, tried: TriedList, form: RuleForm) -> None:
        super().__init__()
        self.rules, self.log, self.tried, self.form = rules, log, tried, form
        faces = ((LOG, self.tr("What they did"), ""), (TRIED, self.tr("Last month"), ""))
        self.faces = Segments(self.tr("Below the rules"), faces, LOG)
        self.said, self.preview, self.author = QLabel(), QLabel(), QLabel()
        self.bar = QProgressBar()
        self.new_button = ActionButton(self.tr("New rule"), "Ctrl+N")
        self.samples_button = ActionButton(self.tr("Take the ready ones, switched off"))
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.try_button = ActionButton(self.tr("Try on the last month"), "Ctrl+T")
        self.back_button = ActionButton(self.tr("Take it back"), "Del")
        self._rules_or_none, self._below = QStackedWidget(), QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(), 1)
        row.addWidget(self._right())
        self.faces.picked.connect(self.show_face)
        self.show_face(LOG)

    def show_face(self, face: str) -> None:
        self.faces.set_value(face)
        self._below.setCurrentIndex(0 if face == LOG else 1)
        self.back_button.setVisible(face == LOG)

    def show_rules(self, is_any: bool) -> None:
        self._rules_or_none.setCurrentIndex(0 if is_any else 1)

    def show_way(self, looked: int, tickets: int) -> None:
        """How far a rehearsal has come; nothing once it is over."""
        self.bar.setVisible(looked < tickets)
        self.bar.setRange(0, max(tickets, 1))
        self.bar.setValue(looked)

    def _left(self) -> QWidget:
        left = self.toast_pane = QWidget()
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(8)
        title = SectionTitle(self.tr("Rules of the office"), role="page")
        title.add(self.new_button)
        column.addWidget(title)
        how = QLabel(
            self.tr("They run from above downwards, by the rights of who wrote them, through the same gate.")
        )
        none = EmptyState(
            "lightning", self.tr("No rules yet: the office does everything by hand"), self.samples_button
        )
        self._rules_or_none.addWidget(self.rules)
        self._rules_or_none.addWidget(none)
        column.addWidget(how)
        column.addWidget(self._rules_or_none, 5)
        between = QHBoxLayout()
        between.addWidget(self.faces)
        between.addStretch(1)
        between.addWidget(self.back_button)
        column.addLayout(between)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        self._below.addWidget(self.log)
        self._below.addWidget(self.tried)
        column.addWidget(self._below, 3)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.hide()
        for label in (how, self.said):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        return left

    def _right(self) -> QFrame:
        side = QFrame()
        side.setProperty("surface", "chrome")
        side.setProperty("edge", "left")
        side.setFixedWidth(FORM_WIDE)
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(16, 14, 16, 14)
        form.setSpacing(12)
        form.addWidget(self.form)
        for label in (self.preview, self.author):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addWidget(label)
        self.preview.setProperty("tone", "secondary")
        self.author.setProperty("role", "muted")
        form.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (inside, area.viewport()):
            ground.setAutoFillBackground(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.try_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(foot)
        return side
