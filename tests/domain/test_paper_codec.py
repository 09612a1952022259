"""What is kept of a paper comes back whole, also when an earlier program wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from frontdesk.domain.papers import codec
from frontdesk.domain.papers.demo_of_acts import ACT
from frontdesk.domain.papers.facts import PAPERS
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.sheets import DeedLine, LookLine, SheetKind, SheetPaper, SheetSection


@pytest.mark.parametrize("paper", [ACT, replace(ACT, handed_over=None, amount=None, members=())])
def test_an_act_comes_back_as_it_was(paper: object) -> None:
    assert codec.load(PaperKind.CLAIM, codec.dump(paper)) == paper


def test_the_text_is_sorted_json_with_days_in_iso_and_sums_as_text() -> None:
    told = json.loads(codec.dump(ACT))
    assert list(told) == sorted(told)
    assert told["date"] == "2026-11-18"
    assert told["price"] == "4800.00"
    assert codec.load(PaperKind.CLAIM, codec.dump(ACT)).price == Decimal("4800.00")


def test_lines_of_several_kinds_are_told_apart_by_their_fields() -> None:
    lines = (
        DeedLine(date(2026, 11, 17), "ticket.reply", text="Проверяем"),
        LookLine(date(2026, 11, 17), "10:42", "Лобанова К. А.", "специалист", "окно 3", "passport", ""),
    )
    words = dict.fromkeys(
        ("office_name", "office_short", "office_address", "office_phone", "person_name"), ""
    )
    paper = SheetPaper(
        kind=SheetKind.DEEDS, date=date(2026, 11, 17), time="10:42", **words, is_large=False, since=None, ticket="",
        strand="", staff_name="", staff_post="", sections=(SheetSection("done", lines),),
    )  # fmt: skip
    assert codec.load(PaperKind.DEEDS, codec.dump(paper)) == paper


@pytest.mark.parametrize(
    "change",
    [{"price": 5}, {"amiss": ""}, {"date": "18.11.2026"}, {"members": [{"post": ""}]}, {"price": None}],
)
def test_a_text_of_another_shape_is_refused(change: dict[str, object]) -> None:
    text = json.dumps(json.loads(codec.dump(ACT)) | change)
    if change == {"price": 5}:  # a sum may come as a number
        assert codec.load(PaperKind.CLAIM, text).price == Decimal(5)
        return
    with pytest.raises((ValueError, TypeError)):
        codec.load(PaperKind.CLAIM, text)


def test_every_kind_of_paper_has_facts() -> None:
    assert set(PAPERS) <= set(PaperKind)
