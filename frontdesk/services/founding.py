"""The first start of a new office: its row, its first employee, what it does for people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from frontdesk.db.catalogue import write_catalogue
from frontdesk.db.database import Database
from frontdesk.db.models import Office, Staff
from frontdesk.db.start_teams import write_teams
from frontdesk.domain.errors import Invalid
from frontdesk.domain.staff import OfficeDraft, Role, Trade
from frontdesk.services.passwords import hash_password

SUFFIX = {Trade.SOCIAL: "", Trade.COMPANY: "-company"}
TEAMS = {  # the four of a company stand by in either, routed to by nobody
    Trade.SOCIAL: ("centre", "company"),
    Trade.COMPANY: ("desk", "company"),
}


def found(database: Database, resources: Path, draft: OfficeDraft, zone: str) -> int:
    """The id of the first employee, who leads the office. Raises Invalid."""
    if problems := draft.check():
        raise Invalid(problems)
    password = hash_password(draft.password)
    with database.write() as session:
        lead = Staff(
            surname=draft.surname.strip(),
            given=draft.given.strip(),
            patronymic=draft.patronymic.strip(),
            post=draft.post.strip(),
            role=Role.LEAD.value,
            password=password,
            is_active=True,
            failed_attempts=0,
        )
        session.add(lead)
        session.flush()
        session.add(
            Office(
                name=draft.name.strip(),
                short_name=draft.short_name.strip(),
                parent_name="",
                address=draft.address.strip(),
                place=draft.place.strip(),
                phone=draft.phone.strip(),
                time_zone=zone,
                director_post=draft.post.strip(),
                director_id=lead.id,
                counters=draft.counters,
                is_demo=False,
            )
        )
        catalogue = (read(resources, f"{name}{SUFFIX[draft.trade]}") for name in ("subjects", "offerings"))
        subjects, teams = write_catalogue(session, *catalogue), read(resources, "teams")
        for name in TEAMS[draft.trade]:
            write_teams(session, teams[name], subjects)
        return lead.id


def read(resources: Path, name: str) -> Any:
    return json.loads((resources / "catalogue" / f"{name}.json").read_text(encoding="utf-8"))
