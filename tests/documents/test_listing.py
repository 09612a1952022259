"""A list as a PDF: each line whole, the head on every sheet, nothing outside the margins, nothing but text."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pdfplumber
import pytest

from frontdesk import home
from frontdesk.documents import listing
from frontdesk.documents.page import BOTTOM, LEFT, RIGHT, TOP

DAY = date(2026, 11, 17)
HEADS = ("№", "Тема", "Клиент", "Срок")


def made(cells: list[list[str]], heads: tuple[str, ...] = HEADS) -> bytes:
    return listing.pdf("Очередь <мои>", heads, cells, DAY, home.resources())


def pages(pdf: bytes) -> list[pdfplumber.page.Page]:
    return pdfplumber.open(BytesIO(pdf)).pages


def test_each_line_is_there_and_the_head_stands_on_every_sheet() -> None:
    cells = [[str(4000 + n), f"Выплата не пришла {n}", "Щукина Ё. Э.", "17.11.2026"] for n in range(200)]
    shown = pages(made(cells))
    assert len(shown) > 3
    assert all(page.width > page.height for page in shown)
    texts = [page.extract_text() for page in shown]
    assert texts[0].startswith("Очередь <мои>, 17.11.2026 (200)")
    assert all("№ Тема Клиент Срок" in text for text in texts)
    lines = "\n".join(texts)
    assert all(" ".join(line) in lines for line in cells)
    for page in shown:
        inside = page.crop((LEFT - 1, TOP - 1, page.width - RIGHT + 1, page.height - BOTTOM + 1))
        outside = len(page.chars) - len(inside.chars)
        assert outside <= len(str(page.page_number)), "its number alone"


@pytest.mark.parametrize("text", ["=1+1", "<b>не</b> & <br/>", "м" * 300, "a\nb", "☑ 4 800 ₽", ""])
def test_what_was_typed_is_printed_as_typed(text: str) -> None:
    found = "".join("".join(page.extract_text().split()) for page in pages(made([["1", text, "", ""]])))
    assert "".join(text.split()) in found


def test_an_empty_list_and_twelve_columns_are_drawn() -> None:
    assert "(0)" in pages(made([]))[0].extract_text()
    heads = tuple(f"Столбец {n}" for n in range(12))
    text = pages(made([["слово " * 9] * 12], heads))[0].extract_text()
    assert text.count("слово") == 12 * 9


def test_the_same_lines_are_the_same_bytes() -> None:
    assert made([["1", "2", "3", "4"]]) == made([["1", "2", "3", "4"]])
