"""The text of a template: figures of equal width, numbers of lines, marks beside lines that have a fault."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from frontdesk.domain import plain
from frontdesk.ui import paint, theme

SIGN = 18  # pixels of the mark of a fault beside the number
_FILLED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{\d+\}")


class Filled(QSyntaxHighlighter):
    """What the program fills in stands apart from the words."""

    def __init__(self, document: QTextDocument, is_source: bool = False) -> None:
        super().__init__(document)
        self._is_source = is_source
        theme.changes.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        for met in _FILLED.finditer(text) if "{" in text else ():
            self._paint(met.start(), met.end(), "accent.text")
        if self._is_source and text.lstrip().startswith("#"):
            self._paint(0, len(text), "text.muted")
        elif self._is_source and text.startswith("["):
            self._paint(0, len(text), "violet.text")

    def _paint(self, start: int, end: int, token: str) -> None:
        look = QTextCharFormat()
        look.setForeground(theme.color(token))
        self.setFormat(start, end - start, look)


class SourceEdit(QPlainTextEdit):
    """Tab leaves it, as everywhere; Ctrl+Enter belongs to the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setProperty("kind", "source")
        self.setAccessibleName(self.tr("Source of the form"))
        self._faults: Mapping[int, str] = {}
        self._gutter = _Gutter(self)
        self._filled = Filled(self.document(), is_source=True)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._on_update)
        self._make_room()

    def text(self) -> str:
        """Every sign as it was typed: Qt's own reading takes a tied space for a plain one."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_faults(self, faults: Mapping[int, str]) -> None:
        """By line, from 1; each line is underlined, and says its fault to the mouse and a screen reader."""
        self._faults = faults
        looks = []
        for line in faults:
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                look = QTextEdit.ExtraSelection()
                look.format.setBackground(theme.color("danger.soft"))
                look.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                look.cursor = self.textCursor()
                look.cursor.setPosition(block.position())
                looks.append(look)
        self.setExtraSelections(looks)
        self.setAccessibleDescription("; ".join(faults.values()))
        self._gutter.update()

    def go_to_line(self, line: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self.document().findBlockByNumber(max(line - 1, 0)).position())
        self.setTextCursor(cursor)
        self.centerCursor()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(plain.broken(plain.text(source.text())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), self.gutter_width(), area.height()))

    def gutter_width(self) -> int:
        figures = max(len(str(self.blockCount())), 3)
        return SIGN + figures * self.fontMetrics().horizontalAdvance("0") + 8

    def paint_gutter(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, theme.color("bg.sunken"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        here, wide = self.textCursor().blockNumber(), self.gutter_width()
        while block.isValid() and top <= area.bottom():
            number, tall = block.blockNumber() + 1, self.blockBoundingRect(block).height()
            if number in self._faults:
                sign = QRect(2, int(top) + 1, SIGN - 4, SIGN - 4)
                paint.draw_glyph(painter, sign, "warning-circle", "danger.text", px=14)
            painter.setPen(_ink("text.primary" if number == here + 1 else "text.muted"))
            painter.drawText(
                QRect(0, int(top), wide - 6, int(tall)), Qt.AlignmentFlag.AlignRight, str(number)
            )
            top += tall
            block = block.next()

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)

    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._gutter.scroll(0, scrolled)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())


class _Gutter(QWidget):
    def __init__(self, source: SourceEdit) -> None:
        super().__init__(source)
        self._source = source

    def sizeHint(self) -> QSize:
        return QSize(self._source.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._source.paint_gutter(QPainter(self), event.rect())


def _ink(token: str) -> QColor:
    return theme.color(token)
