"""Documents of a person and numbers of the registers: read, checked, masked, searched."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain import identity
from frontdesk.domain.card_parts import DocumentDraft
from frontdesk.domain.errors import ProblemKind, Severity
from frontdesk.domain.identity import DocumentKind, Number

TODAY = date(2026, 11, 17)
K, P = DocumentKind, ProblemKind


def found(kind: DocumentKind, typed: str, bik: str = "", person: bool = True) -> identity.Finding | None:
    return identity.check(kind, identity.read(kind, "", typed), bik, TODAY, person)


@pytest.mark.parametrize(
    ("kind", "typed", "person"),
    [
        (K.INN, "5001 0073 2259", True),
        (K.INN, "7707083893", False),
        (K.INN, "500100732259", False),
        (K.OGRN, "1027700132195", False),
        (K.OGRNIP, "304500116000157", True),
        (K.KPP, "7736 01 001", False),
        (K.KPP, "7736АВ001", False),
        (K.OMS, "2100 0000 0000 0003", True),
        (K.PASSPORT, "18 04 123456", True),
        (K.PASSPORT, "1804 № 123456", True),
        (K.FOREIGN_PASSPORT, "75 1234567", True),
        (K.BIRTH_CERTIFICATE, "I-РК № 123456", True),
        (K.BIRTH_CERTIFICATE, "iv рк 123456", True),
        (K.OTHER, "вид на жительство 82 № 0001", True),
    ],
)
def test_a_right_number_is_taken_in_any_habit(kind: DocumentKind, typed: str, person: bool) -> None:
    if kind is K.OMS:
        typed = typed[:-1] + next(d for d in "0123456789" if found(kind, typed[:-1] + d) is None)
    assert found(kind, typed, person=person) is None


@pytest.mark.parametrize(
    ("kind", "typed", "problem", "detail"),
    [
        (K.INN, "500100732258", P.WRONG_CHECKSUM, ""),
        (K.INN, "7707083893", P.WRONG_LENGTH, "12/10"),
        (K.INN, "000000000000", P.WRONG_CHECKSUM, ""),
        (K.INN, "50010073225О", P.WRONG_FORMAT, ""),
        (K.OGRN, "1027700132194", P.WRONG_CHECKSUM, ""),
        (K.OGRN, "2027700132195", P.WRONG_CHECKSUM, ""),
        (K.OGRN, "10277001321", P.WRONG_LENGTH, "13/11"),
        (K.OGRNIP, "304500116000158", P.WRONG_CHECKSUM, ""),
        (K.OMS, "1234567890123456", P.WRONG_CHECKSUM, ""),
        (K.KPP, "77360100", P.WRONG_FORMAT, ""),
        (K.KPP, "000000000", P.WRONG_FORMAT, ""),
        (K.ACCOUNT, "4070281090000000001", P.WRONG_LENGTH, "20/19"),
        (K.ACCOUNT, "40702810-9000-Я0000013", P.WRONG_FORMAT, ""),
    ],
)
def test_a_wrong_number_of_a_register_is_an_error(
    kind: DocumentKind, typed: str, problem: ProblemKind, detail: str
) -> None:
    verdict = found(kind, typed, bik="044525225")
    assert verdict == identity.Finding(problem, Severity.ERROR, detail)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (K.PASSPORT, "00 04 123456"),
        (K.PASSPORT, "18 45 123456"),
        (K.PASSPORT, "18 04 000007"),
        (K.PASSPORT, "XXIII-МЮ 512345"),
        (K.FOREIGN_PASSPORT, "АА 123"),
        (K.BIRTH_CERTIFICATE, "IIII-РК № 123456"),
        (K.BIRTH_CERTIFICATE, "I-RU № 123456"),
        (K.ACCOUNT, "40702810900000000014"),
    ],
)
def test_a_paper_that_looks_wrong_is_a_doubt(kind: DocumentKind, typed: str) -> None:
    verdict = found(kind, typed, bik="044525225")
    assert verdict == identity.Finding(ProblemKind.DOUBTFUL_NUMBER, Severity.DOUBT)


def test_an_account_is_checked_with_its_bank() -> None:
    assert found(K.ACCOUNT, "4070 2810 9000 0000 0013", "044525225") is None
    treasury = found(K.ACCOUNT, "03100643000000012900", "012908001")
    assert treasury == identity.Finding(ProblemKind.TREASURY_ACCOUNT, Severity.HINT)
    draft = DocumentDraft(K.ACCOUNT, "40702810900000000013", bik="04452522")
    assert [(p.field, p.kind, p.detail) for p in draft.problems(TODAY) if p.field == "bik"] == [
        ("bik", ProblemKind.WRONG_LENGTH, "9/8")
    ]


@pytest.mark.parametrize(
    ("kind", "series", "number", "stored", "shown", "masked", "key"),
    [
        (K.PASSPORT, "", "18 04 123456", ("1804", "123456"), "18 04 123456", "18 04 ••••56", "1804123456"),
        (K.PASSPORT, "18 04", "123456", ("1804", "123456"), "18 04 123456", "18 04 ••••56", "1804123456"),
        (K.PASSPORT, "", "12345", ("", "12345"), "12345", "•••45", "12345"),
        (K.FOREIGN_PASSPORT, "", "751234567", ("75", "1234567"), "75 1234567", "75 •••••67", "751234567"),
        (
            K.BIRTH_CERTIFICATE, "", "i-рк №123456", ("I-РК", "123456"), "I-РК № 123456", "I-РК № ••••56",
            "ipk123456",
        ),
        (K.BIRTH_CERTIFICATE, "", "не читается", ("", "не читается"), "не читается", "•••••••••ся", "heчиtaetcя"),
        (K.INN, "", "5001-0073-2259", ("", "500100732259"), "500100732259", "••••••••••59", "500100732259"),
        (K.OGRN, "", "1027700132195", ("", "1027700132195"), "1027700132195", "1027700132195", "1027700132195"),
        (K.KPP, "", "7736АВ001", ("", "7736AB001"), "7736AB001", "7736AB001", "7736ab001"),
        (K.OTHER, "82", " № 01 ", ("82", "№ 01"), "82 № 01", "82 ••01", "8201"),
        (K.OTHER, "", "7", ("", "7"), "7", "•", "7"),
    ],
)  # fmt: skip
def test_a_number_is_stored_shown_masked_and_searched(
    kind: DocumentKind, series: str, number: str, stored: tuple[str, str], shown: str, masked: str, key: str
) -> None:
    read = identity.read(kind, series, number)
    assert (read.series, read.number) == stored
    assert identity.show(kind, read) == shown
    assert identity.mask(kind, read) == masked
    assert identity.search_key(read) == key
    assert identity.read(kind, read.series, read.number) == read


@given(st.sampled_from(K), st.text(max_size=25), st.text(max_size=40), st.text(max_size=12), st.booleans())
def test_nothing_typed_breaks_the_checks(
    kind: DocumentKind, series: str, number: str, bik: str, person: bool
) -> None:
    read = identity.read(kind, series, number)
    identity.check(kind, read, bik, TODAY, person)
    identity.search_key(read)
    hidden = identity.mask(kind, Number("", read.number))
    assert kind in (K.OGRN, K.OGRNIP, K.KPP) or len(read.number) <= 2 or read.number not in hidden
    list(DocumentDraft(kind, number, series, bik=bik).problems(TODAY, person))


def hints(**typed: str) -> list[tuple[str, ProblemKind]]:
    document = DocumentDraft(K.PASSPORT, "18 04 123456", **typed)
    return [(hint.field, hint.kind) for hint in document.hints(TODAY, date(1981, 6, 1))]


def test_a_passport_past_its_age_or_term_is_said_and_stops_nothing() -> None:
    assert hints(issued_on="20.03.2004") == [("issued_on", ProblemKind.PASSPORT_PAST_AGE)]
    assert hints(issued_on="20.07.2026") == []
    assert hints(issued_on="20.07.2026", expires_on="16.11.2026") == [("expires_on", ProblemKind.EXPIRED)]
    assert hints(issued_on="20.07.2026", expires_on="17.11.2026") == []


def test_the_days_of_a_birthday_are_counted_with_their_grace() -> None:
    born = date(1981, 8, 19)
    assert not identity.passport_is_past_age(born, date(2004, 1, 1), date(2026, 11, 17))
    assert identity.passport_is_past_age(born, date(2004, 1, 1), date(2026, 11, 18))
    assert not identity.passport_is_past_age(date(2004, 2, 29), date(2024, 3, 1), date(2026, 1, 1))


@pytest.mark.parametrize(
    ("field", "typed", "kind"),
    [
        ("issued_on", "18.11.2026", ProblemKind.DATE_IN_FUTURE),
        ("issued_on", "давно", ProblemKind.NOT_A_DATE),
        ("expires_on", "01.01.2003", ProblemKind.DATE_BEFORE),
        ("issuer_code", "34-001", ProblemKind.WRONG_FORMAT),
        ("issued_by", "ы" * 201, ProblemKind.TOO_LONG),
    ],
)
def test_the_rest_of_a_passport_is_checked(field: str, typed: str, kind: ProblemKind) -> None:
    typed_all = {"issued_on": "20.03.2004", field: typed}
    (problem,) = DocumentDraft(K.PASSPORT, "18 04 123456", **typed_all).problems(TODAY)
    assert (problem.field, problem.kind) == (field, kind)
