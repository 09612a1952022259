"""A draft goes through JSON and comes back; what is stored and shown is stored again as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.card_data import FIELDS, carried, differing, from_data, tidied, to_data
from frontdesk.domain.card_parts import (
    AddressDraft,
    AddressKind,
    Benefit,
    BenefitDraft,
    ContactDraft,
    ContactKind,
    ContactWay,
    DocumentDraft,
    PhoneDraft,
    PhoneKind,
)
from frontdesk.domain.clients import ClientDraft, Form, Sex, later_words, search_keys, title_keys
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.names import Case

TODAY = date(2026, 11, 17)
WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
DATES = st.one_of(WORDS, st.dates().map(lambda day: f"{day:%d.%m.%Y}"), st.just(""))
NUMBERS = st.one_of(WORDS, st.from_regex(r"(?:8|\+7) ?900 ?000-[0-9]{2}-[0-9]{2}", fullmatch=True))
DRAFTS = st.builds(
    ClientDraft,
    surname=WORDS, given=WORDS, patronymic=WORDS, born=DATES, snils=WORDS, note=WORDS, title=WORDS,
    phones=st.lists(st.builds(PhoneDraft, NUMBERS, st.sampled_from(PhoneKind), st.booleans(), WORDS), max_size=3)
    .map(tuple),
    contacts=st.lists(
        st.builds(ContactDraft, st.sampled_from(ContactWay), WORDS, st.sampled_from(ContactKind), st.booleans()),
        max_size=2,
    ).map(tuple),
    addresses=st.lists(st.builds(AddressDraft, WORDS, st.sampled_from(AddressKind)), max_size=2).map(tuple),
    documents=st.lists(
        st.builds(DocumentDraft, st.sampled_from(DocumentKind), WORDS, WORDS, DATES, WORDS, WORDS, DATES, WORDS, WORDS),
        max_size=3,
    ).map(tuple),
    benefits=st.lists(st.builds(BenefitDraft, st.sampled_from(Benefit), DATES, DATES, WORDS), max_size=2).map(tuple),
    form=st.sampled_from(Form), sex=st.sampled_from([None, *Sex]), segment=WORDS, is_key=st.booleans(),
    case_forms=st.lists(st.tuples(st.sampled_from([case.value for case in Case]), WORDS), max_size=2).map(tuple),
    own=st.lists(st.tuples(st.integers(1, 9), WORDS), max_size=2).map(tuple),
)  # fmt: skip


@given(DRAFTS)
def test_a_draft_comes_back_from_json_as_it_was(draft: ClientDraft) -> None:
    data = json.loads(json.dumps(to_data(draft), ensure_ascii=False))
    assert replace(ClientDraft(), **from_data(data)) == draft


@given(DRAFTS)
def test_no_draft_breaks_the_checks_and_what_is_stored_stays_so(draft: ClientDraft) -> None:
    draft.check(TODAY)
    draft.hints(TODAY)
    stored = tidied(draft, TODAY)
    assert tidied(stored, TODAY, stored) == stored
    title_keys(draft.title)


@given(DRAFTS, DRAFTS)
def test_fields_that_differ_are_all_that_must_be_carried_over(one: ClientDraft, other: ClientDraft) -> None:
    names = differing(one, other)
    assert replace(one, **{name: getattr(other, name) for name in names}) == other
    assert set(names) <= set(FIELDS)
    assert differing(one, one) == ()


def test_a_document_typed_on_while_it_was_saved_is_the_stored_one() -> None:
    passport = DocumentDraft(number="18 04 123456", issuer_code="340-001")
    snils, old = (
        DocumentDraft(DocumentKind.INN, "500100732259"),
        DocumentDraft(number="••••11", series="1804", id=3),
    )
    sent = ClientDraft(documents=(old, snils, passport, DocumentDraft(DocumentKind.OTHER)))
    saved = ClientDraft(documents=(
        old, replace(snils, number="••••59", id=8), replace(passport, number="••••56", series="1804", id=9),
    ))  # fmt: skip
    mine = replace(
        sent, documents=(replace(passport, issued_by="отделом"), old, replace(snils, number="770"), snils)
    )
    assert carried(mine, sent, saved).documents == (
        replace(passport, number="••••56", series="1804", issued_by="отделом", id=9), old,
        replace(snils, number="770"), replace(snils, number="••••59", id=8),
    )  # fmt: skip


def test_what_another_edition_wrote_is_left_out() -> None:
    kept = {
        "surname": "Жукова", "email": "a@example.org", "benefit": "donor", "form": "robot", "sex": "other",
        "phones": [{"number": "8 900", "kind": "pager", "colour": "red"}, "8 900"],
    }  # fmt: skip
    values = from_data(kept)
    assert values == {
        "surname": "Жукова", "form": Form.PERSON, "sex": None, "phones": (PhoneDraft("8 900"),),
    }  # fmt: skip


def test_every_word_of_a_name_begins_one_of_its_keys() -> None:
    of_title = title_keys("ООО «Ромашка-Сервис Плюс № 5»")
    assert [of_title["by_surname"], of_title["by_given"]] == [
        "ромашка сервис плюс 5",
        "ооо ромашка сервис плюс 5",
    ]
    assert later_words(of_title) == (
        "ромашка сервис плюс 5", "сервис плюс 5 ромашка", "плюс 5 ромашка сервис",
    )  # fmt: skip
    assert later_words(title_keys("Дом, милый дом")) == ("дом милый дом", "милый дом дом")
    assert later_words(title_keys("ООО «Заречье»")) == ()
    assert later_words(search_keys("Петрова-Салтыкова", "Анна", "Ивановна")) == (
        "петрова салтыкова анна ивановна", "салтыкова анна ивановна петрова", "анна ивановна петрова салтыкова",
        "ивановна петрова салтыкова анна",
    )  # fmt: skip
    assert (
        later_words(search_keys("Ким", "Олег", ""))
        == later_words(search_keys("Петров", "Пётр", "Ильич"))
        == ()
    )
    assert title_keys("ИП")["by_surname"] == "ип"
    assert title_keys("»")["by_surname"] == ""
