"""Likely duplicates over the whole base: a list with reasons, made anew by a walk that says how far it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QProgressBar,
)

from frontdesk.domain.dates import show_date
from frontdesk.domain.duplicates import LikelyRow, Verdict, WalkState, verdict
from frontdesk.domain.staff import Desk
from frontdesk.services.duplicates import Duplicates
from frontdesk.ui import likeness_words, paint
from frontdesk.ui.clients.pane import ListPane
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paint import Mark
from frontdesk.ui.places import Place
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton

STEPS = 1000  # of the bar


Pair = tuple[int, int]


@dataclass(frozen=True)
class _Line:
    """A row of the list under the number by which the list knows it."""

    id: int
    row: LikelyRow


class LikelyPane(ListPane):
    """Enter compares the pair under the cursor, Delete says that they are two people."""

    def __init__(
        self, jobs: Jobs, desk: Desk, duplicates: Duplicates, notices: Notices, zone: ZoneInfo
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._duplicates, self._notices = jobs, desk, duplicates, notices
        self._zone = zone
        self._is_walking = self._is_cancelled = False
        self._stopped: tuple[Iterator[WalkState], WalkState] | None = None
        self._numbers: dict[Pair, int] = {}
        self._pairs: dict[int, Pair] = {}
        self.model = PagedModel(jobs, self._fetch, speak=_speak, parent=self)
        self.table = Table(self.model, self.tr("Likely duplicates"), two_lines=True)
        self.table.setItemDelegate(_PairDelegate(self.table))
        self.table.opened.connect(self._compare)
        self.walk_button = PrimaryButton(self.tr("Look through the whole base"), "F5")
        self.cancel_button = ActionButton(self.tr("Stop"), "Esc")
        self.walk_button.clicked.connect(self.walk)
        self.cancel_button.clicked.connect(self.cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self.empty = EmptyState("users", "")
        self.lay_out(self.tr("Likely duplicates"), self.cancel_button, self.walk_button, beneath=self._bar)
        self._dress()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑↓", self.tr("along the list")),
            ("↵", self.tr("compare and join")),
            ("Del", self.tr("these are two people")),
            ("F5", self.tr("look through the base")),
        )

    @property
    def is_walking(self) -> bool:
        return self._is_walking

    def ask(self) -> None:
        """The list as it is now."""
        duplicates = self._duplicates
        self._jobs.read(
            self,
            lambda: (duplicates.likely(), duplicates.last_looked()),
            lambda got: self._show(*got),
            newest="likely",
        )

    def walk(self) -> None:
        """Through the whole base, on from where it was stopped; the list stays meanwhile, so does everything else."""
        if self._is_walking:
            return
        self._is_walking, self._is_cancelled = True, False
        steps, state = self._stopped or (self._duplicates.steps(), WalkState(0, 0, 0))
        self._stopped = None
        self._show_state(state)
        self._go_on(steps, state)

    def cancel(self) -> bool:
        """Stops the walk soon; false when there is none."""
        was, self._is_cancelled = self._is_walking, True
        return was

    def _go_on(self, steps: Iterator[WalkState], state: WalkState) -> None:
        """One step more; between two of them everybody else has a turn."""
        if self._is_cancelled:
            self._stopped = steps, state
            self._end(replace(state, is_cancelled=True))
            return
        self._jobs.read(
            self, lambda: next(steps, None), lambda now: self._on_step(steps, state, now), self._on_failed
        )

    def _on_step(self, steps: Iterator[WalkState], before: WalkState, now: WalkState | None) -> None:
        if now is None:
            self._end(before)
            return
        self._show_state(now)
        self._go_on(steps, now)

    def _fetch(self, ids: Sequence[int]) -> list[_Line]:
        """Runs off the window's thread."""
        found = self._duplicates.rows([self._pairs[id] for id in ids])
        return [_Line(self._numbers[row.pair], row) for row in found]

    def _show(self, pairs: tuple[Pair, ...], at: datetime | None) -> None:
        for pair in pairs:
            number = self._numbers.setdefault(pair, len(self._numbers) + 1)
            self._pairs[number] = pair
        ids = [self._numbers[pair] for pair in pairs]
        self.model.reset_ids(ids)
        self.show_list(bool(ids))
        when = f"{at.astimezone(self._zone):%d.%m.%Y %H:%M}" if at else ""
        if at is None:
            self.empty.set_text(
                self.tr("No pairs yet. Look through the base: it takes minutes, work can go on")
            )
        else:
            self.empty.set_text(self.tr("No likely duplicates are left"))
        if not self._is_walking:
            self.said.setText(self.tr("Looked through {0}").format(when) if when else "")
        if ids and self.table.current_id is None:
            self.table.step(1)

    def _show_state(self, state: WalkState) -> None:
        if not self._is_walking:
            return
        self._bar.setRange(0, STEPS if state.total else 0)
        self._bar.setValue(STEPS * state.done // state.total if state.total else 0)
        share = 100 * state.done // state.total if state.total else 0
        said = self.tr("Looking through the base: {0} %, pairs found: {1}").format(share, state.found)
        self.said.setText(said)
        self._dress()

    def _end(self, state: WalkState) -> None:
        self._is_walking = False
        self._dress()
        said = (
            self.tr("Stopped. Pairs found: {0}")
            if state.is_cancelled
            else self.tr("Looked through. Pairs found: {0}")
        )
        self._notices.success(said.format(state.found))
        self.ask()

    def _on_failed(self, met: Exception) -> None:
        self._is_walking = False
        self._dress()
        self.said.setText("")
        self._notices.trouble(met, self.walk)

    def _compare(self, id: int) -> None:
        kept, gone = self._pairs[id]
        self.place_asked.emit(Place("clients", kept, f"merge:{gone}"))

    def part(self) -> None:
        """«Это разные люди» about the pair under the cursor, with a way back."""
        id = self.table.current_id
        if id is None:
            return
        one, other = self._pairs[id]
        duplicates, desk = self._duplicates, self._desk

        def done(_: object) -> None:
            self.ask()
            self._notices.success(
                self.tr("Remembered: these are two people"),
                lambda: duplicates.same_after_all(desk, one, other),
                lambda _: self.ask(),
            )

        self._jobs.write(self, lambda: duplicates.not_the_same(desk, one, other), done, self._notices.refusal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cancel():
            return
        if event.key() == Qt.Key.Key_Delete:
            self.part()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self._bar.setVisible(self._is_walking)
        self.cancel_button.setVisible(self._is_walking)
        self.walk_button.setVisible(not self._is_walking)
        self.walk_button.setText(
            self.tr("Go on looking") if self._stopped else self.tr("Look through the whole base")
        )


class _PairDelegate(RowDelegate):
    """Both names with their dates of birth, how sure, and why."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, _column: int, selected: bool) -> None:
        assert isinstance(row, _Line)
        row = row.row
        left, top = rect.left() + 16, rect.top() + 8
        tone = "warning" if verdict(row.score) is Verdict.CERTAIN else "neutral"
        mark = Mark("", f"{row.score}\u00a0%", tone)
        size = paint.chip_size(mark.word)
        paint.draw_chip(painter, QRect(left, rect.center().y() - 11, size.width(), 22), mark)
        left += 72
        names = QRect(left, top, rect.right() - 16 - left, 20)
        said = "  ·  ".join(_person(name, born) for name, born in zip(row.names, row.born, strict=True))
        paint.draw_text(painter, names, said, "body", weight=600 if selected else 500)
        below = names.translated(0, 21)
        paint.draw_text(painter, below, likeness_words.sentences(row.reasons), "small", "text.muted")


def _person(name: str, born: date | None) -> str:
    return f"{name}, {show_date(born)}" if born else name


def _speak(line: _Line) -> str:
    row = line.row
    return f"{row.names[0]}, {row.names[1]}, {row.score} %. {likeness_words.sentences(row.reasons)}"
