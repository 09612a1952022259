"""A term of the law in words: how long, step by step with its articles, and what a day of delay costs."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.claims import Counted
from frontdesk.domain.dates import day_month
from frontdesk.domain.deadlines import Deadline, Penalty, Policy, Term, Unit
from frontdesk.domain.money import show_money
from frontdesk.domain.production import DayKind
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

CONTEXT = "Terms"
FREE = {
    DayKind.WEEKEND: QT_TRANSLATE_NOOP("Terms", "a day off"),
    DayKind.HOLIDAY: QT_TRANSLATE_NOOP("Terms", "a public holiday"),
    DayKind.DAY_OFF: QT_TRANSLATE_NOOP("Terms", "a day off by transfer"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def term_words(term: Term | None) -> str:
    """«10 дней», or who names the date."""
    if term is None:
        return tr(QT_TRANSLATE_NOOP("Terms", "the client names the date"))
    translate = QCoreApplication.translate
    if term.unit is Unit.DAY:
        return translate("Terms", "%n day(s)", None, term.n)
    if term.unit is Unit.WORKING_DAY:
        return translate("Terms", "%n working day(s)", None, term.n)
    if term.unit is Unit.MONTH:
        return translate("Terms", "%n month(s)", None, term.n)
    raise ValueError(f"no words for terms in {term.unit}")


def reading(policy: Policy) -> str:
    """How a term of the law is read where it is silent: «со дня регистрации, до следующего рабочего дня»."""
    return ", ".join(map(words.word, (policy.start, policy.weekend)))


def roubles(amount: Decimal) -> str:
    return f"{show_money(amount)}\u00a0₽"


def penalty_words(penalty: Penalty) -> str:
    """What a day of delay costs: the sum when the price is known, else the share of it."""
    if penalty.per_unit:
        return tr(QT_TRANSLATE_NOOP("Terms", "{0} for every day")).format(roubles(penalty.per_unit))
    return tr(QT_TRANSLATE_NOOP("Terms", "{0} % of the price for every day")).format(_percent(penalty))


def _percent(penalty: Penalty) -> str:
    return f"{penalty.percent.normalize():f}".replace(".", ",")


def reasons(counted: Counted) -> list[str]:
    """How the due date came about, step by step, each with its article."""
    deadline = counted.deadline
    if deadline.unit is Unit.DATE:
        said = [tr(QT_TRANSLATE_NOOP("Terms", "The date was named, nothing is counted ({0} {1}).")).format(
            deadline.article, deadline.law)]  # fmt: skip
    else:
        said = _counted(deadline)
    if counted.penalty is not None:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "From {0} every day of delay costs {1} % of the price ({2} {3}).")).format(
                day_month(deadline.penalty_from), _percent(counted.penalty),
                counted.penalty.article, counted.penalty.law,
            )
        )  # fmt: skip
    if not deadline.known:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "Days off of that year are not known yet: check the date."))
        )
    elif deadline.provisional:
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "Days off of that year are a forecast: check the date.")))
    if deadline.mark == "K":
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "A lawyer has yet to confirm this rule.")))
    return said


def _counted(deadline: Deadline) -> list[str]:
    first = tr(
        QT_TRANSLATE_NOOP("Terms", "Received {0}, so day 1 is {1}, the day after (Civil Code, art. 191).")
    )
    last = tr(QT_TRANSLATE_NOOP("Terms", "Term of {0}: its last day is {1} ({2} {3})."))
    said = [
        first.format(day_month(deadline.event), words.weekday(deadline.first_day)),
        last.format(
            term_words(Term(deadline.n, deadline.unit)), words.weekday(deadline.nominal),
            deadline.article, deadline.law,
        ),
    ]  # fmt: skip
    if deadline.due != deadline.nominal:
        moved = tr(QT_TRANSLATE_NOOP("Terms", "{0} is {1}, so the last day is {2} (Civil Code, art. 193)."))
        why = tr(FREE[DayKind(deadline.moved_because)])
        said.append(moved.format(day_month(deadline.nominal), why, words.weekday(deadline.due)))
    return said
