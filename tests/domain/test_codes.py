"""The short code of a sheet and its square: read back from any keyboard, and never a wrong one."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.domain.codes import Square, code_of, digest, payload, read_code, read_square, shown
from frontdesk.domain.spelling import swap_layout

TEXTS = st.text(min_size=1)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TWINS = str.maketrans("ABEKMHPCTX", "АВЕКМНРСТХ")


@given(TEXTS)
def test_a_code_is_read_as_it_stands_on_the_sheet_and_in_every_habit(text: str) -> None:
    code = code_of(digest(text))
    assert len(code) == 11
    for typed in (shown(code), shown(code).lower(), f" {code[:3]} {code[3:]} ", code.translate(TWINS)):
        assert read_code(typed) == code, typed
    other = swap_layout(code.lower())
    assert other is None or read_code(other) == code


@given(TEXTS, st.integers(0, 10), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_never_a_code(text: str, at: int, sign: str) -> None:
    code = code_of(digest(text))
    assume(code[at] != sign)
    assert read_code(code[:at] + sign + code[at + 1 :]) is None


@given(TEXTS, st.integers(0, 9))
def test_two_signs_that_changed_places_are_never_a_code(text: str, at: int) -> None:
    code = code_of(digest(text))
    assume(code[at] != code[at + 1])
    assert read_code(code[:at] + code[at + 1] + code[at] + code[at + 2 :]) is None


def test_no_two_signs_count_for_the_same() -> None:
    """In every place, and each pair of places, the proof's own included."""
    code = code_of(digest("лист"))
    for at in range(11):
        assert [read_code(code[:at] + sign + code[at + 1 :]) for sign in SIGNS].count(None) == 31
    for first, second in combinations(range(10), 2):
        swapped = list(code)
        swapped[first], swapped[second] = code[second], code[first]
        assert code[first] == code[second] or read_code("".join(swapped)) is None


@given(
    TEXTS,
    st.sampled_from(["claim", "incident", "answer"]),
    st.integers(1, 99_999),
    st.dates(date(2000, 1, 1)),
)
def test_a_square_is_read_back_from_both_layouts(text: str, kind: str, number: int, on: date) -> None:
    said = payload(kind, number, on, digest(text))
    wanted = Square(kind, number, on, digest(text)[:32])
    assert read_square(said) == wanted
    assert read_square(swap_layout(said.lower()) or said) == wanted


def test_what_is_no_code_is_none() -> None:
    for typed in ("", "87-П", "7K2QM", "П-312", "FD1-CLAIM-87-20261399-" + "A" * 32, "«»", "0" * 12):
        assert read_code(typed) is None, typed
        assert read_square(typed) is None, typed
