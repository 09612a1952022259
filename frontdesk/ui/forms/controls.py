"""Small deeds upon the controls of a row: a choice by its value, a line rewritten so that Ctrl+Z brings back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from frontdesk.domain.dates import parse_date, show_date


def choice(choices: Sequence[tuple[Any, str]]) -> QComboBox:
    """A closed list whose values are with its items, as plain text: Qt would not find a member of an enumeration."""
    box = QComboBox()
    for value, words in choices:
        box.addItem(words, str(value))
    return box


def chosen(box: QComboBox, kind: Callable[[str], Any]) -> Any:
    return kind(box.currentData())


def choose(box: QComboBox, value: Any) -> None:
    """Shows the value, also one that the list does not offer."""
    at = box.findData(str(value))
    if at < 0:
        box.addItem(str(value), str(value))
        at = box.count() - 1
    box.setCurrentIndex(at)


def rewrite(line: QLineEdit, text: str) -> None:
    """Rewrites the text so that Ctrl+Z brings back what was typed."""
    if text != line.text():
        line.selectAll()
        line.insert(text)


def tidy_date(line: QLineEdit, today: date) -> None:
    """«17.11» becomes 17.11.2026."""
    day = parse_date(line.text(), today) if line.text().strip() else None
    if day:
        rewrite(line, show_date(day))


def set_text(line: QLineEdit, text: str) -> None:
    if text != line.text():
        line.setText(text)
