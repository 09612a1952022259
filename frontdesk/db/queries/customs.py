"""What the office has settled for itself."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Office
from frontdesk.domain import customs
from frontdesk.domain.customs import OfficeCustoms


def of(session: Session) -> OfficeCustoms:
    return customs.of(session.execute(select(Office.customs).limit(1)).scalar() or "")


def write(session: Session, wanted: OfficeCustoms) -> OfficeCustoms:
    """Raises NoResultFound for a store without an office. What stood before."""
    office = session.execute(select(Office).limit(1).with_for_update()).scalar_one()
    before, office.customs = customs.of(office.customs), wanted.stored()
    session.flush()
    return before
