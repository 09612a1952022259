"""A store of an older edition comes up to this one with everything that was in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import DateTime, Engine, LargeBinary, bindparam, select, text
from sqlalchemy.orm import Session

from frontdesk import home
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.db.models import TicketStatus
from frontdesk.db.models.clocks import Clock, Escalation, SlaTarget
from frontdesk.db.models.hours import Calendar, CalendarEdition
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import handing as queries
from frontdesk.db.queries import journal, numbers
from frontdesk.domain.acts import ActKind, ActState
from frontdesk.domain.addresses import key_of
from frontdesk.domain.calendar import week_of
from frontdesk.domain.card_parts import AddressDraft, Benefit, BenefitDraft, ContactDraft, PhoneDraft
from frontdesk.domain.clients import Form, Sex
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.measures import Action, Measure, Standing
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.demo import PAPERS
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.tickets import CATEGORY, PAUSES, Category, Priority, Status
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office
from tests.conftest import ENGINES, KEY
from tests.postgres import Server

CLIENTS = """
INSERT INTO client (id, version, surname, given, patronymic, sex, born, email, address, snils, benefit, note,
                    since, by_surname, by_given, by_given_surname, by_patronymic) VALUES
(7, 4, 'Жукова', 'Мария', 'Ильинична', 'female', '1961-03-05', 'M.Zhukova@example.org', 'Садовая ул., 1',
 '11223344595', 'pensioner', 'Плохо слышит', '2025-02-01', 'жукова мария ильинична', 'мария ильинична жукова',
 'мария жукова', 'ильинична жукова мария'),
(8, 1, 'Ким', 'Олег', '', NULL, NULL, '', '', '', '', '', '2025-02-02', 'ким олег', 'олег ким', 'олег ким',
 'ким олег'),
(9, 1, 'Петрова-Салтыкова', 'Анна', 'Ильинична', 'female', NULL, '', '', '', '', '', '2025-02-03',
 'петрова салтыкова анна ильинична', 'анна ильинична петрова салтыкова', 'анна петрова салтыкова',
 'ильинична петрова салтыкова анна');
INSERT INTO client_phone (client_id, position, number, forwards, backwards) VALUES
(7, 0, '+79000007701', '9000007701', '1077000009'), (7, 1, '+79000007702', '9000007702', '2077000009')
"""

MANY = (20, 9_999, 10_000, 10_001, 20_000, 31_000)  # beside and between the steps of ten thousand
HOMES = "".join(
    f""";INSERT INTO client (id, version, surname, given, patronymic, email, address, snils, benefit, note, since,
    by_surname, by_given, by_given_surname, by_patronymic) VALUES ({id}, 1, 'Ким', 'Олег', '', '',
    'с. Лесное, Тихий пер., д. {id}', '', '', '', '2025-02-02', 'ким', 'олег', 'олег', 'ким')"""
    for id in MANY
)


DESK = """
INSERT INTO staff (id, surname, given, patronymic, post, role, password, is_active, failed_attempts) VALUES
(3, 'Королёва', 'Марина', 'Игоревна', 'старший специалист', 'senior', '', true, 0),
(4, 'Лебедева', 'Юлия', 'Олеговна', 'регистратор', 'registrar', '', true, 0),
(5, 'Седых', 'Кира', '', 'стажёр', 'trainee', '', false, 0);
INSERT INTO office (id, name, short_name, parent_name, address, place, phone, time_zone, director_post, director_id,
                    counters, is_demo) VALUES
(1, 'Центр', 'Центр', '', '', 'г. Волжанск', '', 'Europe/Volgograd', 'Директор', 3, 4, false);
INSERT INTO subject (id, code, path, name, impact, urgency, script) VALUES
(2, 'payment', 'Выплата', 'Выплата', 'medium', 'high', '');
INSERT INTO client (id, version, surname, given, patronymic, email, address, snils, benefit, note, since,
                    by_surname, by_given, by_given_surname, by_patronymic) VALUES
(7, 1, 'Ким', 'Олег', '', '', '', '', '', '', '2025-02-02', 'ким олег', 'олег ким', 'олег ким', 'ким олег');
INSERT INTO ticket (id, number, version, title, subject_id, client_id, channel, priority, status, is_open, owner_id,
                    opened_at, reply_norm, reply_due, replied_at, solution_norm, solution_due, solved_at, queue_at)
VALUES
(11, 4801, 2, 'Выплата не пришла', 2, 7, 'phone', 'high', 'in_work', 1, 3, '2026-11-16 07:00:00', 7200,
 '2026-11-16 09:00:00', '2026-11-16 07:10:00', 28800, '2026-11-16 15:00:00', NULL, '2026-11-16 15:00:00'),
(12, 4802, 5, 'Справка', 2, 7, 'visit', 'low', 'closed', 0, 3, '2026-11-02 07:00:00', 28800,
 '2026-11-02 15:00:00', '2026-11-02 07:00:00', 144000, '2026-11-06 07:00:00', '2026-11-03 08:00:00',
 '2026-11-06 07:00:00')
"""
HANDED = """
INSERT INTO hand_over (id, from_staff_id, to_staff_id, reason, at, moved, year, number, snapshot, paper, sha256)
VALUES (1, 3, 4, 'shift', :at, '{"tickets": [11], "tasks": []}', 2026, 4, :snapshot, :paper, :sha256)
"""
GONE = """
INSERT INTO destruction (id, year, number, client_id, made_on, staff_id, cause, snapshot, paper, sha256)
VALUES (1, 2026, 2, 7, '2026-11-16', 3, 'withdrawn', :snapshot, :paper, :sha256)
"""
OFFERED = """
INSERT INTO offering (id, code, name, full_name, category, letter, subject_id, pin) VALUES
(1, 'SP-01', 'Пособие', 'Пособие', 'Пособия', 'С', 2, 0), (2, 'UD-01', 'Справка', 'Справка', 'Справки', 'У', 2, 0);
INSERT INTO visit (id, day, letter, number, state, is_waiting, is_priority, client_id, offering_id, ticket_id,
                   registered_at, calls) VALUES
(5, '2026-11-02', 'У', 1, 'finished', 0, false, 7, 2, 12, '2026-11-02 07:00:00', 1),
(6, '2026-11-03', 'С', 1, 'finished', 0, false, 7, 1, 12, '2026-11-03 07:00:00', 1)
"""
HOUR = 3600
WORKDAYS = ("mon", "tue", "wed", "thu", "fri")


@pytest.fixture(params=ENGINES)
def old_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty store of the edition that does not exist yet."""
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        engine = engines.postgres_engine(server.empty())
    else:
        engine = engines.sqlite_engine(tmp_path / "old.db", KEY if request.param == "sqlcipher" else None)
    yield engine
    engine.dispose()


def made(engine: Engine, edition: str, rows: str = "") -> Engine:
    """The store as the program of the edition made it, with the rows in it."""
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    with engine.execution_options(immediate=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, edition)
        for statement in filter(None, rows.split(";")):
            connection.execute(text(statement))
    return engine


@pytest.fixture
def first_edition(old_store: Engine) -> Engine:
    return made(old_store, "0001", CLIENTS)


def test_a_card_of_the_first_edition_keeps_everything(first_edition: Engine, tmp_path: Path) -> None:
    schema.prepare(first_edition, tmp_path / "copies")
    with first_edition.connect() as connection:
        assert schema.revision(connection) == schema.HEAD
    clients = open_office(Database(first_edition), clock_from(DEMO_NOW), home.resources()).clients
    card = clients.card(7)
    assert (card.name, card.version, card.sex) == ("Жукова Мария Ильинична", 4, Sex.FEMALE)
    assert (card.born, card.since) == (date(1961, 3, 5), date(2025, 2, 1))
    assert card.phones == (PhoneDraft("+79000007701"), PhoneDraft("+79000007702"))
    assert card.contacts == (ContactDraft(value="M.Zhukova@example.org", is_preferred=True),)
    assert card.addresses == (AddressDraft("Садовая ул., 1"),)
    assert card.benefits == (BenefitDraft(Benefit.PENSIONER),)
    assert (card.email, card.address, card.benefit) == (
        "M.Zhukova@example.org", "Садовая ул., 1", Benefit.PENSIONER,
    )  # fmt: skip
    assert (card.snils, card.note, card.form) == ("•••-•••-445 95", "Плохо слышит", Form.PERSON)
    assert (card.language, card.is_key, card.case_forms) == ("ru", False, ())
    bare = clients.card(8)
    assert (bare.phones, bare.contacts, bare.addresses, bare.benefits) == ((), (), (), ())
    assert clients.find("7702").clients == (7,)
    assert clients.find("салтыкова").clients == clients.find("салт анна").clients == (9,)
    assert clients.rows((7,))[0].address == "Садовая ул., 1"


def test_addresses_of_an_older_edition_are_offered_like_new_ones(old_store: Engine, tmp_path: Path) -> None:
    """Filled step by step, and every card is in one of them."""
    made(old_store, "0001", CLIENTS + HOMES)
    made(old_store, "0003")
    schema.prepare(old_store, tmp_path / "copies")
    with old_store.connect() as connection:
        rows = connection.execute(
            text("SELECT client_id, text, key FROM client_address ORDER BY client_id")
        ).all()
    assert [(id, key_of(written)) for id, written, _ in rows] == [(id, key) for id, _, key in rows]
    assert [key for _, _, key in rows] == ["садовая 1"] + [f"тихий {id} лесное" for id in MANY]


def test_the_old_columns_are_gone_and_new_cards_come_after_the_old(
    first_edition: Engine, tmp_path: Path
) -> None:
    schema.prepare(first_edition, tmp_path / "copies")
    with first_edition.begin() as connection:
        columns = connection.execute(text("SELECT * FROM client WHERE id = 8")).keys()
        assert not {"email", "address", "benefit"} & set(columns)
        connection.execute(
            text("INSERT INTO client_benefit (client_id, category, paper) VALUES (8, 'donor', '')")
        )
        ids = connection.execute(text("SELECT id FROM client_benefit ORDER BY id")).scalars().all()
        assert len(ids) == len(set(ids)) == 2


def test_an_office_at_work_keeps_its_tickets_and_gets_what_the_queue_stands_on(
    old_store: Engine, tmp_path: Path
) -> None:
    made(old_store, "0001", f"{DESK};{OFFERED}")
    made(old_store, "0002")
    schema.prepare(old_store, tmp_path / "copies")
    office = open_office(Database(old_store), clock_from(DEMO_NOW), home.resources())
    card = office.tickets.card(11)
    assert (card.number, card.version, card.status, card.owner_id) == (4801, 2, Status.IN_WORK, 3)
    assert card.solution.due == datetime(2026, 11, 16, 15, tzinfo=UTC)
    (row,) = office.tickets.rows((11,))
    assert (row.due, row.norm_seconds, row.due_is_reply) == (card.solution.due, 28800, False)
    with office.database.read() as session:
        clocks = session.execute(select(Clock).order_by(Clock.ticket_id, Clock.id)).scalars().all()
        assert [(c.ticket_id, c.measure, c.state, c.norm, c.met_at) for c in clocks] == [
            (11, Measure.FIRST_RESPONSE, Standing.MET, 7200, datetime(2026, 11, 16, 7, 10, tzinfo=UTC)),
            (11, Measure.SOLUTION, Standing.RUNNING, 28800, None),
            (12, Measure.FIRST_RESPONSE, Standing.MET, 28800, datetime(2026, 11, 2, 7, tzinfo=UTC)),
            (12, Measure.SOLUTION, Standing.MET, 144000, datetime(2026, 11, 3, 8, tzinfo=UTC)),
        ]
    with old_store.connect() as connection:
        team = connection.execute(text("SELECT id FROM team")).scalar_one()
        lines = {
            "SELECT staff_id FROM team_member ORDER BY staff_id": [3],  # nor the registrar, nor who left
            "SELECT team_id FROM ticket ORDER BY id": [team, None],
            "SELECT team_id FROM route": [team],
            "SELECT kind FROM ticket ORDER BY id": [
                "question",
                "request",
            ],  # as its subject says; what is closed is left
            "SELECT cycle FROM ticket ORDER BY id": [1, 1],
            "SELECT offering_id FROM ticket ORDER BY id": [None, 2],  # of its first visit
            "SELECT capacity FROM staff WHERE id = 3": [0],
            "SELECT depth FROM route": [0],
            "SELECT count(*) FROM calendar WHERE is_retired": [0],
        }
        for question, answer in lines.items():
            assert connection.execute(text(question)).scalars().all() == answer, question


def test_acts_of_handing_over_and_of_destruction_come_to_the_register_as_they_were_printed(
    old_store: Engine, tmp_path: Path
) -> None:
    made(old_store, "0001", DESK)
    made(old_store, "0018")
    handed, gone = PAPERS[PaperKind.HAND_OVER], PAPERS[PaperKind.DESTRUCTION]
    at = datetime(2026, 11, 16, 9, tzinfo=UTC)
    with Session(old_store) as session:
        for statement, paper, body in ((HANDED, handed, b"%PDF handed"), (GONE, gone, b"%PDF gone")):
            sha256 = hashlib.sha256(body).hexdigest()
            values = {"snapshot": codec.dump(paper), "paper": body, "sha256": sha256, "at": at}
            types = [bindparam("at", type_=DateTime(timezone=True)), bindparam("paper", type_=LargeBinary)]
            used = [param for param in types if f":{param.key}" in statement]
            session.execute(text(statement).bindparams(*used), values)
        told = {"hand_over": 1, "number": "4-ПП", "sha256": hashlib.sha256(b"%PDF handed").hexdigest()}
        lost = {"number": "2-У", "sha256": hashlib.sha256(b"%PDF gone").hexdigest(), "lines": {}, "acts": []}
        journal.append(
            session, None, "desk-1", at,
            [
                EventDraft(EventKind.HANDED_OVER, data=told),
                EventDraft(EventKind.CLIENT_ERASED, client_id=7, data=lost),
            ],
        )  # fmt: skip
        session.execute(text("INSERT INTO running_number (series, last) VALUES ('act.destruction.2026', 2)"))
        session.commit()
    schema.prepare(old_store, tmp_path / "copies")
    office = open_office(Database(old_store), clock_from(DEMO_NOW), home.resources())
    assert office.journal.verify().is_whole
    cards = [office.acts.card(id) for id in sorted(office.acts.ids())]
    assert [(card.number, card.kind, card.state, card.code) for card in cards] == [
        ("4-ПП", ActKind.HAND_OVER, ActState.ISSUED, ""),
        ("2-У", ActKind.DESTROYED, ActState.ISSUED, ""),
    ]
    assert [card.issued_at for card in cards] == [at, at]
    assert [office.acts.paper(card.id) for card in cards] == [b"%PDF handed", b"%PDF gone"]
    assert [office.acts.snapshot(card.id) for card in cards] == [handed, gone]
    assert office.erasures.paper(1) == b"%PDF gone"
    assert [made.number for made in office.erasures.of(7)] == ["2-У"]
    with office.database.write() as session:
        assert numbers.take(session, f"act.{ActKind.DESTROYED}.2026") == 3
        assert queries.made(session)[0].number == "4-ПП"
        session.execute(text("UPDATE act SET sha256 = '' WHERE kind = 'hand_over'"))
    assert office.journal.verify().altered_acts == (cards[0].id,)


def test_every_store_begins_with_statuses_calendars_targets_and_escalations(
    old_store: Engine, tmp_path: Path
) -> None:
    schema.prepare(old_store, tmp_path / "copies")
    with Session(old_store) as session:
        statuses = session.execute(select(TicketStatus).order_by(TicketStatus.position)).scalars().all()
        assert [status.code for status in statuses] == list(Status)
        assert [Category(status.category) for status in statuses] == [CATEGORY[status] for status in Status]
        assert {status.code for status in statuses if status.pauses} == PAUSES
        editions = session.execute(
            select(Calendar.code, CalendarEdition.number, CalendarEdition.body, CalendarEdition.published_at)
            .join_from(CalendarEdition, Calendar)
            .order_by(Calendar.id)
        ).all()
        assert [(code, number) for code, number, *_ in editions] == [("counter", 1), ("legal", 1)]
        assert all(published is not None and published.tzinfo is not None for *_, published in editions)
        weeks = [json.loads(body)["week"] for _, _, body, _ in editions]
        assert [week_of(week) for week in weeks] == [
            week_of(dict.fromkeys(WORKDAYS, [["08:00", "20:00"]]) | {"sat": [["09:00", "14:00"]]}),
            week_of(dict.fromkeys(WORKDAYS, [["09:00", "13:00"], ["14:00", "18:00"]])),
        ]
        targets = session.execute(select(SlaTarget).order_by(SlaTarget.position)).scalars().all()
        assert {
            Priority(target.priority or ""): (target.first_response, target.solution) for target in targets
        } == {
            Priority.CRITICAL: (HOUR // 2, 4 * HOUR),
            Priority.HIGH: (2 * HOUR, 8 * HOUR),
            Priority.NORMAL: (4 * HOUR, 24 * HOUR),
            Priority.LOW: (8 * HOUR, 40 * HOUR),
        }
        assert {target.keep_informed for target in targets} == {16 * HOUR}
        assert all(target.next_answer == target.first_response for target in targets)
        rungs = session.execute(select(Escalation)).scalars().all()
        assert {rung.at_percent for rung in rungs} == {75, 90, None}
        assert {rung.level for rung in rungs} == {1, 2, 3, 4}
        assert {Measure(rung.measure) for rung in rungs} == set(Measure)
        assert {Action(rung.action) for rung in rungs} < set(Action)
        assert session.execute(select(Team)).first() is None, "teams come with the office"
