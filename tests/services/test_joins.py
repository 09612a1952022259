"""Tickets made one and made two again, split and linked. The ids are those of behaviours of peers worth having."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.db.models import Message, Ticket
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, NotYet, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Missing, Outcome
from frontdesk.domain.joins import LinkKind, SplitDraft, living
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskKind
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Category, Channel, MessageKind, Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, subject, ticket


def note(office: Office, desk: Desk, id: int, text: str = "Сказано") -> None:
    office.tickets.say(desk, MessageDraft(id, MessageKind.NOTE, text))


def words_of(office: Office, id: int) -> list[str]:
    with office.database.read() as session:
        rows = session.query(Message).filter(Message.ticket_id == id).order_by(Message.id)
        return [row.text for row in rows]


def others(office: Office, desk: Desk, id: int) -> set[tuple[LinkKind, int]]:
    return {(link.kind, link.ticket_id) for link in office.joins.links(desk, id)}


def test_nothing_merges_into_what_is_merged_already_m_01(office: Office, desk: Desk) -> None:
    a, b, c = (ticket(office, desk) for _ in range(3))
    office.joins.merge(desk, b, a)
    for kept, gone in ((a, b), (a, c), (c, a)):
        with pytest.raises(WrongState):
            office.joins.merge(desk, kept, gone)


def test_all_links_start_from_the_kept_one_m_03(office: Office, desk: Desk) -> None:
    kept, gone, x, y, z = (ticket(office, desk) for _ in range(5))
    office.joins.link(desk, gone, x, LinkKind.RELATED)
    office.joins.link(desk, gone, y, LinkKind.PARENT)
    office.joins.link(desk, z, gone, LinkKind.PARENT)
    office.joins.merge(desk, kept, gone)
    assert others(office, desk, kept) == {
        (LinkKind.RELATED, x), (LinkKind.PARENT, y), (LinkKind.CHILD, z), (LinkKind.MERGED, gone),
    }  # fmt: skip
    assert (LinkKind.RELATED, kept) in others(office, desk, x)


def test_links_of_different_kinds_live_side_by_side_m_05(office: Office, desk: Desk) -> None:
    kept, gone, x, parent = (ticket(office, desk) for _ in range(4))
    office.joins.link(desk, gone, x, LinkKind.RELATED)
    office.joins.link(desk, kept, parent, LinkKind.PARENT)
    office.joins.merge(desk, kept, gone)
    assert len(others(office, desk, kept)) == 3
    assert others(office, desk, gone) == {(LinkKind.MERGED, kept)}


def test_both_histories_name_both_and_who_did_it_m_07(office: Office, desk: Desk) -> None:
    kept, gone = ticket(office, desk), ticket(office, desk)
    office.joins.merge(desk, kept, gone)
    with office.database.read() as session:
        numbers = [session.get_one(Ticket, id).number for id in (kept, gone)]
    for id, kind in ((kept, EventKind.TICKET_JOINED), (gone, EventKind.TICKET_JOINED_TO)):
        event = next(e for e in office.tickets.timeline(id) if e.kind is kind and e.ticket_id == id)
        assert (event.data["kept_id"], event.data["gone_id"]) == (kept, gone)
        assert [event.data["kept_number"], event.data["gone_number"]] == numbers
        assert event.staff_name == desk.staff.short_name


def test_the_gone_one_closes_and_its_words_come_along_m_09_m_15(office: Office, desk: Desk) -> None:
    kept, gone = ticket(office, desk), ticket(office, desk)
    note(office, desk, gone, "первое")
    note(office, desk, gone, "второе")
    note(office, desk, kept, "третье")
    office.joins.merge(desk, kept, gone)
    assert words_of(office, kept) == ["первое", "второе", "третье"]
    assert words_of(office, gone) == []
    card = office.tickets.card(gone)
    assert (card.status, card.merged_into) == (Status.CLOSED, kept)
    told = kinds(office.tickets.timeline(kept))
    assert told.count(EventKind.TICKET_NOTE) == 3
    assert EventKind.TICKET_JOINED in told


def test_pointers_in_a_circle_lead_nowhere_and_end_m_11(office: Office, desk: Desk) -> None:
    a, b = ticket(office, desk), ticket(office, desk)
    with office.database.write() as session:
        session.get_one(Ticket, a).merged_into, session.get_one(Ticket, b).merged_into = b, a
    assert office.joins.living(a) is None
    assert living(1, {1: 2, 2: 3, 3: None}.get) == 3
    assert living(1, {1: 2, 2: 1}.get) is None


def test_a_message_becomes_a_ticket_of_its_own_m_13(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    note(office, desk, id, "И ещё справка нужна")
    message = next(e for e in office.tickets.timeline(id)).data["message"]
    new = office.joins.split(desk, SplitDraft(message, "Справка", subject(office, "paper.statement")))
    card = office.tickets.card(new)
    assert (card.title, card.client_id, card.status) == ("Справка", 1, Status.IN_WORK)
    assert (words_of(office, new), words_of(office, id)) == (["И ещё справка нужна"], [])
    assert others(office, desk, new) == {(LinkKind.SPLIT, id)}
    assert kinds(office.tickets.timeline(id))[-1] is EventKind.TICKET_SPLIT
    assert office.tickets.timeline(new)[-1].data["text"] == "И ещё справка нужна"
    with pytest.raises(Invalid):
        office.joins.split(desk, SplitDraft(message, "  "))


def test_a_split_is_taken_back_until_work_went_on(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    note(office, desk, id)
    message = office.tickets.timeline(id)[0].data["message"]
    new = office.joins.split(desk, SplitDraft(message, "Отдельно"))
    assert office.joins.unite(desk, new) == id
    assert words_of(office, id) == ["Сказано"]
    assert office.tickets.card(new).category is Category.DONE
    again = office.joins.split(desk, SplitDraft(message, "Снова отдельно"))
    note(office, desk, again)
    with pytest.raises(WrongState):
        office.joins.unite(desk, again)


def test_who_may_change_neither_may_join_neither_m_17(office: Office, desk: Desk) -> None:
    registrar, a, b = desk_of(office, Role.REGISTRAR), ticket(office, desk), ticket(office, desk)
    with pytest.raises(NotAllowed):
        office.joins.merge(registrar, a, b)
    assert office.joins.merge(desk, a, b)


def test_only_tickets_merge_with_tickets_m_19(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """A task, a promise, an unknown number and the ticket itself are refused, either way round."""
    id = ticket(office, desk)
    due = clock.now + timedelta(days=1)
    task = office.tasks.give(desk, TaskDraft(TaskKind.SUBTASK, "Запрос", due, ticket_id=id))
    none = 1_000_000 + task.id
    for kept, gone in ((id, none), (none, id)):
        with pytest.raises(NotFound):
            office.joins.merge(desk, kept, gone)
    with pytest.raises(WrongState):
        office.joins.merge(desk, id, id)


def test_tickets_of_two_people_are_linked_not_merged(office: Office, desk: Desk) -> None:
    with pytest.raises(WrongState):
        office.joins.merge(desk, ticket(office, desk, 1), ticket(office, desk, 2))
    nobodys = ticket(office, desk, None)
    merge = office.joins.merge(desk, nobodys, ticket(office, desk, 2))
    assert office.tickets.card(nobodys).client_id == 2
    office.joins.undo(desk, merge)
    assert office.tickets.card(nobodys).client_id is None


def test_a_merge_is_undone_at_any_later_time(office: Office, desk: Desk, clock: StoppedClock) -> None:
    kept, gone, x = (ticket(office, desk) for _ in range(3))
    due = clock.now + timedelta(days=2)
    note(office, desk, gone, "своё")
    office.tasks.give(desk, TaskDraft(TaskKind.SUBTASK, "Запросить дело", due, ticket_id=gone))
    office.tasks.promise(desk, PromiseDraft(gone, "позвонить", due))
    office.joins.link(desk, gone, x, LinkKind.RELATED)
    before = office.tickets.card(gone)
    merge = office.joins.merge(desk, kept, gone)
    assert len(office.tasks.of_ticket(desk, kept)) == len(office.tasks.promises(desk, kept)) == 1
    clock.forward(days=3)
    note(office, desk, kept, "новое")
    assert office.joins.undo(desk, merge) == gone
    card = office.tickets.card(gone)
    assert (card.status, card.owner_id, card.merged_into) == (before.status, before.owner_id, None)
    assert (words_of(office, gone), words_of(office, kept)) == (["своё"], ["новое"])
    assert len(office.tasks.of_ticket(desk, gone)) == len(office.tasks.promises(desk, gone)) == 1
    assert others(office, desk, gone) == {(LinkKind.RELATED, x)}
    assert others(office, desk, kept) == set()
    with pytest.raises(WrongState):
        office.joins.undo(desk, merge)
    assert office.journal.verify().is_whole


def test_merges_in_a_row_come_apart_in_any_order(office: Office, desk: Desk) -> None:
    a, b, c = (ticket(office, desk) for _ in range(3))
    for id, text in ((a, "а"), (b, "б"), (c, "в")):
        note(office, desk, id, text)
    first = office.joins.merge(desk, b, a)
    second = office.joins.merge(desk, c, b)
    assert words_of(office, c) == ["а", "б", "в"]
    assert office.joins.living(a) == c
    office.joins.undo(desk, first)
    assert (words_of(office, a), words_of(office, c)) == (["а"], ["б", "в"])
    office.joins.undo(desk, second)
    assert (words_of(office, b), words_of(office, c)) == (["б"], ["в"])


def test_the_earliest_target_stays_with_the_kept_one(office: Office, desk: Desk, clock: StoppedClock) -> None:
    gone = ticket(office, desk)
    early = office.tickets.card(gone).solution.due
    clock.forward(hours=2)
    kept = ticket(office, desk)
    late = office.tickets.card(kept).solution.due
    assert early < late
    merge = office.joins.merge(desk, kept, gone)
    assert office.tickets.card(kept).solution.due == early
    office.joins.undo(desk, merge)
    assert office.tickets.card(kept).solution.due == late
    assert office.tickets.card(gone).solution.due == early
    other = ticket(office, desk)
    office.joins.merge(desk, gone, other)
    assert office.tickets.card(gone).solution.due == early, "a later one changes nothing"


def test_a_suspected_duplicate_is_decided_before_either_is_done(office: Office, desk: Desk) -> None:
    a, b = ticket(office, desk), ticket(office, desk)
    office.joins.link(desk, a, b, LinkKind.DUPLICATE)
    for id in (a, b):
        with pytest.raises(NotYet) as shut:
            office.tickets.solve(desk, id, outcome=Outcome.DONE)
        assert [lack.what for lack in shut.value.lacks] == [Missing.DUPLICATE]
    office.joins.unlink(desk, b, a, LinkKind.DUPLICATE)
    assert office.tickets.solve(desk, a, outcome=Outcome.DONE).status is Status.SOLVED


def test_links_are_made_once_and_only_of_kinds_that_are_kept(office: Office, desk: Desk) -> None:
    a, b = ticket(office, desk), ticket(office, desk)
    for _ in range(2):
        office.joins.link(desk, a, b, LinkKind.RELATED)
    assert kinds(office.tickets.timeline(a)).count(EventKind.TICKET_LINKED) == 1
    with pytest.raises(Invalid):
        office.joins.link(desk, a, b, LinkKind.CHILD)
    with pytest.raises(WrongState):
        office.joins.link(desk, a, a, LinkKind.RELATED)
    office.joins.unlink(desk, b, a, LinkKind.RELATED)
    assert others(office, desk, a) == set()
    with pytest.raises(NotFound):
        office.joins.unlink(desk, b, a, LinkKind.RELATED)


def test_a_merged_ticket_is_not_opened_again_nor_written_into(office: Office, desk: Desk) -> None:
    kept, gone = ticket(office, desk), ticket(office, desk)
    office.joins.merge(desk, kept, gone)
    with pytest.raises(WrongState):
        office.tickets.resume(desk, gone)
    heard = MessageDraft(gone, MessageKind.INCOMING, "Есть новости?")
    assert office.courses.hear(desk, heard).id == kept, "what the client says goes where the matter lives"
    assert words_of(office, kept) == ["Есть новости?"]


def test_a_ticket_by_phone_and_one_by_post_keep_how_they_came(office: Office, desk: Desk) -> None:
    draft = TicketDraft("Письмо", subject(office), 1, Channel.POST, source="вх. 118")
    with pytest.raises(Invalid) as refused:
        office.tickets.open(desk, draft)
    assert [problem.field for problem in refused.value.problems] == ["received_on"]
