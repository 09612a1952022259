"""«Нормы»: in how long what is answered and solved; the row under the cursor is edited beside the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Unpack

from frontdesk.domain.changes import Kind
from frontdesk.domain.edition_drafts import CalendarCard
from frontdesk.domain.errors import ChangedMeanwhile, Problem, ProblemKind
from frontdesk.domain.lengths import parse_length, show_length
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Right
from frontdesk.domain.targets import SlaRow
from frontdesk.domain.tickets import Channel, Priority
from frontdesk.services.calendars import Calendars
from frontdesk.services.targets import Targets
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column

WIDTHS = {
    Measure.FIRST_RESPONSE: 112,
    Measure.NEXT_ANSWER: 136,
    Measure.SOLUTION: 88,
    Measure.KEEP_INFORMED: 128,
}
NORMS = tuple(WIDTHS)


@dataclass(frozen=True, slots=True)
class NormsDraft:
    """A row of the contract as typed; lengths as «4 ч», empty for no norm."""

    name: str = ""
    calendar_id: int = 0
    first_response: str = ""
    next_answer: str = ""
    solution: str = ""
    keep_informed: str = ""

    def check(self) -> Iterator[Problem]:
        if not self.name.strip():
            yield Problem("name", ProblemKind.REQUIRED)
        lengths = {measure.value: parse_length(getattr(self, measure.value)) for measure in NORMS}
        for name, seconds in lengths.items():
            if seconds is None:
                yield Problem(name, ProblemKind.NOT_A_LENGTH)
        if not any(lengths.values()) and None not in lengths.values():
            yield Problem("solution", ProblemKind.REQUIRED)

    def row(self, former: SlaRow) -> SlaRow:
        norms = {measure: parse_length(getattr(self, measure.value)) for measure in NORMS}
        kept = {measure: seconds for measure, seconds in norms.items() if seconds}
        return replace(former, name=self.name.strip(), calendar_id=self.calendar_id, norms=kept)


def _draft(row: SlaRow) -> NormsDraft:
    lengths = {measure.value: show_length(row.norms.get(measure)) for measure in NORMS}
    return NormsDraft(row.name, row.calendar_id, **lengths)


class _NormsForm(Form[NormsDraft]):
    def __init__(self) -> None:
        super().__init__(NormsDraft(), lambda draft: tuple(draft.check()), words.problem)
        self.add(LineField("name", self.tr("Name of the row"), required=True))
        self.calendar = ChoiceField("calendar_id", self.tr("Counted by the hours"), ())
        self.add(self.calendar)
        for measure in NORMS:
            self.add(LineField(measure.value, words.heading(measure), placeholder=self.tr("no norm")), 6)


class TargetsPage(ListedPage[SlaRow, NormsDraft]):
    """Ctrl+Enter saves; open tickets that the row fits are owed by it from their opening on."""

    room, entry = "norms", "first_response"
    kinds, right = frozenset({Kind.TARGET, Kind.CALENDAR}), Right.SET_TERMS

    def __init__(self, *, targets: Targets, calendars: Calendars, **head: Unpack[Head]) -> None:
        self._targets, self._calendars = targets, calendars
        listing = Listing(
            self.tr("Norms of answering and solving"),
            self.tr("The row that names most of what a ticket is holds; of two alike, the upper one."),
            (
                Column(self.tr("Row"), _named),
                *(Column(words.heading(m), _length(m), wide) for m, wide in WIDTHS.items()),
            ),
            _speak,
        )
        self._norms = _NormsForm()
        super().__init__(listing, self._norms, **head)
        self.lay_out()

    def read(self) -> tuple[Sequence[SlaRow], Sequence[CalendarCard]]:
        return self._targets.rows(), self._calendars.cards()

    def take(self, rest: Sequence[CalendarCard]) -> None:
        self._norms.calendar.set_choices([(card.id, card.name) for card in rest])

    def draft(self, row: SlaRow | None) -> NormsDraft:
        return _draft(row) if row else NormsDraft()

    def write(self, id: int, /, draft: NormsDraft, was: NormsDraft | None) -> int:
        former = next(row for row in self._targets.rows() if row.id == id)
        if was != _draft(former):
            raise ChangedMeanwhile(former, ())
        return self._targets.save(self._desk, draft.row(former))

    def saved_words(self, draft: NormsDraft) -> str:
        return self.tr("Norms of “{0}” saved, open tickets counted anew").format(draft.name.strip())


def _length(measure: Measure) -> Callable[[SlaRow], str]:
    return lambda row: words.duration(row.norms[measure]) if measure in row.norms else "—"


def _speak(row: SlaRow) -> str:
    told = [f"{words.word(m)} {words.duration(row.norms[m])}" for m in NORMS if m in row.norms]
    return f"{row.name}: {', '.join(told)}"


def _named(row: SlaRow) -> str:
    """Its name, and what it is for where the name does not say that."""
    told = []
    if row.priority:
        told.append(words.heading(Priority(row.priority)))
    if row.channel:
        told.append(words.heading(Channel(row.channel)))
    asked = ", ".join([*told, *filter(None, (row.segment,))])
    return f"{row.name}: {asked}" if asked and asked != row.name else row.name
