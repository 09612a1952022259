"""The list: letters, marks, menus, saved views, the table, and who has a ticket open at another desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from frontdesk.domain.bulk import Deed
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import MessageKind, Order, Priority, QueueFilter, Scope, Status
from frontdesk.domain.views import NAME, TableColumn, body_of
from frontdesk.services.office import Office
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue import menus
from frontdesk.ui.queue.listing.bulk_bar import BulkBar
from frontdesk.ui.tables.paged import ROW
from tests.documents.papers import read
from tests.services.people import desk_of
from tests.ui.test_queue_page import CTRL, ENTER, KEY, SHIFT, QueueDesk

CHANGED = Change(frozenset({Kind.TICKET}))


class ManyDesk(QueueDesk):
    def __init__(self, office: Office, desk: Desk, jobs: Jobs) -> None:
        super().__init__(office, desk, jobs)
        self.page.place_asked.connect(self.window.go)
        self.page.asked.set(QueueFilter(Scope.ALL))
        self.page.queue.focus_list()
        self.page.beside.many.load()  # made as soon as the queue is painted
        self.settle()

    @property
    def bar(self) -> BulkBar:
        return self.page.queue.findChildren(BulkBar)[0]

    def choose(self, *texts: str) -> None:
        """Down through the open menu by its words, as arrows and Enter would."""
        for text in texts:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            pick(menu, text)
        self.settle()

    def from_menu(self, menu: QMenu, *texts: str) -> None:
        """A menu of the head, opened; each text leads one level deeper."""
        menu.aboutToShow.emit()
        for text in texts[:-1]:
            found = next(action for action in menu.actions() if action.text() == text)
            menu = found.menu()
        pick(menu, texts[-1])
        self.settle()


def pick(menu: QMenu, text: str) -> None:
    action = next((action for action in menu.actions() if action.text() == text), None)
    assert action is not None, [action.text() for action in menu.actions()]
    action.trigger()
    menu.close()


def spoken(at: ManyDesk) -> str:
    """What a screen reader says of the current line."""
    table = at.page.queue.table
    return str(table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def at(office: Office, desk: Desk, jobs: Jobs) -> Iterator[ManyDesk]:
    failures: list[object] = []
    jobs.bug.connect(failures.append)
    jobs.trouble.connect(failures.append)
    made = ManyDesk(office, desk, jobs)
    yield made
    made.leave()
    assert not failures, failures


def test_x_marks_shift_and_an_arrow_marks_on_and_esc_clears(at: ManyDesk) -> None:
    ids = at.shown_ids()[:3]
    at.press(KEY.Key_Home)
    at.page.queue.go_to(ids[0])
    at.type("ч")  # the key of X in the Russian layout
    at.press(KEY.Key_Down, SHIFT)
    at.press(KEY.Key_Down, SHIFT)
    assert at.page._look.marked == set(ids)
    assert at.bar.isVisible()
    assert "Отмечено" in spoken(at)
    at.press(KEY.Key_Escape)
    assert at.page._look.marked == set()
    assert not at.bar.isVisible()


def test_p_sets_the_priority_of_all_marked_and_one_undo_puts_it_back(at: ManyDesk) -> None:
    ids = at.shown_ids()[:2]
    before = [at.office.tickets.card(id).priority for id in ids]
    at.page.queue.go_to(ids[0])
    at.press(KEY.Key_Down, SHIFT)
    at.press(KEY.Key_P)
    at.choose("Низкий")
    assert [at.office.tickets.card(id).priority for id in ids] == [Priority.LOW, Priority.LOW]
    assert "Приоритет изменён: 2 обращения" in at.toast
    assert at.page._look.marked == set()
    at.press(KEY.Key_Z, CTRL)
    assert [at.office.tickets.card(id).priority for id in ids] == before


def test_s_gives_the_current_ticket_a_status_of_the_office(at: ManyDesk) -> None:
    id = at.page.queue.table.current_id
    assert id is not None
    number = at.office.tickets.card(id).number
    at.press(KEY.Key_S)
    at.choose("На согласовании")
    assert at.office.tickets.card(id).status is Status.ON_APPROVAL
    assert f"обращение {number}" in at.toast
    assert at.page.queue.table.hasFocus()


def test_what_is_refused_is_told_ticket_by_ticket_and_stays_marked(at: ManyDesk) -> None:
    rows = at.office.tickets.rows(at.shown_ids())
    free = next(row for row in rows if row.owner_id is None)
    taken = next(row for row in rows if row.owner_id not in (None, at.desk.staff_id))
    at.page.beside.many.mark(at.page.queue, [free.id, taken.id])
    at.press(KEY.Key_A)
    assert at.office.tickets.card(free.id).owner_id == at.desk.staff_id
    assert at.page._look.marked == {taken.id}
    assert str(taken.number) in at.bar.told
    assert taken.owner_short in at.bar.told


def test_many_are_handed_over_with_a_note(at: ManyDesk) -> None:
    ids = at.shown_ids()[:2]
    at.page.beside.many.mark(at.page.queue, ids)
    team = at.page.beside.many._whom[0]
    at.from_menu(at.bar.menu(Deed.HAND), team.name)
    assert at.page.queue.head.line.field.hasFocus()
    at.type("Проверьте выплату")
    at.press(ENTER)
    assert {line.team for line in at.office.views.lines(ids)} == {team.name}
    assert "Передано: 2 обращения" in at.toast


def test_a_note_for_tickets_that_cannot_be_handed_over_stays_in_the_line(at: ManyDesk) -> None:
    id = at.office.tickets.open(at.desk, TicketDraft("Закроют раньше", at.office.tickets.subjects()[0].id))
    at.page.queue.reload(lambda: at.page.queue.go_to(id))
    at.settle()
    at.from_menu(at.bar.menu(Deed.HAND), at.page.beside.many._whom[0].name)
    at.type("Проверьте выплату")
    at.office.tickets.solve(at.desk, id, MessageDraft(id, MessageKind.NOTE, "Решили за другим окном"))
    at.press(ENTER)
    line = at.page.queue.head.line
    assert line.field.hasFocus()
    assert line.field.text() == "Проверьте выплату"
    assert [draft.body["text"] for draft in at.office.drafts.mine(at.desk)] == ["Проверьте выплату"]
    at.press(KEY.Key_Escape)
    assert at.page.queue.table.hasFocus()


def test_a_name_of_a_view_that_is_refused_stays_in_the_line(at: ManyDesk) -> None:
    head, long = at.page.queue.head, "Горит " * NAME
    at.from_menu(head.whose.menu(), "Сохранить вид…")
    at.type(long)
    at.press(ENTER)
    assert head.line.field.hasFocus()
    assert head.line.field.text() == long
    at.press(KEY.Key_A, CTRL)
    at.type("Горит")
    at.press(ENTER)
    assert not head.line.isVisible()
    assert head.whose.text() == "Горит"
    assert at.office.drafts.mine(at.desk) == ()


def test_letters_are_commands_in_an_empty_list_too(at: ManyDesk) -> None:
    at.press(KEY.Key_F, CTRL)
    at.type("ничего такого")
    at.press(ENTER)
    assert at.shown_ids() == []
    table = at.page.queue.table
    assert table.hasFocus()
    assert "ничего такого" in table.accessibleDescription()
    for letter in (KEY.Key_X, KEY.Key_A, KEY.Key_S, KEY.Key_P, KEY.Key_Space):
        at.press(letter)
    at.press(KEY.Key_V)
    assert not at.page.faces.is_list
    at.press(KEY.Key_V)
    assert table.hasFocus()
    at.press(KEY.Key_Tab)
    at.press(KEY.Key_Space)  # «Показать все» stands inside the list, one Tab away
    assert at.shown_ids()
    assert table.hasFocus()


def test_what_comes_into_an_empty_list_is_shown_at_once(at: ManyDesk) -> None:
    numbers = [row.number for row in at.office.tickets.rows(at.shown_ids())]
    at.page.asked.set(QueueFilter(Scope.ALL, text=str(int(max(numbers)) + 1)))
    at.settle()
    at.page.queue.focus_list()
    assert at.shown_ids() == []
    id = at.office.tickets.open(at.desk, TicketDraft("Из другого окна", at.office.tickets.subjects()[0].id))
    at.page.on_change(CHANGED)
    at.settle()
    assert at.shown_ids() == [id]
    assert at.page.queue.current_id == id


def test_space_looks_at_a_line_of_the_table_and_arrows_look_on(at: ManyDesk) -> None:
    at.page.faces.ask("table")
    at.settle()
    face = at.page.faces.front
    at.press(KEY.Key_Space)
    peek = at.page.beside.peek
    assert peek.isVisible()
    assert peek.ticket_id == face.current_id
    at.press(KEY.Key_Down)
    assert peek.ticket_id == face.current_id == face.ids[1]  # type: ignore[attr-defined]
    assert face.table.hasFocus()  # type: ignore[attr-defined]
    at.press(KEY.Key_Escape)
    assert not peek.isVisible()
    assert at.page.faces.front is face


def test_space_shows_the_ticket_beside_and_the_focus_stays(at: ManyDesk) -> None:
    id = at.page.queue.table.current_id
    at.press(KEY.Key_Space)
    assert at.ticket.ticket_id == id
    assert at.page.queue.table.hasFocus()


def test_nothing_moves_under_the_cursor_when_others_work(at: ManyDesk) -> None:
    table = at.page.queue.table
    at.page.queue.go_to(at.shown_ids()[6])
    chosen, before, top = table.current_id, at.shown_ids(), table.visualRect(table.currentIndex()).top()
    at.office.tickets.open(at.desk, TicketDraft("Из другого окна", at.office.tickets.subjects()[0].id))
    at.page.on_change(CHANGED)
    at.settle()
    assert (table.current_id, at.shown_ids()) == (chosen, before)
    assert table.visualRect(table.currentIndex()).top() == top
    at.page.queue.fresh.click()
    at.settle()
    assert table.current_id == chosen
    assert len(at.shown_ids()) == len(before) + 1


def test_who_has_a_ticket_open_elsewhere_is_said_in_its_line(at: ManyDesk) -> None:
    other = desk_of(at.office, Role.AGENT)
    id = at.shown_ids()[0]
    at.office.presence.enter(other, "ticket", id)
    at.page.on_change(Change(frozenset({Kind.PRESENCE})))
    at.settle()
    model = at.page.queue.table.model()
    said = model.data(model.index(model.row_of(id) or 0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert f"открыто: {other.staff.short_name}".replace("\u00a0", " ") in said.replace("\u00a0", " ")


def test_an_opened_ticket_is_told_to_the_others_until_it_is_closed(at: ManyDesk) -> None:
    id = at.shown_ids()[0]
    at.open(id)
    at.page.beside.open_at._enter()
    at.settle()
    other = desk_of(at.office, Role.AGENT)
    assert at.office.presence.everywhere(other, "ticket") == {id: at.desk.staff.short_name}
    at.press(KEY.Key_W, CTRL)
    at.settle()
    assert at.office.presence.everywhere(other, "ticket") == {}


def test_orders_and_filters_come_from_one_menu(at: ManyDesk) -> None:
    head = at.page.queue.head
    at.from_menu(head.narrow.menu(), "Порядок", "Сначала новые")
    assert at.page.asked.question.order is Order.NEWEST
    assert at.shown_ids() == sorted(at.shown_ids(), reverse=True)
    at.from_menu(head.narrow.menu(), "Приоритет", "Критический")
    rows = at.office.tickets.rows(at.shown_ids())
    assert {row.priority for row in rows} == {Priority.CRITICAL}
    at.from_menu(head.narrow.menu(), "Показать все")
    assert len(at.shown_ids()) > len(rows)


def test_one_kind_alone_is_asked_for_and_kept_in_a_view(at: ManyDesk) -> None:
    kinds = {id: at.office.tickets.card(id).kind for id in at.shown_ids()}
    wanted = kinds[at.shown_ids()[0]]
    at.from_menu(at.page.queue.head.narrow.menu(), "Вид", words.heading(wanted))
    assert set(at.shown_ids()) == {id for id, kind in kinds.items() if kind is wanted}
    assert body_of(at.page.asked.question)["kinds"] == [wanted.value]


def test_the_tickets_of_one_person_are_asked_of_the_whole_office(at: ManyDesk) -> None:
    at.page.asked.set(QueueFilter(Scope.MINE))
    at.settle()
    row = next(
        row
        for row in at.office.tickets.rows(at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids)
        if row.owner_id not in (None, at.desk.staff_id)
    )
    at.from_menu(at.page.queue.head.narrow.menu(), "Сотрудник", row.owner_short)
    assert {shown.owner_id for shown in at.office.tickets.rows(at.shown_ids())} == {row.owner_id}
    at.page.faces.ask("board")
    at.settle()
    assert at.page.faces.front.head.people.text().strip() == row.owner_short  # type: ignore[attr-defined]


def test_a_view_is_saved_by_name_shown_again_and_undone(at: ManyDesk) -> None:
    head = at.page.queue.head
    at.from_menu(head.narrow.menu(), "Приоритет", "Критический")
    critical = at.shown_ids()
    at.from_menu(head.whose.menu(), "Сохранить вид…")
    at.type("Горит")
    at.press(ENTER)
    assert head.whose.text() == "Горит"
    at.from_menu(head.whose.menu(), "Мои")
    assert at.shown_ids() != critical
    at.page.beside.menus.load()
    at.settle()
    at.from_menu(head.whose.menu(), "Горит")
    assert at.shown_ids() == critical
    at.from_menu(head.whose.menu(), "Удалить вид «Горит»")
    assert "Горит" not in {v.name for v in at.office.views.of(at.desk)}
    at.press(KEY.Key_Z, CTRL)
    assert "Горит" in {view.name for view in at.office.views.of(at.desk)}


def test_the_table_shows_the_columns_of_its_view(at: ManyDesk) -> None:
    at.page.faces.ask("table")
    at.settle()
    face = at.page.faces.front
    heads = [column.title for column in face.table.model().columns]  # type: ignore[attr-defined]
    assert heads == ["№", "О чём", "Клиент", "Статус", "Чьё", "Срок"]
    at.page.asked.set_columns((TableColumn.NUMBER, TableColumn.TEAM))
    at.settle()
    table = face.table  # type: ignore[attr-defined]
    assert [column.title for column in table.model().columns] == ["№", "Команда"]
    assert list(table.model().ids) == list(at.office.tickets.queue(at.desk, at.page.asked.question).ids)
    line = table.model().data(table.model().index(0, 0), ROW)
    assert table.model().data(table.model().index(0, 0)) == str(line.row.number)
    at.page.faces.front.focus_list()
    at.press(KEY.Key_V)
    assert at.page.faces.is_list


def test_a_view_is_written_to_a_file_with_its_columns(
    at: ManyDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "очередь.csv"
    monkeypatch.setattr(menus, "where_to", lambda *_: str(path))
    at.from_menu(at.page.queue.head.whose.menu(), "Выгрузить в файл, CSV")
    QTest.qWait(10)
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0] == "№;О чём;Клиент;Статус;Чьё;Срок"
    assert [line.split(";")[0] for line in lines[1:]] == [
        str(row.number) for row in at.office.tickets.rows(at.shown_ids())
    ]
    assert "очередь.csv" in at.toast
    path = tmp_path / "очередь.pdf"
    at.from_menu(at.page.queue.head.whose.menu(), "Выгрузить в файл, PDF")
    QTest.qWait(10)
    told = read(path.read_bytes())
    assert all(str(row.number) in told for row in at.office.tickets.rows(at.shown_ids()))
