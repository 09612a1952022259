"""Fields that the office adds to its cards without a programmer: text, number, date, choice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from frontdesk.domain.card_parts import LINE_LIMIT, day_of
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Problem, ProblemKind

NAME_LIMIT = 60
CHOICES_LIMIT = 50


class FieldType(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A field of the office's own with what a card says in it, as a paper keeps it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class OwnFieldDraft:
    name: str = ""
    type: FieldType = FieldType.TEXT
    choices: tuple[str, ...] = ()

    def check(self) -> tuple[Problem, ...]:
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if not self.name.strip():
            yield Problem("name", ProblemKind.REQUIRED)
        if len(self.name) > NAME_LIMIT:
            yield Problem("name", ProblemKind.TOO_LONG, str(NAME_LIMIT))
        if self.type is not FieldType.CHOICE:
            return
        offered = [choice for choice in self.choices if choice.strip()]
        if not offered:
            yield Problem("choices", ProblemKind.REQUIRED)
        if len(offered) > CHOICES_LIMIT or any(len(choice) > LINE_LIMIT for choice in offered):
            yield Problem("choices", ProblemKind.TOO_LONG, str(CHOICES_LIMIT))


@dataclass(frozen=True, slots=True)
class OwnFieldRow:
    id: int
    name: str
    type: FieldType
    choices: tuple[str, ...]
    position: int
    is_retired: bool

    def problem(self, value: str, today: date) -> ProblemKind | None:
        """What is wrong with a value as typed; nothing typed is never wrong."""
        text = value.strip()
        if not text:
            return None
        if len(text) > LINE_LIMIT:
            return ProblemKind.TOO_LONG
        if self.type is FieldType.NUMBER and _number(text) is None:
            return ProblemKind.NOT_A_NUMBER
        if self.type is FieldType.DATE and day_of(text, today) is None:
            return ProblemKind.NOT_A_DATE
        if self.type is FieldType.CHOICE and text not in self.choices:
            return ProblemKind.UNKNOWN_CHOICE
        return None

    def tidied(self, value: str, today: date) -> str:
        """A right value as it is kept: a date as 17.11.2026, a number with a comma."""
        text = " ".join(value.split())
        if self.type is FieldType.DATE and (day := day_of(text, today)):
            return show_date(day)
        if self.type is FieldType.NUMBER and (number := _number(text)) is not None:
            return f"{number:f}".replace(".", ",")
        return text


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal("".join(text.split()).replace(",", ".").replace("\u2212", "-"))
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found) < 10**15 else None
