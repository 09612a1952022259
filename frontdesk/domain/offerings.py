"""The regulation of an offering, as the office fills it in."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.checklists import Checklist
from frontdesk.domain.deadlines import Term, Unit
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.statutes import Regulation

NO_PAPERS = Checklist()
UNITS = (Unit.WORKING_DAY, Unit.DAY)
LONGEST = 365


@dataclass(frozen=True, slots=True)
class RegulationRow:
    """`usual` is the term until the office has filled in its own."""

    id: int
    code: str
    name: str
    category: str
    regulation: Regulation
    usual: Term
    checklist: Checklist = NO_PAPERS


@dataclass(frozen=True, slots=True)
class RegulationDraft:
    """As typed; without a number of days the regulation is not filled in. The papers are a line each."""

    days: str = ""
    unit: Unit = Unit.WORKING_DAY
    act: str = ""
    article: str = ""
    edition: str = ""
    brought: str = ""
    asked: str = ""
    refusal: str = ""

    @classmethod
    def of(cls, known: Regulation, papers: Checklist = NO_PAPERS) -> RegulationDraft:
        days, unit = (str(known.term.n), known.term.unit) if known.term else ("", Unit.WORKING_DAY)
        listed = ("\n".join(papers.brought), "\n".join(papers.asked), papers.refusal)
        return cls(days, unit, known.act, known.article, known.edition, *listed)

    def check(self) -> tuple[Problem, ...]:
        """A term needs the act that sets it: nobody is told a date that rests on nothing."""
        days, named = self.days.strip(), any(text.strip() for text in (self.act, self.article, self.edition))
        if not days:
            return (Problem("days", ProblemKind.REQUIRED),) if named else ()
        found = []
        if not (days.isdecimal() and 1 <= int(days) <= LONGEST):
            found.append(Problem("days", ProblemKind.OUT_OF_RANGE, f"1/{LONGEST}"))
        if not self.act.strip():
            found.append(Problem("act", ProblemKind.REQUIRED))
        return tuple(found)

    def regulation(self) -> Regulation:
        """Of a draft that was checked."""
        if not self.days.strip():
            return Regulation()
        act, article, edition = (text.strip() for text in (self.act, self.article, self.edition))
        return Regulation(Term(int(self.days), self.unit), act, article, edition)

    def checklist(self) -> Checklist:
        return Checklist.typed(self.brought, self.asked, self.refusal)
