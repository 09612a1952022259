"""The editor of a rule: «когда … если … то …», all of it chosen from lists but for a few words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.rules import (
    FLAGS,
    FREE,
    MOST,
    TIMED,
    VALUED,
    WORDED,
    Ask,
    Condition,
    Deed,
    Do,
    RuleDraft,
    Trigger,
    Vocabulary,
)
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.controls import choice, choose, set_text
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.settings import rule_words
from frontdesk.ui.widgets import line_edit

NOT_WIDE, TERM_WIDE = 92, 76


class _Offering(Row):
    """A row whose second box offers what its first one needs."""

    def __init__(self) -> None:
        super().__init__()
        self.known = Vocabulary()
        self.box = choice(())

    def offer(self, what: Ask | Do | None, value: str) -> None:
        self.box.clear()
        for one, text in rule_words.choices(what, self.known) if what is not None else ():
            self.box.addItem(text, one)
        if value:
            choose(self.box, value)
        else:
            self.box.setCurrentIndex(-1)

    def line_beneath(self) -> QHBoxLayout:
        """Room beneath the first line: what is named is longer than what it is."""
        made, column = QHBoxLayout(), self.layout()
        made.setSpacing(8)
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(1, made)
        return made

    @property
    def picked(self) -> str:
        return str(self.box.currentData() or "")


class ConditionRow(_Offering):
    """What is looked at, whether it is so or not, and what it is to be."""

    def __init__(self) -> None:
        super().__init__()
        asks = [("", self.tr("choose")), *((m.value, words.heading(m)) for m in Ask)]
        self.ask = choice(asks)
        self.sign = choice([("", self.tr("is")), ("not", self.tr("is not"))])
        self.line_of_words = line_edit()
        self.add("ask", self.ask, self.tr("Condition"), stretch=1)
        self.add("is_not", self.sign, self.tr("So or not"), width=NOT_WIDE)
        second = self._beneath = self.line_beneath()
        self.add("value", self.box, self.tr("What it is to be"), stretch=1, into=second)
        self.add("words", self.line_of_words, self.tr("Words between commas"), stretch=1, into=second)
        del self.controls["words"]  # it takes the place of the box
        self.end(self.tr("Remove the condition"))
        self.ask.activated.connect(lambda _: self._follow(""))
        self._follow("")

    def stops(self) -> list[QWidget]:
        return [self.ask, self.sign, self.box, self.line_of_words]

    def value(self) -> Condition:
        ask = self._ask
        value = self.line_of_words.text() if ask in FREE else self.picked
        return Condition(ask, "" if ask in FLAGS else value, self.sign.currentData() == "not")

    def set_value(self, value: Condition) -> None:
        choose(self.ask, value.ask or "")
        choose(self.sign, "not" if value.is_not else "")
        set_text(self.line_of_words, value.value if value.ask in FREE else "")
        self._follow(value.value)

    @property
    def _ask(self) -> Ask | None:
        return Ask(self.ask.currentData()) if self.ask.currentData() else None

    def _follow(self, value: str) -> None:
        ask = self._ask
        is_free = ask in FREE
        self.controls["value"] = self.line_of_words if is_free else self.box
        self.offer(None if is_free else ask, value)
        has_value = ask is not None and ask not in FLAGS
        _show(self.sign, ask is not None)
        _show(self.line_of_words, is_free)
        for at, is_shown in enumerate((not is_free, is_free)):  # what is hidden would take half of the line
            self._beneath.setStretch(at, int(is_shown))
        _show(self.box, has_value and not is_free)


class DeedRow(_Offering):
    """What is done, to what or to whom, with which words, and within which time."""

    def __init__(self) -> None:
        super().__init__()
        self.deed = choice([("", self.tr("choose")), *((m.value, words.heading(m)) for m in Do)])
        self.line_of_text, self.line_of_term = line_edit(), line_edit()
        self.line_of_term.setPlaceholderText(self.tr("4 h"))
        third, second = self.line_beneath(), self.line_beneath()
        self.add("do", self.deed, self.tr("What is done"), stretch=1)
        self.add("value", self.box, self.tr("To whom, or which"), stretch=1, into=second)
        self.add("text", self.line_of_text, self.tr("Words of the deed"), stretch=1, into=third)
        self.add("term", self.line_of_term, self.tr("Term, working hours"), width=TERM_WIDE, into=third)
        self.line_of_text.setPlaceholderText(self.tr("what to write"))
        self.end(self.tr("Remove the deed"))
        self.deed.activated.connect(lambda _: self._follow(""))
        self._follow("")

    def value(self) -> Deed:
        do = Do(self.deed.currentData()) if self.deed.currentData() else None
        return Deed(
            do,
            self.picked if do in VALUED else "",
            self.line_of_text.text() if do in WORDED else "",
            self.line_of_term.text() if do in TIMED else "",
        )

    def set_value(self, value: Deed) -> None:
        choose(self.deed, value.do or "")
        set_text(self.line_of_text, value.text)
        set_text(self.line_of_term, value.term)
        self._follow(value.value)

    def _follow(self, value: str) -> None:
        do = Do(self.deed.currentData()) if self.deed.currentData() else None
        self.offer(do if do in VALUED else None, value)
        if do is Do.SUBTASK and not value:
            self.box.setCurrentIndex(0)
        _show(self.box, do in VALUED)
        _show(self.line_of_text, do in WORDED)
        _show(self.line_of_term, do in TIMED)


def _show(control: QWidget, on: bool) -> None:
    """A box or a line that the row needs now."""
    control.setHidden(not on)


class _Rows(RowsField):
    """Rows that offer what the office has."""

    def __init__(self, *args: object, **more: object) -> None:
        self._known = Vocabulary()
        super().__init__(*args, **more)  # type: ignore[arg-type]

    def know(self, known: Vocabulary) -> None:
        self._known = known
        value = self.value()
        self._hand()
        self.set_value(value)

    def _grow(self, count: int) -> list[Row]:
        rows = super()._grow(count)
        self._hand()
        return rows

    def first_control(self, row: Row) -> QWidget:
        return next(iter(row.controls.values()))

    def _hand(self) -> None:
        for row in self._all:
            assert isinstance(row, _Offering)
            row.known = self._known


class RuleForm(Form[RuleDraft]):
    def __init__(self) -> None:
        self.known = Vocabulary()
        super().__init__(RuleDraft(), lambda draft: draft.check(self.known), words.problem)
        self.add(LineField("name", self.tr("Name of the rule"), required=True))
        self.add(ChoiceField("trigger", self.tr("When"), enum_choices(list(Trigger), words.heading)))
        modes = [(False, self.tr("all of it is so")), (True, self.tr("any of it is so"))]
        self.add(ChoiceField("is_any", self.tr("If"), modes))
        self.conditions = _Rows(
            "conditions", "", ConditionRow, self.tr("Another condition"), Condition(), limit=MOST
        )
        self.deeds = _Rows("deeds", self.tr("Then"), DeedRow, self.tr("Another deed"), Deed(), limit=MOST)
        self.add(self.conditions)
        self.add(self.deeds)

    def know(self, known: Vocabulary) -> None:
        """What can be named in this office by now."""
        if known != self.known:
            self.known = known
            self.conditions.know(known)
            self.deeds.know(known)
