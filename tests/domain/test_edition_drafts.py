"""What an administrator types about hours, and what becomes of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.edition_drafts import (
    EditionDraft,
    SpecialDraft,
    SpecialKind,
    draft_of,
    parse_hours,
    show_hours,
)
from frontdesk.domain.editions import DayOff
from frontdesk.domain.errors import ProblemKind
from frontdesk.domain.working_time import Hours

TODAY = date(2026, 11, 17)
WEEK = ("8–20",) * 5 + ("9-14", "")


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("8–20", ((480, 1200),)),
        ("08:00-13:00, 14.00—18.30", ((480, 780), (840, 1110))),
        ("9-13; 14-18", ((540, 780), (840, 1080))),
        ("9–13 и 14–18", ((540, 780), (840, 1080))),
        ("14–18, 9–13", ((540, 780), (840, 1080))),
        ("Круглосуточно", ((0, 1440),)),
        ("0–24", ((0, 1440),)),
        ("12:00–23:59", ((720, 1440),)),
        ("", ()),
        ("выходной", ()),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, hours: Hours) -> None:
    assert parse_hours(typed) == hours


@pytest.mark.parametrize(
    "typed", ["9:00–00:00", "20–8", "8–12, 11–15", "8", "с утра", "8:60–9", "8–25", "8–9–10"]
)
def test_what_are_no_hours_is_said_so_zc_01(typed: str) -> None:
    assert parse_hours(typed) is None


@given(st.lists(st.integers(0, 1440), min_size=2, max_size=6, unique=True).map(sorted))
def test_hours_shown_are_read_back(marks: list[int]) -> None:
    hours = tuple(zip(marks[::2], marks[1::2], strict=False))
    if hours[-1][1] != 23 * 60 + 59:
        assert parse_hours(show_hours(hours)) == hours


def test_a_draft_becomes_an_edition_and_is_shown_again_as_it_was_typed() -> None:
    draft = EditionDraft(
        "01.12.2026",
        ("08:00–20:00",) * 5 + ("09:00–14:00", ""),
        region="RU-BA",
        specials=(
            SpecialDraft(SpecialKind.MOVED, "05.12.2026", "07.12.2026"),
            SpecialDraft(SpecialKind.OFF, "10.12.2026", "Санитарный день"),
            SpecialDraft(SpecialKind.OPEN, "20.12.2026", "10:00–12:00"),
            SpecialDraft(SpecialKind.OFF_YEARLY, "24.12.2026", "День города"),
            SpecialDraft(SpecialKind.SHORT, "25.12.2026", "90"),
        ),
        note="Приказ № 14",
    )
    assert draft.check(TODAY) == ()
    body = draft.body(TODAY)
    assert body.days_off == (DayOff("2026-12-10", "Санитарный день"), DayOff("12-24", "День города"))
    assert body.moved == ((date(2026, 12, 5), date(2026, 12, 7)),)
    assert draft_of(body, draft.first_day(TODAY), draft.note) == draft


def test_a_short_day_is_an_hour_shorter_unless_said_otherwise() -> None:
    draft = EditionDraft("сегодня", WEEK, specials=(SpecialDraft(SpecialKind.SHORT, "31.12", ""),))
    assert draft.body(TODAY).short == {date(2026, 12, 31): 60}


def test_an_empty_line_says_nothing() -> None:
    draft = EditionDraft("сегодня", WEEK, specials=(SpecialDraft(),))
    assert draft.check(TODAY) == ()
    assert draft.body(TODAY).days_off == ()


def test_every_mistake_is_told_at_its_field() -> None:
    draft = EditionDraft(
        "когда-нибудь",
        ("8–20", "20–8", *WEEK[2:]),
        specials=(
            SpecialDraft(SpecialKind.OFF, "32.12", "Санитарный день"),
            SpecialDraft(SpecialKind.OPEN, "20.12.2026", "рано"),
            SpecialDraft(SpecialKind.OFF, "20.12.2026", "Дважды"),
            SpecialDraft(SpecialKind.SHORT, "21.12.2026", "часок"),
            SpecialDraft(SpecialKind.MOVED, "22.12.2026", ""),
            SpecialDraft(SpecialKind.MOVED, "23.12.2026", "22.12.2026"),
            SpecialDraft(SpecialKind.OFF, "", "Без даты"),
        ),
        note="а" * 81,
    )
    told = {problem.field: problem.kind for problem in draft.check(TODAY)}
    assert told == {
        "from_day": ProblemKind.NOT_A_DATE,
        "week.1": ProblemKind.NOT_HOURS,
        "specials.0.day": ProblemKind.NOT_A_DATE,
        "specials.1.what": ProblemKind.NOT_HOURS,
        "specials.2.day": ProblemKind.TAKEN,
        "specials.3.what": ProblemKind.NOT_A_NUMBER,
        "specials.4.what": ProblemKind.REQUIRED,
        "specials.5.what": ProblemKind.TAKEN,
        "specials.6.day": ProblemKind.REQUIRED,
        "note": ProblemKind.TOO_LONG,
    }


def test_a_week_that_never_opens_is_refused() -> None:
    (problem,) = EditionDraft("сегодня", ("",) * 7).check(TODAY)
    assert (problem.field, problem.kind) == ("week.0", ProblemKind.REQUIRED)
    (missing,) = EditionDraft("", WEEK).check(TODAY)
    assert (missing.field, missing.kind) == ("from_day", ProblemKind.REQUIRED)
