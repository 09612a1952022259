"""One person twice, and two people who look like one."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.duplicates import (
    CONTRADICTED,
    LIKELY,
    Likeness,
    Reason,
    Trait,
    Traits,
    Verdict,
    compare,
    traits_of,
)
from frontdesk.domain.identifiers import with_snils_control
from frontdesk.domain.likeness import Agreement, How, address_words, birth_dates, within_one
from tests.domain.typing_errors import SECOND_TIME, SOMEBODY_ELSE, person

SNILS, OTHER_SNILS = with_snils_control(112_233_445), with_snils_control(112_233_446)
SOKOLOVA = traits_of(
    surname="Соколова", given="Елена", patronymic="Андреевна", born=date(1959, 3, 14),
    snils=SNILS, phones=("+79000001427",), addresses=("г. Заречье, ул. Садовая, д. 18, кв. 42",),
)  # fmt: skip
NAME = {"surname": "Соколова", "given": "Елена", "patronymic": "Андреевна"}
BORN = date(1959, 3, 14)


def agreed(found: Likeness) -> dict[Trait, tuple[Agreement, How]]:
    return {reason.trait: (reason.agreement, reason.how) for reason in found.reasons}


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        (NAME, Verdict.POSSIBLE),
        ({**NAME, "born": BORN}, Verdict.CERTAIN),
        ({**NAME, "surname": "соколова ", "given": "ЕЛЕНА", "born": BORN}, Verdict.CERTAIN),
        ({"surname": "Соколова Елена Андреевна", "born": BORN}, Verdict.CERTAIN),
        ({**NAME, "surname": "Елена", "given": "Соколова", "born": BORN}, Verdict.LIKELY),
        ({**NAME, "surname": "Соклоова", "born": BORN}, Verdict.LIKELY),
        ({**NAME, "surname": "Соколва", "patronymic": "Андревна", "born": BORN}, Verdict.LIKELY),
        ({**NAME, "patronymic": "", "born": BORN}, Verdict.LIKELY),
        ({"surname": "Соколова", "given": "Е.", "patronymic": "А.", "born": BORN}, Verdict.LIKELY),
        ({**NAME, "born": date(1959, 3, 15)}, Verdict.LIKELY),
        ({**NAME, "born": date(1989, 3, 14)}, Verdict.POSSIBLE),
        ({**NAME, "born": date(1990, 11, 2)}, Verdict.NO),
        ({**NAME, "born": date(1990, 11, 2), "phones": ("+79000001427",)}, Verdict.NO),
        ({**NAME, "phones": ("+79000001427",)}, Verdict.LIKELY),
        ({**NAME, "surname": "Белова", "born": BORN}, Verdict.POSSIBLE),
        ({**NAME, "surname": "Белова", "born": BORN, "phones": ("+79000001427",)}, Verdict.CERTAIN),
        ({**NAME, "surname": "Соколова-Белова", "born": BORN}, Verdict.LIKELY),
        ({**NAME, "surname": "Белова", "phones": ("+79000001427",)}, Verdict.NO),
        ({**NAME, "given": "Алёна", "born": BORN}, Verdict.NO),
        ({**NAME, "given": "Марина", "born": BORN, "phones": ("+79000001427",)}, Verdict.NO),
        ({"snils": SNILS}, Verdict.LIKELY),
        ({**NAME, "snils": OTHER_SNILS, "born": BORN, "phones": ("+79000001427",)}, Verdict.NO),
        ({**NAME, "snils": SNILS[:-1] + "6", "born": BORN}, Verdict.CERTAIN),
        ({"phones": ("+79000001427",)}, Verdict.POSSIBLE),
        ({"surname": "Соколова", "phones": ("+79000001427",)}, Verdict.POSSIBLE),
        ({"surname": "Соколов", "given": "Пётр", "patronymic": "Иванович", "phones": ("+79000001427",)}, Verdict.NO),
    ],
)  # fmt: skip
def test_a_person_is_known_again(typed: dict[str, object], verdict: Verdict) -> None:
    found = compare(SOKOLOVA, traits_of(**typed))  # type: ignore[arg-type]
    assert found.verdict is verdict, found


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ({"title": "ООО «Заря»"}, Verdict.POSSIBLE),
        ({"title": "Заря, АО", "phones": ("+78150000000",)}, Verdict.LIKELY),
        ({"title": "Зоря", "documents": (("inn", "7700000016"),)}, Verdict.CERTAIN),
        ({"title": "Заря", "documents": (("inn", "7700000023"),)}, Verdict.NO),
        ({"title": "Рассвет", "phones": ("+78150000000",)}, Verdict.NO),
        ({"title": "Заря", "documents": (("inn", "7700000016"), ("kpp", "770002001"))}, Verdict.CERTAIN),
        (
            {"title": "Филиал в Заречье", "documents": (("inn", "7700000016"), ("kpp", "770002001"))},
            Verdict.NO,
        ),
    ],
)
def test_an_organisation_is_known_by_its_numbers_more_than_by_its_form(
    typed: dict[str, object], verdict: Verdict
) -> None:
    kept = traits_of(
        is_organisation=True, title="ООО «Заря»", phones=("+78150000000",),
        documents=(("inn", "7700000016"), ("kpp", "770001001")),
    )  # fmt: skip
    found = compare(kept, traits_of(is_organisation=True, **typed))  # type: ignore[arg-type]
    assert found.verdict is verdict, found


def test_an_organisation_is_never_a_person() -> None:
    assert compare(traits_of(is_organisation=True, title="Соколова"), SOKOLOVA).score == 0


def test_each_field_says_why() -> None:
    typed = traits_of(
        surname="Соколва", given="Елена", patronymic="Андреевна", born=date(1959, 3, 15),
        phones=("+79000001428",), snils=SNILS[:-1] + "6", addresses=("Садовая 18-42",),
        documents=(("passport", "4500 123456"),),
    )  # fmt: skip
    assert agreed(compare(SOKOLOVA, typed)) == {
        Trait.SURNAME: (Agreement.SIMILAR, How.ONE_LETTER),
        Trait.GIVEN: (Agreement.SAME, How.AS_WRITTEN),
        Trait.PATRONYMIC: (Agreement.SAME, How.AS_WRITTEN),
        Trait.BORN: (Agreement.SIMILAR, How.ONE_DIGIT),
        Trait.SNILS: (Agreement.SIMILAR, How.ONE_DIGIT),
        Trait.PHONE: (Agreement.SIMILAR, How.ONE_DIGIT),
        Trait.ADDRESS: (Agreement.SIMILAR, How.SHORTER),
    }


def test_a_common_passport_outweighs_another_birth_date() -> None:
    paper = (("passport", "45 00 123456"),)
    papers = traits_of(documents=paper).documents
    one = replace(SOKOLOVA, snils="", phones=frozenset(), addresses=frozenset(), documents=papers)
    other = replace(one, born=date(1960, 12, 1), documents=frozenset({("passport", "4500123456")}))
    found = compare(one, other)
    assert found.verdict is Verdict.LIKELY
    assert Reason(Trait.DOCUMENT, Agreement.SAME, detail="passport") in found.reasons


def test_day_and_month_may_have_changed_places() -> None:
    assert birth_dates(date(1959, 3, 4), date(1959, 4, 3)) == (Agreement.SIMILAR, How.DAY_AND_MONTH)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("г. Волжанск, ул. Садовая, д. 18, кв. 42", "Волжанск Садовая 18-42"),
        ("пр-т Мира, дом 5", "Проспект Мира 5"),
    ],
)
def test_an_address_is_its_names_and_numbers(one: str, other: str) -> None:
    assert address_words(one) == address_words(other)


def test_of_hundreds_of_pairs_few_are_missed_and_fewer_wrong() -> None:
    """Each way of writing somebody twice, and each way of looking like somebody else, forty times."""
    dice = random.Random(20261117)
    missed, wrong, right = [], [], 0
    for _ in range(40):
        for again in SECOND_TIME:
            who = person(dice)
            twice = again(dice, who)
            found = compare(who.traits(), twice.traits())
            if found.score >= LIKELY:
                right += 1
            else:
                missed.append((again.__name__, who, twice, found))
        for look in SOMEBODY_ELSE:
            who = person(dice)
            other = look(dice, who)
            found = compare(who.traits(), other.traits())
            if found.score >= LIKELY:
                wrong.append((look.__name__, who, other, found))
    assert right / (right + len(wrong)) >= 0.97, wrong
    assert right / (right + len(missed)) >= 0.95, missed


def test_no_twin_parent_sibling_or_spouse_is_taken_for_the_other() -> None:
    dice = random.Random(7)
    for look in SOMEBODY_ELSE:
        if look.__name__ in ("stranger", "born_the_same_day", "namesake", "namesake_parent"):
            continue  # who, by chance, may be anybody
        for _ in range(300):
            who = person(dice)
            other = look(dice, who)
            assert compare(who.traits(), other.traits()).score < LIKELY, (look.__name__, who, other)


# Properties

words = st.text("абвеёиноЕАСл-", max_size=8)
dates = st.none() | st.dates(date(1930, 1, 1), date(2010, 12, 31))
digits = st.text("0123456789", min_size=10, max_size=12)
snils = st.just("") | st.integers(2_000_000, 999_999_999).map(with_snils_control) | digits
documents = st.lists(st.tuples(st.sampled_from(["inn", "passport", "kpp", "oms"]), digits), max_size=2)
anyone = st.builds(
    traits_of,
    surname=words, given=words, patronymic=words, title=words, is_organisation=st.booleans(), born=dates,
    snils=snils, documents=documents, phones=st.lists(digits, max_size=2), emails=st.lists(words, max_size=1),
    addresses=st.lists(words, max_size=1),
)  # fmt: skip


@given(anyone, anyone)
def test_it_does_not_matter_who_comes_first(one: Traits, other: Traits) -> None:
    assert compare(one, other) == compare(other, one)
    assert 0 <= compare(one, other).score <= 100


@given(anyone.filter(lambda traits: traits.identify))
def test_whoever_is_known_is_surely_like_oneself(one: Traits) -> None:
    assert compare(one, one).score == 100


@given(anyone, st.integers(2_000_000, 999_999_998))
def test_another_right_snils_is_never_outweighed(one: Traits, number: int) -> None:
    mine = replace(one, is_organisation=False, snils=with_snils_control(number))
    theirs = replace(mine, snils=with_snils_control(number + 1))
    assert compare(mine, theirs).score <= CONTRADICTED


@given(st.text("абв", max_size=6), st.text("абв", max_size=6))
def test_one_slip_is_exactly_one_edit(a: str, b: str) -> None:
    edits = {a}
    for at in range(len(a) + 1):
        edits |= {a[:at] + c + a[at:] for c in "абв"} | {a[:at] + c + a[at + 1 :] for c in "абв"}
        edits |= {a[:at] + a[at + 1 :], a[:at] + a[at : at + 2][::-1] + a[at + 2 :]}
    assert within_one(a, b) == within_one(b, a) == (b in edits)
