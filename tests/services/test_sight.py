"""Who sees which tickets: everybody all of them, but those of a team that is closed.

Names like P-21 are of `tests/test_behaviours`, which says which of them are not ours.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.errors import NotAllowed, OutOfSight, Refusal
from frontdesk.domain.gate import Outcome
from frontdesk.domain.handling import Activity, CorrectionDraft
from frontdesk.domain.joins import LinkKind, SplitDraft
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskFilter, TaskKind
from frontdesk.domain.teams import AbsenceDraft, MemberDraft, TeamDraft
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import Level, MessageKind, QueueFilter, Scope
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import claim, desk_of, ticket

ALL = QueueFilter(Scope.ALL)
SECRET = "Грубил на приёме, просят не оглашать"


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


@pytest.fixture
def stranger(office: Office) -> Desk:
    return desk_of(office, Role.CLERK)


@pytest.fixture
def insider(office: Office) -> Desk:
    return desk_of(office, Role.CLAIMS_MANAGER)


@pytest.fixture
def closed(office: Office, lead: Desk, insider: Desk) -> int:
    """A team whose tickets only it sees."""
    return office.teams.save(
        lead,
        TeamDraft(None, "Служебная проверка", None, False, (MemberDraft(insider.staff_id),), is_closed=True),
    )


@pytest.fixture
def hidden(office: Office, lead: Desk, closed: int) -> int:
    """A ticket of that team that nobody holds; its client has others."""
    id = ticket(office, lead, client=1)
    office.courses.hand_over(lead, HandOverDraft(id, AddresseeKind.TEAM, closed, SECRET))
    return id


def is_seen(office: Office, desk: Desk, id: int) -> bool:
    """By every way of reading at once, which must agree."""
    found = [
        id in office.tickets.queue(desk, ALL).ids,
        any(id in column.ids for column in office.board.columns(desk, ALL).columns),
        bool(office.tickets.rows((id,), desk)),
        bool(office.board.rows((id,), desk)),
        bool(office.tickets.timeline(id, desk=desk)),
        bool(office.views.lines((id,), desk)),
        id in office.clients.tickets(1, desk),
        id in office.finding.find(f"№ {office.tickets.card(id).number}", desk=desk).tickets,
        id in [row.id for row in office.finding.shown(desk, f"№ {office.tickets.card(id).number}").tickets],
        id in [row.id for row in office.finding.tickets_of(desk, 1)],
        any(row.ticket_id == id for row in office.clients.timeline(1, desk=desk)),
    ]
    for ask in (
        lambda: office.tickets.card(id, desk),
        lambda: office.tickets.clocks(id, desk),
        lambda: office.explanations.of(id, desk),
        lambda: office.explanations.sheet(desk, id),
        lambda: office.scripts.known(desk, id),
        lambda: office.tasks.of_ticket(desk, id),
        lambda: office.tasks.promises(desk, id),
        lambda: office.joins.links(desk, id),
        lambda: office.joins.candidates(desk, id, ""),
        lambda: office.joins.merges(desk, id),
        lambda: office.courses.watchers(desk, id),
        lambda: office.handling.today(desk, id),
        lambda: office.handling.of_ticket(id, desk),
    ):
        try:
            ask()
            found.append(True)
        except OutOfSight:
            found.append(False)
    assert len(set(found)) == 1, found
    return found[0]


def test_everybody_sees_every_ticket_while_no_team_is_closed(
    office: Office, stranger: Desk, lead: Desk
) -> None:
    id = ticket(office, lead, client=1)
    assert is_seen(office, stranger, id)


def test_a_closed_teams_tickets_are_seen_by_it_and_by_who_leads_p_03(
    office: Office, hidden: int, stranger: Desk, insider: Desk, lead: Desk
) -> None:
    """P-03: an agent of another group is forbidden."""
    assert not is_seen(office, stranger, hidden)
    assert is_seen(office, insider, hidden)
    assert is_seen(office, lead, hidden)


def test_a_lead_of_that_team_alone_sees_them_too(
    office: Office, hidden: int, closed: int, stranger: Desk, lead: Desk, insider: Desk
) -> None:
    office.teams.save(
        lead,
        TeamDraft(
            closed,
            "Служебная проверка",
            stranger.staff_id,
            False,
            (MemberDraft(insider.staff_id),),
            is_closed=True,
        ),
    )
    assert is_seen(office, stranger, hidden)


def test_the_owner_the_watcher_and_who_stands_in_for_the_owner_see_what_is_theirs(
    office: Office, hidden: int, closed: int, stranger: Desk, lead: Desk, clock: StoppedClock
) -> None:
    agent = desk_of(office, Role.AGENT)
    office.courses.hand_over(lead, HandOverDraft(hidden, AddresseeKind.PERSON, agent.staff_id, "Вам"))
    assert is_seen(office, agent, hidden)
    assert not is_seen(office, stranger, hidden)
    away = AbsenceDraft(0, agent.staff_id, "17.11.2026", "18.11.2026", deputy_id=stranger.staff_id)
    absence = office.absences.plan(lead, away)
    assert is_seen(office, stranger, hidden), "whoever stands in must be able to answer"
    office.absences.end(lead, absence)
    assert not is_seen(office, stranger, hidden)
    clock.forward(days=3)
    office.absences.plan(lead, AbsenceDraft(0, agent.staff_id, "25.11.2026", deputy_id=stranger.staff_id))
    assert not is_seen(office, stranger, hidden), "not before the first day away"
    watched = ticket(office, lead, client=1)
    office.courses.watch(stranger, watched)
    office.courses.hand_over(lead, HandOverDraft(watched, AddresseeKind.TEAM, closed, SECRET))
    assert is_seen(office, stranger, watched)


def test_whoever_stands_in_for_one_of_the_team_sees_what_it_works_on(
    office: Office, hidden: int, stranger: Desk, insider: Desk, lead: Desk
) -> None:
    away = AbsenceDraft(0, insider.staff_id, "17.11.2026", deputy_id=stranger.staff_id)
    office.absences.plan(lead, away)
    assert is_seen(office, stranger, hidden)


def test_nothing_counts_what_is_not_seen(
    office: Office, hidden: int, stranger: Desk, lead: Desk, closed: int
) -> None:
    whole, seen = office.tickets.queue(lead, ALL), office.tickets.queue(stranger, ALL)
    assert set(whole.ids) - set(seen.ids) == {hidden}
    assert sum(count for _, count in whole.totals) - sum(count for _, count in seen.totals) == 1
    both = [office.board.columns(desk, ALL) for desk in (lead, stranger)]
    assert sum(count for _, count in both[0].totals) - sum(count for _, count in both[1].totals) == 1
    cards = [office.clients.card(1, desk) for desk in (lead, stranger)]
    assert [cards[0].tickets - cards[1].tickets, cards[0].open_tickets - cards[1].open_tickets] == [1, 1]
    rows = [office.clients.rows((1,), desk)[0].open_tickets for desk in (lead, stranger)]
    assert rows[0] - rows[1] == 1
    free = [next(row.free for row in office.teams.all(desk) if row.id == closed) for desk in (lead, stranger)]
    assert free == [1, 0]


def test_no_search_no_link_and_no_file_leads_to_it_p_19(
    office: Office, hidden: int, stranger: Desk, lead: Desk
) -> None:
    """P-19: «similar tickets» tell nothing of what may not be seen."""
    mine = ticket(office, stranger, client=1)
    office.joins.link(lead, mine, hidden, LinkKind.RELATED)
    assert [row.ticket_id for row in office.joins.links(lead, mine)] == [hidden]
    assert office.joins.links(stranger, mine) == ()
    assert [event.data["title"] for event in office.tickets.timeline(mine, 1)] == [""], "nor in the journal"
    number = str(office.tickets.card(hidden).number)
    assert hidden in [row.ticket_id for row in office.joins.candidates(lead, mine, number)]
    assert hidden not in [row.ticket_id for row in office.joins.candidates(stranger, mine, number)]
    assert office.clients.find(f"№ {number}", desk=lead).clients == (1,)
    assert office.clients.find(f"№ {number}", desk=stranger).clients == ()
    file = office.attachments.add(lead, AttachmentDraft(1, "скан.txt", "текст".encode(), hidden))
    assert file in [row.id for row in office.attachments.of(1, lead)]
    assert file not in [row.id for row in office.attachments.of(1, stranger)]
    told = str(office.clients.timeline(1, limit=500, desk=stranger))
    assert SECRET not in told
    assert SECRET in str(office.clients.timeline(1, limit=500, desk=lead))


def side_doors(
    office: Office, hidden: int, lead: Desk, now: StoppedClock
) -> dict[str, Callable[[Desk], object]]:
    """Every deed upon a ticket, and upon what belongs to it, by its id."""
    due, other = now.now + timedelta(days=1), ticket(office, lead, client=1)
    office.tickets.say(lead, MessageDraft(hidden, MessageKind.NOTE, "Заметка"))
    message = office.tickets.timeline(hidden)[0].data["message"]
    task = office.tasks.give(lead, TaskDraft(TaskKind.SUBTASK, "Сверить", due, ticket_id=hidden)).id
    promise = office.tasks.promise(lead, PromiseDraft(hidden, "позвонить", due)).id
    file = office.attachments.add(lead, AttachmentDraft(1, "скан.txt", "текст".encode(), hidden))
    person = HandOverDraft(hidden, AddresseeKind.PERSON, lead.staff_id, "Вам")
    more = TaskDraft(TaskKind.SUBTASK, "Ещё", due, ticket_id=hidden)
    corrected = CorrectionDraft(hidden, Activity.WORK, "60", "Забыли")
    return {
        "take": lambda d: office.tickets.take(d, hidden),
        "say": lambda d: office.tickets.say(d, MessageDraft(hidden, MessageKind.CALL, "Звонок", seconds=9)),
        "wait": lambda d: office.tickets.wait_for_client(d, hidden),
        "resume": lambda d: office.tickets.resume(d, hidden),
        "solve": lambda d: office.tickets.solve(d, hidden, outcome=Outcome.DONE),
        "hear": lambda d: office.courses.hear(d, MessageDraft(hidden, MessageKind.INCOMING, "Вопрос")),
        "reopen": lambda d: office.courses.reopen(d, hidden),
        "close": lambda d: office.courses.close(d, hidden),
        "status": lambda d: office.courses.set_status(d, hidden, "on_approval"),
        "excuse": lambda d: office.courses.excuse(d, hidden, BreachReason.TOO_FEW),
        "suspend": lambda d: office.courses.suspend(d, hidden, "Спор", lead.staff_id),
        "hand over": lambda d: office.courses.hand_over(d, person),
        "priority": lambda d: office.courses.set_priority(d, hidden, Level.LOW, Level.LOW),
        "kind": lambda d: office.courses.set_kind(d, hidden, TicketKind.REVIEW),
        "watch": lambda d: office.courses.watch(d, hidden),
        "merge": lambda d: office.joins.merge(d, other, hidden),
        "merge the other way": lambda d: office.joins.merge(d, hidden, other),
        "split": lambda d: office.joins.split(d, SplitDraft(message, "Отдельно")),
        "link": lambda d: office.joins.link(d, other, hidden, LinkKind.RELATED),
        "unlink": lambda d: office.joins.unlink(d, other, hidden, LinkKind.RELATED),
        "give a task": lambda d: office.tasks.give(d, more),
        "do its task": lambda d: office.tasks.done(d, task, "Готово"),
        "take its task back": lambda d: office.tasks.take_back(d, task),
        "promise": lambda d: office.tasks.promise(d, PromiseDraft(hidden, "прислать", due)),
        "keep its promise": lambda d: office.tasks.keep(d, promise),
        "unpromise": lambda d: office.tasks.unpromise(d, promise),
        "correct its time": lambda d: office.handling.correct(d, corrected),
        "walk its script": lambda d: office.scripts.record(d, hidden, "greeting", "1", {}),
        "open its file": lambda d: office.attachments.body(d, file),
        "remove its file": lambda d: office.attachments.remove(d, file),
        "add a file": lambda d: office.attachments.add(d, AttachmentDraft(1, "a.txt", b"text", hidden)),
        "claim": lambda d: office.claims.register(d, claim(hidden)),
    }


def test_every_side_door_is_refused_as_the_ticket_itself_p_09_p_21_m_17(
    office: Office, hidden: int, stranger: Desk, lead: Desk, clock: StoppedClock
) -> None:
    """P-21: by its id, the ticket and all that belongs to it. P-09: who may not read may not change either.
    M-17: whoever may change only one of two joins neither into the other.
    """
    doors = side_doors(office, hidden, lead, clock)
    before, numbers = office.tickets.timeline(hidden, 200), office.tickets.queue(lead, ALL).ids
    opened = []
    for name, deed in doors.items():
        try:
            deed(stranger)
        except OutOfSight:
            continue
        except Refusal as other:
            opened.append(f"{name}: {other!r}")
        else:
            opened.append(name)
    assert opened == []
    assert office.tickets.timeline(hidden, 200) == before
    assert office.tickets.queue(lead, ALL).ids == numbers


def test_a_follow_up_is_for_who_may_change_the_ticket_p_13_p_15(
    office: Office, hidden: int, stranger: Desk, insider: Desk, clock: StoppedClock
) -> None:
    """P-13: a closed ticket goes on by an agent with the right. P-15: days later just so."""
    office.tickets.take(insider, hidden)
    office.tickets.solve(insider, hidden, outcome=Outcome.DONE)
    for days in (0, 3):
        clock.forward(days=days)
        with pytest.raises(OutOfSight):
            office.courses.reopen(stranger, hidden, "Снова")
        assert office.courses.reopen(insider, hidden, "Снова").owner_id == insider.staff_id
        with suppress(Refusal):
            office.courses.excuse(insider, hidden, BreachReason.TOO_FEW)
        office.tickets.solve(insider, hidden, outcome=Outcome.DONE)


@pytest.mark.parametrize("role", [Role.REGISTRAR, Role.ADMINISTRATOR])
def test_who_has_no_business_with_tickets_sees_none_p_07(office: Office, role: Role, lead: Desk) -> None:
    """P-07: who only administers the program, or registers visitors, opens no ticket."""
    id, nobody = ticket(office, lead, client=1), desk_of(office, role)
    assert office.tickets.queue(nobody, ALL).ids == ()
    assert sum(count for _, count in office.tickets.queue(nobody, ALL).totals) == 0
    assert all(column.ids == () for column in office.board.columns(nobody, ALL).columns)
    assert office.tickets.rows((id,), nobody) == ()
    assert office.clients.card(1, nobody).tickets == 0
    for ask in (office.tickets.card, office.explanations.of, office.tickets.clocks):
        with pytest.raises(NotAllowed):
            ask(id, nobody)


def test_a_register_keeps_ones_own_tasks_and_hides_those_of_hidden_tickets(
    office: Office, hidden: int, stranger: Desk, lead: Desk, clock: StoppedClock
) -> None:
    due = clock.now + timedelta(days=1)
    given = office.tasks.give(lead, TaskDraft(TaskKind.SUBTASK, "Сверить", due, ticket_id=hidden)).id
    mine = TaskDraft(TaskKind.SUBTASK, "Вам", due, ticket_id=hidden, to_staff_id=stranger.staff_id)
    asked = office.tasks.give(lead, mine).id
    listed = [row.id for row in office.tasks.register(stranger, TaskFilter())]
    assert asked in listed
    assert given not in listed
    assert {asked, given} <= {row.id for row in office.tasks.register(lead, TaskFilter())}
    assert office.tasks.done(stranger, asked, "Сделано").done_at == clock.now


def test_whoever_gives_a_ticket_to_a_closed_team_may_take_that_back(
    office: Office, closed: int, stranger: Desk
) -> None:
    id = ticket(office, stranger, client=1)
    card = office.courses.hand_over(stranger, HandOverDraft(id, AddresseeKind.TEAM, closed, SECRET))
    with pytest.raises(OutOfSight):
        office.tickets.card(id, stranger)
    assert card.was is not None
    office.undoing.ticket(stranger, card.was)
    assert office.tickets.card(id, stranger).owner_id == stranger.staff_id


def test_nobody_else_takes_it_back(office: Office, hidden: int, stranger: Desk, insider: Desk) -> None:
    card = office.tickets.take(insider, hidden)
    assert card.was is not None
    with pytest.raises(OutOfSight):
        office.undoing.ticket(stranger, card.was)


def test_the_bell_tells_nothing_of_what_has_gone_from_sight(
    office: Office, closed: int, stranger: Desk, lead: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, stranger, client=1, code="payment.missing")
    clock.forward(hours=9)
    while office.alerts.sweep():
        pass
    assert id in [row.ticket_id for row in office.alerts.unseen(stranger)]
    office.courses.hand_over(lead, HandOverDraft(id, AddresseeKind.TEAM, closed, SECRET))
    assert id not in [row.ticket_id for row in office.alerts.unseen(stranger)]


def test_the_next_ticket_of_a_closed_team_goes_to_its_people_only(
    office: Office, hidden: int, stranger: Desk
) -> None:
    given = set[int]()
    while (taken := office.tickets.take_next(stranger)) is not None:
        given.add(taken.ticket_id)
    assert hidden not in given


def test_a_team_that_is_open_again_hides_nothing(
    office: Office, hidden: int, closed: int, stranger: Desk, lead: Desk
) -> None:
    row = next(row for row in office.teams.all() if row.id == closed)
    assert row.is_closed
    members = tuple(MemberDraft(member.staff_id, member.level) for member in row.members)
    office.teams.save(lead, TeamDraft(closed, row.name, None, False, members))
    assert is_seen(office, stranger, hidden)


def test_a_department_outside_has_no_eyes_to_keep_it_to() -> None:
    draft = TeamDraft(None, "ИФНС", None, True, (), is_closed=True)
    assert [problem.field for problem in draft.check()] == ["is_closed"]
    assert replace(draft, is_closed=False).check() == ()


def test_while_no_team_is_closed_no_question_asks_whose_a_ticket_is(office: Office, stranger: Desk) -> None:
    asked: list[str] = []
    event.listen(office.database.engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
    office.tickets.queue(stranger, ALL)
    office.finding.shown(stranger, "№ 1")
    of_tickets = [text for text in asked if "FROM ticket" in text]
    assert of_tickets
    assert not any("watcher" in text or "NOT IN" in text for text in of_tickets)
