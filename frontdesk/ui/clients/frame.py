"""What a card looks like: head, parts at the left, form, banner above it, and the column at the right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.attachments import AttachmentRow
from frontdesk.domain.consents import Purpose
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.clients.clash import Clashes
from frontdesk.ui.clients.form import ClientForm
from frontdesk.ui.clients.header import CardHeader
from frontdesk.ui.clients.parts import PartsPane
from frontdesk.ui.clients.sections.boards import Boards, Stands
from frontdesk.ui.clients.side import SidePane
from frontdesk.ui.clients.viewer import Viewer
from frontdesk.ui.places import Place

SLOW_MS = 150  # before a form says that it waits; greying it out paints it twice


class CardFrame(QWidget):
    """Knows no services: what is shown, how one moves through it and out of it."""

    place_asked = Signal(object)

    def __init__(self, form: ClientForm, side: SidePane, boards: Boards, viewer: Viewer) -> None:
        super().__init__()
        self.boards = boards
        self.header, self.form, self.side, self.viewer = CardHeader(), form, side, viewer
        self.parts, self.clashes = PartsPane(form), Clashes(form)
        self.banner = Banner("info", "", "")
        self._scroll, self._middle = QScrollArea(), QStackedWidget()
        self._came_from: QWidget | None = None
        self._is_loading = False  # what stands in the form belongs to the card before
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: self.form.setEnabled(not self._is_loading))
        self._lay_out()
        self.header.back.connect(lambda: self.place_asked.emit(Place("clients")))
        side.place_asked.connect(self.place_asked)
        for opens in (side.panel, boards.people):
            opens.opened.connect(lambda id: self.place_asked.emit(Place("clients", id)))
        self.parts.list.chosen.connect(self.go_to_part)
        self.viewer.closed.connect(self.show_form)
        boards.orders.place_asked.connect(self.place_asked)
        boards.changed.connect(self._on_board)
        boards.consents.paper_made.connect(self.show_paper)
        boards.files.shown.connect(self.show_file)
        side.consent.acted.connect(lambda: boards.consents.print_form(Purpose.PROCESSING))
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def focusInEvent(self, _: QFocusEvent) -> None:
        """Holds the focus while a card is read and looks the same for it: Qt would paint all of the card anew."""

    def focusOutEvent(self, _: QFocusEvent) -> None:
        """As `focusInEvent`."""

    @contextmanager
    def one_frame(self) -> Iterator[None]:
        """What is shown within is laid out before it is painted; else rows that come and go are painted each time."""
        self.setUpdatesEnabled(False)
        try:
            yield
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.side.timeline.lay_out_now()
        finally:
            self.setUpdatesEnabled(True)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        side = (self.side.panel, self.side.table, self.side.timeline)
        return (self.parts.list, self.form, *side)

    @property
    def is_viewing(self) -> bool:
        """A paper or a file stands in the place of the form."""
        return self._middle.currentWidget() is self.viewer

    def show_viewer(self) -> None:
        self._came_from = self.form.focusWidget()
        self._middle.setCurrentWidget(self.viewer)
        self.viewer.back.setFocus()

    def show_stands(self, stands: Stands) -> None:
        """What stands on the card beside its draft."""
        self.form.own.define(stands.own)
        self.form.show_own()
        self.boards.show(stands)

    def _on_board(self) -> None:
        if self._is_loading:
            return
        self.parts.refresh(self.form.part_in_focus())
        self._show_consent()

    def _show_consent(self) -> None:
        stands = self.boards.consents.stands(Purpose.PROCESSING)
        self.side.show_consent(self.form.is_person and not stands)

    def wait(self, is_loading: bool) -> None:
        """Another card is on its way: its form takes no keys, and looks so only when that takes long."""
        self._is_loading = is_loading
        if is_loading:
            if self.form.isAncestorOf(QApplication.focusWidget() or self):
                self.setFocus()
            self._slow.start()
        else:
            self._slow.stop()
            self.form.setEnabled(True)

    def set_locked(self, on: bool) -> None:
        """Another desk edits the card. The focus stays in its field, where it can."""
        focus = QApplication.focusWidget()
        self.form.set_locked(on)
        if on and focus is not None and not focus.isEnabled():
            self.header.ask.setFocus()

    def show_paper(self, pdf: bytes, name: str) -> None:
        self.viewer.show_paper(pdf, name, PaperKind.CONSENT)
        self.show_viewer()

    def show_file(self, row: AttachmentRow, body: bytes) -> None:
        self.viewer.show_file(row.name, row.media_type, body)
        self.show_viewer()

    def show_form(self) -> None:
        """Back to where the focus was."""
        if self.is_viewing:
            self._middle.setCurrentWidget(self._scroll)
            if self._came_from is not None:
                self._came_from.setFocus()

    def say_nothing(self) -> None:
        """What was said of the card before, or of what was typed into it, is over."""
        self.clashes.end()
        self.banner.hide()
        self.header.show_draft("")
        self.header.say("")

    def look_again(self) -> None:
        """What is filled, what is wrong, and how much is left to be decided."""
        self._on_board()
        wrong = [field.label for field in self.form.wrong_fields()]
        if wrong:
            self.header.say(words.fields_to_check(wrong))
        elif self.clashes:
            self.header.say(self.tr("To be chosen: {0}").format(self.clashes.labels))
        else:
            self.header.say("")

    def tell(self, kind: str, text: str, action: str = "") -> None:
        """A sentence above the form."""
        self.banner.show_text(kind, text, action)
        self.banner.show()
        announce(self.banner, text)

    def ask_to_decide(self) -> None:
        said = self.tr("Another desk changed the same: {0}. Choose which value holds")
        self.tell("warning", said.format(self.clashes.labels))
        self.clashes.focus()
        self.bring_into_sight()
        self.look_again()

    def next_problem(self) -> None:
        if self.form.next_problem():
            self.bring_into_sight()
        elif self.clashes:
            self.clashes.focus()

    def next_part(self) -> None:
        self.go_to_part(self.form.part_in_focus() + 1)

    def part_before(self) -> None:
        self.go_to_part(self.form.part_in_focus() - 1)

    def go_to_part(self, index: int) -> None:
        self.show_form()
        self.bring_into_sight(self.form.go_to_part(index))
        self.look_again()

    def bring_into_sight(self, widget: QWidget | None = None) -> None:
        """Scrolls to `widget`, or to where the focus is."""
        shown = widget or QApplication.focusWidget()
        if shown is not None and self.form.isAncestorOf(shown):
            self._scroll.ensureWidgetVisible(shown, 0, 72)

    def bring_beneath_into_sight(self, shown: QWidget) -> None:
        """To its last line. What was shown just now has no place before the form is laid out again."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        content = self._scroll.widget()
        assert content is not None
        end = shown.mapTo(content, shown.rect().bottomLeft())
        self._scroll.ensureVisible(end.x(), end.y(), 0, 16)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whatever Tab reaches is seen, with its label; the list at the left follows."""
        if new is not None and self.form.isAncestorOf(new):
            self.bring_into_sight(new)
            self.parts.list.stand_at(self.form.part_in_focus())

    def _lay_out(self) -> None:
        inner = QFrame()
        inner.setProperty("surface", "pane")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(24, 16, 24, 24)
        inside.setSpacing(12)
        inside.addWidget(self.banner)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self.banner.setMaximumWidth(880)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.parts)
        self._middle.addWidget(self._scroll)
        self._middle.addWidget(self.viewer)
        body.addWidget(self._middle, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self.banner.hide()
