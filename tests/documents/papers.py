"""Snapshots to print, and ways to read a PDF back. All people are invented."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from frontdesk.domain.acts import ClaimActSnapshot, Person
from frontdesk.domain.consents import ConsentPaper, Purpose
from frontdesk.domain.visits import SlipPaper

RESOURCES = Path(__file__).parents[2] / "resources"

ACT = ClaimActSnapshot(
    edition=1,
    number="87-П",
    date=date(2026, 11, 18),
    place="г. Волжанск",
    office_parent="Государственное казённое учреждение",
    office_name="«Центр социальной защиты населения „Волжанский“»",
    office_short="ГКУ «ЦСЗН „Волжанский“»",
    approver_post="Директор",
    approver="С.\u00a0В.\u00a0Громов",
    claim_number="П-312",
    claim_date=date(2026, 11, 17),
    client_genitive="Соколовой Елены Андреевны",
    client_short_genitive="Соколовой Е. А.",
    client_name="Соколова Елена Андреевна",
    client_initials="Е. А. Соколова",
    client_is_female=True,
    client_address="г. Волжанск, Садовая ул., д. 18, кв. 42",
    chair=Person("начальник отдела претензий", "Дроздова Анна Сергеевна"),
    members=(
        Person("специалист окна 3", "Королёва Марина Игоревна"),
        Person("мастер участка", "Юсупов Тимур Ринатович"),
    ),
    matter="service",
    subject="замена прибора учёта горячей воды",
    contract="от 09.10.2026 № 0214/26",
    price=Decimal("4800.00"),
    handed_over=date(2026, 10, 9),
    payment="кассовый чек от 09.10.2026 № 118",
    words="счётчик горячей воды установлен 09.10.2026, с 20.10.2026 под накидной гайкой капает вода. "
    "Мастер приезжал 02.11.2026, течь осталась",
    demand="refund",
    demand_law="пункт 1 статьи 31",
    findings="под накидной гайкой прибора учёта течь, прокладка установлена с перекосом; "
    "проверка проведена в присутствии заявителя",
    cause="нарушение технологии монтажа исполнителем",
    decision="satisfy",
    reason="",
    amount=Decimal("4800.00"),
    due=date(2026, 11, 27),
    penalty_per_day=Decimal("144.00"),
    penalty_percent=Decimal("3"),
    penalty_law="пункт 5 статьи 28",
    term_first_day=date(2026, 11, 18),
    term_nominal=date(2026, 11, 27),
    term_moved_because="",
    term_set_by_consumer=False,
    file_index="04-12",
)
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
