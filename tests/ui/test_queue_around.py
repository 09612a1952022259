"""Around a ticket by keys: its facts, the client's visits and papers; a closed tab again, letters switched off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.domain.acts import ActDraft
from frontdesk.domain.staff import Role
from frontdesk.domain.teams import draft_of
from frontdesk.services.office import Office
from frontdesk.ui import letters
from frontdesk.ui.queue.ticket.frame import FACTS, OTHERS, PAPERS, VISITS
from tests.services.people import approved, desk_of, ticket, visit
from tests.ui.whole import Whole, opened

CLIENT = 2


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.SENIOR, counter=3), tmp_path) as made:
        yield made
    app = QApplication.instance()
    assert app is not None
    app.setProperty(letters.NONE, False)


def titles(view: Any) -> list[str]:
    tabs = view._tabs
    return [tabs.tabText(n) for n in range(tabs.count()) if tabs.isTabVisible(n)]


def lines(things: Any) -> list[str]:
    model = things.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_tabs_count_what_there_is_of_the_client_and_enter_leads_there(at: Whole) -> None:
    office = at.office
    before = office.clients.around(CLIENT, at.desk)
    came = office.visits.visit(office.visits.register(at.desk, visit(office, CLIENT)).visit_id)
    id = ticket(office, at.desk, CLIENT)
    page: Any = at.go("queue", id)
    view = page.workspace.ticket
    shown = titles(view)
    assert shown[:2] == ["Лента", "Данные"]
    assert f"Визиты {len(before.visits) + 1}" in shown
    papers = len(before.acts) + len(before.files)
    assert not view._tabs.isTabVisible(PAPERS) or f"Документы {papers}" in shown
    view._tabs.setCurrentIndex(VISITS)
    view.visits.setFocus()
    assert came.slip in lines(view.visits)[0]
    at.press("Return")
    assert page.workspace.ticket.ticket_id == came.ticket_id


def test_an_act_on_a_claim_of_the_client_stands_among_the_papers_and_opens_in_the_register(at: Whole) -> None:
    office = at.office
    id = ticket(office, at.desk, CLIENT)
    made = approved(office, at.desk, id)
    act = office.acts.issue(at.desk, ActDraft(made.id, chair_id=at.desk.staff_id))
    page: Any = at.go("queue", id)
    view = page.workspace.ticket
    assert any(title.startswith("Документы ") for title in titles(view))
    assert act.number in lines(view.papers)[0]
    view._tabs.setCurrentIndex(PAPERS)
    view.papers.setFocus()
    at.press("Return")
    register: Any = at.window.page("acts")
    assert register.isVisible()
    assert register.table.current_id == act.id


def test_the_facts_of_a_ticket_are_lines_that_are_read_aloud(at: Whole) -> None:
    id = ticket(at.office, at.desk, CLIENT)
    page: Any = at.go("queue", id)
    view = page.workspace.ticket
    view._tabs.setCurrentIndex(FACTS)
    said = lines(view.facts)
    assert any(line.endswith("Исполнитель") and at.desk.staff.short_name in line for line in said)
    assert any(line.startswith("Звонок. Как поступило") for line in said), said
    assert any(line.endswith(". Приоритет") for line in said)


def test_nothing_of_a_ticket_that_is_not_seen_stands_around_another(at: Whole) -> None:
    office = at.office
    agent = desk_of(office, Role.AGENT)
    hidden = ticket(office, at.desk, CLIENT)
    made = approved(office, at.desk, hidden)
    office.acts.issue(at.desk, ActDraft(made.id, chair_id=at.desk.staff_id))
    team = office.tickets.card(hidden).team_id
    assert team is not None
    close(office, team, agent.staff_id)
    assert len(office.clients.around(CLIENT, at.desk).acts) == 1
    assert office.clients.around(CLIENT, agent).acts == ()


def close(office: Office, team: int, without: int) -> None:
    """That team's tickets are for its own eyes, and somebody is not in it."""
    lead = desk_of(office, Role.LEAD)
    was = draft_of(next(row for row in office.teams.all() if row.id == team))
    members = tuple(member for member in was.members if member.staff_id != without)
    office.teams.save(lead, replace(was, members=members, is_closed=True), was)


def test_ctrl_shift_t_opens_the_closed_tabs_again_the_last_first(at: Whole) -> None:
    ids = [ticket(at.office, at.desk, CLIENT) for _ in range(2)]
    page: Any = at.window.page("queue")
    for id in ids:
        at.go("queue", id)
    at.press("Ctrl+W", "Ctrl+W")
    assert page.workspace.ticket is None
    at.press("Ctrl+Shift+T")
    assert page.workspace.ticket.ticket_id == ids[0]
    at.press("Ctrl+Shift+T")
    assert page.workspace.ticket.ticket_id == ids[1]
    at.press("Ctrl+Shift+T")
    assert page.workspace.ticket.ticket_id == ids[1], "there is no other"
    assert OTHERS == 2


def test_letters_are_no_commands_where_they_were_switched_off(at: Whole) -> None:
    page: Any = at.go("queue")
    page.queue.focus_list()
    at.window.actions_by_id.run("letters")
    at.press("V", "X")
    assert page.faces.is_list
    assert not page._look.marked
    at.press("Space")
    assert page.workspace.ticket is not None, "no letter"
    at.window.actions_by_id.run("letters")
    page.queue.focus_list()
    at.press("V")
    assert not page.faces.is_list
