"""A date of a calendar as a strip shows it: a shape, a tone and a sentence for each reason its hours have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.dates import day_month, weekday_short
from frontdesk.domain.edition_drafts import show_hours
from frontdesk.domain.editions import DayLook, DayMark
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.paint import Mark

SHORT = Mark("minus", QT_TRANSLATE_NOOP("DayLooks", "short day"), "warning")
_SHAPES = {
    DayMark.WORK: ("", ""),
    DayMark.FREE: ("", "neutral"),
    DayMark.HOLIDAY: ("star-fill", "danger"),
    DayMark.MOVED_OFF: ("arrow-right", "danger"),
    DayMark.REGION: ("map-pin", "violet"),
    DayMark.OFF: ("x-bold", "danger"),
    DayMark.WORKING_WEEKEND: ("plus-circle", "success"),
    DayMark.MOVED: ("arrows-clockwise", "info"),
    DayMark.EXTRA: ("plus", "info"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate("DayLooks", text)


def mark_of(look: DayLook) -> Mark:
    """Its shape and tone; empty for a usual working day."""
    if look.cut and look.mark in (DayMark.WORK, DayMark.WORKING_WEEKEND):
        return Mark(SHORT.icon, tr(SHORT.word), SHORT.tone)
    shape, tone = _SHAPES[look.mark]
    return Mark(shape, words.word(look.mark), tone)


def legend() -> tuple[Mark, ...]:
    """Every shape that a strip may hold, with its word."""
    shaped = [Mark(shape, words.word(mark), tone) for mark, (shape, tone) in _SHAPES.items() if shape]
    return (*shaped, Mark(SHORT.icon, tr(SHORT.word), SHORT.tone))


def sentence(look: DayLook) -> str:
    """«вт, 3 ноября: 08:00–19:00, короткий день, на 1 ч»."""
    told = [tr(QT_TRANSLATE_NOOP("DayLooks", "closed")) if not look.hours else show_hours(look.hours)]
    if look.mark not in (DayMark.WORK, DayMark.FREE):
        told.append(words.word(look.mark))
    if look.name:
        told.append(look.name)
    if look.other:
        told.append(f"{weekday_short(look.other)}, {day_month(look.other)}")
    if look.cut:
        told.append(tr(QT_TRANSLATE_NOOP("DayLooks", "shorter by {0}")).format(words.duration(look.cut * 60)))
    if look.provisional:
        told.append(tr(QT_TRANSLATE_NOOP("DayLooks", "provisional: no act has been found yet")))
    return f"{weekday_short(look.day)}, {day_month(look.day)}: {', '.join(told)}"
