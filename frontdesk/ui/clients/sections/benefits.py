"""The benefit categories of a person, each from a day to a day by a paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from frontdesk.domain.card_parts import Benefit, BenefitDraft
from frontdesk.ui import words
from frontdesk.ui.forms.choices import enum_choices
from frontdesk.ui.forms.controls import choice, choose, chosen, set_text, tidy_date
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.widgets import line_edit

DATE_WIDE = 112


class BenefitRow(Row):
    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.category = choice(enum_choices(list(Benefit), words.heading))
        self.since, self.until, self.paper = line_edit(), line_edit(), line_edit()
        self.add("category", self.category, self.tr("Category"), stretch=4)
        self.add("since", self.since, self.tr("From"), width=DATE_WIDE)
        self.add("until", self.until, self.tr("Until"), width=DATE_WIDE)
        self.add("paper", self.paper, self.tr("By which paper"), stretch=3)
        self.until.setPlaceholderText(self.tr("no end"))
        self.end(self.tr("Remove the benefit"))

    def value(self) -> BenefitDraft:
        category = chosen(self.category, Benefit)
        return BenefitDraft(category, self.since.text(), self.until.text(), self.paper.text())

    def set_value(self, value: BenefitDraft) -> None:
        choose(self.category, value.category)
        for line, text in ((self.since, value.since), (self.until, value.until), (self.paper, value.paper)):
            set_text(line, text)

    def tidy(self, name: str) -> None:
        if name in ("since", "until"):
            tidy_date(self.since if name == "since" else self.until, self._today())


class BenefitRowsField(RowsField):
    def __init__(self, name: str, label: str, today: Callable[[], date]) -> None:
        def make() -> BenefitRow:
            return BenefitRow(today)

        super().__init__(name, label, make, self.tr("Another benefit"), BenefitDraft(), captions=True)

    def first_control(self, row: Row) -> QWidget:
        return row.controls["category"]
