"""A rule tried on the past says what it would really have done."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime

import pytest

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.queries import journal
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.errors import Invalid, Refusal
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.rehearsing import Rehearsal
from frontdesk.domain.rule_log import Ended
from frontdesk.domain.rules import Ask, Condition, Deed, Do, RuleDraft, Trigger
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, Level, MessageKind, Priority, Status
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.services.people import claim, decision, desk_of, ticket

SUBJECTS = ("reception.documents", "payment.missing", "complaint.service", "paper.statement")
STEPS, ROUNDS = 40, 16
Touched = set[tuple[int, datetime, tuple[Do, ...]]]


def lines(office: Office) -> int:
    with office.database.read() as session:
        return journal.count(session)


def rehearsed(office: Office, desk: Desk, draft: RuleDraft) -> Rehearsal:
    done = office.rules.rehearsal(desk, draft)
    while not done.is_over:
        done = office.rules.go_on(desk, draft, done)
    return done


def any_rule(dice: random.Random, teams: list[int], people: list[int]) -> RuleDraft:
    """Of what a journal tells exactly."""
    asks = [
        Condition(Ask.KIND, dice.choice(list(TicketKind))),
        Condition(Ask.PRIORITY, dice.choice(list(Priority))),
        Condition(Ask.STATUS, dice.choice(("new", "in_work", "waiting_client", "with_others"))),
        Condition(Ask.SUBJECT, dice.choice(("Выплата", "Приём документов"))),
        Condition(Ask.CHANNEL, dice.choice((Channel.PHONE, Channel.VISIT))),
        Condition(Ask.NOBODY),
        Condition(Ask.OWNER, str(dice.choice(people))),
        Condition(Ask.TEAM, str(dice.choice(teams))),
        Condition(Ask.WORKING),
        Condition(Ask.WORDS, dice.choice(("суд", "спасибо", "вопрос"))),
    ]
    deeds = [
        Deed(Do.PRIORITY, dice.choice(list(Priority))),
        Deed(Do.KIND, dice.choice(list(TicketKind))),
        Deed(Do.NOTE, text="заметка"),
        Deed(Do.PERSON, str(dice.choice(people))),
        Deed(Do.TEAM, str(dice.choice(teams))),
        Deed(Do.STATUS, dice.choice(("waiting_client", "with_others", "in_work"))),
    ]
    count = dice.randint(0, 2)
    chosen = [
        Condition(one.ask, one.value, dice.random() < 0.5) for one in dice.sample(asks, count)
    ]  # "not" makes a rule fit oftener
    triggers: tuple[Trigger, ...] = (
        Trigger.OPENED,
        Trigger.STATUS,
        Trigger.PRIORITY,
        Trigger.KIND,
        Trigger.WROTE,
        Trigger.HANDED,
    )
    given = [deed for deed in dice.sample(deeds, 3) if deed.do not in (Do.PERSON, Do.TEAM)]
    given += dice.sample([deed for deed in deeds if deed.do in (Do.PERSON, Do.TEAM)], dice.randint(0, 1))
    return RuleDraft("Любое", dice.choice(triggers), dice.random() < 0.5, tuple(chosen), tuple(given))


def live(office: Office, desk: Desk, clock: StoppedClock, seed: int, after: Callable[[], object]) -> None:
    """A history of persons: what it does next never asks what the ticket has become."""
    dice = random.Random(seed)
    teams = [row.id for row in office.courses.addressees() if row.kind is AddresseeKind.TEAM]
    people = [row.id for row in office.courses.addressees() if row.kind is AddresseeKind.PERSON]
    ids = [ticket(office, desk, n, dice.choice(SUBJECTS)) for n in range(1, 4)]
    after()
    for _ in range(STEPS):
        clock.forward(minutes=dice.randint(3, 60))
        id, deed = dice.choice(ids), dice.randint(0, 6)
        said = dice.choice(("Пойду в суд", "Спасибо", "Когда?"))
        grades = dice.choice(list(Level)), dice.choice(list(Level))
        kind, code = dice.choice(list(TicketKind)), dice.choice(SUBJECTS)
        person, team = dice.choice(people), dice.choice(teams)
        status = dice.choice(("waiting_client", "with_others", "on_approval"))
        with suppress(Refusal):
            match deed:
                case 0:
                    office.courses.hear(desk, MessageDraft(id, MessageKind.INCOMING, said))
                case 1:
                    office.courses.set_priority(desk, id, *grades)
                case 2:
                    office.courses.set_kind(desk, id, kind)
                case 3:
                    ids.append(_opened(office, desk, code, said))
                case 4:
                    office.courses.hand_over(desk, HandOverDraft(id, AddresseeKind.PERSON, person, "ему"))
                case 5:
                    office.courses.hand_over(desk, HandOverDraft(id, AddresseeKind.TEAM, team, "туда"))
                case _:
                    office.courses.set_status(desk, id, status)
        after()


def _opened(office: Office, desk: Desk, code: str, said: str) -> int:
    subject = next(row.id for row in office.tickets.subjects() if row.code == code)
    return office.tickets.open(desk, TicketDraft("Вопрос", subject, 1, Channel.PHONE, said))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_rehearsal_equals_what_really_running_does(fresh: Callable[..., Database], seed: int) -> None:
    """The same days twice: once with the rule on, once without it and rehearsed afterwards."""
    dice = random.Random(seed)
    clock = StoppedClock()
    office = open_office(fresh("sqlite", True), clock, home.resources())
    lead, desk = desk_of(office, Role.LEAD), desk_of(office, Role.AGENT, counter=3)
    teams = [row.id for row in office.courses.addressees() if row.kind is AddresseeKind.TEAM]
    people = [row.id for row in office.courses.addressees() if row.kind is AddresseeKind.PERSON]
    draft = any_rule(dice, teams, people)
    id = office.rules.save(lead, draft)
    office.rules.switch(lead, id, True)
    clock.forward(minutes=1)
    began = clock.now
    live(office, desk, clock, seed, office.ruling.sweep)
    really: Touched = {
        (run.ticket_id, run.at, tuple(t.deed.do for t in run.run.told if t.ended is Ended.DONE and t.deed.do))
        for run in office.rules.log(lead)
    }
    office.database.close()  # the other copy of the office takes its place
    clock = StoppedClock()
    other = open_office(fresh("sqlite", True), clock, home.resources())
    lead, desk = desk_of(other, Role.LEAD), desk_of(other, Role.AGENT, counter=3)
    clock.forward(minutes=1)
    live(other, desk, clock, seed, lambda: None)
    clock.forward(seconds=1)
    found = rehearsed(other, lead, draft)
    would: Touched = {
        (one.ticket_id, one.at, tuple(do for n in one.done if (do := draft.deeds[n].do)))
        for one in found.samples
        if one.at >= began
    }
    if {deed.do for deed in draft.deeds} & {Do.STATUS, Do.TEAM}:
        would, really = first_of_each(would), first_of_each(really)
    assert would == really


def first_of_each(touched: Touched) -> Touched:
    """A rule that gives another status changes what persons find from then on, and so what they do."""
    found = sorted(touched, key=lambda one: (one[0], one[1]))
    return {one for n, one in enumerate(found) if not n or found[n - 1][0] != one[0]}


def test_nothing_is_written_and_the_rest_may_be_given_up(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.services.rules.AT_ONCE", 7)
    lead = desk_of(office, Role.LEAD)
    before = lines(office)
    draft = RuleDraft(
        "Заметка", Trigger.OPENED, deeds=(Deed(Do.NOTE, text="Проверить"), Deed(Do.PRIORITY, "normal"))
    )
    first = office.rules.go_on(lead, draft, office.rules.rehearsal(lead, draft))
    assert (first.looked, first.is_over) == (7, False)
    whole = rehearsed(office, lead, draft)
    assert whole.looked == len(whole.tickets) > 7
    assert whole.touched == whole.counts[0] == len(whole.tickets)
    assert whole.counts[1] < whole.counts[0], "some were of it already"
    assert lines(office) == before
    assert all(one.number and one.title for one in whole.samples)


def test_only_the_last_month_is_looked_at(office: Office, desk: Desk, clock: StoppedClock) -> None:
    lead = desk_of(office, Role.LEAD)
    draft = RuleDraft("Заметка", Trigger.OPENED, deeds=(Deed(Do.NOTE, text="Проверить"),))
    clock.forward(days=31)
    mine = ticket(office, desk)
    assert rehearsed(office, lead, draft).tickets == (mine,)


def test_a_rule_that_cannot_be_right_is_not_rehearsed(office: Office) -> None:
    with pytest.raises(Invalid):
        office.rules.rehearsal(desk_of(office, Role.LEAD), RuleDraft("Без дел"))


def test_the_past_knows_what_a_ticket_was_then(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """Of a priority that was lowered later, and of one whose lowering was taken back."""
    lead = desk_of(office, Role.LEAD)
    made = ticket(office, desk)
    clock.forward(minutes=5)
    office.courses.set_priority(desk, made, Level.HIGH, Level.HIGH)
    clock.forward(minutes=5)
    office.courses.hear(desk, MessageDraft(made, MessageKind.INCOMING, "Критично"))
    at = clock.now
    clock.forward(minutes=5)
    card = office.courses.set_priority(desk, made, Level.LOW, Level.LOW)
    clock.forward(minutes=5)
    assert card.was is not None
    office.undoing.ticket(desk, card.was)
    clock.forward(minutes=5)
    office.courses.hear(desk, MessageDraft(made, MessageKind.INCOMING, "Всё ещё"))
    later = clock.now
    clock.forward(minutes=5)
    office.courses.set_status(desk, made, Status.WITH_OTHERS.value)
    critical = (Condition(Ask.PRIORITY, "critical"), Condition(Ask.STATUS, "in_work"))
    draft = RuleDraft("Критично", Trigger.WROTE, False, critical, (Deed(Do.NOTE, text="Срочно"),))
    found = [one for one in rehearsed(office, lead, draft).samples if one.ticket_id == made]
    assert [one.at for one in found] == [at, later]


def test_a_call_after_a_decided_claim_is_shipped_and_tried_on_the_past_r63(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    lead, id = desk_of(office, Role.LEAD), ticket(office, desk)
    [draft] = [one for one in office.rules.samples() if one.trigger is Trigger.DECIDED]
    before = rehearsed(office, lead, draft).touched

    def decided() -> None:
        card = office.claims.register(desk, claim(id))
        office.claims.decide(desk, card.version, decision(card.id))

    decided()
    clock.forward(minutes=1)
    assert rehearsed(office, lead, draft).touched == before + 1
    assert office.tasks.of_ticket(lead, id) == (), "a rule that is tried does nothing"
    office.rules.switch(lead, office.rules.save(lead, draft), True)
    decided()
    while office.ruling.sweep():
        pass
    (call,) = office.tasks.of_ticket(lead, id)
    assert call.title == "Позвонить после претензии"
    assert call.due is not None
    assert office.facts.day(call.due) == date(2026, 11, 20), "Tuesday and three working days of 12 hours"
