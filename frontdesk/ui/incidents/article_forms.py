"""What is typed of an article, of the decision on it, and of what in it holds no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from frontdesk.domain.articles import ArticleDraft, ArticleKind, JudgeDraft, OutdateDraft
from frontdesk.domain.problems import ProblemRow
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.ui import words
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.suggestion_forms import LateField, ProblemField


class ArticleForm(Form[ArticleDraft]):
    """An instruction is its steps, a case its text."""

    def __init__(self) -> None:
        super().__init__(ArticleDraft(), ArticleDraft.check, words.problem)
        self.section(self.tr("The article"))
        self.add(LineField("title", self.tr("What it is about"), True))
        self.add(
            ChoiceField("kind", self.tr("Kind"), enum_choices(list(ArticleKind), words.heading), True), 6
        )
        self.problem = ProblemField(self.tr("Problem"), self.tr("none"))
        self.add(self.problem, 6)
        self.subject = LateField(
            "subject_id", self.tr("Subject under which it is offered"), self.tr("every subject")
        )
        self.add(self.subject)
        self.add(TextField("text", self.tr("What one has to know"), lines=5))
        self.add(TextField("steps", self.tr("What to do, a step in each line"), lines=6))

    def offer(self, subjects: Sequence[SubjectRow], problems: Sequence[ProblemRow]) -> None:
        self.subject.offer_named([(row.id, row.path) for row in subjects])
        self.problem.offer(problems)


def revived(body: Mapping[str, Any]) -> ArticleDraft:
    return ArticleDraft(**{**body, "kind": ArticleKind(body["kind"])})


class JudgeSheet(AskSheet[JudgeDraft]):
    def __init__(self, at: Asks, id: int, name: str) -> None:
        super().__init__(at, "article_verdict", id, name, JudgeDraft(), JudgeDraft.check)
        self.set_words(self.tr("Decision on {0}").format(name), self.tr("Decide"))
        choices = [(True, self.tr("Put in force")), (False, self.tr("Return"))]
        self.form.add(ChoiceField("approved", self.tr("Decision"), choices, True))
        self.form.add(TextField("words", self.tr("What is to be mended"), lines=2))
        self.begin()


class OutdateSheet(AskSheet[OutdateDraft]):
    def __init__(self, at: Asks, id: int, name: str) -> None:
        super().__init__(at, "article_outdated", id, name, OutdateDraft(), OutdateDraft.check)
        self.set_words(self.tr("{0} is out of date").format(name), self.tr("Take it out of use"))
        self.form.add(TextField("words", self.tr("What in it holds no more"), True, lines=2))
        self.begin()
