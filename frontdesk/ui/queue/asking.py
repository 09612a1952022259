"""A note to the team that works on a ticket: its term is near. One key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.domain.errors import AskedAlready
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.asks import Desks


class Asking(QObject):
    """Where the team has just been asked, the second press in a row asks it again."""

    def __init__(self, at: Desks, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._at, self._notices = at, notices
        self._refused: int | None = None

    def ask(self, ticket_id: int, then: Callable[[], object] = lambda: None) -> None:
        """`then` shows what was written into the ticket, or taken back."""
        at, again = self._at, self._refused == ticket_id
        alerts, self._refused = at.course.alerts, None

        def done(told: tuple[tuple[int, ...], str]) -> None:
            ids, team = told
            said = self.tr("The team is asked to keep the term: {0}").format(team)
            if not team:
                said = self.tr("The lead is asked to keep the term: the ticket has no team")
            self._notices.success(said, lambda: alerts.take_back(at.desk, ticket_id, ids), lambda _: then())
            then()

        def refused(why: Exception) -> None:
            if isinstance(why, AskedAlready):
                self._refused = ticket_id
                why = AskedAlready(why.by, why.at.astimezone(at.zone))
            self._notices.refusal(why)

        at.jobs.write(self, lambda: alerts.ask_team(at.desk, ticket_id, again), done, refused)
