"""Papers filled from the store: a project to look at, then one that is numbered, kept and never changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries import filled as issued
from frontdesk.db.queries import staff
from frontdesk.db.queries.people import representatives
from frontdesk.domain.acts import ActKind, Person
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.papers.filled import FILLED, IssuedPaper, PaperDesk, PaperDraft
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.representatives import RepresentativeRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import issuing, papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.issuing import About as About
from frontdesk.services.rights import require


class Source(Protocol):
    """Whoever knows the facts of some papers; asked within the transaction that prints them."""

    def about(self, session: Session, desk: Desk, id: int) -> About:
        """Raises NotFound."""

    def kinds(self, session: Session, desk: Desk, id: int) -> tuple[PaperKind, ...]:
        """The papers that can be made of it now, the likeliest first."""

    def begin(self, session: Session, desk: Desk, kind: PaperKind, id: int) -> PaperDraft:
        """What is proposed before anything is typed."""

    def facts(self, session: Session, desk: Desk, draft: PaperDraft, number: str) -> Any:
        """All that is printed; `number` is empty for a project."""


class Filling:
    """`sources`: who fills which paper."""

    def __init__(
        self, database: Database, clock: Clock, facts: Facts, sources: Mapping[PaperKind, Source]
    ) -> None:
        self._database, self._clock, self._facts, self._sources = database, clock, facts, sources

    def open(self, desk: Desk, kind: PaperKind, id: int) -> PaperDesk:
        """Where that paper cannot be made yet, the likeliest of the others. Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        source = self._sources[kind]
        with self._database.read_together(), self._database.read() as session:
            about, kinds = source.about(session, desk, id), source.kinds(session, desk, id)
            shown = kind if kind in kinds else kinds[0]
            made = _issued(session, about, FILLED[shown].act)
            base = source.begin(session, desk, shown, id)
            people = staff.active(session)
            return PaperDesk(
                shown, about.number, kinds, base, people, made, self._givers(session, about, shown)
            )

    def _givers(self, session: Session, about: About, kind: PaperKind) -> tuple[RepresentativeRow, ...]:
        """Who may bring papers in the client's stead."""
        if "giver_id" not in FILLED[kind].fields or about.client_id is None:
            return ()
        known = representatives(session, about.client_id, self._clock(), self._facts.day)
        return tuple(one for one in known if one.signs)

    def facts(self, desk: Desk, draft: PaperDraft) -> Any:
        """All that a project would say now. Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read_together(), self._database.read() as session:
            return self._sources[draft.kind].facts(session, desk, draft, "")

    def project(self, desk: Desk, draft: PaperDraft) -> bytes:
        """As it would be issued now, without a number."""
        return papers.render(draft.kind, self.facts(desk, draft), self._facts)

    def issue(self, desk: Desk, draft: PaperDraft) -> IssuedPaper:
        """One transaction: number, facts, paper with its hash, event. Raises Invalid, NotFound, WrongState."""
        require(desk, FILLED[draft.kind].right)
        if problems := draft.check(self._facts.day(self._clock())):
            raise Invalid(problems)
        source = self._sources[draft.kind]
        with self._database.write_together() as session:
            about = source.about(session, desk, draft.about_id)
            if draft.kind not in source.kinds(session, desk, draft.about_id):
                raise WrongState("paper", draft.kind)
            return self._issue(session, desk, draft, about)

    def mark_read(
        self, desk: Desk, kind: PaperKind, about_id: int, act_id: int, is_read: bool = True
    ) -> None:
        """The client has signed that this was read, or that was a mistake. Raises NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write_together() as session:
            about, row = self._one(session, desk, kind, about_id, act_id)
            if (row.read_at is not None) is is_read:
                raise WrongState("act", "read" if is_read else "unread")
            event = EventKind.ACT_READ if is_read else EventKind.ACT_UNREAD
            self._tell(session, desk, about, event, act_id, number=row.number)

    def printed(self, desk: Desk, kind: PaperKind, about_id: int, act_id: int) -> None:
        """Write down that it went to a printer."""
        with self._database.write_together() as session:
            about, row = self._one(session, desk, kind, about_id, act_id)
            self._tell(session, desk, about, EventKind.ACT_PRINTED, act_id, number=row.number)

    def _one(
        self, session: Session, desk: Desk, kind: PaperKind, about_id: int, act_id: int
    ) -> tuple[About, IssuedPaper]:
        about = self._sources[kind].about(session, desk, about_id)
        row = issued.one(session, act_id, about.ticket_id)
        if row is None or row.kind is not FILLED[kind].act:
            raise NotFound("act", act_id)
        return about, row

    def _issue(self, session: Session, desk: Desk, draft: PaperDraft, about: About) -> IssuedPaper:
        source, kind = self._sources[draft.kind], FILLED[draft.kind].act
        act = issuing.issue(
            session, desk, self._facts, self._clock(), kind, draft.kind,
            lambda number: source.facts(session, desk, draft, number), about,
        )  # fmt: skip
        return IssuedPaper(act.id, kind, queries.act_number(kind, act.number), act.issued_on)

    def _tell(
        self, session: Session, desk: Desk, about: About, kind: EventKind, act_id: int, /, **data: str
    ) -> None:
        issuing.tell(session, desk, self._clock(), about, kind, act_id, data)


def _issued(session: Session, about: About, kind: ActKind) -> tuple[IssuedPaper, ...]:
    if about.ticket_id is not None:
        return issued.of_ticket(session, about.ticket_id, about.claim_id)
    if about.incident_id is not None:
        return issued.of_incident(session, about.incident_id)
    return issued.of_kind(session, kind) if about.is_office else ()


def person(session: Session, id: int | None) -> Person:
    """A signer; nobody while none is chosen."""
    found = session.get(Staff, id) if id is not None else None
    if found is None:
        return Person("", "")
    return Person(found.post, " ".join(filter(None, (found.surname, found.given, found.patronymic))))


def sheets(pdf: bytes) -> int:
    """Of an issued paper, printed on one side; the page tree of our own papers is plain text."""
    return max(1, len(re.findall(rb"/Type\s*/Page\b", pdf)))


def head(session: Session, kind: PaperKind, facts: Facts, today: date, number: str) -> dict[str, Any]:
    """What stands above every paper of the office."""
    office = staff.office(session)
    if office is None:
        raise NotFound("office", 0)
    return {
        "edition": papers.edition(kind, facts),
        "number": number,
        "date": today,
        "place": office.place,
        "office_parent": office.parent_name,
        "office_name": office.name,
        "office_short": office.short_name,
        "approver_post": office.director_post,
        "approver": office.director,
    }
