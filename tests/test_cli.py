"""The verbs of administrators, each as a program of its own: exit code, one sentence, nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.secret_service import ROOT


def frontdesk(*arguments: str, said: str = "", root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    surroundings.pop("FRONTDESK_DATABASE_URL", None)
    command = [sys.executable, "-m", "frontdesk", *arguments]
    return subprocess.run(
        command,
        env=surroundings,
        input=said,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=root,
    )


@pytest.fixture(scope="module")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("verbs") / "home"
    done = frontdesk("demo", "--home", str(home), "--clients", "60", "--tickets", "60")
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def home(demo_home: Path, tmp_path: Path) -> Path:
    place = tmp_path / "home"
    place.mkdir()
    with sqlite3.connect(demo_home / "office.db") as source, sqlite3.connect(place / "office.db") as copy:
        source.backup(copy)
    source.close()
    copy.close()
    (place / "settings.toml").write_bytes((demo_home / "settings.toml").read_bytes())
    return place


def tamper(home: Path, *statements: str) -> None:
    """As somebody with the file in hands, past every guard of the program."""
    connection = sqlite3.connect(home / "office.db")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("frontdesk: ")
    assert any("а" <= letter <= "я" for letter in lines[0]), "in Russian"
    return lines[0]


def test_help_names_every_verb() -> None:
    done = frontdesk("--help")
    assert done.returncode == 0
    for verb in ("check", "demo", "day", "tour", "verify", "bench"):
        assert f"    {verb} " in done.stdout


def test_an_office_is_never_filled_over(home: Path) -> None:
    before = (home / "office.db").read_bytes()
    assert frontdesk("demo", "--home", str(home)).returncode == 2
    assert (home / "office.db").read_bytes() == before


def test_a_whole_journal_verifies_and_a_rewritten_line_does_not(home: Path) -> None:
    assert frontdesk("verify", "--home", str(home)).returncode == 0
    triggers = sqlite3.connect(home / "office.db")
    names = [row[0] for row in triggers.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    last = triggers.execute("SELECT max(id) FROM event").fetchone()[0]
    triggers.close()
    drop = [f"DROP TRIGGER {name}" for name in names if "event" in name]
    tamper(home, *drop, f"UPDATE event SET at = '2026-01-01 00:00:00' WHERE id = {last}")  # noqa: S608
    done = frontdesk("verify", "--home", str(home))
    assert (done.returncode, "NOT whole" in done.stdout) == (1, True), done.stdout + done.stderr


def test_check_passes_a_seeded_home_and_makes_nothing_where_there_is_none(home: Path, tmp_path: Path) -> None:
    seeded = frontdesk("check", "--home", str(home))
    assert (seeded.returncode, seeded.stderr) == (0, "")
    fresh = frontdesk("check", "--home", str(tmp_path / "none"))
    assert fresh.returncode == 20, "no keyring here, and none was given up for a passphrase yet"
    one_sentence(fresh)
    assert not (tmp_path / "none").exists()


def test_check_says_why_a_store_does_not_open_and_leaves_it_as_it_was(home: Path) -> None:
    store = home / "office.db"

    def met(code: int) -> str:
        before = store.read_bytes()
        done = frontdesk("check", "--home", str(home))
        assert done.returncode == code, done.stdout + done.stderr
        assert store.read_bytes() == before
        return one_sentence(done)

    tamper(home, "UPDATE alembic_version SET version_num = '9999'")
    newer = met(11)
    tamper(home, "UPDATE alembic_version SET version_num = '0001'")
    (home / "settings.toml").write_text(f'key = "passphrase"\nsalt = "{"00" * 16}"\n', encoding="utf-8")
    wrong = met(10)
    (home / "settings.toml").unlink()
    keyring = met(20)
    assert len({newer, wrong, keyring}) == 3, "each its own sentence"


def test_check_says_that_another_program_holds_the_store(home: Path) -> None:
    holder = sqlite3.connect(home / "office.db", isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    done = frontdesk("check", "--home", str(home))
    holder.execute("ROLLBACK")
    holder.close()
    assert done.returncode == 12, done.stderr
    one_sentence(done)
    assert frontdesk("check", "--home", str(home)).returncode == 0, "and opens when it is let go"


def test_check_names_the_resource_that_is_missing_and_a_paper_that_cannot_be_made(
    home: Path, tmp_path: Path
) -> None:
    root = tmp_path / "program"
    for part in ("frontdesk", "resources"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    slip = root / "resources" / "slips" / "visit.toml"
    words = slip.read_bytes()
    slip.write_text("edition = [", encoding="utf-8")
    broken = frontdesk("check", "--home", str(home), root=root)
    assert broken.returncode == 40, broken.stderr
    one_sentence(broken)
    slip.write_bytes(words)
    (root / "resources" / "fonts" / "phosphor.ttf").unlink()
    missing = frontdesk("check", "--home", str(home), root=root)
    assert missing.returncode == 30, missing.stderr
    assert "phosphor.ttf" in one_sentence(missing)


def test_check_finds_a_damaged_page_that_opening_does_not_touch(home: Path) -> None:
    store = home / "office.db"
    whole = store.read_bytes()
    page = 4096
    store.write_bytes(whole[: 40 * page] + b"\xff" * (20 * page) + whole[60 * page :])
    damaged = store.read_bytes()
    done = frontdesk("check", "--home", str(home))
    assert done.returncode == 13, done.stdout + done.stderr
    one_sentence(done)
    assert store.read_bytes() == damaged
