"""The words of printing: why a paper waits, how a profile prints, what became of a form."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.blanks import BlankState
from frontdesk.domain.printing import Duplex, Hitch, JobState, Stock, Tray
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_JOBSTATE = {
    JobState.WAITING: QT_TRANSLATE_NOOP("Words", "waits to be printed"),
    JobState.PRINTING: QT_TRANSLATE_NOOP("Words", "is being printed"),
    JobState.PRINTED: QT_TRANSLATE_NOOP("Words", "printed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Words", "not printed"),
}
_HITCH = {
    Hitch.NONE: QT_TRANSLATE_NOOP("Words", "The printer is ready"),
    Hitch.MISSING: QT_TRANSLATE_NOOP("Words", "The printer is not found"),
    Hitch.OFFLINE: QT_TRANSLATE_NOOP("Words", "The printer does not answer"),
    Hitch.NO_PAPER: QT_TRANSLATE_NOOP("Words", "There is no paper in the printer"),
    Hitch.JAMMED: QT_TRANSLATE_NOOP("Words", "Paper is jammed in the printer"),
    Hitch.OPEN: QT_TRANSLATE_NOOP("Words", "The cover of the printer is open"),
    Hitch.NO_INK: QT_TRANSLATE_NOOP("Words", "The printer has no toner"),
    Hitch.STOPPED: QT_TRANSLATE_NOOP("Words", "The printer is stopped"),
    Hitch.CUT_OFF: QT_TRANSLATE_NOOP(
        "Words", "The program ended while it was printed. See whether it came out"
    ),
    Hitch.TOO_LARGE: QT_TRANSLATE_NOOP("Words", "The sheet is larger than the paper of its profile"),
    Hitch.BAD: QT_TRANSLATE_NOOP("Words", "The paper cannot be read. Print it anew from where it came"),
}
_TRAY = {
    Tray.AUTO: QT_TRANSLATE_NOOP("Words", "the printer chooses"),
    Tray.UPPER: QT_TRANSLATE_NOOP("Words", "upper tray"),
    Tray.MIDDLE: QT_TRANSLATE_NOOP("Words", "middle tray"),
    Tray.LOWER: QT_TRANSLATE_NOOP("Words", "lower tray"),
    Tray.MANUAL: QT_TRANSLATE_NOOP("Words", "fed by hand"),
}
_DUPLEX = {
    Duplex.NONE: QT_TRANSLATE_NOOP("Words", "one side"),
    Duplex.LONG: QT_TRANSLATE_NOOP("Words", "both sides, turned like a book"),
    Duplex.SHORT: QT_TRANSLATE_NOOP("Words", "both sides, turned like a notepad"),
}
_STOCK = {
    Stock.AS_MADE: QT_TRANSLATE_NOOP("Words", "as the sheet is made"),
    Stock.A4: QT_TRANSLATE_NOOP("Words", "A4 sheets"),
    Stock.A5: QT_TRANSLATE_NOOP("Words", "A5 sheets"),
    Stock.ROLL_58: QT_TRANSLATE_NOOP("Words", "roll of 58 mm"),
    Stock.ROLL_80: QT_TRANSLATE_NOOP("Words", "roll of 80 mm"),
}
_BLANKSTATE = {
    BlankState.PRINTED: QT_TRANSLATE_NOOP("Words", "not entered yet"),
    BlankState.ENTERED: QT_TRANSLATE_NOOP("Words", "entered"),
    BlankState.SPOILED: QT_TRANSLATE_NOOP("Words", "written off"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    JobState: _JOBSTATE,
    Hitch: _HITCH,
    Tray: _TRAY,
    Duplex: _DUPLEX,
    Stock: _STOCK,
    BlankState: _BLANKSTATE,
}
