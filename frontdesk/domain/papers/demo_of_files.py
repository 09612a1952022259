"""Invented facts of the papers about files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from frontdesk.domain.acts import Person
from frontdesk.domain.handing import HandOverLine, HandOverPaper
from frontdesk.domain.papers.demo_office import APPROVED, CHAIR, DAY, LEAD, MEMBERS, OFFICE, OPERATOR
from frontdesk.domain.papers.filing import (
    DisposalLine,
    DisposalPaper,
    FileLine,
    FileListPaper,
    FilesPaper,
    InventoryPaper,
    SheetLine,
    TransferLine,
    TransferPaper,
)
from frontdesk.domain.papers.kinds import PaperKind

ARCHIVE = Person("архивариус", "Черных Павел Фомич")
HAND_OVER = HandOverPaper(
    edition=1,
    number="9-Д",
    time="16:40",
    **OFFICE,
    reason="vacation",
    basis="приказ от 16.11.2026 № 75",
    until=date(2026, 12, 1),
    giver=OPERATOR,
    taker=LEAD,
    witness=CHAIR,
    giver_instrumental="Королёвой Мариной Игоревной",
    taker_instrumental="Лобановой Ксенией Артёмовной",
    witness_genitive="Дроздовой Анны Сергеевны",
    lines=(
        HandOverLine(
            1,
            "ticket",
            "4821",
            "Выплата не пришла",
            date(2026, 11, 16),
            date(2026, 11, 20),
            "в работе",
            False,
        ),
        HandOverLine(
            2,
            "claim",
            "П-312",
            "Замена прибора учёта",
            date(2026, 11, 17),
            date(2026, 11, 27),
            "registered",
            False,
        ),
    ),
    total=2,
    total_words="два",
    missing="",
    keys="ключ от шкафа № 2",
)
TRANSFER = TransferPaper(
    **OFFICE,
    number="14",
    time="17:10",
    from_place="сектор приёма № 2",
    to_place="отдел субсидий",
    sheets=23,
    lines=(
        TransferLine("418", "Соколова Е. А.", "Субсидия", date(2026, 11, 17), 11, "справка о доходах"),
        TransferLine("419", "Мамедов А. Г.", "Компенсация", DAY, 12),
    ),
    giver=OPERATOR,
    courier=Person("экспедитор", "Ткач Илья Петрович"),
    taker=LEAD,
)
FILES = FilesPaper(
    **APPROVED,
    number="2",
    year=2025,
    compiler=OPERATOR,
    giver=OPERATOR,
    taker=ARCHIVE,
    lettered="12а",
    lines=(
        FileLine(
            "04-12",
            "Медведенко Юлия Николаевна, дело № 12, субсидия",
            date(2021, 2, 1),
            date(2025, 12, 20),
            48,
            "5 лет, ст. 440",
        ),
        FileLine(
            "04-12",
            "Живаго Юрий Андреевич, дело № 12а, субсидия",
            date(2022, 3, 1),
            date(2025, 11, 2),
            31,
            "5 лет, ст. 440",
        ),
    ),
)
FILE_LIST = FileListPaper(
    **OFFICE,
    number="",
    file_index="04-12/17",
    file_title="Соколова Елена Андреевна",
    sheets=6,
    own_sheets=1,
    compiler=OPERATOR,
    lines=(
        SheetLine("418", date(2026, 11, 17), "Заявление о предоставлении субсидии", "1–2"),
        SheetLine("", date(2004, 3, 20), "Копия паспорта", "3–4"),
        SheetLine("77", date(2026, 11, 10), "Справка о доходах", "5–6", "подлинник"),
    ),
)
DISPOSAL = DisposalPaper(
    **APPROVED,
    number="1",
    basis="Перечня типовых управленческих архивных документов (приказ Росархива от 20.12.2019 № 236)",
    fund_number="47",
    fund_name="«Центр социальной защиты населения „Волжанский“»",
    total=21,
    years="2018–2020",
    lines=(
        DisposalLine("Переписка по вопросам приёма", "2018–2019", "1", "04-07", 9, "5 лет ЭПК, ст. 70"),
        DisposalLine("Журналы выдачи талонов", "2020", "1", "04-09", 12, "1 год, ст. 182"),
    ),
    approved_by="протокол ЭПК от 12.10.2026 № 4",
    expert=ARCHIVE,
    weight=Decimal("14.5"),
    waybill="от 18.11.2026 № 3",
    way="переработка в макулатуру",
    giver=OPERATOR,
    taker=Person("приёмщик", "Ким Олег Сергеевич"),
)
INVENTORY = InventoryPaper(
    **APPROVED,
    number="1-Ин",
    order="приказ от 02.11.2026 № 71",
    chair=CHAIR,
    members=MEMBERS,
    what="личных дел получателей субсидий",
    checked=1021,
    missing=("дело № 418",),
    misplaced=("дело № 12а",),
    search_until=date(2026, 12, 18),
)
PAPERS: Mapping[PaperKind, Any] = {
    PaperKind.HAND_OVER: HAND_OVER,
    PaperKind.TRANSFER: TRANSFER,
    PaperKind.FILES: FILES,
    PaperKind.FILE_LIST: FILE_LIST,
    PaperKind.DISPOSAL: DISPOSAL,
    PaperKind.INVENTORY: INVENTORY,
}
