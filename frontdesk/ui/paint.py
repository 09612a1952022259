"""Painted pieces that widgets and row delegates share: text, pills, key caps, initials, priority and
deadline marks.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frontdesk.ui import theme
from frontdesk.ui.glyphs import GLYPHS

TONES = ("danger", "warning", "success", "info", "violet", "neutral", "accent")
GAP = 6
ICONS = "Phosphor"


class Mark(NamedTuple):
    """Shape, word and tone together: colour alone never tells a state."""

    icon: str
    word: str
    tone: str

    @property
    def solid(self) -> str:
        return "accent.fill" if self.tone == "accent" else f"{self.tone}.solid"

    @property
    def text(self) -> str:
        return f"{self.tone}.text"

    @property
    def soft(self) -> str:
        return f"{self.tone}.soft"


def draw_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    role: str = "body",
    token: str = "text.primary",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    weight: int | None = None,
) -> int:
    """Draws one line, elided to `rect`, in its middle; returns the width taken in pixels."""
    face, area = theme.face(role, weight), QRectF(rect).toRect()
    laid, advance = face.line(text, area.width())
    left, top = area.left(), area.top() + (area.height() - face.metrics.height()) // 2
    if align is Qt.AlignmentFlag.AlignHCenter:
        left += (area.width() - advance) // 2
    elif align is Qt.AlignmentFlag.AlignRight:
        left += area.width() - advance
    painter.setFont(face.font)
    painter.setPen(theme.color(token))
    painter.drawStaticText(left, top, laid)
    return min(advance, area.width())


def text_width(text: str, role: str = "body", weight: int | None = None) -> int:
    return theme.face(role, weight).metrics.horizontalAdvance(text)


def wrapped(text: str, width: int, lines: int, role: str = "body", weight: int | None = None) -> list[str]:
    """`text` in at most so many lines of so many pixels, broken between words; the last one is elided."""
    metrics = theme.face(role, weight).metrics
    found: list[str] = []
    rest = text.split()
    while rest and len(found) < lines - 1:
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        found.append(metrics.elidedText(" ".join(rest[:taken]), Qt.TextElideMode.ElideRight, width))
        rest = rest[taken:]
    if rest:
        found.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return found


def chip_size(text: str, icon: str = "", height: int = 22, after: str = "") -> QSize:
    width = text_width(text, "small", 500) + 16
    width += 14 + GAP if icon else 0
    width += 12 + GAP if after else 0
    return QSize(width, height)


def draw_chip(painter: QPainter, rect: QRect, mark: Mark, after: str = "", solid_icon: bool = True) -> None:
    """A soft pill: shape in the solid tone, word in the text tone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(mark.soft))
    painter.drawRoundedRect(QRectF(rect), 4, 4)
    left = rect.left() + 8
    if mark.icon:
        box = QRect(left, rect.center().y() - 6, 14, 14)
        draw_glyph(painter, box, mark.icon, mark.solid if solid_icon else mark.text)
        left += 14 + GAP
    right = rect.right() - 7
    if after:
        draw_glyph(painter, QRect(right - 11, rect.center().y() - 5, 12, 12), after, mark.text)
        right -= 12 + GAP
    draw_text(
        painter,
        QRect(left, rect.top(), right - left + 1, rect.height()),
        mark.word,
        "small",
        mark.text,
        weight=500,
    )
    painter.restore()


def draw_glyph(painter: QPainter, rect: QRectF | QRect, name: str, token: str, px: int = 0) -> None:
    """Draws the glyph in the middle of `rect`; without `px` as large as the rect is high."""
    glyph = _glyph(name, px or round(min(rect.width(), rect.height())))
    middle = QRectF(rect).center()
    painter.save()
    painter.setFont(glyph.font)
    painter.setPen(theme.color(token))
    painter.drawText(QPointF(middle.x() - glyph.half, middle.y() + glyph.drop), GLYPHS[name])
    painter.restore()


class _Glyph(NamedTuple):
    """From the middle of its box: half of the em square to the left, and down to its base line."""

    font: QFont
    half: float
    drop: float


@cache
def _glyph(name: str, px: int) -> _Glyph:
    """Centres the em square, not the ink: shapes of one set then stand on one line."""
    font = _font(px)
    metrics = QFontMetricsF(font)
    return _Glyph(
        font, metrics.horizontalAdvance(GLYPHS[name]) / 2, (metrics.ascent() - metrics.descent()) / 2
    )


@cache
def _font(px: int) -> QFont:
    made = QFont(ICONS)
    made.setPixelSize(max(px, 1))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


def keycap_size(text: str) -> QSize:
    return QSize(max(text_width(text, "caption") + 12, 20), 20)


def draw_keycap(
    painter: QPainter, rect: QRect, text: str, token: str = "text.secondary", line: str = "line.strong"
) -> None:
    """A key as it is named on the keyboard, `Ctrl K`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(line), 1))
    if token == "accent.on":
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(theme.color("bg.surface"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    draw_text(painter, rect, text, "caption", token, Qt.AlignmentFlag.AlignHCenter)
    painter.restore()


def key_words(sequence: str) -> str:
    """A portable key sequence as the caps say it: `Ctrl+Return` → `Ctrl ↵`."""
    parts = sequence.replace("Ctrl++", "Ctrl+Plus").split("+")
    return " ".join(
        {"Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}.get(p, p)
        for p in parts
    )


_PEOPLE = ("violet", "info", "success", "warning", "danger")


def initials(name: str) -> str:
    """Two letters for the circle; the tone follows the name, so that a person keeps it everywhere."""
    words = ("".join(filter(str.isalnum, part)) for part in name.split())
    return "".join([word[0] for word in words if word][:2]).upper()


def person_tone(name: str) -> str:
    return _PEOPLE[sum(map(ord, name)) % len(_PEOPLE)]


def draw_avatar(painter: QPainter, rect: QRect, name: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = person_tone(name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{tone}.soft"))
    painter.drawEllipse(QRectF(rect))
    font = QFont(theme.font("caption", 600))
    font.setPixelSize(max(11, round(rect.height() * 0.36)))
    painter.setFont(font)
    painter.setPen(theme.color(f"{tone}.text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def draw_badge(painter: QPainter, center: QPointF, text: str, token: str = "badge.neutral") -> None:
    """A counter in a filled pill round `center`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(16.0, QFontMetricsF(theme.font("caption", 600)).horizontalAdvance(text) + 9)
    rect = QRectF(center.x() - width / 2, center.y() - 8, width, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    painter.drawRoundedRect(rect, 8, 8)
    painter.setPen(theme.color("accent.on"))
    painter.setFont(theme.font("caption", 600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def draw_focus(painter: QPainter, rect: QRect, radius: float = 4.0) -> None:
    """The ring of the focused thing: 2 px, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("focus.ring"), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def draw_row_ground(painter: QPainter, rect: QRect, selected: bool, hovered: bool, focused: bool) -> None:
    """The ground of a list row: wash and bar when current, wash when pointed at, ring in a focused list."""
    if selected:
        painter.fillRect(rect, theme.color("bg.selected"))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.color("accent.fill"))
    elif hovered:
        painter.fillRect(rect, theme.color("bg.hover"))
    if selected and focused:
        draw_focus(painter, rect.adjusted(3, 0, 0, 0), 2)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line.subtle"))


def draw_mark(painter: QPainter, right: int, middle: int, mark: Mark, weight: int = 600) -> int:
    """Shape and word ending at `right`, e.g. the time left of a row; returns where it begins."""
    width = text_width(mark.word, "small", weight)
    draw_text(
        painter,
        QRect(right - width, middle - 10, width + 1, 20),
        mark.word,
        "small",
        mark.text,
        weight=weight,
    )
    left = right - width
    if mark.icon:
        left -= 14 + 5
        draw_glyph(
            painter,
            QRect(left, middle - 7, 14, 14),
            mark.icon,
            mark.solid if mark.tone != "neutral" else mark.text,
        )
    return left
