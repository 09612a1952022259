"""What a card looks like: head, parts at the left, form, banner above it, and the column at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.clients.clash import Clashes
from frontdesk.ui.clients.form import ClientForm
from frontdesk.ui.clients.header import CardHeader
from frontdesk.ui.clients.parts import PartsPane
from frontdesk.ui.clients.side import SidePane
from frontdesk.ui.forms.fields import Field


class CardFrame(QWidget):
    """Knows no services: what is shown and how one moves through it."""

    def __init__(self, form: ClientForm, side: SidePane) -> None:
        super().__init__()
        self.header, self.form, self.side = CardHeader(), form, side
        self.parts, self.clashes = PartsPane(form), Clashes(form)
        self.banner = Banner("info", "", "")
        self._scroll = QScrollArea()
        self._lay_out()
        self.parts.list.chosen.connect(self.go_to_part)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        side = (self.side.panel, self.side.table, self.side.timeline)
        return (self.parts.list, self.form, *side)

    def look_again(self) -> None:
        """What is filled, what is wrong, and how much is left to be decided."""
        self.parts.refresh(self.form.part_in_focus())
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

    def go_to_part(self, index: int) -> None:
        self.bring_into_sight(self.form.go_to_part(index))
        self.look_again()

    def bring_into_sight(self, field: Field | None = None) -> None:
        """Scrolls to `field`, or to where the focus is."""
        shown = field or QApplication.focusWidget()
        if shown is not None and self.form.isAncestorOf(shown):
            self._scroll.ensureWidgetVisible(shown, 0, 48)

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
        body.addWidget(self._scroll, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self.banner.hide()
