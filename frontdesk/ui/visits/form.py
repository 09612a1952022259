"""The new visit: who came, what for, and the slip, in three steps that never move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.clients import ClientRow
from frontdesk.domain.staff import Desk
from frontdesk.domain.visits import OfferingRow, SlipPreview, VisitDraft
from frontdesk.services.clients import Clients
from frontdesk.services.visits import Visits
from frontdesk.ui import paint, theme, words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.signs import KeyCap
from frontdesk.ui.visits.purposes import Purposes, Tile
from frontdesk.ui.visits.who import WhoStep
from frontdesk.ui.widgets import ActionButton, PrimaryButton

LOW = 700  # pixels of height under which the form draws closer together


@dataclass(frozen=True)
class Typed:
    """All that was entered: what an error gives back."""

    query: str
    client: ClientRow | None
    without_card: bool
    offering: OfferingRow | None
    priority: bool
    to_my_counter: bool

    def body(self) -> dict[str, Any] | None:
        """As a draft keeps it; None when nothing is entered."""
        if not (self.query.strip() or self.client or self.without_card or self.offering or self.priority):
            return None
        return {
            "query": self.query,
            "client_id": self.client.id if self.client else None,
            "without_card": self.without_card,
            "offering_id": self.offering.id if self.offering else None,
            "priority": self.priority,
            "name": self.client.name if self.client else "",
        }

    def draft(self) -> VisitDraft:
        return VisitDraft(
            client_id=self.client.id if self.client else None,
            offering_id=self.offering.id if self.offering else None,
            priority=self.priority,
            to_my_counter=self.to_my_counter,
        )


class VisitForm(QFrame):
    """`submitted` carries a `Typed` with nothing missing; the form is blank again by then."""

    submitted = Signal(object)
    typed_on = Signal()  # something was entered or changed
    create_asked = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, clients: Clients, visits: Visits, may_serve: bool) -> None:
        super().__init__()
        self._jobs, self._visits = jobs, visits
        self._print_waits: bool | None = None  # to my counter or not, until the search answers
        self.setProperty("surface", "pane")
        self.who = WhoStep(jobs, desk, clients, self)
        self.purposes = Purposes(jobs, self)
        self.priority = QCheckBox(self.tr("Out of turn by law"))
        self.slip = SlipCard()
        self.submit = PrimaryButton(self.tr("Print the slip"), "Return", "printer")
        self.submit.setProperty("tall", True)
        self.to_me = ActionButton(self.tr("Straight to me, no slip"), "Ctrl+Return", "quiet")
        if not may_serve:
            self.to_me.hide()
        self.message = Banner("info", "")
        self.message.hide()
        self._steps = (
            StepTitle(1, self.tr("Who came")),
            StepTitle(2, self.tr("What for")),
            StepTitle(3, self.tr("Slip")),
        )
        self._lay_out()
        self.who.settled.connect(self.purposes.setFocus)
        self.who.field.textEdited.connect(self.typed_on)
        self.who.changed.connect(self.typed_on)
        self.purposes.changed.connect(self.typed_on)
        self.priority.toggled.connect(self.typed_on)
        self.who.doubted.connect(self._on_doubt)
        self.who.changed.connect(self._on_changed)
        self.who.create_asked.connect(self.create_asked)
        self.purposes.changed.connect(self._on_changed)
        self.purposes.accepted.connect(self.print_slip)
        self.purposes.left.connect(self._back_to_field)
        self.priority.toggled.connect(lambda _: self._on_changed())
        self.submit.clicked.connect(self.print_slip)
        self.to_me.clicked.connect(self.take_to_me)
        jobs.read(self, visits.offerings, self.purposes.set_offerings)
        self._on_changed()

    def begin(self) -> None:
        """Where the next keystroke belongs; what is typed already stays, selected."""
        self.who.field.setFocus()
        self.who.field.selectAll()

    def clear(self) -> None:
        self.who.clear()
        self.purposes.choose(None)
        self.priority.setChecked(False)

    @property
    def is_blank(self) -> bool:
        return not self.who.field.text() and not self.who.is_settled and self.purposes.chosen is None

    def typed(self, to_my_counter: bool = False) -> Typed:
        return Typed(
            self.who.field.text(),
            self.who.client,
            self.who.without_card,
            self.purposes.chosen,
            self.priority.isChecked(),
            to_my_counter,
        )

    def restore(self, typed: Typed) -> None:
        self.who.restore(typed.query, typed.client, typed.without_card)
        self.purposes.choose(typed.offering)
        self.priority.setChecked(typed.priority)
        if typed.offering is not None:
            self.purposes.setFocus()  # where Enter sends it again

    def say(self, kind: str, text: str, action: str = "") -> None:
        self.message.show_text(kind, text, action)
        self.message.show()
        self._make_room()

    def _hush(self) -> None:
        self.message.hide()
        self._make_room()

    def _make_room(self) -> None:
        """On a low screen a message stands where the slip is shown, so that nothing is squeezed."""
        self.slip.setVisible(self.message.isHidden() or self.height() >= LOW)

    def print_slip(self) -> None:
        self._submit(to_my_counter=False)

    def take_to_me(self) -> None:
        if self.to_me.isVisibleTo(self):
            self._submit(to_my_counter=True)

    def _submit(self, to_my_counter: bool) -> None:
        if self.purposes.chosen is None:
            self._miss(self.purposes, self.tr("Choose what the visitor came for: keys 1 to 8"))
        elif self.who.is_waiting:
            self._print_waits = to_my_counter
        elif not self.who.is_settled:
            self._miss(self.who, self.tr("Choose who came, or press Ctrl 0 for a visitor without a card"))
        else:
            typed = self.typed(to_my_counter)
            self._print_waits = None
            self._hush()
            self.clear()
            self.begin()
            self.submitted.emit(typed)

    def _miss(self, where: QWidget, text: str) -> None:
        self.say("warning", text)
        announce(self.message, text, assertive=True)
        where.setFocus()

    def _on_doubt(self) -> None:
        self._print_waits = None
        self.who.field.setFocus()

    def _back_to_field(self) -> None:
        self.begin()

    def _on_changed(self) -> None:
        who, offering = self.who, self.purposes.chosen
        self._steps[0].set_state("done" if who.is_settled else "now")
        self._steps[1].set_state("done" if offering else "now" if who.is_settled else "later")
        self._steps[2].set_state("now" if offering and who.is_settled else "later")
        if self._print_waits is not None and who.is_settled and offering:
            self._submit(self._print_waits)
            return
        if offering is None:
            self.slip.show_slip(None, None)
            return
        self._hush()
        draft = self.typed().draft()
        self._jobs.read(
            self,
            lambda: self._visits.preview(draft),
            lambda preview: self._show_preview(offering, preview),
            newest="preview",
        )

    def _show_preview(self, offering: OfferingRow, preview: SlipPreview) -> None:
        if self.purposes.chosen is offering:
            self.slip.show_slip(offering, preview)

    def refresh_preview(self) -> None:
        """Somebody else registered or was called: the number and the people ahead are others now."""
        if self.purposes.chosen is not None and self._print_waits is None:
            self._on_changed()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = QLabel(self.tr("New visit"))
        title.setProperty("role", "page")
        nobody = ActionButton(self.tr("Without a client"), "Ctrl+0", "quiet")
        nobody.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        nobody.clicked.connect(self.who.take_nobody)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(KeyCap("F2"))
        head.addStretch(1)
        head.addWidget(nobody)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 16)
        self._column.addLayout(head)
        one, two, three = self._steps
        for widget in (
            one, self.who, two, self.purposes, self.priority, three, self.slip, self.submit, self.to_me, self.message
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.addStretch(1)
        head.setContentsMargins(0, 14, 0, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        low = event.size().height() < LOW
        self._column.setSpacing(5 if low else 10)
        self.purposes.grid.setSpacing(6 if low else 8)
        self.slip.setFixedHeight(66 if low else 88)
        self._column.setContentsMargins(16, 0, 16, 8 if low else 16)
        for tile in self.purposes.findChildren(Tile):
            tile.setFixedHeight(34 if low else 42)
        self._make_room()
        super().resizeEvent(event)


class StepTitle(QWidget):
    """The number of a step in a disc: a tick when done, filled while it is its turn."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self._number, self._text, self._state = number, text, "later"
        self.setFixedHeight(24)
        self.setAccessibleName(text)

    def set_state(self, state: str) -> None:
        """`done`, `now` or `later`."""
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRect(0, 2, 20, 20)
        ground = {"done": "success.soft", "now": "accent.fill", "later": "neutral.soft"}[self._state]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(disc)
        if self._state == "done":
            draw_glyph(painter, disc.adjusted(4, 4, -4, -4), "check-bold", "success.text")
        else:
            token = "accent.on" if self._state == "now" else "text.secondary"
            centre = Qt.AlignmentFlag.AlignHCenter
            paint.draw_text(painter, disc, str(self._number), "small", token, centre, 600)
        paint.draw_text(painter, QRect(28, 0, self.width() - 28, 24), self._text, weight=600)


class SlipCard(QWidget):
    """The slip as it will be: its number, people ahead, minutes, and the ticket that it joins."""

    def __init__(self) -> None:
        super().__init__()
        self._offering: OfferingRow | None = None
        self._preview: SlipPreview | None = None
        self.setFixedHeight(88)

    @property
    def preview(self) -> SlipPreview | None:
        return self._preview

    def show_slip(self, offering: OfferingRow | None, preview: SlipPreview | None) -> None:
        self._offering, self._preview = offering, preview
        self.setAccessibleName(", ".join([preview.slip, *self._lines(preview)]) if preview else "")
        self.update()

    def _lines(self, preview: SlipPreview) -> tuple[str, str]:
        ahead = self.tr("ahead: {0}").format(preview.ahead) if preview.ahead else self.tr("nobody ahead")
        if preview.minutes:
            ahead += self.tr(", about {0}").format(words.duration(preview.minutes * 60))
        if preview.joins_ticket:
            return ahead, self.tr("joins ticket {0}").format(preview.joins_ticket)
        return ahead, self.tr("makes a new ticket")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line.strong"), 1))
        painter.setBrush(theme.color("bg.sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        offering, preview = self._offering, self._preview
        if offering is None or preview is None:
            draw_glyph(painter, QRect(16, self.height() // 2 - 12, 24, 24), "ticket", "text.muted")
            hint = self.tr("The number, people ahead and minutes appear here before printing")
            font, room = theme.font("small"), self.rect().adjusted(54, 0, -16, 0)
            painter.setFont(font)
            painter.setPen(theme.color("text.muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, hint)
            return
        number = paint.text_width(preview.slip, "hero") + 4
        paint.draw_text(painter, QRect(14, 0, number, self.height()), preview.slip, "hero")
        tear = 14 + number + 14
        painter.setPen(QPen(theme.color("line.control"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(tear, 1, tear, self.height() - 2)
        box = QRect(tear + 14, self.height() // 2 - 31, self.width() - tear - 24, 20)
        paint.draw_text(painter, box, offering.name, weight=600)
        for line, token in zip(self._lines(preview), ("text.primary", "text.muted"), strict=True):
            box.translate(0, 20)
            joins = line == self._lines(preview)[1] and preview.joins_ticket
            paint.draw_text(painter, box, line, "small", "accent.text" if joins else token)
