"""Turns values of the domain into words of the desk; the only place that does.

`tests/ui/test_words.py` walks every enumeration and every error class: a member without words fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.domain import errors
from frontdesk.domain.dates import day_month, show_date, weekday_short
from frontdesk.domain.errors import Problem, ProblemKind, Refusal, Trouble
from frontdesk.domain.staff import Right
from frontdesk.domain.tickets import FIRST_NAMES, Channel, Priority, Status
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.paint import Mark
from frontdesk.ui.vocabulary import RIGHT, TABLES
from frontdesk.ui.vocabulary_of_troubles import ERRORS, PROBLEMS

NBSP, MINUS = "\u00a0", "\u2212"

_STATUS_MARKS = {
    Status.NEW: ("circle", "info"),
    Status.IN_WORK: ("circle-half-fill", "accent"),
    Status.WAITING_CLIENT: ("pause-circle", "info"),
    Status.WITH_OTHERS: ("arrow-bend-up-right", "violet"),
    Status.SUSPENDED: ("pause-circle-fill", "violet"),
    Status.ON_APPROVAL: ("clipboard-text", "violet"),
    Status.SOLVED: ("check-circle-fill", "success"),
    Status.CLOSED: ("minus-circle", "neutral"),
}
_PRIORITY_MARKS = {
    Priority.CRITICAL: ("caret-double-up-fill", "danger"),
    Priority.HIGH: ("caret-up-fill", "warning"),
    Priority.NORMAL: ("minus", "neutral"),
    Priority.LOW: ("caret-down", "neutral"),
}
_CHANNEL_ICONS = {
    Channel.VISIT: "user-rectangle",
    Channel.PHONE: "phone",
    Channel.EMAIL: "envelope",
    Channel.CHAT: "chat-circle-dots",
    Channel.POST: "envelope-simple",
    Channel.PORTAL: "globe",
    Channel.MESSENGER: "chats",
    Channel.SOCIAL: "users-three",
    Channel.SITE: "monitor",
    Channel.MFC: "buildings",
    Channel.REVIEWS: "star",
    Channel.MARKET: "tote",
    Channel.INTERNAL: "headset",
    Channel.OUTGOING: "phone-outgoing",
}


def tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def word(member: Enum) -> str:
    """The words of a member of any enumeration of the domain; KeyError when it has none."""
    return tr((TABLES.get(type(member)) or _later_words()[type(member)])[member])


@cache
def _later_words() -> Mapping[type[Enum], Mapping[Any, str]]:
    """Of things that a start does not show."""
    from frontdesk.ui.card_words import CARD_TABLES
    from frontdesk.ui.vocabulary_of_course import TABLES as OF_COURSE
    from frontdesk.ui.vocabulary_of_hours import TABLES as OF_HOURS
    from frontdesk.ui.vocabulary_of_incidents import TABLES as OF_INCIDENTS
    from frontdesk.ui.vocabulary_of_papers import TABLES as OF_PAPERS
    from frontdesk.ui.vocabulary_of_printing import TABLES as OF_PRINTING
    from frontdesk.ui.vocabulary_of_rules import TABLES as OF_RULES

    return {**CARD_TABLES, **OF_COURSE, **OF_PAPERS, **OF_HOURS, **OF_RULES, **OF_INCIDENTS, **OF_PRINTING}


def status_mark(status: Status | str, name: str = "") -> Mark:
    """A status of the office's own is told by `name` alone, another by the program's word unless it was renamed."""
    if not isinstance(status, Status):
        return Mark("circle-dashed", name or status, "neutral")
    icon, tone = _STATUS_MARKS[status]
    return Mark(icon, word(status) if name in ("", FIRST_NAMES[status]) else name, tone)


def priority_mark(priority: Priority) -> Mark:
    icon, tone = _PRIORITY_MARKS[priority]
    return Mark(icon, word(priority), tone)


def channel_icon(channel: Channel) -> str:
    return _CHANNEL_ICONS[channel]


_WITH_DAY = {
    ProblemKind.DATE_BEFORE, ProblemKind.EXPIRED, ProblemKind.CERTIFICATE_EARLY, ProblemKind.CERTIFICATE_LATE,
}  # fmt: skip


def problem(found: Problem) -> str:
    """What is wrong and what to do, in one or two sentences."""
    needed, _, given = found.detail.partition("/")
    has_day = found.kind in _WITH_DAY
    day = show_date(date.fromisoformat(found.detail)) if has_day else ""
    text = tr(PROBLEMS[found.kind])
    return text.format(needed=needed, given=given, date=day, limit=found.detail, detail=found.detail)


def error(raised: Refusal | Trouble) -> str:
    """The sentence of a refusal or trouble; of a draft with problems use `problem` at the fields."""
    if isinstance(raised, errors.SignInRefused):
        return _sign_in(raised)
    if isinstance(raised, errors.Invalid):
        return problem(raised.problems[0])
    if isinstance(raised, errors.Held):
        return _held(raised)
    if isinstance(raised, errors.InUse):
        return tr(_IN_USE[raised.what]).format(", ".join(raised.names))
    if isinstance(raised, errors.WrongState) and raised.what == "claim":
        return _of_claim(raised)
    if isinstance(raised, errors.WrongState) and raised.what == "order":
        return _of_order(raised)
    if isinstance(raised, errors.NotYet):
        return _not_yet(raised)
    if isinstance(raised, errors.OffShift) and raised.until is not None:
        next_one = QT_TRANSLATE_NOOP(
            "Words",
            "By the roster you are not on shift, so nothing is handed out. Your next shift is {0}, {1}",
        )
        return tr(next_one).format(weekday(raised.until.date()), f"{raised.until:%H:%M}")
    text = tr(ERRORS[type(raised)])
    if isinstance(raised, errors.PrinterTrouble) and not raised.printer:
        text = tr(QT_TRANSLATE_NOOP("Words", "The printer does not answer. The paper is saved"))
    facts = {name: getattr(raised, name) for name in ("by", "at", "printer", "path") if hasattr(raised, name)}
    right = tr(RIGHT[Right(raised.right)]) if isinstance(raised, errors.NotAllowed) else ""
    at = facts.get("at")
    return text.format(
        by=facts.get("by", ""),
        at=f"{at:%H:%M}" if at else "",
        printer=facts.get("printer", ""),
        file=getattr(facts.get("path"), "name", ""),
        right=right,
        count=getattr(raised, "count", ""),
        names=getattr(raised, "names", ""),
    )


def unkept(met: Exception) -> str:
    """Why what is typed is not in the store yet, and that nothing need be done for it but that."""
    assert isinstance(met, (Refusal, Trouble))
    rest = QT_TRANSLATE_NOOP(
        "Words", "What is typed stays here and is kept by itself as soon as that is possible"
    )
    return f"{error(met)}. {tr(rest)}"


def _sign_in(refused: errors.SignInRefused) -> str:
    said = tr(ERRORS[errors.SignInRefused])
    if refused.locked_until:
        return f"{said}. " + tr(QT_TRANSLATE_NOOP("Words", "Sign-in is closed until {at}")).format(
            at=f"{refused.locked_until:%H:%M}"
        )
    return f"{said}. " + QCoreApplication.translate("Words", "Attempts left: %n", None, refused.attempts_left)


_HELD = {
    "claim": QT_TRANSLATE_NOOP("Words", "claim {0} is not decided"),
    "ticket": QT_TRANSLATE_NOOP("Words", "ticket {0} is open"),
    "claim_term": QT_TRANSLATE_NOOP("Words", "claim {0} is to be kept until {1} ({2})"),
    "ticket_term": QT_TRANSLATE_NOOP("Words", "ticket {0} is to be kept until {1} ({2})"),
    "print": QT_TRANSLATE_NOOP("Words", "papers wait for a printer: {0}. Print them or give them up first"),
}


_IN_USE = {
    "routes": QT_TRANSLATE_NOOP("Words", "Routes lead here: lines {0}. Lead them elsewhere first"),
    "tickets": QT_TRANSLATE_NOOP("Words", "It has open tickets: {0}. Hand them over first"),
    "teams": QT_TRANSLATE_NOOP("Words", "These hours are kept by: {0}. Give them others first"),
    "norms": QT_TRANSLATE_NOOP("Words", "Norms are counted by these hours: {0}. Choose others there first"),
    "hands": QT_TRANSLATE_NOOP(
        "Words", "Documents and cases are still in these hands: {0}. Hand them over first"
    ),
    "signing": QT_TRANSLATE_NOOP(
        "Words", "The papers of the office are signed by this person. Name another first"
    ),
    "leading": QT_TRANSLATE_NOOP("Words", "This person leads: {0}. Name another lead first"),
    "deputy": QT_TRANSLATE_NOOP("Words", "This person stands in for: {0}. Name another deputy first"),
    "office": QT_TRANSLATE_NOOP("Words", "The office itself works by these hours: {0}. They stay in use"),
}


def _held(raised: errors.Held) -> str:
    """«Данные пока нужно хранить: обращение 4773 открыто; …»."""
    reasons = [
        tr(_HELD[hold.kind]).format(hold.number, show_date(hold.until) if hold.until else "", hold.article)
        for hold in raised.holds
    ]
    return f"{tr(ERRORS[errors.Held])}: {'; '.join(reasons)}" if reasons else tr(ERRORS[errors.Held])


def _of_claim(raised: errors.WrongState) -> str:
    """«Претензия утверждена: теперь этого сделать нельзя»."""
    from frontdesk.domain.claim_course import ClaimState

    said = tr(QT_TRANSLATE_NOOP("Words", "The claim is {0}: this cannot be done with it now"))
    return said.format(word(ClaimState(raised.state)))


def _of_order(raised: errors.WrongState) -> str:
    """«Заказ возвращён: теперь этого сделать нельзя»."""
    from frontdesk.domain.orders import OrderState

    said = tr(QT_TRANSLATE_NOOP("Words", "{0}: this cannot be done with it now"))
    named = word(OrderState(raised.state))
    return said.format(f"{named[:1].upper()}{named[1:]}")


def _not_yet(raised: errors.NotYet) -> str:
    """«Пока не завершить: обещание «перезвонить» не выполнено; …»."""
    from frontdesk.ui.told_of_course import lack

    lacks = [lack(found.what, found.named, found.count) for found in raised.lacks]
    return f"{tr(ERRORS[errors.NotYet])}: {'; '.join(lacks)}" if lacks else tr(ERRORS[errors.NotYet])


def fields_to_check(labels: list[str]) -> str:
    """«Исправьте 1 поле: СНИЛС»."""
    return QCoreApplication.translate("Words", "Check %n field(s): {fields}", None, len(labels)).format(
        fields=", ".join(labels)
    )


def same_in_both(labels: list[str]) -> str:
    """«Одинаково в обеих картах: фамилия, дата рождения»."""
    return tr(QT_TRANSLATE_NOOP("Words", "The same on both cards: {0}")).format(", ".join(labels))


def parted(name: str) -> str:
    """What is said when a merge is undone."""
    return tr(QT_TRANSLATE_NOOP("Words", "Parted again: {0} has a card of its own")).format(name)


def heading(member: Enum) -> str:
    """The words of a member where they stand alone: «Мобильный» in a list of choices."""
    text = word(member)
    return text[:1].upper() + text[1:]


def count(what: str, n: int) -> str:
    """«5 обращений»; `what` is ticket, visit, client, claim, paper, minute or year."""
    translate = QCoreApplication.translate
    return {
        "ticket": lambda: translate("Words", "%n ticket(s)", None, n),
        "visit": lambda: translate("Words", "%n visit(s)", None, n),
        "client": lambda: translate("Words", "%n client(s)", None, n),
        "claim": lambda: translate("Words", "%n claim(s)", None, n),
        "paper": lambda: translate("Words", "%n paper(s)", None, n),
        "minute": lambda: translate("Words", "%n minute(s)", None, n),
        "year": lambda: translate("Words", "%n year(s)", None, n),
    }[what]()


def incident_number(number: int) -> str:
    """«И-17»."""
    return tr(QT_TRANSLATE_NOOP("Words", "I-{0}")).format(number)


def problem_number(number: int) -> str:
    """«ПР-4»."""
    return tr(QT_TRANSLATE_NOOP("Words", "PR-{0}")).format(number)


def suggestion_number(number: int) -> str:
    """«ПО-4»."""
    return tr(QT_TRANSLATE_NOOP("Words", "SU-{0}")).format(number)


def article_number(number: int) -> str:
    """«БЗ-4»."""
    return tr(QT_TRANSLATE_NOOP("Words", "KB-{0}")).format(number)


def duration(seconds: int) -> str:
    """«8 мин», «2 ч 10 мин»; minutes are counted full, as a clock on the wall counts them."""
    hours, minutes = divmod(abs(seconds) // 60, 60)
    if not hours:
        return _nbsp(tr(QT_TRANSLATE_NOOP("Words", "{0} min")).format(minutes))
    return _nbsp(
        tr(QT_TRANSLATE_NOOP("Words", "{0} h {1} min")).format(hours, f"{minutes:02d}")
        if minutes
        else tr(QT_TRANSLATE_NOOP("Words", "{0} h")).format(hours)
    )


def about(seconds: int) -> str:
    """As `duration`, but from a day on in whole days: «4 д»."""
    if seconds < 24 * 3600:
        return duration(max(60, seconds))
    return _nbsp(tr(QT_TRANSLATE_NOOP("Words", "{0} d")).format(seconds // (24 * 3600)))


def time_left(due: datetime, now: datetime) -> str:
    """«8 мин», «−12 мин», «завтра 12:00», «20 ноября». Both moments in the office's zone."""
    seconds = int((due - now).total_seconds())
    if seconds < 0:
        return MINUS + duration(max(60, -seconds))
    if due.date() == now.date():
        return duration(seconds)
    if due.date() == now.date() + timedelta(days=1):
        return _nbsp(tr(QT_TRANSLATE_NOOP("Words", "tomorrow {0}")).format(f"{due:%H:%M}"))
    return _nbsp(day_month(due.date()))


def deadline_mark(
    due: datetime | None, now: datetime, norm_seconds: int, paused: bool = False, met: bool = False
) -> Mark:
    """Shape, words and tone of a deadline (C2): overdue, under an hour or a fifth of the norm, in
    time, paused, met.
    """
    if met:
        return Mark("check-circle-fill", tr(QT_TRANSLATE_NOOP("Words", "met")), "success")
    if paused or due is None:
        return Mark("pause-circle", tr(QT_TRANSLATE_NOOP("Words", "paused")), "info")
    left = (due - now).total_seconds()
    if left < 0:
        return Mark("warning-octagon-fill", time_left(due, now), "danger")
    near = left < 3600 or left < norm_seconds / 5
    return Mark("warning-fill" if near else "timer", time_left(due, now), "warning" if near else "neutral")


def done_mark() -> Mark:
    return Mark("check-circle-fill", tr(QT_TRANSLATE_NOOP("Words", "done")), "success")


def broken_mark() -> Mark:
    return Mark("x-circle", tr(QT_TRANSLATE_NOOP("Words", "given up")), "danger")


def promised_by(name: str) -> str:
    return tr(QT_TRANSLATE_NOOP("Words", "promised by {0}")).format(name)


def deadline_spoken(due: datetime | None, now: datetime) -> str:
    """The deadline as a sentence for a screen reader."""
    if due is None:
        return tr(QT_TRANSLATE_NOOP("Words", "Paused"))
    if due < now:
        return tr(QT_TRANSLATE_NOOP("Words", "The deadline passed {0} ago")).format(
            duration(int((now - due).total_seconds()))
        )
    return tr(QT_TRANSLATE_NOOP("Words", "{0} left")).format(time_left(due, now))


def age(born: date, today: date) -> str:
    """«67 лет»."""
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return count("year", years)


def weekday(day: date) -> str:
    """«17 ноября, вт»."""
    return _nbsp(day_month(day)) + ", " + weekday_short(day)


def _nbsp(text: str) -> str:
    return text.replace(" ", NBSP)


def kilobytes(n: int) -> str:
    return _nbsp(tr(QT_TRANSLATE_NOOP("Words", "{0} KB")).format(n))


def megabytes(n: float) -> str:
    return _nbsp(tr(QT_TRANSLATE_NOOP("Words", "{0} MB")).format(f"{n:.1f}".replace(".", ",")))
