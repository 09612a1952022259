"""The section of printing: what waits for a printer and what was printed, and the numbered forms for an outage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.ui.places import Place
from frontdesk.ui.prints.asks import Asks
from frontdesk.ui.prints.blanks import BlanksBoard
from frontdesk.ui.prints.jobs import JobList
from frontdesk.ui.widgets import SectionTitle, Segments
from frontdesk.ui.window import Window

PAGE, BLANKS = "prints", "blanks"


class PrintsPage(QWidget):
    """`Place("prints")` is the queue and the journal of printing, with the tab "blanks" the pads of forms."""

    place_asked = Signal(object)
    hints_changed = Signal(object)

    def __init__(self, **asks: Any) -> None:
        super().__init__()
        self._at = at = Asks(**asks)
        self.list, self.blanks = JobList(at), BlanksBoard(at)
        choices = ((PAGE, self.tr("Queue and journal"), ""), (BLANKS, self.tr("Forms for an outage"), ""))
        self.segments = Segments(self.tr("What is listed"), choices)
        self.segments.picked.connect(
            lambda code: self.place_asked.emit(Place(PAGE, None, "" if code == PAGE else code))
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.blanks.ticket_asked.connect(lambda id: self.place_asked.emit(Place("queue", id)))
        self.blanks.entering_asked.connect(lambda: self.place_asked.emit(Place("queue", None, "blank")))

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        if self._is_blanks:
            return (
                ("Ctrl ↵", self.tr("enter a form")),
                ("Ins", self.tr("new pad")),
                ("Ctrl P", self.tr("pad again")),
            )
        return (
            ("↵", self.tr("print now")), ("Ctrl ⇧ P", self.tr("at another printer")),
            ("Del", self.tr("do not print")), ("Ctrl S", self.tr("to a file")),
        )  # fmt: skip

    @property
    def panes(self) -> tuple[QWidget, ...]:
        if self._is_blanks:
            return (self.blanks.pads, self.blanks.table, self.blanks.spoil_form, self.blanks.pad_form)
        return (self.list.table, self.list.period)

    def go(self, place: Place) -> None:
        shown = self.blanks if place.tab == BLANKS else self.list
        self._stack.setCurrentWidget(shown)
        self.segments.set_value(BLANKS if shown is self.blanks else PAGE)
        shown.reload()
        (self.blanks.pads if shown is self.blanks else self.list.table).setFocus()
        self.hints_changed.emit(self.hints)

    def bind(self, window: Window) -> None:
        deeds = {
            "main": (self.list.print_now, self.blanks.entering_asked.emit),
            "print": (self.list.print_now, self.blanks.print_again),
            "print.dialog": (self.list.move_to, self.blanks.print_again),
            "save": (self.list.to_file, self._nothing),
            "refresh": (self.list.reload, self.blanks.reload),
        }
        for command, (of_list, of_blanks) in deeds.items():
            window.bind(command, partial(self._do, of_list, of_blanks), page=self)
        self.hints_changed.connect(lambda hints: window.set_hints(hints) if self.isVisible() else None)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.PRINT) and not self._is_blanks:
            self.list.reload()
        if change.touches(Kind.BLANK) and self._is_blanks:
            self.blanks.reload()

    def may_leave(self) -> bool:
        self.blanks.flush()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() == Qt.Key.Key_Insert and self._is_blanks:
            self.blanks.print_pad()
        else:
            super().keyPressEvent(event)

    @property
    def _is_blanks(self) -> bool:
        return self._stack.currentWidget() is self.blanks

    def _do(self, of_list: Any, of_blanks: Any) -> None:
        (of_blanks if self._is_blanks else of_list)()

    def _nothing(self) -> None:
        """Pads are not written to a file."""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(16)
        head.addWidget(SectionTitle(self.tr("Printing"), role="page"))
        head.addWidget(self.segments)
        head.addStretch(1)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.blanks)
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
