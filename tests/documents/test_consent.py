"""The two consents as a stranger reads them: each whole, alone on its sheet, and nothing of the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from frontdesk.documents.render import render
from frontdesk.domain.consents import ConsentPaper, Purpose
from frontdesk.domain.errors import ResourceMissing
from frontdesk.domain.papers.kinds import PaperKind
from tests.documents.papers import CONSENT, RESOURCES, pages, read

KINDS = {Purpose.PROCESSING: PaperKind.CONSENT, Purpose.ADVERTISING: PaperKind.ADVERTISING}
ADVERTISING = replace(CONSENT, purpose=Purpose.ADVERTISING)


def said(paper: ConsentPaper) -> str:
    return read(render(KINDS[paper.purpose], paper, RESOURCES))


@pytest.mark.parametrize(
    "words",
    [
        "СОГЛАСИЕ на обработку персональных данных 17.11.2026 г. Волжанск",
        "Я, Соколова Елена Андреевна, 14.03.1959 года рождения, документ, удостоверяющий личность: паспорт",
        "паспорт 18 04 123456, выдан 20.03.2004 ОВД Волжанского района, код подразделения 340-001",
        "проживающая по адресу: г. Волжанск, Садовая ул., д. 18, кв. 42,",
        "даю согласие ГКУ «ЦСЗН „Волжанский“» (далее – оператор; полное наименование: Государственное казённое",
        "адрес: г. Волжанск, ул. Садовая, д. 12) на обработку моих персональных данных",
        "1. Цель обработки: приём, учёт и рассмотрение моих обращений",
        "2. Перечень данных: фамилия, имя, отчество; дата рождения;",
        "3. Действия с данными: сбор, запись, систематизация, накопление, хранение,",
        "4. Другим лицам обработка данных не поручается.",
        "5. Согласие действует со дня подписания до достижения цели обработки, но не долее трёх лет",
        "6. Согласие можно отозвать в любое время письменным заявлением оператору",
        "7. Отказ дать согласие и его отзыв не лишают меня права",
        "Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»",
        "Субъект персональных данных Е. А. Соколова",
    ],
)
def test_the_consent_to_processing_has_what_the_law_lists(words: str) -> None:
    """Статья 9 часть 4 of 152-ФЗ: who, which document, the operator, purpose, data, acts, term, withdrawal."""
    assert words in said(CONSENT)


@pytest.mark.parametrize(
    "words",
    [
        "СОГЛАСИЕ на получение рекламных сообщений",
        "Я, Соколова Елена Андреевна, 14.03.1959 года рождения, согласна получать от ГКУ «ЦСЗН „Волжанский“»",
        "☐ звонок по телефону: +7 900 000-14-27",
        "☐ электронная почта: sokolova@example.org",
        "Отказаться можно в любое время без объяснения причин",
        "или по телефону 8 (84400) 0-00-00",
        "статьи 18 Федерального закона от 13.03.2006 № 38-ФЗ «О рекламе»",
        "Получатель сообщений Е. А. Соколова",
    ],
)
def test_the_consent_to_advertising_says_how_from_whom_and_how_to_refuse(words: str) -> None:
    assert words in said(ADVERTISING)


def test_neither_speaks_of_the_other() -> None:
    assert "реклам" not in said(CONSENT).casefold()
    assert "персональных данных" not in said(ADVERTISING)


@pytest.mark.parametrize("paper", [CONSENT, ADVERTISING], ids=lambda paper: paper.purpose.value)
def test_each_is_one_sheet_that_names_nobody_in_its_metadata(paper: ConsentPaper) -> None:
    pdf = render(KINDS[paper.purpose], paper, RESOURCES)
    assert len(pages(pdf)) == 1
    assert pdf == render(KINDS[paper.purpose], paper, RESOURCES)
    assert "Соколова" not in str(PdfReader(BytesIO(pdf)).metadata)


def test_a_representative_signs_in_the_persons_place() -> None:
    paper = replace(CONSENT, representative="Соколов Пётр Ильич", authority="доверенность № 34 АА 0000001")
    text = said(paper)
    assert "в лице представителя: Соколов Пётр Ильич (доверенность № 34 АА 0000001)" in text
    assert "Представитель субъекта персональных данных П. И. Соколов" in text


def test_what_the_card_does_not_know_is_left_to_be_written() -> None:
    bare = replace(
        CONSENT,
        document="",
        address="",
        born=None,
        phones=(),
        emails=(),
        person_is_female=None,
        office_phone="",
    )
    assert "документ, удостоверяющий личность: ______" in said(bare)
    assert "проживающий(-ая)" in said(bare)
    advertising = said(replace(bare, purpose=Purpose.ADVERTISING))
    assert "звонок по телефону: ______" in advertising
    assert "согласен (согласна)" in advertising
    assert "или по телефону" not in advertising
    assert "{" not in advertising


def test_what_was_typed_prints_as_typed() -> None:
    assert "<b>{{ place }}</b> & {31}" in said(replace(CONSENT, address="<b>{{ place }}</b> & {31}"))


def test_an_edition_that_is_not_kept_is_missed() -> None:
    with pytest.raises(ResourceMissing):
        render(PaperKind.CONSENT, replace(CONSENT, edition=99, date=date(2026, 1, 1)), RESOURCES)
