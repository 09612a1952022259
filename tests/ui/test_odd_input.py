"""What nobody means, in every field of a form at once: its main key says what is wrong or does it, never neither."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.ui import words
from frontdesk.ui.forms.fields import Field, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.queue.ticket.course_sheets import Disputed, Promised, Said
from tests.services.people import desk_of
from tests.ui.every_field import SCENES
from tests.ui.test_any_text import owner, put, shown, texts
from tests.ui.whole import Whole, opened

ODD = ("   \t ", "99999999999999999999", "31.12.9999", "<b>ж</b> \"«'\x00{имя}", "ж" * 10_000)
SEARCHED = (
    "the queue's filter",
    "the templates",
    "the end of an incident",
)  # nothing is done with what is typed there
OF_QUEUE = (
    "a sheet", "a ticket", "a new ticket", "a letter", "a line of a register", "an answer", "my time", "working hours",
    "a calendar", "a team", "a route", "an absence", "handing over", "norms", "a warning", "a status", "a subject",
    "the offerings' regulations", "customs", "a rule", "a new rule", "a request",
)  # fmt: skip
FORMS = [scene for scene in SCENES if scene.startswith(OF_QUEUE) and scene not in SEARCHED]


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def said(at: Whole) -> list[str]:
    """What is wrong, wherever it stands, and what was done."""
    wrong = [
        one.text()
        for one in at.window.findChildren(QLabel)
        if one.isVisible() and one.property("tone") == "danger"
    ]
    return [*filter(None, wrong), *([at.toast] if at.window.toasts.toast.isVisible() else [])]


@pytest.mark.parametrize("scene", FORMS)
def test_whatever_is_typed_the_main_key_says_what_is_wrong_or_does_it(at: Whole, scene: str) -> None:
    for odd in ODD:
        SCENES[scene](at)
        at.settle()
        at.window.toasts.toast.dismiss()
        fields = texts(at)
        for field in fields:
            put(field, odd)
        at.settle()
        at.press("Ctrl+Return")
        assert at.bugs == []
        assert said(at) or scene == "working hours", f"{odd[:20]!r}: the key seemed to do nothing"
        for field in fields:
            try:
                of = owner(field)
            except RuntimeError:  # its sheet is done and gone
                continue
            if odd.strip() and isinstance(of, Field) and of.problem and of.isVisible():
                assert shown(field), "what is wrong stays to be mended"
        at.press("Escape", "Escape")
        at.settle()
        for draft in at.office.drafts.mine(at.desk):
            at.office.drafts.discard(at.desk, draft.editor)


@pytest.mark.parametrize("typed", [Said(" \t"), Disputed(" ", None), Promised(" \n", "31.12.9999")])
def test_blanks_are_no_words(typed: Said | Disputed | Promised) -> None:

    found = typed.check(date(2026, 11, 17)) if isinstance(typed, Promised) else typed.check()
    assert ProblemKind.REQUIRED in {problem.kind for problem in found}


def test_what_no_field_is_to_blame_for_is_said_at_the_first(at: Whole) -> None:
    form: Form[Said] = Form(Said(), Said.check, words.problem, at.window)
    form.add(LineField("text", "Почему"))
    form.show_problems((Problem("elsewhere", ProblemKind.REQUIRED),))
    assert form.field("text").problem == words.problem(Problem("elsewhere", ProblemKind.REQUIRED))
    form.show_problems(())
    assert form.field("text").problem == ""


def test_words_that_mean_nobody_are_not_dropped_in_silence(at: Whole) -> None:
    """A client is not asked for; one that was typed and is not found is no ticket without a client."""
    at.press("F3")
    at.type("выпл")
    at.press("Return")
    new = at.window.page("queue").workspace.new  # type: ignore[attr-defined]
    client = new.form.field("client_id")
    client.setFocus()
    at.type("Несуществующая")
    at.press("Ctrl+Return")
    assert client.problem
    assert client.line.text() == "Несуществующая"
    client.line.selectAll()
    at.press("Delete", "Ctrl+Return")
    assert at.window.page("queue").workspace.new is None  # type: ignore[attr-defined]
