"""Any paper: its template, its facts, and a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from frontdesk.documents import page, template
from frontdesk.documents.page import Sheet
from frontdesk.documents.story import Story
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.marks import Mark

FOLDER = "papers"


def edition_of(kind: PaperKind, resources: Path) -> int:
    """Of the template now in use; what is issued keeps it."""
    return template.find(resources / FOLDER, kind.value).edition


def render(
    kind: PaperKind, paper: Any, resources: Path, *, edition: int | None = None, mark: Mark | None = None
) -> bytes:
    """A PDF; the same facts, edition and mark give the same bytes. `edition`: the paper's own, else the one in use.

    Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit).
    """
    with page.drawing:
        page.prepare(resources)
        wanted = edition if edition is not None else getattr(paper, "edition", None)
        words = template.find(resources / FOLDER, kind.value, wanted)
        sheet, story = _layout(kind)(words, paper)
        sheet = replace(sheet, mark=mark) if mark else sheet
        return page.roll(sheet, story) if sheet.roll else page.build(sheet, story)


def of_blocks(words: template.PaperTemplate, paper: Any) -> tuple[Sheet, list[Flowable]]:
    """The sheet and its flowables. Hold `page.drawing` meanwhile."""
    head = words.fill(paper)
    sheet = Sheet(
        title=head["title"],
        author=head["author"],
        day=getattr(paper, "date", None) or paper.day,
        kept_long=bool(head.get("kept_long")),
        mark=Mark(word=head.get("project", "")),
        landscape=bool(head.get("landscape")),
        roll=float(head.get("roll", 0)),
    )
    return sheet, Story(sheet.width).of(words.blocks(paper))


def _layout(kind: PaperKind) -> Callable[[template.PaperTemplate, Any], tuple[Sheet, list[Flowable]]]:
    """Blocks, but for sheets of many sections and strips of days; what those lean on is read with them."""
    if kind is PaperKind.DEADLINE:
        from frontdesk.documents import deadline

        return deadline.story
    if kind in (PaperKind.DEEDS, PaperKind.LOOKS, PaperKind.SUBJECT):
        from frontdesk.documents import sheets

        return sheets.story
    return of_blocks
