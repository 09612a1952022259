"""Orders in words: the step that follows, the terms of the law, what went back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.dates import show_date
from frontdesk.domain.orders import (
    ENDS,
    FOLLOWS,
    FORWARD,
    LineState,
    MoveRow,
    OrderCard,
    OrderState,
    OrderTerm,
)
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_STEPS: Mapping[OrderState, str] = {
    OrderState.CONFIRMED: QT_TRANSLATE_NOOP("Orders", "Confirm"),
    OrderState.PAID: QT_TRANSLATE_NOOP("Orders", "It is paid"),
    OrderState.HANDED_OVER: QT_TRANSLATE_NOOP("Orders", "It is handed over"),
}
_TERMS: Mapping[str, str] = {
    "zozpp-25": QT_TRANSLATE_NOOP("Orders", "Exchange if it does not suit"),
    "zozpp-26.1-refusal": QT_TRANSLATE_NOOP("Orders", "Send back without a reason"),
    "zozpp-26.1-no-information": QT_TRANSLATE_NOOP("Orders", "Send back: nothing was told in writing"),
    "zozpp-18-1-complex": QT_TRANSLATE_NOOP("Orders", "Any defect of complex goods"),
    "zozpp-19": QT_TRANSLATE_NOOP("Orders", "A defect, when there is no warranty"),
    "zozpp-29-3": QT_TRANSLATE_NOOP("Orders", "A defect of the work"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate("Orders", text)


def next_step(card: OrderCard) -> OrderState | None:
    """What Ctrl+Enter does: confirmed, paid, handed over."""
    return next((state for state in FORWARD if state in FOLLOWS[card.state]), None)


def step_words(state: OrderState | None) -> str:
    return tr(_STEPS[state]) if state is not None else ""


def term_name(term: OrderTerm) -> str:
    return tr(_TERMS[term.code])


def until(term: OrderTerm) -> str:
    """«вт 24 ноября, ст. 25 п. 1 ЗоЗПП»; what is over, and what the law leaves open, is said."""
    over = tr(QT_TRANSLATE_NOOP("Orders", "is over")) if term.is_over else ""
    law = f"{term.article} {term.law}"
    day = tr(QT_TRANSLATE_NOOP("Orders", "until {0}")).format(show_date(term.due))
    return ", ".join(filter(None, (day, law, over, term.doubt)))


def moved(move: MoveRow) -> str:
    """«17.11.2026 · возврат: 2 · чашка · скол · деньги до 20.11.2026, ст. 25 п. 2 ЗоЗПП · Королёва М. И.»."""
    serials = " → ".join(filter(None, (move.serial_returned, move.serial_given)))
    due = ""
    if move.due is not None:
        due = tr(QT_TRANSLATE_NOOP("Orders", "money by {0}, {1}")).format(show_date(move.due), move.article)
    done = words.word(LineState(ENDS[move.kind].value))
    said = (
        show_date(move.on_day), f"{done}: {move.quantity}", move.line, serials, move.reason, due,
        move.claim_number if move.claim_number != move.reason else "", move.made_by,
    )  # fmt: skip
    return " · ".join(filter(None, said))
