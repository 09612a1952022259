"""Fields of the office's own, in their order."""

from __future__ import annotations

import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import OwnField, OwnValue
from frontdesk.domain.own_fields import FieldType, OwnFieldRow, OwnLine


def rows(session: Session, retired: bool = False) -> tuple[OwnFieldRow, ...]:
    """Those in use; with `retired`, all."""
    question = select(OwnField).order_by(OwnField.position, OwnField.id)
    if not retired:
        question = question.where(OwnField.is_retired.is_(False))
    return tuple(map(row, session.execute(question).scalars()))


def row(field: OwnField) -> OwnFieldRow:
    return OwnFieldRow(
        id=field.id,
        name=field.name,
        type=FieldType(field.type_of),
        choices=tuple(json.loads(field.choices)),
        position=field.position,
        is_retired=field.is_retired,
    )


def printed(session: Session, client_id: int | None) -> tuple[OwnLine, ...]:
    """What a card says in the fields of the office's own, for its papers."""
    if client_id is None:
        return ()
    question = (
        select(OwnField.name, OwnValue.value)
        .join(OwnValue, OwnValue.field_id == OwnField.id)
        .where(OwnValue.client_id == client_id)
        .order_by(OwnField.position, OwnField.id)
    )
    return tuple(OwnLine(name, value) for name, value in session.execute(question))


def next_position(session: Session) -> int:
    return int(session.execute(select(func.coalesce(func.max(OwnField.position), -1))).scalar_one()) + 1
