"""A clerk who types without end into the real window: started and killed by `test_kill_typing`.

`python -m tests.typist STORE LOG SEED WITHIN_MS`, the key of the store on standard input. Each key is logged as
it was delivered, by the clock that all processes share, together with how long this process had by then been
kept from running although it could.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from frontdesk import home
from frontdesk.app import make_application
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.domain.tickets import QueueFilter
from frontdesk.robot import hush
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office
from frontdesk.ui import keeper
from tests.ui.whole import Whole, opened

LETTERS = "абвгдежзиклмнопрстуфхцчшэюя 0123456789"
CARD, OTHER_CARD = 1, 2


def starved(pid: int | str = "self") -> int:
    """Nanoseconds that the threads of a process have waited for a processor; 0 where the system does not tell."""
    total = 0
    for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        try:
            total += int(task.read_text().split()[1])
        except (OSError, IndexError):
            continue
    return total


def editors(at: Whole) -> dict[str, tuple[str, int | None, str]]:
    """Where it types: the editor of a draft → its place."""
    one, two = at.office.tickets.queue(at.desk, QueueFilter()).ids[:2]
    return {
        f"ticket/{one}": ("queue", one, ""),
        f"ticket/{two}": ("queue", two, ""),
        "ticket/new": ("queue", None, "new"),
        f"client/{CARD}": ("clients", CARD, ""),
        f"client/{OTHER_CARD}": ("clients", OTHER_CARD, ""),
        f"claim/{one}": ("claims", one, "new"),
    }


def text_of(at: Whole, editor: str, place: tuple[str, int | None, str]) -> QPlainTextEdit:
    """The text of an editor, in front and with the focus."""
    page: Any = at.go(*place)
    room = editor.partition("/")[0]
    if room == "client":
        text = page.card.form.field("note").editor
    elif room == "claim":
        text = page.editor.new.form.field("words").editor
    elif editor == "ticket/new":
        text = page.workspace.current.form.field("text").editor
    else:
        text = page.workspace.ticket.composer.editor
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    return text


def type_for_ever(at: Whole, log: int, dice: random.Random) -> None:
    typed = dict.fromkeys(editors(at), 0)
    while True:
        editor, place = dice.choice(list(editors(at).items()))
        text = text_of(at, editor, place)
        if not typed[editor]:
            os.write(log, f"begin\t{editor}\t{json.dumps(text.toPlainText())}\n".encode())
        for _ in range(dice.randint(4, 24)):
            letter = dice.choice(LETTERS)
            waited, delivered = starved(), time.monotonic_ns()
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(text, event)
            os.write(log, f"key\t{editor}\t{letter}\t{delivered}\t{waited}\n".encode())
            typed[editor] += 1
            QTest.qWait(dice.randint(5, 40))


def main(store: str, log: str, seed: str, within_ms: str) -> None:
    hush()
    keeper.WITHIN_MS = int(within_ms)
    key = bytes.fromhex(sys.stdin.readline())
    make_application("light")
    office = open_office(
        Database(engines.sqlite_engine(Path(store), key)), clock_from(DEMO_NOW), home.resources()
    )
    written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with opened(office, demo.sign_in(office), Path(store).parent / "home") as at:
        type_for_ever(at, written, random.Random(int(seed)))


if __name__ == "__main__":
    main(*sys.argv[1:])
