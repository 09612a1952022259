"""While a toast stands, whatever list is in front ends above it: no row is covered, none moves."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

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


@pytest.mark.parametrize(
    "place",
    [
        ("clients", None, ""), ("visits", None, ""), ("claims", None, ""), ("acts", None, ""), ("incidents", None, ""),
        ("incidents", None, "problems"), ("settings", None, "teams"), ("settings", None, "people"),
        ("settings", None, "rules"), ("settings", None, "offerings"), ("settings", None, "customs"),
    ],
)  # fmt: skip
def test_a_toast_covers_no_row_of_any_list(at: Whole, place: tuple[str, int | None, str]) -> None:
    at.window.resize(QSize(1280, 720))
    page: Any = at.go(*place)
    toasts = at.window.toasts
    toasts.say("success", "Сохранено: «Межрайонное взаимодействие»", lambda: None)
    at.settle()
    toast = on_window(at, toasts.toast)
    shown = [one for one in page.findChildren(QAbstractItemView) if one.isVisible()]
    menu = getattr(page, "list", None)  # of the pages of settings, which are not so many
    assert not [one for one in shown if one is not menu and on_window(at, one).intersects(toast)]
    pressed = [one for one in page.findChildren(QPushButton) if not one.visibleRegion().isEmpty()]
    assert not [one.text() for one in pressed if on_window(at, one).intersects(toast)]


@pytest.mark.parametrize(
    "place",
    [
        ("claims", 3, "new"),
        ("claims", 5, "order_new"),
        ("papers", None, "digest"),
        ("incidents", None, "new"),
    ],
)
def test_a_toast_covers_nothing_that_is_typed(at: Whole, place: tuple[str, int | None, str]) -> None:
    at.window.resize(QSize(1280, 720))
    if place[1] == 3:
        place = (place[0], ticket(at.office, at.desk), place[2])
    page: Any = at.go(*place)
    toasts = at.window.toasts
    toasts.say("success", "Вызван С-003: Ким О. К.", lambda: None)
    at.settle()
    toast = on_window(at, toasts.toast)
    typed = page.findChildren(QLineEdit) + page.findChildren(QPlainTextEdit) + page.findChildren(QPushButton)
    seen = [one for one in typed if not one.visibleRegion().isEmpty()]
    assert seen
    shown = [on_window(at, one).intersected(_room(at, one)) for one in seen]
    assert not [one for one in shown if one.intersects(toast)]


def _room(at: Whole, widget: QWidget) -> QRect:
    """The part of the window in which a scrolled widget can be seen."""
    inside = widget.parentWidget()
    while inside is not None and not isinstance(inside.parentWidget(), QAbstractScrollArea):
        inside = inside.parentWidget()
    return on_window(at, inside.parentWidget()) if inside is not None else at.window.rect()  # type: ignore[arg-type]


def test_a_toast_in_a_narrow_queue_says_itself_in_two_lines(at: Whole) -> None:
    at.window.resize(QSize(1280, 720))
    at.go("queue")
    at.window.toasts.say("success", "Обращение 4784 у другого отдела, срок идёт", lambda: None)
    at.settle()
    toast = at.window.toasts.toast
    words = toast.findChild(QLabel)
    assert words is not None
    two = words.fontMetrics().lineSpacing() * 2
    assert words.heightForWidth(words.width()) <= two
    others = [one for one in toast.findChildren(QAbstractButton) if one.isVisible()]
    assert not [one for one in others if one.geometry().intersects(words.geometry())]
