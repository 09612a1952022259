"""What is left unfinished: kept on a full disk, offered to its owner alone, opened where it belongs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from sqlalchemy import Engine, event

from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.domain.board import Column, LimitDraft
from frontdesk.domain.errors import DiskFull
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import QueueFilter, Scope, Status
from frontdesk.services import demo
from frontdesk.services.drafts import Drafts
from frontdesk.services.office import Office, open_office
from frontdesk.ui.keeper import AGAIN_MS, WITHIN_MS, Unkept
from frontdesk.ui.places import Place
from frontdesk.ui.unfinished import Unfinished
from tests.services.people import desk_of, ticket
from tests.ui.whole import Whole, opened

NO_LIMIT = 4_294_967_294
PATIENCE_MS = 20_000


@pytest.fixture
def desk(office: Office) -> Desk:
    return demo.sign_in(office)


@pytest.fixture
def at(office: Office, desk: Desk, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk, tmp_path) as made:
        yield made


class SmallDisk:
    """A store that may not grow: SQLite itself answers SQLITE_FULL, as it does on a full disk."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self.pages = engine, NO_LIMIT
        event.listen(engine, "checkout", self._limit)

    def fill(self) -> None:
        with self._engine.connect() as connection:
            self.pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def make_room(self) -> None:
        self.pages = NO_LIMIT

    def _limit(self, connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {self.pages}")


@pytest.fixture
def disk(at: Whole) -> SmallDisk:
    return SmallDisk(at.office.database.engine)


def composer(at: Whole, ticket_id: int) -> Any:
    page: Any = at.go("queue", ticket_id)
    return page.workspace.ticket.composer


def until(reached: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not reached():
        assert not deadline.hasExpired()
        QTest.qWait(5)


def stored(at: Whole, editor: str) -> Any:
    """What a program that starts now finds: not what this one remembers."""
    found = Drafts(at.office.database, at.office.clock).load(at.desk, editor)
    return found.body if found else None


def unfinished(at: Whole) -> Unfinished:
    made = next(child for child in at.window.children() if isinstance(child, Unfinished))
    made._tick()
    at.settle()
    return made


def test_on_a_full_disk_the_text_stays_a_banner_says_so_and_room_is_enough_to_keep_it(
    at: Whole, disk: SmallDisk
) -> None:
    """The banner comes with the first refused write; that is asked within `WITHIN_MS` of the key."""
    one, two = ticket(at.office, at.desk), ticket(at.office, at.desk)
    composer(at, one)
    at.type("Первый черновик")
    text = composer(at, two)
    at.type("Начало")
    until(lambda: stored(at, f"ticket/{two}") is not None)
    refusals: list[object] = []
    page: Any = at.window.page("queue")
    page.workspace.ticket.keeper.failed.connect(refusals.append)

    disk.fill()
    text.editor.insertPlainText(" и ещё много слов" * 20_000)
    until(lambda: at.window.warning.isVisible())
    assert [type(met) for met in refusals] == [DiskFull], "said at the first refusal"
    assert WITHIN_MS < 300
    assert "диск заполнен" in at.window.warning.text
    assert text.text.endswith("много слов")
    assert stored(at, f"ticket/{one}")["text"] == "Первый черновик"
    assert stored(at, f"ticket/{two}")["text"] == "Начало"

    disk.make_room()
    until(lambda: not at.window.warning.isVisible())
    assert stored(at, f"ticket/{two}")["text"] == text.text
    assert AGAIN_MS <= 1000


def test_what_a_full_disk_refused_is_found_again_in_an_editor_that_was_closed(
    at: Whole, disk: SmallDisk
) -> None:
    id = ticket(at.office, at.desk)
    typed = "слово " * 30_000
    composer(at, id).editor.insertPlainText(typed)
    disk.fill()
    at.press("Ctrl+W")
    until(lambda: at.window.warning.isVisible())
    assert stored(at, f"ticket/{id}") is None
    assert composer(at, id).text == typed
    disk.make_room()
    until(lambda: stored(at, f"ticket/{id}") is not None)


def test_the_window_does_not_close_over_text_that_is_nowhere_else(at: Whole, disk: SmallDisk) -> None:
    id = ticket(at.office, at.desk)
    composer(at, id).editor.insertPlainText("слово " * 30_000)
    disk.fill()
    at.window.close()
    assert at.window.isVisible()
    at.console.sign_out()
    assert at.console.desk == at.desk, "nor is anybody signed out"
    disk.make_room()
    until(lambda: Unkept.of(at.jobs, at.office.drafts).all_kept)
    at.window.close()
    assert not at.window.isVisible()


def test_after_signing_in_the_list_offers_what_was_left_and_enter_goes_there(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    id = ticket(office, desk)
    with opened(office, desk, tmp_path) as before:
        composer(before, id)
        before.type("Не успела дописать")
        before.go("clients", 1)
        before.window.page("clients").card.form.field("note").setFocus()  # type: ignore[attr-defined]
        before.type("!")
        before.press("F3")
        before.type("выпл")
    with opened(office, desk, tmp_path) as at:
        offered = unfinished(at)
        number = office.tickets.card(id).number
        assert offered.list.isVisible()
        assert not offered.list.in_use, "it is quiet: the queue has the focus"
        assert offered.button.text() == "Незаконченное: 3"
        lines = [line.partition(",")[0] for line in offered.list.lines]
        assert sorted(lines) == [
            "Карточка: Соколова Елена Андреевна", "Новое обращение: Выплата: не поступила", f"Обращение {number}",
        ]  # fmt: skip
        at.press("Ctrl+Shift+U", *["Down"] * lines.index(f"Обращение {number}"), "Return")
        assert at.window.history.current == Place("queue", id)
        assert not offered.list.isVisible()
        page: Any = at.window.page("queue")
        assert page.workspace.ticket.composer.text == "Не успела дописать"
        at.press("Ctrl+S")
        assert unfinished(at).button.text() == "Незаконченное: 2"


def test_a_draft_is_shown_to_nobody_but_its_owner(office: Office, desk: Desk, tmp_path: Path) -> None:
    id = ticket(office, desk)
    office.drafts.save(desk, f"ticket/{id}", {"text": "моё", "kind": "note", "name": "1"})
    office.drafts.save(desk, "client/1", {"typed": {"note": "моё"}, "base": {}, "name": "Соколова"})
    other = desk_of(office, Role.CHIEF_SPECIALIST)
    with opened(office, other, tmp_path) as at:
        assert unfinished(at).list.lines == []
        assert not unfinished(at).button.isVisible()
        assert composer(at, id).text == ""
        page: Any = at.go("clients", 1)
        assert "моё" not in page.card.form.draft().note


def test_the_list_gives_the_focus_back_where_it_was(at: Whole) -> None:
    at.office.drafts.save(at.desk, "visit/new", {"query": "соколова"})
    offered = unfinished(at)
    text = composer(at, ticket(at.office, at.desk)).editor
    at.press("Ctrl+Shift+U")
    assert offered.list.in_use
    at.press("Escape")
    assert text.hasFocus()
    assert offered.button.isVisible(), "it stays a press away"


def test_from_any_page_one_key_opens_the_list_and_a_figure_the_draft(at: Whole) -> None:
    for id in (1, 2):
        page: Any = at.go("clients", id)
        page.card.form.field("note").setFocus()
        at.type("Просьба")
    for page_name in ("queue", "visits", "acts"):
        at.go(page_name)
        offered = unfinished(at).list
        at.press("Ctrl+Shift+U")
        first = [line.partition(",")[0] for line in offered.lines].index("Карточка: Соколова Елена Андреевна")
        at.press(str(first + 1))
        assert at.window.pages.currentWidget() is at.window.page("clients")
        assert page.card.client_id == 1


def asked_on_the_board(at: Whole) -> int:
    """A ticket whose outcome the board asks for in one line, by keys."""
    id = at.office.tickets.open(at.desk, TicketDraft("Вопрос без ответа", at.office.tickets.subjects()[0].id))
    at.office.courses.set_status(at.desk, id, Status.WITH_OTHERS.value)
    page: Any = at.go("queue", None, "board")
    page.asked.set(QueueFilter(Scope.ALL))
    at.settle()
    page.faces.front.go_to(id)
    page.faces.front.focus_list()
    at.press("Ctrl+Right")
    return id


def test_an_outcome_typed_into_a_line_outlives_a_kill_and_is_gone_on_with_on_the_board(
    at: Whole, tmp_path: Path
) -> None:
    id = asked_on_the_board(at)
    at.type("Ответили по")
    until(lambda: stored(at, f"outcome/{id}") is not None)
    killed = tmp_path / "killed.db"
    for end in ("", "-wal"):
        if (file := tmp_path / f"office.db{end}").exists():
            shutil.copyfile(file, f"{killed}{end}")
    again = Database(engines.sqlite_engine(killed, None))
    found = Drafts(again, at.office.clock).load(at.desk, f"outcome/{id}")
    again.close()
    assert found is not None
    assert found.body["text"] == "Ответили по", "as the store had it while the line was open"

    at.press("Escape")
    at.go("clients")
    offered = unfinished(at)
    number = at.office.tickets.card(id).number
    assert [line.partition(",")[0] for line in offered.list.lines] == [f"Итог обращения {number}"]
    at.press("Ctrl+Shift+U", "Return")
    page: Any = at.window.page("queue")
    line = page.faces.front.head.line
    assert not page.faces.is_list
    assert line.field.hasFocus()
    assert line.field.text() == "Ответили по"
    at.press("End")
    at.type(" телефону")
    at.press("Return")
    assert at.office.tickets.card(id).status is Status.SOLVED
    assert unfinished(at).list.lines == []


def test_a_note_for_many_is_gone_on_with_for_the_same_tickets_and_by_its_owner_alone(at: Whole) -> None:
    one, two = ticket(at.office, at.desk), ticket(at.office, at.desk)
    page: Any = at.go("queue")
    many = page.beside.many
    many.mark(page.queue, [one, two])
    page.asked.set(QueueFilter(Scope.ALL))
    at.settle()
    many._ask_note(page.queue, team := many._whom[0])
    at.type("Проверьте выплату")
    at.press("Escape")
    many.clear(page.queue)
    page.asked.set(QueueFilter(Scope.NOBODY))
    at.go("clients")
    other = desk_of(at.office, Role.CHIEF_SPECIALIST)
    assert at.office.drafts.mine(other) == ()
    assert [line.partition(",")[0] for line in unfinished(at).list.lines] == ["Передача: Проверьте выплату"]
    at.press("Ctrl+Shift+U", "Return")
    assert page.queue.head.line.field.text() == "Проверьте выплату"
    at.press("Return")
    assert {line.team for line in at.office.views.lines([one, two])} == {team.name}
    assert unfinished(at).list.lines == []


def test_a_limit_set_at_one_desk_stands_on_the_board_that_is_open_at_another(
    at: Whole, tmp_path: Path
) -> None:
    """The other program has connections of its own to the same store; the board has the focus, its cards stay."""
    neighbour = open_office(
        Database(engines.sqlite_engine(tmp_path / "office.db", None)), at.office.clock, home.resources()
    )
    lead = desk_of(neighbour, Role.LEAD)
    team = neighbour.views.teams(lead)[0][0]
    page: Any = at.go("queue", None, "board")
    page.asked.set(QueueFilter(Scope.TEAM, team_id=team))
    at.settle()
    work = page.faces.front.view.columns[Column.WORK]
    before = list(work.cards.model().ids)
    page.faces.front.focus_list()
    at.office.database.hear()  # from now on
    at.console._hear_others()
    neighbour.board.set_limit(lead, LimitDraft(team, Column.WORK, "7"))
    until(lambda: work.head.words == f"{len(before)} из 7")
    assert list(work.cards.model().ids) == before
    ticket(neighbour, lead)
    neighbour.board.set_limit(lead, LimitDraft(team, Column.WORK, "8"))
    until(lambda: work.head.words.endswith("из 8"))
    neighbour.database.close()
