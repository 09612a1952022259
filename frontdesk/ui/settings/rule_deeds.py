"""What is done to a rule that is saved, and to what one did: on or off, its place, out of use, taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.domain.staff import Desk, Right
from frontdesk.services.rules import Rules
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.settings.rule_lists import LogList, RuleList


class RuleDeeds(QObject):
    """Each is one write, told with its way back; `again` reads the lists anew, `anew` the form too."""

    def __init__(
        self,
        jobs: Jobs,
        rules: Rules,
        desk: Desk,
        notices: Notices,
        lists: tuple[RuleList, LogList],
        again: Callable[[], None],
        anew: Callable[[], None],
        refused: Callable[[Exception], None],
    ) -> None:
        super().__init__(lists[0])
        self._jobs, self._rules, self._desk, self._notices = jobs, rules, desk, notices
        self._table, self._log = lists
        self._again, self._anew, self._refused = again, anew, refused
        self._may = desk.may(Right.LEAD_DESK)

    def switch(self, id: int) -> None:
        row, rules, desk = self._table.rules[id], self._rules, self._desk
        if not self._may:
            return
        is_on = not row.is_on
        said = self.tr("“{0}” is on") if is_on else self.tr("“{0}” is off")

        def switched(_: None) -> None:
            undo = lambda: rules.switch(desk, id, not is_on)  # noqa: E731
            self._notices.success(said.format(row.draft.name), undo, lambda _: self._again())
            self._again()

        self._jobs.write(self, lambda: rules.switch(desk, id, is_on), switched, self._refused)

    def move(self, id: int, by: int) -> None:
        rules, desk = self._rules, self._desk
        if self._may:
            self._jobs.write(self, lambda: rules.move(desk, id, by), lambda _: self._again(), self._refused)

    def drop(self, id: int) -> None:
        row, rules, desk = self._table.rules[id], self._rules, self._desk
        if not self._may:
            return

        def dropped(_: None) -> None:
            said = self.tr("“{0}” is taken out of use").format(row.draft.name)
            undo = lambda: rules.retire(desk, id, False)  # noqa: E731
            self._notices.success(said, undo, lambda _: self._again())
            self._anew()

        self._jobs.write(self, lambda: rules.retire(desk, id), dropped, self._refused)

    def take_samples(self) -> None:
        rules, desk = self._rules, self._desk

        def take() -> int:
            return len([rules.save(desk, draft) for draft in rules.samples()])

        self._jobs.write(self, take, lambda _: self._again(), self._refused)

    def take_back(self, id: int) -> None:
        rules, desk, row = self._rules, self._desk, self._log.runs[id]
        if not row.can_be_undone:
            return

        def back(_: None) -> None:
            self._notices.success(self.tr("Ticket {0} is as the rule found it").format(f"№ {row.number}"))
            self._again()

        self._jobs.write(self, lambda: rules.take_back(desk, id), back, self._notices.refusal)
