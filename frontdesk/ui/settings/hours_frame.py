"""What the page of calendars looks like: the year and the editions at the left, the form at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui import paint
from frontdesk.ui.banners import Banner
from frontdesk.ui.day_looks import legend
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.icons import icon
from frontdesk.ui.settings.calendars import CalendarPane
from frontdesk.ui.settings.counting import CountBar
from frontdesk.ui.settings.editions import EditionList, MoveList
from frontdesk.ui.settings.hours_form import HoursForm
from frontdesk.ui.settings.page import FORM_WIDE, Page, beside, scrolled
from frontdesk.ui.settings.year import YearStrip
from frontdesk.ui.widgets import ActionButton, PrimaryButton, SectionTitle


class Legend(QWidget):
    """Each shape of the year with its word, in as many lines as it takes. The cells say the same by themselves."""

    LINE, GAP = 18, 14

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._marks = legend()
        self.setMinimumHeight(self.LINE * 3)

    def sizeHint(self) -> QSize:
        return QSize(300, self.LINE * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left, top = QPainter(self), 0, 0
        for mark in self._marks:
            wide = 16 + paint.text_width(mark.word, "caption")
            if left and left + wide > self.width():
                left, top = 0, top + self.LINE
            spot = self.rect().adjusted(left, top, 0, 0)
            spot.setHeight(self.LINE)
            spot.setWidth(12)
            paint.draw_glyph(painter, spot, mark.icon, mark.text, px=10)
            spot.setWidth(wide)
            paint.draw_text(painter, spot.adjusted(16, 0, 4, 0), mark.word, "caption", "text.secondary")
            left += wide + self.GAP


class HoursFrame(Page):
    """Asks no services. The page makes what it fills, the frame puts it in its place."""

    year: YearStrip
    form: HoursForm
    editions: EditionList
    moves: MoveList
    calendars: ChoiceField
    pane: CalendarPane
    toast_pane = None  # the year takes all the height there is; the end of the editions is mostly empty

    def _make_parts(self) -> None:
        self.state, self.said, self.wrong = QLabel(), QLabel(), Banner("danger", "")
        self.shown_year = QLabel()
        self.before, self.after = (
            self._arrow("caret-left", self.tr("Year before")),
            self._arrow("caret-right", self.tr("Year after")),
        )
        self.keep_button = ActionButton(self.tr("Keep as a draft"), "Ctrl+S")
        self.drop_button = ActionButton(self.tr("Drop the draft"), kind="quiet")
        self.look_button = PrimaryButton(self.tr("What will move"), "Ctrl+Return")
        self.publish_button = PrimaryButton(self.tr("Publish"), "Ctrl+Return")
        self.back_button = ActionButton(self.tr("Back to typing"), "Esc", "quiet")
        self.bar, self.below, self.right_side = CountBar(), QStackedWidget(), QStackedWidget()
        self.add_button = ActionButton(self.tr("Add a calendar…"), "Ins", "quiet")
        self.change_button = ActionButton(self.tr("Name…"), kind="quiet")

    def _arrow(self, glyph: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(glyph))
        button.setFixedSize(28, 28)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(), 1)
        self.right_side.addWidget(self._right())
        self.right_side.addWidget(self.pane)
        self.right_side.setFixedWidth(FORM_WIDE)
        row.addWidget(self.right_side)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(SectionTitle(self.tr("Working hours"), role="page"))
        head.addStretch(1)
        head.addWidget(self.calendars)
        self.calendars.setFixedWidth(210)
        head.addSpacing(12)
        head.addWidget(self.before)
        head.addWidget(self.shown_year)
        head.addWidget(self.after)
        self.shown_year.setProperty("role", "strong")
        self.said.setProperty("role", "small")
        self.said.setWordWrap(True)
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        column.addLayout(head)
        beneath = QHBoxLayout()
        beneath.setSpacing(8)
        beneath.addWidget(self.state, 1)
        beneath.addWidget(self.change_button)
        beneath.addWidget(self.add_button)
        column.addLayout(beneath)
        column.addWidget(self.year, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(Legend())
        self.below.addWidget(self.editions)
        self.below.addWidget(self.moves)
        column.addWidget(self.below, 1)
        return left

    def _right(self) -> QWidget:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(16, 14, 16, 14)
        around.addWidget(self.wrong)
        around.addWidget(self.form)
        around.addStretch(1)
        foot = (
            self.bar, self.look_button, self.publish_button, self.keep_button, self.back_button, self.drop_button,
        )  # fmt: skip
        side = beside(scrolled(inside), foot)
        self.wrong.hide()
        return side
