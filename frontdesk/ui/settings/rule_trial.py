"""A rule tried on the last month, some tickets at a time, until it is over or somebody presses Escape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.domain.rehearsing import Rehearsal
from frontdesk.domain.rules import RuleDraft
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.rules import Rules
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.settings import rule_words
from frontdesk.ui.settings.rule_frame import TRIED, RuleFrame


class Trial(QObject):
    """What stands in the form, saved or not. Nothing is written."""

    def __init__(
        self, jobs: Jobs, rules: Rules, desk: Desk, frame: RuleFrame, refused: Callable[[Exception], object]
    ) -> None:
        super().__init__(frame)
        self._jobs, self._rules, self._desk, self._frame, self._refused = jobs, rules, desk, frame, refused
        self._draft = RuleDraft()
        self.is_on = False

    def begin(self) -> None:
        frame, rules, desk = self._frame, self._rules, self._desk
        if not desk.may(Right.LEAD_DESK) or frame.form.check():
            return
        self._draft, self.is_on = frame.form.draft(), True
        draft = self._draft
        frame.show_face(TRIED)
        frame.tried.show_tried(draft, ())
        self._jobs.read(
            self, lambda: rules.rehearsal(desk, draft), self._show, self._on_refused, newest="rehearsal"
        )

    def stop(self) -> None:
        self.is_on = False
        self._frame.show_way(0, 0)
        self._frame.said.setText(self.tr("Stopped. {0}").format(self._frame.said.text()))

    def _show(self, found: Rehearsal) -> None:
        """What there is so far; then some tickets more, if anybody still wants to know."""
        if not self.is_on:
            return
        rules, desk, draft, frame = self._rules, self._desk, self._draft, self._frame
        frame.tried.show_tried(draft, found.samples)
        frame.said.setText(rule_words.tried(found, draft, frame.form.known))
        frame.show_way(found.looked, len(found.tickets))
        self.is_on = not found.is_over
        if self.is_on:
            self._jobs.read(
                self,
                lambda: rules.go_on(desk, draft, found),
                self._show,
                self._on_refused,
                newest="rehearsal",
            )

    def _on_refused(self, met: Exception) -> None:
        self.is_on = False
        self._frame.show_way(0, 0)
        self._refused(met)
