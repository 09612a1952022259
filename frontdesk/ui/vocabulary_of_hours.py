"""The words of calendars: a start needs none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.edition_drafts import CalendarKind, SpecialKind
from frontdesk.domain.editions import DayMark
from frontdesk.domain.measures import Measure
from frontdesk.domain.terms import Start, Weekend
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_DAYMARK = {
    DayMark.WORK: QT_TRANSLATE_NOOP("Words", "working day"),
    DayMark.FREE: QT_TRANSLATE_NOOP("Words", "closed by the week"),
    DayMark.HOLIDAY: QT_TRANSLATE_NOOP("Words", "public holiday"),
    DayMark.MOVED_OFF: QT_TRANSLATE_NOOP("Words", "day off moved here by the law"),
    DayMark.REGION: QT_TRANSLATE_NOOP("Words", "day off of the region"),
    DayMark.OFF: QT_TRANSLATE_NOOP("Words", "own day off"),
    DayMark.WORKING_WEEKEND: QT_TRANSLATE_NOOP("Words", "working day off by the law"),
    DayMark.MOVED: QT_TRANSLATE_NOOP("Words", "exchanged with another day"),
    DayMark.EXTRA: QT_TRANSLATE_NOOP("Words", "hours of its own"),
}
_SPECIALKIND = {
    SpecialKind.OFF: QT_TRANSLATE_NOOP("Words", "day off"),
    SpecialKind.OFF_YEARLY: QT_TRANSLATE_NOOP("Words", "day off every year"),
    SpecialKind.OPEN: QT_TRANSLATE_NOOP("Words", "own hours"),
    SpecialKind.SHORT: QT_TRANSLATE_NOOP("Words", "short day"),
    SpecialKind.MOVED: QT_TRANSLATE_NOOP("Words", "exchange of days"),
}
_CALENDARKIND = {
    CalendarKind.OFFICE: QT_TRANSLATE_NOOP("Words", "of the office"),
    CalendarKind.TEAM: QT_TRANSLATE_NOOP("Words", "of a team"),
    CalendarKind.LEGAL: QT_TRANSLATE_NOOP("Words", "of the law"),
}
_MEASURE = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Words", "first response"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Words", "next answer"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Words", "solution"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Words", "keep informed"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Words", "term of the law"),
    Measure.INTERNAL: QT_TRANSLATE_NOOP("Words", "answer of a team that was asked"),
}
_START = {
    Start.NEXT: QT_TRANSLATE_NOOP("Words", "from the day after"),
    Start.SAME: QT_TRANSLATE_NOOP("Words", "from the day of registration itself"),
}
_WEEKEND = {
    Weekend.NEXT: QT_TRANSLATE_NOOP("Words", "to the next working day"),
    Weekend.PREV: QT_TRANSLATE_NOOP("Words", "to the working day before"),
    Weekend.NONE: QT_TRANSLATE_NOOP("Words", "to the very day"),
    Weekend.BOTH: QT_TRANSLATE_NOOP("Words", "between the working days around it"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    DayMark: _DAYMARK,
    SpecialKind: _SPECIALKIND,
    CalendarKind: _CALENDARKIND,
    Measure: _MEASURE,
    Start: _START,
    Weekend: _WEEKEND,
}
