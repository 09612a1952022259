"""One suggestion: its words at the left, its course and its paper at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.errors import NotFound
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Right
from frontdesk.domain.suggestions import (
    OPEN,
    OutcomeDraft,
    SuggestionCard,
    SuggestionDraft,
    SuggestionState,
    VerdictDraft,
    of_problem,
)
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.incidents.asks import NEW_SUGGESTION, OF_PROBLEM, Asks
from frontdesk.ui.incidents.frame import Beside, CaseFrame, Header
from frontdesk.ui.incidents.steps import Steps, told
from frontdesk.ui.incidents.suggestion_forms import OutcomeSheet, SuggestionForm, VerdictSheet, revived
from frontdesk.ui.incidents.suggestions import state_mark
from frontdesk.ui.incidents.typed import Typed
from frontdesk.ui.paper import PaperView
from frontdesk.ui.widgets import ActionButton

COURSE, PAPER = "course", "paper"
NEW = 0


class SuggestionPane(CaseFrame):
    made = Signal(int)  # a new one was saved under that id
    problem_asked = Signal(int)
    shown = Signal()

    def __init__(self, at: Asks) -> None:
        self._at = at
        self._card: SuggestionCard | None = None
        self._id: int | None = None
        self._of = 0  # the problem that a new one is made from
        self._people: Any = ()
        self.form, self.steps = SuggestionForm(), Steps(at)
        empty = self.tr("The paper appears here")
        self.paper = PaperView(at.jobs, at.printing, at.notices, empty)
        self.paper.setFocusProxy(self.paper.sheet)
        lists = ((COURSE, self.tr("Course"), self.steps), (PAPER, self.tr("Paper"), self.paper))
        beside = Beside(self.tr("What belongs to the suggestion"), lists)
        super().__init__(Header(self.tr("To all suggestions")), self.form, beside)
        self.last = Banner("info", "")
        self.body.insertWidget(0, self.last)
        self.typed: Typed[SuggestionDraft] = Typed(at, self.form, "suggestion", revived, self)
        self.judge = self.beside.add_deed(COURSE, ActionButton("", "Ins"), self.add)
        self.problem_button = ActionButton("", "", "quiet")
        self.header.add_button(self.problem_button)
        self.problem_button.clicked.connect(self._to_problem)
        self.header.main_asked.connect(self.main)
        self.typed.changed.connect(self._show_state)
        self.beside.turned.connect(self._show_paper)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.form, self.beside.list)

    @property
    def may_judge(self) -> bool:
        """A lead who is another person than the author, while there is something to decide."""
        at, card = self._at, self._card
        is_another = card is not None and card.author_id != at.desk.staff_id
        return is_another and at.desk.may(Right.LEAD_DESK) and bool(self._judging())

    def open(self, id: int, problem: int = 0) -> None:
        """NEW is one that is begun, from a problem when that is named."""
        if (id, problem) != (self._id, self._of):
            self.typed.close()
            self._card, self._id, self._of = None, id, problem
            self.beside.leave(is_done=False)
            self.beside.turn_to(COURSE)
            self.beside.setVisible(id != NEW)
            self.form.setEnabled(True)
            if id == NEW:
                self.typed.open(
                    f"{OF_PROBLEM}{problem}" if problem else NEW_SUGGESTION, "", SuggestionDraft()
                )
                self.form.field("title").setFocus()
                self._begin(problem)
            else:
                self.beside.list.setFocus()
        self.reload()

    def reload(self) -> None:
        at, id = self._at, self._id
        if id is None:
            return
        at.jobs.read(
            self,
            lambda: (
                at.suggestions.card(at.desk, id) if id else None,
                at.problems.all(at.desk),
                at.teams.colleagues(),
            ),
            lambda found: self._show(*found),
            self._lost,
            newest="suggestion",
        )

    def main(self) -> None:
        if self.beside.holds_focus() and self.beside.sheet is not None:
            self.beside.sheet.main()
        elif self.typed.is_typed:
            self.save()
        else:
            self.add()

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
            said, deeds = self.tr("“{0}” is saved").format(draft.title), at.suggestions
            if id == NEW:
                at.notices.success(said, lambda: deeds.take_back(at.desk, saved), lambda _: self.back.emit())
                self._id = None
                self.made.emit(saved)
            else:
                at.notices.success(said, lambda: deeds.save(at.desk, was, id, draft), lambda _: self.reload())
                self.reload()

        at.jobs.write(
            self,
            lambda: at.suggestions.save(at.desk, draft, id or None, was if id else None),
            done,
            self._failed,
        )

    def add(self) -> None:
        """The next deed of its course, for whoever may do it."""
        card = self._card
        if card is None or not self.may_judge:
            return
        self.beside.turn_to(COURSE)
        name = words.suggestion_number(card.number)
        if card.state in OPEN:
            self.beside.ask(VerdictSheet(self._at, card.id, name, self._people), self._decide)
        else:
            self.beside.ask(OutcomeSheet(self._at, card.id, name), self._finish)

    def print(self) -> None:
        """Shows the paper; once more prints it."""
        if self.beside.front == PAPER:
            self.paper.print_now()
        elif self._card is not None:
            self.beside.pick(1)

    def flush(self) -> None:
        self.typed.flush()
        if self.beside.sheet is not None:
            self.beside.sheet.flush()

    def _begin(self, problem: int) -> None:
        """What the problem knows stands in the form, unless something was typed of it before."""
        at = self._at

        def show(draft: SuggestionDraft) -> None:
            if (self._id, self._of) == (NEW, problem) and not self.typed.is_typed:
                self.form.set_draft(draft)
                self._show_state()

        if problem:
            at.jobs.read(self, lambda: of_problem(at.problems.card(at.desk, problem)), show, self._lost)

    def _decide(self, draft: VerdictDraft) -> None:
        at, id = self._at, self._card.id if self._card is not None else 0
        self._judged(lambda: at.suggestions.decide(at.desk, id, draft), self.tr("Decided: {0}"))

    def _finish(self, draft: OutcomeDraft) -> None:
        at, id = self._at, self._card.id if self._card is not None else 0
        self._judged(lambda: at.suggestions.finish(at.desk, id, draft), self.tr("Carried out: {0}"))

    def _judged(self, deed: Callable[[], int], said: str) -> None:
        at, card = self._at, self._card
        assert card is not None

        def done(step: int) -> None:
            self.beside.leave(is_done=True)
            name = f"{words.suggestion_number(card.number)} {card.base.title}"
            at.notices.success(
                said.format(name),
                lambda: at.suggestions.undo(at.desk, card.id, step),
                lambda _: self.reload(),
            )
            self.reload()

        at.jobs.write(self, deed, done, self._failed)

    def _judging(self) -> str:
        """The words of the next deed of its course."""
        card = self._card
        if card is None:
            return ""
        if card.state in OPEN:
            return self.tr("Decide…")
        return self.tr("It is carried out…") if card.state is SuggestionState.ACCEPTED else ""

    def _lost(self, met: Exception) -> None:
        self._at.notices.refusal(met)
        if isinstance(met, NotFound):
            self.back.emit()

    def _show(self, card: SuggestionCard | None, problems: Any, people: Any) -> None:
        self.form.problem.offer(problems)
        self._people = people
        if card is None:
            return
        is_other, self._card = self._card is None, card
        if is_other:
            self.typed.open(card.id, words.suggestion_number(card.number), card.base)
        else:
            self.typed.refresh(card.base)
        is_mine = card.author_id == self._at.desk.staff_id
        self.form.setEnabled(is_mine and card.state is SuggestionState.PUT)
        self.steps.show_course(card)
        self.beside.count({COURSE: len(card.steps) + 1})
        self._show_state()
        self._show_paper()

    def _show_state(self) -> None:
        card = self._card
        if card is None:
            self.header.show_case(self.tr("New suggestion"), (), "")
        else:
            late = card.steps[-1].due if card.steps else None
            mark = state_mark(card.state, late is not None and late < self._at.today())
            number = words.suggestion_number(card.number)
            about = ", ".join((card.base.title, words.word(card.base.concern)))
            self.header.show_case(self.tr("Suggestion {0}").format(number), (mark,), about)
        judging = self._judging() if self.may_judge else ""
        self.judge.setText(judging)
        self.judge.setVisible(bool(judging) and self.beside.front == COURSE)
        self.problem_button.setVisible(card is not None and card.problem is not None)
        if card is not None and card.problem is not None:
            self.problem_button.setText(self.tr("Problem {0}").format(words.problem_number(card.problem)))
        self.header.show_main(self.tr("Save") if self.typed.is_typed else judging)
        self._show_last()
        self.shown.emit()

    def _show_last(self) -> None:
        """The decision that stands, in full; for a lead of whom it is, that another one decides."""
        card = self._card
        step = card.steps[-1] if card is not None and card.steps else None
        said = ""
        if step is not None:
            said = f"{words.heading(step.state)}, {step.by}: {told(step)}"
        elif (
            card is not None
            and card.author_id == self._at.desk.staff_id
            and self._at.desk.may(Right.LEAD_DESK)
        ):
            said = self.tr("It is your own: another lead decides on it")
        self.last.setVisible(bool(said))
        self.last.show_text("info", said)

    def _show_paper(self) -> None:
        """As it stands now, while it is in front."""
        card, at = self._card, self._at
        if card is None or self.beside.front != PAPER:
            return
        name = words.suggestion_number(card.number)
        at.jobs.read(
            self,
            lambda: at.suggestions.paper(at.desk, card.id),
            lambda pdf: self.paper.show_paper(pdf, name, PaperKind.SUGGESTION, name),
            self._failed,
            newest="suggestion paper",
        )

    def _to_problem(self) -> None:
        if self._card is not None and self._card.base.problem_id is not None:
            self.problem_asked.emit(self._card.base.problem_id)
