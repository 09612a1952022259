"""«Учётные записи» by keys: employees are taken on, changed and let go; everybody sets their own password."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.accounts import AccountDraft
from frontdesk.domain.staff import Role
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.access import Access
from frontdesk.ui.signin.page import SignInPage
from tests.services.people import desk_of
from tests.ui.settings_desk import listed
from tests.ui.whole import Whole, opened

PASSWORD, OTHER = "ключ от окна 5", "другой ключ 77"


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def cells(shown: Any, id: int) -> list[str]:
    row = shown.model.row_of(id)
    return [shown.model.index(row, column).data() for column in range(shown.model.columnCount())]


def id_of(office: Office, surname: str) -> int:
    return next(row.id for row in office.accounts.all() if row.draft.surname == surname)


def take_on(at: Whole) -> tuple[Any, int]:
    """Ins, what is asked for, Ctrl+Enter, all by keys."""
    shown = listed(at, "accounts")
    at.press("Insert")
    for typed in ("Громова", "Анна", "Олеговна", "специалист"):
        at.type(typed)
        at.press("Tab")
    at.press("Tab", "Down", "Tab")
    at.type(PASSWORD)
    at.press("Ctrl+Return")
    return shown, id_of(at.office, "Громова")


def test_an_employee_is_taken_on_by_keys_and_signs_in(at: Whole) -> None:
    shown, id = take_on(at)
    assert shown.table.current_id == id
    assert cells(shown, id) == ["Громова\u00a0А.\u00a0О.", "специалист", "оператор", "открыт"]
    assert at.office.staff.sign_in(id, PASSWORD, None, "w").staff.name == "Громова Анна Олеговна"
    assert any(team.level_of(id) == 1 for team in at.office.teams.all()), "the first team of the list"
    at.press("Ctrl+Z")
    assert cells(shown, id)[3] == "закрыт", "what stood in the journal cannot be unsaid: the account is ended"


def test_what_a_new_employee_lacks_is_said_at_the_fields(at: Whole) -> None:
    shown = listed(at, "accounts")
    at.press("Insert", "Ctrl+Return")
    assert [field.name for field in shown.form.wrong_fields()] == ["surname", "given", "post", "password"]
    at.type("Громова")
    shown.form.field("password").line.setFocus()
    at.type("1234567")
    at.press("Ctrl+Return")
    assert shown.form.field("password").problem
    assert all(row.draft.surname != "Громова" for row in at.office.accounts.all())


def test_the_page_of_employees_leads_to_a_new_one_and_so_does_the_palette(at: Whole) -> None:
    people: Any = at.go("settings", None, "people")
    at.press("Insert")
    shown: Any = at.window.page("settings")
    assert shown.content.form.field("surname").line.hasFocus()
    assert shown.content is not people
    at.go("queue")
    at.window.actions_by_id.run("staff.new")
    at.settle()
    assert shown.content.form.field("surname").line.hasFocus()


def test_who_is_let_go_signs_in_no_more_until_the_account_is_opened_again(at: Whole) -> None:
    shown, id = take_on(at)
    shown.table.setFocus()
    at.press("Delete")
    assert "больше не входит" in at.toast
    assert cells(shown, id)[3] == "закрыт"
    assert id not in {person.id for person in at.office.staff.people()}
    assert shown.table.go_to(id)
    at.settle()
    assert shown.less_button.text() == "Открыть учётную запись снова"
    shown.table.setFocus()
    at.press("Delete")
    assert cells(shown, id)[3] == "открыт"
    at.press("Ctrl+Z")
    assert cells(shown, id)[3] == "закрыт"


def test_whose_hands_are_full_stays_and_it_is_said_why(at: Whole) -> None:
    holder = demo.clerk(at.office)
    shown = listed(at, "accounts", holder)
    at.press("Delete")
    assert "Сначала передайте их" in at.toast
    assert cells(shown, holder)[3] == "открыт"


def test_another_password_is_given_and_ctrl_z_brings_the_former_back(at: Whole) -> None:
    shown, id = take_on(at)
    shown.form.field("password").line.setFocus()
    at.type(OTHER)
    at.press("Ctrl+Return")
    assert shown.form.field("password").value() == "", "it is shown to nobody again"
    at.office.staff.sign_in(id, OTHER, None, "w")
    at.press("Ctrl+Z")
    at.office.staff.sign_in(id, PASSWORD, None, "w")


def test_a_password_is_kept_in_no_draft(at: Whole) -> None:
    shown = listed(at, "accounts")
    at.press("Insert")
    at.type("Громова")
    shown.form.field("password").line.setFocus()
    at.type(PASSWORD)
    shown.may_leave()
    at.settle()
    kept = json.dumps([dict(draft.body) for draft in at.office.drafts.mine(at.desk)], ensure_ascii=False)
    assert "Громова" in kept
    assert PASSWORD not in kept


def test_my_own_role_is_another_s_to_set(at: Whole) -> None:
    shown = listed(at, "accounts", at.desk.staff_id)
    assert not shown.form.field("role").isEnabled()
    assert not shown.less_button.isVisible()
    at.press("Delete")
    assert cells(shown, at.desk.staff_id)[3].startswith("открыт")


def test_everybody_sets_their_own_password_by_keys_and_nothing_else(office: Office, tmp_path: Path) -> None:
    agent = desk_of(office, Role.AGENT)
    with opened(office, agent, tmp_path) as at:
        at.window.actions_by_id.run("password")
        at.settle()
        at.type("не тот")
        at.press("Tab")
        at.type(OTHER)
        at.press("Ctrl+Return")
        shown: Any = at.window.page("settings").content  # type: ignore[attr-defined]
        assert shown.form.field("current").problem == "Это не тот пароль, с которым вы входите"
        shown.form.field("current").line.selectAll()
        at.type(demo.PASSWORD)
        at.press("Ctrl+Return")
        office.staff.sign_in(agent.staff_id, OTHER, None, "w")
        assert not shown.form.field("post").isEnabled()
        shown.table.setFocus()
        at.press("Insert", "Delete")
        assert shown.table.go_to(1 if agent.staff_id != 1 else 2)
        at.settle()
        assert not shown.save_button.isVisible()
        at.press("Insert", "Delete", "Ctrl+Return")
        assert all(row.is_active for row in office.accounts.all())


def test_who_is_let_go_while_at_a_desk_is_back_at_the_sign_in(office: Office, tmp_path: Path) -> None:
    lead = desk_of(office, Role.LEAD)
    draft = AccountDraft("Громова", "Анна", "Олеговна", "стажёр", Role.TRAINEE, password=PASSWORD)
    theirs = office.staff.sign_in(office.accounts.save(lead, draft), PASSWORD, None, "w")
    with opened(office, theirs, tmp_path) as at:
        at.robot.until(lambda: any(isinstance(one, Access) for one in at.console.heard), "who looks")
        office.accounts.retire(lead, theirs.staff_id)
        at.robot.until(lambda: at.window.is_covered, "the sign-in")
        assert isinstance(at.window._covers.currentWidget(), SignInPage)
        assert at.console.desk is None
