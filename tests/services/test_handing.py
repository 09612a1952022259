"""Everything that one holds goes to another in one step, with its act, and what is left of it comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from frontdesk.db.models import Act, Ticket
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import HandOver
from frontdesk.domain.acts import ActFilter, ActKind, ActState
from frontdesk.domain.errors import Damaged, Invalid, NotAllowed, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.handing import HandOverDraft, HandOverReason, HeldKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.people import claim, desk_of, kinds, ticket


@pytest.fixture
def taker(office: Office) -> Desk:
    return desk_of(office, Role.CHIEF_SPECIALIST)


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


@pytest.fixture
def draft(office: Office, desk: Desk, taker: Desk, lead: Desk, clock: StoppedClock) -> HandOverDraft:
    """The senior goes on leave: tickets, a claim and an assignment are in her hands."""
    with_claim = ticket(office, desk, 5, "paid.quality")
    office.claims.register(desk, claim(with_claim))
    due = clock() + timedelta(days=3)
    office.tasks.give(lead, TaskDraft(TaskKind.ASSIGNMENT, "Сверить список", due, to_staff_id=desk.staff_id))
    return HandOverDraft(
        desk.staff_id, taker.staff_id, lead.staff_id, HandOverReason.VACATION, "01.12.2026",
        "приказ от 16.11.2026 № 112-к", keys="печать «Для справок»",
    )  # fmt: skip


def owners(office: Office, ids: list[int]) -> set[int | None]:
    with office.database.read() as session:
        return set(session.execute(select(Ticket.owner_id).where(Ticket.id.in_(ids))).scalars())


@pytest.mark.usefixtures("draft")
def test_what_is_in_ones_hands_is_one_list(office: Office, desk: Desk) -> None:
    things = office.handing.held(desk, desk.staff_id)
    found = {kind: [thing for thing in things if thing.kind is kind] for kind in HeldKind}
    assert len(found[HeldKind.TICKET]) == 15
    assert [thing.title for thing in found[HeldKind.CLAIM]] == ["копирование документов"]
    assert [thing.title for thing in found[HeldKind.TASK]] == ["Сверить список"]
    assert sum(thing.is_late for thing in things) == 2
    assert {thing.state for thing in found[HeldKind.TICKET]} == {"В работе", "Ждём клиента"}


def test_everything_moves_in_one_step_and_comes_back_as_far_as_it_is_open(
    office: Office, desk: Desk, taker: Desk, draft: HandOverDraft, clock: StoppedClock
) -> None:
    things = office.handing.held(desk, desk.staff_id)
    mine = [thing.id for thing in things if thing.kind is HeldKind.TICKET]
    row = office.handing.hand_over(desk, draft)
    assert (row.number, row.count, row.returned_at) == ("1-ПП", 16, None), (
        "15 tickets and a task; the claim goes along"
    )
    assert owners(office, mine) == {taker.staff_id}
    assert office.handing.held(desk, desk.staff_id) == ()
    assert len(office.handing.held(taker, taker.staff_id)) >= 17
    told = office.tickets.timeline(mine[0])[0]
    assert (told.kind, told.data["act"]) == (EventKind.TICKET_HANDED, "1-ПП")
    away = next(person for person in office.teams.colleagues() if person.id == desk.staff_id).away
    assert away is not None
    assert (away.deputy_id, away.until_day) == (taker.staff_id, date(2026, 12, 1))
    office.tickets.solve(taker, mine[0], outcome=Outcome.DONE)
    with office.database.write() as session:
        session.get_one(Ticket, mine[1]).owner_id = 3  # it has gone on to somebody else
    clock.forward(days=10)
    back = office.handing.bring_back(desk, row.id)
    assert back.returned_at == clock()
    assert owners(office, mine[2:]) == {desk.staff_id}
    assert owners(office, mine[:1]) == {taker.staff_id}
    assert owners(office, mine[1:2]) == {3}
    with office.database.read() as session:
        assert session.execute(select(Task.to_staff_id)).scalars().all() == [desk.staff_id]
    assert next(person for person in office.teams.colleagues() if person.id == desk.staff_id).away is None
    with pytest.raises(WrongState):
        office.handing.bring_back(desk, row.id)
    assert office.journal.verify().is_whole


def test_the_act_says_everything_in_the_order_of_d4(office: Office, desk: Desk, draft: HandOverDraft) -> None:
    row = office.handing.hand_over(desk, draft)
    text = " ".join(read(office.handing.paper(desk, row.id)).split())
    order = (
        "Волжанский центр", "АКТ", "приёма-передачи документов и дел", "17.11.2026", "г. Волжанск", "№ 1-ПП",
        "в связи с уходом в отпуск по 01.12.2026", "приказ от 16.11.2026 № 112-к",
        "Сдал(а): старший специалист Королёва Марина Игоревна",
        "Принял(а): главный специалист Аксёнова Людмила Фёдоровна",
        "В присутствии: Тимофеевой Галины Семёновны (начальник отдела приёма)",
        "Королёвой Мариной Игоревной переданы, а Аксёновой Людмилой Фёдоровной приняты",
        "Вид и заголовок", "Срок исполнения", "Примечание", "Сверить список",
        "Всего 17 (семнадцать) дел", "Недостающие документы: нет", "Печати, ключи, доступы: печать «Для справок»",
        "Сдал:", "М. И. Королёва", "Принял:", "Л. Ф. Аксёнова", "Присутствовал:", "Г. С. Тимофеева",
    )  # fmt: skip
    at = 0
    for words in order:
        at = text.find(words, at)
        assert at >= 0, words


def test_a_project_has_no_number_and_moves_nothing(office: Office, desk: Desk, draft: HandOverDraft) -> None:
    before = office.handing.held(desk, desk.staff_id)
    text = read(office.handing.project(desk, draft))
    assert "ПРОЕКТ" in text
    assert "1-ПП" not in text
    assert office.handing.held(desk, desk.staff_id) == before
    assert office.handing.made(desk) == ()


def test_a_shift_is_handed_over_by_the_same_deed_without_a_witness_or_an_absence(
    office: Office, desk: Desk, draft: HandOverDraft
) -> None:
    shift = replace(draft, witness_id=None, reason=HandOverReason.SHIFT, until="", basis="")
    row = office.handing.hand_over(desk, shift)
    text = " ".join(read(office.handing.paper(desk, row.id)).split())
    assert "при сдаче смены" in text
    assert "В присутствии" not in text
    assert "Присутствовал" not in text
    assert next(person for person in office.teams.colleagues() if person.id == desk.staff_id).away is None


def test_what_is_missing_for_a_hand_over_is_said_at_its_field(
    office: Office, desk: Desk, draft: HandOverDraft
) -> None:
    registrar = desk_of(office, Role.REGISTRAR)
    for wrong, field in (
        (replace(draft, to_staff_id=None), "to_staff_id"),
        (replace(draft, to_staff_id=desk.staff_id), "to_staff_id"),
        (replace(draft, to_staff_id=registrar.staff_id), "to_staff_id"),
        (replace(draft, witness_id=None), "witness_id"),
        (replace(draft, witness_id=draft.to_staff_id), "witness_id"),
        (replace(draft, until="01.11.2026"), "until"),
        (replace(draft, until="потом"), "until"),
    ):
        with pytest.raises(Invalid) as refused:
            office.handing.hand_over(desk, wrong)
        assert [problem.field for problem in refused.value.problems] == [field]


def test_empty_hands_hand_nothing_over(office: Office, desk: Desk, draft: HandOverDraft) -> None:
    office.handing.hand_over(desk, draft)
    with pytest.raises(WrongState):
        office.handing.hand_over(desk, draft)


def test_anothers_things_are_handed_over_by_a_lead_alone(
    office: Office, desk: Desk, lead: Desk, draft: HandOverDraft
) -> None:
    clerk = desk_of(office, Role.CLERK)
    for deed in (
        lambda: office.handing.held(clerk, desk.staff_id),
        lambda: office.handing.hand_over(clerk, draft),
        lambda: office.handing.project(clerk, draft),
    ):
        with pytest.raises(NotAllowed):
            deed()
    row = office.handing.hand_over(lead, replace(draft, reason=HandOverReason.ILLNESS, until=""))
    with pytest.raises(NotAllowed):
        office.handing.paper(clerk, row.id)
    with pytest.raises(NotAllowed):
        office.handing.bring_back(clerk, row.id)
    assert [made.id for made in office.handing.made(lead)] == [row.id]
    assert office.handing.made(clerk) == ()
    assert EventKind.HANDED_OVER not in kinds(office.tickets.timeline(1))


def test_an_act_that_was_touched_is_not_shown(office: Office, desk: Desk, draft: HandOverDraft) -> None:
    row = office.handing.hand_over(desk, draft)
    with office.database.write() as session:
        act = session.get_one(Act, session.get_one(HandOver, row.id).act_id)
        act.paper = b"%PDF-1.7"
        act_id = act.id
    with pytest.raises(Damaged):
        office.handing.paper(desk, row.id)
    assert office.journal.verify().altered_acts == (act_id,)


@pytest.mark.parametrize("reason", [HandOverReason.VACATION, HandOverReason.SHIFT])
def test_the_act_of_a_hand_over_stands_in_the_register_and_its_sheet_is_verified(
    office: Office, desk: Desk, draft: HandOverDraft, reason: HandOverReason
) -> None:
    row = office.handing.hand_over(desk, replace(draft, reason=reason))
    (id,) = office.acts.ids(ActFilter(kind=ActKind.HAND_OVER))
    card = office.acts.card(id)
    assert (card.number, card.state) == (row.number, ActState.ISSUED)
    assert card.code in read(office.handing.paper(desk, row.id))
    assert office.acts.verify(card.code).holds
    lead = desk_of(office, Role.LEAD)
    office.acts.annul(lead, id, "Не тот принял")
    assert "АННУЛИРОВАН" in read(office.acts.paper(id)).replace("\n", "")
    assert office.acts.verify(card.code).holds is False
    assert office.journal.verify().is_whole
