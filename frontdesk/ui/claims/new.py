"""A claim being typed, in the order of the conversation; its deadlines are counted as it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.claim_course import LineDraft, total
from frontdesk.domain.claims import DEMANDS, ClaimDraft, Demand, Exchange, Matter, is_dated
from frontdesk.domain.dates import show_date
from frontdesk.domain.deadlines import Term
from frontdesk.domain.errors import Problem
from frontdesk.domain.kinds import Channel
from frontdesk.domain.money import show_money
from frontdesk.domain.orders import Begun, OrderCard, founded
from frontdesk.services.claims import Claims
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.claims.kept import dumped, loaded
from frontdesk.ui.claims.lines import LinesField
from frontdesk.ui.claims.terms import TermPanel
from frontdesk.ui.forms.choices import ChoiceField, RadioCards, TextField
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.term_words import roubles, term_words

LIMIT = 2000  # characters of the client's words
QUIET = 350  # ms without a key after which the paper is drawn anew
WAYS = (
    Channel.VISIT, Channel.POST, Channel.EMAIL, Channel.PHONE, Channel.SITE, Channel.PORTAL, Channel.CHAT,
    Channel.MESSENGER, Channel.SOCIAL, Channel.MARKET, Channel.REVIEWS, Channel.MFC,
)  # fmt: skip
MATTERS = (Matter.SERVICE, Matter.GOODS, Matter.LATE, Matter.PREPAID, Matter.UNSUITABLE, Matter.DISTANCE)
Terms = Sequence[tuple[Demand, Term | None]]


def order_words(order: OrderCard) -> str:
    """«№ З-7 от 09.11.2026, чашка, блюдце, 1 200,00 ₽»."""
    names = ", ".join(line.name for line in order.lines)
    return f"№\u00a0{order.number}, {show_date(order.ordered_on)}, {names}, {roubles(order.sum)}"


class WordsField(TextField):
    """Says how much of the room is used, from the first letter."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, required=True, lines=3, limit=LIMIT)
        self.text.textChanged.connect(self._count)
        self._count()

    def _count(self) -> None:
        self.set_hint(self.tr("{0} of {1}").format(len(self.value()), LIMIT))


class NewClaim(QWidget):
    """`typed` some time after the last key: the sketch of the act may follow."""

    typed = Signal()
    restored = Signal(object)  # the moment of a draft found again

    def __init__(self, jobs: Jobs, claims: Claims, keeper: Keeper, today: Callable[[], date]) -> None:
        super().__init__()
        self._jobs, self._claims, self._keeper, self._today = jobs, claims, keeper, today
        self._terms: dict[Matter, Terms] = {}
        self._matter: Matter | None = None
        self._wrong = Banner("danger", "")
        self._client = LineField("client", self.tr("Client"), read_only=True)
        self._orders: dict[int, OrderCard] = {}
        self._founded: int | None = None  # the order that the form was filled from
        self._order = ChoiceField("order_id", self.tr("Order"), [(None, self.tr("without an order"))])
        self._form = self._build()
        self.panel = TermPanel()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self.typed)
        self._form.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._wrong, self._form, self.panel):
            column.addWidget(widget)
        column.addStretch(1)
        self._wrong.hide()

    @property
    def form(self) -> Form[ClaimDraft]:
        return self._form

    def open(self) -> None:
        """An empty claim, received today, until what is known of it has been read."""
        self._keeper.close()
        self._orders = {}
        self._client.set_value("")
        self._show(ClaimDraft(ticket_id=0, received=show_date(self._today())))
        self._wrong.hide()
        self._form.field("contract").setFocus()

    def begin(self, begun: Begun) -> None:
        """What is carried over, and what was typed for it before; a quick hand has typed some of it by now."""
        self._orders = {order.id: order for order in begun.orders}
        self._client.set_value(begun.client_name or self.tr("The ticket has no client"))
        choices = [(order.id, order_words(order)) for order in begun.orders]
        self._order.set_choices([(None, self.tr("without an order")), *choices])
        self._order.setEnabled(bool(choices))
        self._offer_demands(begun.draft.matter)
        self._founded = begun.draft.order_id
        self._form.restore(begun.draft)
        self._count()
        editor = f"claim/{begun.draft.ticket_id}"
        if not begun.draft.ticket_id:
            editor = f"claim_order/{begun.draft.order_id}"
        if self._form.field("contract").editor.hasFocus():
            self._go_on(begun)
        self.typed.emit()
        self._keeper.open(editor, self._body, self._restore)

    def _go_on(self, begun: Begun) -> None:
        """Where the next key belongs: to what cannot be guessed."""
        if begun.draft.order_id is not None:
            self._form.field("words").setFocus()
        elif begun.orders:
            self._order.setFocus()

    def _found(self) -> None:
        """Another order was chosen: what it says stands in the form, the client's words stay."""
        order = self._orders.get(self._order.value() or 0)
        self._founded = order.id if order else None
        if order is not None:
            draft = founded(self._form.draft(), order)
            self._offer_demands(draft.matter)
            self._form.set_draft(draft)

    def _body(self) -> dict[str, Any]:
        return {**dumped(self._form.draft()), "name": self._client.value()}

    def draft(self) -> ClaimDraft:
        return self._form.draft()

    def check(self) -> bool:
        """Whether it can be registered; else says what is wrong, there and at the top."""
        return self.show_problems(self.draft().check(self._today()))

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        self._form.show_problems(problems)
        labels = [field.label for field in self._form.wrong_fields()]
        self._wrong.setVisible(bool(labels))
        if labels:
            self._wrong.show_text("danger", words.fields_to_check(labels))
        return not problems

    def pick_demand(self, index: int) -> None:
        """Alt+1 … Alt+6; what was demanded is followed by its words."""
        demand = self._form.field("demand")
        assert isinstance(demand, RadioCards)
        demand.pick(index)
        if self._form.field("words").is_empty() and not self._form.field("subject").is_empty():
            self._form.field("words").setFocus()

    def _build(self) -> Form[ClaimDraft]:
        form: Form[ClaimDraft] = Form(
            ClaimDraft(ticket_id=0), lambda draft: draft.check(self._today()), words.problem
        )
        form.section(self.tr("Who and what"))
        form.add_widget(self._client, 6)
        matters = [(matter, words.word(matter)) for matter in MATTERS]
        form.add(ChoiceField("matter", self.tr("What the claim is about"), matters), 6)
        contract = LineField(
            "contract", self.tr("Contract"), placeholder=self.tr("of 09.10.2026 No. 0214/26")
        )
        form.add(contract, 6)
        form.add(self._order, 6)
        form.add(LineField("subject", self.tr("Subject of the claim"), required=True), 6)
        form.add(LineField("price", self.tr("Price, ₽"), required=True), 3)
        form.add(LineField("payment", self.tr("Payment paper")), 3)
        form.add(DateField("received", self.tr("Received"), self._today, words.weekday, required=True), 3)
        ways = [("", "—"), *((way.value, words.heading(way)) for way in WAYS)]
        form.add(ChoiceField("way", self.tr("How it came"), ways), 3)
        form.add(DateField("handed_over", self.tr("Handed over or done"), self._today, words.weekday), 3)
        form.add(LineField("warranty", self.tr("Warranty until")), 3)
        form.add(LinesField("lines", self.tr("Several articles or works: the price is their sum")))
        form.section(self.tr("What the client demands"))
        cards = RadioCards("demand", "", self._choices(Matter.SERVICE), one_line=True)
        cards.editor.setAccessibleName(self.tr("What the client demands"))
        form.add(cards)
        form.add(
            DateField("consumer_term", self.tr("Date named by the client"), self._today, words.weekday), 6
        )
        stock = [(one, words.word(one)) for one in Exchange]
        form.add(ChoiceField("exchange", self.tr("What the exchange takes"), stock), 6)
        form.add(WordsField("words", self.tr("In the client's words")))
        return form

    def _restore(self, found: DraftCard) -> None:
        matter = Matter(found.body.get("matter", Matter.SERVICE))
        body = dict(found.body)
        if body.get("order_id") not in self._orders:
            body["order_id"] = None  # it went back meanwhile
        demand = Demand(found.body.get("demand", Demand.REFUND))
        ticket_id = self._form.draft().ticket_id
        fixed = {"matter": matter, "demand": demand, "ticket_id": ticket_id}
        lines = tuple(loaded(LineDraft, line) for line in found.body.get("lines", ()))
        exchange = Exchange(found.body.get("exchange", ""))
        kept = loaded(ClaimDraft, body, **fixed, lines=lines, exchange=exchange)
        self._founded = kept.order_id
        self._offer_demands(matter)
        self._form.restore(kept)
        self._count()
        self.typed.emit()
        self.restored.emit(found.saved_at)

    def _show(self, draft: ClaimDraft) -> None:
        self._founded = draft.order_id
        self._order.set_choices([(None, self.tr("without an order"))])
        self._order.setEnabled(False)
        self._offer_demands(draft.matter)
        self._form.set_draft(draft)
        self._count()
        self.typed.emit()

    def _on_edited(self) -> None:
        self._keeper.touch()
        if self._order.value() != self._founded:
            self._found()
        if (priced := total(self._form.field("lines").value())) is not None:
            self._form.field("price").set_value(show_money(priced))
        self._offer_demands(self._form.field("matter").value())
        self._count()
        self._quiet.start()
        if not self._wrong.isHidden():
            labels = [field.label for field in self._form.wrong_fields()]
            self._wrong.setVisible(bool(labels))
            self._wrong.show_text("danger", words.fields_to_check(labels))

    def _choices(self, matter: Matter) -> list[tuple[Demand, str, str]]:
        """The demands of a matter, each with its term once the law has been asked."""
        terms = dict(self._terms.get(matter, ()))
        return [
            (demand, words.word(demand), term_words(terms[demand]) if demand in terms else "")
            for demand in DEMANDS[matter]
        ]

    def _offer_demands(self, matter: Matter) -> None:
        if matter is not self._matter:
            self._matter = matter
            self._show_demands(matter)
        if matter not in self._terms:
            claims = self._claims
            self._jobs.read(
                self,
                lambda: claims.terms(matter),
                lambda terms: self._on_terms(matter, terms),
                newest="terms",
            )

    def _on_terms(self, matter: Matter, terms: Terms) -> None:
        self._terms[matter] = terms
        if matter is self._matter:
            self._show_demands(matter)

    def _show_demands(self, matter: Matter) -> None:
        """What was chosen stays if the matter knows it, else the money back."""
        cards = self._form.field("demand")
        assert isinstance(cards, RadioCards)
        cards.set_choices(self._choices(matter))
        if cards.value() is None:
            cards.set_value(Demand.REFUND if Demand.REFUND in DEMANDS[matter] else DEMANDS[matter][0])

    def _count(self) -> None:
        """A date may be named only for some demands; the term is the law's for the others."""
        claims, draft = self._claims, self.draft()
        named = draft.demand is Demand.REPAIR or is_dated(draft.matter, draft.demand)
        self._form.field("consumer_term").setVisible(named)
        is_exchange = (draft.matter, draft.demand) == (Matter.GOODS, Demand.EXCHANGE)
        self._form.field("exchange").setVisible(is_exchange)
        self._form.field("warranty").setVisible(draft.matter in (Matter.GOODS, Matter.SERVICE))
        self._jobs.read(self, lambda: claims.deadline(draft), self.panel.show_counted, newest="count")
