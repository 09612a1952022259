"""`frontdesk day`: three runs on one home, each a program of its own, each the next working day."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.secret_service import ROOT

STEPS = 8
SCREENS = 16
DAYS = (("17.11.2026", "87-П"), ("18.11.2026", "88-П"), ("19.11.2026", "89-П"))


def frontdesk(*arguments: str) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "frontdesk", *arguments]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=120, check=False)


def interrupt_a_filling(home: Path) -> None:
    """`kill -9` as soon as something is in the store."""
    command = [sys.executable, "-m", "frontdesk", "demo", "--home", str(home), "--clients", "50000"]
    log = home / "office.db-wal"
    with subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(ROOT)}) as filling:
        give_up = time.monotonic() + 30
        while not (log.exists() and log.stat().st_size) and time.monotonic() < give_up:
            time.sleep(0.01)
        filling.kill()
    assert filling.returncode == -signal.SIGKILL
    assert (home / "office.db").exists()


def text_of(paper: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split())


def test_a_day_leaves_its_papers_and_pictures_and_the_next_run_plays_the_next_working_day(
    tmp_path: Path,
) -> None:
    """In a home whose filling was killed half-way: the first day finishes it."""
    home, clients = tmp_path / "home", set()
    interrupt_a_filling(home)
    for number, (day, act) in enumerate(DAYS):
        out = tmp_path / str(number)
        done = frontdesk("day", "--home", str(home), "--out", str(out))
        assert done.returncode == 0, done.stderr
        lines = done.stdout.splitlines()
        assert lines[0].startswith(day)
        assert [line[:3] for line in lines[1 : STEPS + 1]] == [f"{step}/8" for step in range(1, STEPS + 1)]
        assert len([picture for picture in out.glob("*.png") if picture.stat().st_size > 20_000]) == SCREENS
        paper = text_of(out / "act.pdf")
        assert f"{day} № {act}" in paper
        assert "4 800,00 (Четыре тысячи восемьсот рублей 00 копеек)" in paper
        assert "А-" in text_of(out / "slip.pdf")
        clients.add(paper.partition("о рассмотрении претензии ")[2].partition(" от ")[0])
    assert "Литвиненко Валентины Витальевны" in clients, "the genitive"
    assert len(clients) == len(DAYS), "another client each day"
    verified = frontdesk("verify", "--home", str(home))
    assert (verified.returncode, verified.stdout.strip().endswith("whole")) == (0, True), verified.stdout
    assert "NOT" not in verified.stdout
