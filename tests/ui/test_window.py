from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.commands import BY_ID, COMMANDS
from frontdesk.ui.gallery import Gallery
from frontdesk.ui.glyphs import GLYPHS
from frontdesk.ui.hits import Hit, Hits
from frontdesk.ui.layout_keys import LayoutKeys
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import History, Place
from frontdesk.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window(lambda: datetime(2026, 11, 17, 10, 42))  # noqa: DTZ001  the wall clock of the office
    window.add_section("queue", "Очередь", "tray", QWidget)
    window.add_section("clients", "Клиенты", "users", QWidget)
    window.add_section("visits", "Приём", "ticket", QWidget)
    window.top.set_place("Окно 3", "ЦСПН «Заречье», зал 1")
    window.top.set_person("Королёва М. И.")
    window.status.show_save("saved", "Черновик сохранён в 10:41:52")
    window.status.show_printer("Зал-1 готов")
    window.status.set_demo(True)
    window.go(Place("queue"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


def luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


TONES = ("danger", "warning", "success", "info", "violet")
GROUNDS = ("bg.surface", "bg.selected", "bg.chrome", "bg.hover")
PAIRS = [
    *(
        (f"text.{t}", f"bg.{b}", 4.5)
        for t in ("primary", "secondary", "muted")
        for b in ("window", "chrome", "surface", "sunken", "hover", "selected", "popup")
    ),
    *(("accent.text", ground, 4.5) for ground in (*GROUNDS, "bg.popup")),
    *((f"{tone}.text", ground, 4.5) for tone in TONES for ground in (f"{tone}.soft", *GROUNDS)),
    *(
        (f"{tone}.solid", ground, 3.0)
        for tone in (*TONES, "neutral")
        for ground in ("bg.surface", "bg.selected")
    ),
    *(("focus.ring", ground, 3.0) for ground in ("bg.window", *GROUNDS[:3])),
    *(
        ("accent.on", fill, 4.5)
        for fill in ("accent.fill", "accent.fill.hover", "badge.neutral", "badge.alert")
    ),
    ("line.control", "bg.surface", 3.0),
    ("text.primary", "mark.match", 4.5),
    ("neutral.text", "neutral.soft", 4.5),
]


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_pair_of_colours_that_carries_meaning_has_contrast(name: str, resources: Path) -> None:
    colors = theme.load_theme(name, resources).colors
    low = []
    for front, back, least in PAIRS:
        bright, dark = sorted(
            (luminance(QColor(colors[front])), luminance(QColor(colors[back]))), reverse=True
        )
        if (bright + 0.05) / (dark + 0.05) < least:
            low.append((front, back))
    assert low == []


def test_both_themes_name_the_same_colours(resources: Path) -> None:
    light, dark = (theme.load_theme(name, resources).colors for name in theme.THEMES)
    assert light.keys() == dark.keys()


def test_the_sheet_is_short_and_selects_by_class_and_property(resources: Path) -> None:
    sheet = (resources / "style.qss").read_text("utf-8")
    assert len(sheet.splitlines()) <= 300
    assert "palette(" not in sheet
    assert not re.search(r"^\s*#\w+\s*[{,]", sheet, re.M)
    assert not re.search(r"#[0-9A-Fa-f]{6}\b", sheet)


def test_no_widget_carries_a_sheet_of_its_own() -> None:
    folder = Path(theme.__file__).parent
    found = [path.name for path in folder.rglob("*.py") if "setStyleSheet" in path.read_text("utf-8")]
    assert found == ["theme.py"]


def test_figures_are_of_equal_width_and_weights_are_real() -> None:
    widths = {QFontMetricsF(theme.font("body")).horizontalAdvance(digit * 6) for digit in "0123456789"}
    assert len(widths) == 1
    wide = [QFontMetricsF(theme.font("body", w)).horizontalAdvance("Соколова Елена") for w in (400, 500, 600)]
    assert wide == sorted(set(wide))
    assert theme.font("body").families()[0] == "Inter"
    assert theme.font("body.b").weight() == QFont.Weight.DemiBold


def test_glyphs_are_those_of_the_charmap(resources: Path) -> None:
    charmap = json.loads((resources / "fonts" / "phosphor-charmap.json").read_text("utf-8"))
    assert {name: ord(glyph) for name, glyph in GLYPHS.items()} == {
        name: int(charmap[name], 16) for name in GLYPHS
    }


def test_no_key_is_punctuation_and_none_is_taken_twice() -> None:
    keys = [command.key for command in COMMANDS if command.key]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    names = r"[A-Z]|\d|F\d{1,2}|Return|Space|Tab|Left|Right|Up|Down"
    assert [key for key in keys if not re.fullmatch(names, key.rpartition("+")[2])] == []
    assert [key for key in keys if re.fullmatch(r"[A-Z0-9]", key)] == []
    assert len(BY_ID) == len(COMMANDS)


def test_every_command_is_named_in_russian() -> None:
    assert [c.id for c in COMMANDS if not re.search("[а-яё]", c.title.lower())] == []


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize("name", theme.THEMES)
def test_nothing_is_nameless_too_small_or_clipped(
    window: Window, app: QApplication, resources: Path, size: tuple[int, int], name: str
) -> None:
    theme.apply_theme(app, theme.load_theme(name, resources))
    window.resize(*size)
    window.top.call.begin("Соколова Е. А.")
    window.grab()
    assert (window.width(), window.height()) == size
    focusable = [
        w for w in window.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        w for w in focusable if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    small = [
        w for w in window.findChildren(QAbstractButton) if w.isVisible() and min(w.width(), w.height()) < 24
    ]
    assert small == []
    labels = [w for w in window.findChildren(QLabel) if w.isVisible() and not w.wordWrap()]
    assert [w.text() for w in labels if w.sizeHint().width() > w.width() + 1] == []


def test_keys_go_to_sections_and_history_goes_back(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.page("clients")
    window.go(Place("clients", 7))
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.history.current == Place("clients")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.currentWidget() is window.page("queue")


def test_the_menu_is_hidden_until_asked_and_names_every_command(window: Window) -> None:
    assert window.menuBar().isHidden()
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.menuBar().isVisible()
    shown = {action.text() for menu in window.menuBar().actions() for action in menu.menu().actions()}
    assert {"Новый визит и талон", "Все клавиши"} <= shown
    QTest.keyClick(window, Qt.Key.Key_F10)
    for action in window.menuBar().actions():
        action.menu().close()


def test_a_deed_of_a_page_acts_only_in_front_and_before_that_of_the_window(window: Window) -> None:
    done: list[str] = []
    window.bind("save", lambda: done.append("window"))
    window.bind("save", lambda: done.append("clients"), window.page("clients"))
    window.actions_by_id.run("save")
    window.go(Place("clients"))
    window.actions_by_id.run("save")
    assert done == ["window", "clients"]


def test_history_forgets_what_was_ahead() -> None:
    history = History()
    for id in (1, 2, 3):
        history.visit(Place("queue", id))
    assert history.back() == Place("queue", 2)
    history.visit(Place("clients"))
    assert history.forward() is None
    assert history.back() == Place("queue", 2)


@pytest.fixture
def net(app: QApplication) -> Iterator[None]:
    net = LayoutKeys(app)
    yield
    net.deleteLater()


LETTERS = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", strict=True))


@pytest.mark.usefixtures("net")
@pytest.mark.parametrize(
    "command", [c for c in COMMANDS if re.search(r"\+[A-Z]$", c.key)], ids=lambda c: c.id
)
def test_letter_keys_act_where_only_the_russian_layout_is_installed(window: Window, command: object) -> None:
    assert hasattr(command, "key")
    done: list[int] = []
    window.bind(command.id, lambda: done.append(1))  # type: ignore[attr-defined]
    window.top.search.setFocus()
    cyrillic = ord(LETTERS[command.key[-1]])
    event = QKeyEvent(QEvent.Type.KeyPress, cyrillic, QKeySequence(command.key)[0].keyboardModifiers(), "")
    QApplication.sendEvent(window.top.search, event)
    assert done == [1]


@pytest.mark.usefixtures("net")
def test_copying_and_plain_typing_survive_the_russian_layout(
    qtbot: QtBot, typing: Callable[[QWidget, str], None]
) -> None:
    line = QLineEdit("текст")
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    for letter in "ФЧ":  # the keys of A and X
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.ControlModifier, "")
        QApplication.sendEvent(line, event)
    assert line.text() == ""
    assert QApplication.clipboard().text() == "текст"
    typing(line, "фыва")
    assert line.text() == "фыва"


def test_a_toast_undoes_once_and_its_clock_stops_under_the_pointer(window: Window) -> None:
    undone: list[int] = []
    window.toasts.say("success", "Обращение 4809 решено", lambda: undone.append(1))
    toast = window.toasts.toast
    assert toast.is_waiting
    toast._undo.setFocus()
    assert not toast.is_waiting
    QTest.mouseClick(toast._undo, Qt.MouseButton.LeftButton)
    toast.undo()
    assert undone == [1]
    assert not toast.isVisible()


def test_the_palette_drops_late_answers_and_gives_the_chosen_hit(window: Window, qtbot: QtBot) -> None:
    asked: list[tuple[str, bool, Callable[[Hits], None]]] = []
    palette = Palette(window, lambda text, repair, answer: asked.append((text, repair, answer)))
    window.top.search.setFocus()
    palette.open()
    field = palette.findChild(QLineEdit)
    assert field.hasFocus()
    QTest.keyClicks(field, "bd")
    found = (Hit(1, "Иванов Алексей", "12.04.1971", person="Иванов Алексей"), Hit(2, "Иванова Анна"))
    asked[-2][2](Hits((("Клиенты", (Hit(9, "late"),)),)))
    assert palette.current is None
    asked[-1][2](Hits((("Клиенты, 2", found),), repaired="ив"))
    assert palette.current == found[0]
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked[-1][:2] == ("bd", False)
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == [2]
    assert palette.isHidden()
    assert window.top.search.hasFocus()


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_gallery_shows_focus_on_every_control(
    qtbot: QtBot, app: QApplication, resources: Path, name: str
) -> None:
    theme.apply_theme(app, theme.load_theme(name, resources))
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    gallery.activateWindow()
    qtbot.waitUntil(gallery.isActiveWindow)
    for widget in (w for w in gallery.focusable() if w.isEnabled()):
        widget.clearFocus()
        plain = bytes(widget.grab().toImage().constBits())
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        focused = bytes(widget.grab().toImage().constBits())
        changed = sum(plain[at : at + 4] != focused[at : at + 4] for at in range(0, len(plain), 4))
        assert changed >= widget.width() + widget.height(), widget


def test_the_shell_imports_qt_and_the_domain_alone() -> None:
    code = "import sys, frontdesk.ui.window; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert not loaded & {"sqlalchemy", "reportlab", "phonenumbers", "jinja2", "keyring"}
    assert not {
        name
        for name in loaded
        if name.startswith(("frontdesk.services", "frontdesk.db", "frontdesk.documents"))
    }
