"""One order: taken down, or with its lines, the terms that the law gives it, and what went back of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.clients import ClientCard
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Invalid, NotFound, Refusal, Trouble
from frontdesk.domain.orders import (
    CLAIMABLE,
    ENDS,
    BackDraft,
    LineState,
    OrderCard,
    OrderLine,
    OrderState,
    OrderTerm,
)
from frontdesk.services.clients import Clients
from frontdesk.ui import words
from frontdesk.ui.claims.asks import Asks
from frontdesk.ui.claims.back import BackForm
from frontdesk.ui.claims.facts import FactList
from frontdesk.ui.claims.figures import Figures
from frontdesk.ui.claims.order_form import OrderForm
from frontdesk.ui.claims.order_words import moved, next_step, step_words, term_name, until
from frontdesk.ui.claims.orders import order_mark
from frontdesk.ui.icons import icon
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.paint import Mark
from frontdesk.ui.term_words import roubles
from frontdesk.ui.widgets import ActionButton, Chip, PrimaryButton, SectionTitle

HEIGHT, WIDEST = 56, 900


class Found(NamedTuple):
    """What one opening reads."""

    card: OrderCard
    terms: tuple[OrderTerm, ...]


class OrderPane(QWidget):
    """`made` with the id of an order that was taken down; `claim_asked` for a claim on this one."""

    back = Signal()
    made = Signal(int)
    claim_asked = Signal(int)
    claim_opened = Signal(int)
    shown = Signal()
    kept = Signal(object)

    def __init__(self, at: Asks, clients: Clients) -> None:
        super().__init__()
        self._at, self._clients = at, clients
        self._card: OrderCard | None = None
        self._client_id, self._busy = 0, False
        keeper = Keeper(at.jobs, at.drafts, at.desk, self)
        keeper.kept.connect(self.kept)
        self.form, self.going = OrderForm(keeper, at.today), BackForm(keeper, at.today)
        self.facts, self.lines, self.terms = FactList(), LineStates(), FactList()
        self.moves = QLabel()
        self.moves.setWordWrap(True)
        self.moves.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._claims = QHBoxLayout()
        self._title, self._chip, self._about = QLabel(), Chip(Mark("", "", "neutral")), QLabel()
        self._main, self._claim = (
            PrimaryButton("", "Ctrl+Return"),
            ActionButton(self.tr("Draw up a claim"), "Shift+F3"),
        )
        self._steps: list[ActionButton] = []
        self._opened = self._lay_out()
        self.going.asked.connect(self._take_back)
        self._main.clicked.connect(self.main)
        self._claim.clicked.connect(self.claim)
        self.form.restored.connect(lambda _: at.notices.success(self.tr("What you had typed is here again")))

    @property
    def main_words(self) -> str:
        return self._main.text() if not self._main.isHidden() else ""

    @property
    def is_new(self) -> bool:
        return self._card is None

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self._scroll,)

    def open_new(self, client_id: int) -> None:
        self._leave()
        self._client_id = client_id
        self._show_new("")
        self.form.open(client_id, "")
        self._at.jobs.read(self, lambda: self._clients.card(client_id), self._on_client, self._lost)

    def open(self, id: int) -> None:
        if self._card is None or self._card.id != id:
            self._leave()
        self._read(id)

    def reload(self) -> None:
        if self._card is not None:
            self._read(self._card.id)

    def flush(self) -> None:
        self.form.flush()
        self.going.flush()

    def main(self) -> None:
        """Ctrl+Enter: takes the order down, or the step that follows."""
        if self._busy:
            return
        if self._card is None:
            self._take()
        elif (state := next_step(self._card)) is not None:
            self._move(state)

    def save(self) -> None:
        """Ctrl+S: writes down what goes back; what is typed of a new one is kept at once."""
        if self._card is None:
            self.form.flush()
        elif not self._busy:
            self.going.ask()

    def claim(self) -> None:
        """Shift+F3."""
        if self._card is not None and self._card.state in CLAIMABLE:
            self.claim_asked.emit(self._card.id)

    def pick(self, index: int) -> None:
        if self._card is not None:
            self.going.pick(index)

    def next_problem(self) -> None:
        (self.form.form if self._card is None else self.going.form).next_problem()

    def _leave(self) -> None:
        self.form.leave()
        self.going.leave()
        self._card = None

    def _on_client(self, card: ClientCard) -> None:
        if self._card is None and self._client_id == card.id:
            self._show_new(card.name)

    def _read(self, id: int) -> None:
        orders = self._at.beside.orders

        def work() -> Found:
            card = orders.card(id)
            return Found(card, orders.terms(card))

        self._at.jobs.read(self, work, lambda found: self._show(*found), self._lost, newest="order")

    def _lost(self, met: Exception) -> None:
        self._at.notices.refusal(met)
        if isinstance(met, NotFound):
            self.back.emit()

    def _take(self) -> None:
        at = self._at
        if self.form.form.check():
            return
        draft = self.form.draft()

        def done(card: OrderCard) -> None:
            self.form.finish()
            at.notices.success(self.tr("Order {0} is taken down").format(card.number))
            self.made.emit(card.id)

        self._write(lambda: at.beside.orders.take(at.desk, draft), done)

    def _move(self, state: OrderState) -> None:
        card, at = self._card, self._at
        assert card is not None  # its button
        self._write(lambda: at.beside.orders.move(at.desk, card.id, state), lambda _: self.reload())

    def _take_back(self, draft: BackDraft) -> None:
        card, at = self._card, self._at
        if card is None or self._busy:
            return

        def done(after: OrderCard) -> None:
            self.going.finish()
            move = after.moves[-1]
            due = self.tr("the money is due by {0}").format(show_date(move.due)) if move.due else ""
            at.notices.success(
                ", ".join(filter(None, (words.heading(LineState(ENDS[move.kind].value)), due)))
            )
            self.reload()

        self._write(lambda: at.beside.orders.take_back(at.desk, card.version, draft), done)

    def _write(self, work: Any, done: Any) -> None:
        """One deed at a time."""
        self._busy = True

        def answer(made: Any) -> None:
            self._busy = False
            done(made)

        def failed(met: Exception) -> None:
            self._busy = False
            if isinstance(met, Invalid) and self._card is None:
                self.form.form.show_problems(met.problems)
            elif isinstance(met, Invalid):
                self.going.show_problems(met.problems)
            elif isinstance(met, Refusal):
                self._at.notices.refusal(met)
                self.reload()
            elif isinstance(met, Trouble):
                self._at.notices.trouble(met)

        self._at.jobs.write(self, work, answer, failed)

    def _show_new(self, client: str) -> None:
        self._opened.hide()
        self.form.show()
        self._show_head(self.tr("New order"), Mark("note-pencil", self.tr("taking down"), "info"), client)
        self._main.setText(self.tr("Take down"))
        self._main.show()
        self._claim.hide()
        self.shown.emit()

    def _show(self, card: OrderCard, terms: tuple[OrderTerm, ...]) -> None:
        first = self._card is None
        self._card = card
        self.form.hide()
        self._opened.show()
        about = ", ".join(filter(None, (card.client_name, roubles(card.sum))))
        self._show_head(self.tr("Order {0}").format(card.number), order_mark(card.state), about)
        following = next_step(card)
        self._main.setText(step_words(following))
        self._main.setVisible(following is not None)
        self._claim.setVisible(card.state in CLAIMABLE)
        self.facts.show_facts(
            [
                (self.tr("Client"), card.client_name),
                (self.tr("Ordered on"), show_date(card.ordered_on)),
                (self.tr("Handed over or done"), show_date(card.handed_over) if card.handed_over else ""),
                (self.tr("What and how"), words.word(card.sold)),
                (self.tr("Payment paper"), card.payment),
                (self.tr("Reason"), card.reason),
            ]
        )
        self.lines.show_lines(card.lines)
        self._terms_title.setVisible(bool(terms))
        self.terms.show_facts([(term_name(term), until(term)) for term in terms])
        self.moves.setText("\n".join(map(moved, card.moves)))
        self.moves.setVisible(bool(card.moves))
        self._show_claims(card)
        self.going.show_order(card)
        if first:
            self._scroll.setFocus()
        self.shown.emit()

    def _show_claims(self, card: OrderCard) -> None:
        while (item := self._claims.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for id, number in card.claims:
            button = ActionButton(self.tr("Claim {0}").format(number), "", "link")
            button.clicked.connect(lambda _=False, id=id: self.claim_opened.emit(id))
            self._claims.addWidget(button)
        self._claims.addStretch(1)

    def _show_head(self, title: str, mark: Mark, about: str) -> None:
        self._title.setText(title)
        self._chip.set_mark(mark)
        self._about.setText(about)

    def _lay_out(self) -> QWidget:
        head = QFrame()
        head.setProperty("surface", "pane")
        head.setProperty("edge", "bottom")
        head.setFixedHeight(HEIGHT)
        self._title.setProperty("role", "page")
        self._about.setProperty("tone", "secondary")
        arrow = QToolButton()
        arrow.setIcon(icon("arrow-left"))
        arrow.setIconSize(QSize(18, 18))
        arrow.setAccessibleName(self.tr("To all orders"))
        arrow.setToolTip(self.tr("To all orders"))
        arrow.clicked.connect(self.back)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        for widget in (arrow, self._title, self._chip):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._about, 1)
        row.addWidget(self._claim)
        row.addWidget(self._main)
        opened = QWidget()
        column = QVBoxLayout(opened)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._terms_title = SectionTitle(self.tr("Until when by law"), role="strong")
        for part in (self.facts, self.lines, self._terms_title, self.terms, self.going, self.moves):
            column.addWidget(part)
        column.addLayout(self._claims)
        column.addStretch(1)
        inner, whole = QWidget(), QVBoxLayout()
        inner.setProperty("surface", "pane")
        inner.setMaximumWidth(WIDEST)
        whole.setContentsMargins(24, 16, 24, 24)
        whole.addWidget(self.form)
        whole.addWidget(opened)
        inner.setLayout(whole)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(self._scroll, 1)
        return opened


class LineStates(Figures):
    """Each line with what went back of it, and where it stands."""

    WORDED = frozenset({0, 4})

    def show_lines(self, lines: tuple[OrderLine, ...]) -> None:
        heads = (self.tr("Article"), self.tr("Price"), self.tr("ordered"), self.tr("left"), self.tr("State"))
        self.show_rows(heads, map(_figures, lines))


def _figures(line: OrderLine) -> tuple[str, ...]:
    serials = " → ".join(filter(None, (line.serial, line.serial_given)))
    name = ", ".join(filter(None, (line.name, serials)))
    return name, roubles(line.price), str(line.quantity), str(line.left), words.word(line.state)
