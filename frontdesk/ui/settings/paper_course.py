"""What is done with a form that was typed: kept, given to a second person, approved, sent back, recalled, dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import BadTemplate, ChangedMeanwhile, Invalid
from frontdesk.domain.papers.editions import EditionDraft, EditionState
from frontdesk.services.paper_editions import PaperEditions
from frontdesk.ui import words
from frontdesk.ui.forms.controls import tidy_date
from frontdesk.ui.settings import paper_words
from frontdesk.ui.settings.page import Head
from frontdesk.ui.settings.paper_frame import FAULTS
from frontdesk.ui.settings.paper_shown import PaperShown


class PaperCourse(PaperShown):
    """`_base` is what the store has, `draft` what is typed."""

    def __init__(self, *, editions: PaperEditions, **head: Unpack[Head]) -> None:
        super().__init__(editions=editions, **head)
        self._base = EditionDraft()
        self._is_stale = False

    def draft(self) -> EditionDraft:
        return EditionDraft(self.source.text(), self.from_day.text(), self.note.text())

    def reload(self) -> None:
        """Reads the paper in front again."""
        raise TypeError(f"{type(self).__name__} reads nothing")

    def show_state(self) -> None:
        row = self._card.row if self._card else None
        typed, may = (row.typed if row else None), self.may
        waits, mine = self._is_waiting, typed is not None and typed.author_id == self._desk.staff_id
        self.source.setReadOnly(not self._may_type)
        for widget in (self.from_day, self.note, self.emblem_button, self.standard_button):
            widget.setEnabled(self._may_type)
        self.keep_button.setVisible(may and not waits)
        self.propose_button.setVisible(may and not waits)
        self.drop_button.setVisible(may and not waits and typed is not None)
        self.return_button.setVisible(may and waits)
        self.approve_button.setVisible(may and waits and not mine)
        self.recall_button.setVisible(may and bool(row and row.coming) and typed is None)
        self.state.setVisible(typed is not None)
        if typed is not None:
            self.state.set_mark(paper_words.state(typed))

    @property
    def _is_waiting(self) -> bool:
        typed = self._card.row.typed if self._card else None
        return typed is not None and typed.state is EditionState.WAITING

    @property
    def _may_type(self) -> bool:
        return self.may and not self._is_waiting

    def keep(self) -> None:
        self._save(proposes=False)

    def go_on(self) -> None:
        """The next step: to a second person, or, as that person, into force."""
        if self._is_waiting:
            self._approve()
        else:
            self._save(proposes=True)

    def _save(self, proposes: bool) -> None:
        card, kind, service, desk = self._card, self._kind, self._service, self._desk
        if card is None or kind is None or not self._may_type:
            return
        tidy_date(self.from_day, self.today())
        draft, was = self.draft(), card.row.typed
        before = was.draft if was else None

        def work() -> int:
            id = service.keep(desk, kind, draft, before)
            if proposes:
                service.propose(desk, id)
            return id

        def done(id: int) -> None:
            self._keeper.discard()
            said = self.tr("The form waits for a second person") if proposes else self.tr("The draft is kept")
            undo = (lambda: service.send_back(desk, id)) if proposes else None
            self._notices.success(said, undo)
            self._anew()

        self._jobs.write(self, work, done, self._refused)

    def _approve(self) -> None:
        typed = self._card.row.typed if self._card else None
        if typed is None or not self.may:
            return
        day = max(typed.from_day, self.today())
        undo = None
        service, desk, id = self._service, self._desk, typed.id
        if day > self.today():
            undo = lambda: service.recall(desk, id)  # noqa: E731 - one of two
        said = self.tr("Approved: papers are made with it from {0}").format(show_date(day))
        self._deed(lambda: service.approve(desk, id), said, undo)

    def _send_back(self) -> None:
        if (typed := self._card.row.typed if self._card else None) is not None:
            service, desk, id = self._service, self._desk, typed.id
            self._deed(lambda: service.send_back(desk, id), self.tr("The form is a draft again"))

    def _recall(self) -> None:
        if (coming := self._card.row.coming if self._card else None) is not None:
            service, desk, id = self._service, self._desk, coming.id
            self._deed(
                lambda: service.recall(desk, id), self.tr("Recalled: it waits for a second person again")
            )

    def _drop(self) -> None:
        card, kind, service, desk = self._card, self._kind, self._service, self._desk
        if card is None or kind is None or card.row.typed is None:
            return
        id, was = card.row.typed.id, self._base
        self._keeper.discard()
        self._deed(
            lambda: service.drop(desk, id),
            self.tr("The draft is dropped"),
            lambda: service.keep(desk, kind, was, None),
        )

    def _deed(self, deed: Callable[[], object], said: str, undo: Callable[[], object] | None = None) -> None:
        def done(_: object) -> None:
            self._notices.success(said, undo)
            self._anew()

        self._jobs.write(self, deed, done, self._refused)

    def _refused(self, met: Exception) -> None:
        if isinstance(met, BadTemplate):
            self._faults = met.faults
            self.show_faults(met.faults)
            self._show_below(FAULTS)
            self.faults.setFocus()
        elif isinstance(met, Invalid):
            problem = met.problems[0]
            self._say(words.problem(problem))
            if problem.field in ("from_day", "note"):
                getattr(self, problem.field).setFocus()
        else:
            self._notices.refusal(met)
            if isinstance(met, ChangedMeanwhile):
                self.reload()

    def _anew(self) -> None:
        self._is_stale = True
        self.reload()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
