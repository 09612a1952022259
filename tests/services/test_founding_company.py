"""A company's office begins with the matters of its own customers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.staff import Desk, OfficeDraft, Trade
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel, Level
from frontdesk.domain.visits import SLIP_LETTERS
from frontdesk.services import founding
from frontdesk.services.clock import Clock
from frontdesk.services.office import open_office

DRAFT = OfficeDraft(
    name="ООО «Бытовая техника»", short_name="Бытовая техника", place="г. Волжанск", surname="Ершова", given="Анна",
    post="руководитель", password="долгий пароль",
)  # fmt: skip


def load(name: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = json.loads(
        (home.resources() / "catalogue" / f"{name}.json").read_text("utf-8")
    )
    return rows


@pytest.mark.parametrize("name", ["subjects", "subjects-company"])
def test_every_subject_has_its_kind_and_its_place_in_the_matrix(name: str) -> None:
    rows = load(name)
    assert len({row["code"] for row in rows}) == len({row["path"] for row in rows}) == len(rows)
    for row in rows:
        assert row["kind"] in set(map(str, TicketKind))
        assert {row["impact"], row["urgency"]} <= set(map(str, Level))
        assert row["script"] in ("", "reception", "payment", "complaint")


def test_purposes_of_a_company_lead_to_its_subjects() -> None:
    codes, rows = {row["code"] for row in load("subjects-company")}, load("offerings-company")
    assert {row["subject"] for row in rows} <= codes
    assert all(row["letter"] in SLIP_LETTERS for row in rows)
    assert sorted(row["pin"] for row in rows if row["pin"]) == list(range(1, 8))


@pytest.mark.parametrize("trade", list(Trade))
def test_a_founded_office_takes_its_first_ticket(
    fresh: Callable[[str, bool], Database], clock: Clock, trade: Trade
) -> None:
    database = fresh("sqlite", False)
    lead = founding.found(database, home.resources(), replace(DRAFT, trade=trade), "Europe/Volgograd")
    office = open_office(database, clock, home.resources())
    desk: Desk = office.staff.sign_in(lead, DRAFT.password, 1, "desk-1")
    subjects = {row.code: row for row in office.tickets.subjects()}
    assert ("order.cancel" in subjects) == (trade is Trade.COMPANY)
    first = next(iter(subjects.values()))
    card = office.tickets.card(
        office.tickets.open(desk, TicketDraft("Первое", first.id, None, Channel.PHONE))
    )
    assert card.team_id is not None
    assert card.solution.due > clock()
    assert office.visits.offerings()
