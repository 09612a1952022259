"""Shifts and the roster by keys alone: put, cleared, copied, filled, duty; what is wrong is said in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.dates import NBSP
from frontdesk.domain.roster import DutyMark, Mark, ShiftDraft, Tone, monday_of
from frontdesk.domain.staff import Role
from frontdesk.domain.teams import AbsenceDraft, AwayReason
from frontdesk.services.office import Office
from tests.services.people import desk_of
from tests.ui.whole import Whole, opened

DAY = ShiftDraft("Дневная", "Д", "08:00–20:00", "1 ч")
NIGHT = ShiftDraft("Ночная", "Н", "20:00–08:00", "1 ч", tone=Tone.VIOLET)
HOME = ShiftDraft("Дежурство на дому", "Дж", "20:00–08:00", is_duty=True)


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def page(at: Whole, tab: str, id: int | None = None) -> Any:
    settings: Any = at.go("settings", id, tab)
    at.settle()
    return settings.content


def front(office: Office) -> int:
    return next(row.id for row in office.teams.all() if row.code == "front")


def today(office: Office) -> date:
    return office.facts.day(office.clock())


def planned(at: Whole) -> Any:
    """The roster of the front team, the cursor on today and its first person."""
    for draft in (DAY, NIGHT, HOME):
        at.office.shifts.save(at.desk, draft)
    shown = page(at, "roster", front(at.office))
    shown.grid.setFocus()
    return shown


def mark(shown: Any) -> str:
    """What the cell under the cursor says."""
    shift = shown.grid.weeks.shift(shown.grid.person, shown.grid.day)
    given: Mark = shown.grid.person.mark(shown.grid.day)
    return shift.mark if shift else "" if given.is_blank else "off"


def findings(shown: Any) -> list[str]:
    model = shown.findings.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_shift_is_made_by_keys_and_taken_out_of_use(at: Whole) -> None:
    shown = page(at, "shifts")
    shown.table.setFocus()
    at.press("Insert")
    at.type("Ночная")
    shown.form.field("mark").line.setFocus()
    at.type("Н")
    shown.form.field("hours").line.setFocus()
    at.type("20-8")
    shown.form.field("rest").line.setFocus()
    at.type("1 ч")
    at.press("Ctrl+Return")
    (row,) = at.office.shifts.all()
    assert (row.name, row.hours, row.minutes) == ("Ночная", "20:00–08:00", 660)
    cells = [shown.model.index(0, column).data() for column in range(shown.model.columnCount())]
    assert cells == ["Н", "Ночная", "20:00–08:00", "1 ч", "11 ч"]
    shown.table.setFocus()
    at.press("Delete")
    assert at.office.shifts.all() == ()
    at.press("Ctrl+Z")
    assert [one.id for one in at.office.shifts.all()] == [row.id]
    at.press("Ctrl+Z")
    assert at.office.shifts.all() == ()


def test_hours_that_are_none_and_a_mark_that_is_taken_are_said_at_their_fields(at: Whole) -> None:
    at.office.shifts.save(at.desk, DAY)
    shown = page(at, "shifts", 0)
    at.type("Другая")
    shown.form.field("mark").line.setFocus()
    at.type("д")
    shown.form.field("hours").line.setFocus()
    at.type("с утра")
    at.press("Ctrl+Return")
    assert shown.form.field("mark").problem
    assert shown.form.field("hours").problem
    assert len(at.office.shifts.all()) == 1


def test_an_office_without_shifts_is_told_so_and_where_to_make_one(at: Whole) -> None:
    shown = page(at, "roster", front(at.office))
    assert shown.below.currentIndex() == 2
    shown.grid.setFocus()
    at.press("1")
    assert "Смены" in at.toast
    shown.shifts_button.click()
    at.settle()
    assert at.window.page("settings").content.room == "shifts"  # type: ignore[attr-defined]


def test_digits_put_shifts_nought_a_day_off_and_del_clears(at: Whole) -> None:
    shown = planned(at)
    assert shown.grid.day == today(at.office)
    at.press("1")
    assert mark(shown) == "Д"
    assert shown.grid.weeks.hours(shown.grid.person) == f"11{NBSP}ч"
    at.press("2")
    assert mark(shown) == "Н"
    at.press("Right", "0")
    assert mark(shown) == "off"
    assert shown.grid.day == today(at.office) + timedelta(days=1)
    at.press("Delete")
    assert mark(shown) == ""
    at.press("Ctrl+Z", "Ctrl+Z", "Left")
    assert mark(shown) == "Н"
    at.press("Ctrl+Z")
    assert mark(shown) == "Д"
    at.press("9")
    assert "клавиши" in at.toast
    assert mark(shown) == "Д"


def test_the_cursor_keeps_to_the_days(at: Whole) -> None:
    shown = planned(at)
    at.press(*["Left"] * 9)
    assert shown.grid.day == monday_of(today(at.office))
    at.press(*["Right"] * 9)
    assert shown.grid.day == monday_of(today(at.office)) + timedelta(days=6)
    at.press(*["Down"] * 30)
    assert shown.grid.person.id == shown.grid.weeks.week.people[-1].id


def test_the_week_before_is_copied_by_one_key_and_taken_back(at: Whole) -> None:
    shown = planned(at)
    at.press("1", "PgDown")
    assert shown.grid.day == today(at.office) + timedelta(days=7)
    assert mark(shown) == ""
    at.press("C")
    assert mark(shown) == "Д"
    at.press("Ctrl+Z")
    assert mark(shown) == ""
    at.press("PgUp")
    assert mark(shown) == "Д"


def test_a_pattern_fills_weeks_from_the_cell_on(at: Whole) -> None:
    shown = planned(at)
    at.press("Return")
    assert shown.form.field("shift_id").box.hasFocus()
    shown.form.field("pattern").set_value("2/2")
    shown.form.field("weeks").line.setFocus()
    at.press("Ctrl+A")
    at.type("2")
    at.press("Ctrl+Return")
    assert shown.grid.hasFocus()
    seen = []
    for _ in range(4):
        seen.append(mark(shown))
        at.press("Right")
    assert seen == ["Д", "Д", "off", "off"]
    at.press("Ctrl+Z")
    assert not shown.grid.person.marks
    at.press("Return")
    shown.form.field("weeks").line.setFocus()
    at.press("Ctrl+A")
    at.type("40")
    at.press("Ctrl+Return")
    assert shown.form.field("weeks").problem
    assert not shown.grid.person.marks
    at.press("Escape")
    assert shown.grid.hasFocus()


def test_d_goes_round_the_hours_of_duty(at: Whole) -> None:
    shown, team, day = planned(at), front(at.office), today(at.office)
    person = shown.grid.person.id

    def duty() -> DutyMark | None:
        found: DutyMark | None = shown.grid.weeks.week.duty(person, day)
        return found

    at.press("1", "D")
    shift = shown.grid.person.mark(day).shift_id
    assert duty() == DutyMark(team, day, person, shift)
    assert "дежурит 08:00–20:00" in shown.said.text()
    at.press("D")
    home = next(row.id for row in at.office.shifts.all() if row.is_duty)
    assert duty() == DutyMark(team, day, person, home)
    at.press("D")
    assert duty() is None
    at.press("Ctrl+Z")
    assert duty() == DutyMark(team, day, person, home)


def test_what_is_wrong_with_the_week_is_said_and_enter_leads_there(at: Whole) -> None:
    shown = planned(at)
    assert findings(shown) == []
    person = shown.grid.person
    at.press("Return", "Ctrl+Return")
    told = findings(shown)
    assert any("больше нормы" in line and "ст. 91" in line for line in told)
    assert any("никого нет" in line for line in told)
    assert shown.doubt.isVisible()
    assert "не проверены" in shown.doubt.text()
    away = f"{today(at.office) + timedelta(days=1):%d.%m.%Y}"
    at.office.absences.plan(at.desk, AbsenceDraft(0, person.id, away, away, AwayReason.ILLNESS))
    at.settle()
    told = findings(shown)
    place = next(n for n, line in enumerate(told) if "отсутствует, но стоит в графике" in line)
    shown.findings.setFocus()
    shown.findings.setCurrentIndex(shown.findings.model().index(place, 0))
    at.press("Return")
    assert shown.grid.hasFocus()
    assert (shown.grid.person.id, shown.grid.day) == (person.id, today(at.office) + timedelta(days=1))


def test_another_desk_sees_what_was_planned_and_who_only_looks_changes_nothing(
    office: Office, tmp_path: Path
) -> None:
    agent, lead = desk_of(office, Role.AGENT, counter=3), desk_of(office, Role.LEAD)
    with opened(office, agent, tmp_path) as at:
        shown = page(at, "roster", front(office))
        id = office.shifts.save(lead, DAY)
        person = shown.grid.person.id
        office.rosters.put(lead, [Mark(person, today(office), id)])
        at.settle()
        assert mark(shown) == "Д"
        shown.grid.setFocus()
        at.press("0", "Delete", "D", "C")
        assert mark(shown) == "Д"
        assert not shown.fill_button.isVisible()


def test_the_list_of_people_tells_who_is_on_shift_now(at: Whole) -> None:
    id = at.office.shifts.save(at.desk, DAY)
    at.office.rosters.put(at.desk, [Mark(1, today(at.office), id), Mark(2, today(at.office))])
    shown = page(at, "people")
    rows = {row: shown.people.model() for row in (1, 2)}
    said = {id: model.index(model.row_of(id), 3).data() for id, model in rows.items()}
    assert said == {1: "на смене до 20:00", 2: "не на смене"}


def test_off_shift_the_next_ticket_is_not_handed_out_and_it_is_said_why(
    office: Office, tmp_path: Path
) -> None:
    lead, agent = desk_of(office, Role.LEAD), desk_of(office, Role.AGENT, counter=3)
    id = office.shifts.save(lead, NIGHT)
    office.rosters.put(lead, [Mark(agent.staff_id, today(office), id)])
    with opened(office, agent, tmp_path) as at:
        at.go("queue")
        at.press("Ctrl+F8")
        assert "не на смене" in at.toast
        assert "20:00" in at.toast
