"""All services of a desk, wired once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from frontdesk.db.database import Database
from frontdesk.services.acts import Acts
from frontdesk.services.claims import Claims
from frontdesk.services.clients import Clients
from frontdesk.services.clock import Clock
from frontdesk.services.drafts import Drafts
from frontdesk.services.facts import Facts
from frontdesk.services.journal import Journal
from frontdesk.services.scripts import Scripts
from frontdesk.services.staff import Staff
from frontdesk.services.tickets import Tickets
from frontdesk.services.undoing import Undoing
from frontdesk.services.visits import Visits

DEFAULT_ZONE = "Europe/Volgograd"


@dataclass(frozen=True, slots=True)
class Office:
    """What the desk can ask for."""

    database: Database
    clock: Clock
    facts: Facts
    staff: Staff
    clients: Clients
    visits: Visits
    tickets: Tickets
    scripts: Scripts
    claims: Claims
    acts: Acts
    drafts: Drafts
    undoing: Undoing
    journal: Journal
    name: str  # short; empty for a store without an office

    @property
    def is_founded(self) -> bool:
        return bool(self.name)


def open_office(database: Database, clock: Clock, resources: Path) -> Office:
    """The services over a store that is up to date. The zone comes from the office's own row."""
    staff = Staff(database, clock)
    card = staff.requisites()
    facts = Facts(resources, card.time_zone if card else DEFAULT_ZONE)
    clients, tickets = Clients(database, clock, facts), Tickets(database, clock, facts)
    return Office(
        database=database,
        clock=clock,
        facts=facts,
        staff=staff,
        clients=clients,
        visits=Visits(database, clock, facts),
        tickets=tickets,
        scripts=Scripts(database, clock, facts),
        claims=Claims(database, clock, facts),
        acts=Acts(database, clock, facts),
        drafts=Drafts(database, clock),
        undoing=Undoing(database, clock, tickets, clients),
        journal=Journal(database),
        name=card.short_name if card else "",
    )
