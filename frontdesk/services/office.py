"""All services of a desk, wired once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from frontdesk.db.database import Database
from frontdesk.services.acts import Acts
from frontdesk.services.attachments import Attachments
from frontdesk.services.claims import Claims
from frontdesk.services.clients import Clients
from frontdesk.services.clock import Clock
from frontdesk.services.consents import Consents
from frontdesk.services.drafts import Drafts
from frontdesk.services.duplicates import Duplicates
from frontdesk.services.facts import Facts
from frontdesk.services.journal import Journal
from frontdesk.services.merging import Merging
from frontdesk.services.own_fields import OwnFields
from frontdesk.services.presence import Presence
from frontdesk.services.representatives import Representatives
from frontdesk.services.scripts import Scripts
from frontdesk.services.staff import Staff
from frontdesk.services.tickets import Tickets
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
    duplicates: Duplicates
    merging: Merging
    visits: Visits
    tickets: Tickets
    scripts: Scripts
    claims: Claims
    acts: Acts
    representatives: Representatives
    consents: Consents
    attachments: Attachments
    own_fields: OwnFields
    drafts: Drafts
    presence: Presence
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
    return Office(
        database=database,
        clock=clock,
        facts=facts,
        staff=staff,
        clients=Clients(database, clock, facts),
        duplicates=Duplicates(database, clock, facts),
        merging=Merging(database, clock, facts),
        visits=Visits(database, clock, facts),
        tickets=Tickets(database, clock, facts),
        scripts=Scripts(database, clock, facts),
        claims=Claims(database, clock, facts),
        acts=Acts(database, clock, facts),
        representatives=Representatives(database, clock, facts),
        consents=Consents(database, clock, facts),
        attachments=Attachments(database, clock),
        own_fields=OwnFields(database, clock),
        drafts=Drafts(database, clock),
        presence=Presence(database, clock),
        journal=Journal(database),
        name=card.short_name if card else "",
    )
