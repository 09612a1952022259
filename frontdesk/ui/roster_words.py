"""How the roster is told: who is on shift till when, and what is wrong with a week."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.dates import day_month, weekday_short
from frontdesk.domain.roster import OnShift, Stance
from frontdesk.domain.roster_check import Finding, Wrong
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP


def tr(text: str) -> str:
    return QCoreApplication.translate("Roster", text)


_NOW = {
    Stance.ON_SHIFT: QT_TRANSLATE_NOOP("Roster", "on shift until {0}"),
    Stance.ON_DUTY: QT_TRANSLATE_NOOP("Roster", "on duty until {0}"),
    Stance.OFF: QT_TRANSLATE_NOOP("Roster", "off shift until {0}"),
}
_WRONG = {
    Wrong.AWAY: QT_TRANSLATE_NOOP("Roster", "{day}: {name} is away, but has a shift"),
    Wrong.UNCOVERED: QT_TRANSLATE_NOOP("Roster", "{day}: open, and nobody of “{name}” is there {spans}"),
    Wrong.LONG_WEEK: QT_TRANSLATE_NOOP(
        "Roster", "{name}: {length} in the week, more than the norm ({basis})"
    ),
    Wrong.SHORT_REST: QT_TRANSLATE_NOOP(
        "Roster", "{day}: {name} rests only {length} between shifts ({basis})"
    ),
    Wrong.NO_WEEKLY_REST: QT_TRANSLATE_NOOP(
        "Roster", "{name}: no more than {length} of rest together ({basis})"
    ),
}


def off_shift() -> str:
    return tr(QT_TRANSLATE_NOOP("Roster", "off shift"))


def on_shift(now: OnShift, zone: ZoneInfo) -> str:
    """«на смене до 20:00»; empty for whom the roster does not name."""
    if now.stance is Stance.UNPLANNED:
        return ""
    if now.until is None:
        return off_shift()
    until = now.until.astimezone(zone)
    said = f"{until:%H:%M}"
    if now.stance is Stance.OFF:
        said = f"{weekday_short(until.date())}, {said}"
    return tr(_NOW[now.stance]).format(said)


def finding(one: Finding, name: str, zone: ZoneInfo) -> str:
    """One sentence; `name` is the person's, or the team's that nobody covers."""
    return tr(_WRONG[one.wrong]).format(
        day=f"{weekday_short(one.day)}, {day_month(one.day)}",
        name=name,
        length=words.duration(one.minutes * 60),
        spans=", ".join(f"{_clock(a, zone)}–{_clock(b, zone)}" for a, b in one.spans),
        basis=one.basis,
    )


def _clock(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M}"
