"""The sheets of what the law asks of a ticket: its offering, its application, the extension, a reminder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.silence import Reminder, ReminderWay
from frontdesk.domain.statutes import Owed
from frontdesk.domain.templates import leftover
from frontdesk.ui import words
from frontdesk.ui.forms.choices import TextField
from frontdesk.ui.forms.fields import DateField
from frontdesk.ui.forms.offers import Offer
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.sheet import FormSheet
from frontdesk.ui.queue.ticket.suggest import SuggestField, meant
from frontdesk.ui.term_words import term_words


@dataclass(frozen=True)
class Offered:
    """What of the office's a ticket is about; none for nothing of it."""

    offering: int | None = None


class OfferingField(SuggestField):
    """Offers the office's catalogue by any of the words of a name."""

    def __init__(self, name: str, label: str, at: Desks, required: bool = False) -> None:
        super().__init__(name, label, required)
        rows: list[Offer] = []
        self.typed.connect(lambda typed: self.offer(meant(rows, typed)))
        at.jobs.read(
            self,
            at.tickets.offerings,
            lambda found: rows.extend(Offer(row.id, row.name) for row in found),
        )


class OfferingSheet(FormSheet[Offered]):
    """An empty line takes the offering away."""

    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        super().__init__(at, "offering", ticket_id, number, Offered(), lambda _: ())
        self.set_words(self.tr("Offering of ticket {0}").format(number), self.tr("Set"))
        self.form.add(OfferingField("offering", self.tr("What the client has come for"), at))
        self.begin()


@dataclass(frozen=True)
class Filed:
    """The application as typed; `offering` only where the ticket has none."""

    day: str = ""
    offering: int | None = None

    def check(self, today: date, is_offering_known: bool) -> tuple[Problem, ...]:
        day = parse_date(self.day, today)
        found = [] if is_offering_known or self.offering else [Problem("offering", ProblemKind.REQUIRED)]
        if not self.day.strip():
            found.append(Problem("day", ProblemKind.REQUIRED))
        elif day is None:
            found.append(Problem("day", ProblemKind.NOT_A_DATE))
        elif day > today:
            found.append(Problem("day", ProblemKind.DATE_IN_FUTURE))
        return tuple(found)


class ApplicationSheet(FormSheet[Filed]):
    """All papers are in: the day, which is today until another is typed, and what term comes of it."""

    def __init__(self, at: Desks, ticket_id: int, number: int, offering: str) -> None:
        super().__init__(
            at, "application", ticket_id, number, Filed(show_date(at.today())),
            lambda typed: typed.check(at.today(), bool(offering)),
        )  # fmt: skip
        self.set_words(self.tr("Register the application: all papers are in"), self.tr("Register"))
        self._at, self._ticket_id = at, ticket_id
        self._day = DateField("day", self.tr("Filed on"), at.today, words.weekday, True)
        if not offering:
            self.form.add(OfferingField("offering", self.tr("Offering"), at, True), 7)
        self.form.add(self._day, 5)
        self._day.set_value(show_date(at.today()))
        if offering:
            self._day.edited.connect(self._count)
            self._count()
        self.begin()

    def _count(self) -> None:
        at, id, day = self._at, self._ticket_id, self._day.day()
        at.jobs.read(self, lambda: at.course.statutes.term_of(id, day), self._tell, newest="term")

    def _tell(self, owed: Owed | None) -> None:
        if owed is None or owed.rule.term is None:
            return
        said = self.tr("{0}: by {1}").format(term_words(owed.rule.term), words.weekday(owed.deadline.due))
        self._day.set_hint(f"{said}. {owed.rule.doubt}" if owed.rule.doubt else said)


@dataclass(frozen=True)
class Extended:
    reason: str = ""
    notice: str = ""

    def check(self) -> tuple[Problem, ...]:
        """A notice with a gap is not sent."""
        lacks = [name for name in ("reason", "notice") if not getattr(self, name).strip()]
        found = [Problem(name, ProblemKind.REQUIRED) for name in lacks]
        if not found and (gaps := leftover(self.notice)):
            found.append(Problem("notice", ProblemKind.UNFILLED, gaps[0]))
        return tuple(found)


class ExtendSheet(FormSheet[Extended]):
    """Why, and what the citizen is told; the notice follows the reason until somebody writes into it."""

    def __init__(
        self, at: Desks, ticket_id: int, number: int, until: date, notice: Callable[[str], str]
    ) -> None:
        super().__init__(at, "extension", ticket_id, number, Extended(), Extended.check)
        title = self.tr("Extend the appeal {0} to {1}").format(number, words.weekday(until))
        self.set_words(title, self.tr("Extend and tell the citizen"))
        self._write, self._own = notice, False
        self._reason = TextField("reason", self.tr("Why: an exceptional case, or a request"), True, lines=2)
        self._notice = TextField("notice", self.tr("Notice to the citizen"), True, lines=5)
        self.form.add(self._reason, 5)
        self.form.add(self._notice, 7)
        self._notice.set_value(notice(""))
        self._reason.edited.connect(self._follow)
        self._notice.edited.connect(self._keep)
        self.begin()

    def _follow(self) -> None:
        if not self._own:
            self._notice.set_value(self._write(str(self._reason.value())))

    def _keep(self) -> None:
        self._own = str(self._notice.value()) != self._write(str(self._reason.value()))


@dataclass(frozen=True)
class Reminding:
    text: str = ""

    def check(self) -> tuple[Problem, ...]:
        if not self.text.strip():
            return (Problem("text", ProblemKind.REQUIRED),)
        gaps = leftover(self.text)
        return (Problem("text", ProblemKind.UNFILLED, gaps[0]),) if gaps else ()


class ReminderSheet(FormSheet[Reminding]):
    """The ready words, and where they go: the deed copies them and writes down that they were said."""

    def __init__(self, at: Desks, ticket_id: int, number: int, found: Reminder) -> None:
        super().__init__(at, "reminder", ticket_id, number, Reminding(), Reminding.check)
        titles = {
            ReminderWay.EMAIL: self.tr("Remind the client by e-mail: {0}"),
            ReminderWay.LETTER: self.tr("Remind the client by letter: {0}"),
            ReminderWay.CALL: self.tr("Call the client back: {0}"),
        }
        mains = {
            ReminderWay.EMAIL: self.tr("Copy and mark as sent"),
            ReminderWay.LETTER: self.tr("Copy and mark as sent"),
            ReminderWay.CALL: self.tr("Mark as said"),
        }
        address = found.address or self.tr("the card has no phone, e-mail or address")
        self.set_words(titles[found.way].format(address), mains[found.way])
        text = TextField("text", self.tr("What is said"), True, lines=5)
        self.form.add(text)
        self.begin()
        text.set_value(found.text)
