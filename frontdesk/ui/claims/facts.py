"""A registered claim to read: label and value, nothing to type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from frontdesk.domain.claim_course import MadeRow
from frontdesk.domain.claims import ClaimCard, Decision
from frontdesk.domain.dates import show_date
from frontdesk.domain.visas import VisaRow
from frontdesk.ui import words
from frontdesk.ui.term_words import roubles


class FactList(QWidget):
    """Lines of a label and a value; empty values are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, 132)

    @property
    def text(self) -> str:
        return " ".join(label.text() for label in self.findChildren(QLabel))

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, (name, value) in enumerate((name, value) for name, value in facts if value):
            label, said = QLabel(name), QLabel(value)
            label.setProperty("role", "label")
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)

    def claim(self, card: ClaimCard) -> None:
        """What was registered."""
        self.show_facts(
            [
                (self.tr("Client"), card.client_name),
                (self.tr("Received"), received_words(card)),
                (self.tr("Subject"), card.subject),
                (self.tr("Contract"), card.contract),
                (self.tr("Price"), roubles(card.price)),
                (self.tr("Handed over or done"), show_date(card.handed_over) if card.handed_over else ""),
                (self.tr("Payment paper"), card.payment),
                (self.tr("Warranty until"), show_date(card.warranty) if card.warranty else ""),
                (self.tr("Split off claim"), card.origin[1] if card.origin else ""),
                (self.tr("Demand"), words.word(card.demand)),
                (self.tr("In the client's words"), card.words),
            ]
        )

    def _made(self, made: MadeRow) -> str:
        """«Деньги возвращены, 2, 4 800,00 ₽»."""
        count = str(made.quantity) if made.quantity else ""
        amount = roubles(made.amount) if made.amount else ""
        return ", ".join(filter(None, (words.word(made.kind), count, amount, made.serial_given)))

    def show_visas(self, visas: Sequence[VisaRow]) -> None:
        """Who was asked, what each said; of an earlier proposal too."""
        self.show_facts(
            [(visa.name, ", ".join(filter(None, (visa.post, self._signed(visa))))) for visa in visas]
        )

    def _signed(self, visa: VisaRow) -> str:
        """«Согласен с замечанием: …, 19.11.2026»."""
        if visa.opinion is None or visa.answered_at is None:
            return self.tr("is asked, has not answered yet")
        said = ": ".join(filter(None, (words.word(visa.opinion), visa.remark)))
        said = f"{said}, {show_date(visa.answered_at.date())}"
        return self.tr("{0} (earlier proposal)").format(said) if visa.is_past else said

    def decision(self, card: ClaimCard) -> None:
        """What was decided."""
        self.show_facts(
            [
                (self.tr("Decision"), decided_words(card)),
                (self.tr("Established"), card.findings),
                (self.tr("Cause"), card.cause),
                (self.tr("Grounds of refusal"), card.reason),
                (self.tr("Proposed by"), card.author),
                (self.tr("Approved or rejected by"), card.approver),
                (self.tr("Result"), "; ".join(self._made(one) for one in card.results)),
                (self.tr("Closed without a compensation"), words.word(card.closing) if card.closing else ""),
            ]
        )


def received_words(card: ClaimCard) -> str:
    """«17.11.2026, личный приём»."""
    way = words.word(card.way) if card.way else ""
    return ", ".join(filter(None, (show_date(card.received), way)))


def decided_words(card: ClaimCard) -> str:
    """«Удовлетворить, 4 800,00 ₽»."""
    if card.decision is None:
        return ""
    said = words.word(card.decision)
    paid = card.amount is not None and card.decision is not Decision.REFUSE
    return f"{said}, {roubles(card.amount)}" if paid and card.amount is not None else said
