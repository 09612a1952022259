"""«Нормы»: in how long what is answered and solved, and of which tickets; the row under the cursor is edited beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Unpack

from frontdesk.domain.card_parts import day_of
from frontdesk.domain.changes import Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.edition_drafts import CalendarCard
from frontdesk.domain.errors import ChangedMeanwhile, Problem, ProblemKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.lengths import parse_length, show_length
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Right
from frontdesk.domain.targets import SlaRow
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Channel, Priority
from frontdesk.domain.visits import OfferingRow
from frontdesk.services.calendars import Calendars
from frontdesk.services.targets import Targets
from frontdesk.services.tickets import Tickets
from frontdesk.services.visits import Visits
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import Listing
from frontdesk.ui.settings.ordered import OrderedPage
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
class Known:
    """What a row may count by and ask for."""

    calendars: Sequence[CalendarCard] = ()
    subjects: Sequence[SubjectRow] = ()
    offerings: Sequence[OfferingRow] = ()


@dataclass(frozen=True, slots=True)
class NormsDraft:
    """A row of the contract as typed; lengths as «4 ч», empty for no norm. What it does not ask for is None."""

    name: str = ""
    calendar_id: int = 0
    first_response: str = ""
    next_answer: str = ""
    solution: str = ""
    keep_informed: str = ""
    kind: str | None = None
    subject_id: int | None = None
    offering_id: int | None = None
    priority: str | None = None
    channel: str | None = None
    segment: str = ""
    from_day: str = ""
    until_day: str = ""

    def check(self, today: date) -> Iterator[Problem]:
        if not self.name.strip():
            yield Problem("name", ProblemKind.REQUIRED)
        lengths = {measure.value: parse_length(getattr(self, measure.value)) for measure in NORMS}
        for name, seconds in lengths.items():
            if seconds is None:
                yield Problem(name, ProblemKind.NOT_A_LENGTH)
        if not any(lengths.values()) and None not in lengths.values():
            yield Problem("solution", ProblemKind.REQUIRED)
        first, last = day_of(self.from_day, today), day_of(self.until_day, today)
        for name, found in (("from_day", first), ("until_day", last)):
            if found is None and getattr(self, name).strip():
                yield Problem(name, ProblemKind.NOT_A_DATE)
        if first and last and last < first:
            yield Problem("until_day", ProblemKind.DATE_BEFORE, first.isoformat())

    def row(self, id: int, today: date) -> SlaRow:
        norms = {measure: parse_length(getattr(self, measure.value)) for measure in NORMS}
        kept = {measure: seconds for measure, seconds in norms.items() if seconds}
        return SlaRow(
            id, self.calendar_id, kept, self.kind, self.subject_id, self.offering_id, self.priority, self.channel,
            " ".join(self.segment.split()) or None, day_of(self.from_day, today), day_of(self.until_day, today),
            " ".join(self.name.split()),
        )  # fmt: skip


def _draft(row: SlaRow) -> NormsDraft:
    lengths = {measure.value: show_length(row.norms.get(measure)) for measure in NORMS}
    first, last = (show_date(day) if day else "" for day in (row.from_day, row.until_day))
    return NormsDraft(
        row.name, row.calendar_id, **lengths, kind=row.kind, subject_id=row.subject_id,
        offering_id=row.offering_id, priority=row.priority, channel=row.channel, segment=row.segment or "",
        from_day=first, until_day=last,
    )  # fmt: skip


class _NormsForm(Form[NormsDraft]):
    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(NormsDraft(), lambda draft: tuple(draft.check(today())), words.problem)
        self.add(LineField("name", self.tr("Name of the row"), required=True))
        self.calendar = ChoiceField("calendar_id", self.tr("Counted by the hours"), ())
        self.add(self.calendar)
        for measure in NORMS:
            self.add(LineField(measure.value, words.heading(measure), placeholder=self.tr("no norm")), 6)
        self.section(self.tr("When a ticket has"))
        self.subject = ChoiceField("subject_id", self.tr("Subject"), ())
        self.offering = ChoiceField("offering_id", self.tr("Service"), ())
        self.add(self.subject)
        self.add(self.offering)
        self._closed("kind", self.tr("Kind"), tuple(TicketKind))
        self._closed("priority", self.tr("Priority"), tuple(Priority))
        self._closed("channel", self.tr("Channel"), tuple(Channel))
        self.add(LineField("segment", self.tr("Group of clients"), placeholder=self.tr("any group")), 6)
        self.section(self.tr("When it came"))
        self.add(DateField("from_day", self.tr("From"), today, words.weekday), 6)
        self.add(DateField("until_day", self.tr("Last day"), today, words.weekday), 6)

    def show_known(self, known: Known) -> None:
        paths = sorted((one.path, one.id) for one in known.subjects)
        self.calendar.set_choices([(card.id, card.name) for card in known.calendars])
        self.subject.set_choices([(None, self.tr("any subject")), *((id, path) for path, id in paths)])
        services = ((one.id, one.name) for one in known.offerings)
        self.offering.set_choices([(None, self.tr("any service")), *services])

    def _closed(self, name: str, label: str, members: Sequence[TicketKind | Priority | Channel]) -> None:
        named = [(member.value, words.heading(member)) for member in members]
        self.add(ChoiceField(name, label, [(None, self.tr("any")), *named]), 6)


class TargetsPage(OrderedPage[SlaRow, NormsDraft]):
    """Ctrl+Enter saves; open tickets that the row fits are owed by it from their opening on. One that is out of use
    is still owed to what came before.
    """

    room, entry = "norms", "first_response"
    kinds, right = frozenset({Kind.TARGET, Kind.CALENDAR}), Right.SET_TERMS

    def __init__(
        self,
        *,
        targets: Targets,
        calendars: Calendars,
        tickets: Tickets,
        visits: Visits,
        **head: Unpack[Head],
    ) -> None:
        self._targets, self._calendars, self._tickets, self._visits = targets, calendars, tickets, visits
        self._known, self._memory = Known(), dict[int, date | None]()
        listing = Listing(
            self.tr("Norms of answering and solving"),
            self.tr("The row that names most of what a ticket is holds; of two alike, the upper one."),
            (
                Column(self.tr("Row"), self._named),
                *(Column(words.heading(m), _length(m), wide) for m, wide in WIDTHS.items()),
            ),
            self._speak,
            self.tr("There are no norms: nothing is owed but by law"),
            self.tr("New row"),
            self.tr("Take out of use"),
        )
        self._norms = _NormsForm(lambda: self.today())
        super().__init__(listing, self._norms, **head)
        self.lay_out()

    def read(self) -> tuple[Sequence[SlaRow], Known]:
        known = Known(self._calendars.cards(), self._tickets.subjects(), self._visits.offerings())
        return self._targets.in_use(), known

    def take(self, rest: Known) -> None:
        self._known = rest
        self._norms.show_known(rest)

    def draft(self, row: SlaRow | None) -> NormsDraft:
        """A new one counts as the first does: by the office's hours, mostly."""
        if row is not None:
            return _draft(row)
        return NormsDraft(calendar_id=next((one.calendar_id for one in self._rows.values()), 0))

    def write(self, id: int, /, draft: NormsDraft, was: NormsDraft | None) -> int:
        former = next((row for row in self._targets.rows() if row.id == id), None)
        if former is not None and was != _draft(former):
            raise ChangedMeanwhile(former, ())
        return self._targets.save(self._desk, draft.row(id, self.today()))

    def retire(self, id: int) -> None:
        self._memory[id] = self._targets.retire(self._desk, id)

    def restore(self, id: int) -> None:
        self._targets.restore(self._desk, id, self._memory.pop(id))

    def place(self, row: SlaRow, step: int) -> None:
        self._targets.move(self._desk, row.id, step)

    def saved_words(self, draft: NormsDraft) -> str:
        return self.tr("Norms of “{0}” saved, open tickets counted anew").format(draft.name.strip())

    def _named(self, row: SlaRow) -> str:
        """Its name, and what it is for where the name does not say that."""
        known = self._known
        asked = ", ".join(
            filter(
                None,
                (
                    next((one.path for one in known.subjects if one.id == row.subject_id), ""),
                    next((one.name for one in known.offerings if one.id == row.offering_id), ""),
                    words.heading(TicketKind(row.kind)) if row.kind else "",
                    words.heading(Priority(row.priority)) if row.priority else "",
                    words.heading(Channel(row.channel)) if row.channel else "",
                    self.tr("clients “{0}”").format(row.segment) if row.segment else "",
                    self.tr("from {0}").format(show_date(row.from_day)) if row.from_day else "",
                    self.tr("until {0}").format(show_date(row.until_day)) if row.until_day else "",
                ),
            )
        )
        return f"{row.name}: {asked}" if asked and asked != row.name else row.name

    def _speak(self, row: SlaRow) -> str:
        told = [f"{words.word(m)} {words.duration(row.norms[m])}" for m in NORMS if m in row.norms]
        return f"{self._named(row)}: {', '.join(told)}"


def _length(measure: Measure) -> Callable[[SlaRow], str]:
    return lambda row: words.duration(row.norms[measure]) if measure in row.norms else "—"
