"""A term of the law in words: how long, step by step with its articles, and what a day of delay costs."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.basis import WalkedTermDay
from frontdesk.domain.claims import Counted
from frontdesk.domain.dates import day_month, show_date
from frontdesk.domain.deadlines import Deadline, Penalty, Policy, Term, Unit
from frontdesk.domain.money import show_money
from frontdesk.domain.production import DayKind
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

CONTEXT = "Terms"
_MARKS = {
    "received": QT_TRANSLATE_NOOP("Terms", "received"),
    "last": QT_TRANSLATE_NOOP("Terms", "the term ends, the day is moved"),
    "due": QT_TRANSLATE_NOOP("Terms", "last day"),
    "late": QT_TRANSLATE_NOOP("Terms", "late"),
}
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
    if counted.window is not None:
        claimed = tr(QT_TRANSLATE_NOOP("Terms", "It can be claimed until {0} ({1} {2})."))
        said.append(claimed.format(words.weekday(counted.window.due), counted.window.article, deadline.law))
    if counted.penalty is not None:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "From {0} every day of delay costs {1} % of the price ({2} {3}).")).format(
                day_month(deadline.penalty_from), _percent(counted.penalty),
                counted.penalty.article, counted.penalty.law,
            )
        )  # fmt: skip
    else:
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "The law names no penalty for being late with this.")))
    if counted.instead is not None:
        lent = tr(
            QT_TRANSLATE_NOOP(
                "Terms", "Asked for it, other goods are lent by {0} while these are repaired ({1} {2})."
            )
        )
        said.append(lent.format(words.weekday(counted.instead.due), counted.instead.article, deadline.law))
    said += _sums(counted)
    if not deadline.known:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "Days off of that year are not known yet: check the date."))
        )
    elif deadline.provisional:
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "Days off of that year are a forecast: check the date.")))
    if deadline.mark == "K":
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "A lawyer has yet to confirm this rule.")))
    if counted.doubt:
        said.append(counted.doubt)
    if counted.edition:
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "Edition of the law: {0}.")).format(counted.edition))
    return said


def _sums(counted: Counted) -> list[str]:
    """What has grown by today, with the cap and without it, and what is not settled about the cap."""
    grown, found = counted.grown, counted.grown or counted.penalty
    said = []
    if found is not None and found.full_after:
        full = counted.deadline.penalty_from + timedelta(days=found.full_after - 1)
        capped = tr(
            QT_TRANSLATE_NOOP("Terms", "It never is above the price: from {0} on it grows no more ({1}).")
        )
        said.append(capped.format(show_date(full), found.article))
    if grown is not None:
        days = QCoreApplication.translate("Terms", "%n day(s)", None, grown.length)
        today = tr(QT_TRANSLATE_NOOP("Terms", "By today: {0} late, {1}; without the cap {2}."))
        said.append(today.format(days, roubles(grown.amount), roubles(grown.uncapped)))
    if grown is not None and grown.doubtful:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "The law changed during the delay: let a lawyer check the sum."))
        )
    if found is not None and found.doubt:
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "Let a lawyer check: {0}.")).format(found.doubt))
    return said


def day_words(day: WalkedTermDay) -> str:
    """«пт 27 ноября · день 10 · последний день»."""
    number = tr(QT_TRANSLATE_NOOP("Terms", "day {0}")).format(day.number) if day.number else ""
    free = tr(FREE[day.kind]) if day.kind in FREE else ""
    mark = tr(_MARKS[day.mark]) if day.mark in _MARKS else ""
    sums = ""
    if day.total:
        grows = tr(QT_TRANSLATE_NOOP("Terms", "+ {0}, in all {1}"))
        sums = grows.format(roubles(day.cost), roubles(day.total))
    return " · ".join(filter(None, (words.weekday(day.day), number, free, mark, sums)))


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
