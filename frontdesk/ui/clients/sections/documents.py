"""The papers that say who the client is, each of its kind, checked as its kind wants; numbers stay masked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain import identifiers, identity
from frontdesk.domain.card_parts import DocumentDraft
from frontdesk.domain.identity import DocumentKind
from frontdesk.ui import words
from frontdesk.ui.clients.hidden import HiddenLine
from frontdesk.ui.clients.sections.issuer import IssuerLine
from frontdesk.ui.forms.choices import walk_in_turn
from frontdesk.ui.forms.controls import rewrite, set_text, tidy_date
from frontdesk.ui.forms.fields import Field, Said
from frontdesk.ui.forms.form import COLUMNS
from frontdesk.ui.forms.rows import LIMIT, Row, RowsField
from frontdesk.ui.widgets import line_edit

NARROW = 4  # columns of twelve for a paper that is its number alone
DATE_WIDE, CODE_WIDE, BIK_WIDE = 112, 88, 104


@dataclass(frozen=True)
class _Shape:
    """What a kind of paper has besides its number; `digits` is how long the number is, 0 for any length."""

    beside: tuple[str, ...] = ()
    digits: int = 0


_ISSUED = ("issued_on", "issued_by")
_SHAPES = {
    DocumentKind.PASSPORT: _Shape(("issued_on", "issuer_code", "issued_by"), 10),
    DocumentKind.FOREIGN_PASSPORT: _Shape(("issued_on", "expires_on", "issued_by"), 9),
    DocumentKind.BIRTH_CERTIFICATE: _Shape(_ISSUED),
    DocumentKind.INN: _Shape(digits=12),
    DocumentKind.OMS: _Shape(digits=16),
    DocumentKind.OGRN: _Shape(digits=13),
    DocumentKind.OGRNIP: _Shape(digits=15),
    DocumentKind.KPP: _Shape(digits=9),
    DocumentKind.ACCOUNT: _Shape(("bik",), 20),
    DocumentKind.OTHER: _Shape(("issued_on", "expires_on", "issued_by")),
}
OF_PERSON = (
    DocumentKind.PASSPORT, DocumentKind.INN, DocumentKind.OMS, DocumentKind.FOREIGN_PASSPORT,
    DocumentKind.BIRTH_CERTIFICATE, DocumentKind.ACCOUNT, DocumentKind.OGRNIP, DocumentKind.OTHER,
)  # fmt: skip
OF_ORGANISATION = (
    DocumentKind.INN, DocumentKind.OGRN, DocumentKind.KPP, DocumentKind.ACCOUNT, DocumentKind.OGRNIP,
    DocumentKind.OTHER,
)  # fmt: skip
_READY = {
    True: (DocumentKind.PASSPORT, DocumentKind.INN),
    False: (DocumentKind.INN, DocumentKind.OGRN, DocumentKind.KPP),
}


class DocumentRow(Row):
    """Of one kind for its whole life: the kinds have different fields. `code_given` asks who issues under a code
    that was typed just now; `fill_issuer` answers.
    """

    reveal_asked = Signal()
    code_given = Signal(str)

    def __init__(self, kind: DocumentKind, today: Callable[[], date]) -> None:
        super().__init__()
        self.kind, self._shape, self._today = kind, _SHAPES[kind], today
        self._kept = DocumentDraft(kind)
        self.number = HiddenLine()
        self.number.reveal_asked.connect(self.reveal_asked)
        self.number.textEdited.connect(self._check_when_full)
        self.lines: dict[str, QLineEdit] = {"number": self.number}
        self.add("number", self.number, self._title(), stretch=4)
        captions = {
            "issued_on": self.tr("Issued on"),
            "issuer_code": self.tr("Code"),
            "issued_by": self.tr("Issued by"),
            "expires_on": self.tr("Valid until"),
            "bik": self.tr("BIK of the bank"),
        }
        wide = {"issued_on": DATE_WIDE, "expires_on": DATE_WIDE, "issuer_code": CODE_WIDE, "bik": BIK_WIDE}
        for name in self._shape.beside:
            by_code = name == "issued_by" and "issuer_code" in self._shape.beside
            self.lines[name] = IssuerLine() if by_code else line_edit()
            self.add(name, self.lines[name], captions[name], 5 if name not in wide else 0, wide.get(name, 0))
        self.end(self.tr("Remove the document"))
        self._add_reason()
        self._by_code, self._is_code_typed = QLabel(self), False
        self._by_code.setProperty("role", "muted")
        self._by_code.hide()
        if isinstance(issuer := self.lines.get("issued_by"), IssuerLine):
            self.lines["issuer_code"].textEdited.connect(lambda _: setattr(self, "_is_code_typed", True))
            issuer.freed.connect(self._tell_by_code)
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(1, self._by_code, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def span(self) -> int:
        """Columns of twelve."""
        return COLUMNS if self._shape.beside else NARROW

    @property
    def id(self) -> int | None:
        """Of the stored document; None for one that was typed just now."""
        return self._kept.id

    def value(self) -> DocumentDraft:
        typed = {name: line.text() for name, line in self.lines.items() if name != "number"}
        number = self.number.value()
        if number != _whole(self._kept):  # typed anew, with its series before it
            typed |= {"series": "", "number": number}
        return replace(self._kept, **typed, reason=self.reason.text())  # type: ignore[arg-type]

    def set_value(self, value: DocumentDraft) -> None:
        self._kept, self._is_code_typed = value, False
        if isinstance(issuer := self.lines.get("issued_by"), IssuerLine):
            issuer.forget()
            self._tell_by_code()
        self.number.show_value(_whole(value))
        for name, line in self.lines.items():
            if name != "number":
                set_text(line, getattr(value, name))
                if not line.hasFocus():
                    line.setCursorPosition(0)  # a long one is read from its beginning
        set_text(self.reason, value.reason)
        self._show_reason()

    def reveal(self, number: str) -> None:
        """The number as its paper writes it, with the series that is never hidden."""
        self.number.reveal(identity.show(self.kind, identity.Number(self._kept.series, number)))

    def tidy(self, name: str) -> None:
        if name in ("issued_on", "expires_on"):
            tidy_date(self.lines[name], self._today())
        elif name == "issuer_code":
            rewrite(self.lines[name], identity.show_code(self.lines[name].text()))
            self._ask_issuer()
        elif name == "number" and not self.number.is_hidden and self.number.text().strip():
            rewrite(self.number, identity.show(self.kind, identity.read(self.kind, "", self.number.text())))

    def show_said(self, said: Sequence[Said]) -> None:
        super().show_said(said)
        self._show_reason()

    def fill_issuer(self, code: str, by: str) -> None:
        """Who issues under that code; empty when nobody knows. What the clerk wrote stays."""
        issuer = self.lines["issued_by"]
        assert isinstance(issuer, IssuerLine)
        if (
            code == self.lines["issuer_code"].text()
            and by
            and (issuer.is_filled or not issuer.text().strip())
        ):
            issuer.fill(by)
            self._tell_by_code()
            self.edited.emit()

    def _ask_issuer(self) -> None:
        """Of a code that was typed; one that stood here already was looked at by somebody."""
        issuer, code = self.lines["issued_by"], self.lines["issuer_code"].text()
        assert isinstance(issuer, IssuerLine)
        if self._is_code_typed and (issuer.is_filled or not issuer.text().strip()):
            self._is_code_typed = False
            issuer.clear_filled()
            self._tell_by_code()
            self.code_given.emit(code)

    def _tell_by_code(self) -> None:
        issuer = self.lines["issued_by"]
        is_filled = isinstance(issuer, IssuerLine) and issuer.is_filled
        self._by_code.setText(self.tr("by the code of the department"))
        self._by_code.setVisible(is_filled)
        enter = self.tr("by the code of the department, Enter changes it")
        issuer.setAccessibleDescription(enter if is_filled else "")

    def _title(self) -> str:
        titles = {
            DocumentKind.PASSPORT: self.tr("Passport: series and number"),
            DocumentKind.FOREIGN_PASSPORT: self.tr("Foreign passport"),
        }
        return titles.get(self.kind) or words.heading(self.kind)

    def _add_reason(self) -> None:
        """Where a clerk says why an unusual number is right; its place is beneath what is doubted."""
        self._why, self.reason = QWidget(), line_edit()
        line = QHBoxLayout(self._why)
        line.setContentsMargins(0, 4, 0, 0)
        self.add("reason", self.reason, self.tr("Keep as it is, because"), 1, into=line)
        self.reason.setPlaceholderText(self.tr("an old form, a foreign paper"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self._why)
        self._show_reason()

    def _show_reason(self) -> None:
        doubted = any(one.is_doubt for one in self.said())
        self._why.setVisible(doubted or bool(self.reason.text()) or self.reason.hasFocus())

    def show_captions(self, _on: bool, /) -> None:
        """Always: each row is of another kind."""
        super().show_captions(True)

    def _check_when_full(self, text: str) -> None:
        digits = identifiers.clean(text)
        if self._shape.digits and len(digits) == self._shape.digits and digits.isdigit():
            self.left.emit()


def _whole(document: DocumentDraft) -> str:
    """A series and a number in one line, as they are typed; a card gives them so already."""
    return identity.show(document.kind, identity.Number(document.series, document.number))


class DocumentsField(RowsField):
    """Papers in a grid of twelve columns beside `first` (the СНИЛС); those that nearly everybody has stand
    ready. `reveal_asked` carries the id of a stored document, `issuer_asked` a row and the code typed into it.
    """

    reveal_asked = Signal(int)
    issuer_asked = Signal(object, str)

    def __init__(self, name: str, label: str, today: Callable[[], date], first: Field) -> None:
        self._today, self._first, self._is_person = today, first, True
        self._cells = QWidget()
        self.grid = QGridLayout(self._cells)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(12)
        for column in range(COLUMNS):
            self.grid.setColumnStretch(column, 1)
            self.grid.setColumnMinimumWidth(column, 1)
        self._pool: dict[DocumentKind, list[DocumentRow]] = {}
        self._in_use: list[DocumentRow] = []
        super().__init__(name, label, Row, self.tr("Another document"), None)
        self.column.insertWidget(0, self._cells)
        self._flow()
        self._menu = QMenu(self)
        self.more.clicked.disconnect()
        self.more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._in_use)

    @property
    def documents(self) -> tuple[DocumentRow, ...]:
        return tuple(self._in_use)

    def show_form(self, is_person: bool) -> None:
        """A person's papers, or those of an organisation."""
        if is_person is not self._is_person:
            self._is_person = is_person
            self._first.setVisible(is_person)
            self.set_value([part for part in self.value() if not part.is_empty])

    def set_value(self, value: Sequence[DocumentDraft]) -> None:
        kinds = {part.kind for part in value}
        ready = [DocumentDraft(kind) for kind in _READY[self._is_person] if kind not in kinds]
        self._stand([*value, *ready])

    def is_empty(self) -> bool:
        return all(part.is_empty for part in self.value())

    def add(self, kind: DocumentKind) -> None:
        """One more paper, with the focus in its number."""
        self._stand([*(row.value() for row in self._in_use), DocumentDraft(kind)], keep=True)
        self._in_use[-1].number.setFocus()

    def cover(self) -> None:
        for row in self._in_use:
            row.number.cover()

    def show_hints(self, hints: Sequence[Said]) -> None:
        """What stops nothing: a paper that is over, an account of the treasury."""
        for index, row in enumerate(self._in_use):
            mine = [Said(h.at.partition(".")[2], h.words) for h in hints if h.at.split(".")[0] == str(index)]
            if row.hints or mine:
                row.show_hints(mine)

    @property
    def warned(self) -> int:
        return sum(bool(row.hints) and not row.said() for row in self._in_use)

    def _stand(self, parts: Sequence[DocumentDraft], keep: bool = False) -> None:
        """Shows these papers; with `keep`, what is said of those that stand already stays."""
        before, self._in_use = self._in_use, []
        count: dict[DocumentKind, int] = {}
        for place, part in enumerate(parts):
            at = count.get(part.kind, 0)
            count[part.kind] = at + 1
            row = self._row(part.kind, at)
            if not (keep and place < len(before) and before[place] is row):
                row.begin(part)
            self._in_use.append(row)
        self._flow()
        for rows in self._pool.values():
            for row in rows:
                row.setVisible(row in self._in_use)
        self._show_ends()

    def _row(self, kind: DocumentKind, at: int) -> DocumentRow:
        pool = self._pool.setdefault(kind, [])
        if at >= len(pool):
            row = DocumentRow(kind, self._today)
            row.edited.connect(self._on_edited)
            row.left.connect(self.left)
            row.dropped.connect(lambda: self._remove(row))
            row.reveal_asked.connect(lambda: self.reveal_asked.emit(row.id or 0))
            row.code_given.connect(lambda code: self.issuer_asked.emit(row, code))
            pool.append(row)
        return pool[at]

    def _flow(self) -> None:
        """Narrow papers stand side by side, and Tab walks as the eye does."""
        cells: list[tuple[QWidget, int]] = [(row, row.span) for row in self._in_use]
        if self._is_person:
            wide = next((n + 1 for n, (_, span) in enumerate(cells) if span == COLUMNS), 0)
            cells.insert(wide, (self._first, NARROW))
        line = column = 0
        for cell, span in cells:
            if column + span > COLUMNS:
                line, column = line + 1, 0
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # columns stay even
            self.grid.addWidget(cell, line, column, 1, span)
            column += span
        walk_in_turn(*(stop for cell, _ in cells for stop in _stops(cell)), self.more)

    def _show_ends(self) -> None:
        for row in self._in_use:
            row.drop.setVisible(row.id is not None or row.kind not in _READY[self._is_person])
        self.more.setVisible(len(self._in_use) < LIMIT)

    def _remove(self, row: Row) -> None:
        kept = [other.value() for other in self._in_use if other is not row]
        self.set_value([part for part in kept if not part.is_empty])
        self.more.setFocus()
        self.edited.emit()
        self.left.emit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for kind in OF_PERSON if self._is_person else OF_ORGANISATION:
            self._menu.addAction(words.heading(kind)).triggered.connect(partial(self._on_chosen, kind))

    def _on_chosen(self, kind: DocumentKind, *_: Any) -> None:
        self.add(kind)
        self.edited.emit()


def _stops(cell: QWidget) -> list[QWidget]:
    if isinstance(cell, DocumentRow):
        return cell.stops()
    return [cell.editor] if isinstance(cell, Field) else [cell]
