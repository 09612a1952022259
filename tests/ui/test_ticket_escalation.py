"""Sending a ticket up by keys: the sheet, its norm, the strip of who is asked, the answer in the timeline (R14)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.roster import Mark
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind, UpReason
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket
from tests.ui.whole import Whole, opened


@pytest.fixture
def agent(office: Office) -> Desk:
    return desk_of(office, Role.AGENT, counter=3)


@pytest.fixture
def at(office: Office, agent: Desk, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, agent, tmp_path) as made:
        yield made


def asked(office: Office, id: int) -> TaskDraft:
    """A question of the agent to the lead."""
    lead = desk_of(office, Role.LEAD).staff_id
    return TaskDraft(
        TaskKind.ESCALATION,
        "Разрешить перерасчёт",
        ticket_id=id,
        to_staff_id=lead,
        level=4,
        reason=UpReason.DISPUTE,
    )


def test_alt_u_asks_who_is_above_with_a_term_by_the_norm(at: Whole) -> None:
    id = ticket(at.office, at.desk)
    at.go("queue", id)
    lead = desk_of(at.office, Role.LEAD).staff.short_name
    at.press("Alt+U")
    view = at.window.page("queue").workspace.ticket  # type: ignore[attr-defined]
    assert "по норме" in view.sheet.norm.text()
    at.type(lead.split("\xa0")[0])
    at.settle()
    at.press("Return")
    assert view.sheet.form.field("title").line.hasFocus()
    at.type("Разрешить перерасчёт")
    at.press("Ctrl+Return")
    (row,) = at.office.tasks.of_ticket(at.desk, id)
    assert (row.kind, row.to, row.level, row.reason) == (TaskKind.ESCALATION, lead, 2, UpReason.NO_RIGHT)
    assert row.due == at.office.tasks.due_up(at.desk, id)
    assert "эскалировано" in at.toast
    at.press("Ctrl+Z")
    assert at.office.tasks.of_ticket(at.desk, id) == ()


def test_who_is_off_shift_is_offered_with_that_word(at: Whole) -> None:
    """A ticket would wait in those hands: by whatever sheet somebody is chosen, it is said before."""
    lead = desk_of(at.office, Role.LEAD)
    at.office.rosters.put(lead, [Mark(lead.staff_id, at.office.facts.day(at.office.clock()))])
    id = ticket(at.office, at.desk)
    at.go("queue", id)
    for chord in ("Alt+U", "Ctrl+Shift+D"):
        at.press(chord)
        sheet = at.window.page("queue").workspace.ticket.sheet  # type: ignore[attr-defined]
        at.type(lead.staff.short_name.split("\xa0")[0])
        at.settle()
        offered = {offer.value: offer.aside for offer in sheet.form.field("to")._rows}
        assert offered[(AddresseeKind.PERSON, lead.staff_id)] == "не на смене", chord
        assert offered[(AddresseeKind.PERSON, at.desk.staff_id)] == "", chord
        at.press("Escape")


def test_without_whom_and_what_it_is_said_at_the_fields(at: Whole) -> None:
    id = ticket(at.office, at.desk)
    at.go("queue", id)
    at.press("Alt+U", "Ctrl+Return")
    sheet = at.window.page("queue").workspace.ticket.sheet  # type: ignore[attr-defined]
    assert sheet.form.field("to").problem
    assert sheet.form.field("title").problem
    assert at.office.tasks.of_ticket(at.desk, id) == ()


def test_who_is_asked_sees_it_under_the_queue_and_opens_it(
    office: Office, tmp_path: Path, clock: StoppedClock
) -> None:
    agent, lead = desk_of(office, Role.AGENT), desk_of(office, Role.LEAD, counter=3)
    id = ticket(office, agent)
    with opened(office, lead, tmp_path) as at:
        at.go("queue")
        upward = at.window.page("queue").beside.upward  # type: ignore[attr-defined]
        assert upward.strip.isHidden()
        row = office.tasks.give(agent, asked(office, id))
        at.settle()
        assert not upward.strip.isHidden()
        assert "Разрешить перерасчёт" in upward.strip.text.text()
        assert agent.staff.short_name in upward.strip.text.text()
        clock.forward(days=2)
        upward.look()
        at.settle()
        assert "Срок ответа был" in upward.strip.text.text()
        upward.strip.go.click()
        at.settle()
        assert at.window.page("queue").workspace.ticket.ticket_id == id  # type: ignore[attr-defined]
        office.tasks.done(lead, row.id, "Разрешаю")
        at.settle()
        assert upward.strip.isHidden()


def test_the_line_and_the_answer_are_told_with_reason_and_term(at: Whole, clock: StoppedClock) -> None:
    id = ticket(at.office, at.desk)
    row = at.office.tasks.give(at.desk, asked(at.office, id))
    clock.forward(hours=30)
    at.office.tasks.done(desk_of(at.office, Role.LEAD), row.id, "Разрешаю, приказ 14")
    at.go("queue", id)
    view = at.window.page("queue").workspace.ticket  # type: ignore[attr-defined]
    model = view.timeline.model()
    said = [str(model.index(line, 0).data()) for line in range(model.rowCount())]
    answered = next(line for line in said if "приказ 14" in line)
    assert "позже срока" in answered
    assert "Клиент не согласен".lower() in " ".join(said).lower()


def test_the_register_has_a_chip_of_escalations(at: Whole) -> None:
    id = ticket(at.office, at.desk)
    at.office.tasks.give(at.desk, asked(at.office, id))
    at.go("queue", None, "register")
    register = at.window.page("queue").workspace.register  # type: ignore[attr-defined]
    register._chips.show_value("up")
    register.load()
    at.settle()
    model = register.things.model()
    said = [str(model.index(line, 0).data()) for line in range(model.rowCount())]
    assert len(said) == 1
    assert "Эскалация" in said[0]
    assert "Клиент не согласен" in said[0]
