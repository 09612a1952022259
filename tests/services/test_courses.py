"""A ticket's course: the gate, handing over, disputes, reopening, its kind and its place, and silence."""

from __future__ import annotations

import ast
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

import frontdesk
from frontdesk.db.models import Ticket, TicketStatus
from frontdesk.db.models.clocks import Clock
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, NotYet, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Confirmation, Missing, Outcome
from frontdesk.domain.joins import LinkKind, SplitDraft
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.silence import ReminderWay
from frontdesk.domain.staff import Desk, Right, Role
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskFilter, TaskKind, Way
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Category, Channel, Level, MessageKind, Priority, QueueFilter, Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import claim, desk_of, kinds, subject, ticket


def call(id: int) -> MessageDraft:
    return MessageDraft(id, MessageKind.CALL, "Договорились", seconds=60)


def lacks(office: Office, desk: Desk, id: int) -> list[Missing]:
    with pytest.raises(NotYet) as shut:
        office.tickets.solve(desk, id, outcome=Outcome.DONE)
    return [lack.what for lack in shut.value.lacks]


def team(office: Office, kind: AddresseeKind) -> int:
    return next(row.id for row in office.courses.addressees() if row.kind is kind)


# The gate


def test_only_one_function_of_the_program_writes_a_status() -> None:
    """Every way to a done status leads through the gate: nothing else assigns `status` on a row."""
    writers = []
    for room in ("services", "db/queries"):
        for path in sorted((Path(frontdesk.__file__).parent / room).rglob("*.py")):
            for function in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(function, ast.FunctionDef) and any(map(_writes_status, ast.walk(function))):
                    writers.append(f"{path.stem}.{function.name}")
    assert sorted(writers) == ["clocks._copy", "progress._write"], "the first copies a pause's"


def _writes_status(node: ast.AST) -> bool:
    targets = (
        node.targets
        if isinstance(node, ast.Assign)
        else [node.target]
        if isinstance(node, ast.AugAssign)
        else []
    )
    flat = [
        leaf for target in targets for leaf in (target.elts if isinstance(target, ast.Tuple) else [target])
    ]
    by_name = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "values"
    return any(isinstance(leaf, ast.Attribute) and leaf.attr == "status" for leaf in flat) or (
        by_name and any(word.arg == "status" for word in node.keywords)  # type: ignore[attr-defined]
    )


def test_what_nobody_answered_has_no_outcome(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    with pytest.raises(NotYet) as shut:
        office.tickets.solve(desk, id)
    assert [lack.what for lack in shut.value.lacks] == [Missing.OUTCOME]
    assert office.tickets.card(id).status is Status.IN_WORK
    assert office.tickets.solve(desk, id, call(id)).status is Status.SOLVED


def test_a_reopened_ticket_wants_a_new_answer(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    office.tickets.solve(desk, id, call(id))
    clock.forward(hours=1)
    office.courses.reopen(desk, id, "Не помогло")
    clock.forward(minutes=5)
    with pytest.raises(NotYet):
        office.tickets.solve(desk, id)
    office.tickets.say(desk, call(id))
    assert office.tickets.solve(desk, id).status is Status.SOLVED


def test_the_gate_names_every_loose_end_at_once(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id, due = ticket(office, desk), clock.now + timedelta(days=3)
    office.tasks.give(desk, TaskDraft(TaskKind.SUBTASK, "Сверить суммы", due, ticket_id=id))
    office.tasks.give(
        desk,
        TaskDraft(
            TaskKind.INTERNAL, "Справка", due, ticket_id=id, team_id=team(office, AddresseeKind.OUTSIDE)
        ),
    )
    office.tasks.promise(desk, PromiseDraft(id, "перезвонить", due))
    office.joins.link(desk, id, ticket(office, desk), LinkKind.DUPLICATE)
    office.claims.register(desk, claim(id))
    assert lacks(office, desk, id) == [
        Missing.SUBTASKS, Missing.REQUESTS, Missing.PROMISES, Missing.DUPLICATE, Missing.CLAIM,
    ]  # fmt: skip


def test_every_way_to_done_passes_the_gate(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """Button, menu of statuses, final close, silence and the undoing of an opening."""
    id = ticket(office, desk)
    office.tasks.promise(desk, PromiseDraft(id, "перезвонить", clock.now + timedelta(days=30)))
    for deed in (
        lambda: office.tickets.solve(desk, id, call(id)),
        lambda: office.courses.set_status(desk, id, "solved"),
        lambda: office.courses.close(desk, id, Confirmation.CONFIRMED, Outcome.DONE),
        lambda: office.undoing.new_ticket(desk, id),
    ):
        with pytest.raises((NotYet, WrongState)):
            deed()
    office.tickets.wait_for_client(desk, id)
    for _ in range(9):
        clock.forward(days=1)
        office.silences.tick()
        with suppress(WrongState):
            office.silences.remind(desk, id, "Ждём ответа", ReminderWay.CALL)
    card = office.tickets.card(id)
    assert card.category is Category.OPEN, "silence does not close it either: it comes back to its owner"
    woken = next(e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_WOKEN)
    assert Missing.PROMISES in woken.data["lacks"]


def test_the_final_close_asks_for_the_clients_word(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.tickets.solve(desk, id, call(id))
    with pytest.raises(NotYet) as shut:
        office.courses.close(desk, id)
    assert [lack.what for lack in shut.value.lacks] == [Missing.CONFIRMATION]
    assert office.courses.close(desk, id, Confirmation.CONFIRMED).status is Status.CLOSED
    with office.database.read() as session:
        row = session.get_one(Ticket, id)
        assert (row.is_confirmed, row.outcome) == (True, Outcome.ANSWERED)


def test_a_breach_asks_its_reason(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.tickets.say(desk, call(id))
    with office.database.write() as session:
        session.add(
            Clock(
                ticket_id=id, measure="first_response", calendar_id=1, norm=60, started_at=office.clock(),
                due=office.clock(), state="missed", is_missed=True,
            )
        )  # fmt: skip
    assert lacks(office, desk, id) == [Missing.BREACH_REASON]
    office.courses.excuse(desk, id, BreachReason.TOO_FEW)
    told = office.tickets.timeline(id)[0]
    assert (told.kind, told.data["reason"]) == (EventKind.TICKET_BREACH, BreachReason.TOO_FEW)
    with pytest.raises(WrongState):
        office.courses.excuse(desk, id, BreachReason.OTHER)


def test_what_is_late_at_the_moment_of_solving_asks_for_its_reason_too(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    office.tickets.say(desk, call(id))
    clock.forward(days=9)
    assert lacks(office, desk, id) == [Missing.BREACH_REASON]
    office.courses.excuse(desk, id, BreachReason.WAITED_INSIDE, "Архив молчал")
    card = office.tickets.solve(desk, id, outcome=Outcome.DONE)
    assert card.solution.is_missed
    assert card.solution.breach_reason == BreachReason.WAITED_INSIDE


# Reopening


def test_the_clients_new_words_open_it_again_in_a_new_cycle(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    office.tickets.solve(desk, id, call(id))
    clock.forward(hours=3)
    card = office.courses.hear(desk, MessageDraft(id, MessageKind.INCOMING, "Снова не пришло"))
    assert (card.status, card.solution.met_at) == (Status.IN_WORK, None)
    with office.database.read() as session:
        row = session.get_one(Ticket, id)
        assert (row.cycle, row.outcome, row.is_confirmed, row.wake_at) == (2, "", None, None)
    assert id in office.tickets.queue(desk, QueueFilter()).ids
    told = kinds(office.tickets.timeline(id))
    assert told[-3:] == [EventKind.TICKET_INCOMING, EventKind.TICKET_REOPENED, EventKind.TICKET_STATUS]
    assert card.was is not None
    undone = office.tickets.card(office.undoing.ticket(desk, card.was))
    assert undone.status is Status.SOLVED
    with office.database.read() as session:
        assert session.get_one(Ticket, id).cycle == 1


def test_the_clients_words_end_a_wait_and_leave_work_as_it_is(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    said = MessageDraft(id, MessageKind.INCOMING, "Принесу завтра")
    assert office.courses.hear(desk, said).status is Status.IN_WORK
    office.tickets.wait_for_client(desk, id)
    assert office.courses.hear(desk, said).status is Status.IN_WORK
    office.courses.set_status(desk, id, Status.ON_APPROVAL.value)
    assert office.courses.hear(desk, said).status is Status.ON_APPROVAL


def test_nothing_becomes_new_again_nor_waits_when_done(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    with pytest.raises(WrongState):
        office.courses.set_status(desk, id, Status.NEW.value)
    with pytest.raises(NotFound):
        office.courses.set_status(desk, id, "no such")
    office.tickets.solve(desk, id, call(id))
    for code in (Status.WAITING_CLIENT, Status.SUSPENDED, Status.SOLVED):
        with pytest.raises(WrongState):
            office.courses.set_status(desk, id, code.value)


def test_a_status_of_the_offices_own_counts_by_its_category(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    with office.database.write() as session:
        session.add(
            TicketStatus(
                code="at_home",
                name="Ждём выезда",
                category="waiting_client",
                pauses=True,
                position=9,
                board_column=2,
            )
        )
    assert office.courses.statuses()[-1].name == "Ждём выезда"
    id = ticket(office, desk)
    card = office.courses.set_status(desk, id, "at_home")
    assert (card.status, card.status_name, card.category) == (
        "at_home",
        "Ждём выезда",
        Category.WAITING_CLIENT,
    )
    assert card.solution.paused
    due = card.solution.due
    clock.forward(hours=1)
    assert office.tickets.resume(desk, id).solution.due > due


# Disputes


def test_a_dispute_stops_the_clocks_until_its_decider_has_spoken_r30(office: Office, desk: Desk) -> None:
    agent = desk_of(office, Role.AGENT)
    id = ticket(office, agent)
    decider = next(row.id for row in office.courses.deciders() if row.id != desk.staff_id)
    with pytest.raises(Invalid):
        office.courses.suspend(agent, id, "  ", decider)
    with pytest.raises(Invalid):
        office.courses.suspend(agent, id, "Спор о сумме", agent.staff_id)
    card = office.courses.suspend(agent, id, "Спор о сумме", decider)
    assert (card.status, card.disputed_by, card.solution.paused) == (Status.SUSPENDED, decider, True)
    told = office.tickets.timeline(id)[0]
    assert told.data["reason"] == "Спор о сумме"
    assert told.data["decider"]
    for deed in (
        lambda: office.tickets.resume(agent, id),
        lambda: office.courses.set_status(agent, id, "in_work"),
        lambda: office.tickets.solve(agent, id, call(id)),
    ):
        with pytest.raises(NotAllowed):
            deed()
    lifted = office.tickets.resume(desk, id)
    assert (lifted.status, lifted.disputed_by) == (Status.IN_WORK, None)


# Handing over


def test_a_ticket_goes_to_a_person_a_team_or_a_department(office: Office, desk: Desk) -> None:
    id, other = ticket(office, desk), desk_of(office, Role.CHIEF_SPECIALIST)
    card = office.courses.hand_over(
        desk, HandOverDraft(id, AddresseeKind.PERSON, other.staff_id, "По вашей теме")
    )
    assert (card.owner_id, card.status) == (other.staff_id, Status.IN_WORK)
    here, away = team(office, AddresseeKind.TEAM), team(office, AddresseeKind.OUTSIDE)
    card = office.courses.hand_over(desk, HandOverDraft(id, AddresseeKind.TEAM, here, "В группу"))
    assert (card.owner_id, card.team_id) == (None, here)
    card = office.courses.hand_over(
        desk, HandOverDraft(id, AddresseeKind.OUTSIDE, away, "Проверьте ведомость")
    )
    assert (card.status, card.team_id) == (Status.WITH_OTHERS, away)
    told = next(e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_HANDED)
    assert told.data["note"] == "Проверьте ведомость"
    assert card.was is not None
    undone = office.tickets.card(office.undoing.ticket(desk, card.was))
    assert (undone.status, undone.team_id) == (Status.IN_WORK, here)


def test_a_hand_over_says_why_and_to_whom(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    for draft in (
        HandOverDraft(id, AddresseeKind.TEAM, team(office, AddresseeKind.TEAM), " "),
        HandOverDraft(id, None, None, "Почему"),
    ):
        with pytest.raises(Invalid):
            office.courses.hand_over(desk, draft)
    with pytest.raises(NotFound):
        office.courses.hand_over(desk, HandOverDraft(id, AddresseeKind.PERSON, 999_999, "Почему"))


# Kind, subject, priority


def test_a_ticket_is_of_its_subjects_kind_unless_somebody_says_otherwise(office: Office, desk: Desk) -> None:
    assert office.tickets.card(ticket(office, desk, 5, "thanks")).kind is TicketKind.GRATITUDE
    draft = TicketDraft("Спросить", subject(office, "thanks"), 1, Channel.PHONE, kind=TicketKind.QUESTION)
    id = office.tickets.open(desk, draft)
    assert office.tickets.card(id).kind is TicketKind.QUESTION
    card = office.courses.set_kind(desk, id, TicketKind.REVIEW)
    assert card.kind is TicketKind.REVIEW
    assert card.was is not None
    assert office.tickets.card(office.undoing.ticket(desk, card.was)).kind is TicketKind.QUESTION


def test_an_appeal_by_e_mail_carries_that_it_is_none(office: Office, desk: Desk) -> None:
    by_mail = TicketDraft("Прошу разъяснить", subject(office, "appeal.59"), 1, Channel.EMAIL)
    assert office.tickets.card(office.tickets.open(desk, by_mail)).is_no_appeal
    by_post = TicketDraft(
        "Прошу разъяснить",
        subject(office, "appeal.59"),
        1,
        Channel.POST,
        source="118",
        received_on=date(2026, 11, 16),
    )
    assert not office.tickets.card(office.tickets.open(desk, by_post)).is_no_appeal


def test_priority_is_the_matrix_or_a_persons_with_a_reason(office: Office, desk: Desk) -> None:
    id = ticket(office, desk, 1, "advice.booking")
    assert office.tickets.card(id).priority is Priority.LOW
    card = office.courses.set_priority(desk, id, Level.HIGH, Level.HIGH)
    assert (card.priority, card.impact) == (Priority.CRITICAL, Level.HIGH)
    assert card.solution.norm_seconds == 4 * 3600
    with pytest.raises(Invalid):
        office.courses.override_priority(desk, id, Priority.NORMAL, "")
    card = office.courses.override_priority(desk, id, Priority.NORMAL, "Разобрались")
    assert card.priority is Priority.NORMAL
    told = next(e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_PRIORITY)
    assert (told.data["before"], told.data["after"], told.data["reason"]) == (
        "critical",
        "normal",
        "Разобрались",
    )
    moved = office.courses.set_subject(desk, id, subject(office, "thanks"))
    assert (moved.kind, moved.priority) == (TicketKind.GRATITUDE, Priority.NORMAL), (
        "a person's priority stays"
    )


def test_another_subject_brings_its_priority(office: Office, desk: Desk) -> None:
    card = office.courses.set_subject(
        desk, ticket(office, desk, 1, "thanks"), subject(office, "payment.missing")
    )
    assert (card.priority, card.kind) == (Priority.CRITICAL, TicketKind.REQUEST)


# Waiting and silence


def test_a_wait_ends_by_itself_when_asked_to(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    tomorrow = clock.now + timedelta(hours=22)
    assert office.tickets.wait_for_client(desk, id, None, tomorrow).wake_at == tomorrow
    clock.forward(hours=21)
    assert office.silences.tick() == 0
    clock.forward(hours=1)
    assert office.silences.tick() == 1
    card = office.tickets.card(id)
    assert (card.status, card.wake_at) == (Status.IN_WORK, None)
    assert kinds(office.tickets.timeline(id))[-2:] == [EventKind.TICKET_WOKEN, EventKind.TICKET_STATUS]
    assert office.silences.tick() == 0
    assert office.journal.verify().is_whole


def test_a_solution_that_nobody_objects_to_is_closed(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    solved = office.tickets.solve(desk, id, call(id)).solution.met_at
    clock.forward(days=5)
    assert office.silences.tick() == 1
    card = office.tickets.card(id)
    assert (card.status, card.solution.met_at) == (Status.CLOSED, solved), (
        "closing does not change when it was solved"
    )


def test_what_was_said_at_first_contact_and_solved_there_is_flagged_r14(office: Office, desk: Desk) -> None:
    at_once, later = ticket(office, desk), ticket(office, desk)
    assert office.tickets.solve(desk, at_once, call(at_once)).is_first_contact
    office.tickets.say(desk, call(later))
    assert not office.tickets.solve(desk, later, call(later)).is_first_contact
    returned = office.courses.reopen(desk, at_once)
    assert not returned.is_first_contact


# Tasks and promises


def test_a_task_has_its_term_and_its_answer(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id, due = ticket(office, desk), clock.now + timedelta(days=2)
    for draft in (
        TaskDraft(TaskKind.SUBTASK, "", due, ticket_id=id),
        TaskDraft(TaskKind.SUBTASK, "Без срока", ticket_id=id),
        TaskDraft(TaskKind.SUBTASK, "Вчера", clock.now - timedelta(days=1), ticket_id=id),
        TaskDraft(TaskKind.INTERNAL, "Кому", due, ticket_id=id),
        TaskDraft(TaskKind.OUTGOING, "Куда", due),
    ):
        with pytest.raises(Invalid):
            office.tasks.give(desk, draft)
    row = office.tasks.give(desk, TaskDraft(TaskKind.SUBTASK, "Сверить", due, ticket_id=id))
    assert office.tasks.done(desk, row.id).done_at == clock.now
    with pytest.raises(WrongState):
        office.tasks.done(desk, row.id)
    assert office.tasks.give_back(desk, row.id).done_at is None
    office.tasks.take_back(desk, row.id)
    assert office.tasks.of_ticket(desk, id) == ()
    assert kinds(office.tickets.timeline(id))[-3:] == [
        EventKind.TASK_DONE, EventKind.TASK_RETURNED, EventKind.UNDONE,
    ]  # fmt: skip


def test_a_request_is_done_only_by_its_answer_r29(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id, due = ticket(office, desk), clock.now + timedelta(days=2)
    asked = TaskDraft(
        TaskKind.INTERNAL, "Когда выплата", due, ticket_id=id, team_id=team(office, AddresseeKind.OUTSIDE)
    )
    row = office.tasks.give(desk, asked)
    assert row.to, "the department by its name"
    with pytest.raises(Invalid):
        office.tasks.done(desk, row.id, " ")
    assert office.tasks.done(desk, row.id, "25 ноября").answer == "25 ноября"


def test_requests_of_districts_stand_in_a_register_with_what_is_late_r136(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    soon, later = clock.now + timedelta(days=1), clock.now + timedelta(days=10)
    came = TaskDraft(
        TaskKind.INCOMING, "О составе семьи", soon, client_id=1, party="Заречный район", way=Way.LETTER
    )
    went = TaskDraft(
        TaskKind.OUTGOING, "Личное дело", later, client_id=2, party="Камский район", way=Way.EMAIL
    )
    rows = [office.tasks.give(desk, draft) for draft in (went, came)]
    both = TaskFilter(frozenset({TaskKind.INCOMING, TaskKind.OUTGOING}))
    assert [row.to for row in office.tasks.register(desk, both)] == ["Заречный район", "Камский район"]
    assert office.tasks.register(desk, TaskFilter(is_late=True)) == ()
    clock.forward(days=2)
    late = office.tasks.register(desk, TaskFilter(is_late=True))
    assert [(row.title, row.way, row.client_short) for row in late] == [
        ("О составе семьи", Way.LETTER, office.tasks.register(desk, both)[0].client_short)
    ]
    office.tasks.done(desk, rows[1].id, "Справка направлена")
    assert office.tasks.register(desk, TaskFilter(is_late=True)) == ()
    assert len(office.tasks.register(desk, TaskFilter(with_done=True))) == 2


def test_an_assignment_is_the_leads_to_give_and_to_check_r142(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    agent, due = desk_of(office, Role.AGENT), clock.now + timedelta(days=1)
    draft = TaskDraft(TaskKind.ASSIGNMENT, "Обзвонить льготников", due, to_staff_id=agent.staff_id)
    with pytest.raises(NotAllowed):
        office.tasks.give(agent, draft)
    row = office.tasks.give(desk, draft)
    assert office.tasks.register(agent, TaskFilter(to_staff_id=agent.staff_id)) == (row,)
    with pytest.raises(WrongState):
        office.tasks.check(desk, row.id)
    office.tasks.done(agent, row.id, "Обзвонила всех")
    with pytest.raises(NotAllowed):
        office.tasks.check(agent, row.id)
    assert office.tasks.check(desk, row.id).is_checked
    assert not office.tasks.give_back(desk, row.id, "Двоих забыли").is_checked


def test_a_promise_is_kept_or_broken_with_a_reason(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id, due = ticket(office, desk), clock.now + timedelta(days=3)
    row = office.tasks.promise(desk, PromiseDraft(id, "ответ до 20 ноября", due))
    assert lacks(office, desk, id) == [Missing.PROMISES]
    with pytest.raises(Invalid):
        office.tasks.break_promise(desk, row.id, "")
    assert office.tasks.keep(desk, row.id).kept_at == clock.now
    assert office.tasks.stands_again(desk, row.id).is_open
    assert office.tasks.break_promise(desk, row.id, "Нет ответа архива").broken_at == clock.now
    assert office.tickets.solve(desk, id, outcome=Outcome.DONE).status is Status.SOLVED
    with pytest.raises(WrongState):
        office.tasks.promise(desk, PromiseDraft(id, "поздно", due + timedelta(days=1)))


def test_watchers_follow_what_others_work_on(office: Office, desk: Desk) -> None:
    id = ticket(office, desk_of(office, Role.AGENT))
    for _ in range(2):
        office.courses.watch(desk, id)
    assert [row.id for row in office.courses.watchers(desk, id)] == [desk.staff_id]
    office.courses.watch(desk, id, is_watching=False)
    assert office.courses.watchers(desk, id) == ()


# Rights


def test_every_side_door_is_refused_as_the_ticket_itself_p_07_p_19_p_21(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """P-07: an administrator without the desk's right. P-19: replying, assigning, similar tickets. P-21: by id."""
    id, other, due = ticket(office, desk), ticket(office, desk), clock.now + timedelta(days=1)
    task = office.tasks.give(desk, TaskDraft(TaskKind.SUBTASK, "Сверить", due, ticket_id=id))
    promise = office.tasks.promise(desk, PromiseDraft(id, "позвонить", due))
    office.tickets.say(desk, call(id))
    message = office.tickets.timeline(id)[0].data["message"]
    merge = office.joins.merge(desk, other, ticket(office, desk))
    before = office.tickets.timeline(id)
    for stranger in (desk_of(office, Role.REGISTRAR), desk_of(office, Role.ADMINISTRATOR)):
        doors = {
            "hear": lambda d=stranger: office.courses.hear(
                d, MessageDraft(id, MessageKind.INCOMING, "Вопрос")
            ),
            "reopen": lambda d=stranger: office.courses.reopen(d, id),
            "close": lambda d=stranger: office.courses.close(d, id),
            "status": lambda d=stranger: office.courses.set_status(d, id, "on_approval"),
            "suspend": lambda d=stranger: office.courses.suspend(d, id, "Спор", desk.staff_id),
            "hand over": lambda d=stranger: office.courses.hand_over(
                d, HandOverDraft(id, AddresseeKind.PERSON, desk.staff_id, "Вам")
            ),
            "priority": lambda d=stranger: office.courses.set_priority(d, id, Level.LOW, Level.LOW),
            "kind": lambda d=stranger: office.courses.set_kind(d, id, TicketKind.REVIEW),
            "watch": lambda d=stranger: office.courses.watch(d, id),
            "watchers": lambda d=stranger: office.courses.watchers(d, id),
            "merge": lambda d=stranger: office.joins.merge(d, id, other),
            "undo a merge": lambda d=stranger: office.joins.undo(d, merge),
            "split": lambda d=stranger: office.joins.split(d, SplitDraft(message, "Отдельно")),
            "link": lambda d=stranger: office.joins.link(d, id, other, LinkKind.RELATED),
            "unlink": lambda d=stranger: office.joins.unlink(d, id, other, LinkKind.RELATED),
            "links": lambda d=stranger: office.joins.links(d, id),
            "merges": lambda d=stranger: office.joins.merges(d, id),
            "tasks": lambda d=stranger: office.tasks.of_ticket(d, id),
            "register": lambda d=stranger: office.tasks.register(d, TaskFilter()),
            "give": lambda d=stranger: office.tasks.give(
                d, TaskDraft(TaskKind.SUBTASK, "Ещё", due, ticket_id=id)
            ),
            "done": lambda d=stranger: office.tasks.done(d, task.id),
            "take back": lambda d=stranger: office.tasks.take_back(d, task.id),
            "promises": lambda d=stranger: office.tasks.promises(d, id),
            "promise": lambda d=stranger: office.tasks.promise(d, PromiseDraft(id, "ещё", due)),
            "keep": lambda d=stranger: office.tasks.keep(d, promise.id),
            "break": lambda d=stranger: office.tasks.break_promise(d, promise.id, "нет"),
        }
        for name, door in doors.items():
            with pytest.raises(NotAllowed, match=Right.WORK_TICKETS):
                door()
            assert office.tickets.timeline(id) == before, name
    assert office.tickets.timeline(id) == before


def test_ids_that_are_none_lead_nowhere(office: Office, desk: Desk, clock: StoppedClock) -> None:
    none, due = 999_999, clock.now + timedelta(days=1)
    for deed in (
        lambda: office.courses.reopen(desk, none),
        lambda: office.courses.watch(desk, none),
        lambda: office.joins.split(desk, SplitDraft(none, "Отдельно")),
        lambda: office.joins.undo(desk, none),
        lambda: office.tasks.done(desk, none),
        lambda: office.tasks.keep(desk, none),
        lambda: office.tasks.promise(desk, PromiseDraft(none, "нет", due)),
    ):
        with pytest.raises(NotFound):
            deed()
