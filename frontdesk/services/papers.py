"""The door to `documents`. reportlab is imported when the first paper is made, not when the desk starts."""

from __future__ import annotations

from pathlib import Path

from frontdesk.domain.acts import ClaimActSnapshot
from frontdesk.domain.consents import ConsentPaper
from frontdesk.domain.deadline_paper import DeadlinePaper
from frontdesk.domain.erasing import DestructionPaper
from frontdesk.domain.handing import HandOverPaper
from frontdesk.domain.sheets import SheetPaper
from frontdesk.domain.visits import SlipPaper


def slip(paper: SlipPaper, resources: Path) -> bytes:
    from frontdesk.documents.slip import render_slip

    return render_slip(paper, resources)


def claim_act(snapshot: ClaimActSnapshot, resources: Path) -> bytes:
    from frontdesk.documents.claim_act import render_claim_act

    return render_claim_act(snapshot, resources)


def claim_act_edition(resources: Path) -> int:
    """The edition of the act's template now in force."""
    from frontdesk.documents.claim_act import claim_act_edition as edition

    return edition(resources)


def destruction(paper: DestructionPaper, resources: Path) -> bytes:
    from frontdesk.documents.destruction import render_destruction

    return render_destruction(paper, resources)


def destruction_edition(resources: Path) -> int:
    """The edition of the act of destruction now in force."""
    from frontdesk.documents.destruction import destruction_edition as edition

    return edition(resources)


def hand_over(paper: HandOverPaper, resources: Path) -> bytes:
    from frontdesk.documents.hand_over import render_hand_over

    return render_hand_over(paper, resources)


def hand_over_edition(resources: Path) -> int:
    """The edition of the act of handing over now in force."""
    from frontdesk.documents.hand_over import hand_over_edition as edition

    return edition(resources)


def sheet(paper: SheetPaper, resources: Path) -> bytes:
    from frontdesk.documents.sheets import render_sheet

    return render_sheet(paper, resources)


def deadline(paper: DeadlinePaper, resources: Path) -> bytes:
    from frontdesk.documents.deadline import render_deadline

    return render_deadline(paper, resources)


def consent(paper: ConsentPaper, resources: Path) -> bytes:
    from frontdesk.documents.consent import render_consent

    return render_consent(paper, resources)
