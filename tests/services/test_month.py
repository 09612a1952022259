"""A month of twenty desks: whatever they do, in whatever order, the stored clocks are those that the journal tells."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk import home
from frontdesk.db.queries import clocks
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.edition_drafts import EditionDraft, Recount
from frontdesk.domain.errors import Refusal
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.silence import ReminderWay
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard, TicketDraft
from frontdesk.domain.tickets import Channel, Level, MessageKind
from frontdesk.domain.visits import VisitDraft
from frontdesk.services import demo, proving
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, local

DESKS, DEEDS, DAYS = 20, 1500, 30
ANSWERS = (MessageKind.CALL, MessageKind.REPLY, MessageKind.NOTE)


class Month:
    """The office at work. A deed that the office refuses has not been done."""

    def __init__(self, office: Office, clock: StoppedClock, seed: int) -> None:
        self.office, self.clock, self.dice = office, clock, random.Random(seed)
        able = [p for p in office.staff.people() if p.role in (Role.SENIOR, Role.CLERK, Role.AGENT)]
        self.desks = [
            office.staff.sign_in(able[n % len(able)].id, demo.PASSWORD, None, f"desk-{n}")
            for n in range(DESKS)
        ]
        self.lead = desk_of(office, Role.LEAD)
        self.subjects = office.tickets.subjects()
        self.offerings = [row.id for row in office.visits.offerings()]
        self.opened: list[int] = []
        self.asked: list[int] = [0]
        self.merged: list[int] = []
        self.done: Counter[str] = Counter()

    def play(self, deeds: int) -> None:
        """Most of the time somebody works on a ticket; now and then the office itself is changed."""
        common: list[Callable[[Desk], object]] = [
            self.open, self.open, self.say, self.say, self.hear, self.wait, self.resume, self.solve, self.solve,
            self.reopen, self.merge, self.part, self.hurry, self.undo, self.rename, self.visit, self.file, self.file,
            self.offer, self.extend, self.ask, self.answer, self.take_back, self.remind,
        ]  # fmt: skip
        for place in range(deeds):
            self.clock.forward(minutes=self.dice.randrange(1, 2 * DAYS * 24 * 60 // deeds))
            deed = common[self.dice.randrange(len(common))]
            if place % 90 == 50:
                deed = self.edit_hours if place % 180 == 50 else self.edit_contract
            elif place % 15 == 0:
                deed = self.sweep
            try:
                deed(self.dice.choice(self.desks))
            except Refusal:
                continue
            self.done[deed.__name__] += 1

    def some(self) -> int:
        return self.dice.choice(self.opened[-40:])

    def open(self, desk: Desk) -> None:
        draft = TicketDraft(
            "Вопрос",
            self.dice.choice(self.subjects).id,
            self.dice.randrange(1, 6),
            self.dice.choice((Channel.PHONE, Channel.VISIT)),
            "слова",
            kind=self.dice.choice((None, *TicketKind)),
        )
        self.opened.append(self.office.tickets.open(desk, draft))

    def say(self, desk: Desk) -> None:
        kind = self.dice.choice(ANSWERS)
        self.office.tickets.say(
            desk, MessageDraft(self.some(), kind, "Сказано", 60 * (kind is MessageKind.CALL))
        )

    def hear(self, desk: Desk) -> None:
        self.office.courses.hear(desk, MessageDraft(self.some(), MessageKind.INCOMING, "Когда?"))

    def wait(self, desk: Desk) -> None:
        self.office.tickets.wait_for_client(desk, self.some())

    def resume(self, desk: Desk) -> None:
        self.office.tickets.resume(desk, self.some())

    def solve(self, desk: Desk) -> None:
        id = self.some()
        with suppress(Refusal):  # nothing to excuse
            self.office.courses.excuse(desk, id, self.dice.choice(list(BreachReason)))
        self.office.tickets.solve(desk, id, outcome=Outcome.DONE)

    def reopen(self, desk: Desk) -> None:
        self.office.courses.reopen(desk, self.some(), "не помогло")

    def merge(self, desk: Desk) -> None:
        self.merged.append(self.office.joins.merge(desk, self.some(), self.some()))

    def part(self, desk: Desk) -> None:
        if self.merged:
            self.office.joins.undo(desk, self.dice.choice(self.merged))

    def hurry(self, desk: Desk) -> None:
        self.office.courses.set_priority(desk, self.some(), *self.dice.choices(list(Level), k=2))

    def rename(self, desk: Desk) -> None:
        self.office.courses.set_kind(desk, self.some(), self.dice.choice(list(TicketKind)))

    def undo(self, desk: Desk) -> None:
        id = self.some()
        deed = self.dice.choice((self.office.tickets.wait_for_client, self.office.tickets.resume))
        if (was := deed(desk, id).was) is not None:
            self.office.undoing.ticket(desk, was)

    def visit(self, desk: Desk) -> None:
        """Somebody comes for an offering; the ticket is new, or one of theirs that the visit joins."""
        draft = VisitDraft(self.dice.randrange(1, 30), self.dice.choice(self.offerings))
        self.opened.append(self.office.visits.register(desk, draft).ticket_id)

    def file(self, desk: Desk) -> None:
        """The application is registered, now or of some days ago; now and then that was a mistake."""
        day = (self.clock.now - timedelta(days=self.dice.randrange(3))).date()
        card = self.office.statutes.register(desk, self.some(), day, self.dice.choice(self.offerings))
        self.perhaps_undo(desk, card, EventKind.TICKET_TERM)

    def offer(self, desk: Desk) -> None:
        card = self.office.courses.set_offering(desk, self.some(), self.dice.choice((None, *self.offerings)))
        self.perhaps_undo(desk, card, EventKind.TICKET_OFFERING)

    def extend(self, _: Desk) -> None:
        ids = [id for id in self.opened if self.office.statutes.longer(id) is not None]
        id = self.dice.choice(ids or self.opened)
        card = self.office.statutes.extend(self.lead, id, "запрос", "Продлено")
        self.perhaps_undo(self.lead, card, EventKind.TICKET_TERM)

    def perhaps_undo(self, desk: Desk, card: TicketCard, what: EventKind) -> None:
        if self.dice.random() < 0.3 and card.was is not None:
            self.clock.forward(minutes=1)
            self.office.undoing.ticket(desk, card.was, what)

    def ask(self, desk: Desk) -> None:
        due = self.clock.now + timedelta(days=self.dice.randrange(1, 9))
        draft = TaskDraft(TaskKind.INTERNAL, "Когда выплата", due, ticket_id=self.some(), team_id=1)
        self.asked.append(self.office.tasks.give(desk, draft).id)

    def answer(self, desk: Desk) -> None:
        id = self.dice.choice(self.asked)
        if self.dice.random() < 0.3:
            self.office.tasks.give_back(desk, id, "не о том")
        else:
            self.office.tasks.done(desk, id, "20 ноября")

    def take_back(self, _: Desk) -> None:
        self.office.tasks.take_back(self.lead, self.dice.choice(self.asked))

    def remind(self, desk: Desk) -> None:
        self.office.silences.tick()
        waiting = [row.id for row in self.office.tickets.rows(self.opened) if row.is_to_remind]
        self.office.silences.remind(desk, (waiting or self.opened)[0], "Ждём ответа", ReminderWay.CALL)

    def sweep(self, _: Desk) -> None:
        self.office.alerts.sweep()

    def edit_contract(self, _: Desk) -> None:
        row = self.dice.choice(self.office.targets.rows())
        longer = {measure: round(norm * self.dice.uniform(0.5, 2)) for measure, norm in row.norms.items()}
        self.office.targets.save(self.lead, replace(row, norms=longer))

    def edit_hours(self, _: Desk) -> None:
        """Closed an hour earlier, or opened later, from tomorrow or from a week ago."""
        calendar = self.office.calendars.cards()[0]
        first = self.clock.now + timedelta(days=self.dice.choice((-7, 1)))
        weekday = self.dice.choice(("8:00–19:00", "9:00–13:00, 14:00–20:00", "8:00–20:00", "10:00–18:00"))
        draft = EditionDraft(f"{first:%d.%m.%Y}", (weekday,) * 5 + ("9:00–14:00", ""))
        id = self.office.calendars.keep(self.lead, calendar.id, draft)
        self.office.calendars.publish(self.lead, id)
        done = Recount()
        while not done.is_over:
            done = self.office.calendars.recount(self.lead, done)


@pytest.mark.parametrize(("engine", "seed"), [("sqlite", 1), ("sqlite", 2), ("postgresql", 3)])
def test_the_stored_clocks_are_those_that_the_journal_tells(fresh, engine: str, seed: int) -> None:
    clock = StoppedClock()
    clock.now = local(17, 8)
    office = open_office(fresh(engine, True), clock, home.resources())
    month = Month(office, clock, seed)
    month.open(month.desks[0])
    month.play(DEEDS)
    counted, wrong = proving.differing(office.database, office.facts, clock())
    assert wrong == ()
    assert counted > 100
    for deed in (
        "solve", "wait", "reopen", "merge", "part", "hear", "undo", "edit_contract", "edit_hours", "visit", "file",
        "offer", "extend", "ask", "answer", "take_back", "remind",
    ):  # fmt: skip
        assert month.done[deed], f"nobody did {deed}: {month.done}"


def test_a_clock_that_somebody_touched_is_found(fresh, clock: StoppedClock) -> None:
    office = open_office(fresh("sqlite", True), clock, home.resources())
    month = Month(office, clock, 3)
    for _ in range(3):
        month.open(month.desks[0])
    with office.database.write() as session:
        touched = clocks.stored(session, month.opened[1])[0]
        assert touched.due is not None
        touched.due += timedelta(minutes=1)
    number = office.tickets.card(month.opened[1]).number
    assert proving.differing(office.database, office.facts, clock())[1] == (number,)
