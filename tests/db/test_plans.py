"""No question of the desk reads a big table from end to end. The questions are those the services really ask."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from frontdesk import home
from frontdesk.db.queries import calendars
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.board import Column
from frontdesk.domain.bulk import BulkDraft, Deed
from frontdesk.domain.consents import ConsentDraft, Purpose
from frontdesk.domain.erasing import Cause
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.teams import TeamDraft
from frontdesk.domain.tickets import Channel, Order, Priority, QueueFilter, Scope
from frontdesk.domain.views import ViewDraft
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.db.test_search import HABITS
from tests.services.cards import PERSON
from tests.services.people import claim, desk_of, ticket, visit

BIG = (
    "client", "client_phone", "client_word", "client_contact", "client_address", "client_document", "client_benefit",
    "representative", "consent", "attachment", "blob", "own_value", "ticket", "visit", "event", "clock", "pause",
    "alert",
)  # fmt: skip
TYPED = (
    *HABITS,
    "14-27",
    "+7 900 000-14-27",
    "112-233-445 95",
    "соколова 1427",
    "14.03.1959 соколова",
    "4773",
)

ADDRESSES = (
    "сад",
    "садовая 1",
    "садовая 18 42",
    "волжанск садовая",
    "cfljdfz",
    "г. Волжанск, Сад",
    "нет такой улицы 5",
)
ASKED = (
    QueueFilter(Scope.MINE),
    QueueFilter(Scope.NOBODY),
    QueueFilter(Scope.TEAM),
    QueueFilter(Scope.TEAM, team_id=1),
    QueueFilter(Scope.ALL, owner_id=2),
    QueueFilter(Scope.ALL, order=Order.PRIORITY),
    QueueFilter(Scope.ALL, order=Order.NEWEST),
    QueueFilter(
        Scope.ALL, text="сок", channels=frozenset({Channel.EMAIL}), kinds=frozenset({"claim"}),
        subjects=frozenset({1, 2}), priorities=frozenset({Priority.HIGH}), order=Order.OLDEST,
    ),
)  # fmt: skip

# A walk along the row ids that stops after a page is no scan, though SQLite calls it one.
BY_ROW_ID = re.compile(r"ORDER BY (?:client|event)\.id DESC\s+LIMIT", re.IGNORECASE)

SMALL = (
    "ix_ticket_queue",
    "ix_ticket_mine",
    "ix_ticket_team",
    "ix_ticket_free",
    "ix_visit_waiting",
)  # hold what is open or waits, no more

Question = tuple[str, Any]


@pytest.fixture
def office(fresh, clock: StoppedClock) -> Office:
    return open_office(fresh("sqlite", True), clock, home.resources())


def asked_by(office: Office, deed: Callable[[], object]) -> list[Question]:
    """Every statement that the deed sends to the store."""
    said: list[Question] = []

    def listen(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, is_many: bool) -> None:
        said.append((statement, parameters[0] if is_many else parameters))

    event.listen(office.database.engine, "before_cursor_execute", listen)
    try:
        deed()
    finally:
        event.remove(office.database.engine, "before_cursor_execute", listen)
    return [(text, values) for text, values in said if text.lstrip().startswith(("SELECT", "UPDATE", "WITH"))]


def plan(office: Office, question: Question) -> list[str]:
    values = question[1][0] if isinstance(question[1], list) else question[1]  # of many rows the first
    with office.database.read() as session:
        lines = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {question[0]}", values).all()
    return [line[3] for line in lines]


def deeds(office: Office, desk: Desk) -> dict[str, Callable[[], object]]:
    mine = office.tickets.queue(desk, QueueFilter(Scope.MINE)).ids
    new = ticket(office, desk)
    return {
        **{f"find {typed}": lambda typed=typed: office.clients.find(typed) for typed in TYPED},
        **{f"address {typed}": lambda typed=typed: office.addresses.like(desk, typed) for typed in ADDRESSES},
        "empty box": lambda: office.clients.find(""),
        "rows of clients": lambda: office.clients.rows(range(1, 51)),
        "card": lambda: office.clients.card(1),
        "card's life": lambda: office.clients.timeline(1),
        "card's life, second page": lambda: office.clients.timeline(1, before=50),
        "card's tickets": lambda: office.clients.tickets(1),
        "whose phone": lambda: office.clients.with_phone("+79000001427"),
        "look": lambda: office.clients.reveal(desk, 1),
        "who looked": lambda: office.looks.of(desk, 1),
        "unusual looks": lambda: office.looks.unusual(desk, date(2026, 11, 1), date(2026, 11, 30)),
        "sheet of looks": lambda: office.looks.sheet(desk, 1),
        "request": lambda: office.subjects.request(desk, 1),
        "requests": lambda: office.subjects.requests(1),
        "everything about a person": lambda: office.subjects.pack(desk, 1),
        "sheet of deeds": lambda: office.subjects.sheet(desk, 1),
        "what holds": lambda: office.erasures.holds(1),
        "forget": lambda: office.erasures.erase(desk, office.clients.create(desk, PERSON), Cause.WITHDRAWN),
        "create": lambda: office.clients.create(desk, PERSON),
        "save": lambda: office.clients.save(desk, 7, office.clients.card(7).version, PERSON),
        "who is here already": lambda: office.duplicates.near(PERSON),
        "who is here besides": lambda: office.duplicates.near(office.clients.card(1).as_draft(), 1),
        "another person": lambda: office.duplicates.not_the_same(desk, 1, 11),
        "likely duplicates": lambda: office.duplicates.rows(office.duplicates.likely()),
        "two cards side by side": lambda: office.merging.preview(3, 4),
        "join": lambda: office.merging.merge(desk, 3, 4, {}),
        "joined cards": lambda: office.merging.of_card(3),
        "part": lambda: office.merging.undo(desk, office.merging.of_card(3)[0].id),
        "who stands for whom": lambda: office.representatives.of(1),
        "stand for": lambda: office.representatives.add(desk, RepresentativeDraft(1, 2, Relation.PARENT)),
        "consents": lambda: office.consents.of(1),
        "may we advertise": lambda: office.consents.standing(1, Purpose.ADVERTISING),
        "agree": lambda: office.consents.give(desk, ConsentDraft(9)),
        "form of a consent": lambda: office.consents.form(desk, 1, Purpose.PROCESSING),
        "files": lambda: office.attachments.of(1),
        "attach": lambda: office.attachments.add(desk, AttachmentDraft(1, "a.pdf", b"%PDF-1.7")),
        "my queue": lambda: office.tickets.queue(desk, QueueFilter(Scope.MINE)),
        "all queue": lambda: office.tickets.queue(desk, QueueFilter(Scope.ALL, text="сок")),
        **{f"queue {asked}": lambda asked=asked: office.tickets.queue(desk, asked) for asked in ASKED},
        **{f"board {asked}": lambda asked=asked: office.board.columns(desk, asked) for asked in ASKED},
        "rows of cards": lambda: office.board.rows(mine),
        "lines of the table": lambda: office.views.lines(mine),
        "saved views": lambda: (office.views.of(desk), office.views.teams(desk)),
        "save a view": lambda: office.views.save(desk, ViewDraft("Мои срочные", ASKED[-1])),
        "move a card": lambda: office.board.move(desk, new, Column.CLIENT),
        "many": lambda: office.bulk.run(desk, BulkDraft(Deed.PRIORITY, Priority.HIGH.value), mine[:3]),
        "who has what open": lambda: office.presence.everywhere(desk, "ticket"),
        "rows of tickets": lambda: office.tickets.rows(mine),
        "ticket": lambda: office.tickets.card(mine[0]),
        "ticket's life": lambda: office.tickets.timeline(mine[0]),
        "clocks": lambda: office.tickets.clocks(mine[0]),
        "next ticket": lambda: office.tickets.next_after(desk, mine[0]),
        "take the next": lambda: office.tickets.take_next(desk),
        "wait": lambda: office.tickets.wait_for_client(desk, mine[0]),
        "go on": lambda: office.tickets.resume(desk, mine[0]),
        "known": lambda: office.scripts.known(desk, mine[0]),
        "hall": lambda: office.visits.waiting(),
        "hall in short": lambda: office.visits.summary(),
        "preview": lambda: office.visits.preview(visit(office, 1)),
        "register": lambda: office.visits.register(desk, visit(office, 1)),
        "straight to me": lambda: office.visits.register(desk, visit(office, 1, to_my_counter=True)),
        "call": lambda: office.visits.call_next(desk),
        "at my counter": lambda: office.visits.at_my_counter(desk),
        "my day": lambda: office.visits.my_day(desk),
        "claim": lambda: office.claims.register(desk, claim(new)),
        "claims": lambda: office.claims.rows(office.claims.ids()),
        "acts": lambda: office.acts.rows(office.acts.ids()),
        "who": lambda: (office.staff.people(), office.staff.counters()),
        "drafts": lambda: office.drafts.mine(desk),
        "last moment": lambda: office.journal.last_moment(),
    }


def test_no_question_of_the_desk_scans_a_big_table(office: Office) -> None:
    desk = demo.sign_in(office)
    read = re.compile(rf"\bSCAN (?:{'|'.join(BIG)})\b(?! USING (?:COVERING )?INDEX (?:{'|'.join(SMALL)}))")
    found, count = [], 0
    for name, deed in deeds(office, desk).items():
        for question in asked_by(office, deed):
            count += 1
            lines = plan(office, question)
            scans = [line for line in lines if read.search(line)]
            if scans and not (
                BY_ROW_ID.search(question[0]) and not any("TEMP B-TREE" in line for line in lines)
            ):
                found.append((name, scans, question[0]))
    assert found == []
    assert count > 100


def test_the_queue_is_read_from_its_partial_indexes(office: Office) -> None:
    desk = demo.sign_in(office)
    for deed, index in (
        (lambda: office.tickets.queue(desk, QueueFilter(Scope.MINE)), "ix_ticket_mine"),
        (lambda: office.tickets.queue(desk, QueueFilter(Scope.ALL)), "ix_ticket_queue"),
        (lambda: office.visits.waiting(), "ix_visit_waiting"),
        (lambda: office.visits.call_next(desk), "ix_visit_waiting"),
        (lambda: office.claims.ids(), "ix_claim_due"),
        (lambda: office.calendars.is_unfinished(), "ix_event_calendar"),
        (lambda: office.clients.find("112-233-445 95"), "ix_client_snils"),
        (lambda: office.clients.find("1427"), "ix_client_phone_backwards"),
        (lambda: office.addresses.like(desk, "садовая 1"), "ix_client_address_key (key>? AND key<?)"),
    ):
        plans = [line for question in asked_by(office, deed) for line in plan(office, question)]
        assert any(index in line for line in plans), (index, plans)


def test_a_closed_team_leaves_the_queue_its_index(office: Office) -> None:
    lead, clerk = desk_of(office, Role.LEAD), desk_of(office, Role.CLERK)
    office.teams.save(lead, TeamDraft(None, "Служебная проверка", is_closed=True))
    asked = asked_by(office, lambda: office.tickets.queue(clerk, QueueFilter(Scope.ALL)))
    assert any("NOT IN" in question for question, _ in asked), "it is asked whose they are"
    plans = [line for question in asked for line in plan(office, question)]
    assert any("ix_ticket_queue" in line for line in plans), plans
    assert not [
        line
        for line in plans
        if "TEMP B-TREE FOR ORDER" in line or line.startswith("SCAN ticket USING INTEGER")
    ]


def test_what_a_calendar_would_move_is_sought_among_the_open_tickets(office: Office) -> None:
    """Not among all clocks that ever ran."""
    with office.database.read() as session:
        calendar = office.facts.own_calendar(session)

    def seek() -> None:
        with office.database.read() as session:
            calendars.open_tickets(session, 0, 60)
            calendars.last_due(session, calendar)
            calendars.due_behind(session, calendar, DEMO_NOW)

    plans = [line for question in asked_by(office, seek) for line in plan(office, question)]
    assert sum("ix_clock_ticket_id" in line for line in plans) == 3, plans
    big = ("SCAN clock", "SEARCH ticket USING INTEGER PRIMARY KEY", "SCAN ticket USING INTEGER PRIMARY KEY")
    assert not [line for line in plans if line in big], plans


def test_pages_of_a_life_and_of_the_queue_need_no_sorting(office: Office) -> None:
    desk = demo.sign_in(office)
    for deed in (
        lambda: office.clients.timeline(1),
        lambda: office.tickets.timeline(1),
        lambda: office.tickets.queue(desk, QueueFilter(Scope.MINE)),
        lambda: office.clients.find("соколова"),
        lambda: office.clients.find("1427"),
        lambda: office.addresses.like(desk, "садовая 1"),
    ):
        plans = [line for question in asked_by(office, deed) for line in plan(office, question)]
        assert not [line for line in plans if "TEMP B-TREE" in line], plans


def test_a_server_walks_the_index_of_addresses_and_reads_no_table_of_them(fresh, clock: StoppedClock) -> None:
    """Its planner chooses by what is in the tables, so they hold twenty thousand."""
    office = open_office(fresh("postgresql", True), clock, home.resources())
    desk = demo.sign_in(office)
    with office.database.write() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO client_address (client_id, position, kind, text, key)"
            " SELECT 1 + mod(n, 400), 10 + n, 'postal', 'Садовая ул., ' || n, 'садовая ' || n"
            " FROM generate_series(1, 20000) AS n"
        )
        session.connection().exec_driver_sql("ANALYZE client_address, client")
    for typed in ADDRESSES:
        asked = asked_by(office, lambda typed=typed: office.addresses.like(desk, typed))
        with office.database.read() as session:
            for text, values in asked:
                lines = session.connection().exec_driver_sql(f"EXPLAIN {text}", values).scalars().all()
                assert not [line for line in lines if "Seq Scan on client" in line], (typed, lines)
                assert any("ix_client_address_key" in line for line in lines), (typed, lines)


def test_the_watch_over_plans_sees_a_scan(office: Office) -> None:
    """A test that cannot fail is worse than none."""
    lines = plan(office, ("SELECT id FROM client WHERE note = ?", ("x",)))
    assert any("SCAN client" in line for line in lines)


def test_a_card_is_a_handful_of_questions(office: Office) -> None:
    assert len(asked_by(office, lambda: office.clients.card(1))) <= 8
