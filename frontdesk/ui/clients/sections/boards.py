"""The boards of the card taken together: read in one go, shown, and kept with what is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.attachments import AttachmentRow
from frontdesk.domain.consents import ConsentRow
from frontdesk.domain.orders import OrderRow
from frontdesk.domain.own_fields import OwnFieldRow
from frontdesk.domain.representatives import RepresentativeRow
from frontdesk.domain.staff import Desk
from frontdesk.services.addresses import Addresses
from frontdesk.services.attachments import Attachments
from frontdesk.services.clients import Clients
from frontdesk.services.consents import Consents
from frontdesk.services.issuers import Issuers
from frontdesk.services.orders import Orders
from frontdesk.services.own_fields import OwnFields
from frontdesk.services.representatives import Representatives
from frontdesk.services.scans import Scans
from frontdesk.ui.clients.sections.board import Board
from frontdesk.ui.clients.sections.consents import ConsentsBoard
from frontdesk.ui.clients.sections.files import FilesBoard
from frontdesk.ui.clients.sections.orders import OrdersBoard
from frontdesk.ui.clients.sections.people import PeopleBoard
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices


@dataclass(frozen=True)
class Beside:
    """The services of what a card has besides its draft."""

    representatives: Representatives
    consents: Consents
    attachments: Attachments
    own_fields: OwnFields
    issuers: Issuers
    addresses: Addresses
    scans: Scans
    orders: Orders


@dataclass(frozen=True)
class Stands:
    """What one read brings."""

    people: tuple[RepresentativeRow, ...] = ()
    consents: tuple[ConsentRow, ...] = ()
    files: tuple[AttachmentRow, ...] = ()
    orders: tuple[OrderRow, ...] = ()
    own: tuple[OwnFieldRow, ...] = ()


class Boards(QObject):
    edited = Signal()
    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        clients: Clients,
        beside: Beside,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._beside = beside
        self.people = PeopleBoard(jobs, desk, beside.representatives, clients, notices, today)
        self.consents = ConsentsBoard(jobs, desk, beside.consents, notices, today)
        self.files = FilesBoard(jobs, desk, beside.attachments, beside.scans, notices, clock, zone)
        self.orders = OrdersBoard(jobs, beside.orders, notices)
        self._named: dict[str, Board] = {
            "people": self.people,
            "consents": self.consents,
            "files": self.files,
            "orders": self.orders,
        }
        for board in self._named.values():
            board.edited.connect(self.edited)
            board.changed.connect(self.changed)

    def read(self, client_id: int | None) -> Stands:
        """Runs off the window's thread."""
        own = self._beside.own_fields.rows()
        if client_id is None:
            return Stands(own=own)
        return Stands(
            self.people.read(client_id),
            self.consents.read(client_id),
            self.files.read(client_id),
            self.orders.read(client_id),
            own,
        )

    def begin(self, client_id: int | None) -> None:
        for board in self._named.values():
            board.begin(client_id)

    def show(self, stands: Stands) -> None:
        self.people.show_rows(stands.people)
        self.consents.show_rows(stands.consents)
        self.files.show_rows(stands.files)
        self.orders.show_rows(stands.orders)

    def typed(self) -> dict[str, Any]:
        typed = {name: board.typed() for name, board in self._named.items()}
        return {name: kept for name, kept in typed.items() if kept}

    def restore(self, typed: Mapping[str, Any]) -> None:
        for name, board in self._named.items():
            kept = typed.get(name, {})
            board.restore(kept if isinstance(kept, Mapping) else {})
