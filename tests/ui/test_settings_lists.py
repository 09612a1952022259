"""Teams, routes, absences and calendars by keys: begun, saved, taken back, moved, ended, and heard by another desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.edition_drafts import CalendarDraft, CalendarKind
from frontdesk.domain.routing import RouteDraft
from frontdesk.domain.staff import Role
from frontdesk.domain.teams import AbsenceDraft, AwayReason, TeamDraft, TeamRow, draft_of
from frontdesk.services.office import Office
from tests.services.people import desk_of, subject
from tests.ui.whole import Whole, opened

NIGHT = CalendarDraft("Ночная смена", CalendarKind.TEAM, "", ("20–24",) * 7, follows=False)


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def page(at: Whole, tab: str, id: int | None = None) -> Any:
    """A page of settings, its lines in."""
    settings: Any = at.go("settings", id, tab)
    at.settle()
    return settings.content


def team(at: Whole, name: str = "Приём граждан") -> TeamRow:
    return next(row for row in at.office.teams.all() if row.name == name)


def cells(shown: Any, id: int) -> list[str]:
    row = shown.model.row_of(id)
    return [shown.model.index(row, column).data() for column in range(shown.model.columnCount())]


def pick(field: Any, value: Any) -> None:
    """As by the keys of the box."""
    field.set_value(value)
    field.edited.emit()


# Teams


def test_a_team_is_made_by_keys_with_its_people_and_taken_back(at: Whole) -> None:
    shown = page(at, "teams")
    shown.table.setFocus()
    at.press("Insert")
    assert shown.form.field("name").line.hasFocus()
    at.type("Выездной приём")
    members = shown.form.field("members")
    members.rows[0].controls["staff_id"].setFocus()
    at.press("Down", "Tab", "Down")
    at.press("Ctrl+Return")
    made = team(at, "Выездной приём")
    assert [member.level for member in made.members] == [2]
    assert shown.table.current_id == made.id
    assert cells(shown, made.id)[:2] == ["Выездной приём", "1"]
    assert at.office.drafts.mine(at.desk) == ()
    shown.table.setFocus()
    at.press("Ctrl+Z")
    assert made.id not in {row.id for row in at.office.teams.all()}


def test_a_team_without_a_name_or_with_anothers_says_so_at_the_field(at: Whole) -> None:
    shown = page(at, "teams", 0)
    at.press("Ctrl+Return")
    assert shown.form.field("name").problem
    at.type("претензии И жалобы")
    at.press("Ctrl+Return")
    assert "уже есть" in shown.form.field("name").problem
    assert shown.form.field("name").line.text() == "претензии И жалобы"


def test_what_was_typed_of_a_team_is_there_again_and_offered_as_unfinished(at: Whole, tmp_path: Path) -> None:
    shown = page(at, "teams", 0)
    at.type("Ночной приём")
    shown.may_leave()
    at.settle()
    (kept,) = at.office.drafts.mine(at.desk)
    assert kept.editor == "teams/0"
    at.press("Escape")
    assert shown.table.hasFocus()
    assert shown.form.draft().name != "Ночной приём"
    with opened(at.office, at.desk, tmp_path / "again") as again:
        found = page(again, "teams", 0)
        assert found.form.draft().name == "Ночной приём"


def test_a_team_that_is_led_to_says_why_it_stays(at: Whole) -> None:
    front = team(at)
    shown = page(at, "teams", front.id)
    shown.table.setFocus()
    at.press("Delete")
    assert "строки: 8, 9" in at.toast
    assert front.id in {row.id for row in at.office.teams.all()}
    own = at.office.teams.save(at.desk, TeamDraft(name="Архив"))
    at.settle()
    shown.table.go_to(own)
    at.settle()
    at.press("Delete")
    assert "Архив" in at.toast
    assert own not in {row.id for row in at.office.teams.all()}
    at.press("Ctrl+Z")
    assert own in {row.id for row in at.office.teams.all()}


def test_other_hours_show_what_moves_before_they_are_saved_and_recount_after(at: Whole) -> None:
    night = at.office.calendars.add(at.desk, NIGHT)
    front = team(at)
    shown = page(at, "teams", front.id)
    pick(shown.form.field("calendar_id"), night)
    at.press("Ctrl+Return")
    told = at.office.teams.moves(at.desk, front.id, night)
    assert told.clocks > 0
    assert shown._list_stack.currentWidget() is shown.moves
    assert team(at).calendar_id is None, "nothing is saved yet"
    at.press("Escape")
    assert shown._list_stack.currentWidget() is not shown.moves
    at.press("Ctrl+Return", "Ctrl+Return")
    at.robot.until(lambda: not shown.bar.is_counting, "all open tickets counted")
    at.settle()
    assert team(at).calendar_id == night
    assert not at.office.calendars.is_unfinished()
    assert cells(shown, front.id)[3] == "Ночная смена"
    shown.table.setFocus()
    at.press("Ctrl+Z")
    at.robot.until(lambda: not shown.bar.is_counting, "counted back")
    at.settle()
    assert team(at).calendar_id is None
    assert not at.office.calendars.is_unfinished()


def test_typing_on_puts_the_moves_of_a_team_away(at: Whole) -> None:
    night = at.office.calendars.add(at.desk, NIGHT)
    shown = page(at, "teams", team(at).id)
    pick(shown.form.field("calendar_id"), night)
    at.press("Ctrl+Return")
    assert shown.back_button.isVisible()
    shown.form.field("name").line.setFocus()
    at.type("!")
    assert not shown.back_button.isVisible()


def test_what_another_desk_saves_is_seen_and_never_saved_over_unseen(at: Whole) -> None:
    front = team(at)
    shown = page(at, "teams", front.id)
    was = draft_of(front)
    at.office.teams.save(at.desk, replace(was, name="Приём"), was)
    at.settle()
    assert shown.form.draft().name == "Приём", "nothing was typed: the form is theirs"
    shown.form.field("name").line.setFocus()
    at.type(" населения")
    now = draft_of(team(at, "Приём"))
    at.office.teams.save(at.desk, replace(now, lead_id=1), now)
    at.settle()
    assert shown.form.draft().name == "Приём населения", "what is typed stays"
    at.press("Ctrl+Return")
    assert team(at, "Приём").lead_id == 1
    at.press("Ctrl+Return")
    assert team(at, "Приём населения").id == front.id


def test_what_others_do_does_not_take_away_the_line_that_is_begun(at: Whole) -> None:
    shown = page(at, "teams", 0)
    at.type("Выездной")
    at.office.teams.save(at.desk, TeamDraft(name="Архив"))
    at.settle()
    at.type(" приём")
    assert shown.form.draft().name == "Выездной приём"
    assert shown.form.field("name").line.hasFocus()
    at.press("Ctrl+Return")
    assert team(at, "Выездной приём").id == shown.table.current_id
    assert at.office.drafts.mine(at.desk) == ()


# Routes


def test_a_route_is_made_moved_by_keys_and_taken_back(at: Whole) -> None:
    shown = page(at, "routes")
    before = [route.id for route in at.office.routes.all()]
    shown.table.setFocus()
    at.press("Insert")
    pick(shown.form.field("channel"), "email")
    at.press("Ctrl+Return")
    assert shown.form.field("team_id").problem
    pick(shown.form.field("team_id"), team(at, "Претензии и жалобы").id)
    at.press("Ctrl+Return")
    made = next(route.id for route in at.office.routes.all() if route.id not in before)
    assert [route.id for route in at.office.routes.all()] == [*before[:-1], made, before[-1]]
    assert cells(shown, made)[:3] == ["9", "Почта", "Претензии и жалобы"]
    shown.table.setFocus()
    at.press("Ctrl+Shift+Up")
    assert [route.id for route in at.office.routes.all()].index(made) == 7
    assert shown.table.current_id == made
    at.press("Ctrl+Z")
    assert [route.id for route in at.office.routes.all()].index(made) == 8
    at.press("Delete")
    assert [route.id for route in at.office.routes.all()] == before
    at.press("Ctrl+Z")
    assert made in {route.id for route in at.office.routes.all()}


def test_the_ends_of_the_table_are_ends(at: Whole) -> None:
    shown = page(at, "routes")
    before = at.office.routes.all()
    shown.table.setFocus()
    at.press("Home", "Ctrl+Shift+Up", "End", "Ctrl+Shift+Down")
    assert at.office.routes.all() == before
    assert not shown.down_button.isVisible()


def test_where_a_ticket_would_go_is_told_with_the_line_and_why(at: Whole) -> None:
    shown = page(at, "routes")
    pick(shown.try_out.subject, subject(at.office, "personal.data"))
    assert shown.try_out.said.text().startswith("Приём граждан, по строке 8")
    assert "персональные данные" in shown.try_out.said.text()
    assert "строки 1, 2, 3, 4, 5, 6, 7 (тема)" in shown.try_out.why.text()
    at.office.routes.save(
        at.desk,
        0,
        RouteDraft(subject=(subject(at.office, "payment.amount"), 1), team_id=team(at, "Бухгалтерия").id),
    )
    at.settle()
    pick(shown.try_out.subject, subject(at.office, "payment.missing"))
    assert shown.try_out.said.text() == "Бухгалтерия, по строке 9"
    assert "Выплата: вся ветка" in shown.try_out.why.text()


def test_a_branch_named_by_any_of_its_subjects_is_shown_and_stays(at: Whole) -> None:
    chosen = (subject(at.office, "payment.missing"), 1)
    id = at.office.routes.save(at.desk, 0, RouteDraft(subject=chosen, team_id=team(at).id))
    shown = page(at, "routes", id)
    field = shown.form.field("subject")
    assert field.box.currentText() == "Выплата: вся ветка"
    assert not shown.is_typed
    shown.form.field("skill").line.setFocus()
    at.type("выплаты")
    at.press("Ctrl+Return")
    route = next(route for route in at.office.routes.all() if route.id == id)
    assert (route.subject_id, route.depth, route.skill) == (*chosen, "выплаты")


# Absences


def test_an_absence_is_planned_by_keys_and_called_off(at: Whole) -> None:
    shown = page(at, "absences", 0)
    assert shown.form.field("staff_id").box.hasFocus()
    pick(shown.form.field("staff_id"), 2)
    shown.form.field("from_day").line.setFocus()
    at.type("завтра")
    at.press("Tab")
    at.type("+10")
    pick(shown.form.field("deputy_id"), 2)
    at.press("Ctrl+Return")
    assert shown.form.field("deputy_id").problem
    pick(shown.form.field("deputy_id"), 1)
    at.press("Ctrl+Return")
    (row,) = at.office.absences.planned()
    assert (row.staff_id, row.deputy_id, row.reason) == (2, 1, AwayReason.VACATION)
    said = cells(shown, row.id)
    assert said[1:4] == ["18.11.2026", "27.11.2026", "Отпуск"]
    assert said[5] == "будет"
    assert shown.less_button.text() == "Отменить отсутствие"
    shown.table.setFocus()
    at.press("Delete")
    assert at.office.absences.planned() == ()
    assert "отменено" in at.toast
    at.press("Ctrl+Z")
    assert len(at.office.absences.planned()) == 1


def test_who_is_back_early_is_at_work_at_once_here_and_on_another_desk(at: Whole) -> None:
    people = page(at, "people", 2)
    id = at.office.absences.plan(at.desk, AbsenceDraft(0, 2, "16.11.2026", "20.11.2026", deputy_id=1))
    at.settle()
    row = people.people.model().row_of(2)
    assert people.people.model().index(row, 3).data().startswith("в отпуске")
    shown = page(at, "absences", id)
    assert shown.less_button.text() == "Вернуть к работе"
    shown.table.setFocus()
    at.press("Delete")
    assert "снова на работе" in at.toast
    page(at, "people", 2)
    assert people.people.model().index(row, 3).data() == "на месте"


def test_what_one_desk_sets_is_painted_on_another(at: Whole, tmp_path: Path) -> None:
    with opened(at.office, desk_of(at.office, Role.ADMINISTRATOR), tmp_path / "other") as other:
        theirs = {tab: page(other, tab) for tab in ("absences", "routes", "teams")}
        at.window.activateWindow()
        shown = page(at, "teams", 0)
        shown.form.field("name").line.setFocus()
        at.type("Выездной приём")
        at.press("Ctrl+Return")
        other.settle()
        made = team(at, "Выездной приём")
        assert cells(theirs["teams"], made.id)[0] == "Выездной приём"
        assert shown.table.current_id == made.id
        first = at.office.routes.all()[0].id
        page(other, "routes", first)
        page(at, "routes", first).table.setFocus()
        at.press("Ctrl+Shift+Down")
        other.settle()
        assert cells(theirs["routes"], first)[0] == "2"
        id = at.office.absences.plan(at.desk, AbsenceDraft(0, 2, "18.11.2026"))
        page(other, "absences")
        at.office.absences.end(at.desk, id)
        other.settle()
        assert theirs["absences"].model.rowCount() == 0


def test_everybody_plans_their_own_absence_and_looks_at_the_others(office: Office, tmp_path: Path) -> None:
    agent = desk_of(office, Role.AGENT)
    other = office.absences.plan(desk_of(office, Role.LEAD), AbsenceDraft(0, 1, "20.11.2026"))
    with opened(office, agent, tmp_path) as at:
        shown = page(at, "absences", other)
        assert not shown.form.isEnabled()
        assert not shown.save_button.isVisible()
        at.press("Insert")
        assert shown.form.draft().staff_id == agent.staff_id
        shown.form.field("from_day").line.setFocus()
        at.type("20.11")
        at.press("Ctrl+Return")
        assert {row.staff_id for row in office.absences.planned()} == {1, agent.staff_id}


# Calendars


def test_a_calendar_is_added_renamed_and_put_out_of_use_by_keys(at: Whole) -> None:
    shown = page(at, "terms")
    at.press("Insert")
    form = shown.pane.form
    assert form.field("name").line.hasFocus()
    assert form.draft().week[0] == "08:00–20:00", "the hours in front, until others are typed"
    at.press("Ctrl+Return")
    assert form.field("name").problem
    at.type("Вечерняя смена")
    pick(form.field("tz"), "Asia/Omsk")
    at.press("Ctrl+Return")
    card = next(card for card in at.office.calendars.cards() if card.name == "Вечерняя смена")
    assert (card.kind, card.tz) == (CalendarKind.TEAM, "Asia/Omsk")
    assert shown.calendars.value() == card.id, "it is in front"
    assert at.office.drafts.mine(at.desk) == ()
    shown.change_button.click()
    at.settle()
    assert not form.field("tz").isEnabled()
    form.field("name").line.setFocus()
    at.type(" 2")
    at.press("Ctrl+Return")
    assert "Вечерняя смена 2" in {card.name for card in at.office.calendars.cards()}
    shown.year.setFocus()
    at.press("Ctrl+Z")
    assert "Вечерняя смена" in {card.name for card in at.office.calendars.cards()}
    shown.change_button.click()
    shown.pane.less_button.click()
    at.settle()
    assert card.id not in {card.id for card in at.office.calendars.cards()}
    assert shown.calendars.value() != card.id
    shown.year.setFocus()
    at.press("Ctrl+Z")
    assert card.id in {card.id for card in at.office.calendars.cards()}


def test_the_offices_own_hours_stay_and_say_why(at: Whole) -> None:
    shown = page(at, "terms")
    shown.change_button.click()
    shown.pane.less_button.click()
    at.settle()
    assert "само учреждение" in at.toast
    at.press("Escape")
    assert shown.right_side.currentWidget() is not shown.pane


def test_a_calendar_begun_is_kept_and_offered(at: Whole, tmp_path: Path) -> None:
    shown = page(at, "terms")
    at.press("Insert")
    at.type("Ночная")
    shown.may_leave()
    at.settle()
    assert {draft.editor for draft in at.office.drafts.mine(at.desk)} == {"calendars/0"}
    with opened(at.office, at.desk, tmp_path / "again") as again:
        found = page(again, "terms", 0)
        assert found.pane.form.draft().name == "Ночная"


def test_who_may_shape_nothing_only_looks(office: Office, tmp_path: Path) -> None:
    with opened(office, desk_of(office, Role.AGENT), tmp_path) as at:
        for tab in ("teams", "routes"):
            shown = page(at, tab)
            assert shown.model.rowCount() > 0
            assert not shown.form.isEnabled()
            assert not any(
                button.isVisible() for button in (shown.save_button, shown.more_button, shown.less_button)
            )
            at.press("Insert", "Ctrl+Return")
        shown = page(at, "terms")
        assert not shown.add_button.isVisible()
        at.press("Insert")
        assert shown.right_side.currentWidget() is not shown.pane
