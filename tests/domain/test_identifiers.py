from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain import identifiers
from frontdesk.domain.errors import ProblemKind

TODAY = date(2026, 11, 17)


def snils_of(body: int) -> str:
    """A number with its control digits by the words of the instruction, branch by branch."""
    digits = f"{body:09}"
    total = sum(int(d) * w for d, w in zip(digits, range(9, 0, -1), strict=True))
    if total > 101:
        total %= 101
    return digits + ("00" if total in (100, 101) else f"{total:02}")


@given(st.integers(1_001_999, 999_999_999))
def test_a_snils_with_its_control_number_is_right_and_with_another_is_not(body: int) -> None:
    right = snils_of(body)
    wrong = right[:9] + f"{(int(right[9:]) + 1) % 100:02}"
    assert identifiers.snils_problem(identifiers.show_snils(right)) is None
    assert identifiers.clean_snils(identifiers.show_snils(right)) == right
    assert identifiers.snils_problem(wrong) is ProblemKind.WRONG_CHECKSUM
    assert identifiers.clean_snils(wrong) is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("112-233-445 95", None),
        ("11223344595", None),
        ("112-233-44", ProblemKind.WRONG_LENGTH),
        ("112-233-445 951", ProblemKind.WRONG_LENGTH),
        ("112-233-44А 95", ProblemKind.WRONG_FORMAT),
        ("000-000-000 00", ProblemKind.WRONG_CHECKSUM),
        ("001-001-998 77", None),
        ("001-001-999 00", ProblemKind.WRONG_CHECKSUM),
    ],
)
def test_a_typed_snils_is_told_what_is_wrong(typed: str, problem: ProblemKind | None) -> None:
    assert identifiers.snils_problem(typed) is problem


def test_the_length_is_told_as_needed_and_given() -> None:
    assert identifiers.digits_of("112-233-44", 11) == "11/8"


def test_a_snils_is_shown_and_masked_and_nothing_stays_nothing() -> None:
    assert identifiers.show_snils("11223344595") == "112-233-445 95"
    assert identifiers.mask_snils("11223344595") == "•••-•••-445 95"
    assert identifiers.show_snils("") == identifiers.mask_snils("") == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("8 900 000-14-27", "+79000001427"),
        ("+7 (8442) 30-80-80 доб. 123", "+78442308080"),
        ("8 900 000 14 27, вн. 5", "+79000001427"),
        ("+375 29 123-45-67", "+375291234567"),
        ("9000001427", "+79000001427"),
        ("доб. 123", None),
        ("", None),
        ("+7 900 000-14-2O", None),
    ],
)
def test_a_phone_is_kept_as_e164_without_its_extension(typed: str, expected: str | None) -> None:
    assert identifiers.phone(typed) == expected


def test_a_phone_is_shown_in_groups() -> None:
    assert identifiers.show_phone("+79000001427") == "+7 900 000-14-27"
    assert identifiers.show_phone("+375291234567") == "+375291234567"
    assert identifiers.show_phone("") == ""


@given(st.integers(0, 9999))
def test_a_shown_phone_is_read_back(tail: int) -> None:
    number = f"+7900000{tail:04}"
    assert identifiers.phone(identifiers.show_phone(number)) == number


@pytest.mark.parametrize(
    ("typed", "likely"),
    [
        ("e.sokolova@example.ru", True),
        (" a@b.example.ru ", True),
        ("a@b", False),
        ("a b@example.ru", False),
        ("a@@example.ru", False),
        ("a@example.", False),
        ("@example.ru", False),
    ],
)
def test_an_address_has_the_shape_of_one(typed: str, likely: bool) -> None:
    assert identifiers.looks_like_email(typed) is likely


def test_three_same_digits_in_a_snils_are_doubted_but_kept() -> None:
    verdict = identifiers.check("snils", snils_of(155512345), TODAY)
    assert verdict.ok
    assert verdict.warning == "three_same_digits"


def test_an_account_of_the_treasury_is_never_blocked() -> None:
    account = {"bik": "011806101", "account": "03224643180000002900"}
    assert identifiers.check("bank_account", account, TODAY) == identifiers.Verdict(
        ok=True, normalised="03224643180000002900", warning="treasury"
    )


def test_the_year_of_a_passport_blank_moves_with_today() -> None:
    assert not identifiers.check("passport_rf", "18 30 123456", TODAY).ok
    assert identifiers.check("passport_rf", "18 30 123456", date(2027, 1, 1)).ok


def test_a_certificate_keyed_in_latin_twins_is_mended() -> None:
    assert identifiers.check("birth_certificate", "ii-PK 123456", TODAY).normalised == "II-РК № 123456"


def test_three_letters_do_not_pass_as_a_longer_numeral() -> None:
    assert not identifiers.check("birth_certificate", "I-ХХА № 123456", TODAY).ok


def test_a_kind_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError):
        identifiers.check("iban", "1", TODAY)


@given(st.sampled_from(sorted(identifiers.KINDS - {"bank_account"})), st.text(max_size=25))
def test_nothing_typed_breaks_a_check(kind: str, typed: str) -> None:
    verdict = identifiers.check(kind, typed, TODAY)
    assert verdict.ok is bool(verdict.normalised)
