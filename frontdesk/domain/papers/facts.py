"""The facts that every paper is made from."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.domain.acts import ClaimActSnapshot
from frontdesk.domain.consents import ConsentPaper
from frontdesk.domain.deadline_paper import DeadlinePaper
from frontdesk.domain.erasing import DestructionPaper
from frontdesk.domain.handing import HandOverPaper
from frontdesk.domain.papers.incident import IncidentActPaper
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.sheets import SheetPaper
from frontdesk.domain.visits import SlipPaper

PAPERS: Mapping[PaperKind, type] = {
    PaperKind.INCIDENT: IncidentActPaper,
    PaperKind.CLAIM: ClaimActSnapshot,
    PaperKind.HAND_OVER: HandOverPaper,
    PaperKind.CONSENT: ConsentPaper,
    PaperKind.ADVERTISING: ConsentPaper,
    PaperKind.SLIP: SlipPaper,
    PaperKind.DESTRUCTION: DestructionPaper,
    PaperKind.DEADLINE: DeadlinePaper,
    PaperKind.DEEDS: SheetPaper,
    PaperKind.LOOKS: SheetPaper,
    PaperKind.SUBJECT: SheetPaper,
}
