"""One article: its words at the left, as it is read at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.articles import (
    ArticleCard,
    ArticleDraft,
    ArticleKind,
    ArticleState,
    JudgeDraft,
    OutdateDraft,
    instruction_of,
    of_problem,
)
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import NotFound
from frontdesk.domain.problems import ProblemCard
from frontdesk.domain.staff import Right
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.incidents.article_forms import ArticleForm, JudgeSheet, OutdateSheet, revived
from frontdesk.ui.incidents.article_reader import Reader
from frontdesk.ui.incidents.articles import state_mark
from frontdesk.ui.incidents.asks import NEW_ARTICLE, OF_CASE, Asks
from frontdesk.ui.incidents.frame import Beside, CaseFrame, Header
from frontdesk.ui.incidents.typed import Typed
from frontdesk.ui.widgets import ActionButton

READ = "read"
NEW = 0


class ArticlePane(CaseFrame):
    made = Signal(int)  # an edition was saved under that id
    problem_asked = Signal(int)
    shown = Signal()

    def __init__(self, at: Asks) -> None:
        self._at = at
        self._card: ArticleCard | None = None
        self._id: int | None = None
        self._of = 0  # the problem that a new one is made from
        self._begun: dict[ArticleKind, ArticleDraft] = {}  # of that problem, by what it is to become
        self.form, self.reader = ArticleForm(), Reader()
        beside = Beside(self.tr("The article"), ((READ, self.tr("As it is read"), self.reader),))
        super().__init__(Header(self.tr("To all articles")), self.form, beside)
        self.last = Banner("info", "")
        self.body.insertWidget(0, self.last)
        self.typed: Typed[ArticleDraft] = Typed(at, self.form, "article", revived, self)
        self.step_button = self.beside.add_deed(READ, ActionButton("", "Ins"), self.add)
        self.problem_button = ActionButton("", "", "quiet")
        self.recall_button = ActionButton(self.tr("Back from review"), "", "quiet")
        for button, deed in ((self.problem_button, self._to_problem), (self.recall_button, self._recall)):
            self.header.add_button(button)
            button.clicked.connect(deed)
        self.header.main_asked.connect(self.main)
        self.typed.changed.connect(self._show_state)
        self.form.field("kind").edited.connect(self._on_kind)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.form, self.beside.list)

    @property
    def _is_mine(self) -> bool:
        return self._card is not None and self._card.author_id == self._at.desk.staff_id

    @property
    def may_type(self) -> bool:
        """One's own draft; upon what was approved, whoever begins the next edition."""
        card = self._card
        if card is None:
            return self._id == NEW
        if card.state is ArticleState.DRAFT:
            return self._is_mine
        return card.state is not ArticleState.REVIEW

    def open(self, id: int, problem: int = 0) -> None:
        """NEW is one that is begun, from a problem when that is named."""
        if (id, problem) != (self._id, self._of):
            self.typed.close()
            self._card, self._id, self._of = None, id, problem
            self.beside.leave(is_done=False)
            self.form.setEnabled(True)
            if id == NEW:
                self.typed.open(f"{OF_CASE}{problem}" if problem else NEW_ARTICLE, "", ArticleDraft())
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
                at.articles.card(at.desk, id) if id else None,
                at.tickets.subjects(),
                at.problems.all(at.desk),
            ),
            lambda found: self._show(*found),
            self._lost,
            newest="article",
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
        if id is None or not self.typed.is_typed or not self.may_type:
            return
        if self.form.check():
            self.show_focus()
            return
        draft, was = self.form.draft(), self.typed.base

        def done(saved: int) -> None:
            self.typed.saved(draft)
            said = self.tr("“{0}” is saved").format(draft.title)
            if saved != id:
                at.notices.success(
                    said, lambda: at.articles.take_back(at.desk, saved), lambda _: self.back.emit()
                )
                self._id = None
                self.made.emit(saved)
            else:
                at.notices.success(
                    said, lambda: at.articles.save(at.desk, was, id, draft), lambda _: self.reload()
                )
                self.reload()

        at.jobs.write(
            self,
            lambda: at.articles.save(at.desk, draft, id or None, was if id else None),
            done,
            self._failed,
        )

    def add(self) -> None:
        """The next step of its course, for whoever may take it."""
        card, at = self._card, self._at
        if card is None or not self._step():
            return
        name = words.article_number(card.number)
        if card.state is ArticleState.DRAFT:
            self._deed(
                lambda: at.articles.propose(at.desk, card.id),
                self.tr("{0} waits for a second person").format(name),
                lambda: at.articles.recall(at.desk, card.id),
            )
        elif card.state is ArticleState.REVIEW:
            self.beside.ask(JudgeSheet(at, card.id, name), self._judge)
        else:
            self.beside.ask(OutdateSheet(at, card.id, name), self._outdate)

    def flush(self) -> None:
        self.typed.flush()
        if self.beside.sheet is not None:
            self.beside.sheet.flush()

    def _begin(self, problem: int) -> None:
        """What the problem knows stands in the form, unless something was typed of it before."""
        at = self._at

        def show(card: ProblemCard) -> None:
            if (self._id, self._of) != (NEW, problem):
                return
            self._begun = {one.kind: one for one in (instruction_of(card), of_problem(card))}
            if not self.typed.is_typed:
                self._fill(ArticleKind.INSTRUCTION)

        self._begun = {}
        if problem:
            at.jobs.read(self, lambda: at.problems.card(at.desk, problem), show, self._lost)

    def _on_kind(self) -> None:
        """As long as nothing else was typed, another kind begins with what is known for that."""
        draft = self.form.draft()
        if any(replace(draft, kind=kind) == begun for kind, begun in self._begun.items()):
            self._fill(draft.kind)

    def _fill(self, kind: ArticleKind) -> None:
        self.form.set_draft(self._begun[kind])
        self._show_state()

    def _judge(self, draft: JudgeDraft) -> None:
        at, card = self._at, self._card
        assert card is not None
        said = self.tr("In force: {0}") if draft.approved else self.tr("Returned: {0}")
        self._deed(
            lambda: at.articles.judge(at.desk, card.id, draft),
            said.format(card.base.title),
            lambda: at.articles.undo(at.desk, card.id, card),
        )

    def _outdate(self, draft: OutdateDraft) -> None:
        at, card = self._at, self._card
        assert card is not None
        self._deed(
            lambda: at.articles.outdate(at.desk, card.id, draft),
            self.tr("Out of date: {0}").format(card.base.title),
            lambda: at.articles.undo(at.desk, card.id, card),
        )

    def _recall(self) -> None:
        at, card = self._at, self._card
        if card is not None:
            self._deed(
                lambda: at.articles.recall(at.desk, card.id),
                self.tr("{0} is a draft again").format(words.article_number(card.number)),
                lambda: at.articles.propose(at.desk, card.id),
            )

    def _deed(self, deed: Callable[[], None], said: str, back: Callable[[], None]) -> None:
        at = self._at

        def done(_: None) -> None:
            self.beside.leave(is_done=True)
            at.notices.success(said, back, lambda _: self.reload())
            self.reload()

        at.jobs.write(self, deed, done, self._failed)

    def _step(self) -> str:
        """The words of the next step of its course; empty for whoever may not take it."""
        card = self._card
        if card is None or self.typed.is_typed:
            return ""
        if card.state is ArticleState.DRAFT:
            return self.tr("Give for review") if self._is_mine else ""
        if card.state is ArticleState.REVIEW:
            may = self._at.desk.may(Right.LEAD_DESK) and not self._is_mine
            return self.tr("Decide…") if may else ""
        return self.tr("Out of date…") if card.state is ArticleState.FORCE else ""

    def _lost(self, met: Exception) -> None:
        self._at.notices.refusal(met)
        if isinstance(met, NotFound):
            self.back.emit()

    def _show(self, card: ArticleCard | None, subjects: Any, problems: Any) -> None:
        self.form.offer(subjects, problems)
        if card is None:
            return
        is_other, self._card, self._id = self._card is None or self._card.id != card.id, card, card.id
        if is_other:
            self.typed.open(card.id, words.article_number(card.number), card.base)
        else:
            self.typed.refresh(card.base)
        self._show_state()

    def _show_state(self) -> None:
        card = self._card
        if card is None:
            self.header.show_case(self.tr("New article"), (), "")
        else:
            number = words.article_number(card.number)
            about = ", ".join(
                filter(None, (self.tr("edition {0}").format(card.edition), card.author, card.subject))
            )
            self.header.show_case(self.tr("Article {0}").format(number), (state_mark(card.state),), about)
        self.form.setEnabled(self.may_type)
        self.reader.show_article(self.form.draft())
        step = self._step()
        self.step_button.setText(step)
        self.step_button.setVisible(bool(step))
        self.recall_button.setVisible(
            card is not None and card.state is ArticleState.REVIEW and self._is_mine
        )
        self.problem_button.setVisible(card is not None and card.problem is not None)
        if card is not None and card.problem is not None:
            self.problem_button.setText(self.tr("Problem {0}").format(words.problem_number(card.problem)))
        self.header.show_main(self.tr("Save") if self.typed.is_typed else step)
        self._show_last()
        self.shown.emit()

    def _show_last(self) -> None:
        """Why it was returned or is out of date; else what of it is read meanwhile."""
        card = self._card
        kind, said = "info", ""
        if card is not None and card.state is ArticleState.OUTDATED:
            assert card.judged_at is not None
            day = show_date(card.judged_at.astimezone(self._at.zone).date())
            kind, said = (
                "warning",
                self.tr("Out of date since {0}, {1}: {2}").format(day, card.judge, card.words),
            )
        elif card is not None and card.state is ArticleState.DRAFT and card.words:
            said = self.tr("Returned by {0}: {1}").format(card.judge, card.words)
        elif card is not None and card.state is ArticleState.REVIEW and self._is_mine:
            said = self.tr("It waits for a second person, who leads the desk")
        elif card is not None and card.read is not None and card.state is not ArticleState.FORCE:
            said = self.tr("Until this edition is in force, the one before it is read")
        self.last.setVisible(bool(said))
        self.last.show_text(kind, said)

    def _to_problem(self) -> None:
        if self._card is not None and self._card.base.problem_id is not None:
            self.problem_asked.emit(self._card.base.problem_id)
