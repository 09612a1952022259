"""One field of two cards: whose value the joined card takes. Left and Right choose, Up and Down go along."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.events import EventKind
from frontdesk.domain.merging import FieldPair, Origin, Shown, Take
from frontdesk.ui import theme, words
from frontdesk.ui.card_fields import label
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.signs import Glyph

LABEL_WIDE, BOTH_WIDE = 150, 92


class ValueBox(QFrame):
    """A value with where it came from; a click chooses it."""

    clicked = Signal()

    def __init__(self, text: str, origin: str) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.text = text
        self._mark = Glyph("circle", "text.muted", 16)
        value, about = QLabel(text), QLabel(origin)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(value)
        lines.addWidget(about)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        about.setVisible(bool(origin))  # now that it has a parent: before, it would be a window

    def show_state(self, chosen: bool, focused: bool) -> None:
        state = "focused" if chosen and focused else "chosen" if chosen else ""
        self._mark.set_glyph(*(("check-circle-fill", "accent.fill") if chosen else ("circle", "text.muted")))
        theme.set_style(self, state=state)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()


class FieldChoice(QWidget):
    """A row of the screen. `take` is the choice; `moved` asks for the next or the previous row."""

    moved = Signal(int)
    taken = Signal()

    def __init__(self, pair: FieldPair, zone: ZoneInfo) -> None:
        super().__init__()
        self.pair, self.take = pair, pair.take
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label = label(pair.name)
        self.boxes: dict[Take, ValueBox] = {
            Take.KEPT: ValueBox(_text(pair.name, pair.kept), came(pair.kept_origin, zone)),
            Take.GONE: ValueBox(_text(pair.name, pair.gone), came(pair.gone_origin, zone)),
        }
        name = QLabel(self.label)
        name.setProperty("role", "label")
        name.setWordWrap(True)
        name.setFixedWidth(LABEL_WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(self.boxes[Take.KEPT], 1)
        row.addWidget(self.boxes[Take.GONE], 1)
        if pair.may_take_both:
            self.boxes[Take.BOTH] = ValueBox(self.tr("Both"), "")
            self.boxes[Take.BOTH].setFixedWidth(BOTH_WIDE)
            row.addWidget(self.boxes[Take.BOTH])
        else:
            row.addSpacing(BOTH_WIDE + 8)
        for take, box in self.boxes.items():
            box.clicked.connect(lambda take=take: self._click(take))
        self.show_take()

    def show_take(self) -> None:
        for take, box in self.boxes.items():
            box.show_state(take is self.take, self.hasFocus())
        chosen = self.tr("both") if self.take is Take.BOTH else self.boxes[self.take].text
        self.setAccessibleName(self.tr("{0}: {1} is taken").format(self.label, chosen))

    def choose(self, take: Take) -> None:
        if take in self.boxes and take is not self.take:
            self.take = take
            self.show_take()
            self.taken.emit()

    def _click(self, take: Take) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        order = list(self.boxes)
        at = order.index(self.take)
        key = event.key()
        if key == Qt.Key.Key_Left and at:
            self.choose(order[at - 1])
        elif key == Qt.Key.Key_Right and at + 1 < len(order):
            self.choose(order[at + 1])
        elif key == Qt.Key.Key_Space:
            self.choose(order[(at + 1) % len(order)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_take()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_take()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Joining", text)


def _text(name: str, shown: tuple[Shown, ...]) -> str:
    lines = [_one(name, item) for item in shown]
    return "\n".join(lines) or _tr(QT_TRANSLATE_NOOP("Joining", "empty"))


def _one(name: str, item: Shown) -> str:
    if name == "is_key":
        return _tr(QT_TRANSLATE_NOOP("Joining", "yes"))
    if item.kind is None:
        return item.text
    kind = words.word(item.kind)
    kind = kind[:1].upper() + kind[1:]
    return f"{kind}: {item.text}" if item.text else kind


_HOW = {
    EventKind.CLIENT_CREATED: QT_TRANSLATE_NOOP("Joining", "card created {0}"),
    EventKind.CLIENT_CHANGED: QT_TRANSLATE_NOOP("Joining", "written {0}"),
    EventKind.CLIENT_MERGED: QT_TRANSLATE_NOOP("Joining", "from a joined card, {0}"),
}


def came(origin: Origin | None, zone: ZoneInfo) -> str:
    """«записано 12.03.2025, Лобанова К.»; of a card from before the journal only the day it began."""
    if origin is None:
        return ""
    if origin.at is None or origin.how is None:
        said = _tr(QT_TRANSLATE_NOOP("Joining", "on the card since {0}"))
        return said.format(show_date(origin.since))
    day = show_date(origin.at.astimezone(zone).date())
    return ", ".join(filter(None, (_tr(_HOW[origin.how]).format(day), origin.who)))
