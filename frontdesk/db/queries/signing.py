"""What was signed electronically. The files themselves are read one at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Event, FileBody, Staff
from frontdesk.db.models.signing import ActSignature, TrustedIssuer
from frontdesk.domain.events import EventKind


def of_act(session: Session, act_id: int) -> tuple[tuple[ActSignature, Any], ...]:
    """With the names of who signed, in the order of signing."""
    question = (
        select(ActSignature, Staff.surname, Staff.given, Staff.patronymic)
        .join(Staff, Staff.id == ActSignature.staff_id)
        .where(ActSignature.act_id == act_id)
        .order_by(ActSignature.id)
    )
    return tuple((line.ActSignature, line) for line in session.execute(question))


def file_of(session: Session, act_id: int) -> bytes | None:
    """With all the signatures of an act; None when there are none, or they were destroyed."""
    question = (
        select(FileBody.body)
        .join(ActSignature, ActSignature.file == FileBody.sha256)
        .where(ActSignature.act_id == act_id)
        .order_by(ActSignature.id.desc())
        .limit(1)
    )
    return session.execute(question).scalar()


def told(session: Session, act_id: int) -> tuple[str, ...]:
    """The hashes that the journal says its signed files had."""
    question = select(Event.data).where(Event.act_id == act_id, Event.kind_of == EventKind.ACT_SEALED.value)
    return tuple(
        str(json.loads(data).get("sha256", ""))
        for data in session.execute(question.order_by(Event.id)).scalars()
    )


def by_paper(session: Session, sha256: str) -> Act | None:
    return session.execute(select(Act).where(Act.sha256 == sha256)).scalars().first()


def files(session: Session) -> Iterator[tuple[int, str, bytes, bytes]]:
    """(act, hash, signed file, issued bytes) of every signature whose file is kept, for the check of the store."""
    question = (
        select(ActSignature.act_id, ActSignature.file, FileBody.body, Act.paper)
        .join(FileBody, FileBody.sha256 == ActSignature.file)
        .join(Act, Act.id == ActSignature.act_id)
        .order_by(ActSignature.id)
    )
    for line in session.execute(question.execution_options(yield_per=20)):
        yield line.act_id, line.file or "", line.body, line.paper


def issuers(session: Session) -> Sequence[tuple[TrustedIssuer, Any]]:
    question = (
        select(TrustedIssuer, Staff.surname, Staff.given, Staff.patronymic)
        .join(Staff, Staff.id == TrustedIssuer.added_by)
        .order_by(TrustedIssuer.id)
    )
    return [(line.TrustedIssuer, line) for line in session.execute(question)]
