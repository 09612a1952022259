"""Knowledge articles: what was found out about a problem, and how a usual request is handled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.inquiries import Why
from frontdesk.domain.problems import ProblemCard

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


READ = (ArticleState.FORCE, ArticleState.OUTDATED)  # those that a second person approved once


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


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of an article. `words` say why it was returned or is out of date."""

    id: int
    base: ArticleDraft
    state: ArticleState
    author_id: int
    made_at: datetime
    words: str = ""

    def may_be_judged_by(self, staff_id: int) -> bool:
        """Approved or returned: by a second person only, never by its author."""
        return self.state is ArticleState.REVIEW and staff_id != self.author_id


def shown(editions: Iterable[Edition]) -> Edition | None:
    """What a clerk reads: the newest approved edition, also while a newer one is prepared."""
    return max((one for one in editions if one.state in READ), key=lambda one: one.id, default=None)


def of_problem(card: ProblemCard, whys: Iterable[Why] = ()) -> ArticleDraft:
    """«Разбор проблемы»: symptom, causes and measures, whose owners are not named."""
    base = card.base
    parts = (
        ("Признаки", base.error),
        ("Почему", "\n".join(f"{n}. {why}" for n, why in enumerate(_answers(whys), 1))),
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


def _answers(whys: Iterable[Why]) -> list[str]:
    return [why.answer.strip() for why in whys if why.answer.strip()]
