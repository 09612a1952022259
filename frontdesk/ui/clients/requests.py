"""What a person has asked about their data, by when it is to be answered, and what may be asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.subjects import RequestKind, RequestRow
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices

Terms = Mapping[RequestKind, tuple[date, str]]  # by when, and by which article


class Requests(QWidget):
    """`answered` carries the kind of an open request whose line was pressed."""

    answered = Signal(object)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._rows: Sequence[RequestRow] | None = None
        self._terms: Terms = {}
        self._lines: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self.kind = ChoiceField("kind", self.tr("What is asked"), enum_choices(list(RequestKind), words.word))
        self.kind.edited.connect(self._say_term)
        self.term = QLabel()
        self.term.setProperty("role", "muted")
        self.term.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addSpacing(4)
        self._column.addWidget(self.kind)
        self._column.addWidget(self.term)

    def show_known(self, rows: Sequence[RequestRow], terms: Terms) -> None:
        self._terms = terms
        self._say_term()
        if rows == self._rows:
            return
        self._rows = rows
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.buttons = []
        self._lines = [self._line(row) for row in rows]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)

    @property
    def text(self) -> str:
        """All that is said of the requests so far."""
        return "\n".join(self._said(row) for row in self._rows or ())

    def _say_term(self) -> None:
        due, article = self._terms.get(self.kind.value(), (None, ""))
        self.term.setText(self.tr("Answer by {0} ({1})").format(show_date(due), article) if due else "")

    def _line(self, row: RequestRow) -> QWidget:
        line, said = QWidget(), QLabel(self._said(row))
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        along = QHBoxLayout(line)
        along.setContentsMargins(0, 0, 0, 0)
        along.addWidget(said, 1)
        if row.is_open:
            done = QPushButton(self.tr("Answered"))
            done.setProperty("kind", "link")
            done.setAccessibleDescription(words.word(row.kind))
            done.clicked.connect(lambda: self.answered.emit(row.kind))
            along.addWidget(done)
            self.buttons.append(done)
        return line

    def _said(self, row: RequestRow) -> str:
        what = words.word(row.kind)
        if row.answered_at is not None:
            day = show_date(row.answered_at.astimezone(self._zone).date())
            return self.tr("{0}: answered on {1}").format(what, day)
        return self.tr("{0}: answer by {1} ({2})").format(what, show_date(row.due), row.article)
