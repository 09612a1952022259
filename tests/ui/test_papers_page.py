"""Papers by keys over the whole program: filled from the store, issued once, read back from their PDF, printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from PySide6.QtWidgets import QWidget

from frontdesk.domain.inquiries import BeginDraft, Personal, Why
from frontdesk.domain.remedies import RemedyDraft, RemedyKind
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, subject
from tests.ui.whole import Whole, opened

FACTS = {
    "found": "17.11.2026 09:20", "direct": "Кончилось место на диске",
    "whys": (Why("Журнал вырос"), Why("Его не чистят"), Why("Правила очистки нет")), "root": "Нет правила очистки",
}  # fmt: skip


@pytest.fixture
def at(office: Office, clock: StoppedClock, tmp_path: Path) -> Iterator[Whole]:
    clock.forward(minutes=40)
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def page(at: Whole) -> Any:
    return at.window.page("papers")


def field(at: Whole, name: str) -> QWidget:
    found: QWidget = page(at).typed.form.field(name)
    return found


def typed(at: Whole, name: str, text: str) -> None:
    field(at, name).setFocus()
    at.press("Ctrl+A")
    at.type(text)
    at.settle()


def read(pdf: bytes) -> str:
    """Everything that is printed, words apart by one space."""
    with pdfplumber.open(BytesIO(pdf)) as paper:
        return " ".join(" ".join((sheet.extract_text() or "").split()) for sheet in paper.pages)


def incident(at: Whole) -> int:
    """One whose facts are known."""
    id = at.office.incidents.begin(at.desk, BeginDraft("Запись не открывается", subject(at.office))).id
    base = at.office.inquiries.card(at.desk, id).base
    at.office.inquiries.save(at.desk, id, replace(base, **FACTS, personal=Personal.YES), base)
    today = at.office.facts.day(at.office.clock())
    for kind in RemedyKind:
        draft = RemedyDraft(kind, f"Мера {kind}", at.desk.staff_id, f"{today:%d.%m.%Y}", f"{today:%d.%m.%Y}")
        at.office.remedies.give(at.desk, draft, id)
    return id


def test_the_act_on_an_incident_is_issued_by_its_author_alone(at: Whole) -> None:
    at.go("incidents", incident(at))
    at.press("Ctrl+Shift+A")
    assert page(at).frame.header.title == "Акт об инциденте, И-1"
    project = read(page(at).paper.pdf)
    assert "Акт составил(а)" in project
    assert at.desk.staff.name in project
    assert "№ 1-И" not in project
    at.press("Ctrl+Return")
    assert at.toast == "Выпущено: Акт об инциденте № 1-И"
    text = read(page(at).paper.pdf)
    for said in (
        "об инциденте № И-1", "№ 1-И", "Кончилось место на диске", "Журнал вырос → Его не чистят → Правила очистки нет",
        "Персональные данные затронуты", "срок 18.11.2026 09:20",
    ):  # fmt: skip
        assert said in text, said
    at.press("Ctrl+P")
    assert at.console._printing.papers[-1] == page(at).paper.pdf
    at.press("Escape")
    assert at.window.page("incidents").isVisible()
