"""Colours, sizes and type of the window, read from `resources/themes`, and the one style sheet made of them.

Fusion, one palette, one sheet. Pages style themselves by class and by dynamic property (`kind`, `role`,
`state`, `surface`), never by a sheet of their own: replacing a sheet re-polishes every widget beneath it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template
from typing import Any, NamedTuple

from PySide6.QtCore import QJsonDocument, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette, QStaticText, QTransform
from PySide6.QtWidgets import QApplication, QWidget

THEMES = ("light", "dark")
LINES_KEPT = 400  # of each font: several screens of rows
_ONE_LINE = str.maketrans("\n\r\t\u2028\u2029", "     ")
STYLE = "fusion"  # told to Qt as it starts: asking it later which style it has makes all enums of QStyle


class TextStyle(NamedTuple):
    """Pixels at 100 %, line height in pixels, and weight of one role of text."""

    px: int
    line: int
    weight: int


class Density(NamedTuple):
    """Heights in pixels: a one-line row, a two-line row, a control, a toolbar; and the body's font size."""

    row: int
    row2: int
    control: int
    toolbar: int
    font: int


class Theme(NamedTuple):
    """Everything the window is painted from. Colours by token, e.g. `accent.fill`."""

    name: str
    colors: Mapping[str, str]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    type: Mapping[str, TextStyle]
    density: Density
    motion: Mapping[str, int]
    families: tuple[str, ...]
    sheet: str


class _Changes(QObject):
    changed = Signal()


changes = _Changes()
"""`changes.changed` is emitted after a theme was applied: caches of painted pixels are dropped on it."""

_applied: list[Theme] = []


def load_theme(name: str, resources: Path, density: str = "compact") -> Theme:
    """The theme `light` or `dark` from the folder of resources."""
    folder = resources / "themes"
    scale = _read(folder / "scale.json")
    colors: dict[str, str] = _read(folder / f"{name}.json")["color"]
    sizes = Density(**scale["density"][density])
    values = {token.replace(".", "_"): value for token, value in colors.items()}
    values |= {"arrow": _drawing(resources, f"arrow-{name}"), "check": _drawing(resources, "check")}
    return Theme(
        name=name,
        colors=colors,
        space=scale["space"],
        radius=scale["radius"],
        type={role: TextStyle(**value) for role, value in scale["type"].items()},
        density=sizes,
        motion=scale["motion"],
        families=tuple(scale["font"]["ui"]),
        sheet=Template((resources / "style.qss").read_text("utf-8")).substitute(values),
    )


def _read(path: Path) -> dict[str, Any]:
    """By Qt's own parser: it is there already, and a first frame waits for these."""
    read: dict[str, Any] = QJsonDocument.fromJson(path.read_bytes()).toVariant()
    return read


def _drawing(resources: Path, name: str) -> str:
    """A style sheet can draw a sign only from a file."""
    return (resources / "themes" / f"{name}.svg").as_posix()


def load_fonts(resources: Path) -> None:
    """The window's text and its icons; about 8 ms together."""
    for file in ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "phosphor.ttf"):
        if QFontDatabase.addApplicationFont(str(resources / "fonts" / file)) < 0:
            raise FileNotFoundError(resources / "fonts" / file)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Makes every widget, present and to come, look like `theme`."""
    _applied[:] = [theme]
    color.cache_clear()
    font.cache_clear()
    face.cache_clear()
    app.setFont(font("body"))
    app.setPalette(_palette(theme))
    app.setStyleSheet(theme.sheet)
    changes.changed.emit()


def current() -> Theme:
    """The theme applied last. Painting code alone asks for it; there is one to a process, as with
    QPalette.
    """
    return _applied[0]


@cache
def color(token: str) -> QColor:
    return QColor(current().colors[token])


@cache
def font(role: str, weight: int | None = None) -> QFont:
    """The font of a role of text (`body`, `small`, `title` …) with figures of equal width."""
    theme = current()
    style = theme.type[role]
    made = QFont()
    made.setFamilies(list(theme.families))
    grown = theme.density.font - theme.type["body"].px
    made.setPixelSize(style.px + (grown if role in ("body", "body.b", "small") else 0))
    made.setWeight(QFont.Weight(weight or style.weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Face:
    """The font of a role with what is measured and laid out in it, so that no paint does that twice."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self._lines: dict[tuple[str, int], tuple[QStaticText, int]] = {}

    def line(self, text: str, width: int) -> tuple[QStaticText, int]:
        """`text` as one line of at most `width` pixels, laid out, and how wide that is."""
        found = self._lines.get((text, width))
        if found is None:
            if len(self._lines) >= LINES_KEPT:
                self._lines.clear()
            found = self._lines[text, width] = self._lay(text, width)
        return found

    def _lay(self, text: str, width: int) -> tuple[QStaticText, int]:
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
        laid = QStaticText(shown.translate(_ONE_LINE))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(QTransform(), self.font)
        return laid, self.metrics.horizontalAdvance(shown)


@cache
def face(role: str, weight: int | None = None) -> Face:
    return Face(font(role, weight))


def set_style(widget: QWidget, **properties: str | bool) -> None:
    """Sets dynamic properties that the sheet selects by, and has the sheet look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _palette(theme: Theme) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for part, token in {
        role.Window: "bg.window",
        role.WindowText: "text.primary",
        role.Base: "bg.surface",
        role.AlternateBase: "bg.sunken",
        role.Text: "text.primary",
        role.Button: "bg.surface",
        role.ButtonText: "text.primary",
        role.BrightText: "accent.on",
        role.ToolTipBase: "bg.popup",
        role.ToolTipText: "text.primary",
        role.PlaceholderText: "text.muted",
        role.Highlight: "accent.fill",
        role.HighlightedText: "accent.on",
        role.Link: "accent.text",
        role.LinkVisited: "accent.text",
        role.Accent: "accent.fill",
        role.Light: "bg.surface",
        role.Midlight: "line.subtle",
        role.Mid: "line.strong",
        role.Dark: "line.control",
        role.Shadow: "line.control",
    }.items():
        made.setColor(part, QColor(theme.colors[token]))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, part, QColor(theme.colors["text.disabled"]))
    return made
