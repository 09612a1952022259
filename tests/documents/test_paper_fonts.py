"""No box where a letter should be, and every face travels inside the file."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from frontdesk.documents import fonts
from frontdesk.documents.render import render
from frontdesk.domain.consents import Purpose
from frontdesk.domain.papers.kinds import PaperKind
from tests.documents.papers import ACT, CONSENT, PROJECT, RESOURCES, SLIP, read, with_

RARE = "Цена ₽ 5 000, ☑ гарантия ☐ нет, «ёлочки» „лапки“ № § … × − ½ ҐЇ"
PAPERS = {
    "act": lambda: render(PaperKind.CLAIM, ACT, RESOURCES),
    "project": lambda: render(PaperKind.CLAIM, PROJECT, RESOURCES),
    "refusal": lambda: render(PaperKind.CLAIM, with_(decision="refuse", reason=RARE, words=RARE), RESOURCES),
    "long": lambda: render(PaperKind.CLAIM, with_(words=RARE * 60), RESOURCES),
    "consent": lambda: render(PaperKind.CONSENT, CONSENT, RESOURCES),
    "consent to advertising": lambda: render(
        PaperKind.ADVERTISING, replace(CONSENT, purpose=Purpose.ADVERTISING), RESOURCES
    ),
    "slip": lambda: render(PaperKind.SLIP, SLIP, RESOURCES),
}

fonts.register(RESOURCES / "fonts")


@pytest.mark.parametrize("name", PAPERS)
def test_every_face_is_embedded_and_subset(name: str) -> None:
    done = subprocess.run(["pdffonts", "-"], input=PAPERS[name](), capture_output=True, check=True)
    rows = [line.split() for line in done.stdout.decode().splitlines()[2:]]
    assert rows
    for row in rows:
        assert row[-5:-2] == ["yes", "yes", "yes"], row
        assert row[0].split("+")[1].startswith(("LiberationSerif", "PTSerif", "Phosphor", "Inter")), row


@pytest.mark.parametrize("name", PAPERS)
def test_no_character_of_a_paper_lacks_its_glyph(name: str) -> None:
    """Each run is looked up in the very face in which it is set."""
    checked = 0

    def look(text: str, _cm: object, _tm: object, font: object, _size: object) -> None:
        nonlocal checked
        if text.strip() and isinstance(font, dict):
            face = (
                str(font["/BaseFont"])
                .split("+")[1]
                .replace("-Regular", "")
                .replace("PTSerif-Regular", "PTSerif")
                .replace("Inter-SemiBold", fonts.FIGURES)
            )
            assert fonts.missing_glyphs(text, face) == "", (face, text)
            checked += len(text)

    for page in PdfReader(BytesIO(PAPERS[name]())).pages:
        page.extract_text(visitor_text=look)
    assert checked > 50


@pytest.mark.parametrize("path", sorted(RESOURCES.glob("papers/*.toml")), ids=lambda path: path.stem)
def test_every_character_of_a_template_can_be_drawn(path) -> None:  # type: ignore[no-untyped-def]
    assert fonts.missing_glyphs(path.read_text("utf-8")) == ""


def test_missing_glyphs_are_named_once_each() -> None:
    assert fonts.missing_glyphs("₽ и ☐ и ₽", fonts.TEXT) == "₽☐"
    assert fonts.missing_glyphs("₽ ☐ ☑ ё 😀😀") == "😀"


def test_what_the_text_face_lacks_is_taken_from_another_on_purpose() -> None:
    assert "₽ 5 000, ☑ гарантия ☐ нет" in read(PAPERS["refusal"]())


def test_what_no_face_has_shows_as_a_square_and_not_as_nothing() -> None:
    assert "спасибо □." in read(render(PaperKind.CLAIM, with_(words="спасибо 😀"), RESOURCES))
