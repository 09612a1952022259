from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.lengths import parse_length, show_length


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("4 ч", 240),
        ("30 мин", 30),
        ("1 ч 30 мин", 90),
        ("1ч30м", 90),
        ("1:30", 90),
        ("8", 480),
        ("2 часа", 120),
        ("", 0),
    ],
)
def test_lengths_are_read_as_people_write_them(typed: str, minutes: int) -> None:
    assert parse_length(typed) == minutes * 60


@pytest.mark.parametrize("typed", ["скоро", "4 дня", "1:75", "ч", "-3 ч"])
def test_what_is_no_length_is_refused(typed: str) -> None:
    assert parse_length(typed) is None


@given(st.integers(1, 9999 * 60))
def test_a_length_shown_is_read_back(minutes: int) -> None:
    assert parse_length(show_length(minutes * 60)) == minutes * 60
    assert show_length(None) == ""
