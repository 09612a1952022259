"""Forms of consent to be signed by hand (content D6 and D7): each alone on its sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from frontdesk.documents import blocks, page, template
from frontdesk.documents.page import Sheet
from frontdesk.domain.consents import ConsentPaper


def render_consent(paper: ConsentPaper, resources: Path) -> bytes:
    """A PDF. Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit)."""
    with page.drawing:
        page.prepare(resources)
        words = template.find(resources / "consents", paper.purpose.value, paper.edition).fill(paper)
        sheet = Sheet(title=words["title"], author=words["author"], day=paper.date)
        return page.build(sheet, _story(words, sheet.width))


def _story(words: dict[str, Any], width: float) -> list[Flowable]:
    sign = words["signature"]
    parts = blocks.kind_and_heading(words["kind"], words["heading"], width)
    parts += blocks.date_and_number(words["date"], "", words["place"])
    parts += blocks.body(words["text"])
    signed = [
        Spacer(0, 8),
        blocks.signatures([(sign["role"], sign["name"])], width),
        Spacer(0, 6),
        blocks.Blanks(sign["date"], blocks.ROLE, width - blocks.ROLE),
    ]
    return [*parts, blocks.together([*blocks.body(words["closing"]), *signed])]
