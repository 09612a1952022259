"""The slip: 80 mm wide, as long as its words, and nobody's name on it."""

from __future__ import annotations

import subprocess
from dataclasses import fields, replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from frontdesk.documents.render import render
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.visits import SlipPaper
from tests.documents.papers import RESOURCES, SLIP, raw, read

MM = 72 / 25.4


def slip(**changes: object) -> bytes:
    return render(PaperKind.SLIP, replace(SLIP, **changes), RESOURCES)  # type: ignore[arg-type]


def test_the_slip_says_what_the_visitor_needs() -> None:
    text = read(slip())
    for words in ("ГКУ «ЦСЗН „Волжанский“»", "А-017", "Субсидия на оплату жилья и коммунальных услуг",
                  "Выдан 17.11.2026 в 10:42", "Перед вами 3 человека", "Ожидание – не более 15 минут",
                  "Талон не передаётся другому лицу"):  # fmt: skip
        assert words in text


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (0, "Перед вами никого нет"),
        (1, "Перед вами 1 человек"),
        (2, "Перед вами 2 человека"),
        (5, "5 человек"),
        (21, "21 человек"),
    ],
)
def test_the_people_ahead_agree_with_their_number(ahead: int, words: str) -> None:
    assert words + " Ожидание" in read(slip(ahead=ahead))


def test_the_roll_is_80_mm_wide_and_as_long_as_the_words() -> None:
    short = PdfReader(BytesIO(slip(offering="Справка"))).pages
    long = PdfReader(BytesIO(slip(offering="Ежемесячная выплата на ребёнка из многодетной семьи " * 4))).pages
    assert len(short) == len(long) == 1
    assert float(short[0].mediabox.width) == pytest.approx(80 * MM, abs=0.1)
    assert float(long[0].mediabox.height) > float(short[0].mediabox.height) + 40
    assert float(short[0].mediabox.height) > float(short[0].mediabox.width), "a printer would turn it over"


@pytest.mark.parametrize(("roll", "left"), [(80, 40), (58, 50)])
def test_the_number_is_28_mm_high_and_all_stays_within_what_the_head_prints(roll: int, left: int) -> None:
    """72 mm of a roll of 80, 48 of one of 58."""
    done = subprocess.run(
        ["pdftoppm", "-r", "254", "-gray", "-"],
        input=slip(roll=roll, offering="Многодетность, переосвидетельствование"),
        capture_output=True, check=True,
    )  # fmt: skip
    header, size, _depth, pixels = done.stdout.split(b"\n", 3)
    assert header == b"P5"
    width, height = (int(value) for value in size.split())
    assert width == pytest.approx(10 * roll, abs=2)
    rows = [pixels[at * width : (at + 1) * width] for at in range(height)]
    dark = [any(value < 128 for value in row) for row in rows]
    longest = max(len(run) for run in "".join("x" if row else " " for row in dark).split())
    assert longest == pytest.approx(280, abs=12)
    columns = [at for row in rows for at, value in enumerate(row) if value < 128]
    assert min(columns) >= left - 1
    assert max(columns) <= 10 * roll - left + 1


def test_a_slip_has_no_place_for_personal_data() -> None:
    assert {field.name for field in fields(SlipPaper)} == {
        "office", "slip", "offering", "day", "time", "ahead", "wait_norm", "roll",
    }  # fmt: skip
    assert "Фамилия" not in raw(slip())


def test_markup_in_the_name_of_an_offering_prints_as_it_stands() -> None:
    assert "Льготы <МСП> & выплаты" in read(slip(offering="Льготы <МСП> & выплаты"))


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert slip() == slip()
