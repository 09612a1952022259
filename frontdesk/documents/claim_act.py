"""The act on a consumer's claim (content D3, layout of ГОСТ Р 7.0.97)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from frontdesk.documents import blocks, page, template
from frontdesk.documents.page import Sheet
from frontdesk.domain.acts import ClaimActSnapshot


def claim_act_edition(resources: Path) -> int:
    """Of the template now in use; a new snapshot keeps it."""
    return template.find(resources / "acts", "claim").edition


def render_claim_act(snapshot: ClaimActSnapshot, resources: Path) -> bytes:
    """A PDF. Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit)."""
    with page.drawing:
        page.prepare(resources)
        words = template.find(resources / "acts", "claim", snapshot.edition)
        sheet, flowables = story(words.fill(snapshot), snapshot)
        return page.build(sheet, flowables)


def story(words: dict[str, Any], snapshot: ClaimActSnapshot) -> tuple[Sheet, list[Flowable]]:
    """The filled template as flowables, in the order of requisites 05, 16, 09, 17, 10, 11, 13, 18, 22."""
    sheet = Sheet(
        title=words["title"],
        author=words["author"],
        day=snapshot.date,
        kept_long=bool(words.get("kept_long")),
        project=words["project"],
    )
    width = sheet.width
    office = words["office"]
    parts = blocks.office_head(office["parent"], office["name"], office["short"], width)
    parts += blocks.corner(words["approval"]["lines"], width)
    parts += blocks.kind_and_heading(words["kind"], words["heading"], width)
    parts += blocks.date_and_number(words["date"], words["number"], words["place"])
    parts += blocks.body(words["text"])
    parts.append(blocks.together([*blocks.body(words["closing"]), *_signed(words, snapshot, width)]))
    return sheet, parts


def _signed(words: dict[str, Any], snapshot: ClaimActSnapshot, width: float) -> list[Flowable]:
    signs, delivery = words["signatures"], words["delivery"]
    roles = [signs["chair"], signs["members"], *[""] * len(snapshot.members)]
    people = [snapshot.chair, *snapshot.members]
    rows = [(role, template.shown_name(person.name)) for role, person in zip(roles, people, strict=False)]
    return [
        Spacer(0, 8),
        blocks.signatures(rows, width),
        Spacer(0, 6),
        blocks.signatures([(delivery["role"], delivery["name"])], width),
        Spacer(0, 6),
        blocks.Blanks(delivery["date"], blocks.ROLE, width - blocks.ROLE),
    ]
