"""Where the clerk writes: the outcome of a call, a reply or a note, and what to do with the ticket then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QTabBar, QToolButton, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.domain.templates import Template, fill, leftover
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.ui import theme, words
from frontdesk.ui.banners import announce
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.queue.asks import SOLVE, SOLVE_NEXT, WRITE
from frontdesk.ui.queue.ticket.editor import Editor
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton, Chip, Line, PrimaryButton

KINDS = (MessageKind.CALL, MessageKind.REPLY, MessageKind.NOTE, MessageKind.INCOMING)
WIDE = 600  # pixels under which waiting has no button of its own


@dataclass(frozen=True)
class Written:
    """What the clerk asks for: a deed, and the words that go with it; None when nothing was written."""

    deed: str
    message: MessageDraft | None


class Composer(QFrame):
    """`asked` tells a `Written` that is fit to go; what is not is told beside the text."""

    asked = Signal(object)
    wait_asked = Signal()
    lack_asked = Signal()  # to the place of what is missing
    typed = Signal()  # what is to be kept has changed
    template_asked = Signal()
    token_typed = Signal(str)

    def __init__(self, ticket_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket_id, self._seconds, self._template = ticket_id, 0, ""
        self.setProperty("surface", "pane")
        self._kinds, self.editor = QTabBar(), Editor()
        self._staff_only, self._length = (
            QLabel(self.tr("seen by staff only")),
            Chip(Mark("phone", "", "success")),
        )
        self._shape, self._problem = Glyph("warning-octagon-fill", "danger.solid", 14), QLabel()
        self._there = ActionButton(self.tr("Go there"), "Ctrl+J", "quiet")
        self._lay_out()
        self.editor.textChanged.connect(self._on_typed)
        self.editor.token.connect(self.token_typed)
        self._kinds.currentChanged.connect(lambda _: self._on_kind())
        self._on_kind()
        self.show_problem("")

    # what is written

    @property
    def kind(self) -> MessageKind:
        return KINDS[self._kinds.currentIndex()]

    @property
    def text(self) -> str:
        return plain.text(self.editor.toPlainText())

    @property
    def is_empty(self) -> bool:
        return not self.text.strip() and not self._seconds

    def body(self) -> Mapping[str, Any] | None:
        """What a draft keeps; None when nothing is written."""
        if self.is_empty:
            return None
        return {
            "kind": self.kind.value,
            "text": self.text,
            "seconds": self._seconds,
            "template": self._template,
        }

    def restore(self, body: Mapping[str, Any]) -> None:
        """Shows a draft of before; what was typed meanwhile stays, behind it."""
        before, typed = str(body.get("text", "")), self.text
        if typed.strip() and typed != before:
            before = f"{before}\n{typed}" if before.strip() else typed
        self._kinds.setCurrentIndex(KINDS.index(MessageKind(body.get("kind", "call"))))
        self._template = str(body.get("template", ""))
        self._set_seconds(int(body.get("seconds", 0)))
        self._seen = before if not typed.strip() else ""  # else it is kept already
        self.editor.setPlainText(before)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def clear(self, sent: str) -> None:
        """Empty again, after what was written went where it belongs; what was typed since stays."""
        now = self.text
        later = "" if now == sent else now.removeprefix(sent).lstrip()
        self._seen = later
        self.editor.setPlainText(later)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._template = ""
        self._set_seconds(0)
        self.show_problem("")

    def end_call(self, seconds: int) -> None:
        """A call just ended: its outcome is what is to be written now."""
        self._kinds.setCurrentIndex(KINDS.index(MessageKind.CALL))
        self._set_seconds(seconds)
        self.typed.emit()
        self.editor.setFocus()

    def insert(self, template: Template, known: Mapping[str, str]) -> None:
        """Puts a template in, filled from what is known; a call becomes a reply if nothing was said yet."""
        if self.kind is MessageKind.CALL and self.is_empty and not self.editor.current_token():
            self._kinds.setCurrentIndex(KINDS.index(MessageKind.REPLY))
        self._template = template.code
        self.editor.insert(fill(template, known).text)
        self.editor.setFocus()

    # deeds

    def ask(self, deed: str) -> None:
        """Asks for a deed with what is written, if that is fit to go. What the client said is only written down."""
        if self.kind is MessageKind.INCOMING and not self.is_empty:
            deed = WRITE
        if self.is_fit(deed):
            self.asked.emit(Written(deed, None if self.is_empty else self._message()))

    def is_fit(self, deed: str) -> bool:
        """Says what is wrong unless no gap is left and words are there where they are needed."""
        if gaps := leftover(self.text):
            self.show_problem(self.tr("Fill in: {0}").format(", ".join(gaps)))
            self.editor.next_gap(from_start=True)
            return False
        problems = self._message().check() if not self.is_empty or deed == WRITE else ()
        self.show_problem(words.problem(problems[0]) if problems else "")
        return not problems

    def _message(self) -> MessageDraft:
        return MessageDraft(self._ticket_id, self.kind, self.text, self._call_seconds(), self._template)

    def show_problem(self, text: str, has_place: bool = False) -> None:
        """What is wrong, beside the text, which takes the focus; `has_place`: Ctrl+J goes to where it is mended."""
        self._there.setVisible(has_place)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._shape.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        theme.set_style(self.editor, state="error" if text else "")
        if text:
            self.editor.setFocus()
            announce(self.editor, text, assertive=True)

    def set_done(self, is_done: bool) -> None:
        """A solved ticket is not solved again: then the words are only written down."""
        self._main.setText(self.tr("Write down") if is_done else self.tr("Solve and take the next"))
        self._is_done = is_done
        self._show_wait()
        self._more.setVisible(not is_done)

    def main(self) -> None:
        """The main deed of the screen, Ctrl+Enter."""
        self.ask(WRITE if self._is_done else SOLVE_NEXT)

    def editor_rect(self) -> QRect:
        """The text in coordinates of the window."""
        return QRect(self.editor.mapTo(self.window(), self.editor.rect().topLeft()), self.editor.size())

    # parts

    def _lay_out(self) -> None:
        self._is_done, self._least, self._seen = False, 80, ""
        self._kinds.setProperty("kind", "line")
        self._kinds.setDrawBase(False)
        self._kinds.setExpanding(False)
        self._kinds.setAccessibleName(self.tr("What is written"))
        for kind in KINDS:
            self._kinds.addTab(words.word(kind))
        self._staff_only.setProperty("role", "small")
        self._staff_only.setProperty("tone", "warning")
        self.editor.setAccessibleName(self.tr("Text"))
        self._problem.setProperty("role", "small")
        self._problem.setProperty("tone", "danger")
        self._problem.setWordWrap(True)
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._kinds)
        head.addStretch(1)
        head.addWidget(self._staff_only)
        head.addWidget(self._length)
        below.setSpacing(6)
        below.addWidget(self._shape)
        below.addWidget(self._problem, 1)
        below.addWidget(self._there)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 12)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self.editor)
        inner.addLayout(below)
        inner.addLayout(self._buttons())
        column.addLayout(inner)

    def _buttons(self) -> QHBoxLayout:
        template = ActionButton(self.tr("Template"), "", "quiet", "lightning")
        template.setAccessibleName(self.tr("Template, Ctrl Space"))
        template.setToolTip(self.tr("Template, Ctrl Space"))
        template.clicked.connect(self.template_asked)
        self._wait = ActionButton(self.tr("Wait for the client"))
        self._wait.setToolTip("Ctrl Shift ↵")
        self._wait.clicked.connect(self.wait_asked)
        self._there.clicked.connect(self.lack_asked)
        self._main = PrimaryButton(self.tr("Solve and take the next"), "Ctrl+Return")
        self._main.clicked.connect(self.main)
        self._more = QToolButton()
        self._more.setIcon(icon("caret-down"))
        self._more.setProperty("kind", "menu")
        self._more.setFixedSize(32, 32)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setAccessibleName(self.tr("More ways to finish"))
        menu = QMenu(self._more)
        for deed, text in ((SOLVE, self.tr("Solve")), (WRITE, self.tr("Write down and go on"))):
            menu.addAction(text).triggered.connect(lambda _=False, deed=deed: self.ask(deed))
        self._wait_too = menu.addAction(self._wait.text())
        self._wait_too.triggered.connect(self.wait_asked)
        self.more_menu = menu
        self._more.setMenu(menu)
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(template)
        row.addStretch(1)
        row.addWidget(self._wait)
        row.addWidget(self._main)
        row.addWidget(self._more)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_wait()

    def _show_wait(self) -> None:
        """Where there is no room for its button, waiting is in the menu of the main one."""
        is_wide = self.width() >= WIDE
        self._wait.setVisible(is_wide and not self._is_done)
        self._wait_too.setVisible(not is_wide)

    def set_compact(self, is_compact: bool) -> None:
        """In a low window the text begins two lines high."""
        self._least = 56 if is_compact else 80
        self._fit()

    def _fit(self) -> None:
        """The text grows with its lines, up to what leaves the timeline in sight."""
        lines = int(self.editor.document().size().height())
        wanted = lines * self.editor.fontMetrics().lineSpacing() + 20
        self.editor.setFixedHeight(max(self._least, min(wanted, self._least * 2 + 24)))

    # reactions

    def _call_seconds(self) -> int:
        return self._seconds if self.kind is MessageKind.CALL else 0

    def _set_seconds(self, seconds: int) -> None:
        self._seconds = seconds
        self._length.set_mark(
            Mark("phone", self.tr("on the line {0}").format(f"{seconds // 60}:{seconds % 60:02d}"), "success")
        )
        self._length.setVisible(seconds > 0 and self.kind is MessageKind.CALL)

    def _on_kind(self) -> None:
        is_note = self.kind is MessageKind.NOTE
        theme.set_style(self.editor, kind="note" if is_note else "")
        self._staff_only.setVisible(is_note)
        self._length.setVisible(self._seconds > 0 and self.kind is MessageKind.CALL)
        hints = {
            MessageKind.CALL: self.tr("What was agreed on the line"),
            MessageKind.REPLY: self.tr("Reply to the client. A template: .token or Ctrl Space"),
            MessageKind.NOTE: self.tr("A note for those who work on after you"),
            MessageKind.INCOMING: self.tr("What the client wrote or said"),
        }
        self.editor.setPlaceholderText(hints[self.kind])
        if self.text.strip():
            self.typed.emit()

    def _on_typed(self) -> None:
        self._fit()
        if self.text == self._seen:
            return  # only its colours changed
        self._seen = self.text
        if self._problem.text() and not leftover(self.text):
            self.show_problem("")
        self.typed.emit()
