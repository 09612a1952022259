"""How the client is reached: phones, e-mails and messengers; each of a kind, one of them preferred."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from frontdesk.domain.card_parts import (
    ContactDraft,
    ContactKind,
    ContactWay,
    PhoneDraft,
    PhoneKind,
)
from frontdesk.ui import words
from frontdesk.ui.forms.choices import enum_choices
from frontdesk.ui.forms.controls import choice, choose, chosen, set_text
from frontdesk.ui.forms.fields import tidy_phone
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.widgets import Chip, line_edit

KIND_WIDE = 136


class _Preferred(QToolButton):
    """The star of the one that is to be used first."""

    def __init__(self, line: QLineEdit, word: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(self.tr("Use it first"))
        self.setToolTip(self.tr("Use it first"))
        self._chip = Chip(Mark("check-bold", word, "success"), parent=line)
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignRight)
        self.toggled.connect(self.show_mark)
        self.show_mark(False)

    def show_mark(self, on: bool) -> None:
        self.setIcon(icon("star-fill" if on else "star", "warning.solid" if on else "text.secondary"))
        self._chip.setVisible(on)


class _ReachRow(Row):
    """A row of which one in its field may be preferred."""

    preferred = Signal()
    star: _Preferred

    def finish(self, line: QLineEdit, word: str, name: str) -> None:
        self.star = _Preferred(line, word)
        self.star.clicked.connect(self._on_star)
        self.end(name, self.star)

    def _on_star(self) -> None:
        if self.star.isChecked():
            self.preferred.emit()
        self.edited.emit()
        self.left.emit()


class PhoneRow(_ReachRow):
    def __init__(self) -> None:
        super().__init__()
        self.kind, self.number, self.note = (
            choice(enum_choices(list(PhoneKind), words.heading)),
            line_edit(),
            line_edit(),
        )
        self.number.setPlaceholderText("+7")
        self.note.setPlaceholderText(self.tr("after 18:00, the daughter's"))
        self.add("kind", self.kind, self.tr("Kind of the phone"), width=KIND_WIDE)
        self.add("number", self.number, self.tr("Phone"), stretch=3)
        self.add("note", self.note, self.tr("Remark on the phone"), stretch=2)
        self.finish(self.number, self.tr("main"), self.tr("Remove the phone"))

    def value(self) -> PhoneDraft:
        return PhoneDraft(
            self.number.text(), chosen(self.kind, PhoneKind), self.star.isChecked(), self.note.text()
        )

    def set_value(self, value: PhoneDraft) -> None:
        choose(self.kind, value.kind)
        set_text(self.number, value.number)
        set_text(self.note, value.note)
        self.star.setChecked(value.is_preferred)

    def tidy(self, name: str) -> None:
        if name == "number":
            tidy_phone(self.number)


class ContactRow(_ReachRow):
    def __init__(self) -> None:
        super().__init__()
        self.way, self.kind = (
            choice(enum_choices(list(ContactWay), words.heading)),
            choice(enum_choices(list(ContactKind), words.heading)),
        )
        self.line_of_value = line_edit()
        self.add("way", self.way, self.tr("E-mail or messenger"), width=KIND_WIDE)
        self.add("value", self.line_of_value, self.tr("Address or name there"), stretch=3)
        self.add("kind", self.kind, self.tr("Whose it is"), stretch=2)
        self.finish(self.line_of_value, self.tr("main"), self.tr("Remove the e-mail or messenger"))
        self.way.currentIndexChanged.connect(lambda _: self._hint())
        self._hint()

    def value(self) -> ContactDraft:
        return ContactDraft(
            chosen(self.way, ContactWay),
            self.line_of_value.text(),
            chosen(self.kind, ContactKind),
            self.star.isChecked(),
        )

    def set_value(self, value: ContactDraft) -> None:
        choose(self.way, value.way)
        choose(self.kind, value.kind)
        set_text(self.line_of_value, value.value)
        self.star.setChecked(value.is_preferred)

    def _hint(self) -> None:
        is_mail = self.way.currentData() == ContactWay.EMAIL
        self.line_of_value.setPlaceholderText("name@mail.ru" if is_mail else "@name, +7")


class _ReachField(RowsField):
    """Only one of its rows may be preferred."""

    def _grow(self, count: int) -> list[Row]:
        before = len(self._all)
        rows = super()._grow(count)
        for row in self._all[before:]:
            assert isinstance(row, _ReachRow)
            row.preferred.connect(lambda row=row: self._prefer(row))
        return rows

    def _prefer(self, row: Row) -> None:
        for other in self._all:
            assert isinstance(other, _ReachRow)
            if other is not row:
                other.star.setChecked(False)

    def _show_ends(self) -> None:
        super()._show_ends()
        for row in self.rows:
            assert isinstance(row, _ReachRow)
            row.star.setVisible(self._shown > 1 or row.star.isChecked())


class PhoneRowsField(_ReachField):
    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, PhoneRow, self.tr("Another phone"), PhoneDraft())

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """The numbers in sight."""
        return tuple(row.number for row in self.rows if isinstance(row, PhoneRow))


class ContactRowsField(_ReachField):
    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, ContactRow, self.tr("Another e-mail or messenger"), ContactDraft())
