"""A numbered form for an outage, and the page that shows how a printer prints."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.papers.frame import OfficePaper


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankPaper(OfficePaper):
    """`number` is that of the form, «000123»; the square says number and code."""

    pad: str
    code: str  # "4821"
    printed: dt.datetime  # local


@dataclass(frozen=True, slots=True, kw_only=True)
class TestPagePaper:
    __test__ = False  # no test of pytest

    edition: int = 1
    office: str
    day: dt.date
    time: str  # "10:42"
    printer: str
    profile: str  # "Талон"
    settings: tuple[str, ...]  # "Лоток: верхний"
    roll: int = 0  # millimetres of the strip; 0 for a sheet
