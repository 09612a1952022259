"""Which value the kept card takes, and that any merge can be taken back."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.merging import (
    LISTS,
    Patch,
    Take,
    Values,
    changed,
    is_same,
    merged,
    proposal,
    take_back,
    taken,
)

EMPTY: Values = {
    "title": "", "surname": "", "given": "", "patronymic": "", "born": "", "snils": "", "language": "ru",
    "segment": "", "is_key": False, "note": "", "sex": None, "case_forms": [], "since": "2020-01-01",
    **{name: [] for name in LISTS},
}  # fmt: skip


def phone(number: str, preferred: bool = False) -> Values:
    return {"number": number, **({"is_preferred": True} if preferred else {})}


def card(**known: Any) -> Values:
    return {**EMPTY, **known}


@pytest.mark.parametrize(
    ("name", "kept", "gone", "take"),
    [
        ("born", "", "1959-03-14", Take.GONE),
        ("born", "1959-03-14", "1959-03-15", Take.KEPT),
        ("given", "Е.", "Елена", Take.GONE),
        ("given", "Е.", "Анна", Take.KEPT),
        ("patronymic", "Андреевна", "", Take.KEPT),
        ("note", "Плохо слышит", "Говорить громче", Take.BOTH),
        ("phones", [phone("1")], [phone("2")], Take.BOTH),
        ("phones", [], [phone("2")], Take.GONE),
        ("is_key", False, True, Take.GONE),
    ],
)
def test_what_is_proposed_loses_nothing_known(name: str, kept: Any, gone: Any, take: Take) -> None:
    assert proposal(name, kept, gone) is take


def test_lists_are_joined_once_and_one_stays_preferred() -> None:
    kept, gone = [phone("1", preferred=True)], [phone("1"), phone("2", preferred=True)]
    assert taken("phones", Take.BOTH, kept, gone) == [phone("1", preferred=True), phone("2")]
    assert gone[1]["is_preferred"], "the other card keeps its own"


def test_case_and_yo_make_no_difference_between_values() -> None:
    assert is_same("surname", "Королёва", "королева")
    assert not is_same("phones", [phone("1")], [phone("2")])


def test_sex_and_cases_follow_the_chosen_name() -> None:
    kept = card(surname="Соколов", given="Женя", sex=None)
    gone = card(surname="Соколова", given="Евгения", patronymic="Ильинична", sex="female", since="2019-05-01")
    after = merged(kept, gone, {"surname": Take.GONE, "given": Take.GONE, "patronymic": Take.GONE})
    assert (after["sex"], after["since"]) == ("female", "2019-05-01")
    mixed = merged(kept, gone, {"surname": Take.KEPT, "given": Take.GONE, "patronymic": Take.GONE})
    assert (mixed["surname"], mixed["sex"], mixed["case_forms"]) == ("Соколов", "female", [])


def test_a_value_mended_after_the_merge_stays_when_the_merge_is_undone() -> None:
    patch = Patch(1, {"born": "", "phones": []}, {"born": "1959-03-14", "phones": [phone("2")]})
    now = card(born="1959-04-14", phones=[phone("2"), phone("3")])
    take_back(patch, (), now)
    assert (now["born"], now["phones"]) == ("1959-04-14", [phone("3")])


texts = st.sampled_from(["", "а", "б", "в"])
phones = st.lists(st.sampled_from("123"), max_size=3, unique=True).map(lambda ns: [phone(n) for n in ns])
cards = st.builds(card, surname=texts, born=texts, note=texts, phones=phones)


@given(
    cards,
    st.lists(st.tuples(cards, st.dictionaries(st.sampled_from(["born", "phones"]), st.sampled_from(Take)))),
    st.randoms(),
)
def test_undoing_all_merges_of_a_card_in_any_order_gives_it_back(
    original: Values, others: list[tuple[Values, dict[str, Take]]], dice: random.Random
) -> None:
    now, patches = original, []
    for number, (other, choices) in enumerate(others):
        take = {name: how for name, how in choices.items() if name != "born" or how is not Take.BOTH}
        after = merged(now, other, take)
        patches.append(Patch(number, *changed(now, after)))
        now = after
    now = dict(now)
    while patches:
        patch = patches.pop(dice.randrange(len(patches)))
        take_back(patch, [later for later in patches if later.id > patch.id], now)
    assert now == original
