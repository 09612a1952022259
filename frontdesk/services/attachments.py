"""Files of a card, kept inside the store by the hash of their bytes; never executed, never written outside."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Attachment, FileBody, Ticket
from frontdesk.db.queries import attachments as queries
from frontdesk.db.queries import journal
from frontdesk.domain.attachments import (
    SIZE_LIMIT,
    AttachmentDraft,
    AttachmentRow,
    MediaType,
    media_type,
    tidy_name,
)
from frontdesk.domain.errors import Damaged, FileRefused, FileTooLarge, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.owner import card_of
from frontdesk.services.rights import require


class Attachments:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def of(self, client_id: int, desk: Desk | None = None) -> tuple[AttachmentRow, ...]:
        """Newest first, without those that were removed, or whose ticket `desk` may not see, when there is one."""
        with self._database.read() as session:
            found = queries.of_client(session, client_id)
            tickets = {row.ticket_id for row in found if row.ticket_id is not None}
            seen = sight.of_these(session, desk, tickets, self._clock())
            return tuple(row for row in found if row.ticket_id is None or row.ticket_id in seen)

    def add(self, desk: Desk, draft: AttachmentDraft) -> int:
        """Raises FileTooLarge, FileRefused for a kind that is not kept, and NotFound."""
        require(desk, Right.EDIT_CLIENTS)
        checked = checked_file(draft)
        with self._database.write() as session:
            return keep(session, desk, checked, self._clock()).id

    def add_file(self, desk: Desk, client_id: int, path: Path, ticket_id: int | None = None) -> int:
        """The same from a file on this workstation; a larger one is refused before it is read."""
        require(desk, Right.EDIT_CLIENTS)
        return self.add(desk, AttachmentDraft(client_id, path.name, read_file(path), ticket_id))

    def body(self, desk: Desk, id: int) -> bytes:
        """The file, and a look at hidden data of the card: a program cannot tell the scan of a passport from the
        photo of a meter, and most scans show the very numbers that the card hides. The look is in the journal,
        committed, before the file is given. Raises Damaged when the bytes are not those that were stored.
        """
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            row = session.get(Attachment, id)
            body = queries.body(session, row.sha256) if row else None
            if row is None or body is None:
                raise NotFound("attachment", id)
            sight.require_of(session, desk, row.ticket_id, self._clock())
            if hashlib.sha256(body).hexdigest() != row.sha256:
                raise Damaged
            look = EventDraft(
                EventKind.FIELD_REVEALED,
                row.client_id,
                row.ticket_id,
                data={"field": "file", "attachment": id},
            )
            journal.append(session, desk, desk.workstation, self._clock(), [look])
        return body

    def remove(self, desk: Desk, id: int) -> None:
        """Out of sight; `restore` brings it back."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            row = self._get(session, desk, id)
            if row.removed_at is not None:
                raise WrongState("attachment", "removed")
            row.removed_at = self._clock()
            _record(session, desk, EventKind.ATTACHMENT_REMOVED, row, self._clock())

    def restore(self, desk: Desk, id: int) -> None:
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            row = self._get(session, desk, id)
            if row.removed_at is None:
                raise WrongState("attachment", "kept")
            row.removed_at = None
            _record(session, desk, EventKind.ATTACHMENT_RESTORED, row, self._clock())

    def _get(self, session: Session, desk: Desk, id: int) -> Attachment:
        row = session.get(Attachment, id, with_for_update=True)
        if row is None:
            raise NotFound("attachment", id)
        sight.require_of(session, desk, row.ticket_id, self._clock())
        return row


def read_file(path: Path) -> bytes:
    """Raises FileRefused, FileTooLarge."""
    if not path.is_file():
        raise FileRefused(path.name)
    if path.stat().st_size > SIZE_LIMIT:
        raise FileTooLarge(path.name, SIZE_LIMIT)
    return path.read_bytes()


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A draft that may be kept: its tidy name, what its bytes are and their hash."""

    draft: AttachmentDraft
    name: str
    kind: MediaType
    sha256: str


def checked_file(draft: AttachmentDraft) -> CheckedFile:
    """Before any transaction begins: a hash of 25 MB takes its time. Raises FileTooLarge, FileRefused."""
    name = tidy_name(draft.name)
    if len(draft.body) > SIZE_LIMIT:
        raise FileTooLarge(name, SIZE_LIMIT)
    kind = media_type(draft.body)
    if kind is None:
        raise FileRefused(name)
    return CheckedFile(draft, name, kind, hashlib.sha256(draft.body).hexdigest())


def keep(session: Session, desk: Desk, file: CheckedFile, now: datetime) -> Attachment:
    """In the caller's transaction. Raises NotFound, Erased, OutOfSight."""
    draft = file.draft
    card_of(session, draft.client_id)
    if draft.ticket_id is not None and session.get(Ticket, draft.ticket_id) is None:
        raise NotFound("ticket", draft.ticket_id)
    sight.require_of(session, desk, draft.ticket_id, now)
    if not queries.has_body(session, file.sha256):
        session.add(FileBody(sha256=file.sha256, body=draft.body, size=len(draft.body)))
        session.flush()
    row = Attachment(
        client_id=draft.client_id, ticket_id=draft.ticket_id, name=file.name, media_type=file.kind.value,
        size=len(draft.body), sha256=file.sha256, added_at=now, staff_id=desk.staff_id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    _record(session, desk, EventKind.ATTACHMENT_ADDED, row, now)
    return row


def _record(session: Session, desk: Desk, kind: EventKind, row: Attachment, now: datetime) -> None:
    told = EventDraft(
        kind,
        client_id=row.client_id,
        ticket_id=row.ticket_id,
        data={"attachment": row.id, "name": row.name, "size": row.size, "sha256": row.sha256},
    )
    session.flush()
    journal.append(session, desk, desk.workstation, now, [told])
