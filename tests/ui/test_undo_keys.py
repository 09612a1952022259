"""Ctrl+Z: the last deed first, typing of a field before any deed, and the truth about what cannot be undone."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from frontdesk.domain.claims import ClaimState
from frontdesk.domain.errors import DiskFull, Locked
from frontdesk.domain.roster import Mark, ShiftDraft, monday_of
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind, QueueFilter, Scope, Status
from frontdesk.domain.visits import VisitState
from frontdesk.services.office import Office
from frontdesk.ui.commands import COMMANDS
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.undo import DEPTH, UNDOABLE, WITHOUT_UNDO, Deed, Undos
from tests.services.people import claim, desk_of, ticket
from tests.ui.whole import Whole, opened

SOKOLOVA = 1


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    """The lead may do everything: the deeds are what is asked here, not the rights."""
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def _free(at: Whole) -> int:
    rows = at.office.tickets.rows(at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids)
    return next(row.id for row in rows if row.owner_id is None)


def _visit_registered(at: Whole) -> Callable[[], None]:
    waiting = at.office.visits.waiting()
    at.press("F2", "Ctrl+0")
    at.type("1")
    at.press("Return")
    assert len(at.office.visits.waiting()) == len(waiting) + 1

    def check() -> None:
        assert at.office.visits.waiting() == waiting
        assert "Заберите у посетителя талон" in at.window.page("visits").form.message.text  # type: ignore[attr-defined]

    return check


def _visitor_called(at: Whole) -> Callable[[], None]:
    waiting = at.office.visits.waiting()
    at.press("F8")
    assert at.office.visits.at_my_counter(at.desk) is not None

    def check() -> None:
        assert at.office.visits.waiting() == waiting
        assert at.office.visits.at_my_counter(at.desk) is None

    return check


def _ticket_opened(at: Whole) -> Callable[[], None]:
    before = at.office.tickets.queue(at.desk, QueueFilter()).ids
    at.press("F3")
    at.type("выпл")
    at.press("Return", "Ctrl+Return")
    (made,) = set(at.office.tickets.queue(at.desk, QueueFilter()).ids) - set(before)

    def check() -> None:
        assert at.office.tickets.card(made).status is Status.CLOSED
        draft = at.office.drafts.load(at.desk, "ticket/new")
        assert draft is not None
        assert draft.body["subject_id"]

    return check


def _claim_registered(at: Whole) -> Callable[[], None]:
    typed = claim(ticket(at.office, at.desk))
    page = at.go("claims", typed.ticket_id, "new")
    page.editor.new.form.set_draft(typed)  # type: ignore[attr-defined]
    at.press("Ctrl+Return")
    id = max(at.office.claims.ids())

    def check() -> None:
        assert at.office.claims.card(id).state is ClaimState.CANCELLED
        draft = at.office.drafts.load(at.desk, f"claim/{typed.ticket_id}")
        assert draft is not None
        assert draft.body["words"] == typed.words

    return check


def _claim_decided(at: Whole) -> Callable[[], None]:
    card = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk)))
    page = at.go("claims", card.id)
    page.editor.opened.decision.form.field("findings").setFocus()  # type: ignore[attr-defined]
    at.type("Копии нечитаемы")
    at.press("Ctrl+Return")
    assert at.office.claims.card(card.id).state is ClaimState.WAITING

    def check() -> None:
        assert at.office.claims.card(card.id).state is ClaimState.DRAFT
        decision = page.editor.opened.decision  # type: ignore[attr-defined]
        assert decision.isVisible()
        assert decision.draft().findings == "Копии нечитаемы"

    return check


def _client_made(at: Whole) -> Callable[[], None]:
    at.go("clients", None, "new")
    at.type("Ясенева Ольга Петровна")
    at.press("Tab", "Ctrl+S")
    assert len(at.office.clients.find("Ясенева Ольга").clients) == 1

    def check() -> None:
        assert at.office.clients.find("Ясенева Ольга").clients == ()
        assert at.window.page("clients").card.form.draft().surname == "Ясенева"  # type: ignore[attr-defined]

    return check


def _scan_attached(at: Whole) -> Callable[[], None]:
    page: Any = at.go("clients", SOKOLOVA)
    folder = at.console.home.settings.parent / "scans"
    folder.mkdir()
    (folder / "scan-1.pdf").write_bytes(b"%PDF-1.7 one page")
    os.utime(folder / "scan-1.pdf", (time.time() - 60, time.time() - 60))
    before = at.office.attachments.of(SOKOLOVA)
    page.card.boards.files.scans._scans.choose(str(folder))
    at.press("F12")
    assert len(at.office.attachments.of(SOKOLOVA)) == len(before) + 1

    def check() -> None:
        assert at.office.attachments.of(SOKOLOVA) == before

    return check


def _card_saved(at: Whole, key: str = "Ctrl+S") -> Callable[[], None]:
    before = at.office.clients.card(SOKOLOVA)
    page = at.go("clients", SOKOLOVA)
    page.card.form.field("note").setFocus()  # type: ignore[attr-defined]
    at.type("Вход со двора. ")
    at.press(key)
    assert at.office.clients.card(SOKOLOVA).note != before.note

    def check() -> None:
        assert at.office.clients.card(SOKOLOVA).note == before.note
        assert page.card.form.draft().note == before.note  # type: ignore[attr-defined]

    return check


def _in_ticket(at: Whole, command: str, *typed: str) -> tuple[int, Callable[[], None]]:
    """A command upon a ticket in front, its sheet filled: texts are typed, keys in angles are pressed."""
    id = ticket(at.office, at.desk)
    at.office.tickets.say(at.desk, MessageDraft(id, MessageKind.CALL, "Две просьбы сразу", seconds=60))
    before = at.office.tickets.card(id)
    at.go("queue", id)
    at.window.actions_by_id.run(command)
    at.settle()
    for text in typed:
        if text.startswith("<"):
            at.press(text.strip("<>"))
        else:
            at.type(text)

    def check() -> None:
        now = at.office.tickets.card(id)
        assert (now.status, now.owner_id, now.team_id) == (before.status, before.owner_id, before.team_id)
        assert at.office.joins.links(at.desk, id) == ()
        assert at.office.tasks.of_ticket(at.desk, id) == ()
        assert at.office.tasks.promises(at.desk, id) == ()

    return id, check


def _handed(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(at, "ticket.hand_over", "бух", "<Return>", "Проверьте ведомость", "<Ctrl+Return>")
    assert at.office.tickets.card(id).status is Status.WITH_OTHERS
    return check


def _disputed(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(
        at, "ticket.suspend", "Спор о сумме", "<Tab>", "тимоф", "<Return>", "<Ctrl+Return>"
    )
    assert at.office.tickets.card(id).status is Status.SUSPENDED
    return check


def _joined(at: Whole) -> Callable[[], None]:
    other = ticket(at.office, at.desk)
    number = at.office.tickets.card(other).number
    id, check = _in_ticket(at, "ticket.join", str(number), "<Return>", "<Ctrl+Return>")
    assert at.office.tickets.card(other).merged_into == id
    return check


def _split(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(at, "ticket.split", "Вторая просьба", "<Ctrl+Return>")
    assert len(at.office.joins.links(at.desk, id)) == 1
    return check


def _tasked(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(at, "ticket.task", "Сверить суммы", "<Tab>", "+3", "<Ctrl+Return>")
    assert len(at.office.tasks.of_ticket(at.desk, id)) == 1
    return check


def _escalated(at: Whole) -> Callable[[], None]:
    keys = ("Королёва", "<Return>", "Разрешить", "<Ctrl+Return>")
    id, check = _in_ticket(at, "ticket.escalate", *keys)
    assert len(at.office.tasks.of_ticket(at.desk, id)) == 1
    return check


def _copied(at: Whole) -> Callable[[], None]:
    """The week before once more, for the team whose lead it is."""
    office, today = at.office, at.office.facts.day(at.office.clock())
    shift, before = office.shifts.save(at.desk, ShiftDraft("Дневная", "Д", "8–20")), today - timedelta(days=7)
    office.rosters.put(at.desk, [Mark(at.desk.staff_id, before, shift)])

    def planned() -> int:
        return sum(len(one.marks) for one in office.rosters.week(monday_of(today)).people)

    at.go("settings", None, "roster")
    assert at.window.actions_by_id.run("roster.copy")
    at.settle()
    assert planned() == 1

    def check() -> None:
        assert planned() == 0

    return check


def _promised(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(at, "ticket.promise", "перезвонить", "<Tab>", "+3", "<Ctrl+Return>")
    assert len(at.office.tasks.promises(at.desk, id)) == 1
    return check


def _timed(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(at, "ticket.handle", "12", "<Tab>", "<Tab>", "Искали дело", "<Ctrl+Return>")
    assert at.office.handling.today(at.desk, id).work >= 720

    def undone() -> None:
        check()
        assert at.office.handling.today(at.desk, id).work < 720

    return undone


def _incident(at: Whole) -> Callable[[], None]:
    for client in range(1, 8):
        ticket(at.office, at.desk, client)
    at.go("queue")
    at.settle()
    assert at.window.actions_by_id.run("incident")
    at.settle()
    assert at.office.incidents.strip(at.desk).standing is not None

    def check() -> None:
        assert at.office.incidents.strip(at.desk).standing is None

    return check


def _restated(at: Whole) -> Callable[[], None]:
    id, check = _in_ticket(at, "ticket.status")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    approval = next(action for action in menu.actions() if "согласовании" in action.text())
    menu.close()
    approval.trigger()
    at.settle()
    assert at.office.tickets.card(id).status is Status.ON_APPROVAL
    return check


def _written(at: Whole, chord: str, status: Status, *more: str) -> Callable[[], None]:
    id = ticket(at.office, at.desk)
    before = at.office.tickets.card(id)
    page = at.go("queue", id)
    at.type("Обещали перезвонить")
    at.press(chord, *more)
    assert at.office.tickets.card(id).status is status
    assert at.office.drafts.load(at.desk, f"ticket/{id}") is None

    def check() -> None:
        now = at.office.tickets.card(id)
        assert (now.status, now.first_response) == (before.status, before.first_response)
        assert page.workspace.ticket.composer.text == "Обещали перезвонить"  # type: ignore[attr-defined]

    return check


def _taken(at: Whole) -> Callable[[], None]:
    id = _free(at)
    page: Any = at.go("queue")
    page.asked.set(QueueFilter(Scope.ALL), "")
    at.settle()
    page.queue.go_to(id)
    page.queue.table.setFocus()
    at.press("A")
    assert at.office.tickets.card(id).owner_id == at.desk.staff_id

    def check() -> None:
        assert at.office.tickets.card(id).owner_id is None

    return check


def _next_taken(at: Whole) -> Callable[[], None]:
    at.go("queue")
    free = {row.id for row in at.office.tickets.rows(at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids)
            if row.owner_id is None}  # fmt: skip
    at.press("Ctrl+F8")
    (taken,) = [id for id in free if at.office.tickets.card(id).owner_id == at.desk.staff_id]

    def check() -> None:
        assert at.office.tickets.card(taken).owner_id is None

    return check


def _not_come(at: Whole) -> Callable[[], None]:
    at.press("F8")
    visit = at.office.visits.at_my_counter(at.desk)
    assert visit is not None
    at.window.page("visits").no_show()  # type: ignore[attr-defined]  # a button of the counter
    at.settle()
    assert at.office.visits.visit(visit.id).state is VisitState.NO_SHOW

    def check() -> None:
        assert at.office.visits.visit(visit.id).state is VisitState.CALLED

    return check


SCENES: dict[str, Callable[[Whole], Callable[[], None]]] = {
    "visit.new": _visit_registered,
    "visit.next": _visitor_called,
    "ticket.new": _ticket_opened,
    "claim.new": _claim_registered,
    "client.new": _client_made,
    "client.scan": _scan_attached,
    "save": _card_saved,
    "save.visit": lambda at: _card_saved(at, "Ctrl+Shift+S"),
    "main": lambda at: _written(at, "Ctrl+Return", Status.SOLVED),
    "ticket.wait": lambda at: _written(at, "Ctrl+Shift+Return", Status.WAITING_CLIENT, "2"),
    "ticket.next": _next_taken,
    "ticket.hand_over": _handed,
    "ticket.status": _restated,
    "ticket.task": _tasked,
    "ticket.escalate": _escalated,
    "roster.copy": _copied,
    "ticket.promise": _promised,
    "ticket.join": _joined,
    "ticket.split": _split,
    "ticket.suspend": _disputed,
    "ticket.handle": _timed,
    "incident": _incident,
}
MORE: dict[str, Callable[[Whole], Callable[[], None]]] = {
    "take": _taken,
    "not come": _not_come,
    "decide": _claim_decided,
    "write down": lambda at: _written(at, "Ctrl+S", Status.IN_WORK),
}


def test_every_command_that_changes_something_is_known_to_be_undoable_or_why_not() -> None:
    ids = {command.id for command in COMMANDS}
    assert set(SCENES) == UNDOABLE, "each has a scene below that does it and undoes it by key"
    assert UNDOABLE | set(WITHOUT_UNDO) <= ids
    assert not UNDOABLE & set(WITHOUT_UNDO)
    assert all(WITHOUT_UNDO.values()), "each says why"


@pytest.mark.parametrize("scene", [*SCENES, *MORE])
def test_ctrl_z_takes_the_deed_back_and_says_so(at: Whole, scene: str) -> None:
    check = (SCENES | MORE)[scene](at)
    assert at.window.toasts.toast.offers_undo
    at.window.rail.setFocus()
    at.press("Ctrl+Z")
    assert at.toast.startswith("Отменено: ")
    check()
    assert at.office.journal.verify().is_whole


def test_a_command_that_is_said_to_change_nothing_changes_nothing(at: Whole) -> None:
    """Every other command is run on every page with a ticket, a card and a claim open."""
    at.office.claims.register(at.desk, claim(ticket(at.office, at.desk)))
    at.go("queue", ticket(at.office, at.desk))
    touched: list[object] = []
    harmless = {"draft", "staff", "event", "presence", "alert"}  # the watch over terms rings by itself
    at.office.database.announced.append(
        lambda change: touched.extend(kind for kind in change.kinds if kind.value not in harmless)
    )
    quiet = [c for c in COMMANDS if c.id not in UNDOABLE and c.id not in WITHOUT_UNDO]
    for page, id in (("queue", None), ("clients", SOKOLOVA), ("visits", None), ("claims", 1), ("acts", None)):
        for command in quiet:
            if command.id in ("quit", "lock", "print.dialog", "undo"):
                continue
            at.go(page, id)
            at.window.actions_by_id.run(command.id)
            at.settle()
            assert touched == [], command.id


def test_deeds_are_taken_back_from_the_newest_to_the_oldest(at: Whole) -> None:
    notes = [at.office.clients.card(SOKOLOVA).note]
    page = at.go("clients", SOKOLOVA)
    for number in range(5):
        page.card.form.field("note").setFocus()  # type: ignore[attr-defined]
        at.type(f" {number}")
        at.press("Ctrl+S")
        notes.append(at.office.clients.card(SOKOLOVA).note)
    at.window.rail.setFocus()
    for expected in reversed(notes[:-1]):
        at.press("Ctrl+Z")
        assert at.office.clients.card(SOKOLOVA).note == expected
    at.press("Ctrl+Z")
    assert "Отменять нечего" in at.toast


def test_typing_of_the_field_goes_before_any_deed(at: Whole) -> None:
    page: Any = at.go("clients", SOKOLOVA)
    line, note = page.card.form.field("patronymic").editor, page.card.form.field("note").editor
    line.setFocus()
    line.end(False)
    at.type("ъ")
    at.press("Ctrl+S")
    saved = at.office.clients.card(SOKOLOVA).patronymic
    assert saved.endswith("ъ")
    note.setFocus()
    at.type("слышит плохо")
    while note.document().isUndoAvailable():
        at.press("Ctrl+Z")
        assert at.office.clients.card(SOKOLOVA).patronymic == saved, "the note's typing goes first"
    at.press("Ctrl+Z")
    assert at.office.clients.card(SOKOLOVA).patronymic == saved.removesuffix("ъ")


def test_what_a_colleague_has_changed_meanwhile_says_so_and_leaves_the_stack(at: Whole) -> None:
    _card_saved(at)
    card = at.office.clients.card(SOKOLOVA)
    other = desk_of(at.office, Role.AGENT)
    at.office.clients.save(other, SOKOLOVA, card.version, replace(card.as_draft(), note="Плохо слышит"))
    at.settle()
    at.window.rail.setFocus()
    at.press("Ctrl+Z")
    assert "Отменить уже нельзя" in at.toast
    assert at.office.clients.card(SOKOLOVA).note == "Плохо слышит"
    at.press("Ctrl+Z")
    assert "Отменять нечего" in at.toast


def test_the_next_person_undoes_nothing_of_the_one_before(at: Whole) -> None:
    _visitor_called(at)
    called = at.office.visits.at_my_counter(at.desk)
    former: Desk = at.desk
    at.console.sign_out()
    at.settle()
    at.console.furnish(desk_of(at.office, Role.AGENT))
    at.settle()
    at.window.rail.setFocus()
    at.press("Ctrl+Z")
    assert "Отменять нечего" in at.toast
    assert at.office.visits.at_my_counter(former) == called


def test_fifty_deeds_are_remembered_and_trouble_forgets_none(jobs: Jobs) -> None:
    undos, undone, troubles = Undos(jobs), list[int](), list[Exception]()
    undos.met_trouble.connect(troubles.append)
    for number in range(DEPTH + 10):
        undos.push(Deed(str(number), lambda number=number: undone.append(number), lambda _: None))
    assert len(undos) == DEPTH
    for _ in range(DEPTH + 3):
        undos.undo()
    jobs.wait_idle()
    assert undone == list(range(DEPTH + 9, 9, -1))

    full = [DiskFull(), Locked()]

    def refused() -> None:
        if full:
            raise full.pop()

    undos.push(Deed("held", refused, lambda _: undone.append(-1)))
    for _ in range(3):
        undos.undo()
        jobs.wait_idle()
    assert len(troubles) == 2
    assert undone[-1] == -1
