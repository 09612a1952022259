"""The board by keys and by the pointer, over the seeded office."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from frontdesk.db.models import Staff
from frontdesk.domain.board import Column, LimitDraft
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Invalid, NotAllowed
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import MessageKind, QueueFilter, Scope, Status
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue.board.column import MEASURED, ColumnPane
from frontdesk.ui.queue.board.grid import AHEAD_MS, BoardView
from tests.services.people import desk_of
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
    id = asked_for_outcome(at)
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


@pytest.fixture
def lead(office: Office, jobs: Jobs) -> Iterator[BoardDesk]:
    made = BoardDesk(office, desk_of(office, Role.LEAD), jobs)
    assert not made.page.faces.is_list, "whose own list is empty turns it by the same letter"
    yield made
    made.leave()


def test_a_column_of_a_team_gets_a_limit_that_is_told_before_and_after_a_move_and_forbids_nothing(
    lead: BoardDesk,
) -> None:
    at = lead
    team = next(
        id
        for id, _ in at.office.views.teams(at.desk)
        if len(at.office.board.columns(at.desk, QueueFilter(Scope.TEAM, team_id=id)).columns[1].ids) > 1
    )
    at.page.asked.set(QueueFilter(Scope.TEAM, team_id=team))
    at.settle()
    head = at.page.faces.front.head  # type: ignore[attr-defined]
    menu = head.narrow.menu()
    menu.aboutToShow.emit()
    limits = next(action.menu() for action in menu.actions() if action.text() == "Пределы столбцов")
    assert isinstance(limits, QMenu)
    waiting = at.column(Column.CLIENT)
    limits.actions()[Column.CLIENT].trigger()
    at.settle()
    assert head.line.field.hasFocus()
    count = len(waiting.cards.model().ids)
    at.type("много")
    at.press(ENTER)
    assert head.line.field.hasFocus()
    assert head.line.field.text() == "много", "refused: it is still there to be mended"
    at.press(KEY.Key_A, CTRL)
    at.type(str(count or 1))
    at.press(ENTER)
    assert not head.line.isVisible()
    assert waiting.head.words == f"{count} из {count or 1}"
    assert "Предел столбца «Ждём клиента»" in at.toast
    id = at.top(Column.WORK)
    at.choose(id)
    at.press(KEY.Key_Right, CTRL)
    assert at.column_of(id) is Column.CLIENT
    assert ("больше, чем условились" in at.toast) is bool(count)


def test_a_limit_that_is_no_number_is_told_and_sets_nothing(office: Office) -> None:
    lead = desk_of(office, Role.LEAD)
    team = office.views.teams(lead)[0][0]
    with pytest.raises(Invalid):
        office.board.set_limit(lead, LimitDraft(team, Column.NEW, "много"))
    assert office.board.limits(team) == {}
    former = office.board.set_limit(lead, LimitDraft(team, Column.NEW, "12"))
    assert former.limit == 0
    assert office.board.limits(team) == {Column.NEW: 12}
    office.board.set_limit(lead, former)
    assert office.board.limits(team) == {}
    assert all(view.name for view in office.views.of(lead))  # no view of the menu


def test_only_who_shapes_teams_sets_limits(office: Office) -> None:
    desk = desk_of(office, Role.AGENT)
    team = office.views.teams(desk)[0][0]
    with pytest.raises(NotAllowed):
        office.board.set_limit(desk, LimitDraft(team, Column.NEW, "12"))


def test_ctrl_held_tells_what_both_arrows_would_do_and_goes_with_the_key(at: BoardDesk) -> None:
    at.choose(at.top(Column.WORK))
    cards = at.column(Column.WORK).cards
    QTest.keyPress(cards, KEY.Key_Control)
    QTest.qWait(AHEAD_MS + 200)
    assert at.column(Column.CLIENT).drop.words == "Ctrl →: срок встанет на паузу"
    assert "новым не станет" in at.column(Column.NEW).drop.words
    shown = [pane.column for pane in at.board.columns if pane.drop.isVisible()]
    assert shown == [Column.NEW, Column.CLIENT]
    QTest.keyRelease(cards, KEY.Key_Control)
    assert not any(pane.drop.isVisible() for pane in at.board.columns)


def test_space_looks_at_the_card_arrows_look_on_and_esc_leaves_the_board_as_it_was(at: BoardDesk) -> None:
    at.choose(at.top(Column.WORK))
    id = at.board.current_id
    at.press(KEY.Key_Space)
    peek = at.page.beside.peek
    assert peek.isVisible()
    assert peek.ticket_id == id
    assert at.column(Column.WORK).cards.hasFocus()
    at.press(KEY.Key_Down)
    assert peek.ticket_id == at.board.current_id != id
    newest = at.office.tickets.timeline(peek.ticket_id or 0)
    assert [event.id for event in peek._timeline.model().events] == [event.id for event in newest]
    at.press(KEY.Key_Escape)
    assert not peek.isVisible()
    assert at.column(Column.WORK).cards.hasFocus()
    assert not at.page.faces.is_list


def asked_for_outcome(at: BoardDesk) -> int:
    """The line asks for the outcome of a ticket that lacks nothing else."""
    id = at.office.tickets.open(at.desk, TicketDraft("Вопрос без ответа", at.office.tickets.subjects()[0].id))
    at.office.courses.set_status(at.desk, id, Status.WITH_OTHERS.value)
    at.board.reload()
    at.settle()
    at.choose(id)
    at.press(KEY.Key_Right, CTRL)
    return id


def test_an_outcome_that_is_refused_stays_in_the_line_and_in_its_draft(at: BoardDesk) -> None:
    id = asked_for_outcome(at)
    at.type("Ответили по телефону")
    at.office.tickets.solve(at.desk, id, MessageDraft(id, MessageKind.NOTE, "Решили за другим окном"))
    at.press(ENTER)
    line = at.page.faces.front.head.line  # type: ignore[attr-defined]
    assert line.field.hasFocus()
    assert line.field.text() == "Ответили по телефону"
    assert [draft.body["text"] for draft in at.office.drafts.mine(at.desk)] == ["Ответили по телефону"]
    at.type("!")
    assert line.field.text() == "Ответили по телефону!", "it takes keys again"
    at.press(KEY.Key_Escape)
    assert at.board.active.cards.hasFocus()


def test_an_outcome_half_written_is_kept_and_stands_there_again(at: BoardDesk) -> None:
    id = asked_for_outcome(at)
    at.type("Ответили по")
    QTest.qWait(300)
    at.settle()
    assert {draft.editor: draft.body for draft in at.office.drafts.mine(at.desk)} == {
        f"outcome/{id}": {"text": "Ответили по", "name": str(at.office.tickets.card(id).number)}
    }
    at.press(KEY.Key_Escape)
    at.choose(id)
    at.press(KEY.Key_Right, CTRL)
    line = at.page.faces.front.head.line  # type: ignore[attr-defined]
    assert line.field.text() == "Ответили по"
    at.press(ENTER)
    assert at.office.tickets.card(id).status is Status.SOLVED
    assert at.office.drafts.mine(at.desk) == ()
