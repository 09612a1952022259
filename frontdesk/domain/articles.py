"""Knowledge articles: what was found out about a problem, and how a usual request is handled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.problems import ProblemCard
from frontdesk.domain.search_terms import normal, swap_layout
from frontdesk.domain.templates import Template

TITLE = 200


class ArticleKind(StrEnum):
    INSTRUCTION = "instruction"
    CASE = "case"  # a problem taken apart


class ArticleState(StrEnum):
    """Of one edition; nothing leads back to a draft but a refusal by the second person."""

    DRAFT = "draft"
    REVIEW = "review"
    FORCE = "force"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """As typed. `steps` has one step in each line that is not empty."""

    title: str = ""
    kind: ArticleKind = ArticleKind.INSTRUCTION
    subject_id: int | None = None
    text: str = ""
    steps: str = ""
    problem_id: int | None = None

    def check(self) -> tuple[Problem, ...]:
        """An instruction is its steps, a case its text; the other of the two may stay empty."""
        needed = ("title", "steps" if self.kind is ArticleKind.INSTRUCTION else "text")
        found = [Problem(name, ProblemKind.REQUIRED) for name in needed if not getattr(self, name).strip()]
        if len(self.title) > TITLE:
            found.append(Problem("title", ProblemKind.TOO_LONG, str(TITLE)))
        return tuple(found)

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.steps.splitlines() if line.strip())

    @property
    def numbered(self) -> str:
        return "\n".join(f"{n}. {line}" for n, line in enumerate(self.lines, 1))

    @property
    def said(self) -> str:
        """All of it, as it goes into an answer."""
        return "\n\n".join(filter(None, (self.text.strip(), self.numbered)))


@dataclass(frozen=True, slots=True)
class JudgeDraft:
    """The second person: it is in force from now on, or goes back with a reason."""

    approved: bool | None = None
    words: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.approved is not None else [Problem("approved", ProblemKind.REQUIRED)]
        if self.approved is False and not self.words.strip():
            found.append(Problem("words", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class OutdateDraft:
    """What in it holds no more."""

    words: str = ""

    def check(self) -> tuple[Problem, ...]:
        return () if self.words.strip() else (Problem("words", ProblemKind.REQUIRED),)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """The newest edition of an article."""

    id: int
    number: int
    edition: int
    title: str
    kind: ArticleKind
    state: ArticleState
    subject: str


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """One edition. `words` say why it was returned or is out of date; `read` is what clerks read meanwhile."""

    id: int
    number: int
    edition: int
    base: ArticleDraft
    state: ArticleState
    author_id: int
    author: str
    judge_id: int | None
    judge: str
    judged_at: datetime | None
    words: str
    subject: str
    problem: int | None
    read: ArticleDraft | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What clerks are given to a subject."""

    id: int
    number: int
    edition: int
    since: datetime
    base: ArticleDraft


def found(rows: Sequence[ArticleRow], typed: str) -> list[ArticleRow]:
    """Those that have every word typed in their title or subject, also when it was typed in the other layout."""
    for asked in (typed, swap_layout(typed) or typed):
        wanted = normal(asked).split()
        near = [row for row in rows if all(word in normal(f"{row.title} {row.subject}") for word in wanted)]
        if near:
            return near
    return []


def template_of(one: Reading) -> Template:
    """An article as a reply begins with it; braces in it ask nobody for anything."""
    said = one.base.said.translate(str.maketrans("{}", "()"))
    since = one.since.date()
    return Template(
        f"article/{one.id}", one.base.title, f"бз{one.number}", "", one.edition, since, "", said, ()
    )


def of_problem(card: ProblemCard) -> ArticleDraft:
    """«Разбор проблемы»: symptom, causes and measures, whose owners are not named."""
    base = card.base
    parts = (
        ("Признаки", base.error),
        ("Коренная причина", base.root),
        ("Что помогает", base.workaround),
        ("Меры", "\n".join(f"— {remedy.title}" for remedy in card.remedies)),
    )
    text = "\n\n".join(f"{head}\n{body.strip()}" for head, body in parts if body.strip())
    return ArticleDraft(
        f"Разбор проблемы: {base.title}"[:TITLE], ArticleKind.CASE, text=text, problem_id=card.id
    )


def instruction_of(card: ProblemCard) -> ArticleDraft:
    """The beginning of an instruction: by what the problem is known, and what helps, a step in each line."""
    base = card.base
    return ArticleDraft(base.title, text=base.error, steps=base.workaround, problem_id=card.id)
