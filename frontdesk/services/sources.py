"""Who fills which paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from frontdesk.domain.papers.filled import FILLED, Thing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.services.claim_papers import ClaimPapers
from frontdesk.services.filling import Source
from frontdesk.services.incident_papers import IncidentPapers
from frontdesk.services.office_papers import OfficePapers
from frontdesk.services.task_papers import TaskPapers
from frontdesk.services.ticket_papers import TicketPapers

if TYPE_CHECKING:
    from frontdesk.services.office import Office


def sources(office: Office) -> Mapping[PaperKind, Source]:
    by_thing: Mapping[Thing, Source] = {
        Thing.CLAIM: ClaimPapers(office.clock, office.facts),
        Thing.TICKET: TicketPapers(office.clock, office.facts),
        Thing.TASK: TaskPapers(office.clock, office.facts),
        Thing.OFFICE: OfficePapers(office.clock, office.facts),
        Thing.INCIDENT: IncidentPapers(office.clock, office.facts, office.inquiries),
    }
    return {kind: by_thing[filled.thing] for kind, filled in FILLED.items() if filled.thing in by_thing}
