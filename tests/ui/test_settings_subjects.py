"""The tree of subjects arranged by keys: added in a branch, renamed, moved, joined to another one, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from tests.services.people import desk_of, subject, ticket
from tests.ui import settings_desk
from tests.ui.whole import Whole, opened

at = settings_desk.at


def subjects(at: Whole, id: int | None = None) -> Any:
    return settings_desk.listed(at, "subjects", id)


def paths(at: Whole) -> list[str]:
    return [row.path for row in at.office.subject_tree.all()]


def test_a_subject_is_added_to_the_branch_in_front_and_taken_back(at: Whole) -> None:
    page = subjects(at, subject(at.office, "payment.amount"))
    at.press("Insert")
    at.type("Карта «Мир»")
    at.press("Ctrl+Return")
    assert "Выплата / Карта «Мир»" in paths(at)
    assert page.current.branch == "Выплата"
    at.press("Escape", "Ctrl+Z")
    assert "Выплата / Карта «Мир»" not in paths(at)


def test_a_subject_is_renamed_and_its_tickets_say_so(at: Whole) -> None:
    id = ticket(at.office, at.desk, code="payment.amount")
    page = subjects(at, subject(at.office, "payment.amount"))
    at.press("Return", "Ctrl+A")
    at.type("Сколько и почему")
    at.press("Ctrl+Return")
    assert at.office.tickets.card(id).subject == "Выплата / Сколько и почему"
    at.press("Escape", "Ctrl+Z")
    assert at.office.tickets.card(id).subject == "Выплата / Размер"
    assert page.form.draft().name == "Размер"


def test_a_branch_is_renamed_whole_when_that_is_chosen(at: Whole) -> None:
    page = subjects(at, subject(at.office, "payment.amount"))
    page.form.field("branch").setFocus()
    at.press("Ctrl+A")
    at.type("Пособие")
    page.form.field("everywhere").box.setFocus()
    at.press("Down", "Ctrl+Return")
    assert sum(path.startswith("Пособие / ") for path in paths(at)) == 3
    at.press("Ctrl+Z")
    assert sum(path.startswith("Выплата / ") for path in paths(at)) == 3


def test_the_order_is_changed_by_keys(at: Whole) -> None:
    page, before = subjects(at), paths(at)
    page.table.go_to(subject(at.office, "advice.measures"))
    at.press("Ctrl+Shift+Down")
    assert paths(at)[:2] == [before[1], before[0]]
    assert page.current.path == before[0]


def test_a_subject_in_use_is_joined_to_the_one_that_is_chosen(at: Whole) -> None:
    gone, kept = subject(at.office, "complaint.service"), subject(at.office, "paid.quality")
    id = ticket(at.office, at.desk, code="complaint.service")
    page = subjects(at, gone)
    at.press("Delete")
    branch = next(action.menu() for action in page.menu.actions() if action.text() == "Платные услуги")
    next(action for action in branch.actions() if action.text() == "Качество услуги").trigger()
    page.menu.close()
    at.settle()
    assert at.office.tickets.card(id).subject_id == kept
    assert "Жалоба / На обслуживание" not in paths(at)
    at.press("Ctrl+Z")
    assert at.office.tickets.card(id).subject_id == gone
    assert "Жалоба / На обслуживание" in paths(at)


def test_a_name_that_is_taken_is_said_beside_it_and_kept_as_typed(at: Whole) -> None:
    page = subjects(at, subject(at.office, "payment.amount"))
    at.press("Return", "Ctrl+A")
    at.type("Реквизиты")
    at.press("Ctrl+Return")
    assert page.form.field("name").problem
    assert page.form.draft().name == "Реквизиты"


def test_who_may_not_shape_teams_only_looks(office: Office, tmp_path: Path) -> None:
    with opened(office, desk_of(office, Role.AGENT, counter=3), tmp_path) as at:
        page, before = subjects(at), paths(at)
        assert not page.form.isEnabled()
        at.press("Insert", "Ctrl+Shift+Down", "Delete")
        assert paths(at) == before
