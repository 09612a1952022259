"""What a claim is about, line by line: typed while it is new, three figures a line once it is registered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.domain.claim_course import ClaimLine, LineDraft
from frontdesk.ui import theme, words
from frontdesk.ui.claims.figures import Figures
from frontdesk.ui.forms.choices import walk_in_turn
from frontdesk.ui.forms.fields import Field, Said
from frontdesk.ui.term_words import roubles
from frontdesk.ui.widgets import ActionButton, line_edit

PARTS = ("name", "quantity", "price", "serial")
MOST = 40  # lines of one claim


class LinesField(Field):
    """Rows of name, quantity, price of one and serial number; an empty one is none.

    With `is_open` there is one to be typed into from the start.
    """

    def __init__(self, name: str, label: str, is_open: bool = False) -> None:
        self._box, self._rows, self._is_open = QWidget(), QVBoxLayout(), is_open
        self._lines: list[tuple[QWidget, tuple[QLineEdit, ...], int | None]] = []
        self._said: tuple[Said, ...] = ()
        self._add = ActionButton(self.tr("Add a line"), "", "link")
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._rows.setSpacing(6)
        self._place = QWidget(self._box)  # in the order of Tab, before the rows that come and go
        self._place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._place.setFixedSize(0, 0)
        column.addLayout(self._rows)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(name, label, self._box)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self._add.clicked.connect(self._add_line)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """No focus proxy: Tab would come back to it instead of going on."""
        (self._lines[0][1][0] if self._lines else self._add).setFocus(reason)

    def value(self) -> tuple[LineDraft, ...]:
        return tuple(line for line in self._drafts() if not line.is_empty)

    def set_value(self, value: Sequence[Any]) -> None:
        while self._lines:
            row, _, _ = self._lines.pop()
            self._rows.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        for line in value:
            self._append(line if isinstance(line, LineDraft) else LineDraft(**line))
        if self._is_open and not self._lines:
            self._append(LineDraft())

    def show_said(self, said: Sequence[Said]) -> None:
        """Each sentence with the number of its line; the control it is about turns red."""
        self._said = tuple(said)
        wrong = {one.at for one in said}
        for at, edit in self._edits().items():
            if (edit.property("state") == "error") != (at in wrong):
                theme.set_style(edit, state="error" if at in wrong else "")
        many = len(self.value()) > 1
        self.show_problem("\n".join(dict.fromkeys(self._sentence(one, many) for one in said)))

    def said(self) -> Sequence[Said]:
        return self._said

    def wrong(self) -> Sequence[QWidget]:
        edits = self._edits()
        named = [edits[one.at] for one in self._said if one.at in edits]
        return named or ((self,) if self._said else ())

    def marked(self) -> Sequence[QWidget]:
        return ()

    def _sentence(self, said: Said, many: bool) -> str:
        number = said.at.partition(".")[0]
        if not many or not number.isdecimal():
            return said.words
        return self.tr("Line {0}: {1}").format(int(number) + 1, said.words)

    def _drafts(self) -> list[LineDraft]:
        return [_typed(edits, order) for _, edits, order in self._lines]

    def _edits(self) -> dict[str, QLineEdit]:
        """By the part of the value that a problem names: `1.price`."""
        filled = [edits for _, edits, order in self._lines if not _typed(edits, order).is_empty]
        return {
            f"{n}.{part}": edit
            for n, edits in enumerate(filled)
            for part, edit in zip(PARTS, edits, strict=True)
        }

    def _add_line(self) -> None:
        if len(self._lines) < MOST:
            self._append(LineDraft()).setFocus()
            self.edited.emit()

    def _append(self, line: LineDraft) -> QLineEdit:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        labels = (self.tr("Article"), self.tr("Quantity"), self.tr("Price, ₽"), self.tr("Serial number"))
        edits = []
        for part, label, stretch in zip(PARTS, labels, (6, 2, 3, 4), strict=True):
            edit = line_edit()
            edit.setPlaceholderText(label)
            edit.setAccessibleName(f"{label} {len(self._lines) + 1}")
            edit.setText(getattr(line, part))
            edit.setMinimumWidth(40)
            edit.textEdited.connect(lambda _: self.edited.emit())
            edit.editingFinished.connect(self.clean)
            across.addWidget(edit, stretch)
            edits.append(edit)
        self._lines.append((row, tuple(edits), line.order_line_id))
        self._rows.addWidget(row)
        walk_in_turn(self._place, *(edit for _, edits, _ in self._lines for edit in edits), self._add)
        return self._lines[-1][1][0]


def _typed(edits: Sequence[QLineEdit], order_line_id: int | None) -> LineDraft:
    name, quantity, price, serial = (edit.text() for edit in edits)
    return LineDraft(name, quantity, price, serial, order_line_id)


class LineFigures(Figures):
    """Asked, approved and done of each line."""

    def show_lines(self, lines: Sequence[ClaimLine]) -> None:
        heads = (self.tr("Article"), self.tr("Sum"), self.tr("asked"), self.tr("approved"), self.tr("done"))
        self.show_rows(heads, map(_figures, lines))


def _figures(line: ClaimLine) -> tuple[str, ...]:
    serials = " → ".join(filter(None, (line.serial_returned or line.serial, line.serial_given)))
    closed = words.word(line.closing) if line.closing else ""
    name = ", ".join(filter(None, (line.name, serials, closed)))
    return name, roubles(line.sum), *map(str, (line.quantity, line.approved, line.done))
