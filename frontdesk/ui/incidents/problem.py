"""One problem: the known error and what helps at the left, its incidents and measures at the right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.errors import NotFound
from frontdesk.domain.problems import ProblemCard, ProblemDraft
from frontdesk.domain.staff import Right
from frontdesk.ui import words
from frontdesk.ui.incidents.asks import NEW_PROBLEM, Asks
from frontdesk.ui.incidents.forms import ProblemForm
from frontdesk.ui.incidents.frame import Beside, CaseFrame, Header
from frontdesk.ui.incidents.listing import IncidentTable
from frontdesk.ui.incidents.measures import Measures
from frontdesk.ui.incidents.typed import Typed
from frontdesk.ui.paint import Mark
from frontdesk.ui.widgets import ActionButton

INCIDENTS, MEASURES = "incidents", "measures"
NEW = 0


def revived(body: Mapping[str, Any]) -> ProblemDraft:
    return ProblemDraft(**body)


class ProblemPane(CaseFrame):
    incident_asked = Signal(int)
    made = Signal(int)  # a new one was saved under that id
    shown = Signal()

    def __init__(self, at: Asks) -> None:
        self._at = at
        self._card: ProblemCard | None = None
        self._id: int | None = None
        self.form = ProblemForm(at.inquiries.asking)
        self.incidents = IncidentTable(at)
        self.measures = Measures(at, lambda sheet, deed: self.beside.ask(sheet, deed))
        lists = (
            (INCIDENTS, self.tr("Incidents"), self.incidents),
            (MEASURES, self.tr("Measures"), self.measures),
        )
        beside = Beside(self.tr("What belongs to the problem"), lists)
        super().__init__(Header(self.tr("To all problems")), self.form, beside)
        self.typed: Typed[ProblemDraft] = Typed(at, self.form, "problem", revived, self)
        give = self.beside.add_deed(MEASURES, ActionButton(self.tr("Give a measure…"), "Ins"), self.add)
        give.setEnabled(at.desk.may(Right.LEAD_DESK))
        self.close_button = ActionButton("", "", "quiet")
        self.suggest_button = ActionButton(self.tr("Suggest…"), "Alt+I")
        self.write_button = ActionButton(self.tr("Write an instruction…"), "Alt+W")
        for button in (self.write_button, self.suggest_button, self.close_button):
            self.header.add_button(button)
        self.close_button.clicked.connect(self._close)
        self.header.main_asked.connect(self.main)
        self.typed.changed.connect(self._show_state)
        self.incidents.opened.connect(self.incident_asked)
        self.measures.changed.connect(self._on_measured)
        self.measures.failed.connect(self._failed)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.form, self.beside.list)

    @property
    def problem_id(self) -> int:
        """NEW while one is begun or none is read yet."""
        return self._card.id if self._card is not None else NEW

    def open(self, id: int) -> None:
        """NEW is one that is begun."""
        if id != self._id:
            self.typed.close()
            self._card, self._id = None, id
            self.beside.leave(is_done=False)
            self.beside.setVisible(id != NEW)
            if id == NEW:
                self.typed.open(NEW_PROBLEM, "", ProblemDraft())
                self.form.field("title").setFocus()
            else:
                self.beside.list.setFocus()
        self.reload()

    def reload(self) -> None:
        at, id = self._at, self._id
        if id:
            at.jobs.read(
                self,
                lambda: (at.problems.card(at.desk, id), at.teams.colleagues()),
                lambda found: self._show(*found),
                self._lost,
                newest="problem",
            )

    def main(self) -> None:
        if self.beside.holds_focus() and self.beside.sheet is not None:
            self.beside.sheet.main()
        else:
            self.save()

    def save(self) -> None:
        at, id = self._at, self._id
        if id is None or not self.typed.is_typed:
            return
        if self.form.check():
            self.show_focus()
            return
        draft, was = self.form.draft(), self.typed.base

        def done(saved: int) -> None:
            self.typed.saved(draft)
            said = self.tr("“{0}” is saved").format(draft.title)
            if id == NEW:
                at.notices.success(
                    said, lambda: at.problems.take_back(at.desk, saved), lambda _: self.back.emit()
                )
                self._id = None
                self.made.emit(saved)
            else:
                at.notices.success(
                    said, lambda: at.problems.save(at.desk, was, id, draft), lambda _: self.reload()
                )
                self.reload()

        at.jobs.write(
            self,
            lambda: at.problems.save(at.desk, draft, id or None, was if id else None),
            done,
            self._failed,
        )

    def add(self) -> None:
        if self._card is not None and self._at.desk.may(Right.LEAD_DESK):
            self.beside.turn_to(MEASURES)
            self.measures.add()

    def flush(self) -> None:
        self.typed.flush()
        if self.beside.sheet is not None:
            self.beside.sheet.flush()

    def _lost(self, met: Exception) -> None:
        self._at.notices.refusal(met)
        if isinstance(met, NotFound):
            self.back.emit()

    def _show(self, card: ProblemCard, people: Any) -> None:
        name, is_other = words.problem_number(card.number), self._card is None
        self._card = card
        if is_other:
            self.typed.open(card.id, name, card.base)
        else:
            self.typed.refresh(card.base)
        self.incidents.stand(card.incidents)
        self.measures.show_measures({"problem_id": card.id}, name, card.remedies, people)
        self.beside.count({INCIDENTS: len(card.incidents), MEASURES: len(card.remedies)})
        self._show_state()

    def _show_state(self) -> None:
        card = self._card
        if card is None:
            self.header.show_case(self.tr("New problem"), (), "")
        else:
            mark = Mark("tree-structure", self.tr("it is there"), "warning")
            if card.closed_at is not None:
                mark = Mark("check-circle-fill", self.tr("gone"), "success")
            about = ", ".join(
                (card.base.title, words.count("ticket", sum(row.count for row in card.incidents)))
            )
            number = words.problem_number(card.number)
            self.header.show_case(self.tr("Problem {0}").format(number), (mark,), about)
            is_open = card.closed_at is None
            self.close_button.setText(self.tr("It is gone") if is_open else self.tr("It is there again"))
        for button in (self.suggest_button, self.write_button):
            button.setVisible(card is not None)
        self.close_button.setVisible(card is not None and self._at.desk.may(Right.LEAD_DESK))
        self.header.show_main(self.tr("Save") if self.typed.is_typed else "")
        self.shown.emit()

    def _close(self) -> None:
        card, at = self._card, self._at
        if card is None:
            return
        deed, back = at.problems.close, at.problems.reopen
        said = self.tr("Problem {0} is gone")
        if card.closed_at is not None:
            deed, back, said = back, deed, self.tr("Problem {0} is there again")

        def done(_: object) -> None:
            number = words.problem_number(card.number)
            at.notices.success(said.format(number), lambda: back(at.desk, card.id), lambda _: self.reload())
            self.reload()

        at.jobs.write(self, lambda: deed(at.desk, card.id), done, self._failed)

    def _on_measured(self) -> None:
        self.beside.leave(is_done=True)
        self.reload()
