"""The services about claims and the orders behind them, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.services.office_of_clients import OfficeOfClients

if TYPE_CHECKING:  # rooms behind the queue
    from frontdesk.services.claim_course import ClaimCourse
    from frontdesk.services.claim_report import ClaimReport
    from frontdesk.services.claim_sources import ClaimSources
    from frontdesk.services.claims import Claims
    from frontdesk.services.evidence import Evidence
    from frontdesk.services.orders import Orders
    from frontdesk.services.signing import Signing
    from frontdesk.services.visas import Visas


class OfficeOfClaims(OfficeOfClients):
    @cached_property
    def claims(self) -> Claims:
        from frontdesk.services.claims import Claims

        return Claims(self.database, self.clock, self.facts)

    @cached_property
    def claim_course(self) -> ClaimCourse:
        from frontdesk.services.claim_course import ClaimCourse

        return ClaimCourse(self.database, self.clock, self.facts)

    @cached_property
    def visas(self) -> Visas:
        from frontdesk.services.visas import Visas

        return Visas(self.database, self.clock, self.facts)

    @cached_property
    def signing(self) -> Signing:
        from frontdesk.services.signing import Signing

        return Signing(self.database, self.clock, self.facts)

    @cached_property
    def orders(self) -> Orders:
        from frontdesk.services.orders import Orders

        return Orders(self.database, self.clock, self.facts)

    @cached_property
    def claim_sources(self) -> ClaimSources:
        from frontdesk.services.claim_sources import ClaimSources

        return ClaimSources(self.database, self.clock, self.facts)

    @cached_property
    def claim_report(self) -> ClaimReport:
        from frontdesk.services.claim_report import ClaimReport

        return ClaimReport(self.database, self.clock, self.facts)

    @cached_property
    def evidence(self) -> Evidence:
        from frontdesk.services.evidence import Evidence

        return Evidence(self.database, self.clock, self.facts)
