"""What remains of a person whose data was destroyed: that it was, and an act that names nobody."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, client_key


class Destruction(Base):
    """Of one card; its act (D12) stands in the register."""

    __tablename__ = "destruction"

    id: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    client_id: Mapped[int] = client_key()
    made_on: Mapped[date]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    cause: Mapped[str] = mapped_column(String(20))
