"""The facts that every paper is made from."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.domain.acts import ClaimActSnapshot
from frontdesk.domain.consents import ConsentPaper
from frontdesk.domain.deadline_paper import DeadlinePaper
from frontdesk.domain.erasing import DestructionPaper
from frontdesk.domain.handing import HandOverPaper
from frontdesk.domain.papers.blanks import BlankPaper, TestPagePaper
from frontdesk.domain.papers.claim_answer import ClaimAnswerPaper, RiskNoticePaper
from frontdesk.domain.papers.filing import (
    DisposalPaper,
    FileListPaper,
    FilesPaper,
    InventoryPaper,
    TransferPaper,
)
from frontdesk.domain.papers.goods_return import GoodsReturnPaper
from frontdesk.domain.papers.incident import IncidentActPaper
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.letters import (
    ExtensionPaper,
    ForwardingPaper,
    MissingPapersPaper,
    PapersRequestPaper,
    RequestAnswerPaper,
)
from frontdesk.domain.papers.receipt import ReceiptPaper
from frontdesk.domain.papers.reception import AcquaintancePaper, DigestPaper, JournalPaper, ReceptionPaper
from frontdesk.domain.papers.suggestion import SuggestionPaper
from frontdesk.domain.sheets import SheetPaper
from frontdesk.domain.visits import SlipPaper

PAPERS: Mapping[PaperKind, type] = {
    PaperKind.DIGEST: DigestPaper,
    PaperKind.INCIDENT: IncidentActPaper,
    PaperKind.CLAIM: ClaimActSnapshot,
    PaperKind.HAND_OVER: HandOverPaper,
    PaperKind.RECEIPT: ReceiptPaper,
    PaperKind.CONSENT: ConsentPaper,
    PaperKind.ADVERTISING: ConsentPaper,
    PaperKind.SLIP: SlipPaper,
    PaperKind.TRANSFER: TransferPaper,
    PaperKind.FILES: FilesPaper,
    PaperKind.FILE_LIST: FileListPaper,
    PaperKind.DISPOSAL: DisposalPaper,
    PaperKind.DESTRUCTION: DestructionPaper,
    PaperKind.RECEPTION: ReceptionPaper,
    PaperKind.JOURNAL: JournalPaper,
    PaperKind.EXTENSION: ExtensionPaper,
    PaperKind.CLAIM_ANSWER: ClaimAnswerPaper,
    PaperKind.GOODS_RETURN: GoodsReturnPaper,
    PaperKind.INVENTORY: InventoryPaper,
    PaperKind.REQUEST_ANSWER: RequestAnswerPaper,
    PaperKind.FORWARDING: ForwardingPaper,
    PaperKind.ACQUAINTANCE: AcquaintancePaper,
    PaperKind.RISK_NOTICE: RiskNoticePaper,
    PaperKind.BLANK: BlankPaper,
    PaperKind.TEST_PAGE: TestPagePaper,
    PaperKind.PAPERS_REQUEST: PapersRequestPaper,
    PaperKind.MISSING_PAPERS: MissingPapersPaper,
    PaperKind.DEADLINE: DeadlinePaper,
    PaperKind.DEEDS: SheetPaper,
    PaperKind.LOOKS: SheetPaper,
    PaperKind.SUBJECT: SheetPaper,
    PaperKind.SUGGESTION: SuggestionPaper,
}
