"""How a paper lies on the screen: which one and what is typed for it at the left, its sheets at the right."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.acts import STANDING
from frontdesk.domain.dates import show_date
from frontdesk.domain.papers.filled import FILLED, IssuedPaper, PaperDesk
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.forms.choices import RadioCards
from frontdesk.ui.icons import icon
from frontdesk.ui.paper import PaperView
from frontdesk.ui.widgets import ActionButton, PrimaryButton, SectionTitle

HEIGHT, LEFT, RIGHT = 56, 560, 660
NARROWEST = 580  # a row of papers taken in with its bin


class Header(QFrame):
    back = Signal()
    main_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(HEIGHT)
        self._title = QLabel()
        self._title.setProperty("role", "page")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._main, arrow = PrimaryButton("", "Ctrl+Return"), QToolButton()
        arrow.setIcon(icon("arrow-left"))
        arrow.setIconSize(QSize(18, 18))
        arrow.setAccessibleName(self.tr("Back to where the paper is from"))
        arrow.setToolTip(arrow.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(arrow)
        row.addWidget(self._title, 1)
        row.addWidget(self._main)
        arrow.clicked.connect(self.back)
        self._main.clicked.connect(self.main_asked)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def main(self) -> str:
        """The words of the main deed; empty when there is none."""
        return self._main.text() if not self._main.isHidden() else ""

    def show_head(self, title: str, main: str) -> None:
        self._title.setText(title)
        self._main.setText(main)
        self._main.setVisible(bool(main))
        self._main.updateGeometry()


class PapersFrame(QWidget):
    kind_picked = Signal(object)
    again_asked = Signal()
    look_asked = Signal(int)

    def __init__(self, typed: QWidget, paper: PaperView, zone: ZoneInfo) -> None:
        super().__init__()
        self.header, self._zone, self._typed = Header(), zone, typed
        self.kinds = RadioCards("kind", self.tr("Which paper"), (), columns=2)
        self.banner = Banner("success", "")
        self.again = ActionButton(self.tr("Make another one"), "", "", "plus")
        self._issued, self._title = QVBoxLayout(), SectionTitle(self.tr("Issued"), role="strong")
        self._scroll = QScrollArea()
        self.panes = (self._scroll, paper)
        self.kinds.edited.connect(lambda: self.kind_picked.emit(self.kinds.value()))
        self.again.clicked.connect(self.again_asked)
        self._lay_out(paper)

    def show_desk(self, found: PaperDesk, shown: IssuedPaper | None, title: str, main: str) -> None:
        self.header.show_head(title, main)
        self.kinds.setVisible(len(found.kinds) > 1)
        choices = [(kind, words.word(kind), "") for kind in found.kinds]
        self.kinds.set_choices(choices)
        self.kinds.set_value(found.kind)
        for widget, is_seen in (
            (self._typed, shown is None),
            (self.banner, shown is not None),
            (self.again, shown is not None),
        ):
            widget.setVisible(is_seen)
        if shown is not None:
            self.banner.show_text("success" if shown.state in STANDING else "warning", self._said(shown))
        self._list([paper for paper in found.issued if paper.kind is FILLED[found.kind].act], shown)

    def _said(self, shown: IssuedPaper) -> str:
        if shown.state not in STANDING:
            return self.tr("{0}: {1}").format(shown.number, words.word(shown.state))
        said = self.tr("{0} is issued and cannot be changed any more").format(shown.number)
        if shown.read_at is None:
            return said
        read = self.tr("the client has read it on {0}")
        return f"{said}; {read.format(show_date(shown.read_at.astimezone(self._zone).date()))}"

    def _list(self, issued: list[IssuedPaper], shown: IssuedPaper | None) -> None:
        """Those that are not in front."""
        while (item := self._issued.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        others = [paper for paper in issued if shown is None or paper.act_id != shown.act_id]
        for paper in others:
            text = self.tr("{0} of {1}").format(paper.number, show_date(paper.on))
            if paper.state not in STANDING:
                text = f"{text}, {words.word(paper.state)}"
            button = ActionButton(text, "", "link")
            button.clicked.connect(lambda _=False, id=paper.act_id: self.look_asked.emit(id))
            self._issued.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._title.setVisible(bool(others))

    def _lay_out(self, paper: PaperView) -> None:
        left, column = QWidget(), QVBoxLayout()
        left.setProperty("surface", "pane")
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        for widget in (self.kinds, self.banner, self._typed):
            column.addWidget(widget)
        again = QHBoxLayout()
        again.addWidget(self.again)
        again.addStretch(1)
        column.addLayout(again)
        column.addWidget(self._title)
        column.addLayout(self._issued)
        column.addStretch(1)
        left.setLayout(column)
        self._scroll.setWidget(left)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumWidth(NARROWEST)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.left = QWidget()
        typed = QVBoxLayout(self.left)
        typed.setContentsMargins(0, 0, 0, 0)
        typed.addWidget(self._scroll)
        split.addWidget(self.left)
        split.addWidget(paper)
        split.setSizes([LEFT, RIGHT])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(split, 1)
