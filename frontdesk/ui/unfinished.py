"""What somebody left unfinished: one quiet list for all editors, offered after signing in and whenever asked.

It never takes the focus by itself; whoever does not look at it loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import day_month
from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui import paint, statusbar
from frontdesk.ui.banners import announce
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from frontdesk.ui.tables.lines import LineDelegate
from frontdesk.ui.window import Window

WIDTH, ROWS, ROW = 420, 6, 32
FIGURES = "123456789"
EXCERPT = 40  # letters of a text that has no name

_WHERE: dict[str, tuple[str, str, str]] = {  # room of the editor → section, words, words of a new one
    "client": (
        "clients",
        QT_TRANSLATE_NOOP("Unfinished", "Card: {0}"),
        QT_TRANSLATE_NOOP("Unfinished", "New client: {0}"),
    ),
    "ticket": (
        "queue",
        QT_TRANSLATE_NOOP("Unfinished", "Ticket {0}"),
        QT_TRANSLATE_NOOP("Unfinished", "New ticket: {0}"),
    ),
    "visit": ("visits", "", QT_TRANSLATE_NOOP("Unfinished", "New visit: {0}")),
    "claim": ("claims", QT_TRANSLATE_NOOP("Unfinished", "New claim: {0}"), ""),
    "claim_order": ("claims", QT_TRANSLATE_NOOP("Unfinished", "New claim: {0}"), ""),
    "evidence": ("claims", QT_TRANSLATE_NOOP("Unfinished", "Evidence of claim {0}"), ""),
    "order": ("claims", QT_TRANSLATE_NOOP("Unfinished", "What goes back of order {0}"), ""),
    "order_new": ("claims", QT_TRANSLATE_NOOP("Unfinished", "New order: {0}"), ""),
    "decision": ("claims", QT_TRANSLATE_NOOP("Unfinished", "Decision on claim {0}"), ""),
    "course": ("claims", QT_TRANSLATE_NOOP("Unfinished", "Course of claim {0}"), ""),
    "hours": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Working hours: {0}"), ""),
    "norms": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Norms: {0}"), ""),
    "levels": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Warning: {0}"), ""),
    "regulation": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Term of the offering: {0}"), ""),
    "office": ("settings", "", QT_TRANSLATE_NOOP("Unfinished", "Customs of the office")),
    "rule": (
        "settings",
        QT_TRANSLATE_NOOP("Unfinished", "Rule: {0}"),
        QT_TRANSLATE_NOOP("Unfinished", "New rule: {0}"),
    ),
    "calendars": ("settings", QT_TRANSLATE_NOOP("Unfinished", "A calendar: {0}"), ""),
    "printing": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Print profile: {0}"), ""),
    "blanks": ("prints", "", QT_TRANSLATE_NOOP("Unfinished", "Forms to be written off")),
    "teams": ("settings", QT_TRANSLATE_NOOP("Unfinished", "A team: {0}"), ""),
    "routes": ("settings", QT_TRANSLATE_NOOP("Unfinished", "A route: {0}"), ""),
    "absences": ("settings", QT_TRANSLATE_NOOP("Unfinished", "An absence: {0}"), ""),
    "shifts": ("settings", QT_TRANSLATE_NOOP("Unfinished", "A shift: {0}"), ""),
    "template": ("settings", QT_TRANSLATE_NOOP("Unfinished", "A form: {0}"), ""),
    "person": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Employee: {0}"), ""),
    "handing": ("settings", QT_TRANSLATE_NOOP("Unfinished", "Handing everything over: {0}"), ""),
    "act_hand": ("acts", QT_TRANSLATE_NOOP("Unfinished", "Handing over act {0}"), ""),
    "act_annul": ("acts", QT_TRANSLATE_NOOP("Unfinished", "Annulling act {0}"), ""),
    "act": ("claims", QT_TRANSLATE_NOOP("Unfinished", "Commission of claim {0}"), ""),
    "offering": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Offering of ticket {0}"), ""),
    "application": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Application of ticket {0}"), ""),
    "extension": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Extension of appeal {0}"), ""),
    "reminder": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Reminder in ticket {0}"), ""),
    "hand_over": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Handing over ticket {0}"), ""),
    "suspend": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Dispute in ticket {0}"), ""),
    "join": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Joining ticket {0}"), ""),
    "split": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Splitting ticket {0}"), ""),
    "promise": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Promise in ticket {0}"), ""),
    "broken": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Promise in ticket {0}"), ""),
    "register": ("queue", "", QT_TRANSLATE_NOOP("Unfinished", "A request: {0}")),
    "register_answer": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Answer to a request"), ""),
    "escalate": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Escalation of ticket {0}"), ""),
    "task": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Task of ticket {0}"), ""),
    "answer": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Task of ticket {0}"), ""),
    "handle": ("queue", QT_TRANSLATE_NOOP("Unfinished", "My time on ticket {0}"), ""),
    "incident_end": ("queue", QT_TRANSLATE_NOOP("Unfinished", "End of incident {0}"), ""),
    "incident": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Incident {0}"), ""),
    "incident_note": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Chronicle of incident {0}"), ""),
    "incident_link": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "What belongs to incident {0}"), ""),
    "incident_remedy": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Measure of incident {0}"), ""),
    "incident_new": ("incidents", "", QT_TRANSLATE_NOOP("Unfinished", "New incident: {0}")),
    "problem": (
        "incidents",
        QT_TRANSLATE_NOOP("Unfinished", "Problem {0}"),
        QT_TRANSLATE_NOOP("Unfinished", "New problem: {0}"),
    ),
    "problem_remedy": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Measure of problem {0}"), ""),
    "suggestion": (
        "incidents",
        QT_TRANSLATE_NOOP("Unfinished", "Suggestion {0}"),
        QT_TRANSLATE_NOOP("Unfinished", "New suggestion: {0}"),
    ),
    "article": (
        "incidents",
        QT_TRANSLATE_NOOP("Unfinished", "Article {0}"),
        QT_TRANSLATE_NOOP("Unfinished", "New article: {0}"),
    ),
    "article_verdict": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Decision on article {0}"), ""),
    "article_outdated": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Article {0} out of date"), ""),
    "suggestion_verdict": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Decision on suggestion {0}"), ""),
    "suggestion_outcome": ("incidents", QT_TRANSLATE_NOOP("Unfinished", "Outcome of suggestion {0}"), ""),
    "note": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Handing over: {0}"), ""),
    "outcome": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Outcome of ticket {0}"), ""),
    "paper": ("papers", "", QT_TRANSLATE_NOOP("Unfinished", "Paper: {0}")),
    "priority": ("queue", QT_TRANSLATE_NOOP("Unfinished", "Priority of ticket {0}"), ""),
}

_TABS = {
    "claim": "new", "claim_order": "new_order", "order": "order", "order_new": "order_new",
    "hours": "terms", "calendars": "terms", "person": "people", "handing": "hand_over", "rule": "rules",
    "note": "note", "outcome": "outcome", "regulation": "offerings", "template": "papers",
    "problem": "problem", "problem_remedy": "problem",
    "article": "article", "article_verdict": "article", "article_outdated": "article",
    "suggestion": "suggestion", "suggestion_verdict": "suggestion", "suggestion_outcome": "suggestion",
}  # fmt: skip


def place_of(editor: str) -> Place | None:
    """Where a draft is gone on with; None for what belongs to no place of its own: a walk through a script, the name
    of a view and the limit of a column, which mean something beside the question then in front alone. These stand in
    their line again when it is opened anew.
    """
    room, _, key = editor.partition("/")
    if room not in _WHERE:
        return None
    section = _WHERE[room][0]
    if room == "paper":
        _, kind, id = key.split("/")
        return Place(section, int(id), kind)
    if not key.isdigit():
        return Place(section, None, key)
    if room == "register_answer":
        return Place(section, None, "register")
    return Place(section, int(key), _TABS.get(room, room if section == "settings" else ""))


def words_of(draft: DraftCard) -> str:
    """«Карточка: Соколова Елена Андреевна»."""
    room, _, key = draft.editor.partition("/")
    _, known, new = _WHERE[room]
    body = draft.body
    typed = {**body.get("base", {}), **body.get("typed", {})}
    whole = " ".join(str(typed[part]) for part in ("surname", "given") if typed.get(part))
    texts = (
        body.get("name"),
        typed.get("title"),
        whole,
        body.get("title"),
        body.get("query"),
        body.get("text"),
    )
    named = next((str(text).strip() for text in texts if text and str(text).strip()), "")
    line = named.splitlines()[0] if named else ""
    shown = f"{line[:EXCERPT].rstrip()}…" if len(line) > EXCERPT and line != body.get("name") else line
    text = QCoreApplication.translate("Unfinished", known if key.isdigit() else new)
    return text.format(shown).rstrip(": ")


def moment(at: datetime, zone: ZoneInfo, today: date) -> str:
    """«10:42», of another day «16 ноября, 10:42»."""
    local = at.astimezone(zone)
    return f"{local:%H:%M}" if local.date() == today else f"{day_month(local.date())}, {local:%H:%M}"


class _NumberedLine(LineDelegate):
    """A line with the figure that opens it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if index.row() < len(FIGURES):
            size = paint.keycap_size(FIGURES[index.row()])
            spot = QRect(0, 0, size.width(), size.height())
            spot.moveCenter(QPoint(option.rect.right() - 18, option.rect.center().y()))
            paint.draw_keycap(painter, spot, FIGURES[index.row()])


class DraftList(QFrame):
    """The list above the status bar. Enter opens, a figure opens that line, Esc puts it away."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setProperty("surface", "popup")
        self._title, self._list, self._places = QLabel(), QListView(), list[Place]()
        self._title.setProperty("role", "strong")
        self._list.setModel(QStringListModel(self._list))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("Unfinished"))
        self._list.setItemDelegate(_NumberedLine(ROW, self._list, room=28))
        self._list.setProperty("framed", True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._list.installEventFilter(self)
        window.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        self.setFixedWidth(WIDTH)
        self.hide()

    def show_drafts(self, drafts: Sequence[tuple[Place, str]]) -> None:
        row = self._list.currentIndex().row()
        self._places = [place for place, _ in drafts]
        model = self._list.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([words for _, words in drafts])
        self._list.setCurrentIndex(model.index(max(0, min(row, len(drafts) - 1)), 0))
        self._list.setFixedHeight(min(len(drafts), ROWS) * ROW + 4)
        self._title.setText(self.tr("Unfinished: {0}").format(len(drafts)))
        if not drafts:
            self.hide()
        self.place()

    @property
    def lines(self) -> list[str]:
        model = self._list.model()
        assert isinstance(model, QStringListModel)
        return model.stringList()

    @property
    def in_use(self) -> bool:
        return self._list.hasFocus()

    def place(self) -> None:
        """At the bottom right, where no toast stands."""
        self.adjustSize()
        window = self.parentWidget()
        assert window is not None
        self.move(window.width() - self.width() - 16, window.height() - statusbar.HEIGHT - self.height() - 16)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._places):
            place = self._places[row]
            self.put_away()
            self.chosen.emit(place)

    def put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.place()
        if watched is self._list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._list.currentIndex().row())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
            if event.text() and event.text() in FIGURES:
                self._choose(int(event.text()) - 1)
                return True
        return super().eventFilter(watched, event)


class Unfinished(QObject):
    """Asks for the drafts of who sits here, keeps their count on a button and the list over it."""

    def __init__(
        self,
        window: Window,
        jobs: Jobs,
        desk: Desk,
        drafts: Drafts,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._desk, self._drafts = window, jobs, desk, drafts
        self._clock, self._zone = clock, zone
        self._is_stale, self._is_first = True, True
        self.button, self.list = QPushButton(), DraftList(window)
        self.button.setProperty("kind", "link")
        self.button.hide()
        self.button.clicked.connect(self.toggle)
        window.status.add(self.button)
        self.list.chosen.connect(window.go)
        self.list.closed.connect(self._give_back_focus)
        window.bind("unfinished", self.toggle)
        window.ticks.timeout.connect(self._tick)
        self._came_from = window.focusWidget()
        self._tick()

    def on_change(self, change: Change) -> None:
        """Drafts change with every key: they are asked for once a second at most."""
        self._is_stale = self._is_stale or change.touches(Kind.DRAFT)

    def toggle(self) -> None:
        """The list in front with the focus, or away."""
        if self.list.isVisible() and self.list.in_use:
            self.list.put_away()
        elif self.list.lines:
            self._came_from = self._window.focusWidget()
            self._show_list()
            self.list.setFocus()

    def _tick(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._jobs.read(self, lambda: self._drafts.mine(self._desk), self._show, newest="drafts")

    def _show(self, mine: tuple[DraftCard, ...]) -> None:
        today = self._clock().astimezone(self._zone).date()
        offered = [
            (place, f"{words_of(draft)}, {moment(draft.saved_at, self._zone, today)}")
            for draft in reversed(mine)
            if (place := place_of(draft.editor)) is not None
        ]
        self.list.show_drafts(offered)
        self.button.setText(self.tr("Unfinished: {0}").format(len(offered)))
        self.button.setVisible(bool(offered))
        if offered and self._is_first:
            self._show_list()
            announce(self.list, self.button.text())
        self._is_first = False

    def _show_list(self) -> None:
        self.list.place()
        self.list.show()
        self.list.raise_()

    def _give_back_focus(self) -> None:
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
