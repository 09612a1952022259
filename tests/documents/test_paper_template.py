"""Words of the papers: quotation marks, non-breaking spaces, agreement, the office's own edition."""

from __future__ import annotations

import os
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.documents import language, template
from frontdesk.documents.fonts import register
from frontdesk.domain.errors import PaperTrouble, ResourceMissing

register(Path(__file__).parents[2] / "resources" / "fonts")


@dataclass(frozen=True)
class Note:
    name: str


def said(say: str, name: str) -> str:
    words: str = template.PaperTemplate({"edition": 1, "say": say}).fill(Note(name))["say"]
    return words


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('ГКУ "ЦСЗН "Волжанский""', "ГКУ «ЦСЗН „Волжанский“»"),
        ("«Центр «Волжанский»»", "«Центр „Волжанский“»"),
        ("«Единый центр “Заречье”»", "«Единый центр „Заречье“»"),
        ("ООО “Ромашка”", "ООО «Ромашка»"),
        ("без кавычек", "без кавычек"),
    ],
)
def test_quotation_marks_are_outer_and_inner(typed: str, printed: str) -> None:
    assert language.quotes(typed) == printed
    assert language.quotes(printed) == printed


@pytest.mark.parametrize(
    "tied",
    [
        "№_5",
        "С._В._Громов",
        "Соколова_Е._А.",
        "3_%",
        "п._3",
        "2026_г.",
        "д._18, кв._42",
        "пункт_1 статьи_31",
        "00_копеек",
        "дело_– заявителю",
    ],
)
def test_what_belongs_together_is_not_parted_at_the_end_of_a_line(tied: str) -> None:
    assert language.tied(tied.replace("_", " ")) == tied.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("value", "shown"), [("3", "3\u00a0%"), ("0.5", "0,5\u00a0%"), ("1.00", "1\u00a0%"), ("10", "10\u00a0%")]
)
def test_percents_are_shown_without_idle_noughts(value: str, shown: str) -> None:
    assert language.percent(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("typed", "closed"), [("течь", "течь."), ("течь.", "течь."), ("Течь?", "Течь?"), ("", "")]
)
def test_typed_words_are_closed_as_a_sentence(typed: str, closed: str) -> None:
    assert language.sentence(typed) == closed


def test_values_are_escaped_and_never_run() -> None:
    assert said("{{ name }}", "<b>{{ 7*7 }}</b>") == "&lt;b&gt;{{ 7*7 }}&lt;/b&gt;"


def test_a_name_that_the_snapshot_lacks_is_trouble() -> None:
    with pytest.raises(PaperTrouble, match="surname"):
        said("{{ surname }}", "А")


def test_a_template_reaches_nothing_outside_its_values() -> None:
    with pytest.raises(PaperTrouble):
        said("{{ name.__class__.__mro__ }}", "А")


@given(st.text(max_size=60))
def test_any_text_a_clerk_can_paste_can_be_set(typed: str) -> None:
    from reportlab.platypus import Paragraph  # noqa: PLC0415

    from frontdesk.documents.blocks import BODY  # noqa: PLC0415

    Paragraph(said("{{ name }}", typed), BODY).wrap(400, 800)


def test_an_edited_template_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "note.toml"
    path.write_text('edition = 1\nsay = "раз"', "utf-8")
    first = template.load(path)
    assert template.load(path) is first
    path.write_text('edition = 2\nsay = "два"', "utf-8")
    os.utime(path, ns=(1, 1))
    assert template.load(path).fill(Note(""))["say"] == "два"


def test_a_former_edition_stands_beside_the_one_in_use(tmp_path: Path) -> None:
    (tmp_path / "note.toml").write_text('edition = 2\nsay = "новое"', "utf-8")
    (tmp_path / "note-1.toml").write_text('edition = 1\nsay = "старое"', "utf-8")
    assert template.find(tmp_path, "note").edition == 2
    assert template.find(tmp_path, "note", 1).fill(Note(""))["say"] == "старое"


@pytest.mark.parametrize("text", ["edition = ", 'say = "нет издания"', 'edition = 1\nsay = "{{ name"'])
def test_a_broken_template_is_trouble_that_names_its_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "note.toml").write_text(text, "utf-8")
    with pytest.raises(PaperTrouble, match=r"note\.toml"):
        template.find(tmp_path, "note")


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissing):
        template.find(tmp_path, "note")
