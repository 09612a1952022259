from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from frontdesk.ui.jobs import Jobs
from frontdesk.ui.tables.paged import HEADER, PAGE, ROW, Column, GroupHeader, PagedModel
from frontdesk.ui.tables.table import GROUP_HEIGHT, Table


@dataclass(frozen=True)
class Row:
    id: int
    name: str


class Store:
    """Answers from memory and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.suffix = ""

    def __call__(self, ids: Sequence[int]) -> list[Row]:
        self.asked.append(list(ids))
        return [Row(id, f"row {id}{self.suffix}") for id in reversed(ids)]


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def model(jobs: Jobs, store: Store) -> PagedModel:
    return PagedModel(jobs, store, (Column("Name", lambda row: row.name),), lambda row: f"spoken {row.name}")


@pytest.fixture
def table(model: PagedModel, qtbot: QtBot) -> Table:
    table = Table(model, "Список", two_lines=True)
    table.resize(400, 600)
    qtbot.addWidget(table)
    table.show()
    return table


def test_a_row_is_fetched_with_its_page_once_and_only_when_looked_at(
    model: PagedModel, store: Store, jobs: Jobs
) -> None:
    model.reset_ids(range(1000, 1000 + 10 * PAGE))
    assert model.rowCount() == 10 * PAGE
    assert store.asked == []
    row = 3 * PAGE + 5
    assert model.index(row, 0).data() == ""
    assert model.index(row + 1, 0).data() == ""
    jobs.wait_idle()
    assert store.asked == [list(range(1000 + 3 * PAGE, 1000 + 4 * PAGE))]
    assert model.index(row, 0).data() == f"row {1000 + row}"
    assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == f"spoken row {1000 + row}"


def test_rows_that_came_by_themselves_are_not_asked_for_until_they_are_old(
    model: PagedModel, store: Store, jobs: Jobs
) -> None:
    model.reset_ids([7, 8])
    for id in (7, 8):
        model.put(Row(id, f"told {id}"))
    assert [model.index(row, 0).data() for row in (0, 1)] == ["told 7", "told 8"]
    jobs.wait_idle()
    assert store.asked == []
    model.refresh()
    assert model.index(0, 0).data() == "told 7"
    jobs.wait_idle()
    assert store.asked == [[7, 8]]
    assert model.index(0, 0).data() == "row 7"


def test_group_rows_stand_before_their_rows_and_cannot_be_selected(model: PagedModel) -> None:
    model.reset_ids(
        [7, 8, 9], [("over", "Просрочено", 2), ("hour", "Меньше часа", 0), ("today", "Сегодня", 1)]
    )
    assert [model.id_at(row) for row in range(model.rowCount())] == [None, 7, 8, None, 9]
    assert model.index(3, 0).data(HEADER) == GroupHeader("today", "Сегодня", 1)
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert [model.row_of(id) for id in (7, 8, 9, 10)] == [1, 2, 4, None]


def test_the_model_keeps_the_contract_of_qt(model: PagedModel, qtmodeltester: ModelTester) -> None:
    model.reset_ids(range(5), [("a", "А", 2), ("b", "Б", 3)])
    qtmodeltester.check(model)


def test_asking_again_keeps_old_rows_on_the_screen_until_new_ones_come(
    model: PagedModel, store: Store, jobs: Jobs
) -> None:
    model.reset_ids([1, 2])
    model.index(0, 0).data()
    jobs.wait_idle()
    store.suffix = " new"
    model.reset_ids([2, 1])
    assert model.index(0, 0).data() == "row 2"
    jobs.wait_idle()
    assert model.index(0, 0).data() == "row 2 new"


def test_the_current_row_keeps_its_place_on_the_screen_when_rows_come_above_it(
    table: Table, jobs: Jobs
) -> None:
    model = table.model()
    model.reset_ids(range(100, 400))
    table.go_to(200)
    jobs.wait_idle()
    row = model.row_of(200)
    assert row is not None
    before = table.rowViewportPosition(row)
    model.reset_ids([*range(50), *range(100, 400)])
    moved = model.row_of(200)
    assert moved == row + 50
    assert table.current_id == 200
    assert table.rowViewportPosition(moved) == before


def test_when_the_current_row_goes_its_neighbour_takes_its_place(table: Table) -> None:
    table.model().reset_ids([1, 2, 3], [("a", "А", 1), ("b", "Б", 2)])
    table.go_to(2)
    table.model().reset_ids([1, 3], [("a", "А", 1), ("b", "Б", 1)])
    assert table.current_id == 3


def test_arrows_step_over_group_rows_and_enter_opens(table: Table, qtbot: QtBot) -> None:
    table.model().reset_ids([1, 2], [("a", "А", 1), ("b", "Б", 1)])
    assert table.rowHeight(0) == GROUP_HEIGHT
    assert table.rowHeight(1) == 56
    table.go_to(1)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_id == 2
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.current_id == 1
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_letters_do_not_move_the_current_row(table: Table, jobs: Jobs) -> None:
    table.model().reset_ids([1, 2, 3])
    table.go_to(1)
    jobs.wait_idle()
    QTest.keyClicks(table, "row 3")
    assert table.current_id == 1


def test_a_long_list_is_painted_from_the_pages_in_sight_alone(table: Table, store: Store, jobs: Jobs) -> None:
    table.model().reset_ids(range(100_000))
    table.go_to(70_000)
    table.grab()
    jobs.wait_idle()
    assert 1 <= len(store.asked) <= 3
    assert table.model().index(70_000, 0).data(ROW) == Row(70_000, "row 70000")
