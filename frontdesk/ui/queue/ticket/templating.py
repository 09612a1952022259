"""Templates, and articles of the subject, on their way into the text: asked for by a key, by a token, or picked beside
the script.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from frontdesk.domain.articles import template_of
from frontdesk.domain.templates import Template
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.script.script_panel import ScriptPanel
from frontdesk.ui.queue.ticket.page import TicketView
from frontdesk.ui.queue.ticket.picker import TemplatePicker
from frontdesk.ui.queue.ticket.workspace import Workspace


class Templating(QObject):
    """Serves the ticket in front of `workspace`; what the script collected fills templates too."""

    def __init__(self, page: QWidget, at: Desks, workspace: Workspace, script: ScriptPanel) -> None:
        super().__init__(page)
        self._at = at
        self._page, self._workspace, self._script = page, workspace, script
        self.picker = TemplatePicker(page)
        self.picker.picked.connect(self.insert)
        self.picker.closed.connect(self._after_picking)
        script.template_chosen.connect(self.insert)

    def take(self, templates: tuple[Template, ...]) -> None:
        self.picker.set_templates(templates)
        self._script.set_templates(templates)

    def serve(self, view: TicketView) -> None:
        """Hears a ticket that was just opened."""
        view.template_asked.connect(self.ask)
        view.token_typed.connect(self._follow)
        view.composer.editor.list_key.connect(self.picker.key)

    def ask(self) -> None:
        """Ctrl+Space: the list with a line of its own; what is known of the subject stands on top once it is read."""
        view, at = self._workspace.ticket, self._at
        if view is None:
            return
        self.picker.offer(())
        self.picker.ask(self._over(view))
        if view.found is not None:
            subject_id = view.found.card.subject_id
            at.jobs.read(
                self,
                lambda: tuple(map(template_of, at.course.articles.readings(at.desk, subject_id))),
                self.picker.offer,
                newest="articles",
            )

    def insert(self, template: Template) -> None:
        view = self._workspace.ticket
        if view is not None and view.found is not None:
            view.composer.insert(template, {**view.found.known, **self._script.values(view.ticket_id)})

    def _follow(self, token: str) -> None:
        """The list follows a token while it is typed; the list opened by its key is left alone."""
        view = self._workspace.ticket
        if view is None or not (token or view.composer.editor.picking):
            return
        view.composer.editor.picking = bool(token) and self.picker.follow(token, self._over(view))
        if not view.composer.editor.picking:
            self.picker.dismiss()

    def _over(self, view: TicketView) -> QRect:
        rect = view.composer.editor_rect()
        return QRect(self._page.mapFrom(self._page.window(), rect.topLeft()), rect.size())

    def _after_picking(self) -> None:
        """The list is gone: keys and focus belong to the text again."""
        view, focus = self._workspace.ticket, self._page.focusWidget()
        if view is None:
            return
        view.composer.editor.picking = False
        if focus is not None and self.picker.isAncestorOf(focus):
            view.focus_composer()
