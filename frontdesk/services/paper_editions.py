"""The templates of the office's papers: typed as drafts, tried on a case, approved by a second person, then kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Act
from frontdesk.db.models.papers import PaperEdition, PaperPicture
from frontdesk.db.queries import journal, own_fields
from frontdesk.db.queries import papers as queries
from frontdesk.db.queries.claims import act_number, number_text
from frontdesk.domain.errors import (
    BadTemplate,
    ChangedMeanwhile,
    Invalid,
    NotFound,
    OwnDecision,
    WrongState,
)
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers import codec, demo, extremes, fields
from frontdesk.domain.papers.editions import DRAFT, EditionDraft, EditionRow, EditionState, PaperRow, in_force
from frontdesk.domain.papers.faults import Fault, Trial
from frontdesk.domain.papers.fields import FieldRow
from frontdesk.domain.papers.filled import OF_ACT
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.visits import slip_label
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

CASES = 6  # of each sort that a template may be looked at on
Real = Callable[[Desk, PaperKind, str, int], Any]  # the facts of a paper of one case: its sort and id


@dataclass(frozen=True, slots=True)
class CaseRow:
    """Something of the store that a paper can be shown on. `sort`: act, claim, incident, visit; empty: made up."""

    sort: str = ""
    id: int = 0
    label: str = ""


MADE_UP = CaseRow()


@dataclass(frozen=True, slots=True)
class PaperCard:
    """All that the editor of one paper shows. `standard` is the program's own text."""

    row: PaperRow
    standard: str
    editions: tuple[EditionRow, ...]  # what is typed first, then the newest
    cases: tuple[CaseRow, ...]

    @property
    def text_in_force(self) -> str:
        return (self.row.in_force.body if self.row.in_force else "") or self.standard


@dataclass(frozen=True, slots=True)
class Preview:
    """Either a paper, or why there is none."""

    pdf: bytes
    faults: tuple[Fault, ...]
    fields: tuple[FieldRow, ...]


class PaperEditions:
    def __init__(self, database: Database, clock: Clock, facts: Facts, real: Real) -> None:
        self._database, self._clock, self._facts, self._real = database, clock, facts, real

    def rows(self) -> tuple[PaperRow, ...]:
        """Every paper, in the order of `PaperKind`."""
        with self._database.read() as session:
            found = queries.rows(session)
        return tuple(self._row(kind, [row for row in found if row.kind is kind]) for kind in PaperKind)

    def card(self, desk: Desk, kind: PaperKind) -> PaperCard:
        with self._database.read() as session:
            editions = queries.rows(session, kind)
            cases = self._cases(session, desk, kind)
        standard = papers.standard(kind, self._facts.resources)
        return PaperCard(self._row(kind, editions), standard, editions, (*cases, MADE_UP))

    def preview(self, desk: Desk, kind: PaperKind, text: str, case: CaseRow = MADE_UP) -> Preview:
        """The paper of a template that is being typed, on a case of the store. Raises NotFound."""
        paper, own = self._paper(desk, kind, case), self._own()
        told = tuple(fields.rows(kind, paper, own))
        faults = papers.examine(kind, text, ((Trial.SHOWN, paper),), self._facts, own)
        if faults:
            return Preview(b"", faults, told)
        return Preview(papers.typed(kind, text, paper, self._facts), (), told)

    def keep(self, desk: Desk, kind: PaperKind, draft: EditionDraft, was: EditionDraft | None) -> int:
        """The id of the edition that is typed; `was` is what it was typed upon, None for a new one.

        Raises Invalid, BadTemplate, ChangedMeanwhile (another desk kept something else), WrongState (it waits).
        """
        require(desk, Right.SHAPE_PAPERS)
        today = self._today()
        if problems := draft.check(today):
            raise Invalid(problems)
        self._must_be_good(kind, draft.body, whole=False)
        with self._database.write() as session:
            edition = queries.typed(session, kind)
            self._must_be_as_it_was(session, kind, edition, was)
            if edition is None:
                edition = PaperEdition(kind_of=kind.value, number=DRAFT, state=EditionState.DRAFT.value)
                session.add(edition)
            edition.body = "" if self._is_standard(kind, draft.body) else draft.body
            edition.from_day, edition.note = draft.first_day(today), " ".join(draft.note.split())
            edition.made_by, edition.made_at = desk.staff_id, self._clock()
            session.flush()
            return edition.id

    def drop(self, desk: Desk, id: int) -> None:
        """Forget a draft. Raises NotFound, WrongState once it waits or was approved."""
        require(desk, Right.SHAPE_PAPERS)
        with self._database.write() as session:
            session.delete(self._in_state(session, id, EditionState.DRAFT))

    def propose(self, desk: Desk, id: int) -> None:
        """It waits for a second person. Raises BadTemplate when it fails on empty or on extreme facts."""
        require(desk, Right.SHAPE_PAPERS)
        self._try(id)
        with self._database.write() as session:
            edition = self._in_state(session, id, EditionState.DRAFT)
            edition.state = EditionState.WAITING.value
            self._record(session, desk, edition, "proposed")

    def send_back(self, desk: Desk, id: int) -> None:
        """A draft again: its author thought better of it, or the second person did not approve."""
        require(desk, Right.SHAPE_PAPERS)
        with self._database.write() as session:
            edition = self._in_state(session, id, EditionState.WAITING)
            edition.state = EditionState.DRAFT.value
            self._record(session, desk, edition, "returned")

    def approve(self, desk: Desk, id: int) -> None:
        """From its day on papers are made with it. Raises OwnDecision for its author, BadTemplate."""
        require(desk, Right.SHAPE_PAPERS)
        self._try(id)
        with self._database.write() as session:
            edition = self._in_state(session, id, EditionState.WAITING)
            if edition.made_by == desk.staff_id:
                raise OwnDecision
            edition.number = queries.next_number(session, PaperKind(edition.kind_of))
            edition.from_day = max(edition.from_day, self._today())
            edition.state = EditionState.APPROVED.value
            edition.approved_by, edition.approved_at = desk.staff_id, self._clock()
            self._record(session, desk, edition, "approved")

    def recall(self, desk: Desk, id: int) -> None:
        """It waits again, as long as its day has not come. Raises WrongState."""
        require(desk, Right.SHAPE_PAPERS)
        with self._database.write() as session:
            edition = self._in_state(session, id, EditionState.APPROVED)
            if edition.from_day <= self._today() or queries.typed(session, PaperKind(edition.kind_of)):
                raise WrongState("paper_edition", "in force")
            self._record(session, desk, edition, "recalled")
            edition.number, edition.state = DRAFT, EditionState.WAITING.value
            edition.approved_by = edition.approved_at = None

    def add_picture(self, desk: Desk, body: bytes) -> str:
        """The name by which templates show it. Raises Invalid for what is no picture, or too large a one."""
        require(desk, Right.SHAPE_PAPERS)
        tidy = papers.picture(body)
        name = hashlib.sha256(tidy).hexdigest()
        with self._database.write() as session:
            if name not in queries.pictures(session):
                made = PaperPicture(sha256=name, body=tidy, made_by=desk.staff_id, made_at=self._clock())
                session.add(made)
        return name

    # Inside

    def _row(self, kind: PaperKind, found: Sequence[EditionRow]) -> PaperRow:
        today = self._today()
        coming = [row for row in found if row.state is EditionState.APPROVED and row.from_day > today]
        return PaperRow(
            kind,
            papers.edition_of_text(papers.standard(kind, self._facts.resources)),
            in_force(found, today),
            min(coming, key=lambda row: (row.from_day, -row.number), default=None),
            next((row for row in found if row.state is not EditionState.APPROVED), None),
        )

    def _cases(self, session: Session, desk: Desk, kind: PaperKind) -> list[CaseRow]:
        """Of the store, the newest first; only what the desk may see at all."""
        if not desk.may(Right.WORK_TICKETS):
            return []
        found = []
        act = next((act for act, paper in OF_ACT.items() if paper is kind), None)
        if act is not None:
            issued = queries.acts(session, act, CASES)
            found += [CaseRow("act", id, act_number(act, number)) for id, number in issued]
        if kind is PaperKind.CLAIM:
            found += [CaseRow("claim", id, number_text(n)) for id, n in queries.claims(session, CASES)]
        if kind is PaperKind.INCIDENT:
            found += [CaseRow("incident", id, f"И-{n}") for id, n in queries.incidents(session, CASES)]
        if kind is PaperKind.SLIP:
            seen = queries.visits(session, CASES)
            found += [CaseRow("visit", id, slip_label(letter, number)) for id, letter, number in seen]
        return found

    def _paper(self, desk: Desk, kind: PaperKind, case: CaseRow) -> Any:
        if not case.sort:
            return demo.PAPERS[kind]
        require(desk, Right.WORK_TICKETS)
        if case.sort != "act":
            return self._real(desk, kind, case.sort, case.id)
        with self._database.read() as session:
            act = session.get(Act, case.id)
            if act is None or not act.snapshot:
                raise NotFound("act", case.id)
            return codec.load(kind, act.snapshot)

    def _own(self) -> tuple[str, ...]:
        with self._database.read() as session:
            return tuple(field.name for field in own_fields.rows(session, retired=True))

    def _try(self, id: int) -> None:
        with self._database.read() as session:
            edition = session.get(PaperEdition, id)
            if edition is None:
                raise NotFound("paper_edition", id)
            kind, body = PaperKind(edition.kind_of), edition.body
        self._must_be_good(kind, body, whole=True)

    def _must_be_good(self, kind: PaperKind, body: str, whole: bool) -> None:
        """`whole`: on facts without all that may be missing, and on those at their edges, too."""
        shown = demo.PAPERS[kind]
        trials: list[tuple[Trial, Any]] = [(Trial.SHOWN, shown)]
        if whole:
            trials += [(Trial.EMPTY, extremes.emptied(shown)), (Trial.EXTREME, extremes.extreme(shown))]
        text = body or papers.standard(kind, self._facts.resources)
        if faults := papers.examine(kind, text, trials, self._facts, self._own()):
            raise BadTemplate(faults)

    def _must_be_as_it_was(
        self, session: Session, kind: PaperKind, edition: PaperEdition | None, was: EditionDraft | None
    ) -> None:
        if edition is not None and edition.state != EditionState.DRAFT.value:
            raise WrongState("paper_edition", edition.state)
        now = next((row.draft for row in queries.rows(session, kind) if row.number == DRAFT), None)
        if now != was:
            raise ChangedMeanwhile(now, ("body",))

    def _is_standard(self, kind: PaperKind, body: str) -> bool:
        return body.strip() == papers.standard(kind, self._facts.resources).strip()

    def _in_state(self, session: Session, id: int, state: EditionState) -> PaperEdition:
        edition = session.get(PaperEdition, id, with_for_update=True)
        if edition is None:
            raise NotFound("paper_edition", id)
        if edition.state != state.value:
            raise WrongState("paper_edition", edition.state)
        return edition

    def _today(self) -> date:
        return self._facts.day(self._clock())

    def _record(self, session: Session, desk: Desk, edition: PaperEdition, step: str) -> None:
        """What was approved is told with its hash: the text itself stands in its row."""
        data = {
            "paper": edition.kind_of,
            "edition": edition.number,
            "from_day": edition.from_day,
            "step": step,
            "sha256": hashlib.sha256(edition.body.encode()).hexdigest(),
        }
        session.flush()
        told = EventDraft(EventKind.PAPER_CHANGED, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [told])
