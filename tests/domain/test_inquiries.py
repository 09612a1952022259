"""What an incident lacks, how long it lasted, and which causes weigh most."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.dates import parse_moment, show_moment
from frontdesk.domain.errors import ProblemKind
from frontdesk.domain.inquiries import (
    Asking,
    CauseKind,
    IncidentDraft,
    IncidentState,
    Notice,
    NoticeTerm,
    Personal,
    Wanting,
    Why,
    length,
    wanting,
)
from frontdesk.domain.problems import pareto
from frontdesk.domain.remedies import EffectDraft, RemedyDraft, RemedyKind, RemedyRow, Stage, stage
from frontdesk.domain.tickets import Level, Priority

ZONE = ZoneInfo("Europe/Volgograd")
NOW = datetime(2026, 11, 17, 10, 42, tzinfo=ZONE)
TODAY = NOW.date()
ASKING = Asking((CauseKind("system", "Сбой программы"),), 3)
WHOLE = IncidentDraft(
    "Запись недоступна", began="17.11 09:10", found="17.11 09:20", restored="17.11 10:00", direct="Кончилось место",
    whys=(Why("Журнал вырос"), Why("Его не чистили"), Why("Правила очистки нет")), root="Нет правила очистки",
    category="system", personal=Personal.NO,
)  # fmt: skip


def remedy(kind: RemedyKind, at: Stage = Stage.PLAN, check_on: date | None = TODAY) -> RemedyRow:
    return RemedyRow(1, kind, "Чистить журнал", 3, "Седых К.", NOW, check_on, at, 1, None, "", "", None, "")


BOTH = (remedy(RemedyKind.CORRECTIVE), remedy(RemedyKind.PREVENTIVE))


def test_an_incident_with_everything_lacks_nothing() -> None:
    assert wanting(IncidentState.EXAMINED, WHOLE, BOTH, (), ASKING) == ()


def test_an_empty_one_is_told_everything_at_once_in_the_order_of_the_form() -> None:
    found = [lack.what for lack in wanting(IncidentState.STANDING, IncidentDraft("Сбой"), (), (), ASKING)]
    assert found == [what for what in Wanting if what not in (Wanting.FIRST_NOTICE, Wanting.RESULT_NOTICE)]


@pytest.mark.parametrize("whys", [0, 2])
def test_why_is_asked_as_often_as_the_office_wants(whys: int) -> None:
    draft = replace(WHOLE, whys=WHOLE.whys[:whys])
    found = wanting(IncidentState.EXAMINED, draft, BOTH, (), ASKING)
    assert [(lack.what, lack.named) for lack in found] == [(Wanting.WHYS, "3")]


def test_a_leak_is_settled_when_the_authority_has_had_both_papers() -> None:
    terms = [NoticeTerm(notice, NOW, "часть 3.1 статьи 21", "C", None) for notice in Notice]
    found = wanting(IncidentState.EXAMINED, WHOLE, BOTH, terms, ASKING)
    assert [lack.what for lack in found] == [Wanting.FIRST_NOTICE, Wanting.RESULT_NOTICE]
    late = NoticeTerm(Notice.FIRST, NOW, "", "C", NOW + timedelta(minutes=1))
    assert late.is_late(NOW)
    assert not NoticeTerm(Notice.FIRST, NOW, "", "C", NOW).is_late(NOW + timedelta(days=1))


def test_priority_is_impact_times_urgency() -> None:
    assert IncidentDraft(impact=Level.HIGH, urgency=Level.HIGH).priority is Priority.CRITICAL
    assert IncidentDraft(impact=Level.LOW, urgency=Level.HIGH).priority is Priority.NORMAL


def test_it_lasted_from_its_beginning_to_its_restoring() -> None:
    assert length(NOW, NOW + timedelta(minutes=50)) == timedelta(minutes=50)
    assert length(None, NOW) is None
    assert length(NOW, None) is None


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("10:40", "17.11.2026 10:40"),
        ("16.11 9:05", "16.11.2026 09:05"),
        ("вч 18:00", "16.11.2026 18:00"),
        ("17 ноября 2026 7:00", "17.11.2026 07:00"),
    ],
)
def test_a_moment_is_typed_in_the_habits_of_the_counter(typed: str, shown: str) -> None:
    at = parse_moment(typed, NOW)
    assert at is not None
    assert show_moment(at) == shown


@pytest.mark.parametrize("typed", ["", "17.11", "10:61", "24:00", "завтра", "10"])
def test_what_is_no_moment_is_none(typed: str) -> None:
    assert parse_moment(typed, NOW) is None


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.integers(0, 24 * 60 - 1))
def test_a_shown_moment_reads_back(day: date, minute: int) -> None:
    local = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZONE)
    assert parse_moment(show_moment(local), NOW) == local


def test_moments_that_contradict_each_other_are_said_at_their_fields() -> None:
    found = IncidentDraft("Сбой", began="10:30", found="10:00", restored="11:00").check(NOW)
    assert [(one.field, one.kind) for one in found] == [
        ("found", ProblemKind.DATE_BEFORE),
        ("restored", ProblemKind.DATE_IN_FUTURE),
    ]
    assert (
        IncidentDraft("Сбой", began="утром", affected="много").check(NOW)[0].kind is ProblemKind.NOT_A_MOMENT
    )


def test_a_measure_goes_round_plan_do_check_act() -> None:
    assert stage(False, False, None) is Stage.PLAN
    assert stage(True, False, None) is Stage.DO
    assert stage(True, True, None) is Stage.CHECK
    assert stage(True, True, True) is Stage.ACT


def test_a_measure_needs_an_owner_a_term_and_a_day_to_look() -> None:
    assert [one.field for one in RemedyDraft().check(TODAY)] == ["title", "due", "check_on", "owner_id"]
    draft = RemedyDraft(RemedyKind.PREVENTIVE, "Правило очистки", 3, "20.11", "19.11")
    assert [(one.field, one.kind) for one in draft.check(TODAY)] == [("check_on", ProblemKind.DATE_BEFORE)]


def test_a_measure_that_did_not_help_is_planned_anew() -> None:
    assert [one.field for one in EffectDraft().check(TODAY)] == ["helped", "note"]
    assert EffectDraft(True, "Сбоев не было").check(TODAY) == ()
    assert [one.field for one in EffectDraft(False, "Снова сбой").check(TODAY)] == ["due", "check_on"]


def test_a_measure_is_late_by_its_term_then_by_the_day_of_its_check() -> None:
    later = NOW + timedelta(days=3)
    assert remedy(RemedyKind.CORRECTIVE).is_late(later, later.date())
    assert remedy(RemedyKind.CORRECTIVE, Stage.CHECK).is_late(later, later.date())
    assert not remedy(RemedyKind.CORRECTIVE, Stage.ACT).is_late(later, later.date())


def test_the_vital_few_are_those_that_explain_four_fifths() -> None:
    bars = pareto([("a", 50), ("b", 30), ("c", 15), ("d", 5)], {"a": "Сбой", "b": "Связь"})
    assert [(bar.name, bar.count, bar.total, bar.is_vital) for bar in bars] == [
        ("Сбой", 50, 50.0, True),
        ("Связь", 30, 80.0, True),
        ("c", 15, 95.0, False),
        ("d", 5, 100.0, False),
    ]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 50)), max_size=30))
def test_a_pareto_loses_nothing_and_falls(weights: list[tuple[str, int]]) -> None:
    bars = pareto(weights, {})
    assert sum(bar.count for bar in bars) == sum(weight for _, weight in weights)
    assert [bar.count for bar in bars] == sorted((bar.count for bar in bars), reverse=True)
    assert not bars or (abs(bars[-1].total - 100) < 1e-9 and bars[0].is_vital)
