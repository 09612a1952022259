"""Papers that were taken in, a row each: what it is, as what, how many copies and sheets."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from frontdesk.domain.papers.filled import PaperForm, PaperLine
from frontdesk.ui import words
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.widgets import line_edit

MOST = 60


class PaperRow(Row):
    def __init__(self) -> None:
        super().__init__()
        self._title, self._details, self._form = line_edit(), line_edit(), QComboBox()
        self._copies, self._sheets = line_edit(), line_edit()
        self._form.addItems([words.word(form) for form in PaperForm])
        self.add("title", self._title, self.tr("Paper"), stretch=4)
        self.add("details", self._details, self.tr("Details"), stretch=3)
        self.add("form", self._form, self.tr("Taken as"), width=118)
        self.add("copies", self._copies, self.tr("Copies"), width=48)
        self.add("sheets", self._sheets, self.tr("Sheets"), width=48)
        self.end(self.tr("Out of the list"))

    def value(self) -> PaperLine:
        form = list(PaperForm)[max(self._form.currentIndex(), 0)]
        return PaperLine(
            self._title.text(), self._details.text(), form, self._copies.text(), self._sheets.text()
        )

    def set_value(self, value: PaperLine) -> None:
        for line, text in (
            (self._title, value.title),
            (self._details, value.details),
            (self._copies, value.copies),
            (self._sheets, value.sheets),
        ):
            if line.text() != text:
                line.setText(text)
        self._form.setCurrentIndex(list(PaperForm).index(value.form))


class PapersField(RowsField):
    def __init__(self, name: str, label: str) -> None:
        super().__init__(
            name, label, PaperRow, self.tr("One more paper"), PaperLine(), captions=True, limit=MOST
        )
