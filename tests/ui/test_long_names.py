"""Long Russian names at the smallest window: read in full where they are listed, told by a hint where they are not."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from frontdesk.domain.teams import TeamDraft
from frontdesk.ui import paint, rail
from frontdesk.ui.queue.chips import FilterChip, FilterChips
from frontdesk.ui.rail import RailButton
from frontdesk.ui.tables.wrapped import WrappedTable
from tests.ui import settings_desk
from tests.ui.whole import Whole

at = settings_desk.at
PAGES = (
    "norms",
    "levels",
    "offerings",
    "teams",
    "routes",
    "people",
    "absences",
    "statuses",
    "subjects",
    "rules",
)


@pytest.mark.parametrize("tab", PAGES)
def test_no_line_of_settings_ends_in_dots(at: Whole, tab: str) -> None:
    for sample in at.office.rules.samples():
        at.office.rules.save(at.desk, sample)
    for sample in at.office.rules.samples():
        at.office.rules.save(at.desk, sample)
    at.window.resize(QSize(1280, 720))
    page: Any = at.go("settings", None, tab)
    at.settle()
    lists = [one for one in page.content.findChildren(WrappedTable) if one.isVisible()]
    assert lists or tab == "absences"
    for table in lists:
        model = table.model()
        rows = [(place, row) for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]
        for place, row in rows:
            cells = [table.lines_of(row, column) for column in range(model.columnCount())]
            assert not [lines for lines in cells if lines[-1:] and lines[-1].endswith("…")]
            wanted = max(map(len, cells))
            assert table.rowHeight(place) >= wanted * 16
        for column in range(model.columnCount()):
            title = model.columns[column].title
            assert paint.text_width(title, "small", 500) <= table.columnWidth(column) - 16, title


def test_a_name_takes_its_second_line_as_soon_as_it_needs_one(at: Whole) -> None:
    at.window.resize(QSize(1280, 720))
    name = "Отдел по работе с обращениями граждан и межведомственному взаимодействию"
    at.office.teams.save(at.desk, TeamDraft(name=name), None)
    page: Any = at.go("settings", None, "teams")
    table = page.content.table
    (row,) = [place for place in range(table.model().rowCount()) if table.model().row_at(place).name == name]
    narrow = table.rowHeight(row)
    assert narrow > table.rowHeight(row - 1 if row else 1)
    at.window.resize(QSize(1900, 900))
    at.settle()
    assert table.rowHeight(row) < narrow


def test_a_chip_without_its_words_says_them_under_the_pointer(at: Whole) -> None:
    chips = FilterChips("Отбор", at.window)
    chips.set_chips(
        (
            FilterChip("all", "Все", 14),
            FilterChip("wait", "Ждём клиента", 4, "", "info.solid", "pause-circle"),
        )
    )
    chips.resize(90, 26)
    chips.show()
    (rect, short) = chips._rects()[1]
    assert short
    point = rect.center()
    QApplication.sendEvent(chips, QHelpEvent(QHelpEvent.Type.ToolTip, point, chips.mapToGlobal(point)))
    assert QToolTip.text() == "Ждём клиента: 4"
    assert "Ждём клиента 4" in chips.accessibleDescription()
    QToolTip.hideText()


def test_every_word_of_the_rail_stands_clear_of_its_edges(at: Whole) -> None:
    words = [button.text() for button in at.window.rail.findChildren(RailButton)]
    assert len(words) >= 7
    assert max(paint.text_width(word, "caption", 600) for word in words) <= rail.BUTTON.width() - 8
