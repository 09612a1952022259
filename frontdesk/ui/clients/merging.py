"""Two cards side by side, field by field, and the one question before they become one."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.errors import ChangedMeanwhile, Refusal
from frontdesk.domain.merging import FieldPair, Matters, MergePreview, Take
from frontdesk.domain.staff import Desk
from frontdesk.services.merging import Merging
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.card_fields import label
from frontdesk.ui.clients.joining import BOTH_WIDE, LABEL_WIDE, FieldChoice
from frontdesk.ui.clients.pane import head
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.signs import Avatar, Glyph
from frontdesk.ui.widgets import ActionButton, PrimaryButton

WIDE = 1040


class Question(QFrame):
    """One of the four acts that ask first: the button names the deed, the focus is on the safe one."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "warning")
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("tone", "warning")
        self.do, self.leave = (
            ActionButton(self.tr("Join the cards")),
            ActionButton(self.tr("Do not join"), "Esc"),
        )
        self.do.clicked.connect(lambda: self.answered.emit(True))
        self.leave.clicked.connect(lambda: self.answered.emit(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(Glyph("warning-fill", "warning.solid", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        row.addWidget(self.do)
        row.addWidget(self.leave)
        self.hide()

    def ask(self, text: str) -> None:
        self._said.setText(text)
        self.leave.setAccessibleDescription(text)
        self.show()
        self.leave.setFocus()
        announce(self, text, assertive=True)

    @property
    def text(self) -> str:
        return self._said.text()


class MergeScreen(QWidget):
    """`open(kept, gone)` shows both; Ctrl+S asks, the answer joins them. `place_asked` leads away."""

    place_asked = Signal(object)

    def __init__(self, jobs: Jobs, desk: Desk, merging: Merging, notices: Notices, zone: ZoneInfo) -> None:
        super().__init__()
        self._jobs, self._desk, self._merging, self._notices, self._zone = jobs, desk, merging, notices, zone
        self._preview: MergePreview | None = None
        self.rows: list[FieldChoice] = []
        self.question = Question()
        self.question.answered.connect(self._on_answer)
        self._lay_out()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self._inner,)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("← →", self.tr("choose whose value")),
            ("↑ ↓", self.tr("next field")),
            ("Ctrl S", self.tr("join the cards")),
            ("Esc", self.tr("leave as they are")),
        )

    def open(self, kept_id: int, gone_id: int) -> None:
        self._preview = None
        self.question.hide()
        merging = self._merging
        self._jobs.read(
            self, lambda: merging.preview(kept_id, gone_id), self._show, self._on_failed, newest="preview"
        )

    def swap(self) -> None:
        """The other one is to stay."""
        if self._preview is not None:
            self.open(self._preview.gone_id, self._preview.kept_id)

    def confirm(self) -> None:
        """Asks; nothing is joined yet."""
        shown = self._preview
        if shown is None or self.question.isVisible():
            return
        has = shown.gone_has
        said = self.tr("«{0}» will become a part of «{1}».").format(shown.gone_name, shown.kept_name)
        counted = _counted(has)
        if counted:
            said += " " + self.tr("With it go: {0}.").format(counted)
        self.question.ask(said + " " + self.tr("This can be undone at any time on the card."))

    def leave(self) -> None:
        """One step back: from the question to the fields, from the fields to the card."""
        if self.question.isVisible():
            self._on_answer(False)
        elif self._preview is not None:
            self.place_asked.emit(Place("clients", self._preview.kept_id))
        else:
            self.place_asked.emit(Place("clients"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def choices(self) -> dict[str, Take]:
        return {row.pair.name: row.take for row in self.rows}

    def _on_answer(self, join: bool) -> None:
        self.question.hide()
        if join:
            self._join()
        elif self.rows:
            self.rows[0].setFocus()

    def _join(self) -> None:
        shown, merging, desk, choices = self._preview, self._merging, self._desk, self.choices()
        assert shown is not None

        def work() -> int:
            return merging.merge(desk, shown.kept_id, shown.gone_id, choices, shown.versions)

        self._jobs.write(self, work, lambda id: self._on_joined(shown, id), self._on_failed)

    def _on_joined(self, shown: MergePreview, id: int) -> None:
        self._preview = None
        merging, desk = self._merging, self._desk
        self._notices.success(self.tr("Joined: {0}").format(shown.kept_name), lambda: merging.undo(desk, id))
        self.place_asked.emit(Place("clients", shown.kept_id))

    def _on_failed(self, met: Exception) -> None:
        shown = self._preview
        if isinstance(met, ChangedMeanwhile) and shown is not None:
            self._notices.refusal(met)
            self.open(shown.kept_id, shown.gone_id)
        elif isinstance(met, Refusal):
            self._notices.refusal(met)
            self.place_asked.emit(Place("clients"))
        else:
            self._notices.trouble(met, self.confirm)

    # What is shown

    def _show(self, preview: MergePreview) -> None:
        self._preview = preview
        self._kept.show_side(preview.kept_name, preview.kept_has)
        self._gone.show_side(preview.gone_name, preview.gone_has)
        for row in self.rows:
            self._fields.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [FieldChoice(pair, self._zone) for pair in preview.fields if not pair.is_same]
        for place, row in enumerate(self.rows):
            row.moved.connect(lambda by, place=place: self._go(place + by))
            self._fields.addWidget(row)
            row.show()  # at once: what is not shown yet takes no focus
        self._same.setText(_same(preview.fields))
        self._same.setVisible(bool(self._same.text()))
        if self.rows:
            self.rows[0].setFocus()
        else:
            self._join_button.setFocus()

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.rows[place], 0, 24)
        elif place >= len(self.rows):
            self._join_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self._kept, self._gone = _Side(self.tr("stays")), _Side(self.tr("becomes a part of it"))
        self._same = QLabel()
        self._same.setProperty("role", "muted")
        self._same.setWordWrap(True)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(8)
        self._inner = QFrame()
        self._inner.setProperty("surface", "pane")
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(24, 16, 24, 24)
        inside.setSpacing(12)
        body = QWidget()
        body.setMaximumWidth(WIDE)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(self._sides())
        rows.addLayout(self._fields)
        rows.addWidget(self._same)
        inside.addWidget(body)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        asked = QFrame()
        asked.setProperty("surface", "pane")
        above = QVBoxLayout(asked)  # the toast of what was done before stands at the bottom
        above.setContentsMargins(24, 12, 24, 0)
        above.addWidget(self.question)
        self.question.setMaximumWidth(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(asked)
        column.addWidget(self._scroll, 1)

    def _head(self) -> QFrame:
        frame, row = head(QLabel(self.tr("Join two cards")), self.leave, self.tr("Back to the card"))
        swap = ActionButton(self.tr("Let the other card stay"), "Alt+2", "quiet")
        swap.clicked.connect(self.swap)
        leave, self._join_button = (
            ActionButton(self.tr("Leave as they are"), "Esc", "quiet"),
            PrimaryButton(self.tr("Join the cards"), "Ctrl+S"),
        )
        leave.clicked.connect(self.leave)
        self._join_button.clicked.connect(self.confirm)
        for widget in (swap, leave, self._join_button):
            row.addWidget(widget)
        return frame

    def _sides(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(LABEL_WIDE + 8)
        row.addWidget(self._kept, 1)
        row.addWidget(self._gone, 1)
        row.addSpacing(BOTH_WIDE + 8)
        return row


class _Side(QWidget):
    """Whose card a column is, and what belongs to it."""

    def __init__(self, fate: str) -> None:
        super().__init__()
        self._fate = fate
        self._avatar, self._name, self._about = Avatar(px=28), QLabel(), QLabel()
        self._name.setProperty("role", "strong")
        self._name.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._name)
        lines.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def show_side(self, name: str, has: Matters) -> None:
        self._avatar.set_name(name)
        self._name.setText(name)
        self._about.setText(", ".join(filter(None, (self._fate, _counted(has)))))


def _counted(has: Matters) -> str:
    said = [words.count("ticket", has.tickets)] if has.tickets else []
    said += [words.count("visit", has.visits)] if has.visits else []
    said += [words.count("claim", has.claims)] if has.claims else []
    said += [words.count("paper", has.others)] if has.others else []
    return ", ".join(said)


def _same(fields: tuple[FieldPair, ...]) -> str:
    names = [label(pair.name) for pair in fields if pair.is_same]
    return words.same_in_both(names) if names else ""


def part(owner: QWidget, jobs: Jobs, merging: Merging, desk: Desk, notices: Notices, merge_id: int) -> None:
    """Undo a merge from wherever it is shown, and say so."""
    jobs.write(
        owner,
        lambda: merging.undo(desk, merge_id),
        lambda row: notices.success(words.parted(row.gone_name)),
        notices.refusal,
    )
