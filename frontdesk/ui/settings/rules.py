"""«Правила»: when, if, then, without a line of code; tried on the last month before they run, and their log."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Invalid
from frontdesk.domain.rule_log import RuleRow, RunRow
from frontdesk.domain.rules import RuleDraft, Vocabulary, dump, load
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.rules import Rules
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.settings import rule_words
from frontdesk.ui.settings.rule_deeds import RuleDeeds
from frontdesk.ui.settings.rule_form import RuleForm
from frontdesk.ui.settings.rule_frame import LOG, RuleFrame
from frontdesk.ui.settings.rule_lists import LogList, RuleList, TriedList
from frontdesk.ui.settings.rule_trial import Trial

NEW = "rule_new"  # the tab of a place, and the key of the draft, of a rule that is not saved yet


class RulesPage(QWidget):
    """Ctrl+Enter saves, Ctrl+T tries. `Place("settings", id, "rules")` is that rule, the tab «rule_new» a new one."""

    place_asked = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        rules: Rules,
        drafts: Drafts,
    ) -> None:
        super().__init__()
        del clock  # the store knows when what was done
        self._jobs, self._desk, self._notices, self._rules = jobs, desk, notices, rules
        self._keeper = Keeper(jobs, drafts, desk, self)
        self._may = desk.may(Right.LEAD_DESK)
        self._at: int | None = None  # the rule in the form; None for a new one
        self._base = RuleDraft()
        self._is_new, self._is_begun, self._wanted = False, False, 0
        self.form = RuleForm()
        self.table = RuleList(jobs)
        self.log = LogList(jobs, zone, lambda: self.form.known)
        self.tried = TriedList(jobs, zone, lambda: self.form.known)
        self.frame = RuleFrame(self.table, self.log, self.tried, self.form)
        self.done = RuleDeeds(
            jobs, rules, desk, notices, (self.table, self.log), self._reload, self._anew, self._refused
        )
        self.trial = Trial(jobs, rules, desk, self.frame, self._refused)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._connect()
        self._show_rights()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓", self.tr("choose")),
            (self.tr("Space"), self.tr("on or off")),
            ("Shift ↑ ↓", self.tr("order")),
            ("Ctrl N", self.tr("new")),
            ("Ctrl ↵", self.tr("save")),
            ("Ctrl T", self.tr("try")),
        )

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.log if self.frame.faces.value == LOG else self.tried, self.form)

    @property
    def toast_pane(self) -> QWidget:
        return self.frame.toast_pane

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "main": self._save, "save": self._save, "form.next_problem": self.form.next_problem,
            "rule.try": self.trial.begin, "rule.new": self._begin,
        }  # fmt: skip

    def go(self, place: Place) -> None:
        self._wanted = place.id or 0 if place.tab == "rules" else 0
        self._reload()
        if place.tab == NEW:
            self._begin()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.RULE):
            self._reload()

    def may_leave(self) -> bool:
        self._keeper.flush()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.trial.is_on:
            self.trial.stop()
        else:
            super().keyPressEvent(event)

    # what is shown

    def _reload(self) -> None:
        rules, desk, may = self._rules, self._desk, self._may

        def ask() -> tuple[Sequence[RuleRow], Vocabulary, Sequence[RunRow]]:
            return rules.rows(), rules.vocabulary(), rules.log(desk) if may else ()

        self._jobs.read(self, ask, lambda found: self._show(*found), newest="rules")

    def _show(self, rows: Sequence[RuleRow], known: Vocabulary, runs: Sequence[RunRow]) -> None:
        self.form.know(known)
        chosen, at_log = self._wanted or self.table.current_id, self.log.current_id
        with QSignalBlocker(self.table):  # a new answer is no wish to see another rule
            self.table.show_rules(rows)
            if rows and not (chosen and self.table.go_to(chosen)):
                self.table.go_to(rows[0].id)
        self.frame.show_rules(bool(rows))
        self.log.show_runs(runs)
        if runs and not (at_log is not None and self.log.go_to(at_log)):
            self.log.go_to(runs[0].id)
        self._tell_run()
        is_idle = not self._is_begun and self._body() is None
        if rows and self._is_new and (self._wanted or is_idle):
            self._is_new = False  # nobody asked for a new one: there was no other
        self._wanted = 0
        if not rows and not self._is_new:
            self._open_new()
        elif not self._is_new:
            self._on_current(self.table.current_id)
        self._tell_rule()

    def _on_current(self, id: int | None) -> None:
        row = self.table.rules.get(id or 0)
        if row is None or (row.id == self._at and not self._is_new):
            return
        self._is_new, self._is_begun, self._at = False, False, row.id
        self._open(row.draft, f"rule/{row.id}")

    def _begin(self) -> None:
        """A new rule, empty, with the focus in its name."""
        if self._may:
            self._open_new()
            self._is_begun = True
            self.form.first_field().setFocus()

    def _open_new(self) -> None:
        self._is_new, self._is_begun, self._at = True, False, None
        self._open(RuleDraft(), f"rule/{NEW}")

    def _open(self, draft: RuleDraft, editor: str) -> None:
        self._base = draft
        self.form.set_draft(draft)
        self._keeper.open(editor, self._body, self._restore)
        self._tell_rule()

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        return None if draft == self._base else {"name": draft.name, **dump(draft)}

    def _restore(self, found: DraftCard) -> None:
        self.form.restore(load(found.body["name"], found.body))
        self._tell_rule()

    def _tell_rule(self) -> None:
        """The sentence that the form makes, and who wrote the rule."""
        self.frame.preview.setText(rule_words.sentence(self.form.draft(), self.form.known))
        row = None if self._is_new else self.table.rules.get(self._at or 0)
        told = self.tr("Edition {0}, acts by the rights of: {1}")
        self.frame.author.setText(told.format(row.edition, row.author) if row and row.author else "")

    def _tell_run(self) -> None:
        """The whole of a line of the log: a refusal does not fit into it."""
        row = self.log.current
        self.frame.back_button.setEnabled(row is not None and row.can_be_undone)
        if self.frame.faces.value == LOG:
            empty = self.tr("What rules do will stand here, line by line")
            self.frame.said.setText(self.log.told(row) if row is not None else empty)

    # what is done

    def _save(self) -> None:
        if not self._may or self.form.check():
            return
        rules, desk, wanted, id = self._rules, self._desk, self.form.draft(), self._at
        former = self._base

        def saved(saved_id: int) -> None:
            self._keeper.discard()
            self._is_new, self._at, self._base, self._wanted = False, saved_id, wanted, saved_id
            if id is None:
                said = self.tr("Rule “{0}” saved. It is off: try it, then switch it on")
                undo: Callable[[], object] = lambda: rules.retire(desk, saved_id)  # noqa: E731 - one of two
            else:
                said = self.tr("Rule “{0}” saved as the next edition")
                undo = lambda: rules.save(desk, former, saved_id)  # noqa: E731
            self._notices.success(said.format(wanted.name), undo, lambda _: self._anew())
            self._reload()

        self._jobs.write(self, lambda: rules.save(desk, wanted, id), saved, self._refused)

    def _anew(self) -> None:
        """Whatever stands in the form was taken back: the form shows what the store has."""
        self._at = None
        self._is_new = False
        self._reload()

    def _refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
        else:
            self._notices.refusal(met)

    # the look

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _: self.form.first_field().setFocus())
        self.table.switched.connect(self.done.switch)
        self.table.moved.connect(self.done.move)
        self.table.dropped.connect(self.done.drop)
        self.log.current_changed.connect(lambda _: self._tell_run())
        self.log.opened.connect(lambda id: self.place_asked.emit(Place("queue", self.log.runs[id].ticket_id)))
        self.log.taken_back.connect(self.done.take_back)
        self.tried.opened.connect(lambda id: self.place_asked.emit(Place("queue", self.tried.ticket(id))))
        self.form.edited.connect(self._keeper.touch)
        self.form.edited.connect(self._tell_rule)
        frame = self.frame
        frame.faces.picked.connect(lambda _: self._tell_run())
        frame.new_button.clicked.connect(self._begin)
        frame.samples_button.clicked.connect(self.done.take_samples)
        frame.save_button.clicked.connect(self._save)
        frame.try_button.clicked.connect(self.trial.begin)
        frame.back_button.clicked.connect(lambda: self.done.take_back(self.log.current_id or 0))

    def _show_rights(self) -> None:
        """Everybody may read by which rules the office works; the lead alone writes them and sees the log."""
        self.form.setEnabled(self._may)
        frame = self.frame
        for button in (frame.new_button, frame.samples_button, frame.save_button, frame.try_button):
            button.setVisible(self._may)
