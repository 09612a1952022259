"""Sheets for a person, read back from their PDFs: the whole text, both sizes of print, every letter drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from frontdesk.documents.render import render
from frontdesk.documents.sheets import LARGE
from frontdesk.domain.errors import ResourceMissing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.sheets import (
    DeedLine,
    LookLine,
    PairLine,
    PromiseLine,
    SheetKind,
    SheetPaper,
    SheetSection,
)
from tests.documents.papers import RESOURCES, pages, read

DEEDS = SheetPaper(
    kind=SheetKind.DEEDS,
    date=date(2026, 11, 17),
    time="10:42",
    office_name="Центр социальной защиты «Волжанский»",
    office_short="ЦСЗН",
    office_address="г. Волжанск, ул. Садовая, д. 12",
    office_phone="8 (84400) 0-00-00",
    person_name="Соколова Елена Андреевна",
    is_large=False,
    since=None,
    ticket="",
    strand="",
    staff_name="Королёва Марина Игоревна",
    staff_post="специалист",
    sections=(
        SheetSection(
            "promised",
            (
                PromiseLine(date(2026, 11, 20), "reply", "4821", "Выплата не пришла"),
                PromiseLine(date(2026, 12, 1), "request", "", ""),
            ),
        ),
        SheetSection(
            "done",
            (
                DeedLine(date(2026, 11, 17), "ticket.reply", "", "4821", "Проверяем перевод"),
                DeedLine(date(2026, 11, 16), "visit.registered", "А-017", "4821", "Приём документов"),
            ),
        ),
    ),
)
LOOKS = replace(
    DEEDS,
    kind=SheetKind.LOOKS,
    sections=(
        SheetSection(
            "looks",
            (
                LookLine(
                    date(2026, 11, 17), "10:42", "Лобанова К. А.", "специалист", "окно 3", "passport", "4821"
                ),
            ),
        ),
    ),
)
PACK = replace(
    DEEDS,
    kind=SheetKind.SUBJECT,
    sections=(SheetSection("card", (PairLine("фамилия", "Соколова", True),)), SheetSection("phones", ())),
)


def test_the_sheet_of_deeds_reads_as_a_letter_to_the_person() -> None:
    assert read(render(PaperKind(DEEDS.kind), DEEDS, RESOURCES)) == (
        "Центр социальной защиты «Волжанский» г. Волжанск, ул. Садовая, д. 12 Телефон: 8 (84400) 0-00-00 "
        "Ваши обращения: что сделано и что обещано Соколова Елена Андреевна На 17.11.2026. "
        "Что обещано и до какого числа До Что "
        "20.11.2026 ответить по обращению № 4821: Выплата не пришла "
        "01.12.2026 ответить на запрос о персональных данных "
        "Что сделано Когда Что "
        "17.11.2026 Вам ответили, обращение № 4821: Проверяем перевод "
        "16.11.2026 Вы пришли, выдан талон № А-017, обращение № 4821: Приём документов "
        "Лист составлен 17.11.2026 в 10:42. Составил(а): специалист М. И. Королёва. "
        "Если срок прошёл, а ответа нет, позвоните или придите: назовите номер обращения."
    )


def test_the_sheet_of_looks_says_who_what_where_and_at_which_ticket() -> None:
    text = read(render(PaperKind(LOOKS.kind), LOOKS, RESOURCES))
    for words in (
        "17.11.2026 10:42",
        "Лобанова К. А., специалист",
        "номер паспорта",
        "окно 3, обращение № 4821",
    ):
        assert words in text
    nobody = replace(LOOKS, sections=(SheetSection("looks", ()),))
    assert "Скрытые данные никто не открывал." in read(render(PaperKind(nobody.kind), nobody, RESOURCES))


def test_the_pack_says_what_is_kept_and_where_nothing_is() -> None:
    text = read(render(PaperKind(PACK.kind), PACK, RESOURCES))
    assert "Карточка фамилия Соколова Телефоны Нет." in text
    assert "статья 14 Федерального закона от 27.07.2006 № 152-ФЗ" in text


def sizes(pdf: bytes) -> set[float]:
    found: set[float] = set()
    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(
            visitor_text=lambda text, _cm, _tm, _font, size: found.add(size) if text.strip() else None
        )
    return found


def test_large_print_is_large_throughout() -> None:
    assert min(sizes(render(PaperKind(DEEDS.kind), replace(DEEDS, is_large=True), RESOURCES))) >= LARGE
    assert max(sizes(render(PaperKind(DEEDS.kind), DEEDS, RESOURCES))) < LARGE


@pytest.mark.parametrize("paper", [DEEDS, LOOKS, PACK], ids=lambda paper: paper.kind.value)
@pytest.mark.parametrize("is_large", [False, True])
def test_the_same_sheet_is_the_same_bytes_and_names_nobody_in_its_metadata(
    paper: SheetPaper, is_large: bool
) -> None:
    shown = replace(paper, is_large=is_large)
    pdf = render(PaperKind(shown.kind), shown, RESOURCES)
    assert pdf == render(PaperKind(shown.kind), shown, RESOURCES)
    assert "Соколова" not in str(PdfReader(BytesIO(pdf)).metadata)


@pytest.mark.parametrize("is_large", [False, True])
def test_a_long_life_goes_on_over_pages_under_the_same_head(is_large: bool) -> None:
    done = tuple(
        DeedLine(date(2026, 11, 1), "ticket.call", "", str(number), "слово " * 12)
        for number in range(1000, 1120)
    )
    paper = replace(DEEDS, is_large=is_large, sections=(SheetSection("done", done),))
    pdf = render(PaperKind(paper.kind), paper, RESOURCES)
    assert len(pages(pdf)) > 3
    text = read(pdf)
    assert all(f"№ {number}" in text for number in range(1000, 1120))
    assert text.count("Когда Что") >= len(pages(pdf)) - 1


def test_letters_of_other_languages_and_what_was_typed_print_as_typed() -> None:
    typed = "Ўткир Ғаниев <b>{{ x }}</b> & «ёлочки» — 5 ₽, ½"
    deed = DeedLine(date(2026, 11, 1), "ticket.reply", "", "1", typed)
    text = read(
        render(PaperKind(DEEDS.kind), replace(DEEDS, sections=(SheetSection("done", (deed,)),)), RESOURCES)
    )
    assert "<b>{{ x }}</b> & «ёлочки»" in text
    assert "Ўткир Ғаниев" in text
    assert "5 ₽, ½" in text


def test_a_template_that_is_not_there_is_missed() -> None:
    with pytest.raises(ResourceMissing):
        render(PaperKind(DEEDS.kind), DEEDS, RESOURCES / "nowhere")
