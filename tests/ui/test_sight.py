"""The window asks for tickets on behalf of who sits at it, everywhere; what is hidden is said in a sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import frontdesk
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.staff import Role
from frontdesk.domain.teams import TeamDraft
from frontdesk.services.office import Office
from frontdesk.ui.places import Place
from tests.services.people import desk_of, ticket
from tests.ui.whole import opened

# Readings that show all to whoever asks without a desk.
READS = re.compile(
    r"(?:tickets\.(?:card|rows|timeline|clocks)|board\.rows|views\.lines|clients\.(?:card|rows|timeline|tickets|find)"
    r"|explanations\(\)\.of|attachments\.of|incidents\.open_tickets|handling\.of_ticket)\b(?P<asked>[^\n]*)"
)


def test_no_page_asks_for_tickets_of_nobody_in_particular() -> None:
    """Where nothing of a ticket is shown, not even a count, it may: named here."""
    named = (
        "clients.card(ticket.client_id).name", "clients.card import", "clients.card(client_id)",
        "clients.rows((client_id,))",
        "clients.rows(clients.find(text, _SHOWN + 1)", "clients.rows(self._clients.find(typed, 6)",
    )  # fmt: skip
    rooms = Path(frontdesk.__file__).parent / "ui"
    careless = []
    for path in sorted(rooms.rglob("*.py")):
        for found in READS.finditer(path.read_text("utf-8")):
            asked = found.group(0)
            if "desk" not in asked and not any(asked.startswith(one) for one in named):
                careless.append(f"{path.relative_to(rooms)}: {asked}")
    assert careless == [], "\n".join(careless)


def test_a_ticket_that_is_given_to_a_closed_team_leaves_the_screen_and_comes_back_by_one_key(
    office: Office, tmp_path: Path
) -> None:
    lead, clerk = desk_of(office, Role.LEAD), desk_of(office, Role.CLERK, counter=3)
    office.teams.save(lead, TeamDraft(None, "Служебная проверка", is_closed=True))
    id = ticket(office, clerk)
    with opened(office, clerk, tmp_path) as at:
        page: Any = at.go("queue", id)
        at.press("Ctrl+Shift+D")
        at.type("слу")
        at.press("Return")
        at.type("Проверьте")
        at.press("Ctrl+Return")
        at.settle()
        assert page.workspace.ticket is None
        assert "передано" in at.toast, "that it went, not that it may not be seen"
        at.press("Ctrl+Z")
        at.settle()
        assert office.tickets.card(id, clerk).owner_id == clerk.staff_id
        assert page.workspace.ticket is not None


def test_a_ticket_of_a_closed_team_is_not_opened_and_the_reason_is_said(
    office: Office, tmp_path: Path
) -> None:
    lead, clerk = desk_of(office, Role.LEAD), desk_of(office, Role.CLERK, counter=3)
    team = office.teams.save(lead, TeamDraft(None, "Служебная проверка", None, False, (), is_closed=True))
    id = ticket(office, lead)
    office.courses.hand_over(lead, HandOverDraft(id, AddresseeKind.TEAM, team, "Проверка"))
    with opened(office, clerk, tmp_path) as at:
        at.window.go(Place("queue", id))
        at.settle()
        page = at.window.page("queue")
        assert page.workspace.ticket is None, "nothing of it stands on the screen"
        assert at.toast.startswith("Это обращение видит только команда, которая его ведёт")
