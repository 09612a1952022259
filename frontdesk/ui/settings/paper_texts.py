"""The words of a template as fields, for who does not write TOML: each in the order of the paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.domain.papers.compared import Wording
from frontdesk.domain.papers.source import Path
from frontdesk.ui.settings.paper_source import Filled
from frontdesk.ui.settings.paper_words import part
from frontdesk.ui.widgets import SectionTitle

LINES = 6  # of a field at most; the rest is scrolled


class WordsEdit(QPlainTextEdit):
    """As high as its words; Tab leaves it, Ctrl+Enter belongs to the screen."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._filled = Filled(self.document())
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        block, lines = self.document().begin(), 0
        while block.isValid() and lines < LINES:
            self.blockBoundingRect(block)  # lays it out
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        tall = min(lines, LINES) * self.fontMetrics().lineSpacing() + 20
        if tall != self.height():
            self.setFixedHeight(tall)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(plain.broken(plain.text(source.text())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class Texts(QWidget):
    """`typed` tells the place of the words and what they are now."""

    typed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._edits: dict[Path, WordsEdit] = {}
        self._marks: dict[Path, QLabel] = {}
        self._quiet = False
        self.last: WordsEdit | None = None  # the field that was typed in, where a fact is inserted
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(4)

    @property
    def edits(self) -> Sequence[WordsEdit]:
        return tuple(self._edits.values())

    def show_wordings(self, found: Sequence[Wording], said: Mapping[Path, str]) -> None:
        """`said`: all that stands in quotes. A field stays as long as its place does: words that have lost their
        last letter are no words for a moment, and who types them keeps on typing.
        """
        self._quiet = True
        if not {one.path for one in found} <= self._edits.keys() <= said.keys():
            self._lay_out(found)
        for path, edit in self._edits.items():
            if not edit.hasFocus() and edit.toPlainText() != said[path]:
                edit.setPlainText(said[path])
        self._quiet = False

    def clear(self) -> None:
        """Another paper is opened."""
        self._lay_out(())

    def set_read_only(self, is_so: bool) -> None:
        """While the source cannot be read, or what is shown is not to be typed into."""
        for edit in self._edits.values():
            edit.setReadOnly(is_so)

    def show_faults(self, faults: dict[Path, str]) -> None:
        """A sentence under the field whose words are wrong."""
        for path, mark in self._marks.items():
            mark.setText(faults.get(path, ""))
            mark.setVisible(path in faults)

    def go_to(self, path: Path) -> bool:
        """Whether there is a field of these words."""
        edit = self._edits.get(path)
        if edit is not None:
            edit.setFocus()
        return edit is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane itself has nothing to type in."""
        super().focusInEvent(event)
        if self._edits:
            (self.last or next(iter(self._edits.values()))).setFocus()

    def _lay_out(self, found: Sequence[Wording]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        self._edits, self._marks, self.last = {}, {}, None
        former = ""
        for one in found:
            title = part(one.requisite, one.key)
            if title != former:
                self._column.addWidget(SectionTitle(title, role="strong"))
                former = title
            edit, mark = WordsEdit(), QLabel()
            edit.setAccessibleName(title)
            mark.setProperty("tone", "danger")
            mark.setWordWrap(True)
            mark.hide()
            self._edits[one.path], self._marks[one.path] = edit, mark
            self._column.addWidget(edit)
            self._column.addWidget(mark)
            edit.textChanged.connect(lambda path=one.path: self._on_changed(path))
            edit.entered.connect(lambda edit=edit: setattr(self, "last", edit))
        self._column.addStretch(1)
        if self._edits and self.hasFocus():
            next(iter(self._edits.values())).setFocus()

    def _on_changed(self, path: Path) -> None:
        if not self._quiet:
            self.typed.emit(path, plain.text(self._edits[path].toPlainText()))
