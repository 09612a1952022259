"""What proves a claim: written down with who gave it; a file goes to the client's card and is named here."""

from __future__ import annotations

from pathlib import Path

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Attachment, Claim
from frontdesk.db.models.claim_lines import Evidence as Stored
from frontdesk.db.queries import claim_lines, journal
from frontdesk.db.queries import claims as queries
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import FileRefused, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.evidence import EvidenceDraft, EvidenceRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import attachments, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Evidence:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self, claim_id: int) -> tuple[EvidenceRow, ...]:
        """Oldest first, without what was taken away."""
        with self._database.read() as session:
            return claim_lines.evidence(session, claim_id)

    def add(self, desk: Desk, draft: EvidenceDraft, path: Path | None = None) -> int:
        """With a file of this workstation when there is a `path`: both are kept, or neither.

        Raises Invalid, NotFound, Erased, FileTooLarge, FileRefused.
        """
        require(desk, Right.REGISTER_CLAIMS)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        body = attachments.read_file(path) if path is not None else b""
        day = parse_date(draft.on_day, today)
        assert day is not None  # checked
        with self._database.write() as session:
            claim = self._claim(session, desk, draft.claim_id)
            kept = draft.attachment_id
            if path is not None:
                if claim.client_id is None:
                    raise FileRefused(path.name)
                file = AttachmentDraft(claim.client_id, path.name, body, claim.ticket_id)
                kept = attachments.keep(session, desk, attachments.checked_file(file), self._clock()).id
            elif kept is not None:
                self._must_be_theirs(session, kept, claim)
            row = Stored(
                claim_id=claim.id, kind_of=draft.kind.value, title=draft.title.strip(), on_day=day,
                given_by=draft.given_by.strip(), attachment_id=kept, added_at=self._clock(), added_by=desk.staff_id,
            )  # fmt: skip
            session.add(row)
            session.flush()
            self._tell(session, desk, claim, row)
            return row.id

    def remove(self, desk: Desk, id: int) -> None:
        """Out of the claim; the file stays on the card, and `restore` brings it back."""
        self._turn(desk, id, gone=True)

    def restore(self, desk: Desk, id: int) -> None:
        self._turn(desk, id, gone=False)

    def _turn(self, desk: Desk, id: int, gone: bool) -> None:
        require(desk, Right.REGISTER_CLAIMS)
        with self._database.write() as session:
            row = session.get(Stored, id, with_for_update=True)
            if row is None:
                raise NotFound("evidence", id)
            if (row.removed_at is not None) == gone:
                raise WrongState("evidence", "removed" if gone else "kept")
            row.removed_at = self._clock() if gone else None
            self._tell(session, desk, self._claim(session, desk, row.claim_id), row)

    def _claim(self, session: Session, desk: Desk, id: int) -> Claim:
        claim = queries.get(session, id)
        if claim is None:
            raise NotFound("claim", id)
        sight.require_of(session, desk, claim.ticket_id, self._clock())
        return claim

    def _must_be_theirs(self, session: Session, id: int, claim: Claim) -> None:
        file = session.get(Attachment, id)
        if file is None or file.removed_at is not None or file.client_id != claim.client_id:
            raise Invalid((Problem("attachment_id", ProblemKind.UNKNOWN_CHOICE),))

    def _tell(self, session: Session, desk: Desk, claim: Claim, row: Stored) -> None:
        session.flush()
        data = {
            "number": queries.number_text(claim.number), "evidence": row.id, "kind": row.kind_of,
            "removed": row.removed_at is not None,
        }  # fmt: skip
        event = EventDraft(
            EventKind.CLAIM_EVIDENCE, claim.client_id, claim.ticket_id, claim_id=claim.id, data=data
        )
        journal.append(session, desk, desk.workstation, self._clock(), [event])
