"""How each engine is opened, and what its failures are called. Real files, real locks, real damage."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select

from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.db.models import Client
from frontdesk.domain.errors import Damaged, DiskFull, Locked, ReadOnly, Unreachable, WrongKey
from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from tests.conftest import KEY
from tests.postgres import Server

Fresh = Callable[..., Database]
OTHER = bytes(reversed(KEY))
NAME = "Соколова"


@pytest.fixture
def encrypted(fresh: Fresh, tmp_path: Path) -> Path:
    fresh("sqlcipher", True).close()
    return tmp_path / "office.db"


def people(path: Path, key: bytes | None, patience_s: float = 0.2) -> int:
    database = Database(engines.sqlite_engine(path, key, patience_s))
    try:
        with database.read() as session:
            return session.execute(select(func.count()).select_from(Client)).scalar_one()
    finally:
        database.close()


def test_a_wrong_key_is_told_without_noise(encrypted: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = encrypted.read_bytes()
    for key in (OTHER, None):
        with pytest.raises(WrongKey):
            people(encrypted, key)
    assert capfd.readouterr() == ("", "")
    assert encrypted.read_bytes() == before
    assert people(encrypted, KEY) == 400


def test_a_plain_file_is_not_opened_with_a_key(fresh: Fresh, tmp_path: Path) -> None:
    fresh("sqlite", True).close()
    with pytest.raises(WrongKey):
        people(tmp_path / "office.db", KEY)
    assert people(tmp_path / "office.db", None) == 400


def test_an_encrypted_file_holds_nothing_readable(fresh: Fresh, tmp_path: Path) -> None:
    database = fresh("sqlcipher", True)
    with database.write() as session:
        session.get_one(Client, 1).note = "Тайная запись"
    for path in tmp_path.glob("office.db*"):
        content = path.read_bytes()
        for word in (NAME, "Тайная", "+79000001427", "CREATE TABLE", "SQLite format 3"):
            assert word.encode() not in content, (path.name, word)
    assert {path.name for path in tmp_path.glob("office.db*")} >= {"office.db", "office.db-wal"}
    plain = fresh("sqlite", True)
    plain.close()
    assert NAME.encode() in (tmp_path / "office.db").read_bytes(), "the plain one shows what to look for"


def test_neither_key_nor_people_reach_a_log_or_a_repr(
    encrypted: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    engine = engines.sqlite_engine(encrypted, KEY)
    database = Database(engine)
    with pytest.raises(Exception, match="hidden") as failed, database.write() as session:
        session.add(Client(id=1, surname="Секретова"))
    database.close()
    said = " ".join(
        (repr(engine), repr(engine.url), str(failed.value), repr(failed.value.__cause__), caplog.text)
    )
    assert "Секретова" not in said
    assert KEY.hex() not in said.lower()


def test_a_servers_password_is_not_shown() -> None:
    engine = engines.postgres_engine("postgresql://clerk:s3cret@127.0.0.1:1/office")
    assert "s3cret" not in repr(engine) + repr(engine.url)


HOLD = """
import sys, time, sqlcipher3.dbapi2 as s
c = s.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA key = \\"x'" + sys.argv[2] + "'\\"")
if sys.argv[3] == "all":
    c.execute("PRAGMA locking_mode = EXCLUSIVE")
c.execute("BEGIN EXCLUSIVE"); c.execute("CREATE TABLE IF NOT EXISTS held (x)")
print("held", flush=True); sys.stdin.read()
"""


@contextmanager
def held(path: Path, what: str) -> Iterator[None]:
    """Another program keeps the file until the block ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), KEY.hex(), what],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout
        assert other.stdin
        assert other.stdout.readline() == "held\n"
        yield
        other.stdin.close()
        other.wait(10)


def write_once(path: Path, patience_s: float) -> None:
    database = Database(engines.sqlite_engine(path, KEY, patience_s))
    try:
        with database.write() as session:
            session.get_one(Client, 1).note = "дождался"
    finally:
        database.close()


def test_a_writer_waits_for_another_program_no_longer_than_its_patience(encrypted: Path) -> None:
    with held(encrypted, "writing"):
        assert people(encrypted, KEY) == 400, "readers go on"
        began = time.monotonic()
        with pytest.raises(Locked):
            write_once(encrypted, 0.3)
        assert 0.25 < time.monotonic() - began < 3
    write_once(encrypted, 0.3)


def test_a_store_that_another_program_keeps_for_itself_is_locked(encrypted: Path) -> None:
    with held(encrypted, "all"):
        with pytest.raises(Locked):
            people(encrypted, KEY)
        engine = engines.sqlite_engine(encrypted, KEY, 0.2)
        with pytest.raises(Locked):
            schema.prepare(engine, encrypted.parent)
        engine.dispose()
    assert people(encrypted, KEY) == 400


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere; step down for the block."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_that_may_not_be_written_is_told(fresh: Fresh, tmp_path: Path) -> None:
    fresh("sqlite", True).close()
    with tempfile.TemporaryDirectory() as folder:
        closed = Path(folder) / "office.db"
        closed.write_bytes((tmp_path / "office.db").read_bytes())
        closed.chmod(0o444)
        Path(folder).chmod(0o555)
        with as_nobody():
            database = Database(engines.sqlite_engine(closed, None, 0.2))
            with pytest.raises(ReadOnly), database.write() as session:
                session.get_one(Client, 1).note = "нельзя"
            database.close()
            with pytest.raises(ReadOnly):
                people(Path(folder) / "new.db", None)
        Path(folder).chmod(0o755)


@pytest.mark.parametrize("engine", ["sqlite", "sqlcipher"])
def test_a_damaged_file_is_told(fresh: Fresh, tmp_path: Path, engine: str) -> None:
    fresh(engine, True).close()
    path = tmp_path / "office.db"
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 8 : page + 108] = b"\xa5" * 100
    path.write_bytes(content)
    with pytest.raises(Damaged):
        people(path, KEY if engine == "sqlcipher" else None)


@pytest.mark.parametrize("engine", ["sqlite", "sqlcipher"])
def test_a_full_disk_is_told_and_loses_nothing(fresh: Fresh, engine: str) -> None:
    database = fresh(engine, True)

    def fill_the_disk() -> None:
        with database.write() as session:
            connection = session.connection()
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            session.get_one(Client, 1).note = "много " * 100_000

    with pytest.raises(DiskFull):
        fill_the_disk()
    with database.read() as session:
        assert not session.get_one(Client, 1).note.startswith("много")


def test_a_server_that_does_not_answer_is_told() -> None:
    database = Database(engines.postgres_engine("postgresql://clerk@127.0.0.1:1/office"))
    with pytest.raises(Unreachable), database.read() as session:
        session.execute(select(Client.id))
    with pytest.raises(Unreachable):
        schema.prepare(database.engine, Path())


def test_a_server_that_goes_away_in_the_middle_is_told_and_found_again(fresh: Fresh) -> None:
    database = fresh("postgresql", True)

    def cut_off() -> None:
        with database.write() as session:
            session.get_one(Client, 1).note = "оборвано"
            session.flush()
            own = session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            with database.read() as other:
                other.connection().exec_driver_sql(f"SELECT pg_terminate_backend({own})")

    with pytest.raises(Unreachable):
        cut_off()
    with database.read() as session:
        assert session.get_one(Client, 1).note != "оборвано"


def test_a_server_that_came_back_while_nobody_asked_is_not_noticed(
    fresh: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = fresh("postgresql", True)
    with database.read() as session:
        own = session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        with database.read() as other:
            other.connection().exec_driver_sql(f"SELECT pg_terminate_backend({own})")
            monkeypatch.setattr(engines, "RESTED_S", 0.0)
    for _ in range(2):  # both connections that the pool held
        with database.read() as session:
            assert session.get_one(Client, 1).id == 1


def test_every_connection_is_durable_and_keeps_references(fresh: Fresh) -> None:
    for engine in ("sqlite", "sqlcipher"):
        with fresh(engine, False).read() as session:
            told = {
                name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
        assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_bug_is_not_called_trouble(office: Office, desk: Desk) -> None:
    with pytest.raises(Exception, match="(?i)constraint") as failed, office.database.write() as session:
        session.add(Client(id=1, surname="", given=""))
    assert engines.trouble_of(failed.value) is None
    assert desk


def test_the_server_of_the_tests_is_a_real_one(postgres: Server) -> None:
    assert postgres.url().startswith("postgresql://")
