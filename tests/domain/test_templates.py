"""The replies as they ship, and how their gaps are filled and found."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.names import Sex
from frontdesk.domain.templates import (
    KNOWN,
    Placeholder,
    Template,
    fill,
    known_values,
    leftover,
    load_template,
    matching,
)
from tests.domain.conftest import RESOURCES

NBSP = "\u00a0"
FILES = sorted((RESOURCES / "templates").glob("*.toml"))
TEMPLATES = tuple(load_template(tomllib.loads(path.read_text(encoding="utf-8"))) for path in FILES)
each = pytest.mark.parametrize("template", TEMPLATES, ids=[template.code for template in TEMPLATES])
SAMPLE = {"text": "сказано", "lines": "раз\nдва", "date": "24.11.2026", "money": "4800"}


def known(**changes: Any) -> dict[str, str]:
    facts: dict[str, Any] = {
        "surname": "Соколова", "given": "Елена", "patronymic": "Андреевна", "sex": Sex.FEMALE,
        "number": "4821", "due": date(2026, 11, 24), "today": date(2026, 11, 17),
        "subject": "Не пересчитали отопление",
        "office": "ЕРЦ «Заречье»", "office_phone": "+7 900 000-00-01", "office_address": "Садовая ул., 18",
        "staff": "Котова М. А.",
    }  # fmt: skip
    return known_values(**{**facts, **changes})


def template(text: str, *placeholders: Placeholder) -> Template:
    return Template(
        "проба", "Проба", "проба", "нейтральный", 1, date(2026, 11, 1), "Закон", text, placeholders
    )


def test_eleven_replies_ship_each_under_its_own_token() -> None:
    assert [one.code for one in TEMPLATES] == [path.stem for path in FILES]
    tokens = {"принято", "уточнить", "ход", "решение", "срыв", "претензия", "отказ", "готово", "приглашение",
              "продление", "напоминание"}  # fmt: skip
    assert {one.token for one in TEMPLATES} == tokens
    assert len(TEMPLATES) == 11


@each
def test_a_reply_asks_for_exactly_what_the_card_does_not_know(template: Template) -> None:
    lacking = fill(template, known())
    assert set(lacking.missing) == set(template.placeholders)
    whole = fill(template, known(), {one.name: SAMPLE[one.kind] for one in template.placeholders})
    assert whole.missing == ()
    assert leftover(whole.text) == ()
    assert whole.text.startswith("Уважаемая Елена Андреевна!\n\n")


@each
def test_no_reply_is_sent_before_every_gap_is_filled(template: Template) -> None:
    for one in template.placeholders:
        rest = {other.name: SAMPLE[other.kind] for other in template.placeholders if other is not one}
        partly = fill(template, known(), rest)
        assert partly.missing == (one,)
        assert one.label in leftover(partly.text)


@each
def test_the_letters_keep_to_the_rules_of_print(template: Template) -> None:
    assert not re.search(r"№[^\u00a0]", template.text)
    assert not re.search(r'["“”]| - |  ', template.text)
    assert not re.search(r"\d", template.text), "terms and articles come by placeholders"
    whole = fill(template, known(), {one.name: SAMPLE[one.kind] for one in template.placeholders}).text
    assert ".." not in whole
    assert not re.search(r"\d\.\d", whole), "dates are written out"


def test_the_values_are_those_that_a_template_may_use() -> None:
    assert set(known()) == set(KNOWN)
    assert known()["срок"] == f"24{NBSP}ноября{NBSP}2026{NBSP}г."
    assert known()["клиент"] == "Соколова Елена Андреевна"


@pytest.mark.parametrize(
    ("changes", "address"),
    [
        ({}, "Уважаемая Елена Андреевна!"),
        ({"given": "Пётр", "patronymic": "Ильич", "sex": Sex.MALE}, "Уважаемый Пётр Ильич!"),
        ({"given": "Пётр", "patronymic": "", "sex": Sex.MALE}, "Уважаемый Пётр!"),
        ({"sex": None}, "Здравствуйте!"),
        ({"surname": "", "given": "", "patronymic": ""}, "Здравствуйте!"),
    ],
)
def test_the_address_agrees_with_the_sex_and_guesses_none(changes: dict[str, Any], address: str) -> None:
    assert known(**changes)["обращение"] == address


def test_a_sum_brings_its_words_and_is_asked_for_once() -> None:
    pay = template("{сумма} ({сумма_прописью})", Placeholder("сумма", "сумма", "money"))
    assert fill(pay, {}).missing == pay.placeholders
    assert fill(pay, {}).text == "{сумма} ({сумма прописью})"
    paid = fill(pay, {}, {"сумма": "3679,2"})
    assert paid.text == f"3{NBSP}679,20 (Три тысячи шестьсот семьдесят девять рублей 20 копеек)"


@pytest.mark.parametrize("typed", ["много", "-5", "", " "])
def test_what_is_not_a_sum_leaves_the_gap(typed: str) -> None:
    pay = template("{сумма}", Placeholder("сумма", "сумма", "money"))
    assert fill(pay, {}, {"сумма": typed}).missing == pay.placeholders


def test_a_date_ends_a_sentence_with_one_full_stop() -> None:
    assert fill(template("До {срок}."), known()).text == f"До 24{NBSP}ноября{NBSP}2026{NBSP}г."


def test_what_the_clerk_types_wins_over_the_card() -> None:
    assert fill(template("{тема}"), known(), {"тема": "Перерасчёт"}).text == "Перерасчёт"


def test_an_empty_value_of_the_card_is_a_gap_with_a_human_label() -> None:
    gap = fill(template("Звоните: {телефон_учреждения}"), known(office_phone=""))
    assert gap.text == "Звоните: {телефон учреждения}"
    assert gap.missing == (Placeholder("телефон_учреждения", "телефон учреждения"),)


@given(st.text())
def test_no_value_can_pass_for_a_gap_or_open_another(value: str) -> None:
    said = fill(template("Тема: {тема}, {номер}!"), {"тема": value, "номер": "{срок}", "срок": "завтра"})
    assert {one.name for one in said.missing} <= {"тема"}
    assert leftover(said.text) == (("тема обращения",) if said.missing else ())
    assert said.text.endswith("(срок)!")


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("Вернём {сумма} до {дата}, {сумма}.", ("сумма", "дата")),
        ("Вернём {сумма рублей", ("сумма",)),
        ("Вернём сумма} рублей", ("сумма",)),
        ("Вернём {} рублей", ("…",)),
        ("Вернём деньги", ()),
    ],
)
def test_gaps_left_in_an_edited_text_are_found_even_when_half_erased(
    text: str, gaps: tuple[str, ...]
) -> None:
    assert leftover(text) == gaps


@pytest.mark.parametrize(
    "typed",
    [".сры", "/сры", "сры", ".СРЫВ", "/chs", ".chs", "/CHS", "/cры", "извин", ".извинение сро", "ср изв"],
)
def test_a_reply_is_found_by_token_or_title_in_any_layout(typed: str) -> None:
    assert [one.code for one in matching(TEMPLATES, typed)] == ["delay"]


def test_a_token_comes_before_a_title() -> None:
    assert [one.code for one in matching(TEMPLATES, ".готов")] == ["result-ready", "decision"]


@pytest.mark.parametrize("mark", ["", ".", "/"])
def test_a_bare_mark_offers_every_reply(mark: str) -> None:
    assert matching(TEMPLATES, mark) == TEMPLATES


def test_nonsense_finds_nothing() -> None:
    assert matching(TEMPLATES, ".ъъ") == ()


@given(st.text(max_size=12))
def test_anything_may_be_typed_into_the_list(typed: str) -> None:
    assert set(matching(TEMPLATES, typed)) <= set(TEMPLATES)


SOUND: dict[str, Any] = {
    "code": "x", "title": "Проба", "token": "проба", "tone": "чат", "edition": 1,
    "valid_from": "2026-11-01", "source": "Закон", "text": "До {день}",
    "placeholders": [{"name": "день", "label": "день", "kind": "date"}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tone": "грубый"}, "tone"),
        ({"token": ".проба"}, "token"),
        ({"text": "До {день} и {сумма}"}, "not declared: .*сумма"),
        ({"text": "До завтра"}, "not in the text: .*день"),
        ({"text": "До {день} {"}, "brace"),
        ({"placeholders": [{"name": "день", "label": "день", "kind": "year"}]}, "kind"),
        ({"placeholders": SOUND["placeholders"] * 2}, "twice"),
        ({"placeholders": [*SOUND["placeholders"], {"name": "срок", "label": "срок"}]}, "what is known"),
        ({"placeholders": [{"name": "день"}]}, "label"),
        ({"edition": None}, "template x"),
        ({"valid_from": "скоро"}, "template x: .*скоро"),
        ({"source": " "}, "template x: no source"),
    ],
)
def test_a_broken_template_is_refused_with_its_place(changes: dict[str, Any], message: str) -> None:
    assert load_template(SOUND).token == "проба"
    with pytest.raises(ValueError, match=message):
        load_template({**SOUND, **changes})
