"""How one case lies on the screen: a line above, what is typed at the left, what belongs to it at the right."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.errors import ChangedMeanwhile, Invalid, Refusal, Trouble
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.elided import ElidedLabel
from frontdesk.ui.forms.form import Form
from frontdesk.ui.icons import icon
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.typed import Typed
from frontdesk.ui.paint import Mark
from frontdesk.ui.widgets import ActionButton, Chip, PrimaryButton, Segments

HEIGHT, LEFT, RIGHT = 56, 560, 660


class Header(QFrame):
    back = Signal()
    main_asked = Signal()

    def __init__(self, back_words: str) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(HEIGHT)
        self._title, self._about = QLabel(), ElidedLabel("body")
        self._title.setProperty("role", "page")
        self._about.setProperty("tone", "secondary")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._chips = [Chip(Mark("", "", "neutral")) for _ in range(2)]
        self._main, arrow = PrimaryButton("", "Ctrl+Return"), QToolButton()
        arrow.setIcon(icon("arrow-left"))
        arrow.setIconSize(QSize(18, 18))
        arrow.setAccessibleName(back_words)
        arrow.setToolTip(back_words)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)
        self.row.setSpacing(10)
        for widget in (arrow, self._title, *self._chips):
            self.row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self._about, 1)
        self.row.addWidget(self._main)
        arrow.clicked.connect(self.back)
        self._main.clicked.connect(self.main_asked)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def main(self) -> str:
        """The words of the main deed; empty when there is none."""
        return self._main.text() if not self._main.isHidden() else ""

    def add_button(self, button: ActionButton) -> None:
        self.row.insertWidget(self.row.count() - 1, button)

    def show_case(self, title: str, marks: Sequence[Mark], about: str) -> None:
        self._title.setText(title)
        self._about.set_whole(about)
        for chip, mark in zip(self._chips, [*marks, None, None], strict=False):
            chip.setVisible(mark is not None)
            if mark is not None:
                chip.set_mark(mark)

    def show_main(self, words: str) -> None:
        self._main.setText(words)
        self._main.setVisible(bool(words))


class Beside(QFrame):
    """Lists at the right, one in front, the deeds of that one beneath; a sheet takes the deeds' place while it asks."""

    turned = Signal()

    def __init__(self, name: str, lists: Sequence[tuple[str, str, QWidget]]) -> None:
        """`lists` are (code, words, what is shown)."""
        super().__init__()
        self.setProperty("surface", "chrome")
        self.codes = [code for code, _, _ in lists]
        self._words = {code: words for code, words, _ in lists}
        self.sheet: AskSheet[Any] | None = None
        self.segments = Segments(name, tuple((code, words, "") for code, words, _ in lists), self.codes[0])
        self.segments.picked.connect(self.turn_to)
        self._stack = QStackedWidget()
        for _, _, shown in lists:
            self._stack.addWidget(shown)
        self._deeds = QHBoxLayout()
        self._deeds.setContentsMargins(16, 8, 16, 10)
        self._deeds.setSpacing(8)
        self._foot, self.buttons = QWidget(), dict[str, list[QWidget]]()
        self._foot.setLayout(self._deeds)
        self._deeds.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 0)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.segments)
        head.addStretch(1)
        self._column.addLayout(head)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._foot)

    @property
    def front(self) -> str:
        return self.codes[self._stack.currentIndex()]

    @property
    def list(self) -> QWidget:
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def add_deed(self, code: str, button: ActionButton, deed: Callable[[], object]) -> ActionButton:
        """A button shown while that list is in front."""
        button.clicked.connect(deed)
        self.buttons.setdefault(code, []).append(button)
        self._deeds.insertWidget(self._deeds.count() - 1, button)
        button.setVisible(code == self.front)
        return button

    def turn_to(self, code: str) -> None:
        self._stack.setCurrentIndex(self.codes.index(code))
        self.segments.set_value(code)
        for of, buttons in self.buttons.items():
            for button in buttons:
                button.setVisible(of == code)
        self.turned.emit()

    def pick(self, index: int) -> None:
        """The list with that place, with the keys in it."""
        if index < len(self.codes):
            self.turn_to(self.codes[index])
            self.list.setFocus()

    def count(self, counts: dict[str, int]) -> None:
        """«Меры 2»."""
        said = tuple(
            (code, f"{words} {counts[code]}" if counts.get(code) else words, "")
            for code, words in self._words.items()
        )
        self.segments.set_choices(said)

    def ask(self, sheet: AskSheet[Any], deed: Callable[[Any], None]) -> None:
        """One question at a time; what was typed into the one before is kept."""
        self.leave(is_done=False)
        self.sheet = sheet
        sheet.asked.connect(deed)
        sheet.closed.connect(lambda: self.leave(is_done=False))
        self._column.addWidget(sheet)
        self._foot.hide()
        sheet.enter()

    def leave(self, is_done: bool) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return
        if is_done:
            sheet.finish()
        else:
            sheet.leave()
        sheet.hide()
        sheet.deleteLater()
        self._foot.show()
        self.list.setFocus()

    def refuse(self, met: Exception) -> bool:
        """Said in the sheet, when one asks."""
        if self.sheet is None or not isinstance(met, (Refusal, Trouble)):
            return False
        self.sheet.refuse(met)
        return True

    def holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return self.sheet is not None and focus is not None and self.sheet.isAncestorOf(focus)


class CaseFrame(QWidget):
    """Esc in the form leads to the lists, Esc there leads back."""

    back = Signal()
    _at: Asks
    typed: Typed[Any]

    def __init__(self, header: Header, form: Form[Any], beside: Beside) -> None:
        super().__init__()
        self.header, self._form, self.beside = header, form, beside
        self._scroll, inside = QScrollArea(), QWidget()
        inside.setProperty("surface", "pane")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(24, 16, 24, 24)
        self.body.setSpacing(12)
        self.body.addWidget(form)
        self.body.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.left = QWidget()
        typed = QVBoxLayout(self.left)
        typed.setContentsMargins(0, 0, 0, 0)
        typed.addWidget(self._scroll)
        split.addWidget(self.left)
        split.addWidget(beside)
        split.setSizes([LEFT, RIGHT])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(split, 1)
        header.back.connect(self.back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            focus = self.window().focusWidget()
            if focus is not None and self.beside.isAncestorOf(focus):
                self.back.emit()
            else:
                self.beside.list.setFocus()
        else:
            super().keyPressEvent(event)

    @abstractmethod
    def reload(self) -> None:
        """Shows what the store says of the case by now."""

    def _failed(self, met: Exception) -> None:
        """Said where it was asked: in the sheet, beside the fields, else over the page."""
        if self.beside.refuse(met):
            return
        if isinstance(met, Invalid):
            self._form.show_problems(met.problems)
            self.show_focus()
            return
        if isinstance(met, ChangedMeanwhile):
            self.typed.overtaken(met)
        if isinstance(met, Refusal):
            self._at.notices.refusal(met)
        elif isinstance(met, Trouble):
            self._at.notices.trouble(met)
        self.reload()

    def show_focus(self) -> None:
        """Brings the field that has the problem into sight, and the line above it."""
        focus = self._scroll.focusWidget()
        if focus is not None:
            self._scroll.ensureWidgetVisible(focus, 0, 120)
