"""The section of printing and its page of settings, by keys: the queue, the journal, forms for an outage, profiles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk import settings
from frontdesk.domain.blanks import PadDraft, SpoilDraft
from frontdesk.domain.printing import Hitch, JobFilter, JobState, Profile, Stock, Tray, heard
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.ui.prints import jobs
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.printers import Roll
from tests.services.people import ZONE, desk_of
from tests.ui.whole import Whole, opened

PDF = b"%PDF"


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def roll_of(at: Whole) -> Roll:
    """The printers of the window, serving whoever sits there."""
    roll: Any = at.console._printing
    roll.names = ("Зал", "Кабинет 7")
    roll.serve(at.office.print_queue, at.desk)
    roll.look()
    return roll  # type: ignore[no-any-return]


def texts(table: Any) -> list[str]:
    model = table.model()
    return [
        " ".join(str(model.index(row, column).data() or "") for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_what_waits_is_printed_moved_and_given_up_by_keys(at: Whole) -> None:
    roll = roll_of(at)
    roll.ailment = Hitch.NO_PAPER
    asked = (("claim", "87-П"), ("claim", "88-П"), ("receipt", "12"))
    first, second, third = (row for one in asked if (row := roll.print(one[0], PDF, one[1])) is not None)
    page: Any = at.go("prints")
    assert "Расписка в приёме документов № 12" in texts(page.list.table)[0]
    assert all("В принтере нет бумаги" in row for row in texts(page.list.table))
    at.press("Delete")
    assert at.toast == "Расписка в приёме документов № 12: печать отменена"
    roll.ailment = Hitch.NONE
    at.press("Ctrl+Return")
    assert at.toast == "Отправлено на «Зал», 2 экз."
    at.press("Ctrl+Shift+P")
    menu = page.list.menu
    assert [action.text() for action in menu.actions()] == ["Кабинет 7"]
    menu.actions()[0].trigger()
    menu.close()
    at.settle()
    assert texts(page.list.table) == []
    states = {
        row.id: (row.state, row.printer)
        for row in at.office.print_queue.rows((first.id, second.id, third.id))
    }
    assert states == {
        third.id: (JobState.CANCELLED, "Зал"),
        second.id: (JobState.PRINTED, "Зал"),
        first.id: (JobState.PRINTED, "Кабинет 7"),
    }


def test_the_journal_is_narrowed_and_written_to_a_file(
    at: Whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roll = roll_of(at)
    roll.print("claim", PDF, "87-П")
    roll.print("slip", PDF, "В-011")
    page: Any = at.go("prints")
    assert texts(page.list.table) == []
    page.list.period.set_value("today")
    page.list.reload()
    at.settle()
    slip, act = texts(page.list.table)
    assert "Талон № В-011 Зал 1 напечатано" in slip
    assert "Акт по претензии № 87-П Зал 2 напечатано" in act
    assert at.desk.staff.short_name in act
    page.list.kind.set_value("slip")
    page.list.reload()
    at.settle()
    assert len(texts(page.list.table)) == 1
    path = tmp_path / "печать.csv"
    monkeypatch.setattr(jobs, "where_to", lambda *_: str(path))
    page.list.to_file("csv")
    at.settle()
    written = path.read_text("utf-8-sig").splitlines()
    assert len(written) == 2
    assert "Талон № В-011" in written[1]
    path = tmp_path / "печать.pdf"
    page.list.to_file()
    at.settle()
    assert "Талон № В-011" in read(path.read_bytes()), "the name chose the form"


def test_a_pad_is_printed_entered_and_written_off_by_keys(at: Whole, clock: StoppedClock) -> None:
    roll, office = roll_of(at), at.office
    page: Any = at.go("prints", None, "blanks")
    at.robot.tab_to("Сколько бланков в новом блоке")
    at.press("Ctrl+A")
    at.type("4")
    at.press("Insert")
    assert len(roll.papers) == 1
    assert page.blanks._missing.text() == "Ещё не внесены: 1–4"
    clock.forward(hours=1)
    at.press("Ctrl+F3")
    at.type("2")
    at.press("Tab")
    at.type(f"{clock.now.astimezone(ZONE):%H}:05")
    at.robot.tab_to("Тема")
    at.type("не поступила")
    at.press("Return")
    at.press("Ctrl+Return")
    (entered,) = [row for row in office.blanks.of_pad(office.blanks.pads()[0].id) if row.ticket_id]
    assert entered.number == 2
    card = office.tickets.card(entered.ticket_id or 0)
    assert card.opened_at.astimezone(ZONE).minute == 5
    at.go("prints", None, "blanks")
    at.robot.tab_to("Какие номера списать")
    at.type("3-4")
    at.press("Tab")
    at.type("Залиты чаем")
    page.blanks.spoil_button.click()
    at.settle()
    assert at.toast == "Списаны: 3–4"
    assert page.blanks._missing.text() == "Ещё не внесены: 1"
    at.press("Ctrl+Z")
    assert page.blanks._missing.text() == "Ещё не внесены: 1, 3–4"
    assert office.print_queue.rows(office.print_queue.ids(JobFilter(kind="blank")))[0].number == "1–4"


def test_what_is_wrong_with_an_entered_form_stands_at_its_field(at: Whole, clock: StoppedClock) -> None:
    at.office.blanks.print_pad(at.desk, PadDraft("2"))
    at.office.blanks.spoil(at.desk, SpoilDraft("2", "порван"))
    clock.forward(hours=1)
    at.press("Ctrl+F3")
    queue: Any = at.window.page("queue")
    form = queue.workspace.new.form
    at.robot.tab_to("Тема")
    at.type("не поступила")
    at.press("Return")
    told = {
        ("77", "10:50"): ("blank", "Бланка № 000077 нет. Номер стоит после слова «БЛАНК»"),
        ("2", "10:50"): ("blank", "Бланк № 000002 списан"),
        ("1", "23:50"): ("happened", "Этот момент ещё не наступил"),
        ("1", "когда-то"): ("happened", "Это не дата со временем. Наберите так: 17.11 10:40"),
        ("1", "01.11 10:00"): (
            "happened",
            "Бланк напечатан только 17.11.2026 10:42: сверьте день и время на нём",
        ),
    }
    for (blank, happened), (field, words) in told.items():
        form.field("blank").set_value(blank)
        form.field("happened").set_value(happened)
        at.press("Ctrl+Return")
        assert form.field(field).problem == words


def test_a_profile_is_set_by_keys_tested_and_remembered_here(at: Whole) -> None:
    roll = roll_of(at)
    shown: Any = at.go("settings", 4, "printing")
    page = shown.content
    page.table.setFocus()
    assert page.name_of(page.form.draft()) == "Акт по претензии"
    at.press("Return")
    page.form.field("printer").box.setCurrentText("Кабинет 7")
    page.form.field("tray").set_value(Tray.LOWER)
    page.form.field("copies").set_value("много")
    at.press("Ctrl+Return")
    assert page.form.field("copies").problem == "Целое число от 1 до 9"
    page.form.field("copies").set_value("3")
    page.form.field("stock").set_value(Stock.A4)
    at.press("Ctrl+P")
    assert at.toast == "Сначала сохраните профиль, потом напечатайте пробную страницу"
    at.press("Ctrl+Return")
    wanted = Profile("Кабинет 7", 3, Tray.LOWER, stock=Stock.A4)
    assert roll.profiles.of("claim") == wanted
    assert heard(settings.load(at.console.home.settings).printing).of("claim") == wanted
    at.press("Ctrl+P")
    (printer, profile, _) = roll.told[-1]
    assert (printer, profile.tray, profile.copies) == ("Кабинет 7", Tray.LOWER, 1)
    assert roll.papers[-1].startswith(b"%PDF-")
    at.press("Ctrl+Z")
    assert roll.profiles.own("claim") == Profile(), "as it stood before it was saved"
    page.table.setFocus()
    at.press("Delete")
    assert roll.profiles.own("claim") is None
    assert at.toast == "«Акт по претензии» печатается как все"
