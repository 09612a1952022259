"""A store that takes its time: the key that comes while a deed is being written is not lost and does nothing twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from frontdesk.db.models.clients import Client
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.staff import Role
from frontdesk.domain.tickets import QueueFilter, Scope, Status
from frontdesk.robot import TURN_MS, Robot
from frontdesk.services.office import Office
from tests.services.people import desk_of, ticket
from tests.ui.whole import Whole, opened

SOKOLOVA = 1


class Quick(Robot):
    """Waits for no answer: the next key comes while the one before is still being written."""

    def settle(self) -> None:
        QTest.qWait(TURN_MS)


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


@contextmanager
def slow_store(at: Whole) -> Iterator[Quick]:
    """Nothing is written before the block is left; then everything that was asked is."""
    gate = threading.Event()
    at.jobs.write(at.window, lambda: gate.wait(30), lambda _: None)
    try:
        yield Quick(at.jobs)
    finally:
        gate.set()
        at.settle()


def _clients(at: Whole) -> int:
    with at.office.database.read() as session:
        return session.scalar(select(func.count()).select_from(Client)) or 0


def test_a_card_saved_again_while_it_is_saved_is_two_deeds_and_loses_no_key(at: Whole) -> None:
    before = at.office.clients.card(SOKOLOVA).note
    page: Any = at.go("clients", SOKOLOVA)
    page.card.form.field("note").setFocus()
    with slow_store(at) as quick:
        quick.type("1")
        quick.press("Ctrl+S")
        quick.type("2")
        quick.press("Ctrl+S")
    both = at.office.clients.card(SOKOLOVA).note
    assert "12" in both
    assert not page.card.clashes, "one hand typed both"
    assert not page.card.is_dirty
    assert at.office.drafts.mine(at.desk) == ()
    at.window.rail.setFocus()
    at.press("Ctrl+Z")
    assert at.office.clients.card(SOKOLOVA).note == both.replace("12", "1")
    at.press("Ctrl+Z")
    assert at.office.clients.card(SOKOLOVA).note == before


def test_a_new_card_typed_on_while_it_is_saved_keeps_its_document_one_and_covered(at: Whole) -> None:
    page: Any = at.go("clients", None, "new")
    at.type("Котова")
    at.press("Tab")
    at.type("Нина")
    form = page.card.form
    row = next(row for row in form.documents.documents if row.kind is DocumentKind.PASSPORT)
    row.number.setFocus()
    at.type("1804123456")
    row.lines["issued_by"].setFocus()
    with slow_store(at) as quick:
        quick.press("Ctrl+S")
        quick.type("отделом")
    (stored,) = at.office.clients.card(page.card.client_id).documents
    assert stored.issued_by == ""
    assert [(d.id, d.number, d.issued_by) for d in form.draft().documents if d.number] == [
        (stored.id, "••••56", "отделом")
    ]
    at.press("Ctrl+S")
    (again,) = at.office.clients.card(page.card.client_id).documents
    assert (again.id, again.number, again.issued_by) == (stored.id, "••••56", "отделом")


def test_what_another_hand_reads_of_a_card_while_it_is_saved_is_no_clash(at: Whole) -> None:
    """The store has the card, its answer is not here yet, and the card is read anew for whoever changed it."""
    read, gate = threading.Event(), threading.Event()
    page: Any = at.go("clients", SOKOLOVA)
    page.card.form.field("note").setFocus()
    discard = at.office.drafts.discard

    def late(*args: Any) -> None:
        read.set()
        gate.wait(30)
        discard(*args)

    at.office.drafts.discard = late  # type: ignore[method-assign]  # the write has committed and goes on
    quick = Quick(at.jobs)
    quick.type("1")
    quick.press("Ctrl+S")
    assert read.wait(30)
    quick.type("2")
    page.card.refresh()
    for _ in range(20):
        QTest.qWait(TURN_MS)
    assert not page.card.clashes
    quick.press("Ctrl+S")
    at.office.drafts.discard = discard  # type: ignore[method-assign]
    gate.set()
    at.settle()
    assert "12" in at.office.clients.card(SOKOLOVA).note
    assert not page.card.is_dirty


def test_a_new_card_saved_twice_is_one_card_with_everything_typed(at: Whole) -> None:
    before = _clients(at)
    page: Any = at.go("clients", None, "new")
    with slow_store(at) as quick:
        quick.type("Ясенева Ольга Петровна")
        quick.press("Tab", "Ctrl+S")
        page.card.form.field("note").setFocus()
        quick.type("Вход со двора")
        quick.press("Ctrl+S")
    assert _clients(at) == before + 1
    (id,) = at.office.clients.find("Ясенева Ольга").clients
    assert at.office.clients.card(id).note == "Вход со двора"
    assert page.card.client_id == id


def test_what_is_typed_while_a_new_card_is_made_stays_typed(at: Whole) -> None:
    page: Any = at.go("clients", None, "new")
    with slow_store(at) as quick:
        quick.type("Ясенева Ольга Петровна")
        quick.press("Tab", "Ctrl+S")
        page.card.form.field("note").setFocus()
        quick.type("Вход со двора")
    (id,) = at.office.clients.find("Ясенева Ольга").clients
    assert at.office.clients.card(id).note == ""
    assert page.card.form.draft().note == "Вход со двора"


def test_saving_while_another_card_is_read_makes_nobody_twice(at: Whole) -> None:
    before = _clients(at)
    page: Any = at.go("clients", SOKOLOVA)
    gate = threading.Event()
    for _ in range(3):  # all that read
        at.jobs.read(at.window, lambda: gate.wait(30), lambda _: None)
    page.card.open(SOKOLOVA + 1)
    page.card.save()
    gate.set()
    at.settle()
    assert _clients(at) == before


def test_a_ticket_registered_twice_in_haste_is_one_ticket(at: Whole) -> None:
    before = set(at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids)
    at.press("F3")
    at.type("выпл")
    at.press("Return")
    with slow_store(at) as quick:
        quick.press("Ctrl+Return", "Ctrl+Return")
    assert len(set(at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids) - before) == 1


def test_words_written_down_twice_in_haste_are_said_once_and_what_follows_stays(at: Whole) -> None:
    id = ticket(at.office, at.desk)
    page: Any = at.go("queue", id)
    with slow_store(at) as quick:
        quick.type("Обещали перезвонить")
        quick.press("Ctrl+S", "Ctrl+S")
        quick.type(" и сказали когда")
    said = [str(event.data.get("text")) for event in at.office.tickets.timeline(id, 20, None, at.desk)]
    assert said.count("Обещали перезвонить") == 1
    assert page.workspace.ticket.composer.text == "и сказали когда", "half of a sentence is sent to nobody"


def test_words_typed_while_others_go_out_stay_as_a_draft(at: Whole) -> None:
    id = ticket(at.office, at.desk)
    page: Any = at.go("queue", id)
    with slow_store(at) as quick:
        quick.type("Обещали перезвонить")
        quick.press("Ctrl+S")
        quick.type(" завтра")
    assert page.workspace.ticket.composer.text == "завтра"
    at.robot.wait(400)
    at.settle()
    draft = at.office.drafts.load(at.desk, f"ticket/{id}")
    assert draft is not None
    assert draft.body["text"] == "завтра"


def test_a_sheet_answered_twice_in_haste_does_its_deed_once(at: Whole) -> None:
    id = ticket(at.office, at.desk)
    at.go("queue", id)
    at.window.actions_by_id.run("ticket.task")
    at.settle()
    at.type("Сверить суммы")
    at.press("Tab")
    at.type("+3")
    with slow_store(at) as quick:
        quick.press("Ctrl+Return", "Ctrl+Return")
    assert len(at.office.tasks.of_ticket(at.desk, id)) == 1
    assert at.office.tickets.card(id).status is not Status.SOLVED


def test_a_line_of_settings_saved_twice_in_haste_is_one_line_with_everything_typed(at: Whole) -> None:
    before = {team.id for team in at.office.teams.all(at.desk)}
    page: Any = at.go("settings", None, "teams")
    at.press("Insert")
    with slow_store(at) as quick:
        quick.type("Архив")
        quick.press("Ctrl+Return")
        quick.type(" дел")
        quick.press("Ctrl+Return")
    made = [team for team in at.office.teams.all(at.desk) if team.id not in before]
    assert [team.name for team in made] == ["Архив дел"]
    assert not page.content.is_typed


def test_what_is_typed_into_a_line_of_settings_while_it_is_saved_stays_typed(at: Whole) -> None:
    page: Any = at.go("settings", None, "teams")
    at.press("Insert")
    with slow_store(at) as quick:
        quick.type("Архив")
        quick.press("Ctrl+Return")
        quick.type(" дел")
    assert page.content.form.draft().name == "Архив дел"
    assert page.content.is_typed
    at.press("Ctrl+Return")
    assert "Архив дел" in {team.name for team in at.office.teams.all(at.desk)}
