"""When tickets on one subject make an incident."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from frontdesk.domain.incidents import EndDraft, Pattern, busiest

TEN = datetime(2026, 11, 17, 10, tzinfo=UTC)
PATTERN = Pattern(7, timedelta(minutes=30), "incident")


def came(*minutes: int, subject: int = 1) -> list[tuple[int, datetime]]:
    return [(subject, TEN - timedelta(minutes=ago)) for ago in minutes]


def test_the_seventh_within_half_an_hour_makes_an_incident() -> None:
    assert busiest(came(29, 25, 20, 15, 10, 5, 0), PATTERN, TEN) == (1, 7)


def test_six_do_not_nor_seven_over_a_longer_time() -> None:
    assert busiest(came(29, 25, 20, 15, 10, 5), PATTERN, TEN) is None
    assert busiest(came(30, 25, 20, 15, 10, 5, 0), PATTERN, TEN) is None


def test_subjects_are_counted_apart_and_the_one_with_most_is_named() -> None:
    both = came(*range(7), subject=4) + came(*range(8), subject=9) + came(*range(6), subject=1)
    assert busiest(both, PATTERN, TEN) == (9, 8)
    assert busiest([], PATTERN, TEN) is None


def test_who_ends_an_incident_for_all_says_something() -> None:
    assert [p.field for p in EndDraft(" ").check()] == ["text"]
    assert EndDraft("Починили").check() == ()
