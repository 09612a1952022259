"""Dates as clerks type them and as papers print them.

`today` is always an argument: the domain has no clock.
"""

from __future__ import annotations

import re  # patterns are compiled when first used: a start needs none of them
from datetime import date, datetime, time, timedelta

NBSP = "\u00a0"
YEARS = range(1900, 2101)  # any other is a slip of the finger, and no calendar reaches there

MONTHS = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_WEEKDAYS = ("пн", "вт", "ср", "чт", "пт", "сб", "вс")
_RELATIVE = {"вч": -1, "вчера": -1, "сег": 0, "сегодня": 0, "зав": 1, "завтра": 1}

_ISO = r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
_FULL = r"([0-9]{1,2})[./\- ]([0-9]{1,2})[./\- ]([0-9]{4}|[0-9]{2})"
_SOLID = r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})"
_WORDED = r"([0-9]{1,2}) ([а-я]{3,}) ([0-9]{4}|[0-9]{2})"
_DAY = r"([0-9]{1,2})"
_DAY_MONTH = r"([0-9]{1,2})[./]([0-9]{1,2})"
_SHIFT = r"([+-])([0-9]{1,4})"


def parse_date(text: str, today: date, birth: bool = False) -> date | None:
    """A date typed in any habit of the counter, or None when it is none.

    The short habits («17», «17.11», «вч», «+10») lean on today, so a birth date never takes them.
    A birth with a two-digit year is never in the future: «140359» is 1959.
    """
    typed = " ".join(text.split()).casefold().removesuffix("г.").rstrip()
    if iso := re.fullmatch(_ISO, typed):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if full := re.fullmatch(_FULL, typed) or re.fullmatch(_SOLID, typed):
        day, month, year = int(full[1]), int(full[2]), full[3]
        if len(year) == 4:
            return _date(int(year), month, day)
        return _short_year(day, month, int(year), today, birth)
    if (worded := re.fullmatch(_WORDED, typed)) and (month := _month_of(worded[2])):
        return parse_date(f"{worded[1]}.{month}.{worded[3]}", today, birth)
    return None if birth else _leaning_on(typed, today)


def _month_of(word: str) -> int:
    """3 for «марта», «март» and «мар»; 0 for a word that is no month."""
    if word in ("май", "мае"):
        return 5
    for number, name in enumerate(MONTHS, 1):
        if name.startswith(word) or (len(name) > 3 and word.startswith(name[:-1])):
            return number
    return 0


def _leaning_on(typed: str, today: date) -> date | None:
    """The habits that mean nothing without today."""
    if typed in _RELATIVE:
        return _shifted(today, _RELATIVE[typed])
    if shift := re.fullmatch(_SHIFT, typed):
        return _shifted(today, int(shift[1] + shift[2]))
    if day := re.fullmatch(_DAY, typed):
        return _date(today.year, today.month, int(day[1]))
    if pair := re.fullmatch(_DAY_MONTH, typed):
        return _date(today.year, int(pair[2]), int(pair[1]))
    return None


def _short_year(day: int, month: int, year: int, today: date, birth: bool) -> date | None:
    """The latest year with these two figures: not in the future for a birth, else at most 20 years on."""
    latest = today if birth else date(min(today.year + 20, 9999), 12, 31)
    century = latest.year // 100 * 100
    for candidate in (century + year, century + year - 100):
        found = _date(candidate, month, day)
        if found and found <= latest:
            return found
    return None


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def show_date(day: date) -> str:
    """«17.11.2026»."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def long_date(day: date) -> str:
    """«17 ноября 2026 г.», with non-breaking spaces; months never come from the locale."""
    return f"{day_month(day)}{NBSP}{day.year}{NBSP}г."


def day_month(day: date) -> str:
    """«17 ноября»."""
    return f"{day.day}{NBSP}{MONTHS[day.month - 1]}"


def weekday_short(day: date) -> str:
    """«вт»."""
    return _WEEKDAYS[day.weekday()]


_CLOCK = r"([0-9]{1,2}):([0-9]{2})"


def parse_moment(text: str, now: datetime) -> datetime | None:
    """«17.11 10:40», «вч 18:00», or «10:40» of today; `now` is local, and so is the answer. None when it is none."""
    day, _, clock = " ".join(text.split()).rpartition(" ")
    found = re.fullmatch(_CLOCK, clock)
    on = parse_date(day, now.date()) if day else now.date()
    if found is None or on is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return datetime.combine(on, time(int(found[1]), int(found[2])), now.tzinfo)


def show_moment(at: datetime) -> str:
    """`17.11.2026 10:40`; `at` is local already."""
    return f"{show_date(at.date())} {at:%H:%M}"
