"""An edition of a calendar being typed: from which day, the hours of the week, the dates that differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.dates import show_date
from frontdesk.domain.edition_drafts import (
    EditionDraft,
    SpecialDraft,
    SpecialKind,
    parse_hours,
    show_hours,
)
from frontdesk.domain.editions import Region
from frontdesk.ui import theme, words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.controls import choice, choose, chosen, rewrite, set_text, tidy_date
from frontdesk.ui.forms.fields import DateField, Field, LineField, Said
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.widgets import line_edit

SPECIALS = 40  # dates of one edition


class WeekField(Field):
    """Seven lines of hours; an empty one is a day on which nobody works."""

    def __init__(self, name: str, label: str) -> None:
        names = self.tr("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split()
        self.names, self.lines = names, [line_edit() for _ in names]
        self._said: tuple[Said, ...] = ()
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, (day, line) in enumerate(zip(names, self.lines, strict=True)):
            caption = QLabel(day)
            caption.setBuddy(line)
            line.setAccessibleName(self.tr("{0}, hours").format(day))
            line.setPlaceholderText(self.tr("closed"))
            line.textEdited.connect(lambda _: self.edited.emit())
            grid.addWidget(caption, place, 0)
            grid.addWidget(line, place, 1)
        super().__init__(name, label, box)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        for line in self.lines:
            line.installEventFilter(self)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self.lines[0].setFocus(reason)

    def value(self) -> tuple[str, ...]:
        return tuple(line.text().strip() for line in self.lines)

    def set_value(self, value: Sequence[str]) -> None:
        for line, text in zip(self.lines, value, strict=True):
            set_text(line, text)

    def is_empty(self) -> bool:
        return not any(self.value())

    def joined(self, before: Any, typed: Any) -> tuple[str, ...]:
        """Each weekday by itself: what was typed meanwhile stays."""
        return tuple(mine or former for former, mine in zip(before, typed, strict=True))

    def said(self) -> Sequence[Said]:
        return self._said

    def show_said(self, said: Sequence[Said]) -> None:
        self._said = tuple(said)
        wrong = {one.at: one.words for one in said}
        for place, line in enumerate(self.lines):
            told = wrong.get(str(place), "")
            if bool(told) != (line.property("state") == "error"):
                theme.set_style(line, state="error" if told else "")
            line.setAccessibleDescription(told)
        first = said[0] if said else None
        day = f"{self.names[int(first.at)]}. " if first and first.at.isdigit() else ""
        self.show_problem(f"{day}{first.words}" if first else "")

    def wrong(self) -> Sequence[QWidget]:
        return [self.lines[int(one.at)] for one in self._said if one.at.isdigit()]

    def marked(self) -> Sequence[QWidget]:
        return ()

    def tidy(self) -> None:
        """«8-20» becomes 08:00–20:00."""
        for line in self.lines:
            if not line.hasFocus() and (hours := parse_hours(line.text())):
                rewrite(line, show_hours(hours))


class TickField(Field):
    """Yes or no, said by the box itself."""

    def __init__(self, name: str, words: str, hint: str = "") -> None:
        self.box = QCheckBox(words)
        super().__init__(name, "", self.box, hint=hint)
        self.box.setAccessibleName(words)
        self.box.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: bool) -> None:
        self.box.setChecked(value)


class SpecialRow(Row):
    """What is special about a date: one line asks for what its kind needs."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._kind: QComboBox = choice(enum_choices(list(SpecialKind), words.heading))
        self._day, self._what = line_edit(), line_edit()
        self.add("kind", self._kind, self.tr("What"), stretch=1)
        self.add("day", self._day, self.tr("Day"), width=96)
        beneath = QHBoxLayout()
        self.add("what", self._what, self.tr("Name, hours, minutes or the other day"), into=beneath)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertLayout(1, beneath)
        self.end(self.tr("Remove the special day"))
        self._kind.currentIndexChanged.connect(lambda _: self._ask())
        self._ask()

    def value(self) -> SpecialDraft:
        return SpecialDraft(chosen(self._kind, SpecialKind), self._day.text(), self._what.text())

    def set_value(self, value: SpecialDraft) -> None:
        choose(self._kind, value.kind)
        set_text(self._day, value.day)
        set_text(self._what, value.what)

    def tidy(self, name: str) -> None:
        kind = chosen(self._kind, SpecialKind)
        if name == "day" or (name == "what" and kind is SpecialKind.MOVED):
            tidy_date(self._day if name == "day" else self._what, self._today())
        elif name == "what" and kind is SpecialKind.OPEN and (hours := parse_hours(self._what.text())):
            rewrite(self._what, show_hours(hours))

    def _ask(self) -> None:
        asked = {
            SpecialKind.OFF: self.tr("name"),
            SpecialKind.OFF_YEARLY: self.tr("name"),
            SpecialKind.OPEN: self.tr("10:00–15:00"),
            SpecialKind.SHORT: self.tr("60 min"),
            SpecialKind.MOVED: self.tr("with day"),
        }
        self._what.setPlaceholderText(asked[chosen(self._kind, SpecialKind)])


class SpecialsField(RowsField):
    def __init__(self, name: str, label: str, today: Callable[[], date]) -> None:
        def make() -> SpecialRow:
            return SpecialRow(today)

        super().__init__(name, label, make, self.tr("Another special day"), SpecialDraft(), limit=SPECIALS)

    def add(self, day: date) -> None:
        """A line for that day, with the focus on what is to be said of it."""
        rows = self.rows
        if not rows[-1].value().is_empty:
            self.add_row()
            rows = self.rows
        rows[-1].set_value(SpecialDraft(SpecialKind.OFF, show_date(day), ""))
        rows[-1].controls["what"].setFocus()
        rows[-1].edited.emit()


class HoursForm(Form[EditionDraft]):
    def __init__(self, today: Callable[[], date], regions: Sequence[Region]) -> None:
        super().__init__(EditionDraft(), lambda draft: draft.check(today()), words.problem)
        self.add(DateField("from_day", self.tr("In force from"), today, words.weekday, required=True), 6)
        self.add(LineField("note", self.tr("By which order")), 6)
        self.week = WeekField("week", self.tr("Hours of the week, with breaks"))
        self.specials = SpecialsField("specials", self.tr("Days that differ"), today)
        self.add(self.week)
        self.add(
            TickField(
                "follows",
                self.tr("Keep the production calendar"),
                self.tr("Closed on public holidays, an hour shorter before them"),
            )
        )
        choices = [("", self.tr("none")), *((region.code, region.name) for region in regions)]
        self.add(
            ChoiceField(
                "region", self.tr("Days off of the region"), choices, hint=self.tr("Check them with its acts")
            )
        )
        self.add(self.specials)
