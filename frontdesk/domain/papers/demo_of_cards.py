"""Invented facts of the papers about a person and a day at the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from frontdesk.domain.consents import ConsentPaper, Purpose
from frontdesk.domain.deadline_paper import ClockPart, DayBar, DayLine, DeadlinePaper, TermPart
from frontdesk.domain.erasing import DestructionPaper, ErasedCount
from frontdesk.domain.explaining import Span
from frontdesk.domain.papers.blanks import BlankPaper, TestPagePaper
from frontdesk.domain.papers.demo_office import APPROVED, DAY, LEAD, OFFICE, OPERATOR, at
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.reception import (
    AcquaintancePaper,
    DigestLine,
    DigestPaper,
    DigestRisk,
    JournalLine,
    JournalPaper,
    ReceptionPaper,
)
from frontdesk.domain.papers.suggestion import StepLine, SuggestionPaper
from frontdesk.domain.sheets import (
    DeedLine,
    LookLine,
    PairLine,
    PromiseLine,
    SheetKind,
    SheetPaper,
    SheetSection,
)
from frontdesk.domain.visits import SlipPaper
from frontdesk.domain.working_time import SegmentKind

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

RECEPTION = ReceptionPaper(
    **OFFICE,
    number="31",
    time="11:00",
    receiver=LEAD,
    citizen="Гончарук Мария Павловна",
    citizen_is_female=True,
    citizen_initials="М.\u00a0П.\u00a0Гончарук",
    document="паспорт 18 04 654321",
    address="г. Волжанск, ул. Мира, д. 4",
    phone="+7 900 000-22-33",
    benefit="ветеран труда",
    content="не поступила выплата за октябрь",
    result="explained",
    order="проверить перевод и сообщить по телефону",
    executor="Королёва М. И.",
    due=date(2026, 11, 20),
)
JOURNAL = JournalPaper(
    **OFFICE,
    number="1",
    since=date(2026, 11, 1),
    until=DAY,
    sheets=1,
    last_number="С-3",
    registrar=OPERATOR,
    lines=tuple(
        JournalLine(
            f"{letter}-{n}",
            date(2026, 11, n),
            date(2026, 11, n),
            "письмо",
            "заявление",
            "первичное",
            "2",
            person,
            "г. Волжанск",
            "субсидия",
            "просит назначить субсидию",
            "Королёва М. И.",
            date(2026, 12, n),
            None,
            f"№ {80 + n}-О от 1{n}.11.2026",
            "поддержано",
            "04-12",
        )
        for n, letter, person in (
            (1, "Г", "Гончарук М. П."),
            (2, "М", "Мамедов А. Г."),
            (3, "С", "Соколова Е. А."),
        )
    ),
)
DIGEST = DigestPaper(
    **OFFICE,
    number="322",
    since=date(2026, 11, 17),
    until=date(2026, 11, 17),
    time="18.11.2026 08:00",
    received=21,
    closed=18,
    left=64,
    overdue=3,
    sla=Decimal("96.4"),
    plan=Decimal("98"),
    author=LEAD,
    channels=(
        DigestLine("Визит", 12, 11, 30, 1),
        DigestLine("Телефон", 6, 6, 12, 0),
        DigestLine("Портал", 3, 1, 22, 2),
    ),
    subjects=(DigestLine("Выплата не пришла", 9, 8, 20, 2), DigestLine("Запись на приём", 12, 10, 44, 1)),
    risks=(DigestRisk("4821", "Выплата не пришла", at(18, 15, 30), "Королёва М. И."),),
)
ACQUAINTANCE = AcquaintancePaper(
    **OFFICE,
    number="7",
    document="приказом от 02.11.2026 № 71",
    about="О порядке приёма документов",
    people=(LEAD, OPERATOR),
)
DESTRUCTION = DestructionPaper(
    edition=1,
    number="3-У",
    time="11:20",
    office_address="г. Волжанск, ул. Садовая, д. 12",
    client_id=1042,
    cause="withdrawn",
    **APPROVED,
    staff_name="Лобанова Ксения Артёмовна",
    staff_post="главный специалист",
    workstation="Окно-3",
    counts=(ErasedCount("cards", 1), ErasedCount("contacts", 2), ErasedCount("files", 4)),
    lines=17,
)
_SHEET = SheetPaper(
    kind=SheetKind.DEEDS,
    date=DAY,
    time="10:42",
    office_name=OFFICE["office_name"],
    office_short=OFFICE["office_short"],
    office_address="г. Волжанск, ул. Садовая, д. 12",
    office_phone="8 (84400) 0-00-00",
    person_name="Соколова Елена Андреевна",
    is_large=False,
    since=None,
    ticket="",
    strand="",
    staff_name=OPERATOR.name,
    staff_post=OPERATOR.post,
    sections=(
        SheetSection("promised", (PromiseLine(date(2026, 11, 20), "reply", "4821", "Выплата не пришла"),)),
        SheetSection(
            "done", (DeedLine(date(2026, 11, 17), "ticket.reply", "", "4821", "Проверяем перевод"),)
        ),
    ),
)
_LOOKS = (LookLine(DAY, "10:42", "Лобанова К. А.", "главный специалист", "окно 3", "passport", "4821"),)
DEADLINE = DeadlinePaper(
    date=DAY,
    time="10:42",
    office_name=OFFICE["office_name"],
    office_short=OFFICE["office_short"],
    number=4821,
    title="Выплата не пришла",
    staff_name=OPERATOR.name,
    staff_post=OPERATOR.post,
    clocks=(
        ClockPart(
            "solution",
            0,
            480,
            DAY,
            "17:00",
            None,
            "",
            378,
            "основной",
            1,
            (DayLine(DAY, "ср", "work", "", "08:00–17:00", 0, 102, 0, (), "09:00", "", "17:00"),),
            (DayBar(((480, 1020),), (Span(540, 642, SegmentKind.OPEN),), 1020),),
        ),
    ),
    terms=(
        TermPart(
            "Ответ на обращение",
            "59-ФЗ",
            "часть 1 статьи 12",
            30,
            "day",
            DAY,
            date(2026, 11, 19),
            date(2026, 12, 18),
            date(2026, 12, 18),
            "",
            True,
            False,
            "",
            None,
            "",
            (),
            "",
            False,
        ),
    ),
)
BLANK = BlankPaper(**OFFICE, number="000123", pad="3", code="4821", printed=at(18, 8, 15))
TEST_PAGE = TestPagePaper(
    office="ГКУ «ЦСЗН „Волжанский“»",
    day=DAY,
    time="08:15",
    printer="Зал-1",
    profile="Акт по претензии",
    settings=("Лоток: верхний", "Стороны: одна", "Экземпляров: 2", "Бумага: листы A4"),
)
SUGGESTION = SuggestionPaper(
    **OFFICE,
    number="ПО-4",
    title="Напоминать о приёме за день",
    concern="automation",
    trouble="каждый пятый не приходит на приём и не отменяет запись, окно стоит пустым",
    idea="за день до приёма отправлять сообщение с временем и способом отменить запись",
    effect="не пришедших будет вдвое меньше, за день освободится около трёх приёмов",
    problem="ПР-4",
    put_on=date(2026, 11, 2),
    author=OPERATOR,
    state="done",
    steps=(
        StepLine(date(2026, 11, 3), "postponed", "Лобанова К. А.", "ждём новый шлюз сообщений", "", DAY, None),
        StepLine(
            date(2026, 11, 9), "accepted", "Лобанова К. А.", "шлюз работает", "Юсупов Т. Р.",
            date(2026, 11, 16), None,
        ),
        StepLine(
            DAY, "done", "Лобанова К. А.", "за неделю не пришли двое из сорока", "Юсупов Т. Р.", None, True
        ),
    ),
    lead=LEAD,
)  # fmt: skip

PAPERS: Mapping[PaperKind, Any] = {
    PaperKind.SUGGESTION: SUGGESTION,
    PaperKind.BLANK: BLANK,
    PaperKind.TEST_PAGE: TEST_PAGE,
    PaperKind.CONSENT: CONSENT,
    PaperKind.ADVERTISING: replace(CONSENT, purpose=Purpose.ADVERTISING),
    PaperKind.SLIP: SLIP,
    PaperKind.RECEPTION: RECEPTION,
    PaperKind.JOURNAL: JOURNAL,
    PaperKind.DIGEST: DIGEST,
    PaperKind.ACQUAINTANCE: ACQUAINTANCE,
    PaperKind.DESTRUCTION: DESTRUCTION,
    PaperKind.DEADLINE: DEADLINE,
    PaperKind.DEEDS: _SHEET,
    PaperKind.LOOKS: replace(_SHEET, kind=SheetKind.LOOKS, sections=(SheetSection("looks", _LOOKS),)),
    PaperKind.SUBJECT: replace(
        _SHEET,
        kind=SheetKind.SUBJECT,
        sections=(SheetSection("card", (PairLine("фамилия", "Соколова", True),)), SheetSection("phones", ())),
    ),
}
