"""The board by keys and by the pointer, over the seeded office."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from frontdesk.db.models import Staff
from frontdesk.domain.board import Column
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueFilter, Scope, Status, TicketDraft
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue.board.column import MEASURED, ColumnPane
from frontdesk.ui.queue.board.grid import BoardView
from tests.ui.test_queue_page import CTRL, ENTER, KEY, SHIFT, QueueDesk

CHANGED = Change(frozenset({Kind.TICKET}))


class BoardDesk(QueueDesk):
    """The same hands; the board is in front, with every ticket of the office."""

    def __init__(self, office: Office, desk: Desk, jobs: Jobs) -> None:
        super().__init__(office, desk, jobs)
        self.page.place_asked.connect(self.window.go)
        self.press(KEY.Key_V)
        self.page.asked.set(QueueFilter(Scope.ALL))
        self.settle()

    @property
    def board(self) -> BoardView:
        view = self.page.faces.front.view  # type: ignore[attr-defined]
        assert isinstance(view, BoardView)
        return view

    def column(self, column: Column) -> ColumnPane:
        return self.board.columns[column]

    def column_of(self, id: int) -> Column | None:
        return next((pane.column for pane in self.board.columns if id in pane.cards.model().ids), None)

    def top(self, column: Column) -> int:
        return int(self.column(column).cards.model().ids[0])

    def choose(self, id: int) -> None:
        self.board.go_to(id)
        self.board.focus_board()
        self.settle()

    def carry(self, before: Column, after: Column, let_go: bool = True) -> int:
        """The first card of a column by the pointer over another one."""
        source = self.column(before).cards.viewport()
        id, start = self.top(before), QPoint(60, 30)
        QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
        end = source.mapFromGlobal(self.column(after).mapToGlobal(QPoint(80, 120)))
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(source, start + (end - start) * part)
            self.settle()
        if let_go:
            QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=end)
            self.settle()
        return id


@pytest.fixture
def at(office: Office, desk: Desk, jobs: Jobs) -> Iterator[BoardDesk]:
    failures: list[object] = []
    jobs.bug.connect(failures.append)
    jobs.trouble.connect(failures.append)
    made = BoardDesk(office, desk, jobs)
    yield made
    made.leave()
    assert not failures, failures


def test_v_turns_the_list_into_the_board_and_back_to_the_same_ticket(at: BoardDesk) -> None:
    chosen = at.board.current_id
    assert at.column_of(chosen or 0) is Column.WORK
    at.type("м")  # the key of V in the Russian layout
    assert at.page.faces.is_list
    assert at.page.queue.table.current_id == chosen
    assert at.page.queue.table.hasFocus()


def test_the_columns_hold_what_the_service_says_with_their_counts(at: BoardDesk) -> None:
    found = at.office.board.columns(at.desk, at.page.asked.question)
    for pane, column in zip(at.board.columns, found.columns, strict=True):
        assert tuple(pane.cards.model().ids) == column.ids
        assert pane.head.words.startswith(str(len(column.ids)))


def test_arrows_walk_the_cards_across_the_columns(at: BoardDesk) -> None:
    at.choose(at.top(Column.WORK))
    at.press(KEY.Key_Right)
    assert at.board.active.column is Column.CLIENT
    assert at.column(Column.CLIENT).cards.hasFocus()
    at.press(KEY.Key_Left)
    at.press(KEY.Key_Left)
    assert at.board.active.column is Column.NEW
    at.press(KEY.Key_Down)
    assert at.board.current_id == at.column(Column.NEW).cards.model().ids[1]


def test_a_key_moves_the_card_says_what_it_did_and_ctrl_z_moves_it_back(at: BoardDesk) -> None:
    id = at.top(Column.WORK)
    at.choose(id)
    at.press(KEY.Key_Right, CTRL)
    assert at.column_of(id) is Column.CLIENT
    assert at.board.current_id == id
    assert at.column(Column.CLIENT).cards.hasFocus()
    assert "срок на паузе" in at.toast
    assert at.office.tickets.card(id).status is Status.WAITING_CLIENT
    at.press(KEY.Key_Z, CTRL)
    assert at.column_of(id) is Column.WORK
    assert at.board.current_id == id


def test_nothing_becomes_new_again_and_that_is_said(at: BoardDesk) -> None:
    id = at.top(Column.WORK)
    at.choose(id)
    at.press(KEY.Key_Left, CTRL)
    assert at.column_of(id) is Column.WORK
    assert "новым не станет" in at.toast


def test_solving_asks_for_the_outcome_on_the_spot(at: BoardDesk) -> None:
    id = at.office.tickets.open(at.desk, TicketDraft("Вопрос без ответа", at.office.tickets.subjects()[0].id))
    at.office.courses.set_status(at.desk, id, Status.WITH_OTHERS.value)
    at.board.reload()
    at.settle()
    at.choose(id)
    at.press(KEY.Key_Right, CTRL)
    line = at.page.faces.front.head.line  # type: ignore[attr-defined]
    assert line.field.hasFocus()
    at.type("Ответили по телефону")
    at.press(ENTER)
    assert at.column_of(id) is Column.SOLVED
    assert at.office.tickets.card(id).status is Status.SOLVED
    at.press(KEY.Key_Z, CTRL)
    assert at.column_of(id) is Column.OTHERS


def test_the_drop_target_tells_its_consequence_and_letting_go_does_it(at: BoardDesk) -> None:
    at.carry(Column.WORK, Column.CLIENT, let_go=False)
    drop = at.column(Column.CLIENT).drop
    assert drop.isVisible()
    assert drop.words == "Отпустите: срок встанет на паузу"
    assert [pane.column for pane in at.board.columns if pane.drop.isVisible()] == [Column.CLIENT]
    at.press(KEY.Key_Escape)
    assert not drop.isVisible()
    id = at.carry(Column.WORK, Column.CLIENT)
    assert at.column_of(id) is Column.CLIENT
    assert not drop.isVisible()
    assert "срок на паузе" in at.toast


def test_what_others_do_waits_while_the_board_is_in_use_and_moves_no_card(at: BoardDesk) -> None:
    at.choose(at.top(Column.WORK))
    before = [list(pane.cards.model().ids) for pane in at.board.columns]
    cards = at.board.active.cards
    top = cards.visualRect(cards.currentIndex()).top()
    new = at.office.tickets.open(at.desk, TicketDraft("Из другого окна", at.office.tickets.subjects()[0].id))
    at.page.on_change(CHANGED)
    at.settle()
    assert [list(pane.cards.model().ids) for pane in at.board.columns] == before
    assert cards.visualRect(cards.currentIndex()).top() == top
    pill = at.board._fresh
    assert pill.text() == "Обновить, 1 новое"
    chosen = at.board.current_id
    pill.click()
    at.settle()
    assert at.column_of(new) is Column.WORK
    assert at.board.current_id == chosen


def test_enter_opens_the_ticket_and_back_leads_to_the_board(at: BoardDesk) -> None:
    id = at.top(Column.WORK)
    at.choose(id)
    at.press(ENTER)
    assert at.page.faces.is_list
    assert at.ticket.ticket_id == id
    at.window.back()
    at.settle()
    assert not at.page.faces.is_list


def test_a_filter_narrows_every_column(at: BoardDesk) -> None:
    at.press(KEY.Key_F, CTRL)
    at.type("соколова")
    ids = [id for pane in at.board.columns for id in pane.cards.model().ids]
    assert ids
    assert {row.client_short.split("\u00a0")[0] for row in at.office.tickets.rows(ids)} == {"Соколова"}
    at.press(KEY.Key_Escape)
    assert len([id for pane in at.board.columns for id in pane.cards.model().ids]) > len(ids)


def test_a_column_over_its_limit_says_so(at: BoardDesk) -> None:
    with at.office.database.write() as session:
        session.get_one(Staff, at.desk.staff_id).capacity = 3
    at.page.asked.set(QueueFilter(Scope.MINE))
    at.settle()
    head = at.column(Column.WORK).head
    count = len(at.column(Column.WORK).cards.model().ids)
    assert head.words == f"{count} из 3"
    assert "больше, чем условились" in head.accessibleName()


def test_a_card_is_as_high_as_its_title_until_the_column_is_long(at: BoardDesk) -> None:
    cards = at.column(Column.WORK).cards
    heights = {
        cards.visualRect(cards.model().index(row, 0)).height() for row in range(cards.model().rowCount())
    }
    assert len(heights) == 2  # one line of title, or two
    cards.show_ids(tuple(range(1, MEASURED + 100)))
    at.settle()
    heights = {cards.visualRect(cards.model().index(row, 0)).height() for row in range(MEASURED)}
    assert len(heights) == 1


def test_marked_cards_change_together(at: BoardDesk) -> None:
    at.choose(at.top(Column.NEW))
    at.press(KEY.Key_Down, SHIFT)
    first, second = at.column(Column.NEW).cards.model().ids[:2]
    at.press(KEY.Key_A)
    assert {at.office.tickets.card(id).owner_id for id in (first, second)} == {at.desk.staff_id}
    assert "Взято вами: 2 обращения" in at.toast
    at.press(KEY.Key_Z, CTRL)
    assert {at.office.tickets.card(id).owner_id for id in (first, second)} == {None}
