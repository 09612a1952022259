"""What the editor of a paper looks like: words or source at the left, what is known of them beneath, the paper at the
right.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui.banners import Banner
from frontdesk.ui.forms.controls import choice
from frontdesk.ui.paint import Mark
from frontdesk.ui.paper import Sheet
from frontdesk.ui.settings.page import Page, scrolled
from frontdesk.ui.settings.paper_lists import ChangeLines, EditionLines, FaultLines, FieldLines
from frontdesk.ui.settings.paper_source import SourceEdit
from frontdesk.ui.settings.paper_texts import Texts
from frontdesk.ui.widgets import (
    ActionButton,
    Chip,
    EmptyState,
    PrimaryButton,
    SectionTitle,
    Segments,
    line_edit,
)

TEXTS, SOURCE = "texts", "source"
FAULTS, FIELDS, CHANGES, EDITIONS = "faults", "fields", "changes", "editions"
BELOW = 150


class PaperFrame(Page):
    """Asks no services."""

    def _make_parts(self) -> None:
        self.back_button = ActionButton(self.tr("All papers"), "Esc", "quiet")
        self.title, self.state = SectionTitle("", role="page"), Chip(Mark("", "", "neutral"))
        self.cases = choice(())
        self.cases.setAccessibleName(self.tr("Shown on"))
        faces = ((TEXTS, self.tr("Words"), ""), (SOURCE, self.tr("Source text"), ""))
        self.faces = Segments(self.tr("What is edited"), faces, TEXTS)
        self.texts, self.source = Texts(), SourceEdit()
        self.emblem_button = ActionButton(self.tr("Emblem…"), kind="quiet")
        self.standard_button = ActionButton(self.tr("Standard words"), kind="quiet")
        self.faults, self.fields = FaultLines(self._jobs), FieldLines(self._jobs)
        self.changes, self.editions = ChangeLines(self._jobs), EditionLines(self._jobs, self._zone)
        self.below_faces = Segments(self.tr("Below the words"), self._below_words(0), FAULTS)
        self.sheet, self.wrong = Sheet(self), Banner("danger", "")
        self.from_day, self.note = line_edit(), line_edit()
        self.from_day.setAccessibleName(self.tr("In force from"))
        self.note.setAccessibleName(self.tr("Why, by which order"))
        self.note.setPlaceholderText(self.tr("by which order"))
        self.from_day.setFixedWidth(104)
        self.said = QLabel()
        self.said.setProperty("tone", "danger")
        self.said.setWordWrap(True)
        self.propose_button = PrimaryButton(self.tr("To be approved"), "Ctrl+Return")
        self.approve_button = PrimaryButton(self.tr("Approve"), "Ctrl+Return")
        self.keep_button = ActionButton(self.tr("Keep as a draft"), "Ctrl+S")
        self.return_button = ActionButton(self.tr("Back to work"), kind="quiet")
        self.recall_button = ActionButton(self.tr("Recall"), kind="quiet")
        self.drop_button = ActionButton(self.tr("Drop the draft"), kind="quiet")

    def _below_words(self, faults: int) -> tuple[tuple[str, str, str], ...]:
        wrong = self.tr("Faults: {0}").format(faults) if faults else self.tr("Faults")
        return (
            (FAULTS, wrong, ""),
            (FIELDS, self.tr("Fields"), ""),
            (CHANGES, self.tr("What changed"), ""),
            (EDITIONS, self.tr("Editions"), ""),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        row = QSplitter(Qt.Orientation.Horizontal)
        row.setChildrenCollapsible(False)
        row.addWidget(self._left())
        row.addWidget(self._right())
        row.setStretchFactor(0, 1)
        row.setStretchFactor(1, 1)
        row.setSizes([520, 500])
        column.addWidget(row, 1)
        column.addWidget(self._foot())

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("surface", "chrome")
        head.setProperty("edge", "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        shown = QLabel(self.tr("Shown on"))
        shown.setProperty("role", "muted")
        row.addWidget(shown)
        self.cases.setMinimumWidth(170)
        row.addWidget(self.cases)
        return head

    def _left(self) -> QWidget:
        left = QWidget()
        left.setProperty("surface", "pane")
        left.setMinimumWidth(380)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.faces)
        top.addStretch(1)
        top.addWidget(self.emblem_button)
        top.addWidget(self.standard_button)
        column.addLayout(top)
        self._faces = QStackedWidget()
        self._faces.addWidget(scrolled(self.texts))
        self._faces.addWidget(self.source)
        column.addWidget(self._faces, 1)
        column.addWidget(self.below_faces)
        self._below = QStackedWidget()
        for lines in (self.faults, self.fields, self.changes, self.editions):
            self._below.addWidget(lines)
        self._below.setFixedHeight(BELOW)
        column.addWidget(self._below)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._paper = QStackedWidget()
        self._paper.addWidget(self.sheet)
        self._paper.addWidget(
            EmptyState("file-text", self.tr("The paper stands here once its form has no faults"))
        )
        column.addWidget(self.wrong)
        column.addWidget(self._paper, 1)
        self.wrong.hide()
        return right

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("surface", "chrome")
        foot.setProperty("edge", "top")
        since = QLabel(self.tr("In force from"))
        since.setBuddy(self.from_day)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (since, self.from_day):
            row.addWidget(widget)
        row.addWidget(self.note, 1)
        for button in (
            self.drop_button, self.recall_button, self.return_button, self.keep_button, self.propose_button,
            self.approve_button,
        ):  # fmt: skip
            row.addWidget(button)
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said)
        self.said.hide()
        return foot

    def _show_face(self, face: str) -> None:
        self.faces.set_value(face)
        self._faces.setCurrentIndex(0 if face == TEXTS else 1)

    def _show_below(self, face: str) -> None:
        self.below_faces.set_value(face)
        self._below.setCurrentIndex((FAULTS, FIELDS, CHANGES, EDITIONS).index(face))
