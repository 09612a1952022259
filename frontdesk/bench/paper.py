"""P9: an act on a claim, beside the same flowables set by bare platypus."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate

from frontdesk import home as homes
from frontdesk.bench.stores import Stores
from frontdesk.bench.timing import Figure, figure, in_turns
from frontdesk.documents import claim_act, page, template
from frontdesk.documents.page import BOTTOM, RIGHT, TOP
from frontdesk.domain.acts import ClaimActSnapshot, Person
from frontdesk.services import papers

ACTS = 60
FIRST = 5

SNAPSHOT = ClaimActSnapshot(
    edition=1,
    number="88-П",
    date=date(2026, 11, 17),
    place="г. Волжанск",
    office_parent="Государственное казённое учреждение",
    office_name="«Центр социальной защиты населения „Волжанский“»",
    office_short="ГКУ «ЦСЗН „Волжанский“»",
    approver_post="Директор",
    approver="С.\u00a0В.\u00a0Громов",
    claim_number="П-313",
    claim_date=date(2026, 11, 16),
    client_genitive="Соколовой Елены Андреевны",
    client_short_genitive="Соколовой Е. А.",
    client_name="Соколова Елена Андреевна",
    client_initials="Е. А. Соколова",
    client_is_female=True,
    client_address="г. Волжанск, Садовая ул., д. 18, кв. 42",
    chair=Person("начальник отдела претензий", "Дроздова Анна Сергеевна"),
    members=(Person("старший специалист", "Королёва Марина Игоревна"),),
    matter="service",
    subject="ремонт кухонного крана",
    contract="от 02.11.2026 № 0301/26",
    price=Decimal("3200.00"),
    handed_over=date(2026, 11, 2),
    payment="кассовый чек от 02.11.2026 № 77",
    words="после ремонта кран подтекает; мастер обещал прийти 09.11.2026 и не пришёл",
    demand="refund",
    demand_law="пункт 1 статьи 31",
    findings="кран подтекает, уплотнитель установлен с перекосом; проверка проведена в присутствии заявителя",
    cause="нарушение порядка сборки исполнителем",
    decision="satisfy",
    reason="",
    amount=Decimal("3200.00"),
    due=date(2026, 11, 26),
    penalty_per_day=Decimal("96.00"),
    penalty_percent=Decimal("3"),
    penalty_law="пункт 5 статьи 28",
    term_first_day=date(2026, 11, 17),
    term_nominal=date(2026, 11, 26),
    term_moved_because="",
    term_set_by_consumer=False,
    file_index="04-12",
)


def acts(stores: Stores) -> Iterator[Figure]:
    ours, bare = in_turns(ACTS, lambda _: ours_act(), lambda _: bare_act())
    yield figure("P9", "an act, warm; beside the same flowables in bare platypus", stores.clients, ours, bare)
    ours, bare = [], []
    for _ in range(FIRST):
        ours.append(_first("ours_act"))
        bare.append(_first("bare_act"))
    yield figure(
        "P9.first",
        "the first act of a process; beside the first in bare platypus",
        stores.clients,
        ours,
        bare,
    )


def ours_act() -> bytes:
    return papers.claim_act(SNAPSHOT, homes.resources())


def bare_act() -> bytes:
    """No page frame, no metadata, no mark of a project; the texts are filled in already."""
    with page.drawing:
        page.prepare(homes.resources())
        sheet, flowables = claim_act.story(_filled(), SNAPSHOT)
        out = BytesIO()
        SimpleDocTemplate(
            out, pagesize=A4, leftMargin=sheet.left, rightMargin=RIGHT, topMargin=TOP, bottomMargin=BOTTOM,
            pageCompression=1, invariant=1,
        ).build(flowables)  # fmt: skip
        return out.getvalue()


_words: list[dict[str, object]] = []


def _filled() -> dict[str, object]:
    if not _words:
        _words.append(template.find(homes.resources() / "acts", "claim", SNAPSHOT.edition).fill(SNAPSHOT))
    return _words[0]


def _first(name: str) -> float:
    """In a process of its own, its imports included, its start not."""
    code = "import time; began = time.monotonic(); from frontdesk.bench import paper; " + (
        f"paper.{name}(); print((time.monotonic() - began) * 1000)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(told.stdout)
