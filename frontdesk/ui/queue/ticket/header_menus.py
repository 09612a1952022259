"""What the chips of a ticket's head offer: its next statuses, its kinds, its priority by the matrix or against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.statuses import StatusRow, may_go
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import Category, Level, Priority, Status, as_status, priority
from frontdesk.ui import words
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark


def mark_of(row: StatusRow) -> Mark:
    return words.status_mark(as_status(row.code), row.name)


def fill_statuses(
    menu: QMenu,
    card: TicketCard,
    rows: Sequence[StatusRow],
    verbs: dict[str, str],
    chosen: Callable[[str], object],
) -> None:
    """Only where it may go from here; `verbs` name the deeds of the program's own statuses."""
    menu.clear()
    here = next((row for row in rows if row.code == card.status), None)
    for row in rows:
        if here is None or row.code == card.status or card.merged_into is not None or not may_go(here, row):
            continue
        if row.code == Status.SOLVED and here.category is Category.DONE:
            continue
        mark = mark_of(row)
        action = menu.addAction(icon(mark.icon, mark.solid), verbs.get(row.code, mark.word))
        action.triggered.connect(lambda _=False, code=row.code: chosen(code))


def fill_kinds(menu: QMenu, card: TicketCard, chosen: Callable[[TicketKind], object]) -> None:
    for kind in TicketKind:
        action = menu.addAction(words.word(kind))
        action.setCheckable(True)
        action.setChecked(kind is card.kind)
        action.triggered.connect(lambda _=False, kind=kind: chosen(kind))


def fill_priorities(
    menu: QMenu,
    card: TicketCard,
    impact_words: str,
    urgency_words: str,
    by_matrix: Callable[[Level, Level], object],
    against_it: Callable[[Priority], object],
) -> None:
    """Impact and urgency, each with what it would make; then another priority, whose reason is asked."""
    menu.clear()
    for level in Level:
        _level(menu, impact_words, level, card.impact, partial(by_matrix, level, card.urgency), card.urgency)
    menu.addSeparator()
    for level in Level:
        _level(menu, urgency_words, level, card.urgency, partial(by_matrix, card.impact, level), card.impact)
    menu.addSeparator()
    for wanted in Priority:
        if wanted is not card.priority:
            mark = words.priority_mark(wanted)
            action = menu.addAction(icon(mark.icon, mark.solid), f"{mark.word}…")
            action.triggered.connect(lambda _=False, wanted=wanted: against_it(wanted))


def _level(
    menu: QMenu, said: str, level: Level, now: Level, deed: Callable[[], object], other: Level
) -> None:
    becomes = words.word(priority(level, other)).lower()
    action = menu.addAction(f"{said.format(words.word(level))} → {becomes}")
    action.setCheckable(True)
    action.setChecked(level is now)
    action.triggered.connect(lambda _=False: deed())
