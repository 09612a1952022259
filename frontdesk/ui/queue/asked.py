"""The question that the list and the board both answer, and the words for its parts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.tickets import Group, QueueFilter, Scope
from frontdesk.ui import words
from frontdesk.ui.queue.chips import FilterChip

if TYPE_CHECKING:  # a queue is shown without saved views
    from frontdesk.domain.views import SavedView, TableColumn

ALL = "all"


class Asked(QObject):
    """`name` is that of the saved view it came from, empty for a question of one's own."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.question, self.name = QueueFilter(), ""
        self.columns: tuple[TableColumn, ...] = ()  # of the wide table; empty: the usual ones
        self.view_id: int | None = None
        self._owner = ""

    @property
    def owner(self) -> str:
        """The one person whose they are, if it is one."""
        return self._owner if self.question.owner_id is not None else ""

    def pick_owner(self, id: int | None, name: str = "") -> None:
        """Somebody else's are not among mine: then the whole office is asked."""
        self._owner, scope = name, self.question.scope
        if id is not None and scope in (Scope.MINE, Scope.NOBODY):
            scope = Scope.ALL
        self.narrow(owner_id=id, scope=scope)

    @property
    def words(self) -> str:
        """Whose they are, as the head of the queue says it."""
        return self.name or words.word(self.question.scope)

    def set(self, question: QueueFilter, name: str = "") -> None:
        """A question of one's own; `name` where a team or a view gave it one."""
        if (question, name) != (self.question, self.name):
            if name != self.name:
                self.view_id = None
            self.question, self.name = question, name
            self.changed.emit()

    def show_view(self, view: SavedView) -> None:
        self.columns = view.columns
        self.set(view.question, view.name)
        self.view_id = view.id

    def set_columns(self, columns: tuple[TableColumn, ...]) -> None:
        self.columns = columns
        self.changed.emit()

    def narrow(self, **parts: Any) -> None:
        """Another value for some parts of the question; it is the same view, narrowed."""
        self.set(replace(self.question, **parts), self.name)

    def pick_group(self, key: str) -> None:
        self.narrow(groups=frozenset() if key == ALL else frozenset({Group(key)}))

    def widen(self) -> None:
        """Everything of the scope."""
        asked = self.question
        self.set(QueueFilter(asked.scope, team_id=asked.team_id, order=asked.order), self.name)

    @property
    def group_key(self) -> str:
        return next(iter(self.question.groups)).value if len(self.question.groups) == 1 else ALL


def group_chips(all_words: str, hour_words: str, totals: dict[Group, int]) -> tuple[FilterChip, ...]:
    """All, overdue, within an hour, waiting; each with its count."""
    count = totals.get
    return (
        FilterChip(ALL, all_words, sum(totals.values())),
        FilterChip(
            Group.OVERDUE.value,
            words.word(Group.OVERDUE),
            count(Group.OVERDUE, 0),
            "warning-octagon-fill",
            "danger.solid",
            "warning-octagon-fill",
        ),
        FilterChip(Group.HOUR.value, hour_words, count(Group.HOUR, 0)),
        FilterChip(
            Group.WAITING.value,
            words.word(Group.WAITING),
            count(Group.WAITING, 0),
            tone="info.solid",
            short="pause-circle",
        ),
    )
