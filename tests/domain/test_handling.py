"""Handle time from focus, keys and calls: what is counted as what, and what is not counted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.errors import ProblemKind
from frontdesk.domain.handling import Activity, CorrectionDraft, HandleRow, corrections, handled
from frontdesk.domain.measuring import Limits, Moment, Sign, Stretch, measure

TEN = datetime(2026, 11, 17, 10, tzinfo=UTC)
LIMITS = Limits()
TALK, HOLD, WORK, AFTER = Activity


def after(seconds: float) -> datetime:
    return TEN + timedelta(seconds=seconds)


def seen(
    *moments: tuple[float, Sign] | tuple[float, Sign, int | None], until: float
) -> list[tuple[object, ...]]:
    """(ticket, activity, from, seconds) of every stretch, in seconds after ten o'clock."""
    told = [Moment(after(at), sign, *more) for at, sign, *more in moments]
    return [
        (one.ticket_id, one.activity, (one.began_at - TEN).seconds, one.seconds)
        for one in measure(told, LIMITS, after(until))
    ]


def awake(since: int, until: int) -> list[tuple[float, Sign]]:
    return [(at, Sign.AWAKE) for at in range(since, until, 10)]


def test_a_ticket_in_front_is_worked_at_while_keys_come() -> None:
    assert seen((0, Sign.FRONT, 5), (40, Sign.TOUCH), (90, Sign.TOUCH), until=100) == [(5, WORK, 0, 100)]


def test_a_minute_without_a_key_ends_the_work_and_the_next_key_begins_anew() -> None:
    told = seen((0, Sign.FRONT, 5), (10, Sign.TOUCH), (300, Sign.TOUCH), until=310)
    assert told == [(5, WORK, 0, 70), (5, WORK, 300, 10)]


def test_another_ticket_another_stretch_and_nothing_in_front_counts_nothing() -> None:
    told = seen((0, Sign.FRONT, 5), (20, Sign.FRONT, 6), (30, Sign.FRONT, None), (35, Sign.TOUCH), until=60)
    assert told == [(5, WORK, 0, 20), (6, WORK, 20, 10)]


def test_a_call_is_talk_whatever_is_in_front_and_however_still_the_hands_are() -> None:
    told = seen(
        (0, Sign.FRONT, 5),
        (0, Sign.CALL, 5),
        *awake(10, 100),
        (100, Sign.FRONT, 6),
        *awake(110, 200),
        until=200,
    )
    assert told == [(5, TALK, 0, 200)]


def test_the_pause_of_a_call_is_hold() -> None:
    told = seen(
        (0, Sign.FRONT, 5), (0, Sign.CALL, 5), (20, Sign.HELD), (45, Sign.RESUMED), (60, Sign.ENDED), until=60
    )
    assert told == [(5, TALK, 0, 20), (5, HOLD, 20, 25), (5, TALK, 45, 15)]


def test_after_a_call_comes_after_work_for_two_minutes_then_work() -> None:
    told = seen(
        (0, Sign.FRONT, 5), (0, Sign.CALL, 5), (20, Sign.ENDED),
        *[(at, Sign.TOUCH) for at in range(30, 200, 30)], until=200,
    )  # fmt: skip
    assert told == [(5, TALK, 0, 20), (5, AFTER, 20, 120), (5, WORK, 140, 60)]


def test_who_leaves_the_ticket_of_the_call_is_done_with_its_after_work() -> None:
    told = seen(
        (0, Sign.FRONT, 5),
        (0, Sign.CALL, 5),
        (20, Sign.ENDED),
        (30, Sign.FRONT, 6),
        (40, Sign.FRONT, 5),
        until=50,
    )
    assert told == [(5, TALK, 0, 20), (5, AFTER, 20, 10), (6, WORK, 30, 10), (5, WORK, 40, 10)]


def test_a_call_that_ends_while_another_ticket_is_read_has_its_after_work_when_its_own_opens() -> None:
    told = seen((0, Sign.FRONT, 6), (0, Sign.CALL, 5), (20, Sign.ENDED), (20, Sign.FRONT, 5), until=40)
    assert told == [(5, TALK, 0, 20), (5, AFTER, 20, 20)]


def test_a_machine_that_slept_through_a_call_is_not_counted_asleep() -> None:
    told = seen((0, Sign.FRONT, 5), (0, Sign.CALL, 5), (10, Sign.AWAKE), (7200, Sign.AWAKE), until=7210)
    assert sum(row[3] for row in told) == 10 + 30 + 10  # type: ignore[misc]


def test_a_clock_set_back_takes_nothing_away() -> None:
    assert seen((0, Sign.FRONT, 5), (30, Sign.TOUCH), (10, Sign.TOUCH), until=50) == [(5, WORK, 0, 50)]


SIGNS = st.tuples(st.integers(0, 3600), st.sampled_from(list(Sign)), st.sampled_from([None, 1, 2]))


@given(st.lists(SIGNS, max_size=40))
def test_no_second_is_counted_twice_and_none_outside_the_day(
    found: list[tuple[int, Sign, int | None]],
) -> None:
    moments = [Moment(after(at), sign, id) for at, sign, id in sorted(found, key=lambda one: one[0])]
    told = measure(moments, LIMITS, after(4000))
    edges = [edge for one in told for edge in (one.began_at, one.ended_at)]
    assert edges == sorted(edges)
    assert all(TEN <= edge <= after(4000) for edge in edges)
    assert all(one.ended_at > one.began_at for one in told)


@given(st.lists(SIGNS, max_size=40), st.lists(st.integers(0, 3600), max_size=10))
def test_saving_in_between_changes_no_sum(
    found: list[tuple[int, Sign, int | None]], saves: list[int]
) -> None:
    """A tick of the program tells nothing about work; only a call needs one now and then."""
    at_work = [one for one in found if one[1] not in (Sign.CALL, Sign.ENDED)]
    ticks = [(at, Sign.AWAKE, None) for at in saves]

    def total(all_of: list[tuple[int, Sign, int | None]]) -> list[Stretch]:
        told = [Moment(after(at), sign, id) for at, sign, id in sorted(all_of, key=lambda one: one[0])]
        return list(measure(told, LIMITS, after(4000)))

    assert total(at_work) == total([*at_work, *ticks])


def row(id: int, seconds: int, corrected: int | None = None) -> HandleRow:
    return HandleRow(id, 5, WORK, after(id), seconds, corrected)


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (90, {}),
        (120, {3: 60}),
        (70, {3: 10}),
        (50, {3: 0, 2: 10}),
        (0, {3: 0, 2: 0, 1: 0}),
    ],
)
def test_a_correction_is_taken_from_the_newest_first(wanted: int, told: dict[int, int]) -> None:
    rows = [row(1, 40), row(2, 20), row(3, 30)]
    assert corrections(rows, wanted) == told
    changed = [row(one.id, one.seconds, corrections(rows, wanted).get(one.id)) for one in rows]
    assert handled(changed).work == wanted


@pytest.mark.parametrize(("typed", "seconds"), [("12", 720), ("4:05", 245), ("0", 0), ("1440", 86400)])
def test_minutes_are_typed_whole_or_with_seconds(typed: str, seconds: int) -> None:
    draft = CorrectionDraft(5, WORK, typed, "Говорили у стойки")
    assert (draft.seconds, draft.check()) == (seconds, ())


@pytest.mark.parametrize("typed", ["двенадцать", "-3", "4:5", "4:75", "1441", "99999", "²"])
def test_what_is_no_time_is_told_at_its_field(typed: str) -> None:
    assert [p.kind for p in CorrectionDraft(5, WORK, typed, "x").check()] == [ProblemKind.NOT_A_NUMBER]


def test_a_correction_needs_its_reason() -> None:
    assert [p.field for p in CorrectionDraft(5, WORK, "12", " ").check()] == ["reason"]
