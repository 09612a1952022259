"""A password field that says what the keyboard will type: layout, Caps Lock, and the text itself by the eye."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.icons import icon
from frontdesk.ui.signs import Glyph, KeyCap


class PasswordLine(QLineEdit):
    """Qt cannot ask for Caps Lock: a letter typed large without Shift, or small with it, tells."""

    typed = Signal(str, bool)  # the letter, and whether Caps Lock made it
    caps_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setTextMargins(0, 0, 64, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_pressed.emit()
        if len(letter) == 1 and letter.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.typed.emit(letter, letter.isupper() != shift)
        super().keyPressEvent(event)


class PasswordField(QWidget):
    """Label above, badge РУ/EN and eye inside, layout hint and what is wrong beneath."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.line = PasswordLine()
        self.line.setAccessibleName(label)
        self.line.setProperty("tall", True)
        self._caption = QLabel(label)
        self._caption.setProperty("role", "label")
        self._caption.setBuddy(self.line)
        self._caps = QWidget()
        self._is_caps = False
        self._badge = QLabel()
        self._badge.setProperty("role", "badge")
        self._eye = QToolButton()
        self._eye.setIcon(icon("eye"))
        self._eye.setCheckable(True)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setAccessibleName(self.tr("Show what is typed"))
        self._eye.toggled.connect(self._show_text)
        self._below, self._shape, self._cap = (
            QLabel(),
            Glyph("translate", "warning.text", 14),
            KeyCap("Alt+Shift"),
        )
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.typed.connect(self._on_typed)
        self.line.caps_pressed.connect(lambda: self._show_caps(not self._is_caps))
        QGuiApplication.inputMethod().localeChanged.connect(self._on_locale)
        self._show_caps(False)
        self._on_locale()

    @property
    def text(self) -> str:
        return self.line.text()

    @property
    def problem(self) -> str:
        return self._problem

    @property
    def warns_of_caps(self) -> bool:
        return self._is_caps

    @property
    def layout_words(self) -> str:
        return self._badge.text()

    def show_problem(self, words: str) -> None:
        """What is wrong, until the text is changed; empty takes it back."""
        self._problem = words
        theme.set_style(self.line, state="error" if words else "")
        self._show_below()

    def _on_typed(self, letter: str, caps: bool) -> None:
        self._show_caps(caps)
        self._show_layout("РУ" if "а" <= letter.lower() <= "я" or letter.lower() == "ё" else "EN")

    def _on_locale(self) -> None:
        language = QGuiApplication.inputMethod().locale().bcp47Name()[:2].upper()
        self._show_layout("РУ" if language == "RU" else "EN" if language in ("", "C") else language)

    def _show_layout(self, words: str) -> None:
        self._badge.setText(words)
        self._badge.setAccessibleName(self.tr("Keyboard layout: {0}").format(words))
        self._show_below()

    def _show_caps(self, on: bool) -> None:
        self._is_caps = on
        self._caps.setVisible(on)

    def _show_text(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-slash" if shown else "eye"))

    def _show_below(self) -> None:
        russian = self._badge.text() == "РУ"
        self._below.setText(self._problem or (self.tr("Russian layout. Latin letters:") if russian else ""))
        self._below.setVisible(bool(self._below.text()))
        self._shape.setVisible(bool(self._problem) or russian)
        self._cap.setVisible(russian and not self._problem)
        tone = "danger" if self._problem else "warning"
        self._shape.set_glyph("warning-octagon-fill" if self._problem else "translate", f"{tone}.text")
        theme.set_style(self._below, tone=tone)
        self.line.setAccessibleDescription(self._below.text())

    def _lay_out(self) -> None:
        self._problem = ""
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(5)
        caps.addWidget(Glyph("warning-fill", "warning.solid", 14))
        said = QLabel("Caps Lock")
        said.setProperty("role", "strong")
        said.setProperty("tone", "warning")
        caps.addWidget(said)
        top, inner, below = QHBoxLayout(), QHBoxLayout(self.line), QHBoxLayout()
        top.addWidget(self._caption)
        top.addStretch(1)
        top.addWidget(self._caps)
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(4)
        inner.addStretch(1)
        inner.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        inner.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self._eye)
        below.setSpacing(6)
        below.addWidget(self._shape)
        below.addWidget(self._below)
        below.addWidget(self._cap)
        below.addStretch(1)
        self._below.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for row in (top, self.line, below):
            column.addWidget(row) if isinstance(row, QWidget) else column.addLayout(row)
