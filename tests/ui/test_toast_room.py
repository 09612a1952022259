"""While a toast stands, the queue in each of its faces ends above it: no row is covered, none moves."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.services.people import ticket
from tests.ui import settings_desk
from tests.ui.whole import Whole

at = settings_desk.at


def on_window(at: Whole, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(at.window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("key", ["", "V"])
@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(1280, 720)])
def test_a_toast_covers_no_row_of_the_queue_and_moves_none(at: Whole, key: str, size: QSize) -> None:
    for _ in range(3):
        ticket(at.office, at.desk)
    at.window.resize(size)
    page: Any = at.go("queue")
    page.queue.table.setFocus()
    at.press(*([key] if key else []))
    lists = [one for one in page.faces.currentWidget().findChildren(QAbstractItemView) if one.isVisible()]
    before = [on_window(at, one) for one in lists]
    toasts = at.window.toasts
    toasts.say("success", "Обращение решено", lambda: None)
    at.settle()
    toast = on_window(at, toasts.toast)
    under = [one for one in before if one.intersects(toast)]
    assert under, "nothing stands where the toast comes"
    assert not [one for one in lists if on_window(at, one).intersects(toast)]
    assert [on_window(at, one).topLeft() for one in lists] == [one.topLeft() for one in before]
    toasts.toast.dismiss()
    at.settle()
    assert [on_window(at, one) for one in lists] == before
