"""One claim from the first word to the printed act: typed at the left, the act as it stands at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum, auto
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, Signal

from frontdesk.domain.acts import ActCard
from frontdesk.domain.claim_course import DECIDED
from frontdesk.domain.claims import ClaimCard, ClaimState
from frontdesk.domain.errors import Invalid, NotFound, Refusal, Trouble
from frontdesk.domain.orders import Begun, Source
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts, Commission
from frontdesk.services.claim_course import ClaimCourse
from frontdesk.services.claims import Claims
from frontdesk.services.tasks import Tasks
from frontdesk.services.undoing import Undoing
from frontdesk.services.visas import Visas
from frontdesk.ui.claims.asks import Asks
from frontdesk.ui.claims.deeds import CourseDeeds
from frontdesk.ui.claims.frame import ClaimFrame
from frontdesk.ui.claims.kept import dumped
from frontdesk.ui.claims.listing import state_mark
from frontdesk.ui.claims.new import NewClaim
from frontdesk.ui.claims.opened import OpenedClaim
from frontdesk.ui.claims.sheet import ActSheet
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.paint import Mark
from frontdesk.ui.paper import PaperView

T = TypeVar("T")


class Stage(Enum):
    """How far the claim is; the main deed leads to the next one."""

    NEW = auto()
    REGISTERED = auto()
    WAITING = auto()
    DECIDED = auto()
    ISSUED = auto()
    OVER = auto()
    WITHDRAWN = auto()


_STAGES = {
    ClaimState.DRAFT: Stage.REGISTERED,
    ClaimState.WAITING: Stage.WAITING,
    ClaimState.APPROVED: Stage.DECIDED,
    ClaimState.REJECTED: Stage.DECIDED,
    ClaimState.DONE: Stage.DECIDED,
    ClaimState.CANCELLED: Stage.WITHDRAWN,
}


def stage_of(card: ClaimCard, act: ActCard | None) -> Stage:
    if act is None or card.state not in DECIDED:
        return _STAGES[card.state]
    return Stage.ISSUED if card.state is ClaimState.APPROVED else Stage.OVER


class ClaimEditor(ClaimFrame):
    registered = Signal(int)
    papers_asked = Signal(int)
    back = Signal()
    stage_changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        claims: Claims,
        acts: Acts,
        keeper: Keeper,
        paper: PaperView,
        undoing: Undoing,
        course: ClaimCourse,
        visas: Visas,
        tasks: Tasks,
        clock: Callable[[], datetime],
        at: Asks,
    ) -> None:
        new, opened = NewClaim(jobs, claims, keeper, at.today), OpenedClaim(jobs, claims, keeper, at)
        super().__init__(new, opened, paper)
        self._undoing, self._drafts, notices = undoing, at.drafts, at.notices
        self._sources = at.beside.sources
        self._jobs, self._desk, self._claims, self._acts = jobs, desk, claims, acts
        self._keeper, self._notices = keeper, notices
        self.stage = Stage.NEW
        self._card: ClaimCard | None = None
        self._act: ActCard | None = None
        self._commission = Commission((), None, ())
        self._about, self._busy, self._prints = "", False, False
        self.course = CourseDeeds(desk, course, visas, tasks, clock, self.opened, self.write, self)
        self._sheet = ActSheet(jobs, desk, acts, paper, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(350)
        self._connect()

    @property
    def claim_id(self) -> int | None:
        return self._card.id if self._card else None

    def open_new(self, source: Source, id: int) -> None:
        """A claim of this ticket, letter, visit or order; what was typed for it before comes back."""
        self._card, self._act, self._about = None, None, ""
        self._show_stage(Stage.NEW)
        self.new.open()
        sources, desk = self._sources, self._desk
        self._jobs.read(
            self, lambda: sources.begin(desk, source, id), self._on_begun, self._on_lost, newest="claim"
        )
        self._ask_commission()

    def open(self, claim_id: int) -> None:
        if self._card is not None and self._card.id == claim_id:
            self.reload()
            return
        self._keeper.close()
        self._card = self._act = None
        self.paper.clear()
        self._load(claim_id)
        self._ask_commission()

    def reload(self) -> None:
        """Another desk, or this one, has changed something; what is being typed stays."""
        if self._card is not None:
            self._load(self._card.id)

    def main(self) -> None:
        """Ctrl+Enter: register, propose, approve, issue, carry out; of a claim that is over, print the act."""
        deeds = {
            Stage.NEW: self._register,
            Stage.REGISTERED: self._decide,
            Stage.DECIDED: self._issue,
            Stage.WAITING: self.course.sign if self.course.owes_visa() else self.course.approve,
            Stage.ISSUED: self.course.make,
            Stage.OVER: self.paper.print_now,
        }
        if not self._busy and self.stage in deeds:
            deeds[self.stage]()

    def print_now(self) -> None:
        """Ctrl+P: of a decided claim the act is issued first, so that what is printed is no project."""
        if self.stage is Stage.DECIDED:
            if not self._busy:
                self._prints = True
                self._issue()
        else:
            self.paper.print_now()

    def save(self) -> None:
        """Ctrl+S: what is typed, or the issued act as a file."""
        if self.stage in (Stage.ISSUED, Stage.OVER):
            self.paper.save_as()
        else:
            self._keeper.flush()

    def why(self) -> None:
        """Opens or closes the explanation, and brings it into sight."""
        self._left().panel.toggle_why()

    def ask_papers(self) -> None:
        """Answer, return act, notices: all papers on the claim but the act itself."""
        if self._card is not None:
            self.papers_asked.emit(self._card.id)

    def choose(self, index: int) -> None:
        if self.stage is Stage.NEW:
            self.new.pick_demand(index)
        elif self.stage is Stage.REGISTERED:
            self.opened.decision.pick(index)

    def next_problem(self) -> None:
        form = self.new.form if self.stage is Stage.NEW else self.opened.decision.form
        form.next_problem()

    def _left(self) -> NewClaim | OpenedClaim:
        return self.new if self.stage is Stage.NEW else self.opened

    def _on_begun(self, begun: Begun) -> None:
        if self.stage is Stage.NEW:
            self.new.begin(begun)
            number = begun.ticket_number
            ticket = self.tr("ticket {0}").format(number) if number else self.tr("a new ticket")
            self._about = ", ".join(filter(None, (begun.client_name, ticket)))
            self._show_header()

    def _ask_commission(self) -> None:
        self._jobs.read(self, self._acts.commission, self._on_commission, newest="commission")

    def _on_commission(self, commission: Commission) -> None:
        self._commission = commission
        self.opened.show_commission(commission)
        self._draw()

    def _load(self, claim_id: int) -> None:
        claims, acts = self._claims, self._acts

        def work() -> tuple[ClaimCard, ActCard | None]:
            card = claims.card(claim_id)
            return card, acts.card(card.act_ids[-1]) if card.act_ids else None

        self._jobs.read(self, work, lambda found: self._show(*found), self._on_lost, newest="claim")

    def _on_lost(self, met: Exception) -> None:
        self._notices.refusal(met)
        if isinstance(met, NotFound):
            self.back.emit()

    def _show(self, card: ClaimCard, act: ActCard | None) -> None:
        self._card, self._act = card, act
        self.course.show(card)
        # The chain begins with the number of the ticket.
        self._about = ", ".join(filter(None, (card.client_name, card.chain)))
        self._show_stage(stage_of(card, act))
        self.opened.show_claim(card, act, self.course.standing())
        if self._commission.people:
            self.opened.show_commission(self._commission)
        self._draw()

    def _show_stage(self, stage: Stage) -> None:
        moved, self.stage = stage is not self.stage, stage
        self.show_new(stage is Stage.NEW)
        if moved:
            self.scroll_to_top()
        self._show_header()
        self._sheet.show_title(self._act)
        self.stage_changed.emit()

    def _show_header(self) -> None:
        main = {
            Stage.NEW: self.tr("Register"),
            Stage.REGISTERED: self.tr("Ask for approval"),
            Stage.WAITING: self._waiting_words(),
            Stage.DECIDED: self.tr("Issue the act"),
            Stage.ISSUED: self.tr("Carry out"),
        }.get(self.stage, "")
        title, mark = self.tr("New claim"), Mark("diamond-fill", self.tr("Registration"), "violet")
        if self._card is not None:
            title, mark = self.tr("Claim {0}").format(self._card.number), state_mark(self._card.state)
        self.header.show_claim(title, mark, self._about, main)
        self.header.papers.setVisible(self._card is not None)

    def _waiting_words(self) -> str:
        if self.course.owes_visa():
            return self.tr("Give the visa")
        return self.tr("Approve") if self.course.may_judge() else ""

    def _register(self) -> None:
        if not self.new.check():
            self.show_focus()
            return
        claims, desk, draft = self._claims, self._desk, self.new.draft()
        typed, editor = dumped(draft), self._keeper.editor
        self.write(
            lambda: claims.register(desk, draft), lambda card: self._on_registered(card, typed, editor)
        )

    def _answered(self, said: str) -> None:
        self._notices.success(said)

    def write(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """One deed at a time: a second Ctrl+Enter before the answer does nothing."""
        self._busy = True

        def answer(made: T) -> None:
            self._busy = False
            done(made)

        self._jobs.write(self, work, answer, self._on_refused)

    def _go_further(self, card: ClaimCard) -> None:
        """What was typed has become a claim, or its decision: no draft of it is left."""
        self._keeper.discard()
        self._keeper.close()
        self._show(card, None)

    def _on_registered(self, card: ClaimCard, typed: Mapping[str, Any], editor: str) -> None:
        self._go_further(card)
        said = self.tr("Claim {0} is registered").format(card.number)
        self._tell(said, self._undoing.claim, card, editor, typed)
        self.opened.decision.form.field("findings").setFocus()
        self.registered.emit(card.id)

    def _decide(self) -> None:
        if self._card is None:
            return
        if not self.opened.decision.check():
            self.show_focus()
            return
        claims, desk, version = self._claims, self._desk, self._card.version
        draft = self.opened.decision.draft()
        typed = dumped(draft)
        self.write(lambda: claims.decide(desk, version, draft), lambda card: self._on_decided(card, typed))

    def _tell(
        self,
        said: str,
        back: Callable[[Desk, int, int], None],
        card: ClaimCard,
        editor: str,
        typed: Mapping[str, Any],
    ) -> None:
        """What was done, with a way back that also gives back what was typed for it."""
        drafts, desk = self._drafts, self._desk

        def undo() -> None:
            back(desk, card.id, card.version)
            drafts.save(desk, editor, typed)

        self._notices.success(said, undo, lambda _: self.opened.forget(card.id))

    def _on_decided(self, card: ClaimCard, typed: Mapping[str, Any]) -> None:
        self._go_further(card)
        said = self.tr("Claim {0} waits for approval").format(card.number)
        self._tell(said, self._undoing.decision, card, f"decision/{card.id}", typed)
        self.opened.course.setFocus()

    def _issue(self) -> None:
        if self._card is None or not self.opened.commission.check():
            self._prints = False
            return
        acts, desk, draft = self._acts, self._desk, self.opened.act_draft()
        self.write(lambda: acts.issue(desk, draft), self._on_issued)

    def _on_issued(self, act: ActCard) -> None:
        self._keeper.discard()
        self._keeper.close()
        if self._card is not None:
            self._show(self._card, act)
        self.paper.sheet.setFocus()
        if self._prints:
            self._prints = False
            self._sheet.print_issued(act)

    def _on_refused(self, met: Exception) -> None:
        self._busy = self._prints = False
        if isinstance(met, Invalid) and self.stage is Stage.NEW:
            self.new.show_problems(met.problems)
            self.show_focus()
        elif isinstance(met, Invalid) and self.stage is Stage.REGISTERED:
            self.opened.decision.show_problems(met.problems)
        elif isinstance(met, Invalid) and self.opened.course.takes(met.problems):
            self.opened.course.show_problems(met.problems)
            self.show_focus()
        elif isinstance(met, Refusal):
            self._notices.refusal(met)
            self.reload()
        elif isinstance(met, Trouble):
            self._notices.trouble(met, self.main)

    def _draw(self) -> None:
        """The act as it stands: a sketch, a project, or the issued bytes. Nobody looks at a hidden one."""
        if not self.isVisible():
            return
        self._later.stop()
        if self.stage is Stage.NEW:
            self._sheet.draw_sketch(self.new.draft(), self._commission)
        elif self._act is not None:
            self._sheet.draw_issued(self._act)
        elif self._card is not None:
            self._sheet.draw_project(self._card, self.opened.act_draft(), self.opened.typed_decision())

    def _connect(self) -> None:
        self.header.back.connect(self.back)
        self.header.papers_asked.connect(self.ask_papers)
        self.header.print_asked.connect(self.print_now)
        self.header.main_asked.connect(self.main)
        self.new.typed.connect(self._draw)
        restored = self.tr("What you had typed is here again")
        self.new.restored.connect(lambda _: self._notices.success(restored))
        self.opened.course.deed.connect(self.course.do)
        self.opened.course.line_closed.connect(self.course.close_line)
        self.course.moved.connect(lambda card: self._load(card.id))
        self.course.other.connect(self.registered)
        called = self.tr("A call is planned: you find it among the tasks")
        self.course.called.connect(lambda: self._answered(called))
        self.opened.edited.connect(self._later.start)
        self._later.timeout.connect(self._draw)
        self.paper.printed.connect(lambda: self._sheet.record_print(self._act))
