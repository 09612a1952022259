"""«Почему этот срок?» on paper, read back from its PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.documents.language import span
from frontdesk.documents.render import render
from frontdesk.domain.deadline_paper import DeadlinePaper, deadline_paper
from frontdesk.domain.deadlines import Terms, by_rule
from frontdesk.domain.editions import DayLook, DayMark
from frontdesk.domain.explaining import Explained, ExplainedTerm, Explanation, Stop, walked_days
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.production import ProductionCalendar, load_production
from frontdesk.domain.staff import Desk, OfficeCard, Role, StaffRow
from frontdesk.domain.working_time import Segment, SegmentKind
from tests.documents.papers import RESOURCES, pages, read
from tests.domain.conftest import resource

ZONE = ZoneInfo("Europe/Volgograd")
NOW = datetime(2026, 11, 17, 7, 42, tzinfo=UTC)
STAFF = StaffRow(1, "Королёва Марина Игоревна", "Королёва М. И.", "специалист", Role.SENIOR)
OFFICE = OfficeCard(
    1, "Центр социальной защиты «Волжанский»", "ЦСЗН", "", "г. Волжанск", "Волжанск", "", ZONE.key, "", "", 8
)


@pytest.fixture(scope="module")
def production() -> ProductionCalendar:
    return load_production(resource("calendars/ru.json"))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def look(day: date) -> DayLook:
    if day == date(2026, 11, 4):
        return DayLook(day, DayMark.HOLIDAY, (), "День народного единства", edition=2)
    cut = 60 if day == date(2026, 11, 3) else 0
    return DayLook(day, DayMark.WORK, ((480, 1200 - cut),), cut=cut, edition=2)


def paper(production: ProductionCalendar) -> DeadlinePaper:
    start, waits, goes_on, due = (
        at(text) for text in ("2026-11-02 18:00", "2026-11-03 10:00", "2026-11-03 12:00", "2026-11-05 09:00")
    )
    segments = (
        Segment(start, at("2026-11-02 20:00"), SegmentKind.OPEN),
        Segment(at("2026-11-02 20:00"), at("2026-11-03 08:00"), SegmentKind.CLOSED),
        Segment(at("2026-11-03 08:00"), waits, SegmentKind.OPEN),
        Segment(waits, goes_on, SegmentKind.PAUSED),
        Segment(goes_on, at("2026-11-03 19:00"), SegmentKind.OPEN),
        Segment(at("2026-11-05 08:00"), due, SegmentKind.OPEN),
    )
    stops = (Stop(waits, goes_on, "Королёва М. И.", "ждём справку"),)
    days = walked_days(segments, stops, look, ZONE, {"starts": start, "due": due, "met": None})
    clock = Explained("solution", 1, 12 * 3600, start, due, None, -900, "Окно приёма", 2, days)
    event = date(2026, 10, 16)
    terms = Terms.load(*(resource(f"terms/{law}.json") for law in ("gk", "zozpp")))
    deadline = by_rule(terms.rule("zozpp-22", event), date(2026, 11, 11), production)
    term = ExplainedTerm("Возврат денег", deadline, frozenset())
    found = Explanation(4821, "Не пришла выплата", (clock,), (term,))
    return deadline_paper(found, Desk(1, STAFF, 3, "desk-3", NOW), OFFICE, NOW.astimezone(ZONE))


def test_the_sheet_tells_every_day_with_its_hours_pauses_and_reasons(production: ProductionCalendar) -> None:
    told = paper(production)
    pdf = render(PaperKind.DEADLINE, told, RESOURCES)
    said = read(pdf).replace("\u00a0", " ")
    for words in (
        "Почему этот срок. Обращение № 4821: Не пришла выплата",
        "Решение: до 05.11.2026, 09:00",
        "Норма — 12 ч рабочего времени",
        "Просрочено на 15 мин",
        "Календарь «Окно приёма», редакция 2",
        "Отсчёт с 18:00",
        "короче на 1 ч",
        "Пауза 2 ч",
        "Королёва М. И., ждём справку",
        "праздник (День народного единства)",
        "Срок — 09:00",
        "М. И. Королёва",
    ):
        assert words in said, words
    assert len(pages(pdf)) == 1


def test_a_term_of_the_law_tells_its_days_and_why_it_moved(production: ProductionCalendar) -> None:
    said = read(render(PaperKind.DEADLINE, paper(production), RESOURCES)).replace("\u00a0", " ")
    assert "Возврат денег" in said
    assert "ст. 191 ГК РФ" in said
    assert "21.11.2026 — выходной, поэтому срок кончается 23.11.2026 (ст. 193 ГК РФ)" in said


def test_the_same_sheet_gives_the_same_bytes(production: ProductionCalendar) -> None:
    told = paper(production)
    assert render(PaperKind.DEADLINE, told, RESOURCES) == render(PaperKind.DEADLINE, told, RESOURCES)
    other = replace(told, number=4822)
    assert render(PaperKind.DEADLINE, other, RESOURCES) != render(PaperKind.DEADLINE, told, RESOURCES)


def test_a_long_way_goes_on_over_pages_with_its_head(production: ProductionCalendar) -> None:
    told = paper(production)
    clock = told.clocks[0]
    many = replace(clock, days=clock.days * 25, bars=clock.bars * 25)
    pdf = render(PaperKind.DEADLINE, replace(told, clocks=(many,)), RESOURCES)
    assert len(pages(pdf)) > 1
    assert read(pdf).count("Что в этот день") == len(pages(pdf))


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 мин"), (45, "45 мин"), (60, "1 ч"), (95, "1 ч 35 мин"), (-95, "1 ч 35 мин")]
)
def test_lengths_are_said_in_hours_and_minutes(minutes: int, words: str) -> None:
    assert span(minutes).replace("\u00a0", " ") == words
