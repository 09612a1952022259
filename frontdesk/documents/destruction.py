"""The act of destruction of personal data (content D12, приказ Роскомнадзора 28.10.2022 № 179)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from frontdesk.documents import blocks, page, template
from frontdesk.documents.page import Sheet
from frontdesk.domain.erasing import DestructionPaper

_FOLDER, _NAME = "acts", "destruction"


def destruction_edition(resources: Path) -> int:
    """Of the template now in use; a new act keeps it."""
    return template.find(resources / _FOLDER, _NAME).edition


def render_destruction(paper: DestructionPaper, resources: Path) -> bytes:
    """A PDF. Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit)."""
    with page.drawing:
        page.prepare(resources)
        words = template.find(resources / _FOLDER, _NAME, paper.edition).fill(paper)
        sheet = Sheet(title=words["title"], author=words["author"], day=paper.date)
        return page.build(sheet, _story(words, sheet.width))


def _story(words: dict[str, Any], width: float) -> list[Flowable]:
    office = words["office"]
    parts = blocks.office_head(office["parent"], office["name"], office["short"], width)
    parts += blocks.corner(words["approval"]["lines"], width)
    parts += blocks.kind_and_heading(words["kind"], words["heading"], width)
    parts += blocks.date_and_number(words["date"], words["number"], words["place"])
    parts += blocks.body(words["text"])
    rows = [(sign["role"], sign["name"]) for sign in words["signature"]]
    signed = [Spacer(0, 8), blocks.signatures(rows, width), Spacer(0, blocks.AIR)]
    return [
        *parts,
        blocks.together([*blocks.body(words["closing"]), *signed]),
        *blocks.body(words["extract"]),
    ]
