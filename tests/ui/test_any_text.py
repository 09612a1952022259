"""Ten thousand strings that nobody means, into every field: nothing falls over, stands still, or is stored otherwise
than it is shown."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from sqlalchemy import event

from frontdesk.domain import plain
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.ui.forms.fields import Field
from tests.services.people import desk_of
from tests.ui.every_field import SCENES, first_ticket, in_sight, leave, name_of
from tests.ui.whole import Whole, opened

STRINGS = 10_000
PROMISE_MS, TRIES, BARE = 100, 3, 2
EACH = 10  # strings for a field before the next has its turn
HUGE = 100_000
SEED = 20_261_117

ALPHABETS = (
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё ",
    "abcdefghijklmnopqrstuvwxyz ABC",
    "0123456789 -+().,/",
    "שלום עולםمرحبا بالعالم\u200f\u200e\u202e",
    "👩‍👩‍👧‍👦🏳️‍🌈🙂e\u0301\u0489\u200d",
    "".join(map(chr, range(32))) + "\x7f\x85\u2028\u2029\ufffc\ufeff\ufdd0",
    "<b>&amp;{имя}{0}%s%d';DROP TABLE client;--_%\\\"«».срок /срок ",
    "\ud83d\ude00\ud800\udfff" + "漢字ｱ𝔘\U000e0001\U0010ffff",
)


PASTES = (
    "ж" * HUGE,
    "שלום " * 20_000,
    "слово " * 20_000,
    "1" * HUGE,
    "строка\n" * 15_000,
)  # once into each field


def any_text(dice: random.Random) -> str:
    """Mostly short, of one alphabet or of all; one in three hundred is a paste of 100 KB."""
    letters = "".join(ALPHABETS) if dice.random() < 0.25 else dice.choice(ALPHABETS)
    length = HUGE if dice.random() < 1 / 300 else dice.choice((0, 1, 2, 5, 20, 80, 400))
    return "".join(dice.choices(letters, k=length))


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def put(field: QWidget, text: str) -> None:
    """Pasted over what is there."""
    assert isinstance(field, (QLineEdit, QPlainTextEdit, QTextEdit))
    mime = QMimeData()
    mime.setText(text)
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.insertFromMimeData(mime)


def shown(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # type: ignore[attr-defined]


def owner(field: QWidget) -> Field | None:
    """The field of a form that a line stands in."""
    up = field.parentWidget()
    while up is not None and not isinstance(up, Field):
        up = up.parentWidget()
    return up


def texts(at: Whole) -> list[QWidget]:
    return [field for field in in_sight(at) if isinstance(field, (QLineEdit, QPlainTextEdit, QTextEdit))]


@pytest.fixture
def asked_on(office: Office) -> Iterator[set[threading.Thread]]:
    """The threads on which the store was asked anything."""
    threads: set[threading.Thread] = set()

    def note(*_: Any) -> None:
        threads.add(threading.current_thread())

    event.listen(office.database.engine, "before_cursor_execute", note)
    yield threads
    event.remove(office.database.engine, "before_cursor_execute", note)


def worked(field: QWidget, text: str) -> float:
    """Milliseconds for which the window's thread worked on the text, whatever else the machine did meanwhile."""
    begun = time.thread_time()
    put(field, text)
    QApplication.processEvents()
    return (time.thread_time() - begun) * 1000


def freezes(field: QWidget, text: str) -> float:
    """How long the window stands still over the text, when that is too long: each time, so that neither a
    collector's turn nor a crowded cache is meant, and longer than a bare field of Qt's own on this machine.
    """
    if (least := worked(field, text)) < PROMISE_MS:
        return 0
    bare = QLineEdit() if isinstance(field, QLineEdit) else QPlainTextEdit()
    bare.resize(field.size())
    bare.show()
    for _ in range(TRIES):
        least = min(least, worked(field, text) - BARE * worked(bare, text))
    bare.deleteLater()
    return least if least >= PROMISE_MS else 0


@pytest.mark.parametrize("scene", SCENES)
def test_no_string_in_any_field_breaks_freezes_or_is_stored_otherwise_than_shown(
    at: Whole, scene: str, asked_on: set[threading.Thread]
) -> None:
    """A share of the strings for each scene, so that workers share the scenes."""
    dice, given, slow = random.Random(f"{SEED} {scene}"), 0, list[str]()
    for round_ in count():
        if given >= STRINGS / len(SCENES):
            break
        SCENES[scene](at)
        at.settle()
        fields = texts(at)
        lines = [field for field in fields if isinstance(field, QLineEdit)]
        assert [name_of(line) for line in lines if line.maxLength() > plain.LINE] == []
        assert fields, "a scene in which nothing can be typed shows nothing"
        asked_on.clear()
        for field in fields:
            field.setFocus()
            for number in range(EACH):
                text = PASTES[number // 2] if round_ == 0 and number % 2 == 0 else any_text(dice)
                spent = freezes(field, text)
                given += 1
                if spent:
                    slow.append(f"{name_of(field)}: {spent:.0f} ms, {len(text)} {text[:20]!r}")
            assert threading.main_thread() not in asked_on, "the window never waits for the store"
            form_field = owner(field)
            if form_field is not None and form_field.isVisible():
                at.window.rail.setFocus()
                at.settle()
                kept = plain.line if isinstance(field, QLineEdit) else plain.text
                assert shown(field) == kept(shown(field)), name_of(field)
        leave(at)
        at.settle()
    assert slow == []
    assert at.office.journal.verify().is_whole


def test_what_is_saved_is_what_was_shown(at: Whole) -> None:
    """Free text of any kind goes through a card and a ticket into the store and comes back the same."""
    dice = random.Random(SEED)
    page: Any = at.go("clients", 1)
    note = page.card.form.field("note")
    id = first_ticket(at)
    for _ in range(30):
        text = any_text(dice)[:900]
        page = at.go("clients", 1)
        put(note.text, text)
        note.clean()
        before = shown(note.text)
        at.press("Ctrl+S")
        assert at.office.clients.card(1).note == before.strip(), repr(text)
        assert shown(note.text) == before.strip(), repr(text)
        if not plain.text(text).strip():
            continue
        queue: Any = at.go("queue", id)
        composer = queue.workspace.ticket.composer
        composer._kinds.setCurrentIndex(2)
        put(composer.editor, "".join(c for c in text if c not in "{}./"))
        seen = composer.text
        at.press("Ctrl+S")
        said = at.office.tickets.timeline(id, 1)[0]
        if seen.strip():
            assert composer.text == "", composer._problem.text()
            assert said.data["text"] == seen.strip(), repr(text)


@pytest.mark.parametrize(
    "text", ["", "а\x00б", "строка\r\nещё\u2028раз", "\ud800", "👩‍👩‍👧‍👦 и\u0306", "שלום"]
)
def test_plain_text_is_stable_and_takes_only_what_is_not_seen(text: str) -> None:
    once = plain.text(text)
    assert plain.text(once) == once
    assert plain.line(plain.line(text)) == plain.line(text)
    assert "\n" not in plain.line(text)
    once.encode()
    assert all(letter in once for letter in text if letter.isalpha())
