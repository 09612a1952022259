"""A suggestion on paper: what is bad, what is to be instead, and what was decided."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.acts import Person
from frontdesk.domain.papers.frame import OfficePaper


@dataclass(frozen=True, slots=True)
class StepLine:
    """When, what, who, in which words; `due` is a term or the day on which it comes back."""

    at: dt.date
    state: str  # domain.suggestions.SuggestionState
    by: str
    words: str
    owner: str
    due: dt.date | None
    helped: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionPaper(OfficePaper):
    """`number` is that of the suggestion, «ПО-4»; `lead` is who did the last step, nobody before the first."""

    title: str
    concern: str  # domain.suggestions.Concern
    trouble: str
    idea: str
    effect: str
    problem: str  # «ПР-4», empty when none stands behind it
    put_on: dt.date
    author: Person
    state: str
    steps: tuple[StepLine, ...]
    lead: Person
