"""The services about clients, their cards and what the law says of both, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.db.database import Database
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

if TYPE_CHECKING:  # rooms behind the queue
    from frontdesk.services.addresses import Addresses
    from frontdesk.services.attachments import Attachments
    from frontdesk.services.clients import Clients
    from frontdesk.services.consents import Consents
    from frontdesk.services.duplicates import Duplicates
    from frontdesk.services.erasures import Erasures
    from frontdesk.services.issuers import Issuers
    from frontdesk.services.looks import Looks
    from frontdesk.services.merging import Merging
    from frontdesk.services.own_fields import OwnFields
    from frontdesk.services.representatives import Representatives
    from frontdesk.services.subjects import Subjects


class OfficeOfClients:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self.database, self.clock, self.facts = database, clock, facts

    @cached_property
    def clients(self) -> Clients:
        from frontdesk.services.clients import Clients

        return Clients(self.database, self.clock, self.facts)

    @cached_property
    def issuers(self) -> Issuers:
        from frontdesk.services.issuers import Issuers

        return Issuers(self.database)

    @cached_property
    def addresses(self) -> Addresses:
        from frontdesk.services.addresses import Addresses

        return Addresses(self.database)

    @cached_property
    def duplicates(self) -> Duplicates:
        from frontdesk.services.duplicates import Duplicates

        return Duplicates(self.database, self.clock, self.facts)

    @cached_property
    def merging(self) -> Merging:
        from frontdesk.services.merging import Merging

        return Merging(self.database, self.clock, self.facts)

    @cached_property
    def representatives(self) -> Representatives:
        from frontdesk.services.representatives import Representatives

        return Representatives(self.database, self.clock, self.facts)

    @cached_property
    def consents(self) -> Consents:
        from frontdesk.services.consents import Consents

        return Consents(self.database, self.clock, self.facts)

    @cached_property
    def attachments(self) -> Attachments:
        from frontdesk.services.attachments import Attachments

        return Attachments(self.database, self.clock)

    @cached_property
    def own_fields(self) -> OwnFields:
        from frontdesk.services.own_fields import OwnFields

        return OwnFields(self.database, self.clock)

    @cached_property
    def looks(self) -> Looks:
        from frontdesk.services.looks import Looks

        return Looks(self.database, self.clock, self.facts)

    @cached_property
    def subjects(self) -> Subjects:
        from frontdesk.services.subjects import Subjects

        return Subjects(self.database, self.clock, self.facts)

    @cached_property
    def erasures(self) -> Erasures:
        from frontdesk.services.erasures import Erasures

        return Erasures(self.database, self.clock, self.facts, self.clients.replaced)
