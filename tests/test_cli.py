"""The verbs of administrators, each as a program of its own: exit code, one sentence, nothing lost."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk import verbs
from frontdesk.domain.acts import ActDraft
from frontdesk.domain.errors import (
    Damaged,
    DiskFull,
    KeyringTrouble,
    Locked,
    NewerFile,
    PaperTrouble,
    PassphraseNeeded,
    PrinterTrouble,
    ReadOnly,
    ResourceMissing,
    SheetTooLarge,
    Trouble,
    Unreachable,
    WrongKey,
)
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.signing import SignDraft
from frontdesk.domain.staff import Role
from frontdesk.home import Home
from frontdesk.opening import open_office
from frontdesk.services import demo
from frontdesk.settings import Settings
from tests import certificates
from tests.secret_service import ROOT
from tests.services.people import approved, desk_of, ticket


def frontdesk(
    *arguments: str, said: str = "", root: Path = ROOT, patience: float = 60, through: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """`through` is a program that starts ours with less than we have."""
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    surroundings.pop("FRONTDESK_DATABASE_URL", None)
    command = [*through, sys.executable, "-m", "frontdesk", *arguments]
    return subprocess.run(
        command,
        env=surroundings,
        input=said,
        capture_output=True,
        text=True,
        timeout=patience,
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


ALTERED = {
    "the paper": "UPDATE act SET paper = CAST('%PDF-1.4 nothing owed' AS BLOB) WHERE id = {id}",
    "its hash": "UPDATE act SET sha256 = '{zeros}' WHERE id = {id}",
    "both": "UPDATE act SET paper = CAST('%PDF' AS BLOB), sha256 = '{hash}' WHERE id = {id}",
    "all of it": "DELETE FROM act WHERE id = {id}",
}


@pytest.mark.parametrize("what", ALTERED)
def test_an_act_that_was_tampered_with_is_named(home: Path, what: str) -> None:
    """Also by somebody who puts a hash of his own beside his paper: the journal remembers the first."""
    office = open_office(Home(home), Settings(made_up=True), None, None)
    desk = demo.sign_in(office)
    decided = approved(office, desk, ticket(office, desk))
    proposed = office.acts.commission()
    act = office.acts.issue(desk, ActDraft(decided.id, proposed.chair_id, proposed.member_ids))
    office.database.close()
    whole = frontdesk("verify", "--home", str(home))
    assert whole.returncode == 0, whole.stdout + whole.stderr
    own = hashlib.sha256(b"%PDF").hexdigest()
    tamper(home, ALTERED[what].format(id=act.id, zeros="0" * 64, hash=own))
    done = frontdesk("verify", "--home", str(home))
    assert (done.returncode, done.stderr) == (1, "")
    assert f"act {act.id}: the paper is not the one that was issued" in done.stdout
    assert "NOT whole" in done.stdout


def test_a_sheet_is_checked_by_the_code_that_stands_on_it(home: Path) -> None:
    office = open_office(Home(home), Settings(made_up=True), None, None)
    desk = demo.sign_in(office)
    proposed = office.acts.commission()
    acts = []
    for _ in range(3):
        decided = approved(office, desk, ticket(office, desk))
        acts.append(office.acts.issue(desk, ActDraft(decided.id, proposed.chair_id, proposed.member_ids)))
    office.acts.annul(desk_of(office, Role.LEAD), acts[1].id, "Ошибка в сумме")
    office.database.close()
    tamper(home, f"UPDATE act SET snapshot = replace(snapshot, '4800', '9800') WHERE id = {acts[2].id}")  # noqa: S608
    for code, exit, said in (
        (acts[0].code, 0, "Лист подлинный: Акт по претензии 87-П"),
        (acts[0].code.lower().replace("-", " "), 0, "Лист подлинный"),
        (acts[1].code, 3, "больше не действует"),
        (acts[2].code, 1, "Запись изменена после выпуска: Акт по претензии 89-П"),
        ("00000-000000", 1, "Такого документа здесь не выпускали"),
        ("87-П", 1, "Это не код документа"),
    ):
        done = frontdesk("verify", code, "--home", str(home))
        assert (done.returncode, done.stderr) == (exit, ""), code
        assert said in done.stdout
        assert ".." not in done.stdout


def test_a_signed_file_is_checked_where_it_lies(home: Path, tmp_path: Path) -> None:
    office = open_office(Home(home), Settings(made_up=True), None, None)
    desk = demo.sign_in(office)
    decided = approved(office, desk, ticket(office, desk))
    act = office.acts.issue(desk, ActDraft(decided.id, office.acts.commission().chair_id))
    issued, own = office.acts.paper(act.id), tmp_path / "own.p12"
    now = office.clock()
    own.write_bytes(certificates.p12(since=now - timedelta(days=30), until=now + timedelta(days=30)))
    office.signing.sign(desk, SignDraft(act.id, str(own), certificates.SECRET))
    signed = office.signing.file(act.id) or b""
    office.database.close()
    changed = bytearray(signed)
    changed[len(issued) + 300] ^= 1
    path, said = tmp_path / "signed.pdf", f"Файл начинается с документа {act.number} этого учреждения"
    for body, exit, words in (
        (signed, 0, (said, certificates.OWNER, "цела, издатель и отзыв не проверены")),
        (issued, 1, (said, "Электронной подписи в нём нет")),
        (bytes(changed), 1, (said,)),
        (b"%PDF-1.4", 1, ("Файл не начинается ни с одного документа", "Электронной подписи в нём нет")),
    ):
        path.write_bytes(body)
        done = frontdesk("verify", "--file", str(path), "--home", str(home))
        assert (done.returncode, done.stderr) == (exit, "")
        assert all(word in done.stdout for word in words), done.stdout
    by_code = frontdesk("verify", act.code, "--home", str(home))
    assert by_code.returncode == 0
    assert f"Электронная подпись: {certificates.OWNER}" in by_code.stdout
    assert frontdesk("verify", "--file", str(tmp_path / "none.pdf"), "--home", str(home)).returncode == 2
    assert frontdesk("verify", "--home", str(home)).returncode == 0
    tamper(home, "UPDATE blob SET body = zeroblob(100)")
    assert frontdesk("verify", act.code, "--home", str(home)).returncode == 1
    whole = frontdesk("verify", "--home", str(home))
    assert whole.returncode == 1
    assert f"act {act.id}: the file with its electronic signatures" in whole.stdout


def test_check_passes_a_seeded_home_and_makes_nothing_where_there_is_none(home: Path, tmp_path: Path) -> None:
    """Where no keyring is, the console begins with a passphrase: nothing is wrong with such a place."""
    seeded = frontdesk("check", "--home", str(home))
    assert (seeded.returncode, seeded.stderr) == (0, "")
    fresh = frontdesk("check", "--home", str(tmp_path / "none"))
    assert (fresh.returncode, fresh.stderr) == (0, "")
    assert "keyring: none here, a passphrase is asked for" in fresh.stdout
    assert not (tmp_path / "none").exists()


def test_a_day_is_not_played_over_a_real_office(home: Path, tmp_path: Path) -> None:
    (home / "settings.toml").unlink()
    before = (home / "office.db").read_bytes()
    done = frontdesk("day", "--home", str(home), "--out", str(tmp_path / "out"))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert (home / "office.db").read_bytes() == before


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


def test_check_says_that_a_store_cannot_be_written(home: Path) -> None:
    """Nothing stops root from writing but the lack of the right to: it is given up where we have it."""
    store = home / "office.db"
    before = store.read_bytes()
    given_up = ("--bounding-set=-dac_override", "--inh-caps=-dac_override", "--")
    store.chmod(0o444)
    home.chmod(0o555)
    try:
        done = frontdesk(
            "check", "--home", str(home), through=("setpriv", *given_up) if os.geteuid() == 0 else ()
        )
    finally:
        home.chmod(0o755)
    assert done.returncode == 14, done.stdout + done.stderr
    one_sentence(done)
    assert store.read_bytes() == before
    assert frontdesk("check", "--home", str(home)).returncode == 0, "and passes when it can"


def test_every_trouble_has_the_exit_code_that_was_promised() -> None:
    """Those that no program of its own can meet here, a full disk and a silent server, among them."""
    promised = {
        WrongKey: 10, PassphraseNeeded: 10, NewerFile: 11, Locked: 12, Unreachable: 12, Damaged: 13, DiskFull: 14,
        ReadOnly: 14, KeyringTrouble: 20, ResourceMissing: 30, PaperTrouble: 40,
    }  # fmt: skip
    assert promised == verbs.CODES
    unheard = {PrinterTrouble, SheetTooLarge}  # reported, never a failure
    assert {trouble for trouble in Trouble.__subclasses__() if trouble not in verbs.CODES} == unheard


def test_check_names_the_resource_that_is_missing_and_a_paper_that_cannot_be_made(
    home: Path, tmp_path: Path
) -> None:
    root = tmp_path / "program"
    for part in ("frontdesk", "resources"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    slip = root / "resources" / "papers" / "slip.toml"
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


def test_papers_renders_every_kind_there_is(tmp_path: Path) -> None:
    done = frontdesk("papers", "--out", str(tmp_path / "papers"))
    assert done.returncode == 0, done.stderr
    made = {path.stem: path.read_bytes() for path in (tmp_path / "papers").iterdir()}
    assert set(made) == set(PaperKind)
    assert all(pdf.startswith(b"%PDF") for pdf in made.values())
