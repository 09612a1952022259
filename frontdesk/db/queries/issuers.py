"""Which department issues under which code, as the office's own cards say."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import ClientDocument as Document

_SINCE = (
    select(Document.issuer_code, Document.issued_by, func.count(), func.max(Document.id))
    .where(Document.id > bindparam("after"), Document.issuer_code != "", Document.issued_by != "")
    .group_by(Document.issuer_code, Document.issued_by)
)


def since(session: Session, after: int) -> tuple[tuple[str, str, int, int], ...]:
    """(code, who issued, how often, the last document) of documents written after the one of that id."""
    return tuple(
        (code, by, count, last) for code, by, count, last in session.execute(_SINCE, {"after": after})
    )
