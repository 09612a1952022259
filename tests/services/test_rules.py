"""Rules over a real office on every engine: they do what a person does, once, in order, and it can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.db.queries import journal
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.errors import Invalid, NotAllowed, NotYet, ProblemKind, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Missing
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.rule_log import Ended, RunRow
from frontdesk.domain.rules import Ask, Condition, Deed, Do, RuleDraft, Stop, Trigger
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import PromiseDraft, TaskKind
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, Level, MessageKind, Priority, Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, subject, ticket, visit

NOTE = Deed(Do.NOTE, text="Проверить документы")
URGENT = Deed(Do.URGENCY, "high")


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD, counter=9)


def rule(*deeds: Deed, when: Trigger = Trigger.OPENED, name: str = "Правило", **more: object) -> RuleDraft:
    return RuleDraft(name, when, deeds=deeds, **more)  # type: ignore[arg-type]


def switched(office: Office, lead: Desk, *drafts: RuleDraft) -> list[int]:
    ids = [office.rules.save(lead, draft) for draft in drafts]
    for id in ids:
        office.rules.switch(lead, id, True)
    return ids


def runs(office: Office, lead: Desk) -> list[RunRow]:
    """Oldest first."""
    return list(reversed(office.rules.log(lead)))


def wrote(office: Office, desk: Desk, id: int, text: str) -> None:
    office.courses.hear(desk, MessageDraft(id, MessageKind.INCOMING, text))


def test_a_rule_does_what_the_command_does_and_the_journal_names_it(
    office: Office, desk: Desk, lead: Desk
) -> None:
    [id] = switched(office, lead, rule(URGENT, NOTE, name="Всё срочно"))
    made = ticket(office, desk)
    before = office.tickets.card(made)
    assert office.ruling.sweep() == 1
    card = office.tickets.card(made)
    assert (before.urgency, card.urgency) == (Level.MEDIUM, Level.HIGH)
    told = [event for event in office.tickets.timeline(made) if "rule" in event.data]
    kinds = {event.kind for event in told}
    assert kinds >= {EventKind.TICKET_PRIORITY, EventKind.TICKET_NOTE, EventKind.TICKET_TARGET}
    for event in told:
        assert (event.staff_name, event.data["rule"]["name"]) == ("", "Всё срочно")
        assert (event.data["rule"]["id"], event.data["rule"]["edition"]) == (id, 1)
    [run] = runs(office, lead)
    assert (run.rule_id, run.edition, run.ticket_id, run.run.name) == (id, 1, made, "Всё срочно")
    assert [told.ended for told in run.run.told] == [Ended.DONE, Ended.DONE]


def test_a_line_is_answered_once_by_whoever_sweeps(office: Office, desk: Desk, lead: Desk) -> None:
    switched(office, lead, rule(NOTE))
    ticket(office, desk)
    assert [office.ruling.sweep(), office.ruling.sweep(), office.ruling.sweep("desk-7")] == [1, 0, 0]
    assert len(runs(office, lead)) == 1


def test_a_workstation_answers_its_own_lines_at_once_and_the_minute_the_rest(
    office: Office, desk: Desk, lead: Desk
) -> None:
    switched(office, lead, rule(NOTE))
    ticket(office, desk)
    assert office.ruling.sweep(lead.workstation) == 0
    assert office.ruling.sweep(desk.workstation) == 1


def test_what_was_told_before_a_rule_was_switched_on_is_not_its_business(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    ticket(office, desk)
    first = office.rules.save(lead, rule(NOTE))
    office.rules.switch(lead, first, True)
    assert office.ruling.sweep() == 0
    ticket(office, desk)
    clock.forward(minutes=1)
    switched(office, lead, rule(NOTE, name="Второе"))
    office.ruling.sweep()
    assert [run.run.name for run in runs(office, lead)] == ["Правило"]


def test_only_what_fits_is_touched(office: Office, desk: Desk, lead: Desk) -> None:
    fits = (Condition(Ask.SUBJECT, "Выплата"), Condition(Ask.CHANNEL, "phone"))
    switched(office, lead, rule(NOTE, conditions=fits))
    yes, no = ticket(office, desk, code="payment.missing"), ticket(office, desk)
    post = TicketDraft("Письмо", subject(office, "payment.missing"), 1, Channel.VISIT)
    by_post = office.tickets.open(desk, post)
    office.ruling.sweep()
    assert {run.ticket_id for run in runs(office, lead)} == {yes}
    assert {no, by_post}.isdisjoint({run.ticket_id for run in runs(office, lead)})


def test_words_of_the_client_are_found(office: Office, desk: Desk, lead: Desk) -> None:
    words = (Condition(Ask.WORDS, "суд, прокуратура"),)
    switched(office, lead, rule(NOTE, when=Trigger.WROTE, conditions=words))
    made = ticket(office, desk)
    wrote(office, desk, made, "Обсудим завтра")
    wrote(office, desk, made, "Пойду в суд!")
    office.ruling.sweep()
    assert len(runs(office, lead)) == 1


def test_rules_run_in_order_and_each_finds_what_the_one_before_it_left(
    office: Office, desk: Desk, lead: Desk
) -> None:
    urgent = (Condition(Ask.PRIORITY, "high"),)
    second = rule(NOTE, name="Второе", conditions=urgent)
    a, b = switched(office, lead, second, rule(Deed(Do.PRIORITY, "high"), name="Первое"))
    ticket(office, desk)
    office.ruling.sweep()
    assert [run.rule_id for run in runs(office, lead)] == [b]
    office.rules.move(lead, b, -1)
    assert [row.id for row in office.rules.rows()[:2]] == [b, a]
    ticket(office, desk)
    office.ruling.sweep()
    assert [run.rule_id for run in runs(office, lead)] == [b, b, a]


def test_the_gate_stands_before_a_rule_too_and_the_refusal_is_kept_with_what_lacks(
    office: Office, desk: Desk, lead: Desk
) -> None:
    switched(office, lead, rule(Deed(Do.STATUS, "solved"), NOTE, when=Trigger.WROTE))
    made = ticket(office, desk)
    promise = PromiseDraft(made, "перезвонить", office.clock().replace(hour=13))
    office.tasks.promise(desk, promise)
    wrote(office, desk, made, "Спасибо")
    office.ruling.sweep()
    assert office.tickets.card(made).status is Status.IN_WORK
    [run] = runs(office, lead)
    refused, noted = run.run.told
    assert isinstance(refused.why, NotYet)
    assert {lack.what for lack in refused.why.lacks} >= {Missing.PROMISES}
    assert (refused.ended, noted.ended) == (Ended.REFUSED, Ended.DONE)
    assert [e.data["text"] for e in office.tickets.timeline(made) if e.kind is EventKind.TICKET_NOTE]


def test_a_rule_acts_by_the_rights_of_who_wrote_it(office: Office, desk: Desk, lead: Desk) -> None:
    with pytest.raises(NotAllowed):
        office.rules.save(desk_of(office, Role.AGENT), rule(NOTE))
    switched(office, lead, rule(Deed(Do.ASSIGNMENT, "head", "Разобраться", "4 ч")))
    made = ticket(office, desk)
    office.ruling.sweep()
    [task] = office.tasks.of_ticket(lead, made)
    assert (task.kind, task.from_short) == (TaskKind.ASSIGNMENT, lead.staff.short_name)


def test_two_rules_that_answer_each_other_are_stopped_and_that_is_logged(
    office: Office, desk: Desk, lead: Desk
) -> None:
    up = rule(Deed(Do.PRIORITY, "high"), NOTE, when=Trigger.PRIORITY, name="Выше")
    down = rule(Deed(Do.PRIORITY, "low"), NOTE, when=Trigger.PRIORITY, name="Ниже")
    switched(office, lead, up, down)
    made = ticket(office, desk)
    office.courses.set_priority(desk, made, Level.MEDIUM, Level.LOW)
    office.ruling.sweep()
    stops = [run.run.stop for run in runs(office, lead) if run.run.stop]
    assert stops
    assert set(stops) <= {Stop.LOOP, Stop.DEPTH}
    assert office.ruling.sweep() == 0
    assert len(runs(office, lead)) < 10


def test_a_chain_of_rules_is_cut(office: Office, desk: Desk, lead: Desk) -> None:
    kinds = ("question", "proposal", "review", "gratitude", "incident")
    chain = [
        rule(
            Deed(Do.KIND, after),
            when=Trigger.KIND if n else Trigger.OPENED,
            name=after,
            conditions=(Condition(Ask.KIND, before),) if n else (),
        )
        for n, (before, after) in enumerate(zip(("", *kinds), kinds, strict=False))
    ]
    switched(office, lead, *reversed(chain))  # else each would find what the one before it left
    made = ticket(office, desk, code="payment.missing")
    office.ruling.sweep()
    assert [run.run.stop for run in runs(office, lead)] == [None, None, None, Stop.DEPTH]
    assert office.tickets.card(made).kind is TicketKind.REVIEW


def test_what_is_so_already_is_neither_done_nor_logged(office: Office, desk: Desk, lead: Desk) -> None:
    switched(office, lead, rule(Deed(Do.PRIORITY, "normal")))
    made = ticket(office, desk)
    assert office.tickets.card(made).priority is Priority.NORMAL
    assert office.ruling.sweep() == 0
    assert runs(office, lead) == []


def test_every_deed_is_the_persons_command(office: Office, desk: Desk, lead: Desk) -> None:
    other = next(row for row in office.courses.addressees() if row.kind is AddresseeKind.TEAM)
    deeds = (
        Deed(Do.SUBJECT, str(subject(office, "payment.missing"))),
        Deed(Do.IMPACT, "low"),
        Deed(Do.WATCH, "lead"),
        Deed(Do.SUBTASK, f"team.{other.id}", "Поднять дело", "4 ч"),
        Deed(Do.PROMISE, text="перезвонить", term="8 ч"),
        Deed(Do.NOTIFY, "lead", "Посмотрите"),
        Deed(Do.TEAM, str(other.id)),
    )
    switched(office, lead, rule(*deeds))
    made = ticket(office, desk)
    if office.tickets.card(made).team_id == other.id:
        others = [row for row in office.courses.addressees() if row.kind is AddresseeKind.TEAM][1]
        office.courses.hand_over(desk, HandOverDraft(made, AddresseeKind.TEAM, others.id, "туда"))
    office.ruling.sweep()
    [run] = runs(office, lead)
    assert [told.ended for told in run.run.told] == [Ended.DONE] * len(deeds), run.run.told
    card = office.tickets.card(made)
    assert (card.subject_id, card.impact, card.team_id) == (
        subject(office, "payment.missing"), Level.LOW, other.id,
    )  # fmt: skip
    assert [who.id for who in office.courses.watchers(lead, made)] == [lead.staff_id]
    assert [task.title for task in office.tasks.of_ticket(lead, made)] == ["Поднять дело"]
    assert [promise.text for promise in office.tasks.promises(lead, made)] == ["перезвонить"]
    assert ("Посмотрите", made) in [(row.text, row.ticket_id) for row in office.alerts.unseen(lead)]


def test_routing_anew_asks_the_routing_table(office: Office, desk: Desk, lead: Desk) -> None:
    made = ticket(office, desk, code="payment.missing")
    by_table = office.tickets.card(made).team_id
    away = next(
        row for row in office.courses.addressees() if row.kind is AddresseeKind.TEAM and row.id != by_table
    )
    switched(office, lead, rule(Deed(Do.ROUTE), when=Trigger.HANDED))
    office.courses.hand_over(desk, HandOverDraft(made, AddresseeKind.TEAM, away.id, "не туда"))
    assert office.tickets.card(made).team_id == away.id
    office.ruling.sweep()
    assert office.tickets.card(made).team_id == by_table


def test_a_run_is_taken_back_whole_and_the_rule_does_not_answer_that(
    office: Office, desk: Desk, lead: Desk
) -> None:
    deeds = (
        Deed(Do.STATUS, "waiting_client"), URGENT, Deed(Do.WATCH, "lead"),
        Deed(Do.SUBTASK, "", "Поднять дело", "4 ч"), Deed(Do.PROMISE, text="ответить", term="4 ч"),
    )  # fmt: skip
    switched(office, lead, rule(*deeds, when=Trigger.STATUS))
    made = ticket(office, desk)
    before = office.tickets.card(made)
    office.courses.set_status(desk, made, "with_others")
    office.ruling.sweep()
    [run] = runs(office, lead)
    assert office.tickets.card(made).status is Status.WAITING_CLIENT
    office.rules.take_back(desk, run.id)
    office.ruling.sweep()
    card = office.tickets.card(made)
    assert (card.status, card.urgency) == (Status.WITH_OTHERS, before.urgency)
    assert office.courses.watchers(desk, made) == ()
    assert office.tasks.of_ticket(lead, made) == ()
    assert office.tasks.promises(lead, made) == ()
    assert len(runs(office, lead)) == 1
    with pytest.raises(WrongState):
        office.rules.take_back(desk, run.id)


def test_what_somebody_has_gone_on_with_is_not_taken_back(office: Office, desk: Desk, lead: Desk) -> None:
    switched(office, lead, rule(URGENT))
    made = ticket(office, desk)
    office.ruling.sweep()
    office.courses.set_status(desk, made, "with_others")
    [run] = runs(office, lead)
    with pytest.raises(WrongState):
        office.rules.take_back(desk, run.id)
    assert office.tickets.card(made).urgency is Level.HIGH


def test_an_edit_is_a_new_edition_and_the_log_keeps_the_old_one(
    office: Office, desk: Desk, lead: Desk
) -> None:
    [id] = switched(office, lead, rule(NOTE))
    ticket(office, desk)
    office.ruling.sweep()
    assert office.rules.save(lead, rule(NOTE), id) == id
    assert [row.edition for row in office.rules.rows() if row.id == id] == [1], "nothing was changed"
    office.rules.save(lead, rule(NOTE, name="Иначе"), id)
    ticket(office, desk)
    office.ruling.sweep()
    assert [(run.edition, run.run.name) for run in runs(office, lead)] == [(1, "Правило"), (2, "Иначе")]


def test_a_rule_that_cannot_be_right_is_not_saved(office: Office, lead: Desk) -> None:
    wrong = rule(
        Deed(Do.STATUS, "never-was"), Deed(Do.STATUS, "solved"), Deed(Do.SUBTASK, "", "", "скоро"),
        conditions=(
            Condition(Ask.SUBJECT, "Нет такой темы"), Condition(Ask.MEASURE, "solution"), Condition(Ask.WORDS),
            Condition(Ask.KIND, "question"), Condition(Ask.KIND, "claim"),
        ),
        name="  ",
    )  # fmt: skip
    with pytest.raises(Invalid) as refused:
        office.rules.save(lead, wrong)
    found = {problem.field: problem.kind for problem in refused.value.problems}
    assert found == {
        "name": ProblemKind.REQUIRED,
        "conditions.0.value": ProblemKind.UNKNOWN_CHOICE,
        "conditions.1.ask": ProblemKind.NEVER,
        "conditions.2.value": ProblemKind.REQUIRED,
        "conditions.3.value": ProblemKind.NEVER,
        "conditions.4.value": ProblemKind.NEVER,
        "deeds.0.value": ProblemKind.UNKNOWN_CHOICE,
        "deeds.1.do": ProblemKind.CONTRARY,
        "deeds.2.text": ProblemKind.REQUIRED,
        "deeds.2.term": ProblemKind.NOT_A_LENGTH,
    }
    assert all(row.draft != wrong for row in office.rules.rows())


def test_the_shipped_rules_are_right_in_this_office_and_switched_off(office: Office, lead: Desk) -> None:
    samples = office.rules.samples()
    assert len(samples) == 6
    ids = [office.rules.save(lead, draft) for draft in samples]
    rows = {row.id: row for row in office.rules.rows()}
    assert not any(rows[id].is_on for id in ids)
    for id in ids:
        office.rules.switch(lead, id, True)


def test_a_rule_out_of_use_is_gone_from_the_list_and_back_again(
    office: Office, desk: Desk, lead: Desk
) -> None:
    [id] = switched(office, lead, rule(NOTE))
    office.rules.retire(lead, id)
    ticket(office, desk)
    assert office.ruling.sweep() == 0
    assert id not in {row.id for row in office.rules.rows()}
    office.rules.retire(lead, id, False)
    assert [row.is_on for row in office.rules.rows() if row.id == id] == [False]


def test_a_deed_and_its_log_stand_or_fall_together(
    office: Office, desk: Desk, lead: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be logged has not been done, and is done later."""
    switched(office, lead, rule(URGENT))
    made = ticket(office, desk)
    with monkeypatch.context() as broken:
        broken.setattr("frontdesk.services.ruling.dump", _refuse)
        with pytest.raises(_DiskError):
            office.ruling.sweep()
    assert office.tickets.card(made).urgency is Level.MEDIUM
    assert office.ruling.sweep() == 1
    assert office.tickets.card(made).urgency is Level.HIGH


class _DiskError(Exception):
    pass


def _refuse(_: object) -> None:
    raise _DiskError


def test_a_commit_is_told_to_nobody_where_no_rule_listens(office: Office, desk: Desk, lead: Desk) -> None:
    office.ruling.sweep()
    assert office.listening.kinds == frozenset()
    ticket(office, desk)
    assert not office.listening.is_due
    switched(office, lead, rule(NOTE, when=Trigger.WROTE))
    assert office.listening.kinds is None, "whoever switched it on, it is asked for anew"
    office.ruling.sweep()
    made = ticket(office, desk)
    assert not office.listening.is_due
    wrote(office, desk, made, "Здравствуйте")
    assert office.listening.is_due


def test_the_journal_stays_whole(office: Office, desk: Desk, lead: Desk) -> None:
    switched(office, lead, rule(URGENT, Deed(Do.STATUS, "solved"), NOTE))
    office.visits.register(desk, visit(office, 5))
    ticket(office, desk)
    office.ruling.sweep()
    office.rules.take_back(lead, runs(office, lead)[0].id)
    with office.database.read() as session:
        journal.at_one_moment(session)
        assert list(journal.broken_links(session)) == []


def test_the_author_of_a_rule_changes_with_its_edition(office: Office, lead: Desk) -> None:
    senior = desk_of(office, Role.SENIOR)
    id = office.rules.save(lead, rule(NOTE))
    office.rules.save(senior, replace(rule(NOTE), name="Другое"), id)
    row = next(row for row in office.rules.rows() if row.id == id)
    assert (row.edition, row.author) == (2, senior.staff.short_name)
