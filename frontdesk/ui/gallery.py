"""Every shared widget in every state, on one sheet: for eyes, and for the pictures of the manual."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.tickets import Priority, Status
from frontdesk.ui import words
from frontdesk.ui.banners import SHAPES, Banner
from frontdesk.ui.forms.choices import ChoiceField, RadioCards, TextField, enum_choices, side_by_side
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.signs import Avatar, Badge, KeyCap
from frontdesk.ui.tabs import Tab, Tabs
from frontdesk.ui.widgets import ActionButton, Chip, EmptyState, PrimaryButton, SectionTitle, Segments


class Gallery(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.resize(1200, 820)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 24, 24, 24)
        grid.setSpacing(20)
        for place, part in enumerate((self._marks(), self._buttons(), self._fields(), self._messages())):
            grid.addWidget(part, place // 2, place % 2)

    def _marks(self) -> QWidget:
        box, column = _part(self.tr("Gallery"))
        column.addLayout(side_by_side(*(Chip(words.status_mark(s)) for s in list(Status)[:4])))
        column.addLayout(
            side_by_side(*(Chip(words.status_mark(s), clickable=True) for s in list(Status)[4:7]))
        )
        column.addLayout(side_by_side(*(Chip(words.priority_mark(p)) for p in Priority)))
        people = ("Соколова Елена", "Гареев Руслан", "Ким Анна", "Орлов Виктор")
        column.addLayout(side_by_side(*(Avatar(name, 44) for name in people)))
        column.addLayout(
            side_by_side(Badge(14, alert=True), Badge(3), Badge(250), KeyCap("Ctrl+K"), KeyCap("F2"))
        )
        for role in ("page", "title", "lead", "strong", "small", "muted", "caption"):
            label = QLabel("Не пересчитали выплату за октябрь, 1 146,20 ₽")
            label.setProperty("role", role)
            column.addWidget(label)
        return box

    def _buttons(self) -> QWidget:
        box, column = _part("")
        primary = PrimaryButton("Решить и взять следующее", "Ctrl+Return")
        off = PrimaryButton("Сохранить", "Ctrl+S")
        off.setEnabled(False)
        column.addLayout(side_by_side(primary, off))
        column.addLayout(
            side_by_side(
                ActionButton("Ждать клиента"),
                ActionButton("Карточка", "F4", "quiet"),
                ActionButton("Аннулировать акт 87-П", kind="danger"),
                ActionButton("вся история", kind="link"),
            )
        )
        choices = (("list", "Список", "rows"), ("board", "Доска", "columns"))
        column.addLayout(side_by_side(Segments("Вид", choices, "list")))
        tabs = Tabs("Вкладки")
        tabs.open(Tab("4809", "4809 Гареев"))
        tabs.open(Tab("c", "Претензия П-312", "scales", unsaved=True))
        tabs.open(Tab("4821", "4821 Соколова", "phone"))
        column.addWidget(tabs)
        cards = RadioCards(
            "d", "Требование", [(1, "Вернуть деньги", "10 дней"), (2, "Исправить", "срок клиента")]
        )
        cards.set_value(1)
        column.addWidget(cards)
        return box

    def _fields(self) -> QWidget:
        box, column = _part("")
        wrong = LineField("snils", "СНИЛС", required=True)
        wrong.set_value("112-233-445 96")
        wrong.show_problem(words.problem(Problem("snils", ProblemKind.WRONG_CHECKSUM)))
        column.addWidget(wrong)
        column.addWidget(LineField("inn", "ИНН", placeholder="12 цифр, если есть"))
        column.addWidget(LineField("by", "Кем выдан", hint="по коду подразделения", read_only=True))
        column.addWidget(ChoiceField("status", "Статус", enum_choices(list(Status), words.word)))
        column.addWidget(TextField("note", "Заметка", lines=2))
        return box

    def _messages(self) -> QWidget:
        box, column = _part("")
        for kind in SHAPES:
            column.addWidget(Banner(kind, "Принтер «Зал-1» не отвечает. Талон В-011 сохранён", "Повторить"))
        button = ActionButton("Создать обращение", "F3")
        column.addWidget(EmptyState("tray", "Здесь появятся обращения вашей смены", button))
        return box

    def focusable(self) -> list[QWidget]:
        """The controls of the sheet, for a picture of each focused."""
        return [
            *self.findChildren(QLineEdit),
            *self.findChildren(QPlainTextEdit),
            *self.findChildren(ActionButton),
        ]


def _part(title: str) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    if title:
        column.addWidget(SectionTitle(title, role="page"))
    return box, column
