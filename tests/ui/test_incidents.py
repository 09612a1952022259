"""Incidents and problems by keys over the whole program: begun, found out, told, measured, settled, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from frontdesk.domain.inquiries import BeginDraft, IncidentState, Personal, Why
from frontdesk.domain.problems import ProblemDraft
from frontdesk.domain.remedies import RemedyDraft, RemedyKind, Stage
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.ui.told import told
from tests.conftest import StoppedClock
from tests.services.people import claim, desk_of, subject, ticket
from tests.ui.whole import Whole, opened


@pytest.fixture
def at(office: Office, clock: StoppedClock, tmp_path: Path) -> Iterator[Whole]:
    clock.forward(minutes=40)
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def begun(at: Whole, title: str = "Запись не открывается") -> int:
    return at.office.incidents.begin(at.desk, BeginDraft(title, subject(at.office))).id


def page(at: Whole) -> Any:
    return at.window.page("incidents")


def field(at: Whole, name: str) -> QWidget:
    found: QWidget = page(at).inquiry.form.field(name)
    return found


def typed(at: Whole, name: str, text: str) -> None:
    field(at, name).setFocus()
    at.press("Ctrl+A")
    at.type(text)
    at.settle()


def over(at: Whole, **facts: object) -> int:
    """An incident that is over, with those facts."""
    id = begun(at)
    at.office.incidents.close(at.desk, id)
    base = at.office.inquiries.card(at.desk, id).base
    at.office.inquiries.save(at.desk, id, replace(base, **facts), base)  # type: ignore[arg-type]
    return id


def chronicle(at: Whole) -> list[str]:
    return [told(event).headline for event in page(at).inquiry.timeline.model().events]


def test_one_is_begun_by_keys_and_what_opened_it_is_undone(at: Whole) -> None:
    at.press("Ctrl+6", "Insert")
    at.type("Не открывается запись")
    page(at).list.sheet.form.field("subject_id").setFocus()
    at.press("Down", "Ctrl+Return")
    assert page(at).inquiry.header.title == "Инцидент И-1"
    assert page(at).inquiry.header.main == "Всё восстановлено"
    at.press("Ctrl+Z")
    assert at.office.inquiries.card(at.desk, 1).state is IncidentState.VOID


def test_the_chain_of_whys_grows_by_enter_and_is_saved_by_one_key(at: Whole) -> None:
    at.go("incidents", begun(at))
    field(at, "whys").setFocus()
    for answer in ("Кончилось место", "Журнал вырос", "Его не чистят"):
        at.type(answer)
        at.press("Return")
    assert len(page(at).inquiry.form.field("whys").rows) == 4
    at.press("Ctrl+Return")
    base = at.office.inquiries.card(at.desk, 1).base
    assert base.whys == (Why("Кончилось место"), Why("Журнал вырос"), Why("Его не чистят"))
    at.press("Ctrl+Z")
    assert at.office.inquiries.card(at.desk, 1).base.whys == ()


def test_what_is_typed_survives_leaving_and_is_offered_again(at: Whole) -> None:
    id = begun(at)
    at.go("incidents", id)
    typed(at, "direct", "Диск")
    at.go("queue")
    assert [draft.editor for draft in at.office.drafts.mine(at.desk)] == [f"incident/{id}"]
    at.go("incidents", id)
    assert page(at).inquiry.form.draft().direct == "Диск"
    assert page(at).inquiry.header.main == "Сохранить"


def test_a_moment_is_written_out_and_a_wrong_one_is_said_at_its_field(at: Whole) -> None:
    at.go("incidents", begun(at))
    typed(at, "began", "09:10")
    at.press("Tab")
    assert page(at).inquiry.form.draft().began == "17.11.2026 09:10"
    typed(at, "restored", "утром")
    at.press("Ctrl+Return")
    assert "17.11 10:40" in page(at).inquiry.form.field("restored").problem


def test_a_line_of_the_chronicle_tells_who_was_told(at: Whole) -> None:
    at.go("incidents", begun(at))
    at.press("Alt+1", "Insert")
    at.type("Перезапустили сервер")
    at.press("Tab")
    at.type("все окна")
    at.press("Ctrl+Return")
    assert chronicle(at)[0] == "Запись"
    assert "известили: все окна" in told(page(at).inquiry.timeline.model().events[0]).detail
    assert page(at).inquiry.beside.sheet is None
    at.press("Ctrl+Z")
    assert chronicle(at)[0].startswith("Отменено")


def test_a_ticket_and_a_claim_are_added_by_number_opened_and_taken_out(at: Whole) -> None:
    id = begun(at)
    number = at.office.tickets.card(own := ticket(at.office, at.desk, 5, "payment.missing")).number
    named = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk, 6, "payment.missing"))).number
    at.go("incidents", id)
    at.press("Alt+3")
    for text in (str(number), named):
        at.press("Insert")
        at.type(text)
        at.press("Ctrl+Return")
    things = page(at).inquiry.belongings
    assert things.model().rowCount() == 4  # two headings
    at.press("Insert")
    at.type("999999")
    at.press("Ctrl+Return")
    assert page(at).inquiry.beside.sheet is not None
    at.press("Escape")
    assert things.go_to(own)
    at.press("Delete")
    assert at.office.tickets.card(own).incident == 0
    at.press("Ctrl+Z")
    assert at.office.tickets.card(own).incident == 1
    things.go_to(own)
    asked = list[Any]()
    page(at).place_asked.connect(asked.append)
    at.press("Return")
    assert asked == [("queue", own, "")]


def test_a_measure_goes_its_round_by_enter(at: Whole) -> None:
    id = begun(at)
    at.go("incidents", id)
    at.press("Alt+2", "Insert")
    at.type("Завести правило очистки")
    sheet = page(at).inquiry.beside.sheet
    sheet.form.field("owner_id").setFocus()
    at.press("Down")
    for name, day in (("due", "20.11"), ("check_on", "27.11")):
        sheet.form.field(name).setFocus()
        at.type(day)
    at.press("Ctrl+Return")
    assert page(at).inquiry.measures.go_to(1)

    def stage() -> Stage:
        return at.office.inquiries.card(at.desk, id).remedies[0].stage

    at.press("Return")
    assert stage() is Stage.DO
    at.press("Ctrl+Z")
    assert stage() is Stage.PLAN
    at.press("Return", "Return")
    at.type("Правило включено")
    at.press("Ctrl+Return")
    assert stage() is Stage.CHECK
    at.press("Return", "Down")
    page(at).inquiry.beside.sheet.form.field("note").setFocus()
    at.type("Сбоев не было")
    at.press("Ctrl+Return")
    assert stage() is Stage.ACT
    at.press("Ctrl+Z")
    assert stage() is Stage.CHECK


def test_settling_names_all_that_lacks_and_goes_to_the_first(at: Whole) -> None:
    id = over(at, direct="Диск", root="Нет правила", personal=Personal.NO)
    at.go("incidents", id)
    assert "нет вида причины" in page(at).inquiry.lacks.text
    at.press("Ctrl+Return")
    assert "«почему?» задано меньше 3 раз" in at.toast
    assert page(at).inquiry.form.field("category").box.hasFocus()
    base = at.office.inquiries.card(at.desk, id).base
    whole = replace(base, category="system", whys=(Why("а"), Why("б"), Why("в")))
    at.office.inquiries.save(at.desk, id, whole, base)
    for kind in RemedyKind:
        draft = RemedyDraft(kind, "Мера", at.desk.staff_id, "20.11", "27.11")
        at.office.remedies.give(at.desk, draft, incident_id=id)
    at.settle()
    at.press("Ctrl+Return")
    assert at.office.inquiries.card(at.desk, id).state is IncidentState.SETTLED
    assert not page(at).inquiry.form.isEnabled()
    assert page(at).inquiry.header.main == ""
    at.press("Ctrl+Z")
    assert at.office.inquiries.card(at.desk, id).state is IncidentState.EXAMINED


def test_a_leak_shows_both_terms_and_a_sent_notice_is_written_down(at: Whole) -> None:
    at.go("incidents", over(at, personal=Personal.YES))
    notices = page(at).inquiry.notices
    said = [banner.text for banner in notices.findChildren(QWidget) if hasattr(banner, "acted")]
    assert len(said) == 2
    assert "часть 3.1 статьи 21" in said[0]
    next(banner for banner in notices.findChildren(QWidget) if hasattr(banner, "acted")).acted.emit()
    at.settle()
    assert at.office.inquiries.card(at.desk, 1).notices[0].told_at is not None
    at.press("Ctrl+Z")
    assert at.office.inquiries.card(at.desk, 1).notices[0].told_at is None


def test_two_desks_join_by_field_and_show_both_values_of_the_same(at: Whole) -> None:
    id = begun(at)
    at.go("incidents", id)
    typed(at, "direct", "Диск")
    other = desk_of(at.office, Role.CLERK)
    base = at.office.inquiries.card(other, id).base
    at.office.inquiries.save(other, id, replace(base, direct="Сеть", root="Нет правила"), base)
    at.settle()
    assert page(at).inquiry.form.draft().direct == "Диск"
    assert page(at).inquiry.form.draft().root == "Нет правила"
    field(at, "direct").setFocus()
    at.press("Ctrl+Return")
    assert "Сеть" in page(at).inquiry.form.field("direct").hint
    assert at.office.inquiries.card(other, id).base.direct == "Сеть"
    at.press("Ctrl+Return")
    assert at.office.inquiries.card(other, id).base.direct == "Диск"


def test_a_problem_is_begun_by_keys_and_shows_its_incidents(at: Whole) -> None:
    at.go("incidents", None, "problems")
    at.press("Insert")
    at.type("Сервер падает без места")
    at.press("Ctrl+Return")
    assert page(at).problem.header.title == "Проблема ПР-1"
    at.press("Ctrl+Z")
    assert at.office.problems.all(at.desk) == ()
    at.press("Insert")
    at.type("Сервер падает без места")
    at.press("Ctrl+Return")
    problem = at.office.problems.all(at.desk)[0]
    assert page(at).problem.header.title == "Проблема ПР-2"
    over(at, problem_id=problem.id)
    at.settle()
    assert page(at).problem.incidents.model().rowCount() == 1
    at.press("Escape", "Escape")
    assert page(at).problems.table.hasFocus()


def test_the_causes_are_painted_and_shown_as_a_table(at: Whole) -> None:
    over(at, category="system")
    at.office.problems.save(at.desk, ProblemDraft("Сервер"))
    at.go("incidents", None, "problems")
    board = page(at).problems.board
    assert board.chart.accessibleName() == "Сбой программы или сайта: 1, вместе 100\u00a0%"
    assert board.chart.isVisible()
    before = board.chart.grab().toImage()
    board.as_table.click()
    assert board.table.isVisible()
    assert board.table.model().rowCount() == 1
    board.as_table.click()
    board.chart.show_bars(())
    assert board.chart.grab().toImage() != before


def test_the_list_has_a_row_for_each_state(at: Whole) -> None:
    at.go("incidents", over(at))
    begun(at, "Вторая")
    at.go("incidents")
    rows = [page(at).list.table.model().row_at(row) for row in range(2)]
    assert [row.state for row in rows] == [IncidentState.STANDING, IncidentState.EXAMINED]
    at.press("Home", "Return")
    assert page(at).inquiry.header.title == "Инцидент И-2"


def test_the_clocks_of_a_leak_run_and_grow_red_when_six_hours_are_left(
    at: Whole, clock: StoppedClock
) -> None:
    id = over(at, personal=Personal.YES)
    at.go("incidents", id)
    notices = page(at).inquiry.notices
    first, result = notices.banners
    assert "Осталось 24\u00a0ч." in first.text
    assert (first.property("banner"), result.property("banner")) == ("warning", "warning")
    clock.forward(minutes=18 * 60 + 30)
    notices.tick()
    assert "Осталось 5\u00a0ч\u00a030\u00a0мин." in first.text
    assert (first.property("banner"), result.property("banner")) == ("danger", "warning")
    clock.forward(minutes=6 * 60)
    notices.tick()
    assert "Просрочено на 30\u00a0мин." in first.text
    at.go("incidents")
    (row,) = at.office.inquiries.rows([id])
    assert row.notice_due == at.office.inquiries.card(at.desk, id).notices[0].due
    model = page(at).list.table.model()
    shown = [model.data(model.index(0, column)) for column in range(model.columnCount())]
    assert "до 11:22" in shown
