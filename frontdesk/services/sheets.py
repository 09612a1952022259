"""The frame that all sheets for a person have in common."""

from __future__ import annotations

from datetime import datetime

from frontdesk.db.models import Client
from frontdesk.domain.sheets import SheetFilter, SheetKind, SheetPaper, SheetSection
from frontdesk.domain.staff import Desk, OfficeCard


def sheet_paper(
    kind: SheetKind,
    desk: Desk,
    office: OfficeCard,
    client: Client,
    now: datetime,
    is_large: bool,
    asked: SheetFilter,
    sections: tuple[SheetSection, ...],
    ticket: str = "",
) -> SheetPaper:
    """`now` in the office's zone."""
    return SheetPaper(
        kind=kind,
        date=now.date(),
        time=f"{now:%H:%M}",
        office_name=office.name,
        office_short=office.short_name,
        office_address=office.address,
        office_phone=office.phone,
        person_name=" ".join(filter(None, (client.surname, client.given, client.patronymic))),
        is_large=is_large,
        since=asked.since,
        ticket=ticket,
        strand=asked.strand.value if asked.strand else "",
        staff_name=desk.staff.name,
        staff_post=desk.staff.post,
        sections=sections,
    )
