"""«Почему этот срок?» in words: of each day, of each clock, of each term of the law."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.dates import day_month
from frontdesk.domain.editions import DayMark
from frontdesk.domain.explaining import Explained, ExplainedTerm, WalkedDay
from frontdesk.domain.measures import Measure
from frontdesk.ui import words
from frontdesk.ui.day_looks import sentence
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.term_words import reading


def tr(text: str) -> str:
    return QCoreApplication.translate("Why", text)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def day_words(day: WalkedDay) -> str:
    """Beside the bar, as short as it goes: «4 ч · пауза 2 ч»."""
    told = [words.duration(day.counted)] if day.counted else []
    if day.paused:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "pause {0}")).format(words.duration(day.paused)))
    if day.look.mark not in (DayMark.WORK, DayMark.FREE):
        told.append(day.look.name or words.word(day.look.mark))
    elif day.look.cut and day.look.hours:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "short day")))
    elif not day.look.hours:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "closed")))
    return " · ".join(told)


def day_sentence(day: WalkedDay) -> str:
    """All that is to be said of a day, for the ear and for the paper."""
    told = [sentence(day.look)]
    if day.starts is not None:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "the clock starts at {0}")).format(_clock(day.starts)))
    if day.counted:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "{0} counted")).format(words.duration(day.counted)))
    if day.paused:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "pause {0}")).format(words.duration(day.paused)))
    for stop in day.stops:
        who = ", ".join(filter(None, (stop.who, stop.reason)))
        told.append(who or tr(QT_TRANSLATE_NOOP("Why", "we waited for the client")))
    if day.met is not None:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "met at {0}")).format(_clock(day.met)))
    if day.due is not None:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "due at {0}")).format(_clock(day.due)))
    return ". ".join(told)


def clock_title(clock: Explained, zone: ZoneInfo) -> str:
    """«Решение: до 19 ноября, чт, 12:00»; a later cycle says which."""
    name = words.heading(Measure(clock.measure))
    if clock.cycle > 1:
        name = tr(QT_TRANSLATE_NOOP("Why", "{0}, turn {1}")).format(name, clock.cycle)
    due = clock.due.astimezone(zone)
    return tr(QT_TRANSLATE_NOOP("Why", "{0}: by {1}, {2}")).format(
        name, words.weekday(due.date()), f"{due:%H:%M}"
    )


def clock_facts(clock: Explained, zone: ZoneInfo) -> str:
    """The norm, how it stands, and by which edition of which calendar it was counted."""
    norm = (
        tr(QT_TRANSLATE_NOOP("Why", "A date that was set"))
        if clock.norm is None
        else tr(QT_TRANSLATE_NOOP("Why", "The norm is {0} of working time")).format(
            words.duration(clock.norm)
        )
    )
    told = [norm, _standing(clock, zone)]
    if clock.waits is not None:
        opening = clock.waits.astimezone(zone)
        told.append(
            tr(QT_TRANSLATE_NOOP("Why", "It came outside working hours and runs from {0}, {1}")).format(
                words.weekday(opening.date()), f"{opening:%H:%M}"
            )
        )
    if clock.edition:
        told.append(
            tr(QT_TRANSLATE_NOOP("Why", "Calendar «{0}», edition {1}")).format(clock.calendar, clock.edition)
        )
    return ". ".join(told)


def _standing(clock: Explained, zone: ZoneInfo) -> str:
    if clock.met_at is not None:
        met: datetime = clock.met_at.astimezone(zone)
        return tr(QT_TRANSLATE_NOOP("Why", "Met {0} at {1}")).format(day_month(met.date()), f"{met:%H:%M}")
    if clock.left < 0:
        return tr(QT_TRANSLATE_NOOP("Why", "Exceeded by {0}")).format(words.duration(clock.left))
    return tr(QT_TRANSLATE_NOOP("Why", "{0} left")).format(words.duration(clock.left))


def beside_term(term: ExplainedTerm) -> list[str]:
    """What else is to be known of a term of the law: its act, the control date, what the law leaves open."""
    told = []
    if term.awaits:
        told.append(
            tr(
                QT_TRANSLATE_NOOP(
                    "Why",
                    "The application is not registered yet: the term begins when all papers are in. "
                    "Counted here as if that were today; Alt+R registers it.",
                )
            )
        )
    if term.reason:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "Extended once: {0}.")).format(term.reason.rstrip(".")))
    if term.edition:
        told.append(f"{term.deadline.law}, {term.edition.rstrip('.')}.")
    if term.control is not None and not term.is_met:
        control = words.weekday(term.control)
        told.append(tr(QT_TRANSLATE_NOOP("Why", "The office's control date is {0}.")).format(control))
    if term.doubt:
        told.append(tr(QT_TRANSLATE_NOOP("Why", "Doubt: {0}")).format(term.doubt))
    told += [
        tr(QT_TRANSLATE_NOOP("Why", "Read otherwise ({0}): by {1}.")).format(
            reading(policy), words.weekday(day)
        )
        for policy, day in term.others
    ]
    return told
