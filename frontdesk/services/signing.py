"""Electronic signatures: a paper of the register is signed by a person's certificate, and what was signed is checked.

The library that signs is an extra of the installation and is imported with the first signature; without it
everything else works, and a signing is refused with SigningMissing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Act, FileBody
from frontdesk.db.models.signing import ActSignature, TrustedIssuer
from frontdesk.db.queries import acts as act_queries
from frontdesk.db.queries import journal
from frontdesk.db.queries import signing as queries
from frontdesk.db.queries.claims import act_number
from frontdesk.domain.acts import STANDING, ActKind, ActState
from frontdesk.domain.errors import (
    Damaged,
    Invalid,
    NotFound,
    Problem,
    ProblemKind,
    SignedAlready,
    SigningMissing,
    WrongState,
)
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.names import initials_after
from frontdesk.domain.signing import (
    MOST,
    Certificate,
    IssuerRow,
    Signature,
    SignDraft,
    SignedFile,
    Wholeness,
)
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import issuing
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.issuing import About
from frontdesk.services.rights import require

LARGEST = 1 << 20  # of a file with a certificate; real ones have some kilobytes


class Signing:
    """A signature is an increment behind the issued bytes, kept as a file beside them: neither the bytes nor the hash
    of an act ever change, and what was signed is not taken back.
    """

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def certificate(self, draft: SignDraft) -> Certificate:
        """Of a file that can sign now. Raises Invalid with what is wrong beside its field, SigningMissing."""
        found: Certificate = self._opened(draft, self._clock()).certificate
        return found

    def sign(self, desk: Desk, draft: SignDraft) -> None:
        """Raises Invalid, SigningMissing, SignedAlready, WrongState (of one that holds no more), Damaged."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        now = self._clock()
        opened = self._opened(draft, now)
        with self._database.write() as session:
            act = act_queries.get(session, draft.act_id, lock=True)
            if act is None:
                raise NotFound("act", draft.act_id)
            if ActState(act.state) not in STANDING:
                raise WrongState("act", act.state)
            if hashlib.sha256(act.paper).hexdigest() != act.sha256:
                raise Damaged
            before = queries.of_act(session, act.id)
            if len(before) >= MOST or desk.staff_id in [one.staff_id for one, _ in before]:
                raise SignedAlready
            body = self._drawn(session, act, opened, now)
            self._keep(session, desk, act, opened.certificate, body, now)

    def of_act(self, id: int) -> tuple[Signature, ...]:
        """Each signature under an act, checked again: bytes, key, validity of its certificate when it was made."""
        with self._database.read() as session:
            return checked(session, id)

    def file(self, id: int) -> bytes | None:
        """The act with its signatures, as it is handed out; None when it was not signed."""
        with self._database.read() as session:
            return queries.file_of(session, id)

    def check(self, body: bytes) -> SignedFile:
        """Of a file in somebody's hand: its signatures, and the paper that it begins with."""
        library = _library()
        with self._database.read() as session:
            found: Sequence[Signature] = library.signatures(body, _anchors(session))
            for beginning in library.beginnings(body):
                act = queries.by_paper(session, hashlib.sha256(beginning).hexdigest())
                if act is not None:
                    return SignedFile(tuple(found), _number(act))
            return SignedFile(tuple(found))

    # Whom the office trusts

    def issuers(self) -> tuple[IssuerRow, ...]:
        _library()
        from frontdesk.documents import certificates

        with self._database.read() as session:
            return tuple(
                IssuerRow(row.id, certificates.issuer(row.body)[0], initials_after(*name[1:]))
                for row, name in queries.issuers(session)
            )

    def trust(self, desk: Desk, path: Path) -> IssuerRow:
        """Certificates of this issuer are known from now on, those under signatures of before, too. Raises Invalid."""
        require(desk, Right.SHAPE_TEAMS)
        _library()
        from frontdesk.documents import certificates

        told, body = certificates.issuer(_read(path))
        with self._database.write() as session:
            if body in [row.body for row, _ in queries.issuers(session)]:
                raise Invalid((Problem("path", ProblemKind.TAKEN),))
            row = TrustedIssuer(body=body, added_by=desk.staff_id, added_at=self._clock())
            session.add(row)
            session.flush()
            self._tell(session, desk, EventKind.ISSUER_TRUSTED, told)
            return IssuerRow(row.id, told, desk.staff.short_name)

    def distrust(self, desk: Desk, id: int) -> None:
        require(desk, Right.SHAPE_TEAMS)
        from frontdesk.documents import certificates

        with self._database.write() as session:
            row = session.get(TrustedIssuer, id)
            if row is None:
                raise NotFound("issuer", id)
            self._tell(session, desk, EventKind.ISSUER_DROPPED, certificates.issuer(row.body)[0])
            session.delete(row)

    def _tell(self, session: Session, desk: Desk, kind: EventKind, certificate: Certificate) -> None:
        line = EventDraft(kind, data={"serial": certificate.serial, "owner": certificate.owner})
        journal.append(session, desk, desk.workstation, self._clock(), [line])

    def _opened(self, draft: SignDraft, now: datetime) -> Any:
        _library()
        from frontdesk.documents import certificates

        opened = certificates.opened(_read(Path(draft.path.strip())), draft.passphrase)
        if (fault := opened.certificate.fault(now)) is not None:
            raise Invalid((fault,))
        return opened

    def _drawn(self, session: Session, act: Act, opened: Any, now: datetime) -> bytes:
        from frontdesk.documents import page

        page.prepare(self._facts.resources)
        before = queries.file_of(session, act.id) or act.paper
        made: bytes = _library().sign(act.paper, before, opened, _number(act), now, self._facts.zone)
        return made

    def _keep(
        self, session: Session, desk: Desk, act: Act, certificate: Certificate, body: bytes, now: datetime
    ) -> None:
        sha256 = hashlib.sha256(body).hexdigest()
        session.add(FileBody(sha256=sha256, body=body, size=len(body)))
        session.flush()
        session.add(
            ActSignature(
                act_id=act.id, staff_id=desk.staff_id, signed_at=now, owner=certificate.owner,
                serial=certificate.serial, issuer=certificate.issuer, valid_from=certificate.valid_from,
                valid_until=certificate.valid_until, algorithm=certificate.algorithm, file=sha256,
            )
        )  # fmt: skip
        session.flush()
        told = {"number": _number(act), "sha256": sha256, "serial": certificate.serial}
        issuing.tell(session, desk, now, About.of(session, act), EventKind.ACT_SEALED, act.id, told)


def checked(session: Session, act_id: int) -> tuple[Signature, ...]:
    """Of what is stored; the bytes of the file, those that were issued and the journal have to agree."""
    rows = queries.of_act(session, act_id)
    if not rows:
        return ()
    kept = tuple(Signature(initials_after(*name[1:]), row.signed_at, _certificate(row)) for row, name in rows)
    body, act = queries.file_of(session, act_id), session.get_one(Act, act_id)
    if body is None:
        return tuple(one.found(Wholeness.ERASED) for one in kept)
    if [row.file for row, _ in rows] != list(queries.told(session, act_id)):
        return tuple(one.found(Wholeness.ALTERED) for one in kept)
    try:
        library = _library()
    except SigningMissing:
        return kept
    if not body.startswith(act.paper) or hashlib.sha256(act.paper).hexdigest() != act.sha256:
        return tuple(one.found(Wholeness.OTHER_PAPER) for one in kept)
    if hashlib.sha256(body).hexdigest() != rows[-1][0].file:
        return tuple(one.found(Wholeness.ALTERED) for one in kept)
    found: Sequence[Signature] = library.signatures(body, _anchors(session))
    if [one.certificate.serial for one in found] != [one.certificate.serial for one in kept]:
        return tuple(one.found(Wholeness.ALTERED) for one in kept)
    return tuple(mine.found(read.wholeness, read.trust) for mine, read in zip(kept, found, strict=True))


def shown(session: Session, act_id: int) -> bytes | None:
    """The signed file with its marks as part of its pages: what Qt shows and prints has no marks else.

    None when it was not signed.
    """
    body = queries.file_of(session, act_id)
    if body is None:
        return None
    from frontdesk.documents.merging import flattened

    return flattened(body)


def _library() -> ModuleType:
    """Raises SigningMissing."""
    try:
        from frontdesk.documents import signing
    except ModuleNotFoundError as missing:
        raise SigningMissing from missing
    return signing


def _anchors(session: Session) -> list[bytes]:
    return [row.body for row, _ in queries.issuers(session)]


def _read(path: Path) -> bytes:
    """Raises Invalid for what is not there, or far too large to be a certificate."""
    try:
        if path.stat().st_size > LARGEST:
            raise Invalid((Problem("path", ProblemKind.NOT_A_CERTIFICATE),))
        return path.read_bytes()
    except OSError as error:
        raise Invalid((Problem("path", ProblemKind.FILE_GONE),)) from error


def _certificate(row: ActSignature) -> Certificate:
    return Certificate(row.owner, row.serial, row.issuer, row.valid_from, row.valid_until, row.algorithm)


def _number(act: Act) -> str:
    return act_number(ActKind(act.kind_of), act.number)
