"""Visas: whom a proposed decision is shown to before it is approved, and what each of them said (R126, R175)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Opinion(StrEnum):
    """What a person who was asked says; the last two only with a remark."""

    AGREES = "agrees"
    REMARKS = "remarks"  # agrees, and wants something to be noted
    OBJECTS = "objects"  # the proposal goes back to be worked on


def needs_remark(opinion: Opinion) -> bool:
    return opinion is not Opinion.AGREES


@dataclass(frozen=True, slots=True)
class VisaRow:
    """One person's visa on one proposal (requisite 21 of ГОСТ Р 7.0.97)."""

    id: int
    staff_id: int
    post: str
    name: str  # "Петров Л. Л."
    asked_at: datetime
    asked_by: str
    opinion: Opinion | None
    remark: str
    answered_at: datetime | None
    is_past: bool  # of a proposal that went back to work

    @property
    def is_waited_for(self) -> bool:
        return self.opinion is None and not self.is_past


def given(visas: Iterable[VisaRow]) -> tuple[VisaRow, ...]:
    """Those on the proposal that stands."""
    return tuple(visa for visa in visas if visa.opinion is not None and not visa.is_past)


def waited_for(visas: Iterable[VisaRow]) -> tuple[VisaRow, ...]:
    """Whose visas are missing: a decision comes into force when everybody has signed (R175)."""
    return tuple(visa for visa in visas if visa.is_waited_for)
