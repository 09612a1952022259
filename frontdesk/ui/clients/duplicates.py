"""«Похоже, клиент уже есть»: who may be the one being typed, beside the form, never in its way."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.duplicates import LIKELY, POSSIBLE, Candidate, Verdict, verdict
from frontdesk.domain.staff import Desk
from frontdesk.services.duplicates import Duplicates
from frontdesk.ui import likeness_words, words
from frontdesk.ui.banners import announce
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paint import Mark
from frontdesk.ui.signs import Avatar, Glyph
from frontdesk.ui.widgets import ActionButton, Chip

PAUSE_MS = 150
_TONES = {Verdict.CERTAIN: "warning", Verdict.LIKELY: "warning"}


class CandidateCard(QFrame):
    """One card that may be the same: whose it is, how sure, why, and what to do about it."""

    opened = Signal(int)
    parted = Signal(int)
    merge_asked = Signal(int)

    def __init__(self, candidate: Candidate, place: int, may_merge: bool) -> None:
        super().__init__()
        self.candidate = candidate
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(self._reasons())
        column.addLayout(self._deeds(place, may_merge))

    def _head(self) -> QHBoxLayout:
        found = self.candidate
        name = QLabel(found.name)
        name.setProperty("role", "strong")
        name.setWordWrap(True)
        known = self.tr("client since {0}").format(found.since.year)
        about = QLabel(f"{known}, {words.count('ticket', found.tickets)}" if found.tickets else known)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(name)
        who.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Avatar(found.name, 28))
        row.addLayout(who, 1)
        row.addWidget(Chip(Mark("", f"{found.score}\u00a0%", _TONES.get(verdict(found.score), "neutral"))))
        return row

    def _reasons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        for row, (label, value, said) in enumerate(likeness_words.lines(self.candidate.said)):
            name, shown = QLabel(label), QLabel(value)
            name.setProperty("role", "label")
            name.setWordWrap(True)
            shown.setProperty("role", "small")
            shown.setProperty("tone", "primary")
            shown.setWordWrap(True)
            sentence = likeness_words.sentence(said.reason)
            for widget in (name, shown):
                widget.setToolTip(sentence)
            shown.setAccessibleName(sentence)
            grid.addWidget(name, row, 0)
            grid.addWidget(shown, row, 1)
            grid.addWidget(Glyph(*likeness_words.mark(said.reason), px=14), row, 2)
        return grid

    def _deeds(self, place: int, may_merge: bool) -> QVBoxLayout:
        """The first one is opened by the main button of the column, unless there is a card to stay at."""
        id, is_main = self.candidate.id, place == 1 and not may_merge
        self.open = ActionButton(
            self.tr("Open this card") if is_main else self.tr("Open"),
            f"Alt+{place}",
            "primary" if is_main else "",
        )
        self.other, self.merge = (
            QPushButton(self.tr("Another person")),
            QPushButton(self.tr("Compare and join")),
        )
        self.open.clicked.connect(lambda: self.opened.emit(id))
        self.other.clicked.connect(lambda: self.parted.emit(id))
        self.merge.clicked.connect(lambda: self.merge_asked.emit(id))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.open)
        (second if is_main else first).addWidget(self.other)
        for row in (first, second):
            row.setSpacing(8)
        if may_merge:
            second.addWidget(self.merge)
        for button in (self.other, self.merge):
            button.setProperty("kind", "link")
            button.setProperty("flush", str(button is self.merge or is_main).lower())
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for button in (self.open, self.other, self.merge):
            button.setAccessibleDescription(self.candidate.name)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        for row in (first, second):
            row.addStretch(1)
            rows.addLayout(row)
        return rows


class DuplicatePanel(QWidget):
    """Ask it after every key: it waits for a pause, asks silently, and shows at most three cards.

    `opened` and `merge_asked` carry the id of the other card. Whoever is said to be another person while the
    card is not saved yet is remembered once it is: `saved(client_id)`.
    """

    opened = Signal(int)
    merge_asked = Signal(int)
    changed = Signal(int)  # how many are shown

    def __init__(self, jobs: Jobs, duplicates: Duplicates, desk: Desk, notices: Notices) -> None:
        super().__init__()
        self._jobs, self._duplicates, self._desk, self._notices = jobs, duplicates, desk, notices
        self._draft, self._client_id = ClientDraft(), None
        self._others: set[int] = set()
        self._shown: tuple[Candidate, ...] = ()
        self.cards: list[CandidateCard] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._lay_out()

    _client_id: int | None

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        return self._shown

    def begin(self, client_id: int | None) -> None:
        """Another card is being edited: nothing is known of it yet."""
        self._timer.stop()
        self._client_id, self._draft, self._others = client_id, ClientDraft(), set()
        self._show((), 0)

    def ask(self, draft: ClientDraft) -> None:
        """What is typed now; the answer comes when typing pauses."""
        if draft != self._draft:
            self._draft = draft
            self._timer.start()

    def ask_again(self) -> None:
        """The same once more, e.g. after a change at another desk."""
        self._timer.start()

    def saved(self, client_id: int) -> None:
        """The new card has an id: what was said of it is remembered."""
        duplicates, desk, others = self._duplicates, self._desk, sorted(self._others)
        if others:
            self._jobs.write(self, lambda: _remember(duplicates, desk, client_id, others), lambda _: None)
        self._others = set()

    def open_nth(self, place: int) -> bool:
        """Opens the candidate that is shown in that place, counted from 1; false when there is none."""
        if not 1 <= place <= len(self.cards):
            return False
        self.opened.emit(self._shown[place - 1].id)
        return True

    def _ask(self) -> None:
        draft, client_id, duplicates = self._draft, self._client_id, self._duplicates

        def work() -> tuple[tuple[Candidate, ...], float]:
            begun = time.perf_counter()
            return duplicates.near(draft, client_id), time.perf_counter() - begun

        self._jobs.read(self, work, lambda got: self._receive(client_id, *got), lambda _: None, newest="near")

    def _receive(self, client_id: int | None, found: tuple[Candidate, ...], seconds: float) -> None:
        if client_id == self._client_id:
            least = LIKELY if self._may_merge else POSSIBLE  # beside a card that stands, less is noise
            self._show(
                tuple(one for one in found if one.id not in self._others and one.score >= least), seconds
            )

    def _show(self, found: tuple[Candidate, ...], seconds: float) -> None:
        self._took.setText(self.tr("found in {0} ms").format(max(1, round(seconds * 1000))))
        if found == self._shown:
            return
        self._shown = found
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [CandidateCard(one, place, self._may_merge) for place, one in enumerate(found, 1)]
        for card in self.cards:
            card.opened.connect(self.opened)
            card.merge_asked.connect(self.merge_asked)
            card.parted.connect(self._part)
            self._column.addWidget(card)
        self.setVisible(bool(found))
        self.changed.emit(len(found))
        if found:
            best = self.tr("{0}, {1} %").format(found[0].name, found[0].score)
            announce(self, f"{self._title.text()}: {best}")

    @property
    def _may_merge(self) -> bool:
        return self._client_id is not None

    def _part(self, other: int) -> None:
        """«Это другой человек»: remembered at once for a card that is saved, else when it is."""
        mine, duplicates, desk = self._client_id, self._duplicates, self._desk
        name = next(one.name for one in self._shown if one.id == other)
        self._others.add(other)
        self._show(tuple(one for one in self._shown if one.id != other), 0)
        said = self.tr("Remembered: {0} is another person").format(name)
        if mine is None:
            self._notices.success(said, lambda: None, lambda _: self._ask_about(other))
            return
        self._jobs.write(
            self,
            lambda: duplicates.not_the_same(desk, mine, other),
            lambda _: self._notices.success(
                said,
                lambda: duplicates.same_after_all(desk, mine, other),
                lambda _: self._ask_about(other),
            ),
            self._notices.refusal,
        )

    def _ask_about(self, other: int) -> None:
        """It may be the same person after all."""
        self._others.discard(other)
        self.ask_again()

    def _lay_out(self) -> None:
        self._title, self._took = QLabel(self.tr("This client may be here already")), QLabel()
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._took.setProperty("role", "muted")
        self._took.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("warning-fill", "warning.solid", 18))
        head.addWidget(self._title, 1)
        head.addWidget(self._took)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 4)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self.setAccessibleName(self._title.text())
        self.hide()


def _remember(duplicates: Duplicates, desk: Desk, client_id: int, others: list[int]) -> None:
    for other in others:
        duplicates.not_the_same(desk, client_id, other)
