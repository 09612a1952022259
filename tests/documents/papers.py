"""Snapshots to print, and ways to read a PDF back. All people are invented."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

from frontdesk.domain.acts import ClaimActSnapshot
from frontdesk.domain.papers.demo_of_acts import ACT as ACT
from frontdesk.domain.papers.demo_of_cards import CONSENT as CONSENT
from frontdesk.domain.papers.demo_of_cards import SLIP as SLIP

RESOURCES = Path(__file__).parents[2] / "resources"

PROJECT = replace(ACT, number="", decision="", findings="", cause="", amount=None)


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
