"""Looks at hidden data: a line of each, and for the lead the list of those worth asking about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter

from frontdesk.domain.errors import Refusal
from frontdesk.domain.looks import LookRow, Oddity, Unusual
from frontdesk.domain.staff import Desk
from frontdesk.ui import paint, words
from frontdesk.ui.banners import announce
from frontdesk.ui.clients.pane import ListPane
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.widgets import EmptyState

if TYPE_CHECKING:
    from frontdesk.ui.clients.privacy import About

DAYS = 30  # of the lead's list
_FIELDS = {
    "snils": QT_TRANSLATE_NOOP("Looks", "SNILS"),
    "passport": QT_TRANSLATE_NOOP("Looks", "number of the passport"),
    "foreign_passport": QT_TRANSLATE_NOOP("Looks", "number of the foreign passport"),
    "birth_certificate": QT_TRANSLATE_NOOP("Looks", "number of the birth certificate"),
    "inn": QT_TRANSLATE_NOOP("Looks", "INN"),
    "oms": QT_TRANSLATE_NOOP("Looks", "number of the medical policy"),
    "ogrn": QT_TRANSLATE_NOOP("Looks", "OGRN"),
    "ogrnip": QT_TRANSLATE_NOOP("Looks", "OGRNIP"),
    "kpp": QT_TRANSLATE_NOOP("Looks", "KPP"),
    "account": QT_TRANSLATE_NOOP("Looks", "number of the account"),
    "other": QT_TRANSLATE_NOOP("Looks", "number of a document"),
    "file": QT_TRANSLATE_NOOP("Looks", "file of the card"),
    "consent": QT_TRANSLATE_NOOP("Looks", "form of consent with the passport"),
    "everything": QT_TRANSLATE_NOOP("Looks", "everything, for the person's own request"),
}
_WORDS = (
    QT_TRANSLATE_NOOP("Looks", "counter {0}"),
    QT_TRANSLATE_NOOP("Looks", "workplace {0}"),
    QT_TRANSLATE_NOOP("Looks", "ticket {0}"),
    QT_TRANSLATE_NOOP("Looks", "not from a ticket"),
)
_GRAVE = frozenset({Oddity.MANY, Oddity.NAMESAKE})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Looks", text)


def field_words(look: LookRow) -> str:
    """What was seen."""
    return _tr(_FIELDS[look.document or look.field])


def place_words(look: LookRow) -> str:
    """Where, and at which ticket."""
    where = (
        _tr("counter {0}").format(look.counter)
        if look.counter
        else _tr("workplace {0}").format(look.workstation)
    )
    what = _tr("ticket {0}").format(look.ticket_number) if look.ticket_number else _tr("not from a ticket")
    return f"{where} · {what}"


class LookDelegate(RowDelegate):
    """What was seen and when; below, by whom and where."""

    def __init__(self, table: Table, zone: ZoneInfo) -> None:
        super().__init__(table)
        self._zone = zone

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, _column: int, selected: bool) -> None:
        assert isinstance(row, LookRow)
        left, top, right = rect.left() + 16, rect.top() + 8, rect.right() - 16
        when = f"{row.at.astimezone(self._zone):%d.%m.%Y %H:%M}"
        wide = paint.text_width(when, "small") + 4
        first = QRect(left, top, right - left - wide - 8, 20)
        said = field_words(row)
        paint.draw_text(painter, first, said[:1].upper() + said[1:], "body", weight=600 if selected else 500)
        paint.draw_text(painter, QRect(right - wide, top, wide, 20), when, "small", "text.muted")
        below = QRect(left, top + 21, right - left, 20)
        about = ", ".join(filter(None, (row.staff_name, row.staff_post)))
        paint.draw_text(painter, below, f"{about} · {place_words(row)}", "small", "text.muted")


class UnusualPane(ListPane):
    """Enter opens the card. A line accuses nobody: it says what to ask about."""

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        about: About,
        notices: Notices,
        zone: ZoneInfo,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._about, self._notices = jobs, desk, about, notices
        self._zone, self._today = zone, today
        self._rows: dict[int, Unusual] = {}
        self.model = PagedModel(jobs, lambda _: (), speak=self._speak, parent=self)
        self.table = Table(self.model, self.tr("Unusual looks at personal data"), two_lines=True)
        self.table.setItemDelegate(_UnusualDelegate(self.table, zone))
        self.table.opened.connect(self._open)
        self.empty = EmptyState("eye", self.tr("Nothing unusual in the last {0} days").format(DAYS))
        self.lay_out(self.tr("Unusual looks at personal data"))

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑↓", self.tr("along the list")),
            ("↵", self.tr("open the card")),
            ("F5", self.tr("look again")),
            ("Esc", self.tr("back to the list")),
        )

    def ask(self) -> None:
        looks, desk, today = self._about.looks, self._desk, self._today()
        self._jobs.read(
            self,
            lambda: looks().unusual(desk, today - timedelta(days=DAYS), today),
            self._show,
            self._on_failed,
            newest="unusual",
        )

    def _show(self, found: tuple[Unusual, ...]) -> None:
        self._rows = {row.id: row for row in found}
        self.model.reset_ids(list(self._rows))
        for row in found:
            self.model.put(row)
        self.show_list(bool(found))
        self.said.setText(self.tr("Last {0} days: {1}").format(DAYS, len(found)) if found else "")
        if found and self.table.current_id is None:
            self.table.step(1)
        self.table.setFocus()

    def _on_failed(self, met: Exception) -> None:
        if isinstance(met, Refusal):
            self.empty.set_text(words.error(met))
            self.show_list(False)
            announce(self.empty, words.error(met))
        else:
            self._notices.trouble(met, self.ask)

    def _open(self, id: int) -> None:
        self.place_asked.emit(Place("clients", self._rows[id].look.client_id, "privacy"))

    def _speak(self, row: Unusual) -> str:
        return f"{row.look.staff_name}, {row.look.client_name}, {field_words(row.look)}. {'; '.join(row.reasons)}"


class _UnusualDelegate(RowDelegate):
    """Who looked at whose what and when; below, the reasons to ask."""

    def __init__(self, table: Table, zone: ZoneInfo) -> None:
        super().__init__(table)
        self._zone = zone

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, _column: int, selected: bool) -> None:
        assert isinstance(row, Unusual)
        look, left, top, right = row.look, rect.left() + 16, rect.top() + 8, rect.right() - 16
        when = f"{look.at.astimezone(self._zone):%d.%m.%Y %H:%M}"
        wide = paint.text_width(when, "small") + 4
        first = QRect(left, top, right - left - wide - 8, 20)
        said = f"{look.staff_name}  ·  {look.client_name}  ·  {field_words(look)}"
        paint.draw_text(painter, first, said, "body", weight=600 if selected else 500)
        paint.draw_text(painter, QRect(right - wide, top, wide, 20), when, "small", "text.muted")
        below = QRect(left, top + 21, right - left, 20)
        tone = "warning.text" if _GRAVE & set(row.codes) else "text.muted"
        paint.draw_text(painter, below, "; ".join(row.reasons), "small", tone)
