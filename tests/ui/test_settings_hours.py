"""Working hours set by keys: typed, looked at, published; what moves is told before and counted after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit

from frontdesk.domain.edition_drafts import EditionDraft, SpecialDraft, SpecialKind
from frontdesk.domain.levels import When
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from tests.services.people import desk_of
from tests.ui.whole import Whole, opened

DRAFT = EditionDraft("23.11.2026", ("9:00–13:00, 14:00–18:00",) * 5 + ("", ""), note="Приказ № 14")


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def hours(at: Whole) -> Any:
    """The page of working hours, asked for by the rail."""
    page: Any = at.go("settings")
    at.settle()
    return page.content


def wait(at: Whole) -> None:
    at.robot.until(lambda: not at.window.page("settings").content._quiet.isActive(), "a quiet moment")  # type: ignore[attr-defined]
    at.settle()


def accessible(page: Any, row: int, column: int) -> str:
    return str(page.year.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_year_says_of_each_day_why_it_is_what_it_is(at: Whole) -> None:
    page = hours(at)
    assert accessible(page, 10, 2).replace("\u00a0", " ") == "вт, 3 ноября: 08:00–19:00, короче на 1 ч"
    assert "праздник, День народного единства" in accessible(page, 10, 3)
    assert "перенесённый выходной" in accessible(page, 0, 8)
    said = [
        accessible(page, month, day)
        for month in range(12)
        for day in range(31)
        if page.year.model().index(month, day).flags()
    ]
    assert len(said) == 365
    assert all(said)
    page.after.click()
    at.settle()
    assert "предварительно" in page.state.text()
    assert "предварительно" in accessible(page, 2, 1)


def test_arrows_walk_the_days_and_enter_makes_one_special(at: Whole) -> None:
    page = hours(at)
    page.year.setFocus()
    at.press("Right", "Right", "Down")
    assert page.year.look.day == date(2026, 12, 19)
    assert page.said.text().replace("\u00a0", " ").startswith("сб, 19 декабря: 09:00–14:00")
    at.press("Return")
    assert page.form.draft().specials == (SpecialDraft(SpecialKind.OFF, "19.12.2026", ""),)
    at.type("Санитарный день")
    wait(at)
    assert "свой выходной, Санитарный день" in accessible(page, 11, 18), "the year is that of the draft"


def test_nothing_is_published_before_what_moves_was_shown(at: Whole) -> None:
    page = hours(at)
    page.form.specials.add(date(2026, 11, 18))
    at.type("Санитарный день")
    at.press("Ctrl+Return")
    told = at.office.calendars.moves(at.desk, 1, page.form.draft())
    assert told.clocks > 0
    assert page.below.currentWidget() is page.moves
    assert f"{told.clocks} срок" in page.moves.told(told)
    assert page.moves._model.rowCount() == len(told.first)
    assert len(at.office.calendars.cards()[0].editions) == 1, "not published yet"
    at.press("Ctrl+Return")
    at.robot.until(page.bar.isHidden, "all open tickets counted")
    at.settle()
    (newest, _) = at.office.calendars.cards()[0].editions
    assert newest.number == 2
    assert newest.published_by == at.desk.staff.short_name
    assert not at.office.calendars.is_unfinished()
    assert at.office.calendars.hours().hours_on(date(2026, 11, 18)) == ()
    assert "Опубликовано" in at.toast
    assert page.below.currentWidget() is page.editions
    assert at.office.drafts.mine(at.desk) == (), "what is published is no draft any more"


def test_a_count_that_was_cut_off_is_finished_by_the_next_who_signs_in(
    office: Office, tmp_path: Path
) -> None:
    lead = desk_of(office, Role.LEAD)
    office.calendars.publish(lead, office.calendars.keep(lead, 1, DRAFT))
    assert office.calendars.is_unfinished()
    with opened(office, desk_of(office, Role.CLERK), tmp_path) as at:
        at.robot.until(lambda: not office.calendars.is_unfinished(), "all open tickets counted")


def test_typing_on_puts_the_preview_away(at: Whole) -> None:
    page = hours(at)
    page.form.specials.add(date(2026, 11, 18))
    at.press("Ctrl+Return")
    assert page.publish_button.isVisible()
    page.form.week.lines[0].setFocus()
    at.robot.press("Ctrl+A")
    at.type("10–16")
    assert not page.publish_button.isVisible()
    at.press("Ctrl+Return")
    assert page.publish_button.isVisible()
    at.press("Escape")
    assert page.look_button.isVisible()


def test_a_mistake_is_said_at_its_field(at: Whole) -> None:
    page = hours(at)
    line = page.form.week.lines[1]
    line.setFocus()
    at.robot.press("Ctrl+A")
    at.type("20–8")
    at.press("Ctrl+Return")
    assert line.hasFocus()
    assert "8:00–13:00" in line.accessibleDescription()
    assert line.property("state") == "error"
    assert page.form.week.problem.startswith("Вторник")
    assert page.wrong.isVisible()
    assert page.below.currentWidget() is page.editions
    at.robot.press("Ctrl+A")
    at.type("8–20")
    at.press("Tab")
    assert line.text() == "08:00–20:00"
    assert line.accessibleDescription() == ""


def test_a_draft_is_kept_for_everybody_and_may_be_dropped_and_brought_back(at: Whole) -> None:
    page = hours(at)
    page.form.field("note").line.setFocus()
    at.type("Приказ № 14")
    at.press("Ctrl+S")
    (draft, _) = at.office.calendars.cards()[0].editions
    assert (draft.note, draft.published_at) == ("Приказ № 14", None)
    assert page.drop_button.isVisible()
    page.drop_button.click()
    at.settle()
    assert len(at.office.calendars.cards()[0].editions) == 1
    at.press("Ctrl+Z")
    assert at.office.calendars.cards()[0].editions[0].note == "Приказ № 14"


def test_what_another_desk_publishes_is_seen_here(at: Whole) -> None:
    page = hours(at)
    id = at.office.calendars.keep(at.desk, 1, DRAFT)
    at.office.calendars.publish(at.desk, id)
    at.settle()
    assert page.editions.model.rowCount() == 2


def test_what_was_typed_is_there_again_and_offered_as_unfinished(
    office: Office, tmp_path: Path, at: Whole
) -> None:
    page = hours(at)
    page.form.field("note").line.setFocus()
    at.type("Приказ № 15")
    page.may_leave()
    at.settle()
    (kept,) = office.drafts.mine(at.desk)
    assert kept.editor == "hours/1"
    with opened(office, at.desk, tmp_path / "again") as again:
        assert hours(again).form.draft().note == "Приказ № 15"


def test_who_may_not_set_hours_looks_at_them(office: Office, tmp_path: Path) -> None:
    with opened(office, desk_of(office, Role.CLERK), tmp_path) as at:
        page = hours(at)
        assert not page.form.isEnabled()
        assert not any(b.isVisible() for b in (page.look_button, page.publish_button, page.keep_button))
        at.press("Ctrl+Return", "Ctrl+S")
        assert len(office.calendars.cards()[0].editions) == 1


def test_every_control_has_a_name_and_is_reached_by_tab(at: Whole) -> None:
    page = hours(at)
    at.settle()
    wanted = [
        widget
        for kind in (QLineEdit, QAbstractButton, QAbstractItemView)
        for widget in page.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(wanted) > 15
    assert [w for w in wanted if not (w.accessibleName() or getattr(w, "text", str)())] == []
    page.year.setFocus()
    walked = set[Any]()
    for _ in range(3 * len(wanted)):
        walked.add(QApplication.focusWidget())
        at.robot.press("Tab")
    assert [w.accessibleName() or w.text() for w in wanted if w not in walked] == []


def test_norms_are_edited_in_hours_and_taken_back(at: Whole) -> None:
    page: Any = at.go("settings", None, "norms").content  # type: ignore[attr-defined]
    at.settle()
    before = at.office.targets.rows()[0]
    page.table.setFocus()
    at.press("Return")
    assert page.form.field("first_response").line.hasFocus()
    at.robot.press("Ctrl+A")
    at.type("1 ч 30 мин")
    at.press("Ctrl+Return")
    after = at.office.targets.rows()[0]
    assert after.norms == {**before.norms, Measure.FIRST_RESPONSE: 5400}
    page.table.setFocus()
    at.press("Ctrl+Z")
    assert at.office.targets.rows()[0] == before
    assert page.form.draft().first_response == "30 мин"
    page.form.field("first_response").line.setFocus()
    at.robot.press("Ctrl+A")
    at.type("скоро")
    at.press("Ctrl+Return")
    assert "4 ч" in page.form.field("first_response").problem
    assert at.office.targets.rows()[0] == before


def test_a_norm_is_made_for_some_tickets_put_in_its_place_and_taken_out_again(at: Whole) -> None:
    page: Any = at.go("settings", None, "norms").content  # type: ignore[attr-defined]
    at.settle()
    four = at.office.targets.in_use()
    page.table.setFocus()
    at.press("Ins")
    assert page.form.field("name").line.hasFocus()
    at.type("Опека, ключевые клиенты")
    for name, value in (("solution", "6 ч"), ("segment", "опекуны"), ("until_day", "31.12.2026")):
        page.form.field(name).line.setFocus()
        at.type(value)
    subject = at.office.tickets.subjects()[0]
    for name, value in (("subject_id", subject.id), ("channel", "phone"), ("kind", "request")):
        page.form.field(name).set_value(value)
    at.press("Ctrl+Return")
    made = at.office.targets.in_use()[-1]
    asked = (made.subject_id, made.channel, made.kind, made.segment, made.until_day)
    assert asked == (subject.id, "phone", "request", "опекуны", date(2026, 12, 31))
    assert made.norms == {Measure.SOLUTION: 6 * 3600}
    assert made.calendar_id == four[0].calendar_id
    page.table.go_to(made.id)
    page.table.setFocus()
    at.press("Ctrl+Shift+Up")
    assert [row.id for row in at.office.targets.in_use()][-2] == made.id
    at.press("Delete")
    assert at.office.targets.in_use() == four
    at.press("Ctrl+Z")
    assert made.id in [row.id for row in at.office.targets.in_use()]


def test_a_warning_is_written_changed_and_taken_away_by_keys(at: Whole) -> None:
    page: Any = at.go("settings", None, "levels").content  # type: ignore[attr-defined]
    at.settle()
    before = at.office.levels.all()
    page.table.setFocus()
    at.press("Ins")
    page.form.field("amount").line.setFocus()
    at.robot.press("Ctrl+A")
    at.type("60")
    at.press("Ctrl+Return")
    made = next(one for one in at.office.levels.all() if one not in before)
    assert (made.measure, made.at_percent) == (Measure.SOLUTION, 60)
    page.table.go_to(made.id)
    page.table.setFocus()
    at.press("Return")
    page.form.field("when").set_value(When.EDGE)
    page.form.field("when").edited.emit()
    assert not page.form.field("amount").isVisible()
    at.press("Ctrl+Return")
    assert next(one for one in at.office.levels.all() if one.id == made.id).at_percent is None
    page.table.setFocus()
    at.press("Delete")
    assert at.office.levels.all() == before
    at.press("Ctrl+Z")
    assert made.id in [one.id for one in at.office.levels.all()]
