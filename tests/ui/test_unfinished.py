"""What is left unfinished: kept on a full disk, offered to its owner alone, opened where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from sqlalchemy import Engine, event

from frontdesk.domain.errors import DiskFull
from frontdesk.domain.staff import Desk, Role
from frontdesk.services import demo
from frontdesk.services.drafts import Drafts
from frontdesk.services.office import Office
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
