"""The demo office: filled from the catalogue, entered with its own password."""

from __future__ import annotations

import json
from pathlib import Path

from frontdesk.db import demo
from frontdesk.db.database import Database
from frontdesk.db.queries import gate
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.staff import Desk, Role
from frontdesk.services import recounting
from frontdesk.services.alerts import Alerts
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.facts import Facts
from frontdesk.services.office import DEFAULT_ZONE, Office
from frontdesk.services.passwords import hash_password

PASSWORD = "demo"  # noqa: S105 - shown on the sign-in screen of a demo home
CLIENTS, TICKETS = 400, 300


def fill(
    database: Database, resources: Path, clients: int = CLIENTS, tickets: int = TICKETS, history: int = 0
) -> None:
    """Fill an empty store with the seeded office of the social protection centre."""
    facts = Facts(resources, DEFAULT_ZONE)
    read = {
        name: json.loads((resources / "catalogue" / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("demo", "offerings", "subjects", "teams")
    }
    with database.read() as session:
        calendars, hours = facts.calendars(session), facts.hours(session)
    material = demo.Material(
        words=read["demo"],
        offerings=read["offerings"],
        subjects=read["subjects"],
        teams=read["teams"]["centre"],
        password=hash_password(PASSWORD, light=True),
        calendars=calendars,
        hours=hours,
        now=DEMO_NOW,
        today=facts.day(DEMO_NOW),
    )
    database.settling.append(lambda session: recounting.settle(session, facts, DEMO_NOW))
    demo.fill(database, material, clients, max(tickets, 40), history)
    database.settling.pop()
    with database.write() as session:
        gate.excuse_late(session, DEMO_NOW, BreachReason.WAITED_INSIDE)
    alerts = Alerts(database, lambda: DEMO_NOW, facts)
    while alerts.sweep():  # whom the seeded tickets had to warn was warned
        pass


def clerk(office: Office) -> int:
    """Whose desk the demo plays at: the senior specialist."""
    return next(person.id for person in office.staff.people() if person.role is Role.SENIOR)


def sign_in(office: Office, counter: int | None = 3, workstation: str = "desk-3") -> Desk:
    return office.staff.sign_in(clerk(office), PASSWORD, counter, workstation)
