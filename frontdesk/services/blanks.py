"""Numbered forms for an outage: a pad is printed in advance, each form is entered later or written off."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models.printing import Blank, BlankPad
from frontdesk.db.queries import blanks as queries
from frontdesk.db.queries import journal, numbers, staff
from frontdesk.domain.blanks import (
    CODE,
    BlankRow,
    BlankState,
    PadDraft,
    PadRow,
    SpoilDraft,
    numbers_in,
    shown,
    typed_blank,
)
from frontdesk.domain.dates import parse_moment, show_moment
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers.blanks import BlankPaper
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

SETTLED = {
    BlankState.ENTERED: ProblemKind.BLANK_ENTERED,
    BlankState.SPOILED: ProblemKind.BLANK_SPOILED,
}


class Blanks:
    """The lead prints pads and writes forms off; entering one is opening its ticket (`Tickets.open`)."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def pads(self) -> tuple[PadRow, ...]:
        """The newest first."""
        with self._database.read() as session:
            return queries.pads(session)

    def of_pad(self, id: int) -> tuple[BlankRow, ...]:
        with self._database.read() as session:
            return queries.blanks(session, id)

    def print_pad(self, desk: Desk, draft: PadDraft) -> tuple[PadRow, bytes]:
        """New numbers, reserved from now on, and the pad to be printed. Raises Invalid."""
        require(desk, Right.LEAD_DESK)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            now, count = self._clock(), int(draft.count)
            taken = [numbers.take(session, "blank") for _ in range(count)]
            pad = BlankPad(
                number=numbers.take(session, "blank_pad"), first=taken[0], last=taken[-1], printed_at=now,
                printed_by=desk.staff_id, edition=papers.edition(PaperKind.BLANK, self._facts),
            )  # fmt: skip
            session.add(pad)
            session.flush()
            session.add_all(
                Blank(
                    pad_id=pad.id, number=number, code=f"{secrets.randbelow(10**CODE):0{CODE}}",
                    state=BlankState.PRINTED.value,
                )
                for number in taken
            )  # fmt: skip
            self._tell(
                session, desk, EventKind.BLANKS_PRINTED, pad=pad.number, first=pad.first, last=pad.last
            )
            session.flush()
            row = next(row for row in queries.pads(session) if row.id == pad.id)
            return row, self._paper(session, pad)

    def paper(self, id: int) -> bytes:
        """A pad once more, as it was: for copies that came out badly. Raises NotFound."""
        with self._database.read() as session:
            pad = session.get(BlankPad, id)
            if pad is None:
                raise NotFound("blank_pad", id)
            return self._paper(session, pad)

    def spoil(self, desk: Desk, draft: SpoilDraft) -> tuple[int, ...]:
        """Writes forms off with a reason; their numbers. Raises Invalid when one of them is none to be written off."""
        require(desk, Right.LEAD_DESK)
        if problems := draft.check():
            raise Invalid(problems)
        wanted = numbers_in(draft.numbers) or ()
        with self._database.write() as session:
            found = queries.numbered(session, wanted)
            for number in wanted:
                if problem := _problem(found.get(number), "numbers", shown(number)):
                    raise Invalid((problem,))
            for blank in found.values():
                self._settle(blank, desk, BlankState.SPOILED, " ".join(draft.reason.split()))
            self._tell(
                session, desk, EventKind.BLANK_SPOILED, blanks=sorted(found), reason=draft.reason.strip()
            )
            return tuple(sorted(found))

    def unspoil(self, desk: Desk, numbers: Sequence[int]) -> None:
        """Takes `spoil` back. Raises WrongState when one of them is not written off."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            for blank in queries.numbered(session, numbers).values():
                if blank.state != BlankState.SPOILED.value:
                    raise WrongState("blank", blank.state)
                _free(blank)
            told = {"what": EventKind.BLANK_SPOILED, "blanks": list(numbers), "leaves": 0}
            self._tell(session, desk, EventKind.UNDONE, **told)

    def _settle(self, blank: Blank, desk: Desk, state: BlankState, reason: str) -> None:
        blank.state, blank.reason = state.value, reason
        blank.settled_at, blank.settled_by = self._clock(), desk.staff_id

    def _paper(self, session: Session, pad: BlankPad) -> bytes:
        office = staff.office(session)
        if office is None:
            raise NotFound("office", 0)
        printed = pad.printed_at.astimezone(self._facts.zone)
        made = [
            BlankPaper(
                edition=pad.edition, number=shown(blank.number), date=printed.date(), place=office.place,
                office_parent=office.parent_name, office_name=office.name, office_short=office.short_name,
                pad=str(pad.number), code=blank.code, printed=printed,
            )
            for blank in queries.of_pad(session, pad.id)
        ]  # fmt: skip
        sheets = (papers.render(PaperKind.BLANK, paper, self._facts) for paper in made)
        out = BytesIO()
        papers.bind(sheets, out)
        return out.getvalue()

    def _tell(self, session: Session, desk: Desk, kind: EventKind, **data: object) -> None:
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=data)])


@dataclass(frozen=True, slots=True)
class Entered:
    """A form on its way into the program, and when the person really came."""

    blank: Blank
    at: datetime

    def told(self, desk: Desk, ticket_id: int, now: datetime) -> dict[str, Any]:
        """The form became that ticket: what the line of its opening says of it. Its clocks run from `at`."""
        blank = self.blank
        blank.state, blank.ticket_id, blank.settled_at = BlankState.ENTERED.value, ticket_id, now
        blank.settled_by = desk.staff_id
        return {"at": self.at.astimezone(UTC).isoformat(), "blank": shown(blank.number)}


def claimed(session: Session, typed: str, happened: str, now: datetime, facts: Facts) -> Entered:
    """The form that somebody enters, locked.

    Raises Invalid at `blank` or `happened`: no such form, another code, entered or written off already, a moment still
    to come or before the pad was printed.
    """
    read = typed_blank(typed)
    if read is None:
        raise Invalid((Problem("blank", ProblemKind.BLANK_UNKNOWN, typed.strip()),))
    number, code = read
    blank = queries.by_number(session, number, lock=True)
    if problem := _problem(blank, "blank", shown(number)):
        raise Invalid((problem,))
    assert blank is not None  # a missing one is a problem
    if code and code != blank.code:
        raise Invalid((Problem("blank", ProblemKind.BLANK_CODE, shown(number)),))
    printed = session.get_one(BlankPad, blank.pad_id).printed_at
    return Entered(blank, _moment(happened, now.astimezone(facts.zone), printed.astimezone(facts.zone)))


def _moment(happened: str, now: datetime, printed: datetime) -> datetime:
    """`now` and `printed` are local."""
    at = parse_moment(happened, now)
    if at is None:
        raise Invalid((Problem("happened", ProblemKind.NOT_A_MOMENT),))
    if at > now:
        raise Invalid((Problem("happened", ProblemKind.MOMENT_IN_FUTURE),))
    if at < printed.replace(second=0, microsecond=0):
        raise Invalid((Problem("happened", ProblemKind.BEFORE_PRINTED, show_moment(printed)),))
    return at


def release(session: Session, ticket_id: int) -> None:
    """Its ticket was opened by mistake: the form waits to be entered again."""
    if (blank := queries.of_ticket(session, ticket_id)) is not None:
        _free(blank)


def _free(blank: Blank) -> None:
    blank.state, blank.reason = BlankState.PRINTED.value, ""
    blank.ticket_id = blank.settled_at = blank.settled_by = None


def _problem(blank: Blank | None, field: str, number: str) -> Problem | None:
    """Why the form is not to be entered or written off now."""
    if blank is None:
        return Problem(field, ProblemKind.BLANK_UNKNOWN, number)
    kind = SETTLED.get(BlankState(blank.state))
    return Problem(field, kind, number) if kind else None
