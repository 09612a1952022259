"""The register of acts: what was issued, what became of it, and whether a sheet is what it says."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Act, FileBody, Staff
from frontdesk.db.queries import acts as queries
from frontdesk.db.queries import attachments
from frontdesk.db.queries.claims import act_number
from frontdesk.domain import codes
from frontdesk.domain.acts import (
    STANDING,
    ActCard,
    ActFilter,
    ActKind,
    ActRow,
    ActState,
    Agreement,
    HandDraft,
    HandedHow,
    Verified,
    standing,
)
from frontdesk.domain.attachments import SIZE_LIMIT, MediaType, media_type
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import (
    Damaged,
    FileRefused,
    FileTooLarge,
    Invalid,
    NotFound,
    Problem,
    ProblemKind,
    WrongState,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.names import initials_after
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.filled import OF_ACT
from frontdesk.domain.papers.marks import Mark
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import chains, issuing, papers, signing
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.issuing import About
from frontdesk.services.rights import require

SCANS = (MediaType.PDF, MediaType.PNG, MediaType.JPEG, MediaType.TIFF)


class Register:
    """Nothing in it is ever taken out or made anew; a deed adds to a line, and the journal tells of it."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def ids(self, asked: ActFilter = ActFilter()) -> tuple[int, ...]:  # noqa: B008  (frozen)
        """The newest first."""
        with self._database.read() as session:
            return queries.ids(session, asked)

    def rows(self, ids: Iterable[int]) -> tuple[ActRow, ...]:
        with self._database.read() as session:
            return queries.rows(session, ids)

    def of_days(self, since: date, until: date) -> tuple[int, ...]:
        """What was issued on these days and holds, the first of them first."""
        with self._database.read() as session:
            return queries.of_days(session, since, until)

    def card(self, id: int) -> ActCard:
        """Raises NotFound."""
        with self._database.read() as session:
            return self.card_of(session, _act(session, id))

    def paper(self, id: int) -> bytes:
        """The issued bytes; of one that holds no more, the same words with «АННУЛИРОВАН» or «ЗАМЕНЁН» across them.

        Raises Damaged when the bytes are no longer those that were issued, WrongState when they were destroyed with
        the personal data in them.
        """
        with self._database.read() as session:
            act = _act(session, id)
            issued = whole(act)
            return self._marked(session, act) if ActState(act.state) not in STANDING else issued

    def sheet(self, id: int) -> bytes:
        """What is looked at and printed: of an act that holds and was signed electronically the signed file with its
        marks, else the paper. Raises as `paper`.
        """
        with self._database.read() as session:
            act = _act(session, id)
            whole(act)
            signed = signing.shown(session, id) if ActState(act.state) in STANDING else None
        return signed or self.paper(id)

    def scan(self, desk: Desk, id: int) -> bytes:
        """The sheet with the signatures. Raises NotFound, Damaged."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            act = _act(session, id)
            body = attachments.body(session, act.scan) if act.scan else None
            if body is None:
                raise NotFound("scan", id)
            if hashlib.sha256(body).hexdigest() != act.scan:
                raise Damaged
            return body

    # What becomes of an act

    def sign(self, desk: Desk, id: int, path: Path) -> ActCard:
        """It was signed, and here is the sheet. Raises FileRefused, FileTooLarge, WrongState."""
        require(desk, Right.WORK_TICKETS)
        if not path.is_file():
            raise FileRefused(path.name)
        if path.stat().st_size > SIZE_LIMIT:
            raise FileTooLarge(path.name, SIZE_LIMIT)
        body = path.read_bytes()
        if media_type(body) not in SCANS:
            raise FileRefused(path.name)
        sha256 = hashlib.sha256(body).hexdigest()
        with self._database.write() as session:
            act = self._holding(session, id)
            if not attachments.has_body(session, sha256):
                session.add(FileBody(sha256=sha256, body=body, size=len(body)))
                session.flush()
            act.scan, act.signed_at = sha256, self._clock()
            return self._settled(session, desk, act, EventKind.ACT_SIGNED, {"scan": sha256})

    def unsign(self, desk: Desk, id: int) -> ActCard:
        """The wrong sheet was attached."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            act = self._holding(session, id)
            if act.scan is None:
                raise WrongState("act", act.state)
            act.scan = act.signed_at = None
            return self._settled(session, desk, act, EventKind.UNDONE, {"what": EventKind.ACT_SIGNED})

    def hand(self, desk: Desk, draft: HandDraft) -> ActCard:
        """Raises Invalid, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            act, today = self._holding(session, draft.act_id), self._facts.day(self._clock())
            if problems := draft.check(act.issued_on, today):
                raise Invalid(problems)
            act.handed_on, act.handed_how = parse_date(draft.on, today), draft.how.value
            act.handed_to = " ".join(draft.to.split())
            told = {"how": draft.how.value, "on": str(act.handed_on)}
            return self._settled(session, desk, act, EventKind.ACT_HANDED, told)

    def unhand(self, desk: Desk, id: int) -> ActCard:
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            act = self._holding(session, id)
            if act.handed_on is None:
                raise WrongState("act", act.state)
            act.handed_on, act.handed_to, act.handed_how = None, "", ""
            return self._settled(session, desk, act, EventKind.UNDONE, {"what": EventKind.ACT_HANDED})

    def annul(self, desk: Desk, id: int, reason: str) -> ActCard:
        """For good, by a lead; the number stays taken, the bytes stay as they are. Raises Invalid, WrongState."""
        require(desk, Right.LEAD_DESK)
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))
        with self._database.write() as session:
            act = self._holding(session, id)
            act.state, act.annulled_at = ActState.ANNULLED.value, self._clock()
            act.annulled_by, act.annulled_why = desk.staff_id, " ".join(reason.split())
            return self._told(session, desk, act, EventKind.ACT_ANNULLED, {"reason": act.annulled_why})

    def printed(self, desk: Desk, *ids: int) -> None:
        """Write down that these went to the printer."""
        with self._database.write() as session:
            for id in ids:
                self._told(session, desk, _act(session, id), EventKind.ACT_PRINTED, {})

    def batch(
        self, ids: Sequence[int], into: Path | BinaryIO, told: Callable[[int], bool] = lambda _: True
    ) -> bool:
        """The issued papers as one file, in this order; one at a time is in memory.

        `told` hears how many are in it, and stops it by False: nothing stands at a path then. Raises as `paper`, and
        DiskFull or ReadOnly.
        """
        count = itertools.count(1)
        return papers.bind((self.sheet(id) for id in ids), into, lambda: told(next(count)))

    def snapshot(self, id: int) -> Any:
        """What was printed, as data: the issued paper can be made again from it."""
        with self._database.read() as session:
            return _snapshot(_act(session, id))

    # Whether a sheet is what it says

    def verify(self, text: str) -> Verified:
        """Of a code, or of what the square of a sheet says: whether the sheet and the record agree."""
        code, square = codes.read_code(text), codes.read_square(text)
        if code is None and square is None:
            return Verified(Agreement.NO_CODE)
        with self._database.read() as session:
            if code is not None:
                act = queries.by_code(session, code)
            else:
                assert square is not None  # looked at above
                act = queries.by_square(session, square)
            if act is None:
                return Verified(Agreement.UNKNOWN)
            found = _agreement(session, act, square)
            return Verified(found, self.card_of(session, act), signing.checked(session, act.id))

    def card_of(self, session: Session, act: Act) -> ActCard:
        issuer = session.get_one(Staff, act.issued_by)
        annuller = session.get(Staff, act.annulled_by) if act.annulled_by is not None else None
        later = queries.get(session, act.superseded_by) if act.superseded_by is not None else None
        return ActCard(
            id=act.id,
            number=_number(act),
            kind=ActKind(act.kind_of),
            state=ActState(act.state),
            claim_id=act.claim_id,
            issued_at=act.issued_at,
            issued_by=_short(issuer),
            sha256=act.sha256,
            edition=act.edition,
            incident_id=act.incident_id,
            ticket_id=act.ticket_id,
            code=codes.shown(act.code) if act.code else "",
            chain=str(chains.of_act(session, act, self._facts) or ""),
            signed_at=act.signed_at,
            has_scan=act.scan is not None,
            handed_on=act.handed_on,
            handed_to=act.handed_to,
            handed_how=HandedHow(act.handed_how) if act.handed_how else None,
            annulled_at=act.annulled_at,
            annulled_by=_short(annuller) if annuller else "",
            annulled_why=act.annulled_why,
            superseded_by=(later.id, _number(later)) if later else None,
        )

    def _marked(self, session: Session, act: Act) -> bytes:
        """As it was issued, with the word across it; drawn from the snapshot by its own edition of the template."""
        kind = OF_ACT[ActKind(act.kind_of)]
        word = "АННУЛИРОВАН" if act.state == ActState.ANNULLED.value else "ЗАМЕНЁН"
        mark = Mark(word)
        if act.code:
            sealed, chain = codes.digest(act.snapshot), chains.of_act(session, act, self._facts)
            mark = issuing.mark(ActKind(act.kind_of), act.number, act.issued_on, sealed, word, chain)
        return papers.render(kind, _snapshot(act), self._facts, mark=mark)

    def _holding(self, session: Session, id: int) -> Act:
        act = queries.get(session, id, lock=True)
        if act is None:
            raise NotFound("act", id)
        if ActState(act.state) not in STANDING:
            raise WrongState("act", act.state)
        return act

    def _settled(
        self, session: Session, desk: Desk, act: Act, kind: EventKind, data: dict[str, str]
    ) -> ActCard:
        act.state = standing(act.scan is not None, act.handed_on is not None).value
        return self._told(session, desk, act, kind, data)

    def _told(self, session: Session, desk: Desk, act: Act, kind: EventKind, data: dict[str, str]) -> ActCard:
        session.flush()
        about = About.of(session, act)
        told = {"number": _number(act), **data}
        issuing.tell(session, desk, self._clock(), about, kind, act.id, told)
        return self.card_of(session, act)


def _agreement(session: Session, act: Act, square: codes.Square | None) -> Agreement:
    """`square`: what the sheet says of itself; None when only its code was typed."""
    if not act.paper:
        return Agreement.ERASED
    sealed = codes.digest(act.snapshot)
    if (
        queries.sealed(session, act.id) != sealed
        or codes.code_of(sealed) != act.code
        or _snapshot(act).number != _number(act)
        or queries.is_annulled(session, act.id) is not (act.state == ActState.ANNULLED.value)
    ):
        return Agreement.OTHER_RECORD
    if hashlib.sha256(act.paper).hexdigest() != act.sha256:
        return Agreement.OTHER_PAPER
    if square is not None and not (sealed.startswith(square.sha256) and square.on == act.issued_on):
        return Agreement.OTHER_SHEET
    return Agreement.AGREES


def whole(act: Act) -> bytes:
    """The issued bytes. Raises WrongState when they were destroyed, Damaged when they are others now."""
    if not act.paper:
        raise WrongState("act", "erased")
    if hashlib.sha256(act.paper).hexdigest() != act.sha256:
        raise Damaged
    return act.paper


def _snapshot(act: Act) -> Any:
    return codec.load(OF_ACT[ActKind(act.kind_of)], act.snapshot)


def _act(session: Session, id: int) -> Act:
    act = queries.get(session, id)
    if act is None:
        raise NotFound("act", id)
    return act


def _number(act: Act) -> str:
    return act_number(ActKind(act.kind_of), act.number)


def _short(person: Staff) -> str:
    return initials_after(person.surname, person.given, person.patronymic)
