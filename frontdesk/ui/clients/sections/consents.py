"""What the person has agreed to: processing and advertising apart, each given, withdrawn and printed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.consents import ConsentDraft, ConsentRow, ConsentWay, Purpose
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Invalid, Problem, Refusal
from frontdesk.domain.staff import Desk
from frontdesk.services.consents import Consents
from frontdesk.ui import words
from frontdesk.ui.clients.sections.board import Board, Entry
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton

DEED_WIDE = 112


@dataclass(frozen=True)
class Withdrawal:
    """A consent being taken back; text as typed."""

    way: ConsentWay = ConsentWay.PAPER
    on: str = ""


class PurposeBlock(QWidget):
    """One purpose: whether a consent stands, what was before, and the small form to change that."""

    print_asked = Signal()
    changed = Signal()
    edited = Signal()

    def __init__(self, purpose: Purpose, today: Callable[[], date]) -> None:
        super().__init__()
        self.purpose, self._today = purpose, today
        self.standing: ConsentRow | None = None
        self._sign, self._title, self._state = Glyph("circle-dashed", "text.muted", 18), QLabel(), QLabel()
        self._title.setText(words.heading(purpose))
        self._title.setProperty("role", "strong")
        self._state.setWordWrap(True)
        self._state.setProperty("role", "muted")
        self.sheet = ActionButton(self.tr("Print the form"), glyph="printer", kind="quiet")
        self.deed = ActionButton("")
        self.deed.setFixedWidth(DEED_WIDE)  # so that the buttons of both purposes stand in columns
        self.deed.setAccessibleDescription(self._title.text())
        self.sheet.setAccessibleDescription(self._title.text())
        self.give = Entry(self._give_form, self.tr("Mark as given"))
        self.withdraw = Entry(self._withdraw_form, self.tr("Withdraw the consent"))
        self.sheet.clicked.connect(self.print_asked)
        self.deed.clicked.connect(self.open_form)
        for entry in (self.give, self.withdraw):
            entry.edited.connect(self.edited)
            entry.closed.connect(self._on_closed)
        self._lay_out()
        self.show_rows(())

    @property
    def entry(self) -> Entry:
        """The form that changes what stands now."""
        return self.withdraw if self.standing else self.give

    def show_rows(self, rows: Sequence[ConsentRow]) -> None:
        """Newest first, of this purpose."""
        self.standing = next((row for row in rows if row.stands), None)
        former = [row for row in rows if not row.stands]
        if self.standing:
            self._sign.set_glyph("check-circle-fill", "success.solid")
            lines = [self._given(self.standing)]
        else:
            needed = self.purpose is Purpose.PROCESSING
            self._sign.set_glyph(
                "warning-fill" if needed else "circle-dashed", "warning.solid" if needed else "text.muted"
            )
            lines = [] if former else [self.tr("no consent was given")]
        lines += [self._withdrawn(row) for row in former]
        self._state.setText("\n".join(lines))
        self.deed.setText(self.tr("Withdraw…") if self.standing else self.tr("Mark as given…"))
        for entry in (self.give, self.withdraw):
            if entry is not self.entry:
                entry.hide()
        self.deed.setVisible(self.entry.isHidden())

    def open_form(self) -> None:
        self.deed.hide()
        self.entry.open_form(Withdrawal() if self.standing else ConsentDraft(0, self.purpose))

    def typed(self) -> dict[str, Any]:
        return self.entry.typed()

    def restore(self, typed: Mapping[str, Any]) -> None:
        self.give.hide()
        self.withdraw.hide()
        self.deed.show()
        if typed:
            self.deed.hide()
            self.entry.restore(Withdrawal() if self.standing else ConsentDraft(0, self.purpose), typed)

    def close_forms(self) -> None:
        for entry in (self.give, self.withdraw):
            if not entry.isHidden():
                entry.close_form()

    def wrong(self) -> list[QWidget]:
        if self.entry.isHidden():
            return []
        return [control for field in self.entry.form.fields for control in field.wrong()]

    def _on_closed(self) -> None:
        self.deed.show()
        self.deed.setFocus()
        self.edited.emit()
        self.changed.emit()

    def _given(self, row: ConsentRow) -> str:
        said = self.tr("given {0}, {1}, text edition {2}").format(
            show_date(row.given_on), words.word(row.way), row.edition
        )
        return ", ".join(filter(None, (said, row.paper, row.staff_name)))

    def _withdrawn(self, row: ConsentRow) -> str:
        assert row.withdrawn_on is not None
        way = words.word(row.withdrawn_way) if row.withdrawn_way else ""
        said = self.tr("given {0}, withdrawn {1}").format(
            show_date(row.given_on), show_date(row.withdrawn_on)
        )
        return ", ".join(filter(None, (said, way)))

    def _give_form(self) -> Form[ConsentDraft]:
        form = Form(ConsentDraft(0, self.purpose), lambda draft: draft.check(self._today()), words.problem)
        form.add(DateField("given_on", self.tr("Date"), self._today, words.weekday), 3)
        ways = [
            way for way in ConsentWay if not (self.purpose is Purpose.PROCESSING and way is ConsentWay.PHONE)
        ]
        form.add(ChoiceField("way", self.tr("How"), enum_choices(ways, words.heading)), 4)
        form.add(LineField("paper", self.tr("Paper, its number")), 5)
        line = form.field("given_on").editor
        line.setProperty("placeholderText", self.tr("today"))
        return form

    def _withdraw_form(self) -> Form[Withdrawal]:
        form: Form[Withdrawal] = Form(Withdrawal(), lambda _: (), words.problem)
        form.add(DateField("on", self.tr("Date"), self._today, words.weekday), 3)
        form.add(ChoiceField("way", self.tr("How"), enum_choices(list(ConsentWay), words.heading)), 4)
        form.field("on").editor.setProperty("placeholderText", self.tr("today"))
        return form

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self._state)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._sign)
        line.addLayout(said, 1)
        line.addWidget(self.sheet)
        line.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.give)
        column.addWidget(self.withdraw)


class ConsentsBoard(Board):
    """`paper_made` carries a form to be signed: its bytes and a name for its file."""

    paper_made = Signal(bytes, str)

    def __init__(
        self, jobs: Jobs, desk: Desk, consents: Consents, notices: Notices, today: Callable[[], date]
    ) -> None:
        self._desk, self._consents = desk, consents
        super().__init__(jobs, notices, self.tr("Save the card first, then print and mark its consents"))
        self.blocks = {purpose: PurposeBlock(purpose, today) for purpose in Purpose}
        for block in self.blocks.values():
            self.column.addWidget(block)
            block.edited.connect(self.edited)
            block.changed.connect(self.changed)
            block.print_asked.connect(lambda block=block: self.print_form(block.purpose))
            block.give.asked.connect(lambda block=block: self._give(block))
            block.withdraw.asked.connect(lambda block=block: self._withdraw(block))

    def begin(self, client_id: int | None) -> None:
        super().begin(client_id)
        for block in self.blocks.values():
            block.restore({})
        self.show_rows(())

    def read(self, client_id: int) -> tuple[ConsentRow, ...]:
        return self._consents.of(client_id)

    def show_rows(self, rows: tuple[ConsentRow, ...]) -> None:
        for purpose, block in self.blocks.items():
            block.show_rows([row for row in rows if row.purpose is purpose])
        self.changed.emit()

    def stands(self, purpose: Purpose) -> bool:
        return self.blocks[purpose].standing is not None

    @property
    def is_filled(self) -> bool:
        return self.stands(Purpose.PROCESSING)

    @property
    def warned(self) -> int:
        return int(self.client_id is not None and not self.stands(Purpose.PROCESSING))

    def wrong(self) -> Sequence[QWidget]:
        return [control for block in self.blocks.values() for control in block.wrong()]

    def entry(self) -> QWidget:
        return self.blocks[Purpose.PROCESSING].sheet if self.client_id is not None else self

    def typed(self) -> dict[str, Any]:
        typed = {purpose.value: block.typed() for purpose, block in self.blocks.items()}
        return {purpose: kept for purpose, kept in typed.items() if kept}

    def restore(self, typed: Mapping[str, Any]) -> None:
        for purpose, block in self.blocks.items():
            kept = typed.get(purpose.value, {})
            block.restore(kept if isinstance(kept, Mapping) else {})

    def print_form(self, purpose: Purpose) -> None:
        """The form to be signed, in the window and ready for the printer."""
        consents, desk, id = self._consents, self._desk, self.client_id
        if id is None:
            return
        name = words.heading(purpose)
        self._jobs.write(
            self,
            lambda: consents.form(desk, id, purpose),
            lambda pdf: self.paper_made.emit(pdf, name) if id == self.client_id else None,
            self._notices.refusal,
        )

    def _give(self, block: PurposeBlock) -> None:
        form, consents, desk, id = block.give.form, self._consents, self._desk, self.client_id
        if id is None or form.check():
            self.changed.emit()
            return
        draft = replace(form.draft(), client_id=id, purpose=block.purpose)
        self._jobs.write(
            self,
            lambda: consents.give(desk, draft),
            lambda made: self._on_done(
                block, self.tr("Consent is marked"), lambda: consents.withdraw(desk, made, draft.way)
            ),
            lambda met: self._on_refused(block.give, met),
        )

    def _withdraw(self, block: PurposeBlock) -> None:
        consents, desk, row = self._consents, self._desk, block.standing
        typed: Withdrawal = block.withdraw.form.draft()
        if row is None or self.client_id is None:
            return
        again = ConsentDraft(self.client_id, row.purpose, show_date(row.given_on), row.way, row.paper)
        self._jobs.write(
            self,
            lambda: consents.withdraw(desk, row.id, typed.way, typed.on),
            lambda _: self._on_done(
                block, self.tr("Consent is withdrawn"), lambda: consents.give(desk, again)
            ),
            lambda met: self._on_refused(block.withdraw, met),
        )

    def _on_done(self, block: PurposeBlock, said: str, back: Callable[[], object]) -> None:
        block.close_forms()
        self.tell(said, back)
        self.ask()

    def _on_refused(self, entry: Entry, met: Exception) -> None:
        if isinstance(met, Invalid):
            known = {field.name for field in entry.form.fields}
            shown: list[Problem] = [problem for problem in met.problems if problem.field in known]
            entry.form.show_problems(shown)
            self.changed.emit()
        elif isinstance(met, Refusal):
            self._notices.refusal(met)
        else:
            self._notices.trouble(met)
