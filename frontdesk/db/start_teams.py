"""The teams that an office starts with, who is in them by their posts, and what is routed to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Staff, Subject
from frontdesk.db.models.teams import Route, StaffSkill, Team, TeamMember


def write_teams(session: Session, words: Mapping[str, Any], subjects: Mapping[str, Subject]) -> None:
    """`words` is a set of the catalogue's `teams`; the office's people are in the store already."""
    people = session.execute(select(Staff).order_by(Staff.id)).scalars().all()
    lead = next((person.id for person in people if person.role == "lead"), None)
    teams: dict[str, Team] = {}
    for told in words["teams"]:
        outside = told["is_outside"]
        team = Team(
            code=told["code"], name=told["name"], is_outside=outside, lead_id=None if outside else lead
        )
        session.add(team)
        session.flush()
        teams[team.code] = team
        for person in people:
            if level := told["members"].get(person.role):
                session.add(TeamMember(team_id=team.id, staff_id=person.id, level=level))
    for person in people:
        for skill in words["skills"].get(person.role, ()):
            session.add(StaffSkill(staff_id=person.id, skill=skill))
    for position, route in enumerate(words["routes"], 1):
        subject = subjects[route["subject"]].id if "subject" in route else None
        session.add(
            Route(
                position=position,
                subject_id=subject,
                team_id=teams[route["team"]].id,
                skill=route.get("skill", ""),
            )
        )
    session.flush()
