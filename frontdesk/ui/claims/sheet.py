"""The act of a claim on its paper: a sketch while it is typed, a project, and the issued bytes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from frontdesk.domain.acts import ActCard, ActDraft
from frontdesk.domain.claims import ClaimCard, ClaimDraft, DecisionDraft
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts, Commission
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import Mark
from frontdesk.ui.paper import PaperView


class ActSheet(QObject):
    """Asks for the paper and puts it up; the newest asked is the one shown."""

    def __init__(self, jobs: Jobs, desk: Desk, acts: Acts, paper: PaperView, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._desk, self._acts, self._paper = jobs, desk, acts, paper

    def show_title(self, act: ActCard | None) -> None:
        if act is None:
            self._paper.set_title(self.tr("Act"), Mark("pencil-simple-fill", self.tr("project"), "warning"))
        else:
            number = self.tr("Act {0}").format(act.number)
            self._paper.set_title(number, Mark("lock-simple-fill", self.tr("issued"), "success"))

    def draw_sketch(self, claim: ClaimDraft, commission: Commission) -> None:
        acts, people = self._acts, ActDraft(0, commission.chair_id, commission.member_ids)
        self._ask(lambda: acts.sketch(claim, people), self.tr("Draft act"))

    def draw_project(self, card: ClaimCard, project: ActDraft, decision: DecisionDraft | None) -> None:
        acts, name = self._acts, self.tr("Draft act on {0}").format(card.number)
        self._ask(lambda: acts.project(project, decision), name)

    def draw_issued(self, act: ActCard) -> None:
        acts = self._acts
        self._ask(lambda: acts.paper(act.id), self.tr("Act {0}").format(act.number), act.number)

    def print_issued(self, act: ActCard) -> None:
        """Its bytes stand on the sheet first: what is printed is what is seen."""
        acts = self._acts
        self._ask(
            lambda: acts.paper(act.id),
            self.tr("Act {0}").format(act.number),
            act.number,
            self._paper.print_now,
        )

    def record_print(self, act: ActCard | None) -> None:
        """Of an issued act only: a project that was printed is no event."""
        if act is not None:
            acts, desk = self._acts, self._desk
            self._jobs.write(self, lambda: acts.printed(desk, act.id), lambda _: None)

    def _ask(
        self,
        work: Callable[[], bytes | None],
        name: str,
        number: str = "",
        then: Callable[[], object] = lambda: None,
    ) -> None:
        def show(pdf: bytes | None) -> None:
            if pdf is None:
                self._paper.clear()
            else:
                self._paper.show_paper(pdf, name, PaperKind.CLAIM, number)
                then()

        self._jobs.read(self, work, show, newest="paper")
