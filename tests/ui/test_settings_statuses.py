"""Statuses shaped by keys: a new one, its place, its pauses told before they are saved, and out of use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from frontdesk.domain.staff import Role
from frontdesk.domain.statuses import StatusDraft
from frontdesk.domain.tickets import Category, Status
from frontdesk.services.office import Office
from tests.services.people import desk_of, ticket
from tests.ui import settings_desk
from tests.ui.whole import Whole, opened

WAITS = StatusDraft("Ждём поставку", Category.WAITING_OTHERS, False, 3)


at = settings_desk.at


def statuses(at: Whole, id: int | None = None) -> Any:
    return settings_desk.listed(at, "statuses", id)


def names(at: Whole) -> list[str]:
    return [row.name for row in at.office.statuses.all()]


def line(at: Whole, name: str) -> int:
    return next(row.id for row in at.office.statuses.all() if row.name == name)


def test_a_status_is_added_renamed_and_taken_back_by_keys(at: Whole) -> None:
    page = statuses(at)
    at.press("Insert")
    at.type("Ждём поставку")
    at.press("Ctrl+Return")
    assert "Ждём поставку" in names(at)
    at.press("Escape", "Ctrl+Z")
    assert "Ждём поставку" not in names(at)
    page.table.setFocus()
    page.table.go_to(line(at, "В работе"))
    at.press("Return", "Ctrl+A")
    at.type("Трудимся")
    at.press("Ctrl+Return")
    assert "Трудимся" in names(at)
    id = ticket(at.office, at.desk)
    queue: Any = at.go("queue", id)
    assert queue.workspace.ticket.header._status.text() == "Трудимся"


def test_a_name_that_is_taken_is_said_beside_it_and_nothing_typed_is_lost(at: Whole) -> None:
    page = statuses(at)
    at.press("Insert")
    at.type("решено")
    at.press("Ctrl+Return")
    assert page.form.field("name").problem
    assert page.form.draft().name == "решено"
    assert len(names(at)) == 8
    at.go("queue")
    page = statuses(at, 0)
    assert page.form.draft().name == "решено"


def test_the_order_is_changed_by_keys(at: Whole) -> None:
    page, before = statuses(at), names(at)
    page.table.go_to(line(at, before[1]))
    at.press("Ctrl+Shift+Down")
    assert names(at)[:3] == [before[0], before[2], before[1]]
    assert page.current.name == before[1], "the line is followed"
    at.press("Ctrl+Shift+Up")
    assert names(at) == before
    at.press("Ctrl+Shift+Down", "Ctrl+Z")
    assert names(at) == before


def test_what_a_pause_does_to_tickets_is_told_before_it_is_saved(at: Whole) -> None:
    code = at.office.statuses.save(at.desk, WAITS)
    id = ticket(at.office, at.desk)
    at.office.courses.set_status(at.desk, id, code)
    page = statuses(at, line(at, "Ждём поставку"))
    assert page.effect.isHidden()
    page.form.field("pauses").box.setFocus()
    at.press("Down")
    assert not page.effect.isHidden()
    assert "1" in page.effect.text
    assert not at.office.tickets.card(id).solution.paused
    at.press("Ctrl+Return")
    assert at.office.tickets.card(id).solution.paused
    at.press("Ctrl+Z")
    assert not at.office.tickets.card(id).solution.paused


def test_a_status_with_tickets_goes_out_of_use_once_they_have_a_place(at: Whole) -> None:
    code = at.office.statuses.save(at.desk, WAITS)
    id = ticket(at.office, at.desk)
    at.office.courses.set_status(at.desk, id, code)
    page = statuses(at, line(at, "Ждём поставку"))
    page.table.setFocus()
    at.press("Delete")
    menu = page.menu
    assert [action.isEnabled() for action in menu.actions()][:2] == [False, True]
    next(action for action in menu.actions() if action.isEnabled()).trigger()
    menu.close()
    at.settle()
    assert "Ждём поставку" not in names(at)
    assert at.office.tickets.card(id).status is Status.WITH_OTHERS
    at.press("Ctrl+Z")
    assert at.office.tickets.card(id).status == code
    assert "Ждём поставку" in names(at)


def test_a_status_that_the_program_sets_stays(at: Whole) -> None:
    page = statuses(at, line(at, "Решено"))
    page.table.setFocus()
    assert page.less_button.isHidden()
    at.press("Delete")
    assert "Решено" in names(at)
    assert "Решено" in at.toast or "Solved" in at.toast


def test_who_may_not_set_terms_only_looks(office: Office, tmp_path: Path) -> None:
    with opened(office, desk_of(office, Role.AGENT, counter=3), tmp_path) as at:
        page = statuses(at)
        assert not page.form.isEnabled()
        assert page.more_button.isHidden()
        before = names(at)
        at.press("Insert", "Ctrl+Shift+Down", "Delete")
        assert names(at) == before
