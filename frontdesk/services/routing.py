"""Sending a new ticket to its team, by whatever door it came. That is no escalation (requirements, R13 and K34)."""

from __future__ import annotations

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import teams
from frontdesk.domain.routing import Matter, first_fitting
from frontdesk.services.facts import Facts


def send(session: Session, facts: Facts, ticket: Ticket) -> None:
    """Its team and the skill it asks for, in the caller's transaction. What no line fits is everybody's."""
    ticket.segment = teams.segment(session, ticket.client_id) if ticket.client_id is not None else ""
    path = facts.subject(session, ticket.subject_id).path
    matter = Matter(
        ticket.kind_of, ticket.subject_id, ticket.channel, ticket.offering_id, ticket.segment, path
    )
    route = first_fitting(facts.known(session, teams.routes), matter)
    ticket.team_id, ticket.skill = (route.team_id, route.skill) if route else (None, "")
