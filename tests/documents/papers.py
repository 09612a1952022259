"""Snapshots to print, and ways to read a PDF back. All people are invented."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from frontdesk.bench.act import ACT as ACT
from frontdesk.domain.acts import ClaimActSnapshot
from frontdesk.domain.visits import SlipPaper

RESOURCES = Path(__file__).parents[2] / "resources"

PROJECT = replace(ACT, number="", decision="", findings="", cause="", amount=None)
SLIP = SlipPaper(
    "ГКУ «ЦСЗН „Волжанский“»",
    "А-017",
    "Субсидия на оплату жилья и коммунальных услуг",
    date(2026, 11, 17),
    "10:42",
    3,
    15,
)


def with_(**changes: Any) -> ClaimActSnapshot:
    return replace(ACT, **changes)


def read(pdf: bytes, *options: str) -> str:
    """What poppler, a stranger to our renderer, finds; runs of white space become one space."""
    return " ".join(raw(pdf, *options).split())


def raw(pdf: bytes, *options: str) -> str:
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def pages(pdf: bytes) -> list[str]:
    return [re.sub(r"\s+", " ", part) for part in raw(pdf, "-layout").split("\f")[:-1]]
