"""The store's edition: models equal head, newer refused, older copied first, empty made."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, String, inspect, text

from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.db.models.every import Base
from frontdesk.domain import (
    acts,
    attachments,
    card_parts,
    claims,
    clients,
    consents,
    events,
    handing,
    identity,
    measures,
    names,
    own_fields,
    representatives,
    staff,
    tasks,
    teams,
    tickets,
    visits,
)
from frontdesk.domain.errors import NewerFile
from tests.conftest import ENGINES, KEY
from tests.postgres import Server

Fresh = Callable[..., Database]

# No index over an expression is read back from SQLite; the plans (test_plans) show that it is there.
pytestmark = [
    pytest.mark.filterwarnings(f"ignore:{skipped}.*ix_client_snils_end")
    for skipped in (
        "Skipped unsupported reflection of expression",
        "autogenerate skipping metadata-specified",
    )
]


@pytest.fixture(params=ENGINES)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        engine = engines.postgres_engine(server.empty())
    else:
        engine = engines.sqlite_engine(tmp_path / "new.db", KEY if request.param == "sqlcipher" else None)
    yield engine
    engine.dispose()


def revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return schema.revision(connection)


def test_an_empty_store_becomes_one_of_this_edition(empty: Engine, tmp_path: Path) -> None:
    assert revision(empty) is None
    schema.prepare(empty, tmp_path / "copies")
    assert revision(empty) == schema.HEAD
    schema.prepare(empty, tmp_path / "copies")
    assert not (tmp_path / "copies").exists(), "nothing older, nothing copied"
    assert set(inspect(empty).get_table_names()) == {*Base.metadata.tables, "alembic_version"}


def test_the_models_equal_the_head(empty: Engine, tmp_path: Path) -> None:
    schema.prepare(empty, tmp_path)
    with empty.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_head_is_the_last_of_one_line_of_migrations() -> None:
    assert ScriptDirectory(str(schema.MIGRATIONS)).get_heads() == [schema.HEAD]


def test_every_constraint_is_named_by_the_convention(empty: Engine, tmp_path: Path) -> None:
    schema.prepare(empty, tmp_path)
    empty.dispose()  # a connection from before the tables would remember that there were none
    look = inspect(empty)
    found = 0
    for table in Base.metadata.tables:
        kinds = {
            "pk": [look.get_pk_constraint(table)],
            "fk": look.get_foreign_keys(table),
            "uq": look.get_unique_constraints(table),
            "ck": look.get_check_constraints(table),
        }
        for kind, constraints in kinds.items():
            for constraint in constraints:
                assert re.match(rf"{kind}_{table}(_|$)", constraint["name"] or ""), (table, constraint)
                found += 1
        for index in look.get_indexes(table):
            assert re.match(rf"(ix|uq)_{table}_", index["name"] or ""), index
    assert found > 30


def test_a_store_of_a_later_program_is_refused_and_left_alone(fresh: Fresh, tmp_path: Path) -> None:
    for engine in ENGINES:
        database = fresh(engine, False)
        with database.write() as session:
            session.execute(text("UPDATE alembic_version SET version_num = '0999'"))
        if engine != "postgresql":
            database.close()
        before = (tmp_path / "office.db").read_bytes() if engine != "postgresql" else b""
        with pytest.raises(NewerFile) as refused:
            schema.prepare(database.engine, tmp_path / "copies")
        assert (refused.value.found, refused.value.known) == ("0999", schema.HEAD)
        assert revision(database.engine) == "0999"
        assert not (tmp_path / "copies").exists()
        if engine != "postgresql":
            database.close()
            assert (tmp_path / "office.db").read_bytes() == before


NEXT = '''"""A later edition"""
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "0990", "{head}", None, None
def upgrade() -> None:
    op.add_column("client", sa.Column("nickname", sa.String(), nullable=True))
    {more}
'''


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """The program as it will be: one migration more."""

    def move_on(more: str = "") -> None:
        folder = tmp_path / "migrations"
        (folder / "versions").mkdir(parents=True)
        for path in (schema.MIGRATIONS / "env.py", *(schema.MIGRATIONS / "versions").glob("*.py")):
            target = folder / path.relative_to(schema.MIGRATIONS)
            target.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
        (folder / "versions" / "0990_later.py").write_text(NEXT.format(head=schema.HEAD, more=more))
        monkeypatch.setattr(schema, "MIGRATIONS", folder)
        monkeypatch.setattr(schema, "HEAD", "0990")

    return move_on


@pytest.mark.parametrize("engine", ENGINES)
def test_an_older_store_is_copied_and_then_brought_up_to_date(
    fresh: Fresh, tmp_path: Path, later: Callable[..., None], engine: str
) -> None:
    database, old = fresh(engine, True), schema.HEAD
    later()
    schema.prepare(database.engine, tmp_path / "copies")
    assert revision(database.engine) == "0990"
    assert "nickname" in {column["name"] for column in inspect(database.engine).get_columns("client")}
    copy = tmp_path / "copies" / f"before-{old}.db"
    assert copy.exists() is (engine != "postgresql"), "a server's copies are its administrator's"
    if not copy.exists():
        return
    key = KEY if engine == "sqlcipher" else None
    assert ("Соколова".encode() in copy.read_bytes()) is (key is None)
    kept = engines.sqlite_engine(copy, key)
    assert revision(kept) == old
    with kept.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM client")).scalar_one() == 400
    kept.dispose()


@pytest.mark.parametrize("engine", ENGINES)
def test_an_upgrade_that_fails_leaves_the_store_as_it_was(
    fresh: Fresh, tmp_path: Path, later: Callable[[str], None], engine: str
) -> None:
    database, old = fresh(engine, False), schema.HEAD
    later('op.execute("SELECT * FROM no_such_table")')
    with pytest.raises(Exception, match="no_such_table"):
        schema.prepare(database.engine, tmp_path / "copies")
    assert revision(database.engine) == old
    assert "nickname" not in {column["name"] for column in inspect(database.engine).get_columns("client")}


def test_desks_that_meet_an_empty_store_make_it_once(empty: Engine, tmp_path: Path) -> None:
    failed: list[BaseException] = []
    start = threading.Barrier(3)

    def come() -> None:
        start.wait()
        try:
            schema.prepare(empty, tmp_path / "copies")
        except BaseException as error:  # noqa: BLE001 - told to the test's own thread
            failed.append(error)

    desks = [threading.Thread(target=come) for _ in range(3)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert failed == []
    assert revision(empty) == schema.HEAD


def test_every_word_of_the_domain_fits_its_column() -> None:
    """A server counts the letters that a file lets pass."""
    columns = {
        "ticket.channel": tickets.Channel, "ticket.priority": tickets.Priority, "ticket.status": tickets.Status,
        "subject.impact": tickets.Level, "subject.urgency": tickets.Level, "message.kind": tickets.MessageKind,
        "visit.state": visits.VisitState, "claim.matter": claims.Matter, "claim.demand": claims.Demand,
        "claim.state": claims.ClaimState, "claim.decision": claims.Decision, "act.kind": acts.ActKind,
        "client.sex": names.Sex, "client.form": clients.Form, "client_phone.kind": card_parts.PhoneKind,
        "client_contact.way": card_parts.ContactWay, "client_contact.kind": card_parts.ContactKind,
        "client_address.kind": card_parts.AddressKind, "client_document.kind": identity.DocumentKind,
        "client_benefit.category": card_parts.Benefit,
        "representative.relation": representatives.Relation, "consent.purpose": consents.Purpose,
        "consent.way": consents.ConsentWay, "consent.withdrawn_way": consents.ConsentWay,
        "attachment.media_type": attachments.MediaType, "own_field.type": own_fields.FieldType,
        "staff.role": staff.Role, "clock.measure": measures.Measure, "clock.state": measures.Standing,
        "escalation.measure": measures.Measure, "escalation.action": measures.Action,
        "alert.action": measures.Action, "ticket_status.category": tickets.Category,
        "ticket_status.code": tickets.Status, "pause.status": tickets.Status, "task.kind": tasks.TaskKind,
        "absence.reason": teams.AwayReason, "hand_over.reason": handing.HandOverReason,
        "event.kind": events.EventKind,
    }  # fmt: skip
    for place, words in columns.items():
        table, column = place.split(".")
        kind = Base.metadata.tables[table].c[column].type
        assert isinstance(kind, String)
        assert kind.length
        assert max(len(word.value) for word in words) <= kind.length, place
