"""Pads of numbered forms: what is still missing of each, a new pad, and forms written off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.blanks import BlankRow, BlankState, PadDraft, PadRow, SpoilDraft, spans
from frontdesk.domain.errors import Invalid
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import JobRow
from frontdesk.domain.staff import Right
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.print_words import tell
from frontdesk.ui.prints.asks import Asks
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton, SectionTitle

BESIDE = 520


class BlanksBoard(QWidget):
    """Ins prints a new pad, Enter on a form opens its ticket or enters it, Ctrl+P prints a pad once more."""

    ticket_asked = Signal(int)
    entering_asked = Signal()

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at = at
        self._pads: dict[int, PadRow] = {}
        self._blanks: dict[int, BlankRow] = {}
        self._wanted: int | None = None  # the pad that was just printed
        self.pads = self._pad_table()
        self.table = self._blank_table()
        self.pad_form: Form[PadDraft] = Form(PadDraft(), PadDraft.check, words.problem)
        self.spoil_form: Form[SpoilDraft] = Form(SpoilDraft(), SpoilDraft.check, words.problem)
        self.pad_form.add(LineField("count", self.tr("How many forms in a new pad")))
        self.spoil_form.add(
            LineField("numbers", self.tr("Numbers to be written off"), hint=self.tr("12, 15–18")), 5
        )
        self.spoil_form.add(LineField("reason", self.tr("Why")), 7)
        self.enter_button = PrimaryButton(self.tr("Enter a form"), "Ctrl+Return")
        self.pad_button = ActionButton(self.tr("Print a new pad"), "Ins", glyph="printer")
        self.again_button = ActionButton(self.tr("Print the pad again"), "Ctrl+P", "quiet")
        self.spoil_button = ActionButton(self.tr("Write off"))
        self._missing = QLabel()
        self._missing.setWordWrap(True)
        self._title, self._stack = SectionTitle(""), QStackedWidget()
        self._keeper = Keeper(at.jobs, at.drafts, at.desk, self)
        self._lay_out()
        self._connect()
        self._show_state()
        self._keeper.open("blanks/blanks", self._typed, self._restore)

    @property
    def may_lead(self) -> bool:
        return self._at.desk.may(Right.LEAD_DESK)

    @property
    def pad(self) -> PadRow | None:
        return self._pads.get(self.pads.current_id or 0)

    def flush(self) -> None:
        """What is typed is safe before the page is left."""
        self._keeper.flush()

    def reload(self) -> None:
        self._at.jobs.read(self, self._at.blanks.pads, self._show, newest="pads")

    def print_pad(self) -> None:
        """New numbers and their forms; the printer has them at once, or they wait for it."""
        if not self.may_lead or self.pad_form.check():
            return
        at, draft = self._at, self.pad_form.draft()

        def work() -> tuple[PadRow, JobRow | None]:
            pad, pdf = at.blanks.print_pad(at.desk, draft)
            return pad, at.printing.print(PaperKind.BLANK, pdf, self._span(pad))

        at.jobs.write(self, work, lambda done: self._on_printed(*done), self._refuse(self.pad_form))

    def print_again(self) -> None:
        pad, at = self.pad, self._at
        if pad is None:
            return

        def work() -> tuple[PadRow, JobRow | None]:
            return pad, at.printing.print(PaperKind.BLANK, at.blanks.paper(pad.id), self._span(pad))

        at.jobs.write(self, work, lambda done: self._on_printed(*done))

    def spoil(self) -> None:
        if not self.may_lead or self.spoil_form.check():
            return
        at, draft = self._at, self.spoil_form.draft()

        def done(numbers: tuple[int, ...]) -> None:
            self._keeper.discard()
            self.spoil_form.set_draft(SpoilDraft())
            said = self.tr("Written off: {0}").format(spans(numbers))
            at.notices.success(said, lambda: at.blanks.unspoil(at.desk, numbers), lambda _: self.reload())
            self.reload()

        at.jobs.write(self, lambda: at.blanks.spoil(at.desk, draft), done, self._refuse(self.spoil_form))

    def _typed(self) -> Mapping[str, Any] | None:
        draft = self.spoil_form.draft()
        return asdict(draft) if draft != SpoilDraft() else None

    def _restore(self, found: DraftCard) -> None:
        self.spoil_form.restore(SpoilDraft(**found.body))

    def _on_printed(self, pad: PadRow, row: JobRow | None) -> None:
        if row is None:
            said = self.tr("Pad {0} is made, and no printer is connected: print it again later")
            self._at.notices.hint(said.format(pad.number))
        else:
            tell(self._at.notices, self._at.printing, row)
        self._wanted = pad.id
        self.reload()

    def _refuse(self, form: Form[Any]) -> Callable[[Exception], None]:
        def refuse(met: Exception) -> None:
            if isinstance(met, Invalid):
                form.show_problems(met.problems)
            else:
                self._at.notices.refusal(met)

        return refuse

    def _show(self, found: tuple[PadRow, ...]) -> None:
        self._pads = {pad.id: pad for pad in found}
        self.pads.model().reset_ids(self._pads)
        self.pads.model().refresh()
        self._stack.setCurrentIndex(0 if found else 1)
        wanted, self._wanted = self._wanted, None
        if wanted is not None or (found and self.pads.current_id is None):
            self.pads.go_to(wanted or found[0].id)
        self._open_pad()

    def _open_pad(self, _id: object = None) -> None:
        pad, at = self.pad, self._at
        self._show_state()
        if pad is not None:
            at.jobs.read(self, lambda: at.blanks.of_pad(pad.id), self._show_blanks, newest="blanks")

    def _show_blanks(self, rows: tuple[BlankRow, ...]) -> None:
        self._blanks = {row.id: row for row in rows}
        self.table.model().reset_ids(self._blanks)
        self.table.model().refresh()

    def _show_state(self) -> None:
        pad = self.pad
        self.again_button.setEnabled(pad is not None)
        for widget in (self.pad_form, self.pad_button, self.spoil_form, self.spoil_button):
            widget.setEnabled(self.may_lead)
        self._title.set_text(self.tr("Forms of pad {0}").format(pad.number) if pad else "")
        if pad is None:
            self._missing.clear()
        elif pad.missing:
            self._missing.setText(self.tr("Still missing: {0}").format(spans(pad.missing)))
        else:
            self._missing.setText(self.tr("All forms of the pad are entered or written off"))

    def _open(self, id: int) -> None:
        row = self._blanks[id]
        if row.ticket_id is not None:
            self.ticket_asked.emit(row.ticket_id)
        elif row.state is BlankState.PRINTED:
            self.entering_asked.emit()

    def _span(self, pad: PadRow) -> str:
        return f"{pad.first}–{pad.last}"

    def _pad_table(self) -> Table:
        at = self._at
        columns = (
            Column(self.tr("Pad"), lambda row: str(row.number), 56),
            Column(self.tr("Numbers"), self._span, 110),
            Column(self.tr("Printed"), lambda row: at.shown(row.printed_at), 124),
            Column(self.tr("By"), lambda row: row.printed_by),
            Column(self.tr("Entered"), lambda row: str(row.entered), 76, right=True),
            Column(self.tr("Written off"), lambda row: str(row.spoiled), 84, right=True),
            Column(self.tr("Missing"), lambda row: str(len(row.missing)), 84, right=True),
        )
        model = PagedModel(
            at.jobs, lambda ids: [self._pads[id] for id in ids], columns, speak=self._speak, parent=self
        )
        return Table(model, self.tr("Pads of forms"))

    def _blank_table(self) -> Table:
        at = self._at
        columns = (
            Column(self.tr("No."), lambda row: str(row.number), 56),
            Column(self.tr("State"), lambda row: words.word(row.state), 126),
            Column(self.tr("What became of it"), self._became),
            Column(self.tr("Who"), lambda row: row.by, 140),
        )
        model = PagedModel(
            at.jobs,
            lambda ids: [self._blanks[id] for id in ids],
            columns,
            speak=self._speak_blank,
            parent=self,
        )
        return Table(model, self.tr("Forms of the pad"))

    def _became(self, row: BlankRow) -> str:
        return self.tr("ticket {0}").format(row.ticket_number) if row.ticket_number else row.reason

    def _speak(self, row: PadRow) -> str:
        said = self.tr("Pad {0}, forms {1}, missing {2}")
        return said.format(row.number, self._span(row), spans(row.missing) or "0")

    def _speak_blank(self, row: BlankRow) -> str:
        return ", ".join(filter(None, (str(row.number), words.word(row.state), self._became(row))))

    def _connect(self) -> None:
        self.pads.current_changed.connect(self._open_pad)
        self.pads.opened.connect(lambda _: self.table.setFocus())
        self.table.opened.connect(self._open)
        self.enter_button.clicked.connect(self.entering_asked)
        self.pad_button.clicked.connect(self.print_pad)
        self.again_button.clicked.connect(self.print_again)
        self.spoil_button.clicked.connect(self.spoil)
        self.spoil_form.edited.connect(self._keeper.touch)

    def _lay_out(self) -> None:
        left, right = QWidget(), QFrame()
        left.setProperty("surface", "pane")
        self._stack.addWidget(self.pads)
        none = self.tr("No forms are printed. Print a pad before the computers are down")
        self._stack.addWidget(EmptyState("printer", none))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.setSpacing(8)
        foot.addWidget(self.enter_button)
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        column.addLayout(foot)
        right.setProperty("surface", "chrome")
        right.setProperty("edge", "left")
        right.setFixedWidth(BESIDE)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 12, 16, 12)
        beside.setSpacing(8)
        for widget, share in (
            (self._title, 0), (self._missing, 0), (self.table, 1), (self.spoil_form, 0), (self.spoil_button, 0),
            (self.pad_form, 0), (self.pad_button, 0),
        ):  # fmt: skip
            beside.addWidget(widget, share)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(left, 1)
        whole.addWidget(right)
