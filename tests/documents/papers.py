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
from frontdesk.domain.consents import ConsentPaper, Purpose
from frontdesk.domain.visits import SlipPaper

RESOURCES = Path(__file__).parents[2] / "resources"

PROJECT = replace(ACT, number="", decision="", findings="", cause="", amount=None)
CONSENT = ConsentPaper(
    purpose=Purpose.PROCESSING,
    edition=1,
    date=date(2026, 11, 17),
    place="г. Волжанск",
    office_name="Государственное казённое учреждение «Центр социальной защиты населения „Волжанский“»",
    office_short="ГКУ «ЦСЗН „Волжанский“»",
    office_address="г. Волжанск, ул. Садовая, д. 12",
    office_phone="8 (84400) 0-00-00",
    person_name="Соколова Елена Андреевна",
    person_is_female=True,
    born=date(1959, 3, 14),
    document="паспорт 18 04 123456, выдан 20.03.2004 ОВД Волжанского района, код подразделения 340-001",
    address="г. Волжанск, Садовая ул., д. 18, кв. 42",
    phones=("+7 900 000-14-27",),
    emails=("sokolova@example.org",),
    messengers=(),
    representative="",
    authority="",
)
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
