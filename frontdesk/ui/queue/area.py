"""Beside the queue: the workspace, the script of its ticket, and the templates that serve both."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.script.script_panel import ScriptPanel, Talk
from frontdesk.ui.queue.ticket.templating import Templating
from frontdesk.ui.queue.ticket.workspace import Workspace


class Area(QObject):
    """Takes the place of what `splitter` holds behind the queue."""

    def __init__(self, page: QWidget, at: Desks, splitter: QSplitter) -> None:
        super().__init__(page)
        self.workspace = Workspace(at)
        self.script = ScriptPanel(at.jobs, at.desk, at.scripts, at.drafts)
        self.templating = Templating(page, at, self.workspace, self.script)
        for place, pane in enumerate((self.workspace, self.script), 1):
            if (former := splitter.replaceWidget(place, pane)) is not None:
                former.deleteLater()
        self.workspace.changed.connect(self._show_script)
        at.jobs.read(self, at.scripts.templates, self.templating.take)
        self._show_script()

    def _show_script(self) -> None:
        view = self.workspace.ticket
        if view is None or view.found is None:
            self.script.show_nothing()
            return
        found = view.found
        walk = found.walk.body if found.walk else {}
        self.script.show_talk(Talk(view.ticket_id, found.card.subject, found.script, found.known, walk))
