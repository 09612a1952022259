"""A registered claim: what was claimed, by when, what was decided, who signs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from frontdesk.domain.acts import ActCard, ActDraft
from frontdesk.domain.claim_course import DECIDED
from frontdesk.domain.claims import ClaimCard, ClaimState, DecisionDraft
from frontdesk.domain.dates import day_month
from frontdesk.domain.visas import waited_for
from frontdesk.services.acts import Commission
from frontdesk.services.claims import Claims
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.claims.asks import Asks
from frontdesk.ui.claims.course import CoursePanel, Standing
from frontdesk.ui.claims.decision import CommissionForm, DecisionForm
from frontdesk.ui.claims.evidence import EvidencePanel
from frontdesk.ui.claims.facts import FactList, decided_words
from frontdesk.ui.claims.lines import LineFigures
from frontdesk.ui.claims.terms import TermPanel
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.widgets import SectionTitle

HASH = 12  # figures of the hash that people compare


class OpenedClaim(QWidget):
    """`edited` when what the act would say has changed."""

    edited = Signal()

    def __init__(self, jobs: Jobs, claims: Claims, keeper: Keeper, at: Asks) -> None:
        super().__init__()
        self._jobs, self._claims = jobs, claims
        self._card: ClaimCard | None = None
        self.banner = Banner("success", "")
        self.panel, self.decision, self.commission = TermPanel(), DecisionForm(keeper), CommissionForm(keeper)
        self._claim, self._decided, self._hash = FactList(), FactList(), QLabel()
        self.course, self.figures = CoursePanel(keeper), LineFigures()
        self.evidence = EvidencePanel(at, keeper)
        self.visas, self._visas_title = FactList(), SectionTitle(self.tr("Visas"), role="strong")
        self._hash.setProperty("role", "muted")
        self._decided_title = SectionTitle(self.tr("Decision"), role="strong")
        self.decision.edited.connect(self.edited)
        self.commission.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (
            self.banner, self.decision, self._decided_title, self._decided, self._visas_title, self.visas,
            self.commission, self.course, self._hash,
            self.figures,
            SectionTitle(self.tr("Claim"), role="strong"), self._claim, self.evidence, self.panel,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)

    def show_claim(self, card: ClaimCard, act: ActCard | None, standing: Standing) -> None:
        """The claim at its stage: to be decided, to get its act, or with it."""
        anew = self._card is None or (self._card.id, self._card.state) != (card.id, card.state)
        self._card = card
        claims = self._claims
        self._jobs.read(self, lambda: claims.counted(card.id), self.panel.show_counted, newest="count")
        self.figures.show_lines(card.lines)
        self.course.show_claim(card, standing)
        self.visas.show_visas(card.visas)
        self._visas_title.setVisible(bool(card.visas))
        self._claim.claim(card)
        self.evidence.show_claim(card)
        self._decided.decision(card)
        undecided = card.state is ClaimState.DRAFT
        self.decision.setVisible(undecided)
        for widget in (self._decided_title, self._decided):
            widget.setVisible(card.decision is not None and not undecided)
        self.commission.setVisible(act is None and card.state in DECIDED)
        self._hash.setVisible(act is not None)
        if act is not None:
            self._hash.setText(self.tr("SHA-256 {0}").format(act.sha256[:HASH]))
        if anew and undecided:
            self.decision.open(card)
        self._say(card, act)

    def forget(self, claim_id: int) -> None:
        """The stage of this claim was undone: the next showing begins it anew."""
        if self._card is not None and self._card.id == claim_id:
            self._card = None

    def show_commission(self, commission: Commission) -> None:
        if self._card is not None:
            self.course.show_people(commission.people, self._card.author_id)
        if self._card is not None and self._card.state in DECIDED and not self._card.act_ids:
            self.commission.show_commission(self._card.id, self._card.number, commission)

    def act_draft(self) -> ActDraft:
        return self.commission.draft(self._card.id if self._card else 0)

    def typed_decision(self) -> DecisionDraft | None:
        """The decision as far as it is typed; None while nothing was found out or it is taken already."""
        undecided = self._card is not None and self._card.state is ClaimState.DRAFT
        draft = self.decision.draft()
        return draft if undecided and draft.findings.strip() else None

    def _say(self, card: ClaimCard, act: ActCard | None) -> None:
        said = self._said(card, act)
        if said != self.banner.text:
            self.banner.show_text("info" if act is None and card.decision else "success", said)
            announce(self.banner, said)

    def _said(self, card: ClaimCard, act: ActCard | None) -> str:
        if act is not None:
            issued = self.tr("Act {0} is issued and cannot be changed any more. Issued by {1}")
            return issued.format(act.number, act.issued_by)
        match card.state:
            case ClaimState.CANCELLED:
                return self.tr("Claim {0} is cancelled").format(card.number)
            case ClaimState.WAITING:
                missing = ", ".join(visa.name for visa in waited_for(card.visas))
                if missing:
                    return self.tr("Proposed by {0}: {1}. Not signed yet: {2}").format(
                        card.author, decided_words(card), missing
                    )
                waits = self.tr("Proposed by {0}: {1}. Somebody else approves or rejects it")
                return waits.format(card.author, decided_words(card))
            case ClaimState.REJECTED:
                return self.tr("Rejected by {0}").format(card.approver)
            case ClaimState.APPROVED | ClaimState.DONE:
                decided = self.tr("Decided: {0}. Check the commission and issue the act")
                return decided.format(decided_words(card))
        due = day_month(card.deadline.due)
        return self.tr("Claim {0} is registered. Answer by {1}").format(card.number, due)
